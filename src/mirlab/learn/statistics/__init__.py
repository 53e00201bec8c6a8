"""How good, how sure, and is one better: metrics, intervals, bootstrap, comparisons, votes."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
