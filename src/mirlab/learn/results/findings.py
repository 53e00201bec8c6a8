"""What the numbers of an experiment say, in a few sentences of which the first is the answer.

Conventions: scores are in the task's primary metric, shares (0 to 1) in the data and per cent in the words;
"trusted" is the protocol of `most_trusted`, and "best" the highest mean under it.

The best of several settings was picked by the test tracks that its figure is quoted from, and the maximum of
noisy numbers is too high. Whatever prints it says so (`optimism`). The answer therefore rests on a choice
made within the training tracks, where there is one (`answering`), and that need not be the best run.

Contents: answer, sentences, best, answering, optimism, compare_rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mirlab.data.splits import find_protocol, most_trusted
from mirlab.learn.models import NAME as NESTED
from mirlab.learn.models import chosen_models
from mirlab.learn.results.claim import verdicts
from mirlab.learn.results.effects import effects, nested
from mirlab.learn.results.summaries import SummaryRow, right, splits_of
from mirlab.learn.results.wording import called, figure, gap_words, goal_words, model_said, varied
from mirlab.learn.statistics import (
    Comparison,
    compare_on_test,
    compare_over_splits,
    family,
    probability_of_share,
)
from mirlab.words import Caveat, caveats_first, counted, listed

if TYPE_CHECKING:
    from mirlab.learn.results.run import Run

_PICKED = ", optimistic as it was picked by the tracks that it was tested on"


def best(rows: Sequence[SummaryRow]) -> SummaryRow:
    """The run with the highest mean under the trusted protocol; of equals, the one of fewer features."""
    return _highest(_trusted(rows))


def answering(rows: Sequence[SummaryRow]) -> SummaryRow:
    """The run that the answer rests on: the best of those chosen within the training rows, or else of all.

    A larger row beside such a choice was picked by its test tracks.
    """
    return _highest(_chosen_within(rows) or _trusted(rows))


def _trusted(rows: Sequence[SummaryRow]) -> list[SummaryRow]:
    trusted = most_trusted(list(dict.fromkeys(row.protocol for row in rows)))
    return [row for row in rows if row.protocol == trusted]


def _chosen_within(rows: Sequence[SummaryRow]) -> list[SummaryRow]:
    """The rows under the trusted protocol whose columns, or else whose model, the training rows chose."""
    nested = [row for row in _trusted(rows) if row.model == NESTED]
    return [row for row in nested or _trusted(rows) if row.selected] or nested


def _highest(rows: Sequence[SummaryRow]) -> SummaryRow:
    # Of figures that are equal in every way, the row chosen within the training rows needs no warning.
    return max(
        rows,
        key=lambda row: (row.validation_score.mean, -row.n_features, row.selected, row.model == NESTED),
    )


def optimism(results: Run) -> str:
    """What whoever shows the best run's figure has to say of it; "" where nothing was picked by it."""
    rows = results.summary()
    top, within, count = best(rows), _chosen_within(rows), len(_trusted(rows))
    if count == 1 or (len(within) == 1 and within[0] is top):
        return ""
    said = (
        f"It is the best of {count} by the same test tracks that its figure is from, so that is optimistic: "
    )
    if not within:
        choice = "let the choice be made within the training tracks (the model best, or tune = true)"
        return f"{said}expect less, or {choice}."
    chosen = answering(rows)
    rests = f" The answer rests on {called(chosen, rows)}, which was chosen within the training tracks."
    return f"{said}expect less." + ("" if chosen is top else rests)


def answer(results: Run) -> str:
    """Which feature set knows most, whether the goal was reached, and how sure that is; see `sentences`."""
    return " ".join(sentences(results))


def sentences(results: Run) -> list[str]:
    """The answer sentence by sentence: the short one, what takes something off it, what stands behind it.

    Those that take something off are `Caveat`.
    """
    return caveats_first(_sentences(results))


