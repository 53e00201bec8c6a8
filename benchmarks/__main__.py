"""Run a benchmark: `python -m benchmarks NAME [ARGUMENTS]`, or those of docs/performance.md and write it.

python -m benchmarks                    run all that stand on the page, and write it (two hours)
python -m benchmarks --only NAME...     run some of them; --skip NAME... runs all but these
python -m benchmarks --with NAME FILE...  give one the files that it needs and the repository lacks
python -m benchmarks NAME [ARGUMENTS]   run one and print its answer; --figures FILE keeps its numbers
python -m benchmarks NAME --record      run one as the page does, and write the page anew
python -m benchmarks NAME FILES --record   the same, for one that needs files that the repository lacks
python -m benchmarks --page             write the page from what is recorded
python -m benchmarks --list             list all questions

Each benchmark says before it starts about how long it takes. Where one fails, the others are still recorded;
the failures are named at the end, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import bars


def questions() -> dict[str, str]:
    """Return the first line of every benchmark's docstring, by name, without importing them."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if not path.stem.startswith("_"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            if any(isinstance(node, ast.FunctionDef) and node.name == "main" for node in tree.body):
                found[path.stem] = (ast.get_docstring(tree) or "").partition("\n")[0]
    return found


def _list() -> None:
    known = questions()
    width = max(map(len, known))
    for name, question in known.items():
        print(f"  {name:{width}}  {question}", file=sys.stderr)


def _record(names: Sequence[str], given: Mapping[str, Sequence[str]]) -> int:
    """Run benchmarks as the page does and write it; 1 if one of them failed.

    `given` are the arguments of those that need some; without them, such a one is left out.
    """
    from benchmarks.page import record, write
    from benchmarks.sections import section

    failed, left = {}, []
    for name in names:
        asked, files = section(name), given.get(name, ())
        if len(files) != len(asked.given):
            left.append(f"python -m benchmarks {' '.join([name, *asked.given])} --record")
            continue
        try:
            record(name, files)
        except RuntimeError as error:
            print(f"error: {name}: {error}", file=sys.stderr)
            failed[name] = str(error)
        else:
            # After each, so that hours are not lost to the last of them.
            write()
    for command in left:
        print(f"not run: {command}", file=sys.stderr)
    for name, why in failed.items():
        print(f"failed: {name}: {why}", file=sys.stderr)
    return 1 if failed else 0


def _whole(arguments: Sequence[str]) -> int:
    """Run those of the page, or the ones that were asked for."""
    from benchmarks.sections import NAMES, sections

    parser = argparse.ArgumentParser("python -m benchmarks")
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES, metavar="NAME")
    parser.add_argument("--skip", nargs="+", choices=NAMES, default=(), metavar="NAME")
    parser.add_argument("--with", nargs="+", action="append", default=[], dest="given", metavar="NAME FILE")
    asked = parser.parse_args(arguments)
    given = {name: files for name, *files in asked.given}
    for name in given:
        if name not in NAMES:
            parser.error(f"--with {name}: expected one of {', '.join(NAMES)}")
    names = [name for name in NAMES if name in asked.only and name not in asked.skip]
    minutes = sum(one.minutes for name, one in sections().items() if name in names)
    print(f"{len(names)} benchmarks, about {minutes:.0f} min", file=sys.stderr, flush=True)
    return _record(names, given)


def _one(name: str, rest: list[str]) -> None:
    """Run a benchmark, print how its bars were met, and keep its figures where that was asked for."""
    figures = None
    if "--figures" in rest:
        at = rest.index("--figures")
        if at + 1 == len(rest):
            raise SystemExit("--figures: expected a file, found nothing")
        figures = Path(rest[at + 1])
        del rest[at : at + 2]
    module = importlib.import_module(f"benchmarks.{name}")
    found = json.dumps(module.main(rest) or {})
    if figures is not None:
        # The page shows the bars by itself.
        figures.write_text(found, encoding="utf-8")
        return
    declared = module.SECTION.bars if hasattr(module, "SECTION") else ()
    for number, judged in enumerate(bars.judge(declared, json.loads(found))):
        print(("" if number else "\n") + bars.line(judged))


def main(arguments: list[str]) -> int:
    """Do what the command line asks; 2 where it asks for what there is not."""
    from benchmarks.page import write
    from benchmarks.sections import NAMES

    if not arguments or arguments[0] in ("--only", "--skip", "--with"):
        return _whole(arguments)
    if arguments == ["--page"]:
        write()
        return 0
    name, rest = arguments[0], arguments[1:]
    if name not in questions():
        if name != "--list":
            print(f'There is no benchmark called "{name}".', file=sys.stderr)
        _list()
        return 0 if name == "--list" else 2
    if rest[-1:] == ["--record"]:
        if name not in NAMES:
            print(f"{name} does not stand on the page, which holds {', '.join(NAMES)}.", file=sys.stderr)
            return 2
        return _record([name], {name: rest[:-1]})
    _one(name, rest)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
