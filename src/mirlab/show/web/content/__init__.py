"""What the explorer shows: the map, the experiments, the desk for labels."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
