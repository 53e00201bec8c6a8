"""What is said of a sound: names of keys, folded tempi, and what is left out where it is not clear."""

from __future__ import annotations

import pytest

from mirlab.audio.describing.answers import Description, Key, Loudness, Tempo
from mirlab.audio.describing.features import description_of
from mirlab.audio.describing.folding import TempoRange
from mirlab.audio.describing.keys import KEYS, camelot_of, open_key_of
from mirlab.audio.describing.methods import DESCRIBING, described_by, methods
from mirlab.audio.registry import registry
from mirlab.audio.registry.columns import columns_of
from mirlab.audio.registry.terms import expand
from mirlab.errors import UnknownName, UsageError

# From the wheel as it is printed.
CAMELOT = {
    "Ab minor": "1A", "Eb minor": "2A", "Bb minor": "3A", "F minor": "4A", "C minor": "5A", "G minor": "6A",
    "D minor": "7A", "A minor": "8A", "E minor": "9A", "B minor": "10A", "F# minor": "11A", "C# minor": "12A",
    "B major": "1B", "F# major": "2B", "C# major": "3B", "Ab major": "4B", "Eb major": "5B", "Bb major": "6B",
    "F major": "7B", "C major": "8B", "G major": "9B", "D major": "10B", "A major": "11B", "E major": "12B",
}  # fmt: skip
OPEN_KEY = {"C major": "1d", "A minor": "1m", "G major": "2d", "D minor": "12m", "F major": "12d"}


def tempo(bpm: float, confidence: float = 0.9, second: float = 60.0) -> Tempo:
    return Tempo(bpm, confidence, second, 0.05, steady=confidence >= 0.5)


def numbers(**changed: float) -> dict[str, float]:
    """Of every column that a description needs: 120 BPM, A minor, 440 Hz, -14 LUFS."""
    found = {str(column): 0.0 for column in columns_of(expand(DESCRIBING))}
    found |= {"bpm[tempo].value": 120.0, "bpm[confidence].value": 0.99, "bpm[second].value": 60.0}
    found |= {
        "key[a_minor].value": 0.9,
        "key[c_major].value": 0.1,
        "channel_loudness[integrated].value": -14.0,
        "channel_loudness[range].value": 6.0,
        "channel_loudness[peak].value": -1.0,
    }
    assert found.keys() >= changed.keys()
    return found | changed


@pytest.mark.parametrize(("name", "place"), CAMELOT.items())
def test_places_on_the_camelot_wheel(name: str, place: str) -> None:
    tonic, mode = name.split()
    assert camelot_of({"Ab": "G#"}.get(tonic, tonic), mode) == place


def test_open_key_notation() -> None:
    assert {name: open_key_of(*name.split()) for name in OPEN_KEY} == OPEN_KEY
    assert len({open_key_of(*name.split()) for name in KEYS}) == 24


def test_names_that_are_no_keys() -> None:
    with pytest.raises(UnknownName, match='no tonic called "H"'):
        camelot_of("H", "minor")
    with pytest.raises(UnknownName, match=r'no mode called "minr".*Did you mean "minor"'):
        open_key_of("A", "minr")


def test_keys_stand_in_the_order_of_the_feature() -> None:
    flats = {"Eb": "D#", "Bb": "A#"}
    names = [f"{flats.get(t, t).replace('#', '_sharp').lower()}_{m}" for t, m in map(str.split, KEYS)]
    assert registry.get("key").dimensions == tuple(names)


