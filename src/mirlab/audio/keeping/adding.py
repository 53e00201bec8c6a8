"""A person's own model is added: its card, its graph, and its golden numbers.

Contents: add_embedding.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from mirlab.audio.embedding import (
    CARD_FILE,
    LIMITS,
    LONGEST_CARD,
    Card,
    card_bytes,
    known_names,
    parse_card,
)
from mirlab.audio.keeping.listing import (
    ADDED,
    HERE,
    Embedding,
    described,
    digests_of,
    readable_cards,
    state_of,
)
from mirlab.audio.keeping.placing import place
from mirlab.audio.registry import registry
from mirlab.errors import UsageError
from mirlab.files import expanded, read_regular
from mirlab.words import listed

_MOST_SOUND = 256 << 20
_LICENCES = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENCE.txt", "LICENCE.md")


def add_embedding(
    card: str | os.PathLike[str], *, without_golden: bool = False, force: bool = False
) -> Embedding:
    """Add a learned model of your own: its outputs are features from then on.

    The card, the files beside it that it names (the graph, a golden sound) and a LICENSE are copied into the
    user's data folder. Before that the graph is read, run and compared with the card, and the golden numbers
    must come out.

    Parameters
    ----------
    card : the card, a TOML file; see docs/embeddings.md
    without_golden : take a card without golden numbers; nothing shows then whether its front end is right
    force : replace a model of that name which differs

    Returns
    -------
    Embedding : the model; its state is "added", or "here" if it was there already

    Raises
    ------
    UsageError : a card that can't be read or has a mistake, a name that is taken, a graph that must not be
        run or is not the card's, golden numbers that don't come out; the message names the file and the key
    OutputError : no permission or no space

    Examples
    --------
    >>> import mirlab
    >>> mirlab.add_embedding("my-model.toml")  # doctest: +SKIP
    """
    path = expanded(Path(card))
    said = _read(path, LONGEST_CARD, "the card")
    found = parse_card(said, str(path))
    _check_name(found, path)
    if found.golden is None and not without_golden:
        raise UsageError(
            f"{path}: expected [golden]: the numbers that the model's own code gives for a sound, so that a "
            "wrong number in the card is found. To add the model unverified, use --without-golden"
        )
    if found.name in known_names():
        if card_bytes(found.name) == said and state_of(found) == HERE:
            return described(found, HERE)
        if not force:
            raise UsageError(
                f"{path}: another model called {found.name} was added before: give this one another name, or "
                "replace that one with --force"
            )
    files = {CARD_FILE: said, **_graphs(found, path)}
    if found.golden is not None and found.golden.sound != "sweep":
        files[found.golden.sound] = _read(path.with_name(found.golden.sound), _MOST_SOUND, "the golden sound")
    for name in _LICENCES:
        if path.with_name(name).is_file():
            files[name] = _read(path.with_name(name), LONGEST_CARD, "the licence")
    place(found, files, str(path))
    return described(found, ADDED)


def _read(path: Path, most: int, what: str) -> bytes:
    try:
        return read_regular(path, most)
    except OSError as error:
        raise UsageError(f"{path}: {what} can't be read: {error.strerror or error}") from error


def _check_name(card: Card, path: Path) -> None:
    """See that neither the model nor its features are called like others."""
    if card.get:
        raise UsageError(
            f"{path}: get: only models that mirlab brings a card of can be fetched: leave it out"
        )
    if any(other.name == card.name and other.get for other in readable_cards()):
        raise UsageError(f'{path}: name: mirlab brings a model called "{card.name}": give yours another name')
    others = {
        feature: other.name
        for other in readable_cards()
        if other.name != card.name
        for feature in other.feature_names()
    }
    others |= dict.fromkeys(registry.names(), "mirlab")
    taken = [name for name in card.feature_names() if name in others]
    if taken:
        raise UsageError(
            f"{path}: name: its features would be called {listed(taken)}, as {others[taken[0]]} has them "
            "already: give the model another name"
        )


def _graphs(card: Card, path: Path) -> dict[str, bytes]:
    found = {}
    for name, digest in digests_of(card).items():
        data = _read(path.with_name(name), LIMITS.bytes, "the graph")
        actual = hashlib.sha256(data).hexdigest()
        if actual != digest:
            raise UsageError(
                f"{path}: graph: {name} is not the file that the card describes: expected the SHA-256 "
                f"{digest}, it is {actual}"
            )
        found[name] = data
    return found
