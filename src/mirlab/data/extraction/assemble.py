"""From analyses to a table: which number goes into which column of which row.

Contents: key_of, keys_of, entry_of, table_of, provenance_of, corrections_of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from mirlab.audio.analysis import Analysis, Request
from mirlab.audio.registry import Column, FeatureLookup, code_of, get
from mirlab.data.execution import Entry
from mirlab.data.tables import Dataset, FeatureTable, Track, facts_of
from mirlab.graphs import CPU, chosen_device
from mirlab.plugins import about
from mirlab.version import versions_of


def key_of(name: str) -> str:
    """Return what a feature's values are kept under: its name, its version and, for own ones, its code."""
    feature = get(name)
    return f"{name}@{feature.version}{code_of(feature)}"


def entry_of(analysis: Analysis, keys: Mapping[str, str] | None = None) -> Entry:
    """Turn an analysis into what is kept of it.

    Parameters
    ----------
    keys : of each feature, where they are known already
    """
    if keys is None:
        keys = {name: key_of(name) for name in (*analysis.summaries, *(analysis.frames or ()))}
    return Entry(
        analysis.seconds,
        np.asarray(analysis.segments, dtype=np.float64).reshape(-1, 2),
        {keys[name]: values for name, values in analysis.summaries.items()},
        {keys[name]: values for name, values in (analysis.frames or {}).items()},
    )


def keys_of(columns: Iterable[Column]) -> list[str]:
    """Return the keys of the features that the columns belong to, in order, each once."""
    return [key_of(name) for name in dict.fromkeys(column.feature for column in columns)]


def table_of(
    entries: Iterable[tuple[Track, Entry]],
    columns: tuple[Column, ...],
    *,
    sliced: bool,
    notes: Sequence[str] = (),
    provenance: dict[str, Any] | None = None,
    expected: int = 0,
) -> FeatureTable:
    """Make a table of tracks' entries, one row each, or one a slice where they are `sliced`.

    Parameters
    ----------
    expected : how many rows there will be, as far as that is known
    """
    picks = _picks(columns)
    values = np.empty((expected, len(columns)))
    owners: list[Track] = []
    spans: list[tuple[float, float]] = []
    seconds: list[float] = []
    for track, entry in entries:
        first, stop = len(owners), len(owners) + len(entry.segments)
        if stop > len(values):
            # In place, so that large tables are not there twice.
            values.resize((stop + stop // 4, len(columns)), refcheck=False)
        for key, d, s, to in picks:
            values[first:stop, to] = entry.summaries[key][:, d, s]
        owners += [track] * (stop - first)
        seconds += [round(entry.seconds, 6)] * (stop - first)
        if sliced:
            spans += [(float(start), float(stop)) for start, stop in entry.segments]
    values.resize((len(owners), len(columns)), refcheck=False)
    meta: dict[str, list[Any]] = {"duration": seconds}
    if sliced:
        meta["segment_start"] = [start for start, _ in spans]
        meta["segment_stop"] = [stop for _, stop in spans]
    return FeatureTable(
        tracks=np.array([track.id for track in owners], dtype=object),
        labels=np.array([track.label for track in owners], dtype=object),
        columns=columns,
        values=values,
        meta={**facts_of(owners), **{name: np.array(v, dtype=object) for name, v in meta.items()}},
        notes=list(notes),
        provenance=provenance or {},
    )


def _picks(columns: Sequence[Column]) -> list[tuple[str, Any, Any, Any]]:
    """For each feature its key, and of its columns the rows (d), the statistics and the places in a table."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    looked_up = FeatureLookup()
    for place, column in enumerate(columns):
        feature = looked_up(column.feature, column.index)
        where = (feature.row_of(column), feature.statistics.index(column.statistic), place)
        found.setdefault(feature.name, []).append(where)
    picks = {key_of(name): np.array(places).T for name, places in found.items()}
    return [(key, d, statistics, to) for key, (d, statistics, to) in picks.items()]


def _device_of(request: Request) -> dict[str, str]:
    """The accelerator that learned features were computed on, where it was one."""
    learned = any(get(name).patches is not None for name, _ in request.features)
    return {"device": chosen_device()} if learned and chosen_device() != CPU else {}


def provenance_of(source: str, request: Request) -> dict[str, Any]:
    """Return where a table's numbers come from: source, features with versions, framing, versions."""
    return {
        "source": source,
        "features": {name: get(name).version for name, _ in request.features},
        "spec": asdict(request.spec),
        "offset": request.offset,
        "duration": request.duration,
        "segment": request.segment,
        "segment_hop": request.segment_hop,
        "versions": versions_of(["mirlab", "numpy", "scipy", "soundfile", "soxr"]),
        **_device_of(request),
        **about(name for name, _ in request.features),
    }


def corrections_of(dataset: Dataset) -> dict[str, Any]:
    """Return what a table's provenance says of corrections; nothing where there were none."""
    return {} if dataset.corrections is None else {"corrections": dict(dataset.corrections)}
