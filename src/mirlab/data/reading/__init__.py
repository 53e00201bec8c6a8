"""Tables of features made by others: CSV, Parquet, arrays and DataFrames, with their columns understood."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
