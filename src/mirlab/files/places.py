"""Where mirlab keeps what it makes and what it fetches.

The cache, one folder per user, holds what can be made again: unpacked archives, the synthesised band and
extracted features. It is safe to delete. The environment variable MIRLAB_CACHE moves it. The data folder
holds learned models; MIRLAB_DATA moves it.

Contents: cache_dir, data_dir, expanded (``~`` in a path that the user wrote).
"""

from __future__ import annotations

import os
from pathlib import Path

from mirlab.errors import UsageError


def cache_dir() -> Path:
    """Return the user's cache folder, absolute; it need not exist yet.

    MIRLAB_CACHE wins where it is set and not empty, otherwise the place that the platform
    reserves for caches (on Linux ``~/.cache/mirlab``).

    Raises
    ------
    UsageError : MIRLAB_CACHE begins with the ``~name`` of a user that there is not
    """
    chosen = os.environ.get("MIRLAB_CACHE")
    if chosen:
        return expanded(chosen, "MIRLAB_CACHE").absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("mirlab", appauthor=False)).absolute()


def expanded(text: str | Path, said_by: str = "") -> Path:
    """Return a path with its leading ``~`` or ``~name`` replaced by that user's home.

    Parameters
    ----------
    text : the path
    said_by : what the path was given as, to be named in the message

    Raises
    ------
    UsageError : there is no such user, or the user has no home
    """
    path = Path(text)
    try:
        return path.expanduser()
    except RuntimeError as error:
        home = path.parts[0]
        prefix = f"{said_by}: " if said_by else ""
        raise UsageError(
            f"{prefix}expected a path, and {text} starts with the home folder of a user that does not exist: "
            f"write the full path, or ./{home} for a folder named {home}"
        ) from error


def data_dir() -> Path:
    """Return the user's folder for what was fetched or given and can't simply be made again, absolute.

    Learned models lie there. MIRLAB_DATA wins where it is set and not empty, otherwise the place that the
    platform reserves for data (on Linux ``~/.local/share/mirlab``).

    Raises
    ------
    UsageError : MIRLAB_DATA begins with the ``~name`` of a user that there is not
    """
    chosen = os.environ.get("MIRLAB_DATA")
    if chosen:
        return expanded(chosen, "MIRLAB_DATA").absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("mirlab", appauthor=False)).absolute()
