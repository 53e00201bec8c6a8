"""What a failing or a full disk does to a library is said; no damaged number comes out of it."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import MirlabError, OutputError
from mirlab.find.facade.library import Library
from mirlab.find.library import adding, removing
from mirlab.find.library.predicting import SAID
from mirlab.find.library.rebuilding import rebuild
from mirlab.find.review.exporting import table_of
from mirlab.find.store import index
from mirlab.find.store.seals import SEAL_FILE
from mirlab.find.store.settings import HEAD_FILE
from mirlab.find.store.store import Store

Tone = Callable[..., Path]


def everything(folder: Path) -> tuple[Any, ...]:
    """All that a library says, by the ways in which it is asked."""
    library = Library.open(folder)
    table, tracks = table_of(library), library.tracks()
    found = [(n.id, n.distance, n.path) for n in library.similar(tracks[0].id, k=5)]
    held = library.held()
    return (
        table.values.tolist(),
        table.tracks.tolist(),
        tracks,
        found,
        held.vectors.tolist(),
        held.facts["places"].tolist(),
        library.settings,
    )


def files_of(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file())


def test_damage_anywhere_is_noticed_or_changes_nothing(library: Library, tmp_path: Path) -> None:
    # A file of every kind: with deletions, and the versions before.
    library.store.remove([library.tracks()[0].id])
    whole, copy = library.path, tmp_path / "copy"
    shutil.copytree(whole, copy)
    known, rng = everything(copy), random.Random(7)
    noticed = 0
    for file in files_of(whole):
        data, place = file.read_bytes(), copy / file.relative_to(whole)
        flipped = []
        for _ in range(8):
            at = rng.randrange(len(data))
            flipped.append(data[:at] + bytes([data[at] ^ rng.randrange(1, 256)]) + data[at + 1 :])
        for bad in [*flipped, data[: len(data) // 2], bytes(len(data)), b"", None]:
            if bad is None:
                place.unlink()
            else:
                place.write_bytes(bad)
            try:
                assert everything(copy) == known, place
            except MirlabError:
                noticed += 1
            place.write_bytes(data)
    # The newest manifest, its data and its deletions, the settings and the checksums themselves.
    assert noticed >= 5 * 10
    assert everything(copy) == known


@pytest.mark.parametrize("part", ["data", "_deletions", "_versions"])
def test_the_sentence_names_the_file(library: Library, part: str) -> None:
    library.store.remove([library.tracks()[0].id])
    table = library.path / "tracks.lance"
    said = json.loads((library.path / SEAL_FILE).read_text().partition(" ")[2])["files"]
    file = next(table / name for name in said if name.startswith(part))
    data = file.read_bytes()
    file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(MirlabError, match=f"damaged: {file} does not contain the bytes that were written"):
        everything(library.path)
    file.write_bytes(data[:-1])
    with pytest.raises(
        MirlabError, match=rf"{file} is {len(data) - 1:,} bytes long, but {len(data):,} were written"
    ):
        everything(library.path)
    file.unlink()
    with pytest.raises(MirlabError, match=r"damaged: .*(is missing|was written, and the newest is)"):
        everything(library.path)


def test_a_table_that_is_gone_is_no_empty_library(library: Library) -> None:
    shutil.rmtree(library.path / "tracks.lance")
    with pytest.raises(MirlabError, match="damaged: its table is missing"):
        len(Library.open(library.path))


def test_files_of_versions_before_may_be_anything(library: Library) -> None:
    known = everything(library.path)
    said = json.loads((library.path / SEAL_FILE).read_text().partition(" ")[2])["files"]
    old = [f for f in (library.path / "tracks.lance" / "data").iterdir() if f"data/{f.name}" not in said]
    assert old
    for file in old:
        file.write_bytes(b"")
    assert everything(library.path) == known


def test_a_library_of_an_earlier_mirlab_opens_and_is_sealed_by_the_next_writer(
    library: Library, band: Path
) -> None:
    (library.path / SEAL_FILE).unlink()
    head = library.path / HEAD_FILE
    said = json.loads(head.read_text())
    del said["crc32"]
    head.write_text(json.dumps(said))
    known = everything(library.path)
    assert not (library.path / SEAL_FILE).exists()
    Library.open(library.path).add(band, workers=1)
    assert (library.path / SEAL_FILE).exists()
    assert everything(library.path) == known


def test_a_commit_that_its_writer_could_not_seal_is_read_and_sealed_by_the_next(
    library: Library, band: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mirlab.find.store import seals

    with monkeypatch.context() as patched:
        patched.setattr(seals.Seals, "write", lambda *_: None)
        removing.remove(library, [library.tracks()[0].id])
    reader = Library.open(library.path)
    assert len(reader) == 7
    with reader.writing():
        pass
    said = json.loads((library.path / SEAL_FILE).read_text().partition(" ")[2])
    assert said["version"] == reader.store.version


def test_settings_that_were_changed_by_hand_say_how_they_are_kept(library: Library) -> None:
    head = library.path / HEAD_FILE
    head.write_text(head.read_text().replace("band", "sand"))
    with pytest.raises(MirlabError, match=r'its checksum does not match.*edited it, remove the line "crc32"'):
        Library.open(library.path)


def test_a_panic_of_compiled_code_is_a_sentence(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    import lancedb

    panic = type("PanicException", (BaseException,), {"__module__": "pyo3_runtime"})

    def panics(*_: object, **__: object) -> None:
        raise panic("range end index 9 out of range")

    monkeypatch.setattr(lancedb.table.LanceTable, "search", panics)
    # Nothing is damaged, and nobody is told to make the library anew.
    with pytest.raises(MirlabError, match=r"range end index 9 .*its files match their checksums$"):
        library.tracks()
    (library.path / SEAL_FILE).unlink()
    with pytest.raises(MirlabError, match=r"if a file was lost or damaged, .*make the library again"):
        Library.open(library.path).tracks()
    monkeypatch.setattr(lancedb.table.LanceTable, "search", interrupted)
    with pytest.raises(KeyboardInterrupt):
        library.tracks()


def test_a_large_library_checks_its_index_too(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "EXACT_UP_TO", 5)
    with library.writing():
        index.build(library.store)
    opened = Library.open(library.path)
    assert len(opened) == 8
    assert opened.indexed
    said = json.loads((library.path / SEAL_FILE).read_text().partition(" ")[2])["files"]
    parts = [name for name in said if name.startswith("_indices/")]
    assert {Path(name).suffix for name in parts} == {".idx", ".lance"}
    file = library.path / "tracks.lance" / parts[-1]
    data = file.read_bytes()
    file.write_bytes(data[:40] + bytes([data[40] ^ 255]) + data[41:])
    with pytest.raises(MirlabError, match=f"damaged: {file}"):
        Library.open(library.path).similar(opened.tracks()[0].id)


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_removal_is_whole_or_not_at_all(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    import lancedb

    ids = [track.id for track in library.tracks()]
    known = everything(library.path)
    with monkeypatch.context() as patched:
        patched.setattr(lancedb.db.LanceDBConnection, "create_table", full)
        with pytest.raises(OutputError, match=rf"{library.path}: .*No space left.*It was not changed"):
            removing.remove(library, ids[:1])
    assert everything(library.path) == known
    with monkeypatch.context() as patched:
        # Tidying comes after the commit: what it can't do is no failure of the removal.
        patched.setattr(lancedb.table.LanceTable, "optimize", full)
        assert removing.remove(library, ids[:1]) == 1
    assert sorted(track.id for track in library.tracks()) == sorted(ids[1:])
    assert library.head.metric.rows == 7


def test_an_addition_that_stops_says_what_it_did(
    library: Library, band: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    import lancedb

    write_tone(band / "low" / "new.wav", 700)
    with monkeypatch.context() as patched:
        patched.setattr(lancedb.db.LanceDBConnection, "create_table", full)
        said = (
            rf"{library.path}: .*It now contains 9 tracks \(8 before\); changes made before this "
            "step are kept"
        )
        with pytest.raises(OutputError, match=said):
            library.add(band, workers=1)
    assert len(Library.open(library.path)) == 9
    (band / "low" / "new.wav").rename(band / "high" / "new.wav")
    with monkeypatch.context() as patched:
        patched.setattr(lancedb.db.LanceDBConnection, "create_table", full)
        with pytest.raises(
            OutputError, match=r"still contains 9 tracks; changes made before this step are kept"
        ):
            adding.update(library, workers=1)
    change = adding.update(library, workers=1)
    assert not change.changed
    assert Library.open(library.path).head.metric.rows == 9


def test_tidying_that_failed_after_an_addition_is_a_note(
    library: Library, band: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    import lancedb

    write_tone(band / "low" / "new.wav", 700)
    with monkeypatch.context() as patched:
        patched.setattr(lancedb.table.LanceTable, "optimize", full)
        change = library.add(band, workers=1)
        assert rebuild(library, "rms.mean", None, workers=1) == 9
    assert change.added == 1
    assert any("the change was saved, but the clean-up after it failed" in note for note in change.notes)


def test_a_full_disk_does_not_stop_the_lock(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    monkeypatch.setattr(os, "pwrite", full)
    with library.writing():
        pass


def test_the_last_track_leaves_and_the_library_takes_others(library: Library, band: Path) -> None:
    assert removing.remove(library, [track.id for track in library.tracks()], lasting=False) == 8
    assert len(Library.open(library.path)) == 0
    assert library.add(band, workers=1).added == 8
    assert Store(library.path).count() == 8
    assert all(getattr(track, name) is None for track in library.tracks() for name in SAID)


def test_a_commit_that_did_not_arrive_whole_is_taken_back(
    library: Library, band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full makes LanceDB commit a file that was cut short, and say that all is well."""
    import lancedb

    make = lancedb.db.LanceDBConnection.create_table

    def cut_short(self: Any, *arguments: Any, **options: Any) -> Any:
        before = set(tmp_path.rglob("data/*.lance"))
        table = make(self, *arguments, **options)
        (new,) = set(tmp_path.rglob("data/*.lance")) - before
        new.write_bytes(new.read_bytes()[:-800])
        return table

    known = everything(library.path)
    fresh = Library.create(tmp_path / "fresh", "rms.mean")
    with monkeypatch.context() as patched:
        patched.setattr(lancedb.db.LanceDBConnection, "create_table", cut_short)
        for _ in range(2):
            with pytest.raises(
                OutputError, match=r"the written data are incomplete\. It was not changed\. Free some space"
            ):
                removing.remove(library, [track.id for track in library.tracks()][:1])
        with pytest.raises(
            OutputError, match=r"the written data are incomplete\. It was not changed\. Free some space"
        ):
            fresh.add(band, workers=1)
    assert everything(library.path) == known
    assert removing.remove(library, [track.id for track in library.tracks()][:1]) == 1
    assert len(Library.open(library.path)) == 7
    assert len(Library.open(fresh.path)) == 0
    assert fresh.add(band, workers=1).added == 8
