"""Sound to tables: extraction of features for tracks, frames and shards."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
