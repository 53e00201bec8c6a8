"""Invented names for the toy band: artists, albums, songs, and what they become in a path.

Names are spelt as names are (some with accents); a slug has only a to z, digits and hyphens.

Contents: artist_names, album_title, song_title, slug.
"""

from __future__ import annotations

import unicodedata

import numpy as np

_FIRST = (
    "Amber", "Borrowed", "Café", "Copper", "Distant", "Electric", "Été", "Faded", "Glass", "Hollow",
    "Idle", "Jörg", "Küsten", "Lunar", "Midnight", "Northern", "Olive", "Paper", "Quiet", "Rosa",
    "Señor", "Tangled", "Velvet", "Zoë",
)  # fmt: skip
_LAST = (
    "Anchors", "Brothers", "Cartographers", "Dynamo", "Engines", "Foxes", "Garden", "Harbour",
    "Islands", "Jubilee", "Kites", "Lanterns", "Märkl", "Nomads", "Orchard", "Pilots", "Quartet",
    "Radio", "Sparrows", "Tide", "Union", "Voss", "Weather", "Youth",
)  # fmt: skip
_HOW = (
    "Slow", "Second", "Bright", "Broken", "Early", "Empty", "Golden", "Hidden", "Last", "Little",
    "Lost", "Open", "Painted", "Restless", "Silver", "Small", "Sudden", "Summer", "Winter",
    "Yellow",
)  # fmt: skip
_WHAT = (
    "Avenue", "Bridge", "Ceiling", "Door", "Evening", "Ferry", "Ghost", "Hours", "Island",
    "Juniper", "Kitchen", "Letter", "Morning", "Number", "Ocean", "Parade", "Question", "River",
    "Station", "Telephone",
)  # fmt: skip


def artist_names(seed: int, style: int, count: int) -> list[str]:
    """Return the names of the artists of a style (0 to 9); no two artists of a band share one."""
    order = np.random.default_rng([seed, 0]).permutation(len(_FIRST) * len(_LAST))[style::10]
    names = []
    for number in range(count):
        again, place = divmod(number, len(order))
        first, last = divmod(int(order[place]), len(_LAST))
        names.append(f"{_FIRST[first]} {_LAST[last]}" + (f" {again + 1}" if again else ""))
    return names


def _phrase(*numbers: int) -> str:
    rng = np.random.default_rng(numbers)
    return f"{_HOW[int(rng.integers(len(_HOW)))]} {_WHAT[int(rng.integers(len(_WHAT)))]}"


def song_title(seed: int, style: int, artist: int, song: int) -> str:
    """Return the title of a song; another artist may have a song of the same name."""
    return _phrase(seed, 3, style, artist, song)


def album_title(seed: int, style: int, artist: int, album: int) -> str:
    """Return the title of an album."""
    return _phrase(seed, 4, style, artist, album)


def slug(name: str) -> str:
    """Return a name as it stands in a path: "Zoë Märkl" becomes "zoe-markl"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join("".join(c if c.isalnum() else " " for c in plain.lower()).split())
