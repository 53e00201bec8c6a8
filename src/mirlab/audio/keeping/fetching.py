"""Learned models are fetched: MusiCNN's wheel is downloaded, its nets are written as graphs.

Contents: get_embedding.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np

from mirlab.audio.embedding import CARD_FILE, Card, card_bytes, known_names
from mirlab.audio.keeping.downloading import DownloadError, download
from mirlab.audio.keeping.listing import (
    FETCHED,
    HERE,
    Embeddings,
    described,
    digests_of,
    readable_cards,
    state_of,
)
from mirlab.audio.keeping.placing import data_folder, place
from mirlab.audio.musicnn import BYTES, FILE, REQUIREMENT, Wheel, WrongWheel, open_wheel
from mirlab.errors import UnknownName, UsageError
from mirlab.files import building, expanded, writing_errors
from mirlab.progress import shows_progress, told
from mirlab.typing import OnProgress, Progress, ProgressEvent
from mirlab.version import __version__

_ELSEWHERE = (
    f"get {FILE} on a machine with a connection (pip download --no-deps {REQUIREMENT}) and run  "
    f"mirlab embeddings get musicnn --from {FILE}"
)


@shows_progress
def get_embedding(
    name: str,
    *,
    file: str | os.PathLike[str] | None = None,
    force: bool = False,
    progress: Progress = True,
) -> Embeddings:
    """Fetch learned models, write their graphs into the user's data folder, and check what they give.

    MusiCNN's wheel (29 MB) is downloaded by `pip download --no-deps`, with your settings of pip. Its code is
    not run: its weights are read, and four nets are written as ONNX. A model that is here already stays.

    Parameters
    ----------
    name : "musicnn", or one of its models such as "musicnn_msd"
    file : the wheel, where it is on this machine already; None downloads it
    force : fetch models again that are here
    progress : see `Progress`

    Returns
    -------
    Embeddings : the models; the state of each is "fetched" or "here"

    Raises
    ------
    UnknownName : nothing of that name can be fetched
    DownloadError : no pip, no connection, or another file than the wheel came
    UsageError : `file` can't be read or is not the wheel, or a model gives other numbers than it must
    OutputError : no permission or no space; nothing half-written is left

    Examples
    --------
    >>> import mirlab
    >>> mirlab.get_embedding("musicnn")  # doctest: +SKIP
    """
    tell = told(progress)
    cards = _cards(name)
    wanted = [card for card in cards if force or state_of(card) != HERE]
    # A file that was given is held against its digest even where nothing of it is needed.
    given = None if file is None else _given(expanded(Path(file)), cards[0].sha256)
    if wanted:
        folder = data_folder(cards[0].name).parent
        if given is not None:
            _write(given, wanted, tell)
        else:
            with writing_errors(folder), building(folder / FILE) as part:
                _write(_downloaded(part, wanted[0].sha256, tell), wanted, tell)
    return Embeddings(described(card, FETCHED if card in wanted else HERE) for card in cards)


def _cards(name: str) -> list[Card]:
    """Every card that is fetched under a name."""
    cards = [card for card in readable_cards() if card.get]
    for card in cards:
        if name in (card.get, card.name):
            return [other for other in cards if other.get == card.get]
    if name in known_names():
        raise UsageError(f"{name} was added from a card of yours, and there is nothing to fetch")
    raise UnknownName("learned model that can be fetched", name, {card.get for card in cards})


def _given(file: Path, sha256: str) -> Wheel:
    try:
        return open_wheel(file, sha256)
    except OSError as error:
        raise UsageError(f"{file}: the wheel can't be read: {error.strerror or error}") from error
    except WrongWheel as error:
        raise UsageError(
            f"{file}: this is not the wheel that is needed: {error}. Get it with  "
            f"pip download --no-deps {REQUIREMENT}"
        ) from error


def _downloaded(part: Path, sha256: str, tell: OnProgress) -> Wheel:
    megabytes = round(BYTES / 1e6)

    def came(size: int) -> None:
        tell(ProgressEvent("downloading", min(round(size / 1e6), megabytes), megabytes, unit="MB"))

    came(0)
    found = download(REQUIREMENT, part, came, _ELSEWHERE)
    came(BYTES)
    try:
        return open_wheel(found, sha256)
    except WrongWheel as error:
        raise DownloadError(
            f"what pip downloaded as {REQUIREMENT} is not the wheel that is needed: {error}. Nothing was "
            f"kept. Check with  pip config list  which index it came from, or {_ELSEWHERE}"
        ) from error


def _write(wheel: Wheel, cards: list[Card], tell: OnProgress) -> None:
    for number, card in enumerate(cards):
        tell(ProgressEvent("writing", number, len(cards), unit="models"))
        try:
            files = dict(wheel.files_of(card.name))
        except WrongWheel as error:
            raise UsageError(f"{FILE}: {error}") from error
        _check_written(card, files)
        place(card, {**files, CARD_FILE: card_bytes(card.name)}, card.name)
    tell(ProgressEvent("writing", len(cards), len(cards), unit="models"))


def _check_written(card: Card, files: dict[str, bytes]) -> None:
    """The same bytes come out everywhere, and the card says which."""
    for name, digest in digests_of(card).items():
        if hashlib.sha256(files[name]).hexdigest() != digest:
            raise UsageError(
                f"{card.name}: another {name} was written than the card describes (SHA-256), so it was not "
                f"kept: please report this, with the versions of mirlab ({__version__}) and NumPy "
                f"({np.__version__})"
            )
