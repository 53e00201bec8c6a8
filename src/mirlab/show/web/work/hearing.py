"""One sound that is decoded once, and everything that is asked of it.

Who asks says first what it takes (`want`); equal framings are then analysed in one pass for all of them.
Where that fails for a feature of one, each is analysed by itself, so that the others have their answers.

Contents: Hearing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from mirlab.errors import AudioError, MirlabError

if TYPE_CHECKING:
    from mirlab.audio.analysis import Analysis, Recipe
    from mirlab.audio.decoding import Waveform


@dataclass(frozen=True)
class _Wanted:
    recipe: Recipe
    frames: tuple[str, ...]


class Hearing:
    """A sound.

    Parameters
    ----------
    path : its file
    most : the longest sound that is taken, in seconds

    Attributes
    ----------
    seconds : how long it is

    Raises
    ------
    MirlabError : a file that is no sound, or a longer one
    """

    def __init__(self, path: str, most: float) -> None:
        from mirlab.audio.decoding import hold_whole

        try:
            self.seconds, self._held = hold_whole(path, most)
        except AudioError as error:
            raise MirlabError(error.reason) from error
        if self.seconds > most:
            words = f"expected at most {most / 60:g} minutes of audio, got more: send a shorter part"
            raise MirlabError(words)
        self.path = path
        self._wanted: dict[str, _Wanted] = {}
        self._apart: dict[str, Analysis] = {}

    @property
    def sound(self) -> Waveform | str:
        """What is analysed: the sound in memory, or the file of one that would take too much of it."""
        return self.path if self._held is None else self._held

    def want(self, who: str, recipe: Recipe, frames: tuple[str, ...] = ()) -> None:
        """Say what `who` will ask for: the features of a recipe, and the frames of some of them."""
        self._wanted[who] = _Wanted(recipe, frames)

    def of(self, who: str) -> Analysis:
        """The analysis for one of those who said what they want; raises MirlabError where it fails."""
        wanted = self._wanted[who]
        together = self._together.get(_part(wanted.recipe))
        if together is not None:
            return together
        if who not in self._apart:
            try:
                self._apart[who] = self._analysed([wanted])
            except AudioError as error:
                raise MirlabError(error.reason) from error
        return self._apart[who]

    def notes(self) -> list[str]:
        """What the analyses show of the sound itself, in sentences."""
        analyses = [*(found for found in self._together.values() if found), *self._apart.values()]
        return [fault.words for analysis in analyses for fault in analysis.faults]

    def slices(self, recipe: Recipe, seconds: float, hop: float) -> Analysis:
        """The analysis of slices of so many seconds; raises MirlabError where it fails."""
        from mirlab.audio.analysis import analyse

        try:
            return analyse(self.sound, recipe.request(seconds, hop))
        except AudioError as error:
            raise MirlabError(error.reason) from error

    @cached_property
    def _together(self) -> dict[object, Analysis | None]:
        parts: dict[object, list[_Wanted]] = {}
        for wanted in self._wanted.values():
            parts.setdefault(_part(wanted.recipe), []).append(wanted)
        return {part: self._tried(several) for part, several in parts.items()}

    def _tried(self, several: list[_Wanted]) -> Analysis | None:
        try:
            return self._analysed(several)
        except AudioError:
            return None

    def _analysed(self, several: list[_Wanted]) -> Analysis:
        from mirlab.audio.analysis import analyse, request_for
        from mirlab.audio.registry import Term

        first = several[0].recipe
        request = request_for(
            [Term.of(column) for wanted in several for column in wanted.recipe.columns],
            spec=first.spec,
            offset=first.offset,
            duration=first.duration,
        )
        frames = tuple(dict.fromkeys(name for wanted in several for name in wanted.frames))
        return analyse(self.sound, replace(request, keep_frames=bool(frames), frames_of=frames))


def _part(recipe: Recipe) -> object:
    """What recipes must have in common to be computed in one pass."""
    return recipe.spec, recipe.offset, recipe.duration
