"""The ten styles are well formed and share what they are made of; songs are written in their key and time."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.data.toy.drums import DRUMS
from mirlab.data.toy.harmony import SCALES, Chord, key_name, parse_chord, parse_progression
from mirlab.data.toy.instruments import PATCHES
from mirlab.data.toy.naming import artist_names, slug
from mirlab.data.toy.score import Plan, compose
from mirlab.data.toy.styles import STYLES, Style


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_patterns_fill_a_bar_with_known_signs(style: Style) -> None:
    for patterns, signs in (
        ([p for kit in style.drums for p in kit.values()], "Xxo."),
        (style.bass, "1358a-."),
        (style.comp, "x0123-."),
        (style.lead, "x-."),
    ):
        for pattern in patterns:
            assert len(pattern) == style.steps, pattern
            assert not set(pattern) - set(signs), pattern
            assert pattern[0] != "-"
    assert all(drum in DRUMS for kit in style.drums for drum in kit)
    assert all(name in PATCHES for names in style.voices.values() for name in names)
    assert set(style.voices) == {"bass", "comp", "lead", "pad"}
    assert set(style.levels) == {"drums", *style.voices}
    for mode, progression in style.harmony:
        assert mode in SCALES
        assert parse_progression(progression)


def test_nothing_but_the_metre_belongs_to_one_style() -> None:
    assert len(STYLES) == 10
    used = Counter(name for s in STYLES.values() for name in {n for v in s.voices.values() for n in v})
    assert set(used) == set(PATCHES)
    assert min(used.values()) >= 2, [name for name, count in used.items() if count < 2]
    for what in ("tempo", "swing"):
        for style in STYLES.values():
            low, high = getattr(style, what)
            assert any(
                low <= other_high and other_low <= high
                for other in STYLES.values()
                for other_low, other_high in [getattr(other, what)]
                if other is not style
            )
    modes = Counter(mode for s in STYLES.values() for mode in {m for m, _ in s.harmony})
    assert modes["major"] > 5


@pytest.mark.parametrize(
    ("text", "root", "intervals"),
    [
        ("I", 0, (0, 4, 7)),
        ("ii7", 2, (0, 3, 7, 10)),
        ("V7", 7, (0, 4, 7, 10)),
        ("bVIImaj7", 10, (0, 4, 7, 11)),
        ("bIII5", 3, (0, 7, 12)),
        ("Vsus4", 7, (0, 5, 7)),
        ("iio", 2, (0, 3, 6)),
    ],
)
def test_chords(text: str, root: int, intervals: tuple[int, ...]) -> None:
    assert parse_chord(text) == Chord(root, intervals)


@pytest.mark.parametrize("text", ["", "H7", "VIII", "I13", "b"])
def test_what_is_no_chord(text: str) -> None:
    with pytest.raises(ValueError, match="is not a chord"):
        parse_chord(text)


def test_progressions_and_keys() -> None:
    bars = parse_progression("I/vi ii7 V7")
    assert [len(bar) for bar in bars] == [2, 1, 1]
    assert key_name(9, "dorian") == "A minor"
    assert key_name(3, "mixolydian") == "Eb major"


def _plan(style: Style, **changes: object) -> Plan:
    mode, progression = style.harmony[0]
    settings: dict[str, object] = {
        "tempo": 120.0, "swing": 0.5, "tonic": 2, "mode": mode, "progression": progression,
        "drums": style.drums[-1], "bass": style.bass[0], "comp": style.comp[0],
        "lead": style.lead[0], "pad": True, "looseness": 0.0,
    }  # fmt: skip
    return Plan(**(settings | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_song_is_in_its_key_and_within_its_length(style: Style) -> None:
    plan = _plan(style)
    score = compose(style, plan, 6.0, np.random.default_rng(0))
    assert set(score.notes) == {"bass", "comp", "lead", "pad"}
    notes = [note for part in score.notes.values() for note in part]
    assert all(0 <= note.start < 6.0 and note.duration > 0 and 0 < note.velocity <= 1 for note in notes)
    assert all(24 <= note.pitch <= 96 for note in notes)
    scale = {(plan.tonic + step) % 12 for step in SCALES[plan.mode]}
    chords = {
        (plan.tonic + chord.root + interval) % 12
        for bar in parse_progression(plan.progression)
        for chord in bar
        for interval in chord.intervals
    }
    assert {note.pitch % 12 for note in score.notes["lead"]} <= scale | chords
    assert {note.pitch % 12 for note in score.notes["comp"]} <= chords


@given(st.floats(0.5, 0.7))
def test_swing_moves_the_off_beat_only(swing: float) -> None:
    style = STYLES["swing"]
    plan = _plan(style, swing=swing, drums={"ride": "x.x." * 4}, energy="steady")
    times = [time for time, _ in compose(style, plan, 2.0, np.random.default_rng(0)).hits["ride"]]
    beats = np.array(times) * 2.0
    np.testing.assert_allclose(beats[0::2], np.arange(4), atol=1e-9)
    np.testing.assert_allclose(beats[1::2], np.arange(4) + swing, atol=1e-9)


def test_a_waltz_has_three_beats() -> None:
    plan = _plan(STYLES["waltz"], drums={"kick": "x..........."}, energy="steady")
    hits = compose(STYLES["waltz"], plan, 6.0, np.random.default_rng(0)).hits["kick"]
    np.testing.assert_allclose([time for time, _ in hits], [0.0, 1.5, 3.0, 4.5])


@given(st.integers(0, 10_000))
def test_no_two_artists_share_a_name(seed: int) -> None:
    names = [name for style in range(10) for name in artist_names(seed, style, 8)]
    assert len(set(names)) == 80
    assert len({slug(name) for name in names}) == 80


def test_more_artists_than_names() -> None:
    names = artist_names(0, 3, 130)
    assert len(set(names)) == 130


def test_slug() -> None:
    assert slug("Zoë Märkl") == "zoe-markl"
    assert slug("Été  Café 2") == "ete-cafe-2"
