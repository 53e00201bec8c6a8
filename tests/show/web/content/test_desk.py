"""The desk knows tracks by their sound: decisions follow files that are renamed or moved."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mirlab.audio.containers import sound_digest
from mirlab.data.audit.audit_file import AuditSaid
from mirlab.data.audit.duplicates import Pair
from mirlab.data.sources.corrections import CorrectionsFile
from mirlab.find.review.listing import Listing, Named
from mirlab.show.web.content.desk import Decision, Desk
from mirlab.show.web.content.shelf import Shelf

NAMES = ("a.mp3", "b.mp3", "c.mp3")


class Collection:
    """Three files, a library that holds them, and a desk over it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder / "music", CorrectionsFile(folder / "mended.csv")
        self.folder.mkdir()
        for name in NAMES:
            (self.folder / name).write_bytes(b"\xff\xfb\x90\x00" + name.encode() * 99)
        self.shown: Any = SimpleNamespace(name="lib", tracks=[], library=None)
        self.desk = self.opened()

    def listing(self) -> Listing:
        """The library after an update."""
        files = sorted(self.folder.iterdir())
        return Listing("lib", [Named(f.name, "rock", str(f), sound_digest(f)) for f in files])

    def opened(self) -> Desk:
        pair = Pair("a.mp3", "c.mp3", "near", 0.9, 0.5, 3.0)
        audits: Any = SimpleNamespace(
            version=0, found=[AuditSaid("music", str(self.folder), (), (pair,), {})], state=dict
        )
        return Desk([self.shown], [self.listing()], Shelf(None), audits, self.file)

    def rename(self, **names: str) -> None:
        """Rename files at once (`a="x"` makes x.mp3 of a.mp3), update the library and show it."""
        for old, new in names.items():
            (self.folder / f"{old}.mp3").rename(self.folder / f"{new}.aside")
        for file in list(self.folder.glob("*.aside")):
            file.rename(file.with_suffix(".mp3"))
        self.desk.show([self.shown], [self.listing()])

    def labels(self) -> dict[str, str]:
        """What was decided, by the names that the files have now."""
        given = self.desk.given(self.shown)
        names = {track.id: track.track for track in self.desk.listings[0].tracks}
        return {names[id]: correction.label or correction.verdict for id, correction in given.items()}

    def rows(self) -> dict[str, str]:
        with self.file.path.open(encoding="utf-8", newline="") as file:
            return {row["path"]: row["label"] or row["verdict"] for row in csv.DictReader(file)}

    def id(self, name: str) -> str:
        return sound_digest(self.folder / name)


@pytest.fixture
def music(tmp_path: Path) -> Collection:
    return Collection(tmp_path)


def test_decisions_follow_renamed_files(music: Collection) -> None:
    music.desk.correct([music.id("a.mp3")], "jazz", new=True)
    music.desk.correct([music.id("b.mp3")], None, "left out")
    music.rename(a="x", b="a")
    assert music.labels() == {"x.mp3": "jazz", "a.mp3": "left out"}
    # Looking changes nothing; with the next decision the file names the places of today.
    assert music.rows() == {"music/a.mp3": "jazz", "music/b.mp3": "left out"}
    assert music.desk.correct([music.id("x.mp3")], "jazz") == (0, "")
    _, token = music.desk.correct([music.id("x.mp3"), music.id("c.mp3")], "folk", new=True)
    assert music.rows() == {"music/x.mp3": "folk", "music/a.mp3": "left out", "music/c.mp3": "folk"}
    # Undo finds what was written under a name that the file had then.
    music.rename(x="y", c="x")
    assert music.labels() == {"y.mp3": "folk", "a.mp3": "left out", "x.mp3": "folk"}
    music.desk.put_back([music.id("x.mp3")])
    assert music.desk.decided.undo_many(token) == (1, 2)
    assert music.labels() == {"y.mp3": "jazz", "a.mp3": "left out"}
    # So does a server that was started again.
    assert music.opened().labels() == music.desk.labels()


def test_a_pair_is_settled_whatever_its_files_are_called_now(music: Collection) -> None:
    found, _ = music.desk.standing()
    (doubt,) = found.doubts
    music.desk.decide(doubt.id, Decision("no duplicate", tab="t"))
    music.rename(a="x", c="y")
    audits: Any = music.desk.auditor
    audits.found, audits.version = (
        [AuditSaid("music", str(music.folder), (), (Pair("x.mp3", "y.mp3", "near", 0.9, 0.5, 3.0),), {})],
        1,
    )
    found, standing = music.desk.standing()
    assert [c.verdict for c in standing.by_row.values()] == ["no duplicate"]
    music.desk.reopen(found.doubts[0].id, music.desk.one(found.doubts[0].id)["revision"])
    assert music.rows() == {}


def test_what_was_decided_under_the_present_name_stands(music: Collection) -> None:
    music.desk.correct([music.id("a.mp3")], "jazz", new=True)
    (music.folder / "a.mp3").rename(music.folder / "x.mp3")
    # By a version that knew no sounds.
    with music.file.path.open("a", encoding="utf-8") as file:
        file.write("music/x.mp3,x.mp3,folk,rock,corrected,,,,,\n")
    music.rename()
    assert music.labels() == {"x.mp3": "folk"}
    music.desk.correct([music.id("b.mp3")], "jazz")
    assert music.rows()["music/x.mp3"] == "folk"


def test_files_without_sounds_go_by_their_places(music: Collection) -> None:
    music.file.path.write_text("path,label\nmusic/a.mp3,jazz\nmusic/b.mp3,folk\n", encoding="utf-8")
    music.rename(b="x")
    assert music.labels() == {"a.mp3": "jazz"}
    # Once it is decided anew, it is known by its sound.
    music.desk.correct([music.id("a.mp3")], "soul", new=True)
    music.rename(a="y")
    assert music.labels() == {"y.mp3": "soul"}


def test_a_copy_elsewhere_is_a_file_of_its_own(music: Collection, tmp_path: Path) -> None:
    copy = tmp_path / "copy.mp3"
    copy.write_bytes((music.folder / "a.mp3").read_bytes())
    music.file.path.write_text(f"path,label,sound\n{copy},jazz,{music.id('a.mp3')}\n", encoding="utf-8")
    assert music.labels() == {}
    copy.unlink()
    music.desk.decided.look_again()
    assert music.labels() == {"a.mp3": "jazz"}


def test_a_change_meanwhile_is_not_moved(music: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    music.desk.correct([music.id("a.mp3")], "jazz", new=True)
    read: Callable[[], Any] = music.file.read
    then = {music.file.read()[0].key: music.file.read()[0]}
    music.desk.correct([music.id("a.mp3")], "folk", new=True)
    moved = {
        key: one.__class__(**{**vars(one), "path": str(music.folder / "x.mp3")}) for key, one in then.items()
    }
    music.file.move(moved)
    assert [(one.label, Path(one.path).name) for one in read()] == [("folk", "a.mp3")]
