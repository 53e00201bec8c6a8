"""One sound analysed: every feature that was asked for, in one pass."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
