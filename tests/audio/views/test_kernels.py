"""Each kernel of the views is compiled once, whatever view it serves."""

from __future__ import annotations

import numba
import numpy as np

from mirlab.audio.views import level_kernels, sinc_kernels
from mirlab.audio.views.logmel import log_mel
from mirlab.audio.views.named import NAMED
from mirlab.audio.views.resampling import resampled_for


def test_every_kernel_has_one_specialisation() -> None:
    sound = np.random.default_rng(0).uniform(-1, 1, 30_000).astype(np.float32)
    for view in NAMED.values():
        for rate in (22050, 44100, 16001):
            at_rate = list(resampled_for([sound[:20_001], sound[20_001:]], rate, view))
            list(log_mel(at_rate, view))
    for module, expected in ((level_kernels, 1), (sinc_kernels, 3)):
        compiled = [k for k in vars(module).values() if isinstance(k, numba.core.dispatcher.Dispatcher)]
        assert [len(kernel.signatures) for kernel in compiled] == [1] * expected
