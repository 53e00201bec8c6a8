"""The copy of the rows that is read without LanceDB: it says what the table says, or it is not read."""

from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import MirlabError, OutputError
from mirlab.find.facade.library import Library
from mirlab.find.review.exporting import table_of
from mirlab.find.store import readcopy, store
from mirlab.find.store.readcopy import COPY_FILE
from mirlab.find.store.reading import is_one_of

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
    ids = [track.id for track in reader.tracks()]
    library.remove(ids[0])
    write_tone(band / "low" / "new.wav", 700)
    library.add(band, workers=1)
    # The reader has looked at the copy of the version before: it stays with that until it looks again.
    everything = reader.store.read(reader.store.names, "duration > 0")
    assert sorted(ids) == everything["id"].to_pylist() == reader.held().ids.tolist()
    assert everything.num_columns == len(reader.store.names)
    assert len(reader) == 8
    now = [track.id for track in reader.tracks()]
    assert ids[0] not in now
    assert sorted(now) == reader.store.read(reader.store.names)["id"].to_pylist()
    assert table_of(reader).values.shape[0] == 8


def test_no_values_fit_no_row() -> None:
    assert is_one_of("id", []) == "FALSE"
    assert is_one_of("id", ["a'b"]) == "id IN ('a''b')"


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
    copy = library.path / COPY_FILE
    before, version = copy.read_bytes(), library.store.version
    # A copy that was read before counts again only if it has the same bytes, as after a restore.
    reader = Library.open(library.path).store
    had = reader._look_at_copy()
    assert had is not None
    reader._last_copy = old = replace(had, sum=(0, 0))
    reader.refresh()
    assert reader._look_at_copy() not in (None, old)
    library.remove(library.tracks()[0].id)
    copy.write_bytes(before)
    assert len(said(library.path, with_copy=False)[0]) == 7
    # Nor where somebody put back the list of checksums, too.
    said_of_it = (len(before), zlib.crc32(before))
    assert readcopy.read_copy(library.path, version, said_of_it) is not None
    assert readcopy.read_copy(library.path, library.store.version, said_of_it) is None


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


def test_a_restored_library_has_a_copy(library: Library, tmp_path: Path) -> None:
    library.backup(tmp_path / "lib.zip")
    Library.restore(tmp_path / "lib.zip", tmp_path / "again")
    said(tmp_path / "again", with_copy=True)


def test_a_large_library_has_no_copy(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    written = (library.path / COPY_FILE).read_bytes()
    with library.writing():
        library.store._seals.write(library.store.version)
        library.store.copy_rows(7)
        assert library.store._seals.copy is None
        library.store.copy_rows(8)
    assert (library.path / COPY_FILE).read_bytes() == written
    said(library.path, with_copy=True)
