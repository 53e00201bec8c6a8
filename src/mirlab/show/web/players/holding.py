"""The songs that players are answered about, read anew when the library or the table of ids changes.

Contents: Players.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from mirlab.errors import MirlabError, UsageError
from mirlab.find.players import IDS_FILE, Answers, SongTable, read_songs

if TYPE_CHECKING:
    from mirlab.find.facade import Library

EVERY = 2.0
"""Seconds for which nobody looks whether something changed."""
_Stamp = tuple[int, int]


class Players:
    """What players are answered from.

    Parameters
    ----------
    library : open, with songs of a media server (`Library.import_ids`)
    users : password by name, of those who may ask by OpenSubsonic
    every : seconds between looks at the library
    """

    def __init__(
        self, library: Library, *, users: Mapping[str, str] | None = None, every: float = EVERY
    ) -> None:
        self.library, self.users = library, users
        self._every = every
        self._lock = threading.Lock()
        self._answers: Answers | None = None
        self._seen: tuple[_Stamp, int] | None = None
        self._looked = 0.0
        self.table: SongTable = self._read()

    def _read(self) -> SongTable:
        table = read_songs(self.library.path)
        if table is None:
            raise UsageError(
                f"{self.library.path}: players can't be answered, for it knows no media server's songs: "
                f"import them first with  mirlab library ids {self.library.path} --subsonic URL --user NAME"
            )
        return table

    def start(self) -> None:
        """Read the library behind the first question."""
        threading.Thread(target=self._warm, name="players", daemon=True).start()

    def _warm(self) -> None:
        # Whoever asks is told what is wrong.
        with suppress(MirlabError):
            self.answers()

    def answers(self) -> Answers:
        """The newest; what was read before where the library can't be read now."""
        with self._lock:
            now = time.monotonic()
            if self._answers is not None and now - self._looked < self._every:
                return self._answers
            try:
                self._answers = self._newest()
            except MirlabError:
                if self._answers is None:
                    raise
            self._looked = now
            return self._answers

    def _newest(self) -> Answers:
        self.library.store.refresh()
        seen = self._stamp(), self.library.store.version
        if self._answers is not None and seen == self._seen:
            return self._answers
        self.table = self._read()
        made = Answers(self.library, self.table)
        self._seen = seen
        return made

    def _stamp(self) -> _Stamp:
        try:
            status = (self.library.path / IDS_FILE).stat()
        except OSError:
            return (0, 0)
        return status.st_mtime_ns, status.st_size
