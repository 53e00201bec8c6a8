"""What a person should listen to: labels that something contradicts, pairs that may be one recording, and
files that can't be used.

    label       a model is sure of another class (of its results, or in the library), or the file's own tag or
                name says another
    pair        two files that hold what sounds like the same recording
    unreadable  a file that could not be decoded, or that holds no sound

What several sources say of one track is one doubt with several reasons. The most certain come first.

Contents: KINDS, SOURCES, UNUSABLE, Reason, Doubt, mistaken, predicted_otherwise, audited, merged.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.data.naming import same_label
from mirlab.find.review.listing import Listing, Named
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.data.audit import AuditSaid
    from mirlab.find.library import OpenLibrary
    from mirlab.learn.results import Mistake

KINDS = ("label", "pair", "unreadable")
SOURCES = ("run", "classifier", "audit")
"""Who doubts: an experiment's results, the library's own classifier, an audit of the files."""

_CONTRADICTED = frozenset({"label-name", "label-tag"})
UNUSABLE = frozenset({"unreadable", "truncated", "no-sound", "silent"})
_TAG_CERTAINTY = 0.5
"""Where a contradicting tag stands among the models' probabilities: tags are often wrong, too."""


@dataclass(frozen=True)
class Reason:
    """Why a label is doubted.

    Parameters
    ----------
    sentence : in words
    instead : the class that it says instead, if it says one
    certainty : how sure it is, 0 to 1
    source : one of SOURCES
    """

    sentence: str
    instead: str | None
    certainty: float
    source: str


@dataclass(frozen=True)
class Doubt:
    """One thing to listen to.

    Parameters
    ----------
    kind : one of KINDS
    tracks : the track, or the two of a pair
    reasons : the most certain first
    offset : of a pair, seconds of the first before the second begins; negative the other way round
    """

    kind: str
    tracks: tuple[Named, ...]
    reasons: tuple[Reason, ...]
    offset: float = 0.0

    @property
    def about(self) -> tuple[str, ...]:
        """The kind and the files, in any order: what tells it from other doubts."""
        return self.kind, *sorted([track.path or f"\0{track.track}" for track in self.tracks])

    @property
    def id(self) -> str:
        """A name for it that is the same in every run."""
        return hashlib.sha256("\n".join(self.about).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def certainty(self) -> float:
        """Of its most certain reason."""
        return self.reasons[0].certainty

    @property
    def source(self) -> str:
        """Of its most certain reason."""
        return self.reasons[0].source

    def certainty_of(self, source: str) -> float | None:
        """How sure a source is; None where it says nothing of this."""
        return max((r.certainty for r in self.reasons if r.source == source), default=None)

    @property
    def instead(self) -> str | None:
        """The class that the most certain reason names."""
        return next((reason.instead for reason in self.reasons if reason.instead), None)


def mistaken(mistakes: Iterable[Mistake], known: Mapping[str, Named], run: str) -> list[Doubt]:
    """The confident mistakes of a run, as doubts of their labels.

    Parameters
    ----------
    mistakes : of the run
    known : the collection's tracks by the names that the run has for them
    run : what the run is called
    """
    found = []
    for mistake in mistakes:
        said = Reason(
            f"{run} predicts {mistake.taken_for} with {100 * mistake.probability:.0f} % "
            f"(wrong in {mistake.wrong} of {counted(mistake.tested, 'test')}).",
            mistake.taken_for,
            mistake.probability,
            "run",
        )
        # The library's label may be another by now; the run was tested on its own.
        track = known.get(mistake.track, Named(mistake.track, mistake.label))
        if not same_label(track.label, mistake.taken_for):
            found.append(Doubt("label", (track,), (said,)))
    return found


def predicted_otherwise(library: OpenLibrary, listing: Listing) -> list[Doubt] | None:
    """The tracks of a library that its classifier gives another class than their label.

    Parameters
    ----------
    listing : of that library

    Returns
    -------
    A doubt for each; None where no track has a prediction
    """
    rows = library.store.read(["id", "label", "predicted", "probability"], "predicted IS NOT NULL")
    if not len(rows):
        return None
    apart: dict[tuple[str, str], bool] = {}
    found = []
    for id, label, predicted, probability in zip(*(c.to_pylist() for c in rows.columns), strict=True):
        if not (label and predicted and probability):
            continue
        # Labels are few and tracks are many, so each two of them are compared once.
        pair = label, predicted
        if pair not in apart:
            apart[pair] = not same_label(label, predicted)
        named = listing.by_id(id)
        if apart[pair] and named is not None:
            said = f"The library's classifier predicts {predicted} with {100 * probability:.0f} %."
            found.append(Doubt("label", (named,), (Reason(said, predicted, probability, "classifier"),)))
    return found


def audited(said: AuditSaid, listings: Sequence[Listing]) -> list[Doubt]:
    """What an audit found that can be judged by ear."""
    names = sorted(
        {*(t for f in said.findings for t in f.tracks), *(t for p in said.pairs for t in (p.a, p.b))}
    )
    by_name: dict[str, Named] = {}
    for listing in listings:
        by_name = {**listing.called(names), **by_name}

    def named(track: str) -> Named:
        path = os.path.normpath(Path(said.root) / track) if said.root else ""
        found = next((there for listing in listings if path and (there := listing.at(path))), None)
        found = found or by_name.get(track)
        label = said.labels.get(track, None if found is None else found.label)
        # A copy of a file is a file of its own, whose label may be mended, though the library has one track.
        return Named(track, label, path or (found.path if found else ""), found.id if found else None)

    doubts = []
    for finding in said.findings:
        if finding.kind in _CONTRADICTED:
            instead = finding.values.get("named")
            named_so = None if instead is None else str(instead)
            reason = Reason(_sentence(finding.message), named_so, _TAG_CERTAINTY, "audit")
            doubts += [Doubt("label", (named(track),), (reason,)) for track in finding.tracks]
        elif finding.kind in UNUSABLE:
            reason = Reason(_sentence(finding.message), None, 1.0, "audit")
            doubts += [Doubt("unreadable", (named(track),), (reason,)) for track in finding.tracks]
    for pair in said.pairs:
        what = "exactly the same audio" if pair.kind == "exact" else "what sounds like the same recording"
        reason = Reason(
            f"Both contain {what} (agreement {100 * pair.score:.0f} %).", None, pair.score, "audit"
        )
        doubts.append(Doubt("pair", (named(pair.a), named(pair.b)), (reason,), pair.offset))
    return doubts


def merged(doubts: Iterable[Doubt]) -> list[Doubt]:
    """One doubt for all that is said of a track or pair; the most certain first, by kind."""
    together: dict[tuple[str, ...], Doubt] = {}
    for doubt in doubts:
        about = doubt.about
        before = together.get(about)
        if before is not None:
            reasons = dict.fromkeys([*before.reasons, *doubt.reasons])
            ordered = sorted(reasons, key=lambda reason: -reason.certainty)
            doubt = replace(before, reasons=tuple(ordered))
        together[about] = doubt
    return sorted(
        together.values(),
        key=lambda d: (KINDS.index(d.kind), -_apart(d), -d.certainty, [t.track for t in d.tracks]),
    )


def _apart(doubt: Doubt) -> bool:
    """Whether a pair has two labels: one of them is wrong."""
    return doubt.kind == "pair" and not same_label(*(track.label for track in doubt.tracks))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
