"""Onset strength: how much louder a moment is than the one before.

Conventions: (1, t) float32; levels in dB of 128 mel bands.

Contents: onset_strength.
"""

from __future__ import annotations

import numpy as np

from mirlab.audio.features import MFCC_MELS, mel_db
from mirlab.audio.registry import Feature, Frames, add


def onset_strength(levels: Frames) -> Frames:
    """Mean rise of the level of 128 mel bands since the frame before.

    o_t = mean_m max(0, L[m, t] - L[m, t-1]) with L the levels of mel128_db; 0 for the track's first frame.
    The rise stands at the frame where it happens, as in librosa's onset_strength(center=False); librosa's
    default moves it n_fft // (2 hop_length) frames on (2 by default). (1, t), dB per frame, from 0.

    Boeck and Widmer (2013), Maximum filter vibrato suppression for onset detection, without the filter.
    """
    rise = np.maximum(np.diff(levels, axis=1), np.float32(0.0))
    strength = np.zeros((1, levels.shape[1]), np.float32)
    strength[0, 1:] = rise.mean(axis=0)
    return strength


def _feature() -> Feature:
    base = mel_db(MFCC_MELS)
    limited = base.finish
    assert limited is not None

    def finish(chunk: Frames, loudest: float) -> Frames:
        return onset_strength(limited(chunk, loudest))

    doc = (onset_strength.__doc__ or "").strip()
    return Feature(
        name="onset_strength",
        size=1,
        units="dB per frame",
        version=1,
        reference="Boeck and Widmer (2013), Maximum filter vibrato suppression for onset detection; librosa",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=base.raw,
        track=base.track,
        finish=finish,
        raw_key=base.raw_key,
        reach=1,
        gain="none",
        doc=doc,
    )


add(_feature())
