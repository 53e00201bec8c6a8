"""Scores that are kept: nothing is judged twice, and an interrupted search goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from mirlab.errors import OutputError
from mirlab.learn.subsets.board import Board, Journal
from mirlab.learn.subsets.scoring import Score
from mirlab.learn.subsets.units import Subset


class Counting:
    """A judge that counts what it is asked."""

    def __init__(self) -> None:
        self.asked: list[Subset] = []

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        self.asked += subsets
        return [Score(len(s) / 10, sum(s) / 7) for s in subsets]


def test_nothing_is_judged_twice() -> None:
    judge = Counting()
    board = Board(judge)
    first = board.ask([(0,), (1,), (0,)])
    assert first[0] == first[2]
    board.ask([(1,), (0, 1)])
    assert judge.asked == [(0,), (1,), (0, 1)]
    assert list(board.scores) == [(0,), (1,), (0, 1)]


def test_a_journal_is_gone_on_from(tmp_path: Path) -> None:
    path, head = tmp_path / "deep" / "a.jsonl", {"data": "x"}
    journal = Journal(path, head)
    told = Board(Counting(), journal).ask([(0,), (1, 2)])
    journal.close()
    with path.open("ab") as file:
        file.write(b"[3, 0.5, 0.")  # a process that was killed
    judge, again = Counting(), Journal(path, head)
    board = Board(judge, again)
    assert board.ask([(0,), (1, 2), (3,)])[:2] == told
    again.close()
    assert judge.asked == [(3,)]
    third = Journal(path, head)
    third.close()
    assert set(third.scores) == {(0,), (1, 2), (3,)}, "the half line was cut off and the new one is whole"


@pytest.mark.parametrize(
    "content", [b"", b"nonsense\n[0, 1, 1]\n", b'{"data": "y"}\n[0, 1, 1]\n', b"\xff\xfe\n"]
)
def test_a_journal_of_something_else_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)
    journal = Journal(path, {"data": "x"})
    journal.add({(4,): Score(0.5, 0.25)})
    journal.close()
    assert path.read_text(encoding="utf-8") == '{"data": "x"}\n[4, 0.5, 0.25]\n'


def test_a_line_without_its_end_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"data": "x"}\n[0, 1.0, 1.0]\n[1, 0.5, 0.25]')
    journal = Journal(path, {"data": "x"})
    assert set(journal.scores) == {(0,)}, "whether its last digit is there can't be known"
    journal.add({(2,): Score(0.5, 0.5)})
    journal.close()
    assert path.read_text(encoding="utf-8") == '{"data": "x"}\n[0, 1.0, 1.0]\n[2, 0.5, 0.5]\n'


def test_lines_after_a_broken_one_are_not_trusted(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"data": "x"}\n[0, 1.0, 1.0]\n{"not": "ours"}\n[1, 1.0, 1.0]\n')
    journal = Journal(path, {"data": "x"})
    journal.close()
    assert set(journal.scores) == {(0,)}


def test_a_place_that_can_t_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match="could not write"):
        Journal(tmp_path / "file" / "a.jsonl", {})


def test_what_is_told_is_in_the_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    journal = Journal(path, {"b": 1, "a": 2})
    assert path.read_text(encoding="utf-8") == '{"a": 2, "b": 1}\n'
    journal.add({(0, 3): Score(0.5, 0.25)})
    assert path.read_text(encoding="utf-8") == '{"a": 2, "b": 1}\n[0, 3, 0.5, 0.25]\n'
    journal.close()
    again = Journal(path, {"a": 2, "b": 1})
    assert again.scores == {(0, 3): Score(0.5, 0.25)}
    again.close()
