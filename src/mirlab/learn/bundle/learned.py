"""The learned models behind a bundle's columns: those that it carries, and those that it only names.

The manifest lists under "learned" every learned model that the recipe needs, as people call it. A model whose
licence allows it travels in the bundle and is lent to this process (`mirlab.audio.embedding.take`); another
one has to be on the machine.

Contents: learned_json, models_behind, carried_of, not_carried, lend_learned.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mirlab.audio.analysis import Recipe
from mirlab.audio.embedding import (
    Card,
    Carried,
    card_of,
    how_to_get,
    known_names,
    models_of,
    pack,
    present,
    take,
)
from mirlab.errors import BundleError, UsageError
from mirlab.learn.bundle.bundle import MOST_LEARNED, Contents
from mirlab.learn.bundle.said import Said
from mirlab.words import quoted

LONGEST_TEXT = 4000


def learned_json(models: Iterable[Card]) -> list[dict[str, Any]]:
    """What a manifest and a card hold of learned models."""
    return [
        {
            "name": card.name,
            "title": card.title,
            "version": card.version,
            "licence": card.licence,
            "citation": card.citation,
            "training_data": card.training_data,
            "carried": card.in_bundles,
        }
        for card in models
    ]


def models_behind(recipe: Recipe | None) -> list[Card]:
    """The learned models that a recipe's columns come from."""
    return [] if recipe is None else models_of(recipe.versions())


def carried_of(models: Iterable[Card]) -> tuple[Carried, ...]:
    """The models whose licences allow it, as bytes; raises UsageError for one whose graph isn't here."""
    return tuple(pack(card) for card in models if card.in_bundles)


def not_carried(models: Iterable[Card]) -> list[str]:
    """A sentence for each model whose licence lets no bundle carry it."""
    return [
        f"The licence of the learned model {card.name} ({card.licence}) lets no bundle carry it. Whoever "
        f"uses this bundle needs the model, too: {how_to_get(card)}"
        for card in models
        if not card.in_bundles
    ]


def lend_learned(contents: Contents, path: str) -> None:
    """Make the models that a bundle carries known, and make sure that those it names are here.

    Raises
    ------
    BundleError : a carried model that isn't what its card says, or that differs from one of its name; a model
        that is missing, with what to run
    """
    try:
        for carried in contents.learned:
            take(carried, path)
    except UsageError as error:
        raise BundleError(str(error)) from error
    said = Said(contents.manifest, f"{path}: manifest.json")
    listed = contents.manifest.get("learned", [])
    if not isinstance(listed, list) or len(listed) > MOST_LEARNED:
        raise said.refuse("learned", f"a list of at most {MOST_LEARNED} learned models", listed)
    for number, entry in enumerate(listed):
        if not isinstance(entry, dict):
            raise said.refuse("learned", "objects", entry)
        _check_here(Said(entry, f"{path}: manifest.json", f"learned.{number}."), path)


def _check_here(said: Said, path: str) -> None:
    name, licence = said.text("name"), said.text("licence", LONGEST_TEXT)
    known = name in known_names()
    if known and present(card_of(name)):
        return
    what = f"{path}: it needs the learned model {quoted(name)} (licence {quoted(licence)}), which is not here"
    if said.items().get("carried") is not True:
        what += " and whose licence lets no bundle carry it"
    mend = how_to_get(card_of(name)) if known else "run  mirlab embeddings add  with its card"
    raise BundleError(f"{what}: {mend}")
