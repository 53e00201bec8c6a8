"""What is asked of every space alike: which tracks ask, what counts as a correct neighbour, who is left out.

A neighbour is relevant if it has the query's label; where labels are missing, if it is by the query's artist,
or from the query's album. Conditions leave candidates out:

    all                what the library would answer
    no copies          of each recording one track, as far as duplicates are known
    other artists      without the query's artist (Pampalk et al. 2005) and copies; of labels
    other albums       without the query's album (Flexer and Schnitzer 2010) and copies; of artists

Conventions: a row is a track of the collection; numbers of groups are -1 where unknown.

Contents: Question, question_of, RELEVANCES, CONDITIONS.

References
----------
Pampalk, E., Flexer, A. and Widmer, G. (2005). Improvements of audio-based music similarity and genre
    classification. ISMIR, 628-633.
Flexer, A. and Schnitzer, D. (2010). Effects of album and artist filters in audio similarity computed for very
    large music databases. Computer Music Journal 34(3), 20-28.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.naming import folded, is_missing, label_of
from mirlab.data.splits import Units, units_of
from mirlab.data.tables import FeatureTable, check_classes
from mirlab.errors import TableError, UnknownName
from mirlab.typing import Bools, Integers
from mirlab.words import counted

RELEVANCES = ("label", "artist", "album")
"""What a correct neighbour may share with the query."""
NO_RELEVANCE = ""
"""Where nothing says which neighbours are correct."""
CONDITIONS = ("all", "no copies", "other albums", "other artists")
"""From the loosest to the strictest."""
MOST_QUERIES = 5_000


@dataclass(frozen=True, eq=False)
class Question:
    """What is asked of every space.

    Parameters
    ----------
    name : of the collection
    relevance : one of RELEVANCES, or "" where nothing says which neighbours are correct
    codes : (n,) number of the label, artist or album of each row
    labels : (n,) label of each row, None where unknown; metrics learn from them
    classes : names of the labels where they are the relevance, else ()
    group : (n,) number of each row's artist, or of the row itself
    album : (n,) number of each row's album
    copies : (n,) number of the recording of which the row is one of several copies
    asking : rows that are queries
    drawn : how many they were drawn from, 0 where all ask
    conditions : those that apply, out of CONDITIONS
    artists : how many artists are known
    kind : what intervals resample: "artist" or "track"
    seed : of all that is drawn
    notes : sentences that every report must carry
    tracks : (n,) ids
    """

    name: str
    relevance: str
    codes: Integers
    labels: NDArray[np.object_]
    classes: tuple[str, ...]
    group: Integers
    album: Integers
    copies: Integers
    asking: Integers
    drawn: int
    conditions: tuple[str, ...]
    artists: int
    kind: str
    seed: int
    notes: tuple[str, ...]
    tracks: NDArray[np.object_]

    def __len__(self) -> int:
        return len(self.codes)

    @cached_property
    def kept(self) -> Bools:
        """(n,) which rows stay where of each recording the first does."""
        kept = np.ones(len(self), dtype=bool)
        known = np.flatnonzero(self.copies >= 0)
        _, first = np.unique(self.copies[known], return_index=True)
        kept[np.setdiff1d(known, known[first])] = False
        return kept

    def random(self) -> np.random.Generator:
        """A generator for what a space draws, the same for each."""
        rng = np.random.default_rng(self.seed)
        if self.drawn:
            rng.choice(self.drawn, MOST_QUERIES, replace=False)
        return rng

    def allowed(self, condition: str, rows: Integers) -> tuple[Bools, Bools]:
        """Which of these rows ask under a condition, (m,), and which rows may answer each, (m, n)."""
        may = np.ones((len(rows), len(self)), dtype=bool)
        may[np.arange(len(rows)), rows] = False
        asks = np.ones(len(rows), dtype=bool)
        if condition != "all":
            may &= self.kept
            asks = self.kept[rows]
        apart = {"other artists": self.group, "other albums": self.album}.get(condition)
        if apart is not None:
            mine = apart[rows][:, np.newaxis]
            may &= (mine != apart) | (mine < 0)
        return asks, may


def question_of(
    table: FeatureTable,
    *,
    name: str = "table",
    relevance: str | None = None,
    clusters: NDArray[np.object_] | None = None,
    without: bool = False,
    seed: int = 0,
) -> Question:
    """Decide what is asked of a collection.

    Parameters
    ----------
    table : one row a track, with labels, artists and albums as far as they are known; its columns don't count
    name : of the collection in results
    relevance : one of RELEVANCES; None takes the first that the table has
    clusters : (n,) name of each row's duplicate cluster, None for a row without copies. If not given, the
        table's own fact ``cluster`` is used
    without : take a table that has no labels, artists or albums, too
    seed : of the choice of queries, if there are more than MOST_QUERIES tracks

    Raises
    ------
    UnknownName : another relevance
    TableError : slices instead of tracks; nothing that says which neighbours are correct
    """
    if relevance is not None and relevance not in RELEVANCES:
        raise UnknownName("relevance", relevance, RELEVANCES)
    if len(set(table.tracks)) < len(table):
        raise TableError(f"{name}: neighbours are evaluated per track, but this is a table of slices")
    notes = list(table.notes)
    units = units_of(table)
    album = _albums(table, units)
    found = relevance or _first_that_tells(table, units, album)
    if not found and not without:
        check_classes(table.classes, name)
    codes, classes = _codes(table, units, album, found, name)
    alone = units.group.max(initial=-1) + 1 + np.arange(len(table))
    copies = _copies(table, clusters)
    asking = np.flatnonzero(codes >= 0) if found else np.arange(len(table))
    drawn = len(asking) if len(asking) > MOST_QUERIES else 0
    if drawn:
        rng = np.random.default_rng(seed)
        asking = np.sort(rng.choice(asking, MOST_QUERIES, replace=False))
        notes.append(f"{MOST_QUERIES:,} of {drawn:,} tracks, drawn with seed {seed}, were used as queries.")
    if found not in (RELEVANCES[0], NO_RELEVANCE):
        notes.append(f"a neighbour is counted as correct if it has the query's {found}.")
    if not found:
        notes.append("no labels, artists or albums are known, so nothing says which neighbours are correct.")
    if clusters is None and "cluster" not in table.meta:
        notes.append(
            "copies of the same recording were not looked for, so some correct neighbours may be copies."
        )
    return Question(
        name=name,
        relevance=found,
        codes=codes,
        labels=table.labels,
        classes=classes,
        group=np.where(units.group >= 0, units.group, alone).astype(np.intp),
        album=album,
        copies=copies,
        asking=asking,
        drawn=drawn,
        conditions=_conditions(found, units, album, codes, copies, notes),
        artists=int(units.group.max(initial=-1)) + 1,
        kind="artist" if units.known else "track",
        seed=seed,
        notes=tuple(notes),
        tracks=table.tracks,
    )


def _first_that_tells(table: FeatureTable, units: Units, album: Integers) -> str:
    if len(table.classes) >= 2:
        return "label"
    return next(
        (name for name, codes in (("artist", units.group), ("album", album)) if _some_share(codes)),
        NO_RELEVANCE,
    )


def _some_share(codes: Integers) -> bool:
    return bool(codes.max(initial=-1) >= 0 and np.bincount(codes[codes >= 0]).max() > 1)


def _codes(
    table: FeatureTable, units: Units, album: Integers, relevance: str, name: str
) -> tuple[Integers, tuple[str, ...]]:
    if relevance == "label":
        classes = tuple(table.classes)
        if len(classes) < 2:
            check_classes(table.classes, name)
        number: dict[Any, int] = {label: i for i, label in enumerate(classes)}
        return np.array([number.get(label, -1) for label in table.labels], dtype=np.intp), classes
    codes = {"artist": units.group, "album": album}.get(relevance)
    if codes is None:
        return np.full(len(table), -1, dtype=np.intp), ()
    if not _some_share(codes):
        raise TableError(
            f"{name}: expected two tracks or more with one {relevance}, and no two are known to share one: "
            f"tag the files, add a column {relevance}, or choose another relevance"
        )
    return codes, ()


def _conditions(
    relevance: str, units: Units, album: Integers, codes: Integers, copies: Integers, notes: list[str]
) -> tuple[str, ...]:
    names = [CONDITIONS[0]]
    if (copies >= 0).any():
        names.append("no copies")
    if relevance == "artist":
        if _in_several(codes, album):
            names.append("other albums")
        else:
            notes.append(
                "no artist is known to have two albums, so neighbours may be from the query's own album and "
                "the scores may be optimistic."
            )
    if relevance == "label":
        if units.known:
            names.append("other artists")
        else:
            notes.append(
                "no artists are known, so neighbours may be by the query's own artist and the scores may be "
                "optimistic."
            )
        unknown = int((units.group < 0).sum())
        if units.known and unknown:
            notes.append(
                f"the artist of {counted(unknown, 'track')} is unknown, so tracks by the same artist "
                "could not be left out."
            )
    return tuple(names)


def _in_several(codes: Integers, album: Integers) -> bool:
    """Whether any artist has tracks of two known albums."""
    known = (codes >= 0) & (album >= 0)
    pairs = np.unique(np.column_stack([codes[known], album[known]]), axis=0)
    return bool(pairs.size and np.bincount(pairs[:, 0]).max() > 1)


def _albums(table: FeatureTable, units: Units) -> Integers:
    """(n,) number of each row's album; albums of one title by two artists are two."""
    titles = table.meta.get("album")
    if titles is None:
        return np.full(len(table), -1, dtype=np.intp)
    numbers: dict[tuple[int, str], int] = {}
    out = np.full(len(table), -1, dtype=np.intp)
    for row, cell in enumerate(titles):
        title = label_of(cell)
        if title is not None and not is_missing(title):
            key = (int(units.group[row]), folded(title))
            out[row] = numbers.setdefault(key, len(numbers))
    return out


def _copies(table: FeatureTable, given: NDArray[np.object_] | None) -> Integers:
    names = table.meta.get("cluster") if given is None else given
    if names is None:
        return np.full(len(table), -1, dtype=np.intp)
    numbers: dict[Any, int] = {}
    return np.array(
        [-1 if name is None else numbers.setdefault(name, len(numbers)) for name in names], dtype=np.intp
    )
