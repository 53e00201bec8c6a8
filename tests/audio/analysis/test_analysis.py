"""The path of one track: known sounds, slices, long tracks in small memory, and what can go wrong."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from mirlab.audio.analysis import analysis as module
from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.recipe import recipe_of
from mirlab.audio.analysis.request import Request, request_for
from mirlab.audio.decoding.waveform import Waveform, load
from mirlab.audio.registry import columns_of, registry
from mirlab.audio.registry.summary import STATISTICS, summarise
from mirlab.audio.registry.terms import expand
from mirlab.audio.spectra.frames import STFT_COUNT, FrameSpec, Spectra, spectra
from mirlab.audio.spectra.framestore import FrameStore
from mirlab.errors import AudioError, MirlabError, OutputError, UnknownName, UsageError

RATE = 22050
SEED = request_for(expand("seed"))


def music(seconds: float, seed: int = 0) -> np.ndarray:
    """A chord whose notes come and go, over a little noise: (n,) float32."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(seconds * RATE)) / RATE
    notes = [np.sin(2 * np.pi * f * time) * np.sin(2 * np.pi * r * time) for f, r in [(220, 0.7), (554, 1.1)]]
    return (0.2 * np.sum(notes, axis=0) + rng.normal(0, 0.02, len(time))).astype(np.float32)


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Add features to the registry for one test."""
    registry.names()
    monkeypatch.setattr(registry, "_features", dict(registry._features))

    def add(name: str, raw: Callable[[Spectra], Any], size: int = 1, **options: Any) -> None:
        raw.__doc__ = "For a test."
        registry.feature(name=name, size=size, units="", reference="", **options)(raw)

    return add


@pytest.fixture
def file(tmp_path: Path) -> Path:
    soundfile.write(tmp_path / "music.wav", music(5), RATE, subtype="FLOAT")
    return tmp_path / "music.wav"


# Requests


def test_the_seed_set_has_its_sizes() -> None:
    sizes = dict(SEED.features)
    assert sizes["mfcc"] == 24
    assert (sizes["chroma12"], sizes["mel24"], sizes["spectral_contrast"], sizes["rms"]) == (12, 24, 7, 1)
    assert SEED.spec == FrameSpec()


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ("mfcc", {"mfcc": 20}),
        ("mfcc[1-12].mean", {"mfcc": 12}),
        ("mfcc_03.std", {"mfcc": 3}),
        ("mfcc[1-5],mfcc[2-30].mean,rms", {"mfcc": 30, "rms": 1}),
        ("mfcc[1-5],mfcc", {"mfcc": 20}),
        ("chroma12_03.mean", {"chroma12": 12}),
        ("spectral_contrast[2-3]", {"spectral_contrast": 7}),
        ("rms.mean,rms.std", {"rms": 1}),
    ],
)
def test_each_feature_once_at_its_largest_size(terms: str, expected: dict[str, int]) -> None:
    assert dict(request_for(expand(terms)).features) == expected


def test_a_star_asks_for_the_whole_registry() -> None:
    assert [name for name, _ in request_for(expand("*")).features] == registry.names()


def test_padding_that_is_not_zeros_is_refused() -> None:
    reflected = FrameSpec(pad_mode="reflect")
    for make in (request_for, recipe_of):
        with pytest.raises(UsageError, match=r'expected pad_mode to be "constant" .*got "reflect"'):
            make(expand("rms"), spec=reflected)


@pytest.mark.parametrize("terms", ["mfcc[1-129]", "chroma12_13.mean", "rms[1-2]"])
def test_an_index_beyond_the_last(terms: str) -> None:
    with pytest.raises(UsageError, match="dimensions, got"):
        request_for(expand(terms))


def test_an_unknown_feature() -> None:
    with pytest.raises(UnknownName, match=r'no feature called "mfc".*Did you mean "mfcc"'):
        request_for(expand("mfc"))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"offset": -1.0}, "offset of 0 s or more, got -1.0"),
        ({"duration": 0.0}, "duration of more than 0 s"),
        ({"segment": float("nan")}, "segment of more than 0 s"),
        ({"segment": 0.05}, "segments of at least 0.139 s"),
        ({"segment": 1.0, "segment_hop": -1.0}, "hop of more than 0 s"),
        ({"segment": 1.0, "segment_hop": 1e-9}, "at least one sample"),
        ({"segment_hop": 1.0}, "needs a segment length"),
    ],
)
def test_times_that_cannot_be_meant(options: dict[str, float], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        request_for(expand("rms"), **options)


def test_requests_without_sense_and_their_transport() -> None:
    with pytest.raises(UsageError, match="at least one feature"):
        Request(())
    with pytest.raises(UsageError, match="each feature once"):
        Request((("rms", 1), ("rms", 1)))
    assert pickle.loads(pickle.dumps(SEED)) == SEED
    assert SEED.only(["rms", "mfcc"]).features == (("rms", 1), ("mfcc", 24))
    others: list[dict[str, Any]] = [
        {"offset": 1.0},
        {"duration": 1.0},
        {"segment": 1.0},
        {"segment": 1.0, "segment_hop": 0.5},
        {"spec": FrameSpec(hop_length=256)},
    ]
    assert len({SEED.key(), *(request_for(expand("rms"), **options).key() for options in others)}) == 6
    assert SEED.key() == request_for(expand("rms")).key()


# Values


def test_a_tone(tmp_path: Path) -> None:
    time = np.arange(3 * RATE) / RATE
    soundfile.write(tmp_path / "tone.flac", 0.5 * np.sin(2 * np.pi * 1000 * time), RATE)
    found = analyse(tmp_path / "tone.flac", request_for(expand("spectral_centroid,rms,zero_crossing_rate")))
    medians = {name: values[0, 0, STATISTICS.index("median")] for name, values in found.summaries.items()}
    assert medians["spectral_centroid"] == pytest.approx(1000, rel=0.01)
    assert medians["rms"] == pytest.approx(0.5 / 2**0.5, rel=1e-3)
    assert medians["zero_crossing_rate"] == pytest.approx(2 * 1000 / RATE, rel=0.01)
    assert found.seconds == pytest.approx(3)
    assert found.segments == [(0.0, pytest.approx(3))]
    assert found.frames is None


def test_equals_every_feature_computed_alone(file: Path) -> None:
    found = analyse(file, SEED)
    assert list(found.summaries) == [name for name, _ in SEED.features]
    samples = load(file).samples
    for name, size in SEED.features:
        alone = registry.get(name, size).frames(spectra([samples]))
        assert found.summaries[name].shape == (1, size, len(STATISTICS))
        np.testing.assert_allclose(
            found.summaries[name][0], summarise(alone), rtol=1e-6, atol=1e-9, err_msg=name
        )


def test_one_decode_and_one_stft(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    real = module.decoded

    def counting(*args: Any, **options: Any) -> Any:
        opened.append(args)
        return real(*args, **options)

    monkeypatch.setattr(module, "decoded", counting)
    before = STFT_COUNT.count
    analyse(file, SEED)
    assert STFT_COUNT.count == before + 1
    assert len(opened) == 1


def test_equal_raw_values_are_computed_once(own: Callable[..., None]) -> None:
    calls = []

    def first(block: Spectra) -> Any:
        calls.append("first")
        return block.power[:3]

    def second(block: Spectra) -> Any:
        calls.append("second")
        return block.power[:3]

    peak = lambda chunks: max(float(c.max()) for c in chunks)  # noqa: E731
    own("share", first, size=3, raw_key="low", track=peak, finish=lambda chunk, top: chunk / top)
    own("low", second, size=3, raw_key="low")
    own("doubled", second, size=3, raw_key="low", finish=lambda chunk, _: 2 * chunk)
    sound = Waveform(music(1), RATE)
    request = Request((("share", 3), ("low", 3), ("doubled", 3)), keep_frames=True)
    found = analyse(sound, request)
    assert len(calls) == len(list(spectra([sound.samples])))
    assert found.frames is not None
    low = found.frames["low"]
    np.testing.assert_array_equal(found.frames["doubled"], 2 * low)
    np.testing.assert_allclose(found.frames["share"], low / low.max(), rtol=1e-6)


def test_a_waveform_gives_what_its_file_gives(file: Path) -> None:
    from_file = analyse(str(file), SEED)
    from_memory = analyse(load(file), SEED)
    for name in from_file.summaries:
        np.testing.assert_array_equal(from_file.summaries[name], from_memory.summaries[name])
    part = request_for(expand("seed"), offset=1.3, duration=2.0)
    np.testing.assert_array_equal(
        analyse(file, part).summaries["mfcc"], analyse(load(file), part).summaries["mfcc"]
    )
    assert analyse(file, part).segments == [(1.3, pytest.approx(3.3))]


def test_frames_are_kept_on_request(file: Path) -> None:
    found = analyse(file, request_for(expand("mfcc[1-4],rms"), keep_frames=True))
    assert found.frames is not None
    n_frames = FrameSpec().n_frames(5 * RATE)
    assert {k: v.shape for k, v in found.frames.items()} == {"mfcc": (4, n_frames), "rms": (1, n_frames)}
    np.testing.assert_array_equal(summarise(found.frames["mfcc"]), found.summaries["mfcc"][0])


def test_silence_gives_numbers(tmp_path: Path) -> None:
    found = analyse(Waveform(np.zeros(RATE, dtype=np.float32), RATE), SEED)
    assert all(np.isfinite(values).all() for values in found.summaries.values())
    assert not found.summaries["rms"].any()


@pytest.mark.parametrize("segment", [None, 1.0])
def test_a_long_track_gives_the_same_through_its_temporary_file(
    monkeypatch: pytest.MonkeyPatch, segment: float | None
) -> None:
    sound = Waveform(music(60), RATE)
    request = request_for(expand("seed"), segment=segment)
    expected = analyse(sound, request)
    stores = []

    def small() -> FrameStore:
        stores.append(FrameStore(limit=10_000))
        return stores[-1]

    monkeypatch.setattr(module, "FrameStore", small)
    monkeypatch.setattr(module, "_GROUP_VALUES", 3 * 2600)
    spills = []
    monkeypatch.setattr(FrameStore, "close", lambda self: spills.append(self.spilled))
    found = analyse(sound, request)
    assert spills == [True]
    monkeypatch.undo()
    stores[0].close()
    assert found.segments == expected.segments
    for name, values in expected.summaries.items():
        # A finished chunk may be cut elsewhere, and matrix products of another width round differently.
        np.testing.assert_allclose(found.summaries[name], values, rtol=1e-5, atol=1e-5, err_msg=name)


# Slices


@settings(max_examples=25, deadline=None)
@given(
    seconds=st.floats(0.2, 3),
    segment=st.floats(0.1394, 1),
    hop=st.floats(0.05, 1),
    hop_length=st.sampled_from([256, 512]),
    center=st.booleans(),
)
def test_a_slice_has_the_frames_whose_window_lies_in_it(
    seconds: float, segment: float, hop: float, hop_length: int, center: bool
) -> None:
    spec = FrameSpec(hop_length=hop_length, center=center)
    sound = Waveform(music(seconds), RATE)
    request = request_for(expand("rms"), spec=spec, segment=segment, segment_hop=hop, keep_frames=True)
    found = analyse(sound, request)
    assert found.frames is not None
    rms = found.frames["rms"]
    n, length = len(sound.samples), round(segment * RATE)
    starts = [s for s in (round(i * hop * RATE) for i in range(100)) if s + length < n + hop_length]
    if not starts:
        assert found.segments == [(0, pytest.approx(n / RATE))]
        np.testing.assert_array_equal(found.summaries["rms"][0], summarise(rms))
        return
    assert [start for start, _ in found.segments] == pytest.approx([s / RATE for s in starts])
    for values, start in zip(found.summaries["rms"], starts, strict=True):
        stop = min(start + length, n)
        first_samples = np.arange(rms.shape[1]) * hop_length - spec.padding
        inside = ((first_samples >= start) | (start == 0)) & (
            (first_samples + spec.n_fft <= stop) | (stop == n)
        )
        assert inside.any()
        np.testing.assert_allclose(values, summarise(rms[:, inside]), rtol=1e-9, atol=1e-12)


def test_slices_do_not_hear_each_other() -> None:
    quiet, loud = np.zeros(RATE, dtype=np.float32), music(1)
    sound = Waveform(np.concatenate([quiet, loud, quiet]), RATE)
    found = analyse(sound, request_for(expand("rms"), segment=1.0))
    assert found.segments == [(0, 1), (1, 2), (2, 3)]
    maxima = found.summaries["rms"][:, 0, STATISTICS.index("max")]
    assert maxima[1] > 0.01
    np.testing.assert_array_equal(maxima[[0, 2]], 0)


def test_a_remainder_is_left_out_and_a_sample_less_is_not() -> None:
    request = request_for(expand("rms"), segment=1.0)
    assert len(analyse(Waveform(music(3.9), RATE), request).segments) == 3
    short = Waveform(music(4)[:-1], RATE)
    assert analyse(short, request).segments[-1] == (3, pytest.approx(short.duration))


# Failures


def test_too_short_for_a_frame(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "click.wav", np.ones(100), RATE)
    with pytest.raises(AudioError, match="too short: expected at least 2048 samples") as caught:
        analyse(tmp_path / "click.wav", SEED)
    assert (caught.value.stage, caught.value.path) == ("frames", str(tmp_path / "click.wav"))


def test_a_waveform_that_does_not_fit() -> None:
    with pytest.raises(AudioError, match=r"the offset of 2 s lies beyond the end of the sound \(1.00 s\)"):
        analyse(Waveform(music(1), RATE), request_for(expand("rms"), offset=2.0))
    with pytest.raises(AudioError, match="3 are NaN") as caught:
        analyse(Waveform(np.append(music(1), [np.nan] * 3).astype(np.float32), RATE), SEED)
    assert caught.value.stage == "samples"


def test_a_cut_file_is_a_failure_and_no_shorter_track(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100_000])
    with pytest.raises(AudioError, match=r"promises 5\.00 s, only 3\.87 s") as caught:
        analyse(file, SEED)
    assert caught.value.stage == "decode"


def test_a_feature_that_fails_is_named(file: Path, own: Callable[..., None]) -> None:
    own("broken", lambda block: 1 / 0)
    with pytest.raises(AudioError, match='the feature "broken" failed: ZeroDivisionError') as caught:
        analyse(file, Request((("broken", 1),)))
    assert (caught.value.stage, caught.value.path) == ("features", str(file))
    own("unfinished", lambda block: block.power[:1], finish=lambda chunk, _: chunk[0, 0, 0])
    with pytest.raises(AudioError, match='the feature "unfinished" failed: IndexError'):
        analyse(file, Request((("unfinished", 1),)))


def test_a_feature_that_gives_no_numbers(file: Path, own: Callable[..., None]) -> None:
    own("nothing", lambda block: np.full(block.n_frames, np.nan))
    with pytest.raises(AudioError, match='the feature "nothing" gives values that are not finite'):
        analyse(file, Request((("rms", 1), ("nothing", 1))))


def test_a_feature_of_another_size_than_it_says(file: Path, own: Callable[..., None]) -> None:
    own("thin", lambda block: block.power[:2], size=3, finish=lambda chunk, _: chunk)
    with pytest.raises(UsageError, match="thin: expected 3 rows of frames, got 2"):
        analyse(file, Request((("thin", 3),)))


def test_no_room_for_the_temporary_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FrameStore", partial(FrameStore, limit=0))

    def full(self: FrameStore) -> None:
        raise OutputError("a long track needs a temporary file")

    monkeypatch.setattr(FrameStore, "_spill", full)
    with pytest.raises(AudioError, match="needs a temporary file") as caught:
        analyse(file, SEED)
    assert caught.value.stage == "features"


# Features of a whole track


def test_values_of_a_track_and_of_slices(own: Callable[..., None]) -> None:
    def span(frames: np.ndarray, spec: FrameSpec) -> np.ndarray:
        return np.array([frames.shape[1] * spec.hop_length, frames.max()])

    own("span", lambda block: block.magnitude[:3], size=2, value=span)
    sound = Waveform(music(3), RATE)
    whole = analyse(sound, request_for(expand("span,rms")))
    assert (whole.summaries["span"].shape, whole.summaries["rms"].shape) == (
        (1, 2, 1),
        (1, 1, len(STATISTICS)),
    )
    loudest = max(float(block.magnitude[:3].max()) for block in spectra([sound.samples]))
    np.testing.assert_allclose(whole.summaries["span"][0, :, 0], [130 * 512, loudest], rtol=1e-6)
    slices = analyse(sound, request_for(expand("span"), segment=1.0)).summaries["span"]
    assert slices.shape == (3, 2, 1)
    assert slices[:, 1].max() == pytest.approx(loudest, rel=1e-6)
    assert slices[:, 0].max() <= 44 * 512


def test_frames_of_a_whole_track_are_none() -> None:
    sound = Waveform(music(1), RATE)
    found = analyse(sound, request_for(expand("rms,key_mode"), keep_frames=True))
    assert found.frames is not None
    assert list(found.frames) == ["rms"]
    with pytest.raises(UsageError, match="key_mode: numbers of a whole track, which have no frames to keep"):
        request_for(expand("key_mode"), keep_frames=True)


def test_values_of_another_shape_or_kind_are_an_error(own: Callable[..., None]) -> None:
    sound = Waveform(music(1), RATE)
    own("three", lambda block: block.magnitude[:1], size=2, value=lambda frames, spec: np.zeros(3))
    with pytest.raises(UsageError, match=r"three: expected values of shape \(2,\), got \(3,\)"):
        analyse(sound, request_for(expand("three")))
    own("endless", lambda block: block.magnitude[:1], value=lambda frames, spec: np.array([np.inf]))
    with pytest.raises(AudioError, match='"endless" gives values that are not finite'):
        analyse(sound, request_for(expand("endless")))


def test_neighbouring_frames_are_there_to_finish_with(own: Callable[..., None]) -> None:
    smooth = lambda chunk, _: np.stack([np.convolve(row, np.ones(7), "same") for row in chunk])  # noqa: E731
    own("smooth", lambda block: block.magnitude[:2], size=2, reach=3, finish=smooth)
    own("rough", lambda block: block.magnitude[:2], size=2)
    # Longer than a record of the store, so that it is finished in several chunks.
    found = analyse(Waveform(music(60), RATE), request_for(expand("smooth,rough"), keep_frames=True))
    assert found.frames is not None
    np.testing.assert_allclose(found.frames["smooth"], smooth(found.frames["rough"], None), rtol=1e-5)


@pytest.mark.parametrize("version", ["SUMMARY_VERSION", "DECODING_VERSION", "SPECTRA_VERSION"])
def test_a_change_of_what_all_features_share_changes_the_key(
    monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    before = SEED.key()
    monkeypatch.setattr(f"mirlab.audio.analysis.request.{version}", 1)
    assert SEED.key() != before


def test_what_several_features_are_made_of_is_finished_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from mirlab.audio.features import hpss

    calls: list[int] = []
    piece = hpss._piece
    monkeypatch.setattr(hpss, "_piece", lambda chunk, spec: calls.append(1) or piece(chunk, spec))
    names = "harmonic_rms,percussive_rms,percussive_share,harmonic_wave,percussive_wave"
    found = analyse(Waveform(music(3), RATE), request_for(expand(names), keep_frames=True))
    together = len(calls)
    assert found.frames is not None
    assert {name: len(rows) for name, rows in found.frames.items()} == dict.fromkeys(names.split(",")[:3], 1)
    alone = analyse(Waveform(music(3), RATE), request_for(expand("percussive_share"))).summaries
    np.testing.assert_array_equal(found.summaries["percussive_share"], alone["percussive_share"])
    assert len(calls) == 2 * together


def test_sizes_of_one_feature_do_not_share_what_is_finished() -> None:
    found = analyse(
        Waveform(music(2), RATE), request_for(expand("mfcc[1-24],mfcc20_cov,mfcc5_cov"))
    ).summaries
    assert {name: len(values[0]) for name, values in found.items()} == {
        "mfcc": 24,
        "mfcc20_cov": 210,
        "mfcc5_cov": 15,
    }


def test_answers_of_other_names(own: Callable[..., None]) -> None:
    both = lambda frames, spec: np.array([[frames.min(), frames.max()]] * 2)  # noqa: E731
    own("ends", lambda block: block.magnitude[:1], size=2, value=both, answers=("low", "high"))
    found = analyse(Waveform(music(1), RATE), request_for(expand("ends"))).summaries["ends"]
    assert found.shape == (1, 2, 2)
    assert (found[0, :, 0] < found[0, :, 1]).all()
    assert registry.get("ends").statistics == ("low", "high")


# Features of samples


def test_a_function_of_samples_gets_the_track(own: Callable[..., None]) -> None:
    heard: list[tuple[np.ndarray, int]] = []

    def middle(y: np.ndarray, sr: int) -> float:
        heard.append((y.copy(), sr))
        y[:] = 7  # its own copy
        return float(np.median(np.abs(heard[-1][0])))

    def ends(y: np.ndarray, sr: int) -> list[float]:
        return [y[0], y[-1]]

    own("middle", middle, takes="samples")
    own("ends", ends, size=2, takes="samples")
    samples = music(5)
    request = request_for(expand("middle, ends, rms.mean"))
    found = analyse(Waveform(samples, RATE), request)
    assert_array_equal(heard[0][0], samples)
    assert heard[0][1] == RATE
    assert found.summaries["middle"].shape == (1, 1, 1)
    assert found.summaries["middle"][0, 0, 0] == np.median(np.abs(samples))
    assert_array_equal(found.summaries["ends"][0, :, 0], samples[[0, -1]])
    assert_array_equal(
        found.summaries["rms"], analyse(Waveform(samples, RATE), request_for(expand("rms"))).summaries["rms"]
    )
    assert [str(column) for column in columns_of(expand("middle, ends"))] == [
        "middle.value", "ends_01.value", "ends_02.value"
    ]  # fmt: skip


def test_a_function_of_samples_gets_each_slice_to_the_sample(own: Callable[..., None]) -> None:
    own("firsts", lambda y, sr: y[0], takes="samples")
    own("lengths", lambda y, sr: len(y), takes="samples")
    samples = music(5)
    request = request_for(expand("firsts, lengths"), segment=1.0, segment_hop=2.0)
    found = analyse(Waveform(samples, RATE), request)
    assert_array_equal(found.summaries["firsts"][:, 0, 0], samples[[0, 2 * RATE, 4 * RATE]])
    assert_array_equal(found.summaries["lengths"][:, 0, 0], [RATE] * 3)


def test_a_function_of_samples_that_fails_is_named(own: Callable[..., None]) -> None:
    for name, function, words in (
        ("broken", lambda y, sr: 1 / 0, 'the feature "broken" failed: ZeroDivisionError'),
        ("endless", lambda y, sr: np.inf, 'the feature "endless" gives values that are not finite'),
        ("words", lambda y, sr: "loud", 'the feature "words" failed: ValueError: could not convert'),
        ("several", lambda y, sr: [1, 2], r"several: expected values of shape \(1,\), got \(2,\)"),
    ):
        own(name, function, takes="samples")
        with pytest.raises(MirlabError, match=words):
            analyse(Waveform(music(1), RATE), request_for(expand(name)))
    with pytest.raises(UsageError, match="numbers of a whole track, which have no frames to keep"):
        Request((("broken", 1),), keep_frames=True)
    with pytest.raises(UsageError, match="odd: raw_key, track, finish, reach and value are steps"):
        own("odd", lambda y, sr: 1, takes="samples", reach=1)
    with pytest.raises(UsageError, match="odd: takes: expected 'spectra' or 'samples', got 'sound'"):
        own("odd", lambda y, sr: 1, takes="sound")


def test_a_waveform_of_another_rate_and_of_channels_is_what_its_file_is(tmp_path: Path) -> None:
    stereo = np.stack([music(2), -0.5 * music(2)])
    soundfile.write(tmp_path / "a.wav", stereo.T, 16_000, subtype="FLOAT")
    of_file = analyse(tmp_path / "a.wav", SEED).summaries
    of_memory = analyse(Waveform(stereo, 16_000), SEED).summaries
    for name, values in of_file.items():
        assert_array_equal(of_memory[name], values)
