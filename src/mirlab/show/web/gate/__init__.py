"""What stands before the servers: the socket, who may ask, sizes, packing, errors as sentences."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
