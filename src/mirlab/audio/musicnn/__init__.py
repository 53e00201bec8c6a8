"""MusiCNN without TensorFlow: its checkpoints are read, and its four nets written as ONNX graphs."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
