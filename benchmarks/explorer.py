"""How does the explorer's server stand a large collection: its answers, and its memory?

Makes a library of so many synthetic tracks (feature values drawn in ten clusters, with labels, artists,
titles, tempos and keys, without sound), serves it as `mirlab serve` does, and measures each of the addresses
that a page asks first, several times:

- the time from the start until the first answer, and until the collection is there,
- /api/tracks as a browser asks for it (compressed), the first time, later, and when it is unchanged (304),
- /api/about, /api/where, /api/feature, a track, its neighbours, /api/check, the state of the map,
- the memory that the server holds.

    python -m benchmarks explorer [--tracks 100000] [--rounds 5]

Prints a table in Markdown: medians, the worst, and bytes on the wire.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import quote

import numpy as np

from benchmarks import measuring
from benchmarks.sections import Section
from benchmarks.serving import Server, serving

SECTION = Section(
    "The explorer with a hundred thousand tracks",
    "Synthetic tracks without sound. The bytes are those on the wire, compressed.",
    minutes=3,
)


KEYS = [f"{tonic} {mode}" for tonic in ["C", "D", "E", "F", "G", "A", "B"] for mode in ("major", "minor")]


def synthetic(folder: Path, n: int) -> Path:
    """Make a library of n tracks in ten clusters, each with a label."""
    from mirlab.find.facade import Library
    from mirlab.find.space import fit_metric
    from mirlab.find.store import Head, Store, row_table

    rng = np.random.default_rng(0)
    library = Library.create(folder / "lib", "rms,spectral_centroid,mfcc[1-20]", metric="standard")
    recipe = library.settings.recipe
    labels = rng.integers(0, 10, n)
    centres = 4 * rng.standard_normal((10, len(recipe.columns)))
    values = centres[labels] + rng.standard_normal((n, len(recipe.columns)))
    metric = fit_metric("standard", values)
    facts: list[dict[str, Any]] = [
        {
            "id": f"{i:032x}",
            "track": f"genre {label}/artist {i % 4999}/{i:06d}.flac",
            "path": f"/music/{i:06d}.flac",
            "source": "/music",
            "label": f"genre {label}",
            "predicted": f"genre {(label + (i % 7 == 0)) % 10}",
            "probability": 0.9,
            "artist": f"Artist {i % 4999}",
            "title": f"Title {i}",
            "duration": 30 + (i % 400) / 2,
            "tempo": 60 + (i % 1200) / 10,
            "key": KEYS[i % len(KEYS)],
            "loudness": -8 - (i % 200) / 10,
            "recipe": recipe.hash,
            "places": [f"/music/{i:06d}.flac".encode()],
        }
        for i, label in enumerate(labels.tolist())
    ]
    Store(library.path).rewrite(
        Head(recipe, metric), row_table(recipe, facts, values, metric.transform(values))
    )
    return library.path


@dataclass
class Measured:
    """Milliseconds of one question, and the bytes of its answer on the wire."""

    times: list[float] = field(default_factory=list)
    size: int = 0


def measured(server: Server, path: str, rounds: int, status: int = 200, **headers: str) -> Measured:
    """Ask the same several times."""
    found = Measured()
    for _ in range(rounds):
        said = server.ask(path, accept_encoding="gzip", **headers)
        if said.status != status:
            raise RuntimeError(f"{path} was answered with {said.status}: {said.body[:200]!r}")
        found.times.append(said.took)
        found.size = len(said.body)
    return found


def until(server: Server, true: Callable[[dict[str, Any]], Any]) -> None:
    """Wait until an answer of /api/about is as it should be."""
    while not true(json.loads(server.ask("/api/about").body)):
        if server.process.poll() is not None:
            raise RuntimeError("the server ended")
        time.sleep(0.05)


def memory_of(process: int) -> float:
    """MiB that a process holds; nan where the system doesn't say."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return float("nan")
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def measure(tracks: int = 100_000, rounds: int = 5) -> dict[str, Any]:
    """Measure everything: {"start": seconds, "memory": MiB, "answers": {question: Measured}}."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        library = synthetic(folder, tracks)
        corrections = str(folder / "corrections.csv")
        start = time.perf_counter()
        with serving("--library", str(library), "--corrections", corrections) as server:
            first = time.perf_counter() - start
            until(server, lambda about: about["collections"])
            there = time.perf_counter() - start
            answers = {"/api/tracks, first": measured(server, "/api/tracks", 1)}
            answers["/api/tracks"] = measured(server, "/api/tracks", rounds)
            tag = server.ask("/api/tracks").headers["etag"]
            answers["/api/tracks, unchanged (304)"] = measured(
                server, "/api/tracks", rounds, 304, if_none_match=tag
            )
            condition = quote("tempo > 100 AND key = 'A minor'")
            for name, path in {
                "/api/about": "/api/about",
                "/api/where, tempo and key": f"/api/where?condition={condition}",
                "/api/where, nearly all": "/api/where?condition=" + quote("tempo > 61"),
                "/api/feature": "/api/feature?column=mfcc_01.mean",
                "/api/tracks/ID": f"/api/tracks/{7:032x}",
                "/api/tracks/ID/neighbours": f"/api/tracks/{7:032x}/neighbours",
                "/api/check": "/api/check",
                "/api/map, not arranged": "/api/map",
            }.items():
                answers[name] = measured(server, path, rounds)
            return {
                "first": first,
                "start": there,
                "memory": memory_of(server.process.pid),
                "answers": answers,
            }


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks explorer")
    parser.add_argument("--tracks", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(list(arguments))
    found = measure(asked.tracks, asked.rounds)
    print(
        f"{asked.tracks:,} tracks: first answer after {found['first']:.1f} s, the collection after "
        f"{found['start']:.1f} s; the server holds {found['memory']:,.0f} MiB\n"
    )
    answers = {
        name: {"median": median(said.times), "worst": max(said.times), "bytes": said.size}
        for name, said in found["answers"].items()
    }
    rows = [
        (name, f"{said['median']:.0f}", f"{said['worst']:.0f}", f"{said['bytes'] / 1000:,.0f}")
        for name, said in answers.items()
    ]
    print(measuring.table(["question", "median, ms", "worst, ms", "kB"], rows))
    return {"explorer": {**found, "answers": answers}}
