"""What a library does so that nothing is lost, or found again: removals, history, the way back, words.

Contents: KeptLibrary, of which `Library` is one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.find.library import OpenLibrary

if TYPE_CHECKING:
    from mirlab.find.keeping import LibraryVersions, Undone
    from mirlab.find.library import LibraryTracks


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

    def remove(self, *tracks: str | Path, wait: float = 0.0) -> int:
        """Take tracks out, by id, name, title or path; their files stay. Returns how many were there.

        Raises
        ------
        UnknownName : a track that the library lacks
        """
        from mirlab.find.library import remove
        from mirlab.find.search import ids_of

        return remove(self, ids_of(self, tracks), wait=wait)

    def find(self, words: str) -> LibraryTracks:
        """The tracks that words may mean (id, name, path, title, artist, a part of these), best first.

        Example
        -------
        >>> import mirlab
        >>> library = mirlab.Library.open("my-library")  # doctest: +SKIP
        >>> [track.title for track in library.find("davis blue")]  # doctest: +SKIP
        ['Blue in Green']
        """
        from mirlab.find.library import LibraryTracks
        from mirlab.find.search import named

        tracks = {track.id: track for track in self.tracks()}
        return LibraryTracks(tracks[match.id] for match in named(self, words) if match.id in tracks)
