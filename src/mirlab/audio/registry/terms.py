"""The one grammar for naming columns and for asking for features.

A column is (feature, index, statistic), shown as ``mfcc_03.mean`` or, for features of one
dimension, ``rms.mean``. Indices count from 1. Where a feature names its dimensions, the name stands in
brackets instead: ``musicnn_msd_tags[rock].mean``. A term asks for columns:

    mfcc                 every index the feature has by default, every statistic asked for elsewhere
    mfcc[1-12]           the first twelve
    mfcc[1-12].mean      their means
    mfcc_03.mean         one column
    TAGS[rock,jazz].mean the means of two named dimensions of the feature TAGS
    mfcc.*               every statistic
    *                    everything

Contents: Column, Term, SETS (named lists of terms), expand (text to terms), slug (a dimension's name).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mirlab.errors import UnknownName, UsageError

SETS: dict[str, tuple[str, ...]] = {
    "seed": (
        "zero_crossing_rate",
        "rms",
        "spectral_centroid",
        "spectral_bandwidth",
        "spectral_rolloff",
        "spectral_flatness",
        "spectral_contrast",
        "spectral_contrast_mean",
        "mfcc[1-24]",
        "chroma12",
        "chroma24",
        "mel12",
        "mel24",
    ),
    "base-5": (
        "zero_crossing_rate.mean",
        "rms.mean",
        "spectral_centroid.mean",
        "spectral_bandwidth.mean",
        "spectral_rolloff.mean",
    ),
}
SETS["base-6"] = (*SETS["base-5"], "spectral_contrast_mean.mean")
SETS["base-7"] = (*SETS["base-6"], "spectral_flatness.mean")

# The columns of the public table of GTZAN's features, in its order.
SETS["public"] = (
    *(
        f"{name}.{statistic}"
        for name in (
            "chroma_overall",
            "rms",
            "spectral_centroid",
            "spectral_bandwidth",
            "spectral_rolloff",
            "zero_crossing_rate",
            "harmonic_wave",
            "percussive_wave",
        )
        for statistic in ("mean", "var")
    ),
    "tempo.value",
    *(f"mfcc_{number:02d}.{statistic}" for number in range(1, 21) for statistic in ("mean", "var")),
)
# What selection may choose from; without what repeats another feature and without mfcc20_cov, which helped
# nothing on real music.
SETS["full"] = (
    "zero_crossing_rate",
    "rms",
    "spectral_centroid",
    "spectral_bandwidth",
    "spectral_rolloff",
    "spectral_flatness",
    "spectral_flux",
    "spectral_entropy",
    "spectral_crest",
    "spectral_slope",
    "spectral_contrast",
    "spectral_contrast_peak",
    "spectral_contrast_valley",
    "mfcc",
    "mfcc_delta",
    "mfcc_delta2",
    "mel24_db",
    "chroma12",
    "chroma_overall",
    "chroma_entropy",
    "tonnetz",
    "key_strength",
    "key_mode",
    "onset_strength",
    "tempo",
    "tempogram_ratio",
    "beat_histogram",
    "harmonic_rms",
    "percussive_rms",
    "percussive_share",
    "loudness",
    "loudness_integrated",
    "loudness_range",
    "crest_factor",
    "low_energy_share",
    "modulation_mel20_peak",
    "modulation_mel20_valley",
    "modulation_mfcc_peak",
    "modulation_mfcc_valley",
    "modulation_spectral_contrast_peak",
    "modulation_spectral_contrast_valley",
)

_COLUMN = re.compile(
    r"^(?P<feature>[^\s.\[\]*]+?)"
    r"(?:_(?P<index>\d{2,})|\[(?P<dimension>(?=[a-z0-9_]*[a-z])[a-z0-9]+(?:_[a-z0-9]+)*)\])?"
    r"\.(?P<statistic>[A-Za-z][A-Za-z0-9_]*)$"
)
_TERM = re.compile(
    r"^(?P<feature>[^\s.\[\]*]+|\*)"
    r"(?:\[(?:(?P<first>\d+)(?:-(?P<last>\d+))?|(?P<dimensions>[^\[\].*]+))\])?"
    r"(?:\.(?P<statistic>[A-Za-z][A-Za-z0-9_]*|\*))?$"
)


@dataclass(frozen=True, order=True)
class Column:
    """One column of a table of features.

    Parameters
    ----------
    feature : the registry's name, e.g. "mfcc"
    index : the dimension, from 1; None for features of one dimension, and where it has a name
    statistic : the summary over frames, e.g. "mean"; "value" where there is nothing to summarise
    dimension : the dimension's name (see `slug`) where the feature names them, e.g. "rock"
    """

    feature: str
    index: int | None
    statistic: str
    dimension: str | None = None

    def __str__(self) -> str:
        index = "" if self.index is None else f"_{self.index:02d}"
        name = "" if self.dimension is None else f"[{self.dimension}]"
        return f"{self.feature}{index}{name}.{self.statistic}"

    @classmethod
    def parse(cls, text: str) -> Column:
        """Read ``mfcc_03.mean``; raises UsageError when the text is no column name."""
        match = _COLUMN.match(text)
        if not match:
            raise UsageError(
                f'expected a column like "mfcc_03.mean" or "rms.std", got "{text}": '
                "write FEATURE.STATISTIC or FEATURE_INDEX.STATISTIC"
            )
        index = match["index"]
        return cls(match["feature"], int(index) if index else None, match["statistic"], match["dimension"])


@dataclass(frozen=True)
class Term:
    """A request for columns: a feature, a range of indices (from 1, inclusive) or names, and a statistic.

    None in `first` and `last` and nothing in `dimensions` means every dimension. "*" in `statistic` means
    every statistic, None those that the caller takes by default (extraction: mean and std; a table: all it
    has).
    `feature` may be "*".
    """

    feature: str
    first: int | None = None
    last: int | None = None
    statistic: str | None = None
    dimensions: tuple[str, ...] = ()

    def __str__(self) -> str:
        span = "" if self.first is None else f"[{self.first}-{self.last}]"
        if self.first is not None and self.first == self.last:
            span = f"[{self.first}]"
        if self.dimensions:
            span = f"[{','.join(self.dimensions)}]"
        return f"{self.feature}{span}" + (f".{self.statistic}" if self.statistic else "")

    @classmethod
    def of(cls, column: Column) -> Term:
        """The term that asks for this column alone."""
        names = () if column.dimension is None else (column.dimension,)
        return cls(column.feature, column.index, column.index, column.statistic, names)

    @classmethod
    def parse(cls, text: str) -> Term:
        """Read one term; raises UsageError with the grammar when it can't be read."""
        text = text.strip()
        column = _COLUMN.match(text)
        if column and column["index"]:
            index = int(column["index"])
            _check_range(text, index, index)
            return cls(column["feature"], index, index, column["statistic"])
        match = _TERM.match(text)
        if not match:
            raise UsageError(
                f'expected a feature such as "mfcc", "mfcc[1-12].mean", "mfcc_03.mean" or "*", got "{text}"'
            )
        statistic = match["statistic"]
        first = int(match["first"]) if match["first"] else None
        last = int(match["last"]) if match["last"] else first
        if first is not None and last is not None:
            _check_range(text, first, last)
        given = (match["dimensions"] or "").split(",") if match["dimensions"] else []
        names = tuple(dict.fromkeys(slug(name) for name in given))
        if "" in names:
            raise UsageError(f'expected names of dimensions between the brackets, got "{text}"')
        return cls(match["feature"], first, last, statistic, names)

    def matches(self, column: Column) -> bool:
        """Whether the term asks for this column."""
        if self.feature not in ("*", column.feature):
            return False
        if self.statistic not in (None, "*", column.statistic):
            return False
        if self.dimensions:
            return column.dimension in self.dimensions
        if self.first is None or self.last is None:
            return True
        # A column alone doesn't say where among the feature's dimensions a name stands.
        if column.dimension is not None:
            return False
        return self.first <= (column.index or 1) <= self.last


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """A dimension's name as columns write it: "Hip-Hop" is hip_hop; "" where no letter is left.

    >>> slug("female vocalists"), slug("60s"), slug("7")
    ('female_vocalists', '60s', '')
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = "_".join(re.findall(r"[a-z0-9]+", plain))
    return name if re.search("[a-z]", name) else ""


def _check_range(text: str, first: int, last: int) -> None:
    if first < 1 or last < first:
        raise UsageError(f'indices count from 1 and go upwards, got "{text}"')


def expand(request: str | Iterable[str | Term]) -> list[Term]:
    """Turn names of sets, terms and comma-separated lists of either into terms, in order, each once.

    Raises
    ------
    UsageError : an empty request or a term that can't be read
    UnknownName : something that looks like a set (``base-9``) and is none
    """
    # Commas between brackets part the names of dimensions.
    items: Sequence[str | Term] = (
        re.split(r",(?![^\[\]]*\])", request) if isinstance(request, str) else list(request)
    )
    terms: dict[Term, None] = {}
    for item in items:
        if isinstance(item, Term):
            terms[item] = None
        elif item.strip() in SETS:
            terms.update(dict.fromkeys(Term.parse(t) for t in SETS[item.strip()]))
        elif re.fullmatch(r"[a-z]+-\d+", item.strip()):
            raise UnknownName("feature set", item.strip(), SETS)
        elif item.strip():
            terms[Term.parse(item)] = None
    if not terms:
        raise UsageError('expected at least one feature, got none: write for example "seed" or "mfcc,rms"')
    return list(terms)
