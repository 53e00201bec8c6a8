"""Run a benchmark: `python -m benchmarks NAME [ARGUMENTS]`; without a name, list what there is."""

from __future__ import annotations

import ast
import importlib
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


def main() -> int:
    """Run the benchmark that the command line names; 2 if there is none of that name."""
    known = questions()
    if len(sys.argv) < 2 or sys.argv[1] not in known:
        if len(sys.argv) > 1:
            print(f'There is no benchmark called "{sys.argv[1]}".', file=sys.stderr)
        width = max(map(len, known))
        for name, question in known.items():
            print(f"  {name:{width}}  {question}", file=sys.stderr)
        return 2
    importlib.import_module(f"benchmarks.{sys.argv[1]}").main(sys.argv[2:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
