"""Own protocols: a function that splits a table, registered under a name.

    @mirlab.protocol("album-kfold", reads="album")
    def album_kfold(table, *, folds=5, seed=0):
        "Folds of albums."
        for train, test in ...:
            yield train, test

The name is then known everywhere: to `mirlab.split`, `evaluate`, `run`, to ``--protocol`` (with ``--plugin
my.py``), and, where an installed package names the function under the entry point group
``mirlab.protocols``, to everything without further ado.

Contents: protocol.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits.case import MOST_REPEATS, Case, Made
from mirlab.data.splits.plan import Protocol, Unit
from mirlab.data.splits.protocols import register_protocol
from mirlab.data.splits.splits import Split
from mirlab.errors import MirlabError, TableError, UsageError
from mirlab.words import quoted

Function = Callable[..., Iterable[Any]]

_OPTIONS = {"folds": "n_splits", "repeats": "n_repeats", "test_size": "test_size", "column": "column"}
_TRUST = {"artist": 85, "track": 45, "segment": 5}
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")


def protocol(
    name: str,
    *,
    unit: Unit = "track",
    mixes_artists: bool | None = True,
    drawn: str = "folds",
    trust: int | None = None,
    reads: str | None = None,
) -> Callable[[Function], Function]:
    """Register the decorated function as a protocol.

    The function gets a FeatureTable of the rows that may be used: those with a label and, for
    ``unit="artist"``, of a known artist. It takes any of these keyword-only parameters: ``folds``,
    ``repeats``, ``test_size``, ``column``, ``seed``; their defaults hold where the user doesn't say. It
    returns, or yields, a pair (training rows, test rows) for each split, as row numbers of that table or as
    (n,) boolean masks. Its docstring's first paragraph is the summary.

    Parameters
    ----------
    name : lower-case letters, digits, hyphens, dots and underscores
    unit : what the splits keep whole: "track", "artist", or "segment" for nothing. A split that separates one
        is an error
    mixes_artists : whether an artist may be on both sides; reports then say how many test tracks are by known
        artists. None where only a list knows. For ``unit="artist"`` it is always False
    drawn : "folds" where every track is tested once, "anew" where tracks are tested several times,
        "published" for a list of somebody's
    trust : how much its figures say about music never heard, from 0 (`segment`) to 100 (`artist-kfold`); None
        goes by the unit
    reads : column of the table's facts that it needs; a table without it is refused by name

    Raises
    ------
    UsageError : a name that can't be one or is taken, no docstring, other parameters than these

    Example
    -------
    >>> import numpy as np, mirlab
    >>> @mirlab.protocol("every-third")
    ... def every_third(table, *, folds=3):
    ...     "Every third track is tested."
    ...     _, track = np.unique(table.tracks, return_inverse=True)
    ...     for fold in range(folds):
    ...         yield track % folds != fold, track % folds == fold
    >>> mirlab.split("gtzan", "every-third")
    <mirlab.split of gtzan by every-third: 3 splits of 1,000 rows; 1 warning, see .warnings>
    """
    if not _NAME.fullmatch(name):
        raise UsageError(
            "expected a protocol's name of up to 64 lower-case letters, digits, hyphens, dots and "
            f"underscores, got {quoted(name)}"
        )
    for what, value, allowed in (
        ("unit", unit, ("segment", "track", "artist")),
        ("drawn", drawn, ("folds", "anew", "published")),
    ):
        if value not in allowed:
            raise UsageError(f"{name}: {what}: expected one of {', '.join(allowed)}, got {quoted(value)}")

    def decorate(function: Function) -> Function:
        doc = inspect.getdoc(function)
        if not doc:
            raise UsageError(f"{name}: expected a docstring that says how the protocol splits, got none")
        mixes = False if unit == "artist" else mixes_artists
        register_protocol(
            Protocol(
                name,
                " ".join(doc.split("\n\n")[0].split()),
                unit,
                partial(_made, name=name, function=function, unit=unit, reads=reads),
                frozenset(_OPTIONS[option] for option in _parameters(name, function) if option != "seed"),
                mixes_artists=mixes,
                drawn=drawn,  # type: ignore[arg-type]  # it was checked above
                trust=_TRUST[unit] if trust is None else trust,
                reads="artist" if unit == "artist" and reads is None else reads,
            )
        )
        return function

    return decorate


def _parameters(name: str, function: Function) -> list[str]:
    """Names of the function's options; raises UsageError for others than ours."""
    every = list(inspect.signature(function).parameters.values())
    if not every or every[0].kind is inspect.Parameter.KEYWORD_ONLY:
        raise UsageError(f"{name}: expected a function of a table, as in def f(table, *, folds=5), got none")
    options = every[1:]
    for option in options:
        if option.name not in (*_OPTIONS, "seed") or option.kind is not inspect.Parameter.KEYWORD_ONLY:
            raise UsageError(
                f"{name}: expected keyword-only parameters out of {', '.join(_OPTIONS)} and seed after the "
                f'table, as in def f(table, *, folds=5), got "{option.name}"'
            )
    return [option.name for option in options]


