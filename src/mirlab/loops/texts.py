"""The texts of loops in LLVM's language: what is part of the package, and whether it belongs to the sources.

Each module of loops has one file, `texts/audio.spectra.kernels.ll` for example, with a section for each loop:

    ;; loop moments
    ;; stamp 2f6c...
    ;; by numba 0.68.1, llvmlite 0.50.0, LLVM 22.1.0
    define i32 @mirlab_body(...

The stamp is a digest of the loop's source. A text whose stamp is another belongs to another source and is not
used. `python -m mirlab.loops.renew` writes the files.

Contents: Text, stamp, shipped, held, path_of, written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

from mirlab.loops.declared import Declared, Instructions, source_of

PACKAGE = Path(__file__).parents[1]
FOLDER = Path(__file__).parent / "texts"
SUFFIX = ".ll"
_LANES = Path(__file__).parent / "lanes.py"
_LOOP, _STAMP, _BY = ";; loop ", ";; stamp ", ";; by "


@dataclass(frozen=True, slots=True)
class Text:
    """A loop's text: of which source it is, and who made it."""

    name: str
    stamp: str
    by: str
    text: str


def stamp(loop: Declared) -> str | None:
    """The digest of what a loop is made from; None where its source can't be read.

    That is the file of its module, its signature, and the numbers, loops and instructions that it takes from
    elsewhere; instructions may be made with `lanes`.
    """
    source = _source(loop.source)
    if source is None:
        return None
    parts = [source, loop.name, loop.signature.text, repr(sorted(loop.fastmath))]
    for name, value in loop.outside():
        if isinstance(value, Declared):
            parts.append(f"{name} is {stamp(value)}")
        elif isinstance(value, Instructions):
            parts.append(f"{name} is written in {_source(source_of(value.function))}, {_source(_LANES)}")
        elif not callable(value) and not isinstance(value, ModuleType):
            parts.append(f"{name} is {value!r}")
    return hashlib.blake2b("\n".join(parts).encode(), digest_size=20).hexdigest()


@cache
def _source(path: Path) -> str | None:
    try:
        # Lines end otherwise where git was told so.
        return hashlib.blake2b(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    except OSError:
        return None


def path_of(source: Path) -> Path | None:
    """The file with the texts of a module of loops; None for modules outside the package."""
    try:
        inside = source.resolve().relative_to(PACKAGE.resolve())
    except ValueError:
        return None
    return FOLDER / (".".join(inside.with_suffix("").parts) + SUFFIX)


def shipped(loop: Declared) -> Text | None:
    """Return the text of a loop that is part of the package; None where there is none of its source.

    Where there are no sources, as in a package of compiled modules alone, the text is taken as it is.
    """
    path = path_of(loop.source)
    found = held(path).get(loop.name) if path is not None else None
    if found is None:
        return None
    return found if stamp(loop) in (found.stamp, None) else None


@cache
def held(path: Path) -> dict[str, Text]:
    """The texts in a file, by name; none where it can't be read."""
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return {}
    found = {}
    for section in content.split(_LOOP)[1:]:
        name, marked, made, text = section.split("\n", 3)
        found[name] = Text(name, marked.removeprefix(_STAMP), made.removeprefix(_BY), text)
    return found


def written(texts: Iterable[Text]) -> str:
    """The content of a file with these texts."""
    head = "; Made by python -m mirlab.loops.renew from the module of this file's name.\n"
    return head + "".join(
        f"{_LOOP}{t.name}\n{_STAMP}{t.stamp}\n{_BY}{t.by}\n{t.text.strip()}\n" for t in texts
    )
