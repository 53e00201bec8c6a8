"""Layout 3 of the cache of analyses, as earlier versions wrote it. Not a test itself.

Contents: LAYOUT_3, in_layout_3.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

LAYOUT_3 = """
CREATE TABLE files (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sounds (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE analyses (digest TEXT, analysis TEXT, seconds REAL, segments BLOB,
    PRIMARY KEY (digest, analysis)) WITHOUT ROWID;
CREATE TABLE summaries (digest TEXT, analysis TEXT, feature TEXT, d INTEGER, payload BLOB,
    PRIMARY KEY (digest, analysis, feature));
CREATE TABLE frames (digest TEXT, analysis TEXT, feature TEXT, d INTEGER, payload BLOB,
    PRIMARY KEY (digest, analysis, feature));
CREATE TABLE records (digest TEXT, kind TEXT, payload BLOB NOT NULL, PRIMARY KEY (digest, kind));
"""
_COPY = """
INSERT INTO files SELECT lower(hex(place)), stamp, digest FROM today.files;
INSERT INTO sounds SELECT lower(hex(place)), stamp, digest FROM today.sounds;
INSERT INTO analyses SELECT a.digest, t.text, a.seconds, a.segments
    FROM today.analyses a JOIN today.texts t ON t.number = a.text;
INSERT INTO records SELECT r.digest, t.text, r.payload
    FROM today.records r JOIN today.texts t ON t.number = r.kind;
"""
_FEATURES = """
INSERT INTO {table} SELECT a.digest, t.text, f.text, s.d, s.payload FROM today.{table} s
    JOIN today.analyses a ON a.number = s.analysis JOIN today.texts t ON t.number = a.text
    JOIN today.texts f ON f.number = s.feature;
"""


def in_layout_3(file: Path) -> Path:
    """Put what a cache of today holds into one of layout 3 beside it, in its place; return that."""
    before = file.with_name(file.name.replace("-v4", "-v3"))
    db = sqlite3.connect(before, isolation_level=None)
    db.executescript(LAYOUT_3)
    db.execute("ATTACH ? AS today", (str(file),))
    db.executescript(_COPY + "".join(_FEATURES.format(table=table) for table in ("summaries", "frames")))
    db.close()
    file.unlink()
    return before
