"""Which features are ranked together: those of one learned model are a family."""

from __future__ import annotations

from pathlib import Path

from tests.audio.embedding.tiny_model import write_model

from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import Column
from mirlab.learn.judging.families import families_among, items_of

NAMES = "rms.mean tempo.value tiny_levels_01.mean tiny_tags[low].mean tiny_tags[80s].mean"
COLUMNS = tuple(map(Column.parse, NAMES.split()))


def test_the_features_of_one_learned_model_are_a_family(private_data: Path) -> None:
    assert "tiny" not in [item.name for item in items_of(COLUMNS)]
    write_model(private_data)
    items = {item.name: item for item in items_of(COLUMNS)}
    assert items["tiny"].kind == "family"
    assert items["tiny"].positions.tolist() == [2, 3, 4]
    assert items["tiny_tags"].positions.tolist() == [3, 4]
    assert "tiny" not in families_among(list(items.values()))


def test_a_learned_feature_that_a_worker_was_given_is_no_hand_crafted_one(private_data: Path) -> None:
    write_model(private_data)
    registry.add(registry.get("tiny_tags"), replace=True)
    try:
        assert "tiny_tags" not in registry.names()
    finally:
        registry.remove("tiny_tags")
