"""Features of your own: copy this file, rename it, change the names and the functions.

    mirlab extract my-music --out features.csv --features decay_time,spectral_skewness --plugin my_feature.py

In Python: mirlab.plugin("my_feature.py"), then mirlab.features("song.wav", features="decay_time").
In a package, name the module under the entry point group mirlab.features in pyproject.toml:

    [project.entry-points."mirlab.features"]
    my_feature = "my_package.my_feature"
"""

import numpy as np
from numpy.typing import NDArray

import mirlab


@mirlab.feature(
    name="decay_time",  # the column is decay_time.value
    size=1,  # numbers for a track; with more than one, return an array of them
    units="s",
    reference="Your name (2026)",  # where it is defined
    takes="samples",
)
def decay_time(y: NDArray[np.float32], sr: int) -> float:
    """Time from the loudest moment to the first that is 20 dB quieter, in seconds; shape (1,).

    y : (n,) float32, the whole track, mono, full scale 1
    sr : sample rate in Hz
    """
    size = max(1, sr // 100)  # 10 ms
    whole = len(y) // size
    level = np.sqrt((y[: whole * size].reshape(whole, size) ** 2).mean(axis=1))
    loudest = int(level.argmax())
    quiet = np.flatnonzero(level[loudest:] <= 0.1 * level[loudest])
    # The number must be finite for every sound, for silence, too.
    return float(quiet[0] if len(quiet) else whole - loudest) * size / sr


@mirlab.feature(
    name="spectral_skewness",  # the columns are spectral_skewness.mean, .std, ...
    size=1,  # numbers for a frame
    units="1",
    reference="Peeters (2004), 6.1.3",
)
def spectral_skewness(spectra: mirlab.Spectra) -> NDArray[np.float32]:
    """Skewness of each frame's power over frequency; shape (1, t).

    spectra.power, spectra.magnitude : (n_bins, t); spectra.samples : the samples of the block
    """
    frequency = spectra.spec.frequencies()[:, np.newaxis]
    share = spectra.power / np.maximum(spectra.power.sum(axis=0), 1e-20)
    centre = (share * frequency).sum(axis=0)
    spread = np.sqrt((share * (frequency - centre) ** 2).sum(axis=0))
    third = (share * (frequency - centre) ** 3).sum(axis=0)
    return third / np.maximum(spread, 1.0) ** 3
