"""Names for the types of arrays, each once; shapes stand where an array is described.

Contents: Floats, Frames, Vectors, Codes, Integers, Bools, KeyPath.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
"""Features, probabilities, scores."""

Frames = NDArray[np.float32]
"""Features of frames."""

Vectors = NDArray[np.float32]
"""Places in the space of a library."""

Codes = NDArray[np.intp]
"""Numbers of classes, groups or folds."""

Integers = NDArray[np.intp]
"""Numbers of rows, and counts."""

Bools = NDArray[np.bool_]
"""Whether something holds."""

KeyPath = tuple[str | int, ...]
"""Keys and places in arrays that lead to a value of a TOML or JSON document."""
