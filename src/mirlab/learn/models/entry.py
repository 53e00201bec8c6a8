"""What the registry holds of a model: its name, what it learns, and what makes it.

Contents: ModelEntry, Target, USUAL (the model of each task where none is named), usual_model.
"""

from __future__ import annotations

import importlib
import inspect
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mirlab.data.tables import TASKS, TaskName
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.learn.models.bounds import check_parameters
from mirlab.words import quoted, their_words

Target = Callable[..., Any] | str
"""What makes a model, or where it is: "package.module:name"."""

USUAL: Mapping[TaskName, str] = {"class": "svm", "tags": "logreg", "numbers": "ridge"}
"""The model of each task where none is named."""

_ANSWERS: Mapping[TaskName, tuple[str, str]] = {
    "class": ("predict", "a classifier"),
    "tags": ("predict_proba", "a model of tags"),
    "numbers": ("predict", "a model of numbers"),
}
"""The method that a model of each task answers by, and what such a model is called."""


def usual_model(task: TaskName) -> str:
    """The name of the model that learns a task where none is named.

    Example
    -------
    >>> usual_model("numbers")
    'ridge'
    """
    return USUAL[task]


@dataclass(frozen=True)
class ModelEntry:
    """A model by name.

    Parameters
    ----------
    name : as experiments write it
    target : what makes one of classes, or where it is: "package.module:name"; None where it learns none
    summary : one sentence for a person
    reference : who described it first
    presets : parameters that differ from the target's own defaults
    space : values of its parameters that are worth trying, most plausible first
    frames : the feature whose frames it hears, e.g. "mel64_db"; "" for models of a table's columns
    others : by task, what makes the model of tags or of numbers; `target` makes that of classes
    spaces : by task, the values worth trying where they are not `space`
    """

    name: str
    target: Target | None
    summary: str
    reference: str = ""
    presets: Mapping[str, Any] = field(default_factory=dict)
    space: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    frames: str = ""
    others: Mapping[TaskName, Target] = field(default_factory=dict)
    spaces: Mapping[TaskName, Mapping[str, tuple[Any, ...]]] = field(default_factory=dict)

    @property
    def tasks(self) -> tuple[TaskName, ...]:
        """What it can learn: "class", "tags", "numbers"."""
        return tuple(task for task in TASKS if task in self._targets)

    @property
    def _targets(self) -> dict[TaskName, Target]:
        mine: dict[TaskName, Target] = {} if self.target is None else {"class": self.target}
        return {**mine, **self.others}

    @property
    def ours(self) -> bool:
        """Whether all that makes it is mirlab's own."""
        return all(isinstance(t, str) and t.startswith("mirlab.") for t in self._targets.values())

    @property
    def origin(self) -> object:
        """Where a model's function comes from; what mirlab brings itself equals nothing else."""
        found = next(iter(self._targets.values()))
        return object() if isinstance(found, str) else (found.__module__, found.__qualname__)

    def space_of(self, task: TaskName = "class") -> Mapping[str, tuple[Any, ...]]:
        """The values of its parameters that are worth trying for a task, most plausible first."""
        return self.spaces.get(task, self.space)

    def searching(self, task: TaskName, space: Mapping[str, tuple[Any, ...]]) -> ModelEntry:
        """The same model with other values to try for a task."""
        return replace(self, spaces={**self.spaces, task: space})

    def target_of(self, task: TaskName) -> Target:
        """What makes the model of a task; UsageError with one that learns it where this one doesn't."""
        if task not in self._targets:
            raise UsageError(
                f'the model "{self.name}" learns {" or ".join(self.tasks)}, and this is about {task}: take '
                f"{USUAL[task]}, or another model that `mirlab models` lists with {task}"
            )
        return self._targets[task]

    def factory(self, task: TaskName = "class") -> Callable[..., Any]:
        """Return what makes the model, importing it if need be."""
        target = self.target_of(task)
        if not isinstance(target, str):
            return target
        module, _, attribute = target.partition(":")
        made: Callable[..., Any] = getattr(importlib.import_module(module), attribute)
        return made

    def parameters(self, task: TaskName = "class") -> dict[str, Any]:
        """Return its parameters with their defaults."""
        return {
            name: self.presets.get(name, p.default)
            for name, p in inspect.signature(self.factory(task)).parameters.items()
            if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD) and name != "task"
        }

    def make(self, task: TaskName = "class", /, **params: Any) -> Any:
        """Return a new, unfitted model; UnknownName for a parameter that it does not have.

        A whole number beyond what can be meant is a UsageError, and so is a function that fails or returns
        something that can't learn the task. Somebody's own model of tags gets thresholds where it chooses
        none itself (`thresholds.WithThresholds`).
        """
        known = self.parameters(task)
        target = self.target_of(task)
        for name in params:
            if name not in known:
                raise UnknownName(f"parameter of the model {self.name}", name, known)
        check_parameters(params, self.name)
        given = {**{name: value for name, value in self.presets.items() if name in known}, **params}
        if isinstance(target, str):
            return self.factory(task)(**given)
        if "task" in inspect.signature(target).parameters:
            given["task"] = task
        try:
            made = target(**given)
        except MirlabError:
            raise
        except Exception as error:
            raise UsageError(
                f'the model "{self.name}" can\'t be made{_place(target, error)}: '
                f"{type(error).__name__}: {their_words(error)}"
            ) from error
        method, kind = _ANSWERS[task]
        if isinstance(made, type) or not all(callable(getattr(made, name, None)) for name in ("fit", method)):
            came = f"the class {made.__name__}" if isinstance(made, type) else quoted(made)
            raise UsageError(
                f'the model "{self.name}"{_place(target)}: expected its function to return {kind} '
                f"with fit and {method}, got {came}"
            )
        if task == "class" or getattr(made, "takes_groups", False):
            return made
        from mirlab.learn.models.regression import InTheirShape
        from mirlab.learn.models.thresholds import WithThresholds

        return WithThresholds(made) if task == "tags" else InTheirShape(made)


def _place(factory: Callable[..., Any], error: Exception | None = None) -> str:
    """Where an own model's function stands, or the line of it that failed: " (FILE, line 3)"."""
    code = getattr(inspect.unwrap(factory), "__code__", None)
    if code is None:
        code = getattr(getattr(factory, "__init__", None), "__code__", None)
    if code is None:
        return ""
    frames = traceback.extract_tb(error.__traceback__) if error is not None else []
    lines = [frame.lineno for frame in frames if frame.filename == code.co_filename]
    return f" ({code.co_filename}, line {lines[-1] if lines else code.co_firstlineno})"
