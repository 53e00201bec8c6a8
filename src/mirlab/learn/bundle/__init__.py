"""A classifier in one portable file: its parts, its checks, and what it says of a song."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
