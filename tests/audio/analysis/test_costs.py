"""Costs of features: there is one for each, and what features share is counted once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from mirlab.audio.analysis import costs
from mirlab.audio.analysis.costs import Costs, cost_of
from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import SETS, Term
from mirlab.errors import UnknownName, UsageError


@pytest.mark.parametrize("name", [*registry.names(), *registry.channel_names(), *registry.learned_names()])
def test_every_feature_has_a_cost_in_its_present_version(name: str) -> None:
    found = costs.stored().features.get(name, (0, ()))
    assert found[0] == registry.get(name).version, "run python -m benchmarks costs"
    assert found[1][0] == "decode"
    assert set(found[1]) <= set(costs.stored().parts)


def test_nothing_else_is_kept() -> None:
    known = costs.stored()
    assert set(known.features) == {*registry.names(), *registry.channel_names(), *registry.learned_names()}, (
        "run python -m benchmarks costs"
    )
    assert set(known.parts) == {part for _, parts in known.features.values() for part in parts}
    assert all(ms >= 0 for ms in known.parts.values())
    assert Costs.from_json(known.to_json()) == known


def test_what_features_share_is_counted_once() -> None:
    parts = costs.stored().parts
    assert cost_of([]) == 0
    assert cost_of(["rms", "rms"]) == cost_of(["rms"])
    both = cost_of(["rms", "zero_crossing_rate"])
    assert both == pytest.approx(
        cost_of(["rms"]) + parts["raw zero_crossing_rate"] + parts["summary zero_crossing_rate"]
    )
    for pair in itertools.combinations(["mfcc", "chroma12", "spectral_flux", "mel128", "key_mode"], 2):
        alone = [cost_of([name]) for name in pair]
        assert max(alone) < cost_of(pair) < sum(alone) - parts["power"]
    # The spectrum is there already, the mel bands as well.
    assert cost_of(["mfcc", "mel128"]) - cost_of(["mfcc"]) == pytest.approx(parts["summary mel128"])


def test_terms_and_sets_are_priced_by_their_features() -> None:
    assert cost_of(["mfcc[1-12].mean", Term.parse("mfcc_03.std")]) == cost_of(["mfcc"])
    assert cost_of(["base-5"]) == cost_of([Term.parse(t).feature for t in SETS["base-5"]])
    assert cost_of(["*"]) == cost_of(registry.names())


def test_what_is_known_without_measuring() -> None:
    assert costs.known_cost("rms") == pytest.approx(cost_of(["rms"]))
    assert costs.known_cost("mel41") is None


def test_the_unit_of_other_machines() -> None:
    assert cost_of(["seed"], unit="floor") == pytest.approx(cost_of(["seed"]) / costs.stored().floor)
    with pytest.raises(UsageError, match='expected a unit out of ms, floor, got "s"'):
        cost_of(["rms"], unit="s")


def test_unknown_features_are_named() -> None:
    with pytest.raises(UnknownName, match=r'no feature called "mfc".*Did you mean "mfcc"'):
        cost_of(["mfc"])


@pytest.fixture
def slow_feature(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An own feature that sorts every frame."""
    registry.names()
    monkeypatch.setattr(registry, "_features", dict(registry._features))

    def sorted_bins(block: Any) -> np.ndarray:
        """Median bin of a frame."""
        return np.sort(block.magnitude, axis=0)[512]

    registry.feature(name="median_bin", size=1, units="", reference="")(sorted_bins)
    yield
    costs._measured.cache_clear()


@pytest.mark.usefixtures("slow_feature")
def test_an_own_feature_is_measured_when_it_is_asked_for() -> None:
    known = costs.stored().parts
    base = known["decode"] + known["power"] + known["magnitude"]
    alone = cost_of(["median_bin"])
    assert alone > base
    assert cost_of(["median_bin"]) == alone, "measured once"
    assert cost_of(["median_bin", "spectral_crest"]) == pytest.approx(
        cost_of(["spectral_crest"]) + alone - base
    )


def test_another_member_of_a_family_is_measured() -> None:
    assert cost_of(["mel31"]) > costs.stored().parts["decode"] + costs.stored().parts["power"]
    costs._measured.cache_clear()