@pytest.mark.parametrize(
    ("bpm", "into", "expected"),
    [(60, "70-180", 120), (200, "70-180", 100), (120, "70-180", 120), (35, "70-140", 70), (320, "40-80", 80)],
)
def test_a_tempo_is_folded_by_octaves(bpm: float, into: str, expected: float) -> None:
    folded = tempo(bpm).folded(TempoRange.parse(into))
    assert folded.bpm == expected
    assert folded.found == (None if bpm == expected else bpm)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("100-150", "at least an octave, got 100-150: .* Write for example 100-200"),
        ("180-70", "from the lower to the higher, got 180-70: write 70-180"),
        ("0-10", "above 0 BPM"),
        ("fast", "a range of tempi such as 70-180, got 'fast'"),
    ],
)
def test_ranges_that_nothing_can_be_folded_into(text: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        TempoRange.parse(text)


def test_a_sound_in_words() -> None:
    said = description_of("a.wav", 30.0, numbers(), ("a note",))
    assert (str(said.tempo), str(said.key), str(said.loudness)) == ("120.0 BPM", "A minor", "-14.0 LUFS")
    assert said.facts() == {
        "tempo": 120.0, "tempo_confidence": 0.99, "key": "A minor", "key_confidence": 0.9, "camelot": "8A",
        "tuning": 440.0, "loudness": -14.0, "loudness_range": 6.0,
    }  # fmt: skip
    whole = said.as_json()
    assert whole["key"]["second"] == "C major"
    assert whole["loudness"] == {"integrated": -14.0, "range": 6.0, "gain": -4.0, "peak": -1.0}
    assert whole["notes"] == ["a note"]


def test_the_tuning_is_a_frequency() -> None:
    assert description_of("", 30.0, numbers(**{"tuning.value": 50.0})).tuning == pytest.approx(
        452.89, abs=0.01
    )


def test_what_is_not_clear_is_not_said_but_its_candidate_is() -> None:
    said = description_of("", 30.0, numbers(**{"bpm[confidence].value": 0.0, "key[a_minor].value": 0.11}))
    assert (str(said.tempo), str(said.key)) == ("no steady tempo", "no clear key")
    facts = said.facts()
    assert (facts["tempo"], facts["key"], facts["camelot"]) == (None, None, None)
    assert (facts["tempo_confidence"], facts["key_confidence"]) == (0.0, 0.11)
    whole = said.as_json()
    assert (whole["tempo"]["bpm"], whole["tempo"]["candidate"]) == (None, 120.0)
    assert (whole["key"]["key"], whole["key"]["tonic"], whole["key"]["candidate"]) == (None, None, "A minor")


def test_silence_has_none_of_all_this() -> None:
    silent = {"channel_loudness[integrated].value": -70.0, "channel_loudness[peak].value": -120.0}
    said = description_of("", 30.0, numbers(**silent))
    assert said.loudness == Loudness(None, None, None, "silence")
    assert {name: value for name, value in said.facts().items() if value is not None} == {}
    assert said.as_json()["tempo"] == {"bpm": None}


@pytest.mark.parametrize(
    ("seconds", "integrated", "spread"), [(0.3, None, None), (0.4, -14.0, None), (3.1, -14.0, 6.0)]
)
def test_short_sounds_have_no_loudness_or_no_range(
    seconds: float, integrated: float | None, spread: float | None
) -> None:
    loudness = description_of("", seconds, numbers()).loudness
    assert loudness is not None
    assert (loudness.integrated, loudness.range) == (integrated, spread)
    assert bool(loudness.reason) == (integrated is None)
    assert loudness.gain == (None if integrated is None else -4.0)


def test_a_failure_has_every_key_and_its_error() -> None:
    assert Description("bad.wav", error="no sound").as_json() == {
        "path": "bad.wav", "duration": None, "tempo": {"bpm": None}, "key": {"key": None}, "tuning": None,
        "loudness": {"integrated": None}, "error": "no sound",
    }  # fmt: skip


def test_methods_say_what_was_published() -> None:
    assert list(methods()) == ["tempo", "key", "tuning", "loudness"]
    assert methods()["loudness"]["reference"].startswith("ITU-R BS.1770-4 (2015)")
    assert described_by() == ", ".join(f"{name} {registry.get(name).version}" for name in DESCRIBING)


def test_a_key_knows_its_notations() -> None:
    key = Key("F#", "major", 0.8, "B major", 0.1, clear=True)
    assert (str(key), key.name, key.camelot, key.open_key) == ("F# major", "F# major", "2B", "7d")
