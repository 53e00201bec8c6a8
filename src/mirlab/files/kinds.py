"""The kinds of files that mirlab writes, and how each is known again by what is in it.

A name says nothing of who wrote a file: `report.html` and `manifest.json` are everybody's. So a file counts
as mirlab's where its content says so: a Parquet file by the metadata of its schema, a bundle by the comment
of its zip, a page and a picture by who made them, JSON by its first keys, a CSV by its header as mirlab
writes it. Playlists and recipes, which people edit, carry a seal: the hash of everything else in them, so
that an edited one is a person's own. Of a CSV an edit can't be seen, only that another program saved it with
another header.

Contents: Kind, ANYTHING, KINDS (every kind), a constant for each, sealed, figure_kinds, AUDIT_FILES and the
like (the files of a folder).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_HEAD = 64 << 10
_LARGEST_SEALED = 64 << 20
_SEAL = re.compile(
    rb'(?:^# mirlab seal |^; mirlab seal |^<!-- mirlab seal |,\n "mirlab seal": ")([0-9a-f]{16})'
    rb'(?:| -->|"\n\})\n\Z',
    re.MULTILINE,
)
_JSON_END = "\n}\n"


@dataclass(frozen=True)
class Kind:
    """A kind of file.

    Parameters
    ----------
    name : what it is called in messages, with its article
    recognised : whether the file of a path is of this kind and mirlab's; False where it can't be read
    """

    name: str
    recognised: Callable[[Path], bool]

    def is_of(self, path: Path) -> bool:
        """Whether the file at `path`, which is a regular one, is of this kind and written by mirlab."""
        try:
            return self.recognised(path)
        except OSError:
            return False


def sealed(text: str) -> str:
    """Put a seal under a text whose comments begin with #, or under a playlist in PLS, XML or JSON."""
    said = text.removesuffix(_JSON_END) if text.startswith("{") else text
    seal = f"mirlab seal {_hash(said.encode('utf-8', 'replace'))}"
    if text.startswith("{"):
        # JSON has no comments; readers pass over a name that they don't know.
        return f'{said},\n "mirlab seal": "{seal.rpartition(" ")[2]}"{_JSON_END}'
    if text.startswith("<?xml"):
        return f"{said}<!-- {seal} -->\n"
    return f"{said}{';' if text.startswith('[playlist]') else '#'} {seal}\n"


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def _is_sealed(path: Path) -> bool:
    if path.stat().st_size > _LARGEST_SEALED:
        return False
    content = path.read_bytes()
    found = _SEAL.search(content)
    return found is not None and found[1].decode() == _hash(content[: found.start()])


def _recipe(path: Path) -> bool:
    if not re.match(rb'name = "selected-\d+-[a-z-]+"\ntitle = "[^"\n]* chosen for ', _head(path)):
        return False
    # Earlier versions wrote no seal.
    return _is_sealed(path) or b"\n# mirlab seal " not in path.read_bytes()


def _head(path: Path, size: int = _HEAD) -> bytes:
    with path.open("rb") as file:
        return file.read(size)


def _begins(pattern: bytes) -> Callable[[Path], bool]:
    compiled = re.compile(pattern, re.DOTALL)
    return lambda path: compiled.match(_head(path)) is not None


def _parquet(fits: Callable[[list[str], dict[bytes, bytes]], bool]) -> Callable[[Path], bool]:
    def recognised(path: Path) -> bool:
        if _head(path, 4) != b"PAR1":
            return False
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            schema = pq.read_schema(path)
        except (pa.ArrowException, ValueError):
            return False
        return fits(list(schema.names), dict(schema.metadata or {}))

    return recognised


def _page(name: str) -> Callable[[Path], bool]:
    def recognised(path: Path) -> bool:
        head = _head(path)
        if not re.search(rb'<meta name="generator" content="mirlab [^"<>]*">', head):
            return False
        said = re.search(rb'<meta name="mirlab-page" content="([a-z]+)">', head)
        # Pages of earlier versions don't say which they are.
        return said is None or said[1].decode() == name

    return recognised


def _bundle(path: Path) -> bool:
    with path.open("rb") as file:
        if file.read(4) != b"PK\3\4":
            return False
        file.seek(max(0, path.stat().st_size - 256))
        return b"mirlab bundle, manifest sha256:" in file.read()


def _backup(path: Path) -> bool:
    with path.open("rb") as file:
        if file.read(4) != b"PK\3\4":
            return False
        file.seek(max(0, path.stat().st_size - 64))
        return file.read().endswith(b"mirlab library backup")


def _table_csv(path: Path) -> bool:
    from mirlab.files.factnames import OTHER_FACTS, TEXT_FACTS

    line = _head(path, 1 << 20).split(b"\n", 1)[0].rstrip(b"\r").decode("utf-8", "replace")
    names = line.removeprefix('"track","label"')
    if names == line:
        return False
    # Every other name is quoted as well: a fact's, or a column's, which has its statistic after a dot. Where
    # its dimension has a name, a bracket stands before the dot.
    facts = (*TEXT_FACTS, *OTHER_FACTS)
    rest = re.findall(r',"((?:[^"]|"")*)"', names)
    return len("".join(f',"{name}"' for name in rest)) == len(names) and all(
        name in facts or name.startswith("fact:") or re.search(r"[\w\]]\.\w", name) for name in rest
    )


def _csv(*names: str) -> Callable[[Path], bool]:
    return _begins(re.escape(",".join(names)).encode() + rb"\r?\n")


ANYTHING = Kind("any file", lambda path: True)
"""For places that are mirlab's own, such as its cache: whatever lies there may be replaced."""

