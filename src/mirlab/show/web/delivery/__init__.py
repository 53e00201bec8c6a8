"""How the explorer's pages reach the browser: few files, made of many."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
