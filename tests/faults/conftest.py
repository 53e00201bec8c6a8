"""How much of the fault suite runs: a tenth, or the whole with MIRLAB_FAULTS=all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

# mutants.py is material for these tests and for `python -m benchmarks faults`; workers import it, too.
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def every() -> int:
    """Of how many mutants, or examples, one is tried."""
    return 1 if os.environ.get("MIRLAB_FAULTS") == "all" else 10
