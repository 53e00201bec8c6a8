"""What features cost: milliseconds of one core for a track of 30 s, what they share counted once.

Conventions: a feature is made of parts: decoding, the transform, a mel spectrum, its own summary. The cost of
some features together is the sum over the parts that any of them needs. Times are processor time of one
thread, the least of several repeats, on the machine that `costs.json` was measured on; `unit="floor"` gives
multiples of the floor (decoding, windowing and a float32 transform), which other machines share roughly.

    python -m benchmarks costs      measures every feature of the registry and writes costs.json

Contents: cost_of, known_cost; Costs, stored, measure; clip, the sound that is measured on.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis.channels import metered
from mirlab.audio.analysis.patching import bands_of, patch_places, patch_summaries, run_nets
from mirlab.audio.decoding import Watcher, decoded, stream
from mirlab.audio.registry import CHANNELS, Feature, Term, code_of, expand, registry, summarise
from mirlab.audio.spectra import FrameSpec, FrameStore, Spectra, spectra
from mirlab.errors import UsageError

SECONDS = 30
FILE = Path(__file__).with_name("costs.json")
DECODE = "decode"
UNITS = ("ms", "floor")
T = TypeVar("T")


@dataclass(frozen=True)
class Costs:
    """Measured costs.

    Parameters
    ----------
    floor : milliseconds of decoding, windowing and transforming a track of 30 s
    parts : milliseconds of each part
    features : by feature, its version and the parts that it needs
    """

    floor: float
    parts: dict[str, float]
    features: dict[str, tuple[int, tuple[str, ...]]]

    def to_json(self) -> str:
        """Return the text of costs.json."""
        content = {
            "unit": f"milliseconds of one core for a track of {SECONDS} s",
            "floor": round(self.floor, 2),
            "parts": {name: round(ms, 3) for name, ms in self.parts.items()},
            "features": {n: {"version": v, "parts": list(p)} for n, (v, p) in self.features.items()},
        }
        return json.dumps(content, indent=1, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Costs:
        """Read the text of costs.json."""
        content = json.loads(text)
        features = {n: (int(f["version"]), tuple(f["parts"])) for n, f in content["features"].items()}
        return cls(float(content["floor"]), content["parts"], features)


@cache
def stored() -> Costs:
    """Return what costs.json holds."""
    return Costs.from_json(FILE.read_text(encoding="utf-8"))


def cost_of(features: Iterable[str | Term], unit: str = "ms") -> float:
    """Return what computing these features together costs for a track of 30 s.

    A feature that costs.json does not hold in its present version (an own one, another member of a family
    such as mel40) is measured when it is first asked for, which takes about a second; its numbers are then
    scaled to the stored ones by the floor.

    Parameters
    ----------
    features : names in the registry ("mfcc", "chroma12"), terms ("mfcc[1-12].mean") or sets ("seed"); of a
        term, the feature counts, at its default size, with all statistics. None of them costs nothing
    unit : "ms" (milliseconds) or "floor" (multiples of decoding and transforming alone)

    Raises
    ------
    UnknownName : a feature that is not in the registry
    UsageError : another unit, or a term that can't be read
    """
    if unit not in UNITS:
        raise UsageError(f'expected a unit out of {", ".join(UNITS)}, got "{unit}"')
    asked = list(features)
    if not asked:
        return 0.0
    found: dict[str, float] = {}
    for name in dict.fromkeys(term.feature for term in expand(asked)):
        for each in registry.names() if name == "*" else [name]:
            found.update(_parts_of(registry.get(each)))
    total = sum(found.values())
    return total if unit == "ms" else total / stored().floor


def known_cost(name: str) -> float | None:
    """What costs.json says of a feature by itself, in milliseconds; None where it holds no such feature."""
    known = stored()
    found = known.features.get(name)
    return None if found is None else sum(known.parts[part] for part in found[1])


def _parts_of(feature: Feature) -> dict[str, float]:
    known = stored()
    version, parts = known.features.get(feature.name, (0, ()))
    if version == feature.version:
        return {part: known.parts[part] for part in parts}
    now = _measured(feature.name, feature.version, code_of(feature))
    scale = known.floor / now.floor
    return {part: known.parts.get(part, now.parts[part] * scale) for part in now.features[feature.name][1]}


@cache
def _measured(name: str, version: int, code: str) -> Costs:
    return measure([registry.get(name)], repeats=2)


def clip(path: Path) -> None:
    """Write 30 s of a decaying chord over noise as 16-bit WAV, 22,050 Hz."""
    import soundfile as sf

    rng = np.random.default_rng(0)
    t = np.arange(SECONDS * 22050) / 22050
    chord = np.sum([np.sin(2 * np.pi * f * t) for f in (220.0, 277.2, 329.6, 880.0)], axis=0)
    sound = 0.15 * chord * np.exp(-(t % 0.5) * 4) + 0.02 * rng.standard_normal(t.size)
    sf.write(path, sound, 22050, subtype="PCM_16")


def measure(features: Iterable[Feature], repeats: int = 5) -> Costs:
    """Measure features on the clip; each part takes the least of the repeats, after one to warm up."""
    from threadpoolctl import threadpool_limits

    listed = list(features)
    spec = FrameSpec()
    best: dict[str, float] = {}
    needs: dict[str, tuple[str, ...]] = {}
    floors: list[float] = []
    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1):
        path = Path(folder) / "clip.wav"
        clip(path)
        for repeat in range(repeats + 1):
            floors.append(_floor(path, spec))
            for group in _of_one_raw(listed):
                clock = _Clock()
                learned = group[0].patches is not None
                if group[0].of_channels:
                    needs.update(_run_channels(path, spec, group, clock))
                else:
                    needs.update(_run_net(path, group, clock) if learned else _run(path, spec, group, clock))
                if repeat:
                    for part, seconds in clock.seconds.items():
                        # Decoding for a view alone is without the framing that other features share.
                        apart = learned or group[0].of_channels
                        if apart and part == DECODE and any(_of_frames(f) for f in listed):
                            continue
                        best[part] = min(best.get(part, np.inf), 1000 * seconds)
    versions = {feature.name: feature.version for feature in listed}
    return Costs(
        1000 * min(floors[1:]), best, {name: (versions[name], parts) for name, parts in needs.items()}
    )


def _of_one_raw(features: Iterable[Feature]) -> Iterable[list[Feature]]:
    groups: dict[str, list[Feature]] = {}
    for feature in features:
        key = feature.raw_frames if feature.patches is None else feature.patches.key
        groups.setdefault(key, []).append(feature)
    return groups.values()


def _of_frames(feature: Feature) -> bool:
    return feature.patches is None and not feature.of_channels


def _floor(path: Path, spec: FrameSpec) -> float:
    from scipy import fft

    window = spec.window_values()
    start = time.thread_time()
    for block in spectra(stream(path, sample_rate=spec.sample_rate), spec):
        assert block.frames is not None
        fft.rfft(block.frames * window, axis=1, workers=1)
    return time.thread_time() - start


def _run(path: Path, spec: FrameSpec, group: list[Feature], clock: _Clock) -> dict[str, tuple[str, ...]]:
    """Compute features of one kind of raw frames, as analysis does; return the parts that each needs."""
    raw = group[0].raw_frames
    blocks = spectra(stream(path, sample_rate=spec.sample_rate), spec)
    with FrameStore() as store:
        while True:
            with clock.part(DECODE):
                block = next(blocks, None)
            if block is None:
                break
            with clock.part(raw):
                if group[0].of_samples:
                    assert block.samples is not None
                    new = block.samples[-block.n_frames * spec.hop_length :]
                    store.append(raw, new[np.newaxis])
                else:
                    store.append(raw, group[0].raw(cast("Spectra", _Traced(block, clock))))
        shared = tuple(clock.seconds)
        needs = {}
        for feature in group:
            own = [] if feature.finish is None else [feature.finished_frames]
            if own and own[0] not in store.keys():  # noqa: SIM118
                with clock.part(own[0]):
                    knowledge = spec if feature.track is None else feature.track(store.chunks(raw))
                    for chunk in feature.finished(store.chunks(raw), knowledge):
                        store.append(own[0], chunk)
            own.append(f"summary {feature.name}")
            with clock.part(own[-1]):
                rows = store.rows(feature.finished_frames, *feature.rows)
                if feature.value is None:
                    summarise(rows)
                else:
                    feature.summary_of(rows, spec)
            needs[feature.name] = (*shared, *own)
    return needs


def _run_net(path: Path, group: list[Feature], clock: _Clock) -> dict[str, tuple[str, ...]]:
    """Compute the features of one net, as analysis does; return the parts that each needs."""
    patches = group[0].patches
    assert patches is not None
    view = blake2b(patches.view.key().encode(), digest_size=4).hexdigest()
    with FrameStore() as store, decoded(path) as sound:
        with clock.part(f"bands {view}"):
            blocks = _timed_blocks(sound.at(sound.rate), clock)
            for _ in bands_of(blocks, sound.rate, patches.view, store, str(path)):
                pass
        places = patch_places(group, [(0.0, float(SECONDS))], float(SECONDS), store)
        with clock.part(f"net {patches.key}"):
            run_nets(group, places, store)
        shared = tuple(clock.seconds)
        for feature in group:
            with clock.part(f"summary {feature.name}"):
                patch_summaries([feature], store, places)
    return {feature.name: (*shared, f"summary {feature.name}") for feature in group}


def _run_channels(
    path: Path, spec: FrameSpec, group: list[Feature], clock: _Clock
) -> dict[str, tuple[str, ...]]:
    """Compute the features of a file's channels, as analysis does; return the parts that each needs."""
    with FrameStore() as store, decoded(path) as sound:
        with metered(sound, store, [], wanted=True):
            sound.watchers[-1] = _TimedWatcher(sound.watchers[-1], clock)
            for _ in _timed_blocks(sound.blocks, clock):
                pass
        for feature in group:
            with clock.part(f"summary {feature.name}"):
                feature.summary_of(store.rows(CHANNELS), spec)
    return {feature.name: (DECODE, CHANNELS, f"summary {feature.name}") for feature in group}


