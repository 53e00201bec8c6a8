"""ONNX graphs of strangers: read and judged before anything runs them."""
