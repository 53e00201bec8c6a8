"""Lists by words: "calm piano, not vocal".

A word is known by what a library has of its tracks:

    learned tags      a score of a learned model: the share of the library's tracks with a smaller one
    texts             1 where it is among a track's texts (tags, moods, tag_genre ...) or is its label, else 0
    true or false     1 or 0 by the fact of that name
    numbers           by the fact of that name, as learned tags
    fast, slow        by tempo;  loud, quiet  by loudness;  bright, dark  by the spectrum's centroid

If several know a word, the largest counts; "not" turns a score round. A track's score is the geometric mean
over the words, so that it has to fit all of them. What is not known of a track does not fit.

Contents: of_mood, mood_words, parsed_mood, Wish.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import slug
from mirlab.errors import UnknownName, UsageError
from mirlab.find.playlists.conditions import in_order
from mirlab.find.playlists.picking import Length, Picking
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.store import BRIGHTNESS, fact_column, how_to_get_tags, learned_tags, stored

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

Scores = NDArray[np.float64]

_MEASURED = {
    "fast": ("tempo", False), "slow": ("tempo", True),
    "loud": ("loudness", False), "quiet": ("loudness", True),
    "bright": ("brightness", False), "dark": ("brightness", True),
}  # fmt: skip
_NO_MOODS = frozenset({"artists", "year", "track_no", "disc_no"})
_LONGEST = 500
_SPREAD = 2
"""Candidates for each track of the list: artists take turns among these."""


@dataclass(frozen=True)
class Wish:
    """A word that is known, as it was written, and whether it should not fit."""

    key: str
    word: str
    negated: bool


class _Words:
    """The words that a library knows, and the score of each of its tracks by them."""

    def __init__(self, library: OpenLibrary) -> None:
        self.library = library
        self.head = library.head
        self.tags = learned_tags(self.head.recipe.columns)
        self.kinds = library.store.further()
        self.facts = {slug(name): name for name, kind in self.kinds.items() if self._is_mood(name, kind)}
        self.texts = self._texts()
        brightness = [name for name in BRIGHTNESS if name in self.head.recipe.columns]
        self.measured = {"tempo": "tempo", "loudness": "loudness"}
        self.measured |= {"brightness": stored(brightness[0])} if brightness else {}

    @staticmethod
    def _is_mood(name: str, kind: str) -> bool:
        return kind in ("number", "truth") and name not in _NO_MOODS

    def _texts(self) -> dict[str, dict[str, list[int]]]:
        """word -> column -> the rows whose texts have it."""
        names = [name for name, kind in self.kinds.items() if kind == "texts" and name not in _NO_MOODS]
        columns = {name: fact_column(name) for name in names}
        read = self.library.store.read(["label", *columns.values()])
        found: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
        for name, column in {"label": "label", **columns}.items():
            for row, value in enumerate(read[column].to_pylist()):
                for text in [value] if isinstance(value, str) else value or ():
                    if key := slug(text):
                        found[key].setdefault(name, []).append(row)
        return dict(found)

    def known(self) -> dict[str, str]:
        """Every word as people write it, by its key."""
        heard = [word for word, (by, _) in _MEASURED.items() if by in self.measured]
        keys = [*self.tags, *self.texts, *self.facts, *heard]
        return {key: key.replace("_", " ") for key in sorted(keys) if key}

    def scores(self, key: str) -> tuple[Scores, list[str]]:
        """What each track scores by a word, NaN where that isn't known, and what the word was taken for."""
        found: list[Scores] = []
        said: list[str] = []
        for name, rows in self.texts.get(key, {}).items():
            fits = np.zeros(len(self.library))
            fits[rows] = 1.0
            found.append(fits)
            said.append(name)
        if key in self.facts:
            name = self.facts[key]
            values = self._numbers(fact_column(name))
            found.append(values if self.kinds[name] == "truth" else _shares(values))
            said.append(name)
        if key in self.tags:
            found.append(_shares(self._numbers(stored(self.tags[key]))))
            said.append(f"the learned tag {self.tags[key]}")
        if not found and key in _MEASURED:
            by, turned = _MEASURED[key]
            values = self._numbers(self.measured[by])
            found.append(_shares(-values if turned else values))
            said.append(by)
        best = found[0]
        for other in found[1:]:
            best = np.fmax(best, other)
        return best, said

    def _numbers(self, column: str) -> Scores:
        values = self.library.store.read([column])[column].to_pylist()
        return np.array([np.nan if value is None else float(value) for value in values])


