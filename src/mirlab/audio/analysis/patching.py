"""Learned features of one track: the bands of each view, cut into patches, and the nets that take them.

    blocks at the file's rate -> resampled for the view -> log-mel bands -> store
        -> patches (of the track, or of each slice) -> net, once for all of its outputs -> store

Conventions: bands are (n_mels, t) in the store; patches are spans of frames [start, stop). A whole track or
slice gives a patch every `hop` frames from its first frame on, and only whole ones; where it is shorter than
a patch it is repeated until it fills one. A slice's frames are those centred in it.

Contents: bands_of and together, which listen; Places, places_of, patch_places; windows, run_nets;
patch_summaries, repeated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import Fault
from mirlab.audio.registry import Feature, OfPatches, summarise
from mirlab.audio.spectra import FrameStore
from mirlab.audio.views import View, log_mel, resampled_for
from mirlab.typing import Frames

BATCH = 64
"""Patches in a window: those that overlap in it may share what is computed of their frames."""

T = TypeVar("T")
Span = tuple[T, T]


@dataclass(frozen=True)
class Places:
    """Where the patches of a track and its slices lie.

    Parameters
    ----------
    spans : frames [start, stop) of every patch, in order, each once; shorter ones are repeated
    of : for each slice, which of the spans are its
    """

    spans: tuple[Span[int], ...]
    of: tuple[tuple[int, ...], ...]


def places_of(slices: Sequence[Span[float]], whole: float, n_frames: int, patches: OfPatches) -> Places:
    """Find the patches of slices (start, stop) in seconds of a track that is `whole` seconds long."""
    view, found = patches.view, []
    for start, stop in slices:
        first = 0 if start <= 0 else min(_frame_at(start, view), n_frames - 1)
        last = n_frames if stop >= whole else min(max(_frame_at(stop, view), first + 1), n_frames)
        if last - first < patches.frames:
            found.append([(first, last)])
            continue
        begins = range(first, last - patches.frames + 1, patches.hop)
        found.append([(begin, begin + patches.frames) for begin in begins])
    spans = sorted({span for slice_ in found for span in slice_})
    number = {span: i for i, span in enumerate(spans)}
    return Places(tuple(spans), tuple(tuple(number[span] for span in slice_) for slice_ in found))


def _frame_at(seconds: float, view: View) -> int:
    """The first frame whose middle is not before a time."""
    middle = 0.0 if view.center else view.n_fft / 2
    # Rounded, so that a slice of 3 s begins at the frame that is centred there.
    return max(0, int(np.ceil(round((seconds * view.sample_rate - middle) / view.hop_length, 6))))


def bands_key(view: View) -> str:
    """The key of a view's bands in the store."""
    return f"bands {view.key()}"


def bands_of(
    blocks: Iterable[Frames], rate: int, view: View, store: FrameStore, path: str
) -> Iterator[float]:
    """Store a view's bands as blocks of sound come; gives, after each step, the seconds that are done."""
    done = 0
    for chunk in log_mel(resampled_for(blocks, rate, view), view, path=path):
        store.append(bands_key(view), chunk)
        done += chunk.shape[1]
        yield done * view.hop_length / view.sample_rate


def together(listening: Sequence[Iterator[float]]) -> None:
    """Drain iterators that give how far they are, the one that is furthest behind first.

    They read one decoded sound: what one has read and another hasn't is held in memory.
    """
    done = dict.fromkeys(range(len(listening)), 0.0)
    while done:
        behind = min(done, key=lambda number: done[number])
        try:
            done[behind] = next(listening[behind])
        except StopIteration:
            del done[behind]


def patch_places(
    features: Sequence[Feature], slices: Sequence[Span[float]], whole: float, store: FrameStore
) -> dict[str, Places]:
    """By the keys of their patches, where the patches of features lie in slices of seconds."""
    found: dict[str, Places] = {}
    for patches in _patches(features):
        n_frames = store.shape(bands_key(patches.view))[1]
        found.setdefault(patches.key, places_of(slices, whole, n_frames, patches))
    return found


def run_nets(features: Sequence[Feature], places: Mapping[str, Places], store: FrameStore) -> None:
    """Run each net over its patches, once for all features that come from it, and store their outputs."""
    for key in places:
        members = [f for f in features if f.patches is not None and f.patches.key == key]
        own = _patches(members)
        chunks = store.chunks(bands_key(own[0].view))
        for window, starts in windows(chunks, places[key].spans, own[0].frames):
            answers = own[0].net.outputs(window, starts, [patches.output for patches in own])
            for member, answer in zip(members, answers, strict=True):
                store.append(member.raw_frames, answer.T)


def patch_summaries(
    features: Sequence[Feature], store: FrameStore, places: Mapping[str, Places]
) -> dict[str, NDArray[np.float64]]:
    """By feature, (slices, d, s): the statistics over each slice's patches."""
    found = {}
    for feature, patches in zip(features, _patches(features), strict=True):
        rows = store.rows(feature.raw_frames)
        found[feature.name] = np.stack(
            [summarise(rows[:, list(numbers)]) for numbers in places[patches.key].of]
        )
    return found


def repeated(features: Sequence[Feature], places: Mapping[str, Places]) -> list[Fault]:
    """A fault for each model whose patches are longer than the track or some of its slices."""
    found = {}
    for patches in _patches(features):
        short = [stop - start for start, stop in places[patches.key].spans if stop - start < patches.frames]
        if short:
            step = patches.view.hop_length / patches.view.sample_rate
            found[patches.net.key] = Fault(
                "repeated",
                f"{min(short) * step:.2f} s, repeated to fill a patch of {patches.frames * step:.2f} s of "
                f"{patches.net.key.partition(' ')[0]}",
            )
    return list(found.values())


def _patches(features: Sequence[Feature]) -> list[OfPatches]:
    return [feature.patches for feature in features if feature.patches is not None]


def windows(
    chunks: Iterable[Frames], spans: Sequence[Span[int]], length: int
) -> Iterator[tuple[Frames, list[int]]]:
    """Windows (t, bands) that hold the next patches, and where in each these begin.

    Only what the next patches need is held. A span shorter than a patch is repeated, in a window of its own.
    """
    held, first = np.empty((0, 0), np.float32), 0
    source = iter(chunks)
    for group in _grouped(spans, length):
        start, stop = group[0][0], group[-1][1]
        parts = [held[:, start - first :]] if held.size and start < first + held.shape[1] else []
        # Chunks before the window's first frame are passed over.
        reached = first + held.shape[1]
        first = start if parts else reached
        while reached < stop:
            chunk = next(source)
            skip = max(0, start - reached)
            if not parts:
                first = reached + min(skip, chunk.shape[1])
            parts += [chunk[:, skip:]] if skip < chunk.shape[1] else []
            reached += chunk.shape[1]
        held = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
        window = np.ascontiguousarray(held[:, start - first : stop - first].T)
        if stop - start < length:
            yield window[np.arange(length) % len(window)], [0]
        else:
            yield window, [begin - start for begin, _ in group]


def _grouped(spans: Sequence[Span[int]], length: int) -> Iterator[list[Span[int]]]:
    """Whole patches by at most BATCH, and not further apart than a patch; shorter spans alone."""
    group: list[Span[int]] = []
    for span in spans:
        short = span[1] - span[0] < length
        if group and (short or len(group) == BATCH or span[0] > group[-1][1]):
            yield group
            group = []
        if short:
            yield [span]
        else:
            group.append(span)
    if group:
        yield group
