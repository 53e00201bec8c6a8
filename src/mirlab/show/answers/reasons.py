"""Why a bundle says what it says, in plain words: timbre, harmony, rhythm instead of the names of features.

Conventions: values are those of the explanation, summed over the features of one meaning: differences of
probability, told in percentage points, or of the number in its own units.

Contents: Reason, reasons_of.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.audio.describing import MEANINGS, direction_of, meaning_of
from mirlab.typing import Floats
from mirlab.words import listed

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier, Explanation

OUTSTANDING = 0.75
"""Share of the training tracks beyond which a number must lie to be worth a word."""
MOST_WORDS = 2
_NAMED = "sounds like "
"""What the words of features begin with whose dimensions have names."""
LEAST = 0.005
"""Difference of probability below which a reason is none: it would read as nothing."""


@dataclass(frozen=True)
class Reason:
    """What the features of one meaning did to an answer.

    Parameters
    ----------
    group : the key of `describing.MEANINGS`
    name, about : what that is called, and what it is
    value : what it added; negative where it spoke against
    sentence : the same in words
    features : the families of features in it
    """

    group: str
    name: str
    about: str
    value: float
    sentence: str
    features: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {**asdict(self), "features": list(self.features)}


def reasons_of(why: Explanation, classifier: Classifier, row: Floats) -> list[Reason]:
    """The reasons by meaning, the largest in size first; those that did nothing are left out.

    Parameters
    ----------
    row : (d,) what was explained, unscaled, in the order of the classifier's columns
    """
    from mirlab.audio.registry import learned_names

    learned = set(learned_names())
    groups: dict[str, list[Any]] = {}
    for one in why.contributions:
        groups.setdefault(meaning_of(one.feature, one.feature in learned), []).append(one)
    reasons = []
    number = why.task == "numbers"
    scale = abs(why.probability - why.baseline) if number else 1.0
    for group, several in groups.items():
        value = float(sum(one.value for one in several))
        if abs(value) < LEAST * max(scale, 1e-12):
            continue
        features = {one.feature for one in several}
        heard = _learned(several, number) if group == "learned" else _heard(classifier, row, features)
        meaning = MEANINGS[group]
        sentence = _sentence(meaning.name, value, why.label, number, heard)
        reasons.append(Reason(group, meaning.name, meaning.about, value, sentence, tuple(sorted(features))))
    return sorted(reasons, key=lambda reason: (-abs(reason.value), reason.group))


def _sentence(name: str, value: float, label: str, number: bool, heard: str) -> str:
    begin = name[0].upper() + name[1:]
    size = f"{abs(value):.3g}" if number else _points(value)
    if number:
        said = f"{begin} {'raises' if value > 0 else 'lowers'} {label} by {size}"
    else:
        said = f"{begin} speaks {'for' if value > 0 else 'against'} {label} ({size})"
    return f"{said}: {heard}." if heard else f"{said}."


def _points(value: float) -> str:
    size = f"{100 * abs(value):.0f}"
    if size == "0":
        size = f"{100 * abs(value):.1f}"
    return f"{'+' if value > 0 else '−'}{size} percentage point{'' if size == '1' else 's'}"


def _learned(several: list[Any], number: bool) -> str:
    """What is known of a learned model's numbers: how much of it its tags explain, and which stand out.

    Tags that stand out need not be those that speak for the label, so they are told apart from what the tags
    add up to.
    """
    named = [one for one in several if one.words.startswith(_NAMED)]
    total = sum(one.value for one in several)
    explained = sum(one.value for one in named)
    if not named or explained * total <= 0:
        return "the model's numbers have no names"
    tags = [tag for one in named for tag in one.words.rpartition(" (")[0].removeprefix(_NAMED).split(", ")]
    told = listed(list(dict.fromkeys(tags)))
    standing = f"where {told} {'stand' if len(tags) > 1 else 'stands'} out"
    if len(named) == len(several):
        return f"it comes from the model's tags, {standing}"
    size = f"{abs(explained):.3g}" if number else f"{100 * abs(explained):.2g} of them"
    return f"{size} from the model's tags, {standing}, the rest from numbers that have no names"


def _heard(classifier: Classifier, row: Floats, features: set[str]) -> str:
    """How the sound differs from the training tracks in those numbers that there are words for."""
    found: dict[str, float] = {}
    for place, column in enumerate(classifier.columns):
        direction = direction_of(column)
        if column.feature not in features or direction is None:
            continue
        others = classifier.background[:, place]
        below, above = float(np.mean(others < row[place])), float(np.mean(others > row[place]))
        word, share = (direction.more, below) if below >= above else (direction.less, above)
        if share >= OUTSTANDING:
            found[word] = max(share, found.get(word, 0.0))
    ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_WORDS]
    if not ranked:
        return ""
    share = min(share for _, share in ranked)
    words = listed([word for word, _ in ranked])
    return f"it is {words} than {100 * share:.0f} % of the training tracks"
