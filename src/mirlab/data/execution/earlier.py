"""The cache of an earlier mirlab, whose analyses are brought over and not computed again.

Layout 3 is a file of its own (`features-v3.sqlite`), with the text of the analysis in every row. It is read
and never changed, so that an earlier mirlab can go on with it. What it has of a sound is copied when the
sound is next looked at. A person may delete it after that, or at any time.

Contents: Earlier.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from mirlab.data.execution.shelf import FAULTS, Rows

_COLUMNS = {
    "analyses": "digest, analysis, seconds, segments",
    "summaries": "digest, analysis, feature, d, payload",
    "frames": "digest, analysis, feature, d, payload",
    "records": "digest, kind, payload",
}


class Earlier:
    """What layout 3 kept; nothing where it can't be read.

    Parameters
    ----------
    file : the cache of today, which the earlier one lies beside
    stem : what both are called, without the number of the layout
    """

    def __init__(self, file: Path, stem: str) -> None:
        self._db: sqlite3.Connection | None = None
        before = file.with_name(f"{stem}-v3{file.suffix}")
        if before.is_file():
            with suppress(*FAULTS):
                # Without "rwc", for a file that is not there must not be made.
                self._db = sqlite3.connect(f"{before.absolute().as_uri()}?mode=rw", uri=True, timeout=60.0)

    def close(self) -> None:
        if self._db is not None:
            self._db.close()

    def stamped(self, table: str, place: bytes) -> tuple[str, str] | None:
        """The stamp and the digest that were noted of a file, as of `Shelf`."""
        if self._db is not None:
            with suppress(*FAULTS):
                query = f"SELECT stamp, digest FROM {table} WHERE path = ?"
                row = self._db.execute(query, (place.hex(),)).fetchone()
                return None if row is None else (str(row[0]), str(row[1]))
        return None

    def all_of(self, content: str) -> Rows:
        """Every row of a content but those of its files, as of `Shelf`."""
        if self._db is None:
            return {}
        with suppress(*FAULTS):
            return {
                table: self._db.execute(
                    f"SELECT {columns} FROM {table} WHERE digest = ?", (content,)
                ).fetchall()
                for table, columns in _COLUMNS.items()
            }
        return {}
