"""Names and ways of calling that have changed: they work for one more version, with a warning.

    @formerly("model", "protocol", table="source", n_splits="folds")
    def evaluate(source, *, model="svm", protocol=None, folds=None): ...

Then ``evaluate(table=t, n_splits=5)`` and ``evaluate(t, "svm", "kfold")`` still work, and say what to write.

Contents: formerly.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from mirlab.errors import UsageError

P = ParamSpec("P")
R = TypeVar("R")


def formerly(*positional: str, **renamed: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let a function take its former keywords, and by position what is given by name now.

    Parameters
    ----------
    positional : parameters that could be given by position after those that still can, in their order
    renamed : former keyword -> parameter

    Raises
    ------
    UsageError : when the function is called with a parameter under both its names
    """

    def with_former(function: Callable[P, R]) -> Callable[P, R]:
        kinds = {p.kind for p in inspect.signature(function).parameters.values()}
        assert inspect.Parameter.VAR_POSITIONAL not in kinds, "further positions would be taken for names"
        places = [
            name
            for name, p in inspect.signature(function).parameters.items()
            if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        ]
        name = function.__qualname__

        @wraps(function)
        def called(*args: P.args, **kwargs: P.kwargs) -> R:
            more = args[len(places) : len(places) + len(positional)]
            given = dict(zip(positional, more, strict=False))
            for former, now in renamed.items():
                if former in kwargs:
                    _warn(f"{name}({former}=...) is now {name}({now}=...)")
                    if now in kwargs or now in given or now in places[: len(args)]:
                        raise UsageError(
                            f"{name}: {former} is called {now} now, and both were given: leave one out"
                        )
                    kwargs[now] = kwargs.pop(former)
            if given:
                said = ", ".join(f"{parameter}=..." for parameter in given)
                _warn(f"{name} takes its options by name now: write {said}")
                twice = sorted(given.keys() & kwargs.keys())
                if twice:
                    raise UsageError(f"{name}: {twice[0]} was given twice, by position and by name")
                args, kwargs = args[: len(places)] + args[len(places) + len(more) :], {**kwargs, **given}  # type: ignore[assignment]
            return function(*args, **kwargs)

        return called

    return with_former


def _warn(what: str) -> None:
    message = f"{what}; the former way works in this version and goes with the next"
    # Of whoever called the function: _warn, called, the caller.
    warnings.warn(message, DeprecationWarning, stacklevel=3)
