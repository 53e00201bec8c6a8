"""Groups for tracks without labels: what sounds alike, examples to hear, and a name that a person gives.

Contents: Groups.
"""

from __future__ import annotations

import hashlib
import threading
from collections import Counter, OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np

from mirlab.data.naming import label_key
from mirlab.data.sources import Correction
from mirlab.errors import UnknownName, UsageError
from mirlab.find.review import FEWEST_TRACKS, STABLE, Grouping, group
from mirlab.show.web.content.decided import Meanwhile
from mirlab.show.web.content.desk import Desk
from mirlab.show.web.content.state import Shown
from mirlab.typing import Integers
from mirlab.words import counted

_EXAMPLES = 5
_KEPT = 8
_COMMON = 0.4
"""The share of a group that must have a tag before the group is called by it."""
_LIFT = 1.5
"""How many times commoner it must be than in the other tracks."""


class Groups:
    """Proposals for the tracks of collections.

    Parameters
    ----------
    desk : where names are written
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._lock = threading.Lock()
        self._made: OrderedDict[tuple[Any, ...], tuple[Shown, Integers, Grouping]] = OrderedDict()

    def told(self, shown: Shown, number: int | None, everything: bool) -> dict[str, Any]:
        """The groups of a collection.

        Parameters
        ----------
        number : of groups; None lets their stability decide
        everything : whether tracks that have a label are grouped, too

        Raises
        ------
        UsageError : fewer than 10 tracks without a label, or a number that can't be
        """
        rows, found = self._grouped(shown, number, everything)
        given = self.desk.given(shown)
        names = [_tags(shown.tracks[row]) for row in range(len(shown.tracks))]
        overall = Counter(key for row in rows.tolist() for key in names[row])
        return {
            "collection": shown.name,
            "tracks": len(rows),
            "labelled": sum(track["label"] is not None for track in shown.tracks),
            "stability": found.mean,
            "sentence": _sentence(found),
            "version": _version(shown, rows, found),
            "groups": [
                {
                    "size": len(members),
                    "stability": float(stability),
                    "words": _words(float(stability)),
                    "suggested": _suggested(rows[members], names, overall, len(rows)),
                    "named": _named([shown.tracks[row]["id"] for row in rows[members].tolist()], given),
                    "examples": [shown.tracks[row] for row in _examples(shown, rows[members])],
                }
                for members, stability in zip(found.members, found.stability, strict=True)
            ],
        }

    def name(
        self,
        shown: Shown,
        number: int | None,
        everything: bool,
        *,
        at: int,
        version: str,
        label: str,
        new: bool,
    ) -> tuple[int, str]:
        """Give all tracks of a group a label; return how many changed, and the word to take it back.

        Raises
        ------
        UnknownName : no such group
        Meanwhile : the groups are others than those that were shown
        UsageError, NewLabel, DatasetError, OutputError : as `Desk.correct`
        """
        rows, found = self._grouped(shown, number, everything)
        if version != _version(shown, rows, found):
            raise Meanwhile("the library has changed since these groups were made: look at the new ones")
        if not 0 <= at < len(found.members):
            raise UnknownName("group", str(at), [str(i) for i in range(len(found.members))])
        ids = [shown.tracks[row]["id"] for row in rows[found.members[at]].tolist()]
        return self.desk.correct(ids, label, new=new)

    def _grouped(self, shown: Shown, number: int | None, everything: bool) -> tuple[Integers, Grouping]:
        key = (shown.name, number, everything)
        # By the library's own labels and not by corrections: naming one group leaves the others alone.
        with self._lock:
            kept = self._made.get(key)
            if kept is None or kept[0] is not shown:
                bare = [everything or track["label"] is None for track in shown.tracks]
                rows = np.flatnonzero(np.array(bare, dtype=bool))
                if len(rows) < FEWEST_TRACKS and not everything:
                    raise UsageError(
                        f"Groups are made of {FEWEST_TRACKS} tracks or more, and {shown.name} has "
                        f"{len(rows) or 'none'} without a label. Tracks with a label can be grouped, too."
                    )
                self._made[key] = kept = shown, rows, group(shown.vectors[rows], number)
                while len(self._made) > _KEPT:
                    self._made.popitem(last=False)
            return kept[1], kept[2]


def _version(shown: Shown, rows: Integers, found: Grouping) -> str:
    """A word for which tracks are in which group."""
    said = hashlib.sha256(shown.name.encode("utf-8", "surrogatepass"))
    for members in found.members:
        said.update("\n".join(shown.tracks[row]["id"] for row in rows[members].tolist()).encode())
    return said.hexdigest()[:12]


def _sentence(found: Grouping) -> str:
    number = counted(len(found.members), "group")
    if found.mean >= STABLE:
        return f"{number} that mostly come back when they are made of other parts of the tracks."
    return (
        f"{number}, but they change when they are made of other parts of the tracks: these tracks have no "
        "clear groups by sound. Listen before you name one."
    )


def _words(stability: float) -> str:
    if stability >= 0.85:
        return "very stable"
    if stability >= STABLE:
        return "stable"
    return "changeable" if stability >= 0.6 else "not stable"


def _examples(shown: Shown, members: Integers) -> list[int]:
    """The tracks nearest to the middle, of as many artists as there are."""
    chosen: list[int] = []
    artists: set[str] = set()
    for row in members.tolist():
        artist = shown.tracks[row]["artist"]
        if artist is None or artist not in artists:
            chosen.append(row)
            artists.add(artist or "")
        if len(chosen) == _EXAMPLES:
            return chosen
    rest = [row for row in members.tolist() if row not in chosen]
    return [*chosen, *rest][:_EXAMPLES]


def _tags(track: dict[str, Any]) -> dict[str, str]:
    """What the source says of a track in words, by what makes two of them one: tags, and its folder."""
    said: list[str] = []
    for value in (track.get("facts") or {}).values():
        said += [text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]
    folder = track["track"].rpartition("/")[0].rpartition("/")[2]
    if folder and folder != track["artist"]:
        said.append(folder)
    return {label_key(text): text for text in said if 1 < len(text.strip()) <= 40}


def _suggested(
    members: Integers, names: Sequence[dict[str, str]], overall: Counter[str], number: int
) -> str | None:
    """A word that many of a group have and few others; None where there is none."""
    inside = Counter(key for row in members.tolist() for key in names[row])
    outside = max(1, number - len(members))
    best: tuple[float, str] | None = None
    for key, count in inside.items():
        share, others = count / len(members), (overall[key] - count) / outside
        if share >= _COMMON and share >= _LIFT * others and (best is None or (share - others, key) > best):
            best = share - others, key
    if best is None:
        return None
    _, key = best
    rows: list[int] = members.tolist()
    return next(names[row][key] for row in rows if key in names[row])


def _named(ids: Sequence[str], given: dict[str, Correction]) -> str | None:
    """The label that most of a group was given."""
    labels = Counter(given[id].label for id in ids if id in given and given[id].label)
    if not labels:
        return None
    label, count = labels.most_common(1)[0]
    return label if count > len(ids) / 2 else None
