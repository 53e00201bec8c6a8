"""Files of playlists: the formats that players know, and how they say where a track is."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
