"""What an experiment or a training will use, said before it begins: tracks, classes, features, and how long.

Contents: planned, PlannedTold, ClassTold, Known, CHOICES.
"""

from __future__ import annotations

import math
import os
from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple, TypedDict

from mirlab.errors import MirlabError
from mirlab.words import counted

CHOICES = ("artist-kfold", "kfold", "repeated-kfold", "random")
"""Protocols that any library can be split by, besides those that an experiment names."""
_ALIKE = 2
"""Artists that a class needs where no artist is on both sides."""


class Known(NamedTuple):
    """What is known of a track that has a label: the label, the artist, and seconds of sound."""

    label: str
    artist: str | None
    duration: float | None


class ClassTold(TypedDict):
    """A class: its tracks, how many artists they are by, and the one, where it is only one."""

    label: str
    tracks: int
    artists: int
    artist: str | None


class PlannedTold(TypedDict):
    """What will be used.

    `protocols` are those it is tested by, `choices` others that it can be tested by; `apart` names the first
    that keeps artists apart, "" where none does, and `alone` are the classes that it can't split: of one
    artist, or of none that is known. `lasts` is a sentence.
    """

    tracks: int
    without_artist: int
    classes: list[ClassTold]
    features: list[str]
    protocols: list[str]
    choices: list[str]
    apart: str
    alone: list[ClassTold]
    lasts: str


def planned(
    kind: Literal["run", "train"],
    known: Sequence[Known],
    experiment: str,
    protocol: str | None,
    without: Collection[str] = (),
) -> PlannedTold:
    """Say what will be used.

    Parameters
    ----------
    kind : an experiment, or the training of a classifier
    known : the tracks that have labels, corrections applied
    experiment : the name of a built-in one, of `run`
    protocol : in place of its own; None takes these
    without : labels that are left out

    Raises
    ------
    UnknownName : no such experiment or protocol
    """
    from mirlab.data.splits import protocol_of

    used = [track for track in known if track.label not in without]
    classes = _classes(used)
    protocols, terms, sets, fits = _of_run(experiment, used) if kind == "run" else _of_train(used)
    if protocol is not None:
        protocols = [protocol_of(protocol).name]
    apart = next((name for name in protocols if protocol_of(name).apart == "artists"), "")
    return {
        "tracks": len(used),
        "without_artist": sum(track.artist is None for track in used),
        "classes": classes,
        "features": sets,
        "protocols": protocols,
        "choices": [name for name in CHOICES if name not in protocols],
        "apart": apart,
        "alone": [each for each in classes if each["artists"] < _ALIKE] if apart else [],
        "lasts": _lasts(terms, used, fits),
    }


def _classes(used: Sequence[Known]) -> list[ClassTold]:
    artists: dict[str, set[str]] = {}
    tracks: dict[str, int] = {}
    for track in used:
        tracks[track.label] = tracks.get(track.label, 0) + 1
        mine = artists.setdefault(track.label, set())
        if track.artist:
            mine.add(track.artist)
    return [
        {
            "label": label,
            "tracks": number,
            "artists": len(artists[label]),
            "artist": next(iter(artists[label])) if len(artists[label]) == 1 else None,
        }
        for label, number in sorted(tracks.items())
    ]


def _usual(used: Sequence[Known]) -> str:
    """As `default_protocol`: artists are kept apart where half of the tracks have one."""
    return "artist-kfold" if 2 * sum(track.artist is not None for track in used) >= len(used) else "kfold"


def _of_run(experiment: str, used: Sequence[Known]) -> tuple[list[str], list[str], list[str], int]:
    """The protocols, terms and sets of an experiment on sound, and how many models it fits a split."""
    from mirlab.data.splits import protocol_of
    from mirlab.learn.config import experiments

    config = experiments.load(experiment)
    protocols = []
    for name in config.protocols or [_usual(used)]:
        # A published split is of the tracks that it lists, which a library of one's own does not hold.
        other = config.otherwise.get(name, "") if protocol_of(name).drawn == "published" else name
        if other and other not in protocols:
            protocols.append(other)
    heard = [each for each in config.feature_sets if each.on != "table"]
    terms = [column for each in heard for column in each.columns]
    return protocols, terms, [each.name for each in heard], len(heard) * len(config.models)


def _of_train(used: Sequence[Known]) -> tuple[list[str], list[str], list[str], int]:
    from mirlab.learn.training import FEATURES

    return [_usual(used)], list(FEATURES), [", ".join(FEATURES)], 1


def _lasts(terms: Sequence[str], used: Sequence[Known], fits: int) -> str:
    from mirlab.audio.analysis import cost_of

    try:
        each = cost_of(terms) / 1000 / 30
    except MirlabError:
        each = math.nan
    # What has no length known is taken for a song of four minutes.
    sound = sum(240.0 if track.duration is None else track.duration for track in used)
    seconds = each * sound / (os.cpu_count() or 1)
    models = "one model" if fits == 1 else counted(fits, "model")
    then = f"then {models} {'is' if fits == 1 else 'are'} fitted in every split"
    if not math.isfinite(seconds):
        return f"First the sound is analysed, {then}."
    about = "less than a minute" if seconds < 45 else f"about {counted(round(seconds / 60) or 1, 'minute')}"
    return f"Analysing the sound takes {about} (less if it was analysed before); {then}."
