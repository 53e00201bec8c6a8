"""What is known of published data sets by the names of their tracks: the one place that generic code asks."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
