"""Data with a person's corrections: labels replaced, tracks left out, and a record of it.

A correction belongs to the track whose file it names. Where it names no file that is there (a table has no
files, and a collection may lie elsewhere by now), it belongs to the track of that name, and else to those
with the sound that the file had. To those it belongs, too, where the file has another sound by now. One whose
file is there and in none of the data is about other data.

Contents: corrected, Applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.containers import formerly_whole
from mirlab.data.execution import sounds
from mirlab.data.naming import label_key, path_key
from mirlab.data.reading import fitting_label, same_names, spelled
from mirlab.data.sources.corrections import Correction, CorrectionsFile
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.errors import DatasetError, UsageError, did_you_mean
from mirlab.files import digest
from mirlab.words import counted


@dataclass(frozen=True)
class Applied:
    """What corrections did to data.

    Parameters
    ----------
    file : the name of the file they came from
    sha256 : of its bytes
    relabelled, left_out : how many tracks
    unused : how many corrections name none of the tracks
    """

    file: str
    sha256: str
    relabelled: int
    left_out: int
    unused: int


def corrected(data: Dataset | FeatureTable, file: str | Path) -> Dataset | FeatureTable:
    """Return data with the corrections of a file; `data` itself is not changed.

    What was done stands in a table's ``provenance["corrections"]`` or in a dataset's `corrections` (see
    `Applied`), and in its notes.

    Raises
    ------
    UsageError : there is no such file
    DatasetError : a file that can't be understood, or one that says two things of one track
    """
    corrections = CorrectionsFile(file)
    if not corrections.path.exists():
        raise UsageError(
            f"{file}: there is no such file: give the CSV that `mirlab serve --corrections` wrote"
        )
    rows, digest = corrections.read_hashed()
    decided = [c for c in rows if c.verdict != "no duplicate"]
    names = [str(name) for name in data.tracks] if isinstance(data, FeatureTable) else []
    places = {}
    if isinstance(data, Dataset):
        names = [track.id for track in data.tracks]
        places = {corrections.place(track.path.absolute()): track.id for track in data.tracks}
        # A path may be written in another Unicode form than the file's.
        places = {path_key(place): track for place, track in places.items()} | places
    found, unused = _matched(decided, names, places, corrections.path)
    if isinstance(data, Dataset):
        unused = _by_sound(data, found, unused)
    left_out = {name for name, cs in found.items() if any(map(_leaves_out, cs))}
    old = dict(zip(names, _labels(data), strict=True))
    known = sorted({label for label in old.values() if label is not None})
    labels = {
        name: fitting_label(c.label, known)
        for name, cs in found.items()
        for c in cs
        if c.label and not _leaves_out(c)
    }
    changed = {name for name, label in labels.items() if name not in left_out and old[name] != label}
    applied = Applied(Path(file).name, digest, len(changed), len(left_out), len(unused))
    notes = [_sentence(applied), *_optimism(applied)]
    notes += [*_unused_notes(unused, names, file), *_outdated(found, old, file)]
    # New labels of several spellings are one, too.
    return spelled(_with(data, labels, left_out, applied, notes))


def _matched(
    decided: Iterable[Correction], names: Sequence[str], places: dict[str, str], file: Path
) -> tuple[dict[str, list[Correction]], list[Correction]]:
    """Corrections by the name of their track, and those that belong to none."""
    decided = list(decided)
    called = same_names((correction.track for correction in decided), names)
    found: dict[str, list[Correction]] = {}
    unused = []
    for correction in decided:
        name = places.get(correction.path) or places.get(path_key(correction.path))
        # A file that is there is itself; another of its name in these data is another track.
        if name is None and not (places and Path(correction.path).exists()):
            name = called.get(correction.track)
        if name is None:
            unused.append(correction)
            continue
        found.setdefault(name, []).append(correction)
    for name, several in found.items():
        said = {label_key(c.label): c.label for c in several if not _leaves_out(c)}
        if len(said) > 1:
            lines = " and ".join(str(c.line) for c in several)
            raise DatasetError(
                f"{file}: expected one label for {name}, got {' and '.join(sorted(said.values()))} on the "
                f"lines {lines}: delete one"
            )
    return found, unused


def _by_sound(
    data: Dataset, found: dict[str, list[Correction]], unused: list[Correction]
) -> list[Correction]:
    """Give corrections to the tracks that have the sound that was judged; returns those still unused.

    A file that was renamed is recognised so, also where another one has its old name now, as long as nothing
    was decided under its new name.
    """
    paths = {track.id: track.path for track in data.tracks}
    with sounds() as sound_of:
        strays = [
            (name, correction)
            for name, several in found.items()
            for correction in several
            if correction.sound and sound_of(paths[name]) not in (correction.sound, None)
        ]
        wanted = {c.sound for _, c in strays} | {c.sound for c in unused if _is_gone(c)}
        if not wanted:
            return unused
        having: dict[str, list[str]] = {}
        for name, path in paths.items():
            sound = sound_of(path)
            if sound not in wanted and formerly_whole(path):
                # A correction of an earlier version has the digest of all bytes.
                with suppress(OSError):
                    sound = digest(path)
            if sound in wanted:
                having.setdefault(str(sound), []).append(name)
    for name, correction in strays:
        if correction.sound in having:
            found[name].remove(correction)
    own = {name for name, several in found.items() if several}
    left = []
    for correction in [*(c for _, c in strays if c.sound in having), *unused]:
        here = correction not in unused or _is_gone(correction)
        names = [name for name in having.get(correction.sound, []) if name not in own] if here else []
        for name in names:
            found.setdefault(name, []).append(correction)
        if not names:
            left.append(correction)
    return left


def _is_gone(correction: Correction) -> bool:
    return bool(correction.sound) and not Path(correction.path).exists()


def _leaves_out(correction: Correction) -> bool:
    return correction.verdict == "left out"


def _labels(data: Dataset | FeatureTable) -> list[str | None]:
    return list(data.labels) if isinstance(data, FeatureTable) else [track.label for track in data.tracks]


def _with(
    data: Dataset | FeatureTable,
    labels: dict[str, str],
    left_out: set[str],
    applied: Applied,
    notes: Sequence[str],
) -> Dataset | FeatureTable:
    said: dict[str, Any] = asdict(applied)
    if isinstance(data, Dataset):
        tracks = [
            replace(track, label=labels.get(track.id, track.label))
            for track in data.tracks
            if track.id not in left_out
        ]
        return replace(data, tracks=tracks, notes=[*data.notes, *notes], corrections=said)
    kept = data.rows(np.array([track not in left_out for track in data.tracks], dtype=bool))
    new = [labels.get(str(track), old) for track, old in zip(kept.tracks, kept.labels, strict=True)]
    return replace(
        kept,
        labels=np.array([None, *new], dtype=object)[1:],
        notes=[*data.notes, *notes],
        provenance={**data.provenance, "corrections": said},
    )


def _sentence(applied: Applied) -> str:
    return (
        f"{counted(applied.relabelled, 'track')} got a new label and {counted(applied.left_out, 'track')} "
        f"{'was' if applied.left_out == 1 else 'were'} left out by {applied.file} "
        f"(SHA-256 {applied.sha256[:12]})."
    )


def _optimism(applied: Applied) -> list[str]:
    if not applied.relabelled + applied.left_out:
        return []
    # Only doubts that a model raised were looked at: what it got right by a wrong label stays as it is.
    return [
        "If these tracks were checked because a model erred on them, accuracy on the corrected labels is "
        "optimistic for that model and similar ones: compare with the original labels, too."
    ]


def _unused_notes(unused: Sequence[Correction], names: Sequence[str], file: str | Path) -> list[str]:
    if not unused:
        return []
    first = unused[0]
    count = "1 correction names" if len(unused) == 1 else f"{len(unused):,} corrections name"
    return [
        f"{count} no track of these data, the first on line {first.line} of {Path(file).name}: {first.track}."
        f"{did_you_mean(first.track, names)}"
    ]


def _key(label: str | None) -> str | None:
    return None if label is None else label_key(label)


def _outdated(found: dict[str, list[Correction]], old: dict[str, str | None], file: str | Path) -> list[str]:
    odd = [
        (name, c.was)
        for name, several in found.items()
        for c in several
        if c.was and not _leaves_out(c) and _key(old[name]) not in {_key(c.was), _key(c.label)}
    ]
    if not odd:
        return []
    name, was = odd[0]
    return [
        f"{counted(len(odd), 'track')} had a different label when {Path(file).name} was written; "
        f"its label was applied anyway; the first: {name}, which was {was} then and is {old[name]} "
        "in these data."
    ]
