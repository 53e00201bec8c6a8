"""What a worker does for test_uploads.py instead of an analysis; here, so that workers find it.

Contents: crash, swell, wait.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any


def crash(*_: Any) -> None:
    """End the process as a decoder with a broken heap does."""
    os.abort()


def swell(*_: Any) -> None:
    """Ask for more memory than a worker may hold."""
    bytearray(8 << 30)


def wait(_: str, path: str, *rest: Any) -> list[dict[str, Any]]:
    """Work for as long as the FIFO that the upload names isn't written to."""
    Path(Path(path).read_text().strip()).read_text()
    return []
