"""What players are answered, as the API's shapes.

The first half is what AudioMuse-AI's plugins read: https://github.com/NeptuneHub/AudioMuse-AI-NV-plugin
(audiomuse_api.go, main.go), https://github.com/NeptuneHub/audiomuse-ai-plugin (AudioMuseService.cs).
The second is OpenSubsonic's: https://github.com/opensubsonic/open-subsonic-api (openapi/schemas).

Contents: SimilarTrack, SongPath, SimilarArtist, Healthy, NoTask, Subsonic, Answered, SonicMatch, Child.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

API = "1.16.1"
"""The version of Subsonic's API."""
_DISTANCE = "0 for the same sound, 1 for the farthest that two tracks can be"


class SimilarTrack(BaseModel):
    """A song of the media server."""

    item_id: str = Field(description="the media server's id")
    title: str
    author: str = Field(description='the artist; "" where it is not known')
    album: str = Field(description='"unknown" where it is not known')
    distance: float = Field(description=_DISTANCE)


class SongPath(BaseModel):
    """Songs that lead from one to another; `distance` is that to the first."""

    path: list[SimilarTrack]
    total_distance: float = Field(description="the sum of the steps")


class Representative(BaseModel):
    """A song that stands for an artist."""

    item_id: str
    title: str
    distance: float = Field(description="to the middle of the other artist's songs")


class Component(BaseModel):
    """What two artists have in common."""

    artist1_representative_songs: list[Representative] = Field(description="of the artist asked about")
    artist2_representative_songs: list[Representative] = Field(description="of the other")


class SimilarArtist(BaseModel):
    """An artist of the media server."""

    artist: str
    artist_id: str | None = Field(description="the media server's id; null where it is not known")
    divergence: float = Field(description=_DISTANCE)
    component_matches: list[Component] | None = Field(
        default=None, description="with include_component_matches=true"
    )


class Healthy(BaseModel):
    """That the server answers."""

    status: Literal["ok"]


class NoTask(BaseModel):
    """That nothing is being analysed: mirlab does that elsewhere."""


class Child(BaseModel):
    """A song, as the media server said it when its ids were imported."""

    model_config = ConfigDict(extra="forbid")

    id: str
    parent: str | None = None
    isDir: Literal[False] = False
    title: str
    album: str | None = None
    artist: str | None = None
    track: int | None = None
    year: int | None = None
    genre: str | None = None
    coverArt: str | None = None
    size: int | None = None
    contentType: str | None = None
    suffix: str | None = None
    duration: int | None = Field(default=None, description="whole seconds")
    bitRate: int | None = None
    bitDepth: int | None = None
    samplingRate: int | None = None
    channelCount: int | None = None
    path: str | None = None
    isVideo: Literal[False] = False
    discNumber: int | None = None
    created: str | None = None
    albumId: str | None = None
    artistId: str | None = None
    type: Literal["music"] = "music"
    mediaType: Literal["song"] = "song"
    musicBrainzId: str | None = None
    displayArtist: str | None = None
    displayAlbumArtist: str | None = None
    sortName: str | None = None


class SonicMatch(BaseModel):
    """A song, and how alike it is to the first, or to the one asked about."""

    similarity: float = Field(ge=0, le=1)
    entry: Child


class Extension(BaseModel):
    """An extension of OpenSubsonic, and its versions."""

    name: str
    versions: list[int]


class TokenInfo(BaseModel):
    """Whose an API key is."""

    username: str


class Refusal(BaseModel):
    """Why there is no answer, by the API's codes."""

    code: int
    message: str


class Answered(BaseModel):
    """What is in every answer, and what was asked for."""

    status: Literal["ok", "failed"]
    version: str = API
    type: str
    serverVersion: str
    openSubsonic: Literal[True] = True
    error: Refusal | None = None
    sonicMatch: list[SonicMatch] | None = None
    openSubsonicExtensions: list[Extension] | None = None
    tokenInfo: TokenInfo | None = None


class Subsonic(BaseModel):
    """An answer of Subsonic's API; with f=xml the same as XML."""

    response: Answered = Field(alias="subsonic-response")
