"""Who a track is by: the artists in one text, as tags, manifests and tables have it.

    A; B     A feat. B     A ft. B     A featuring B (also in brackets)     always several
    A / B     A vs. B     A x B     A + B        where one of them stands alone elsewhere in the same data
    A/B                                          where each does, or one does and one has several words
    A feat. B, C & D                             guests are told apart as A/B is
    Simon & Garfunkel     AC/DC     Earth, Wind & Fire     Sam and Dave       one name, whatever else there is

Several artists of a file's tags (repeated ARTIST fields, ID3v2.4's lists, MP4) arrive here as "A; B". Names
that stand for nobody (names.NOBODY) are none.

Contents: Credits, artists_in, joined.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from mirlab.data.naming.names import artist_key, folded, is_nobody, tidy

_BRACKETED = re.compile(r"[(\[]\s*(?:feat|ft|featuring)\b\.?\s*([^()\[\]]+)[)\]]", re.IGNORECASE)
_GUESTS = re.compile(
    # "Little Feat & Friends" has no guests, and "Little Feat feat. X" has one.
    r"(?:\s+(?:feat\.|ft\.|(?:feat|ft|featuring)(?=\s))|^(?:feat|ft)\.)(?!\s*(?:(?:feat|ft|featuring)\b|and\b|&))\s*",
    re.IGNORECASE,
)
_SPACED = re.compile(r"\s+(?:/|vs\.?|x|\u00d7|\+)\s+", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_AMONG_GUESTS = re.compile(r"\s*,\s*(?:(?:and|&)\s+)?|\s+(?:&|and)\s+|\s*/\s*", re.IGNORECASE)
_SHORTEST = 3
"""Letters of each name in "A/B": those of AC/DC are never told apart."""


class Credits:
    """The artists of many tracks, whose names tell what is several names.

    Parameters
    ----------
    texts : the artist of each track as it is written, None where there is none
    """

    def __init__(self, texts: Iterable[str | None]) -> None:
        written = dict.fromkeys(text for text in texts if text is not None)
        self._parts = {text: _told_apart(text) for text in written}
        whole = Counter(
            artist_key(name) for parts in self._parts.values() for name, _ in parts if not is_nobody(name)
        )
        pieces = Counter(
            key
            for name in {name for parts in self._parts.values() for name, _ in parts}
            for key in {artist_key(piece) for piece in _SPACED.split(name)}
            if key not in whole
        )
        self.alone = frozenset({*whole, *(key for key, times in pieces.items() if times > 1)})
        """Keys of the names that stand alone somewhere, or beside different others."""
        self._known: dict[str, dict[str, str]] = {}

    @property
    def people(self) -> int:
        """Number of artists in all texts together."""
        return len({key for text in self._parts for key in self.of(text)})

    def of(self, text: str | None) -> dict[str, str]:
        """Return the artists in a text as name by key, in order; none where it names nobody."""
        if text is None:
            return {}
        if text not in self._known:
            self._known[text] = _named(self._parts.get(text) or _told_apart(text), self.alone)
        return self._known[text]


def artists_in(text: str | None, alone: Collection[str] = ()) -> dict[str, str]:
    """Return the artists in one text as name by key; `alone` has the keys of artists known to stand alone."""
    return {} if text is None else _named(_told_apart(text), alone)


def joined(names: Iterable[str]) -> str | None:
    """Return several artists as one text that is read as them again; None for none.

    The first of a file's tags may be the credit of all the others ("A feat. B", then A and B): it goes.
    """
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(artist_key(name), name)
    told = list(by_key.values())
    if len(told) > 2 and all(folded(name) in folded(told[0]) for name in told[1:]):
        told = told[1:]
    return "; ".join(told) or None


def _told_apart(text: str) -> list[tuple[str, bool]]:
    """The names that are apart whatever the data: (name, whether it is a guest or a list of guests)."""
    found = []
    for part in text.replace("\0", ";").replace("\uff1b", ";").split(";"):
        plain = tidy(part)
        bracketed = [match[1] for match in _BRACKETED.finditer(plain)]
        first, *guests = _GUESTS.split(_BRACKETED.sub(" ", plain))
        found.append((tidy(first), False))
        found += [(tidy(guest), True) for guest in (*guests, *bracketed)]
    return [(name, guest) for name, guest in found if name]


def _named(parts: Sequence[tuple[str, bool]], alone: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, guest in parts:
        for piece in _pieces(name, guest, alone):
            if not is_nobody(piece):
                found.setdefault(artist_key(piece), piece)
    return found


def _pieces(name: str, guest: bool, alone: Collection[str]) -> list[str]:
    spaced = [piece for piece in _SPACED.split(name) if piece]
    if len(spaced) > 1 and any(artist_key(piece) in alone for piece in spaced):
        return [found for piece in spaced for found in _pieces(piece, guest, alone)]
    for pattern in (_SLASH, *([_AMONG_GUESTS] if guest else [])):
        pieces = [piece for piece in pattern.split(name) if piece]
        if len(pieces) < 2 or (pattern is _SLASH and min(map(len, pieces)) < _SHORTEST):
            continue
        if _safe(pieces, alone):
            return [found for piece in pieces for found in _pieces(piece, guest, alone)]
    return [name]


def _safe(pieces: Sequence[str], alone: Collection[str]) -> bool:
    """Whether names that may be one name ("Love/Hate") are surely several."""
    there = [artist_key(piece) in alone for piece in pieces]
    return all(there) or (any(there) and any(" " in piece for piece in pieces))