def _sentences(results: Run) -> list[str]:
    rows = results.summary()
    top = answering(rows)
    candidates = [row for row in rows if row.protocol == top.protocol]
    if top.selected:
        return _selected(rows, results)
    if top.model == NESTED:
        return _nested(top, rows, results) + _axes(rows, results) + _artists(top, rows, results)
    goal = results.about["config"].get("goal")
    said = (
        _goal(candidates, top, float(goal), rows) if goal is not None else [_best_of(candidates, top, rows)]
    )
    said.insert(1, f"This is {_what(results)} under the protocol {top.protocol}.")
    axes = ("feature_set", "model", *varied(rows))
    others = [row for row in candidates if any(getattr(row, axis) != getattr(top, axis) for axis in axes)]
    if others:
        said.append(_comparison(top, max(others, key=lambda row: row.validation_score.mean), results))
    return _claim(candidates, results) + said + _axes(rows, results) + _artists(top, rows, results)


def _axes(rows: Sequence[SummaryRow], results: Run) -> list[str]:
    """The effect of each axis that was varied, and the figure of the best setting without its optimism."""
    if not varied(rows):
        return []
    found = effects(results)
    said = [effect.sentence for effect in found]
    number = sum(len(effect.levels) - 1 for effect in found)
    if number > 1:
        said.append(f"These {number} comparisons are corrected by Holm's method.")
    fair = nested(results)
    if fair is not None and answering(rows).model != NESTED:
        said.append(
            f"The best of {fair.candidates} settings, picked on its own test tracks, is optimistic: where "
            f"each {fair.kind} is judged by the setting that does best on other {fair.kind}s, choosing gets "
            f"{figure(fair.score, results.measure)}."
        )
    return said


def _claim(candidates: Sequence[SummaryRow], results: Run) -> list[str]:
    claim = results.about["config"].get("claim")
    if claim is None:
        return []
    paired = splits_of(results.about, candidates[0].protocol)["paired"]
    return verdicts(claim, candidates, (lambda a, b: compare_rows(a, b, results)) if paired else None)


def compare_rows(first: SummaryRow, second: SummaryRow, results: Run) -> Comparison:
    """Two conditions of one run under one paired protocol: `second` minus `first`.

    Splits drawn anew are compared split by split, one test (or folds, which test every track once) track by
    track with artists resampled.
    """
    about = splits_of(results.about, first.protocol)
    if results.task != "class":
        one, other = (results.answers(row.protocol, row.condition) for row in (first, second))
        return one.compare(other)
    if not first.pooled:
        return compare_over_splits(first.scores, second.scores, about["test_fraction"])
    a, b = (results.predicted(row.protocol, row.condition) for row in (first, second))
    return compare_on_test(right(a), right(b), a["group"].to_pylist(), group_kind=about["group_kind"])


def _best_of(rows: Sequence[SummaryRow], top: SummaryRow, run: Sequence[SummaryRow]) -> str:
    named, result = called(top, run), figure(top.validation_score, top.measure)
    if len(rows) == 1:
        return f"{named} gets {result}."
    sets = len({row.feature_set for row in rows})
    of = f"{sets} feature {'set' if sets == 1 else 'sets'}"
    of += "" if sets == len(rows) else f" in {len(rows)} settings"
    return f"{named} does best of {of} with {result}{_PICKED}."


def _goal(rows: Sequence[SummaryRow], top: SummaryRow, goal: float, run: Sequence[SummaryRow]) -> list[str]:
    named, interval, wanted = called(top, run), top.validation_score, goal_words(goal, top.measure)
    reached = [row for row in rows if row.validation_score.mean >= goal]
    if not reached:
        one = f"{named} does not reach {wanted}: it gets {figure(interval, top.measure)}."
        several = f"No set reaches {wanted}: {named} does best with {figure(interval, top.measure)}{_PICKED}."
        said = [one if len(rows) == 1 else several]
        return [*said, f"The interval does not rule {wanted} out."] if interval.high >= goal else said
    picked = _PICKED if len(rows) > 1 else ""
    said = [f"{named} reaches the goal of {wanted}: {figure(interval, top.measure)}{picked}."]
    if interval.known and interval.low < goal:
        said.append(Caveat("The interval does not rule out less than the goal."))
    smallest = min(reached, key=lambda row: (row.n_features, -row.validation_score.mean))
    if smallest.n_features < top.n_features:
        less = smallest.validation_score
        doubt = ", though its interval does not rule out less" if less.known and less.low < goal else ""
        said.append(
            f"Of those that reach it {called(smallest, run)} has the fewest features: "
            f"{figure(less, top.measure)}{doubt}."
            " It was picked in the same way."
        )
    return said


