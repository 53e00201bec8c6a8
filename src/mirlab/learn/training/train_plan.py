"""What is to be trained into a bundle: a model, its features and their framing.

A *recipe* is an experiment file, as `mirlab run` takes it and `mirlab select` writes it.

Contents: FEATURES, UNUSUAL, Plan, plan_of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.audio.spectra import FrameSpec
from mirlab.errors import UsageError
from mirlab.learn.models import registry as models

FEATURES = (
    "mfcc",
    "zero_crossing_rate",
    "rms",
    "spectral_centroid",
    "spectral_bandwidth",
    "spectral_rolloff",
    "spectral_flatness",
    "spectral_contrast",
    "spectral_flux",
    "spectral_entropy",
    "spectral_crest",
    "spectral_slope",
    "onset_strength",
    "chroma12",
)
"""What a bundle goes by where nothing else is asked for: mean and spread of 50 rows, 100 columns."""

UNUSUAL = (*(name for name in FEATURES if name != "chroma12"), "rms.max")
"""What "unknown" goes by, whatever the classifier goes by: no pitches, which speech and tones share with
music."""


@dataclass(frozen=True)
class Plan:
    """What is to be trained.

    Parameters
    ----------
    model, params : of the registry
    features : terms; None takes FEATURES of sound and every column of a table
    spec, offset, duration : framing and part of each file
    logarithms : whether the model sees ln(variance)
    recipe : the file it comes from, "" where there is none
    notes : what the file says that every report must carry, as that its columns were chosen with these tracks
        in view
    """

    model: str = "svm"
    params: Mapping[str, Any] = field(default_factory=dict)
    features: tuple[str, ...] | None = None
    spec: FrameSpec = field(default_factory=FrameSpec)
    offset: float = 0.0
    duration: float | None = None
    logarithms: bool = True
    recipe: str = ""
    notes: tuple[str, ...] = ()


def plan_of(experiment: str | Path) -> Plan:
    """Read a recipe: an experiment file's first feature set, its first model and its framing.

    Raises
    ------
    UnknownName, ConfigError : as `experiments.load`
    UsageError : a file that leaves something open (a search, several framings), as a bundle is one model
    """
    from mirlab.learn.config import experiments

    found = experiments.load(experiment)
    section, axes = found.model, found.axes
    several = [
        name
        for name in ("n_fft", "hop_length", "sample_rate", "scaler", "duration", "hidden")
        if len(getattr(axes, name) or ()) > 1
    ]
    if several:
        raise UsageError(
            f"{experiment}: a bundle is one model, but this file has several values of {', '.join(several)}: "
            "leave one"
        )
    if section.tune:
        raise UsageError(
            f"{experiment}: a bundle is one model, but this file searches for its parameters (tune = true): "
            "write the ones that were chosen, params = { ... }"
        )
    params: dict[str, Any] = dict(section.params)
    if section.net:
        params = {
            "hidden": found.hidden[0],
            "epochs": section.epochs[-1],
            "batch_size": section.batch_size,
            "learning_rate": section.learning_rate,
        }
    if "scaler" in models.get(section.name).parameters():
        params["scaler"] = axes.scaler[0]
    return Plan(
        model=section.name,
        params=params,
        features=tuple(found.feature_sets[0].columns),
        spec=FrameSpec(sample_rate=axes.sample_rate[0], n_fft=axes.n_fft[0], hop_length=axes.hop_length[0]),
        offset=found.data.offset,
        duration=found.durations[0],
        logarithms=found.takes_logarithms,
        recipe=str(experiment),
        notes=tuple(found.notes),
    )
