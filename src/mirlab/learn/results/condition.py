"""What tells the models of one protocol and split apart: the axes of an experiment.

Everything that knows of axes (columns of results, tables, figures, labels, comparisons, answers) goes by
`AXES`: their names, what people call them, and how a value is written.

Contents: Condition, Axis, AXES, CONDITION, BESIDE and OF_SOUND (some of their names), varying_axes, words,
matching (the conditions that "n_fft=1024, model=svm" stands for).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.models import NAME as NESTED
from mirlab.words import quoted


@dataclass(frozen=True)
class Condition:
    """Everything that tells two nets of one protocol and repeat apart, as in the columns of the results."""

    feature_set: str
    scaler: str
    hidden: str
    sample_rate: int
    n_fft: int
    hop_length: int
    duration: float
    epochs: int
    model: str = "dense"


@dataclass(frozen=True)
class Axis:
    """One thing that conditions differ by.

    Parameters
    ----------
    name : as in experiment files, in the columns of results and in `mirlab compare --a NAME=VALUE`
    label : what people call it
    unit : of its values, or ""
    phrase : how a value is written among others; {} is the value
    empty : how a value is written that means there is none of it (0 or ""), "" where it is left out
    titles : what people call values whose own names say little
    meaning : what a value is, for whoever meets the axis first
    """

    name: str
    label: str
    unit: str = ""
    phrase: str = "{}"
    empty: str | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    meaning: str = ""

    def value(self, value: Any) -> str:
        """The value alone, with its unit."""
        if not value and self.empty is not None:
            return self.empty
        if value in self.titles:
            return self.titles[value]
        return " ".join(part for part in (self.plain(value), self.unit) if part)

    def plain(self, value: Any) -> str:
        """The value as it is typed."""
        return f"{value:g}" if isinstance(value, float) else str(value)

    def said(self, value: Any) -> str:
        """The value among those of other axes, in words that say which axis it is of."""
        if not value and self.empty is not None:
            return self.empty
        return self.titles[value] if value in self.titles else self.phrase.format(self.plain(value))


AXES = {
    axis.name: axis
    for axis in (
        Axis("feature_set", "feature set"),
        Axis(
            "model",
            "model",
            titles={NESTED: "model chosen in training"},
        ),
        Axis("scaler", "scaler", phrase="{} scaler", meaning="how features are brought to one scale"),
        Axis("hidden", "hidden layers", phrase="net {}", empty="", meaning="units in each layer of a net"),
        Axis("sample_rate", "sample rate", "Hz", phrase="{} Hz", meaning="of the sound that is analysed"),
        Axis("n_fft", "FFT size", "samples", phrase="{}-point FFT", meaning="the length of a frame"),
        Axis("hop_length", "hop length", "samples", phrase="hop {}", meaning="from one frame to the next"),
        Axis("duration", "duration", "s", phrase="{} s", empty="whole clips", meaning="of each clip"),
        Axis(
            "epochs",
            "epochs",
            phrase="{} epochs",
            empty="",
            meaning="how often a net goes through its training tracks",
        ),
    )
}
"""Every axis by name, in the order in which conditions are told."""

CONDITION = tuple(field.name for field in fields(Condition))
"""The names of the axes, in the order of the columns of results."""

BESIDE = tuple(name for name in AXES if name not in ("feature_set", "epochs"))
"""What conditions differ by besides feature set and epochs."""

OF_SOUND = tuple(name for name in BESIDE if name != "model")
"""What answers tell the effect of: how sound was analysed, how columns were scaled and nets were built."""


def varying_axes(conditions: Iterable[Any]) -> list[str]:
    """Of BESIDE and epochs those that tell some of the conditions (or summary rows) apart.

    Models differ in what they have, so each axis but the model counts only where it varies within one model.
    """
    rows = list(conditions)
    names = list(dict.fromkeys(row.model for row in rows))
    found = ["model"] if len(names) > 1 else []
    for axis in (*OF_SOUND, "epochs"):
        if any(len({getattr(row, axis) for row in rows if row.model == name}) > 1 for name in names):
            found.append(axis)
    return found


def words(condition: Any, names: Iterable[str]) -> str:
    """What was run, in a few words: the values of some axes of a condition (or a row of the summary)."""
    said = [AXES[name].said(getattr(condition, name)) for name in names]
    return ", ".join(part for part in said if part)


def matching(conditions: Sequence[Condition], text: str) -> tuple[list[Condition], frozenset[str]]:
    """The conditions that agree with axes and values such as "n_fft=1024, hop_length=256".

    Returns
    -------
    those conditions, and the names of the axes that were given

    Raises
    ------
    UnknownName : an axis that there is not, or a value that was not run
    UsageError : no condition has all of these values
    """
    left, named = list(conditions), set()
    for part in text.split(","):
        name, equals, value = (word.strip() for word in part.partition("="))
        if not equals:
            raise UsageError(
                f"{quoted(text)}: expected axes and their values, such as n_fft=1024, "
                f"got {quoted(part.strip())}"
            )
        if name not in AXES:
            raise UnknownName("axis", name, tuple(AXES))
        axis = AXES[name]
        run = {axis.plain(getattr(c, name)): getattr(c, name) for c in conditions}
        known = {word: v for plain, v in run.items() for word in (plain, axis.value(v), axis.said(v)) if word}
        if value not in known:
            raise UnknownName(f"{axis.label} in these results", value, [axis.plain(v) for v in run.values()])
        left = [c for c in left if getattr(c, name) == known[value]]
        named.add(name)
    if not left:
        raise UsageError(f"no condition of these results has {text}: each value was run, but not together")
    return left, frozenset(named)
