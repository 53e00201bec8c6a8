"""ONNX models as bytes: read, measured and walked before anything runs them."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
