"""Classifiers by name: the registry, classical models, nets, pipelines, tuning and fitting."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
