"""A plan, exactly what it says, and every byte back; a file that can't be written is refused, with why."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mirlab.audio.tagging import tagged
from mirlab.errors import DatasetError, MirlabError, OutputError, UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library import bringing
from mirlab.find.writing import exchanging
from mirlab.find.writing.journal import Journal, journals_of

Say = Callable[..., None]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def fields(path: Path) -> dict[str, tuple[str, ...]]:
    with tagged(path) as found:
        return dict(found.fields)


def edit(plan: Path, change: Callable[[list[dict[str, str]]], list[dict[str, str]]]) -> None:
    """Open a plan as a person does, and save it with CRLF and a mark in front, as a spreadsheet does."""
    with plan.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with plan.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(change(rows))


def test_a_plan_is_written_and_taken_back_byte_for_byte(
    tagging: Library, music: Path, tmp_path: Path
) -> None:
    before, times = contents(music), {p.name: p.stat().st_mtime_ns for p in music.iterdir()}
    plan = tmp_path / "plan.csv"
    made = tagging.plan_tags("genre,bpm,key", out=plan)
    assert made.answer() == "2 tracks: 6 fields of 2 files to write."
    assert contents(music) == before
    first = made.changes[0]
    assert (first.field, first.old, first.new, first.why, first.probability) == (
        "genre", "", "jazz", "said by the bundle abababab", 0.9,
    )  # fmt: skip
    # Nothing is written without a plan, or by a dry run.
    assert tagging.apply_tags(plan, dry_run=True).answer() == "2 files: 2 written."
    assert contents(music) == before
    assert not journals_of(tagging.path)
    (music / "a.mp3").chmod(0o640)
    done = tagging.apply_tags(plan)
    assert (done.answer(), done.refused) == ("2 files: 2 written.", [])
    for path in music.iterdir():
        assert fields(path) == {"genre": ("jazz",), "bpm": ("128",), "key": ("Am",)}
    assert stat.S_IMODE((music / "a.mp3").stat().st_mode) in (0o640, 0o666)
    assert {p.stat().st_mtime_ns for p in music.iterdir()}.isdisjoint(times.values())
    assert sorted(contents(music)) == ["a.mp3", "b.flac"]
    assert done.journal is not None
    assert Path(done.journal).stat().st_size < 12_000
    # Once more it is another file than the plan's, and says so.
    again = tagging.apply_tags(plan)
    assert [file.reason for file in again.refused] == [
        "it changed since the plan was made: make a new plan"
    ] * 2
    assert again.journal is None
    assert tagging.undo_tags(dry_run=True).answer() == "2 files: 2 as before."
    assert contents(music) != before
    assert tagging.undo_tags().answer() == "2 files: 2 as before."
    assert contents(music) == before
    assert {p.name: p.stat().st_mtime_ns for p in music.iterdir()} == times
    with pytest.raises(UsageError, match="there is nothing to undo"):
        tagging.undo_tags()
    assert tagging.undo_tags(Path(done.journal).name).answer() == "2 files: 2 already as it should be."
    # The plan fits again.
    assert tagging.apply_tags(plan).answer() == "2 files: 2 written."


def test_the_library_knows_the_files_again_and_analyses_nothing(
    tagging: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = {track.id for track in tagging.tracks()}
    tagging.plan_tags(["genre"], out=tmp_path / "plan.csv")
    tagging.apply_tags(tmp_path / "plan.csv")

    def analysed(*args: object, **kwargs: object) -> None:
        raise AssertionError("sound was analysed")

    monkeypatch.setattr(bringing, "extract", analysed)
    change = tagging.update(workers=1)
    assert (change.facts_changed, change.moved, change.added, change.replaced) == (2, 0, 0, 0)
    assert {track.id for track in tagging.tracks("tag_genre = 'jazz' AND predicted = 'jazz'")} == ids


def test_a_person_edits_the_plan_and_exactly_that_is_written(
    tagging: Library, music: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.csv"
    tagging.plan_tags("genre,bpm,key", out=plan)

    def change(rows: list[dict[str, str]]) -> list[dict[str, str]]:
        kept = [row for row in rows if row["path"].endswith("a.mp3")]
        kept[0]["new"], kept[1]["new"] = "Free Jazz; =Bop", ""
        return kept

    edit(plan, change)
    untouched = (music / "b.flac").read_bytes()
    assert tagging.apply_tags(plan).answer() == "1 file: 1 written."
    assert fields(music / "a.mp3") == {"genre": ("Free Jazz", "=Bop"), "key": ("Am",)}
    assert (music / "b.flac").read_bytes() == untouched


def test_values_that_are_there_stay_unless_they_are_to_be_replaced(
    tagging: Library, music: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.csv"
    tagging.plan_tags("genre,key", out=plan)
    edit(
        plan, lambda rows: [{**row, "new": "Rock" if row["field"] == "genre" else row["new"]} for row in rows]
    )
    tagging.apply_tags(plan)
    made = tagging.plan_tags("genre,key")
    assert (made.changes, made.kept, made.same) == ([], 2, 2)
    made = tagging.plan_tags("genre,key", overwrite=True)
    assert [(c.old, c.new) for c in made.changes] == [("Rock", "jazz")] * 2
    assert made.answer() == "2 tracks: 2 fields of 2 files to write, 2 already so."


def test_what_is_not_sure_is_not_planned(tagging: Library, say: Say) -> None:
    say(tagging, probability={"a.mp3": 0.4, "b.flac": 0.9}, unknown={"a.mp3": False, "b.flac": True})
    assert tagging.plan_tags("genre").unsure == 2
    assert [c.track for c in tagging.plan_tags("genre", min_probability=0.4).changes] == [
        track.id for track in tagging.tracks() if track.track == "a.mp3"
    ]
    made = tagging.plan_tags("bpm", where="track = 'b.flac'")
    assert (made.tracks, len(made.changes)) == (1, 1)


def test_fields_come_from_other_columns_and_keys_in_another_notation(
    tagging: Library, music: Path, tmp_path: Path
) -> None:
    facts = tmp_path / "facts.csv"
    facts.write_text("path,moods,style\na.mp3,calm; sad,Bop\nb.flac,loud,\n")
    with pytest.raises(
        UsageError, match=r"no track has a value in mood or moods.*--facts FILE with a column"
    ):
        tagging.plan_tags("mood")
    tagging.add(music, facts=facts, workers=1)
    made = tagging.plan_tags("mood,genre,key", sources={"genre": "style"}, notation="camelot")
    assert [(c.field, c.new) for c in made.changes] == [
        ("mood", "calm; sad"), ("genre", "Bop"), ("key", "8A"), ("mood", "loud"), ("key", "8A"),
    ]  # fmt: skip
    assert made.changes[1].why == "style of the library"


def test_no_value_becomes_a_formula(tagging: Library, music: Path, tmp_path: Path, say: Say) -> None:
    say(tagging, predicted="=1+1")
    tagging.plan_tags("genre", out=tmp_path / "plan.csv")
    assert ",,'=1+1," in (tmp_path / "plan.csv").read_text()
    tagging.apply_tags(tmp_path / "plan.csv")
    assert fields(music / "a.mp3") == {"genre": ("=1+1",)}


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="files have no further attributes here")
def test_further_attributes_stay(tagging: Library, music: Path, plan: Path) -> None:
    try:
        os.setxattr(music / "a.mp3", "user.rating", b"5")
    except OSError:
        pytest.skip("this file system has no further attributes")
    tagging.apply_tags(plan)
    assert os.getxattr(music / "a.mp3", "user.rating") == b"5"


def test_fields_that_cannot_be_meant_are_refused(tagging: Library, say: Say) -> None:
    with pytest.raises(UnknownName, match=r'no field called "gener".*Did you mean "genre"'):
        tagging.plan_tags("gener")
    with pytest.raises(UnknownName, match='no column called "tempos"'):
        tagging.plan_tags("bpm", sources={"bpm": "tempos"})
    with pytest.raises(UsageError, match="a column is given for key, which is not among the fields"):
        tagging.plan_tags("bpm", sources={"key": "camelot"})
    with pytest.raises(UsageError, match="expected a notation of keys, letters or camelot, got 'open'"):
        tagging.plan_tags("key", notation="open")
    with pytest.raises(UsageError, match="expected a probability from 0 to 1, got 60"):
        tagging.plan_tags("genre", min_probability=60)
    say(tagging, predicted=None, tempo=None)
    with pytest.raises(UsageError, match=r"mirlab library predict .*lib --model BUNDLE"):
        tagging.plan_tags("genre")
    with pytest.raises(UsageError, match=r"mirlab library update .*lib"):
        tagging.plan_tags("bpm")


@pytest.mark.parametrize(
    ("column", "text", "why"),
    [
        ("new", "128.5", "line 3: expected a whole number from 1 to 999 for bpm, got '128.5'"),
        ("new", "0", "expected a whole number"),
        ("field", "tempo", 'no field called "tempo"'),
        ("hash", "1e40", "expected the hash of the file, 40 digits, got '1e40'"),
        ("hash", "0" * 40, "has another hash here than in an earlier line"),
        ("field", "genre", "genre of .* is planned twice"),
    ],
)
def test_a_row_that_cannot_be_meant_stops_all(
    column: str, text: str, why: str, tagging: Library, music: Path, tmp_path: Path
) -> None:
    before, plan = contents(music), tmp_path / "plan.csv"
    tagging.plan_tags("genre,bpm", out=plan)
    edit(plan, lambda rows: [row if i != 1 else {**row, column: text} for i, row in enumerate(rows)])
    with pytest.raises(UsageError, match=why):
        tagging.apply_tags(plan)
    assert contents(music) == before


def test_what_is_no_plan_is_refused(tagging: Library, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("path,label\na,b\n")
    with pytest.raises(
        DatasetError, match=r"expected a plan of `mirlab write-tags`.*track, field, new, hash is"
    ):
        tagging.apply_tags(other)
    other.write_text("path,track,field,new,hash\na,b\n")
    with pytest.raises(UsageError, match="line 2: expected 5 cells, got 2"):
        tagging.apply_tags(other)
    with pytest.raises(DatasetError, match="can't be read"):
        tagging.apply_tags(tmp_path / "nothing.csv")
    other.write_text("mine")
    with pytest.raises(OutputError, match="expected a plan of tags that mirlab wrote"):
        tagging.plan_tags("genre", out=other)


@pytest.fixture
def plan(tagging: Library, tmp_path: Path) -> Path:
    tagging.plan_tags("genre", out=tmp_path / "plan.csv")
    return tmp_path / "plan.csv"


def refusals(tagging: Library, plan: Path) -> list[str]:
    """Why the first file is refused, and that the other is written all the same."""
    done = tagging.apply_tags(plan)
    assert [file.state for file in done.files] == ["refused", "written"]
    return [file.reason for file in done.refused]


def test_a_file_that_changed_is_refused(tagging: Library, music: Path, plan: Path) -> None:
    with (music / "a.mp3").open("ab") as file:
        file.write(b"\0")
    assert refusals(tagging, plan) == ["it changed since the plan was made: make a new plan"]


def test_a_file_that_is_gone_or_no_file_is_refused(tagging: Library, music: Path, plan: Path) -> None:
    (music / "a.mp3").unlink()
    assert refusals(tagging, plan) == ["it can't be read: No such file or directory"]


def test_a_write_protected_file_is_refused(tagging: Library, music: Path, plan: Path) -> None:
    (music / "a.mp3").chmod(0o444)
    assert refusals(tagging, plan) == ["it is write-protected"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_are_followed_and_files_with_several_names_refused(
    tagging: Library, music: Path, plan: Path, tmp_path: Path
) -> None:
    os.link(music / "a.mp3", tmp_path / "elsewhere.mp3")
    (real := tmp_path / "real.flac").write_bytes((music / "b.flac").read_bytes())
    (music / "b.flac").unlink()
    (music / "b.flac").symlink_to(real)
    (music / "c.flac").symlink_to(real)
    tagging.update(workers=1)
    assert len(tagging.plan_tags("genre").changes) == 2
    (reason,) = refusals(tagging, plan)
    assert reason.startswith("it has 2 names (hard links)")
    assert (music / "b.flac").is_symlink()
    assert fields(real) == {"genre": ("jazz",)}


@pytest.mark.skipif(sys.platform != "linux", reason="names are UTF-8 there")
def test_names_that_are_no_utf8_are_written_and_taken_back(
    tagging: Library, music: Path, tmp_path: Path
) -> None:
    odd = music / os.fsdecode(b"=caf\xe9, \n.flac")
    (music / "b.flac").rename(odd)
    before = odd.read_bytes()
    tagging.update(workers=1)
    made = tagging.plan_tags("genre", out=tmp_path / "plan.csv")
    assert [Path(change.path).name for change in made.changes] == ["=caf\\xe9, \n.flac", "a.mp3"]
    assert tagging.apply_tags(tmp_path / "plan.csv").answer() == "2 files: 2 written."
    assert fields(odd) == {"genre": ("jazz",)}
    assert tagging.undo_tags().answer() == "2 files: 2 as before."
    assert odd.read_bytes() == before


def test_a_track_that_the_library_lacks_is_refused(tagging: Library, plan: Path, tmp_path: Path) -> None:
    edit(plan, lambda rows: [{**rows[0], "path": str(tmp_path / "lib" / "tag.mp3")}, rows[1]])
    assert refusals(tagging, plan) == ["the library has no such track at this path"]


def test_a_full_disk_refuses_and_leaves_the_file(
    tagging: Library, music: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(music)
    assembled = exchanging._assemble

    def full(real: Path, pieces: list[object], part: Path) -> None:
        if real.name == "a.mp3":
            part.write_bytes(b"half")
            raise OSError(28, "No space left on device")
        assembled(real, pieces, part)  # type: ignore[arg-type]

    monkeypatch.setattr(exchanging, "_assemble", full)
    (reason,) = refusals(tagging, plan)
    assert reason == (
        "it can't be written: No space left on device; free some space there, or choose another location"
    )
    assert (music / "a.mp3").read_bytes() == before["a.mp3"]
    assert sorted(contents(music)) == ["a.mp3", "b.flac"]


def test_a_journal_that_cannot_be_written_keeps_every_file(tagging: Library, music: Path, plan: Path) -> None:
    before = contents(music)
    (tagging.path / "tag-journals").write_text("")
    done = tagging.apply_tags(plan)
    assert [file.state for file in done.files] == ["refused", "refused"]
    assert "could not write" in done.refused[0].reason
    assert contents(music) == before


@pytest.mark.parametrize(
    ("step", "why"),
    [
        ("sound_digest", "its sound can't be told from its tags"),
        ("_digest_of", "the way back doesn't lead to the file as it is"),
    ],
)
def test_what_does_not_compare_is_not_exchanged(
    step: str, why: str, tagging: Library, music: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, asked = contents(music), iter(range(1000))
    monkeypatch.setattr(exchanging, step, lambda *_: str(next(asked)))
    assert {file.reason for file in tagging.apply_tags(plan).refused} == {why}
    assert contents(music) == before
    assert not journals_of(tagging.path)


def test_a_tag_that_is_read_back_otherwise_is_not_exchanged(
    tagging: Library, music: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(music)
    assembled = exchanging._assemble

    def unlike(real: Path, pieces: list[object], part: Path) -> None:
        assembled(real, pieces, part)  # type: ignore[arg-type]
        part.write_bytes(part.read_bytes().replace(b"jazz", b"jaxx"))

    monkeypatch.setattr(exchanging, "_assemble", unlike)
    done = tagging.apply_tags(plan)
    assert {file.reason for file in done.refused} == {"what was written can't be read back as it was planned"}
    assert contents(music) == before


def test_a_file_that_another_program_changes_meanwhile_is_kept(
    tagging: Library, music: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, like = Journal.add, exchanging._like

    def grown(path: Path) -> None:
        if path.name == "a.mp3":
            path.write_bytes(path.read_bytes() + b"TAG" + bytes(124) + b"\xff")

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "add", lambda self, way: (add(self, way), grown(Path(way.path))))
        assert refusals(tagging, plan) == ["another program changed it meanwhile"]
    assert (music / "a.mp3").read_bytes()[-128:-125] == b"TAG"
    # It was left as it was, so there is nothing of it to take back.
    assert tagging.undo_tags().answer() == "1 file: 1 as before."
    tagging.plan_tags("genre", out=plan)
    tagging.apply_tags(plan)
    monkeypatch.setattr(exchanging, "_like", lambda real, part: (like(real, part), grown(real)))
    done = tagging.undo_tags()
    assert [(file.state, file.reason) for file in done.files] == [
        ("refused", "another program changed it meanwhile"), ("restored", ""),
    ]  # fmt: skip
    assert (music / "a.mp3").read_bytes()[-256:-253] == b"TAG"


def test_an_undo_refuses_a_file_that_changed_unless_it_is_forced(
    tagging: Library, music: Path, plan: Path, tmp_path: Path
) -> None:
    before = contents(music)
    tagging.apply_tags(plan)
    tagging.plan_tags("bpm,key", out=plan)
    tagging.apply_tags(plan)
    _, older = journals_of(tagging.path)
    done = tagging.undo_tags(older)
    assert {file.reason for file in done.refused} == {
        "it changed since its tags were written: to lose those changes, undo with --force"
    }
    assert tagging.undo_tags(older, force=True).answer() == "2 files: 2 as before."
    assert contents(music) == before
    # Other sound is no way back.
    tagging.plan_tags("genre", out=plan)
    tagging.apply_tags(plan)
    shutil.copyfile(music / "b.flac", music / "a.mp3")
    done = tagging.undo_tags(force=True)
    assert [file.state for file in done.files] == ["refused", "restored"]
    assert "no longer holds all that the journal relies on" in done.refused[0].reason
    # Not everything was taken back, so it is still there to be.
    assert [file.state for file in tagging.undo_tags().files] == ["refused", "already"]
    with pytest.raises(UsageError, match=r"expected a journal of write-tags"):
        tagging.undo_tags(tmp_path / "nothing.jsonl")
    (other := tmp_path / "other.jsonl").write_text("{}\n")
    with pytest.raises(MirlabError, match="this is another file"):
        tagging.undo_tags(other)


def test_a_journal_that_broke_off_is_read_up_to_there(tagging: Library, music: Path, plan: Path) -> None:
    before = contents(music)
    tagging.apply_tags(plan)
    (journal,) = journals_of(tagging.path)
    lines = journal.read_bytes().splitlines(keepends=True)
    assert [json.loads(line).get("path") for line in lines[1:]] == [
        str(music / "a.mp3"), str(music / "b.flac"),
    ]  # fmt: skip
    journal.write_bytes(b"".join(lines[:2]) + lines[2][:100])
    done = tagging.undo_tags()
    assert (done.answer(), done.notes) == (
        "1 file: 1 as before.",
        ["1 line of the journal not written to the end: that file was not changed."],
    )
    assert (music / "a.mp3").read_bytes() == before["a.mp3"]


KILLING = """
import json, os, signal, sys
from mirlab.files import atomic
from mirlab.find.facade.library import Library
from mirlab.find.writing import exchanging

