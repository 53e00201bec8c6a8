"""Keys of synthesised cadences, scales and songs; what moves with the sound and what must not."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import expand
from mirlab.audio.spectra.frames import FrameSpec, spectra
from mirlab.audio.tonality.key import CLEAR, KEYS, Evidence, evidence, scores
from mirlab.audio.tonality.partials import low_power
from mirlab.audio.tonality.weights import WEIGHTS
from mirlab.data.toy.band import invent_artist, perform
from mirlab.data.toy.drums import Kit
from mirlab.data.toy.mix import render_drums
from mirlab.data.toy.styles import STYLES

RATE = 22050
CADENCE = {
    "major": ((0, 4, 7), (5, 9, 12), (7, 11, 14), (0, 4, 7)),
    "minor": ((0, 3, 7), (5, 8, 12), (7, 11, 14), (0, 3, 7)),
}
SCALE = {
    "major": (0, 2, 4, 5, 7, 9, 11, 12, 11, 9, 7, 5, 4, 2, 0),
    "minor": (0, 2, 3, 5, 7, 8, 10, 12, 10, 8, 7, 5, 3, 2, 0),
}


def tone(pitch: float, seconds: float, rate: int = RATE) -> np.ndarray:
    """A plucked note with six harmonics; `pitch` is a MIDI number."""
    t = np.arange(round(seconds * rate)) / rate
    first = 440 * 2 ** ((pitch - 69) / 12)
    sound = sum(np.sin(2 * np.pi * first * k * t) / k for k in range(1, 7))
    return sound * np.exp(-1.5 * t) * np.minimum(1, np.minimum(t / 0.01, (seconds - t) / 0.02))


def cadence(tonic: int, mode: str, cents: float = 0.0, rate: int = RATE) -> np.ndarray:
    """I IV V I with its bass, twice."""
    played = [
        sum(
            tone(note + tonic + cents / 100, 0.5, rate)
            for note in (48 + chord[0] - (12 if tonic > 6 else 0), *(60 + note for note in chord))
        )
        for chord in CADENCE[mode] * 2
    ]
    return (0.05 * np.concatenate(played)).astype(np.float32)


def scale(tonic: int, mode: str) -> np.ndarray:
    return (0.1 * np.concatenate([tone(60 + tonic + n, 0.25) for n in SCALE[mode]])).astype(np.float32)


def probabilities(sound: np.ndarray, rate: int = RATE) -> np.ndarray:
    found = analyse(Waveform(sound, rate), request_for(expand("key"))).summaries["key"][0, :, 0]
    assert np.isfinite(found).all()
    assert found.sum() == pytest.approx(1)
    return np.asarray(found)


def best(sound: np.ndarray, rate: int = RATE) -> str:
    found = probabilities(sound, rate)
    assert found.max() > CLEAR
    return KEYS[int(found.argmax())]


@cache
def noise(seconds: float) -> np.ndarray:
    rng = np.random.default_rng(1)
    return (0.1 * rng.standard_normal(round(seconds * RATE))).astype(np.float32)


def test_the_24_keys_have_names() -> None:
    feature = registry.get("key")
    assert len(set(KEYS)) == feature.size == 24
    assert feature.dimensions == KEYS
    assert [KEYS[i] for i in (0, 1, 11, 12, 21)] == [
        "c_major",
        "c_sharp_major",
        "b_major",
        "c_minor",
        "a_minor",
    ]
    assert str(feature.column(21, "value")) == "key[a_minor].value"


@pytest.mark.parametrize("mode", CADENCE)
@pytest.mark.parametrize("tonic", range(12))
def test_cadences_and_scales_of_all_keys(tonic: int, mode: str) -> None:
    expected = KEYS[tonic + 12 * (mode == "minor")]
    assert best(cadence(tonic, mode)) == expected
    assert best(scale(tonic, mode)) == expected


@pytest.mark.parametrize("cents", [-30, 30])
@pytest.mark.parametrize("rate", [22050, 44100])
@pytest.mark.parametrize(("tonic", "mode"), [(0, "major"), (9, "minor"), (6, "major"), (3, "minor")])
def test_a_detuned_cadence_keeps_its_key(tonic: int, mode: str, cents: int, rate: int) -> None:
    assert best(cadence(tonic, mode, cents, rate), rate) == KEYS[tonic + 12 * (mode == "minor")]


def test_a_semitone_up_is_the_next_key() -> None:
    here, above = probabilities(cadence(2, "minor")), probabilities(cadence(3, "minor"))
    moved = np.concatenate([np.roll(here[:12], 1), np.roll(here[12:], 1)])
    assert_allclose(above, moved, atol=0.03)


def test_scores_turn_with_what_is_heard() -> None:
    rng = np.random.default_rng(5)
    heard = rng.standard_normal((4, 12))
    found = scores(Evidence(heard, 0.7)).reshape(2, 12)
    for steps in (1, 5, 11):
        turned = scores(Evidence(np.roll(heard, steps, axis=1), 0.7)).reshape(2, 12)
        assert_allclose(turned, np.roll(found, steps, axis=1), atol=1e-12)
    # The definition, for one key: D minor.
    expected = sum(WEIGHTS[1][row][c] * heard[row][(c + 2) % 12] for row in range(4) for c in range(12))
    assert found[1, 2] - found[1, 3] == pytest.approx(
        0.7 * (expected - sum(WEIGHTS[1][r][c] * heard[r][(c + 3) % 12] for r in range(4) for c in range(12)))
    )


def test_gain_changes_nothing() -> None:
    sound = cadence(4, "major")
    assert_allclose(probabilities(sound * np.float32(0.003)), probabilities(sound), rtol=1e-3)


@pytest.mark.parametrize("seconds", [0.1, 2.0])
def test_silence_makes_all_keys_alike(seconds: float) -> None:
    assert_allclose(probabilities(np.zeros(round(seconds * RATE), np.float32)), 1 / 24)


@pytest.mark.parametrize("seconds", [0.1, 0.5, 5.0])
def test_noise_has_no_clear_key(seconds: float) -> None:
    assert probabilities(noise(seconds)).max() < CLEAR


def test_drums_have_no_clear_key() -> None:
    hits = {
        "kick": [(t, 1.0) for t in np.arange(0, 6, 0.5)],
        "snare": [(t, 1.0) for t in np.arange(0.25, 6, 0.5)],
        "hat": [(t, 0.7) for t in np.arange(0, 6, 0.125)],
    }
    kit = Kit(1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 3)
    assert probabilities(render_drums(hits, kit, 6 * RATE)).max() < CLEAR


def test_noise_over_a_key_makes_it_less_certain() -> None:
    sound = cadence(7, "major")
    clean = probabilities(sound)
    buried = probabilities(sound + 0.5 * noise(4.0)[: len(sound)])
    assert buried.max() < clean.max()


def test_more_of_the_same_is_more_certain() -> None:
    sound = cadence(10, "major")
    found = [probabilities(np.tile(sound, times)) for times in (1, 2, 6)]
    assert [KEYS[int(each.argmax())] for each in found] == ["a_sharp_major"] * 3
    assert found[0].max() < found[1].max() < found[2].max()


def test_one_chord_has_no_clear_key() -> None:
    assert probabilities(cadence(0, "major")[: RATE // 2]).max() < CLEAR


def test_a_chord_of_a_tenth_of_a_second_gives_finite_numbers() -> None:
    probabilities(cadence(0, "major")[:2100])


@pytest.mark.parametrize("spec", [FrameSpec(sample_rate=44100, n_fft=4096), FrameSpec(hop_length=1024)])
def test_other_framings_find_the_same_key(spec: FrameSpec) -> None:
    sound = cadence(5, "minor", rate=spec.sample_rate)
    feature = registry.get("key")
    found = feature.summary_of(feature.frames(spectra([sound], spec)), spec)[:, 0]
    assert KEYS[int(found.argmax())] == "f_minor"


def test_wide_bins_are_cautioned() -> None:
    caution = registry.get("key").caution
    assert caution is not None
    assert caution(FrameSpec()) is None
    said = caution(FrameSpec(n_fft=512))
    assert (
        said
        == "bins of 43 Hz are too wide to tell low notes apart: at 22050 Hz take an n_fft of 2048 or more"
    )
    assert caution(FrameSpec(sample_rate=24576)) is None
    assert caution(FrameSpec(sample_rate=24588)) is not None


def test_evidence_hears_the_triads_and_the_bass() -> None:
    sound = sum(tone(pitch, 3.0) for pitch in (45, 61, 64, 69)).astype(np.float32)
    spec = FrameSpec()
    power = np.concatenate([low_power(block) for block in spectra([0.1 * sound], spec)], axis=1)
    found = evidence(power, spec)
    everything, bass, major, minor = found.heard
    assert set(np.argsort(-everything)[:3]) == {1, 4, 9}
    assert bass.argmax() == 9
    assert major.argmax() == 9
    assert major.max() > minor.max()
    # Three seconds of nothing but steady partials.
    assert found.trust == pytest.approx(3 / (3 + 6), rel=0.02)
    assert np.linalg.norm(found.heard, axis=1).max() < 1


def test_songs_of_the_toy_band() -> None:
    right = 0
    names = {"Db": "C#", "Eb": "D#", "Gb": "F#", "Ab": "G#", "Bb": "A#"}
    for style in list(STYLES.values())[:6]:
        played = perform(invent_artist(style, 11, 0, "x"), 11, 0, seconds=12, channels=1, path="x")
        tonic, mode = played.song.key.split()
        name = names.get(tonic, tonic).replace("#", "_sharp").lower()
        found = probabilities(played.samples[:, 0])
        right += KEYS[int(found.argmax())] == f"{name}_{mode}"
    assert right >= 4
