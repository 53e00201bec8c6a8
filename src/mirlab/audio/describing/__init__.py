"""One sound described in words that musicians and collectors use: tempo, key, tuning, loudness."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
