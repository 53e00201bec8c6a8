"""Is one run better than another? Two results folders, or two conditions of one, paired by split and track.

A difference means something only where both models were asked about the same tracks after training on the
same ones, so runs that don't share data, splits and tracks are refused. Splits drawn anew are compared
split by split (corrected resampled t-test); one test set, and folds, which test every track once, are
compared track by track: by McNemar's test where every track stands for itself, by a sign-flip test over
artists where artists are known. Several comparisons at once are a family, and their p-values are Holm's.

Of tags and numbers what is compared is the task's primary metric, on the same resamples of artists (or split
by split); each tag or number, too, where that is asked for.

Conventions: accuracies are shares of tracks (slices have voted), differences are b minus a.

Contents: compare, sides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from mirlab.data.naming import label_key, path_key
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.results.compared import Compared, Comparisons
from mirlab.learn.results.condition import AXES, BESIDE, Condition, matching, varying_axes, words
from mirlab.learn.results.results import Results
from mirlab.learn.results.summaries import right, splits_of
from mirlab.learn.results.target_answers import TargetAnswers
from mirlab.learn.statistics import compare_on_test, compare_over_splits, family, mcnemar, metrics_of_one
from mirlab.words import quoted, some

_OF_MODELS = frozenset({"scaler", "hidden", "epochs"})
"""What only some models have, so that different models can't be asked to agree on it."""


def compare(
    a: Results | str | Path,
    b: Results | str | Path | None = None,
    *,
    a_set: str | None = None,
    b_set: str | None = None,
    protocol: str | None = None,
    level: float = 0.95,
    other_values: bool = False,
    per_target: bool = False,
) -> Comparisons:
    """Compare two runs, or two conditions of one.

    Conditions are paired that agree on all but what was asked for: without `a_set` and `b_set` the same
    feature set, model and framing of both runs; with them, the two feature sets (or models) at the same of
    everything else. Where each side has a single condition, these are the pair whatever they are.

    Parameters
    ----------
    a, b : results or their folders; b None compares within a
    a_set, b_set : a feature set, a model, "feature set/model", or values of axes such as
        "n_fft=1024, hop_length=256", on each side
    protocol : one of the protocols; None takes all that both were run under
    level : confidence level of intervals and verdicts
    other_values : allow runs over other feature values of the same tracks and labels
    per_target : of tags and numbers, compare each of them, too

    Raises
    ------
    UsageError : runs that share no data, labels, splits or tracks; nothing to pair
    UnknownName : a protocol, feature set or model that was not run
    """
    first = a if isinstance(a, Results) else Results.load(a)
    second = first if b is None else b if isinstance(b, Results) else Results.load(b)
    if b is None and (a_set is None or b_set is None):
        raise UsageError(
            "expected two results folders, or one and what to compare within it: name both sides, "
            f"for instance --a {quoted(first.feature_sets[0])} --b {quoted(first.feature_sets[-1])}"
        )
    notes = _check_data(first, second, other_values)
    if per_target and first.task == "class":
        raise UsageError("per_target: these are results of classes, not of tags or numbers: leave it out")
    pairs = _pairs(first, second, a_set, b_set)
    varying = {name for side in zip(*pairs, strict=True) for name in varying_axes(side)}
    shared = [name for name in first.protocols if name in second.protocols]
    if protocol is not None:
        for results in (first, second):
            if protocol not in results.protocols:
                raise UnknownName("protocol in these results", protocol, results.protocols)
        shared = [protocol]
    if not shared:
        raise UsageError(
            f"the two runs share no protocol: one has {', '.join(first.protocols)}, the other "
            f"{', '.join(second.protocols)}; run one again with --protocol"
        )
    found: dict[str, Compared] = {}
    refused: dict[str, str] = {}
    together = False
    for name in shared:
        for one, other in pairs:
            tables = _in_one_order(first.predicted(name, one), second.predicted(name, other))
            run = sum(len(table) > 0 for table in tables)
            together = together or run == 2
            if run < 2:
                refused[name] = f"{'only one of them' if run else 'neither'} was run under it"
                continue
            reason = _unshared(*tables)
            if reason:
                refused[name] = reason
                continue
            called = _in_words(one, other, varying, first is second)
            key = f"{name} {one} {other}"
            if first.task == "class":
                found[key] = _compared(name, called, tables, first, level)
                continue
            for target in ("", *(first.labels if per_target and len(first.labels) > 1 else ())):
                made = _of_targets(name, called, tables, first, level, target)
                if made is not None:
                    found[f"{key} {target}"] = made
    if not found and not together:
        raise UsageError(
            "these two were never run under the same protocol, so they can't be compared: choose others, or "
            "run one of them again"
        )
    if not found:
        said = "; ".join(f"under {name} {reason}" for name, reason in refused.items())
        raise UsageError(f"these results can't be compared: {said}. Run both with the same seed and protocol")
    notes += [f"{name} was left out: {reason}." for name, reason in refused.items()]
    comparisons = {key: row.comparison for key, row in found.items()}
    if len(found) > 1:
        comparisons = family(comparisons)
        notes.append(
            f"The p-values of these {len(found)} comparisons are corrected by Holm's method; each interval "
            "is for its comparison alone."
        )
    rows = tuple(replace(row, comparison=comparisons[key]) for key, row in found.items())
    return Comparisons(rows, tuple(notes))


