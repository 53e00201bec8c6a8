"""Models that give tags: cards whose output is called `tags` and names its dimensions.

Contents: Tagger, tagger_of, tagger_here, known_columns, DEFAULT_MODEL.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mirlab.audio.embedding import Card, card_of, known_names, net_of, present
from mirlab.audio.registry import Column, get
from mirlab.errors import UnknownName, UsageError
from mirlab.words import listed

DEFAULT_MODEL = "musicnn_msd"
OUTPUT = "tags"


@dataclass(frozen=True)
class Tagger:
    """A model that gives tags.

    Parameters
    ----------
    model : the name of its card
    title, licence : for people
    feature : the feature that its tags are, such as musicnn_msd_tags
    names : of the tags as people read them, such as "Hip-Hop"
    """

    model: str
    title: str
    licence: str
    feature: str
    names: tuple[str, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The means of the scores over a song's patches, in the order of the names."""
        feature = get(self.feature)
        return tuple(feature.column(row, "mean") for row in range(feature.size))


def tagger_of(model: str) -> Tagger:
    """A model by name, whose graph must be here.

    Raises
    ------
    UnknownName : no model of this name gives tags
    UsageError : its graph is not here; the message has the command that gets it
    """
    given = _taggers()
    if model not in given:
        if model in known_names():
            others = f": these do: {listed(list(given))}" if given else ""
            raise UsageError(f"{model} gives no tags with names{others}")
        raise UnknownName("model with tags", model, given, otherwise="`mirlab embeddings list` shows all.")
    card = given[model]
    net_of(card).check()
    return _tagger(card)


def tagger_here() -> Tagger | None:
    """The usual model if it is here, else another one with tags; None where there is none."""
    cards = [card for card in _taggers().values() if present(card)]
    cards.sort(key=lambda card: card.name != DEFAULT_MODEL)
    return _tagger(cards[0]) if cards else None


def _taggers() -> dict[str, Card]:
    """Every known model with named tags, here or not; a damaged card of another model is no matter here."""
    found = {}
    for name in known_names():
        try:
            card = card_of(name)
        except UsageError:
            continue
        if _named_tags(card):
            found[name] = card
    return found


def _named_tags(card: Card) -> tuple[str, ...]:
    return next((output.dimensions for output in card.outputs if output.name == OUTPUT), ())


def _tagger(card: Card) -> Tagger:
    output = next(output for output in card.outputs if output.name == OUTPUT)
    return Tagger(card.name, card.title, card.licence, card.feature_name(output, card.hop), output.dimensions)


def known_columns(tagger: Tagger, columns: Iterable[str]) -> list[int] | None:
    """Where a table has the tagger's columns, in the order of its tags; None where it lacks some."""
    place = {name: i for i, name in enumerate(columns)}
    wanted = [str(column) for column in tagger.columns]
    return [place[name] for name in wanted] if all(name in place for name in wanted) else None
