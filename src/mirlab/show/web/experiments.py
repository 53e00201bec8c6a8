"""Results folders as the explorer lists them.

Contents: experiments, one_experiment.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError, UnknownName
from mirlab.learn.destination import FILES


def _folders(results: Path | None) -> dict[str, Path]:
    """The results folders in a folder (or that folder itself), by name."""
    if results is None or not results.is_dir():
        return {}
    found = [p for p in sorted([results, *results.iterdir()]) if all((p / name).is_file() for name in FILES)]
    return {p.name: p for p in found}


def experiments(results: Path | None) -> list[dict[str, Any]]:
    """Name, title and answer of each; one that can't be read has an error instead."""
    from mirlab.learn.results import Results

    rows: list[dict[str, Any]] = []
    for name, folder in _folders(results).items():
        try:
            found = Results.load(folder)
            rows.append({"name": name, "title": found.about.get("title", name), "answer": found.answer()})
        except MirlabError as error:
            rows.append({"name": name, "error": str(error)})
    return rows


def one_experiment(results: Path | None, name: str) -> dict[str, Any]:
    """The summary of one experiment, and what its best condition took for what.

    Raises
    ------
    UnknownName : there is none of that name
    """
    from mirlab.learn.confusion import Confusion
    from mirlab.learn.results import Results
    from mirlab.show.console import result_rows

    folders = _folders(results)
    if name not in folders:
        raise UnknownName("experiment", name[:80], folders)
    found = Results.load(folders[name])
    predicted = found.predictions
    confusion = Confusion.of(found.labels, predicted["label"].to_pylist(), predicted["predicted"].to_pylist())
    return {
        "name": name,
        "answer": found.answer(),
        "rows": [_flat(row) for row in result_rows(found)],
        "labels": list(confusion.labels),
        "confusion": confusion.counts.tolist(),
        "of": "all conditions, splits and protocols together",
    }


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """A row as a page shows it: each protocol's accuracy and its interval, in per cent."""
    protocols = row["protocols"]
    kept = {key: value for key, value in row.items() if key not in {"protocols", "published", "best"}}
    return {**kept, **{f"{name}, % right": _accuracy(said) for name, said in protocols.items()}}


def _accuracy(said: dict[str, Any] | None) -> str:
    if said is None:
        return ""
    text = f"{100 * said['validation_accuracy']:.1f}"
    return text if said["low"] is None else f"{text} ({100 * said['low']:.1f} to {100 * said['high']:.1f})"
