"""What else can be heard in a file: its fingerprint, its faults, its outline."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
