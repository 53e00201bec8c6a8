"""How a source is read: the words that every command, function and experiment file has for it.

Contents: SourceSpec.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from mirlab.data.tables.asked import Asked


@dataclass(frozen=True)
class SourceSpec:
    """How a source is read; what is None is left to the source.

    A public function takes each of these as a keyword argument and makes one of them at once; what it calls
    gets it whole. The values are checked where the source is opened.

    Parameters
    ----------
    label : the column of a table that holds the labels; of sound "folder", "tag:genre", "none", or a fact of
        the tracks
    artist : where the artists of sound are: "tag", "folder" or "none"
    task : what is to be learnt: "class", "tags" or "numbers"
    targets : the columns or facts that hold tags or numbers
    separator : what stands between the tags in a cell
    facts : a file of further facts of the tracks
    corrections : a CSV of corrections that labels and leaves out tracks
    """

    label: str | None = None
    artist: str | None = None
    task: str | None = None
    targets: str | Sequence[str] | None = None
    separator: str | None = None
    facts: str | Path | None = None
    corrections: str | Path | None = None

    @property
    def asked(self) -> Asked:
        """What is to be learnt.

        Raises
        ------
        UnknownName, UsageError : what can't be meant
        """
        return Asked.of(label=self.label, task=self.task, targets=self.targets, separator=self.separator)

    @property
    def said(self) -> dict[str, str]:
        """What was asked for, as text, by name."""
        given: dict[str, Any] = {each.name: getattr(self, each.name) for each in fields(self)}
        return {
            name: ",".join(value) if isinstance(value, list | tuple) else str(value)
            for name, value in given.items()
            if value is not None
        }
