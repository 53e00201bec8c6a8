"""The model card of a bundle of tags or numbers; as `card`, with a row for every tag or number.

Contents: target_card, target_card_text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.data.tables import FeatureTable
from mirlab.learn.bundle import REFUSED, are_shares
from mirlab.learn.statistics import SHARES, Interval, metrics_of, metrics_of_one, primary_of
from mirlab.learn.training.calibration import Reliability
from mirlab.learn.training.card import TITLES, closing_lines, compared_lines, learned_lines, number, percent
from mirlab.learn.training.honest import COVERAGE
from mirlab.learn.training.honest_targets import HonestTargets
from mirlab.version import __version__
from mirlab.words import some

_METHOD = {
    True: "Platt scaling of each tag on held-out tracks",
    False: "none: scaling held-out tracks made the probabilities no better",
}


def target_card(
    honest: HonestTargets,
    table: FeatureTable,
    *,
    name: str,
    model: str,
    params: dict[str, Any],
    source: str,
    kind: str,
    failures: int,
    notes: Sequence[str],
    thresholds: Mapping[str, float],
    corrections: Mapping[str, Any] | None = None,
    compared: Mapping[str, Any] | None = None,
    learned: Sequence[Mapping[str, Any]] = (),
    contents: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The card as JSON holds it; parameters as in `card.model_card`, `thresholds` by tag."""
    h, goal = honest, honest.goal
    e = h.evaluation
    artists = int(np.unique(h.folds.judged.group).size) if h.folds.plan.group_kind == "artist" else None
    return {
        "name": name,
        "mirlab": __version__,
        "task": goal.task,
        "model": {"name": model, "params": params},
        "labels": list(goal.names),
        "data": {
            "source": source,
            "kind": kind,
            "hash": table.data_hash,
            "hash_v2": table.data_hash_v2,
            "tracks": len(table),
            "artists": artists,
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
            "primary": primary_of(goal.task),
            **{metric: _dict(found) for metric, found in e.metrics.items()},
            "mean_over_splits": _dict(e.over_splits),
            "baseline": {metric: _finite(value) for metric, value in e.baseline.items()},
            "notes": [note for note in e.notes if note not in table.notes],
        },
        "targets": [_one(h, i, thresholds) for i in range(len(goal.names))],
        **(_calibration(h) if goal.task == "tags" else _intervals(h)),
        "unknown": {
            "method": "Mahalanobis distance with shrunk covariance, and silence",
            "threshold": h.threshold,
            "asked": REFUSED,
            "held_out_refused": h.refused.to_dict(),
        },
        "intended_use": _USE[goal.task],
        "limits": _limits(h, kind),
        "notes": list(h.notes),
    }


def _one(h: HonestTargets, i: int, thresholds: Mapping[str, float]) -> dict[str, Any]:
    """What is known of one tag or number."""
    name, base = h.goal.names[i], h.baseline.per_target[i]
    found: dict[str, Any] = {"name": name}
    if h.goal.task == "tags":
        found |= {"positives": int(h.goal.truth[:, i].sum()), "threshold": thresholds[name]}
    else:
        column = h.goal.truth[:, i]
        found |= {
            "mean": float(column.mean()),
            "std": float(column.std()),
            "low": float(column.min()),
            "high": float(column.max()),
            "coverage": h.covered[name].to_dict(),
            "half_width": _finite(h.half[name]),
        }
    found |= {metric: _dict(one) for metric, one in h.evaluation.per_target[name].items()}
    return {**found, "baseline": {metric: _finite(value) for metric, value in base.metrics.items()}}


def _calibration(h: HonestTargets) -> dict[str, Any]:
    assert h.reliability is not None
    assert h.loss is not None
    assert h.platt is not None
    before, after = h.reliability
    return {
        "calibration": {
            "method": _METHOD[bool((h.platt.slopes != 1).any())],
            "slopes": h.platt.slopes.tolist(),
            "shifts": h.platt.shifts.tolist(),
            "protocol": h.folds.plan.name,
            "ece": after.ece,
            "ece_before": before.ece,
            "ece_by_chance": after.by_chance,
            "log_loss": h.loss[1],
            "log_loss_before": h.loss[0],
            "reliability": _bins(after),
        }
    }


def _bins(found: Reliability) -> dict[str, Any]:
    return {
        "edges": found.edges.tolist(),
        "tracks": found.count.tolist(),
        "confidence": [_finite(value) for value in found.confidence],
        "accuracy": [_finite(value) for value in found.accuracy],
    }


def _intervals(h: HonestTargets) -> dict[str, Any]:
    return {
        "intervals": {
            "method": "cross-conformal, distances from the truth, artists counting alike",
            "asked": COVERAGE,
            "protocol": h.folds.plan.name,
        }
    }


_USE = {
    "tags": "Tagging recordings of music with the tags above, as a suggestion to a person or as one signal "
    "among others.",
    "numbers": "Estimating the numbers above for recordings of music, as a suggestion to a person or as one "
    "signal among others.",
}


