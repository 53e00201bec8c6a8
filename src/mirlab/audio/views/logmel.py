"""From sound to the log-mel bands of a view, in blocks: memory does not grow with the length of the sound.

Conventions: samples are mono float32 at the view's rate; bands are (n_mels, t) float32, lowest first.

Contents: log_mel.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra import check_length, filterbanks, pieces, spectra
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
    frames = view.frames
    bank = filterbanks.mel(
        frames, view.n_mels, view.fmin, view.fmax, view.mel_scale, view.mel_norm, view.mel_triangles
    )
    if view.preemphasis:
        blocks = _emphasised(blocks, np.float32(view.preemphasis))
    if view.frame_length < view.n_fft or view.whole_hops:
        blocks, frames = _filled(blocks, view, path), replace(frames, center=False)
    for block in spectra(blocks, frames, path=path, window=view.window_values()):
        bands = bank.apply(block.power if view.power == 2 else block.magnitude)
        yield _compressed(bands, view)


def _emphasised(
    blocks: Iterable[NDArray[np.floating[Any]]], share: np.float32
) -> Iterator[NDArray[np.float32]]:
    last = np.empty(0, np.float32)
    for block in pieces(blocks):
        joined = np.concatenate([last, block])
        last = joined[-1:]
        yield joined[1:] - share * joined[:-1]


def _filled(
    blocks: Iterable[NDArray[np.floating[Any]]], view: View, path: str | Path
) -> Iterator[NDArray[np.float32]]:
    """The sound between the zeros that `center`, whole hops and frames shorter than n_fft ask for."""
    padding = view.frame_length // 2 if view.center else 0
    seen = 0
    yield np.zeros(padding, np.float32)
    for block in pieces(blocks):
        seen += len(block)
        yield block
    check_length(seen, view.frame_length, view.sample_rate, path)
    hops = -seen % view.hop_length if view.whole_hops else 0
    yield np.zeros(hops + padding + view.n_fft - view.frame_length, np.float32)


def _compressed(bands: NDArray[np.float32], view: View) -> NDArray[np.float32]:
    from mirlab.audio.views.level_kernels import compress

    if view.compression == "none":
        rounded = bands.astype(np.float16).astype(np.float32) if view.half_precision else bands
        return (rounded - np.float32(view.mean)) / np.float32(view.std)
    gain, floor, plus, unit = {
        "log10p1": (view.scale, 0.0, 1.0, 1 / _LN10),
        "ln_offset": (1.0, 0.0, view.offset, 1.0),
        "db": (1.0, view.amin, 0.0, 10 / _LN10),
    }[view.compression]
    out = np.empty_like(bands)
    gain, floor, plus = (float(number or 0.0) for number in (gain, floor, plus))
    compress(bands, view.half_precision, gain, floor, plus, unit / view.std, -view.mean / view.std, out)
    return out