def _comparison(top: SummaryRow, second: SummaryRow, results: Run) -> str:
    gap = gap_words(top.validation_score.mean - second.validation_score.mean, top.measure)
    behind = f"The runner-up, {called(second, results.summary())}, is {gap} behind"
    if not splits_of(results.about, top.protocol)["paired"]:
        return f"{behind}, on other splits, so no more can be said."
    paired = compare_rows(second, top, results)
    if not paired.difference.known:
        return f"{behind} on one split, which can't tell them apart."
    low, high = map(top.measure.number, (paired.difference.low, paired.difference.high))
    verdict = "distinguishable" if paired.distinguishable else "not distinguishable"
    return f"{behind} on the same splits (95 % interval {low} to {high}): {verdict}."


def _nested(top: SummaryRow, rows: Sequence[SummaryRow], results: Run) -> list[str]:
    """What a model chosen within the training rows gets, and what choosing by test scores would say."""
    mine = [row for row in rows if row.condition == top.condition]
    gets = listed([f"{figure(row.validation_score, row.measure)} under {row.protocol}" for row in mine])
    times = chosen_models(results.about.get("tuned", []), top.feature_set)
    splits = sum(times.values())
    chose = [f"{model} in {number}" for model, number in times.items()]
    chose[:1] = [f"{text} of {splits} splits" for text in chose[:1]]
    said = [
        f"The best model, chosen anew within the training tracks of every split, gets {gets}; "
        f"the model chosen was {listed(chose)}; the largest row of a table of models would be optimistic, as "
        "its test tracks picked it."
    ]
    goal = results.about["config"].get("goal")
    if goal is not None:
        interval = top.validation_score
        wanted = goal_words(goal, top.measure)
        if interval.mean >= goal:
            said.append(f"Under {top.protocol} it reaches the goal of {wanted}.")
        else:
            said.append(Caveat(f"Under {top.protocol} it does not reach the goal of {wanted}."))
    others = [row for row in rows if row.protocol == top.protocol and row.condition != top.condition]
    if others:
        place = max(range(len(others)), key=lambda i: others[i].validation_score.mean)
        largest = others[place]
        # The largest of several rows is no row chosen beforehand: the verdict counts all of them.
        each = {str(i): compare_rows(top, row, results) for i, row in enumerate(others)}
        paired = family(each)[str(place)]
        d = paired.difference
        where = "above" if d.mean > 0 else "below"
        ends = f" ({ends})" if (ends := top.measure.ends(replace(d, is_difference=True))) else ""
        said.append(
            f"The largest other row under {top.protocol}, {called(largest, rows)}, stands "
            f"{gap_words(abs(d.mean), top.measure)} {where} it{ends}: {paired.verdict}"
            + (f" after Holm's correction over {len(others)} rows." if len(others) > 1 else ".")
        )
    return said


def _selected(rows: Sequence[SummaryRow], results: Run) -> list[str]:
    """What a set gets whose columns the training rows chose, and what there is without a choice."""
    goal = results.about["config"].get("goal")
    chosen = [row for row in rows if row.selected]
    said, *rest = (_chosen(row, goal, results) for row in chosen)
    for protocol in rest:
        missed = any(isinstance(sentence, Caveat) for sentence in protocol)
        said.append(Caveat(" ".join(protocol)) if missed else " ".join(protocol))
    notes = {each["name"]: each.get("note") for each in results.about["config"]["feature_sets"]}
    noted = dict.fromkeys(row.feature_set for row in chosen if notes.get(row.feature_set))
    said += [Caveat(f"{name[0].upper()}{name[1:]}: {notes[name]}") for name in noted]
    others: dict[str, list[SummaryRow]] = {}
    for row in rows:
        if not row.selected:
            others.setdefault(row.feature_set, []).append(row)
    first = chosen[0].protocol
    whole = [
        f"{name} ({row.n_features}) {row.measure.value(row.validation_score.mean)}"
        for name, of_set in others.items()
        for row in of_set
        if row.protocol == first
    ]
    if whole:
        said.append(f"Without a choice of columns, under {first}: {', '.join(whole)}.")
    known = {row.protocol for row in chosen}
    said += [
        f"Under {row.protocol}, {row.feature_set} ({row.n_features} features, {model_said(row.model)}) gets "
        f"{figure(row.validation_score, row.measure)}{_shared(row, results)}."
        for row in rows
        if row.protocol not in known
    ]
    return said


