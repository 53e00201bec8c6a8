"""Learned models are removed from the data folder.

Contents: remove_embedding.
"""

from __future__ import annotations

import shutil
from dataclasses import replace

from mirlab.audio.embedding import former_folder, model_folder
from mirlab.audio.keeping.listing import ABSENT, REMOVED, Embedding, embedding
from mirlab.errors import UsageError
from mirlab.files import building, writing_errors


def remove_embedding(name: str, *, dry_run: bool = False) -> Embedding:
    """Remove a learned model from this machine: its graph, its card and its licence.

    Tables with its features stay as they are. A model that mirlab brings a card of can be fetched again.

    Parameters
    ----------
    name : such as "musicnn_msd"
    dry_run : remove nothing, and say what would be

    Returns
    -------
    Embedding : what was removed

    Raises
    ------
    UnknownName : with "did you mean"
    UsageError : it is not on this machine
    OutputError : its folder can't be removed
    """
    found, folder = embedding(name), model_folder(name)
    if found.state == ABSENT:
        get = f": to fetch it, run  mirlab embeddings get {found.get}" if found.get else ""
        raise UsageError(f"{name} is not on this machine{get}")
    if not dry_run:
        with writing_errors(folder), building(folder) as part:
            shutil.rmtree(former_folder(folder), ignore_errors=True)
            folder.rename(part / "former")
    return replace(found, state=REMOVED)
