"""Descriptions of several sounds, as rows.

Contents: Descriptions.
"""

from __future__ import annotations

from typing import Any

from mirlab.audio.describing import NO_KEY, NO_TEMPO, Description, methods
from mirlab.tabular import Record, TabularList, csv_text
from mirlab.words import counted


class Descriptions(TabularList[Description]):
    """What is said of several sounds, in their order: a list of Description.

    Tempi are in BPM, tuning in Hz, loudness in LUFS, its range in LU, gain and peak in dB.
    """

    @property
    def methods(self) -> dict[str, dict[str, Any]]:
        """By what is said, the feature, its method and where it was published."""
        return methods()

    def records(self) -> list[Record]:
        """A row for each sound; a tempo that is not steady and a key that is not clear are None.

        The likeliest tempo and key stand in any case as `tempo_candidate` and `key_candidate`.
        """
        return [_row(said) for said in self]

    def csv_text(self) -> str:
        """The rows as CSV."""
        return csv_text(self.records())

    def _printed(self, rows: list[Record] | None = None) -> tuple[list[str], list[list[str]], list[bool]]:
        if rows is not None:
            return super()._printed(rows)
        return super()._printed([in_short(said) for said in self])

    def headline(self) -> str:
        """How many sounds were described, and of how many there is no tempo or key."""
        failed = sum(bool(said.error) for said in self)
        parts = [f"{counted(len(self) - failed, 'sound')} described"]
        described = [said for said in self if not said.error]
        unsteady = sum(said.tempo is None or not said.tempo.steady for said in described)
        unclear = sum(said.key is None or not said.key.clear for said in described)
        parts += [f"{unsteady} without a steady tempo"] if unsteady else []
        parts += [f"{unclear} without a clear key"] if unclear else []
        parts += [f"{failed} could not be analysed"] if failed else []
        return ", ".join(parts) + "."


def in_short(said: Description) -> dict[str, str]:
    """A row for people."""
    if said.error:
        return {"path": said.path, "tempo": "failed"}
    loudness = said.loudness
    row = {"path": said.path, "tempo": NO_TEMPO, "key": NO_KEY, "tuning": "–", "loudness": "–", "range": "–"}
    row |= {"gain": "–", "duration": _minutes(said.duration or 0.0)}
    if said.tempo is not None:
        was = "" if said.tempo.found is None else f", folded from {said.tempo.found:.1f}"
        row["tempo"] = str(said.tempo)
        if said.tempo.steady:
            row["tempo"] += f" ({100 * said.tempo.confidence:.0f} %, or {said.tempo.second:.1f}{was})"
    if said.key is not None:
        row["key"] = str(said.key)
        if said.key.clear:
            row["key"] += f" ({said.key.camelot}, {100 * said.key.confidence:.0f} %)"
    if said.tuning is not None:
        row["tuning"] = f"{said.tuning:.1f} Hz"
    if loudness is not None:
        row["loudness"] = str(loudness)
        row["range"] = "–" if loudness.range is None else f"{loudness.range:.1f} LU"
        row["gain"] = "–" if loudness.gain is None else f"{loudness.gain:+.1f} dB"
    return row


def _minutes(seconds: float) -> str:
    if seconds < 10:
        return f"{seconds:.1f} s"
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _row(said: Description) -> Record:
    tempo, key, loudness = said.tempo, said.key, said.loudness
    facts = said.facts()
    return {
        "path": said.path,
        "duration": said.duration,
        "tempo": facts["tempo"],
        "tempo_confidence": facts["tempo_confidence"],
        "tempo_candidate": None if tempo is None else round(tempo.bpm, 2),
        "tempo_folded_from": None if tempo is None or tempo.found is None else round(tempo.found, 2),
        "second_tempo": None if tempo is None else round(tempo.second, 2),
        "second_tempo_confidence": None if tempo is None else round(tempo.second_confidence, 4),
        "key": facts["key"],
        "key_confidence": facts["key_confidence"],
        "key_candidate": None if key is None else key.name,
        "second_key": None if key is None else key.second,
        "camelot": facts["camelot"],
        "open_key": key.open_key if key is not None and key.clear else None,
        "tuning": facts["tuning"],
        "loudness": facts["loudness"],
        "loudness_range": facts["loudness_range"],
        "gain": None if loudness is None else loudness.as_json()["gain"],
        "peak": None if loudness is None else loudness.as_json()["peak"],
        "error": said.error or None,
    }
