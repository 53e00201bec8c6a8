"""How fast is a search among up to a million tracks, and how many neighbours does an index miss?

Vectors are synthetic and clustered, as music is: centres drawn from a normal distribution, one for every 200
tracks, and tracks around them with a spread of SPREAD. Queries are tracks of the collection. For each way the
table gives the time to make the index, the median and the 95th percentile of a query's time, and recall@10:
the share of the ten exact neighbours that it found. The table is open and queries come one after another, all
of them ROUNDS times; of each the fastest counts, so that other programs matter less.

"Library.similar" is a whole question as a program asks it, by id, with the facts of the answer: exact up to
`find.index.EXACT_UP_TO` tracks, through the index above. "flat scan" is LanceDB without an index, "matrix"
one product of a matrix in memory with the query, to compare with.

    python -m benchmarks retrieval [--rows 10000 100000 1000000] [--size 64] [--queries 50] [--every-index]
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.sections import Section
from mirlab.find.facade.library import Library
from mirlab.find.space.metric import Metric
from mirlab.find.store import index
from mirlab.find.store.rows import fact_fields, vector_array
from mirlab.find.store.store import Head

SECTION = Section(
    "Searching a library",
    '"Matrix" is a single matrix product in memory, "flat scan" is LanceDB without an index, '
    "and `Library.similar` is a complete query. Recall@10 is the share of the ten exact "
    "neighbours that were found. [library.md](library.md) describes the index.",
    minutes=6,
)


SPREAD = 1.0
K = 10
ROUNDS = 4
Vectors = NDArray[np.float32]


def clustered(n: int, size: int, seed: int) -> Vectors:
    """Return (n, size) rows in clusters."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((max(1, n // 200), size)).astype(np.float32)

    rows = rng.standard_normal((n, size), dtype=np.float32)
    rows *= np.float32(SPREAD)
    rows += centres[rng.integers(0, len(centres), n)]
    return rows


def exact(rows: Vectors, query: Vectors, lengths: Vectors) -> NDArray[np.intp]:
    """Row numbers of the K nearest, nearest first."""
    squared = lengths - 2 * (rows @ query)
    near = np.argpartition(squared, K)[:K]
    return np.asarray(near[np.argsort(squared[near])])


def timed(ask: Callable[[Any], Sequence[int]], queries: Any) -> tuple[list[list[int]], float, float]:
    """Answers, and the median and the 95th percentile of their times in milliseconds."""
    answers: list[list[int]] = []
    times = np.empty((ROUNDS, len(queries)))
    for turn in range(ROUNDS):
        answers = []
        for i, query in enumerate(queries):
            start = time.perf_counter()
            answers.append([int(number) for number in ask(query)])
            times[turn, i] = 1000 * (time.perf_counter() - start)
    best = times.min(axis=0)
    return answers, float(np.median(best)), float(np.percentile(best, 95))


def recall(answers: list[list[int]], truth: list[list[int]]) -> float:
    return float(np.mean([len(set(a) & set(t)) / K for a, t in zip(answers, truth, strict=True)]))


def through(table: Any, nprobes: int, refine: int | None) -> Callable[[Vectors], list[int]]:
    def ask(query: Vectors) -> list[int]:
        search = table.search(query, vector_column_name="vector").metric("l2").nprobes(nprobes).limit(K)
        if refine is not None:
            search = search.refine_factor(refine)
        return [int(row["id"], 16) for row in search.select(["id", "_distance"]).to_list()]

    return ask


def library_of(folder: Path, vectors: Vectors) -> tuple[Library, list[str]]:
    """Make a library of such vectors, without any sound; its ids come in the order of the rows."""
    import pyarrow as pa

    n, size = vectors.shape
    library = Library.create(folder, "rms.mean", metric="standard")
    fitted = Metric("standard", np.zeros(size), np.ones(size), None, False, n, False)
    ids = [f"{i:040x}" for i in range(n)]
    columns = {field.name: pa.nulls(n, field.type) for field in fact_fields()}
    columns |= {"id": pa.array(ids), "track": pa.array(ids), "path": pa.array(ids)}
    columns["places"] = pa.ListArray.from_arrays(
        pa.array(np.arange(n + 1, dtype=np.int32)), pa.array(ids).cast(pa.binary())
    )
    columns["rms__mean"] = pa.array(np.zeros(n))
    columns["vector"] = vector_array(vectors)
    library.store.merge(Head(library.settings.recipe, fitted), pa.table(columns))
    return library, ids


