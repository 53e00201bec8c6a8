"""The toy band: songs synthesised from seeds, for trying everything without music of one's own."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
