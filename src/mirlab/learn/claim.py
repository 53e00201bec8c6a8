"""A claim that an experiment puts to the test: some of its models do worse than others.

Each accused model is compared with each of the others on the same splits (`comparisons`), all of these
comparisons are one family (Holm), and the claim *holds* for a model where it is below every one of the others
and distinguishable from each at the comparisons' level, 95 %.

Contents: Claim (a section of experiment files), claim_mistakes, verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from pydantic import Field

from mirlab.errors import did_you_mean
from mirlab.learn.mistakes import Mistake, shown
from mirlab.learn.model_section import Name, Section
from mirlab.learn.stats import Comparison, family
from mirlab.learn.summaries import SummaryRow

Names = Annotated[list[Name], Field(min_length=1)]


class Claim(Section):
    """What somebody said, and which comparisons decide.

    Parameters
    ----------
    text : the claim as a clause that can follow "that", such as "CNNs do worse than dense nets here"
    worse : the models (their labels) that it says do worse
    than : the models that it says do better
    feature_set : the one of these models' feature sets that it is about; None compares with all of them
    """

    text: Annotated[str, Field(min_length=1)]
    worse: Names
    than: Names
    feature_set: Name | None = None


def claim_mistakes(claim: Any, models: Sequence[str], feature_sets: Sequence[str]) -> list[Mistake]:
    """Names in a claim, as it came, that the file's models and feature sets do not have."""
    found: list[Mistake] = []
    table = claim if isinstance(claim, dict) else {}
    for key, known, what in (
        ("worse", models, "model"),
        ("than", models, "model"),
        ("feature_set", feature_sets, "feature set"),
    ):
        names = table.get(key, [])
        for name in names if isinstance(names, list) else [names]:
            if isinstance(name, str) and name not in known:
                clause = f"{key}: there is no {what} called {shown(name)} in this file."
                found.append(Mistake(("claim", key), clause + did_you_mean(name, list(known))))
    both = {name for name in _texts(table.get("worse")) if name in _texts(table.get("than"))}
    if both:
        clause = f"worse: {', '.join(sorted(both))} can't do worse than itself: name it on one side"
        found.append(Mistake(("claim", "worse"), clause))
    return found


def _texts(values: Any) -> list[str]:
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def verdicts(
    claim: Mapping[str, Any],
    rows: Sequence[SummaryRow],
    compare: Callable[[SummaryRow, SummaryRow], Comparison] | None,
) -> list[str]:
    """Say of each accused model whether the claim holds; the first sentence is the short answer.

    Parameters
    ----------
    claim : a `Claim` as run.json holds it
    rows : what was run under the trusted protocol
    compare : compares two of them, the second minus the first; None where their splits differ
    """
    said = f"The claim that {claim['text']}"
    accused = {name: [row for row in rows if row.model == name] for name in claim["worse"]}
    others = [row for row in rows if row.model in claim["than"]]
    about_set = [row for row in others if row.feature_set == claim["feature_set"]]
    others = about_set or others
    left_out = [name for name, mine in accused.items() if not mine]
    if not others or len(left_out) == len(accused):
        missing = left_out + ([] if others else list(claim["than"]))
        return [f"{said} could not be tested on these data, as {_listed(missing)} did not run."]
    if compare is None:
        return [f"{said} could not be tested, as these models did not share their splits."]
    pairs = {
        (mine.model, str(number), str(place)): (other, mine)
        for name in accused
        for number, mine in enumerate(accused[name])
        for place, other in enumerate(others)
    }
    found = family({" ".join(key): compare(*pair) for key, pair in pairs.items()})
    answers: dict[str, list[str]] = {"holds": [], "does not hold": [], "is reversed": []}
    details = []
    for name, mine in accused.items():
        if not mine:
            continue
        judged = [(pairs[key], found[" ".join(key)]) for key in pairs if key[0] == name]
        below = [c.distinguishable and c.difference.mean < 0 for _, c in judged]
        above = [c.distinguishable and c.difference.mean > 0 for _, c in judged]
        answers["holds" if all(below) else "is reversed" if all(above) else "does not hold"].append(name)
        details += [_detail(own, other, c) for (other, own), c in judged]
    short = [f"{verdict} at 95 % for {_listed(names)}" for verdict, names in answers.items() if names]
    tail = f"; {_listed(left_out)} did not run" if left_out else ""
    many = f" (the p-values of these {len(found)} comparisons are Holm's)" if len(found) > 1 else ""
    return [f"{said} {_listed(short)}{tail}.", f"{'; '.join(details)}{many}."]


def _detail(own: SummaryRow, other: SummaryRow, comparison: Comparison) -> str:
    difference = comparison.difference
    points = 100 * difference.mean
    where = "below" if points < 0 else "above"
    p = comparison.p if comparison.adjusted_p is None else comparison.adjusted_p
    interval = (
        f"95 % interval {100 * difference.low:+.1f} to {100 * difference.high:+.1f}, p = {p:.2g}"
        if difference.known
        else "no interval"
    )
    epochs = f", {other.epochs} epochs" if other.epochs else ""
    return (
        f"{own.model} is {abs(points):.1f} points {where} {other.model} ({other.feature_set}{epochs}; "
        f"{interval}): {comparison.verdict}"
    )


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
