"""Tags inside sound files: a few fields read and written, and every other byte of the tags as it was."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
