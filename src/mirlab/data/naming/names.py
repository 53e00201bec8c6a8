"""What is one name: the normal form in which artists, labels, titles and paths are compared.

One name is written in many ways: with accents as letters of their own (NFC) or as signs after the letter
(NFD, as macOS writes files), in other case, in full-width letters, with typographic quotes and dashes, with a
no-break space, or sorted by surname. Two names are one where their keys are equal:

    tidy        as a name is shown: NFC, no control or invisible characters, blanks collapsed and stripped
    folded      also without case, width and ligatures, and with one kind of quote and dash
    label_key   a label: folded, and 1.0 is 1. Punctuation counts, for "C#" is not "C"
    artist_key  an artist: folded, "&" is "and", "Cure, The" is "The Cure", "Bach, Johann" is "Johann Bach",
                other commas and punctuation at the ends don't count ("Boney M." is "Boney M")
    path_key    a path: NFC and nothing else, for case and blanks tell files apart

Superscripts, fractions and circled numbers stay what they are, and accents count: "Motörhead" and "Motorhead"
are two (`mirlab audit` lists names that are that near).

Words for missing (MISSING: nan, None, NA, N/A, null and the like) are no name of anything. An artist who is
nobody in particular (NOBODY: unknown artist, Various Artists, VA) is no artist.

Contents: tidy, folded, label_key, same_label, artist_key, path_key, is_missing, is_nobody, text_of, label_of,
MISSING, NOBODY.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

MISSING = frozenset(
    {
        "",
        "nan",
        "-nan",
        "+nan",
        "none",
        "na",
        "n/a",
        "#n/a",
        "#na",
        "#n/a n/a",
        "<na>",
        "null",
        "<null>",
        "(null)",
    }
    | {"<none>", "n.a.", "1.#qnan", "-1.#qnan", "1.#ind", "-1.#ind"}
)
"""Words (folded) that programs write where they have nothing to write."""

NOBODY = frozenset(
    {"unknown", "unknown artist", "unknown artists", "artist unknown", "<unknown>", "[unknown]", "(unknown)"}
    | {"<unknown artist>", "[unknown artist]", "no artist", "[no artist]", "various", "various artist"}
    | {
        "various artists",
        "various performers",
        "various performer",
        "various interprets",
        "various interpret",
    }
    | {"va", "v.a.", "v.a", "v/a", "v. a.", "v / a", "[various artists]", "<various artists>"}
)
"""Artist names (folded) that stand for anybody."""

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\u0060\uff07\u02bb\u2035", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02\u2036", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
    }
)
_SAFE = frozenset(
    {"<wide>", "<narrow>", "<noBreak>", "<compat>", "<font>"}
    | {"<initial>", "<medial>", "<final>", "<isolated>", "<small>"}
)
"""Kinds of Unicode's compatibility that are another way to draw the same letters."""

_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
_JOINERS = frozenset("\u200c\u200d")

