"""A library on disk: rows in LanceDB, settings, lock, checksums, conditions."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
