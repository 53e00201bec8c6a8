"""Which learned models there are: cards that mirlab brings, and those a person added; and where they lie.

A model's folder in the data folder (`files.data_dir`) is named after it and holds its card, its graph and its
licence. Of a model that mirlab brings the card of this version of mirlab counts. A bundle lends the models
that it carries: they are known as long as this process lives, and to its workers.

    data folder/embeddings/musicnn_msd/card.toml, graph.onnx, LICENSE

Contents: model_folder, former_folder, known_names, asked_names, card_of, card_bytes, net_of, present,
how_to_get, model_of, usual_models, in_data_folder, check_free, lend, lent_cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from mirlab.audio.embedding.card import LONGEST_CARD, Card, parse_card, read_card
from mirlab.audio.embedding.net import CardNet
from mirlab.audio.registry import get
from mirlab.errors import UnknownName, UsageError
from mirlab.files import data_dir, read_regular
from mirlab.graphs import chosen_device

FOLDER = "embeddings"
CARD_FILE = "card.toml"
USUAL = "musicnn_msd"


@dataclass(frozen=True)
class _Lent:
    card: Card
    folder: str
    lender: str


_lent: dict[str, _Lent] = {}


def model_folder(name: str) -> Path:
    """Where a model's files lie, or would; one that a killed writer had put aside is put back."""
    folder = data_dir() / FOLDER / name
    if not folder.exists():
        with suppress(OSError):
            former_folder(folder).rename(folder)
    return folder


def former_folder(folder: Path) -> Path:
    """Where a model lies while another one takes its place."""
    return folder.with_name(f".{folder.name}{_FORMER}")


_FORMER = ".former"


@lru_cache(maxsize=1)
def _brought() -> dict[str, str]:
    """The cards that come with mirlab, by name: their resources' names."""
    folder = files("mirlab.audio.embedding") / "cards"
    names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
    return {name.removesuffix(".toml"): name for name in sorted(names) if name.endswith(".toml")}


def _added() -> list[str]:
    """The models in the data folder that mirlab doesn't bring."""
    try:
        for former in (data_dir() / FOLDER).glob(f".*{_FORMER}"):
            model_folder(former.name.removesuffix(_FORMER)[1:])
        found = sorted(path.parent.name for path in (data_dir() / FOLDER).glob(f"*/{CARD_FILE}"))
    except OSError:
        return []
    return [name for name in found if name not in _brought() and not name.startswith(".")]


def asked_names() -> Iterator[str]:
    """Every model, some twice; the data folder is looked into last, for whoever found none before."""
    yield from (*_brought(), *_lent)
    yield from _added()


def known_names() -> list[str]:
    """Every model: those that mirlab brings, those a person added, those that bundles lend."""
    return list(dict.fromkeys([*_brought(), *_added(), *_lent]))


def card_of(name: str) -> Card:
    """The card of a model.

    Raises
    ------
    UnknownName : with "did you mean"
    UsageError : a card in the data folder that is damaged
    """
    if name in _brought():
        return _brought_card(_brought()[name])
    if name in _added():
        file = model_folder(name) / CARD_FILE
        return _read(str(file), file.stat().st_mtime_ns)
    if name in _lent:
        return _lent[name].card
    raise UnknownName("learned model", name, known_names(), otherwise="`mirlab embeddings list` shows them.")


def card_bytes(name: str) -> bytes:
    """The text of a model's card, as mirlab brings it, as it lies in the data folder or as a bundle lends it.

    Raises
    ------
    UnknownName, UsageError : as `card_of`; a card that vanished or changed
    """
    if name in _brought():
        return (files("mirlab.audio.embedding") / "cards" / _brought()[name]).read_bytes()
    card = card_of(name)
    folder = model_folder(name) if name in _added() else Path(_lent[name].folder)
    file = folder / CARD_FILE
    try:
        data = read_regular(file, LONGEST_CARD)
    except OSError as error:
        raise UsageError(f"{file}: the card can't be read: {error.strerror or error}") from error
    if parse_card(data, str(file)).digest() != card.digest():
        raise UsageError(f"{file}: the card has changed: {net_of(card).mend}")
    return data