@dataclass
class _TimedWatcher:
    watcher: Watcher
    clock: _Clock

    def add(self, channels: NDArray[np.float32], mixed: NDArray[np.float32]) -> None:
        with self.clock.part(CHANNELS):
            self.watcher.add(channels, mixed)


def _timed_blocks(blocks: Iterator[NDArray[np.float32]], clock: _Clock) -> Iterator[NDArray[np.float32]]:
    while True:
        with clock.part(DECODE):
            block = next(blocks, None)
        if block is None:
            return
        yield block


@dataclass
class _Clock:
    """Processor time of each part, without that of the parts inside it."""

    seconds: dict[str, float] = field(default_factory=dict)
    _inner: list[float] = field(default_factory=list)

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        self._inner.append(0.0)
        start = time.thread_time()
        yield
        took = time.thread_time() - start
        self.seconds[name] = self.seconds.get(name, 0.0) + took - self._inner.pop()
        if self._inner:
            self._inner[-1] += took


class _Traced:
    """A block that tells a clock what is computed from it."""

    def __init__(self, block: Spectra, clock: _Clock) -> None:
        self._block = block
        self._clock = clock
        self._done: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._block, name)

    def _timed(self, name: str, make: Callable[[], T]) -> T:
        if name in self._done:
            return make()
        self._done.add(name)
        with self._clock.part(name):
            return make()

    @property
    def power(self) -> NDArray[np.float32]:
        return self._timed("power", lambda: self._block.power)

    @property
    def magnitude(self) -> NDArray[np.float32]:
        def make() -> NDArray[np.float32]:
            assert self.power is not None
            return self._block.magnitude

        return self._timed("magnitude", make)

    @property
    def magnitude_before(self) -> NDArray[np.float32] | None:
        return self._timed("magnitude before", lambda: self._block.magnitude_before)

    def cached(self, key: Hashable, make: Callable[[], T]) -> T:
        name = " ".join(str(k) for k in key) if isinstance(key, tuple) else str(key)
        return self._timed(f"shared {name}", lambda: self._block.cached(key, make))
