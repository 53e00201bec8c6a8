"""Are these sounds like those that a bundle was trained on?

Each column by which "unknown" goes is tested twice against what the bundle keeps of its training rows:
whether its values lie higher or lower, by their ranks among the training rows, and whether they lie farther
out or closer to the middle. Both are means of numbers from 0 to 1, whatever the column's unit and however
long its tails; their errors count whole artists, here and in the training; the statistic is Welch's, with its
degrees of freedom. A bundle of an earlier version keeps the means and the covariance of the columns alone: of
these means are tested, by their differences in standard deviations, and spreads are only shown.

The share of unknown sounds is compared with that of held-out training tracks on the card, by Fisher's exact
test on numbers that are divided by the design effect of artists (Rao and Scott 1992).

Half of the error that is allowed goes to that share. The other half goes to all tests of the columns, by
Holm's correction. So where nothing differs, "drift" is said about as often as 1 - level, or more seldom;
docs/upkeep.md has what was measured.

Contents: drift.

References
----------
Mann, H. B. and Whitney, D. R. (1947). On a test of whether one of two random variables is stochastically
    larger than the other. Annals of Mathematical Statistics 18, 50-60.
Welch, B. L. (1947). The generalization of Student's problem when several different population variances are
    involved. Biometrika 34, 28-35.
Rao, J. N. K. and Scott, A. J. (1992). A simple method for the analysis of clustered binary data. Biometrics
    48, 577-585.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mirlab.audio.registry import registry
from mirlab.data.labels import label_notes
from mirlab.data.sources import Source, called, read_source
from mirlab.data.splits import clusters_of
from mirlab.data.tables import FeatureTable, SourceSpec
from mirlab.errors import TableError, UnknownName
from mirlab.learn.bundle import Classifier, effective_groups, error_of_mean, load, shifts
from mirlab.learn.statistics import check_level, holm
from mirlab.learn.upkeep.drifted import ENOUGH, Drift, DriftedColumn, DriftedFeature, UnknownShare
from mirlab.learn.upkeep.inputs import artists_note, inputs_of
from mirlab.progress import shows_progress
from mirlab.typing import Bools, Codes, Floats, Progress
from mirlab.words import counted

PER_SHIFT = 1 / (2 * math.sqrt(math.pi))
"""By how much the mean rank of normal values changes for a shift of one standard deviation, small ones."""
POWER = 0.8
"""How often a shift is found by the number of tracks that is said to be needed for it."""
LEAST_SCORE = 0.2 * PER_SHIFT
"""The difference of mean ranks from which on a column counts as drifted; a shift of 0.2 deviations."""
LEAST_RISE = 0.02
"""By how much the share of unknown sounds must be above the expected one to count."""
MOST_TRACKS = 100_000


@dataclass(frozen=True)
class _Scores:
    """What the test of (u,) columns compares, one kind of score.

    Parameters
    ----------
    difference : (u,) of the mean here and the mean in training
    here, training : (u,) squared standard errors of the two means
    df_here, df_training : effective groups minus one
    """

    difference: Floats
    here: Floats
    training: Floats
    df_here: float
    df_training: float

    def freedom(self, here: Floats, df: float) -> Floats:
        total = here + self.training
        parts = here**2 / max(df, 1.0) + self.training**2 / self.df_training
        return np.asarray(total**2 / np.maximum(parts, 1e-300))

    def p(self) -> Floats:
        """(u,) two-sided p-values."""
        from scipy.stats import t

        error = np.sqrt(self.here + self.training)
        return np.asarray(2 * t.sf(np.abs(self.difference) / error, self.freedom(self.here, self.df_here)))

    def least(self, alpha: float, times: float = 1.0) -> float:
        """The difference found with POWER at a level, by `times` as many tracks; of the median column."""
        from scipy.stats import t

        here = self.here / times
        df = self.freedom(here, (self.df_here + 1) * times - 1)
        found = (t.isf(alpha / 2, df) + t.isf(1 - POWER, df)) * np.sqrt(here + self.training)
        return float(np.median(found))


@shows_progress
def drift(
    bundle: str | Path | Classifier,
    source: Source,
    *,
    facts: str | Path | None = None,
    artist: str | None = None,
    level: float = 0.95,
    workers: int | None = None,
    progress: Progress = True,
) -> Drift:
    """Compare sounds with those that a bundle was trained on; they need no labels.

    Parameters
    ----------
    bundle : a file that `train` wrote, or one that is open
    source : anything `open_source` takes. Sound is analysed as for training; a table must have the columns
        that the bundle and its "unknown" go by
    facts : a file of further facts, as the artists of the tracks, by which errors are counted
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    level : one minus how often "drift" may be said of sounds like those of the training
    workers : processes that analyse sound; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`)

    Raises
    ------
    BundleError : no bundle, or one whose columns can't be computed from sound
    UsageError, UnknownName, DatasetError, TableError : a source that can't be used

    Example
    -------
    >>> import mirlab
    >>> made = mirlab.train("gtzan", model="lda", features="mfcc.mean, rms", out="tried.mirlab")
    >>> found = mirlab.drift("tried.mirlab", "gtzan")
    >>> found.verdict, found.unknown.share < 0.02
    ('like the training', True)
    """
    check_level(level)
    classifier = bundle if isinstance(bundle, Classifier) else load(bundle)
    read_as = SourceSpec(artist=artist, facts=facts)
    opened = read_source(source, read_as, progress=progress, labelled=False, decide=False)
    given = inputs_of(
        classifier,
        opened,
        needed=(*classifier.columns, *classifier.unusual_columns),
        workers=workers,
        progress=progress,
    )
    said = classifier.predict_features(given.table)
    usable = np.array([not one.error for one in said], dtype=bool)
    if not usable.any():
        raise TableError(f"{called(source)}: no row can be compared, the first: {said[0].error}")
    # Nobody misses labels here.
    missed = [] if isinstance(opened, FeatureTable) else label_notes([one.label for one in opened.tracks])
    notes = [*(one for one in given.notes if one not in missed), *artists_note(given.table)]
    if not usable.all():
        first = next(one.error for one in said if one.error)
        notes.append(f"{counted(int((~usable).sum()), 'row')} without an answer left out, the first: {first}")
    table = given.table.rows(np.flatnonzero(usable))
    groups, kind = clusters_of(table)
    columns = classifier.unusual_columns
    standard = classifier.novelty.standard(table.select([str(column) for column in columns]).values)
    alpha = (1 - level) / 2
    found, least, needed = _columns(classifier, standard, groups, alpha)
    unknown = np.array([one.unknown for one in said if not one.error], dtype=bool)
    families = shifts(standard, columns)
    return Drift(
        bundle=str(classifier.card.get("name", "")),
        source=Path(called(source)).name or called(source),
        level=level,
        tracks=len(set(table.tracks)),
        groups=int(np.unique(groups).size),
        group_kind=kind,
        tested="ranks" if classifier.distribution is not None else "means",
        unknown=_unknown(classifier, unknown, groups),
        features=tuple(_feature(name, shift, found) for name, shift in families.items()),
        columns=found,
        least_shift=least,
        tracks_needed=needed,
        trained_on=len(set(table.tracks[given.trained_on[usable]])),
        failures=given.failures,
        notes=tuple(dict.fromkeys(notes)),
    )


def _columns(
    classifier: Classifier, standard: Floats, groups: Codes, alpha: float
) -> tuple[tuple[DriftedColumn, ...], float | None, int | None]:
    """What was found of each column, the least shift that would be found, and the tracks for ENOUGH."""
    n, g = len(standard), effective_groups(groups)
    kept = classifier.distribution
    mean = standard.mean(axis=0)
    spread = standard.std(axis=0, ddof=1) if n > 1 else np.full(mean.size, math.nan)
    scores: list[_Scores] = []
    per_shift, threshold = PER_SHIFT, LEAST_SCORE
    if kept is not None:
        for row, values in enumerate((kept.ranks(standard), kept.outwards(standard))):
            # Ranks are spread evenly where nothing differs: few tracks that agree by chance prove nothing.
            here = np.maximum(np.nan_to_num(error_of_mean(values, groups)) ** 2, 1 / (12 * n))
            difference = values.mean(axis=0) - kept.means[row]
            training = kept.errors[row] ** 2
            scores.append(_Scores(difference, here, training, g - 1, kept.groups - 1))
    elif (trained := _trained_groups(classifier)) is not None:
        per_shift, threshold = 1.0, 0.2
        here = np.maximum(np.nan_to_num(error_of_mean(standard, groups)) ** 2, 1 / n)
        scores.append(_Scores(mean, here, np.full(mean.size, 1 / trained), g - 1, trained - 1))
    tested = bool(scores) and np.unique(groups).size > 1
    p = np.concatenate([one.p() for one in scores]) if tested else np.empty(0)
    # Twice, as the other half of the level is the share of unknown sounds'.
    adjusted = np.minimum(1.0, 2 * holm(p)).reshape(len(scores) if tested else 0, mean.size)
    outside = kept.outside(standard) if kept is not None else None
    made = []
    for i, column in enumerate(classifier.unusual_columns):
        drifted = any(
            adjusted[k, i] < 2 * alpha and abs(scores[k].difference[i]) >= threshold
            for k in range(len(adjusted))
        )
        made.append(
            DriftedColumn(
                column=str(column),
                feature=column.feature,
                training=_value(classifier, i, 0.0),
                here=_value(classifier, i, float(mean[i])),
                shift=float(mean[i]),
                spread=float(spread[i]),
                outside=None if outside is None else float(outside[i]),
                p_shift=float(adjusted[0, i]) if len(adjusted) > 0 else None,
                p_spread=float(adjusted[1, i]) if len(adjusted) > 1 else None,
                drifted=drifted,
            )
        )
    if not tested:
        return tuple(made), None, None
    each = alpha / p.size
    least = scores[0].least(each) / per_shift
    return tuple(made), least, _needed(scores[0], each, n, ENOUGH * per_shift)


def _needed(scores: _Scores, alpha: float, n: int, difference: float) -> int | None:
    """Tracks, as many by each artist as here, that find a difference; None where no number does."""
    low, high = 1, MOST_TRACKS
    if scores.least(alpha, high / n) > difference:
        return None
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if scores.least(alpha, middle / n) <= difference else (middle + 1, high)
    return low


def _trained_groups(classifier: Classifier) -> int | None:
    """The artists of the training on the card, or its tracks where no artist was known."""
    data = classifier.card.get("data")
    said = (data.get("artists") or data.get("tracks")) if isinstance(data, dict) else None
    return said if isinstance(said, int) and said > 1 else None


def _value(classifier: Classifier, place: int, shift: float) -> float:
    """The value of a column that lies so many standard deviations from the training mean, in its unit."""
    novelty = classifier.novelty
    value = float(novelty.centre[place] + shift * novelty.scale[place])
    return math.exp(min(value, 700.0)) if novelty.spreads[place] else value


def _feature(name: str, shift: float, columns: tuple[DriftedColumn, ...]) -> DriftedFeature:
    mine = [one for one in columns if one.feature == name]
    ps = [p for one in mine for p in (one.p_shift, one.p_spread) if p is not None]
    try:
        known = registry.get(name)
        units, gain = known.units, known.gain
    except UnknownName:
        units = gain = ""
    return DriftedFeature(
        name=name,
        units=units,
        shift=shift,
        most=max(mine, key=lambda one: (one.drifted, abs(one.shift))),
        p=min(ps) if ps else None,
        drifted=any(one.drifted for one in mine),
        follows_loudness=gain not in ("", "none", "unstated"),
    )


def _unknown(classifier: Classifier, unknown: Bools, groups: Codes) -> UnknownShare:
    """The share of unknown sounds beside that of the card, and whether it is above it."""
    share, n = float(unknown.mean()), unknown.size
    said = classifier.card.get("unknown")
    held = said.get("held_out_refused") if isinstance(said, dict) else None
    expected = held.get("mean") if isinstance(held, dict) else None
    data = classifier.card.get("data")
    tracks = data.get("tracks") if isinstance(data, dict) else None
    if not isinstance(expected, int | float) or not isinstance(tracks, int) or not 0 <= expected <= 1:
        return UnknownShare(share, None, None, False)
    effect = 1.0
    if 0 < share < 1 and np.unique(groups).size > 1:
        clustered = float(error_of_mean(unknown[:, None].astype(np.float64), groups)[0]) ** 2
        effect = max(1.0, clustered * n / (share * (1 - share)))
    elif share == 1:
        effect = n / np.unique(groups).size
    from scipy.stats import fisher_exact

    here, rows = round(unknown.sum() / effect), max(1, round(n / effect))
    there = math.ceil(expected * tracks / effect - 1e-9)
    whole = max(there, round(tracks / effect))
    table = [[here, rows - here], [there, whole - there]]
    p = min(1.0, 2 * float(fisher_exact(table, alternative="greater")[1]))
    return UnknownShare(share, float(expected), p, share - expected >= LEAST_RISE)
