"""The explorer's addresses: routes, uploads, and what they share."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
