"""What the experiments page shows of runs and selections, as JSON holds it.

Conventions: scores are in the task's primary metric (of classes accuracy, a share from 0 to 1), None where
there is no number. A condition is named by its place
in `Results.conditions`.

Contents: listed, run_in_full, selection_in_full, confusion_of, cell_of, compared.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.show.web.content.scores import headline_of, scores_of
from mirlab.show.web.content.shelf import Shelf
from mirlab.words import Answer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mirlab.find.review import Listing
    from mirlab.learn.results import Condition, Results
    from mirlab.show.answers import Overview

MOST_ROWS = 400
"""Rows of a table in one answer."""


def listed(shelf: Shelf) -> list[dict[str, Any]]:
    """Name, kind, title and answer of each; one that can't be read has an error instead."""
    rows: list[dict[str, Any]] = []
    for name in shelf.runs():
        row: dict[str, Any] = {"name": name, "kind": "run"}
        try:
            rows.append({**row, **shelf.of_run(name, "answer", _title_and_answer)})
        except MirlabError as error:
            rows.append({**row, "error": str(error)})
    for name in shelf.selections():
        row = {"name": name, "kind": "selection"}
        try:
            selection = shelf.selection(name)
            title = f"Selection from {selection.source}"
            rows.append({**row, "title": title, "answer": selection.parts.first})
        except MirlabError as error:
            rows.append({**row, "error": str(error)})
    return rows + [{"name": name, "kind": "run", "error": why} for name, why in shelf.broken().items()]


def run_in_full(shelf: Shelf, name: str, listings: list[Listing]) -> dict[str, Any]:
    """One run: its conditions, its table, its learning curve, and which collection has its tracks.

    Raises
    ------
    UnknownName : there is none of that name
    UsageError : it can't be read
    """
    from mirlab.learn.results import optimism, sentences

    found = shelf.run(name)
    results, best = found.results, found.best
    return {
        "name": name,
        "kind": "run",
        "title": found.about.get("title") or name,
        "task": results.task,
        "targets": [] if found.of_classes else _of_each_target(found),
        "answer": Answer.of(sentences(results))._asdict(),
        "optimism": optimism(results),
        "notes": list(dict.fromkeys([*found.about.get("notes", []), *found.about["data"].get("notes", [])])),
        "source": found.about["data"]["source"],
        "protocols": found.protocols,
        "conditions": _in_words(results),
        "best": {"protocol": best.protocol, "condition": results.conditions.index(best.condition)},
        "sides": _sides(results)[:MOST_ROWS],
        "scores": scores_of(found, MOST_ROWS),
        "more_rows": max(0, len(found.lines()) - MOST_ROWS),
        "curve": _learning_curve(found),
        "report": _has_report(shelf, name),
        "sound": _sound(shelf, name, listings),
    }


def selection_in_full(shelf: Shelf, name: str) -> dict[str, Any]:
    """One selection: under each protocol its curve over sizes and over time, and its recipe."""
    from mirlab.show.figures import pareto

    found = shelf.selection(name)
    return {
        "name": name,
        "kind": "selection",
        "title": f"Selection from {found.source}",
        "answer": found.parts._asdict(),
        "notes": list(found.notes),
        "by": found.settings.get("by", "column"),
        "model": found.settings.get("model", ""),
        "target": found.settings.get("target"),
        "protocols": {
            protocol: {
                "points": [
                    {
                        "size": point.size,
                        "milliseconds": point.milliseconds,
                        "honest": point.honest.to_dict(),
                        "optimistic": point.optimistic.to_dict(),
                        "front": i in front,
                    }
                    for i, point in enumerate(curve.points)
                ],
                "smallest": curve.smallest,
                "size": curve.size,
                "units": list(curve.units),
            }
            for protocol, curve in found.protocols.items()
            for front in [set(pareto(curve.points)) if _timed(curve.points) else set()]
        },
        "report": _has_report(shelf, name),
    }


def confusion_of(shelf: Shelf, name: str, protocol: str, condition: int) -> dict[str, Any]:
    """What one condition took for what under one protocol, over all its splits; raises UnknownName."""
    from mirlab.learn.results import Confusion

    results, chosen = _condition(shelf, name, protocol, condition)
    _check_classes(results)
    rows = results.predicted(protocol, chosen)
    found = Confusion.of(results.labels, rows["label"].to_pylist(), rows["predicted"].to_pylist())
    return {
        "protocol": protocol,
        "condition": condition,
        "labels": list(found.labels),
        "counts": found.counts.tolist(),
        "splits": len(set(rows["repeat"].to_pylist())),
        "tracks": len(set(rows["track"].to_pylist())),
    }


def cell_of(
    shelf: Shelf, name: str, protocol: str, condition: int, true: str, predicted: str, listings: list[Listing]
) -> list[dict[str, Any]]:
    """The tracks of one cell, with the id of each that a collection has; raises UnknownName."""
    from mirlab.learn.results import cell_tracks

    results, chosen = _condition(shelf, name, protocol, condition)
    _check_classes(results)
    found = cell_tracks(results.predicted(protocol, chosen), true, predicted)
    known = _known(shelf, name, listings)[1]
    return [{**vars(track), "id": known[track.track].id if track.track in known else None} for track in found]


