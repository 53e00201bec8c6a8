"""Names that are almost equal, for a person to judge: labels and artists that may be one, misspelt.

Names that are one for certain were joined before (`names`). Here two are near when their letters are the
same without accents, blanks, punctuation and a leading "the" ("Motorhead" and "Motörhead", "hip-hop" and "hip
hop"), when their words are the same in another order, or when they differ by one letter, long ones by two.
Names that differ in a digit are numbered ("band 1", "band 2") and not near.

A third kind is a name that may be several artists ("A & B", "A, B", "A and B") of whom one stands alone
elsewhere: it stays one name in splits, for bands have such names, and so the other tracks of A can be on the
other side.

Contents: name_findings, near_pairs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from mirlab.data.audit.composition import known_artists
from mirlab.data.findings import Finding
from mirlab.data.naming import artist_key, folded
from mirlab.data.tables import Track

SHORTEST = 5
"""Letters from which one other letter may be a slip: shorter names are often one letter apart."""

LONG = 10
"""Letters from which two may."""

LONGEST = 100
"""Letters beyond which a name is a sentence, whose slips nobody looks for."""

TOGETHER = 100
"""Names that are held against each other at once, of those that share their letters."""

MOST = 1000
"""Pairs of each kind that are listed."""

_JOINT = re.compile(r"\s+(?:&|and|with|und|et|y)\s+|\s*,\s*(?:(?:&|and)\s+)?|\s*/\s*", re.IGNORECASE)


def name_findings(tracks: Sequence[Track]) -> list[Finding]:
    """Find labels and artists that are almost equal, and artists who may be several."""
    labelled: defaultdict[str, list[str]] = defaultdict(list)
    by: defaultdict[str, list[str]] = defaultdict(list)
    called: dict[str, str] = {}
    for track, names in zip(tracks, known_artists(tracks), strict=True):
        if track.label is not None:
            labelled[track.label].append(track.id)
        for key, name in names.items():
            called.setdefault(key, name)
            by[key].append(track.id)
    found = [
        Finding(
            "near-labels",
            f'"{a}" ({_tracks(labelled[a])}) and "{b}" ({_tracks(labelled[b])}) may be one label',
            _fewer(labelled[a], labelled[b]),
            {"label": a, "other": b},
        )
        for a, b in near_pairs(labelled)
    ]
    found += [
        Finding(
            "near-artists",
            f'"{called[a]}" ({_tracks(by[a])}) and "{called[b]}" ({_tracks(by[b])}) may be one artist',
            _fewer(by[a], by[b]),
            {"artist": called[a], "other": called[b]},
        )
        for a, b in near_pairs(called)
    ]
    return found + _joint(called, by)


def near_pairs(names: Iterable[str]) -> list[tuple[str, str]]:
    """Return pairs of different names that are almost equal, sorted, at most MOST."""
    bare: defaultdict[str, list[str]] = defaultdict(list)
    words: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        plain = _bare(name)
        if len(plain) > 2 or len(re.sub(r"\s", "", name)) == len(plain):
            bare[plain].append(name)
        words[tuple(sorted(re.findall(r"\w+", _unaccented(name))))].append(name)
    found: set[tuple[str, str]] = set()
    for plain, group in bare.items():
        if len(plain) > 2:
            found |= set(combinations(group[:TOGETHER], 2))
    for parts, group in words.items():
        if len(parts) > 1:
            found |= set(combinations(group[:TOGETHER], 2))
    for a, b in _slips(list(bare)):
        found |= {(min(x, y), max(x, y)) for x in bare[a] for y in bare[b]}
    return sorted(found)[:MOST]


def _slips(names: Sequence[str]) -> set[tuple[str, str]]:
    """Pairs that differ by a letter or two. Those that become equal by leaving a letter out are looked at."""
    shortened: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        if not SHORTEST <= len(name) <= LONGEST or name.isdigit():
            continue
        for text in {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}:
            shortened[text].add(name)
    found: set[tuple[str, str]] = set()
    for group in shortened.values():
        for a, b in combinations(sorted(group)[:TOGETHER], 2):
            if (a, b) in found or re.sub(r"\D", "", a) != re.sub(r"\D", "", b):
                continue
            if _distance(a, b) <= (2 if min(len(a), len(b)) >= LONG else 1):
                found.add((a, b))
    return found


def _distance(a: str, b: str) -> int:
    """Letters to insert, delete, exchange or swap with their neighbour to make one name of the other."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a):
        earlier, before, row = before, row, [i + 1]
        for j, other in enumerate(b):
            cost = min(before[j + 1] + 1, row[j] + 1, before[j] + (letter != other))
            if i and j and letter == b[j - 1] and a[i - 1] == other:
                cost = min(cost, earlier[j - 1] + 1)
            row.append(cost)
    return row[-1]


def _unaccented(name: str) -> str:
    taken_apart = unicodedata.normalize("NFKD", folded(name))
    return "".join(c for c in taken_apart if not unicodedata.combining(c)).replace("&", " and ")


def _bare(name: str) -> str:
    return "".join(re.findall(r"[^\W_]+", re.sub(r"^the\s+", "", _unaccented(name))))


def _joint(called: dict[str, str], by: dict[str, list[str]]) -> list[Finding]:
    found = []
    for key, name in sorted(called.items()):
        alone = [called[k] for part in _JOINT.split(name) if (k := artist_key(part)) in called and k != key]
        if alone:
            who = " and ".join(f'"{other}"' for other in dict.fromkeys(alone))
            stands = "stands" if len(set(alone)) == 1 else "stand"
            found.append(
                Finding(
                    "joint-artist",
                    f'"{name}" ({_tracks(by[key])}) counts as one artist, and {who} {stands} alone elsewhere',
                    tuple(by[key]),
                    {"artist": name, "other": ", ".join(dict.fromkeys(alone))},
                )
            )
    return found[:MOST]


def _fewer(ids: list[str], others: list[str]) -> tuple[str, ...]:
    return tuple(ids if len(ids) <= len(others) else others)


def _tracks(ids: Sequence[str]) -> str:
    count = len(Counter(ids))
    return "1 track" if count == 1 else f"{count:,} tracks"
