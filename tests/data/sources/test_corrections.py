"""Corrections: what was acknowledged is on the disk whatever happens, and nobody else's text is lost."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.sources import corrections as module
from mirlab.data.sources.corrections import COLUMNS, Correction, CorrectionsFile, checked_label
from mirlab.errors import DatasetError, OutputError, UsageError


def file_with(folder: Path, text: str | bytes) -> CorrectionsFile:
    path = folder / "corrections.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return CorrectionsFile(path)


def cells(file: CorrectionsFile) -> list[list[str]]:
    return list(csv.reader(file.path.read_text(encoding="utf-8").splitlines()))


def test_a_file_by_hand_needs_two_columns(tmp_path: Path) -> None:
    file = file_with(tmp_path, "path,label\nrock/1.wav,pop\n/far/2.wav, jazz \n")
    first, second = file.read()
    assert (first.path, first.verdict, first.label) == (f"{file.root}/rock/1.wav", "corrected", "pop")
    assert (first.track, first.line) == ("rock/1.wav", 2)
    assert (second.path, second.label) == ("/far/2.wav", "jazz")


def test_a_correction_is_a_row_and_made_again_it_is_replaced(tmp_path: Path) -> None:
    file = CorrectionsFile(tmp_path / "new" / "corrections.csv")
    assert file.read() == []
    place = file.place("rock/1.wav")
    assert file.put(Correction(place, "corrected", "pop", "rock", "1.wav")) is None
    before = file.put(Correction(place, "accepted", "rock", "rock", "1.wav", note="after all"))
    assert before is not None
    assert before.label == "pop"
    header, values = cells(file)
    assert tuple(header) == COLUMNS
    row = dict(zip(header, values, strict=True))
    assert row["path"] == "rock/1.wav"
    assert (row["label"], row["was"], row["verdict"], row["note"]) == (
        "rock",
        "rock",
        "accepted",
        "after all",
    )
    assert row["when"].endswith("+00:00")


def test_a_pair_is_one_in_either_order_and_beside_its_tracks(tmp_path: Path) -> None:
    file = CorrectionsFile(tmp_path / "c.csv")
    a, b = file.place("a.wav"), file.place("b.wav")
    file.put(Correction(a, "corrected", "pop"))
    file.put(Correction(a, "no duplicate", of=b))
    file.put(Correction(b, "left out", of=a))
    assert [(c.path, c.verdict) for c in file.read()] == [(a, "corrected"), (b, "left out")]


def test_undo_brings_back_what_stood_there_and_nothing_newer(tmp_path: Path) -> None:
    file = CorrectionsFile(tmp_path / "c.csv")
    one = Correction(file.place("a.wav"), "corrected", "pop")
    two = Correction(file.place("a.wav"), "corrected", "jazz")
    file.restore(one.key, file.put(one), one)
    assert file.read() == []
    file.put(one)
    file.restore(two.key, file.put(two), two)
    assert [c.label for c in file.read()] == ["pop"]
    with pytest.raises(UsageError, match="a newer decision exists"):
        file.restore(two.key, None, two)


def test_other_peoples_columns_and_rows_are_kept(tmp_path: Path) -> None:
    text = '\ufeffPath,mood,Label\r\n"x, y.wav","=1+1",pop\r\n z.wav ,sad, rock\r\n'
    file = file_with(tmp_path, text)
    file.put(Correction(file.place("x, y.wav"), "corrected", "jazz", "pop"))
    file.put(Correction(file.place("new.wav"), "corrected", "jazz"))
    assert [tuple(row[:3]) for row in cells(file)] == [
        ("Path", "mood", "Label"),
        ("x, y.wav", "=1+1", "jazz"),
        (" z.wav ", "sad", " rock"),
        ("new.wav", "", "jazz"),
    ]


@pytest.mark.parametrize("label", ["=cmd|'/c calc'!A0", "+1", "-core", "@x", "'=quoted", "''-x", "'90s"])
def test_nothing_is_a_formula_and_everything_comes_back(tmp_path: Path, label: str) -> None:
    file = CorrectionsFile(tmp_path / "c.csv")
    file.put(Correction(file.place(f"{label}.wav"), "corrected", label, label, label, note=label))
    for row in cells(file):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)
    (found,) = file.read()
    assert found.path == file.place(f"{label}.wav")
    assert (found.label, found.was, found.track, found.note) == (label,) * 4


def test_a_name_that_is_no_unicode_is_written_escaped(tmp_path: Path) -> None:
    file = CorrectionsFile(tmp_path / "c.csv")
    file.put(Correction(file.place(os.fsdecode(b"caf\xe9.wav")), "corrected", "pop"))
    assert file.read()[0].path == f"{file.root}/caf\\xe9.wav"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("path,mood\na.wav,sad\n", "columns path and label"),
        ("track,label\na.wav,sad\n", "columns path and label"),
        ("path;label\na.wav;sad\n", "got semicolons"),
        ("path,label,Label\na.wav,x,y\n", "each column once, but these appear more than once: label"),
        ("path,label\na.wav\n", "line 2: expected 2 values, got 1"),
        ("path,label\n,pop\n", "line 2: expected a path, got none"),
        ("path,label\na.wav,\n", "line 2: expected the label that a.wav should have"),
        ("path,label\na.wav,x\nb/../a.wav,y\n", "on the lines 2 and 3: delete one"),
        ("path,verdict\na.wav,leftout\n", 'got "leftout". Did you mean "left out"'),
        ("path,verdict\na.wav,no duplicate\n", "in the column of what a.wav is no duplicate of"),
        ("", "its first line is empty"),
        (b"path,label\na.wav,caf\xe9\n", "expected UTF-8 text"),
        (b"\xff\xfep\x00a\x00", "expected UTF-8 text"),
        ('path,label\n"a.wav,x\n', "can't be read as such"),
    ],
)
def test_what_cannot_be_understood_is_said_and_left_alone(
    tmp_path: Path, text: str | bytes, message: str
) -> None:
    file = file_with(tmp_path, text)
    before = file.path.read_bytes()
    with pytest.raises(DatasetError, match=message):
        file.read()
    with pytest.raises(DatasetError, match=message):
        file.put(Correction(file.place("n.wav"), "corrected", "pop"))
    assert file.path.read_bytes() == before


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = CorrectionsFile(tmp_path / "file" / "c.csv")
    with pytest.raises(OutputError, match="is not a folder"):
        file.put(Correction(file.place("a.wav"), "corrected", "pop"))


@pytest.mark.parametrize(
    ("label", "message"),
    [("  ", "got an empty one"), ("x" * 201, "got 201"), ("a\nb", "on one line"), ("\ud800", "on one line")],
)
def test_labels_that_are_typed_are_looked_at(label: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        checked_label(label)


def test_a_label_is_kept_without_blanks_around_it() -> None:
    assert checked_label(" hip hop ") == "hip hop"


class Crash(BaseException):
    """What a dying process does: no handler of errors sees it coming."""


STEPS = st.tuples(
    st.integers(0, 3),
    st.sampled_from(["corrected", "accepted", "left out"]),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=6).filter(str.strip),
    st.sampled_from([None, None, "write", "sync", "rename", "renamed"]),
)


@settings(max_examples=60)
@given(st.lists(STEPS, max_size=12))
def test_no_crash_loses_what_was_acknowledged(steps: list[tuple[int, str, str, str | None]]) -> None:
    """Any sequence of corrections with crashes at any step: the acknowledged are there, each the newest."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        file = CorrectionsFile(Path(folder) / "c.csv")
        wanted: dict[str, tuple[str, str]] = {}
        for track, verdict, label, crash in steps:
            made = Correction(file.place(f"{track}.wav"), verdict, label.strip())
            with patch.context() as now:
                _crash_at(now, crash)
                try:
                    file.put(made)
                except Crash:
                    if crash == "renamed":  # It stood under its name already: whole, though nobody was told.
                        wanted[made.path] = (verdict, made.label)
                else:
                    wanted[made.path] = (verdict, made.label)
            found = {c.path: (c.verdict, c.label) for c in CorrectionsFile(file.path).read()}
            assert found == wanted


