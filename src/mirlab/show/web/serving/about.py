"""What there is, as the pages ask first.

Contents: About, Palette, pages_version.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from pydantic import BaseModel, Field

from mirlab.show.web.delivery import STATIC
from mirlab.show.web.serving.preparing import Preparing
from mirlab.version import __version__


class Palette(BaseModel):
    """What the pages draw with, as #rrggbb, by theme ("light", "dark")."""

    categories: dict[str, list[str]]
    missing: dict[str, str]
    ramp: dict[str, list[str]]


class About(BaseModel):
    """What one running explorer has."""

    class Collection(BaseModel):
        """One collection."""

        name: str
        tracks: int = Field(description="how many")
        sound: bool = Field(description="whether they can be heard")
        columns: list[str] = Field(description="names of its features, for /api/feature")

    class Tagger(BaseModel):
        """The learned model that tags songs."""

        model: str
        title: str

    collections: list[Collection] = Field(description="empty while they are being prepared")
    preparing: Preparing | None = Field(description="how far that is; null when all is there")
    model: str | None = Field(description="the classifier's file; null where there is none")
    tagger: Tagger | None
    results: bool = Field(description="whether there is a folder of results")
    doubts: int | None = Field(description="how many wait for a decision; null while they are gathered")
    corrections: str = Field(description="the name of the file that decisions are saved to")
    roots: list[str] = Field(description="folders under which files may be added to a library")
    most_bytes: int = Field(description="of an uploaded file")
    most_seconds: float = Field(description="of the sound in an uploaded file")
    version: str = Field(description="of the pages and the API: another one than before means: reload")
    palette: Palette


@lru_cache(maxsize=1)
def pages_version() -> str:
    """The version of mirlab with a hash of the pages: an open page that sees another one is outdated."""
    digest = hashlib.blake2b(digest_size=6)
    for path in sorted(path for path in STATIC.rglob("*") if path.is_file()):
        digest.update(path.relative_to(STATIC).as_posix().encode() + b"\0" + path.read_bytes())
    return f"{__version__}+{digest.hexdigest()}"
