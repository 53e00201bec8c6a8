"""What a run left and what it says: tables, summaries, answers, comparisons of runs."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
