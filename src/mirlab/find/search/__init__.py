"""Questions to a library: what sounds alike, and which tracks are meant."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
