"""Where results may go, and what a later run may take away."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import OutputError
from mirlab.files import part_prefix
from mirlab.learn.results.destination import FILES, WRITTEN, check_destination, replacing_folder


def saved(folder: Path, content: str = "{}") -> Path:
    """A results folder, as far as its place is concerned."""
    with replacing_folder(folder) as part:
        for name in FILES[:2]:
            (part / name).write_text(content)
        (part / "run.json").write_text(json.dumps({"mirlab": "0.1.0"}))
    return folder


def test_a_part_that_a_killed_run_left_is_no_file_of_somebody_else(tmp_path: Path) -> None:
    folder = saved(tmp_path / "results")
    # Of a process that is no more: none has this number.
    part = folder / f"{part_prefix(folder / 'loss.png').rpartition('-')[0]}-4999999.abcdefgh.part"
    part.touch()
    check_destination(folder)
    assert not part.exists()
    mine = folder / ".loss.png.part"
    mine.touch()
    with pytest.raises(OutputError, match=r"also holds '\.loss\.png\.part', which mirlab did not write"):
        check_destination(folder)


@pytest.mark.parametrize("given", [".", "../here", ""])
def test_the_current_folder_is_refused_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(OutputError, match=r"this is the current folder: name a subfolder of it, such as"):
        check_destination(given)
    assert list(tmp_path.rglob("*")) == [tmp_path / "here"]
    assert saved(Path("results")).is_dir()


def test_a_folder_around_the_current_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(OutputError, match=r"\.\.: .* this is a folder that holds the current one"):
        check_destination("..")


def test_a_mount_point_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_mount", lambda self: self == tmp_path.resolve())
    with pytest.raises(
        OutputError, match=r"this is a mount point: name a subfolder of it, such as .*results"
    ):
        check_destination(tmp_path)
    check_destination(tmp_path / "results")


def test_an_empty_folder_in_one_that_cannot_be_written_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()

    def refused(*_: Any, **__: Any) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkdtemp", refused)
    with pytest.raises(OutputError, match=r"can't be written: name a subfolder, such as .*mine/results"):
        check_destination(tmp_path / "mine")
    with pytest.raises(OutputError, match="Permission denied"):
        check_destination(tmp_path / "new")


def test_a_link_stays_and_the_folder_behind_it_is_replaced(tmp_path: Path) -> None:
    target = saved(tmp_path / "target", "old")
    link = tmp_path / "elsewhere" / "link"
    link.parent.mkdir()
    link.symlink_to(target)
    saved(link, "new")
    assert link.is_symlink()
    assert (target / FILES[0]).read_text() == "new"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["elsewhere", "target"]
    assert list(link.parent.iterdir()) == [link]


@pytest.mark.parametrize("name", ["features.parquet", "my-notes.html", "figure.png", "notes.json", "a.svg"])
def test_a_file_of_ones_own_is_never_deleted_whatever_its_kind(tmp_path: Path, name: str) -> None:
    folder = saved(tmp_path / "out")
    (folder / name).write_text("mine")
    with pytest.raises(OutputError, match=f"also holds '{name}', which mirlab did not write: move it away"):
        check_destination(folder)
    with pytest.raises(OutputError, match="which mirlab did not write"):
        saved(folder)
    assert (folder / name).read_text() == "mine"


def test_everything_that_mirlab_writes_there_may_go(tmp_path: Path) -> None:
    folder = saved(tmp_path / "out")
    for name in WRITTEN - set(FILES):
        (folder / name).write_text("old")
    saved(folder)
    assert sorted(p.name for p in folder.iterdir()) == sorted(FILES)


def test_by_force_results_go_beside_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    (folder / "songs").mkdir(parents=True)
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(OutputError, match="is not an earlier results folder"):
        check_destination(folder)
    check_destination(folder, force=True)
    for _ in range(2):
        with replacing_folder(folder, force=True) as part:
            (part / "run.json").write_text(json.dumps({"mirlab": "0.1.0"}))
    (folder / "report.html").write_text("of the earlier run")
    with replacing_folder(folder, force=True) as part:
        (part / "run.json").write_text(json.dumps({"mirlab": "0.2.0"}))
    assert sorted(p.name for p in folder.iterdir()) == ["notes.txt", "run.json", "songs"]
    assert json.loads((folder / "run.json").read_text()) == {"mirlab": "0.2.0"}
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_file_that_came_while_the_results_were_made_stays(tmp_path: Path) -> None:
    folder = saved(tmp_path / "out")

    def late() -> None:
        with replacing_folder(folder) as part:
            (part / "run.json").write_text("{}")
            (folder / "notes.txt").write_text("mine")

    with pytest.raises(OutputError, match=r"also holds 'notes\.txt', which mirlab did not write"):
        late()
    assert (folder / "notes.txt").read_text() == "mine"


def test_results_may_not_hold_what_is_read(tmp_path: Path) -> None:
    (tmp_path / "music").mkdir()
    (tmp_path / "music" / "a.wav").touch()
    for place in (tmp_path, tmp_path / "music"):
        with pytest.raises(OutputError, match="which the same command reads"):
            check_destination(place, inputs=[tmp_path / "music"])
    check_destination(tmp_path / "music" / "results", inputs=[tmp_path / "music"])