def _shared(row: SummaryRow, results: Run) -> str:
    overlap = results.about.get("artist_overlap", {}).get(row.protocol) or 0.0
    if overlap <= 0.01:
        return ""
    return f", where {100 * overlap:.0f} % of the test tracks share an artist with the training set"


def _chosen(row: SummaryRow, goal: float | None, results: Run) -> list[str]:
    """One protocol's answer: the set, its accuracy on the test tracks, and whether that is the goal."""
    mine = [
        each
        for each in results.about["selected"]
        if (each["protocol"], each["feature_set"], each["model"])
        == (row.protocol, row.feature_set, row.model)
    ]
    sizes = sorted({len(each["columns"]) for each in mine})
    span = f"{sizes[0]}" if len(sizes) == 1 else f"{sizes[0]} to {sizes[-1]}"
    if len(mine) == 1:
        said = (
            f"{span} features, chosen on the {mine[0]['train']} training tracks of {row.protocol} alone, get "
            f"{figure(row.validation_score, row.measure)} on its {mine[0]['test']} test tracks"
        )
    else:
        said = (
            f"Under {row.protocol}, where the training tracks of each of {len(mine)} splits choose {span} "
            f"features of their own, they get {figure(row.validation_score, row.measure)}"
        )
    if goal is None:
        return [said + "."]
    missed = not row.validation_score.mean >= goal
    said += f", which {'does not reach' if missed else 'reaches'} the goal of "
    said += f"{goal_words(goal, row.measure)}."
    told = [Caveat(said) if missed else said]
    if results.task != "class":
        return told
    predicted = results.predicted(row.protocol, row.condition)
    p = probability_of_share(goal, right(predicted), predicted["group"].to_pylist())
    kind = splits_of(results.about, row.protocol)["group_kind"]
    if p == p:
        sure = "below 1 %" if p < 0.01 else "above 99 %" if p > 0.99 else f"{100 * p:.0f} %"
        told.append(
            f"The probability of the goal on other {kind}s like these is {sure} under {row.protocol}."
        )
    return told


def _artists(top: SummaryRow, rows: Sequence[SummaryRow], results: Run) -> list[str]:
    """What artists on both sides mean for the number, and what they are worth where both was run."""
    overlaps = results.about.get("artist_overlap", {})
    overlap = overlaps.get(top.protocol)
    if overlap is None:
        return []
    if overlap > 0:
        protocol = find_protocol(top.protocol)
        published = protocol is not None and protocol.drawn == "published"
        where = "In these splits" if published else "These are random splits in which"
        return [
            Caveat(
                f"{where} {100 * overlap:.0f} % of the test tracks share an artist with the training set: "
                "expect less on new artists."
            )
        ]
    said = ["No test track shares an artist with the training set."]
    leaky = [
        row
        for row in rows
        if row.condition == top.condition
        and overlaps.get(row.protocol, 0) > 0
        and not _of_slices(row, results)
    ]
    if leaky:
        other = max(leaky, key=lambda row: row.validation_score.mean)
        mean = other.validation_score.mean
        gap = mean - top.validation_score.mean
        said.append(
            f"Under {other.protocol}, where {100 * overlaps[other.protocol]:.0f} % of them do, the same gets "
            f"{top.measure.value(mean)}, {gap_words(abs(gap), top.measure)} {'more' if gap >= 0 else 'less'}."
        )
    return said


def _of_slices(row: SummaryRow, results: Run) -> bool:
    return splits_of(results.about, row.protocol).get("unit") == "segment"


def _what(results: Run) -> str:
    """What the scores are, for a reader who meets them first."""
    if results.task == "class":
        return "the share of the test tracks that it got right"
    noun = "tag" if results.task == "tags" else "number"
    return f"the {results.measure.label} over {counted(len(results.labels), noun)} of the test tracks"
