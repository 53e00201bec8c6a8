"""What a song is like without any training: the tags of a learned model, with their scores."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
