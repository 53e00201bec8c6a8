"""Labels that something else contradicts: the genre in a file's own tags, or the name of a known clip.

A tag contradicts a label when it names another class of the same data and not the label's own: "Hard Rock" in
the class pop is a contradiction where there is a class rock, "Pop/Rock" is none, and neither is "Ambient" in
the class electronic. Words are compared without case and punctuation, so "Hip-Hop" names the class hiphop.

Contents: label_findings, named_class.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mirlab.data.findings import Finding
from mirlab.data.known import known_as
from mirlab.data.naming import folded
from mirlab.data.tables import Track


def label_findings(tracks: Sequence[Track], genres: Mapping[str, str]) -> list[Finding]:
    """Hold each track's label against its tag's genre and against its name.

    Parameters
    ----------
    tracks : with or without labels; only those with one are judged
    genres : the genre in each track's tags, by id; tracks without one are absent
    """
    classes = sorted({track.label for track in tracks if track.label is not None})
    found = []
    for track in tracks:
        if track.label is None:
            continue
        known, clip = known_as(track.id) or (None, "")
        genre = None if known is None else known.class_of(clip)
        # A folder that is no class of the set's (train, fold 1, my own classes) says nothing about the clip.
        if known is not None and genre and _plain(track.label) in {*known.classes} - {genre}:
            found.append(
                Finding(
                    "label-name",
                    f"it is named like {known.title}'s {clip} but labelled {track.label}",
                    (track.id,),
                    {"label": track.label, "named": genre},
                )
            )
        tag = genres.get(track.id)
        other = named_class(tag, track.label, classes) if tag else None
        if other is not None:
            found.append(
                Finding(
                    "label-tag",
                    f'its tag says "{tag}", which names the class {other}, but it is labelled {track.label}',
                    (track.id,),
                    {"label": track.label, "tag": tag, "named": other},
                )
            )
    return found


def named_class(tag: str, label: str, classes: Sequence[str]) -> str | None:
    """Return the class other than `label` that a tag names; None where it names none, or the label too."""
    if _names(tag, label):
        return None
    return next((name for name in classes if name != label and _names(tag, name)), None)


def _names(tag: str, name: str) -> bool:
    """Whether the name's letters are a run of whole words of the tag ("Hip-Hop, Rap" names hiphop)."""
    words = _words(tag)
    wanted = _plain(name)
    return bool(wanted) and any(
        "".join(words[start:stop]) == wanted
        for start in range(len(words))
        for stop in range(start + 1, len(words) + 1)
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(text))


def _plain(name: str) -> str:
    return "".join(_words(name))
