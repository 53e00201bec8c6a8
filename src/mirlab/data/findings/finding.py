"""What the audit of a dataset can find: the kinds, how serious each is, and what to do about it.

Conventions: a finding names the tracks it is about by id, most often one; its message is a sentence about
them with the numbers in it. Kinds are listed the most serious first, and everything that shows findings keeps
that order.

    serious   an accuracy measured on this data is wrong, or the tracks can't be used
    warning   a feature, a model or an accuracy may be misled: look or listen
    note      good to know, nothing to mend

Contents: SEVERITIES, Kind, KINDS, Finding, Value, in_order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

SEVERITIES = ("serious", "warning", "note")
Value = str | int | float | None


@dataclass(frozen=True)
class Kind:
    """One kind of finding.

    Parameters
    ----------
    name : how results call it
    severity : one of SEVERITIES
    title : a heading for several findings of the kind
    advice : what to do about it, in a sentence or two
    """

    name: str
    severity: str
    title: str
    advice: str


_LISTED = (
    Kind(
        "unreadable",
        "serious",
        "Files that can't be read",
        "They are left out of every table. Get them again, or delete them.",
    ),
    Kind(
        "truncated",
        "serious",
        "Files that are cut off, damaged or joined",
        "They are left out of every table. The sentence says what is wrong: download cut files again, "
        "split joined ones, and rewrite files with a wrong header.",
    ),
    Kind(
        "no-sound",
        "serious",
        "Files without usable samples",
        "They are left out of every table. Write them again from their source.",
    ),
    Kind(
        "channels-cancel",
        "serious",
        "Files whose channels cancel in the mix to mono",
        "Features are computed from the mix, which lacks what is heard: the polarity of one channel is "
        "reversed. Invert "
        "it, or keep one channel.",
    ),
    Kind(
        "wrong-scale",
        "serious",
        "Files whose samples are not at full scale 1",
        "Floats were written at the scale of integers: RMS, loudness and decibel features are off. Divide "
        "the samples by 32,768 (16 bits) or 8,388,608 (24 bits).",
    ),
    Kind("silent", "serious", "Silent files", "Silence says nothing about a class: replace or delete them."),
    Kind(
        "label-name",
        "serious",
        "Clips in the folder of another class",
        "Their name says one class of a known data set and their folder another: move them back.",
    ),
    Kind(
        "copies-in-two-classes",
        "serious",
        "The same recording in two classes",
        "At least one label is wrong, and no model can get both right. Keep one copy, or none.",
    ),
    Kind(
        "exact-copies",
        "serious",
        "Exact copies",
        "A copy in the training set gives the answer for its test track. Keep one, or split by duplicate "
        "cluster, as "
        "the artist protocols do.",
    ),
    Kind(
        "near-copies",
        "serious",
        "Suspected near copies: one recording, altered",
        "Listen to both. Copies at another gain, bit rate or start give the test away like exact ones.",
    ),
    Kind(
        "one-artist-class",
        "serious",
        "Classes by one artist only",
        "A model can't be tested on such a class by another artist: it may learn the artist. "
        "Add artists, or leave the class out.",
    ),
    Kind(
        "split-artists",
        "serious",
        "Artists on both sides of the split",
        'A model can answer by recognising the artist. Split by artist: "artist-kfold".',
    ),
    Kind(
        "split-copies",
        "serious",
        "Copies on both sides of the split",
        'The test contains what was trained on. Delete the copies, or use "artist-kfold", which keeps '
        "them together.",
    ),
    Kind(
        "split-impossible",
        "warning",
        "The split can't be made",
        "Choose another protocol, or fix what the sentence names.",
    ),
    Kind(
        "label-tag",
        "warning",
        "Labels that the files' own tags contradict",
        "The genre in the tag names another class of this data. Tags are often wrong too: listen.",
    ),
    Kind(
        "compilation",
        "warning",
        "Artists that are likely compilations",
        "A name that stands for several artists hides who plays. Artist splits keep all its tracks together, "
        "in whatever class they are.",
    ),
    Kind(
        "dominated-class",
        "warning",
        "Classes that one artist dominates",
        "Most of what is learned of the class is one artist's sound. Add artists.",
    ),
    Kind(
        "near-labels",
        "warning",
        "Labels that are almost equal",
        "Two spellings of one class split it, and a model is tested on separating them. Correct the "
        "labels, or leave them if they are two classes.",
    ),
    Kind(
        "near-artists",
        "warning",
        "Artists whose names are almost equal",
        "An artist under two names can be on both sides of an artist split. Write the name in one way, or "
        "give both one artist_id or group; leave them if they are two.",
    ),
    Kind(
        "same-title",
        "warning",
        "The same artist and title more than once",
        "Other parts, versions or copies of one song: keep them on one side of a split, as artist splits do.",
    ),
    Kind(
        "known-fault",
        "warning",
        "Clips that a published split leaves out as faulty",
        "Repeats, distortions and wrong labels. That split is the protocol to use.",
    ),
    Kind(
        "gtzan-length",
        "warning",
        "Clips whose length differs from the originals'",
        "Published results are for the whole clips, so they can't be compared.",
    ),
    Kind(
        "clipped",
        "warning",
        "Clipped files",
        "Clipping flattens the spectrum and adds harmonics. Take the track from another source if you can.",
    ),
    Kind(
        "mostly-silent",
        "warning",
        "Files with long silence",
        "Cut the silence, or analyse a part with sound.",
    ),
    Kind(
        "too-short", "warning", "Files that are very short", "There are too few frames for a reliable mean."
    ),
    Kind(
        "odd-length",
        "warning",
        "Files whose length differs from the rest",
        "Statistics over a shorter or longer stretch differ for no musical reason.",
    ),
    Kind(
        "dc-offset",
        "warning",
        "Files with a DC offset",
        "It changes the zero-crossing rate and the RMS. A high-pass filter at 20 Hz removes it.",
    ),
    Kind(
        "dead-channel",
        "warning",
        "Stereo files with an empty channel",
        "Mixed to mono, they lose half of their level. Keep the channel with sound.",
    ),
    Kind(
        "uneven-channels",
        "warning",
        "Stereo files with one channel far below the other",
        "Mixed to mono they are one channel at half its level. Check how they were recorded or transferred.",
    ),
    Kind(
        "imbalance",
        "warning",
        "Classes of very different size",
        "Accuracy alone flatters the large ones: read balanced accuracy and the table of classes.",
    ),
    Kind(
        "small-class",
        "warning",
        "Small classes",
        "With fewer tracks than folds a class is missing in some tests, and its recall is a matter of luck.",
    ),
    Kind(
        "format-tells-class",
        "warning",
        "File formats that reveal classes",
        "A model may learn the sample rate or the coder. Convert all files the same way.",
    ),
    Kind("one-class", "warning", "Fewer than two classes", "Nothing can be classified."),
    Kind(
        "unknown-layout",
        "note",
        "Files of more than two channels without their names",
        "Loudness weights surround channels and leaves out low-frequency effects, where a file says which "
        "they are.",
    ),
    Kind(
        "repeated",
        "note",
        "Sound shorter than a learned model's patch",
        "It was repeated to fill one, as the models' authors do: its learned features say less.",
    ),
    Kind("unlabelled", "note", "Tracks without a label", "Experiments leave them out."),
    Kind(
        "unknown-artist",
        "note",
        "Tracks of unknown artist",
        "They may be by anyone, on either side, so artist splits leave them out. Tag them, or list artists "
        "in a manifest.",
    ),
    Kind(
        "joint-artist",
        "note",
        "Names that may be several artists",
        "Splits treat such a name as one artist, since many bands have names like it. If they are several "
        'artists, separate them with a semicolon ("A; B"): then each counts.',
    ),
    Kind(
        "incomplete",
        "note",
        "Part of a known data set",
        "Results for the whole collection can't be compared with these.",
    ),
    Kind(
        "mono-in-stereo", "note", "Stereo files that hold mono", "Nothing is lost: features are of the mix."
    ),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _LISTED}
"""Every kind by name, the most serious first."""

_ORDER = {name: place for place, name in enumerate(KINDS)}


@dataclass(frozen=True)
class Finding:
    """One thing found.

    Parameters
    ----------
    kind : a name in KINDS
    message : a sentence with the numbers
    tracks : ids of the tracks it is about; none where it is about the collection
    values : the numbers, for machines
    """

    kind: str
    message: str
    tracks: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def severity(self) -> str:
        """One of SEVERITIES."""
        return KINDS[self.kind].severity


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Sort by kind, the most serious first, then by track."""
    return sorted(findings, key=lambda f: (_ORDER[f.kind], f.tracks, f.message))
