"""The examples in the docstrings of public names run, and print what they say."""

from __future__ import annotations

import doctest

import pytest

import mirlab


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
