"""The registry of features: every feature by name; own features join it here.

Contents: feature, the decorator; Family, features whose name carries a number (mel24); Derived, features
whose name carries another's (modulation_mfcc_peak); Source, features of learned models; add, get, names,
learned_names, channel_names, families, listed, own_features; FeatureLookup. What a
feature is stands in definition.py, whose names are handed on. Modules named by entry points of the group
"mirlab.features" are imported before the first look-up.

    @mirlab.feature(name="crest", size=1, units="ratio", reference="Peeters 2004, 6.3")
    def crest(spectra):
        \"\"\"Largest magnitude over the mean of a frame.\"\"\"
        return spectra.magnitude.max(axis=0) / spectra.magnitude.mean(axis=0)

    @mirlab.feature(name="peak", size=1, units="full scale", reference="own", takes="samples")
    def peak(y, sr):
        \"\"\"Largest sample of the track.\"\"\"
        return abs(y).max()
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from dataclasses import replace as changed
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any, Protocol, TypeVar

from mirlab.audio.registry.definition import CHANNELS as CHANNELS
from mirlab.audio.registry.definition import SAMPLES as SAMPLES
from mirlab.audio.registry.definition import VALUE as VALUE
from mirlab.audio.registry.definition import Feature as Feature
from mirlab.audio.registry.definition import Finish as Finish
from mirlab.audio.registry.definition import Raw as Raw
from mirlab.audio.registry.definition import Track as Track
from mirlab.audio.registry.definition import Value as Value
from mirlab.audio.registry.functions import Checked, NoFrames, OfSamples, code_of, origin
from mirlab.errors import UnknownName, UsageError
from mirlab.plugins import own_needs_plugin, registered
from mirlab.words import quoted

ENTRY_POINTS = "mirlab.features"
_FAMILIES = tuple(
    f"mirlab.audio.features.{module}"
    for module in (
        "spectral",
        "contrast",
        "chroma",
        "shape",
        "delta",
        "onset",
        "tonal",
        "modulation",
        "hpss",
        "rhythm",
        "bpm",
        "loudness",
        "covariance",
        "learned",
    )
)
_BUILT_IN = (*_FAMILIES, "mirlab.audio.tonality.tuning", "mirlab.audio.tonality.key")
_NAME = re.compile(r"[a-z][a-z0-9_]*[a-z0-9]|[a-z]")
# A column is NAME_03.mean, so a name that ends so could not be told from a dimension.
_INDEX = re.compile(r"_\d{2,}$")


@dataclass(frozen=True)
class Family:
    """Features that differ by a number in their name, such as mel24.

    template : the name with "{n}" in it
    make : from n to the Feature
    sizes : the members that `names` lists
    smallest, largest : the n that can be asked for
    """

    template: str
    make: Callable[[int], Feature]
    sizes: tuple[int, ...]
    smallest: int
    largest: int

    def member(self, name: str) -> Feature | None:
        """Return the member of this name, None if there can be none; UsageError if n is out of range."""
        before, after = self.template.split("{n}")
        match = re.fullmatch(re.escape(before) + r"([1-9]\d{0,5})" + re.escape(after), name)
        if not match:
            return None
        n = int(match[1])
        if not self.smallest <= n <= self.largest:
            raise UsageError(
                f"{self.template} exists for n from {self.smallest} to {self.largest}, got {name}"
            )
        return self.make(n)

    @property
    def members(self) -> list[str]:
        """The names that `names` lists."""
        return [self.template.replace("{n}", str(n)) for n in self.sizes]


@dataclass(frozen=True)
class Derived:
    """Features made from others frame by frame, such as modulation_mfcc_peak.

    template : the name with "{feature}" in it
    make : from the other feature to this one
    usual : those others whose members `names` lists
    """

    template: str
    make: Callable[[Feature], Feature]
    usual: tuple[str, ...]

    def member(self, name: str) -> Feature | None:
        """Return the member of this name, None where it names no feature.

        Raises UsageError where that feature has no frames.
        """
        before, after = self.template.split("{feature}")
        inner = name.removeprefix(before).removesuffix(after)
        if name != before + inner + after or not inner:
            return None
        base = _features.get(inner) or next(_members(inner), None)
        if base is None:
            return None
        if base.value is not None:
            raise UsageError(
                f"{name}: {inner} is an answer for a whole track, which has no frames; expected a feature "
                "that is summarised by statistics, such as mfcc"
            )
        return self.make(base)

    @property
    def members(self) -> list[str]:
        """The names that `names` lists."""
        return [self.template.replace("{feature}", name) for name in self.usual]


class Source(Protocol):
    """Where features come from that are looked up when they are asked for: learned models."""

    def member(self, name: str) -> Feature | None:
        """The feature of this name, None where there is none."""

    @property
    def members(self) -> list[str]:
        """Their names."""

    @property
    def own(self) -> list[Feature]:
        """Those that a worker process doesn't find by itself."""


