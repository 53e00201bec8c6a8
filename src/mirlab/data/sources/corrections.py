"""A CSV of what a person decided by ear: labels corrected or accepted, tracks left out, pairs judged.

    path      the sound file, relative to the CSV's folder or absolute; of a table, the track's name
    track     its name within its source, for data that know no files; empty means as `path`
    label     what it is; empty where it is left out and for a pair
    was       the label that it had when it was judged
    verdict   corrected, accepted, left out, no duplicate; empty means corrected
    of        of a pair, the other file: what a track that is left out is a copy of, or no copy of
    note      anything
    sound     the hash of the sound in the file, by which it is known again under another name; of a pair,
    of_sound  that of the other file
    when      when it was decided, in UTC

Only `path` must be there, with `label` or `verdict`, so a hand-written ``path,label`` will do. A track has
one row and so has a pair; deciding again replaces it. Other columns, and rows of other tracks, are kept as
they stand. The file is only ever replaced as a whole, and what `put` returned from is on the disk.

Text is UTF-8, separated by commas. What a spreadsheet would take for a formula is guarded (`cells`).

Contents: COLUMNS, VERDICTS, Correction, CorrectionsFile, checked_label.
"""

from __future__ import annotations

import csv
import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mirlab.data.execution import sounds
from mirlab.data.sources.manifests import OPTIONAL
from mirlab.errors import DatasetError, OutputError, UsageError, did_you_mean
from mirlab.files import (
    ATTEMPTS,
    KEPT_CHANGING,
    MAX_BYTES,
    guarded,
    only_writer,
    open_text,
    read_header,
    read_regular,
    reading,
    replacing,
    unguarded,
)
from mirlab.words import written_out

COLUMNS = ("path", "track", "label", "was", "verdict", "of", "note", "when", "sound", "of_sound")
VERDICTS = ("corrected", "accepted", "left out", "no duplicate")
LONGEST = 200
"""Characters of a label or a note."""

_LABELLING = VERDICTS[:2]

Key = tuple[str, ...]
_Change = Callable[["Correction | None"], "Correction | None"]


@dataclass(frozen=True)
class Correction:
    """One decision.

    Parameters
    ----------
    path : the file, absolute (see `CorrectionsFile.place`)
    verdict : one of VERDICTS
    label : what the track is; "" where the verdict says nothing of it
    was : the label that it had; "" where it had none
    track : its name within its source
    of : the other file of a pair, absolute; "" where there is none
    note, when : free text, and the time in ISO 8601
    line : where it stands in the file, from 1; 0 for one that is not there yet
    sound, of_sound : the hashes of the sounds of `path` and `of` when it was decided; "" where not known
    """

    path: str
    verdict: str
    label: str = ""
    was: str = ""
    track: str = ""
    of: str = ""
    note: str = ""
    when: str = ""
    line: int = 0
    sound: str = ""
    of_sound: str = ""

    @property
    def key(self) -> Key:
        """What it is about: a track, or a pair in either order."""
        return tuple(sorted((self.path, self.of))) if self.of else (self.path,)


def checked_label(text: str) -> str:
    """Return a label that was typed, without blanks around it.

    Raises
    ------
    UsageError : an empty one, one of more than LONGEST characters, or one with control characters
    """
    label = text.strip()
    if not label:
        raise UsageError("expected a label, got an empty one")
    if len(label) > LONGEST:
        raise UsageError(f"expected a label of at most {LONGEST} characters, got {len(label):,}")
    if not label.isprintable():
        raise UsageError("expected a label on one line, got one with unprintable characters")
    return label


