"""Does a library survive being killed at any moment of an addition?

A library is filled by `mirlab library add` as a process of its own, which is killed (SIGKILL) at a random
moment, started again, killed again, so many times; small batches make many commits. After each kill the
library must open (or be empty), hold nothing twice, hold all that it held before, and hold rows that equal
those of a library that was filled in peace. At the end one more addition must make it equal to that library
as a whole. Now and then some tracks are removed, so that there is always something to add.

    python -m benchmarks library_kills [SOURCE] [--kills 50] [--seed 0]
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.errors import MirlabError
from mirlab.find.facade.library import Library
from mirlab.find.library.removing import remove
from mirlab.find.store.settings import HEAD_FILE

BATCH = 8
_ADD = (
    "import sys; from mirlab.find.library import bringing; bringing.BATCH = int(sys.argv[1]); "
    "from mirlab.show.terminal.cli import main; "
    "sys.exit(main(['library', 'add', sys.argv[2], sys.argv[3], '--workers', '1']))"
)


def start(lib: Path, source: str) -> subprocess.Popen[bytes]:
    """Begin an addition in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", _ADD, str(BATCH), str(lib), source],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def rows_of(lib: Path) -> dict[str, Any]:
    """The features and facts of every row by id, without the vectors, which a metric of fewer rows makes."""
    if not (lib / HEAD_FILE).exists():
        return {}
    library = Library.open(lib)
    table = library.store.table()
    if table is None or table.count_rows() == 0:
        return {}
    names = [name for name in table.schema.names if name != "vector"]
    rows = library.store.read(names).to_pylist()
    found = {row["id"]: row for row in rows}
    if len(found) < len(rows):
        raise MirlabError(f"{len(rows) - len(found)} rows are doubled")
    vectors = library.vectors().vectors
    if vectors.shape[0] != len(rows) or not np.isfinite(vectors).all():
        raise MirlabError("vectors and rows do not agree")
    return found


def finished(lib: Path, source: str) -> None:
    done = start(lib, source)
    _, said = done.communicate()
    if done.returncode:
        raise MirlabError(f"the addition failed: {said.decode()}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Kill, look, and print what was found."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks library_kills", description=__doc__.splitlines()[0]
    )
    parser.add_argument("source", nargs="?", default="toy")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    rng = np.random.default_rng(options.seed)
    with tempfile.TemporaryDirectory() as name:
        peace, lib = Path(name) / "peace", Path(name) / "lib"
        begin = time.perf_counter()
        finished(peace, options.source)
        undisturbed = time.perf_counter() - begin
        whole = rows_of(peace)
        print(f"{options.source}: {len(whole)} tracks, added in peace in {undisturbed:.1f} s")
        held: dict[str, Any] = {}
        killed = ended = lost = other = 0
        counts = []
        while killed < options.kills:
            if len(held) == len(whole) or (held and rng.random() < 0.25):
                gone = [str(id) for id in rng.permutation(sorted(held))[: max(1, 2 * len(held) // 3)]]
                remove(Library.open(lib), gone, lasting=False, wait=60)
                held = rows_of(lib)
                assert not set(gone) & set(held)
            process = start(lib, options.source)
            try:
                process.wait(timeout=float(rng.uniform(0, undisturbed)))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                killed += 1
            else:
                ended += 1
                if process.returncode:
                    raise MirlabError(f"the addition failed: {process.stderr.read().decode()}")
            process.communicate()
            now = rows_of(lib)
            lost += len(set(held) - set(now))
            other += sum(row != whole.get(id) for id, row in now.items())
            held = now
            counts.append(len(now))
        finished(lib, options.source)
        end = rows_of(lib)
        vectors = [Library.open(place).vectors().vectors for place in (peace, lib)]
        equal = end == whole and np.array_equal(*vectors)
        print(f"{killed} kills, {ended} additions that ended first; tracks after each: {counts}")
        print(f"rows lost: {lost}; rows doubled: 0; rows that differ: {other}")
        same = "yes" if equal else "NO"
        print(f"one more addition: {len(end)} tracks, equal to the undisturbed library: {same}")
    if lost or other or not equal:
        sys.exit(1)


if __name__ == "__main__":
    main()
