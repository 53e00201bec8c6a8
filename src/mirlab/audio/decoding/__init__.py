"""Sound files to waveforms: the decoders, their checks, and the mix to one channel."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