TABLE = Kind("a table of features in Parquet", _parquet(lambda names, said: b"mirlab" in said))
TABLE_CSV = Kind("a table of features as CSV", _table_csv)
FRAMES = Kind(
    "features of frames in Parquet",
    _parquet(lambda names, said: names[:4] == ["track", "label", "frame", "time"]),
)
LIBRARY_HEAD = "mirlab-library.json"
"""The file by which a folder is a library."""

FAILURES = Kind("a list of failed tracks", _csv("track", "stage", "reason"))
MANIFEST_CSV = Kind(
    "a manifest of sound files", _begins(rb'"path","label","artist","album","title","group"\n')
)
SHARDS = Kind("the manifest of a table in shards", _begins(rb'\{\s*"kind":\s*"mirlab features in shards"'))
BUNDLE = Kind("a bundle of mirlab train", _bundle)
BACKUP = Kind("a backup of a library", _backup)
_PLAYLISTS = (
    b"#EXTM3U\n",
    b'<?xml version="1.0" encoding="UTF-8"?>\n<playlist version="1" xmlns="http://xspf.org/ns/0/">\n',
    b'{\n "playlist": {\n',
    b"[playlist]\n",
)
PLAYLIST = Kind("a playlist", lambda path: _head(path, 128).startswith(_PLAYLISTS) and _is_sealed(path))
REPORT = Kind("the report of a run", _page("report"))
AUDIT_PAGE = Kind("the page of an audit", _page("audit"))
AUDIT_JSON = Kind(
    "an audit as JSON",
    _begins(
        rb'\{\s*"source": "(?:[^"\\]|\\.)*",\s*"root": [^\n]*\n\s*'
        rb'"kind": "(audio|table)"'
    ),
)
FINDINGS = Kind("the findings of an audit", _csv("finding", "severity", "kind", "track", "message"))
RANKING_PAGE = Kind("the page of a ranking", _page("ranking"))
RANKING_JSON = Kind(
    "a ranking as JSON",
    _begins(rb'\{\s*("mirlab": "[^"]*",\s*)?"answer": "(?:[^"\\]|\\.)*",\s*"model": '),
)
RETRIEVAL_PAGE = Kind("the page of an evaluation", _page("retrieval"))
RETRIEVAL_JSON = Kind("an evaluation as JSON", _begins(rb'\{\s*"mirlab": "[^"]*",\s*"results": \['))
SELECTION_PAGE = Kind("the report of a selection", _page("selection"))
SELECTION_JSON = Kind("a selection as JSON", _begins(rb'\{\s*"format": \d+,\s*"mirlab": "'))
CANDIDATES = Kind(
    "the candidates of a selection",
    _parquet(lambda names, said: names == ["protocol", "search", "size", "units", "accuracy", "value"]),
)
RECIPE = Kind("the recipe of a selection", _recipe)
TIMELINE = Kind("a timeline", _begins(rb"start,stop,label,unknown,prediction_set,p:"))
TAG_PLAN = Kind("a plan of tags", _csv("path", "track", "field", "old", "new", "why", "probability", "hash"))
TAG_TIMELINE = Kind("a timeline of tags", _begins(rb"start,stop,score:"))
DESCRIPTIONS_CSV = Kind("descriptions of sounds as CSV", _begins(rb"path,duration,tempo,tempo_confidence,"))
DESCRIPTIONS_JSON = Kind("descriptions of sounds as JSON", _begins(rb'\{\s*"methods": \{\s*"tempo": '))
PNG = Kind(
    "a picture of mirlab's", lambda p: (h := _head(p, 4096))[:4] == b"\x89PNG" and b"Software\0mirlab" in h
)
SVG = Kind("a drawing of mirlab's", lambda path: b"<dc:title>mirlab</dc:title>" in _head(path))

KINDS = (
    TABLE, TABLE_CSV, FRAMES, FAILURES, MANIFEST_CSV, SHARDS, BUNDLE, BACKUP, PLAYLIST, REPORT, AUDIT_PAGE,
    AUDIT_JSON, FINDINGS, RANKING_PAGE, RANKING_JSON, RETRIEVAL_PAGE, RETRIEVAL_JSON, SELECTION_PAGE,
    SELECTION_JSON, CANDIDATES, RECIPE, TIMELINE, TAG_TIMELINE,
    TAG_PLAN, PNG, SVG,
)  # fmt: skip
"""Every kind but ANYTHING."""


def figure_kinds(*names: str) -> dict[str, Kind]:
    """The files of figures, each as NAME.png and NAME.svg."""
    return {f"{name}.{suffix}": kind for name in names for suffix, kind in (("png", PNG), ("svg", SVG))}


# What goes into the folders of audits, rankings, evaluations and selections, by name.
AUDIT_FILES = {"findings.csv": FINDINGS, "audit.json": AUDIT_JSON, "audit.html": AUDIT_PAGE}
RANKING_FILES = {
    **figure_kinds("importance"),
    "ranking.json": RANKING_JSON,
    "ranking.html": RANKING_PAGE,
}
RETRIEVAL_FILES = {"retrieval.json": RETRIEVAL_JSON, "retrieval.html": RETRIEVAL_PAGE}
SELECTION_FILES = {
    **figure_kinds("selection"),
    "candidates.parquet": CANDIDATES,
    "selection.json": SELECTION_JSON,
    "recipe.toml": RECIPE,
    "report.html": SELECTION_PAGE,
}
SHARD_FILES = {"manifest.json": SHARDS, "failures.csv": FAILURES}