modules = {"atomic": atomic, "exchanging": exchanging, "os": os}
for line in sys.stdin:
    module, name, early, library, plan = json.loads(line)
    if (child := os.fork()) == 0:
        real = getattr(modules[module], name)

        def killing(*given):
            if not early:
                real(*given)
            os.kill(os.getpid(), signal.SIGKILL)

        setattr(modules[module], name, killing)
        tagging = Library.open(library)
        tagging.undo_tags(progress=False) if plan is None else tagging.apply_tags(plan, progress=False)
        os._exit(0)
    print(os.waitpid(child, 0)[1], flush=True)
"""
"""A process that forks. The tests' own has threads, for whose locks a child could wait for ever."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.parametrize("undoing", [False, True])
def test_killed_at_any_step_a_file_is_old_or_new_and_can_be_taken_back(
    undoing: bool, tagging: Library, music: Path, plan: Path
) -> None:
    before = contents(music)
    if undoing:
        tagging.apply_tags(plan)
    start = contents(music)
    steps = {
        **({} if undoing else {"assembled": ("exchanging", "_assemble")}),
        "compared": ("exchanging", "_digest_of"),
        "streamed": ("exchanging", "_stream"),
        "like": ("exchanging", "_like"),
        "noted": ("os", "fsync"),
        "renamed": ("atomic", "_rename"),
        "settled": ("exchanging", "settle"),
    }
    seen = set()
    command = [sys.executable, "-c", KILLING]
    killer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert killer.stdin is not None
    assert killer.stdout is not None
    for step, where in steps.items():
        for early in (True, False):
            asked = [*where, early, str(tagging.path), None if undoing else str(plan)]
            killer.stdin.write(json.dumps(asked) + "\n")
            killer.stdin.flush()
            status = int(killer.stdout.readline())
            assert status == signal.SIGKILL, (step, early)
            after = contents(music)
            songs = {name: data for name, data in after.items() if not name.startswith(".")}
            assert songs.keys() == before.keys()
            seen.add(songs["a.mp3"] == start["a.mp3"])
            if undoing:
                assert songs["a.mp3"] in (before["a.mp3"], start["a.mp3"])
                assert tagging.undo_tags(progress=False).refused == []
                tagging.apply_tags(plan)
            elif journals_of(tagging.path):
                done = tagging.undo_tags(progress=False)
                assert done.refused == [], (step, early)
            assert not undoing or contents(music) == start
            assert undoing or contents(music).items() >= before.items(), (step, early)
    killer.communicate()
    assert seen == {True, False}, "kills before and after the exchange"
    # What killed writers left beside the songs goes with the next one.
    tagging.apply_tags(plan)
    if not undoing:
        assert sorted(contents(music)) == ["a.mp3", "b.flac"]
