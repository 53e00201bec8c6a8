"""What a library knows, written into music files as tags: a plan, then exactly that, and the way back."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
