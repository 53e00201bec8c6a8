"""The addresses that AudioMuse-AI's plugins for media servers ask (shapes.py says where they are described).

Contents: routes.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from mirlab.errors import UsageError
from mirlab.find.players import Near
from mirlab.show.web.players.holding import Players
from mirlab.show.web.players.shapes import (
    Component,
    Healthy,
    NoTask,
    Representative,
    SimilarArtist,
    SimilarTrack,
    SongPath,
)

MOST = 1000
"""Songs in an answer."""
_Id = Annotated[str, Query(max_length=500, description="The media server's id of a song.")]
_Words = Annotated[str, Query(max_length=1000)]
_Count = Annotated[int, Query(description=f"How many; 1 to {MOST:,}, and the nearest of these for others.")]


def routes(players: Players) -> APIRouter:
    """The addresses of one server."""
    router = APIRouter(prefix="/api", tags=["players"])

    @router.get("/similar_tracks")
    def similar_tracks(
        item_id: _Id = "",
        title: _Words = "",
        artist: _Words = "",
        n: _Count = 10,
        eliminate_duplicates: Annotated[
            bool, Query(description="At most three songs of an artist, and no song twice.")
        ] = True,
        radius_similarity: Annotated[
            bool, Query(description="In an order in which each song is near to the one before it.")
        ] = False,
    ) -> list[SimilarTrack]:
        """Songs that sound like one, which is given by its id, or by title and artist."""
        answers = players.answers()
        if not item_id and not (title and artist):
            raise UsageError("expected item_id, or title and artist: give one of these")
        found = answers.nearest(
            item_id or answers.named(title, artist),
            _within(n),
            varied=eliminate_duplicates,
            chained=radius_similarity,
        )
        return [_track(one) for one in found]

    @router.get("/find_path")
    def find_path(start_song_id: _Id, end_song_id: _Id, max_steps: _Count = 25) -> SongPath:
        """Songs that lead from one to another in small steps, both included."""
        way = players.answers().way(start_song_id, end_song_id, max(2, _within(max_steps)))
        return SongPath(path=[_track(one) for one in way.songs], total_distance=round(way.length, 6))

    @router.get("/similar_artists", response_model_exclude_unset=True)
    def similar_artists(
        artist: Annotated[_Words, Query(description="A name, or the media server's id.")] = "",
        artist_id: _Id = "",
        n: _Count = 10,
        include_component_matches: Annotated[
            bool, Query(description="With the songs of both artists that are most like the other's.")
        ] = False,
    ) -> list[SimilarArtist]:
        """Artists whose songs sound like those of one."""
        if not artist_id and not artist:
            raise UsageError("expected artist or artist_id: give one of them")
        found = players.answers().artists(artist_id or artist, _within(n))
        told = []
        for one in found:
            said = SimilarArtist(artist=one.name, artist_id=one.id, divergence=round(1 - one.similarity, 6))
            if include_component_matches:
                said.component_matches = [
                    Component(
                        artist1_representative_songs=[_representative(near) for near in one.own],
                        artist2_representative_songs=[_representative(near) for near in one.theirs],
                    )
                ]
            told.append(said)
        return told

    @router.get("/health")
    def health() -> Healthy:
        """Whether there is a server, as plugins test their settings."""
        return Healthy(status="ok")

    @router.get("/active_tasks")
    def active_tasks() -> NoTask:
        """What is being analysed: nothing, ever; plugins test their settings with it."""
        return NoTask()

    return router


def _within(n: int) -> int:
    return min(max(n, 1), MOST)


def _track(near: Near) -> SimilarTrack:
    song = near.song
    return SimilarTrack(
        item_id=song.id,
        title=song.text("title") or "",
        author=song.text("artist") or "",
        album=song.text("album") or "unknown",
        distance=round(1 - near.similarity, 6),
    )


def _representative(near: Near) -> Representative:
    return Representative(
        item_id=near.song.id, title=near.song.text("title") or "", distance=round(1 - near.similarity, 6)
    )