def _check_data(first: Results, second: Results, other_values: bool) -> list[str]:
    """Notes on data that differ where they may; raises where they may not."""
    if first is second:
        return []
    a, b = first.about["data"], second.about["data"]
    if first.task != second.task or (first.task != "class" and first.labels != second.labels):
        raise UsageError(
            f"these results can't be compared: one run learnt {_learnt(first)}, the other {_learnt(second)}"
        )
    if _by_key(a["classes"]) != _by_key(b["classes"]):
        raise UsageError(
            "these results can't be compared: they are of other data, "
            f"{_classes(a['classes'])} here and {_classes(b['classes'])} there"
        )
    if a["hash"] == b["hash"]:
        # Results of before say nothing of the facts.
        if a.get("hash_v2", "") == b.get("hash_v2", "") or not (a.get("hash_v2") and b.get("hash_v2")):
            return []
        return [
            "The two runs saw the same values and labels, but other artists, groups, copies or folds: what "
            "was kept together in splits and intervals differs."
        ]
    if not other_values:
        raise UsageError(
            f"these results can't be compared: their data differ (hash {a['hash'][:12]} of {a['source']} and "
            f"{b['hash'][:12]} of {b['source']}). If they are other features of the same tracks, say so with "
            "--other-values; tracks, labels and splits still have to be the same"
        )
    return ["The two runs saw other feature values of the same tracks and labels."]


def _learnt(results: Results) -> str:
    names = results.labels
    if results.task == "class":
        return f"{len(names)} classes"
    return f"{len(names)} {results.task} ({some(names)})"


