"""Learned models in the user's data folder: fetched, added, listed and removed."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
