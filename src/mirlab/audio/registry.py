"""The registry of features: names, sizes, units, references and versions; own features join it here.

Conventions: a feature turns a block of frames into (d, t) float32. What depends on the whole track (a floor
relative to its maximum, its tuning) is said in three steps: `raw` for each block, `track` over the raw
blocks, `finish` for each raw block with what `track` found. Features of equal `raw_key` share raw blocks,
those of equal `finish_key` what is made of them. What depends on neighbouring frames says how many (`reach`):
blocks then overlap when they are finished. What is one answer for a whole track or slice (its key) has a
`value`: d numbers (or d for each of its `answers`) instead of statistics over frames.

Contents: Feature; VALUE, the statistic of such numbers; feature, the decorator; Family, features whose name
carries a number (mel24); add, get, names, families, listed, own_features. Modules named by entry points of
the group "mirlab.features" are imported before the first look-up.

    @mirlab.feature(name="crest", size=1, units="ratio", reference="Peeters 2004, 6.3")
    def crest(spectra):
        \"\"\"Largest magnitude over the mean of a frame.\"\"\"
        return spectra.magnitude.max(axis=0) / spectra.magnitude.mean(axis=0)
"""

from __future__ import annotations

import hashlib
import marshal
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.frames import FrameSpec, Spectra
from mirlab.audio.summary import STATISTICS
from mirlab.errors import UnknownName, UsageError

Frames = NDArray[np.float32]
Raw = Callable[[Spectra], Frames]
Track = Callable[[Iterable[Frames]], Any]
Finish = Callable[[Frames, Any], Frames]
Value = Callable[[Frames, FrameSpec], NDArray[np.float64]]

VALUE = "value"
ENTRY_POINTS = "mirlab.features"
_BUILT_IN = tuple(
    f"mirlab.audio.{module}"
    for module in ("features", "contrast", "chroma", "shape", "delta", "onset", "tonal", "modulation", "hpss", "rhythm")
)
_NAME = re.compile(r"[a-z][a-z0-9_]*[a-z0-9]|[a-z]")
# A column is NAME_03.mean, so a name that ends so could not be told from a dimension.
_INDEX = re.compile(r"_\d{2,}$")


