"""Every change of a library is told, and what was kept comes back as it was."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mirlab.errors import MirlabError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.keeping import undoing
from mirlab.find.library import adding, recording
from mirlab.find.store import Settings, State, Whereabouts, history, recipe_for, store
from mirlab.find.store.history import HISTORY_FILE, History, Version, read_history

Tone = Callable[..., Path]


def state(library: Library) -> tuple[Any, ...]:
    """All rows and what was chosen."""
    held = Library.open(library.path)
    table = held.store.table()
    rows = held.store.read(table.schema.names).to_pylist() if table is not None else []
    return rows, held.settings


def test_what_changed_is_told_and_comes_back(library: Library, band: Path, write_tone: Tone) -> None:
    filled = state(library)
    write_tone(band / "low" / "new.wav", 700)
    library.update(workers=1)
    library.rebuild(features="rms.mean", metric="cosine", workers=1)
    rebuilt = state(library)
    told = [(v.version, v.command, v.tracks, v.came, v.left) for v in library.history()]
    assert told == [
        (4, "rebuild", 9, 0, 0),
        (3, "update", 9, 1, 0),
        (2, "add", 8, 8, 0),
        (1, "create", 0, 0, 0),
    ]
    assert library.history()[2].what == str(band)
    # A dry run says the same and does nothing.
    asked = library.undo(to=2, dry_run=True)
    assert state(library) == rebuilt
    done = library.undo(to=2)
    assert vars(done) == vars(asked)
    assert (done.undone, done.left) == (["rebuild", "update"], [str(band / "low" / "new.wav")])
    assert any(said.startswith("metric: standard instead of cosine") for said in done.settings)
    assert state(library) == filled
    assert [n.track for n in library.similar("low/0.wav", k=2)] == ["low/1.wav", "low/2.wav"]
    # The undo itself is undone, and so is everything.
    assert library.undo().undone == ["undo back to version 2"]
    assert state(library) == rebuilt
    assert (library.undo(to=1).tracks, len(library)) == (0, 0)
    assert library.settings.sources == ()
    library.undo()
    assert state(library) == rebuilt
    assert not library.update(workers=1).changed


def test_what_changes_nothing_is_no_version(library: Library, band: Path) -> None:
    before = library.history()
    library.add(band, workers=1)
    library.update(workers=1)
    assert library.history() == before
    with pytest.raises(UsageError, match=r"there is no version 7\. These can be returned to: 1 \("):
        library.undo(to=7)
    with pytest.raises(UsageError, match="version 2 is the present one"):
        library.undo(to=2)


def test_an_earlier_library_begins_its_history(library: Library, band: Path, write_tone: Tone) -> None:
    (library.path / HISTORY_FILE).unlink()
    assert library.history() == []
    write_tone(band / "low" / "new.wav", 700)
    with pytest.raises(UsageError, match="nothing to undo"):
        library.undo(dry_run=True)
    library.update(workers=1)
    assert [(v.command, v.tracks, v.came) for v in library.history()] == [
        ("update", 9, 1),
        ("begin", 8, None),
    ]
    assert library.undo().left == [str(band / "low" / "new.wav")]
    # Somebody wrote who knows of no history: what they made is a version, too.
    library.store.remove([library.tracks("track = 'low/0.wav'")[0].id])
    with library.writing():
        pass
    assert next((v.command, v.what, v.left) for v in library.history()) == (
        "other", "by an earlier mirlab or another program", 1
    )  # fmt: skip
    # Other labels are other facts of the same tracks.
    library.add(band, label="none", workers=1)
    asked = library.undo(dry_run=True)
    assert (asked.changed, asked.settings) == (7, ["where labels are taken from, in some sources"])


def test_another_sound_in_a_file_is_no_track_that_comes_back(
    library: Library, band: Path, write_tone: Tone
) -> None:
    write_tone(band / "low" / "0.wav", 5000)
    library.update(workers=1)
    now = state(library)
    with pytest.raises(
        MirlabError, match=r"1 track of version 2 .*other sound is in its file now: .*0\.wav.*--force"
    ):
        library.undo()
    assert state(library) == now
    assert library.undo(force=True).back == [str(band / "low" / "0.wav")]


def test_a_track_comes_back_while_one_of_its_files_may_hold_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        Whereabouts, "state", lambda _, place, __: State.OTHER if place == b"other" else State.GONE
    )
    held: Any = SimpleNamespace(path=tmp_path)
    undoing._check_sound(held, [{"id": "1", "path": "x", "places": [b"other", b"gone"]}], 2)
    with pytest.raises(MirlabError, match="1 track of version 2 would come back"):
        undoing._check_sound(held, [{"id": "1", "path": "x", "places": [b"other", b"other"]}], 2)


def test_what_was_chosen_otherwise_and_what_is_gone_is_said(tmp_path: Path) -> None:
    now = Settings(recipe_for("rms.mean"), "cosine", sources=("toy", str(tmp_path)))
    gone = [str(tmp_path / name) for name in ("music", "facts.csv", "corrections.csv")]
    then = replace(
        now, sources=("toy", gone[0]), facts={gone[0]: gone[1]}, corrections=gone[2], labels={gone[0]: "none"}
    )
    assert undoing._absent(then) == [
        f"{file} is not there now: the next update will say so." for file in gone
    ]
    assert undoing._absent(now) == []
    assert undoing._differences(now, then) == [
        f"source that leaves: {tmp_path}",
        f"source that comes back: {gone[0]}",
        f"corrections: {gone[2]} instead of none",
        f"files of further facts: {gone[1]} instead of none",
        "where labels are taken from, in some sources",
    ]
    assert undoing._differences(now, now) == []


def test_what_cannot_be_computed_any_more_is_refused(library: Library) -> None:
    library.remove("low/0.wav")
    then = read_history(library.path)
    recipe = library.settings.recipe
    older = replace(recipe, versions={**recipe.versions, "spectral_centroid": "0"}).to_dict()
    gone = replace(recipe, versions={**recipe.versions, "no_more": "1"}, terms=("no_more.mean",)).to_dict()
    for said, message in ((older, "as an earlier mirlab computed them"), (gone, "cannot be computed here")):
        second = replace(then.versions[1], settings={**(then.versions[1].settings or {}), "recipe": said})
        history.write_history(library.path, History((then.versions[0], second, then.versions[2])))
        with pytest.raises(MirlabError, match=rf"version 2 has features .*{message}.*--force"):
            library.undo()
    assert len(library) == 7


def test_damage_of_an_earlier_version_is_said(library: Library) -> None:
    library.remove("low/0.wav")
    files = read_history(library.path).versions[1].files or {}
    file = next(library.path / "tracks.lance" / name for name in files if name.startswith("data/"))
    data = file.read_bytes()
    file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    said = "version 2 cannot be returned to"
    with pytest.raises(MirlabError, match=rf"{said}: {file} does not contain the bytes"):
        library.undo()
    file.unlink()
    with pytest.raises(MirlabError, match=rf"{said}: {file}: it cannot be read"):
        library.undo()
    assert len(Library.open(library.path)) == 7
    (library.path / HISTORY_FILE).write_text("0 {}")
    with pytest.raises(MirlabError, match=r"history is damaged .*The tracks are not affected.*delete it"):
        library.history()
    text = json.dumps({"protocol": history.PROTOCOL + 1, "versions": [], "pending": None})
    (library.path / HISTORY_FILE).write_text(f"{history._sum_of(text):08x} {text}\n")
    with pytest.raises(MirlabError, match="a newer mirlab wrote this history: upgrade mirlab"):
        library.history()


def test_old_versions_leave_and_what_is_kept_stays_whole(
    library: Library, band: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "KEPT", 3)
    monkeypatch.setattr(store, "_KEPT_FOR", timedelta(seconds=-5))
    first = read_history(library.path).versions[1].files or {}
    states = [state(library)]
    for number in range(4):
        library.remove(f"{'low' if number < 4 else 'high'}/{number}.wav")
        states.append(state(library))
    assert [v.kept for v in library.history()] == [True, True, True, False, False, False]
    table = library.path / "tracks.lance"
    assert not any((table / name).exists() for name in first)
    with pytest.raises(UsageError, match=r"version 2 is not kept any more\. These can be returned to: 4, 5$"):
        library.undo(to=2)
    named = {name for v in read_history(library.path).versions for name in v.files or {}}
    assert {p.relative_to(table).as_posix() for p in (table / "data").iterdir()} <= named
    library.undo(to=4)
    assert state(library)[0] == states[2][0]


def test_many_bytes_are_fewer_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(number: int) -> Version:
        return Version(
            number, "", "add", "", 1, 1, 0, True, number, {}, {f"{number}": (100, 0), "same": (9, 0)}
        )

    found = History()
    for number in range(1, 7):
        found = found.with_version(version(number), most_bytes=250)
    assert [v.number for v in found.versions if v.kept] == [4, 5, 6]
    # The one before the last change stays whatever it takes.
    found = found.with_version(version(7), most_bytes=1)
    assert [v.number for v in found.versions if v.kept] == [6, 7]
    assert [v.number for v in found.versions] == [1, 2, 3, 4, 5, 6, 7]
    monkeypatch.setattr(history, "LINES", 3)
    assert [v.number for v in found.with_version(version(8), 1).versions] == [6, 7, 8]


def test_a_change_that_stops_half_way_is_told(
    library: Library, band: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tone(band / "low" / "new.wav", 700)
    with monkeypatch.context() as patched:
        patched.setattr(adding, "refit", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            library.update(workers=1)
    assert next((v.command, v.finished, v.came) for v in library.history()) == ("update", False, 1)
    # A killed one could not say so itself: the next writer does.
    (band / "low" / "new.wav").rename(band / "high" / "new.wav")
    with monkeypatch.context() as patched:
        patched.setattr(adding, "refit", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        patched.setattr(recording.Recording, "end", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            library.update(workers=1)
    assert len(library.history()) == 3
    library.remove("low/0.wav")
    told = [(v.command, v.finished) for v in library.history()]
    assert told[:2] == [("remove", True), ("update", False)]


def test_an_undo_that_is_killed_between_its_steps_is_finished(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(library)
    library.rebuild(metric="cosine", workers=1)
    with monkeypatch.context() as patched:
        patched.setattr(Library, "keep", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        patched.setattr(recording.Recording, "end", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            library.undo()
    opened = Library.open(library.path)
    assert opened.settings.metric == "cosine"
    with opened.writing():
        pass
    assert state(library) == before
    assert (library.history()[0].command, library.history()[0].finished) == ("undo", True)


def test_the_command_prints_them(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    from mirlab.show.terminal.cli import main

    lib = str(library.path)
    assert main(["library", "remove", lib, "low/0.wav"]) == 0
    assert main(["library", "history", lib, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out.partition("removed)\n")[2])
    assert [v["command"] for v in said["versions"]] == ["remove", "add", "create"]
    assert main(["library", "undo", lib, "--dry-run"]) == 0
    dry = capsys.readouterr().out
    assert main(["library", "undo", lib]) == 0
    assert capsys.readouterr().out == dry.replace("would be as", "is as")
    assert "1 track back:\n" in dry
    assert main(["library", "history", lib, "--limit", "1"]) == 0
    printed = capsys.readouterr()
    assert "undo back to version 2" in printed.out
    assert "and 3 more" in printed.err
    shutil.rmtree(library.path / "tracks.lance")
    assert main(["library", "undo", lib]) == 1
    assert "its table is missing" in capsys.readouterr().err
