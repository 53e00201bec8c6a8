"""Tuning and key: from the steady partials of a track to its concert pitch and the 24 keys."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
