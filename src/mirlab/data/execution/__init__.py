"""Where work runs: processes, clusters, time and memory limits, and the cache of results."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
