"""Sounds to features as a scikit-learn transformer, to stand first in a pipeline.

    pipeline = make_pipeline(FeatureExtractor("mfcc.mean, rms"), StandardScaler(), SVC())
    cross_val_score(pipeline, paths, labels)

Nothing is fitted: a sound's row depends on that sound alone, so no fold can leak into another.

This module imports scikit-learn; import it where it is needed.

Contents: FeatureExtractor.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, TransformerMixin

from mirlab.audio.decoding import Sound, is_one_sound
from mirlab.audio.registry import columns_of, expand
from mirlab.audio.spectra import FrameSpec
from mirlab.data.extraction.extraction import Extraction, NothingExtracted, extract
from mirlab.data.sources import open_sounds
from mirlab.data.tables import Dataset
from mirlab.errors import AudioError, UsageError
from mirlab.words import quoted

_ERRORS = ("raise", "nan")


class FeatureExtractor(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Turn sounds into rows of features, cached and in parallel as `mirlab.extract` does.

    Parameters
    ----------
    features : terms or names of sets, e.g. "mfcc.mean, rms"
    sr : sample rate, Hz, of sounds that are given as arrays of samples
    spec : the framing; FrameSpec() where None
    offset, duration : the part of each sound, in seconds; None takes all of it
    workers : processes; None takes one per core. A handful of sounds is done in this one
    cache : keep and use earlier analyses
    errors : "raise" to end with the first sound that can't be analysed, by name; "nan" for a row of NaN

    Examples
    --------
    >>> import numpy as np, mirlab
    >>> tones = [np.sin(np.arange(22050) * step).astype("float32") for step in (0.05, 0.1)]
    >>> extractor = mirlab.FeatureExtractor("rms.mean, spectral_centroid.mean", sr=22050)
    >>> extractor.fit_transform(tones).shape
    (2, 2)
    >>> list(extractor.get_feature_names_out())
    ['rms.mean', 'spectral_centroid.mean']
    """

    def __init__(
        self,
        features: str | Sequence[str] = "seed",
        *,
        sr: int | None = None,
        spec: FrameSpec | None = None,
        offset: float = 0.0,
        duration: float | None = None,
        workers: int | None = None,
        cache: bool = True,
        errors: str = "raise",
    ) -> None:
        self.features = features
        self.sr = sr
        self.spec = spec
        self.offset = offset
        self.duration = duration
        self.workers = workers
        self.cache = cache
        self.errors = errors

    def fit(self, X: Sequence[Sound], y: Any = None) -> FeatureExtractor:
        """Check the parameters; nothing is learnt from the sounds.

        Raises
        ------
        UsageError, UnknownName : features or other parameters that can't be meant
        """
        self._columns()
        return self

    def transform(self, X: Sequence[Sound]) -> NDArray[np.float64]:
        """(n, d) features of n sounds, in their order.

        Parameters
        ----------
        X : paths, bytes, open binary files, pairs (y, sr) or Waveforms; with `sr` also arrays of samples,
            (n,) or (channels, n) each, or one array (sounds, n) of them

        Raises
        ------
        AudioError : a sound that can't be analysed, where `errors` is "raise"; it names the first
        UsageError : something else than sounds, samples without their rate
        """
        columns = self._columns()
        sounds = self._sounds(X)
        found: dict[str, NDArray[np.float64]] = {}
        with open_sounds(sounds) as opened:
            failures = opened.failures
            if opened.dataset.tracks:
                try:
                    made = self._extracted(opened.dataset)
                    rows = zip(made.table.tracks, made.table.values, strict=True)
                    found = {str(track): row for track, row in rows}
                    failures = [*failures, *made.failures]
                except NothingExtracted as error:
                    failures = [*failures, *error.failures]
        if failures and self.errors == "raise":
            wrong = {failure.track: failure for failure in failures}
            first = next(wrong[id] for id in opened.ids if id in wrong)
            more = f" ({len(wrong) - 1} more of the {len(sounds)} sounds failed)" if len(wrong) > 1 else ""
            raise AudioError(first.track, first.stage, f"{first.reason}{more}")
        missing = np.full(len(columns), np.nan)
        return np.array([found.get(id, missing) for id in opened.ids]).reshape(len(sounds), len(columns))

    def _extracted(self, dataset: Dataset) -> Extraction:
        return extract(
            dataset,
            features=self._asked(),
            spec=self.spec,
            offset=self.offset,
            duration=self.duration,
            workers=self.workers,
            cache=self.cache,
        )

    def get_feature_names_out(self, input_features: Any = None) -> NDArray[Any]:
        """(d,) names of the columns, e.g. "mfcc_01.mean"."""
        return np.array([str(column) for column in self._columns()], dtype=object)

    def _asked(self) -> str | list[str]:
        return self.features if isinstance(self.features, str) else list(self.features)

    def _columns(self) -> tuple[Any, ...]:
        if self.errors not in _ERRORS:
            raise UsageError(f'errors: expected "raise" or "nan", got {quoted(self.errors)}')
        return columns_of(expand(self._asked()))

    def _sounds(self, X: Any) -> list[Sound]:
        if is_one_sound(X) or not hasattr(X, "__len__"):
            raise UsageError(f"expected several sounds in a list, got one {type(X).__name__}: write [sound]")
        if hasattr(X, "columns"):
            if len(X.columns) != 1:
                raise UsageError(
                    f"expected sounds, got a DataFrame of {len(X.columns)} columns: give the one that holds "
                    'paths, such as df["path"]'
                )
            X = X[X.columns[0]]
        sounds = list(X)
        if not sounds:
            raise UsageError("expected at least one sound, got none")
        return [self._sound(sound) for sound in sounds]

    def _sound(self, sound: Any) -> Sound:
        if is_one_sound(sound) or not isinstance(sound, np.ndarray | list | tuple):
            return sound
        if self.sr is None:
            raise UsageError(
                "got samples without their rate: give FeatureExtractor(..., sr=22050), or pairs (y, sr)"
            )
        return sound, self.sr

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.requires_fit = False
        tags.input_tags.two_d_array = False
        tags.input_tags.string = True
        return tags
