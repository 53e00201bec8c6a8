"""Do two checkouts print the same numbers: experiments, leaks, rankings, selections, audits?

    python -m benchmarks unmoved FOLDER [COMMAND ...]

FOLDER is another checkout of this project, such as one of the version before a change. Each command runs in
both, on the built-in data with the default seed. Words may have changed; numbers may not: they are taken from
the printed text in their order and held against each other. Takes about three minutes.

Contents: COMMANDS, main.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import measuring

COMMANDS = {
    "run": "run seed-1 --out {place}/results",
    "leak": "leak gtzan",
    "rank": "rank gtzan --folds 3 --model lda",
    "select": "select gtzan --most 4 --folds 4 --protocol artist-kfold --model lda",
    "audit": "audit gtzan",
    "train": "train gtzan --model lda --out {place}/model.mirlab",
    "judge": "evaluate gtzan",
}

_NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?")


def printed(checkout: Path, command: str) -> str:
    """What a command prints to standard output in a checkout; its own place is called PLACE."""
    with tempfile.TemporaryDirectory() as place:
        words = command.format(place=place).split()
        done = subprocess.run(
            [sys.executable, "-m", "mirlab", *words],
            cwd=place,
            env={**os.environ, "PYTHONPATH": str((checkout / "src").resolve())},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SystemExit(f"mirlab {command} failed in {checkout}:\n{done.stderr[-2000:]}")
        return done.stdout.replace(place, "PLACE")


def compared(before: str, now: str) -> str:
    """The outcome in words: the same text, the same numbers in other words, or the first that differs."""
    if before == now:
        return "the same text"
    # A thousand may be written with its comma or without.
    old, new = ([number.replace(",", "") for number in _NUMBER.findall(text)] for text in (before, now))
    if old == new:
        return f"other words, the same {len(new):,} numbers"
    for place, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return f"number {place + 1} of {len(old):,} was {one} and is {other}"
    return f"there were {len(old):,} numbers, and there are {len(new):,}"


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Run the commands in both checkouts and print what came of it."""
    if not arguments:
        raise SystemExit(
            "expected the folder of another checkout: python -m benchmarks unmoved FOLDER [COMMAND]"
        )
    other = Path(arguments[0])
    if not (other / "src" / "mirlab").is_dir():
        raise SystemExit(f"expected a checkout of mirlab, found no src/mirlab in {other}")
    unknown = [name for name in arguments[1:] if name not in COMMANDS]
    if unknown:
        raise SystemExit(f"expected commands of {', '.join(COMMANDS)}, got {', '.join(unknown)}")
    found = {}
    for name in arguments[1:] or COMMANDS:
        with measuring.said(name):
            before, now = (
                printed(checkout, COMMANDS[name]) for checkout in (other, Path(__file__).parents[1])
            )
        found[name] = compared(before, now)
    print(measuring.table(["command", "before and now"], list(found.items())))
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
