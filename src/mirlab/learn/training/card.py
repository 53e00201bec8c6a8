"""The model card: what a bundle is, what it was judged on, what to expect of it and what not.

Shares are 0 to 1 in the JSON and per cent in the Markdown.

Contents: model_card, card_text, expected, NEW_TRACKS; TITLES, compared_lines, learned_lines, closing_lines,
percent, number (what cards of every task have).

Reference
---------
Mitchell, M. et al. (2019). Model cards for model reporting. FAT*.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.data.tables import FeatureTable
from mirlab.learn.bundle import REFUSED
from mirlab.learn.statistics import SHARES, Interval
from mirlab.learn.training.honest import COVERAGE, Honest
from mirlab.version import __version__

TITLES = {
    "macro_average_precision": "macro average precision",
    "micro_average_precision": "micro average precision",
    "macro_roc_auc": "macro ROC-AUC",
    "micro_roc_auc": "micro ROC-AUC",
    "macro_f1": "macro F1",
    "micro_f1": "micro F1",
    "average_precision": "average precision",
    "roc_auc": "ROC-AUC",
    "f1": "F1",
    "r2": "R2",
    "pearson": "Pearson r",
    "spearman": "Spearman r",
    "mae": "mean absolute error",
}
"""What metrics are called in a sentence."""
NEW_TRACKS = (50, 100, 240, 1000)
"""Sizes of a new collection that the card says what to expect of."""


def expected(accuracy: Interval, tested: int, tracks: int) -> tuple[float, float]:
    """Where the accuracy on a new collection of so many tracks will lie, with the interval's own level.

    The interval (mean, low, high) says how far off the true accuracy the one measured on `tested` tracks may
    be. A new collection has luck of its own: with as many tracks for an artist, its variance is tested /
    tracks times as large, and the two add up. So both ends move out by sqrt(1 + tested / tracks).
    """
    wider = math.sqrt(1 + tested / tracks)
    return (
        max(0.0, accuracy.mean - wider * (accuracy.mean - accuracy.low)),
        min(1.0, accuracy.mean + wider * (accuracy.high - accuracy.mean)),
    )


def model_card(
    honest: Honest,
    table: FeatureTable,
    *,
    name: str,
    model: str,
    params: dict[str, Any],
    source: str,
    kind: str,
    failures: int,
    notes: Sequence[str],
    corrections: Mapping[str, Any] | None = None,
    compared: Mapping[str, Any] | None = None,
    learned: Sequence[Mapping[str, Any]] = (),
    contents: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The card as JSON holds it.

    Parameters
    ----------
    honest : what the procedure was found to be worth
    table : what the final model was fitted on
    name : of the bundle
    model, params : the model
    source, kind : of the data; kind is "sound" or "table"
    failures : tracks that could not be analysed
    notes : sentences about the data
    corrections : what a person's corrections did to the data (`Applied`), None where there were none
    compared : what was compared before these features were chosen, None where nobody compared
    learned : the learned models that its columns come from
    contents : which files these were, as `TrainingData` has it
    """
    e, h = honest.evaluation, honest
    accuracy = e.accuracy
    outlook = []
    if accuracy.known:
        for tracks in NEW_TRACKS:
            low, high = expected(accuracy, e.n_tracks, tracks)
            outlook.append({"tracks": tracks, "low": low, "high": high, "level": accuracy.level})
    r = h.reliability
    return {
        "name": name,
        "mirlab": __version__,
        "model": {"name": model, "params": params},
        "labels": list(e.classes),
        "data": {
            "source": source,
            "kind": kind,
            "hash": table.data_hash,
            "hash_v2": table.data_hash_v2,
            "tracks": len(table),
            "classes": table.classes,
            "artists": int(np.unique(h.held_out.groups).size)
            if h.folds.plan.group_kind == "artist"
            else None,
            "failures": failures,
            "notes": list(notes),
            **({} if corrections is None else {"corrections": dict(corrections)}),
            **({} if contents is None else {"contents": dict(contents)}),
        },
        "features": {"columns": len(table.columns), "names": table.features},
        **({} if compared is None else {"compared": dict(compared)}),
        **({"learned": [dict(one) for one in learned]} if learned else {}),
        "test": {
            "protocol": e.protocol,
            "sentence": e.sentence,
            "warnings": list(e.warnings),
            "tracks": e.n_tracks,
            **{metric: interval.to_dict() for metric, interval in e.metrics.items() if metric != "log_loss"},
            "mean_over_splits": e.over_splits.to_dict(),
            "confusion": {"labels": list(e.classes), "rows_true": e.scores().confusion.tolist()},
            "chance": max(table.classes.values()) / len(table),
        },
        "expect": {
            "what": _what(h),
            "on_new_tracks": outlook,
        },
        "calibration": {
            "method": "temperature scaling on held-out tracks",
            "temperature": h.temperature,
            "protocol": h.folds.protocol,
            "ece": r.ece,
            "ece_by_chance": r.by_chance,
            "log_loss": h.log_loss,
            "reliability": {
                "edges": r.edges.tolist(),
                "tracks": r.count.tolist(),
                "confidence": _without_nan(r.confidence),
                "accuracy": _without_nan(r.accuracy),
            },
        },
        "prediction_sets": {
            "method": "cross-conformal, least ambiguous sets, artists counting alike",
            "asked": COVERAGE,
            "coverage": h.coverage.to_dict(),
            "mean_size": h.set_size,
        },
        "unknown": {
            "method": "Mahalanobis distance with shrunk covariance, and silence",
            "threshold": h.threshold,
            "asked": REFUSED,
            "held_out_refused": h.refused.to_dict(),
        },
        "intended_use": _USE,
        "limits": _limits(h, kind),
        "notes": list(h.notes),
    }