def _by_key(classes: Mapping[str, int]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for label, count in classes.items():
        counts[label_key(label)] += count
    return counts


def _classes(classes: dict[str, int]) -> str:
    return f"{sum(classes.values())} rows of {len(classes)} classes"


def _pairs(
    first: Results, second: Results, a_set: str | None, b_set: str | None
) -> list[tuple[Condition, Condition]]:
    ones, free = _chosen(first, a_set)
    others, also_free = _chosen(second, b_set)
    if len(ones) == len(others) == 1:
        if first is second and ones == others:
            raise UsageError(
                f"{quoted(a_set)} and {quoted(b_set)} are the same model of the same run: name two"
            )
        return [(ones[0], others[0])]
    # What was named may differ; where that pairs nothing, so may what each side has only one of.
    single = {
        name
        for name in ("model", "feature_set")
        if all(len({getattr(c, name) for c in side}) == 1 for side in (ones, others))
    }
    for differing in (free | also_free, free | also_free | single):
        skipped = differing | (_OF_MODELS if "model" in differing else frozenset())
        names = [name for name in AXES if name not in skipped]
        pairs = [
            (one, other)
            for one in ones
            for other in others
            if all(getattr(one, name) == getattr(other, name) for name in names)
            and not (first is second and one == other)
        ]
        if pairs:
            return pairs
    raise UsageError(
        f"nothing to pair: on one side {_listed(ones)}, on the other {_listed(others)}; name one of each "
        "with --a and --b"
    )


def _chosen(results: Results, name: str | None) -> tuple[list[Condition], frozenset[str]]:
    """The conditions that a name stands for (a feature set, a model, "SET/MODEL" or "axis=value, ..."), and
    what it names."""
    conditions = results.conditions
    if name is None:
        return conditions, frozenset()
    for named, called in _WAYS:
        chosen = [c for c in conditions if called(c) == name]
        if chosen:
            return chosen, frozenset(named)
    if "=" in name:
        return matching(conditions, name)
    raise UnknownName("feature set, model or axis=value in these results", name, sides(results))


_WAYS: tuple[tuple[tuple[str, ...], Callable[[Condition], str]], ...] = (
    (("feature_set",), lambda c: c.feature_set),
    (("model",), lambda c: c.model),
    (("feature_set", "model"), lambda c: f"{c.feature_set}/{c.model}"),
)


def sides(results: Results) -> list[str]:
    """What a side of a comparison can be named: the feature sets, the models, pairs of them, and the values
    of whatever else was varied."""
    conditions = results.conditions
    said = [called(c) for _, called in _WAYS for c in conditions]
    axes = [AXES[name] for name in varying_axes(conditions) if name != "model"]
    said += [f"{axis.name}={axis.plain(getattr(c, axis.name))}" for axis in axes for c in conditions]
    return list(dict.fromkeys(said))


def _listed(conditions: Sequence[Condition], limit: int = 6) -> str:
    names = dict.fromkeys(["feature_set", "model", *varying_axes(conditions), "epochs"])
    said = [words(c, names) for c in conditions]
    rest = f" and {len(said) - limit} more" if len(said) > limit else ""
    return "; ".join(said[:limit]) + rest


def _in_words(one: Condition, other: Condition, varying: set[str], within: bool) -> tuple[str, str]:
    """The two conditions in the words that tell them apart, from one another and from the other pairs."""
    differing = {name for name in (*BESIDE, "epochs") if getattr(one, name) != getattr(other, name)}
    if "model" in differing:
        differing -= _OF_MODELS
    names = ["feature_set", *(name for name in (*BESIDE, "epochs") if name in differing | varying)]
    a, b = words(one, names), words(other, names)
    return (a, b) if within and a != b else (f"{a} in A", f"{b} in B")


def _in_one_order(one: pa.Table, other: pa.Table) -> tuple[pa.Table, pa.Table]:
    """Both tables with their rows by split and track, where names of tracks differ in their Unicode form."""
    if one["track"].equals(other["track"]) or one.num_rows != other.num_rows:
        return one, other
    orders = []
    for table in (one, other):
        rows = zip(table["repeat"].to_pylist(), map(path_key, table["track"].to_pylist()), strict=True)
        keyed = list(rows)
        orders.append((keyed, sorted(range(len(keyed)), key=keyed.__getitem__)))
    (mine, by_mine), (theirs, by_theirs) = orders
    if [mine[i] for i in by_mine] != [theirs[i] for i in by_theirs]:
        return one, other
    return one.take(by_mine), other.take(by_theirs)


def _unshared(one: pa.Table, other: pa.Table) -> str:
    """Why two tables of predictions can't be compared row by row; "" where they can."""
    a, b = _keys(one), _keys(other)
    if len(set(a["repeat"])) != len(set(b["repeat"])):
        return (
            f"one has {len(set(a['repeat']))} splits and the other {len(set(b['repeat']))}, so they are not "
            "the same"
        )
    if sorted(set(a["track"])) != sorted(set(b["track"])):
        only = len(set(a["track"]) ^ set(b["track"]))
        return f"{only} tracks were tested in one run and not in the other"
    if a["repeat"] != b["repeat"] or a["track"] != b["track"]:
        return "the splits differ: the same tracks, but in other test halves"
    if "label" in a and a["label"] != b["label"]:
        return "the labels of the tracks differ"
    if any(one[name] != other[name] for name in one.column_names if name.startswith("true_")):
        return "the tags or numbers of the tracks differ"
    return ""


def _keys(table: pa.Table) -> dict[str, list[Any]]:
    named = [name for name in ("repeat", "track", "label") if name in table.column_names]
    keys: dict[str, list[Any]] = table.select(named).to_pydict()
    keys["track"] = [path_key(track) for track in keys["track"]]
    if "label" in keys:
        keys["label"] = [label_key(label) for label in keys["label"]]
    return keys


def _compared(
    protocol: str, called: tuple[str, str], tables: tuple[pa.Table, pa.Table], first: Results, level: float
) -> Compared:
    a_right, b_right = (right(table) for table in tables)
    repeat = np.asarray(tables[0]["repeat"].to_numpy())
    about = splits_of(first.about, protocol)
    counts = None
    if about["interval"] == "resampled":
        a, b = _by_split(a_right, repeat), _by_split(b_right, repeat)
        comparison = compare_over_splits(a, b, about["test_fraction"], level)
        means = float(a.mean()), float(b.mean())
    else:
        groups = tables[0]["group"].to_pylist() if "group" in tables[0].column_names else None
        comparison = compare_on_test(a_right, b_right, groups, group_kind=about["group_kind"], level=level)
        means = float(a_right.mean()), float(b_right.mean())
        counts = mcnemar(a_right, b_right)
    return Compared(
        protocol,
        *called,
        *means,
        n_splits=len(np.unique(repeat)),
        n_tracks=len(set(tables[0]["track"].to_pylist())),
        comparison=comparison,
        counts=counts,
    )


def _of_targets(
    protocol: str,
    called: tuple[str, str],
    tables: tuple[pa.Table, pa.Table],
    first: Results,
    level: float,
    target: str,
) -> Compared | None:
    """The same of tags or numbers, or of one of them; None where these tracks don't define its metric."""
    about = splits_of(first.about, protocol)
    a, b = (TargetAnswers.read(table, first.task, first.labels, about) for table in tables)
    if target:
        a, b = a.one(target), b.one(target)
    means = float(a.score.mean), float(b.score.mean)
    if not np.isfinite(means).all():
        return None
    return Compared(
        protocol,
        *called,
        *means,
        n_splits=len(np.unique(a.repeat)),
        n_tracks=len(set(tables[0]["track"].to_pylist())),
        comparison=a.compare(b, level),
        counts=None,
        metric=metrics_of_one(first.task)[0] if target else first.measure.name,
        target=target,
    )


def _by_split(answers: NDArray[np.bool_], repeat: NDArray[Any]) -> NDArray[np.float64]:
    return np.asarray(np.bincount(repeat, answers) / np.bincount(repeat), dtype=np.float64)
