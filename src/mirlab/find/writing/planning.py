"""What would be written into which file: a plan, which a person may edit before it is applied.

Contents: plan_tags, TagPlan, TagChange.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.audio.tagging import Untaggable, tagged
from mirlab.errors import UsageError
from mirlab.find.store import State, Whereabouts
from mirlab.find.writing.planfile import write_plan
from mirlab.find.writing.values import MIN_PROBABILITY, NOTATIONS, columns_of, wanted_of
from mirlab.progress import shows_progress, told
from mirlab.tabular import Record, Tabular
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted, quoted, some, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


@dataclass(frozen=True)
class TagChange:
    """One field of one file.

    Parameters
    ----------
    path, track : the file, and its id in the library
    field : genre, bpm, key or mood
    old, new : values, several with "; " between them; `new` is "" where nothing is going to be written
    why : where the new value is from, or why it can't be written
    probability : how sure it is, from 0 to 1; None where nobody says
    hash : of the file as it is now, all bytes
    """

    path: str
    track: str
    field: str
    old: str
    new: str
    why: str
    probability: float | None
    hash: str


@dataclass(repr=False)
class TagPlan(Tabular):
    """What writing tags would change.

    Parameters
    ----------
    changes : a row for each field of each file; those whose `new` is empty can't be written
    tracks : how many were looked at
    out : where the plan was written; None for nowhere
    kept : fields that have another value, which stays without `overwrite`
    same : fields that have the value already
    unsure : fields for which the library knows nothing, or nothing that is sure enough
    notes : sentences for the reader
    """

    changes: list[TagChange] = field(default_factory=list)
    tracks: int = 0
    out: str | None = None
    kept: int = 0
    same: int = 0
    unsure: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many files would be written."""
        return len({change.path for change in self.changes if change.new})

    def records(self) -> list[Record]:
        """The rows of the plan."""
        return [dict(vars(change)) for change in self.changes]

    def answer(self) -> str:
        """How many files and fields would be written, and how many would stay."""
        writes = sum(bool(change.new) for change in self.changes)
        cannot = len(self.changes) - writes
        said = [
            f"{counted(writes, 'field')} of {counted(self.files, 'file')} to write",
            f"{self.kept:,} kept as they are" if self.kept else "",
            f"{self.same:,} already so" if self.same else "",
            f"{self.unsure:,} not known or not sure enough" if self.unsure else "",
            f"{cannot:,} that can't be written" if cannot else "",
        ]
        return f"{counted(self.tracks, 'track')}: {', '.join(filter(None, said))}."


@shows_progress
def plan_tags(
    library: OpenLibrary,
    fields: Sequence[str],
    *,
    out: str | Path | None = None,
    where: str | None = None,
    min_probability: float = MIN_PROBABILITY,
    overwrite: bool = False,
    sources: Mapping[str, str] | None = None,
    notation: str = "letters",
    force: bool = False,
    dry_run: bool = False,
    progress: Progress = True,
) -> TagPlan:
    """Say what would be written into the files of a library's tracks; no music file is changed.

    Parameters
    ----------
    fields : of genre, bpm, key and mood
    out : a CSV to write the plan to
    where : only tracks that fulfil a condition
    min_probability : least probability of a predicted genre
    overwrite : also replace values that are there
    sources : the column of the library that a field is taken from, instead of the usual one
    notation : of keys, "letters" (Am) or "camelot" (8A)
    force : replace whatever file stands at `out`
    dry_run : write no plan
    progress : told as files are looked at

    Raises
    ------
    UsageError, UnknownName : fields, columns or a condition that can't be meant, or that nothing fulfils
    OutputError : the plan can't be written
    """
    if notation not in NOTATIONS:
        raise UsageError(f"expected a notation of keys, {' or '.join(NOTATIONS)}, got {quoted(notation)}")
    if not 0 <= min_probability <= 1:
        raise UsageError(f"expected a probability from 0 to 1, got {min_probability}")
    head = library.head
    rows = library.store.known(library.condition(where, head))
    if not rows:
        raise UsageError(f"{library.path}: no track matches {where}")
    columns = columns_of(fields, sources or {}, rows, str(library.path))
    plan = TagPlan(tracks=len(rows), notes=library.meant(where))
    tell, away, seen = told(progress), [], set[str]()
    with Whereabouts() as whereabouts:
        for done, row in enumerate(sorted(rows, key=lambda row: (row["path"], row["id"])), 1):
            wanted = {}
            for name, column in columns.items():
                found = wanted_of(row, name, column, min_probability, notation)
                if found is None:
                    plan.unsure += 1
                else:
                    wanted[name] = found
            places = list(_places(row, whereabouts, seen)) if wanted else []
            if wanted and not places:
                away.append(row["path"])
            for place in places:
                _look(plan, row, place, wanted, overwrite, whereabouts)
            tell(ProgressEvent("planning", done, len(rows)))
    if away:
        plan.notes.append(
            f"{counted(len(away), 'track')} without a file that holds it now, which the plan leaves out: "
            f"{some(away, 3)}. To find files that were moved:  mirlab library update {library.path}"
        )
    if out is not None and not dry_run:
        write_plan(out, plan.records(), force=force)
        plan.out = str(out)
    return plan


def _places(row: Mapping[str, Any], whereabouts: Whereabouts, seen: set[str]) -> Iterator[Path]:
    """The files of a track, each once, whatever links lead to it."""
    for place in row["places"]:
        path = Path(os.fsdecode(place))
        real = os.path.realpath(path)
        if real not in seen and whereabouts.state(place, row["id"]) is State.HOLDS:
            seen.add(real)
            yield path


def _look(
    plan: TagPlan,
    row: Mapping[str, Any],
    place: Path,
    wanted: Mapping[str, tuple[tuple[str, ...], str, float | None]],
    overwrite: bool,
    whereabouts: Whereabouts,
) -> None:
    fields: Mapping[str, tuple[str, ...]] = {}
    cannot: dict[str, str] = {}
    try:
        with tagged(place) as found:
            fields, cannot = found.fields, dict(found.cannot)
    except Untaggable as error:
        cannot = dict.fromkeys(wanted, str(error))
    except OSError as error:
        cannot = dict.fromkeys(wanted, f"it can't be read: {error.strerror or error}")
    counts: Counter[str] = Counter()
    rows = []
    for name, (values, why, probability) in wanted.items():
        old = fields.get(name, ())
        if old == values:
            counts["same"] += 1
        elif old and not overwrite:
            counts["kept"] += 1
        elif name in cannot:
            rows.append((name, old, "", f"can't be written: {cannot[name]}", probability))
        else:
            rows.append((name, old, "; ".join(values), why, probability))
    plan.same += counts["same"]
    plan.kept += counts["kept"]
    try:
        digest = whereabouts.bytes_at(place) if rows else ""
    except OSError as error:
        digest = ""
        rows = [(n, old, "", f"can't be written: {error.strerror or error}", p) for n, old, _, _, p in rows]
    for name, old, new, why, probability in rows:
        change = TagChange(written_out(place), row["id"], name, "; ".join(old), new, why, probability, digest)
        plan.changes.append(change)