def compared(
    shelf: Shelf, a: str, b: str, a_set: str | None, b_set: str | None, protocol: str | None
) -> dict[str, Any]:
    """`mirlab compare` of two runs, or within one; raises as learn.compare."""
    from mirlab.learn.results import compare, numbers

    first = shelf.run(a).results
    second = None if a == b else shelf.run(b).results
    found = compare(first, second, a_set=a_set, b_set=b_set, protocol=protocol)
    return {
        "comparisons": [numbers(row) for row in found.rows[:MOST_ROWS]],
        "more": max(0, len(found.rows) - MOST_ROWS),
        "notes": list(found.notes),
    }


def known_tracks(shelf: Shelf, name: str, listings: list[Listing]) -> dict[str, Any]:
    """The tracks that a collection has, by the names that a run has for them."""
    return _known(shelf, name, listings)[1]


def _title_and_answer(found: Overview) -> dict[str, Any]:
    from mirlab.learn.results import sentences

    answer = Answer.of(sentences(found.results)).first
    return {"title": found.about.get("title"), "answer": answer, "scores": headline_of(found)}


def _condition(shelf: Shelf, name: str, protocol: str, condition: int) -> tuple[Results, Condition]:
    results = shelf.run(name).results
    if protocol not in results.protocols:
        raise UnknownName("protocol in these results", protocol[:80], results.protocols)
    conditions = results.conditions
    if not 0 <= condition < len(conditions):
        raise UnknownName("condition", str(condition), map(str, range(len(conditions))))
    return results, conditions[condition]


def _in_words(results: Results) -> list[str]:
    from mirlab.learn.results import varying_axes, words

    conditions = results.conditions
    names = ["feature_set", *varying_axes(conditions)]
    return [words(condition, names) for condition in conditions]


def _sides(results: Results) -> list[dict[str, str]]:
    """What a side of a comparison can be, in the words of the run's other choices."""
    from mirlab.learn.results import distinct_sides

    words = dict(zip(results.conditions, _in_words(results), strict=True))
    named = distinct_sides(results)
    single = [{"value": name, "words": words[ones[0]]} for name, ones in named.items() if len(ones) == 1]
    several = [
        {"value": name, "words": f"{name}: all {len(ones)} conditions"}
        for name, ones in named.items()
        if len(ones) > 1
    ]
    return single + several


def _known(shelf: Shelf, name: str, listings: list[Listing]) -> tuple[str, dict[str, Any], int]:
    """The collection that has the most of a run's tracks, those it has, and how many the run has."""
    from mirlab.find.review import best_listing

    def match(found: Overview) -> tuple[str, dict[str, Any], int]:
        names = found.results.predictions["track"].unique().to_pylist()
        if not listings:
            return "", {}, len(names)
        listing, known = best_listing(listings, names)
        return listing.name, known, len(names)

    # What a run's tracks are changes with the collections, too.
    return shelf.of_run(name, f"tracks of {[listing.serial for listing in listings]}", match)


def _sound(shelf: Shelf, name: str, listings: list[Listing]) -> dict[str, Any]:
    collection, known, total = _known(shelf, name, listings)
    heard = any(track.path for track in known.values())
    return {"collection": collection, "found": len(known), "of": total, "heard": heard}


def _learning_curve(found: Overview) -> dict[str, Any] | None:
    from mirlab.show.figures import sizes, trend

    if found.results.learning_curve is None:
        return None
    curve = sizes(found)
    return {
        "rows": curve["rows"].tolist(),
        "validation": _numbers(curve["validation"]),
        "train": _numbers(curve["train"]),
        "label": found.measure.label,
        "share": found.measure.share,
        "protocol": found.results.learning_curve["protocol"][0].as_py(),
        "chance": found.chance(found.score),
        "nothing_heard": "largest class" if found.of_classes else found.chance_words,
        "trend": trend(found),
    }


def _has_report(shelf: Shelf, name: str) -> bool:
    try:
        shelf.report(name)
    except MirlabError:
        return False
    return True


def _timed(points: Any) -> bool:
    return all(point.milliseconds is not None for point in points)


def _numbers(values: NDArray[np.float64]) -> list[list[float | None]]:
    return [[None if math.isnan(value) else value for value in row] for row in values.tolist()]


def _check_classes(results: Results) -> None:
    if results.task != "class":
        raise UsageError(
            f"there is no confusion matrix of {results.task}: the report has a table of each of them"
        )


def _of_each_target(found: Overview) -> list[dict[str, str]]:
    """The best run's figures of each tag or number, in the words of a table; the first has its interval."""
    from mirlab.learn.statistics import Measure, metrics_of_one

    rows = []
    for row in found.best_targets.records()[:MOST_ROWS]:
        said = {found.noun: row["target"]}
        for name in metrics_of_one(found.results.task):
            measure = Measure(name)
            ends = [row[f"{name}_{end}"] for end in ("low", "high")]
            known = row[name] is not None and name == found.best_targets.measure.name and None not in ends
            beside = f" ({measure.number(ends[0])} to {measure.number(ends[1])})" if known else ""
            cell = "" if row[name] is None else measure.number(row[name]) + beside
            said[f"{measure.label}, %" if measure.share else measure.label] = cell
        if found.results.task == "tags":
            said["tracks with it"] = str(row["positives"])
        rows.append(said)
    return rows
