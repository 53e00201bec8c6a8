"""A drive that is away costs no track, and what is taken out is what is gone."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.execution import FeatureCache
from mirlab.find.facade.library import Library
from mirlab.find.library import adding, bringing, pruning
from mirlab.find.library.pruning import SeenRoot, prune
from mirlab.show.terminal.cli import main

Tone = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


def row(path: Path) -> dict[str, Any]:
    return {"id": path.as_posix(), "places": [os.fsencode(path)]}


@pytest.fixture
def ten(tmp_path: Path) -> tuple[list[dict[str, Any]], SeenRoot]:
    """Ten rows of m, whose first two files are not there."""
    folder = tmp_path / "m"
    for i in range(2, 10):
        (folder / "a").mkdir(parents=True, exist_ok=True)
        (folder / "a" / f"{i}.wav").touch()
    return [row(folder / "a" / f"{i}.wav") for i in range(10)], SeenRoot("m", folder)


def ids(rows: list[dict[str, Any]], *numbers: int) -> set[str]:
    return {rows[n]["id"] for n in numbers}


def test_a_fifth_may_leave_and_no_more(ten: tuple[list[dict[str, Any]], SeenRoot]) -> None:
    rows, source = ten
    assert set(prune(rows, ids(rows, 0, 1), [source]).ids) == ids(rows, 0, 1)
    (source.folder / "a" / "2.wav").unlink()  # type: ignore[operator]
    found = prune(rows, ids(rows, 0, 1, 2), [source])
    assert found.ids == []
    assert found.kept == ["m: 3 of 10 tracks cannot be found. That is more than a fifth, so they are kept."]
    assert set(prune(rows, ids(rows, 0, 1, 2), [source], anyway=3).ids) == ids(rows, 0, 1, 2)
    other = prune(rows, ids(rows, 0, 1), [source], anyway=3)
    assert other.ids == []
    assert "--prune-anyway 3 was given, but the files of 2 tracks cannot be found" in other.kept[0]
    assert set(prune(rows, ids(rows, 0, 1, 2), [source], force=True).ids) == ids(rows, 0, 1, 2)
    assert prune(rows, set(), [source]).kept == []


def test_a_source_that_is_away_keeps_its_own_and_what_may_be_its_own(
    ten: tuple[list[dict[str, Any]], SeenRoot], tmp_path: Path
) -> None:
    rows, source = ten
    away = SeenRoot("m", source.folder, "no such folder")
    assert prune(rows, ids(rows, 0), [away]).kept == ["m: it cannot be read, so its 1 track is kept."]
    # A manifest that is away may have listed anything; what a healthy folder covers is not its own.
    manifest = SeenRoot("list.csv", None, "no such file")
    others = [row(tmp_path / "elsewhere" / f"{i}.wav") for i in range(10)]
    lost = ids(rows, 0) | ids(others, 0)
    found = prune([*rows, *others], lost, [manifest, source])
    assert set(found.ids) == ids(rows, 0)
    assert found.kept == ["1 track is kept, because it may belong to list.csv, which cannot be read."]
    found = prune([*rows, *others], lost, [source])
    assert set(found.ids) == lost


def test_the_innermost_source_decides(ten: tuple[list[dict[str, Any]], SeenRoot]) -> None:
    rows, source = ten
    assert source.folder is not None
    inner = SeenRoot("m/a", source.folder / "a", "can't be read")
    for sources in ([inner, source], [source, inner]):
        assert prune(rows, ids(rows, 0), sources).ids == []
    outer = SeenRoot("m", source.folder, "can't be read")
    healthy = SeenRoot("m/a", source.folder / "a")
    assert set(prune(rows, ids(rows, 0), [outer, healthy]).ids) == ids(rows, 0)


def test_an_empty_folder_a_broken_link_and_a_locked_folder_may_be_a_drive_that_is_away(
    ten: tuple[list[dict[str, Any]], SeenRoot], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows, source = ten
    assert source.folder is not None
    drive = source.folder / "drive"
    more = [*rows, row(drive / "sub" / "x.wav")]
    lost = {more[-1]["id"]}
    assert set(prune(more, lost, [source]).ids) == lost
    drive.mkdir()
    found = prune(more, lost, [source])
    assert (found.ids, "is empty, like the mount point of a disconnected drive" in found.kept[0]) == (
        [],
        True,
    )
    assert str(drive) in found.kept[0]
    drive.rmdir()
    drive.symlink_to(source.folder / "nowhere")
    found = prune(more, lost, [source])
    assert (found.ids, "is a broken link" in found.kept[0]) == ([], True)
    drive.unlink()
    drive.mkdir()
    (drive / "other.wav").touch()
    assert set(prune(more, lost, [source]).ids) == lost
    (drive / "sub").mkdir()
    (drive / "sub" / "x.wav").symlink_to(source.folder / "nowhere")
    assert prune(more, lost, [source]).ids == []
    (drive / "sub" / "x.wav").unlink()
    scandir = os.scandir

    def locked(path: Any) -> Any:
        if Path(path) == drive / "sub":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", locked)
    found = prune(more, lost, [source])
    assert (found.ids, "cannot be read (Permission denied)" in found.kept[0]) == ([], True)


def test_a_source_that_is_gone_empty_or_locked_is_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("gone", "empty", "locked", "full")
    for name in names[1:]:
        (tmp_path / name).mkdir()
    for name in names[2:]:
        (tmp_path / name / "x.wav").touch()
    look = bringing.is_empty

    def looked(folder: Path) -> bool:
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return look(folder)

    monkeypatch.setattr(bringing, "is_empty", looked)
    away = bringing.away_from(["toy", *(str(tmp_path / name) for name in names)])
    assert [away(tmp_path / name / "sub" / "x.wav") for name in names] == [True, True, True, False]


def test_a_drive_that_is_away_costs_nothing(
    library: Library, band: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    lib = str(library.path)
    aside = band.with_name("aside")
    band.rename(aside)
    for again in ("missing", "empty"):
        if again == "empty":
            band.mkdir()
        assert main(["library", "update", lib, "--prune", "--workers", "1"]) == 1
        printed = capsys.readouterr()
        assert f"{lib}: 8 tracks (nothing to do)" in printed.out
        assert "the tracks were kept:" in printed.out
        assert f"{band} was skipped" in printed.err
        assert "it cannot be read, so its 8 tracks are kept" in printed.err
        assert main(["library", "update", lib, "--workers", "1"]) == 1
        assert "(--prune removes them)" in capsys.readouterr().out
    change = adding.update(library, prune=True, workers=1)
    assert (change.removed, change.missing, len(change.vanished)) == (0, [str(band)], 8)
    assert main(["library", "update", lib, "--prune", "--force", "--dry-run", "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["tracks"], said["removed"], len(said["pruned"]), said["dry_run"]) == (8, 8, 8, True)
    band.rmdir()
    aside.rename(band)
    assert main(["library", "update", lib, "--prune", "--workers", "1"]) == 0
    assert f"{lib}: 8 tracks (8 known)" in capsys.readouterr().out
    band.rename(aside)
    assert adding.update(library, prune=True, force=True, workers=1).removed == 8
    assert len(library) == 0


def test_what_is_gone_is_taken_out_and_said(library: Library, band: Path, capsys: Captured) -> None:
    lib = str(library.path)
    (band / "low" / "0.wav").unlink()
    version = library.store.version
    for arguments, told in [
        (["--dry-run"], "without --dry-run: 7 known\n1 file is missing or now another"),
        (["--prune", "--dry-run"], "7 known, 1 removed\n1 file is missing, and the tracks would be removed"),
    ]:
        assert main(["library", "update", lib, "--workers", "1", *arguments]) == 0
        assert told in capsys.readouterr().out
    library.store.refresh()
    assert (len(library), library.store.version) == (8, version)
    assert main(["library", "update", lib, "--workers", "1", "--prune"]) == 0
    printed = capsys.readouterr().out
    assert "7 tracks (7 known, 1 removed)" in printed
    assert f"1 file is missing, and the tracks were removed:\n  {band / 'low' / '0.wav'}" in printed
    assert "kept" not in printed
    assert Library.open(lib).head.metric.rows == 7
    assert main(["library", "update", lib, "--force"]) == 2
    assert "--force needs --prune" in capsys.readouterr().err


def test_a_dry_run_counts_what_an_update_does(library: Library, band: Path, write_tone: Tone) -> None:
    write_tone(band / "low" / "1.wav", 5000)
    write_tone(band / "low" / "new.wav", 700)
    (band / "low" / "0.wav").rename(band / "high" / "0.wav")
    (band / "low" / "2.wav").replace(band / "low" / "3.wav")
    dry = adding.update(library, dry_run=True, workers=1)
    real = adding.update(library, workers=1)
    for counts in ("added", "replaced", "moved", "known", "copies", "removed", "vanished"):
        assert getattr(dry, counts) == getattr(real, counts), counts
    assert (real.added, real.replaced, real.moved) == (2, 2, 2)


def test_a_copy_on_a_drive_that_is_away_keeps_its_track(
    library: Library, band: Path, tmp_path: Path, write_tone: Tone
) -> None:
    """Its other place was overwritten while the drive was away."""
    drive, aside = tmp_path / "drive", tmp_path / "aside"
    drive.mkdir()
    (drive / "x.wav").write_bytes((band / "low" / "0.wav").read_bytes())
    library.add(drive, workers=1)
    id = library.tracks("track = 'low/0.wav'")[0].id
    drive.rename(aside)
    write_tone(band / "low" / "0.wav", 6000)
    change = adding.update(library, workers=1)
    assert (change.replaced, change.added, change.missing) == (0, 1, [str(drive)])
    aside.rename(drive)
    assert library.path_of(id) == drive / "x.wav"
    assert next(t.path for t in library.tracks() if t.id == id) == str(drive / "x.wav")


def test_files_of_a_manifest_that_can_t_be_read_are_no_loss(tmp_path: Path, band: Path) -> None:
    (tmp_path / "list.csv").write_text("path,label\n" + "".join(f"band/low/{i}.wav,low\n" for i in range(4)))
    library = Library.create(tmp_path / "lib", "rms.mean", metric="standard")
    library.add(tmp_path / "list.csv", workers=1)
    band.rename(tmp_path / "aside")
    change = adding.update(library, prune=True, workers=1)
    assert (change.removed, len(change.vanished), len(change.missing)) == (0, 4, 1)
    assert change.kept
    (tmp_path / "aside").rename(band)
    (tmp_path / "list.csv").unlink()
    (band / "low" / "0.wav").unlink()
    change = adding.update(library, prune=True, workers=1)
    assert (change.removed, change.missing) == (0, [str(tmp_path / "list.csv")])


def test_a_drive_that_vanishes_meanwhile_prunes_nothing(
    library: Library, band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    lib = str(library.path)
    (band / "low" / "0.wav").unlink()
    see, aside = FeatureCache.see, tmp_path / "aside"

    def vanishing(leaves: Path | None) -> Callable[..., Any]:
        def seen(self: FeatureCache, path: Path) -> Any:
            found = see(self, path)
            if path.name == "2.wav":
                (band / "low" / "3.wav" if leaves is None else leaves).rename(aside)
                if leaves is not None:
                    band.mkdir()
            return found

        return seen

    # One file goes while the folder is looked through, and then the whole of it.
    monkeypatch.setattr(pruning, "MOST", 0.5)
    with monkeypatch.context() as patched:
        patched.setattr(FeatureCache, "see", vanishing(None))
        change = adding.update(library, prune=True, dry_run=True, workers=1)
    aside.rename(band / "low" / "3.wav")
    assert (change.pruned, change.vanished) == (
        [str(band / "low" / "0.wav")],
        [str(band / "low" / "3.wav")],
    )
    assert "files that were there a moment ago cannot be read" in change.kept[0]
    with monkeypatch.context() as patched:
        patched.setattr(FeatureCache, "see", vanishing(band))
        assert main(["library", "update", lib, "--prune", "--quiet", "--workers", "1"]) == 1
    printed = capsys.readouterr()
    assert "cannot be read, so its" in printed.err
    assert len(library) == 8
    band.rmdir()
    aside.rename(band)
    assert adding.update(library, prune_anyway=2, workers=1).removed == 0
    assert adding.update(library, prune_anyway=1, workers=1).removed == 1


@pytest.mark.parametrize("phase", ["looking", "analysing"])
def test_a_drive_that_vanishes_in_the_middle_of_an_addition_loses_nothing(
    library: Library,
    band: Path,
    tmp_path: Path,
    write_tone: Tone,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Captured,
    phase: str,
) -> None:
    drive, aside = tmp_path / "drive", tmp_path / "aside"
    for i in range(3):
        write_tone(drive / "low" / f"{i}.wav", 700 + 99 * i)
    before = {track.id for track in library.tracks()}
    command = ["library", "add", str(library.path), str(drive), "--workers", "1", "--format", "json"]
    see, extract = FeatureCache.see, bringing.extract

    def seen(self: FeatureCache, path: Path, *seconds: float) -> Any:
        found = see(self, path, *seconds)
        if path == drive / "low" / "1.wav":
            drive.rename(aside)
        return found

    def analysed(*given: Any, **more: Any) -> Any:
        drive.rename(aside)
        return extract(*given, **more)

    with monkeypatch.context() as patched:
        if phase == "looking":
            patched.setattr(FeatureCache, "see", seen)
        else:
            patched.setattr(bringing, "extract", analysed)
        assert main([*command, "--strict"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["added"], told["tracks"], len(told["failures"])) == (0, 8, 3)
    assert {track.id for track in library.tracks()} == before
    # The same addition does the rest once the drive is there again.
    aside.rename(drive)
    assert main(command) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["added"], told["tracks"], told["failures"]) == (3, 11, [])
    assert main(["library", "update", str(library.path), "--workers", "1", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["known"] == 11


def test_quiet_says_nothing_unless_something_is_wrong(
    library: Library, band: Path, write_tone: Tone, capsys: Captured
) -> None:
    lib = str(library.path)
    write_tone(band / "low" / "new.wav", 700)
    assert main(["library", "update", lib, "--quiet", "--workers", "1"]) == 0
    assert tuple(capsys.readouterr()) == ("", "")
    assert len(library) == 9
    (band / "low" / "words.wav").write_text("words")
    assert main(["library", "update", lib, "--quiet", "--workers", "1"]) == 0
    printed = capsys.readouterr()
    assert (printed.out, "words.wav" in printed.err) == ("", True)
    (band / "low" / "words.wav").unlink()
    band.rename(band.with_name("aside"))
    assert main(["library", "update", lib, "--quiet", "--workers", "1"]) == 1
    assert f"{band} was skipped" in capsys.readouterr().err
    assert main(["library", "update", lib, "--workers", "1", "--wait", "-1"]) == 2
    assert capsys.readouterr().err