_WHOLE = re.compile(r"([+-]?)0*([0-9]+)\.0+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_ARTICLES = "the|an?|les?|las?|los|els?|il|lo|gli|die|der|das|de|het|os?|as?"
_ARTICLE = re.compile(rf"(?:{_ARTICLES})")
_CONNECTING = frozenset({"and", "y", "und", "et", "e"})
_SUFFIX = re.compile(r"(?:jr|sr|inc|ltd|llc|co|corp|esq|ph\.?\s?d|m\.?\s?d|ii|iii|iv|\d+)\.?")


def tidy(text: str) -> str:
    """Return a name as it is shown; what a reader would see stays.

    NFC; control characters and every kind of blank become single spaces, none at the ends; characters that
    show nothing (zero-width spaces, byte-order marks, direction marks, soft hyphens) go.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in _seen(text)).split())


def _seen(text: str) -> str:
    """The text composed, without what shows nothing; joiners are part of emoji and of Persian words."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if c in _JOINERS or unicodedata.category(c) != "Cf")


@lru_cache(maxsize=1 << 17)
def folded(text: str) -> str:
    """Return a name as names are compared: see the module's docstring."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return " ".join(text.casefold().split())
    plain = "".join(
        _plain(c) for c in _seen(text).translate(_ALIKE) if c not in _JOINERS and c not in _SELECTORS
    )
    # Folding case may take letters apart, and so may leave a form that is not composed.
    return " ".join(unicodedata.normalize("NFC", unicodedata.normalize("NFC", plain).casefold()).split())


def _plain(character: str) -> str:
    kind = unicodedata.decomposition(character).partition(" ")[0]
    return unicodedata.normalize("NFKC", character) if kind in _SAFE else character


def label_key(label: str) -> str:
    """Return what makes labels one: folded, and a whole number without its ".0"."""
    return folded(label_of(label) or "")


def same_label(one: str | None, other: str | None) -> bool:
    """Whether two labels are one, or both are none."""
    if one is None or other is None:
        return one is other
    return one == other or label_key(one) == label_key(other)


@lru_cache(maxsize=1 << 17)
def artist_key(name: str) -> str:
    """Return what makes artists one: see the module's docstring."""
    key = " ".join(folded(name).replace("&", " and ").replace(" + ", " and ").split())
    if "," in key:
        key = _turned(_THOUSANDS.sub("", key))
    inner = [i for i, c in enumerate(key) if c != " " and not unicodedata.category(c).startswith("P")]
    bare = key[inner[0] : inner[-1] + 1] if inner else ""
    # "!!!" and "-M-" are all edge, and -12 is a number.
    return bare if sum(c.isalnum() for c in bare) > 1 and not bare.isdigit() else key


def _turned(key: str) -> str:
    """Put what stands after the only comma in front, where it is a given name or an article."""
    last, comma, first = (part.strip() for part in key.partition(","))
    words = first.split()
    turns = (
        last
        and words
        and "," not in first
        and not _SUFFIX.fullmatch(first)
        and not _CONNECTING & {*words[:-1], *last.split()[1:]}
        and (len(words) == 1 or not _ARTICLE.fullmatch(words[0]))
    )
    if turns:
        # "Eagles, L'" has no blank behind its article.
        return f"{first}{'' if first.endswith(chr(39)) else ' '}{last}"
    return " ".join(key.replace(comma or ",", " ").split())


def path_key(path: str) -> str:
    """Return what makes paths one: their letters, in whatever Unicode form."""
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def is_missing(text: str) -> bool:
    """Whether a text is empty or a word for missing."""
    return folded(text) in MISSING


def is_nobody(artist: str) -> bool:
    """Whether an artist's name is missing or stands for anybody: "unknown artist", "Various Artists"."""
    return folded(artist) in MISSING or folded(artist) in NOBODY


def text_of(cell: Any) -> str | None:
    """Return a cell of any type as text, NFC and without blanks at the ends; None where nothing is in it.

    None and NaN are nothing; words for missing are words here. A whole number is the same text from an
    integer and from a float.
    """
    if cell is None:
        return None
    if isinstance(cell, str):
        return unicodedata.normalize("NFC", cell).strip() or None
    if cell != cell:  # NaN of any type
        return None
    if isinstance(cell, bytes):
        return text_of(cell.decode("utf-8", "replace"))
    try:
        whole = not isinstance(cell, bool) and float(cell).is_integer()
        return str(int(cell)) if whole else text_of(str(cell))
    except (TypeError, ValueError, OverflowError):
        return text_of(str(cell))


def label_of(cell: Any) -> str | None:
    """Return a cell as a label or an id: `text_of`, and the text "1.0" is 1.

    Programs write whole numbers so where there are gaps among them.
    """
    text = text_of(cell)
    if text is None or "." not in text:
        return text
    match = _WHOLE.fullmatch(text)
    return text if match is None else ("-" if match[1] == "-" and match[2] != "0" else "") + match[2]
