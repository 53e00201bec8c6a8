"""How fast is a search among so many tracks, and how much does an index miss?

Vectors are synthetic and clustered, as music is: centres drawn from a normal distribution, one for every 200
tracks, and tracks around them with a spread of SPREAD. Queries are new points of the same clusters. For each
way the table gives the time to make the index, the median and the 95th percentile of a query's time (the
table open, one query after another) and recall@10: the share of the ten exact neighbours that it found.

"exact, in memory" is what a library does up to `find.index.EXACT_UP_TO` tracks: all vectors as float32 in
memory (read once), one pass for every query. "flat scan" is LanceDB without an index.

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

from mirlab.find import index
from mirlab.find.store import lancedb, vector_array

SPREAD = 1.0
K = 10
Vectors = NDArray[np.float32]


def clustered(n: int, size: int, seed: int, queries: int) -> tuple[Vectors, Vectors]:
    """Return (n, size) rows and (queries, size) new points of the same clusters."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((max(1, n // 200), size)).astype(np.float32)

    def points(count: int) -> Vectors:
        noise = rng.standard_normal((count, size)).astype(np.float32)
        return centres[rng.integers(0, len(centres), count)] + np.float32(SPREAD) * noise

    return points(n), points(queries)


def exact(rows: Vectors, query: Vectors, lengths: Vectors) -> NDArray[np.intp]:
    """Row numbers of the K nearest, nearest first."""
    squared = lengths - 2 * (rows @ query)
    near = np.argpartition(squared, K)[:K]
    return np.asarray(near[np.argsort(squared[near])])


def timed(ask: Callable[[Vectors], Sequence[int]], queries: Vectors) -> tuple[list[list[int]], float, float]:
    """Answers, and the median and the 95th percentile of their times in milliseconds."""
    for query in queries[:3]:
        ask(query)
    answers, times = [], []
    for query in queries:
        start = time.perf_counter()
        answers.append([int(i) for i in ask(query)])
        times.append(1000 * (time.perf_counter() - start))
    return answers, float(np.median(times)), float(np.percentile(times, 95))


def recall(answers: list[list[int]], truth: list[list[int]]) -> float:
    return float(np.mean([len(set(a) & set(t)) / K for a, t in zip(answers, truth, strict=True)]))


def through(table: Any, nprobes: int, refine: int | None) -> Callable[[Vectors], list[int]]:
    def ask(query: Vectors) -> list[int]:
        search = table.search(query, vector_column_name="vector").metric("l2").nprobes(nprobes).limit(K)
        if refine is not None:
            search = search.refine_factor(refine)
        return [row["number"] for row in search.select(["number", "_distance"]).to_list()]

    return ask


def measure(n: int, size: int, n_queries: int, seed: int, every: bool, folder: Path) -> None:
    """Print the lines of one size."""
    import pyarrow as pa

    rows, queries = clustered(n, size, seed, n_queries)
    lengths = np.einsum("ij,ij->i", rows, rows)
    truth, median, late = timed(lambda q: exact(rows, q, lengths).tolist(), queries)
    line(n, "exact, in memory", 0.0, median, late, 1.0)
    db = lancedb().connect(str(folder / f"{n}"))
    data = pa.table({"number": pa.array(np.arange(n)), "vector": vector_array(rows)})
    table = db.create_table("tracks", data)
    answers, median, late = timed(through(table, 1, None), queries[: max(5, n_queries // 5)])
    line(n, "flat scan", 0.0, median, late, recall(answers, truth[: len(answers)]))
    if n >= 50_000:
        start = time.perf_counter()
        index.build_over(table)
        made = time.perf_counter() - start
        asked: Callable[[Vectors], list[int]] = lambda q: [  # noqa: E731
            row["number"] for row in index.search_in(table, q, K, None, ["number"])
        ]
        answers, median, late = timed(asked, queries)
        line(n, "the library's index", made, median, late, recall(answers, truth))
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
        print(f"import {module}: {min(times):.2f} s, interpreter included")


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
    print("| tracks | way | index made in s | median ms | 95 % ms | recall@10 |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        for n in options.rows:
            measure(n, options.size, options.queries, options.seed, options.every_index, Path(name))
    start_up()


if __name__ == "__main__":
    main()
