"""Learned models as bytes: how a bundle carries one, so that it stays one file and needs nothing fetched.

What comes out of a stranger's file is held against its card before anything is written: the graph has the
card's SHA-256, the front end and the patches are of a size that ends in time. It is unpacked to a folder of
the cache that is named after its contents and lent from there; the graph is walked before it is run, as
every graph is (`net.check_graph`).

Contents: Carried, models_of, pack, take.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from mirlab.audio.embedding.card import LONGEST_CARD, Card, parse_card
from mirlab.audio.embedding.net import LIMITS, CardNet
from mirlab.audio.embedding.shelf import (
    CARD_FILE,
    card_bytes,
    card_of,
    in_data_folder,
    known_names,
    lend,
    net_of,
)
from mirlab.audio.registry import get
from mirlab.errors import UsageError
from mirlab.files import cache_dir, open_regular, replacing

LICENCE_FILE = "LICENSE"
LARGEST = {"card": LONGEST_CARD, "graph": LIMITS.bytes, "licence": 1 << 20}
"""Bytes that each part may have."""
MOST_WORK = 1 << 24
"""Samples of frames in a second of sound; MusiCNN's view has 32,000."""
LONGEST_PATCH, SHORTEST_HOP = 120.0, 0.02
"""Seconds of a patch, and from one to the next."""
MOST_NUMBERS = 1 << 22
"""Bands times frames of a patch."""


@dataclass(frozen=True)
class Carried:
    """A learned model as bytes.

    Parameters
    ----------
    name : of the model
    card, graph, licence : of its files; the licence may be empty
    """

    name: str
    card: bytes
    graph: bytes
    licence: bytes = b""


def models_of(features: Iterable[str]) -> list[Card]:
    """The cards of the learned models that these features come from, each once, in order."""
    found: dict[str, Card] = {}
    for name in features:
        patches = get(name).patches
        if patches is not None and isinstance(patches.net, CardNet):
            found.setdefault(patches.net.card.name, patches.net.card)
    return list(found.values())


def pack(card: Card) -> Carried:
    """Read the files of a model that is here.

    Raises
    ------
    UsageError : a graph that vanished or changed
    """
    net = net_of(card)
    net.check()
    folder = Path(net.folder)
    graph = _read(folder / card.graph, LARGEST["graph"])
    if hashlib.sha256(graph).hexdigest() != card.graph_sha256:
        raise UsageError(
            f"{card.name}: {folder / card.graph} is not the graph that its card describes (SHA-256): "
            f"{net.mend}"
        )
    licence = folder / LICENCE_FILE
    return Carried(
        card.name,
        card_bytes(card.name),
        graph,
        _read(licence, LARGEST["licence"]) if licence.is_file() else b"",
    )


def take(carried: Carried, lender: str) -> None:
    """Make a carried model known; the same one in the data folder is used in its place.

    Parameters
    ----------
    carried : what a file holds, which nobody has looked at yet
    lender : the file; messages begin with it

    Raises
    ------
    UsageError : a card that can't be read or is another model's, a graph that isn't the card's, a front end
        that would take unreasonably long; a model of this name that differs
    """
    where = f"{lender}: the learned model {carried.name}"
    card = parse_card(carried.card, f"{where}: its card")
    if card.name != carried.name or card.graph in (CARD_FILE, LICENCE_FILE):
        raise UsageError(f"{where}: its card is that of {card.name} in {card.graph}")
    if hashlib.sha256(carried.graph).hexdigest() != card.graph_sha256:
        raise UsageError(f"{where}: its graph is not the one that its card describes (SHA-256)")
    _check_size(card, where)
    if card.name in known_names() and in_data_folder(card) and card_of(card.name).digest() == card.digest():
        return
    lend(card, _unpacked(carried, card), lender)


def _check_size(card: Card, where: str) -> None:
    view = card.view
    per_second = view.sample_rate / view.hop_length
    if (
        per_second * view.n_fft > MOST_WORK
        or card.frames / per_second > LONGEST_PATCH
        or min(card.hops) / per_second < SHORTEST_HOP
        or card.frames * view.n_mels > MOST_NUMBERS
    ):
        raise UsageError(
            f"{where}: patches of {card.frames:,} frames every {min(card.hops):,}, of {view.n_fft:,} samples "
            f"every {view.hop_length:,}, would take unreasonably long"
        )


def _unpacked(carried: Carried, card: Card) -> Path:
    """The folder of the cache that holds these contents and no others, written where it doesn't yet."""
    parts = {CARD_FILE: carried.card, card.graph: carried.graph, LICENCE_FILE: carried.licence}
    digest = hashlib.sha256()
    for data in parts.values():
        digest.update(hashlib.sha256(data).digest())
    folder = cache_dir() / "lent" / f"{card.name}-{digest.hexdigest()[:32]}"
    for name, data in parts.items():
        file = folder / name
        if data and not _holds(file, data):
            with replacing(file) as part:
                part.write_bytes(data)
    return folder


def _holds(file: Path, data: bytes) -> bool:
    try:
        return _read(file, len(data)) == data
    except UsageError:
        return False


def _read(file: Path, most: int) -> bytes:
    try:
        with open_regular(file) as opened:
            data: bytes = opened.read(most + 1)
    except OSError as error:
        raise UsageError(f"{file} can't be read: {error.strerror or error}") from error
    if len(data) > most:
        raise UsageError(f"{file}: expected at most {most:,} bytes")
    return data
