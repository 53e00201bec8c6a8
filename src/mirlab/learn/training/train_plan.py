"""What is to be trained into a bundle: a model, its features and their framing.

A *recipe* is an experiment file, as `mirlab run` takes it and `mirlab select` writes it.

Where no features are asked for, `train` compares hand-crafted ones, a learned model's, and both. Of the
learned models that are here one is compared, as each costs time for every track: MusiCNN trained on the
Million Song Dataset (musicnn_msd) where it is here, else the first by name. From each of its outputs the
mean over the track's patches is taken.

Contents: FEATURES, UNUSUAL, Plan, plan_of; HAND, LEARNED, BOTH, Offer, offer_of, advice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.audio.embedding import USUAL, Card, card_of, known_names, usual_models
from mirlab.audio.spectra import FrameSpec
from mirlab.errors import UsageError
from mirlab.learn.models import registry as models
from mirlab.words import listed

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


HAND, LEARNED, BOTH = "hand-crafted", "learned", "both"


@dataclass(frozen=True)
class Offer:
    """Sets of features to choose among.

    Parameters
    ----------
    card : the learned model's
    sets : terms by what the set is called, the cheapest first
    note : which learned models are here and were not compared; "" where there are none
    """

    card: Card
    sets: dict[str, tuple[str, ...]]
    note: str

    @property
    def terms(self) -> tuple[str, ...]:
        """All terms of all sets."""
        return tuple(dict.fromkeys(term for terms in self.sets.values() for term in terms))


def offer_of() -> Offer | None:
    """What can be compared here; None where no learned model is."""
    cards = usual_models()
    if not cards:
        return None
    card, *others = cards
    learned = card.means()
    note = ""
    if others:
        names = listed([other.name for other in others])
        note = (
            f"Of the learned models here, {card.name} was compared; {names} can be asked for by --features."
        )
    return Offer(card, {HAND: FEATURES, LEARNED: learned, BOTH: (*FEATURES, *learned)}, note)


def advice() -> str:
    """One sentence for whoever trains without a learned model; "" where none can be fetched."""
    known = map(card_of, known_names())
    to_get = sorted((card for card in known if card.get), key=lambda card: (card.name != USUAL, card.name))
    if not to_get:
        return ""
    return (
        "No learned model is here, so these are hand-crafted features. Learned ones usually do better on "
        f"artists never heard: run  mirlab embeddings get {to_get[0].get}  and train again."
    )