def measure(n: int, size: int, n_queries: int, seed: int, every: bool, folder: Path) -> None:
    """Print the lines of one size."""
    rows = clustered(n, size, seed)
    which = np.random.default_rng(seed + 1).choice(n, n_queries, replace=False)
    queries = rows[which]
    lengths = np.einsum("ij,ij->i", rows, rows)
    truth, median, late = timed(lambda q: exact(rows, q, lengths).tolist(), queries)
    line(n, "matrix", 0.0, median, late, 1.0)
    library, ids = library_of(folder / f"{n}", rows)
    table = library.store.table()
    few = max(5, n_queries // 5)
    answers, median, late = timed(through(table, 1, None), queries[:few])
    line(n, "flat scan", 0.0, median, late, recall(answers, truth[:few]))
    start = time.perf_counter()
    index.build(library.store)
    made = time.perf_counter() - start

    def ask(number: Any) -> list[int]:
        return [int(found.id, 16) for found in library.similar(ids[int(number)], k=K - 1)]

    answers, median, late = timed(ask, which)
    # A track is no neighbour of its own.
    answers = [[int(own), *answer] for own, answer in zip(which, answers, strict=True)]
    way = "index" if library.indexed else "exact"
    line(n, f"Library.similar, {way}", made, median, late, recall(answers, truth))
    if every and n >= 50_000:
        sweep(table, n, size, queries, truth)
    shutil.rmtree(folder / f"{n}")


def sweep(table: Any, n: int, size: int, queries: Vectors, truth: list[list[int]]) -> None:
    """Print the kinds of index with several settings."""
    partitions = [max(1, round(n**0.5)), max(1, n // 4096)]
    for kind, options, refines in (
        ("IVF_FLAT", {}, (None,)),
        ("IVF_PQ", {"num_sub_vectors": size // 4}, (10, 50)),
        ("IVF_HNSW_SQ", {}, (None, 5)),
    ):
        for parts in partitions if kind != "IVF_HNSW_SQ" else partitions[1:]:
            start = time.perf_counter()
            table.create_index(
                metric="l2", vector_column_name="vector", index_type=kind, num_partitions=parts,
                replace=True, **options,
            )  # fmt: skip
            made = time.perf_counter() - start
            for probes in (8, 16, 32, 64):
                for refine in refines:
                    answers, median, late = timed(through(table, probes, refine), queries)
                    name = f"{kind}, {parts} parts, {probes} probed" + (
                        f", refine {refine}" if refine else ""
                    )
                    line(n, name, made, median, late, recall(answers, truth))


def line(n: int, name: str, made: float, median: float, late: float, found: float) -> None:
    print(f"| {n:,} | {name} | {made:.1f} | {median:.2f} | {late:.2f} | {found:.3f} |", flush=True)


def start_up() -> None:
    """Print how long the imports take that a command of the library begins with."""
    for module in ("numpy", "pyarrow", "sqlglot", "lancedb"):
        times = []
        for _ in range(3):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
            times.append(time.perf_counter() - start)
        print(f"- `import {module}`: {min(times):.2f} s, including the start of Python")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks retrieval", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--queries", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--every-index", action="store_true", help="also compare kinds of index and settings")
    options = parser.parse_args(arguments)
    print("| tracks | method | index built in s | median ms | 95th percentile ms | recall@10 |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        for n in options.rows:
            measure(n, options.size, options.queries, options.seed, options.every_index, Path(name))
    print()
    start_up()


if __name__ == "__main__":
    main()
