"""A backup gives the library again, whoever writes meanwhile; one that was meddled with is not believed."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import MirlabError, OutputError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.keeping import backing, restoring
from mirlab.find.library import adding
from mirlab.find.library.predicting import SAID
from mirlab.find.store import index
from mirlab.find.store.lock import writer_lock
from mirlab.show.terminal.cli import main

Tone = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


def everything(folder: Path) -> tuple[Any, ...]:
    """All rows with their predictions, what was chosen, and what a search finds."""
    library = Library.open(folder)
    table = library.store.table()
    rows = library.store.read(table.schema.names).to_pylist()
    found = [(n.id, n.distance, n.path) for n in library.similar(rows[0]["id"], k=5)]
    return rows, library.settings, found


def label(library: Library) -> None:
    """Predictions in every row, as a classifier writes them."""
    import pyarrow as pa

    with library.writing(command="predict"):
        table = library.store.table()
        rows = library.store.read(table.schema.names)
        said = {"predicted": "low", "probability": 0.75, "unknown": False, "model": "0" * 16}
        for name in SAID:
            place = rows.schema.get_field_index(name)
            values = pa.array([said[name]] * rows.num_rows, rows.schema.field(name).type)
            rows = rows.set_column(place, name, values)
        library.store.rewrite(library.head, rows)


@pytest.mark.parametrize("indexed", [False, True])
def test_a_library_comes_back_as_it_was(
    library: Library, tmp_path: Path, indexed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if indexed:
        monkeypatch.setattr(index, "EXACT_UP_TO", 5)
    label(library)
    library.remove("low/3.wav")
    known = everything(library.path)
    asked = library.backup(tmp_path / "some" / "lib.zip", dry_run=True)
    assert not (tmp_path / "some").exists()
    done = library.backup(tmp_path / "some" / "lib.zip")
    assert done == asked
    assert (done.tracks, done.version, done.notes) == (7, 4, [])
    shutil.rmtree(library.path)
    Library.restore(done.file, tmp_path / "new" / "below" / "again", dry_run=True)
    assert not (tmp_path / "new").exists()
    asked_back = Library.restore(done.file, tmp_path / "again", dry_run=True)
    assert not (tmp_path / "again").exists()
    assert Library.restore(done.file, tmp_path / "again") == asked_back
    assert everything(tmp_path / "again") == known
    assert sorted(p.name for p in tmp_path.iterdir()) == ["again", "band", "some"]
    again = Library.open(tmp_path / "again")
    assert [(v.command, v.what, v.tracks) for v in again.history()] == [("restore", "lib.zip", 7)]
    assert again.update(workers=1).left_out == 1
    assert everything(tmp_path / "again") == known
    if indexed:
        assert again.indexed


def test_what_is_there_is_replaced_by_force_alone_and_comes_back(
    library: Library, band: Path, tmp_path: Path
) -> None:
    out = tmp_path / "lib.zip"
    library.backup(out)
    known = everything(library.path)
    library.remove("low/0.wav")
    library.rebuild(features="rms.mean", workers=1)
    now = everything(library.path)
    with pytest.raises(UsageError, match=r"already a library here.*left unchanged.*--force"):
        Library.restore(out, library.path)
    with pytest.raises(UsageError, match="contains other files"):
        Library.restore(out, band, force=True)
    with writer_lock(library.path), pytest.raises(MirlabError, match="another process is writing"):
        Library.restore(out, library.path, force=True)
    asked = Library.restore(out, library.path, force=True, dry_run=True)
    assert everything(library.path) == now
    done = Library.restore(out, library.path, force=True)
    assert done == asked
    assert (done.replaced, done.notes) == (7, [])
    assert everything(library.path) == known
    Library.open(library.path).undo()
    assert everything(library.path) == now
    with pytest.raises(UsageError, match="contains other files"):
        Library.restore(out, tmp_path / "lib.zip")
    band.rename(tmp_path / "aside")
    notes = Library.restore(out, tmp_path / "again", dry_run=True).notes
    assert notes == [f"{band} is not there now: the next update will say so."]


def test_others_may_write_meanwhile(
    library: Library, band: Path, tmp_path: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = everything(library.path)
    write_tone(band / "low" / "new.wav", 700)
    copied = backing.copied

    def changing(*given: Any) -> Any:
        monkeypatch.setattr(backing, "copied", copied)
        # Another addition, from its beginning to its end, while the first file is copied.
        assert Library.open(library.path).add(band, workers=1).added == 1
        return copied(*given)

    monkeypatch.setattr(backing, "copied", changing)
    assert library.backup(tmp_path / "one.zip").tracks == 8
    assert len(library) == 9
    Library.restore(tmp_path / "one.zip", tmp_path / "one")
    assert everything(tmp_path / "one") == known
    # In the middle of one: its rows are there, and not in the backup.
    write_tone(band / "low" / "newer.wav", 800)
    refit, made = adding.refit, []

    def half_way(*given: Any) -> None:
        made.append(Library.open(library.path).backup(tmp_path / "two.zip"))
        refit(*given)

    monkeypatch.setattr(adding, "refit", half_way)
    library.add(band / "low", workers=1)
    assert (made[0].tracks, len(library), len(library.settings.sources)) == (9, 10, 2)
    assert "what it has not finished is not in the backup" in made[0].notes[0]
    assert Library.restore(tmp_path / "two.zip", tmp_path / "two").tracks == 9
    # The settings are those of these rows.
    assert Library.open(tmp_path / "two").settings.sources == (str(band),)


def test_a_version_that_leaves_while_it_is_copied_is_said(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = backing._state

    def leaving(*given: Any) -> Any:
        found, notes = state(*given)
        return backing._State(found.table, found.settings, {"data/gone.lance": (1, 1)}, 1, 8), notes

    monkeypatch.setattr(backing, "_state", leaving)
    with pytest.raises(
        MirlabError, match=r"changed it faster than it could be copied \(.*gone\.lance went\)"
    ):
        library.backup(tmp_path / "lib.zip")
    assert not (tmp_path / "lib.zip").exists()


def test_only_another_writer_is_passed_over(library: Library, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(
            Library, "writing", lambda *_: (_ for _ in ()).throw(MirlabError("the library is damaged"))
        )
        with pytest.raises(MirlabError, match="the library is damaged"):
            library.backup(tmp_path / "lib.zip")


def test_no_more_is_copied_than_was_promised() -> None:
    out = io.BytesIO()
    length, _, _ = backing.copied(io.BytesIO(bytes(4 * backing._CHUNK)), out, most=10)
    assert length == len(out.getvalue()) == backing._CHUNK


def test_a_backup_that_stops_leaves_nothing(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "lib.zip"
    (tmp_path / "notes.txt").write_text("somebody's own words\n")
    with pytest.raises(OutputError, match=r"expected a backup of a library that mirlab wrote"):
        library.backup(tmp_path / "notes.txt")
    library.backup(out)
    whole = out.read_bytes()
    for error in (KeyboardInterrupt(), OSError(28, "No space left on device")):
        with monkeypatch.context() as patched:
            patched.setattr(backing, "copied", lambda *_, error=error: (_ for _ in ()).throw(error))
            with pytest.raises((KeyboardInterrupt, OutputError)):
                library.backup(out)
        assert out.read_bytes() == whole
        assert sorted(p.name for p in tmp_path.iterdir()) == ["band", "lib", "lib.zip", "notes.txt"]
    data = next((library.path / "tracks.lance" / "data").iterdir())
    for path in (library.path / "tracks.lance" / "data").iterdir():
        path.write_bytes(path.read_bytes()[:-1] + b"\0")
    assert data.exists()
    with pytest.raises(MirlabError, match="damaged"):
        library.backup(tmp_path / "other.zip")
    assert out.read_bytes() == whole


def meddled(source: Path, to: Path, change: Callable[[dict[str, bytes]], None], **how: Any) -> Path:
    """A copy of a backup in which files were changed."""
    with zipfile.ZipFile(source) as file:
        files = {name: file.read(name) for name in file.namelist()}
    change(files)
    with zipfile.ZipFile(to, "w", **how) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return to


def test_what_was_meddled_with_is_not_believed(library: Library, tmp_path: Path) -> None:
    library.backup(tmp_path / "lib.zip")

    def renamed(to: str) -> Callable[[dict[str, bytes]], None]:
        def change(files: dict[str, bytes]) -> None:
            name = next(name for name in files if "/data/" in name)
            files[to] = files.pop(name)
            said = json.loads(files["mirlab-backup.json"])
            said["files"][to] = said["files"].pop(name)
            files["mirlab-backup.json"] = json.dumps(said).encode()

        return change

    def flipped(files: dict[str, bytes]) -> None:
        name = next(name for name in files if "/data/" in name)
        files[name] = files[name][:-1] + bytes([files[name][-1] ^ 1])

    def said(**other: Any) -> Callable[[dict[str, bytes]], None]:
        def change(files: dict[str, bytes]) -> None:
            contents = json.loads(files["mirlab-backup.json"])
            files["mirlab-backup.json"] = json.dumps({**contents, **other}).encode()

        return change

    def without_settings(files: dict[str, bytes]) -> None:
        contents = json.loads(files["mirlab-backup.json"])
        del files["mirlab-library.json"], contents["files"]["mirlab-library.json"]
        files["mirlab-backup.json"] = json.dumps(contents).encode()

    cases: list[tuple[Callable[[dict[str, bytes]], None], str, dict[str, Any]]] = [
        (flipped, r"/data/.*does not contain the bytes that were written", {}),
        (renamed("../../outside"), r"'\.\./\.\./outside' is no file of a library", {}),
        (renamed("tracks.lance/data/../x.lance"), "is no file of a library", {}),
        (renamed("tracks.lance/data/x.lance/../../../../outside"), "is no file of a library", {}),
        (without_settings, "not those that it lists", {}),
        (lambda files: files.update({"more": b""}), "not those that it lists", {}),
        (lambda files: None, "packed otherwise", {"compression": zipfile.ZIP_DEFLATED}),
        (said(tracks=9), r"promises 9 tracks in version \d+ of its table, and has 8 in", {}),
        (said(table=99), "promises 8 tracks in version 99 of its table, and has 8 in version", {}),
        (said(kind="songs"), "it is of another kind", {}),
        (said(protocol=2), "a newer mirlab wrote this backup", {}),
        (said(files=[]), "cannot be read", {}),
        (lambda files: files.pop("mirlab-backup.json"), "it has no mirlab-backup.json", {}),  # type: ignore[arg-type, return-value]
    ]
    for change, message, how in cases:
        bad = meddled(tmp_path / "lib.zip", tmp_path / "bad.zip", change, **how)
        with pytest.raises(MirlabError, match=message):
            Library.restore(bad, tmp_path / "again")
        assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.zip", "band", "lib", "lib.zip"]
    meddled(tmp_path / "lib.zip", bad, lambda files: None)
    with zipfile.ZipFile(bad, "a") as file, pytest.warns(UserWarning, match="Duplicate name"):
        file.writestr("mirlab-library.json", b"{}")
    with pytest.raises(MirlabError, match="it has files of the same name"):
        Library.restore(bad, tmp_path / "again")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(restoring, "_MOST_CONTENTS", 10)
        with pytest.raises(MirlabError, match=r"its mirlab-backup\.json is too large"):
            Library.restore(tmp_path / "lib.zip", tmp_path / "again")
    whole = (tmp_path / "lib.zip").read_bytes()
    for data in (whole[: len(whole) // 2], b"", b"words"):
        bad.write_bytes(data)
        with pytest.raises(MirlabError, match="expected a whole backup"):
            Library.restore(bad, tmp_path / "again")
    with pytest.raises(UsageError, match="no such file"):
        Library.restore(tmp_path / "nowhere.zip", tmp_path / "again")


def test_an_empty_library_and_an_earlier_one_are_backed_up(library: Library, tmp_path: Path) -> None:
    Library.create(tmp_path / "empty", "rms.mean").backup(tmp_path / "empty.zip")
    Library.restore(tmp_path / "empty.zip", tmp_path / "empty-again")
    assert len(Library.open(tmp_path / "empty-again")) == 0
    Library.restore(tmp_path / "empty.zip", library.path, force=True)
    assert len(library) == 0
    Library.open(library.path).undo()
    (library.path / "mirlab-history.json").unlink()
    assert library.backup(tmp_path / "old.zip").version == 1


def test_the_commands(library: Library, tmp_path: Path, capsys: Captured) -> None:
    lib, out, again = str(library.path), str(tmp_path / "lib.zip"), str(tmp_path / "again")
    for dry in (["--dry-run"], []):
        assert main(["library", "backup", lib, out, *dry]) == 0
        assert f"{out}: 8 tracks of {lib}, version 2 (" in capsys.readouterr().out
    for dry in (["--dry-run"], []):
        assert main(["library", "restore", out, again, "--format", "json", *dry]) == 0
        said = json.loads(capsys.readouterr().out)
        assert (said["library"], said["tracks"], said["dry_run"]) == (again, 8, bool(dry))
    assert main(["library", "restore", out, again]) == 2
    assert main(["library", "restore", out, again, "--force"]) == 0
    assert f"{again}: 8 tracks instead of 8 tracks (backed up 2" in capsys.readouterr().out
