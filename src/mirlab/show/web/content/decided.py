"""What was decided: the corrections file, read again when it has changed, and what each tab can take back.

A decision follows its file where that was renamed: it is told with the place that the file has now. The
corrections file is told so, too, with the next decision that is written.

Contents: Decided, Decision, Step, Meanwhile, NewLabel, revision_of, id_of, label_among.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace

from mirlab.data.naming import label_key
from mirlab.data.sources import Correction, CorrectionsFile, Key, checked_label
from mirlab.errors import MirlabError, UsageError, did_you_mean

_STEPS = 100
"""What each tab can take back."""
_TABS = 200
_ROWS = 500_000
"""Corrections that steps of many tracks may hold together."""


class Meanwhile(MirlabError):
    """A decision about something that somebody else has decided since it was shown."""


class NewLabel(UsageError):
    """A label that nothing has so far, and that was not said to be new."""


@dataclass(frozen=True)
class Decision:
    """What a person decided of a doubt.

    Parameters
    ----------
    verdict : one of corrections.VERDICTS
    track : which of the doubt's tracks it is about
    label : the class, for "corrected"
    note : free text
    new : whether the label is meant to be a new one
    tab : a word of the page's tab, which can take it back
    seen : the revision of the doubt that was shown; None decides whatever stands there
    about : the ids of the doubt's tracks, so that it can be decided when nothing doubts them any more
    """

    verdict: str
    track: int = 0
    label: str | None = None
    note: str = ""
    new: bool = False
    tab: str = ""
    seen: str | None = None
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """Something that can be taken back: what stood before, and what was written.

    Parameters
    ----------
    id : of the doubt; "" where it was about tracks
    changes : (before, after) of each
    """

    id: str
    changes: tuple[tuple[Correction | None, Correction], ...]


class Decided:
    """Decisions, and the steps back.

    Parameters
    ----------
    file : where they stand
    moved : of corrections as the file has them, those whose files are elsewhere now, by the keys they have
    """

    def __init__(
        self,
        file: CorrectionsFile,
        moved: Callable[[list[Correction]], dict[Key, Correction]] = lambda _: {},
    ) -> None:
        self.file = file
        self._find_moved = moved
        self._moved: dict[Key, Correction] = {}
        self._lock = threading.RLock()
        self._read: tuple[object, list[Correction]] | None = None
        self._tabs: OrderedDict[str, deque[Step]] = OrderedDict()
        self._many: OrderedDict[str, Step] = OrderedDict()

    @property
    def deciding(self) -> threading.RLock:
        """Held by whoever looks at what stands and then writes."""
        return self._lock

    def stamp(self) -> object:
        """Something that changes when the file does."""
        try:
            now = self.file.path.stat()
        except OSError:
            return None
        return now.st_mtime_ns, now.st_size, now.st_ino

    def corrections(self) -> list[Correction]:
        """All of them as the file has them now, at the places of today; raises DatasetError."""
        with self._lock:
            before = self.stamp()
            if self._read is None or before is None or self._read[0] != before:
                found = self.file.read()
                self._moved = self._find_moved(found)
                if self._moved:
                    found = [self._moved.get(c.key, c) for c in found]
                self._read = before, found
            return self._read[1]

    def look_again(self) -> None:
        """Find out anew where the files are; for whoever shows others from now on."""
        with self._lock:
            self._read = None

    def _settle(self) -> None:
        """Let the file name the places of today, before something is written of them."""
        self.corrections()
        if self._moved:
            self.file.move(self._moved)
            for steps in self._tabs.values():
                steps.extend([self._follow(steps.popleft()) for _ in range(len(steps))])
            self._many.update({token: self._follow(step) for token, step in self._many.items()})
            self._read = None

    def _follow(self, step: Step) -> Step:
        """A step whose corrections name the places that the file was just told."""

        def now(one: Correction) -> Correction:
            there = self._moved.get(one.key)
            return one if there is None else replace(one, path=there.path, of=there.of)

        changes = ((None if before is None else now(before), now(after)) for before, after in step.changes)
        return replace(step, changes=tuple(changes))

    def write(self, corrections: Sequence[Correction]) -> tuple[tuple[Correction | None, Correction], ...]:
        """Write; return (before, after) of each. Raises DatasetError and OutputError."""
        with self._lock:
            self._settle()
            before = self.file.put_many(corrections)
            return tuple(zip(before, corrections, strict=True))

    def take_away(self, keys: Container[Key]) -> int:
        """Take corrections away, whoever made them; return how many. Raises DatasetError and OutputError."""
        with self._lock:
            self._settle()
            return self.file.restore_many([(None, c) for c in self.corrections() if c.key in keys])

    def take_back(self, stands: Correction, seen: str, words: str) -> None:
        """Take away one decision; raises Meanwhile with `words` where another stands by now than was seen."""
        with self._lock:
            if seen != revision_of(stands):
                raise Meanwhile(words)
            self._settle()
            self.file.restore(stands.key, None, stands)

    def kept(self, tab: str, step: Step) -> None:
        """Keep a step for a tab."""
        with self._lock:
            self._tabs.setdefault(tab, deque(maxlen=_STEPS)).append(step)
            self._tabs.move_to_end(tab)
            while len(self._tabs) > _TABS:
                self._tabs.popitem(last=False)

    def kept_many(self, step: Step) -> str:
        """Keep a step of many tracks; return the word to take it back with."""
        with self._lock:
            token = secrets.token_urlsafe(12)
            self._many[token] = step
            while len(self._many) > 1 and sum(len(s.changes) for s in self._many.values()) > _ROWS:
                self._many.popitem(last=False)
            return token

    def last(self, tab: str) -> Step | None:
        """What a tab would take back next."""
        with self._lock:
            steps = self._tabs.get(tab)
            return steps[-1] if steps else None

    def undo(self, tab: str) -> Step:
        """Take the last decision of a tab back; raises UsageError where there is none, or a newer one."""
        with self._lock:
            step = self.last(tab)
            if step is None:
                raise UsageError(
                    "there is nothing to undo: this tab decided nothing since the server started. What was "
                    "decided before can be taken back under “Decided”"
                )
            ((before, after),) = step.changes
            try:
                self.file.restore(after.key, before, after)
            except UsageError:
                # Somebody else's decision stands there and stays.
                self._tabs[tab].pop()
                raise
            self._tabs[tab].pop()
            return step

    def undo_many(self, token: str) -> tuple[int, int]:
        """Take a step of many tracks back; return how many were, and of how many. Raises UsageError."""
        with self._lock:
            step = self._many.get(token)
            if step is None:
                raise UsageError(
                    "this can't be undone any more: the server was restarted, or it was undone already"
                )
            undone = self.file.restore_many(step.changes)
            del self._many[token]
            return undone, len(step.changes)


def revision_of(correction: Correction | None) -> str:
    """A word for what stands of a doubt, "" for nothing: two decisions have two words."""
    if correction is None:
        return ""
    parts = (correction.path, correction.of, correction.verdict, correction.label, correction.when)
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def id_of(correction: Correction) -> str:
    """A word for what a decision is about: a track, or a pair."""
    return hashlib.sha256("\n".join(correction.key).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def label_among(text: str, known: Iterable[str], new: bool) -> str:
    """A label that was typed, as it is written elsewhere.

    Parameters
    ----------
    known : the labels there are
    new : whether a label that is none of them is meant

    Raises
    ------
    UsageError : what no label can be
    NewLabel : one that nothing has so far
    """
    label = checked_label(text)
    by_key = {label_key(other): other for other in known}
    if label in by_key.values():
        return label
    same = by_key.get(label_key(label))
    if same is not None:
        return same
    if not new:
        near = did_you_mean(label, by_key.values())
        raise NewLabel(f'nothing has the label "{label}" so far.{near} To add it, confirm that it is new')
    return label
