"""A CSV or JSON file that lists sound files: ``path,label`` and optionally ``artist,album,title,group``.

Other columns are facts of the tracks, which tags and numbers to learn are taken from: ``path,tags`` and
``path,tempo`` need no label.

In JSON it is a list of objects, ``[{"path": ..., "tags": ["calm", "sad"]}, ...]``, or an object on each line
(.jsonl). CSV is UTF-8, separated by commas, quoted as spreadsheets do. Paths are relative to the manifest's
folder or absolute; ids are paths relative to that folder. What a manifest says wins over a file's tags.
Lines in messages count from 1 and include the header.

Contents: COLUMNS, read_header, is_manifest, open_manifest, open_addresses, manifest, write_manifest,
reading.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mirlab.data.known import fact_notes, with_known_facts
from mirlab.data.labels import with_artists
from mirlab.data.naming import is_missing, present, text_of
from mirlab.data.reading import compilation_notes, names_compilation, spelled, typed, with_tags
from mirlab.data.tables import TAG_FACTS, Asked, Dataset, Fact, Track, names_matching
from mirlab.data.tasks import json_columns
from mirlab.errors import DatasetError
from mirlab.files import (
    FACT_PREFIX,
    MANIFEST_CSV,
    MAX_BYTES,
    guarded,
    open_text,
    read_header,
    reading,
    replacing,
    unguarded,
)
from mirlab.words import some

REQUIRED = ("path", "label")
OPTIONAL = ("artist", "album", "title", "group")
COLUMNS = (*REQUIRED, *OPTIONAL)

JSON = (".json", ".jsonl")

_NO_FACTS = ("track", "compilation", "segment_start", "segment_stop")
"""Columns that say something else where they are facts."""

_SUMMARY = re.compile(r"[._](?:mean|std|var|min|max|median|skewness|kurtosis|p10|p25|p75|p90|iqr|value)$")


def is_manifest(header: Iterable[str]) -> bool:
    """Whether the header is a manifest's: it has ``path``, and no column named like a feature's summary."""
    names = {name.casefold() for name in header}
    return "path" in names and not any(_SUMMARY.search(name) for name in names.difference(COLUMNS))


def open_manifest(path: str | Path, *, asked: Asked | None = None, artist: str | None = None) -> Dataset:
    """Read a manifest as a dataset.

    Where tags or numbers are `asked` for, lines need no label. `artist` is as of `open_source`.

    A file that does not exist is kept, with a note: it fails when it is read, like any other that can't be.

    Raises
    ------
    DatasetError : missing columns, lines without a path or a label, a file listed twice, or no file at all
    """
    manifest = Path(path)
    names, lines = _read(manifest)
    wanted = asked or Asked()
    root = manifest.parent
    listings: dict[Path, dict[str, str]] = {}
    places = {line.number: present(root / line.cells["path"], listings) for line in lines}
    _check_lines(path, lines, root, places, labelled=not wanted.anything)
    facts = _facts(names, lines, wanted)
    far = [str(line.number) for line in lines if "://" in line.cells["path"]]
    if far:
        raise DatasetError(
            f"{path}: expected paths on this machine, but there is an address on line {some(far)}: give the "
            "manifest itself by its address (s3://..., file:///...) to mirlab extract, which takes such sound"
        )
    tracks = with_tags(
        with_known_facts(replace(_track(line, root, facts), path=places[line.number]) for line in lines)
    )
    tracks, artist_notes = with_artists(tracks, artist, label=wanted.label)
    notes = _missing_notes(path, lines, places, root) + _column_notes(names) + artist_notes
    notes += fact_notes(t.id for t in tracks) + compilation_notes(t.artist for t in tracks)
    return spelled(Dataset(manifest.stem, root, tracks, notes))


def open_addresses(path: str | Path) -> tuple[list[Track], list[str]]:
    """Read a manifest whose paths are addresses, or relative to one; return its tracks and notes.

    Ids and paths are what the manifest says. Nothing is read but the manifest: no tags, and no look at
    whether a file is there.

    Raises
    ------
    DatasetError : missing columns, lines without a path or a label, or a file listed twice
    """
    manifest = Path(path)
    names, lines = _read(manifest)
    _check_lines(path, lines, None, {})
    facts = _facts(names, lines, Asked())
    tracks = with_known_facts(_track(line, None, facts) for line in lines)
    notes = (
        _column_notes(names) + fact_notes(t.id for t in tracks) + compilation_notes(t.artist for t in tracks)
    )
    flagged = [replace(track, compilation=names_compilation(track.artist)) for track in tracks]
    data = spelled(Dataset(manifest.stem, manifest.parent, flagged, notes))
    return data.tracks, data.notes


def _read(manifest: Path) -> tuple[list[str], list[_Line]]:
    """Return a manifest's column names, lower case, and its lines."""
    if manifest.suffix.lower() in JSON:
        return _read_json(manifest)
    names = [name.casefold() for name in read_header(manifest)]
    _check_header(manifest, names)
    with reading(manifest):
        size = manifest.stat().st_size
        if size > MAX_BYTES:
            raise DatasetError(
                f"{manifest}: expected a manifest of at most {MAX_BYTES:,} bytes, got {size:,}: split it"
            )
        lines = list(_lines(manifest, names))
    if not lines:
        raise DatasetError(
            f"{manifest}: expected a line for each sound file below the header, but there is none"
        )
    return names, lines


