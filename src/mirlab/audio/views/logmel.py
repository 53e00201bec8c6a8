"""From sound to the log-mel bands of a view, in blocks: memory does not grow with the length of the sound.

Conventions: samples are mono float32 at the view's rate; bands are (n_mels, t) float32, lowest first.

Contents: log_mel.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra import filterbanks, spectra
from mirlab.audio.views.view import View

_LN10 = math.log(10.0)


def log_mel(
    blocks: Iterable[NDArray[np.floating[Any]]], view: View, *, path: str | Path = "sound"
) -> Iterator[NDArray[np.float32]]:
    """Turn blocks of samples, of any sizes, into blocks of a view's log-mel bands.

    Band m of frame i is c(sum over k of w_m[k] |X_i[k]|^p), X_i being the frame's spectrum (see `spectra`),
    w_m the triangle of the band, p the view's power and c its compression. The bands do not depend on how the
    samples were cut into blocks.

    Parameters
    ----------
    blocks : mono samples at view.sample_rate, arrays (n,)
    path : the file to name in an error

    Returns
    -------
    Blocks (n_mels, t) float32; view.n_frames(n) frames in all.

    Raises
    ------
    AudioError : stage "frames", when the sound is shorter than one frame
    UsageError : samples that are not mono

    Examples
    --------
    >>> import numpy as np
    >>> from mirlab.audio.views.logmel import log_mel
    >>> from mirlab.audio.views.view import View
    >>> view = View(16000, 512, 256, 96, "log10p1", pad_mode="reflect", scale=10000.0)
    >>> np.concatenate(list(log_mel([np.zeros(16000, np.float32)], view)), axis=1).shape
    (96, 63)
    """
    bank = filterbanks.mel(view.frames, view.n_mels, view.fmin, view.fmax, view.mel_scale, view.mel_norm)
    for block in spectra(blocks, view.frames, path=path, window=view.window_values()):
        bands = bank.apply(block.power if view.power == 2 else block.magnitude)
        yield _compressed(bands, view)


def _compressed(bands: NDArray[np.float32], view: View) -> NDArray[np.float32]:
    from mirlab.audio.views.level_kernels import compress

    if view.compression == "none":
        return bands.astype(np.float16).astype(np.float32) if view.half_precision else bands
    gain, floor, plus, unit = {
        "log10p1": (view.scale, 0.0, 1.0, 1 / _LN10),
        "ln_offset": (1.0, 0.0, view.offset, 1.0),
        "db": (1.0, view.amin, 0.0, 10 / _LN10),
    }[view.compression]
    out = np.empty_like(bands)
    compress(bands, view.half_precision, float(gain or 0), float(floor or 0), float(plus or 0), unit, out)
    return out
