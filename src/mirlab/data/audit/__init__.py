"""What is wrong with a collection: duplicates, labels, damaged files, classes that can't be separated."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
