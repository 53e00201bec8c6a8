"""What was removed stays out until it is asked for, and a source leaves with what is its own."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mirlab.data.extraction import NothingExtracted
from mirlab.data.tables import Dataset, Failure
from mirlab.errors import UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library import bringing, removing
from mirlab.find.store import Removed
from mirlab.find.store.history import read_history
from mirlab.show.terminal.cli import main

Tone = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


def tracks(library: Library) -> list[str]:
    return [track.track for track in library.tracks()]


def test_a_removed_track_stays_out_until_it_is_taken_back(
    library: Library, band: Path, write_tone: Tone
) -> None:
    before = Library.open(library.path).settings
    assert library.remove("low/0.wav", "low/1.wav", dry_run=True) == 2
    assert Library.open(library.path).settings == before
    assert [library.remove(name) for name in ("low/0.wav", "low/1.wav")] == [1, 1]
    (band / "low" / "0.wav").rename(band / "high" / "0.wav")
    (band / "low" / "copy.wav").write_bytes((band / "low" / "1.wav").read_bytes())
    for change in (library.update(workers=1), library.add(band, workers=1)):
        assert (change.added, change.left_out, change.missing, change.vanished) == (0, 3, [], [])
    assert sorted(one.track for one in library.removed()) == ["low/0.wav", "low/1.wav"]
    # Another sound at its place is another track.
    write_tone(band / "low" / "0.wav", 700)
    assert library.update(workers=1).added == 1
    with pytest.raises(UnknownName, match=r'no removed track called "low/7\.wav"'):
        library.readmit("low/7.wav")
    # What is new besides is for `update`.
    write_tone(band / "high" / "new.wav", 800)
    asked = library.readmit(band / "low" / "1.wav", dry_run=True)
    assert len(library.removed()) == 2
    done = library.readmit(band / "low" / "1.wav", workers=1)
    assert vars(done) == vars(asked)
    assert (done.back, len(library)) == ([str(band / "low" / "1.wav")], 8)
    assert library.head.metric.rows == 8
    # The file itself, named: it is asked for.
    assert library.add(band / "high" / "0.wav", workers=1).added == 1
    assert library.removed() == []
    # The way back and forth goes for the list, too.
    library.undo()
    assert [one.track for one in library.removed()] == ["low/0.wav"]


def test_removed_tracks_are_told_apart_by_what_is_written() -> None:
    names = {"a" * 40: "low/0.wav", "b" * 40: "high/0.wav", f"aaaaaaa{'c' * 33}": "low/1.wav"}
    removed = [
        Removed(id, name, f"/m/{name}", f"2026-11-30T11:0{at}:00Z")
        for at, (id, name) in enumerate(names.items())
    ]
    held: Any = SimpleNamespace(path="lib", settings=SimpleNamespace(removed=tuple(removed)))

    def asked(name: str) -> list[str]:
        return [one.track for one in removing._asked(held, [name])]

    for written in ("high/0.wav", "/m/high/0.wav", "bbbbbb"):
        assert asked(written) == ["high/0.wav"]
    assert (asked("1.wav"), asked(f"aaaaaaa{'C' * 5}")) == (["low/1.wav"], ["low/1.wav"])
    for ambiguous in ("0.wav", "aaaaaa"):
        with pytest.raises(
            UsageError, match=f'"{ambiguous}" matches 2 removed tracks of lib: give one of them'
        ):
            asked(ambiguous)
    with pytest.raises(UnknownName, match='no removed track called "bbbbb"'):
        asked("bbbbb")
    assert [one.track for one in removing.removed_from(held)] == ["low/1.wav", "high/0.wav", "low/0.wav"]


def test_removed_tracks_whose_files_are_gone_come_back_with_them(library: Library, band: Path) -> None:
    library.remove("low/0.wav", "high/7.wav")
    (band / "low" / "0.wav").rename(band.parent / "aside.wav")
    done = library.readmit(workers=1)
    assert (done.back, done.absent) == ([str(band / "high" / "7.wav")], [str(band / "low" / "0.wav")])
    (band.parent / "aside.wav").rename(band / "low" / "0.wav")
    assert library.update(workers=1).added == 1
    assert library.update(workers=1).known == 8


@pytest.mark.parametrize("form", ["list.csv", "music.tar.gz"])
def test_a_file_that_lists_tracks_is_not_their_name(
    band: Path, tmp_path: Path, private_cache: Path, form: str
) -> None:
    """Whoever adds a manifest or an archive again has not asked for what was removed."""
    source = tmp_path / form
    if form.endswith(".csv"):
        source.write_text("path,label\n" + "".join(f"band/low/{i}.wav,low\n" for i in range(3)))
    else:
        with tarfile.open(source, "w:gz") as archive:
            for i in range(3):
                archive.add(band / "low" / f"{i}.wav", f"low/{i}.wav")
    library = Library.create(tmp_path / "lib", "rms.mean", metric="standard")
    assert library.add(source, workers=1).added == 3
    library.remove(tracks(library)[0])
    assert library.add(source, dry_run=True).left_out == 1
    change = library.add(source, workers=1)
    assert (change.added, change.left_out, len(library.removed()), len(library)) == (0, 1, 1, 2)
    # It goes with what it held, though nobody can look into it any more.
    source.unlink()
    done = library.drop(source)
    assert (len(done.removed), done.tracks) == (2, 0)


def test_removed_tracks_that_can_not_be_analysed_are_not_back(
    library: Library, band: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.remove("low/0.wav")

    def failing(given: Dataset, **_: Any) -> Any:
        raise NothingExtracted("band", [Failure(given.tracks[0].id, "decode", "no reason")])

    monkeypatch.setattr(bringing, "extract", failing)
    done = library.readmit(workers=1)
    assert (done.back, done.absent, done.tracks) == ([], [str(band / "low" / "0.wav")], 7)
    assert done.notes == ["low/0.wav: no reason"]


def test_a_source_of_which_everything_was_removed_is_no_missing_source(library: Library, band: Path) -> None:
    library.remove(*tracks(library))
    change = library.update(workers=1)
    assert (change.left_out, change.missing, len(library)) == (8, [], 0)
    # An empty library takes other features, and keeps them.
    library.rebuild(features="rms.mean", workers=1)
    assert library.readmit(workers=1).tracks == 8
    assert Library.open(library.path).head.recipe.columns == ("rms.mean",)


def test_a_source_leaves_with_what_is_its_own(library: Library, band: Path, write_tone: Tone) -> None:
    more = band.parent / "more"
    write_tone(more / "one.wav", 700)
    (more / "copy.wav").write_bytes((band / "low" / "0.wav").read_bytes())
    library.add(more, workers=1)
    library.add(band / "high", workers=1)
    before = Library.open(library.path).settings
    with pytest.raises(UnknownName, match="no source called"):
        library.drop(band / "lo")
    asked = library.drop(band, dry_run=True)
    assert Library.open(library.path).settings == before
    done = library.drop(band)
    assert vars(done) == vars(asked)
    assert (len(done.removed), done.shared, done.tracks) == (3, 5, 6)
    # A copy elsewhere stays, under its own path; so does what the inner source holds.
    paths = {Path(track.path).name for track in library.tracks()}
    assert paths == {"one.wav", "copy.wav", *(f"{i}.wav" for i in range(4, 8))}
    assert library.settings.sources == (str(more), str(band / "high"))
    change = library.update(workers=1)
    assert (change.added, change.vanished, change.missing) == (0, [], [])
    assert library.head.metric.rows == 6
    assert library.history()[1].left == 3
    library.undo(to=library.history()[1].version - 1)
    assert library.settings.sources == before.sources
    assert len(library) == 9


def test_a_source_that_is_gone_can_be_dropped(library: Library, band: Path, write_tone: Tone) -> None:
    more = band.parent / "more"
    write_tone(more / "one.wav", 700)
    manifest = band.parent / "list.csv"
    manifest.write_text("path,label\nmore/one.wav,x\n")
    facts = band.parent / "facts.csv"
    facts.write_text("path,mood\nmore/one.wav,calm\n")
    library.add(manifest, label="none", facts=facts, workers=1)
    manifest.unlink()
    band.rename(band.with_name("aside"))
    assert library.drop(manifest).removed == [str(more / "one.wav")]
    assert (library.settings.labels, library.settings.facts) == ({}, {})
    done = library.drop(str(band))
    assert (len(done.removed), len(library), library.settings.sources) == (8, 0, ())


def test_an_addition_can_be_tried(library: Library, band: Path, write_tone: Tone, tmp_path: Path) -> None:
    write_tone(band / "low" / "new.wav", 700)
    history = read_history(library.path)
    change = library.add(band, dry_run=True, workers=1)
    assert (change.added, change.known) == (1, 8)
    assert read_history(library.path) == history
    assert library.rebuild(metric="cosine", dry_run=True) == 8
    fresh, change = Library.fill(tmp_path / "fresh", band, features="rms.mean", dry_run=True, workers=1)
    assert (change.added, len(fresh), (tmp_path / "fresh").exists()) == (9, 0, False)
    with pytest.raises(UsageError, match="contains other files"):
        Library.fill(band, band, dry_run=True)
    assert read_history(library.path) == history


def test_the_commands_say_the_same_with_and_without_a_dry_run(library: Library, capsys: Captured) -> None:
    lib = str(library.path)

    def said(*arguments: str) -> dict[str, Any]:
        assert main(["library", *arguments, "--format", "json"]) == 0
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    assert said("remove", lib, "low/0.wav", "--dry-run") == {
        "library": lib, "removed": 1, "tracks": 8, "dry_run": True
    }  # fmt: skip
    assert main(["library", "remove", lib, "low/0.wav", "--dry-run"]) == 0
    assert f"{lib}: 8 tracks (dry run, 1 would be removed)" in capsys.readouterr().out
    assert said("remove", lib, "low/0.wav")["tracks"] == 7
    assert [t["track"] for t in said("removed", lib)["removed"]] == ["low/0.wav"]
    assert main(["library", "removed", lib]) == 0
    assert f"To take one back:  mirlab library readmit {lib} TRACK" in capsys.readouterr().out
    assert main(["library", "readmit", lib]) == 2
    assert "give the tracks to take back, or --all" in capsys.readouterr().err
    assert said("readmit", lib, "--all", "--dry-run") == {**said("readmit", lib, "--all"), "dry_run": True}
    source = library.settings.sources[0]
    assert said("drop", lib, source, "--dry-run") == {**said("drop", lib, source), "dry_run": True}
    assert main(["library", "add", lib, source, "--dry-run", "--workers", "1"]) == 0
    assert f"{lib}: 0 tracks; without --dry-run: 8 added" in capsys.readouterr().out
