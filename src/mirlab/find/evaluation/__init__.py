"""How good retrieval is: scores, rankings, and the evaluation of a library."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
