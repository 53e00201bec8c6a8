"""What is found wrong with data: the kinds of findings, and notes about sound."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