def _made(case: Case, name: str, function: Function, unit: Unit, reads: str | None) -> Made:
    if reads is not None and all(value is None for value in case.table.meta.get(reads, ())):
        raise TableError(
            f'the protocol "{name}" reads the column "{reads}", and this table has no value there: add the '
            "column or use another protocol"
        )
    rows, warnings = case.rows, []
    if unit == "artist":
        if not case.units.known:
            raise TableError(
                f'the protocol "{name}" needs the artists, but this table has none: add a column artist'
            )
        known = rows[case.units.group[rows] >= 0]
        if known.size < rows.size:
            left_out = np.unique(case.units.track[rows]).size - np.unique(case.units.track[known]).size
            warnings.append(f"{left_out} track{'s' * (left_out != 1)} of unknown artist left out")
        rows = known
    given = {ours: getattr(case, inner) for ours, inner in _OPTIONS.items()} | {"seed": case.seed}
    takes = _parameters(name, function)
    splits = _asked(
        name,
        partial(function, case.table.rows(rows), **{o: given[o] for o in takes if given[o] is not None}),
        rows,
    )
    for split in splits:
        _check_whole(name, split, case, unit)
    tracks = np.unique(case.units.track[np.concatenate([half for s in splits for half in (s.train, s.test)])])
    summary = " ".join((inspect.getdoc(function) or "").split("\n\n")[0].split()).rstrip(".")
    many = f"{len(splits)} split{'s' * (len(splits) != 1)}"
    return Made(splits, f"{summary}: {many} of {tracks.size} tracks (seed {case.seed}).", tuple(warnings))


def _asked(name: str, ask: Callable[[], Iterable[Any]], rows: NDArray[np.intp]) -> list[Split]:
    """The function's splits, as rows of the whole table."""
    splits: list[Split] = []
    try:
        for number, pair in enumerate(ask(), start=1):
            if number > MOST_REPEATS:
                raise UsageError(f'the protocol "{name}" gives more than {MOST_REPEATS:,} splits')
            train, test = pair
            called = f"split {number}"
            splits.append(Split(_rows(name, train, rows), _rows(name, test, rows), called))
    except MirlabError:
        raise
    except Exception as error:
        raise UsageError(f'the protocol "{name}" failed: {type(error).__name__}: {error}') from error
    if not splits:
        raise UsageError(f'the protocol "{name}" gives no splits: expected pairs (training rows, test rows)')
    return splits


def _rows(name: str, given: Any, rows: NDArray[np.intp]) -> NDArray[np.intp]:
    chosen = np.asarray(given)
    if chosen.dtype == bool and chosen.shape == rows.shape:
        return np.asarray(rows[chosen])
    whole = chosen.ndim == 1 and (not chosen.size or np.issubdtype(chosen.dtype, np.integer))
    if not whole or (chosen.size and not (chosen.min() >= 0 and chosen.max() < rows.size)):
        raise UsageError(
            f'the protocol "{name}" gives rows that are none: expected row numbers from 0 to '
            f"{rows.size - 1}, or a mask of {rows.size} truth values, got an array of {chosen.dtype} of the "
            f"shape {chosen.shape}"
        )
    return np.asarray(rows[chosen.astype(np.intp)])


def _check_whole(name: str, split: Split, case: Case, unit: Unit) -> None:
    """Raise UsageError where a split separates what the protocol says that it keeps whole."""
    kept = {"track": [("track", case.units.track)], "segment": []}.get(
        unit, [("track", case.units.track), ("artist", case.units.group)]
    )
    for kind, codes in kept:
        both = np.intersect1d(codes[split.train], codes[split.test])
        if both.size:
            row = int(np.flatnonzero(codes == both[0])[0])
            which = case.table.tracks[row] if kind == "track" else case.units.group_names[int(both[0])]
            raise UsageError(
                f'the protocol "{name}" says that it keeps each {unit} whole, and the {kind} '
                f"{quoted(str(which))} is on both sides of its {split.name}"
            )
