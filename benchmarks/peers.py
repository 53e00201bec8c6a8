"""What do other libraries need for the same features? Each library's nearest way to the seed set.

The seed set: zero crossing rate, RMS, centroid, bandwidth, rolloff, flatness, contrast in seven bands, 24
MFCC of 128 mel bands, chroma of 12 and 24 classes, 12 and 24 mel bands, each with mean and standard
deviation, at 22,050 Hz, n_fft 2048, hop_length 512. Only librosa's numbers equal mirlab's; of the others each
computes what it offers under the same names (openSMILE, which has no such names, its set eGeMAPSv02; sonara
the numbers of its own two levels, see alike). Files are decoded by libsndfile, except by essentia's,
openSMILE's and sonara's own readers.
Not a benchmark itself: see extraction.

Contents: PEERS, of which `available` gives those that are installed and `missing` the others.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

RATE, N_FFT, HOP = 22050, 2048, 512


def _summarised(rows: list[Any]) -> None:
    for row in rows:
        row.mean(axis=-1)
        row.std(axis=-1)


def librosa_separate(path: Path) -> None:
    """Feature by feature, as the write-up did: decoded once, a spectrum for each feature."""
    import librosa

    y, sr = librosa.load(path, sr=RATE)
    f = librosa.feature
    _summarised(
        [
            f.zero_crossing_rate(y),
            f.rms(y=y),
            f.spectral_centroid(y=y, sr=sr),
            f.spectral_bandwidth(y=y, sr=sr),
            f.spectral_rolloff(y=y, sr=sr),
            f.spectral_flatness(y=y),
            f.spectral_contrast(y=y, sr=sr),
            f.mfcc(y=y, sr=sr, n_mfcc=24),
            f.chroma_stft(y=y, sr=sr, n_chroma=12, tuning=0.0),
            f.chroma_stft(y=y, sr=sr, n_chroma=24, tuning=0.0),
            f.melspectrogram(y=y, sr=sr, n_mels=12),
            f.melspectrogram(y=y, sr=sr, n_mels=24),
        ]
    )


def librosa_shared(path: Path) -> None:
    """One spectrum handed to every feature."""
    import librosa
    import numpy as np

    y, sr = librosa.load(path, sr=RATE)
    f = librosa.feature
    magnitude = np.abs(librosa.stft(y, n_fft=N_FFT, hop_length=HOP))
    power = magnitude**2
    _summarised(
        [
            f.zero_crossing_rate(y),
            f.rms(y=y),
            f.spectral_centroid(S=magnitude, sr=sr),
            f.spectral_bandwidth(S=magnitude, sr=sr),
            f.spectral_rolloff(S=magnitude, sr=sr),
            f.spectral_flatness(S=magnitude),
            f.spectral_contrast(S=magnitude, sr=sr),
            f.mfcc(S=librosa.power_to_db(f.melspectrogram(S=power, sr=sr)), sr=sr, n_mfcc=24),
            f.chroma_stft(S=power, sr=sr, n_chroma=12, tuning=0.0),
            f.chroma_stft(S=power, sr=sr, n_chroma=24, tuning=0.0),
            f.melspectrogram(S=power, sr=sr, n_mels=12),
            f.melspectrogram(S=power, sr=sr, n_mels=24),
        ]
    )


@cache
def _essentia() -> dict[str, Any]:
    import essentia
    import essentia.standard as es

    essentia.log.infoActive = False
    essentia.log.warningActive = False
    bins = N_FFT // 2 + 1
    mel = {"inputSize": bins, "sampleRate": RATE, "highFrequencyBound": RATE / 2}
    return {
        "window": es.Windowing(type="hann", zeroPadding=0),
        "spectrum": es.Spectrum(size=N_FFT),
        "peaks": es.SpectralPeaks(sampleRate=RATE, maxFrequency=5000, minFrequency=40),
        "chroma12": es.HPCP(size=12, sampleRate=RATE),
        "chroma24": es.HPCP(size=24, sampleRate=RATE),
        "mel12": es.MelBands(numberBands=12, **mel),
        "mel24": es.MelBands(numberBands=24, **mel),
        "mfcc": es.MFCC(numberBands=128, numberCoefficients=24, **mel),
        "contrast": es.SpectralContrast(frameSize=N_FFT, sampleRate=RATE, highFrequencyBound=11000),
        "centroid": es.Centroid(range=RATE / 2),
        "moments": es.CentralMoments(range=RATE / 2),
        "rolloff": es.RollOff(sampleRate=RATE),
        "flatness": es.Flatness(),
        "zero crossings": es.ZeroCrossingRate(),
        "rms": es.RMS(),
    }


def essentia_frames(path: Path) -> None:
    """Its algorithms called frame by frame from Python, as its documentation shows."""
    import essentia.standard as es
    import numpy as np

    do = _essentia()
    sound = es.MonoLoader(filename=str(path), sampleRate=RATE)()
    rows = []
    for frame in es.FrameGenerator(sound, frameSize=N_FFT, hopSize=HOP):
        spectrum = do["spectrum"](do["window"](frame))
        peaks = do["peaks"](spectrum)
        peak, valley = do["contrast"](spectrum)
        rows.append(
            np.concatenate(
                [
                    [do["zero crossings"](frame), do["rms"](frame), do["centroid"](spectrum)],
                    [do["moments"](spectrum)[2], do["rolloff"](spectrum), do["flatness"](spectrum)],
                    peak,
                    valley,
                    do["mfcc"](spectrum)[1],
                    do["chroma12"](*peaks),
                    do["chroma24"](*peaks),
                    do["mel12"](spectrum),
                    do["mel24"](spectrum),
                ]
            )
        )
    _summarised([np.array(rows).T])


def audioflux_calls(path: Path) -> None:
    """Its functions, and one linear spectrogram for the shape of the spectrum; it has no contrast."""
    import audioflux as af
    import numpy as np
    import soundfile as sf
    from audioflux.type import SpectralDataType, SpectralFilterBankScaleType

    y, _ = sf.read(path, dtype="float32")
    own = {"radix2_exp": 11, "samplate": RATE, "slide_length": HOP}
    linear = af.BFT(
        N_FFT // 2 + 1,
        scale_type=SpectralFilterBankScaleType.LINEAR,
        data_type=SpectralDataType.MAG,
        **own,
    )
    magnitude = np.abs(linear.bft(y))
    shape = af.Spectral(num=linear.num, fre_band_arr=linear.get_fre_band_arr())
    shape.set_time_length(magnitude.shape[-1])
    frames = np.lib.stride_tricks.sliding_window_view(y, N_FFT)[::HOP]
    crossings = np.mean(frames[:, 1:] * frames[:, :-1] < 0, axis=1)
    _summarised(
        [
            crossings,
            np.sqrt(np.mean(frames * frames, axis=1)),
            shape.centroid(magnitude),
            shape.band_width(magnitude),
            shape.rolloff(magnitude),
            shape.flatness(magnitude),
            af.mfcc(y, cc_num=24, mel_num=128, **own)[0],
            np.abs(af.chroma_linear(y, chroma_num=12, high_fre=RATE / 2, **own)),
            np.abs(af.chroma_linear(y, chroma_num=24, high_fre=RATE / 2, **own)),
            np.abs(af.mel_spectrogram(y, num=12, **own)[0]),
            np.abs(af.mel_spectrogram(y, num=24, **own)[0]),
        ]
    )


@cache
def _smile() -> Any:
    import opensmile

    return opensmile.Smile(
        feature_set=opensmile.FeatureSet.eGeMAPSv02,
        feature_level=opensmile.FeatureLevel.Functionals,
        num_workers=1,
    )


def opensmile_set(path: Path) -> None:
    """Its set eGeMAPSv02: 88 numbers of voice and timbre, with pitch, which the seed set has not."""
    _smile().process_file(str(path))


@cache
def _torch_banks() -> dict[str, Any]:
    import torch

    from mirlab.audio.features.contrast import contrast_bands
    from mirlab.audio.spectra import filterbanks
    from mirlab.audio.spectra.frames import FrameSpec

    spec = FrameSpec()
    torch.set_num_threads(1)
    banks = {f"mel{n}": filterbanks.mel_bank(spec, n) for n in (12, 24, 128)}
    banks |= {f"chroma{n}": filterbanks.chroma_bank(spec, n, 0.0) for n in (12, 24)}
    banks["dct"] = filterbanks.dct_basis(24, 128)
    found = {name: torch.from_numpy(bank) for name, bank in banks.items()}
    found["frequencies"] = torch.linspace(0, RATE / 2, N_FFT // 2 + 1)[:, None]
    found["window"] = torch.hann_window(N_FFT)
    found["bands"] = list(zip(*(row.tolist() for row in contrast_bands(spec)), strict=True))
    return found


def torch_tensors(path: Path) -> None:
    """One spectrum and dense matrix products, as one would write it for tensors."""
    import soundfile as sf
    import torch

    bank = _torch_banks()
    y = torch.from_numpy(sf.read(path, dtype="float32")[0])
    with torch.inference_mode():
        padded = torch.nn.functional.pad(y, (N_FFT // 2, N_FFT // 2))
        spectrum = torch.stft(padded, N_FFT, HOP, window=bank["window"], center=False, return_complex=True)
        magnitude = spectrum.abs()
        power = magnitude * magnitude
        total = magnitude.sum(0).clamp_min(1e-30)
        centroid = (bank["frequencies"] * magnitude).sum(0) / total
        spread = (((bank["frequencies"] - centroid) ** 2 * magnitude).sum(0) / total).sqrt()
        below = (magnitude.cumsum(0) < 0.85 * total).sum(0)
        floored = power.clamp_min(1e-10)
        frames = padded.unfold(0, N_FFT, HOP)
        rows = [
            ((frames[:, 1:] < 0) != (frames[:, :-1] < 0)).float().mean(1),
            (frames * frames).mean(1).sqrt(),
            centroid,
            spread,
            bank["frequencies"][below.clamp_max(N_FFT // 2), 0],
            floored.log().mean(0).exp() / floored.mean(0),
        ]
        for start, stop, count in bank["bands"]:
            ordered = magnitude[start:stop].sort(0).values
            rows.append(10 * (ordered[-count:].mean(0).log10() - ordered[:count].mean(0).log10()))
        levels = 10 * (bank["mel128"] @ power).clamp_min(1e-10).log10()
        rows.append(bank["dct"] @ levels.clamp_min(float(levels.max()) - 80))
        for name in ("chroma12", "chroma24"):
            classes = bank[name] @ power
            rows.append(classes / classes.max(0).values.clamp_min(1e-30))
        rows += [bank["mel12"] @ power, bank["mel24"] @ power]
        for row in rows:
            row.mean(-1), row.std(-1, correction=0)


def sonara_compact(path: Path) -> None:
    """What each of its calls computes: tempo, beats, onsets, loudness, level, centroid, zero crossings."""
    import sonara

    sonara.analyze_file(str(path), mode="compact")


def sonara_vector(path: Path) -> None:
    """Its 48 numbers for comparing tracks, for which it also computes MFCC, contrast, chroma and chords."""
    import sonara

    sonara.analyze_file(str(path), features=["embedding"])


def py_audio_analysis(path: Path) -> None:
    """Its 34 numbers a frame, with mean and deviation: timbre and chroma of 12; one spectrum a frame."""
    import soundfile as sf
    from pyAudioAnalysis import ShortTermFeatures

    y, _ = sf.read(path)
    rows, _ = ShortTermFeatures.feature_extraction(y, RATE, N_FFT, HOP, deltas=False)
    _summarised([rows])


PEERS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "librosa, separate calls": ("librosa", librosa_separate),
    "librosa, one spectrum shared": ("librosa", librosa_shared),
    "essentia, from Python": ("essentia", essentia_frames),
    "audioFlux (no contrast)": ("audioflux", audioflux_calls),
    "openSMILE (eGeMAPSv02 instead)": ("opensmile", opensmile_set),
    "torch, dense matrices": ("torch", torch_tensors),
    "sonara, compact (tempo and loudness, no timbre)": ("sonara", sonara_compact),
    "sonara, its 48 numbers": ("sonara", sonara_vector),
    "pyAudioAnalysis (34 numbers a frame)": ("pyAudioAnalysis", py_audio_analysis),
}
"""By name: the package that must be installed, and what analyses a file."""


def available() -> dict[str, Callable[[Path], None]]:
    """The peers that are installed here."""
    return {name: way for name, (package, way) in PEERS.items() if find_spec(package) is not None}


def missing() -> list[str]:
    """The packages of peers that are not installed here."""
    return sorted({package for package, _ in PEERS.values() if find_spec(package) is None})
