"""Taking back what was written: every file gets the bytes that it had.

Contents: undo_tags.
"""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.files import expanded
from mirlab.find.store import now, writer_lock
from mirlab.find.writing.done import Refused, TaggedFile, TagsDone
from mirlab.find.writing.exchanging import restore
from mirlab.find.writing.journal import FOLDER, latest_journal, mark_undone, read_journal
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


@shows_progress
def undo_tags(
    library: OpenLibrary,
    journal: str | Path | None = None,
    *,
    force: bool = False,
    dry_run: bool = False,
    wait: float = 0.0,
    progress: Progress = True,
) -> TagsDone:
    """Give files the bytes that they had before their tags were written.

    Parameters
    ----------
    journal : of the application that is taken back; None takes the latest that was not undone
    force : also where a file changed since, if its sound and the tags that were not written are the same
    dry_run : change nothing, and say which files would be as before
    wait, progress : as in `apply_tags`

    Raises
    ------
    UsageError : no such journal, or nothing to undo
    MirlabError : another process is writing, or the journal is another file
    """
    path = latest_journal(library.path) if journal is None else _journal(library.path, journal)
    ways, _, broken = read_journal(path)
    done = TagsDone(journal=str(path), dry_run=dry_run)
    if broken:
        done.notes.append(
            f"{counted(broken, 'line')} of the journal not written to the end: that file was not changed."
        )
    tell = told(progress)
    with nullcontext() if dry_run else writer_lock(library.path, wait):
        for number, way in enumerate(ways, 1):
            state, reason = "refused", ""
            try:
                state = restore(way, force=force, dry_run=dry_run)
            except Refused as error:
                reason = str(error)
            done.files.append(TaggedFile(written_out(way.path), way.track, way.fields, state, reason))
            tell(ProgressEvent("undoing", number, len(ways), len(done.refused), unit="files"))
        if not done.refused and not dry_run:
            mark_undone(path, now())
    return done


def _journal(library: Path, given: str | Path) -> Path:
    path = expanded(given)
    inside = library / FOLDER / path.name
    return path if path.exists() or not inside.exists() else inside
