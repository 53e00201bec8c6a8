"""One way in for data: built-in names, folders, archives, manifests, tables and addresses."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
