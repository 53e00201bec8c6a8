"""The terminal: the command line's entry, options, tables, progress and interrupts."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
