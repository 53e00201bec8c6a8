"""mirlab's docstrings as numpydoc's parser wants them."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _site_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "docs" / "site"))


def plain(text: str) -> str:
    from docstrings import plain as changed

    return str(changed(inspect.cleandoc(text)))


def test_entries_get_a_line_of_their_own() -> None:
    text = """Do it.

    Parameters
    ----------
    offset, duration : the part of
        each track
    **more : what else; `last` : the end

    Raises
    ------
    UsageError : nothing given
    and what `open_source` raises
    """
    assert plain(text).split("\n") == [
        "Do it.",
        "",
        "Parameters",
        "----------",
        "offset",
        "    the part of",
        "    each track",
        "duration",
        "    the part of",
        "    each track",
        "**more",
        "    what else",
        "last",
        "    the end",
        "",
        "Raises",
        "------",
        "UsageError",
        "    nothing given",
        "    and what `open_source` raises",
        "",
    ]


def test_returns_is_a_sentence_and_references_are_a_list() -> None:
    text = """Do it.

    Returns
    -------
    (n,) the fold
    of each row

    References
    ----------
    Stone, M. (1974). A title
        that goes on.
    Holm, S. (1979). Another.
    """
    assert plain(text).split("\n") == [
        "Do it.",
        "",
        "Returns",
        "-------",
        ":",
        "    (n,) the fold",
        "    of each row",
        "",
        "References",
        "----------",
        "- Stone, M. (1974). A title",
        "    that goes on.",
        "- Holm, S. (1979). Another.",
    ]


def test_errors_that_are_anothers_are_any_of_mirlabs() -> None:
    assert plain("Do it.\n\nRaises\n------\nas `add`").split("\n")[4:] == ["MirlabError", "    as `add`", ""]


def test_one_example_is_read_as_examples_are() -> None:
    assert plain("Do it.\n\nExample\n-------\n>>> 1\n1") == "Do it.\n\nExamples\n--------\n>>> 1\n1"


def test_other_text_stays() -> None:
    text = "A line.\n\n    code : stays\n\nNotes\n-----\nx : y"
    assert plain(text) == text
