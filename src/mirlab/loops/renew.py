"""Write the texts of loops again where their sources have changed.

    python -m mirlab.loops.renew [--all]

It needs numba (`pip install -e ".[test]"` brings it), and takes about a second a loop. `--all` writes all of
them, which a new version of numba may ask for.

Contents: modules, outdated, renew, main.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from mirlab.loops.declared import Declared, declared
from mirlab.loops.machine import machine_code
from mirlab.loops.texts import FOLDER, PACKAGE, SUFFIX, Text, held, path_of, shipped, stamp, written


def modules() -> list[Path]:
    """The package's modules of loops: their names end so."""
    return sorted(PACKAGE.rglob("*kernels.py"))


def loops(source: Path) -> list[Declared]:
    """The loops of a module."""
    name = ".".join(("mirlab", *source.relative_to(PACKAGE).with_suffix("").parts))
    found = [declared(value) for value in vars(import_module(name)).values()]
    return [loop for loop in found if loop is not None and loop.function.__module__ == name]


def outdated() -> list[str]:
    """Which loops have no text, or one of another source, and which texts have no loop."""
    found, wanted = [], set()
    for source in modules():
        path, there = path_of(source), loops(source)
        assert path is not None
        wanted.add(path)
        found += [f"{source.name}: {loop.name}" for loop in there if shipped(loop) is None]
        found += [f"{path.name}: {name}" for name in held(path).keys() - {loop.name for loop in there}]
    return found + [path.name for path in sorted(FOLDER.glob(f"*{SUFFIX}")) if path not in wanted]


def renew(everything: bool = False) -> list[Path]:
    """Write what is outdated, or everything; return the files written."""
    FOLDER.mkdir(exist_ok=True)
    done, wanted = [], set()
    for source in modules():
        path = path_of(source)
        assert path is not None
        wanted.add(path)
        texts = []
        for loop in loops(source):
            kept = None if everything else shipped(loop)
            texts.append(kept or _made(loop))
        content = written(texts)
        if not path.is_file() or path.read_text(encoding="utf-8") != content:
            path.write_text(content, encoding="utf-8", newline="\n")
            done.append(path)
    for path in FOLDER.glob(f"*{SUFFIX}"):
        if path not in wanted:
            path.unlink()
            done.append(path)
    held.cache_clear()
    return done


def _made(loop: Declared) -> Text:
    from mirlab.loops.frontend import lowered, made_by

    text = lowered(loop)
    # A loop that calls what is not there fails here rather than at a user's.
    machine_code(text, loop.signature)
    return Text(loop.name, stamp(loop) or "", made_by(), text)


def main(arguments: Sequence[str]) -> None:
    """Renew, and say what was written."""
    unknown = set(arguments) - {"--all"}
    if unknown:
        sys.exit(f"expected --all or nothing, got {' '.join(sorted(unknown))}")
    for path in renew("--all" in arguments):
        print(
            f"wrote {path.relative_to(PACKAGE)}" if path.exists() else f"removed {path.relative_to(PACKAGE)}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
