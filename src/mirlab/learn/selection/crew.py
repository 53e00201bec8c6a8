"""Processes that judge subsets for searches: what threads of one process can't do side by side.

The search itself, its journal and whoever watches stay in the process that was asked; the others are given
subsets, and answer with scores. They get the rows that a judge may see once, as a file of plain numbers that
they map into memory, and make the judge themselves. A judge scores every subset by itself, so the scores
don't depend on who judged.

It takes seconds until a process has imported what it needs: `crew_for` starts none for a short search, for
nets, which fill all cores by themselves, and for somebody's own models, which other processes may not know.

Contents: Crew, crew_for, WORTHWHILE.
"""

from __future__ import annotations

import itertools
import shutil
import sys
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing import parent_process
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.data.execution import Limits, borrow
from mirlab.errors import MirlabError, TableError
from mirlab.learn.models import registry as models
from mirlab.learn.nets import is_net
from mirlab.learn.subsets import Judge, Rows, Score, Subset, in_words, judge_for, named
from mirlab.words import their_words

WORTHWHILE = 10.0
"""Seconds of work from which on processes save more than it takes to start them."""

_PORTION = 0.1
"""Seconds of work that are given to a process at a time: long beside the giving, short beside the whole."""

_KEPT = 8
_NO_LIMITS = Limits(seconds=None, memory=None)


@dataclass(frozen=True)
class _Recipe:
    """How another process makes a judge.

    Parameters
    ----------
    name : that no other judge has
    values : a file with the rows' values
    rows : without the values
    """

    name: str
    values: str
    rows: Rows
    model: str
    params: Mapping[str, Any]
    quick: bool

    def make(self) -> Judge:
        """The judge, in the process that calls."""
        values = np.load(self.values, mmap_mode="r", allow_pickle=False)
        rows = replace(self.rows, units=replace(self.rows.units, values=values))
        return named(judge_for(self.model, self.params, rows, 1, quick=self.quick), rows.units)


@dataclass(frozen=True)
class _Refused:
    """What a process answers in the place of scores: why it has none."""

    why: str
    ours: bool


_made: OrderedDict[str, Judge] = OrderedDict()
"""Judges that this process has made, the latest last."""


def _judge(recipe: _Recipe, subsets: list[Subset]) -> list[tuple[float, float]] | _Refused:
    """Scores of subsets; runs in a process of the crew, and raises nothing."""
    from loky import process_executor

    # What a judge keeps is no leak, for which the pool would start the process again.
    process_executor._MAX_MEMORY_LEAK_SIZE = sys.maxsize
    try:
        judge = _made.get(recipe.name)
        if judge is None:
            judge = _made[recipe.name] = recipe.make()
            while len(_made) > _KEPT:
                _made.popitem(last=False)
        _made.move_to_end(recipe.name)
        return [(score.accuracy, score.value) for score in judge(subsets)]
    except TableError as error:
        return _Refused(str(error), ours=True)
    except Exception as error:
        return _Refused(str(error), ours=False)


class Crew:
    """Processes to judge with; from `crew_for`.

    Parameters
    ----------
    workers : how many
    seconds : that a subset takes, about
    """

    def __init__(self, workers: int, seconds: float) -> None:
        self.workers, self._seconds = workers, seconds
        self._folder = Path(tempfile.mkdtemp(prefix="mirlab-search-"))
        self._lent = borrow(workers, _NO_LIMITS, alone=True)
        self._numbers = itertools.count()
        self._files: dict[int, tuple[Any, Path]] = {}
        self._lock = threading.Lock()
        self._ended = False

    def judge(self, model: str, params: Mapping[str, Any], rows: Rows, *, quick: bool = False) -> Judge:
        """A judge like `judge_for`'s whose work the processes do."""
        models.get(model).make(rows.goal.task, **params)
        name = f"{self._folder.name}-{next(self._numbers)}"
        without = replace(rows, units=replace(rows.units, values=rows.units.values[:0]))
        return _Abroad(self, _Recipe(name, str(self._file(rows.units.values)), without, model, params, quick))

    def _file(self, values: Any) -> Path:
        """The file with these values, written once for all judges that see the same array."""
        with self._lock:
            held = self._files.get(id(values))
            if held is None:
                path = self._folder / f"{next(self._numbers)}.npy"
                np.save(path, values, allow_pickle=False)
                # The array is held, so that no other can get its id.
                held = self._files[id(values)] = (values, path)
            return held[1]

    def portion(self, subsets: int) -> int:
        """How many subsets are given at a time: some tenths of a second's work, a share for each process."""
        return max(1, min(-(-subsets // self.workers), round(_PORTION / max(self._seconds, 1e-6))))

    def submit(self, recipe: _Recipe, subsets: list[Subset]) -> Future[Any]:
        """Give subsets to whichever process is free."""
        return self._lent.executor.submit(_judge, recipe, subsets)

    def answers(self, futures: Sequence[Future[Any]]) -> None:
        """Wait until all have answered; MirlabError where the crew is ended meanwhile."""
        waiting: set[Future[Any]] = set(futures)
        while waiting:
            waiting = wait(waiting, timeout=0.2).not_done
            if self._ended:
                raise MirlabError("the search was stopped")

    def stop(self) -> None:
        """Let no thread wait for answers any more."""
        self._ended = True

    def end(self, *, kill: bool) -> None:
        """End the processes, at once or after what they are at, and take the files away."""
        self.stop()
        try:
            self._lent.give_back(broken=kill)
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)


@dataclass(frozen=True)
class _Abroad:
    """A judge whose work is done by the crew."""

    crew: Crew
    recipe: _Recipe

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset; TableError, naming the set, where the model can't be fitted."""
        asked, size = list(subsets), self.crew.portion(len(subsets))
        portions = [asked[i : i + size] for i in range(0, len(asked), size)]
        futures: list[Future[Any]] = []
        scores: list[Score] = []
        try:
            for portion in portions:
                with self._survived(portion):
                    futures.append(self.crew.submit(self.recipe, portion))
            self.crew.answers(futures)
            for portion, future in zip(portions, futures, strict=True):
                with self._survived(portion):
                    answer = future.result()
                if isinstance(answer, _Refused):
                    raise (TableError if answer.ours else MirlabError)(answer.why)
                scores += [Score(*score) for score in answer]
        finally:
            for future in futures:
                future.cancel()
        return scores

    @contextmanager
    def _survived(self, portion: Sequence[Subset]) -> Iterator[None]:
        """Say which sets a process was at that is there no more."""
        try:
            yield
        except Exception as error:
            at = in_words(portion, self.recipe.rows.units)
            raise MirlabError(
                f"a process that judged sets was lost while it was at {at} ({type(error).__name__}: "
                f"{their_words(error)}): close other programs and run it again, or use one worker; what was "
                "judged so far is kept where the search may resume"
            ) from error


@contextmanager
def crew_for(model: str, task: Any, workers: int, sets: float, seconds: float) -> Iterator[Crew | None]:
    """Processes for searches that judge so many sets; None where this process is as quick.

    Parameters
    ----------
    model, task : what the sets are judged by, and what is learnt
    workers : processes
    sets : how many sets will be judged, about
    seconds : that one set takes
    """
    alone = workers < 2 or parent_process() is not None
    if alone or sets * seconds < WORTHWHILE or not models.get(model).ours or is_net(model, task):
        yield None
        return
    crew = Crew(workers, seconds)
    try:
        yield crew
    except BaseException:
        crew.end(kill=True)
        raise
    crew.end(kill=False)
