"""How fast is the inference server ready, and how does it compare with one process per core?

    python -m benchmarks inference [BUNDLE CLIP.wav] [--clips 200] [--clients 8] [--rounds 3]

Ready is the time from the start of `mirlab serve-model` to the first 200 of /readyz. Eight clients
send clips of 30 s, one after the other each; beside it one process a core computes `predict` of the same
files, with nothing to send or to wait for. The answer of one clip is timed beside `predict` in a process of
its own. Ways are run in turn.

The server's processes keep the memory that they free (`mirlab.files.keep_freed_memory`); a program of one's
own does not, unless it says so. In process it is measured both ways.

Without a bundle there are two: a released one of hand-crafted features alone, which takes 20 ms a clip, and,
where MusiCNN is here, one of its features, trained on the toy band, which takes twenty times as long. The
clip is synthesised.
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

CHEAP, LEARNED = "hand-crafted features", "MusiCNN"
RELEASED = Path(__file__).parents[1] / "tests" / "learn" / "bundle" / "released" / "protocol-1.mirlab"


def _bars(kind: str) -> tuple[Bar, ...]:
    return (
        Bar(f"{kind}: ready", 3.0, "s", lambda f: f["inference"][kind]["ready"]),
        Bar(
            f"{kind}: throughput, 8 clients, share of one process a core",
            0.90,
            "",
            lambda f: f["inference"][kind]["share"],
            "at least",
        ),
        Bar(
            f"{kind}: answer of one clip, times predict in process",
            1.3,
            "",
            lambda f: f["inference"][kind]["times"],
        ),
        Bar(f"{kind}: refused clips", 0, "", lambda f: f["inference"][kind]["refused"]),
    )


SECTION = Section(
    "Serving a classifier",
    "The bundle of hand-crafted features is cheap, so it shows what a request costs; the one with MusiCNN "
    "shows what that matters. The clients, which send 1.3 MB a clip, run on the same cores as the server. "
    "The server's processes keep the memory that they free, which saves the kernel from clearing it again; "
    "a program of one's own does so after `mirlab.files.keep_freed_memory()`. The bar is against one that "
    "does not. See [ship.md](ship.md).\n\n"
    "A request consists of its head, which h11 parses; its body, which is read from the socket in blocks "
    "of up to 1 MiB and copied no more, and which wakes the application once it is whole or 2 MiB long; a "
    "thread that writes the blocks to a file and tells a worker its path; and an answer that pydantic "
    "checks and writes. What it costs beyond the analysis is mostly Python (asyncio's loop, the layers of "
    "Starlette and FastAPI, h11), then the kernel's work on that file, then on the socket.\n\n"
    "Tried and dropped: uvloop, which copies each block once more, for no gain that was above the noise; "
    "files in /dev/shm, which cost the server and the worker more than files on ext4; waiting for a "
    "larger part of the body (`SO_RCVLOWAT`), which did no better than larger reads alone. Weighed and "
    "not built: httptools, which bounds neither heads nor how far pipelined requests are parsed ahead, "
    "and would replace only what h11 does for heads and answers; a whole server in each process "
    "(`SO_REUSEPORT`), where a decoder that crashes, or must be killed as it is late, takes the other "
    "requests of its process with it.",
    minutes=8,
    bars=(*_bars(CHEAP), *_bars(LEARNED)),
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
    found: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        clip = asked.clip or str(measuring.clip(Path(folder) / "clip.wav"))
        for kind, bundle in bundles(asked.bundle, Path(folder)).items():
            with measuring.said(kind):
                found[kind] = _measured(bundle, clip, cores, asked)
            print(_table(kind, found[kind], asked.clients, cores) + "\n")
    return {"inference": found}


def bundles(given: str | None, folder: Path) -> dict[str, str]:
    """The bundles that are measured, by what they are."""
    if given is not None:
        return {Path(given).name: given}
    found = {CHEAP: str(RELEASED)}
    from mirlab.learn.tagging import tagger_here

    tagger = tagger_here()
    if tagger is None:
        print("MusiCNN is not here: get it with  mirlab embeddings get musicnn", file=sys.stderr)
        return found
    found[LEARNED] = str(folder / "learned.mirlab")
    train = [sys.executable, "-m", "mirlab", "train", "toy", "--features", f"{tagger.feature}.mean"]
    with measuring.said("training on the toy band"):
        subprocess.run([*train, "--out", found[LEARNED]], check=True, capture_output=True)
    return found


def _table(kind: str, found: dict[str, Any], clients: int, cores: int) -> str:
    """What was found of one bundle."""
    rows = [
        ("ready after, s", f"{found['ready']:.2f}", "", "", ""),
        (
            f"clips a second, {clients} clients, {cores} cores",
            f"{found['served']:.1f}",
            f"{found['computed']:.1f}",
            f"{found['share']:.2f}",
            f"{found['share_kept']:.2f}",
        ),
        (
            "one clip of 30 s, ms",
            f"{found['answer']:.1f}",
            f"{found['predict']:.1f}",
            f"{found['times']:.2f}",
            "",
        ),
        (
            "processor ms a clip",
            f"{found['serving']:.1f}",
            f"{found['computing']:.1f}",
            f"{found['serving'] / found['computing']:.2f}",
            f"{found['serving'] / found['keeping']:.2f}",
        ),
        ("the clients' processor ms a clip", f"{found['asking']:.1f}", "", "", ""),
        ("refused", str(found["refused"]), "", "", ""),
        ("bytes of an answer", str(found["bytes"]), "", "", ""),
    ]
    headings = [kind, "server", "in process", "ratio", "ratio, in process keeping memory"]
    return measuring.table(headings, rows)


def _measured(bundle: str, clip: str, cores: int, asked: argparse.Namespace) -> dict[str, Any]:
    content = Path(clip).read_bytes()
    taken: dict[str, list[float]] = {}
    refused, ready = 0, []

    def took(**seconds: float) -> None:
        for name, one in seconds.items():
            taken.setdefault(name, []).append(one)

    with (
        ProcessPoolExecutor(cores, initializer=_load, initargs=(bundle,)) as plain,
        ProcessPoolExecutor(cores, initializer=_load, initargs=(bundle, True)) as keeping,
    ):
        for _ in range(asked.rounds):
            with _serving(bundle, cores, asked.port) as (_, _, seconds):
                ready.append(seconds)
        with _serving(bundle, cores, asked.port) as (server, netloc, _):
            for pool in (plain, keeping):
                list(pool.map(_predict, [clip] * 2 * cores))
            _ask(netloc, content, 2 * cores)
            shares = [asked.clips // asked.clients] * asked.clients
            for number in range(asked.rounds):
                with measuring.said(f"round {number + 1} of {asked.rounds}"):
                    for pool, wall, processor in (
                        (plain, "computed", "computing"),
                        (keeping, "kept", "keeping"),
                    ):
                        start = time.perf_counter()
                        used = list(pool.map(_predict, [clip] * sum(shares)))
                        took(**{wall: time.perf_counter() - start, processor: sum(used)})
                    start, used_before, own = time.perf_counter(), _processor(server), time.process_time()
                    with ThreadPoolExecutor(asked.clients) as clients:
                        answers = list(clients.map(lambda many: _ask(netloc, content, many), shares))
                    took(
                        served=time.perf_counter() - start,
                        serving=_processor(server) - used_before,
                        asking=time.process_time() - own,
                    )
                    refused += sum(status != 200 for several in answers for status, _ in several)
            _load(bundle)
            ways = {"answer": lambda: _ask(netloc, content, 1), "predict": lambda: _predict(clip)}
            with measuring.said("one clip"):
                one = measuring.milliseconds(measuring.interleaved(ways, 10 * asked.rounds))
    many = sum(shares)
    return {
        "ready": min(ready),
        **{name: many / median(taken[name]) for name in ("served", "computed", "kept")},
        **{name: 1000 * median(taken[name]) / many for name in ("serving", "computing", "keeping", "asking")},
        "share": _ratio(taken["computed"], taken["served"]),
        "share_kept": _ratio(taken["kept"], taken["served"]),
        "refused": refused,
        **one,
        "times": one["answer"] / one["predict"],
        "bytes": answers[0][0][1],
        "cores": cores,
    }


def _ratio(these: Sequence[float], those: Sequence[float]) -> float:
    """The median of the ratios of rounds."""
    return median(a / b for a, b in zip(these, those, strict=True))


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


def _load(bundle: str, keeping: bool = False) -> None:
    global _loaded
    from mirlab.files import keep_freed_memory
    from mirlab.learn.bundle.predict import load

    if keeping:
        keep_freed_memory()

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
