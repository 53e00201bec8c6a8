"""Make front_ends.json: what published implementations of front ends give for one synthesised sound.

    pip install essentia==2.1b6.dev1389 transformers==5.24.0 torch torchaudio torchvggish==0.2 "resampy<0.3"
    git clone https://github.com/fschmid56/EfficientAT
    PYTHONPATH=EfficientAT python tests/golden/make_front_ends.py essentia_musicnn vggish ...

makes those that are named and leaves the others as they are; `yamnet` takes tensorflow-cpu==2.21.0, which may
need an environment of its own. A test compares the views of these names with the file. None of these packages
is a dependency of the tests. The sound is a function of its sample numbers alone (no random generator), so
that it is the same everywhere.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

FILE = Path(__file__).with_name("front_ends.json")


def sound(rate: int) -> np.ndarray:
    """Two seconds and 77 samples, float32: a chirp up to 0.3 of the rate, hiss, a level from 0 to -40 dB."""
    n = np.arange(2 * rate + 77)
    t = n / rate
    # An integer hash: white enough, and exact on every machine.
    hiss = ((n * 2654435761 + 12345) % 4294967296 * 40503 % 65536) / 32768 - 1
    mix = 0.3 * np.sin(2 * np.pi * (100 * t + 0.075 * rate * t**2)) + 0.1 * hiss
    return (mix * 10 ** (-1 - np.cos(3 * np.pi * t))).astype(np.float32)


def kept(bands: np.ndarray) -> np.ndarray:
    """Every third band of the first and last frames and of some between them."""
    frames = bands.shape[1]
    places = [0, 1, 2, frames // 4, frames // 2, 3 * frames // 4, frames - 3, frames - 2, frames - 1]
    return bands[::3][:, places]


def librosa_musicnn() -> tuple[str, np.ndarray]:
    import librosa

    mel = librosa.feature.melspectrogram(
        y=sound(16000).astype(np.float64), sr=16000, n_fft=512, hop_length=256, n_mels=96, pad_mode="reflect"
    )
    return f"librosa {version('librosa')}", np.log10(10000.0 * mel.astype(np.float16).astype(float) + 1.0)


def _essentia(name: str, size: int, hop: int) -> tuple[str, np.ndarray]:
    from essentia import standard

    compute = getattr(standard, name)()
    frames = standard.FrameGenerator(sound(16000), frameSize=size, hopSize=hop)
    return f"essentia {version('essentia')}, {name}", np.array([compute(frame) for frame in frames]).T


def essentia_musicnn() -> tuple[str, np.ndarray]:
    return _essentia("TensorflowInputMusiCNN", 512, 256)


def essentia_vggish() -> tuple[str, np.ndarray]:
    return _essentia("TensorflowInputVGGish", 400, 160)


def vggish() -> tuple[str, np.ndarray]:
    from torchvggish import mel_features

    bands = mel_features.log_mel_spectrogram(
        sound(16000).astype(np.float64),
        audio_sample_rate=16000,
        log_offset=0.01,
        window_length_secs=0.025,
        hop_length_secs=0.010,
        num_mel_bins=64,
        lower_edge_hertz=125,
        upper_edge_hertz=7500,
    )
    return f"torchvggish {version('torchvggish')}, mel_features", bands.T


def yamnet() -> tuple[str, np.ndarray]:
    import tensorflow as tf

    spectrum = tf.signal.stft(
        sound(16000).astype(np.float64), frame_length=400, frame_step=160, fft_length=512
    )
    bank = tf.signal.linear_to_mel_weight_matrix(64, 257, 16000, 125.0, 7500.0, dtype=tf.float64)
    bands = tf.math.log(tf.matmul(tf.abs(spectrum), bank) + 0.001)
    return f"tensorflow {version('tensorflow-cpu')}, the calls of YAMNet's features.py", bands.numpy().T


def efficientat() -> tuple[str, np.ndarray]:
    import torch
    from models.preprocess import AugmentMelSTFT

    torch_stft = torch.stft

    def stft(*args: Any, **kwargs: Any) -> Any:
        # Today's torch gives complex numbers only; the module asks for pairs.
        return torch.view_as_real(torch_stft(*args, **{**kwargs, "return_complex": True}))

    torch.stft = stft
    front_end = AugmentMelSTFT(freqm=0, timem=0).eval()
    with torch.no_grad():
        bands = front_end(torch.as_tensor(sound(32000))[None])[0].numpy()
    return f"EfficientAT, models/preprocess.py, torch {torch.__version__}", bands


def _clap(bank: str) -> tuple[str, np.ndarray]:
    from transformers import ClapFeatureExtractor

    front_end = ClapFeatureExtractor(frequency_min=50, frequency_max=14000)
    bands = front_end._np_extract_fbank_features(sound(48000), getattr(front_end, bank))
    return f"transformers {version('transformers')}, ClapFeatureExtractor, {bank}", bands.T


def clap_fused() -> tuple[str, np.ndarray]:
    return _clap("mel_filters")


def clap() -> tuple[str, np.ndarray]:
    return _clap("mel_filters_slaney")


MAKERS = {
    maker.__name__: maker
    for maker in (
        librosa_musicnn,
        essentia_musicnn,
        essentia_vggish,
        vggish,
        yamnet,
        efficientat,
        clap,
        clap_fused,
    )
}


if __name__ == "__main__":
    made = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    for name in sys.argv[1:]:
        by, bands = MAKERS[name]()
        values = [[float(f"{value:.7g}") for value in row] for row in kept(bands)]
        made[name] = {"by": by, "shape": list(bands.shape), "values": values}
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(made[name])}" for name in sorted(made))
    FILE.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
    print(f"wrote {FILE}")
