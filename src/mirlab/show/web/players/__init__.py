"""What music players ask a server: the answers that AudioMuse-AI's plugins read, and OpenSubsonic's."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
