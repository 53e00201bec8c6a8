"""Playlists: which tracks, in which order, written to and read from the formats that players know."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
