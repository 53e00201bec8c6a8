"""What became of files whose tags were to be written, or to be as they were.

Contents: TaggedFile, TagsDone, Refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mirlab.tabular import Record, Tabular
from mirlab.words import counted


class Refused(Exception):
    """Why a file stays as it is, as the end of a sentence."""


@dataclass(frozen=True)
class TaggedFile:
    """One file.

    Parameters
    ----------
    path : of the file
    track : its id in the library
    fields : that were written, or are as they were
    state : "written", "restored", "already" (it was as it should be) or "refused"
    reason : why it was refused, or ""
    """

    path: str
    track: str
    fields: tuple[str, ...]
    state: str
    reason: str = ""


@dataclass(repr=False)
class TagsDone(Tabular):
    """What writing tags did, or taking that back; with `dry_run`, what it would do.

    Parameters
    ----------
    files : every file that was asked for
    journal : the file in the library's folder that holds the way back; None where nothing was to be written
    dry_run : nothing was done
    notes : sentences for the reader
    """

    files: list[TaggedFile] = field(default_factory=list)
    journal: str | None = None
    dry_run: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def refused(self) -> list[TaggedFile]:
        """The files that stay as they are, each with its reason."""
        return [file for file in self.files if file.state == "refused"]

    def records(self) -> list[Record]:
        """A row for each file."""
        return [{**vars(file), "fields": ", ".join(file.fields)} for file in self.files]

    def answer(self) -> str:
        """How many files were written, restored, or refused."""
        counts = dict.fromkeys(("written", "restored", "already", "refused"), 0)
        for file in self.files:
            counts[file.state] += 1
        said = [f"{count:,} {_SAID[state]}" for state, count in counts.items() if count]
        return f"{counted(len(self.files), 'file')}: {', '.join(said) or 'nothing to do'}."


_SAID = {
    "written": "written",
    "restored": "as before",
    "already": "already as it should be",
    "refused": "refused",
}
