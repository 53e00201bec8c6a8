"""The examples in the docstrings of public names run, and print what they say."""

from __future__ import annotations

import doctest
from collections.abc import Iterator

import pytest

import mirlab
from mirlab.audio.registry import registry
from mirlab.data.sources.openers import _own, remove_opener
from mirlab.data.splits.protocols import all_protocols, remove_protocol


@pytest.fixture(autouse=True)
def _nothing_stays_registered() -> Iterator[None]:
    features, protocols = set(registry.own_features()), set(all_protocols())
    openers = {opener.name for opener in _own}
    yield
    for name in {opener.name for opener in _own} - openers:
        remove_opener(name)
    for feature in set(registry.own_features()) - features:
        registry.remove(feature.name)
    for name in set(all_protocols()) - protocols:
        remove_protocol(name)


@pytest.mark.parametrize("name", sorted(mirlab.__all__))
def test_examples_of_public_names_run(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("examples"))
    finder = doctest.DocTestFinder(exclude_empty=True)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    said: list[str] = []
    for test in finder.find(getattr(mirlab, name), name, globs={}):
        runner.run(test, out=said.append)
    assert not runner.failures, "".join(said)