_USE = (
    "Sorting recordings of music into the labels above, as a suggestion to a person or as one signal among "
    "others."
)


def _what(h: Honest) -> str:
    if h.evaluation.unit == "artist":
        return "Accuracy on a new collection by other artists, recorded and labelled like this one"
    return (
        "Accuracy on new tracks drawn like these. Artists were not kept apart in the test, so on other "
        "artists it may be far lower"
    )


def _limits(h: Honest, kind: str) -> list[str]:
    limits = [
        "The figures hold for music like the training data. Other recordings, codecs or ideas of the "
        "labels lower them by an amount that is not measured here.",
        "Every sound gets the closest label, whatever it is; check `unknown` and the prediction set first.",
        "The threshold of `unknown` was set on the training music alone. Sounds that "
        "resemble music may pass it.",
    ]
    if h.evaluation.unit != "artist":
        limits.append("The test kept no artists apart: the accuracy is an upper bound for music by others.")
    if kind == "table":
        limits.append("It was trained on a table: it is assumed that new sound is measured in the same way.")
    return limits


def card_text(card: dict[str, Any]) -> str:
    """The card in Markdown."""
    test, data, calibration = card["test"], card["data"], card["calibration"]
    sets, unknown = card["prediction_sets"], card["unknown"]
    lines = [f"# {card['name']}", "", f"Labels: {', '.join(card['labels'])}.", ""]
    lines += [
        f"**Accuracy {percent(test['accuracy'])}**, {test['protocol']}; always predicting the most "
        "frequent label: "
        f"{100 * test['chance']:.1f} %.",
        "",
    ]
    lines += [test["sentence"], ""]
    lines += [f"- {warning}" for warning in test["warnings"]]
    if card["expect"]["on_new_tracks"]:
        lines += [
            "",
            "## What to expect",
            "",
            f"{card['expect']['what']}:",
            "",
            "| new tracks | accuracy will lie within (95 %) |",
            "|---|---|",
        ]
        lines += [
            f"| {row['tracks']} | {100 * row['low']:.0f} to {100 * row['high']:.0f} % |"
            for row in card["expect"]["on_new_tracks"]
        ]
        lines += [
            "",
            "The interval beside the accuracy above is of the true accuracy. These are wider, as a new "
            "collection has luck of its own, here with as many tracks for an artist as in the data below; "
            "with fewer for each its luck is less.",
        ]
    lines += compared_lines(card.get("compared")) + learned_lines(card.get("learned", ()))
    lines += [
        "",
        "## By class",
        "",
        f"| true \\ answer | {' | '.join(card['labels'])} |",
        "|---" * (len(card["labels"]) + 1) + "|",
    ]
    for label, row in zip(card["labels"], test["confusion"]["rows_true"], strict=True):
        lines.append(f"| {label} | {' | '.join(str(int(count)) for count in row)} |")
    lines += [
        "",
        "## Probabilities, sets, unknown",
        "",
        f"- Calibration error (ECE) {100 * calibration['ece']:.1f} %; a perfectly calibrated model would "
        f"show {100 * calibration['ece_by_chance']:.1f} % on so few tracks. Log loss "
        f"{calibration['log_loss']:.3f} nats. Temperature {calibration['temperature']:.3g}.",
        f"- Prediction sets asked to hold the right label {100 * sets['asked']:.0f} % of the time held it "
        f"{percent(sets['coverage'])}, with {sets['mean_size']:.2f} labels on average.",
        f"- Of held-out music {percent(unknown['held_out_refused'])} was called unknown.",
        "",
        "All of this was fitted on other tracks than those it was evaluated on; the model in the file is "
        "fitted on all of them.",
        "",
        *closing_lines(
            card,
            f"{data['tracks']} tracks of {data['source']} ({data['kind']}): "
            + ", ".join(f"{label} {count}" for label, count in data["classes"].items()),
        ),
    ]
    return "\n".join(lines)


