"""How fast is the inference server ready, and how does it compare with one process per core?

    python -m benchmarks inference [BUNDLE CLIP.wav] [--clips 200] [--clients 8] [--rounds 3]

Ready is the time from the start of `mirlab serve-model` to the first 200 of /readyz. Eight clients
send clips of 30 s, one after the other each; beside it one process a core computes `predict` of the same
files, with nothing to send or to wait for. The answer of one clip is timed beside `predict` in a process of
its own. Ways are run in turn. Without a bundle one is trained on the toy band, and the clip is synthesised.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section

SECTION = Section(
    "Serving a classifier",
    "With a bundle trained on the toy band. The clients, which send 1.3 MB a clip, run on the "
    "same cores as the server. See [ship.md](ship.md).",
    minutes=3,
    bars=(
        Bar("ready", 3.0, "s", lambda f: f["inference"]["ready"]),
        Bar(
            "throughput, 8 clients, share of one process a core",
            0.90,
            "",
            lambda f: f["inference"]["share"],
            "at least",
        ),
        Bar("answer of one clip, times predict in process", 1.3, "", lambda f: f["inference"]["times"]),
        Bar("refused clips", 0, "", lambda f: f["inference"]["refused"]),
    ),
)


_loaded: Any = None


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks inference")
    parser.add_argument("bundle", nargs="?")
    parser.add_argument("clip", nargs="?")
    parser.add_argument("--clips", type=int, default=200)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--port", type=int, default=0)
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        bundle, clip = asked.bundle, asked.clip
        if bundle is None:
            bundle = str(Path(folder) / "toy.mirlab")
            train = [sys.executable, "-m", "mirlab", "train", "toy", "--out", bundle]
            with measuring.said("training on the toy band"):
                subprocess.run(train, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if clip is None:
            clip = str(measuring.clip(Path(folder) / "clip.wav"))
        found = _measured(bundle, clip, cores, asked)
    print(
        measuring.table(
            ["", "server", "in process", "ratio"],
            [
                ("ready after, s", f"{found['ready']:.2f}", "", ""),
                (
                    f"clips a second, {asked.clients} clients, {cores} cores",
                    f"{found['served']:.1f}",
                    f"{found['computed']:.1f}",
                    f"{found['share']:.2f}",
                ),
                (
                    "one clip of 30 s, ms",
                    f"{found['answer']:.1f}",
                    f"{found['predict']:.1f}",
                    f"{found['times']:.2f}",
                ),
                (
                    "processor ms a clip",
                    f"{found['serving']:.1f}",
                    f"{found['computing']:.1f}",
                    f"{found['serving'] / found['computing']:.2f}",
                ),
                ("refused", str(found["refused"]), "", ""),
                ("bytes of an answer", str(found["bytes"]), "", ""),
            ],
        )
    )
    return {"inference": found}


def _measured(bundle: str, clip: str, cores: int, asked: argparse.Namespace) -> dict[str, Any]:
    content = Path(clip).read_bytes()
    served, computed, serving, computing, refused = [], [], [], [], 0
    with ProcessPoolExecutor(cores, initializer=_load, initargs=(bundle,)) as pool:
        with measuring.said("ready"):
            ready = []
            for _ in range(asked.rounds):
                with _serving(bundle, cores, asked.port) as (_, _, seconds):
                    ready.append(seconds)
        with _serving(bundle, cores, asked.port) as (server, netloc, _):
            list(pool.map(_predict, [clip] * 2 * cores))
            _ask(netloc, content, 2)
            for number in range(asked.rounds):
                with measuring.said(f"round {number + 1} of {asked.rounds}"):
                    start = time.perf_counter()
                    used = list(pool.map(_predict, [clip] * asked.clips))
                    computed.append(asked.clips / (time.perf_counter() - start))
                    computing.append(sum(used) / len(used))
                    start, used_before = time.perf_counter(), _processor(server)
                    shares = [asked.clips // asked.clients] * asked.clients
                    with ThreadPoolExecutor(asked.clients) as clients:
                        answers = list(clients.map(lambda many: _ask(netloc, content, many), shares))
                    served.append(sum(shares) / (time.perf_counter() - start))
                    serving.append((_processor(server) - used_before) / sum(shares))
                    refused += sum(status != 200 for several in answers for status, _ in several)
            _load(bundle)
            ways = {"answer": lambda: _ask(netloc, content, 1), "predict": lambda: _predict(clip)}
            with measuring.said("one clip"):
                one = measuring.milliseconds(measuring.interleaved(ways, 10 * asked.rounds))
    return {
        "ready": min(ready),
        "served": median(served),
        "computed": median(computed),
        "share": median(s / c for s, c in zip(served, computed, strict=True)),
        "serving": 1000 * median(serving),
        "computing": 1000 * median(computing),
        "refused": refused,
        **one,
        "times": one["answer"] / one["predict"],
        "bytes": answers[0][0][1],
        "cores": cores,
    }


@contextmanager
def _serving(bundle: str, cores: int, port: int) -> Iterator[tuple[int, str, float]]:
    """A server's process, its host and port, and the seconds after which it was ready."""
    command = [sys.executable, "-m", "mirlab", "serve-model", bundle, "--workers", str(cores)]
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--port", str(port), "--format", "json"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        netloc = urlsplit(json.loads(process.stdout.readline())["address"]).netloc
        connection = http.client.HTTPConnection(netloc, timeout=60)
        connection.request("GET", "/readyz")
        assert connection.getresponse().status == 200
        seconds = time.perf_counter() - start
        connection.close()
        yield process.pid, netloc, seconds
    finally:
        process.terminate()
        process.wait()


def _ask(netloc: str, content: bytes, many: int) -> list[tuple[int, int]]:
    """Send a clip so many times over one connection: the status and the bytes of each answer."""
    connection = http.client.HTTPConnection(netloc, timeout=600)
    found = []
    for _ in range(many):
        connection.request("POST", "/v1/classify?name=clip.wav", content)
        answer = connection.getresponse()
        found.append((answer.status, len(answer.read())))
    connection.close()
    return found


def _load(bundle: str) -> None:
    global _loaded
    from mirlab.learn.bundle.predict import load

    _loaded = load(bundle)


def _predict(clip: str) -> float:
    """Classify a clip; the seconds of processor time that it took."""
    used = time.process_time()
    assert not _loaded.predict(clip, workers=1)[0].error
    return time.process_time() - used


def _processor(server: int) -> float:
    """Seconds of processor time of a server and its workers so far; NaN where the system doesn't say."""
    total = 0.0
    try:
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(FileNotFoundError, ProcessLookupError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                if server in (int(folder.name), int(fields[1])):
                    total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (AttributeError, OSError):
        return float("nan")
    return total or float("nan")


if __name__ == "__main__":
    main(sys.argv[1:])
