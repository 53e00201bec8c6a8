"""How alike two tracks are: metrics, hubness, and a plane to draw them on."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
