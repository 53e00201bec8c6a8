"""Asking a bundle: what is this song?

Conventions: answers are (n, k) in the order of `labels`: calibrated probabilities of classes or of tags, or
numbers; times are seconds.

Contents: load, Classifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from mirlab.audio.analysis import Analysis, Recipe, Request, analyse, not_computable
from mirlab.audio.decoding import SILENCE, Given, Sound, given_sound, given_sounds, is_one_sound
from mirlab.audio.registry import Column
from mirlab.data.execution import Job, analyse_job, default_workers, run_jobs
from mirlab.data.naming import present_name
from mirlab.data.tables import TaskName
from mirlab.errors import AudioError, BundleError, UsageError
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.answering import OfNumbers
from mirlab.learn.bundle.featurerows import check_rows, missing, rows_of
from mirlab.learn.bundle.golden import TOLERANCE, Golden, golden_sound
from mirlab.learn.bundle.graph import Graph
from mirlab.learn.bundle.learned import lend_learned
from mirlab.learn.bundle.novelty import SILENT_PEAK, how_far
from mirlab.learn.bundle.parts import parts_of
from mirlab.learn.bundle.predictions import Prediction, Predictions, Window, notes_of
from mirlab.progress import shows_progress, told
from mirlab.typing import Floats, Progress, ProgressEvent
from mirlab.words import their_words

COVERAGE = 0.9
OF_TASK: dict[TaskName, str] = {"class": "classes", "tags": "tags", "numbers": "numbers"}
"""What a bundle of a task is of."""


def load(path: str | Path) -> Classifier:
    """Open a bundle and check it: its hashes, its recipe against this mirlab, its golden vectors.

    Raises
    ------
    BundleError : no bundle, or one that is cut off, changed, newer, or gives other answers here than when it
        was written; the message says which
    """
    return Classifier(bundle.read(path), str(path))


class Classifier:
    """A bundle that is ready to answer; made by `load`.

    Any number of threads may ask it at once. It can be pickled, so that joblib, multiprocessing, Dask and
    Spark send it to other processes: the bundle's contents travel, and are checked again where they arrive.

    Attributes
    ----------
    task : what it was trained to say: "class", "tags" or "numbers"
    labels : the k names of classes, tags or numbers
    card, card_text : the model card, and the same in Markdown
    hash : 16 hexadecimal digits of the bundle's contents
    columns : the classifier's d columns
    unusual_columns, novelty : the u columns that "unknown" goes by, and what is usual of them
    background : (b, d) training rows, against which contributions are counted
    distribution : how the u columns were distributed; None where the bundle doesn't say
    """

    def __init__(self, contents: bundle.Contents, path: str) -> None:
        self._path, self._contents = path, contents
        self.card, self.card_text, self.hash = contents.card, contents.card_text, contents.hash
        try:
            self._read(contents)
        except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, MemoryError) as error:
            raise BundleError(
                f"{path}: its contents don't fit together ({type(error).__name__}: {their_words(error)})"
            ) from error

    def __reduce__(self) -> tuple[type[Classifier], tuple[bundle.Contents, str]]:
        return Classifier, (self._contents, self._path)

    def _read(self, contents: bundle.Contents) -> None:
        # The versions of the recipe's features can be compared once the models behind them are known.
        lend_learned(contents, self._path)
        parts = parts_of(contents, self._path)
        self._answering = parts.answering
        self.task: TaskName = self._answering.task
        self.labels: tuple[str, ...] = self._answering.names
        self.columns, self.unusual_columns = parts.columns, parts.unusual_columns
        self._recipe: Recipe | None = parts.recipe
        self._threshold = parts.threshold
        self.novelty, self.background = parts.novelty, parts.background
        self.distribution = parts.distribution
        self._graph = Graph(contents.model, self._path, self.task)
        if (self._graph.width, self._graph.answers_per_row) != (len(self.columns), len(self.labels)):
            raise BundleError(f"{self._path}: its graph does not fit its columns and labels")
        self._check_golden(parts.golden)

    def _check_golden(self, golden: Golden) -> None:
        worst = (np.abs(self._graph.answers(golden.rows) - golden.answers) / self._answering.scale).max()
        with np.errstate(over="ignore", invalid="ignore"):
            # Of rows that no one trained on; what is no number is no agreement either.
            found = self.novelty.distances(golden.unusual_rows)
            off = np.abs(found - golden.distances) / (1 + golden.distances)
        if not (worst <= TOLERANCE and off.max() <= TOLERANCE):
            what = "numbers differ by" if self.task == "numbers" else "probabilities differ by"
            of = " of their span" if self.task == "numbers" else ""
            raise BundleError(
                f"{self._path}: its golden vectors come out differently here ({what} {worst:.2g}{of}, "
                f"distances by {100 * off.max():.2g} %): the libraries on this machine compute "
                "different values than the ones it was written with. Train it again here"
            )
        if self._recipe is not None:
            assert golden.sound is not None
            try:
                row = _row(self._recipe)
            except (UsageError, AudioError) as error:
                raise BundleError(f"{self._path}: {error}") from error
            within = np.abs(row - golden.sound) <= golden.allowed
            if not within.all():
                raise BundleError(
                    f"{self._path}: its golden sound has another "
                    f"{self._recipe.columns[int(np.argmin(within))]} here than where it was written: the "
                    "features are computed differently. Train it again here"
                )

    @shows_progress
    def predict(
        self,
        sounds: Sound | Iterable[Sound],
        *,
        coverage: float = COVERAGE,
        workers: int | None = None,
        progress: Progress = True,
    ) -> Predictions:
        """Say what the bundle says of sounds; one that can't be analysed is a result with its `error`.

        Parameters
        ----------
        sounds : one or several of paths, bytes, open binary files, samples with their rate as (y, sr), and
            Waveforms
        coverage : how often the prediction sets are to hold the right label, or the intervals the true
            number, in (0, 1); tags have neither
        workers : processes; None takes one per core, or none in a worker of joblib or multiprocessing. Up to
            three files are done in this one. Calls of several threads share their processes
        progress : a bar, nothing, or a function (`mirlab.progress`), told as files get done

        Returns
        -------
        one Prediction for each sound, in their order, a TagPrediction or NumberPrediction where the bundle's
        task is that; its `path` is the path, or "sound 2" for the second. Of silence nothing is said but the
        `reason`

        Raises
        ------
        BundleError : the bundle's columns can't be computed from sound
        UsageError : something else than sounds
        """
        if not is_one_sound(sounds) and (not isinstance(sounds, Iterable) or hasattr(sounds, "columns")):
            raise _no_sounds(sounds)
        several = [sounds] if is_one_sound(sounds) else list(sounds)
        for sound in several:
            if not is_one_sound(sound):
                raise _no_sounds(sound)
        with given_sounds(several) as given:
            return self._predicted(given, coverage, workers, progress)

    def _predicted(
        self, given: Sequence[Given], coverage: float, workers: int | None, progress: Progress
    ) -> Predictions:
        request = self.recipe.request()
        files = [each.name for each in given]
        found = {
            number: self._answering.failed(each.name, each.error.reason)
            for number, each in enumerate(given)
            if each.error is not None
        }
        jobs = (
            Job(str(number), present_name(str(each.path)), request)
            for number, each in enumerate(given)
            if each.error is None
        )
        failures = len(found)
        for outcome in run_jobs(jobs, workers or default_workers(), task=analyse_job):
            number = int(outcome.content)
            if outcome.analysis is None:
                assert outcome.failure is not None
                found[number] = self._answering.failed(files[number], outcome.failure[1])
                failures += 1
            else:
                (answer,) = self._answers(self.recipe.rows(outcome.analysis), coverage, [files[number]])
                found[number] = answer if answer.error else replace(answer, notes=notes_of(outcome.analysis))
            told(progress)(ProgressEvent("classifying", len(found), len(files), failures))
        return Predictions(found[number] for number in range(len(files)))

    def windows(
        self,
        sound: Sound,
        seconds: float = 6.0,
        hop: float | None = None,
        *,
        coverage: float = COVERAGE,
    ) -> list[Window]:
        """Classify the windows of a sound, `seconds` long and `hop` apart (by default half of that).

        The model was trained on whole tracks; of short windows it is less sure than it says.

        Raises
        ------
        AudioError : a sound that can't be analysed
        """
        recipe = self.recipe
        with given_sound(sound) as given:
            name = given.name
            try:
                analysis = analyse(given.path, recipe.request(seconds, hop or seconds / 2))
            except MemoryError as error:
                raise AudioError(name, "features", "the analysis needed more memory than there is") from error
        return self.windows_of(analysis, name, coverage=coverage)

    def windows_of(self, analysis: Analysis, name: str = "", *, coverage: float = COVERAGE) -> list[Window]:
        """What is said of each part of an analysis that has the recipe's features; `name` is the sound's."""
        rows = self.recipe.rows(analysis)
        answers = self._answers(rows, coverage, [name] * len(analysis.segments))
        notes = notes_of(analysis)
        answers = [answer if answer.error else replace(answer, notes=notes) for answer in answers]
        return [Window(*span, answer) for span, answer in zip(analysis.segments, answers, strict=True)]

    def predict_features(
        self, values: Any, columns: Sequence[Column | str] | None = None, *, coverage: float = COVERAGE
    ) -> list[Prediction]:
        """Classify rows of features; a row with NaN or infinity is a result with its `error`.

        Parameters
        ----------
        values : (n, d) unscaled; a FeatureTable or DataFrame is taken by the names of its columns
        columns : what they are, in any order and among others; None means the bundle's own, in order

        Raises
        ------
        UsageError : no numbers, or columns that the bundle needs are missing
        """
        rows, names = rows_of(values, columns, self.columns)
        missing = [str(column) for column in self.columns if str(column) not in names]
        if missing:
            raise UsageError(
                f"expected the columns that {self._path} was trained on, but these are missing: {missing[:5]}"
            )
        place = {name: i for i, name in enumerate(names)}
        return self._answered(rows, place, coverage, [""] * len(rows))

    def probabilities(self, rows: ArrayLike) -> Floats:
        """(n, k) calibrated probabilities of (n, d) unscaled rows of the bundle's columns, in their order.

        Raises
        ------
        UsageError : a row with NaN or infinity; a bundle of numbers
        """
        if self.task == "numbers":
            raise UsageError(
                f"{self._path}: it was trained on numbers and has no probabilities: ask Classifier.answers"
            )
        return self.answers(rows)

    def answers(self, rows: ArrayLike) -> Floats:
        """(n, k) probabilities of classes or tags, or numbers; `rows` as in `probabilities`.

        Raises
        ------
        UsageError : a row with NaN or infinity
        """
        values, names = rows_of(rows, None, self.columns)
        check_rows(values, names)
        return self._graph.answers(values)

    @property
    def ranges(self) -> dict[str, tuple[float, float]]:
        """Of a bundle of numbers, the least and the largest of each among the training tracks; else empty."""
        said = self._answering
        if not isinstance(said, OfNumbers):
            return {}
        ends = zip(said.low.tolist(), said.high.tolist(), strict=True)
        return dict(zip(said.names, ends, strict=True))

    def analysed(self, sound: Sound) -> Floats:
        """(m,) values of the recipe's columns (`recipe.columns`) of a sound.

        Raises
        ------
        AudioError : a sound that can't be analysed
        BundleError : the bundle's columns can't be computed from sound
        """
        return np.asarray(self.recipe.rows(self.analysis(sound))[0])

    def analysis(self, sound: Sound) -> Analysis:
        """What is computed of a sound to classify it; raises what `analysed` does."""
        with given_sound(sound) as given:
            return analyse(present_name(str(given.path)), self.recipe.request())

    def row(self, sound: Sound) -> Floats:
        """(d,) values of the bundle's columns of a sound; raises what `analysed` does."""
        return self.own_columns(self.analysed(sound))

    def own_columns(self, analysed: Floats) -> Floats:
        """(d,) of the bundle's columns among (m,) of the recipe's."""
        place = {column: i for i, column in enumerate(self.recipe.columns)}
        return analysed[[place[column] for column in self.columns]]

    @property
    def recipe(self) -> Recipe:
        """What is computed of a sound to classify it.

        Raises
        ------
        BundleError : the bundle's columns can't be computed from sound
        """
        if self._recipe is None:
            lacking = not_computable(self.columns)
            raise BundleError(
                f"{self._path}: it was trained on a table whose columns can't be computed from sound: "
                f"{', '.join(lacking[:5])}"
                + (f" and {len(lacking) - 5} more" if len(lacking) > 5 else "")
                + ". Ask it about rows of such a table (Classifier.predict_features), or train it on sound"
            )
        return self._recipe

    def _answers(self, rows: Floats, coverage: float, paths: Sequence[str]) -> list[Prediction]:
        """What rows of the recipe's columns mean."""
        place = {str(column): i for i, column in enumerate(self.recipe.columns)}
        return self._answered(rows, place, coverage, paths)

    def _answered(
        self, rows: Floats, place: Mapping[str, int], coverage: float, paths: Sequence[str]
    ) -> list[Prediction]:
        """What rows mean, given where each column stands."""
        unusual = [str(column) for column in self.unusual_columns]
        known = all(name in place for name in unusual)
        asked = dict.fromkeys([*map(str, self.columns), *(unusual if known else ()), "rms.max"])
        names = [name for name in asked if name in place]
        errors = missing(rows[:, [place[name] for name in names]], names)
        # A row without an answer is not asked about; zeros stand in, so that the others are.
        rows = rows.copy()
        rows[[bool(error) for error in errors]] = 0.0
        answers = self._graph.answers(rows[:, [place[str(c)] for c in self.columns]])
        distances = self.novelty.distances(rows[:, [place[n] for n in unusual]]) if known else None
        peaks = rows[:, place["rms.max"]] if "rms.max" in place else None
        said = self._answering.predictions(
            answers, paths, self._reasons(len(rows), distances, peaks), coverage
        )
        return [
            self._answering.failed(p.path, e) if e else self._answering.silent(p.path) if p.silent else p
            for p, e in zip(said, errors, strict=True)
        ]

    def _reasons(self, n: int, distances: Floats | None, peaks: Floats | None) -> list[str]:
        """Why each of n sounds is unknown; "" where it is not."""
        reasons = [""] * n
        for number in range(n):
            if peaks is not None and peaks[number] < SILENT_PEAK:
                reasons[number] = SILENCE
            elif distances is not None and not distances[number] <= self._threshold:
                reasons[number] = how_far(distances[number], self._threshold, self.card)
        return reasons

    def check_task(self, task: TaskName, what: str, instead: str) -> None:
        """Raise UsageError unless the bundle is of this task.

        Parameters
        ----------
        what : what needs it, such as "labelling a library"
        instead : what to do with a bundle of another task
        """
        if self.task != task:
            raise UsageError(
                f"{self._path}: it was trained on {OF_TASK[self.task]}, and {what} needs a bundle of "
                f"{OF_TASK[task]}: {instead}"
            )


def _no_sounds(thing: object) -> UsageError:
    return UsageError(
        f"expected sounds (paths, bytes, open binary files, samples as (y, sr)), got {type(thing).__name__}: "
        "rows of features are for predict_features"
    )


def _row(recipe: Recipe) -> Floats:
    whole = Recipe(recipe.columns, recipe.spec)
    request: Request = whole.request()
    return np.asarray(whole.rows(analyse(golden_sound(recipe.spec.sample_rate), request))[0])
