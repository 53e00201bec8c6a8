"""How loud sound is to the ear: its channels weighted at their own rate, and the gates of the standards."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
