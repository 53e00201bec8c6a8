"""What `train` compares where no features are asked for: hand-crafted ones, a learned model's, and both.

Of the learned models that are here one is compared, as each costs time for every track: MusiCNN trained on
the Million Song Dataset (musicnn_msd) where it is here, else the first by name. From each of its outputs the
mean over the track's patches is taken.

Contents: HAND, LEARNED, BOTH, Offer, offer_of, advice.
"""

from __future__ import annotations

from dataclasses import dataclass

from mirlab.audio.embedding import USUAL, Card, card_of, known_names, usual_models
from mirlab.learn.training.train_plan import FEATURES
from mirlab.words import listed

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
