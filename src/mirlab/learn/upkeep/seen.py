"""Whether a sound was among those that a bundle was trained on.

A bundle records short hashes of its training files, where it was trained on sound: of their bytes, and from
this version on of their sounds, too, which stay the same when somebody corrects a title. It also keeps a
sample of its training rows, which is all of them where there were few. A file with one of these hashes, or a
row that equals a kept one, was trained on.

Contents: seen_in_training, were_trained_on, Recorded, recorded_of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from mirlab.files import digest, is_among, kept_in
from mirlab.typing import Bools, Floats

if TYPE_CHECKING:
    from mirlab.data.tables import FeatureTable
    from mirlab.learn.bundle import Classifier

FEWEST = 4
"""Columns that must agree before a sound is called one that was trained on: fewer may do so by chance."""
_RELATIVE, _ABSOLUTE = 1e-6, 1e-9


@dataclass(frozen=True)
class Recorded:
    """The training files that a card records.

    Parameters
    ----------
    kept : what `mirlab.files.kept_in` makes of their hashes
    of_sound : whether these are hashes of the sounds, and not of all bytes
    complete : whether every training track is among them
    """

    kept: frozenset[bytes]
    of_sound: bool
    complete: bool

    def holds(self, path: Path, sound: str | None = None) -> bool | None:
        """Whether a file is one of them; None where it can't be read.

        Parameters
        ----------
        sound : the digest of its sound, where it is known already
        """
        from mirlab.audio.containers import formerly_whole, sound_digest

        try:
            if self.of_sound and is_among(sound or sound_digest(path), self.kept):
                return True
            if self.of_sound and not formerly_whole(path):
                return False
            return is_among(digest(path), self.kept)
        except OSError:
            return None


def recorded_of(card: Mapping[str, Any]) -> Recorded | None:
    """Read them from a bundle's card; None where it records none, or none that can be read."""
    data = card.get("data")
    said = data.get("contents") if isinstance(data, dict) else None
    if not isinstance(said, dict):
        return None
    assert isinstance(data, dict)
    complete = said.get("files") == data.get("tracks")
    for name in ("sounds", "kept"):
        text = said.get(name)
        if isinstance(text, str):
            try:
                return Recorded(kept_in(text), name == "sounds", complete)
            except ValueError:
                continue
    return None


def seen_in_training(classifier: Classifier, row: ArrayLike, path: Path | None = None) -> bool | None:
    """Whether a sound was trained on: True, False, or None where the bundle doesn't record it.

    Parameters
    ----------
    row : (d,) unscaled, in the order of the classifier's columns
    path : the file
    """
    recorded = recorded_of(classifier.card)
    among = None if recorded is None or path is None else recorded.holds(path)
    if among:
        return True
    if among is False and recorded is not None and not recorded.complete:
        among = None
    if len(classifier.columns) < FEWEST:
        return among
    if bool(_equal_a_kept_row(classifier, np.asarray(row, dtype=np.float64)[None])[0]):
        return True
    data = classifier.card.get("data")
    whole = (
        isinstance(data, dict)
        and data.get("kind") == "sound"
        and data.get("tracks") == len(classifier.background)
    )
    return False if whole else among


def were_trained_on(
    classifier: Classifier,
    table: FeatureTable,
    paths: Mapping[str, Path] | None = None,
    sounds: Mapping[str, str] | None = None,
) -> Bools:
    """(n,) which rows of a table are known to be of tracks that were trained on; there may be more.

    Parameters
    ----------
    table : with the classifier's columns
    paths : by track, its file, where the rows were computed from files
    sounds : by track, the digest of its sound, where that is known
    """
    columns = [str(column) for column in classifier.columns]
    found = np.zeros(len(table), dtype=bool)
    if len(columns) >= FEWEST:
        found = _equal_a_kept_row(classifier, table.select(columns).values)
    recorded = recorded_of(classifier.card) if paths else None
    if recorded is None or not paths:
        return found
    held = {
        track: bool(recorded.holds(paths[track], (sounds or {}).get(track)))
        for track in dict.fromkeys(map(str, table.tracks))
        if track in paths
    }
    found |= np.array([held.get(str(track), False) for track in table.tracks], dtype=bool)
    return found


def _equal_a_kept_row(classifier: Classifier, rows: Floats) -> Bools:
    """(n,) whether each of (n, d) rows equals one that the bundle keeps."""
    kept = classifier.background
    same = [np.isclose(kept, row, rtol=_RELATIVE, atol=_ABSOLUTE).all(axis=1).any() for row in rows]
    return np.array(same, dtype=bool)