@dataclass(frozen=True)
class Feature:
    """One feature.

    Parameters
    ----------
    name : as in columns and requests
    size : d, rows of its frames, or numbers that `value` gives
    units : of its values
    version : bumped whenever its numbers change; part of every cache key
    reference : where it is defined
    summary : one sentence
    raw : from a block to (d_raw, t) float32
    track : from all raw blocks of a track, in order, to whatever `finish` needs; None where the framing is
        enough
    finish : from a raw block and that knowledge (without `track`, the FrameSpec) to finished frames; None
        where raw blocks are the feature
    raw_key : features of one key have equal raw blocks
    finish_key : features of one key have equal finished frames, which are made once; "" is its own alone
    part : first row and last row + 1 of the finished frames that are the feature's; None is all
    reach : how many frames on either side a frame's value depends on. `finish` is given so many more, where
        the track has them, and what it gives for those is dropped; a feature without `finish` may look at
        the frame before its block (Spectra.magnitude_before)
    value : from its finished frames (d_frames, t) of a track or slice, and the framing, to (d,) numbers, or
        (d, answers); None where frames are summarised by statistics
    answers : what the numbers of `value` are called in columns, where they are more than one each
    gain : what a louder track changes: "none", "amplitude" (values scale with it), "power" (with its
        square), "decibels" (values shift), "half decibels" (by half as much), "first" (only the first
        dimension shifts) or "unstated"
    samples : whether it needs samples, not only spectra
    resized : makes the same feature with another number of dimensions; None where the size is fixed
    largest : the largest size
    """

    name: str
    size: int
    units: str
    version: int
    reference: str
    summary: str
    raw: Raw
    track: Track | None = None
    finish: Finish | None = None
    raw_key: str = ""
    reach: int = 0
    value: Value | None = None
    answers: tuple[str, ...] = (VALUE,)
    finish_key: str = ""
    part: tuple[int, int] | None = None
    gain: str = "unstated"
    samples: bool = False
    resized: Callable[[int], Feature] | None = None
    largest: int = 0
    doc: str = ""

    @property
    def scalar(self) -> bool:
        """Whether it has one dimension by nature, so that its columns carry no index."""
        return self.size == 1 and self.resized is None

    @property
    def statistics(self) -> tuple[str, ...]:
        """What its columns can end with: STATISTICS, or the names of its answers."""
        return STATISTICS if self.value is None else self.answers

    @property
    def raw_frames(self) -> str:
        """The key of its raw frames."""
        return f"raw {self.raw_key or self.name}"

    @property
    def finished_frames(self) -> str:
        """The key of its finished frames: the raw ones' where nothing is to be done."""
        return self.raw_frames if self.finish is None else f"finished {self.finish_key or self.name}"

    @property
    def rows(self) -> tuple[int, int | None]:
        """First row and last row + 1 of its own among the finished frames; None is the end."""
        return self.part or (0, None)

    def sized(self, size: int | None) -> Feature:
        """Return the feature with so many dimensions, or all it has where the number is fixed and enough.

        Raises UsageError where it can't have so many.
        """
        if size is None or size == self.size:
            return self
        if self.resized is None and 1 <= size <= self.size:
            return self
        if self.resized is None:
            dimensions = "1 dimension" if self.size == 1 else f"dimensions 1 to {self.size}"
            raise UsageError(f"{self.name} has {dimensions}, got {size}")
        if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= self.largest:
            raise UsageError(f"{self.name} can have 1 to {self.largest} dimensions, got {size!r}")
        return self.resized(size)

    def frames(self, blocks: Iterable[Spectra]) -> Frames:
        """Compute the whole track's (d, t) at once; extraction streams the same three steps.

        Where the feature has a `value`, these are the frames that it is made from.
        """
        whole = list(blocks)
        chunks = [self.raw(block) for block in whole]
        knowledge = whole[0].spec if self.track is None else self.track(iter(chunks))
        return np.concatenate(list(self.finished(chunks, knowledge)), axis=1)[slice(*self.rows)]

    def summary_of(self, frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
        """Return `value` of a track's or slice's frames as (d, answers), checked.

        Raises UsageError where `value` gives another shape.
        """
        assert self.value is not None
        values = np.asarray(self.value(frames, spec), dtype=np.float64)
        expected = (self.size,) if len(self.answers) == 1 else (self.size, len(self.answers))
        if values.shape != expected:
            raise UsageError(f"{self.name}: expected values of shape {expected}, got {values.shape}")
        return values.reshape(self.size, len(self.answers))

    def finished(self, chunks: Iterable[Frames], knowledge: Any) -> Iterator[Frames]:
        """Finish a track's raw chunks, which come in order, with what `track` found in them.

        What comes are all rows of the finished frames; the feature's own are its `rows`.
        """
        if self.finish is None:
            yield from chunks
        elif self.reach == 0:
            for chunk in chunks:
                yield self.finish(chunk, knowledge)
        else:
            for chunk, own in _overlapping(chunks, self.reach):
                yield self.finish(chunk, knowledge)[:, own]


def _overlapping(chunks: Iterable[Frames], reach: int) -> Iterator[tuple[Frames, slice]]:
    """Give chunks with `reach` frames more on either side, where the track has them, and which are their own.

    At least 2 reach + 1 frames come at a time, where the track has as many.
    """
    held: Frames | None = None
    done = 0  # of the frames held, how many have been given as a chunk's own
    for chunk in chunks:
        held = chunk if held is None else np.concatenate([held, chunk], axis=1)
        # One frame more stays back than the next chunk needs, so that the last one is long enough.
        stop = held.shape[1] - reach - 1
        if stop > max(done, reach):
            yield held, slice(done, stop)
            first = max(0, stop - reach)
            held, done = held[:, first:], stop - first
    if held is not None and held.shape[1] > done:
        yield held, slice(done, held.shape[1])


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


_features: dict[str, Feature] = {}
_families: dict[str, Family] = {}
_loaded: set[str] = set()


def add(entry: Feature, replace: bool = False) -> Feature:
    """Register a feature; raises UsageError for a name that is taken (unless `replace`) or can't be one."""
    if not _NAME.fullmatch(entry.name) or _INDEX.search(entry.name):
        raise UsageError(
            f'"{entry.name}" can\'t name a feature: expected lower-case letters, digits and underscores, '
            "beginning with a letter and not ending like an index (_03)"
        )
    if entry.version < 1 or entry.size < 1:
        raise UsageError(
            f"{entry.name}: expected version and size of at least 1, got {entry.version} and {entry.size}"
        )
    if entry.reach < 0:
        raise UsageError(f"{entry.name}: expected a reach of 0 frames or more, got {entry.reach}")
    if not replace:
        taken = _features.get(entry.name)
        if taken is not None and _origin(taken) != _origin(entry):
            raise UsageError(f'there is a feature called "{entry.name}" already: choose another name')
        if any(family.member(entry.name) for family in _families.values()):
            raise UsageError(f'"{entry.name}" belongs to a family of features: choose another name')
    _features[entry.name] = entry
    return entry


def remove(name: str) -> None:
    """Take an own feature out again; raises UnknownName where there is none of this name."""
    if name not in _features:
        raise UnknownName("feature", name, _features)
    del _features[name]


def register_family(family: Family) -> Family:
    """Add a family."""
    _families[family.template] = family
    return family


@dataclass(frozen=True)
class _Checked:
    """A feature's function, its answers made (d, t) float32 and checked; pickles if the function does."""

    function: Callable[[Spectra], Any]
    name: str
    rows: int | None

    def __call__(self, spectra: Spectra) -> Frames:
        values = np.asarray(self.function(spectra), dtype=np.float32)
        if values.ndim == 1 and self.rows == 1:
            values = values[np.newaxis]
        if (
            values.ndim != 2
            or values.shape[1] != spectra.n_frames
            or (self.rows is not None and values.shape[0] != self.rows)
        ):
            rows = "d" if self.rows is None else self.rows
            raise UsageError(
                f"{self.name}: expected frames of shape ({rows}, {spectra.n_frames}), got {values.shape}: "
                "a feature gives one column for each frame of the block"
            )
        return values


def _origin(entry: Feature) -> tuple[str, str]:
    function = entry.raw.function if isinstance(entry.raw, _Checked) else entry.raw
    # A function made by exec has no module.
    return function.__module__ or "__main__", function.__qualname__


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
) -> Callable[[Callable[[Spectra], Any]], Callable[[Spectra], Any]]:
    """Register the decorated function, which takes a block of Spectra and gives (size, t), as a feature.

    The parameters are Feature's. The function's docstring is required; its first paragraph is the summary.
    With `finish`, the function gives raw frames of any number of rows and `finish` the (size, t); with
    `value`, frames may have any number of rows. A feature of one dimension may return (t,).

    Raises UsageError for a missing docstring or a name that is taken.
    """

    def decorate(function: Callable[[Spectra], Any]) -> Callable[[Spectra], Any]:
        doc = (function.__doc__ or "").strip()
        if not doc:
            raise UsageError(f"{name}: expected a docstring that says what the feature is, got none")
        add(
            Feature(
                name=name,
                size=size,
                units=units,
                version=version,
                reference=reference,
                summary=" ".join(doc.split("\n\n")[0].split()),
                raw=_Checked(function, name, size if finish is None and value is None else None),
                track=track,
                finish=finish,
                raw_key=raw_key or name,
                reach=reach,
                value=value,
                answers=answers,
                gain=gain,
                samples=samples,
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
        raise UnknownName("feature", name, [*names(), *_families])
    return found.sized(size)


def _members(name: str) -> Iterator[Feature]:
    for family in _families.values():
        member = family.member(name)
        if member is not None:
            yield member


def names() -> list[str]:
    """Every name in the registry, families by their usual members."""
    _load()
    members = [f.template.replace("{n}", str(n)) for f in _families.values() for n in f.sizes]
    return [*_features, *members]


def families() -> list[Family]:
    """Every family of features."""
    _load()
    return list(_families.values())


def listed() -> list[Feature]:
    """Every feature of `names`, for people to read."""
    return [get(name) for name in names()]


def code_of(entry: Feature) -> str:
    """A digest of an own feature's code, "" for mirlab's: who edits a script seldom thinks of versions."""
    module, _ = _origin(entry)
    function = entry.raw.function if isinstance(entry.raw, _Checked) else entry.raw
    code = getattr(function, "__code__", None)
    if code is None or module.startswith("mirlab."):
        return ""
    return "+" + hashlib.blake2b(marshal.dumps(code), digest_size=8).hexdigest()


def own_features() -> tuple[Feature, ...]:
    """The features that mirlab does not bring itself, in the order they came; workers don't know them."""
    _load()
    return tuple(f for f in _features.values() if not _origin(f)[0].startswith("mirlab."))
