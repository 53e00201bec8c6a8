"""Learned features: one decode for everybody, patches of tracks and slices, one run of a net."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.audio.embedding.tiny_model import write_model

from mirlab.audio.analysis import analysis as module
from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.patching import places_of, together, windows
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding import Waveform
from mirlab.audio.embedding.net import CardNet
from mirlab.audio.embedding.shelf import card_of
from mirlab.audio.registry import expand, registry
from mirlab.audio.views import log_mel, resampled_for
from mirlab.errors import AudioError, UnknownName, UsageError

RATE = 22050
SOUND = (0.1 * np.random.default_rng(0).standard_normal(5 * RATE)).astype(np.float32)
WAVE = Waveform(SOUND, RATE)


@pytest.fixture(autouse=True)
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MIRLAB_DATA", str(tmp_path))
    return write_model(tmp_path)


def bands(sound: np.ndarray[Any, Any] = SOUND) -> np.ndarray[Any, Any]:
    view = card_of("tiny").view
    return np.concatenate(list(log_mel(resampled_for([sound], RATE, view), view, path="sound")), axis=1)


def patch_means(frames: np.ndarray[Any, Any], hop: int = 10) -> np.ndarray[Any, Any]:
    starts = range(0, frames.shape[1] - 9, hop)
    return np.stack([frames[:, start : start + 10].mean(axis=1) for start in starts], axis=1)


def test_a_learned_feature_is_its_model_on_the_patches_of_its_view() -> None:
    found = analyse(WAVE, request_for(expand("tiny_levels,tiny_tags_hop4"), keep_frames=True))
    assert found.frames is not None
    np.testing.assert_allclose(found.frames["tiny_levels"], patch_means(bands()), rtol=1e-5)
    np.testing.assert_allclose(found.frames["tiny_tags_hop4"], patch_means(bands(), 4)[:3], rtol=1e-5)
    mean = registry.get("tiny_levels").statistics.index("mean")
    np.testing.assert_allclose(
        found.summaries["tiny_levels"][0, :, mean], patch_means(bands()).mean(axis=1), rtol=1e-5
    )
    assert found.seconds == 5.0
    assert found.segments == [(0.0, 5.0)]


def test_it_comes_with_hand_crafted_ones_and_changes_none(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = analyse(WAVE, request_for(expand("mfcc,rms")))
    opened = []
    real = module.decoded

    def counting(*args: Any, **options: Any) -> Any:
        opened.append(args)
        return real(*args, **options)

    monkeypatch.setattr(module, "decoded", counting)
    both = analyse(WAVE, request_for(expand("mfcc,tiny_levels,rms,tiny_tags")))
    assert len(opened) == 1, "the sound is decoded once, whoever listens"
    assert list(both.summaries) == ["mfcc", "tiny_levels", "rms", "tiny_tags"]
    for name, values in alone.summaries.items():
        np.testing.assert_array_equal(both.summaries[name], values)
    assert both.seconds == alone.seconds


def test_one_view_and_one_run_serve_all_outputs(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = []
    real = CardNet.outputs

    def counting(net: CardNet, window: Any, starts: Any, wanted: Any) -> Any:
        runs.append((len(starts), list(wanted)))
        return real(net, window, starts, wanted)

    monkeypatch.setattr(CardNet, "outputs", counting)
    analyse(WAVE, request_for(expand("tiny_levels,tiny_tags")))
    n_patches = bands().shape[1] // 10
    assert sum(n for n, _ in runs) == n_patches
    assert {tuple(wanted) for _, wanted in runs} == {("levels", "tags")}


def test_slices_have_the_patches_that_begin_with_them() -> None:
    found = analyse(WAVE, request_for(expand("tiny_levels"), segment=2.0, segment_hop=1.0))
    mean = registry.get("tiny_levels").statistics.index("mean")
    assert found.segments == [(0.0, 2.0), (1.0, 3.0), (2.0, 4.0), (3.0, 5.0)]
    whole = bands()
    for number, (start, stop) in enumerate(found.segments):
        first = int(np.ceil(start * 16000 / 256))
        last = whole.shape[1] if stop == 5.0 else int(np.ceil(stop * 16000 / 256))
        expected = patch_means(whole[:, first:last]).mean(axis=1)
        np.testing.assert_allclose(found.summaries["tiny_levels"][number, :, mean], expected, rtol=1e-5)


def test_sound_shorter_than_a_patch_is_repeated_and_said() -> None:
    short = SOUND[: RATE // 20]
    found = analyse(Waveform(short, RATE), request_for(expand("tiny_levels")))
    frames = bands(short)
    assert frames.shape[1] < 10
    filled = frames[:, np.arange(10) % frames.shape[1]].mean(axis=1)
    mean = registry.get("tiny_levels").statistics.index("mean")
    np.testing.assert_allclose(found.summaries["tiny_levels"][0, :, mean], filled, rtol=1e-5)
    assert [fault.words for fault in found.faults if fault.kind == "repeated"] == [
        "0.06 s, repeated to fill a patch of 0.16 s of tiny"
    ]
    assert not analyse(WAVE, request_for(expand("tiny_levels"))).faults


def test_silence_has_numbers() -> None:
    found = analyse(Waveform(np.zeros(RATE, np.float32), RATE), request_for(expand("tiny_levels")))
    assert (found.summaries["tiny_levels"][:, :, 0] == 0).all()


def test_a_view_needs_a_frame_of_sound() -> None:
    with pytest.raises(AudioError, match="too short"):
        analyse(Waveform(SOUND[:300], RATE), request_for(expand("tiny_levels")))


def test_a_model_whose_graph_is_gone_says_so_before_any_file(tiny: Path) -> None:
    (tiny / "graph.onnx").unlink()
    with pytest.raises(UsageError, match="the learned model tiny is not here: run  mirlab embeddings add"):
        request_for(expand("tiny_levels"))


def test_learned_features_are_asked_for_by_name_alone() -> None:
    assert "tiny_levels" in registry.learned_names()
    assert "tiny_levels" not in registry.names()
    with pytest.raises(UnknownName, match=r'Did you mean "tiny_levels"'):
        request_for(expand("tiny_level"))


@st.composite
def cuts_and_spans(draw: st.DrawFn) -> tuple[int, list[int], list[tuple[int, int]], int]:
    total, length = draw(st.integers(3, 90)), draw(st.integers(2, 30))
    cuts = sorted(draw(st.lists(st.integers(0, total), max_size=5)))
    starts = draw(st.lists(st.integers(0, total - 1), min_size=1, max_size=40))
    return total, cuts, sorted({(start, min(total, start + length)) for start in starts}), length


@given(cuts_and_spans())
def test_windows_hold_every_patch_however_the_bands_come(
    case: tuple[int, list[int], list[tuple[int, int]], int],
) -> None:
    total, cuts, spans, length = case
    rows = np.random.default_rng(total).random((3, total)).astype(np.float32)
    chunks = [chunk for chunk in np.split(rows, cuts, axis=1) if chunk.shape[1]]
    found = [w[s : s + length] for w, starts in windows(chunks, spans, length) for s in starts]
    expected = [rows[:, a:b].T[np.arange(length) % (b - a)] for a, b in spans]
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_array_equal(one, other)


def test_whoever_is_behind_goes_first() -> None:
    order = []

    def listener(name: str, step: float) -> Iterator[float]:
        for number in range(3):
            order.append(name)
            yield (number + 1) * step

    together([listener("slow", 1.0), listener("fast", 3.0)])
    assert order == ["slow", "fast", "slow", "slow", "fast", "fast"]


def test_a_slice_past_the_last_frame_still_has_one() -> None:
    patches = registry.get("tiny_levels").patches
    assert patches is not None
    places = places_of([(0.0, 1.0), (4.9999, 5.0)], 5.0, 313, patches)
    assert places.spans[-1] == (312, 313)
