"""A griffe extension: mirlab's docstrings, put in the form that the numpydoc parser knows.

mirlab writes ``name : what it is`` in one line and leaves types to annotations. numpydoc takes the text after
the colon for a type and expects the description on the next lines. `Returns` is a sentence here, and
`References` are one entry a paragraph.

Contents: plain, Plain (the extension).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from griffe import Extension, Object

_RULE = re.compile(r"-{3,}")
_ENTRY = re.compile(r"(?P<names>\*{0,2}[\w.]+(?:, \*{0,2}[\w.]+)*) : (?P<text>.+)")
_SECOND = re.compile(r"; `(?P<name>\w+)` : ")
_ENTRIES = {"Parameters", "Attributes", "Raises"}
_SENTENCES = {"Returns", "Yields"}
_LISTS = {"Reference", "References"}


def plain(text: str) -> str:
    """Return a docstring of mirlab's as one that a numpydoc parser reads."""
    lines = text.splitlines()
    titles = [i for i in range(len(lines) - 1) if lines[i].strip() and _RULE.fullmatch(lines[i + 1])]
    starts = [*titles, len(lines)]
    out = lines[: starts[0]]
    for start, stop in pairwise(starts):
        title, body = lines[start], lines[start + 2 : stop]
        if title in _ENTRIES:
            out += _entries(title, body)
        elif title in _SENTENCES:
            out += [title, lines[start + 1], ":", *(f"    {line.strip()}" for line in body if line), ""]
        elif title in _LISTS:
            out += [title, lines[start + 1], *_items(body)]
        elif title == "Example":
            out += ["Examples", "--------", *body]
        else:
            out += lines[start:stop]
    return "\n".join(out)


def _entries(title: str, body: list[str]) -> list[str]:
    """Put the text after a name's colon on the next lines.

    Names that share a text get it each, as numpydoc would give them all the first one's type. A line without
    a name belongs to the entry above it; above all entries it says what any error may be (`as open_source`).
    """
    # "computed : analysed; `cached` : from the cache" are two entries on one line.
    lines = [part for line in body for part in _SECOND.sub(r"\n\g<name> : ", line).split("\n") if part]
    known: list[tuple[list[str], list[str]]] = []
    for line in lines:
        found = _ENTRY.fullmatch(line)
        if found:
            known.append((found["names"].split(", "), [found["text"]]))
        elif known:
            known[-1][1].append(line.strip())
        else:
            known.append((["MirlabError"], [line.strip()]))
    out = [title, "-" * len(title)]
    for names, text in known:
        for name in names:
            out += [name, *(f"    {line}" for line in text)]
    return [*out, ""]


def _items(body: list[str]) -> list[str]:
    return [f"- {line}" if line and not line.startswith(" ") else line for line in body]


class Plain(Extension):
    """Rewrites every docstring when griffe meets it."""

    def on_instance(self, *, obj: Object, **kwargs: Any) -> None:
        if obj.docstring is not None:
            obj.docstring.value = plain(obj.docstring.value)
