"""What a library writes into music files: tags, by a plan, and the way back.

Contents: TaggingLibrary, of which `Library` is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.find.library import OpenLibrary
from mirlab.progress import shows_progress
from mirlab.typing import Progress

if TYPE_CHECKING:
    from mirlab.find.writing import TagPlan, TagsDone


class TaggingLibrary(OpenLibrary):
    """An open library that can write tags; everything else of mirlab only reads music files."""

    @shows_progress
    def plan_tags(
        self,
        fields: str | Sequence[str],
        *,
        out: str | Path | None = None,
        where: str | None = None,
        min_probability: float = 0.5,
        overwrite: bool = False,
        sources: Mapping[str, str] | None = None,
        notation: str = "letters",
        force: bool = False,
        dry_run: bool = False,
        progress: Progress = True,
    ) -> TagPlan:
        """Say what would be written into the tags of the library's files; no music file is changed.

        Parameters
        ----------
        fields : of genre, bpm, key and mood, as a list or as "genre,bpm"
        out : a CSV to write the plan to, which `apply_tags` takes
        where : only tracks that fulfil a condition, as in `similar`
        min_probability : least probability of a predicted genre
        overwrite : also replace values that are there
        sources : the column that a field is taken from instead of the usual one, {"genre": "label"}
        notation : of keys, "letters" (Am) or "camelot" (8A)
        force : replace whatever file stands at `out`
        dry_run : write no plan
        progress : told as tracks are looked at

        Example
        -------
        >>> import mirlab
        >>> library = mirlab.Library.open("my-library")  # doctest: +SKIP
        >>> print(library.plan_tags("genre,bpm", out="plan.csv").answer())  # doctest: +SKIP
        12 tracks: 20 fields of 12 files to write, 4 kept as they are.

        Raises
        ------
        UsageError, UnknownName : fields, columns or a condition that can't be meant, or that nothing fulfils
        MirlabError : an empty library
        OutputError : the plan can't be written
        """
        from mirlab.find.writing import plan_tags

        names = [name.strip() for name in fields.split(",")] if isinstance(fields, str) else list(fields)
        return plan_tags(
            self, names, out=out, where=where, min_probability=min_probability, overwrite=overwrite,
            sources=sources, notation=notation, force=force, dry_run=dry_run, progress=progress,
        )  # fmt: skip

    @shows_progress
    def apply_tags(
        self, plan: str | Path, *, dry_run: bool = False, wait: float = 0.0, progress: Progress = True
    ) -> TagsDone:
        """Write the tags of a plan, and nothing else, into the files that it names.

        Each file is written as a copy, compared with the old one, and exchanged for it; a journal in the
        library's folder keeps the way back. Files that can't be written are refused, each with its reason.

        Parameters
        ----------
        plan : the CSV that `plan_tags` wrote, maybe edited
        dry_run : change nothing, and say which files would be written and which refused
        wait : seconds to wait for another writer
        progress : told as files are written

        Raises
        ------
        DatasetError, UsageError : no plan, or one with rows that can't be meant; nothing was written
        MirlabError : another process is writing
        """
        from mirlab.find.writing import apply_tags

        return apply_tags(self, plan, dry_run=dry_run, wait=wait, progress=progress)

    @shows_progress
    def undo_tags(
        self,
        journal: str | Path | None = None,
        *,
        force: bool = False,
        dry_run: bool = False,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> TagsDone:
        """Give files the bytes that they had before `apply_tags` wrote their tags.

        Parameters
        ----------
        journal : of the application that is taken back; None takes the latest that was not undone
        force : also where a file changed since, if its sound and its other tags are the same
        dry_run : change nothing, and say which files would be as before
        wait, progress : as in `apply_tags`

        Raises
        ------
        UsageError : no such journal, or nothing to undo
        MirlabError : another process is writing, or the journal is another file
        """
        from mirlab.find.writing import undo_tags

        return undo_tags(self, journal, force=force, dry_run=dry_run, wait=wait, progress=progress)
