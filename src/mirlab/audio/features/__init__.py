"""The features themselves, one file for each family; the registry loads them by name."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