def _shares(values: Scores) -> Scores:
    """For each value the share of smaller ones, between 0 and 1; equal values share theirs."""
    known = np.isfinite(values)
    shares = np.full(len(values), np.nan)
    if known.any():
        kept = np.sort(values[known])
        lower, upper = (np.searchsorted(kept, values[known], side) for side in ("left", "right"))
        shares[known] = (lower + upper) / (2 * len(kept))
    return shares


def parsed_mood(text: str, known: Mapping[str, str], lacking: str = "") -> list[Wish]:
    """Read words: separated by blanks, commas or "and"; "not" holds up to the next comma.

    Parameters
    ----------
    known : the words that can be meant, by their keys
    lacking : how to get more of them, for the error

    Raises
    ------
    UsageError : there is no word
    UnknownName : a word that nobody knows here
    """
    if len(text) > _LONGEST:
        raise UsageError(f"--mood: expected at most {_LONGEST} characters, got {len(text):,}")
    wishes: dict[str, Wish] = {}
    for phrase in re.split(r"[,;+&]|\band\b", text):
        words, negated = phrase.split(), False
        while words:
            # "no vocals" may be a tag itself, so that the longest name that is known comes first.
            length = next((n for n in range(len(words), 0, -1) if slug(" ".join(words[:n])) in known), 0)
            if not length and words[0].lower() in ("not", "no", "without"):
                negated, words = True, words[1:]
                continue
            said = " ".join(words[: length or 1])
            if not length:
                raise UnknownName(
                    "mood word", said, known.values(), where="--mood",
                    otherwise=f'--mood "?" lists all that the library knows. {lacking}'.strip(),
                )  # fmt: skip
            key = slug(said)
            if key in wishes and wishes[key].negated != negated:
                raise UsageError(f'--mood: "{said}" is asked for and not asked for: leave one out')
            wishes[key] = Wish(key, said, negated)
            words = words[length:]
    if not wishes:
        raise UsageError(f'--mood: expected words such as "calm piano, not vocal", got "{text}"')
    return list(wishes.values())


def mood_words(library: OpenLibrary) -> list[str]:
    """The words that `of_mood` knows in a library, sorted."""
    return sorted(_Words(library).known().values())


def of_mood(
    library: OpenLibrary,
    mood: str,
    *,
    n: int | None = None,
    minutes: float | None = None,
    where: str | None = None,
    no_same_artist: bool = False,
    heard: bool = True,
) -> Playlist:
    """Make a list of the tracks that fit words best, in an order of small steps, artists spread.

    Parameters
    ----------
    mood : "calm piano, not vocal"
    n, minutes : how long the list is
    where : a condition on its tracks
    no_same_artist : never the same known artist twice in a row; else only where there is no other order
    heard : leave out copies by fingerprint, too, not only by artist and title

    Raises
    ------
    UsageError, UnknownName : words that the library does not know, or that no track fits
    """
    picking = Picking(library, Length(n, minutes), where, no_same_artist, heard)
    words = _Words(library)
    fits = np.zeros(len(picking.collection.ids))
    wishes = parsed_mood(mood, words.known(), how_to_get_tags(words.head.recipe.columns, library.path))
    for wish in wishes:
        scores, said = words.scores(wish.key)
        scores = np.nan_to_num(1.0 - scores if wish.negated else scores, nan=0.0)
        with np.errstate(divide="ignore"):
            fits += np.log(scores) / len(wishes)
        taken = " and ".join(said)
        picking.notes.append(f'"{wish.word}" was looked up in {taken}.')
    fits = np.exp(fits)
    rows = np.flatnonzero(picking.allowed & (fits > 0))
    if not len(rows):
        that = " that matches --where" if where else ""
        raise UsageError(f'{library.path}: no track{that} fits "{mood}": leave out a word')
    ranked = [int(row) for row in rows[np.argsort(-fits[rows], kind="stable")]]
    pool = ranked[: max(_SPREAD * picking.about, picking.about + 10)]
    found = in_order(picking, pool)
    picking.tell_short(found, f"tracks{picking.asked} fit")
    return Playlist(picking.tracks(found), picking.notes, mood, scores=[float(fits[row]) for row in found])