TAKES = ("spectra", "samples")
"""What a feature's function can be called with."""

Function = TypeVar("Function", bound=Callable[..., Any])

_features: dict[str, Feature] = {}
_families: dict[str, Family | Derived] = {}
_sources: dict[str, Source] = {}
_loaded: set[str] = set()


def add(entry: Feature, replace: bool = False) -> Feature:
    """Register a feature; raises UsageError for a name that is taken (unless `replace`) or can't be one."""
    if not _NAME.fullmatch(entry.name) or _INDEX.search(entry.name) or "__" in entry.name:
        raise UsageError(
            f'"{entry.name}" can\'t name a feature: expected lower-case letters, digits and underscores, '
            "beginning with a letter, not ending like an index (_03), and no two underscores in a row"
        )
    if entry.version < 1 or entry.size < 1:
        raise UsageError(
            f"{entry.name}: expected version and size of at least 1, got {entry.version} and {entry.size}"
        )
    if entry.reach < 0:
        raise UsageError(f"{entry.name}: expected a reach of 0 frames or more, got {entry.reach}")
    if not replace:
        taken = _features.get(entry.name)
        if taken is not None and origin(taken) != origin(entry):
            raise UsageError(f'there is a feature called "{entry.name}" already: choose another name')
        if any(family.member(entry.name) for family in _families.values()):
            raise UsageError(f'"{entry.name}" belongs to a family of features: choose another name')
        if any(source.member(entry.name) for source in _sources.values()):
            raise UsageError(f'"{entry.name}" is a feature of a learned model: choose another name')
    entry = changed(entry, code=code_of(entry))
    _features[entry.name] = entry
    registered("feature", entry.name)
    return entry


def remove(name: str) -> None:
    """Take an own feature out again; raises UnknownName where there is none of this name."""
    if name not in _features:
        raise UnknownName("feature", name, _features)
    del _features[name]


def register_family(family: Family | Derived) -> Family | Derived:
    """Add a family."""
    _families[family.template] = family
    return family


def register_source(name: str, source: Source) -> Source:
    """Add a source of features, which have to be asked for by name: "*" is without them."""
    _sources[name] = source
    return source


def feature(
    *,
    name: str,
    size: int,
    units: str,
    reference: str,
    version: int = 1,
    raw_key: str | None = None,
    track: Track | None = None,
    finish: Finish | None = None,
    reach: int = 0,
    value: Value | None = None,
    answers: tuple[str, ...] = (VALUE,),
    gain: str = "unstated",
    samples: bool = False,
    takes: str = "spectra",
) -> Callable[[Function], Function]:
    """Register the decorated function as a feature.

    With ``takes="spectra"`` it is called with a block of Spectra and gives (size, t): a column for each frame
    of the block, summarised over time by statistics (``NAME.mean``). With ``takes="samples"`` it is called
    with (y, sr), the whole track (or slice) as (n,) float32 mono, full scale ±1, at the framing's sample rate
    in Hz, and gives a number, or (size,) numbers: ``NAME.value``. The whole track is then held in memory,
    5 MB a minute at 22,050 Hz.

    The other parameters are Feature's. The function's docstring is required; its first paragraph is the
    summary. With `finish`, a function of spectra gives raw frames of any number of rows and `finish` the
    (size, t); with `value`, frames may have any number of rows. A feature of one dimension may return (t,).

    Raises
    ------
    UsageError : a missing docstring, a name that is taken, or steps that samples don't go through

    Examples
    --------
    >>> import numpy as np, mirlab
    >>> @mirlab.feature(name="peak_level", size=1, units="dBFS", reference="own", takes="samples")
    ... def peak_level(y, sr):
    ...     "Level of the largest sample."
    ...     return 20 * np.log10(np.abs(y).max() + 1e-12)
    >>> sound = 0.5 * np.sin(np.arange(22050) * 0.1)
    >>> round(mirlab.features(sound, 22050, "peak_level")["peak_level.value"], 2)
    -6.02
    """
    if takes not in TAKES:
        raise UsageError(f"{name}: takes: expected {' or '.join(map(quoted, TAKES))}, got {quoted(takes)}")
    of_samples = takes == "samples"
    if of_samples and (raw_key or track or finish or value or reach):
        raise UsageError(
            f"{name}: raw_key, track, finish, reach and value are steps of features of spectra: "
            'leave them out, or write takes="spectra"'
        )

    def decorate(function: Function) -> Function:
        doc = (function.__doc__ or "").strip()
        if not doc:
            raise UsageError(f"{name}: expected a docstring that says what the feature is, got none")
        raw: Raw = Checked(function, name, size if finish is None and value is None else None)
        add(
            Feature(
                name=name,
                size=size,
                units=units,
                version=version,
                reference=reference,
                summary=" ".join(doc.split("\n\n")[0].split()),
                raw=NoFrames(function, name) if of_samples else raw,
                track=track,
                finish=finish,
                raw_key=raw_key or name,
                reach=reach,
                value=OfSamples(function, size) if of_samples else value,
                answers=answers,
                gain=gain,
                samples=samples or of_samples,
                of_samples=of_samples,
                doc=doc,
            )
        )
        return function

    return decorate


