"""Models learned by others, as features: their cards, where their graphs lie, and running them."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
