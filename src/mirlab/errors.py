"""Every error that mirlab raises on purpose.

    MirlabError                 a sentence for a person; `exit_code` for a shell (1, but for UsageError)
    ├── UsageError              an option, a name or a value that cannot be meant, or that is missing (exit 2)
    │   ├── UnknownName         a name that is not in a registry, with "did you mean"
    │   ├── ConfigError         every mistake of one experiment file at once
    │   └── MissingExtra        what needs optional packages that are not installed; an ImportError, too
    ├── AudioError              one sound file that cannot be analysed: path, stage, reason
    ├── DatasetError            a folder, archive or manifest that holds no usable tracks
    ├── TableError              a table of features that cannot be used as it is
    ├── BundleError             a file that is no bundle, or one that this mirlab must not use
    └── OutputError             results that could not be written (nothing half-written)

An exit code says what has to change: 2 the command, 1 anything else: the data, a file, the disk. So it is 2
where data can be meant in two ways and an option says which, and 1 where a file is there and no good.

A message says what was expected, what came and what to do, and names the file or the key.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from mirlab.words import listed, some

LONGEST = 8000
"""Characters of a message; the last resort, for foreign values are quoted in a few words (`words.quoted`)."""


class MirlabError(Exception):
    """The root of the tree; `exit_code` is what the command line ends with."""

    exit_code = 1

    def __init__(self, message: object = "") -> None:
        super().__init__(shortened(str(message)))


def shortened(message: str) -> str:
    """A message of at most LONGEST characters and a word on how many more there were."""
    more = len(message) - LONGEST
    return message if more <= 0 else f"{message[:LONGEST]} ... and {more:,} characters more"


class UsageError(MirlabError):
    """An option, a name or a value that cannot be meant."""

    exit_code = 2


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return ' Did you mean "x"?' for the closest known names, or an empty string."""
    if len(name) > _LONGEST_NAME:
        return ""
    names = list(known)
    same = [other for other in names if other != name and _looks(other) == _looks(name)]
    if same:
        return f' Did you mean "{same[0]}"? It looks alike: {_differences(same[0], name)}.'
    # Case is the commonest slip, and says nothing of how alike two names are.
    folded: dict[str, str] = {}
    for other in names:
        folded.setdefault(other.casefold(), other)
    close = [folded[c] for c in difflib.get_close_matches(name.casefold(), folded, n=2, cutoff=0.6)]
    if not close:
        return ""
    return " Did you mean " + " or ".join(f'"{c}"' for c in close) + "?"


_LONGEST_NAME = 200


def _looks(name: str) -> str:
    """A name as the eye takes it: one Unicode form, single blanks, without what has no width."""
    whole = unicodedata.normalize("NFKC", name)
    return " ".join("".join(c for c in whole if unicodedata.category(c) != "Cf").split())


def _differences(known: str, name: str) -> str:
    return f"that one is written {known!a}, and {name!a} was given"


class UnknownName(UsageError):
    """A name that is not in a registry.

    Parameters
    ----------
    kind : what the name should have been, e.g. "feature"
    name : what came
    known : every name that would have been understood
    where : a file or key to name in the message, if there is one
    elsewhere : what some known names are called in other programs: their name -> the known one
    otherwise : a sentence to say where no known name is near
    first : known names that are listed before the others
    """

    def __init__(
        self,
        kind: str,
        name: str,
        known: Iterable[str],
        where: str = "",
        elsewhere: Mapping[str, str] | None = None,
        otherwise: str = "",
        first: Iterable[str] = (),
    ) -> None:
        names = sorted(known)
        name = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}..."
        self.kind, self.name, self.known = kind, name, names
        usual = [one for one in first if one in names]
        shown = some([*usual, *(one for one in names if one not in usual)], 20)
        prefix = f"{where}: " if where else ""
        theirs = {other.casefold(): ours for other, ours in (elsewhere or {}).items()}
        ours = theirs.get(name.casefold())
        hint = f' Here it is called "{ours}".' if ours is not None else did_you_mean(name, names)
        if not hint and otherwise:
            hint = f" {otherwise}"
        super().__init__(f'{prefix}there is no {kind} called "{name}".{hint} Known: {shown}.')


class ConfigError(UsageError):
    """Every mistake of one experiment file: `mistakes` holds a sentence for each."""

    def __init__(self, path: str, mistakes: list[str]) -> None:
        self.path, self.mistakes = path, mistakes
        count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        super().__init__(f"{path} has {count}:\n" + "\n".join(f"  {m}" for m in mistakes))


class MissingExtra(UsageError, ModuleNotFoundError):
    """A command or function whose optional packages are not installed; the message gives the pip command.

    It is an ImportError, too: where a package is merely useful, `except ImportError` goes on without it.

    Parameters
    ----------
    what : what can't be done, e.g. "mirlab run" or "a DataFrame"
    extra : the extra of mirlab that has the packages
    packages : the packages that are not there, as pip calls them; () where nobody looked
    """

    def __init__(self, what: str, extra: str, packages: Iterable[str] = ()) -> None:
        self.what, self.extra, self.packages = what, extra, tuple(packages)
        few = self.packages if len(self.packages) <= 3 else (*self.packages[:2], "others")
        lacking = listed(few) if few else "packages"
        verb = "is" if len(self.packages) == 1 else "are"
        super().__init__(
            f'{what} needs {lacking}, which {verb} not installed: run  pip install "mirlab[{extra}]"'
        )

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str, str, tuple[str, ...]]]:
        return type(self), (self.what, self.extra, self.packages)


class AudioError(MirlabError):
    """One sound file that cannot be analysed.

    Parameters
    ----------
    path : the file
    stage : where it failed: "open", "decode", "samples", "frames", "features"
    reason : a sentence, with the decoder's own words where there are any
    """

    def __init__(self, path: str | Path, stage: str, reason: str) -> None:
        self.path, self.stage, self.reason = str(path), stage, shortened(reason)
        super().__init__(f"{path}: {reason}")

    def __reduce__(self) -> tuple[type[AudioError], tuple[str, str, str]]:
        return type(self), (self.path, self.stage, self.reason)


class DatasetError(MirlabError):
    """A folder, archive or manifest that holds no usable tracks."""


class TableError(MirlabError):
    """A table of features that cannot be used as it is."""


class BundleError(MirlabError):
    """A file that is no bundle, or one that this mirlab must not use; the message names it and says why."""


class OutputError(MirlabError):
    """Results that could not be written; whatever stood under the final name is untouched."""
