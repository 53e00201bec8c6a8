"""From sound to columns: which features, in which framing, of which part of a file.

A bundle carries a recipe, a library keeps one with the versions of its features, `mirlab.features` makes
one for a single sound. (The file recipe.toml that `mirlab select` writes is an experiment: it names a model,
too.)

Conventions: a row is (d,) float64 in the order of the columns; offset and duration are seconds.

Contents: Recipe, recipe_of, not_computable.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis.analysis import Analysis
from mirlab.audio.analysis.request import Request, check_padding, request_for
from mirlab.audio.registry import Column, FeatureLookup, Term, code_of, columns_of, expand, get
from mirlab.audio.spectra import FrameSpec
from mirlab.errors import UsageError


@dataclass(frozen=True)
class Recipe:
    """What is computed of every sound.

    Parameters
    ----------
    columns : d structured names, each once
    spec : sample rate and framing
    offset, duration : the part of each file, seconds; None is to the end
    """

    columns: tuple[Column, ...]
    spec: FrameSpec
    offset: float = 0.0
    duration: float | None = None

    def __post_init__(self) -> None:
        check_padding(self.spec)

    def request(
        self, segment: float | None = None, hop: float | None = None, *, keep_frames: bool = False
    ) -> Request:
        """What to ask of `analyse`: the whole file, or slices of `segment` seconds every `hop` seconds."""
        return request_for(
            [Term.of(c) for c in self.columns],
            spec=self.spec,
            offset=self.offset,
            duration=self.duration if segment is None else None,
            segment=segment,
            segment_hop=hop,
            keep_frames=keep_frames,
        )

    def rows(self, analysis: Analysis) -> NDArray[np.float64]:
        """(segments, d) of an analysis that `request` asked for."""
        looked_up = FeatureLookup()
        found = [(looked_up(column.feature, column.index), column) for column in self.columns]
        return np.column_stack(
            [analysis.summaries[c.feature][:, f.row_of(c), f.statistics.index(c.statistic)] for f, c in found]
        )

    def versions(self) -> dict[str, str]:
        """The version of every feature, an own feature's with a digest of its code."""
        names = dict.fromkeys(column.feature for column in self.columns)
        return {name: f"{get(name).version}{code_of(get(name))}" for name in names}


def recipe_of(
    features: str | Iterable[str | Term],
    spec: FrameSpec | None = None,
    *,
    offset: float = 0.0,
    duration: float | None = None,
) -> Recipe:
    """Make a recipe of terms or names of sets.

    Raises
    ------
    UnknownName, UsageError : features that don't exist or can't be read
    """
    return Recipe(columns_of(expand(features)), spec or FrameSpec(), offset, duration)


def not_computable(columns: Sequence[Column]) -> list[str]:
    """Names of the columns that this mirlab can't compute from sound, in order."""
    lacking, looked_up = [], FeatureLookup()
    for column in columns:
        try:
            feature = looked_up(column.feature, column.index)
        except UsageError:
            lacking.append(str(column))
            continue
        known = column.dimension in feature.dimensions if feature.dimensions else column.dimension is None
        numbered = not feature.scalar and not feature.dimensions
        if column.statistic not in feature.statistics or not known or numbered != (column.index is not None):
            lacking.append(str(column))
    return lacking
