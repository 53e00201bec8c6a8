"""Where mirlab keeps what can be made again.

One folder per user: unpacked archives, the synthesised band and the cache of extracted features.
It is safe to delete. The environment variable MIRLAB_CACHE moves it.

Contents: cache_dir.
"""

from __future__ import annotations

import os
from pathlib import Path


def cache_dir() -> Path:
    """Return the user's cache folder, absolute; it need not exist yet.

    MIRLAB_CACHE wins where it is set and not empty, otherwise the place that the platform
    reserves for caches (on Linux ``~/.cache/mirlab``).
    """
    chosen = os.environ.get("MIRLAB_CACHE")
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("mirlab", appauthor=False)).absolute()
