"""Every feature against librosa 0.11: the formula on the same magnitudes, and the numbers from sound."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import librosa
import numpy as np
import pytest
import scipy.signal
import scipy.stats
from numpy.testing import assert_allclose

from mirlab.audio.features.chroma import estimate_tuning
from mirlab.audio.features.contrast import contrast_bands
from mirlab.audio.registry import registry
from mirlab.audio.spectra import filterbanks
from mirlab.audio.spectra.frames import FrameSpec, Spectra, spectra

SR = 22050
SPEC = FrameSpec()
feature = librosa.feature


def chord() -> np.ndarray:
    """A decaying, slightly sharp chord in noise, with a second of digital silence and three clicks."""
    t = np.arange(8 * SR) / SR
    rng = np.random.default_rng(7)
    tones = sum(np.sin(2 * np.pi * 1.006 * f * t + f) / k for k, f in enumerate((220, 277.2, 329.6, 880), 1))
    sound = 0.2 * tones * np.exp(-(t % 2)) + 0.01 * rng.standard_normal(len(t))
    sound[5 * SR : 6 * SR] = 0
    sound[[SR, 3 * SR + 100, 7 * SR]] += 0.9
    return sound.astype(np.float32)


def sweep() -> np.ndarray:
    """A sine from 50 Hz to 10 kHz over noise at -60 dB."""
    t = np.arange(6 * SR) / SR
    phase = 2 * np.pi * 50 * 6 / np.log(200) * (200 ** (t / 6) - 1)
    return (0.5 * np.sin(phase) + 1e-3 * np.random.default_rng(1).standard_normal(len(t))).astype(np.float32)


def tone() -> np.ndarray:
    """A 1 kHz sine and nothing else: most bins hold rounding errors."""
    return (0.5 * np.sin(2 * np.pi * 1000 * np.arange(3 * SR) / SR)).astype(np.float32)


def gaps() -> np.ndarray:
    """Noise bursts between silences, ending in silence."""
    sound = 0.3 * np.random.default_rng(2).standard_normal(4 * SR)
    sound[(np.arange(4 * SR) // 5000) % 2 == 1] = 0
    return sound.astype(np.float32)


SIGNALS = {f.__name__: f for f in (chord, sweep, tone, gaps)}


def unit(S: np.ndarray) -> np.ndarray:
    """Columns of length 1, silent ones zero."""
    S = S.astype(np.float64)
    length = np.sqrt((S**2).sum(axis=0))
    return S / np.where(length < 1e-37, 1, length)


def flux(S: np.ndarray) -> np.ndarray:
    """librosa has none: the formula, in double precision."""
    u = unit(S)
    return (np.diff(u, axis=1, prepend=u[:, :1]) ** 2).sum(axis=0, keepdims=True)


def entropy(S: np.ndarray) -> np.ndarray:
    """scipy's, of the power, over that of equal shares; librosa has none."""
    P = np.where((S**2).sum(axis=0) < 1e-37, 1.0, S.astype(np.float64) ** 2)
    return scipy.stats.entropy(P, axis=0)[np.newaxis] / np.log(len(P))


def crest(S: np.ndarray) -> np.ndarray:
    """librosa has none: the formula, in double precision."""
    S = np.where(S.sum(axis=0) < 1e-37, 1.0, S.astype(np.float64))
    return (S.max(axis=0) / S.mean(axis=0))[np.newaxis]


def slope(S: np.ndarray) -> np.ndarray:
    """numpy's fit of a line to magnitudes relative to their mean; librosa has none."""
    S = np.where(S.sum(axis=0) < 1e-37, 1.0, S.astype(np.float64))
    return np.polyfit(librosa.fft_frequencies() / 1000, S / S.mean(axis=0), 1)[:1]


