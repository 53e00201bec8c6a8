"""Keep a classifier honest: is it still worth what its card promised?"""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
