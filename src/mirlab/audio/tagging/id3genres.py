"""The genres that ID3v1 knows by number, with Winamp's additions, as tags of files write them.

Contents: ID3_GENRES, genre_number, genres_in.
"""

from __future__ import annotations

import re

ID3_GENRES = tuple(
    """Blues|Classic Rock|Country|Dance|Disco|Funk|Grunge|Hip-Hop|Jazz|Metal|New Age|Oldies|Other|Pop|R&B|Rap
Reggae|Rock|Techno|Industrial|Alternative|Ska|Death Metal|Pranks|Soundtrack|Euro-Techno|Ambient|Trip-Hop
Vocal|Jazz+Funk|Fusion|Trance|Classical|Instrumental|Acid|House|Game|Sound Clip|Gospel|Noise|AlternRock|Bass
Soul|Punk|Space|Meditative|Instrumental Pop|Instrumental Rock|Ethnic|Gothic|Darkwave|Techno-Industrial
Electronic|Pop-Folk|Eurodance|Dream|Southern Rock|Comedy|Cult|Gangsta|Top 40|Christian Rap|Pop/Funk|Jungle
Native American|Cabaret|New Wave|Psychadelic|Rave|Showtunes|Trailer|Lo-Fi|Tribal|Acid Punk|Acid Jazz|Polka
Retro|Musical|Rock & Roll|Hard Rock|Folk|Folk-Rock|National Folk|Swing|Fast Fusion|Bebob|Latin|Revival|Celtic
Bluegrass|Avantgarde|Gothic Rock|Progressive Rock|Psychedelic Rock|Symphonic Rock|Slow Rock|Big Band|Chorus
Easy Listening|Acoustic|Humour|Speech|Chanson|Opera|Chamber Music|Sonata|Symphony|Booty Bass|Primus
Porn Groove|Satire|Slow Jam|Club|Tango|Samba|Folklore|Ballad|Power Ballad|Rhythmic Soul|Freestyle|Duet
Punk Rock|Drum Solo|A capella|Euro-House|Dance Hall""".replace("\n", "|").split("|")
)
"""By number, up to 125: those after them are written by few programs, and are left as numbers."""

_NUMBERS = re.compile(r"\((\d{1,3})\)")
_NAMED = {"RX": "Remix", "CR": "Cover"}


def genre_number(name: str) -> int:
    """The number of a genre; 255, which is none, for one that ID3v1 doesn't know."""
    known = {genre.casefold(): number for number, genre in enumerate(ID3_GENRES)}
    return known.get(name.casefold(), 255)


def genres_in(text: str) -> list[str]:
    """The genres that a text of an ID3 tag names, by number or in words.

    >>> genres_in("(17)(13)"), genres_in("(17)Krautrock"), genres_in("17"), genres_in("Krautrock")
    (['Rock', 'Pop'], ['Krautrock'], ['Rock'], ['Krautrock'])
    """
    if text.isascii() and text.isdigit() and int(text) < len(ID3_GENRES):
        return [ID3_GENRES[int(text)]]
    if text in _NAMED:
        return [_NAMED[text]]
    found, at = [], 0
    while (number := _NUMBERS.match(text, at)) is not None and int(number[1]) < len(ID3_GENRES):
        found.append(ID3_GENRES[int(number[1])])
        at = number.end()
    words = text[at:].removeprefix("(") if text[at:].startswith("((") else text[at:]
    # Words after numbers say more exactly what the numbers say.
    return [words] if words.strip() else found
