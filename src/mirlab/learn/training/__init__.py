"""Training the classifier that a bundle holds: calibration, model card, ONNX export."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
