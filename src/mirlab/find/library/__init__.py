"""A library's tracks: added, brought up to date, labelled, removed."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
