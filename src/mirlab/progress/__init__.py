"""How far a long job has come: the parameter `progress` of every function, and the bars that show it."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
