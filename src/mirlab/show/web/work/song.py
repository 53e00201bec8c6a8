"""Everything that is said of one sound: class or tags or numbers, why, over time, tempo and key, neighbours.

The sound is decoded once and, where the framings agree, analysed once for all of it (hearing.py). An answer
that fails is null, and its sentence stands under `problems`; where all fail, the first one is the error.
Silence has no class, tags or neighbours: these answers are empty, and say so.

Contents: answers, failed, Asked.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mirlab.errors import MirlabError
from mirlab.show.web.work.hearing import Hearing
from mirlab.typing import OnProgress, ProgressEvent

if TYPE_CHECKING:
    from mirlab.audio.analysis import Analysis
    from mirlab.find.facade import Library
    from mirlab.learn.bundle import Classifier, Prediction

T = TypeVar("T")

TIMED = 8
"""Tags that are given over time."""
MOST_PARTS = 400
"""Parts of a sound that are drawn."""
WINDOW = 3.0
"""Seconds of sound that are classified by themselves."""


def answers(
    tell: OnProgress,
    path: str,
    most: float,
    classifier: Classifier | None,
    tagger: str | None,
    library: Library | None,
    track: str | None,
    k: int,
    *,
    describing: bool = True,
    drawing: bool = True,
) -> dict[str, Any]:
    """Ask everything that is wanted of a sound.

    Parameters
    ----------
    path, most : the file, and the longest sound that is taken, in seconds
    classifier, tagger, library : who is asked; None is not
    track : the sound's id in the library; None looks whether it is there
    k : neighbours
    describing, drawing : whether tempo, key and loudness, and waveform and spectrogram are wanted

    Raises
    ------
    MirlabError : no sound, a longer one, or nothing can be said of it
    """
    tell(ProgressEvent("reading the file", 0, 5, unit="steps"))
    asked = Asked(Hearing(path, most), classifier, tagger, library, track, k)
    steps: list[tuple[str, str, Callable[[], Any] | None]] = [
        ("described", "measuring tempo, key and loudness", asked.described if describing else None),
        ("classified", "classifying it", asked.classified if classifier else None),
        ("tagged", "computing its tags", asked.tagged if tagger else None),
        ("neighbours", "looking for similar tracks", asked.neighbours if library else None),
        ("outline", "drawing its spectrogram", asked.outline if drawing else None),
    ]
    asked.prepare({name for name, _, task in steps if task is not None})
    said: dict[str, Any] = {"duration": asked.hearing.seconds, "track": track}
    errors: list[MirlabError] = []
    for number, (name, words, task) in enumerate(steps):
        said[name] = None
        if task is None:
            continue
        tell(ProgressEvent(words, number, len(steps), unit="steps"))
        try:
            said[name] = task()
        except MirlabError as error:
            errors.append(error)
    if errors and all(said[name] is None for name, _, _ in steps):
        raise errors[0]
    said["track"] = asked.track
    said["notes"] = asked.notes()
    said["problems"] = list(dict.fromkeys(map(str, errors)))
    return {**said, **asked.honesty}


def failed(said: dict[str, Any]) -> None:
    """Raise MirlabError where a part of the answers failed."""
    if said["problems"]:
        raise MirlabError(said["problems"][0])


class Asked:
    """One sound and those who are asked about it."""

    def __init__(
        self,
        hearing: Hearing,
        classifier: Classifier | None,
        tagger: str | None,
        library: Library | None,
        track: str | None,
        k: int,
    ) -> None:
        self.hearing, self.classifier, self.tagger = hearing, classifier, tagger
        self.library, self.track, self.k = library, track, k
        self.honesty: dict[str, Any] = {"card": None, "in_training": "unknown", "reasons_in_words": []}
        self._failed: dict[str, MirlabError] = {}

    def prepare(self, parts: set[str]) -> None:
        """Say to the hearing what all of them will take."""
        for name in ("described", "classified", "tagged", "neighbours", "outline"):
            if name in parts:
                try:
                    getattr(self, f"_want_{name}")()
                except MirlabError as error:
                    self._failed[name] = error

    def notes(self) -> list[str]:
        """What is odd about the sound, in sentences, each once."""
        return list(dict.fromkeys(self.hearing.notes()))

    def _analysis(self, name: str) -> Analysis:
        if name in self._failed:
            raise self._failed[name]
        return self.hearing.of(name)

    # Tempo, key, loudness -----------------------------------------------------------------------

    def _want_described(self) -> None:
        from mirlab.audio.analysis import recipe_of
        from mirlab.audio.describing import DESCRIBING

        self._describing = recipe_of(DESCRIBING)
        self.hearing.want("described", self._describing)

    def described(self) -> dict[str, Any]:
        """Tempo, key, tuning and loudness, as of `mirlab describe --json`."""
        from mirlab.audio.describing import description_of

        row = self._describing.rows(self._analysis("described"))[0]
        numbers = dict(zip(map(str, self._describing.columns), map(float, row), strict=True))
        said = description_of("", self.hearing.seconds, numbers).as_json()
        del said["path"]
        return said

    # Classes, tags or numbers of a bundle -------------------------------------------------------

    def _want_classified(self) -> None:
        assert self.classifier is not None
        self.hearing.want("classified", self.classifier.recipe)

    def plain(self, coverage: float | None = None, explaining: bool = False) -> dict[str, Any]:
        """What the classifier says, and why where that is wanted."""
        from mirlab.learn.bundle import explain

        classifier = self.classifier
        assert classifier is not None
        recipe = classifier.recipe
        row = recipe.rows(self._analysis("classified"))[0]
        choices = {} if coverage is None else {"coverage": coverage}
        said = classifier.predict_features(row, recipe.columns, **choices)[0]
        if said.error:
            raise MirlabError(said.error)
        answer = said.as_json()
        del answer["path"]
        self.row = row
        answer |= {"reason": said.reason, "duration": self.hearing.seconds, "task": classifier.task}
        if explaining:
            answer["explanation"] = None
            if not said.silent:
                self.why = explain(classifier, classifier.own_columns(row))
                answer["explanation"] = self.why.as_json()
        return answer

    def classified(self) -> dict[str, Any]:
        """What the classifier says, why, and of windows of three seconds."""
        from mirlab.learn.upkeep import seen_in_training
        from mirlab.show.answers import reasons_of, worth_of

        classifier = self.classifier
        assert classifier is not None
        answer = self.plain(explaining=True)
        recipe, seconds = classifier.recipe, self.hearing.seconds
        silent = answer["explanation"] is None
        windows = []
        if seconds >= WINDOW and not silent:
            # Half a window apart, farther where more would be drawn than can be seen.
            hop = max(WINDOW / 2, seconds / MOST_PARTS)
            windows = classifier.windows_of(self.hearing.slices(recipe, WINDOW, hop))
        own = classifier.own_columns(self.row)
        worth = worth_of(classifier.card)
        seen = seen_in_training(classifier, own, Path(self.hearing.path))
        self.honesty = {
            "card": None if worth is None else worth.as_json(),
            "in_training": "unknown" if seen is None else "yes" if seen else "no",
            "reasons_in_words": []
            if silent
            else [reason.as_json() for reason in reasons_of(self.why, classifier, own)],
        }
        return {
            **answer,
            "labels": list(classifier.labels),
            "ranges": {name: list(ends) for name, ends in classifier.ranges.items()},
            "timeline": [
                {"start": w.start, "stop": w.stop, **_shares_of(w.prediction)}
                for w in windows
                if not w.prediction.error
            ],
        }

    # Tags of a learned model --------------------------------------------------------------------

    def _want_tagged(self) -> None:
        from mirlab.audio.analysis import recipe_of
        from mirlab.learn.tagging import tagger_of

        assert self.tagger is not None
        self._tagger = tagger_of(self.tagger)
        self._tagging = recipe_of([f"{self._tagger.feature}.mean"])
        self.hearing.want("tagged", self._tagging, frames=(self._tagger.feature,))

    def tagged(self) -> dict[str, Any]:
        """The scores of a learned model's tags, and those of the highest over time."""
        from mirlab.audio.decoding import SILENCE, is_silent
        from mirlab.learn.tagging import ranked, tags_of_patches

        analysis = self._analysis("tagged")
        assert analysis.frames is not None
        tagger = self._tagger
        about = {"model": tagger.model, "title": tagger.title, "duration": self.hearing.seconds}
        if is_silent(analysis.faults):
            return {**about, "scores": {}, "timeline": [], "reason": SILENCE}
        scores = ranked(tagger.names, self._tagging.rows(analysis)[0])
        parts = tags_of_patches(tagger, analysis.frames[tagger.feature], analysis.seconds)
        best = list(scores)[:TIMED]
        return {
            **about,
            "scores": scores,
            "timeline": [
                {
                    "start": part.start,
                    "stop": part.stop,
                    "scores": {tag: round(part.scores[tag], 4) for tag in best},
                }
                for part in parts[:: -(-len(parts) // MOST_PARTS)]
            ],
        }

    # What sounds like it ------------------------------------------------------------------------

    def _want_neighbours(self) -> None:
        from mirlab.audio.analysis import Recipe
        from mirlab.audio.registry import Column
        from mirlab.find.store import ids_at

        assert self.library is not None
        if self.track is None:
            ids = ids_at(Path(self.hearing.path))
            self.track = next((id for id in ids if self.library.facts_of([id])), None)
        if self.track is None:
            kept = self.library.head.recipe
            kept.check_current(self.library.path)
            self._near = Recipe(tuple(map(Column.parse, kept.columns)), kept.spec)
            self.hearing.want("neighbours", self._near)

    def neighbours(self) -> list[dict[str, Any]]:
        """The nearest tracks of the library: id and distance; none of silence."""
        from mirlab.audio.decoding import is_silent
        from mirlab.find.search import similar

        assert self.library is not None
        if "neighbours" in self._failed:
            raise self._failed["neighbours"]
        if self.track is not None:
            found = similar(self.library, self.track, k=self.k)
        else:
            analysis = self._analysis("neighbours")
            if is_silent(analysis.faults):
                return []
            row = self._near.rows(analysis)[0]
            found = similar(self.library, values=row, k=self.k)
        return [{"id": near.id, "distance": near.distance} for near in found]

    # Its picture --------------------------------------------------------------------------------

    def _want_outline(self) -> None:
        from mirlab.audio.analysis import recipe_of
        from mirlab.audio.listening import OUTLINED

        self.hearing.want("outline", recipe_of([f"{OUTLINED}.mean"]), frames=(OUTLINED,))

    def outline(self) -> dict[str, Any]:
        """Waveform and spectrogram for a page; `mel` is base64 of (bands, columns) bytes, row by row."""
        from mirlab.audio.listening import OUTLINED, outline

        frames = self._analysis("outline").frames
        assert frames is not None
        drawn = outline(self.hearing.sound, frames=frames[OUTLINED])
        return {
            "duration": self.hearing.seconds,
            "peaks": [round(float(peak), 4) for peak in drawn.peaks],
            "mel": {
                "bands": drawn.mel.shape[0],
                "columns": drawn.mel.shape[1],
                "values": base64.b64encode(drawn.mel.tobytes()).decode("ascii"),
            },
        }


def _shares_of(said: Prediction) -> dict[str, Any]:
    """What is drawn of a window: probabilities of classes or tags, or numbers."""
    from mirlab.learn.bundle import NumberPrediction

    if isinstance(said, NumberPrediction):
        return {"values": dict(said.values)}
    return {"probabilities": dict(said.probabilities)}
