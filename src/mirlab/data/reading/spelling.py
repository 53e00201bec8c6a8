"""The names in data as they are opened: one spelling for each label, no names that are words for missing.

    labels     those that are one (names.label_key) get the most frequent spelling; words for missing are none
    artists    who is nobody ("unknown artist", "Various Artists", "nan") is unknown; other names keep their
               spelling, for who is one is decided where artists are compared (`units`)
    albums, titles, groups, the published partition     words for missing are none
    all        NFC and no blanks at the ends; numbers are text, 1.0 as 1

Whatever was joined, read as missing or told apart is said in a note of the data, once.

In names of musical keys and chords case tells major from minor ("C", "c"), so labels that are all such names
are joined only where nothing but their Unicode form and blanks differ.

Contents: spelled, joined_labels, fitting_label, Spelled.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, overload

import numpy as np

from mirlab.data.known import published_artists
from mirlab.data.naming import Credits, is_missing, label_key, label_of, text_of, tidy
from mirlab.data.tables import Dataset, FeatureTable, Track

TEXTS = ("artist", "album", "title", "group", "fault_filtered")

_CHORD = re.compile(
    r"N|[A-Ha-h](?:[#b\u266f\u266d]|is|es|s)?[ :-]?"
    r"(?:maj(?:or)?|min(?:or)?|M|m|dur|moll|dim|aug|sus|add|o|\+)?[0-9]*"
)
_FEWEST_KEYS = 8
"""Single letters from which labels are names of keys rather than "A" and "a" of a test."""

_SAID = tuple(
    map(
        re.compile,
        (
            r"spellings of .* labels? were joined",
            r"spellings of .* artists? were joined",
            r"by nobody in particular",
            r"by several artists",
            r"were read as missing",
            r"labels that differ only in case",
        ),
    )
)


@dataclass(frozen=True)
class Spelled:
    """A column of names as it is to be read, and what there is to say of it."""

    cells: list[str | None]
    notes: list[str]


@overload
def spelled(data: Dataset) -> Dataset: ...
@overload
def spelled(data: FeatureTable) -> FeatureTable: ...
@overload
def spelled(data: Dataset | FeatureTable) -> Dataset | FeatureTable: ...
def spelled(data: Dataset | FeatureTable) -> Dataset | FeatureTable:
    """Return data with its names as the module says; the same object where they are so already."""
    if isinstance(data, Dataset):
        return _dataset(data)
    return _table(data)


def _dataset(data: Dataset) -> Dataset:
    ids = [track.id for track in data.tracks]
    columns = {name: [getattr(track, name) for track in data.tracks] for name in ("label", *TEXTS[:4])}
    read, notes = _read(columns, ids)
    if not read and not notes:
        return data
    tracks: list[Track] = []
    for row, track in enumerate(data.tracks):
        new = {name: cells[row] for name, cells in read.items() if cells[row] != getattr(track, name)}
        tracks.append(replace(track, **new) if new else track)  # type: ignore[arg-type]
    return replace(data, tracks=tracks, notes=_with(data.notes, notes))


def _table(data: FeatureTable) -> FeatureTable:
    ids = data.tracks.tolist()
    columns = {"label": data.labels.tolist()}
    columns |= {name: data.meta[name].tolist() for name in TEXTS if name in data.meta}
    read, notes = _read(columns, ids)
    if not read and not notes:
        return data
    arrays = {name: np.array([None, *cells], dtype=object)[1:] for name, cells in read.items()}
    labels = arrays.pop("label", data.labels)
    return replace(data, labels=labels, meta={**data.meta, **arrays}, notes=_with(data.notes, notes))


def _with(notes: Sequence[str], new: Sequence[str]) -> list[str]:
    """Add notes; what was said of these data already, when they were opened first, is not said again."""
    said = [words for words in _SAID if any(words.search(note) for note in notes)]
    return [*notes, *(note for note in new if not any(words.search(note) for words in said))]


def _read(
    columns: Mapping[str, Sequence[Any]], ids: Sequence[Hashable]
) -> tuple[dict[str, list[str | None]], list[str]]:
    """The columns that change, and notes."""
    changed: dict[str, list[str | None]] = {}
    notes: list[str] = []
    lost: dict[str, Counter[str]] = {}
    for name, cells in columns.items():
        if name == "label":
            found = _labels(cells, ids, lost)
        elif name == "artist":
            found = _artists(cells, ids)
        else:
            found = _texts(name, cells, ids, lost)
        notes += found.notes
        if found.cells != list(cells):
            changed[name] = found.cells
    if lost:
        named = "; ".join(f"{_counted(sum(c.values()), n)} ({_quoted(c)})" for n, c in lost.items())
        notes.append(
            f"words for missing values were read as missing: {named}. Spell such a name differently to keep "
            "it."
        )
    return changed, notes


def _labels(cells: Sequence[Any], ids: Sequence[Hashable], lost: dict[str, Counter[str]]) -> Spelled:
    texts = _each(cells, label_of)
    missing = {text for text in texts if text is not None and is_missing(text)}
    if missing:
        lost["label"] = _tracks_of((t if t in missing else None for t in texts), ids)
    written = [None if t is None or t in missing else _raw(c, t) for c, t in zip(cells, texts, strict=True)]
    spelling, notes = joined_labels(_tracks_of(written, ids))
    return Spelled([None if raw is None else spelling[raw] for raw in written], notes)


def joined_labels(counts: Mapping[str, int], noun: str = "label") -> tuple[dict[str, str], list[str]]:
    """Return the spelling that each label gets, and the sentences that say what was joined.

    Parameters
    ----------
    counts : how often each label is there, as it is written
    noun : what they are called in the sentences: "label" or "tag"
    """
    key = _key_among(counts)
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for written, count in counts.items():
        groups[key(written)][written] += count
    spelling: dict[str, str] = {}
    joined = []
    for group in groups.values():
        shown: Counter[str] = Counter()
        for written, count in group.items():
            shown[label_of(written) or written] += count
        best = min(shown, key=lambda text: (-shown[text], text != tidy(text), text))
        spelling |= dict.fromkeys(group, best)
        if len({written.strip() for written in group}) > 1:
            joined.append(_variants(group))
    notes = []
    if joined:
        notes.append(f"{_spellings(joined, noun, f'{noun}s')}: {_some([text for text, _ in joined])}.")
    if key is not label_key:
        cased: defaultdict[str, set[str]] = defaultdict(set)
        for label in spelling.values():
            cased[label_key(label)].add(label)
        apart = [" and ".join(sorted(group)) for group in cased.values() if len(group) > 1]
        if apart:
            notes.append(
                f"{noun}s that differ only in case are different {'classes' if noun == 'label' else 'tags'} "
                f"here, as in the names of keys and chords: {_some(apart)}."
            )
    return spelling, notes


def _key_among(labels: Iterable[str]) -> Callable[[str], str]:
    shown = {tidy(label) for label in labels}
    chords = all(_CHORD.fullmatch(label) for label in shown)
    telling = any(len(label) > 1 for label in shown) or len(shown) >= _FEWEST_KEYS
    return (lambda label: label_of(label) or label) if chords and telling else label_key


def fitting_label(label: str, known: Iterable[str]) -> str:
    """Return the label among `known` that is the same (names.label_key), else the label itself, tidy."""
    shown = label_of(label) or label
    labels = [*dict.fromkeys(known)]
    if shown in labels:
        return shown
    key = _key_among([*labels, shown])
    return next((other for other in labels if key(other) == key(shown)), shown)


def _artists(cells: Sequence[Any], ids: Sequence[Hashable]) -> Spelled:
    texts = _each(cells, text_of)
    credits = Credits(_each(texts, label_of))
    notes = []
    nobody = {text for text in set(texts) if text is not None and not credits.of(label_of(text))}
    if nobody:
        counts = _tracks_of((t if t in nobody else None for t in texts), ids)
        tracks = _counted(sum(counts.values()), "track is", "tracks are")
        notes.append(
            f"{tracks} by no particular artist ({_quoted(counts)}): their artist counts as unknown. If an "
            "artist really has that name, add an artist_id to keep it."
        )
    variants: defaultdict[str, Counter[str]] = defaultdict(Counter)
    several: Counter[str] = Counter()
    raw = _tracks_of((None if t is None else _raw(c, t) for c, t in zip(cells, texts, strict=True)), ids)
    for written, count in raw.items():
        found = credits.of(label_of(written))
        for key, name in found.items():
            variants[key][written.strip() if len(found) == 1 else name] += count
        if len(found) > 1:
            several[written] += count
    # What a published index spells in two ways was known before any of these data.
    published = (
        published_artists(map(str, ids))
        if any(len(group) > 1 for group in variants.values())
        else frozenset[str]()
    )
    joined = [
        _variants(group) for group in variants.values() if len(group) > 1 and not published.issuperset(group)
    ]
    if joined:
        notes.append(f"{_spellings(joined, 'artist', 'artists')}: {_some([text for text, _ in joined])}.")
    if several:
        tracks = _counted(sum(several.values()), "track is", "tracks are")
        notes.append(
            f"{tracks} by several artists ({_quoted(several)}): each of them counts, and artist splits keep "
            "the tracks that they link together."
        )
    return Spelled([None if text in nobody else text for text in texts], notes)


def _texts(
    name: str, cells: Sequence[Any], ids: Sequence[Hashable], lost: dict[str, Counter[str]]
) -> Spelled:
    texts = _each(cells, label_of if name == "group" else text_of)
    missing = {text for text in texts if text is not None and is_missing(text)}
    if missing:
        lost[name] = _tracks_of((t if t in missing else None for t in texts), ids)
    return Spelled([None if text in missing else text for text in texts], [])


def _raw(cell: Any, text: str) -> str:
    return cell if isinstance(cell, str) else text


def _each(cells: Iterable[Any], read: Callable[[Any], str | None]) -> list[str | None]:
    """What `read` makes of each cell; equal texts are read once."""
    known: dict[str, str | None] = {}
    found: list[str | None] = []
    for cell in cells:
        if not isinstance(cell, str):
            found.append(read(cell))
            continue
        if cell not in known:
            known[cell] = read(cell)
        found.append(known[cell])
    return found


def _tracks_of(texts: Iterable[str | None], ids: Sequence[Hashable]) -> Counter[str]:
    """How many tracks have each text; slices of a track count once."""
    pairs = dict.fromkeys((text, id) for text, id in zip(texts, ids, strict=True) if text is not None)
    return Counter(text for text, _ in pairs)


def _variants(group: Counter[str]) -> tuple[str, int]:
    """One name's spellings with their counts, the most frequent first; those that look alike are said to."""
    parts, seen = [], set[str]()
    ordered = sorted(group.items(), key=lambda item: (-item[1], item[0]))
    for written, count in ordered:
        shown = tidy(written)
        words = "the same in another Unicode form or with other blanks" if shown in seen else f'"{shown}"'
        parts.append(f"{words} ({count:,})")
        seen.add(shown)
    return " = ".join(_first(parts, 4)), len(group)


def _spellings(joined: Sequence[tuple[str, int]], one: str, many: str) -> str:
    total = sum(count for _, count in joined)
    what = f"one {one}" if len(joined) == 1 else f"{len(joined):,} {many}"
    return f"{total:,} spellings of {what} were joined"


def _quoted(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(_first([f'"{_short(tidy(text))}" {count:,}' for text, count in ordered], 5))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _first(items: list[str], limit: int) -> list[str]:
    return items if len(items) <= limit else [*items[:limit], f"and {len(items) - limit:,} more"]


def _some(items: list[str]) -> str:
    return "; ".join(_first(items, 5))


def _counted(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