def closing_lines(card: Mapping[str, Any], tracks: str) -> list[str]:
    """What a card of every task ends with: its data, use, limits and model; `tracks` counts the tracks."""
    data = card["data"]
    return [
        "## Data",
        "",
        f"{tracks}"
        + (f"; {data['artists']} artists" if data["artists"] else "")
        + (f"; {data['failures']} could not be analysed and were not used" if data["failures"] else "")
        + f". SHA-256 of the table: `{data['hash']}`.",
        "",
        *[f"- {note}" for note in (*data["notes"], *card["notes"])],
        "",
        "## Use and limits",
        "",
        card["intended_use"],
        "",
        *[f"- {limit}" for limit in card["limits"]],
        "",
        f"Model: {card['model']['name']} on {card['features']['columns']} columns "
        f"({', '.join(card['features']['names'])}). Written by mirlab {card['mirlab']}.",
        "",
    ]


def compared_lines(compared: Mapping[str, Any] | None) -> list[str]:
    """What was compared before the features were chosen."""
    if compared is None:
        return []
    name = compared.get("metric", "accuracy")
    metric, share = TITLES.get(name, name), name in SHARES
    lines = [
        "",
        "## What was compared",
        "",
        f"| features | columns | model | {metric} | beside hand-crafted | ms a track |",
        "|---|---|---|---|---|---|",
    ]
    for row in compared["sets"]:
        params = ", ".join(f"{name} = {value}" for name, value in row["params"].items())
        gain = _gain(row["gain"], share) if "gain" in row else ""
        found = row.get("accuracy") or row["score"]
        name = f"**{row['features']}**, taken" if row["chosen"] else row["features"]
        shown = percent(found) if share else number(found)
        lines.append(
            f"| {name} | {row['columns']} | {row['model']} ({params}) | {shown} | {gain} | {row['ms']:.0f} |"
        )
    return [
        *lines,
        "",
        f"Compared: {compared['what']}. Of each set the best model is shown. These figures made the choice, "
        f"so they are slightly too high. For the {metric} at the top the choice was made anew in each fold "
        "without the tracks tested. The milliseconds are of one core for 30 s of sound, with what `unknown` "
        "needs." + (f" {compared['note']}" if compared["note"] else ""),
    ]


def learned_lines(learned: Sequence[Mapping[str, Any]]) -> list[str]:
    if not learned:
        return []
    lines = ["", "## Learned features", ""]
    for one in learned:
        place = "in this file" if one["carried"] else "not in this file, as its licence forbids it"
        lines.append(
            f"- {one['name']}: {one['title']} (licence {one['licence']}; {place}). {one['citation']}. It was "
            f"trained on {one['training_data']}: where the test tracks are among its training songs, the "
            "accuracy is too high."
        )
    return lines


def percent(numbers: Mapping[str, Any]) -> str:
    """A share with its interval."""
    mean = f"{100 * numbers['mean']:.1f} %"
    if numbers["low"] is None:
        return f"{mean} (no interval: {numbers['note']})"
    return f"{mean} ({100 * numbers['low']:.1f} to {100 * numbers['high']:.1f} %)"


def number(numbers: Mapping[str, Any]) -> str:
    """A figure that is no share, with its interval."""
    if numbers["mean"] is None:
        return "undefined"
    if numbers["low"] is None:
        return f"{numbers['mean']:.3g}"
    return f"{numbers['mean']:.3g} ({numbers['low']:.3g} to {numbers['high']:.3g})"


def _gain(numbers: Mapping[str, Any], share: bool) -> str:
    scale, form = (100, "+.1f") if share else (1, "+.3f")
    mean = f"{scale * numbers['mean']:{form}}"
    if numbers["low"] is None:
        return mean
    return f"{mean} ({scale * numbers['low']:{form}} to {scale * numbers['high']:{form}})"


def _without_nan(values: Any) -> list[float | None]:
    return [None if math.isnan(value) else float(value) for value in values]