def _load() -> None:
    # Reading the metadata of every installed package takes milliseconds: once a process.
    if _loaded:
        return
    for module in _BUILT_IN:
        import_module(module)
    for point in entry_points(group=ENTRY_POINTS):
        try:
            point.load()
        except Exception as error:
            raise UsageError(
                f'the entry point "{point.name} = {point.value}" of {ENTRY_POINTS} '
                f"can't be loaded ({error}): mend or uninstall the package that brings it"
            ) from error
    _loaded.add(ENTRY_POINTS)


def get(name: str, size: int | None = None) -> Feature:
    """Return the feature of this name, with so many dimensions where it has a choice.

    Raises
    ------
    UnknownName : with "did you mean"
    UsageError : a size, or a number in the name, that the feature can't have
    """
    _load()
    found = _features.get(name) or next(_members(name), None)
    if found is None:
        known = [*names(), *channel_names(), *learned_names(), *_families]
        raise UnknownName("feature", name, known, otherwise=own_needs_plugin("feature"))
    return found.sized(size)


class FeatureLookup:
    """`get` for whoever asks for each of many columns: a learned model's files are looked for once."""

    def __init__(self) -> None:
        self._found: dict[str, Feature] = {}

    def __call__(self, name: str, size: int | None = None) -> Feature:
        """Return what `get` returned at first, and raise what it raises."""
        if name not in self._found:
            self._found[name] = get(name)
        return self._found[name].sized(size)


def _members(name: str) -> Iterator[Feature]:
    for family in (*_families.values(), *_sources.values()):
        member = family.member(name)
        if member is not None:
            yield member


def names() -> list[str]:
    """Every name in the registry that "*" stands for: not learned features, nor those of channels; families
    by their usual members."""
    _load()
    # A worker is given learned features by name; they are no others there than where they came from.
    own = [name for name, entry in _features.items() if entry.patches is None and not entry.of_channels]
    return [*own, *(name for family in _families.values() for name in family.members)]


def learned_names() -> list[str]:
    """The features of learned models, whether their weights are here or not."""
    _load()
    return [name for source in _sources.values() for name in source.members]


def channel_names() -> list[str]:
    """The features of a file's channels, which have to be asked for by name: "*" is of the mix."""
    _load()
    return [name for name, entry in _features.items() if entry.of_channels]


def families() -> list[Family | Derived]:
    """Every family of features."""
    _load()
    return list(_families.values())


def listed() -> list[Feature]:
    """Every feature of `names`, `channel_names` and `learned_names`, for people to read."""
    return [get(name) for name in (*names(), *channel_names(), *learned_names())]


def own_features() -> tuple[Feature, ...]:
    """The features that mirlab does not bring itself, in the order they came; workers don't know them."""
    _load()
    written = [f for f in _features.values() if not origin(f)[0].startswith("mirlab.")]
    return (*written, *(f for source in _sources.values() for f in source.own))