def _read_json(manifest: Path) -> tuple[list[str], list[_Line]]:
    columns = {name.casefold(): cells for name, cells in json_columns(manifest).items()}
    names = list(columns)
    _check_header(manifest, names)
    for name in set(names) & set(COLUMNS):
        several = ["; ".join(cell) if isinstance(cell, tuple) else cell for cell in columns[name]]
        columns[name] = [
            cell if name == "path" and isinstance(cell, str) else text_of(cell) or "" for cell in several
        ]
    return names, [
        _Line(number, dict(zip(names, cells, strict=True)))
        for number, cells in enumerate(zip(*columns.values(), strict=True), start=1)
    ]


def _facts(names: Sequence[str], lines: Sequence[_Line], asked: Asked) -> dict[int, dict[str, Fact]]:
    """The facts of each line, by its number: numbers where a column has nothing else, and texts."""
    found: dict[int, dict[str, Fact]] = {line.number: {} for line in lines}
    own = [name for name in names if name not in COLUMNS and name.strip() and name not in _NO_FACTS]
    listed = {name for pattern in asked.targets for name in names_matching(pattern, own)} | set(TAG_FACTS)
    for name in own:
        cells = [line.cells[name] for line in lines]
        cells = typed(cells) if all(isinstance(cell, str) for cell in cells) else cells
        texts = any(isinstance(cell, str) for cell in cells)
        lists = any(isinstance(cell, tuple) for cell in cells)
        for line, cell in zip(lines, cells, strict=True):
            # A track without tags has none; of other facts an empty cell says nothing.
            told = "" if cell is None and texts and name in listed else cell
            told = () if told is None and lists else told
            if told is not None:
                found[line.number][name.removeprefix(FACT_PREFIX)] = told
    return found


def _track(line: _Line, root: Path | None, facts: Mapping[int, Mapping[str, Fact]]) -> Track:
    where = line.cells["path"]
    return Track(
        id=_id(where, root),
        path=Path(where) if root is None else root / where,
        label=line.cells.get("label") or None,
        artist=line.cells.get("artist") or None,
        album=line.cells.get("album") or None,
        title=line.cells.get("title") or None,
        group=line.cells.get("group") or None,
        facts=facts[line.number],
    )


def _column_notes(names: Sequence[str]) -> list[str]:
    others = [name for name in dict.fromkeys(names) if name not in COLUMNS and name.strip()]
    kept = [name.removeprefix(FACT_PREFIX) for name in others if name not in _NO_FACTS]
    unused = [name for name in others if name in _NO_FACTS]
    notes = [] if "label" in names else ["the manifest has no column label."]
    notes += [f"columns of the manifest kept as facts: {some(kept, 20)}."] if kept else []
    return notes + ([f"columns of the manifest that were not used: {some(unused, 20)}."] if unused else [])


def write_manifest(dataset: Dataset, path: str | Path, *, force: bool = False) -> None:
    """Write a dataset's tracks as a manifest that `open_manifest` reads again; unlabelled tracks are refused.

    Paths are relative to the manifest's folder where the files lie below it, absolute otherwise.

    Raises
    ------
    DatasetError : a track without a label
    OutputError : no permission, no space, or a file that is no such manifest, without `force`
    """
    text = manifest(dataset, Path(path).absolute().parent)
    with (
        replacing(path, MANIFEST_CSV, force=force) as part,
        part.open("w", encoding="utf-8", newline="") as file,
    ):
        file.write(text)


def manifest(dataset: Dataset, root: Path | None = None) -> str:
    """A dataset's tracks as the text of a manifest; unlabelled tracks are refused.

    Paths are relative to `root` where the files lie below it, absolute otherwise.

    Raises
    ------
    DatasetError : a track without a label
    """
    bare = [track.id for track in dataset.tracks if track.label is None]
    if bare:
        raise DatasetError(f"a manifest needs a label for every track, and {some(bare)} have none")
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for track in dataset.tracks:
        where = _id(str(track.path.absolute()), root)
        facts = (track.artist, track.album, track.title, track.group)
        writer.writerow([guarded(text or "") for text in (where, track.label, *facts)])
    return file.getvalue()


