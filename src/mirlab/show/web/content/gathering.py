"""Where doubts come from: the runs in the results, the library's own classifier, and audits.

Contents: gathered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mirlab.errors import MirlabError
from mirlab.find.review import Doubt, Listing, audited, merged, mistaken, predicted_otherwise
from mirlab.show.web.content.experiments import known_tracks
from mirlab.show.web.content.shelf import Shelf, damage_told
from mirlab.show.web.content.state import Shown
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.data.audit import AuditSaid

MISTAKES = 100
"""Confident mistakes taken of each run."""


def gathered(
    collections: Sequence[Shown], listings: list[Listing], shelf: Shelf, audits: Sequence[AuditSaid]
) -> tuple[list[Doubt], list[str], int]:
    """All doubts that can be judged here, each once, in the order in which they are shown.

    Returns
    -------
    The doubts, notes on their sources, and how many more are about tracks that no collection contains
    """
    doubts: list[Doubt] = []
    notes: list[str] = []
    runs = shelf.runs()
    for name in runs:
        try:
            with damage_told(name):
                doubts += _of_run(shelf, name, listings, notes)
        except MirlabError as error:
            notes.append(str(error) if name in str(error) else f"{name}: {error}")
    for shown, listing in zip(collections, listings, strict=True):
        if shown.library is not None:
            otherwise = predicted_otherwise(shown.library, listing)
            doubts += otherwise or []
            if otherwise is None:
                notes.append(
                    f"The tracks of {shown.name} have no predicted labels. To add them, run  "
                    f"mirlab library predict {shown.library.path} --model BUNDLE"
                )
    if not runs:
        notes.append(
            "No results: start with  mirlab serve --results FOLDER  to check the mistakes of experiments."
        )
    for one in audits:
        doubts += audited(one, listings)
    every = merged(doubts)
    here = [doubt for doubt in every if _is_here(doubt)]
    return here, notes, len(every) - len(here)


def _is_here(doubt: Doubt) -> bool:
    """Whether a person can judge it here. A broken file is judged without hearing it, and where it lies."""
    return doubt.kind == "unreadable" or any(track.id is not None for track in doubt.tracks)


def _of_run(shelf: Shelf, name: str, listings: list[Listing], notes: list[str]) -> list[Doubt]:
    from mirlab.learn.results import confident_mistakes

    run = shelf.run(name)
    if not run.of_classes:
        return []
    mistakes = confident_mistakes(run.predicted(run.best), MISTAKES)
    known = known_tracks(shelf, name, listings)
    doubts = mistaken(mistakes, known, name)
    elsewhere = sum(not _is_here(doubt) for doubt in doubts)
    if elsewhere:
        what = counted(len(doubts), "doubtful label")
        notes.append(
            f"{name}: {'all' if elsewhere == len(doubts) else elsewhere} of its {what} are of tracks that "
            "no collection here contains."
        )
    return doubts
