"""A library over time: what changed when, the way back, copies that outlive a disk."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
