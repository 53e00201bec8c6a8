"""What a library gives as lists: playlists of its tracks, and files of them.

Contents: ListedLibrary, of which `Library` is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
        first: str | Path | None = None,
        last: str | Path | None = None,
        *,
        radio: str | Path | Sequence[str | Path] | None = None,
        unlike: str | Path | Sequence[str | Path] | None = None,
        mood: str | None = None,
        extend: str | Path | None = None,
        n: int | None = None,
        minutes: float | None = None,
        where: str | None = None,
        no_same_artist: bool = False,
    ) -> Playlist:
        """Make a playlist: one of the ways below, or with `where` alone of the tracks that match it.

        Parameters
        ----------
        first, last : tracks of the library, by id, name, title, or a part of these: small steps lead from one
            to the other, both ends included
        radio : tracks or sound files: what sounds like one of them, artists spread
        unlike : with `radio` or `extend`, tracks or files: nothing that is nearer to these
        mood : words, such as "calm piano, not vocal" (`mood_words` lists them)
        extend : a playlist's file: its entries stay in their order, and what sounds like one of them is added
        n : tracks in all, or that `extend` adds; None takes 15
        minutes : a length to reach, instead of `n`
        where : a condition that the tracks fulfil; given ends and entries may be others
        no_same_artist : never the same known artist twice in a row

        Example
        -------
        >>> library.playlist(mood="calm piano, not vocal", minutes=60)  # doctest: +SKIP
        >>> library.playlist(radio=["so what", "blue in green"], unlike="take five")  # doctest: +SKIP

        Raises
        ------
        UsageError, UnknownName : what can't be meant, more tracks than there are, or several kinds of list
        DatasetError : a list to extend that can't be read
        """
        from mirlab.find.playlists import make_playlist

        return make_playlist(
            self, first, last, radio=radio, unlike=unlike, mood=mood, extend_=extend, n=n, minutes=minutes,
            where=where, no_same_artist=no_same_artist,
        )  # fmt: skip

    def radio(
        self,
        *tracks: str | Path,
        unlike: str | Path | Sequence[str | Path] | None = None,
        n: int | None = None,
        minutes: float | None = None,
        where: str | None = None,
        no_same_artist: bool = False,
    ) -> Playlist:
        """What sounds like some tracks, which begin the list: `playlist(radio=tracks)`."""
        return self.playlist(
            radio=tracks, unlike=unlike, n=n, minutes=minutes, where=where, no_same_artist=no_same_artist
        )

    def mood_words(self) -> list[str]:
        """The words that `playlist(mood=...)` knows here: learned tags, texts and facts of the tracks."""
        from mirlab.find.playlists import mood_words

        return mood_words(self)

    def read_playlist(self, path: str | Path) -> Playlist:
        """Read a playlist (.m3u8, .m3u, .xspf, .jspf, .pls) and find its tracks here.

        Entries are found by path, by the end of the path, and else by artist, title and length. Those that
        are not in the library have the id "", and a note names them.

        Raises
        ------
        UsageError : another suffix, or no such file
        DatasetError : it can't be read, or is of another format
        """
        from mirlab.find.playlists import read_playlist

        return read_playlist(self, path)

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
