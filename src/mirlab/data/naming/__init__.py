"""Names of artists, labels and tracks: one spelling, missing words, credits of several artists."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
