"""Onset strength: how much louder a moment is than the one before.

Conventions: (d, t) float32; levels in dB of 128 mel bands.

Contents: onset_strength; of_rises, features made from the rises of the bands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from mirlab.audio.features.spectral import MFCC_MELS, mel_db
from mirlab.audio.registry import Feature, add
from mirlab.typing import Frames

Combine = Callable[[Frames], Frames]


def _mean(rises: Frames) -> Frames:
    return np.asarray(rises.mean(axis=0), dtype=np.float32)


def median_rise(rises: Frames) -> Frames:
    """The median over bands, which a sound in few of them does not move: librosa's beat tracker's choice."""
    # Sorting rows is vectorised, and several times faster than a median over columns.
    ordered = np.sort(np.ascontiguousarray(rises.T), axis=1)
    middle = (ordered.shape[1] - 1) / 2
    return np.asarray((ordered[:, int(middle)] + ordered[:, int(np.ceil(middle))]) / 2, dtype=np.float32)


def onset_strength(levels: Frames, combine: Combine = _mean) -> Frames:
    """Mean rise of the level of 128 mel bands since the frame before.

    o_t = mean_m max(0, L[m, t] - L[m, t-1]) with L the levels of mel128_db; 0 for the track's first frame.
    The rise stands at the frame where it happens, as in librosa's onset_strength(center=False); librosa's
    default moves it n_fft // (2 hop_length) frames on (2 by default). (1, t), or a row for each that another
    `combine` gives, dB per frame, from 0.

    Boeck and Widmer (2013), Maximum filter vibrato suppression for onset detection, without the filter.
    """
    rise = np.maximum(np.diff(levels, axis=1), np.float32(0.0))
    combined = np.atleast_2d(combine(rise))
    strength = np.zeros((len(combined), levels.shape[1]), np.float32)
    strength[:, 1:] = combined
    return strength


def of_rises(
    name: str, doc: str | None, finish_key: str, combine: Combine = _mean, version: int = 1, **fields: Any
) -> Feature:
    """A feature made from onset_strength, or from another combination of the bands' rises."""
    base = mel_db(MFCC_MELS)
    limited = base.finish
    assert limited is not None

    def finish(chunk: Frames, loudest: float) -> Frames:
        return onset_strength(limited(chunk, loudest), combine)

    text = (doc or "").strip()
    return Feature(
        name=name,
        version=version,
        summary=" ".join(text.split("\n\n")[0].split()),
        raw=base.raw,
        track=base.track,
        finish=finish,
        raw_key=base.raw_key,
        caution=base.caution,
        finish_key=finish_key,
        reach=1,
        gain="none",
        doc=text,
        **fields,
    )


add(
    of_rises(
        "onset_strength",
        onset_strength.__doc__,
        "mean rise",
        size=1,
        units="dB per frame",
        reference="Boeck and Widmer (2013), Maximum filter vibrato suppression for onset detection; librosa",
    )
)