def _crash_at(patch: pytest.MonkeyPatch, step: str | None) -> None:
    def crash(*_: object, **__: object) -> None:
        raise Crash

    if step == "write":
        patch.setattr(module.csv, "writer", crash)
    elif step == "sync":
        patch.setattr(os, "fsync", crash)
    elif step == "rename":
        patch.setattr(Path, "replace", crash)
    elif step == "renamed":
        replace = Path.replace

        def renamed(self: Path, target: Path) -> None:
            replace(self, target)
            raise Crash

        patch.setattr(Path, "replace", renamed)


WRITER = """
import sys
from mirlab.data.sources.corrections import Correction, CorrectionsFile
file = CorrectionsFile(sys.argv[1])
for i in range(100_000):
    file.put(Correction(file.place(f"{i}.wav"), "corrected", f"label {i}"))
    print(i, flush=True)
"""


def test_a_killed_process_leaves_what_it_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(20)]
        process.send_signal(signal.SIGKILL)
        told += [int(line) for line in process.stdout.read().split()]
    found = [c.label for c in CorrectionsFile(path).read()]
    assert found[: len(told)] == [f"label {i}" for i in told]


def test_two_processes_write_one_file(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    script = WRITER.replace("100_000", "15").replace('f"{i}.wav"', 'f"{sys.argv[2]}{i}.wav"')
    both = [subprocess.Popen([sys.executable, "-c", script, str(path), who]) for who in ("a", "b")]
    assert [process.wait() for process in both] == [0, 0]
    assert len(CorrectionsFile(path).read()) == 30


def test_a_manifest_is_read_as_corrections_and_never_written_into(tmp_path: Path) -> None:
    file = file_with(tmp_path, "path,label,artist\na.wav,pop,A\n")
    assert [c.label for c in file.read()] == ["pop"]
    before = file.path.read_bytes()
    with pytest.raises(OutputError, match="this is a manifest of sound files: it was left as it is"):
        file.put(Correction(file.place("a.wav"), "corrected", "rock"))
    assert file.path.read_bytes() == before