def _limits(h: HonestTargets, kind: str) -> list[str]:
    limits = [
        "The figures hold for music like the training data. Other recordings, codecs or ideas of the "
        f"{h.goal.task} lower them by an amount that is not measured here.",
        "Every sound gets an answer, whatever it is; check `unknown` first.",
        "The threshold of `unknown` was set on the training music alone. Sounds that "
        "resemble music may pass it.",
    ]
    if h.goal.task == "numbers":
        limits.append(
            "Intervals hold the true number as often as they say on average over tracks of new artists, not "
            "for every kind of music, and they are equally wide for every track."
        )
        truth = h.goal.truth
        shares = are_shares(truth.min(axis=0), truth.max(axis=0))
        if shares.any():
            named = some([name for name, share in zip(h.goal.names, shares, strict=True) if share], 12)
            limits.append(
                f"On every training track these lie between 0 and 1, so answers and intervals are cut off "
                f"there: {named}."
            )
    if h.evaluation.unit != "artist":
        limits.append("The test kept no artists apart: the figures are an upper bound for music by others.")
    if kind == "table":
        limits.append("It was trained on a table: it is assumed that new sound is measured in the same way.")
    return limits


def target_card_text(card: Mapping[str, Any]) -> str:
    """The card in Markdown."""
    task, test, data = card["task"], card["test"], card["data"]
    primary = test["primary"]
    base = {"mean": test["baseline"][primary], "low": None, "note": ""}
    lines = [f"# {card['name']}", "", f"{task.capitalize()}: {', '.join(card['labels'])}.", ""]
    lines += [
        f"**{_title(primary)} {_shown(primary, test[primary])}**, {test['protocol']}; "
        f"{_BASELINE[task]}: {_shown(primary, base)}.",
        "",
        test["sentence"],
        "",
        *[f"- {warning}" for warning in (*test["warnings"], *test["notes"])],
        "",
        f"| over all {task} | this bundle | {_BASELINE[task]} |",
        "|---|---|---|",
    ]
    for metric in metrics_of(task):
        plain = {"mean": test["baseline"][metric], "low": None, "note": ""}
        lines.append(f"| {_title(metric)} | {_shown(metric, test[metric])} | {_shown(metric, plain)} |")
    lines += ["", f"## By {task[:-1]}", "", *_per_target(card)]
    lines += compared_lines(card.get("compared")) + learned_lines(card.get("learned", ()))
    lines += ["", *_promises(card), ""]
    lines += closing_lines(card, f"{data['tracks']} tracks of {data['source']} ({data['kind']})")
    return "\n".join(lines)


_BASELINE = {
    "tags": "always saying how frequent each tag is",
    "numbers": "always saying the mean",
}


def _per_target(card: Mapping[str, Any]) -> list[str]:
    task = card["task"]
    own = (
        ("tracks", "threshold")
        if task == "tags"
        else ("mean", "deviation", "90 % interval", "held the truth")
    )
    metrics = metrics_of_one(task)
    plain = metrics[0] if task == "tags" else "mae"
    header = [task[:-1], *own[:2], *map(_title, metrics), f"{_title(plain)} of the baseline", *own[2:]]
    lines = [f"| {' | '.join(header)} |", "|---" * len(header) + "|"]
    for one in card["targets"]:
        first = (
            [str(one["positives"]), f"{100 * one['threshold']:.1f} %"]
            if task == "tags"
            else [f"{one['mean']:.3g}", f"{one['std']:.3g}"]
        )
        base = {"mean": one["baseline"][plain], "low": None, "note": ""}
        rest = [] if task == "tags" else [_half(one["half_width"]), percent(one["coverage"])]
        cells = [
            one["name"],
            *first,
            *(_shown(metric, one[metric]) for metric in metrics),
            _shown(plain, base),
            *rest,
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _promises(card: Mapping[str, Any]) -> list[str]:
    unknown = f"- Of held-out music {percent(card['unknown']['held_out_refused'])} was called unknown."
    after = (
        "",
        "All of this was fitted on other tracks than those it was evaluated on; the model in the file is "
        "fitted on all of them.",
    )
    if card["task"] == "tags":
        c = card["calibration"]
        return [
            "## Probabilities, thresholds, unknown",
            "",
            f"- Calibration: {c['method']}. Calibration error (ECE, over all tags) {100 * c['ece']:.1f} %, "
            f"before calibration {100 * c['ece_before']:.1f} %; a perfectly calibrated model would show "
            f"{100 * c['ece_by_chance']:.1f} % on so few tracks. Log loss {c['log_loss']:.3f} nats a tag, "
            f"before {c['log_loss_before']:.3f}.",
            "- A sound has a tag when its probability reaches the tag's threshold, the one of the highest F1 "
            "on held-out training tracks, but at least the share of them that has the tag (50 % at most).",
            unknown,
            *after,
        ]
    return [
        "## Intervals, unknown",
        "",
        f"- Intervals are asked to hold the true number {100 * card['intervals']['asked']:.0f} % of the time "
        "on tracks of new artists. The last column of the table says how often they held it, with ends made "
        "from other artists.",
        unknown,
        *after,
    ]


def _half(value: float | None) -> str:
    return "no ends: too few artists" if value is None else f"± {value:.3g}"


def _title(metric: str) -> str:
    title = TITLES.get(metric, metric)
    return title[:1].upper() + title[1:]


def _shown(metric: str, numbers: Mapping[str, Any]) -> str:
    if numbers["mean"] is None or numbers["mean"] != numbers["mean"]:
        return "undefined"
    if metric not in SHARES:
        return number(numbers)
    return percent(numbers) if numbers["low"] is not None else f"{100 * numbers['mean']:.1f} %"


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _dict(found: Interval) -> dict[str, Any]:
    return {**found.to_dict(), "mean": _finite(found.mean)}
