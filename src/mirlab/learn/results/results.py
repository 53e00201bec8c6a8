"""The results of an experiment: what the run left, and what it says.

Contents: Results.
"""

from __future__ import annotations

from dataclasses import dataclass

from mirlab.learn.results.findings import answer
from mirlab.learn.results.run import Run


@dataclass(frozen=True)
class Results(Run):
    """What a run produced: everything that `Run` holds, and the answer to the experiment's question."""

    def answer(self) -> str:
        """The experiment's question answered from the numbers, the short answer first."""
        return answer(self)
