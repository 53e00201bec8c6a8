"""Experiment files: their sections, limits, and mistakes named with their lines."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
