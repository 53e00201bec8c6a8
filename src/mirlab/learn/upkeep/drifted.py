"""What a comparison with the training data found, in numbers and words.

Conventions: shifts and spreads are in standard deviations of the training rows, of the logarithm where a
column is a spread (std, var); shares and p-values are 0 to 1, p-values corrected for all tests.

Contents: Drift, DriftedFeature, DriftedColumn, UnknownShare, CAUSES.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from mirlab.tabular import Record, Tabular
from mirlab.words import counted, listed, some

_BRIGHT = "brightness: low sample or bit rates and old recordings lack treble, noise adds to it"
_NOISE = "noise beside tones: noise, distortion, low bit rates, other instruments"
_PACE = "how fast the sound changes: tempo, percussion, speech, compression"

CAUSES: Mapping[str, str] = {
    "rms": "loudness: mastering, normalisation, the level of a recording",
    "mfcc": "the colour of the sound: equalisation, coding, microphones, instruments, voices; mfcc_01 is "
    "loudness",
    **dict.fromkeys(
        (
            "spectral_centroid",
            "spectral_rolloff",
            "spectral_bandwidth",
            "spectral_slope",
            "zero_crossing_rate",
        ),
        _BRIGHT,
    ),
    **dict.fromkeys(("spectral_flatness", "spectral_entropy", "spectral_crest"), _NOISE),
    "spectral_contrast": "how far peaks stand out: noise, compression; and in the highest band where the "
    "treble ends, which low sample and bit rates cut",
    **dict.fromkeys(("spectral_flux", "onset_strength"), _PACE),
}
"""What moves a feature, beside other music; of families of features that "unknown" goes by."""

ENOUGH = 1.0
"""The shift, in standard deviations, that must be within reach before sounds are called like the training."""


@dataclass(frozen=True)
class UnknownShare:
    """The share of sounds that the bundle calls unlike its training data.

    Parameters
    ----------
    share : here
    expected : of held-out training tracks, as the card has it; None where it has none
    p : corrected p-value of "not more than expected"; None without `expected`
    larger : whether it is above the expected share by more than a little
    """

    share: float
    expected: float | None
    p: float | None
    larger: bool


@dataclass(frozen=True)
class DriftedColumn:
    """One column here and in the training.

    Parameters
    ----------
    column, feature : its name, and the feature that it is of
    training, here : the means in the column's unit; geometric ones of spreads
    shift : of the mean
    spread : standard deviation here over that of the training
    outside : share of rows beyond the least and largest of the training; None where the bundle doesn't say
    p_shift, p_spread : corrected p-values of "no higher or lower" and "no farther out"; None: not tested
    drifted : whether one of them is small, and the difference is not too small to matter
    """

    column: str
    feature: str
    training: float
    here: float
    shift: float
    spread: float
    outside: float | None
    p_shift: float | None
    p_spread: float | None
    drifted: bool


@dataclass(frozen=True)
class DriftedFeature:
    """A feature with all of its columns.

    Parameters
    ----------
    name, units : of the feature
    shift : root mean square of its columns' shifts, as the inference server counts it
    most : the column that moved most, of those that drifted where any did
    p : the least corrected p-value of its columns; None where nothing was tested
    drifted : whether a column drifted
    follows_loudness : whether its values change with the level of the recording
    """

    name: str
    units: str
    shift: float
    most: DriftedColumn
    p: float | None
    drifted: bool
    follows_loudness: bool

    @property
    def cause(self) -> str:
        """What may have moved it, beside other music; "" where that isn't known."""
        known = CAUSES.get(self.name, "")
        return known or ("loudness, among other things" if self.follows_loudness else "")


