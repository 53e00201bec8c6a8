"""Features in the words of people who listen."""

from __future__ import annotations

from mirlab.audio.describing.meanings import MEANINGS, direction_of, meaning_of
from mirlab.audio.registry import registry
from mirlab.audio.registry.terms import Column


def test_every_feature_of_mirlab_has_a_meaning() -> None:
    names = [*registry.names(), *registry.channel_names()]
    assert [name for name in names if meaning_of(name) == "other"] == []
    assert {meaning_of(name) for name in names} == MEANINGS.keys() - {"learned", "other"}


def test_meanings_of_some() -> None:
    assert meaning_of("mfcc") == "timbre"
    assert meaning_of("mel37_db") == "timbre"
    assert meaning_of("chroma_tuned24") == "harmony"
    assert meaning_of("my_own") == "other"
    assert meaning_of("musicnn_msd_tags", learned=True) == "learned"


def test_a_direction_is_of_a_mean_or_a_value_alone() -> None:
    said = direction_of(Column.parse("spectral_centroid.mean"))
    assert said is not None
    assert (said.more, said.less) == ("brighter", "darker")
    assert direction_of(Column.parse("spectral_centroid.std")) is None
    assert direction_of(Column.parse("mfcc_01.mean")) is None
