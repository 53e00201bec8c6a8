"""Features by name: the registry, terms such as "mfcc.mean", columns and summaries over time."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