@dataclass(frozen=True, repr=False)
class Drift(Tabular):
    """How sounds differ from those that a bundle was trained on.

    Parameters
    ----------
    bundle, source : what was compared
    level : one minus how often "drift" is said where nothing differs
    tracks, groups, group_kind : how many tracks, and by how many artists ("track" where none is known)
    tested : "ranks", or "means" of a bundle that keeps no more
    unknown : the share of unknown sounds
    features, columns : what was found of each
    least_shift : the shift that so many tracks would show, 4 times in 5; None where nothing could be tested
    tracks_needed : how many would show a shift of ENOUGH; None where no number of them does
    trained_on : tracks that were trained on
    failures : tracks that could not be analysed
    notes : what a reader has to know
    """

    bundle: str
    source: str
    level: float
    tracks: int
    groups: int
    group_kind: str
    tested: str
    unknown: UnknownShare
    features: tuple[DriftedFeature, ...]
    columns: tuple[DriftedColumn, ...]
    least_shift: float | None
    tracks_needed: int | None
    trained_on: int
    failures: int
    notes: tuple[str, ...] = ()

    shares: ClassVar[frozenset[str]] = frozenset({"outside"})

    @property
    def more_unknown(self) -> bool:
        """Whether more sounds are unknown than expected."""
        p = self.unknown.p
        return p is not None and p < 1 - self.level and self.unknown.larger

    @property
    def drifted(self) -> bool:
        """Whether these sounds differ from the training data."""
        return self.more_unknown or any(one.drifted for one in self.columns)

    @property
    def verdict(self) -> str:
        """ "drift", "like the training", or "too few tracks" to say so."""
        if self.drifted:
            return "drift"
        return "like the training" if self.least_shift is not None and self.enough else "too few tracks"

    @property
    def enough(self) -> bool:
        """Whether a shift of ENOUGH would have been found."""
        return self.least_shift is not None and self.least_shift <= ENOUGH

    def headline(self) -> str:
        """The verdict with its figures."""
        by = f" by {counted(self.groups, 'artist')}" if self.group_kind == "artist" else ""
        of = f"{counted(self.tracks, 'track')}{by}"
        moved = sorted((one for one in self.columns if one.drifted), key=lambda one: -abs(one.shift))
        if moved:
            far = moved[0]
            said = (
                f"Drift: {of} differ from the training data in {len(moved)} of {len(self.columns)} columns, "
                f"most in {far.column}, by {far.shift:+.1f} standard deviations."
            )
        elif self.more_unknown:
            said = f"Drift: {of} differ from the training data, though in no column by itself."
        elif self.verdict == "too few tracks":
            are = "is" if self.tracks == 1 else "are"
            said = f"No drift was found, but {of} {are} too few to rule it out."
            if self.tracks_needed is None and self.least_shift is not None:
                said = f"No drift was found in {of}, but the training data are too few to rule it out."
        else:
            said = f"No drift: {of} {'is' if self.tracks == 1 else 'are'} like the training data."
        return f"{said} {self._unknown_said()}"

    def _unknown_said(self) -> str:
        said = f"{100 * self.unknown.share:.1f} % are unknown to the classifier"
        if self.unknown.expected is None:
            return f"{said}; its card doesn't say how many to expect."
        said += f", {100 * self.unknown.expected:.1f} % of the training's held-out tracks were"
        return f"{said}{': more than by chance' if self.more_unknown else ''}."

    def remarks_on(self) -> list[str]:
        """What it may be, whether it matters, how much could be seen, and notes."""
        said = []
        by_cause: dict[str, list[str]] = {}
        for one in self.features:
            if one.drifted and one.cause:
                by_cause.setdefault(one.cause, []).append(one.name)
        for cause, names in by_cause.items():
            said.append(f"{listed(names)} follow{'s' if len(names) == 1 else ''} {cause}.")
        if self.drifted:
            said.append(
                (
                    "So many unknown sounds say that its probabilities are not to be trusted here. "
                    if self.more_unknown
                    else "It may be harmless: no more sounds are unknown than expected, and a classifier "
                    "need not go by what moved. "
                )
                + "Label some of these tracks and run `mirlab test`: that alone shows what it costs."
            )
        else:
            said.append(
                "That does not say that its answers are right: labels may be meant differently here. "
                "`mirlab test` needs some labelled tracks to say so."
            )
        said.append(self._reach())
        if self.tested == "means":
            said.append(
                "This bundle keeps the means and the covariance of its training data, no distributions: "
                "means were tested, and nothing else. One that is trained with this version keeps more."
            )
        if self.trained_on:
            many = counted(self.trained_on, "track")
            said.append(
                f"At least {many} {'was' if self.trained_on == 1 else 'were'} trained on: leave them out to "
                "learn about others."
            )
        return [*said, *self.notes]

    def _reach(self) -> str:
        if self.least_shift is None:
            return f"Nothing could be tested with {counted(self.groups, self.group_kind)}."
        said = (
            f"With these tracks, a shift of {self.least_shift:.2f} standard deviations in a single column "
            "would be found 4 times in 5."
        )
        if self.enough:
            return said
        if self.tracks_needed is None:
            return (
                f"{said} The training data are too few to find one of {ENOUGH:g} with any number of tracks."
            )
        like = ", as many by each artist," if self.group_kind == "artist" else ""
        return f"{said} For one of {ENOUGH:g}, take about {self.tracks_needed:,} tracks{like} or more."

    def records(self) -> list[Record]:
        """A row for each column."""
        return [asdict(one) for one in self.columns]

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON holds it."""
        return {
            "bundle": self.bundle,
            "source": self.source,
            "verdict": self.verdict,
            "sentence": self.headline(),
            "level": self.level,
            "tracks": self.tracks,
            f"{self.group_kind}s": self.groups,
            "tested": self.tested,
            "unknown": asdict(self.unknown),
            "least_shift": self.least_shift,
            "tracks_needed": self.tracks_needed,
            "features": [
                {
                    "feature": one.name,
                    "units": one.units,
                    "shift": one.shift,
                    "most": one.most.column,
                    "p": one.p,
                    "drifted": one.drifted,
                    "cause": one.cause or None,
                }
                for one in self.features
            ],
            "columns": [{**asdict(one), "spread": _finite(one.spread)} for one in self.columns],
            "trained_on": self.trained_on,
            "failures": self.failures,
            "notes": list(self.notes),
        }

    def alike(self) -> str:
        """The features that did not move, in a sentence; "" where there are none."""
        names = [one.name for one in self.features if not one.drifted]
        return f"Not different: {listed(names) if len(names) < 6 else some(names, 5)}." if names else ""


def _finite(value: float) -> float | None:
    return value if value == value and abs(value) != float("inf") else None
