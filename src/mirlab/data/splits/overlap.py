"""What the two halves of a split have in common, in words that a report must carry.

Contents: class_warnings, target_warnings, overlap_warnings.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mirlab.data.splits.splits import Split
from mirlab.data.splits.units import Links, Units, sharing
from mirlab.data.tables import Targets
from mirlab.typing import Bools, Codes
from mirlab.words import counted, some

MOST_NAMED = 10
"""Tags that a sentence names."""


def class_warnings(splits: Sequence[Split], labels: Codes, classes: Sequence[str]) -> list[str]:
    """Name the classes that some training half, or some test half, lacks.

    Parameters
    ----------
    splits : the splits
    labels : (n,) class of each row
    classes : names of the classes
    """
    sentences = []
    every = np.unique(np.concatenate([labels[np.concatenate([s.train, s.test])] for s in splits]))
    for half, word in (("train", "training"), ("test", "test")):
        lacking = {
            int(c): sum(c not in labels[getattr(split, half)] for split in splits) for c in every.tolist()
        }
        found = [(classes[c], times) for c, times in lacking.items() if times]
        if found:
            (first, times), *others = found
            rest = "".join(f", {name} from {more}" for name, more in others)
            sentences.append(f"{first} is missing from {counted(times, f'{word} set')}{rest}")
    return sentences


def target_warnings(splits: Sequence[Split], targets: Targets, artists: Codes | None) -> list[str]:
    """Name the tags that say nothing, those of one artist, and those that some training or test half lacks.

    Parameters
    ----------
    splits : the splits
    targets : of all rows; numbers that are the same everywhere are named, too
    artists : (n,) artist of each row, where artists are kept apart; else None
    """
    used = np.unique(np.concatenate([half for s in splits for half in (s.train, s.test)]))
    truth = targets.truth[used]
    varies = truth.max(axis=0) > truth.min(axis=0)
    if targets.task == "numbers":
        same = _named(targets, ~varies)
        return [f"{_many(~varies, 'number')} the same for every track: {same}"] if same else []
    sentences = []
    for never, where in ((~truth.any(axis=0), "no track"), (truth.all(axis=0), "every track")):
        if never.any():
            sentences.append(f"{_many(never, 'tag')} on {where} of these splits: {_named(targets, never)}")
    alone = np.zeros_like(varies)
    if artists is not None:
        owners = np.array([np.unique(artists[used[column == 1]]).size for column in truth.T])
        alone = varies & (owners == 1)
        if alone.any():
            sentences.append(
                f"{_many(alone, 'tag')} on the tracks of one artist only, so models that are tested on it "
                f"have never met it: {_named(targets, alone)}"
            )
    has = targets.truth == 1
    for half, word in (("train", "training"), ("test", "test")):
        without = np.sum([~has[getattr(split, half)].any(axis=0) for split in splits], axis=0)
        lacking = varies & ~alone & (without > 0)
        if lacking.any():
            sentences.append(
                f"{_many(lacking, 'tag')} missing from some of the {len(splits)} {word} sets (in brackets, "
                f"from how many): {_named(targets, lacking, without)}"
            )
    return sentences


def _many(which: Bools, noun: str) -> str:
    count = int(which.sum())
    return f"{counted(count, noun)} {'is' if count == 1 else 'are'}"


def _named(targets: Targets, which: Bools, times: Codes | None = None) -> str:
    names = [
        targets.names[t] if times is None else f"{targets.names[t]} ({times[t]})"
        for t in np.flatnonzero(which)
    ]
    return some(names, MOST_NAMED)


def overlap_warnings(splits: Sequence[Split], units: Units, *, artists_apart: bool) -> list[str]:
    """Say how many test rows share a track, an artist or a duplicate with the training rows.

    Parameters
    ----------
    splits : the splits; shares are over all their test rows together
    units : the rows' units
    artists_apart : whether artists (as `units` groups them) are on one side by construction
    """
    if artists_apart:
        return []
    sentences = []
    tracks = _share(splits, units.track)
    slices = "tracks"
    if tracks:
        slices = "slices"
        sentences.append(f"{tracks:.0f} % of the test slices come from a track of the training set")
    artists = _share(splits, units.artists)
    grouped = _share(splits, units.group)
    if artists is None and grouped is None:
        sentences.append(
            f"no artists are known, so how many test {slices} share one with the training set is unknown"
        )
    elif artists is None:
        sentences.append(f"{grouped:.0f} % of the test {slices} share a group with the training set")
    else:
        asides = []
        if any((units.artist[split.test] < 0).any() for split in splits):
            asides.append(f"counting the {slices} of known artist")
        if grouped is not None and f"{grouped:.0f}" != f"{artists:.0f}":
            asides.append(f"{grouped:.0f} % when equal names and duplicates count as one artist")
        aside = f" ({'; '.join(asides)})" if asides else ""
        sentences.append(f"{artists:.0f} % of the test {slices} share an artist with the training set{aside}")
    copies = sum(sharing(units.cluster, split.train, split.test)[0] for split in splits)
    if copies:
        share = 100 * copies / sum(split.test.size for split in splits)
        sentences.append(f"{share:.1f} % of the test {slices} have a duplicate in the training set")
    return sentences


def _share(splits: Sequence[Split], codes: Codes | Links) -> float | None:
    """Percent of the test rows of known unit whose unit is also trained on; None where no unit is known."""
    shared = [sharing(codes, split.train, split.test) for split in splits]
    known = sum(k for _, k in shared)
    return 100 * sum(s for s, _ in shared) / known if known else None
