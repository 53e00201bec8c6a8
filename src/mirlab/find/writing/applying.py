"""Writing the tags of a plan, and of nothing else.

Contents: apply_tags.
"""

from __future__ import annotations

import os
from contextlib import closing, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.errors import OutputError
from mirlab.find.store import now, writer_lock
from mirlab.find.writing.done import Refused, TaggedFile, TagsDone
from mirlab.find.writing.exchanging import exchange
from mirlab.find.writing.journal import Journal
from mirlab.find.writing.planfile import PlannedFile, read_plan
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


@shows_progress
def apply_tags(
    library: OpenLibrary,
    plan: str | Path,
    *,
    dry_run: bool = False,
    wait: float = 0.0,
    progress: Progress = True,
) -> TagsDone:
    """Write the tags of a plan into the files that it names.

    Parameters
    ----------
    plan : the CSV that `plan_tags` wrote, maybe edited
    dry_run : change nothing, and say which files would be written and which refused
    wait : seconds to wait for another process that writes to the library
    progress : told as files are written

    Raises
    ------
    DatasetError, UsageError : no plan, or one with rows that can't be meant; nothing was written
    MirlabError : another process is writing
    OutputError : the journal can't be written; what was written before is in it
    """
    planned = read_plan(plan)
    library.store.refresh()
    rows = library.store.known() if library.store.version else []
    places = {
        (row["id"], written_out(place)): Path(os.fsdecode(place)) for row in rows for place in row["places"]
    }
    tell = told(progress)
    done = TagsDone(dry_run=dry_run)
    journal = Journal(library.path, now())
    with nullcontext() if dry_run else writer_lock(library.path, wait), closing(journal):
        for number, one in enumerate(planned, 1):
            done.files.append(_applied(one, places.get((one.track, one.path)), journal, dry_run))
            tell(ProgressEvent("writing", number, len(planned), len(done.refused), unit="files"))
    if any(file.state == "written" for file in done.files) and not dry_run:
        done.journal = str(journal.path)
    return done


def _applied(one: PlannedFile, path: Path | None, journal: Journal, dry_run: bool) -> TaggedFile:
    file = TaggedFile(one.path, one.track, tuple(one.values), "written")
    try:
        if path is None:
            raise Refused("the library has no such track at this path")
        exchange(path, one.track, one.values, one.hash, None if dry_run else journal)
    except Refused as error:
        return TaggedFile(one.path, one.track, file.fields, "refused", str(error))
    except OutputError as error:
        return TaggedFile(one.path, one.track, file.fields, "refused", str(error))
    return file
