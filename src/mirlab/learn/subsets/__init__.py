"""The search for small sets of features: candidates, searches, and the judges that score subsets."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