class CorrectionsFile:
    """The file, read anew for everything, so that what a person changes in it meanwhile is kept.

    Parameters
    ----------
    path : where it is, or will be with the first correction
    """

    def __init__(self, path: str | Path) -> None:
        # A link is followed, so that the file it points to is the one that is replaced.
        self.path = Path(os.path.realpath(path))
        self.root = self.path.parent
        self._folder = os.fspath(self.root)
        self._lock = threading.Lock()

    def place(self, path: str | Path) -> str:
        """A path as corrections hold it: absolute, as text that UTF-8 can hold."""
        # As text and not as a Path, which takes three times as long: a large library asks for every track.
        return written_out(os.path.normpath(os.path.join(self._folder, os.fspath(path))))  # noqa: PTH118

    def read(self) -> list[Correction]:
        """All corrections, in the file's order; none where there is no file yet.

        Raises
        ------
        DatasetError : no CSV, missing columns, rows that say nothing or contradict one another
        """
        return self._table()[2]

    def read_hashed(self) -> tuple[list[Correction], str]:
        """All corrections, and the SHA-256 of the bytes that they were read from; raises as `read`."""
        for _ in range(ATTEMPTS):
            before, found = self.digest(), self.read()
            if self.digest() == before:
                return found, before
        raise DatasetError(f"{self.path}: {KEPT_CHANGING}")

    def digest(self) -> str:
        """SHA-256 of the file's bytes; raises DatasetError where it can't be read."""
        with reading(self.path):
            return hashlib.sha256(read_regular(self.path, MAX_BYTES)).hexdigest()

    def put(self, correction: Correction) -> Correction | None:
        """Write a correction; return the one that it replaces, as `restore` takes it.

        Raises
        ------
        DatasetError : what stands there can't be read, and is left untouched
        OutputError : the file can't be written, and what stood there stands there still
        """
        (before,) = self.put_many([correction])
        return before

    def put_many(self, corrections: Iterable[Correction]) -> list[Correction | None]:
        """Write many at once, all of them or none; return what each replaces. Raises as `put`.

        Where two are about the same track or pair, the later one stands.
        """
        now = _now()
        with sounds() as sound_of:
            stamped = [
                replace(
                    c,
                    when=c.when or now,
                    sound=c.sound or sound_of(c.path) or "",
                    of_sound=c.of_sound or (sound_of(c.of) if c.of else None) or "",
                )
                for c in corrections
            ]
        before = self._replace({correction.key: _to(correction) for correction in stamped})
        return [before[correction.key] for correction in stamped]

    def restore(self, key: Key, before: Correction | None, after: Correction) -> None:
        """Undo: let `before` (or nothing) stand for `key` again, where `after` still does.

        Raises
        ------
        UsageError : something else stands there by now
        DatasetError, OutputError : as `put`
        """

        def back(now: Correction | None) -> Correction | None:
            if not _stands(now, after):
                raise UsageError(f"{self.path}: a newer decision exists, so this was not undone")
            return before

        self._replace({key: back})

    def restore_many(self, steps: Iterable[tuple[Correction | None, Correction]]) -> int:
        """Undo many at once: (before, after) of each, as `put_many` took and returned them.

        Returns
        -------
        How many were undone. The others, where something else stands by now, stay as they are.
        """
        undone = 0

        def back(before: Correction | None, after: Correction) -> _Change:
            def change(now: Correction | None) -> Correction | None:
                nonlocal undone
                undone += _stands(now, after)
                return before if _stands(now, after) else now

            return change

        self._replace({after.key: back(before, after) for before, after in steps})
        return undone

    def move(self, moved: Mapping[Key, Correction]) -> None:
        """Let corrections, by their keys, name other places; those that were changed meanwhile stay.

        Raises
        ------
        DatasetError, OutputError : as `put`
        """

        def to(then: Correction) -> _Change:
            return lambda now: (
                then if now is not None and (now.when, *_said(now)) == (then.when, *_said(then)) else now
            )

        self._replace({key: to(then) for key, then in moved.items()})

    def _replace(self, changes: Mapping[Key, _Change]) -> dict[Key, Correction | None]:
        """Change what stands for some keys; return what stood there."""
        with self._lock, only_writer(self.path):
            names, rows, corrections = self._table()
            self._check_ours(names)
            at = {known.key: i for i, known in enumerate(corrections)}
            before = {key: corrections[at[key]] if key in at else None for key in changes}
            after = {key: change(before[key]) for key, change in changes.items()}
            then = {c.key: c for c in corrections} | after
            kept = [c.key for c in then.values() if c is not None]
            if after == before or len(set(kept)) < len(kept):
                return before
            names = [*names, *(name for name in COLUMNS if name not in map(str.casefold, names))]
            rows = [[*row, *[""] * (len(names) - len(row))] for row in rows]
            for key, correction in after.items():
                if correction is not None and key in at:
                    rows[at[key]] = self._cells(names, correction, rows[at[key]])
                elif correction is not None:
                    rows.append(self._cells(names, correction, [""] * len(names)))
            gone = {at[key] for key, correction in after.items() if correction is None and key in at}
            self._write(names, [row for i, row in enumerate(rows) if i not in gone])
        return before

    def _cells(self, names: Sequence[str], correction: Correction, row: Sequence[str]) -> list[str]:
        """A row with a correction's values in mirlab's columns, and with its own in the others."""
        said = {
            "path": self._relative(correction.path),
            "track": correction.track,
            "label": correction.label,
            "was": correction.was,
            "verdict": correction.verdict,
            "of": self._relative(correction.of) if correction.of else "",
            "note": correction.note,
            "when": correction.when,
            "sound": correction.sound,
            "of_sound": correction.of_sound if correction.of else "",
        }
        return [
            guarded(said[name.casefold()]) if name.casefold() in said else cell
            for name, cell in zip(names, row, strict=True)
        ]

    def _relative(self, place: str) -> str:
        below = f"{self.place('.').rstrip('/')}/"
        return place.removeprefix(below) if place.startswith(below) else place

    def _write(self, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        with replacing(self.path) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
            writer.writerow(names)
            writer.writerows(rows)
            file.flush()
            os.fsync(file.fileno())

    def _table(self) -> tuple[list[str], list[list[str]], list[Correction]]:
        """The header as it stands, the cells of every row, and the corrections that they are."""
        if not self.path.exists():
            return list(COLUMNS), [], []
        names = read_header(self.path)
        self._check_header(names)
        rows, corrections = [], []
        first: dict[Key, int] = {}
        for line, row in self._rows(len(names)):
            correction = self._correction(line, dict(zip(map(str.casefold, names), row, strict=True)))
            if correction.key in first:
                raise DatasetError(
                    f"{self.path}: expected one row for each track and pair, and {correction.path} is on "
                    f"the lines {first[correction.key]} and {line}: delete one"
                )
            first[correction.key] = line
            rows.append(row)
            corrections.append(correction)
        return names, rows, corrections

    def _rows(self, width: int) -> Iterator[tuple[int, list[str]]]:
        with reading(self.path), open_text(self.path, encoding="utf-8-sig", newline="") as file:
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                raise DatasetError(f"{self.path}: expected corrections of at most {MAX_BYTES:,} bytes")
            reader = csv.reader(file, strict=True)
            next(reader)
            start = reader.line_num + 1
            for row in reader:
                line, start = start, reader.line_num + 1
                if not any(cell.strip() for cell in row):
                    continue
                if len(row) != width:
                    raise DatasetError(
                        f"{self.path}, line {line}: expected {width} values, got {len(row)}: "
                        "quote a value that holds a comma"
                    )
                yield line, row

    def _check_header(self, names: Sequence[str]) -> None:
        folded = [name.casefold() for name in names]
        twice = [name for name in dict.fromkeys(folded) if folded.count(name) > 1]
        if twice:
            raise DatasetError(
                f"{self.path}: expected each column once, but these appear more than once: {', '.join(twice)}"
            )
        if "path" not in folded or not {"label", "verdict"} & set(folded):
            raise DatasetError(
                f"{self.path}: expected corrections with the columns path and label (and, if known, "
                f"{', '.join(COLUMNS[3:])}), got {', '.join(names)}"
            )

    def _check_ours(self, names: Sequence[str]) -> None:
        """Refuse to write into a manifest: it can be read as corrections, but is a list of songs."""
        folded = {name.casefold() for name in names}
        if folded & set(OPTIONAL) and not folded & {"verdict", "was", "of", "when"}:
            raise OutputError(
                f"{self.path}: expected a file of corrections to write into, and this is a manifest of sound "
                "files: it was left as it is; give --corrections another name"
            )

    def _correction(self, line: int, row: dict[str, str]) -> Correction:
        cells = {name: unguarded(row.get(name, "")) for name in COLUMNS}
        # A path may begin or end with blanks; nothing else means to.
        cells = {n: cell if n in {"path", "track", "of"} else cell.strip() for n, cell in cells.items()}
        where = f"{self.path}, line {line}"
        if not cells["path"].strip() or "\0" in cells["path"] + cells["of"]:
            raise DatasetError(f"{where}: expected a path, got {'none' if not cells['path'] else 'no path'}")
        verdict = cells["verdict"].casefold() or VERDICTS[0]
        if verdict not in VERDICTS:
            raise DatasetError(
                f'{where}: expected a verdict ({", ".join(VERDICTS)}), got "{cells["verdict"]}".'
                f"{did_you_mean(verdict, VERDICTS)}"
            )
        if verdict in _LABELLING and not cells["label"]:
            raise DatasetError(f"{where}: expected the label that {cells['path']} should have, got none")
        if verdict == "no duplicate" and not cells["of"]:
            raise DatasetError(f"{where}: expected in the column of what {cells['path']} is no duplicate of")
        of = cells["of"] if verdict not in _LABELLING else ""
        return Correction(
            self.place(cells["path"]),
            verdict,
            cells["label"],
            cells["was"],
            cells["track"] or cells["path"],
            self.place(of) if of else "",
            cells["note"],
            cells["when"],
            line,
            cells["sound"],
            cells["of_sound"],
        )


def _to(correction: Correction) -> _Change:
    return lambda _: correction


def _said(correction: Correction) -> tuple[str, str]:
    return correction.verdict, correction.label


def _stands(now: Correction | None, after: Correction) -> bool:
    return now is not None and _said(now) == _said(after)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
