"""What a library does so that nothing is lost: removals, history, the way back, backups.

Contents: KeptLibrary, of which `Library` is one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.find.library import OpenLibrary
from mirlab.progress import shows_progress
from mirlab.typing import Progress

if TYPE_CHECKING:
    from mirlab.find.keeping import LibraryVersions, Undone
    from mirlab.find.library import Dropped, Readmitted, RemovedTracks


class KeptLibrary(OpenLibrary):
    """An open library, with what keeps it safe."""

    def history(self) -> LibraryVersions:
        """The library's versions, the newest first: what changed when, by which command.

        Example
        -------
        >>> import mirlab
        >>> library = mirlab.Library.create("my-library", "mfcc.mean")
        >>> [version.command for version in library.history()]
        ['create']

        Raises
        ------
        MirlabError : the history's file is damaged
        """
        from mirlab.find.keeping import history_of

        return history_of(self)

    def undo(
        self, *, to: int | None = None, force: bool = False, dry_run: bool = False, wait: float = 0.0
    ) -> Undone:
        """Return to an earlier version: its tracks, predictions and settings. An undo can be undone.

        Parameters
        ----------
        to : the version's number, as `history` gives it; None takes the one before the last change
        force : also where files hold other sound now, or this mirlab computes features otherwise
        dry_run : change nothing, and say what would come back
        wait : seconds to wait for another writer

        Raises
        ------
        UsageError : no such version, one that is not kept any more, or nothing to undo
        MirlabError : the version is damaged, files hold other sound now, its features can't be computed any
            more, or another process is writing; nothing was changed
        """
        from mirlab.find.keeping import undo

        return undo(self, to, force=force, dry_run=dry_run, wait=wait)

    def remove(self, *tracks: str | Path, dry_run: bool = False, wait: float = 0.0) -> int:
        """Take tracks out, by id, name or path, so that they stay out; their files are not touched.

        `add` and `update` leave them out until `readmit` takes them back, or their file is added by its own
        name. Returns how many were there.

        Parameters
        ----------
        tracks : ids, names or paths
        dry_run : change nothing, and say how many would leave
        wait : seconds to wait for another writer

        Raises
        ------
        UnknownName : a track that the library lacks
        """
        from mirlab.find.library import remove
        from mirlab.find.search import ids_of

        return remove(self, ids_of(self, tracks), dry_run=dry_run, wait=wait)

    def removed(self) -> RemovedTracks:
        """Tracks that were removed and stay out, the latest first."""
        from mirlab.find.library import removed_from

        return removed_from(self)

    @shows_progress
    def readmit(
        self,
        *tracks: str | Path,
        dry_run: bool = False,
        workers: int | None = None,
        wait: float = 0.0,
        progress: Progress = True,
    ) -> Readmitted:
        """Take removed tracks back, by id, name or path; none at all means every one of them.

        Parameters
        ----------
        tracks : as `removed` lists them
        dry_run : change nothing, and say what would come back
        workers, wait, progress : as in `add`

        Raises
        ------
        UnknownName : a track that was not removed
        """
        from mirlab.find.library import readmit

        return readmit(self, tracks, dry_run=dry_run, workers=workers, wait=wait, progress=progress)

    def drop(self, source: str | Path, *, dry_run: bool = False, wait: float = 0.0) -> Dropped:
        """Let a source go, with the tracks that no other source holds; files are not touched.

        Parameters
        ----------
        source : as it was added, or as `info` lists it; it need not be there any more
        dry_run : change nothing, and say what would leave
        wait : seconds to wait for another writer

        Raises
        ------
        UnknownName : a source that was not added
        """
        from mirlab.find.library import drop

        return drop(self, source, dry_run=dry_run, wait=wait)
