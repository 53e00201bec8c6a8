"""Front ends that were published with a model, as views; each is equal by test to a published implementation.

Beyond its numbers a model needs its own patches of frames, and sound of the length that it was trained on.
Resampling is the implementation's own as far as mirlab has it. Essentia resamples with libsamplerate, which
mirlab lacks: its two views are equal for sound at 16 kHz only.

Contents: NAMED, named_view.
"""

from __future__ import annotations

from dataclasses import replace

from mirlab.audio.views.view import View
from mirlab.errors import UnknownName

_MUSICNN = View(
    sample_rate=16000,
    resampler="kaiser_best",
    n_fft=512,
    hop_length=256,
    pad_mode="reflect",
    n_mels=96,
    half_precision=True,
    compression="log10p1",
    scale=10000.0,
)
_VGGISH = View(
    sample_rate=16000,
    resampler="kaiser_best",
    n_fft=512,
    hop_length=160,
    win_length=400,
    frame="win_length",
    center=False,
    n_mels=64,
    fmin=125.0,
    fmax=7500.0,
    mel_scale="htk",
    mel_triangles="mel",
    mel_norm="none",
    power=1,
    compression="ln_offset",
    offset=0.01,
)
_CLAP = View(
    sample_rate=48000,
    n_fft=1024,
    hop_length=480,
    pad_mode="reflect",
    n_mels=64,
    fmin=50.0,
    fmax=14000.0,
    compression="db",
    amin=1e-10,
)

NAMED: dict[str, View] = {
    "musicnn": _MUSICNN,
    "essentia_musicnn": replace(
        _MUSICNN,
        resampler="soxr_hq",
        window_symmetric=True,
        pad_mode="constant",
        whole_hops=True,
        half_precision=False,
    ),
    "vggish": _VGGISH,
    "essentia_vggish": replace(
        _VGGISH, resampler="soxr_hq", window_symmetric=True, center=True, whole_hops=True
    ),
    "yamnet": replace(_VGGISH, offset=0.001),
    "efficientat": View(
        sample_rate=32000,
        n_fft=1024,
        hop_length=320,
        win_length=800,
        window_symmetric=True,
        pad_mode="reflect",
        preemphasis=0.97,
        n_mels=128,
        fmax=15000.0,
        mel_scale="htk",
        mel_triangles="mel",
        mel_norm="none",
        compression="ln_offset",
        offset=1e-5,
        mean=-4.5,
        std=5.0,
    ),
    "clap": _CLAP,
    "clap_fused": replace(_CLAP, mel_scale="htk", mel_norm="none"),
}
"""MusiCNN (Pons and Serra 2019) and Essentia's account of it, which its Discogs-EffNet takes, too; VGGish
(Hershey et al. 2017) and Essentia's account of it; YAMNet; EfficientAT (Schmid et al. 2023); LAION CLAP
(Wu et al. 2023) without and with feature fusion."""


def named_view(name: str) -> View:
    """Return a published front end by its name; raises UnknownName, with "did you mean"."""
    if name not in NAMED:
        raise UnknownName("front end", name, NAMED)
    return NAMED[name]
