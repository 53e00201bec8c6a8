"""Writing a song of the toy band down: a style, a key and a tempo become notes and drum hits.

Conventions: time in seconds from the first beat of the first bar, which is the start of the clip; pitch in
MIDI numbers; velocity from 0 to 1.

Contents: Plan (what is decided before the first note), Note, Score, compose.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from mirlab.data.toy.harmony import SCALES, Chord, parse_progression
from mirlab.data.toy.styles import Style

_LOUD = {"X": 1.0, "x": 0.7, "o": 0.4}


@dataclass(frozen=True)
class Plan:
    """What is decided before the first note.

    Parameters
    ----------
    tempo : quarter notes a minute
    swing : where the off-beat lies between two beats: 0.5 straight, 0.667 a triplet
    tonic, mode : the key; tonic as a pitch class
    progression : see toy_harmony
    drums, bass, comp, lead : patterns, see toy_styles
    pad : whether held chords are played
    register : semitones that comp, lead and pad are moved by
    energy : how the song gets louder or softer: build, steady, drop or swell
    looseness : standard deviation of the players' timing, seconds
    """

    tempo: float
    swing: float
    tonic: int
    mode: str
    progression: str
    drums: dict[str, str]
    bass: str
    comp: str
    lead: str | None
    pad: bool
    register: int = 0
    energy: str = "steady"
    looseness: float = 0.004


@dataclass(frozen=True)
class Note:
    """One note of one part."""

    start: float
    duration: float
    pitch: int
    velocity: float


@dataclass
class Score:
    """Notes by part (bass, comp, lead, pad) and hits (start, velocity) by drum."""

    notes: dict[str, list[Note]] = field(default_factory=dict)
    hits: dict[str, list[tuple[float, float]]] = field(default_factory=dict)


class _Clock:
    """Where the sixteenths of a style lie, in seconds."""

    def __init__(self, style: Style, plan: Plan) -> None:
        self.steps, self.beat = style.steps, 60.0 / plan.tempo
        self.swung, self.swing = style.swung, plan.swing

    def at(self, step: int) -> float:
        """Return when a step (counted from the start of the song) sounds: swung eighths or sixteenths."""
        unit = 4 if self.swung == 8 else 2
        whole, part = divmod(step, unit)
        half = unit // 2
        within = (
            self.swing * part / half if part < half else self.swing + (1 - self.swing) * (part - half) / half
        )
        return (whole + within) * unit * self.beat / 4.0


def _energy(shape: str, position: float) -> float:
    """Return the loudness factor at a position from 0 (start) to 1 (end)."""
    if shape == "build":
        return 0.45 + 0.55 * position
    if shape == "swell":
        return 0.55 + 0.45 * float(np.sin(np.pi * position))
    if shape == "drop":
        return 0.5 if 0.4 < position < 0.65 else 1.0
    return 1.0


def _runs(pattern: str) -> list[tuple[int, int, str]]:
    """Return (step, length, character) of every sound in a pattern; "-" lengthens the one before it."""
    runs: list[tuple[int, int, str]] = []
    for step, character in enumerate(pattern):
        if character == "-" and runs and runs[-1][0] + runs[-1][1] == step:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1, runs[-1][2])
        elif character not in ".-":
            runs.append((step, 1, character))
    return runs


def _near(pitch_class: int, centre: int) -> int:
    """Return the MIDI pitch of a pitch class that is nearest to a centre (the lower of two)."""
    return centre - 6 + (pitch_class - centre + 6) % 12


def compose(style: Style, plan: Plan, seconds: float, rng: np.random.Generator) -> Score:
    """Write the notes and hits of a clip; what starts after `seconds` is left out."""
    clock = _Clock(style, plan)
    bars = parse_progression(plan.progression)
    count = int(np.ceil(seconds / (style.steps * clock.beat / 4.0)))
    chords = [bars[bar % len(bars)] for bar in range(count + 1)]
    score = Score(notes={"bass": [], "comp": []})
    melody = _Melody(plan, rng) if plan.lead else None
    lead_from = 0 if count < 3 else int(rng.integers(0, 3))
    for bar in range(count):
        force = _energy(plan.energy, bar / max(1, count - 1))
        for part, pattern in (
            ("bass", plan.bass),
            ("comp", plan.comp),
            ("pad", "x" + "-" * (style.steps - 1)),
        ):
            if part != "pad" or plan.pad:
                notes = _part(part, pattern, bar, chords[bar], chords[bar + 1], plan, clock, force, rng)
                score.notes.setdefault(part, []).extend(notes)
        if melody and bar >= lead_from:
            score.notes.setdefault("lead", []).extend(melody.bar(bar, chords[bar], clock, force))
        # A song that builds up starts without its drums, if it is long enough to have them later.
        if plan.drums and not (plan.energy == "build" and bar == 0 and count > 2):
            _beat(score, plan.drums, bar, bar % 4 == 3, clock, force, plan.looseness, rng)
    for notes in score.notes.values():
        notes[:] = [note for note in notes if note.start < seconds]
    score.hits = {drum: [hit for hit in hits if hit[0] < seconds] for drum, hits in score.hits.items()}
    score.notes = {part: notes for part, notes in score.notes.items() if notes}
    return score


def _part(
    part: str, pattern: str, bar: int, now: tuple[Chord, ...], then: tuple[Chord, ...],
    plan: Plan, clock: _Clock, force: float, rng: np.random.Generator,
) -> list[Note]:  # fmt: skip
    notes = []
    for step, length, character in _runs(pattern):
        place = bar * clock.steps + step
        start = max(0.0, clock.at(place) + plan.looseness * float(rng.standard_normal()))
        duration = (clock.at(place + length) - clock.at(place)) * (0.96 if length > 1 else 0.85)
        chord = now[step * len(now) // clock.steps]
        accent = force * (1.0 if step % 4 == 0 else 0.85) * float(rng.uniform(0.85, 1.0))
        if part == "bass":
            pitches = [_bass_pitch(character, chord, then[0], plan.tonic)]
        else:
            centre = (60 if part == "comp" else 64) + plan.register
            voiced = sorted(_near((plan.tonic + chord.root + i) % 12, centre) for i in chord.intervals)
            if chord.intervals == (0, 7, 12):
                root = _near((plan.tonic + chord.root) % 12, 46 + plan.register // 2)
                voiced = [root, root + 7, root + 12]
            pitches = [voiced[int(character) % len(voiced)]] if character.isdigit() else voiced
        notes += [Note(start, duration, pitch, accent) for pitch in pitches]
    return notes


def _bass_pitch(character: str, chord: Chord, following: Chord, tonic: int) -> int:
    root = _near((tonic + chord.root) % 12, 39)
    if character == "a":
        return _near((tonic + following.root) % 12, 39) - 1
    if character == "8":
        return root + 12
    third = next((i for i in chord.intervals if i in (3, 4)), 7)
    return root + {"1": 0, "3": third, "5": 6 if 6 in chord.intervals else 7}[character]


class _Melody:
    """A tune over the scale: a motif of two bars that comes back, bent to the chords."""

    def __init__(self, plan: Plan, rng: np.random.Generator) -> None:
        self.plan, self.rng = plan, rng
        centre = 73 + plan.register
        self.scale = [p for p in range(centre - 9, centre + 10) if (p - plan.tonic) % 12 in SCALES[plan.mode]]
        self.moves = [[int(m) for m in rng.integers(-2, 3, 16)] for _ in range(2)]
        self.place = len(self.scale) // 2

    def bar(self, bar: int, chords: tuple[Chord, ...], clock: _Clock, force: float) -> list[Note]:
        notes = []
        for number, (step, length, _) in enumerate(_runs(self.plan.lead or "")):
            self.place = int(np.clip(self.place + self.moves[bar % 2][number], 0, len(self.scale) - 1))
            chord = chords[step * len(chords) // clock.steps]
            tones = {(self.plan.tonic + chord.root + i) % 12 for i in chord.intervals}
            pitch = self.scale[self.place]
            if step % 4 == 0 and pitch % 12 not in tones:
                pitch = min(
                    (p for p in range(pitch - 4, pitch + 5) if p % 12 in tones), key=lambda p: abs(p - pitch)
                )
            start = bar * clock.steps + step
            begin = max(0.0, clock.at(start) + self.plan.looseness * float(self.rng.standard_normal()))
            duration = 0.93 * (clock.at(start + length) - clock.at(start))
            notes.append(Note(begin, duration, pitch, force * float(self.rng.uniform(0.75, 1.0))))
        return notes


def _beat(
    score: Score, drums: dict[str, str], bar: int, fill: bool, clock: _Clock, force: float,
    looseness: float, rng: np.random.Generator,
) -> None:  # fmt: skip
    rolls = fill and "snare" in drums and bool(rng.random() < 0.6)
    for drum, pattern in drums.items():
        for step, character in enumerate(pattern):
            if rolls and drum == "snare" and step >= clock.steps - 4:
                character = "x"
            if character == "." or (character == "o" and rng.random() < 0.15):
                continue
            time = clock.at(bar * clock.steps + step) + 0.5 * looseness * float(rng.standard_normal())
            loud = _LOUD[character] * (0.5 + 0.5 * force) * float(rng.uniform(0.85, 1.0))
            score.hits.setdefault(drum, []).append((max(0.0, time), loud))
