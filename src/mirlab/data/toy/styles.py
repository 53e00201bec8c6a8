"""The ten styles of the toy band, as data.

Conventions: a pattern is one bar, one character a sixteenth note; 16 characters make a bar
of 4/4, 12 a bar of 3/4 and 8 a bar of 2/4.
    drums   X loud, x medium, o soft, . nothing
    comp    x a chord, 0 to 3 one note of it, - held on, . silence
    bass    1 3 5 8 a chord note, a the semitone below the next root, - held on, . silence
    lead    x a new note, - held on, . silence
Ranges are (low, high), and an artist keeps to a small part of them.

Metre apart, nothing belongs to one style alone: every instrument, tempo, mode, room and brightness occurs in
some other style too, and only their combination tells the styles apart.

Contents: Mix (how a style is mixed), Style, STYLES (by name).
"""

from __future__ import annotations

from dataclasses import dataclass

Range = tuple[float, float]


@dataclass(frozen=True)
class Mix:
    """How a style tends to be mixed.

    Parameters
    ----------
    tone : gain in dB of the equaliser at 120, 900 and 4000 Hz
    reverb : level of the reverb relative to the dry sound
    room : its reverberation time T60, seconds
    tilt : slope of the equaliser around 800 Hz, dB an octave
    squeeze : strength of compression (0 = none, 1 = hard)
    width : how far the instruments are spread (0 = mono, 1 = hard left and right)
    echo : level of echoes a dotted eighth apart
    """

    tone: tuple[float, float, float]
    reverb: Range
    room: Range
    tilt: Range
    squeeze: Range
    width: Range
    echo: Range = (0.0, 0.0)


@dataclass(frozen=True)
class Style:
    """What the songs of a style have in common; every tuple is a choice."""

    name: str
    tempo: Range
    metre: str
    swing: Range
    swung: int
    harmony: tuple[tuple[str, str], ...]
    drums: tuple[dict[str, str], ...]
    bass: tuple[str, ...]
    comp: tuple[str, ...]
    lead: tuple[str, ...]
    pad: float
    voices: dict[str, tuple[str, ...]]
    levels: dict[str, float]
    mix: Mix

    @property
    def steps(self) -> int:
        """Sixteenths in a bar."""
        return {"4/4": 16, "3/4": 12, "2/4": 8}[self.metre]


_AMBIENT = Style(
    name="ambient", tempo=(62, 92), metre="4/4", swing=(0.5, 0.53), swung=8,
    harmony=(
        ("lydian", "Imaj7 II6 Imaj7 vi7"), ("major", "Imaj7 IVmaj7 vi7 Vsus4"),
        ("dorian", "i9 IV6 i9 bVIImaj7"),
    ),
    drums=(
        {},
        {"shaker": "o...x...o...x...", "kick": "o...............", "rim": "........o......."},
        {"brush": "....o.......o...", "kick": "o.......o......."},
    ),
    bass=("1---------------", "1-------5-------", "1-----------5---"),
    comp=("0---1---2---3---", "0-1-2-3-2-1-0-1-", "x---------------"),
    lead=("x-------x---x---", "....x-----x-----", "x-----------x---"),
    pad=1.0,
    voices={
        "bass": ("sub bass", "electric bass", "synth bass"),
        "comp": ("electric piano", "vibraphone", "piano", "clean guitar"),
        "lead": ("flute", "vibraphone", "saw lead", "piano"),
        "pad": ("warm pad", "strings", "choir"),
    },
    levels={"drums": -15, "bass": -6, "comp": -4, "lead": -5, "pad": 0},
    mix=Mix((2, 2, -5), (0.35, 0.9), (1.6, 3.2), (-1.5, -0.4), (0.0, 0.4), (0.5, 1.0), (0.0, 0.4)),
)  # fmt: skip

_BOSSA = Style(
    name="bossa", tempo=(112, 144), metre="4/4", swing=(0.5, 0.54), swung=8,
    harmony=(
        ("major", "Imaj7 ii7 V7 Imaj7"), ("major", "Imaj7 VI7 ii7 V7"), ("minor", "i7 iv7 bVII7 i7"),
        ("major", "Imaj7 Imaj7 II7 II7 ii7 V7"),
    ),
    drums=(
        {"kick": "x..xx..xx..xx..x", "rim": "x..x..x...x..x..", "shaker": "xoxoxoxoxoxoxoxo"},
        {"kick": "x..xo..xx..xo..x", "rim": "..x..x..x..x..x.", "hat": "x.o.x.o.x.o.x.o."},
        {"kick": "x.......x.......", "conga": "..x.x..xx.x...xx", "shaker": "x.xox.xox.xox.xo"},
    ),
    bass=("1--55--15--51--5", "1-----5-1-----5-", "1--51---5--15---"),
    comp=("x--x--x---x--x--", "..x--x--x--x--x-", "x---x--x--x--x--", "0-2-1-2-0-2-1-2-"),
    lead=("x--x--x-x-----x-", "..x-x-x---x-----", "x-----x-x-x-x---"),
    pad=0.25,
    voices={
        "bass": ("acoustic bass", "electric bass"),
        "comp": ("nylon guitar", "clean guitar", "electric piano", "piano"),
        "lead": ("flute", "piano", "clarinet", "marimba"),
        "pad": ("strings", "warm pad"),
    },
    levels={"drums": -8, "bass": -4, "comp": -1, "lead": -3, "pad": -10},
    mix=Mix((-1, -3, 3), (0.08, 0.4), (0.6, 1.6), (-1.0, 0.0), (0.0, 0.5), (0.2, 0.8)),
)  # fmt: skip

