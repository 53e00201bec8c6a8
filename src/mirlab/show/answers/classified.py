"""What a bundle says of files, as the table and the CSV of `mirlab classify`.

Contents: csv_of, rows_of.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mirlab.learn.bundle import Prediction


def csv_of(predictions: Sequence[Prediction], labels: tuple[str, ...]) -> str:
    """The CSV of the command: a line for each file."""
    import csv

    from mirlab.files import shown
    from mirlab.words import written_out

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    if predictions[0].task != "class":
        writer.writerows(_target_cells(predictions, labels))
        return buffer.getvalue()
    writer.writerow(
        ["path", "label", "unknown", "prediction_set", *(shown(f"p:{label}") for label in labels), "error"]
    )
    for p in predictions:
        known = [p.label or "", _said(p.unknown), ";".join(p.prediction_set)]
        numbers = [f"{p.probabilities[label]:.6g}" if p.probabilities else "" for label in labels]
        writer.writerow([*map(shown, (written_out(p.path), *known)), *numbers, shown(p.error)])
    return buffer.getvalue()


def _target_cells(predictions: Sequence[Prediction], labels: tuple[str, ...]) -> Iterator[list[str]]:
    """The lines of a CSV of tags or numbers: the names of the columns and a line for each file."""
    from mirlab.files import shown
    from mirlab.learn.bundle import NumberPrediction, TagPrediction
    from mirlab.words import written_out

    tags = predictions[0].task == "tags"
    own = [f"p:{tag}" for tag in labels]
    if not tags:
        own = [f"{name}{end}" for name in labels for end in ("", "_low", "_high")]
    yield ["path", *(["tags"] if tags else []), "unknown", *map(shown, own), "error"]
    for p in predictions:
        first, numbers = "", [""] * len(own)
        if isinstance(p, TagPrediction) and p.probabilities:
            first, numbers = ";".join(p.tags), [f"{p.probabilities[tag]:.6g}" for tag in labels]
        elif isinstance(p, NumberPrediction) and p.values:
            numbers = [
                f"{value:.6g}" if math.isfinite(value) else ""
                for name in labels
                for value in (p.values[name], *p.intervals[name])
            ]
        file = shown(written_out(p.path))
        yield [file, *([shown(first)] if tags else []), _said(p.unknown), *numbers, shown(p.error)]


def _said(unknown: bool | None) -> str:
    return "" if unknown is None else str(unknown).lower()


def _target_rows(p: Prediction, file: str, every: bool, labels: tuple[str, ...]) -> list[dict[str, str]]:
    """The lines of the table for a file: one of tags, or one for each number."""
    from mirlab.learn.bundle import NumberPrediction, TagPrediction
    from mirlab.words import visible

    lost = "could not be analysed" if p.error else p.reason if p.silent else ""
    if isinstance(p, NumberPrediction):
        if lost:
            return [{"file": file, "number": "", "value": lost, "interval": "", "unknown": _unknown(p)}]
        return [
            {
                "file": "" if i else file,
                "number": visible(name),
                "value": f"{p.values[name]:.3g}",
                "interval": _ends(p.intervals[name]),
                "unknown": "" if i else _unknown(p),
            }
            for i, name in enumerate(labels)
        ]
    assert isinstance(p, TagPrediction)
    named = list(p.tags)
    if every and not lost:
        named += sorted((t for t in labels if t not in p.tags), key=lambda t: -p.probabilities[t])
    words = [
        f"{visible(tag)} {100 * p.probabilities[tag]:.0f} %{'' if tag in p.tags else ' (no)'}"
        for tag in named
    ]
    return [{"file": file, "tags": lost or ", ".join(words) or "none", "unknown": _unknown(p)}]


def _ends(interval: tuple[float, float]) -> str:
    low, high = interval
    return f"{low:.3g} to {high:.3g}" if math.isfinite(low) else "no ends: too few artists"


def rows_of(prediction: Prediction, top: int, every: bool, labels: tuple[str, ...]) -> list[dict[str, str]]:
    """The lines of the command's table for a file.

    Parameters
    ----------
    top : how many classes to show
    every : whether to show tags that the file has not, too
    labels : names of the classes, tags or numbers
    """
    from mirlab.words import visible, written_out

    file = visible(written_out(prediction.path))
    if prediction.task != "class":
        return _target_rows(prediction, file, every, labels)
    return [_row(prediction, file, top)]


def _row(prediction: Prediction, file: str, top: int) -> dict[str, str]:
    from mirlab.words import visible

    if prediction.error:
        return {"file": file, "label": "", "probabilities": "could not be analysed", "set": "", "unknown": ""}
    if prediction.silent:
        said = {"label": "", "probabilities": prediction.reason, "set": "", "unknown": "unknown"}
        return {"file": file, **said}
    best = sorted(prediction.probabilities.items(), key=lambda item: -item[1])[:top]
    return {
        "file": file,
        "label": visible(prediction.label),
        "probabilities": ", ".join(f"{visible(label)} {100 * p:.0f} %" for label, p in best),
        "set": ", ".join(visible(label) for label in prediction.prediction_set),
        "unknown": _unknown(prediction),
    }


def _unknown(prediction: Prediction) -> str:
    return "unknown" if prediction.unknown else ""
