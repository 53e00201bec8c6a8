"""What somebody asks to have learnt of data, in the words of the options that every command has.

Contents: TAG_FACTS, Asked, names_matching.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from mirlab.data.tables.targets import TASKS, TaskName
from mirlab.errors import UnknownName, UsageError

TAG_FACTS = ("tags", "genres", "moods")
"""Names of columns and facts that hold several tags a track where nobody says so."""


@dataclass(frozen=True)
class Asked:
    """What is to be learnt; what is None or empty is left to the data.

    Parameters
    ----------
    label : the column or fact with the classes
    task : "class", "tags" or "numbers"
    targets : columns or facts, or patterns of their names (``mood_*``), that hold tags or numbers
    separator : what stands between the tags in a cell
    further : the columns of numbers that came from a file of further facts
    beside : the columns of that file, which targets may name, too

    Raises
    ------
    UnknownName : no such task
    UsageError : targets or a separator for classes, or an empty separator
    """

    label: str | None = None
    task: TaskName | None = None
    targets: tuple[str, ...] = ()
    separator: str | None = None
    further: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.task is not None and self.task not in TASKS:
            raise UnknownName("task", str(self.task), TASKS)
        if self.separator is not None and not self.separator.strip("\n\r"):
            raise UsageError('separator: expected what stands between two tags, e.g. ";", got nothing')
        if self.task == "class" and self.targets:
            raise UsageError(
                'targets: these are columns of tags or numbers, and the task is "class": name the column of '
                "the classes by label, or leave the task out"
            )
        if self.task in ("class", "numbers") and self.separator is not None:
            raise UsageError(
                f'separator: it stands between tags, and the task is "{self.task}": leave one of them out'
            )
        if self.label is not None and self.targets:
            raise UsageError(
                f'expected a label or targets, got the label "{self.label}" and the targets '
                f"{', '.join(self.targets)}: classes are learnt from a label, tags and numbers from targets"
            )

    @classmethod
    def of(
        cls,
        *,
        label: str | None = None,
        task: str | None = None,
        targets: str | Sequence[str] | None = None,
        separator: str | None = None,
    ) -> Asked:
        """What options ask; `targets` may be one text, separated by commas."""
        parts = targets.split(",") if isinstance(targets, str) else list(targets or ())
        names = tuple(dict.fromkeys(part.strip() for part in parts))
        if targets is not None and (not names or "" in names):
            raise UsageError(f"targets: expected names of columns, separated by commas, got {targets!r}")
        return cls(label, cast("TaskName | None", task), names, separator)

    @property
    def anything(self) -> bool:
        """Whether more than the column of the labels is asked for."""
        return bool(self.task or self.targets or self.separator)


def names_matching(pattern: str, names: Iterable[str]) -> list[str]:
    """The names that a pattern means: the one called so, whatever its case, or several by ``*`` and ``?``."""
    known = list(names)
    exact = [name for name in known if name == pattern] or [
        name for name in known if name.casefold() == pattern.casefold()
    ]
    if exact or not set("*?") & set(pattern):
        return exact[:1]
    # Square brackets belong to the names of dimensions and are no sets of letters here.
    parts = [".*" if c == "*" else "." if c == "?" else re.escape(c) for c in pattern]
    wanted = re.compile("".join(parts), re.IGNORECASE | re.DOTALL)
    return [name for name in known if wanted.fullmatch(name)]
