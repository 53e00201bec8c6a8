"""What the bytes of a sound file promise: its format, and how much sound it holds."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
