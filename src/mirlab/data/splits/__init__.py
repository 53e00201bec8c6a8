"""Training and test: split units, protocols, folds, and warnings where the two overlap."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
