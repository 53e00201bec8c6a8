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
        "rows": result_rows(found),
        "labels": list(confusion.labels),
        "confusion": confusion.counts.tolist(),
        "of": "all conditions, splits and protocols together",
    }
