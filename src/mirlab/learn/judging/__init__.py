"""Judging models on splits: evaluation, leakage, and the importance of features."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
