"""A song as a media server tells of it.

What is kept of one is what the OpenSubsonic specification calls a `Child`, without what belongs to one user
(stars, ratings, counts): https://opensubsonic.netlify.app/docs/responses/child/

Contents: Song, song_of, NUMBERS, TEXTS.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

TEXTS = (
    "parent", "title", "album", "artist", "genre", "coverArt", "contentType", "suffix", "path", "created",
    "albumId", "artistId", "mediaType", "musicBrainzId", "displayArtist", "displayAlbumArtist", "sortName",
)  # fmt: skip
NUMBERS = (
    "duration", "track", "discNumber", "year", "size", "bitRate", "bitDepth", "samplingRate", "channelCount",
)  # fmt: skip
LONGEST_ID = 500
_LONGEST = 4000
_LARGEST = 1 << 53


@dataclass(frozen=True)
class Song:
    """One song of a media server.

    Parameters
    ----------
    id : by which players ask for it
    said : what the server says of it, of TEXTS and NUMBERS
    """

    id: str
    said: Mapping[str, str | float] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        """One of TEXTS, None where the server does not say it."""
        found = self.said.get(name)
        return found if isinstance(found, str) else None

    @property
    def duration(self) -> float | None:
        """Seconds."""
        found = self.said.get("duration")
        return None if found is None or isinstance(found, str) else float(found)

    def words(self) -> str:
        """How the song is shown among others."""
        title, artist = self.text("title"), self.text("artist")
        named = f'"{title}"' + (f" by {artist}" if artist else "") if title else self.text("path")
        return f"{named} ({self.id})" if named else self.id


def song_of(said: Mapping[str, Any]) -> Song | None:
    """A song as a server said it, without what is of another kind than it should; None where it has no id."""
    id = said.get("id")
    if isinstance(id, int) and not isinstance(id, bool):
        id = str(id)
    if not isinstance(id, str) or not 0 < len(id) <= LONGEST_ID:
        return None
    kept: dict[str, str | float] = {}
    for name in TEXTS:
        text = said.get(name)
        if isinstance(text, str) and 0 < len(text) <= _LONGEST:
            kept[name] = text
    for name in NUMBERS:
        number = said.get(name)
        if isinstance(number, bool) or not isinstance(number, int | float):
            continue
        if 0 <= number < _LARGEST:
            kept[name] = number if name == "duration" else int(number)
    return Song(id, kept)
