"""`mirlab serve-model`: a bundle that answers over HTTP, and nothing else."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
