"""What a library does so that nothing is lost, or found again: removals, history, the way back, words.

Contents: KeptLibrary, of which `Library` is one.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.find.facade.tagging import TaggingLibrary
from mirlab.progress import shows_progress
from mirlab.typing import Progress

if TYPE_CHECKING:
    from mirlab.data.audit import Recordings
    from mirlab.find.keeping import Backup, LibraryVersions, Restored, Undone
    from mirlab.find.library import Dropped, LibraryTracks, Readmitted, RemovedTracks
    from mirlab.find.players import ImportedIds


class KeptLibrary(TaggingLibrary):
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
        """Take tracks out, by id, name, title or path, so that they stay out; their files stay.

        `add` and `update` leave them out until `readmit` takes them back, or their file is added by its own
        name. Returns how many were there.

        Parameters
        ----------
        tracks : ids, names, titles or paths
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

    def backup(
        self, out: str | Path, *, force: bool = False, dry_run: bool = False, wait: float = 0.0
    ) -> Backup:
        """Write the library into one file: tracks, predictions and settings. Others may write meanwhile.

        Parameters
        ----------
        out : the file; a backup that is there is replaced
        force : also replace another file
        dry_run : write nothing, and say what would be in it
        wait : seconds to wait for a writer to finish; otherwise its change is not in the backup

        Raises
        ------
        OutputError : the file can't be written; nothing is left under its name
        MirlabError : the library is damaged
        """
        from mirlab.find.keeping import backup

        return backup(self, out, force=force, dry_run=dry_run, wait=wait)

    @classmethod
    def restore(
        cls,
        file: str | Path,
        path: str | Path,
        *,
        force: bool = False,
        dry_run: bool = False,
        wait: float = 0.0,
    ) -> Restored:
        """Make a library of a backup, after comparing all its files with their hashes.

        Parameters
        ----------
        file : the backup
        path : the library's folder: new or empty
        force : where a library is there, replace its tracks and settings; `undo` brings them back
        dry_run : check the backup, change nothing, and say what would be done
        wait : seconds to wait for another writer

        Raises
        ------
        UsageError : something is there already, or no such backup
        MirlabError : the backup is damaged; nothing was changed
        OutputError : the folder can't be written
        """
        from mirlab.find.keeping import restore

        return restore(file, path, force=force, dry_run=dry_run, wait=wait, opener=cls)

    @shows_progress
    def duplicates(
        self, *, workers: int | None = None, cache: bool = True, progress: Progress = True
    ) -> Recordings:
        """Recordings of which the library has several files, and which of each is worth keeping.

        Nothing is removed or deleted; see `mirlab.find_copies`.

        Parameters
        ----------
        workers, progress : as in `add`
        cache : keep and use fingerprints and measures of earlier runs
        """
        from dataclasses import replace

        from mirlab.data.audit import find_copies
        from mirlab.words import counted

        self.store.refresh()
        rows = self.store.read(["places"])["places"].to_pylist() if self.store.version else []
        places = [Path(os.fsdecode(place)) for held in rows for place in held]
        there = [place for place in places if place.exists()]
        found = find_copies(there, workers=workers, cache=cache, progress=progress)
        gone = len(places) - len(there)
        notes = [f"{counted(gone, 'file')} of the library cannot be found, and could not be compared."]
        return replace(found, source=str(self.path), notes=[*found.notes, *(notes if gone else [])])

    def find(self, words: str) -> LibraryTracks:
        """The tracks that words may mean (id, name, path, title, artist, a part of these), best first.

        Example
        -------
        >>> import mirlab
        >>> library = mirlab.Library.open("my-library")  # doctest: +SKIP
        >>> [track.title for track in library.find("davis blue")]  # doctest: +SKIP
        ['Blue in Green']
        """
        from mirlab.find.search import named

        self.head  # noqa: B018 (an empty library has nothing to find)
        return self.tracks_of(match.id for match in named(self, words))

    @shows_progress
    def import_ids(
        self,
        *,
        subsonic: str | None = None,
        csv: str | Path | None = None,
        user: str | None = None,
        password: str | None = None,
        send_password: bool = False,
        dry_run: bool = False,
        progress: Progress = True,
    ) -> ImportedIds:
        """Learn the song ids of a media server, so that `mirlab serve` can answer music players.

        Each song is matched with a track by its path, else by title, artist and duration. The result is kept
        in the library's folder and replaces the earlier one.

        Parameters
        ----------
        subsonic : address of a server with Subsonic's API
        csv : instead of it, a file with id and path, or id, title, artist, album and duration
        user, password : of the server; without `user`, `password` is an API key
        send_password : send the password itself instead of a token, for servers before API 1.13
        dry_run : keep nothing, and say what would be kept
        progress : as in `add`

        Example
        -------
        >>> import mirlab
        >>> library = mirlab.Library.open("my-library")  # doctest: +SKIP
        >>> library.import_ids(csv="ids.csv").matched  # doctest: +SKIP
        9812

        Raises
        ------
        UsageError : not one of `subsonic` and `csv`, or no password
        DatasetError : a CSV that can't be read
        MirlabError : the server can't be asked or refuses, or no song has a track; what was kept stays
        """
        from mirlab.find.players import import_ids

        return import_ids(
            self, subsonic=subsonic, csv=csv, user=user, password=password, send_password=send_password,
            dry_run=dry_run, progress=progress,
        )  # fmt: skip

    def ids(self) -> ImportedIds:
        """What is kept of a media server's songs, with the tracks that are there now.

        Raises
        ------
        UsageError : no ids were imported
        """
        from mirlab.find.players import ids_of

        return ids_of(self)
