"""Loops over samples, frames and bins, written in Python and run as machine code.

They are compiled in two steps. numba turns Python into LLVM's intermediate language; that takes a second a
loop, so the texts it writes are part of the package (the folder `texts`). llvmlite turns a text into machine
code for the processor at hand; that takes a tenth of a second, and the code is kept for later processes.
"""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
