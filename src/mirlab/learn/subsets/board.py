"""Every subset that a search has asked about, with its score: nothing is scored twice, nothing is lost.

A board remembers in a journal as well where it is given one: a file of JSON lines, a head that says what the
scores are of and then a line for each subset. A search is a function of its scores, so one that was
interrupted runs again from the start, finds its scores and goes on where it stopped.

Contents: Board, Journal.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from mirlab.files import writing_errors
from mirlab.learn.subsets.scoring import Judge, Score
from mirlab.learn.subsets.units import Subset

_LARGEST_JOURNAL = 2**30


class Journal:
    """Scores of subsets in a file, appended as they come.

    Parameters
    ----------
    path : of the file; its folder is made
    head : what the scores are of. A file with another head, or none, is begun anew
    """

    def __init__(self, path: Path, head: Mapping[str, Any]) -> None:
        self.path = path
        self.scores: dict[Subset, Score] = {}
        text = json.dumps(dict(head), sort_keys=True)
        with writing_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            kept = self._read(text)
            self._file: IO[str] = path.open("r+" if kept else "w", encoding="utf-8", newline="\n")
            if kept:
                self._file.seek(kept)
                self._file.truncate()
            else:
                self._file.write(text + "\n")
                self._file.flush()

    def _read(self, head: str) -> int:
        """Take over an earlier run's scores; return how many bytes of the file are whole lines of ours."""
        if not self.path.is_file() or self.path.stat().st_size > _LARGEST_JOURNAL:
            return 0
        length = 0
        with self.path.open("rb") as file:
            for number, line in enumerate(file):
                # A process that was killed may have written half a line.
                if not line.endswith(b"\n"):
                    break
                if number == 0:
                    if line.rstrip(b"\n") != head.encode():
                        return 0
                else:
                    try:
                        *subset, accuracy, value = json.loads(line)
                        self.scores[tuple(int(unit) for unit in subset)] = Score(
                            float(accuracy), float(value)
                        )
                    except (ValueError, TypeError, RecursionError):
                        break
                length += len(line)
        return length

    def add(self, scores: Mapping[Subset, Score]) -> None:
        """Append scores; they are in the file when this returns, if not yet on the disk."""
        with writing_errors(self.path):
            for subset, score in scores.items():
                self._file.write(json.dumps([*subset, score.accuracy, score.value]) + "\n")
            self._file.flush()
        self.scores.update(scores)

    def close(self) -> None:
        """Close the file, which stays."""
        self._file.close()


class Board:
    """What a judge said of every subset that it was asked about.

    Parameters
    ----------
    judge : scores subsets
    journal : where scores are kept, if anywhere

    Attributes
    ----------
    scores : every subset asked about, in the order of the asking
    """

    def __init__(self, judge: Judge, journal: Journal | None = None) -> None:
        self._judge, self._journal = judge, journal
        self.scores: dict[Subset, Score] = {}

    def ask(self, subsets: Sequence[Subset]) -> list[Score]:
        """Scores of the subsets, in their order; only new ones are judged."""
        kept = self._journal.scores if self._journal else {}
        self.scores.update({s: kept[s] for s in subsets if s in kept})
        new = [s for s in dict.fromkeys(subsets) if s not in self.scores]
        if new:
            found = dict(zip(new, self._judge(new), strict=True))
            self.scores.update(found)
            if self._journal:
                self._journal.add(found)
        return [self.scores[s] for s in subsets]
