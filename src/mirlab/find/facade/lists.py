"""What a library gives as lists: playlists of its tracks, and files of them.

Contents: ListedLibrary, of which `Library` is one.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.find.facade.kept import KeptLibrary

if TYPE_CHECKING:
    from mirlab.find.playlists import Playlist
    from mirlab.find.search import Neighbour


class ListedLibrary(KeptLibrary):
    """An open library, with its playlists."""

    def playlist(
        self,
        first: str | Path,
        last: str | Path,
        *,
        n: int = 15,
        where: str | None = None,
        no_same_artist: bool = False,
    ) -> Playlist:
        """Choose n tracks that lead from one to another in small steps, both ends included.

        Parameters
        ----------
        first, last : tracks of the library, by id, name, title, or a part of these
        n : tracks in all, at least 2
        where : a condition that the tracks between fulfil
        no_same_artist : never the same known artist twice in a row

        Raises
        ------
        UsageError, UnknownName : ends that can't be meant, more tracks than there are
        """
        from mirlab.find.playlists import walk

        return walk(self, first, last, n, where=where, no_same_artist=no_same_artist)

    def write_playlist(
        self,
        path: str | Path,
        tracks: Playlist | Iterable[Neighbour],
        *,
        relative_to: str | Path | None = None,
        prefix: str | None = None,
        force: bool = False,
        dry_run: bool = False,
    ) -> list[str]:
        """Write tracks as a playlist; returns a note for each that was left out.

        Parameters
        ----------
        path : its suffix says the format: .m3u8, .m3u, .xspf, .jspf or .pls
        tracks : a playlist, or tracks that `similar` found
        relative_to : the folder in which the list will lie: paths are relative to it. None writes absolute
            paths
        prefix : what stands before each path within its source, or within `relative_to`
        force : replace a file that is not a playlist of mirlab's
        dry_run : write nothing

        Raises
        ------
        UsageError : another suffix, or paths that can't be written so
        OutputError : the place can't be written, or holds no playlist of mirlab's, without `force`
        """
        from mirlab.find.playlists import Playlist, write_playlist

        made = tracks if isinstance(tracks, Playlist) else Playlist(list(tracks))
        return write_playlist(
            self, path, made.tracks, title=made.title, relative_to=relative_to, prefix=prefix, force=force,
            dry_run=dry_run,
        ).notes  # fmt: skip

    def export(
        self,
        out: str | Path,
        *,
        where: str | None = None,
        relative_to: str | Path | None = None,
        prefix: str | None = None,
        force: bool = False,
        dry_run: bool = False,
    ) -> int:
        """Write the library as a table (.parquet, .csv) or a playlist; returns how many tracks.

        Parameters
        ----------
        where : a condition that the tracks fulfil
        relative_to, prefix : of a playlist, as in `write_playlist`
        dry_run : write nothing

        Raises
        ------
        UsageError : another suffix, or paths that can't be written so
        OutputError : the place can't be written, or holds a file of another kind, without `force`
        """
        from mirlab.find.review import export

        return export(
            self, out, where, relative_to=relative_to, prefix=prefix, force=force, dry_run=dry_run
        ).tracks
