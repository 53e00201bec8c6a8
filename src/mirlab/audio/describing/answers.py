"""What is said of a sound: types that results, libraries and pages share.

Conventions: tempi in beats a minute (BPM), tuning in Hz, levels in LUFS and dBFS, ranges and gains in dB,
times in seconds, confidences from 0 to 1.

Contents: Tempo, Key, Loudness, Description; NO_TEMPO and NO_KEY, for people.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from mirlab.audio.describing.folding import TempoRange
from mirlab.audio.describing.keys import camelot_of, open_key_of

TARGET = -18.0
"""LUFS that `Loudness.gain` leads to: ReplayGain 2.0's."""
NO_TEMPO, NO_KEY = "no steady tempo", "no clear key"


@dataclass(frozen=True)
class Tempo:
    """How fast a sound is.

    Parameters
    ----------
    bpm : the likeliest tempo, also where it is not steady
    confidence : that it is the tempo
    second : the second candidate, most often an octave away
    second_confidence : that it is that one
    steady : whether the confidence is high enough to speak of a tempo
    found : what was found, where `bpm` was doubled or halved from it; else None
    """

    bpm: float
    confidence: float
    second: float
    second_confidence: float
    steady: bool
    found: float | None = None

    def __str__(self) -> str:
        return f"{self.bpm:.1f} BPM" if self.steady else NO_TEMPO

    def folded(self, into: TempoRange) -> Tempo:
        """The same by octaves in a range; a second candidate that is then the first gives way to `found`."""
        bpm = into.fold(self.bpm)
        if bpm == self.bpm:
            return self
        return replace(self, bpm=bpm, found=self.bpm)

    def as_json(self) -> dict[str, Any]:
        """For machines: `bpm` is null where the tempo is not steady; the candidate stands in any case."""
        return {
            "bpm": round(self.bpm, 2) if self.steady else None,
            "confidence": round(self.confidence, 4),
            "candidate": round(self.bpm, 2),
            "second": round(self.second, 2),
            "second_confidence": round(self.second_confidence, 4),
            **({} if self.found is None else {"folded_from": round(self.found, 2)}),
        }


@dataclass(frozen=True)
class Key:
    """In which key a sound is.

    Parameters
    ----------
    tonic : C, C#, D, Eb, E, F, F#, G, G#, A, Bb or B
    mode : "major" or "minor"
    confidence : that it is this key
    second : the second candidate, such as "C major"
    second_confidence : that it is that one
    clear : whether the confidence is high enough to speak of a key
    """

    tonic: str
    mode: str
    confidence: float
    second: str
    second_confidence: float
    clear: bool

    @property
    def name(self) -> str:
        """Tonic and mode, "A minor", also where the key is not clear."""
        return f"{self.tonic} {self.mode}"

    @property
    def camelot(self) -> str:
        """Its place on the Camelot wheel, such as 8A."""
        return camelot_of(self.tonic, self.mode)

    @property
    def open_key(self) -> str:
        """In Open Key notation, such as 1m."""
        return open_key_of(self.tonic, self.mode)

    def __str__(self) -> str:
        return self.name if self.clear else NO_KEY

    def as_json(self) -> dict[str, Any]:
        """For machines: `key` and its notations are null where it is not clear; the candidate stands."""
        return {
            "key": self.name if self.clear else None,
            "tonic": self.tonic if self.clear else None,
            "mode": self.mode if self.clear else None,
            "camelot": self.camelot if self.clear else None,
            "open_key": self.open_key if self.clear else None,
            "confidence": round(self.confidence, 4),
            "candidate": self.name,
            "second": self.second,
            "second_confidence": round(self.second_confidence, 4),
        }


@dataclass(frozen=True)
class Loudness:
    """How loud a sound is, in the channels of its file.

    Parameters
    ----------
    integrated : LUFS; None for silence, and for less than 0.4 s
    range : LU; None for silence, and for less than 3 s
    peak : the largest sample, dBFS; None for digital silence
    reason : why there is no integrated loudness; "" where there is one
    """

    integrated: float | None
    range: float | None
    peak: float | None
    reason: str = ""

    @property
    def gain(self) -> float | None:
        """dB that bring it to -18 LUFS, as ReplayGain 2.0 does."""
        return None if self.integrated is None else TARGET - self.integrated

    def __str__(self) -> str:
        return self.reason if self.integrated is None else f"{self.integrated:.1f} LUFS"

    def as_json(self) -> dict[str, Any]:
        """For machines: null for what there is not, with the `reason`."""
        return {
            "integrated": _rounded(self.integrated),
            "range": _rounded(self.range),
            "gain": _rounded(self.gain),
            "peak": _rounded(self.peak),
            **({"reason": self.reason} if self.reason else {}),
        }


@dataclass(frozen=True)
class Description:
    """What is said of one sound; where `error` is set, nothing.

    Parameters
    ----------
    path : of the file, as it was given; of a track in a collection its id
    duration : seconds
    tempo, key, loudness : see there
    tuning : frequency of the concert pitch A, Hz; None for silence
    notes : what is odd about the sound, in sentences
    error : why there is no answer; "" where there is one
    """

    path: str
    duration: float | None = None
    tempo: Tempo | None = None
    key: Key | None = None
    tuning: float | None = None
    loudness: Loudness | None = None
    notes: tuple[str, ...] = field(default=())
    error: str = ""

    def facts(self) -> dict[str, Any]:
        """As facts of a track in a library; without a steady tempo or a clear key these are None."""
        tempo, key, loudness = self.tempo, self.key, self.loudness
        clear = key is not None and key.clear
        return {
            "tempo": round(tempo.bpm, 2) if tempo is not None and tempo.steady else None,
            "tempo_confidence": None if tempo is None else round(tempo.confidence, 4),
            "key": key.name if key is not None and clear else None,
            "key_confidence": None if key is None else round(key.confidence, 4),
            "camelot": key.camelot if key is not None and clear else None,
            "tuning": _rounded(self.tuning),
            "loudness": None if loudness is None else _rounded(loudness.integrated),
            "loudness_range": None if loudness is None else _rounded(loudness.range),
        }

    def as_json(self) -> dict[str, Any]:
        """For machines: every key is there, and what there is no answer for is null; `error` says why."""
        tempo, key, loudness = self.tempo, self.key, self.loudness
        return {
            "path": self.path,
            "duration": self.duration,
            "tempo": {"bpm": None} if tempo is None else tempo.as_json(),
            "key": {"key": None} if key is None else key.as_json(),
            "tuning": _rounded(self.tuning),
            "loudness": {"integrated": None} if loudness is None else loudness.as_json(),
            **({"notes": list(self.notes)} if self.notes else {}),
            **({"error": self.error} if self.error else {}),
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
