"""Which learned models there are, and what each is.

Contents: embeddings, embedding; Embedding, Embeddings; described, readable_cards, digests_of, state_of.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mirlab.audio.analysis import known_cost
from mirlab.audio.embedding import Card, card_of, known_names, model_folder
from mirlab.errors import UnknownName, UsageError
from mirlab.tabular import Record, TabularList
from mirlab.words import counted

HERE, ABSENT, DAMAGED = "here", "not here", "damaged"
FETCHED, ADDED, REMOVED = "fetched", "added", "removed"


@dataclass(frozen=True)
class Embedding:
    """A learned model.

    Parameters
    ----------
    name : the model's; its features begin with it
    state : "here", "not here", or "damaged" where a file is missing or has changed; after a command also
        "fetched", "added" or "removed"
    title, licence, citation, training_data : for people; the licence as an SPDX identifier where there is one
    overlaps : known data sets whose songs may be among those that it was trained on
    in_bundles : whether its licence allows a bundle of `train` to carry it
    features : what it gives, by the names that extraction takes
    verified : whether golden numbers say what it must give for a sound
    get : what `mirlab embeddings get` fetches it as; "" for a model that a person added
    source : where its weights come from
    milliseconds : what its first feature costs for a track of 30 s, as selection counts it; None where that
        was not measured
    bytes : of its files; None where it is not here
    path : the folder of its files, or where they would be
    """

    name: str
    state: str
    title: str
    licence: str
    citation: str
    training_data: str
    overlaps: tuple[str, ...]
    in_bundles: bool
    features: tuple[str, ...]
    verified: bool
    get: str
    source: str
    milliseconds: float | None
    bytes: int | None
    path: Path


class Embeddings(TabularList[Embedding]):
    """Learned models: a list of Embeddings."""

    def records(self) -> list[Record]:
        """A row for each model; features are joined by commas."""
        return [
            {
                "name": each.name,
                "state": each.state,
                "MB": None if each.bytes is None else round(each.bytes / 1e6, 1),
                "ms for 30 s": None if each.milliseconds is None else round(each.milliseconds),
                "licence": each.licence,
                "features": ", ".join(each.features),
                "title": each.title,
            }
            for each in self
        ]

    def headline(self) -> str:
        """How many there are, and how many of them are here."""
        here = sum(each.state not in (ABSENT, DAMAGED, REMOVED) for each in self)
        return f"{counted(len(self), 'learned model')}, {here} of them here."


def embeddings() -> Embeddings:
    """List the learned models that mirlab knows, whether they are on this machine or not.

    Returns
    -------
    Embeddings : those that mirlab brings cards of, then those that were added

    Examples
    --------
    >>> import mirlab
    >>> "musicnn_msd" in [model.name for model in mirlab.embeddings()]
    True
    """
    return Embeddings(map(embedding, known_names()))


def embedding(name: str) -> Embedding:
    """Describe a learned model.

    Parameters
    ----------
    name : such as "musicnn_msd"

    Raises
    ------
    UnknownName : with "did you mean"

    Examples
    --------
    >>> import mirlab
    >>> mirlab.embedding("musicnn_msd").licence
    'ISC'
    """
    try:
        return described(card_of(name))
    except UnknownName:
        raise
    except UsageError as error:
        return _unreadable(name, error)


def described(card: Card, state: str | None = None) -> Embedding:
    """What a card says, with what there is of its model; `state` where it is known."""
    folder = model_folder(card.name)
    found = state or state_of(card)
    try:
        size = sum(file.stat().st_size for file in folder.iterdir())
    except OSError:
        size = None
    return Embedding(
        name=card.name,
        state=found,
        title=card.title,
        licence=card.licence,
        citation=card.citation,
        training_data=card.training_data,
        overlaps=card.overlaps,
        in_bundles=card.in_bundles,
        features=tuple(card.feature_names()),
        verified=card.golden is not None,
        get=card.get,
        source=card.source,
        milliseconds=known_cost(card.feature_names()[0]),
        bytes=None if found in (ABSENT, REMOVED) else size,
        path=folder,
    )


def _unreadable(name: str, error: UsageError) -> Embedding:
    """An added model whose card was damaged: what is wrong stands where its title would."""
    return Embedding(
        name, DAMAGED, str(error), "", "", "", (), False, (), False, "", "", None, None, model_folder(name)
    )


def readable_cards() -> list[Card]:
    """The cards of all models but those that were damaged in the data folder."""
    found = []
    for name in known_names():
        with suppress(UsageError):
            found.append(card_of(name))
    return found


def digests_of(card: Card) -> dict[str, str]:
    """The graphs that belong to a card, and their SHA-256."""
    found = {card.graph: card.graph_sha256}
    if card.trunk is not None:
        found |= dict(zip((card.trunk.trunk, card.trunk.head), card.trunk.sha256, strict=True))
    return found


def state_of(card: Card) -> str:
    """Whether all graphs of a card are in its folder and are what the card says."""
    folder = model_folder(card.name)
    if not folder.is_dir():
        return ABSENT
    for file, digest in digests_of(card).items():
        try:
            with (folder / file).open("rb") as opened:
                if hashlib.file_digest(opened, "sha256").hexdigest() != digest:
                    return DAMAGED
        except OSError:
            return DAMAGED
    return HERE
