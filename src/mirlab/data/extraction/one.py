"""The features of one sound, as numbers with names: what a person wants in an interpreter.

Contents: features, Features.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis import Analysis, analyse, recipe_of
from mirlab.audio.decoding import Sound, Waveform, given_sound, waveform_of
from mirlab.audio.registry import Column, get
from mirlab.audio.spectra import FrameSpec
from mirlab.errors import UnknownName, UsageError


class Features(Mapping[str, float]):
    """The numbers of one sound by the names of their columns, in the order asked for.

    Attributes
    ----------
    columns : d columns
    vector : (d,) float64, a number for each column; `numpy.asarray` gives it, too
    units : d texts: the unit of each column's feature; a ``var`` has its square
    seconds : how much sound was analysed
    notes : what is odd about the sound, in sentences: silence, channels that cancel in the mix
    frames : by feature, (dimensions, t) float32, where they were asked for; else empty
    times : (t,) seconds of each frame's middle
    """

    def __init__(
        self,
        columns: tuple[Column, ...],
        vector: NDArray[np.float64],
        analysis: Analysis,
        spec: FrameSpec,
    ) -> None:
        self.columns, self.vector = columns, vector
        self.units = tuple(get(column.feature).units for column in columns)
        self.seconds = analysis.seconds
        self.notes = tuple(fault.words for fault in analysis.faults)
        self.frames: dict[str, NDArray[np.float32]] = analysis.frames or {}
        length = max((frames.shape[1] for frames in self.frames.values()), default=0)
        self.times = spec.times(length)
        self._places = {str(column): place for place, column in enumerate(columns)}

    def __getitem__(self, column: str | Column) -> float:
        place = self._places.get(str(column))
        if place is None:
            raise UnknownName("column", str(column), self._places)
        return float(self.vector[place])

    def __contains__(self, column: object) -> bool:
        return str(column) in self._places

    def get(self, column: str | Column, default: Any = None) -> Any:
        """The number of a column, or the default where there is none of that name."""
        try:
            return self[column]
        except UnknownName:
            return default

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self.columns)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        return np.array(self.vector, dtype=dtype)

    def __repr__(self) -> str:
        some = ", ".join(f"{name}={value:.4g}" for name, value in list(self.items())[:5])
        more = f", ... {len(self) - 5} more" if len(self) > 5 else ""
        return f"Features({self.seconds:.2f} s: {some}{more})"


def features(
    y: Sound,
    sr: float | None = None,
    features: str | Sequence[str] = "seed",
    *,
    spec: FrameSpec | None = None,
    offset: float = 0.0,
    duration: float | None = None,
    frames: bool = False,
) -> Features:
    """Compute the features of one sound.

    The numbers are those that `extract` gives for the same samples in a float WAV file, bit for bit.

    Parameters
    ----------
    y : samples, (n,) for mono or (channels, n), which are averaged: floats with full scale ±1, or int16 or
        int32, taken as PCM. Or a path, bytes, an open binary file, (y, sr) or a Waveform
    sr : sample rate of the samples, Hz; None for everything that knows its own. Other rates than the
        framing's (22,050 Hz by default) are resampled
    features : terms or names of sets, as in `extract`
    spec : the framing; FrameSpec() where None
    offset, duration : the part of the sound, in seconds; None takes all of it
    frames : keep the features of every frame, too

    Returns
    -------
    Features : a mapping from names of columns to numbers, with `vector` (d,) and, where asked for, `frames`

    Raises
    ------
    AudioError : sound that can't be decoded or analysed: empty, NaN or infinite, shorter than one frame
    UsageError : samples of another type or shape, a sample rate that is none, or is missing
    UnknownName : a feature that does not exist

    Examples
    --------
    >>> import numpy as np, mirlab
    >>> y = 0.5 * np.sin(2 * np.pi * 440 * np.arange(22050) / 22050)
    >>> found = mirlab.features(y, 22050, "rms.mean, spectral_centroid.mean")
    >>> list(found)
    ['rms.mean', 'spectral_centroid.mean']
    >>> round(found["rms.mean"], 2), found.units[1]
    (0.35, 'Hz')
    >>> mirlab.features(y, 22050, "mfcc[1-13]", frames=True).frames["mfcc"].shape
    (13, 44)
    """
    recipe = recipe_of(
        features if isinstance(features, str) else list(features), spec, offset=offset, duration=duration
    )
    request = recipe.request(keep_frames=frames)
    if isinstance(y, Waveform):
        _none(sr, "a Waveform")
        y, sr = y.samples, y.sample_rate
    elif isinstance(y, tuple) and len(y) == 2 and sr is None:
        y, sr = y
    if isinstance(y, np.ndarray | list | tuple):
        analysis = analyse(waveform_of(y, sr), request)
    else:
        _none(sr, "a file")
        with given_sound(y) as given:
            analysis = analyse(given.path, request)
    return Features(recipe.columns, recipe.rows(analysis)[0], analysis, recipe.spec)


def _none(sr: float | None, what: str) -> None:
    if sr is not None:
        raise UsageError(f"sr is for arrays of samples, and {what} knows its own sample rate: leave sr out")
