"""The servers' work in processes of its own: jobs, workers and their allowance."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
