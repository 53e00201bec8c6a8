"""A recipe as a bundle's manifest holds it, with the versions of its features, and read with suspicion.

Contents: recipe_json, read_recipe.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from mirlab.audio.analysis import Recipe, not_computable
from mirlab.audio.registry import Column
from mirlab.audio.spectra import FrameSpec
from mirlab.errors import BundleError, UsageError
from mirlab.learn.bundle.said import Said
from mirlab.words import quoted, some, their_words, visible

MOST_COLUMNS, LONGEST_COLUMN = 20_000, 1000
SHORTEST_SECONDS, LONGEST_SECONDS = 1e-3, 1e6
MOST_WORK = 1 << 24
"""Samples of frames in a second of sound; the default framing has 88,200."""


def recipe_json(recipe: Recipe) -> dict[str, Any]:
    """What a manifest holds of a recipe."""
    return {
        "columns": [str(column) for column in recipe.columns],
        "versions": recipe.versions(),
        "spec": asdict(recipe.spec),
        "offset": recipe.offset,
        "duration": recipe.duration,
    }


def read_recipe(said: Said, path: str) -> Recipe:
    """Read what `recipe_json` gave, and check that this mirlab computes the same features.

    Raises
    ------
    BundleError : features that this mirlab lacks or has in another version; `path` is named
    """
    framing = said.part("spec").items()
    versions = said.part("versions").items()
    offset = said.number("offset", 0.0, LONGEST_SECONDS)
    whole = said.get("duration") is None
    duration = None if whole else said.number("duration", SHORTEST_SECONDS, LONGEST_SECONDS)
    try:
        columns = tuple(map(Column.parse, said.texts("columns", 1, MOST_COLUMNS, LONGEST_COLUMN)))
        recipe = Recipe(columns, FrameSpec(**framing), offset, duration)
    except (UsageError, TypeError, ValueError) as error:
        raise BundleError(f"{path}: its recipe can't be followed: {their_words(error)}") from error
    work = recipe.spec.sample_rate / recipe.spec.hop_length * recipe.spec.n_fft
    if work > MOST_WORK:
        raise BundleError(
            f"{path}: its recipe can't be followed: frames of {recipe.spec.n_fft} samples every "
            f"{recipe.spec.hop_length} would take unreasonably long"
        )
    lacking = not_computable(columns)
    if lacking:
        raise BundleError(
            f"{path}: it needs features that this version of mirlab does not have: {_some(lacking)}. "
            "Register them, if they "
            "are your own, or use the mirlab that wrote the bundle, or a newer one"
        )
    mine = recipe.versions()
    other = [
        f"{name} (version {_version(versions.get(name))}, here {version})"
        for name, version in mine.items()
        if _anywhere(versions.get(name)) != _anywhere(version)
    ]
    if other:
        raise BundleError(
            f"{path}: it was trained on other versions of these features: {_some(other)}. "
            "Train it again with this mirlab, or use the one that wrote it"
        )
    return recipe


def _anywhere(version: object) -> object:
    """A version without the device of a learned model: whether that matters the golden sound says."""
    return version.partition(".")[0] if isinstance(version, str) else version


def _version(said: object) -> str:
    return visible(said[:LONGEST_COLUMN]) if isinstance(said, str) else quoted(said)


def _some(names: Iterable[str]) -> str:
    items = list(names)
    return some(items)
