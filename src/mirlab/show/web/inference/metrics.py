"""What the server counts, in the text format that Prometheus reads (version 0.0.4).

It is written here, as the format is a few lines. The usual client library keeps its numbers in one registry a
process, which several servers in one process would share.

Contents: Metrics, MEDIA_TYPE, RECENT, BUCKETS.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
RECENT = 500
"""Sounds over which the share of unknown ones and the shifts are taken."""
BUCKETS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
"""Seconds within which requests are answered."""

Samples = Iterable[tuple[tuple[str, ...], float]]


class Metrics:
    """The counts of one running server; for one thread.

    Attributes
    ----------
    refused : requests that found no place
    sound : seconds of sound that were analysed
    reloads : by outcome: "changed", "unchanged", "failed"
    """

    def __init__(self) -> None:
        self._requests: Counter[tuple[str, str]] = Counter()
        self._within: dict[str, list[int]] = {}
        self._seconds: Counter[str] = Counter()
        self._files: Counter[tuple[str, str]] = Counter()
        self.refused, self.sound = 0, 0.0
        self.reloads: Counter[str] = Counter()
        self.begin_anew(())

    def begin_anew(self, columns: Sequence[str]) -> None:
        """Forget the recent sounds: another bundle says what is usual of which columns."""
        self._columns = tuple(columns)
        self._unknown: deque[bool] = deque(maxlen=RECENT)
        self._rows: deque[Sequence[float]] = deque(maxlen=RECENT)

    def answered(self, path: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests[path, str(status)] += 1
        self._within.setdefault(path, [0] * (len(BUCKETS) + 1))[bisect_left(BUCKETS, seconds)] += 1
        self._seconds[path] += seconds  # type: ignore[assignment]

    def analysed(self, path: str, seconds: float | None) -> None:
        """Count a file; None where it could not be analysed."""
        self._files[path, "failed" if seconds is None else "done"] += 1
        self.sound += seconds or 0.0

    def classified(self, unknown: bool, standard: Sequence[float]) -> None:
        """Count what was said of a sound; `standard` are its columns in deviations of the training rows."""
        self._unknown.append(unknown)
        self._rows.append(standard)

    def text(self, now: Mapping[str, float], bundle: Mapping[str, str]) -> str:
        """All of it.

        Parameters
        ----------
        now : gauges that others know: "waiting", "at_work", "workers", "places"
        bundle : labels of the bundle that answers
        """
        return "".join(f"{line}\n" for line in self._lines(now, bundle))

    def _lines(self, now: Mapping[str, float], bundle: Mapping[str, str]) -> Iterator[str]:
        asked, files = self._requests.items(), self._files.items()
        yield from _metric(
            "mirlab_requests_total", "counter", "Requests answered.", ("path", "status"), asked
        )
        yield from self._histogram()
        yield from _metric("mirlab_files_total", "counter", "Files analysed.", ("path", "outcome"), files)
        single: list[tuple[str, str, str, float]] = [
            ("mirlab_refused_total", "counter", "Requests refused as the queue was full.", self.refused),
            ("mirlab_sound_seconds_total", "counter", "Seconds of sound analysed.", self.sound),
            ("mirlab_queue_waiting", "gauge", "Files that wait for a worker.", now["waiting"]),
            ("mirlab_files_at_work", "gauge", "Files that workers have.", now["at_work"]),
            ("mirlab_workers", "gauge", "Worker processes.", now["workers"]),
            ("mirlab_requests_held", "gauge", "Requests that hold a place.", now["places"]),
        ]
        if self._unknown:
            share = sum(self._unknown) / len(self._unknown)
            words = f"Share of the last {RECENT} sounds that are unlike the training data."
            single.append(("mirlab_unknown_share", "gauge", words, share))
        for name, kind, words, value in single:
            yield from _metric(name, kind, words, (), [((), value)])
        if self._rows:
            from mirlab.learn.bundle import shifts

            yield from _metric(
                "mirlab_input_shift",
                "gauge",
                f"How far the last {RECENT} sounds lie from the training data on average, in its standard "
                "deviations.",
                ("feature",),
                [((name,), value) for name, value in shifts(list(self._rows), self._columns).items()],
            )
        yield from _metric(
            "mirlab_reloads_total",
            "counter",
            "Times that the bundle was read again.",
            ("outcome",),
            [((name,), number) for name, number in self.reloads.items()],
        )
        yield from _metric(
            "mirlab_bundle_info",
            "gauge",
            "The bundle that answers.",
            tuple(bundle),
            [((*bundle.values(),), 1)],
        )

    def _histogram(self) -> Iterator[str]:
        name = "mirlab_request_seconds"
        yield f"# HELP {name} Seconds from a request to its answer."
        yield f"# TYPE {name} histogram"
        for path, numbers in self._within.items():
            for end, number in zip((*map(str, BUCKETS), "+Inf"), accumulate(numbers), strict=True):
                yield _sample(f"{name}_bucket", ("path", "le"), (path, end), number)
            yield _sample(f"{name}_sum", ("path",), (path,), self._seconds[path])
            yield _sample(f"{name}_count", ("path",), (path,), sum(numbers))


def _metric(name: str, kind: str, words: str, labels: tuple[str, ...], samples: Samples) -> Iterator[str]:
    yield f"# HELP {name} {words}"
    yield f"# TYPE {name} {kind}"
    for values, number in samples:
        yield _sample(name, labels, values, number)


def _sample(name: str, labels: tuple[str, ...], values: tuple[str, ...], number: float) -> str:
    pairs = ",".join(f'{label}="{_escaped(value)}"' for label, value in zip(labels, values, strict=True))
    return f"{name}{{{pairs}}} {number!r}" if pairs else f"{name} {number!r}"


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
