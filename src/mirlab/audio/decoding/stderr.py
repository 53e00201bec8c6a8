"""Keeping decoders' C-level chatter off the terminal.

libsndfile's MP3 decoder writes notes and warnings straight to file descriptor 2, past Python. What matters
of them reaches the caller as an AudioError; the rest would break progress bars and logs.

Contents: quiet_stderr.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_depth = 0
_saved = -1


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Send file descriptor 2 to the null device for the length of a `with` block (about 10 µs).

    The descriptor belongs to the whole process, so the block should hold a decoder's call and nothing
    else. Blocks of several threads may overlap: the first one redirects, the last one restores. A process
    without a standard error is left as it is.
    """
    global _depth, _saved
    with _lock:
        _depth += 1
        if _depth == 1:
            _saved = _redirect()
    try:
        yield
    finally:
        with _lock:
            _depth -= 1
            if _depth == 0 and _saved >= 0:
                os.dup2(_saved, 2)
                os.close(_saved)
                _saved = -1


def _redirect() -> int:
    """Point descriptor 2 at the null device; return a copy of the old one, or -1 where that failed."""
    try:
        saved = os.dup(2)
    except OSError:
        return -1
    try:
        null = os.open(os.devnull, os.O_WRONLY)
    except OSError:
        os.close(saved)
        return -1
    os.dup2(null, 2)
    os.close(null)
    return saved
