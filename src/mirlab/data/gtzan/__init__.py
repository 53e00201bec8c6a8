"""What is known about GTZAN: names of its clips, artists, folds, faults, and the built-in table."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
