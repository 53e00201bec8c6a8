"""The copy of the rows that is read without LanceDB: it says what the table says, or it is not read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import MirlabError, OutputError
from mirlab.find.facade.library import Library
from mirlab.find.review.exporting import table_of
from mirlab.find.store import readcopy, store
from mirlab.find.store.readcopy import COPY_FILE
from mirlab.find.store.seals import SEAL_FILE

Tone = Callable[..., Path]


def said(folder: Path, *, with_copy: bool) -> tuple[Any, ...]:
    """What a library says, and whether it said so from its copy alone."""
    library = Library.open(folder)
    tracks = library.tracks()
    found = [(n.id, n.distance, n.path, n.tempo) for n in library.similar(tracks[0].id, k=5)]
    words = [library.find(word) for word in ("0.wav", tracks[1].id[:6], tracks[2].path, "high/5", "low 3")]
    assert (library.store._table is None) == with_copy
    return tracks, found, words, library.held().vectors.tolist(), library.head.to_bytes(), library.store.names


def test_the_copy_says_what_the_table_says(library: Library) -> None:
    from_copy = said(library.path, with_copy=True)
    (library.path / COPY_FILE).unlink()
    assert said(library.path, with_copy=False) == from_copy


def test_a_search_does_not_import_lancedb_or_pandas(library: Library) -> None:
    code = (
        "import sys, mirlab\n"
        "library = mirlab.Library.open(sys.argv[1])\n"
        "track = library.tracks()[0]\n"
        "assert len(library.similar(track.id, k=3)) == 3 and library.find('high')\n"
        "print(sorted({'lancedb', 'pandas', 'numba', 'sklearn'} & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, library.path], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_what_the_copy_lacks_comes_from_the_table_of_the_same_version(
    library: Library, write_tone: Tone, band: Path
) -> None:
    reader = Library.open(library.path)
    assert len(reader.tracks()) == 8
    write_tone(band / "low" / "new.wav", 700)
    library.add(band, workers=1)
    # The reader has looked at the copy of the version before: it stays with that until it looks again.
    everything = reader.store.read(reader.store.names, "duration > 0")
    assert (everything.num_rows, reader.store.version) == (8, reader.held() and reader.store._copy.version)
    assert len(reader) == 9
    assert reader.store.read(reader.store.names).num_rows == 9
    assert table_of(reader).values.shape[0] == 9


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    "spoil",
    [
        flipped,
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes() + b"x"),
        lambda path: path.write_bytes(b""),
    ],
    ids=["another bit", "cut off", "longer", "empty"],
)
def test_a_damaged_copy_is_not_read(library: Library, spoil: Callable[[Path], None]) -> None:
    known = said(library.path, with_copy=True)
    spoil(library.path / COPY_FILE)
    assert said(library.path, with_copy=False) == known


def test_a_copy_of_another_version_is_not_read(library: Library) -> None:
    seal, copy = library.path / SEAL_FILE, library.path / COPY_FILE
    before = copy.read_bytes()
    library.remove(library.tracks()[0].id)
    copy.write_bytes(before)
    assert len(said(library.path, with_copy=False)[0]) == 7
    # As an earlier mirlab leaves it, which knows of no copy.
    assert readcopy.read_copy(library.path, 1, (len(before), 0)) is None
    assert seal.exists()


def test_rows_that_somebody_else_committed_are_seen(library: Library, write_tone: Tone, band: Path) -> None:
    reader = Library.open(library.path)
    assert len(reader) == 8
    # A commit without a copy, as by a writer that was killed before the copy.
    library.store.remove([library.tracks()[0].id])
    assert len(reader) == 7
    write_tone(band / "low" / "new.wav", 700)
    library.add(band, workers=1)
    assert len(reader) == len(Library.open(library.path)) == 9


def test_damage_of_the_table_is_said_though_the_copy_is_whole(library: Library) -> None:
    flipped(max((library.path / "tracks.lance" / "data").iterdir(), key=lambda path: path.stat().st_mtime))
    with pytest.raises(MirlabError, match=r"the library is damaged: .*does not contain the bytes"):
        Library.open(library.path).tracks()


def test_the_next_change_makes_a_copy_that_is_missing(library: Library, band: Path) -> None:
    (library.path / COPY_FILE).unlink()
    library.add(band, workers=1)
    # The list of checksums still says that there is one.
    said(library.path, with_copy=False)
    library.remove(library.tracks()[0].id)
    said(library.path, with_copy=True)


def test_a_library_without_a_copy_gets_one_and_a_dry_run_makes_none(library: Library, band: Path) -> None:
    library.store._seals.write(library.store.version)
    (library.path / COPY_FILE).unlink()
    library.add(band, workers=1, dry_run=True)
    assert not (library.path / COPY_FILE).exists()
    library.add(band, workers=1)
    said(library.path, with_copy=True)


def test_a_copy_that_cannot_be_written_costs_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OutputError("no space left")

    monkeypatch.setattr(store, "write_copy", full)
    library.remove(library.tracks()[0].id)
    assert len(said(library.path, with_copy=False)[0]) == 7


def test_a_large_library_has_no_copy(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    written = (library.path / COPY_FILE).read_bytes()
    with library.writing():
        library.store._seals.write(library.store.version)
        library.store.copy_rows(7)
        assert library.store._seals.copy is None
        library.store.copy_rows(8)
    assert (library.path / COPY_FILE).read_bytes() == written
    said(library.path, with_copy=True)
