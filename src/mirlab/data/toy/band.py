"""The artists of the toy band and their songs.

Conventions: everything is drawn from numpy generators seeded with (seed, style, artist, song), so a song
does not depend on how many others are made beside it. Tuning in cents (1 / 100 semitone) from A = 440 Hz.

A style says what is usual (toy_styles). An artist takes a narrow part of it, the same instruments on every
track, and adds a habit of sound that has nothing to do with the style: a tuning, a touch, an equaliser, a
room, a loudness, two favourite keys and a favourite tempo. An album adds its mastering. That is what a
classifier can learn instead of the style, and what a split by artist takes away from it.

Contents: Artist, invent_artists, ToySong (the ground truth of one track), Performance, perform.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from mirlab.data.toy.drums import Kit
from mirlab.data.toy.harmony import key_name
from mirlab.data.toy.instruments import PATCHES, SAMPLE_RATE, Formant, Patch
from mirlab.data.toy.mix import Bell, MixDesk, mix_down, render_drums, render_part
from mirlab.data.toy.naming import album_title, artist_names, song_title
from mirlab.data.toy.score import Plan, compose
from mirlab.data.toy.styles import STYLES, Range, Style

T = TypeVar("T")

# How strong the habits of artists are; calibrated so that a split by artist costs 20 points and more.
HABIT = 0.5
# How much the songs of one artist differ in their mix.
SONG = 1.0


@dataclass(frozen=True)
class Artist:
    """An invented artist: what all of its tracks share.

    Parameters
    ----------
    name, style, number : who; `number` counts the artists of a style from 0
    tuning : cents
    patches : the instrument of each part
    kit : the drums
    tonics : two favourite keys
    tempo : the centre of its tempi, quarter notes a minute
    swing : see toy_score.Plan
    register : semitones that everything above the bass is moved by
    desk : how its records are mixed
    room : the seed of its reverb
    """

    name: str
    style: str
    number: int
    tuning: float
    patches: dict[str, Patch]
    kit: Kit
    tonics: tuple[int, int]
    tempo: float
    swing: float
    register: int
    desk: MixDesk


@dataclass(frozen=True)
class ToySong:
    """The ground truth of one track.

    Parameters
    ----------
    path : relative to the band's folder, with ``/``
    style, artist, album, title : who and what
    tempo : quarter notes a minute, constant; the first beat is at 0 s
    key : "A minor", "Eb major"
    metre : "4/4", "3/4" or "2/4"
    instruments : of the parts that sound; all percussion is "drums"
    mode : the scale that the tune is made of ("dorian"); its third decides between major and minor in `key`
    swing : where the off-beat lies between two beats (0.5 = straight)
    tuning : cents from A = 440 Hz
    channels : 1 or 2
    """

    path: str
    style: str
    artist: str
    album: str
    title: str
    tempo: float
    key: str
    metre: str
    instruments: tuple[str, ...]
    mode: str
    swing: float
    tuning: float
    channels: int


@dataclass(frozen=True)
class Performance:
    """A song as sound: `samples` (n, channels) float32 at SAMPLE_RATE."""

    song: ToySong
    samples: NDArray[np.float32]


def _between(rng: np.random.Generator, low_high: Range) -> float:
    return float(rng.uniform(*low_high))


def _one(rng: np.random.Generator, choices: tuple[T, ...]) -> T:
    return choices[int(rng.integers(len(choices)))]


def _touch(patch: Patch, rng: np.random.Generator) -> Patch:
    """Return an instrument as one player owns it: brighter or duller, shorter or longer, with a body."""
    body = Formant(
        float(np.exp(rng.uniform(np.log(250), np.log(3500)))), 250.0, HABIT * float(rng.uniform(0.0, 2.5))
    )
    change = HABIT * rng.uniform(-1.0, 1.0, 5)
    rate, depth = patch.vibrato
    return replace(
        patch,
        slope=max(0.3, patch.slope + 0.4 * change[0]),
        dark=max(0.4, patch.dark + 0.4 * change[0]),
        decay=patch.decay * 2.0 ** (0.8 * change[1]),
        attack=patch.attack * 2.0 ** change[2],
        fade=patch.fade * 2.0 ** (0.8 * change[1]),
        detune=patch.detune * 2.0 ** change[3],
        vibrato=(rate * (1.0 + 0.15 * change[4]), depth * 2.0 ** change[4]),
        formants=(*patch.formants, body),
    )


def invent_artist(style: Style, seed: int, number: int, name: str) -> Artist:
    """Draw one artist of a style."""
    rng = np.random.default_rng([seed, 1, list(STYLES).index(style.name), number])
    patches = {part: _touch(PATCHES[_one(rng, names)], rng) for part, names in style.voices.items()}
    chip = 0.7 if style.name == "chiptune" else 0.0
    tune, ring, sparkle, snares, punch = np.exp2(HABIT * rng.uniform(-0.6, 0.6, 5)).tolist()
    kit = Kit(tune, ring, sparkle, snares, punch, chip, int(rng.integers(1 << 30)))
    mix = style.mix
    tone = tuple(Bell(f, gain) for f, gain in zip((120.0, 900.0, 4000.0), mix.tone, strict=True))
    bells = tone + tuple(
        Bell(float(np.exp(rng.uniform(np.log(low), np.log(high)))), HABIT * float(rng.uniform(-7.0, 7.0)))
        for low, high in ((70, 300), (300, 1500), (1500, 6000))
    )
    pans = {
        part: _between(rng, mix.width) * float(rng.uniform(-1.0, 1.0)) for part in ("comp", "lead", "pad")
    }
    desk = MixDesk(
        levels={part: level + HABIT * float(rng.normal(0.0, 2.0)) for part, level in style.levels.items()},
        pans={"drums": 0.0, "bass": 0.0, **pans},
        tilt=_between(rng, mix.tilt) + HABIT * float(rng.normal(0.0, 0.8)),
        bells=bells,
        cut=7500.0 * 2.0 ** (HABIT * float(rng.uniform(-0.7, 0.7))),
        reverb=_between(rng, mix.reverb),
        room=_between(rng, mix.room),
        damp=_between(rng, (1.2, 4.0)),
        seed=int(rng.integers(1 << 30)),
        echo=_between(rng, mix.echo),
        squeeze=_between(rng, mix.squeeze),
        loudness=-18.0 + HABIT * float(rng.normal(0.0, 3.0)),
    )
    return Artist(
        name=name,
        style=style.name,
        number=number,
        tuning=HABIT * float(rng.uniform(-30.0, 30.0)),
        patches=patches,
        kit=kit,
        tonics=(int(rng.integers(12)), int(rng.integers(12))),
        tempo=_between(rng, style.tempo),
        swing=_between(rng, style.swing),
        register=int(rng.integers(-4, 5)),
        desk=desk,
    )


def invent_artists(style: Style, seed: int, count: int) -> list[Artist]:
    """Return the artists of a style, in order; the first ones are the same whatever `count` is."""
    names = artist_names(seed, list(STYLES).index(style.name), count)
    return [invent_artist(style, seed, number, name) for number, name in enumerate(names)]


def perform(
    artist: Artist, seed: int, number: int, *, seconds: float, channels: int, path: str
) -> Performance:
    """Write, play and mix one song.

    Parameters
    ----------
    artist : who plays
    seed : of the band
    number : of the song among the artist's, from 0; two songs make an album
    seconds : length of the clip
    channels : 1 or 2
    path : of the file to be, kept in the ground truth
    """
    style = STYLES[artist.style]
    place = list(STYLES).index(style.name)
    rng = np.random.default_rng([seed, 2, place, artist.number, number])
    mode, progression = _one(rng, style.harmony)
    plan = Plan(
        tempo=round(artist.tempo * float(rng.uniform(0.96, 1.04)), 1),
        swing=round(artist.swing, 3),
        tonic=_one(rng, artist.tonics),
        mode=mode,
        progression=progression,
        drums=_one(rng, style.drums),
        bass=_one(rng, style.bass),
        comp=_one(rng, style.comp),
        lead=_one(rng, style.lead) if rng.random() < 0.8 else None,
        pad=bool(rng.random() < style.pad),
        register=artist.register,
        energy=_one(rng, ("build", "steady", "drop", "swell")),
    )
    score = compose(style, plan, seconds, rng)
    n = round(seconds * SAMPLE_RATE)
    parts = {
        part: render_part(notes, artist.patches[part], artist.tuning / 100.0, n)
        for part, notes in score.notes.items()
    }
    if any(score.hits.values()):
        parts["drums"] = render_drums(score.hits, artist.kit, n)
    samples = mix_down(parts, _mastered(artist, seed, number // 2, plan.tempo, rng), channels)
    song = ToySong(
        path=path,
        style=style.name,
        artist=artist.name,
        album=album_title(seed, place, artist.number, number // 2),
        title=song_title(seed, place, artist.number, number),
        tempo=plan.tempo,
        key=key_name(plan.tonic, mode),
        mode=mode,
        metre=style.metre,
        swing=plan.swing,
        tuning=round(artist.tuning, 1),
        instruments=tuple(
            sorted({"drums" if part == "drums" else artist.patches[part].name for part in parts})
        ),
        channels=channels,
    )
    return Performance(song, samples)


def _mastered(artist: Artist, seed: int, album: int, tempo: float, rng: np.random.Generator) -> MixDesk:
    """Return the artist's desk as an album masters it and a song moves it."""
    place = list(STYLES).index(artist.style)
    master = np.random.default_rng([seed, 5, place, artist.number, album]).normal(0.0, 1.0, 3)
    desk = artist.desk
    return replace(
        desk,
        levels={part: level + float(rng.normal(0.0, SONG * 1.5)) for part, level in desk.levels.items()},
        tilt=desk.tilt + 0.3 * float(master[0]) + SONG * 0.3 * float(rng.normal()),
        cut=desk.cut * 2.0 ** (0.15 * float(master[1])),
        reverb=desk.reverb * 2.0 ** (SONG * 0.4 * float(rng.normal())),
        loudness=desk.loudness + 0.8 * float(master[2]) + SONG * float(rng.normal()),
        delay=0.75 * 60.0 / tempo,
    )
