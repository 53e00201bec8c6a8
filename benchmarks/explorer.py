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
import http.client
import json
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import quote

import numpy as np

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


class Asker:
    """Asks a server, one connection a question."""

    def __init__(self, port: int) -> None:
        self.port = port

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, Any, bytes, float]:
        start = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        connection.request(method, path, headers={k.replace("_", "-"): v for k, v in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, answer.headers, body, 1000 * (time.perf_counter() - start)

    def measure(self, path: str, rounds: int, status: int = 200, **headers: str) -> Measured:
        found = Measured()
        for _ in range(rounds):
            said, _, body, took = self.ask(path, accept_encoding="gzip", **headers)
            if said != status:
                raise RuntimeError(f"{path} was answered with {said}: {body[:200]!r}")
            found.times.append(took)
            found.size = len(body)
        return found


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], Asker]]:
    """Run `mirlab serve` on a free port until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mirlab", "serve", "--port", str(port), *arguments]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield server, Asker(port)
    finally:
        server.terminate()
        server.wait()


def until(asker: Asker, true: Any, server: subprocess.Popen[bytes]) -> float:
    """Seconds until an answer of /api/about is as it should be."""
    start = time.perf_counter()
    while server.poll() is None:
        try:
            if true(json.loads(asker.ask("/api/about")[2])):
                return time.perf_counter() - start
        except OSError:
            pass
        time.sleep(0.05)
    raise RuntimeError("the server ended")


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
        with serving("--library", str(library), "--corrections", corrections) as (server, asker):
            first = until(asker, lambda about: True, server)
            there = first + until(asker, lambda about: about["collections"], server)
            answers = {"/api/tracks, first": asker.measure("/api/tracks", 1)}
            answers["/api/tracks"] = asker.measure("/api/tracks", rounds)
            tag = asker.ask("/api/tracks")[1]["etag"]
            answers["/api/tracks, unchanged (304)"] = asker.measure(
                "/api/tracks", rounds, 304, if_none_match=tag
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
                answers[name] = asker.measure(path, rounds)
            return {"first": first, "start": there, "memory": memory_of(server.pid), "answers": answers}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks explorer")
    parser.add_argument("--tracks", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(arguments)
    found = measure(asked.tracks, asked.rounds)
    print(
        f"{asked.tracks:,} tracks: first answer after {found['first']:.1f} s, the collection after "
        f"{found['start']:.1f} s; the server holds {found['memory']:,.0f} MiB\n"
    )
    print("| question | median, ms | worst, ms | kB |\n|---|---|---|---|")
    for name, said in found["answers"].items():
        print(f"| {name} | {median(said.times):.0f} | {max(said.times):.0f} | {said.size / 1000:,.0f} |")
