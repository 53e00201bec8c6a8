"""The features that learned models give, for the registry of features.

Contents: LearnedFeatures.
"""

from __future__ import annotations

from contextlib import suppress

from mirlab.audio.embedding.card import Card, Output
from mirlab.audio.embedding.shelf import asked_names, card_of, known_names, lent_cards, net_of
from mirlab.audio.registry import Feature, OfPatches
from mirlab.audio.spectra import FrameSpec, Spectra
from mirlab.errors import UsageError
from mirlab.graphs import CPU
from mirlab.typing import Frames


class LearnedFeatures:
    """Features by the names of the models: musicnn_msd_tags is the output `tags` of the model musicnn_msd."""

    def member(self, name: str) -> Feature | None:
        """The feature of this name, None where no model gives it."""
        for model in asked_names():
            if name.startswith(f"{model}_"):
                card = card_of(model)
                for hop in card.hops:
                    for output in card.outputs:
                        if name == card.feature_name(output, hop):
                            return _feature(card, output, hop)
        return None

    @property
    def members(self) -> list[str]:
        """Every feature of every model that is known and whose card can be read."""
        found = []
        for model in known_names():
            with suppress(UsageError):
                found += card_of(model).feature_names()
        return found

    @property
    def own(self) -> list[Feature]:
        """The features of models that bundles lend: worker processes have to be given them."""
        return [
            _feature(card, output, hop)
            for card in lent_cards()
            for hop in card.hops
            for output in card.outputs
        ]


def _feature(card: Card, output: Output, hop: int) -> Feature:
    net = net_of(card)
    patches = OfPatches(card.view, card.frames, hop, net, output.name)
    seconds = card.frames * card.view.hop_length / card.view.sample_rate
    step = hop * card.view.hop_length / card.view.sample_rate
    return Feature(
        name=card.feature_name(output, hop),
        size=output.size,
        units=output.units,
        version=card.version,
        reference=card.citation,
        summary=output.summary,
        raw=no_spectra,
        gain="unstated",
        code=f"+{card.digest()}" + ("" if net.device == CPU else f".{net.device}"),
        patches=patches,
        dimensions=output.slugs,
        caution=_Caution(card),
        doc=(
            f"{output.summary}\n\n"
            f"{card.title}, licence {card.licence}. It takes patches of {seconds:.2f} s every {step:.2f} s, "
            f"at {card.view.sample_rate:,} Hz; sound shorter than a patch is repeated. Trained on: "
            f"{card.training_data}."
        ),
    )


class _Caution:
    """What to know of a model's training data; one sentence a model, whatever the framing."""

    def __init__(self, card: Card) -> None:
        self._words = (
            f"{card.name} was trained on {card.training_data}: where these tracks are among its training "
            "songs, accuracies measured on them are optimistic"
        )

    def __call__(self, spec: FrameSpec) -> str | None:
        return self._words


def no_spectra(spectra: Spectra) -> Frames:
    """Stands where a feature of patches would compute frames of spectra."""
    raise UsageError("a learned feature is computed from patches of a view and has no frames of spectra")