def contrast_extremes(S: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Levels of peaks and valleys by sorting; librosa gives only their difference."""
    bands = [(np.sort(S[a:b], axis=0), c) for a, b, c in zip(*contrast_bands(SPEC), strict=True)]
    peaks = np.stack([band[-count:].mean(axis=0) for band, count in bands])
    valleys = np.stack([band[:count].mean(axis=0) for band, count in bands])
    return librosa.power_to_db(peaks), librosa.power_to_db(valleys)


def cepstrum(S: np.ndarray) -> np.ndarray:
    """librosa's MFCC."""
    return feature.mfcc(S=librosa.power_to_db(feature.melspectrogram(S=S**2, sr=SR)))


def onset(S: np.ndarray) -> np.ndarray:
    """librosa's onset strength, at the frame where the rise is."""
    levels = librosa.power_to_db(feature.melspectrogram(S=S**2, sr=SR))
    return librosa.onset.onset_strength(S=levels, sr=SR, center=False)[np.newaxis]


def chroma_entropy(S: np.ndarray) -> np.ndarray:
    """scipy's, of librosa's chroma, over that of equal shares."""
    chroma = feature.chroma_stft(S=S**2, sr=SR, tuning=0).astype(np.float64)
    return scipy.stats.entropy(np.where(chroma.max(axis=0) == 0, 1, chroma))[np.newaxis] / np.log(12)


def loudness(S: np.ndarray) -> np.ndarray:
    """BS.1770's filters as scipy evaluates them, on the mean square of windowed frames; librosa has none."""
    angles = 2 * np.pi * librosa.fft_frequencies() / 48_000
    shelf = (
        [1.53512485958697, -2.69169618940638, 1.19839281085285],
        [1, -1.69065929318241, 0.73248077421585],
    )
    high_pass = ([1, -2, 1], [1, -1.99004745483398, 0.99007225036621])
    response = [scipy.signal.freqz(*filter_, worN=angles)[1] for filter_ in (shelf, high_pass)]
    weight = np.abs(response[0] * response[1]) ** 2 * np.where(np.arange(1025) % 1024 == 0, 1, 2)
    window = librosa.filters.get_window("hann", 2048)
    square = weight @ S.astype(np.float64) ** 2 / (2048 * np.sum(window**2))
    return librosa.power_to_db(square)[np.newaxis] - 0.691


@cache
def separated_bytes(samples: bytes) -> list[np.ndarray]:
    """Levels of librosa's harmonic and percussive parts, which take it a second."""
    spectrum = librosa.stft(np.frombuffer(samples, np.float32))
    return [feature.rms(S=np.abs(part)) for part in librosa.decompose.hpss(spectrum)]


def separated(y: np.ndarray) -> list[np.ndarray]:
    """The same, of an array."""
    return separated_bytes(y.tobytes())


def percussive_share(y: np.ndarray) -> np.ndarray:
    """Of the energy of librosa's parts."""
    harmonic, percussive = (level.astype(np.float64) ** 2 for level in separated(y))
    total = harmonic + percussive
    return percussive / np.where(total < 1e-37, 1, total)


# A feature's name -> librosa's value, from magnitudes or from samples.
Oracle = Callable[[np.ndarray], np.ndarray]
FROM_MAGNITUDE: dict[str, Oracle] = {
    "spectral_centroid": lambda S: feature.spectral_centroid(S=S, sr=SR),
    "spectral_bandwidth": lambda S: feature.spectral_bandwidth(S=S, sr=SR),
    "spectral_rolloff": lambda S: feature.spectral_rolloff(S=S, sr=SR),
    # In single precision librosa's mean of 1,025 bins is off by 3e-4 (silence: 1.0003): feed it doubles.
    "spectral_flatness": lambda S: feature.spectral_flatness(S=S.astype(np.float64)),
    "spectral_contrast": lambda S: feature.spectral_contrast(S=S, sr=SR),
    "spectral_contrast_mean": lambda S: feature.spectral_contrast(S=S, sr=SR).mean(axis=0, keepdims=True),
    "spectral_contrast_peak": lambda S: contrast_extremes(S)[0],
    "spectral_contrast_valley": lambda S: contrast_extremes(S)[1],
    "spectral_flux": flux,
    "spectral_entropy": entropy,
    "spectral_crest": crest,
    "spectral_slope": slope,
    "loudness": loudness,
    "mfcc": cepstrum,
    "mfcc_delta": lambda S: feature.delta(cepstrum(S)),
    "mfcc_delta2": lambda S: feature.delta(cepstrum(S), order=2),
    "onset_strength": onset,
    "tonnetz": lambda S: feature.tonnetz(chroma=feature.chroma_stft(S=S**2, sr=SR, tuning=0), sr=SR),
    "chroma_entropy": chroma_entropy,
    "chroma12": lambda S: feature.chroma_stft(S=S**2, sr=SR, tuning=0),
    "chroma24": lambda S: feature.chroma_stft(S=S**2, sr=SR, tuning=0, n_chroma=24),
    "chroma_tuned12": lambda S: feature.chroma_stft(S=S**2, sr=SR),
    "chroma_tuned24": lambda S: feature.chroma_stft(S=S**2, sr=SR, n_chroma=24),
    "mel12": lambda S: feature.melspectrogram(S=S**2, sr=SR, n_mels=12),
    "mel24": lambda S: feature.melspectrogram(S=S**2, sr=SR, n_mels=24),
    "mel128": lambda S: feature.melspectrogram(S=S**2, sr=SR),
    "mel12_db": lambda S: librosa.power_to_db(feature.melspectrogram(S=S**2, sr=SR, n_mels=12)),
    "mel24_db": lambda S: librosa.power_to_db(feature.melspectrogram(S=S**2, sr=SR, n_mels=24)),
    "mel128_db": lambda S: librosa.power_to_db(feature.melspectrogram(S=S**2, sr=SR)),
}
FROM_SAMPLES: dict[str, Oracle] = {
    "zero_crossing_rate": lambda y: feature.zero_crossing_rate(y),
    "rms": lambda y: feature.rms(y=y),
}
# From samples, by way of a transform in librosa's double precision: compared as numbers from sound.
FROM_SPECTRUM: dict[str, Oracle] = {
    "harmonic_rms": lambda y: separated(y)[0],
    "percussive_rms": lambda y: separated(y)[1],
    "percussive_share": percussive_share,
}


def ours(name: str, blocks: list[Spectra]) -> np.ndarray:
    return registry.get(name).frames(blocks)


@pytest.fixture(scope="module", params=SIGNALS)
def sound(request: pytest.FixtureRequest) -> np.ndarray:
    return SIGNALS[request.param]()


@pytest.fixture(scope="module")
def magnitude(sound: np.ndarray) -> np.ndarray:
    return np.concatenate([b.magnitude for b in spectra([sound], SPEC)], axis=1)


def test_every_feature_has_an_oracle() -> None:
    listed = {f.name for f in map(registry.get, registry.names()) if f.raw.__module__.startswith("mirlab.")}
    # What is one number for a whole track has its tests where its room is: librosa has no such feature.
    whole = {f.name for f in registry.listed() if f.value is not None}
    assert set(FROM_MAGNITUDE) | set(FROM_SAMPLES) | set(FROM_SPECTRUM) >= listed - whole


@pytest.mark.parametrize("name", FROM_MAGNITUDE)
def test_formula_on_the_same_magnitudes(name: str, magnitude: np.ndarray) -> None:
    starts = range(0, magnitude.shape[1], 70)
    befores = [magnitude[:, i - 1] if i else None for i in starts]
    blocks = [
        Spectra.from_magnitude(magnitude[:, i : i + 70], SPEC, i, before=before)
        for i, before in zip(starts, befores, strict=True)
    ]
    expected = FROM_MAGNITUDE[name](magnitude)
    got = ours(name, blocks)
    assert got.shape == expected.shape
    # Values near zero (a cepstrum of silence, a difference of equal levels) are sums that cancel; what single
    # precision leaves of them is measured against the largest value of the feature, or of what it sums.
    of = cepstrum(magnitude) if name.startswith("mfcc_delta") else expected
    scale = 1.0 if name == "spectral_slope" else np.abs(of).max()
    assert_allclose(got, expected, rtol=2e-5, atol=2e-6 * scale)


@pytest.mark.parametrize("name", FROM_SAMPLES)
def test_formula_on_the_same_samples(name: str, sound: np.ndarray) -> None:
    got = ours(name, list(spectra([sound], SPEC)))
    assert_allclose(got, FROM_SAMPLES[name](sound), rtol=1e-5, atol=1e-9)


def decided_by_rounding(name: str, magnitude: np.ndarray) -> np.ndarray:
    """The rule for what is left out of the comparison from sound, as a mask (d, t) or (1, t).

    librosa's FFT is in double precision and ours in single, whose errors lie about 140 dB below a frame's
    peak. A value is left out when bins more than 90 dB below their frame's peak decide it: for contrast, when
    they can be half of a band's valley; for flatness and bandwidth, when they are nine tenths of the frame.
    """
    level = librosa.amplitude_to_db(magnitude, ref=1.0, amin=1e-12, top_db=None)
    low = level < level.max(axis=0) - 90
    if name.startswith("spectral_contrast"):
        starts, stops, counts = contrast_bands(SPEC)
        bands = np.stack(
            [low[a:b].sum(axis=0) >= max(1, c // 2) for a, b, c in zip(starts, stops, counts, strict=True)]
        )
        return bands if name == "spectral_contrast" else bands.any(axis=0, keepdims=True)
    if name in ("spectral_flatness", "spectral_bandwidth"):
        return low.mean(axis=0, keepdims=True) > 0.9
    return np.zeros((1, magnitude.shape[1]), bool)


@pytest.mark.parametrize("name", [*FROM_MAGNITUDE, *FROM_SAMPLES, *FROM_SPECTRUM])
def test_numbers_from_sound(name: str, sound: np.ndarray) -> None:
    """99 % of the values within 1e-3 (or 1e-6 of the largest), rolloff within a bin, means within 0.2 %."""
    magnitude = np.abs(librosa.stft(sound))
    samples = FROM_SAMPLES | FROM_SPECTRUM
    expected = FROM_MAGNITUDE[name](magnitude) if name in FROM_MAGNITUDE else samples[name](sound)
    got = ours(name, list(spectra([sound], SPEC)))
    assert got.shape == expected.shape
    left_out = np.broadcast_to(decided_by_rounding(name, magnitude), expected.shape)
    if left_out.all():
        pytest.skip("bins that hold rounding errors decide every value of this sound")
    error = np.abs(got - expected)
    if name == "spectral_rolloff":
        assert error.max() <= SR / SPEC.n_fft * 1.001
    near = error <= 1e-3 * np.abs(expected) + 1e-6 * np.abs(expected).max()
    assert near[~left_out].mean() >= 0.99
    means = [np.where(left_out, np.nan, values) for values in (got, expected)]
    rows = ~left_out.all(axis=1)
    a, b = (np.nanmean(values[rows], axis=1) for values in means)
    assert_allclose(a, b, rtol=2e-3, atol=1e-6 * np.abs(expected).max())


@pytest.mark.parametrize("n", [12, 24, 36])
def test_tuning_is_librosas(sound: np.ndarray, n: int) -> None:
    power = np.concatenate([b.power for b in spectra([sound], SPEC)], axis=1)
    expected = librosa.estimate_tuning(S=power, sr=SR, bins_per_octave=n)
    chunks = [power[:, :100], power[:, 100:]]
    assert estimate_tuning(chunks, SPEC, n) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    "spec", [SPEC, FrameSpec(sample_rate=44100, n_fft=4096)], ids=["default", "44.1 kHz"]
)
@pytest.mark.parametrize("n", [1, 12, 24, 40, 128])
def test_mel_bank_is_librosas(spec: FrameSpec, n: int) -> None:
    expected = librosa.filters.mel(sr=spec.sample_rate, n_fft=spec.n_fft, n_mels=n)
    assert_allclose(filterbanks.mel_bank(spec, n), expected, rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("scale", filterbanks.MEL_SCALES)
@pytest.mark.parametrize("norm", filterbanks.MEL_NORMS)
def test_mel_banks_of_other_ranges_scales_and_norms_are_librosas(scale: str, norm: str) -> None:
    theirs = "slaney" if norm == "slaney" else None
    expected = librosa.filters.mel(
        sr=SR, n_fft=2048, n_mels=64, fmin=50, fmax=9000, htk=scale == "htk", norm=theirs
    )
    assert_allclose(filterbanks.mel_bank(SPEC, 64, 50, 9000, scale, norm), expected, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize(
    "spec", [SPEC, FrameSpec(sample_rate=44100, n_fft=4096)], ids=["default", "44.1 kHz"]
)
@pytest.mark.parametrize(("n", "tuning"), [(12, 0.0), (24, 0.0), (12, -0.37), (36, 0.21), (7, 0.1)])
def test_chroma_bank_is_librosas(spec: FrameSpec, n: int, tuning: float) -> None:
    expected = librosa.filters.chroma(sr=spec.sample_rate, n_fft=spec.n_fft, n_chroma=n, tuning=tuning)
    assert_allclose(filterbanks.chroma_bank(spec, n, tuning), expected, rtol=1e-5, atol=1e-12)


def test_dct_is_scipys() -> None:
    from scipy.fft import dct

    values = np.random.default_rng(0).standard_normal((128, 9))
    expected = dct(values, axis=0, type=2, norm="ortho")[:24]
    assert_allclose(filterbanks.dct_basis(24, 128) @ values, expected, atol=1e-5)


def test_decibels_are_librosas() -> None:
    power = np.array([0.0, 1e-12, 1e-10, 1e-3, 1.0, 7.5])
    assert_allclose(filterbanks.decibels(power), librosa.power_to_db(power, top_db=None), rtol=1e-12)


@pytest.mark.parametrize("n_fft", [512, 1024, 4096])
@pytest.mark.parametrize("rate", [16000, 44100])
def test_contrast_bands_of_other_framings(n_fft: int, rate: int) -> None:
    spec = FrameSpec(sample_rate=rate, n_fft=n_fft)
    magnitude = np.random.default_rng(n_fft).random((spec.n_bins, 9)).astype(np.float32)
    expected = feature.spectral_contrast(S=magnitude, sr=rate, n_fft=n_fft)
    got = ours("spectral_contrast", [Spectra.from_magnitude(magnitude, spec)])
    assert_allclose(got, expected, rtol=1e-5, atol=1e-5)


def test_real_recordings_agree(shared_audio) -> None:  # type: ignore[no-untyped-def]
    """Two recordings, where they are at hand: means over a track within 0.2 %."""
    import soundfile

    for path in sorted(shared_audio.glob("gtzan_small/*/*.flac"))[:20:10]:
        sound, rate = soundfile.read(path, dtype="float32")
        assert rate == SR
        magnitude = np.abs(librosa.stft(sound))
        blocks = list(spectra([sound], SPEC))
        for name, oracle in FROM_MAGNITUDE.items():
            keep = ~np.broadcast_to(decided_by_rounding(name, magnitude), oracle(magnitude).shape)
            a, b = (np.where(keep, v, 0).sum(axis=1) for v in (ours(name, blocks), oracle(magnitude)))
            assert_allclose(a, b, rtol=2e-3, atol=1e-5 * np.abs(b).max(), err_msg=f"{name} of {path.name}")
