"""The section of an experiment file that states a claim to be tested: some models do worse than others.

Contents: Claim, claim_mistakes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field

from mirlab.errors import did_you_mean
from mirlab.learn.config.mistakes import Mistake, shown
from mirlab.learn.config.model_section import Name, Section

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
