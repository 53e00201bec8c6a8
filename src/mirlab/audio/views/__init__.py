"""Front ends of learned models: a view says how sound becomes log-mel bands, resampling included."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