@lru_cache(maxsize=64)
def _brought_card(resource: str) -> Card:
    return parse_card(card_bytes(resource.removesuffix(".toml")), resource)


@lru_cache(maxsize=64)
def _read(path: str, changed: int) -> Card:
    return read_card(path)


def present(card: Card) -> bool:
    """Whether a model's graph is here; what it is worth shows when it is opened."""
    return in_data_folder(card) or _is_lent(card)


def net_of(card: Card) -> CardNet:
    """What runs a card's graph, whether it is here or not (`CardNet.check`)."""
    lent = not in_data_folder(card) and _is_lent(card)
    if lent:
        mend = f"open {_lent[card.name].lender} again"
        return CardNet(card, _lent[card.name].folder, mend, chosen_device())
    return CardNet(card, str(model_folder(card.name)), how_to_get(card), chosen_device())


def how_to_get(card: Card) -> str:
    """What to run where a model's graph is not here, or isn't the right one."""
    if card.get:
        return f"run  mirlab embeddings get {card.get}"
    return "run  mirlab embeddings add  with its card again"


def lend(card: Card, folder: Path, lender: str) -> None:
    """Make a model known that a bundle carries, whose graph was unpacked to a folder.

    Raises
    ------
    UsageError : another model of this name is here or was lent, or one of its features has the name of
        another feature, whose place it would take in worker processes
    """
    for other, where in [(_lent[card.name].card, _lent[card.name].lender)] if card.name in _lent else []:
        if other.digest() != card.digest():
            raise UsageError(
                f"{lender} carries the learned model {card.name}, and {where} another one of this name: "
                "use them in processes of their own"
            )
    if card.name in (*_brought(), *_added()) and card_of(card.name).digest() != card.digest():
        raise UsageError(
            f"{lender} carries a learned model {card.name} that differs from {_known_here(card)}"
        )
    check_free(card)
    _lent[card.name] = _Lent(card, str(folder), lender)


def _known_here(card: Card) -> str:
    if card.name in _brought():
        return "the one that this mirlab knows: train it again here, or use the mirlab that wrote it"
    return (
        f"the one in the data folder: rename yours, or remove it with  mirlab embeddings remove {card.name}"
    )


def check_free(card: Card) -> None:
    """Raise UsageError where a feature of this model would have the name of one that there is already."""
    for name in card.feature_names():
        try:
            patches = get(name).patches
        except UnknownName:
            continue
        net = None if patches is None else patches.net
        if not isinstance(net, CardNet) or net.card.name != card.name:
            raise UsageError(
                f'the learned model {card.name} can\'t be used: its feature "{name}" has the name of another '
                "feature of mirlab. Give the model another name"
            )


def lent_cards() -> list[Card]:
    """The cards that bundles lend and that aren't in the data folder: worker processes don't know them."""
    return [entry.card for name, entry in _lent.items() if name not in (*_brought(), *_added())] + [
        entry.card for name, entry in _lent.items() if name in _brought() and not in_data_folder(entry.card)
    ]


def model_of(feature: str) -> str | None:
    """The name of the known model that gives a feature; None where none does."""
    return next((name for name in known_names() if feature in card_of(name).feature_names()), None)


def usual_models() -> list[Card]:
    """The models in the data folder, first the one that is taken where nobody names one.

    That is MusiCNN trained on the Million Song Dataset (musicnn_msd), or else the first by name.
    What a bundle that happens to be open lends doesn't count: the same command must do the same.
    """
    cards = [card for card in map(card_of, known_names()) if in_data_folder(card)]
    return sorted(cards, key=lambda card: (card.name != USUAL, card.name))


def in_data_folder(card: Card) -> bool:
    """Whether the model's graph lies in the data folder."""
    return (model_folder(card.name) / card.graph).is_file()


def _is_lent(card: Card) -> bool:
    return card.name in _lent and _lent[card.name].card.digest() == card.digest()
