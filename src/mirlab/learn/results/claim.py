"""A claim that an experiment puts to the test: some of its models do worse than others.

Each accused model is compared with each of the others on the same splits (`comparisons`), all of these
comparisons are one family (Holm), and the claim *holds* for a model where it is below every one of the others
and distinguishable from each at the comparisons' level, 95 %.

Contents: Claim (a section of experiment files), claim_mistakes, verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from mirlab.learn.results.summaries import SummaryRow
from mirlab.learn.statistics import Comparison, family


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
        return [f"{said} could not be tested on this data because {_listed(missing)} did not run."]
    if compare is None:
        return [f"{said} could not be tested because these models did not share their splits."]
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
    many = f" (p-values of these {len(found)} comparisons after Holm's correction)" if len(found) > 1 else ""
    return [f"{said} {_listed(short)}{tail}.", f"{'; '.join(details)}{many}."]


def _detail(own: SummaryRow, other: SummaryRow, comparison: Comparison) -> str:
    difference = comparison.difference
    measure = own.measure
    where = "below" if difference.mean < 0 else "above"
    size = f"{measure.number(abs(difference.mean))} {measure.points}".rstrip()
    p = comparison.p if comparison.adjusted_p is None else comparison.adjusted_p
    interval = (
        f"{measure.ends(replace(difference, is_difference=True))}, p = {p:.2g}"
        if difference.known
        else "no interval"
    )
    epochs = f", {other.epochs} epochs" if other.epochs else ""
    return (
        f"{own.model} is {size} {where} {other.model} ({other.feature_set}{epochs}; "
        f"{interval}): {comparison.verdict}"
    )


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
