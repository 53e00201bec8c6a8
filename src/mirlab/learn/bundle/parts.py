"""What a bundle says, as the objects that answer, every value checked for its type, shape and range.

The graph is looked at elsewhere (`graph`), as is whether the answers come out as they did (`predict`).

Contents: Parts, parts_of.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mirlab.audio.analysis import Recipe
from mirlab.audio.registry import Column
from mirlab.errors import BundleError, UsageError
from mirlab.learn.bundle.answering import Answering, answering_of
from mirlab.learn.bundle.bundle import Contents
from mirlab.learn.bundle.golden import Golden
from mirlab.learn.bundle.novelty import LEVELS, Distribution, Novelty, spreads_of
from mirlab.learn.bundle.recipe_json import LONGEST_COLUMN, MOST_COLUMNS, read_recipe
from mirlab.learn.bundle.said import Said
from mirlab.typing import Floats

MOST_BACKGROUND = 4096
SMALLEST_THRESHOLD, LARGEST_THRESHOLD = 1e-6, 1e6
"""Training rows lie at about 1, so a threshold beyond these was not fitted to any."""


@dataclass(frozen=True)
class Parts:
    """A bundle without its graph.

    Parameters
    ----------
    answering : the task, its k names and what is made of the graph's answers
    columns, unusual_columns : the classifier's d columns, and the u that "unknown" goes by
    recipe : what is computed of a sound; None where the columns can't be
    threshold : the distance from which a sound is unknown
    novelty : what makes distances
    golden : what must come out
    background : (b, d) training rows
    distribution : how the u columns were distributed; None in bundles of earlier versions
    """

    answering: Answering
    columns: tuple[Column, ...]
    unusual_columns: tuple[Column, ...]
    recipe: Recipe | None
    threshold: float
    novelty: Novelty
    golden: Golden
    background: Floats
    distribution: Distribution | None


def parts_of(contents: Contents, path: str) -> Parts:
    """Check what was read; messages name `path`, the member and the key.

    Raises
    ------
    BundleError : something is missing, of another type or shape, or out of its range
    """
    said = Said(contents.manifest, f"{path}: manifest.json")
    answering = answering_of(said, contents.conformal, path)
    columns, unusual = _columns(said, "columns"), _columns(said, "unusual_columns")
    threshold = said.number("novelty_threshold", SMALLEST_THRESHOLD, LARGEST_THRESHOLD)
    recipe = None if said.get("recipe") is None else read_recipe(said.part("recipe"), path)
    if recipe is not None:
        for key, wanted in (("columns", columns), ("unusual_columns", unusual)):
            if lacking := [column for column in wanted if column not in recipe.columns]:
                raise said.refuse(key, "columns of the recipe", str(lacking[0]))
    golden = Golden.read(
        Said(contents.golden, f"{path}: golden.json"),
        columns,
        len(answering.names),
        unusual,
        recipe,
        answering.task,
    )
    # Bundles of before kept no sample of the training rows; their golden rows are a few of them.
    background = golden.rows if contents.background is None else contents.background
    if background.shape[1] != len(columns) or not 1 <= len(background) <= MOST_BACKGROUND:
        raise BundleError(f"{path}: its background does not fit its columns")
    return Parts(
        answering,
        columns,
        unusual,
        recipe,
        threshold,
        _usual(contents.novelty, unusual, path),
        golden,
        background,
        _distribution(said, len(unusual)) if "distribution" in said.items() else None,
    )


def _columns(said: Said, key: str) -> tuple[Column, ...]:
    names = said.texts(key, 1, MOST_COLUMNS, LONGEST_COLUMN)
    try:
        return tuple(Column.parse(name) for name in names)
    except (UsageError, ValueError) as error:
        raise said.refuse(key, "names of columns such as mfcc_03.mean", str(error)) from error


def _usual(arrays: Floats, columns: tuple[Column, ...], path: str) -> Novelty:
    if len(arrays) < 3 or arrays.shape[1] != len(columns):
        raise BundleError(f"{path}: novelty.npy does not fit the unusual columns")
    if not (arrays[1] > 0).all():
        raise BundleError(f"{path}: novelty.npy: expected scales above 0")
    return Novelty(spreads_of(columns), arrays[0], arrays[1], arrays[2:].T)


def _distribution(manifest: Said, columns: int) -> Distribution:
    said = manifest.part("distribution")
    quantiles = said.matrix("quantiles", MOST_COLUMNS, len(LEVELS))
    if len(quantiles) != columns:
        raise said.refuse("quantiles", f"a row for each of {columns:,} unusual columns", len(quantiles))
    if (np.diff(quantiles, axis=1) < 0).any():
        raise said.refuse("quantiles", "rows that grow", "one that falls")
    scores = {name: said.matrix(name, 2, columns, 0.0, 1.0) for name in ("means", "errors")}
    for name, pair in scores.items():
        if len(pair) != 2:
            raise said.refuse(name, "two rows", len(pair))
    rows, groups = (said.number(name, 2, 1e9) for name in ("rows", "groups"))
    return Distribution(quantiles, scores["means"], scores["errors"], int(rows), groups)
