"""Sounds described: tempo, key, tuning, loudness and duration of each, as rows."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
