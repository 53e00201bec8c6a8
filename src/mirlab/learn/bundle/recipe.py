"""How a bundle turns sound into a row of numbers: columns, framing and the versions of the features.

Conventions: a row is (d,) float64 in the order of the columns; offset and duration are seconds.

Contents: Recipe, not_computable.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis import Analysis, Request, request_for
from mirlab.audio.registry import Column, Term, code_of, get
from mirlab.audio.spectra import FrameSpec
from mirlab.errors import BundleError, UsageError
from mirlab.learn.bundle.said import Said
from mirlab.words import quoted, their_words, visible

MOST_COLUMNS, LONGEST_COLUMN = 20_000, 1000
SHORTEST_SECONDS, LONGEST_SECONDS = 1e-3, 1e6
MOST_WORK = 1 << 24
"""Samples of frames in a second of sound; the default framing has 88,200."""


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

    def request(self, segment: float | None = None, hop: float | None = None) -> Request:
        """What to ask of `analyse`: the whole file, or slices of `segment` seconds every `hop` seconds."""
        return request_for(
            [Term(c.feature, c.index, c.index, c.statistic) for c in self.columns],
            spec=self.spec,
            offset=self.offset,
            duration=self.duration if segment is None else None,
            segment=segment,
            segment_hop=hop,
        )

    def rows(self, analysis: Analysis) -> NDArray[np.float64]:
        """(segments, d) of an analysis that `request` asked for."""
        return np.column_stack(
            [
                analysis.summaries[c.feature][
                    :, (c.index or 1) - 1, get(c.feature).statistics.index(c.statistic)
                ]
                for c in self.columns
            ]
        )

    def versions(self) -> dict[str, str]:
        """The version of every feature, an own feature's with a digest of its code."""
        names = dict.fromkeys(column.feature for column in self.columns)
        return {name: f"{get(name).version}{code_of(get(name))}" for name in names}

    def as_json(self) -> dict[str, Any]:
        """What a manifest holds of it."""
        return {
            "columns": [str(column) for column in self.columns],
            "versions": self.versions(),
            "spec": asdict(self.spec),
            "offset": self.offset,
            "duration": self.duration,
        }

    @classmethod
    def from_json(cls, said: Said, path: str) -> Recipe:
        """Read what `as_json` gave, and check that this mirlab computes the same features.

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
            recipe = cls(columns, FrameSpec(**framing), offset, duration)
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
            if versions.get(name) != version
        ]
        if other:
            raise BundleError(
                f"{path}: it was trained on other versions of these features: {_some(other)}. "
                "Train it again with this mirlab, or use the one that wrote it"
            )
        return recipe


def not_computable(columns: Sequence[Column]) -> list[str]:
    """Names of the columns that this mirlab can't compute from sound, in order."""
    lacking = []
    for column in columns:
        try:
            feature = get(column.feature, column.index)
        except UsageError:
            lacking.append(str(column))
            continue
        if column.statistic not in feature.statistics or feature.scalar != (column.index is None):
            lacking.append(str(column))
    return lacking


def _version(said: object) -> str:
    return visible(said[:LONGEST_COLUMN]) if isinstance(said, str) else quoted(said)


def _some(names: Iterable[str]) -> str:
    items = list(names)
    return ", ".join(items[:5]) + (f" and {len(items) - 5} more" if len(items) > 5 else "")
