"""A model's folder in the data folder: checked as a whole, then there as a whole.

Contents: place, data_folder.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from mirlab.audio.analysis import check_golden
from mirlab.audio.embedding import (
    CARD_FILE,
    Card,
    CardNet,
    check_graph,
    check_overlapping,
    former_folder,
    model_folder,
)
from mirlab.audio.keeping.listing import HERE, state_of
from mirlab.errors import UsageError
from mirlab.files import building, check_folder, writing_errors


def data_folder(name: str) -> Path:
    """Where a model will lie, after making sure that something can be written there.

    Raises
    ------
    OutputError : it can't
    """
    folder = model_folder(name)
    check_folder(folder.parent, {})
    return folder


def place(card: Card, files: Mapping[str, bytes], where: str) -> None:
    """Write a model's files under its name once its graph runs and gives its golden numbers.

    Parameters
    ----------
    card : the model's
    files : all that its folder will hold, the card among them
    where : begins the messages about its graph

    Raises
    ------
    UsageError : a graph that must not be run, is not the card's, or gives other numbers
    OutputError : no permission, no space
    """
    folder = data_folder(card.name)
    with writing_errors(folder), building(folder) as part:
        new = part / "new"
        new.mkdir()
        for name, data in files.items():
            file = new / name
            with file.open("wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
        assert CARD_FILE in files
        check_graph(files[card.graph], card, where)
        net = CardNet(card, str(new), "")
        try:
            check_golden(card, net, new)
            check_overlapping(net)
        except UsageError as error:
            raise UsageError(f"{where}: {error}") from error
        # Killed between the two renames, the former one is put back by the next look (`model_folder`).
        former = former_folder(folder)
        shutil.rmtree(former, ignore_errors=True)
        with suppress(FileNotFoundError):
            folder.rename(former)
        try:
            new.rename(folder)
        except OSError:
            # Another process may have put it there in the meantime.
            if state_of(card) != HERE:
                raise
        shutil.rmtree(former, ignore_errors=True)