@dataclass(frozen=True)
class _Line:
    number: int
    cells: dict[str, Any]


def _lines(manifest: Path, names: list[str]) -> Iterator[_Line]:
    with open_text(manifest, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        next(reader)
        start = reader.line_num + 1
        for row in reader:
            number, start = start, reader.line_num + 1
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != len(names):
                raise DatasetError(
                    f"{manifest}, line {number}: expected {len(names)} values, got {len(row)}: "
                    "quote a value that holds a comma"
                )
            # A path may begin or end with blanks; nothing else means to.
            texts = {name: unguarded(cell) for name, cell in zip(names, row, strict=True)}
            cells = {n: text if n == "path" else text.strip() for n, text in texts.items()}
            yield _Line(number, cells)


def _check_header(path: str | Path, names: Sequence[str]) -> None:
    missing = [name for name in REQUIRED if name not in names]
    # Tags and numbers can be learnt without a label.
    if missing == ["label"] and not set(names) <= {*COLUMNS, *_NO_FACTS, ""}:
        missing = []
    if missing:
        raise DatasetError(
            f"{path}: expected a manifest with the columns path and label (and, if known, "
            f"{', '.join(OPTIONAL)}), got {some(names, 20)}: add {' and '.join(missing)}"
        )
    twice = [name for name, times in Counter(names).items() if times > 1]
    if twice:
        raise DatasetError(
            f"{path}: expected each column once, but these appear more than once: {some(twice)}"
        )


def _check_lines(
    path: str | Path,
    lines: Sequence[_Line],
    root: Path | None,
    places: Mapping[int, Path],
    *,
    labelled: bool = True,
) -> None:
    for name in REQUIRED:
        if name not in lines[0].cells or (name == "label" and not labelled):
            continue
        empty = [line for line in lines if not line.cells[name].strip()]
        # A file may well be called "none"; a label that is a word for missing is none.
        empty = empty or [line for line in lines if name == "label" and is_missing(line.cells[name])]
        if empty:
            words = sorted({f'"{line.cells[name]}"' for line in empty} - {'""'}) if name == "label" else []
            counted = f" ({', '.join(words)} counts as none)" if words else ""
            raise DatasetError(
                f"{path}: expected a {name} on every line, but there is none on line "
                f"{some([str(line.number) for line in empty])}{counted}"
            )
    unfit = [str(line.number) for line in lines if "\0" in line.cells["path"]]
    if unfit:
        raise DatasetError(
            f"{path}: expected paths, but there is a NUL character in the one on line {some(unfit)}"
        )
    first: dict[str, int] = {}
    twice = []
    for line in lines:
        track = _id(str(places.get(line.number, line.cells["path"])), root and root.absolute())
        if track in first:
            twice.append(f"{track} (lines {first[track]} and {line.number})")
        first.setdefault(track, line.number)
    if twice:
        raise DatasetError(f"{path}: expected each file once, but these appear more than once: {some(twice)}")


def _missing_notes(
    path: str | Path, lines: Sequence[_Line], places: Mapping[int, Path], root: Path
) -> list[str]:
    other = [line for line in lines if places[line.number] != root / line.cells["path"]]
    notes = []
    if other:
        named = some([f"{line.cells['path']} (line {line.number})" for line in other])
        found = "1 file is" if len(other) == 1 else f"{len(other)} files are"
        notes.append(f"{found} there under the same name in another Unicode form, and opened so: {named}.")
    missing = [line for line in lines if not places[line.number].exists()]
    if len(missing) == len(lines):
        raise DatasetError(
            f"{path}: none of the {len(lines)} files exists, the first is {root / lines[0].cells['path']}: "
            "write paths relative to the manifest's folder, or absolute ones"
        )
    if not missing:
        return notes
    named = some([f"{line.cells['path']} (line {line.number})" for line in missing])
    return [*notes, f"{len(missing)} of {len(lines)} files of the manifest don't exist: {named}."]


def _id(text: str, root: Path | None) -> str:
    """Return a path as an id: relative to `root`, with ``/``; absolute where it shares no folder with it.

    Without a root, among addresses, it is what the manifest says.
    """
    if root is None:
        return text
    joined = os.path.normpath(root.absolute() / text)
    base = os.path.normpath(root.absolute())
    if Path(text).is_absolute() and not Path(joined).is_relative_to(base):
        return Path(joined).as_posix()
    return Path(os.path.relpath(joined, base)).as_posix()
