"""Run a benchmark: `python -m benchmarks NAME [ARGUMENTS]`, or those of docs/performance.md and write it.

python -m benchmarks                    run all that stand on the page, and write it (an hour)
python -m benchmarks NAME [ARGUMENTS]   run one and print its answer; --figures FILE keeps its numbers
python -m benchmarks NAME --record      run one as the page does, and write the page anew
python -m benchmarks NAME FILES --record   the same, for one that needs files that the repository lacks
python -m benchmarks --page             write the page from what is recorded
python -m benchmarks --list             list all questions
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from pathlib import Path


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


def _record(names: list[str], given: list[str]) -> int:
    """Run benchmarks as the page does and write it; 1 if one of them failed.

    `given` are the arguments of the one benchmark that needs some; without them, such a one is left out.
    """
    from benchmarks.page import SECTIONS, record, write

    failed = []
    for section in SECTIONS:
        if section.name in names:
            if len(given) != len(section.given):
                print(
                    f"not run: python -m benchmarks {' '.join([section.name, *section.given])} --record",
                    file=sys.stderr,
                )
                continue
            try:
                record(section, given)
            except RuntimeError as error:
                print(f"error: {error}", file=sys.stderr)
                failed.append(section.name)
            # After each, so that an hour is not lost to the last of them.
            write()
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Do what the command line asks; 2 where it asks for what there is not."""
    from benchmarks.page import SECTIONS, write

    paged = [section.name for section in SECTIONS]
    if not arguments:
        return _record(paged, [])
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
        if name not in paged:
            print(f"{name} does not stand on the page, which holds {', '.join(paged)}.", file=sys.stderr)
            return 2
        return _record([name], rest[:-1])
    figures = None
    if "--figures" in rest:
        at = rest.index("--figures")
        figures = Path(rest[at + 1])
        del rest[at : at + 2]
    found = importlib.import_module(f"benchmarks.{name}").main(rest)
    if figures is not None and found is not None:
        figures.write_text(json.dumps(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
