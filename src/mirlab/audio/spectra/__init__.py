"""Waveforms to frames and spectra: framing, the STFT, filter banks and compiled kernels."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
