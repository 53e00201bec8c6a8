"""What music players need of a library: a media server's songs by their ids, and what sounds like them."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
