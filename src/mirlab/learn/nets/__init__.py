"""Neural nets in Keras on JAX: dense nets in sweeps of hundreds, and nets of frames."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