_CHIPTUNE = Style(
    name="chiptune", tempo=(116, 168), metre="4/4", swing=(0.5, 0.56), swung=16,
    harmony=(
        ("minor", "i bVI bVII i"), ("major", "I V vi IV"), ("minor", "i bVII bVI V"),
        ("dorian", "i IV i bVII"),
    ),
    drums=(
        {"kick": "X.......X.......", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
        {"kick": "X..x..x.X..x..x.", "snare": "....X.......X..x", "hat": "xxxxxxxxxxxxxxxx"},
        {"kick": "X...X...X...X...", "hat": "..x...x...x...x."},
    ),
    bass=("1.8.1.8.1.8.1.8.", "1-1-1-8-1-1-5-8-", "1---1-1-8---5-a-"),
    comp=("0123012301230123", "0-1-2-3-0-1-2-3-", "x...x..x..x.x..."),
    lead=("x-x-x---x-x-x---", "x-xxx-x-x--x--x-", "x---x-x-x---..x-"),
    pad=0.1,
    voices={
        "bass": ("triangle bass", "synth bass", "sub bass"),
        "comp": ("square lead", "pulse lead", "clavinet"),
        "lead": ("pulse lead", "square lead", "saw lead", "marimba"),
        "pad": ("organ", "warm pad"),
    },
    levels={"drums": -6, "bass": -2, "comp": -3, "lead": -1, "pad": -9},
    mix=Mix((-4, 4, -1), (0.0, 0.25), (0.3, 1.2), (-0.2, 0.8), (0.2, 0.9), (0.0, 0.9), (0.0, 0.25)),
)  # fmt: skip

_DISCO = Style(
    name="disco", tempo=(108, 130), metre="4/4", swing=(0.5, 0.54), swung=16,
    harmony=(
        ("minor", "i7 iv7 bVII7 bIIImaj7"), ("dorian", "i7 IV7 i7 IV7"), ("major", "Imaj7 vi7 ii7 V7"),
        ("minor", "i bVI bVII i"),
    ),
    drums=(
        {"kick": "X...X...X...X...", "open hat": "..x...x...x...x.", "snare": "....x.......x..."},
        {"kick": "X...X...X...X...", "hat": "x.x.x.x.x.x.x.x.", "clap": "....X.......X..."},
        {"kick": "X...X...X...X...", "open hat": "..x...x...x...x.", "hat": "xo.oxo.oxo.oxo.o",
         "clap": "....x.......x..."},
    ),
    bass=("1.8.1.8.1.8.1.8.", "1-.81-.81-.85-.8", "1---8-1-..1-5-a-"),
    comp=("x.xx.xx.x.xx.xx.", "..x...x...x...x.", "....x-..x.....x-", "x--x--x---------"),
    lead=("x---..x-x---....", "....x-x-x-----..", "x-x-x-----x-x---"),
    pad=0.8,
    voices={
        "bass": ("electric bass", "synth bass", "picked bass"),
        "comp": ("clean guitar", "electric piano", "clavinet", "piano"),
        "lead": ("strings", "strings", "brass", "square lead"),
        "pad": ("strings", "warm pad", "choir"),
    },
    levels={"drums": -2, "bass": -2, "comp": -5, "lead": -6, "pad": -6},
    mix=Mix((4, -4, 4), (0.05, 0.35), (0.5, 1.6), (-0.2, 0.9), (0.3, 1.0), (0.3, 0.9)),
)  # fmt: skip

_DUB = Style(
    name="dub", tempo=(66, 88), metre="4/4", swing=(0.5, 0.6), swung=16,
    harmony=(
        ("minor", "i iv i iv"), ("minor", "i bVII i bVII"), ("dorian", "i7 ii7 i7 ii7"),
        ("major", "I IV I V"),
    ),
    drums=(
        {"kick": "........X.......", "rim": "........X.......", "hat": "x.oxx.oxx.oxx.ox"},
        {"kick": "X.......X.......", "snare": "........x.......", "hat": "..x...x...x...x."},
        {"kick": "X...X...X...X...", "rim": "........x.....o.", "open hat": "..o...x...o...x."},
    ),
    bass=("1---..1-5---3---", "1-1-..5-..1-8---", "..1-1-3-5-......", "1-----8-5-3-1---"),
    comp=("....x.......x...", "..x...x...x...x.", "....xx......xx.."),
    lead=("x-------........", "....x---x-------", "........x-x-x---"),
    pad=0.35,
    voices={
        "bass": ("sub bass", "electric bass", "triangle bass"),
        "comp": ("organ", "clean guitar", "piano", "electric piano"),
        "lead": ("accordion", "brass", "choir", "flute"),
        "pad": ("organ", "warm pad"),
    },
    levels={"drums": -3, "bass": 0, "comp": -5, "lead": -8, "pad": -11},
    mix=Mix((6, -2, -4), (0.15, 0.6), (0.8, 2.4), (-1.7, -0.6), (0.1, 0.8), (0.2, 0.9), (0.2, 0.6)),
)  # fmt: skip

_FUNK = Style(
    name="funk", tempo=(88, 116), metre="4/4", swing=(0.5, 0.6), swung=16,
    harmony=(
        ("mixolydian", "I9 I9 I9 IV9"), ("dorian", "i7 i7 IV9 IV9"), ("mixolydian", "I7 bVII6 IV7 I7"),
        ("minor", "i9 i9 iv9 bVI7"),
    ),
    drums=(
        {"kick": "X..x..x...x..x..", "snare": "....X..o.o..X..o", "hat": "xoxoxoxoxoxoxoxo"},
        {"kick": "X.x.......xx....", "snare": "....X..o.o.oX...", "hat": "x.x.x.x.x.xxx.x."},
        {"kick": "X......xx..x....", "snare": "....X.......X...", "hat": "xxxxxxxxxxxxxx.x",
         "conga": "..x...xx..x...xx"},
    ),
    bass=("1..1..8.1...5.a.", "1-.8.1..5..81..a", "1....1.8..1.5.3."),
    comp=("..x..x..x..x..x.", ".x.x..x..x.x..x.", "x..x....x..x.x..", "x---..x...x-..x."),
    lead=("x..x--..x-x-....", "....x-x.x..x--..", "x-......x.x.x---"),
    pad=0.25,
    voices={
        "bass": ("electric bass", "picked bass", "synth bass"),
        "comp": ("clavinet", "clean guitar", "electric piano", "organ"),
        "lead": ("brass", "saw lead", "organ", "overdriven guitar"),
        "pad": ("organ", "strings", "warm pad"),
    },
    levels={"drums": -2, "bass": -1, "comp": -4, "lead": -5, "pad": -11},
    mix=Mix((-2, 3, 2), (0.0, 0.25), (0.3, 1.0), (-0.5, 0.5), (0.2, 0.9), (0.2, 0.8)),
)  # fmt: skip

_MARCH = Style(
    name="march", tempo=(96, 132), metre="2/4", swing=(0.5, 0.54), swung=16,
    harmony=(
        ("major", "I I V7 I IV I V7 I"), ("major", "I V7 I V7 IV I/V7 I I"),
        ("harmonic minor", "i i V7 i iv i V7 i"),
    ),
    drums=(
        {"bass drum": "X...x...", "snare": "x.xxx.xo", "hat": "....x..."},
        {"bass drum": "X...X...", "snare": "..x.ooxx", "open hat": "x......."},
        {"bass drum": "X.......", "snare": "xoooxoxo"},
    ),
    bass=("1-..5-..", "1...5...", "1---5-3-"),
    comp=("..x-..x-", "..x...x.", "x---x-x-"),
    lead=("x-x-x---", "x--xx-x-", "x---x-x-", "x-xxx-x-"),
    pad=0.2,
    voices={
        "bass": ("tuba", "acoustic bass", "electric bass"),
        "comp": ("brass", "brass", "clarinet", "accordion"),
        "lead": ("brass", "brass", "clarinet", "flute"),
        "pad": ("strings", "choir", "organ"),
    },
    levels={"drums": -4, "bass": -4, "comp": -3, "lead": -1, "pad": -10},
    mix=Mix((-4, 1, 4), (0.1, 0.5), (0.8, 2.2), (-0.6, 0.4), (0.0, 0.5), (0.3, 0.9)),
)  # fmt: skip

_PUNK = Style(
    name="punk", tempo=(144, 190), metre="4/4", swing=(0.5, 0.53), swung=16,
    harmony=(
        ("major", "I5 IV5 V5 IV5"), ("major", "I5 V5 vi5 IV5"), ("minor", "i5 bVI5 bIII5 bVII5"),
        ("mixolydian", "I5 bVII5 IV5 I5"),
    ),
    drums=(
        {"kick": "X.....X.X.......", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."},
        {"kick": "X...X...X...X...", "snare": "..X...X...X...X.", "hat": "x...x...x...x..."},
        {"kick": "X..x..X.X..x....", "snare": "....X.......X...", "ride": "x...x...x...x..."},
    ),
    bass=("1.1.1.1.1.1.1.1.", "1-1-1-1-1-1-5-a-", "1---1-1-1---5-1-"),
    comp=("x-x-x-x-x-x-x-x-", "x---x---x-x-x-x-", "x-------x-----x-"),
    lead=("x-----x-x-------", "x-x-x-----x-x---", "x-x-x-x-x-x-x---"),
    pad=0.1,
    voices={
        "bass": ("picked bass", "electric bass", "synth bass"),
        "comp": ("overdriven guitar", "overdriven guitar", "overdriven guitar", "clean guitar"),
        "lead": ("overdriven guitar", "saw lead", "clean guitar", "pulse lead"),
        "pad": ("organ", "choir"),
    },
    levels={"drums": -2, "bass": -4, "comp": 0, "lead": -5, "pad": -11},
    mix=Mix((0, 5, 3), (0.02, 0.3), (0.3, 1.2), (-0.2, 0.8), (0.3, 1.0), (0.2, 0.9)),
)  # fmt: skip

_SWING = Style(
    name="swing", tempo=(112, 168), metre="4/4", swing=(0.6, 0.68), swung=8,
    harmony=(
        ("major", "Imaj7 VI7 ii7 V7"), ("mixolydian", "I7 IV7 I7 I7 IV7 IV7 I7 V7"),
        ("minor", "i6 i6 iv7 V7"), ("major", "I6/VI7 ii7/V7 I6/VI7 ii7/V7"),
    ),
    drums=(
        {"ride": "x...x.x.x...x.x.", "hat": "....x.......x...", "kick": "o...o...o...o..."},
        {"brush": "x...x.o.x...x.o.", "hat": "....x.......x...", "kick": "o...o...o...o..."},
        {"hat": "x...x.x.x...x.x.", "snare": "....x.o.....x.o.", "kick": "x.......x......."},
    ),
    bass=("1---3---5---a---", "1---5---8---5---", "1---1---5---a---"),
    comp=("..x-......x-....", "x-....x-........", "x---x---x---x---", "......x-......x-"),
    lead=("x---x-x-x---x-x-", "..x-x-x-x---....", "x-x-x-x---x-x-..", "x-----x-----x---"),
    pad=0.1,
    voices={
        "bass": ("acoustic bass", "acoustic bass", "electric bass", "tuba"),
        "comp": ("piano", "clean guitar", "organ", "nylon guitar"),
        "lead": ("clarinet", "brass", "vibraphone", "piano"),
        "pad": ("strings", "brass"),
    },
    levels={"drums": -6, "bass": -3, "comp": -5, "lead": -1, "pad": -10},
    mix=Mix((2, 3, -4), (0.06, 0.4), (0.4, 1.5), (-1.3, -0.2), (0.0, 0.5), (0.2, 0.8)),
)  # fmt: skip

_WALTZ = Style(
    name="waltz", tempo=(92, 168), metre="3/4", swing=(0.5, 0.6), swung=8,
    harmony=(
        ("major", "I I V7 V7 V7 V7 I I"), ("harmonic minor", "i iv V7 i iv i V7 i"),
        ("major", "Imaj7 vi7 ii7 V7"), ("major", "I IV I V7"),
    ),
    drums=(
        {},
        {"brush": "....x...x...", "kick": "o..........."},
        {"ride": "x...x.x.x...", "kick": "x...........", "hat": "....o...o..."},
        {"bass drum": "x...........", "snare": "....o...o..."},
    ),
    bass=("1-----------", "1---......5-", "1-------5---"),
    comp=("....x---x---", "....x...x...", "0-1-2-3-2-1-"),
    lead=("x-------x---", "x---x---x---", "x-----x-x-x-", "x-----------"),
    pad=0.45,
    voices={
        "bass": ("acoustic bass", "tuba", "electric bass"),
        "comp": ("piano", "accordion", "nylon guitar", "strings"),
        "lead": ("accordion", "strings", "clarinet", "flute"),
        "pad": ("strings", "choir", "warm pad"),
    },
    levels={"drums": -9, "bass": -4, "comp": -2, "lead": -1, "pad": -8},
    mix=Mix((-3, -2, -1), (0.1, 0.6), (0.7, 2.4), (-1.1, -0.1), (0.0, 0.5), (0.2, 0.9)),
)  # fmt: skip

STYLES: dict[str, Style] = {
    style.name: style
    for style in (_AMBIENT, _BOSSA, _CHIPTUNE, _DISCO, _DUB, _FUNK, _MARCH, _PUNK, _SWING, _WALTZ)
}
