"""Results as flat rows, and from these DataFrames, CSV, Markdown, LaTeX and what a notebook shows."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
