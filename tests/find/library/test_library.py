"""A library holds what it was given once, follows files by content, and survives kills and second writers."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import textwrap
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry import registry
from mirlab.audio.spectra import frames as frames_module
from mirlab.data.extraction.extraction import extract
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, OutputError, TableError, UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library import adding, removing
from mirlab.find.library.adding import update
from mirlab.find.library.rebuilding import check_request, rebuild
from mirlab.find.review.exporting import export
from mirlab.find.store import default_features, recipe_for
from mirlab.find.store.lock import writer_lock
from mirlab.find.store.settings import HEAD_FILE
from mirlab.find.store.store import Store

FEATURES = "spectral_centroid.mean,spectral_centroid.median,spectral_rolloff.mean"
Tone = Callable[..., Path]


def rows(library: Library) -> dict[str, dict[str, Any]]:
    """Every row by track, whole."""
    library.store.refresh()
    table = library.store.table()
    return {row["track"]: row for row in library.store.read(table.schema.names).to_pylist()}


def stfts() -> int:
    return frames_module.STFT_COUNT.count


def test_rows_hold_what_extraction_gives(library: Library, band: Path) -> None:
    table = extract(band, features=FEATURES, workers=1).table
    held = rows(library)
    assert sorted(held) == table.tracks.tolist()
    for i, track in enumerate(table.tracks):
        row = held[track]
        assert row["spectral_centroid__mean"] == table.values[i, 0]
        assert (row["label"], row["duration"], row["source"]) == (table.labels[i], 1.0, "band")
        assert row["path"] == str(band / track)
        assert row["recipe"] == library.settings.recipe.hash
    assert len(library) == len(library.tracks()) == 8
    assert library.path_of(held["low/0.wav"]["id"]) == band / "low" / "0.wav"


def test_adding_again_does_nothing(library: Library, band: Path) -> None:
    before, version = stfts(), library.store.version
    change = library.add(band, workers=1)
    assert (change.known, change.changed) == (8, False)
    assert stfts() == before
    library.store.refresh()
    assert library.store.version == version


def test_files_are_followed_by_content(library: Library, band: Path, write_tone: Tone) -> None:
    before = rows(library)
    (band / "low" / "0.wav").rename(band / "high" / "moved.wav")
    write_tone(band / "low" / "1.wav", 5000)
    write_tone(band / "low" / "new.wav", 700)
    (band / "low" / "copy.wav").write_bytes((band / "low" / "2.wav").read_bytes())
    count = stfts()
    change = adding.update(library, workers=1)
    assert (change.added, change.replaced, change.moved, change.copies) == (2, 1, 2, 1)
    assert stfts() - count == 2
    after = rows(library)
    assert after["high/moved.wav"]["id"] == before["low/0.wav"]["id"]
    assert after["high/moved.wav"]["label"] == "high"
    assert after["low/1.wav"]["id"] != before["low/1.wav"]["id"]
    assert sorted(after) == sorted({*before, "high/moved.wav", "low/new.wav"} - {"low/0.wav"})
    assert [Path(os.fsdecode(p)).name for p in after["low/2.wav"]["places"]] == ["2.wav", "copy.wav"]
    # The first place goes, its copy stays: the same track there.
    (band / "low" / "2.wav").unlink()
    change = adding.update(library, workers=1)
    assert (change.moved, change.vanished) == (1, [])
    assert rows(library)["low/copy.wav"]["id"] == before["low/2.wav"]["id"]


def test_what_vanished_stays_until_it_is_pruned(library: Library, band: Path) -> None:
    (band / "low" / "0.wav").unlink()
    change = adding.update(library, workers=1)
    assert change.vanished == [str(band / "low" / "0.wav")]
    assert len(library) == 8
    gone = rows(library)["low/0.wav"]["id"]
    with pytest.raises(MirlabError, match=r"0\.wav: the file is no longer there; if it was moved"):
        library.path_of(gone)
    assert adding.update(library, prune=True, workers=1).removed == 1
    assert len(library) == 7


def test_a_new_version_of_one_feature_computes_that_one(band: Path, tmp_path: Path) -> None:
    calls: list[int] = []

    def level(spectra: Any) -> Any:
        """The largest magnitude."""
        calls.append(1)
        return spectra.magnitude.max(axis=0)

    registry.feature(name="own_level", size=1, units="1", reference="test")(level)
    try:
        library = Library.create(tmp_path / "lib", "own_level.mean,spectral_centroid.mean", metric="standard")
        library.add(band, workers=1)
        first = rows(library)["low/0.wav"]
        registry.remove("own_level")

        def twice(spectra: Any) -> Any:
            """Twice that."""
            return 2 * level(spectra)

        registry.feature(name="own_level", size=1, units="1", reference="test", version=2)(twice)
        calls.clear()
        change = adding.update(library, workers=1)
        again = rows(library)["low/0.wav"]
    finally:
        registry.remove("own_level")
    assert (change.renewed, change.added, len(calls)) == (8, 0, 8)
    assert again["own_level__mean"] == pytest.approx(2 * first["own_level__mean"])
    assert again["spectral_centroid__mean"] == first["spectral_centroid__mean"]
    assert again["recipe"] != first["recipe"]


def test_bad_files_are_named_and_cost_nothing_else(library: Library, band: Path) -> None:
    (band / "low" / "words.wav").write_text("words")
    (band / "low" / "link.wav").symlink_to(band / "nowhere.wav")
    change = adding.update(library, workers=1)
    assert sorted(failure.track for failure in change.failures) == ["low/link.wav", "low/words.wav"]
    assert len(library) == 8


def test_the_music_is_only_read(band: Path, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in [band, *band.rglob("*")]}
    for folder in (band / "low", band / "high", band):
        folder.chmod(0o555)
    try:
        library = Library.create(tmp_path / "lib", FEATURES)
        library.add(band, workers=1)
        adding.update(library, workers=1)
    finally:
        for folder in (band, band / "low", band / "high"):
            folder.chmod(0o755)
    assert {path: path.stat().st_mtime_ns for path in [band, *band.rglob("*")]} == before


def test_removed_tracks_leave(library: Library) -> None:
    ids = [track.id for track in library.tracks("label = 'low'")]
    assert removing.remove(library, [*ids[:2], "0" * 40]) == 2
    assert {track.id for track in library.tracks()}.isdisjoint(ids[:2])
    assert library.head.metric.rows == 6


def test_two_writers_at_once_lose_nothing(library: Library, band: Path) -> None:
    with writer_lock(library.path):
        with pytest.raises(MirlabError, match=rf"another process is writing.*process {os.getpid()}.*--wait"):
            library.add(band, workers=1)
        # Readers don't mind.
        assert len(Library.open(library.path).tracks()) == 8
    library.add(band, workers=1)


def test_a_reader_sees_the_new_version_when_it_asks_again(library: Library) -> None:
    reader = Library.open(library.path)
    held = reader.vectors()
    removing.remove(library, [str(held.ids[0])])
    assert len(held.ids) == 8
    assert len(reader.vectors().ids) == 7


_KILLED = """
    import os, signal, sys
    from mirlab.find.library import adding
    from mirlab.find.library import bringing
    from mirlab.find.store import store
    from mirlab.find.facade.library import Library

    def die(*_):
        os.kill(os.getpid(), signal.SIGKILL)

    bringing.BATCH = 3
    library, moment = Library.open(sys.argv[1]), sys.argv[3]
    merge, seen = store.Store.merge, []

    def counted(self, *arguments):
        if moment == f"before commit {len(seen) + 1}":
            die()
        merge(self, *arguments)
        seen.append(1)
        if moment == f"after commit {len(seen)}":
            die()

    store.Store.merge = counted
    if moment == "before the metric":
        adding.refit = die
    if moment == "before tidying":
        store.Store.tidy = die
    library.add(sys.argv[2], workers=1)
"""


def test_killed_at_any_step_it_finishes_later(band: Path, tmp_path: Path) -> None:
    peace = Library.create(tmp_path / "peace", FEATURES)
    peace.add(band, workers=1)
    known = rows(peace)
    library = Library.create(tmp_path / "lib", FEATURES)
    script = tmp_path / "killed.py"
    script.write_text(textwrap.dedent(_KILLED))
    held = 0
    for moment in ("before commit 2", "before the metric"):
        done = subprocess.run([sys.executable, script, library.path, band, moment], capture_output=True)
        assert done.returncode == -signal.SIGKILL, done.stderr.decode()
        now = {} if library.store.table() is None else rows(library)
        assert len(now) >= held
        held = len(now)
        for track, row in now.items():
            assert {**row, "vector": None} == {**known[track], "vector": None}
        if held:
            assert len(Library.open(library.path).vectors().ids) == held
    assert held == 8
    library.add(band, workers=1)
    assert rows(library) == known


def test_a_full_disk_leaves_the_last_version(
    library: Library, band: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tone(band / "low" / "new.wav", 700)
    before = rows(library)

    def full(self: object, *_: object) -> None:
        raise OSError(28, "No space left on device")

    import lancedb

    monkeypatch.setattr(lancedb.table.LanceTable, "merge_insert", full)
    with pytest.raises(OutputError, match=r"cannot be written: .*No space left.*It was not changed"):
        adding.update(library, workers=1)
    monkeypatch.undo()
    assert rows(library) == before
    assert adding.update(library, workers=1).added == 1


def test_a_commit_that_can_not_be_read_is_taken_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, version = rows(library), library.store.version

    def cut(self: object) -> None:
        raise RuntimeError("the written data are incomplete")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "_check_whole", cut)
        with pytest.raises(OutputError, match=r"written data are incomplete.*It was not changed"):
            library.remove("low/0.wav")
    again = Library.open(library.path)
    assert (rows(again), again.store.version) == (before, version)
    assert again.remove("low/0.wav") == 1


def test_other_features_need_a_rebuild(library: Library) -> None:
    with pytest.raises(UsageError, match=r"only one set of features.*--rebuild"):
        check_request(library, "rms.mean", None)
    with pytest.raises(UsageError, match="made with --metric standard"):
        check_request(library, None, "cosine")
    with pytest.raises(UsageError, match=r"only one set of features"):
        check_request(library, "default", None)
    assert recipe_for("default") == recipe_for(default_features())
    check_request(library, FEATURES, "standard")
    assert rebuild(library, "rms.std,spectral_centroid.mean", "cosine", workers=1) == 8
    again = Library.open(library.path)
    assert again.head.recipe.columns == ("rms.std", "spectral_centroid.mean")
    assert (again.settings.metric, again.vectors().vectors.shape) == ("cosine", (8, 2))
    # What a killed writer did not come to is seen by what the rows say of themselves.
    head = again.head
    older = replace(head.recipe, versions={**head.recipe.versions, "rms": "0"})
    metric = replace(head.metric, name="standard")
    others = [replace(head, recipe=older), replace(head, metric=metric), replace(head, fitted_to="")]
    assert [adding._stale(again, each) for each in (head, *others)] == [False, True, True, True]


def test_a_rebuild_that_would_lose_tracks_is_refused(library: Library, band: Path) -> None:
    (band / "low" / "0.wav").unlink()
    before = rows(library)
    with pytest.raises(MirlabError, match=r"lose 1 track whose file is missing or changed.*--prune"):
        rebuild(library, "rms.mean", None, workers=1)
    assert rows(library) == before


def test_an_export_leaves_what_others_wrote_unless_by_force(library: Library, tmp_path: Path) -> None:
    for name in ("notes.csv", "mix.m3u8"):
        (out := tmp_path / name).write_text("somebody's own words\n")
        with pytest.raises(OutputError, match=re.escape(name)):
            export(library, out)
        assert out.read_text() == "somebody's own words\n"
        assert export(library, out, force=True).tracks == 8
        assert export(library, out).tracks == 8


def test_an_export_opens_as_a_table(library: Library, tmp_path: Path, band: Path) -> None:
    assert export(library, tmp_path / "all.parquet").tracks == 8
    opened = open_source(tmp_path / "all.parquet")
    assert isinstance(opened, FeatureTable)
    known = extract(band, features=FEATURES, workers=1).table
    assert opened.tracks.tolist() == known.tracks.tolist()
    assert opened.labels.tolist() == known.labels.tolist()
    np.testing.assert_array_equal(opened.values, known.values)
    assert export(library, tmp_path / "low.m3u8", "genre = 'low'").tracks == 4
    lines = (tmp_path / "low.m3u8").read_text(encoding="utf-8").splitlines()
    assert lines[:3] == ["#EXTM3U", "#EXTINF:1,0", str(band / "low" / "0.wav")]
    with pytest.raises(UsageError, match=r"ending in \.parquet, \.csv, \.m3u8"):
        export(library, tmp_path / "all.xlsx")


@pytest.mark.parametrize(
    ("where", "tracks"),
    [
        ("genre = 'low' AND spectral_centroid.mean > 1200", ["2.wav", "3.wav"]),
        ("NOT (genre = 'low') AND spectral_centroid.mean BETWEEN 2900 AND 3600", ["5.wav", "6.wav"]),
        ("track NOT LIKE 'low/%' AND track NOT IN ('high/4.wav')", ["5.wav", "6.wav", "7.wav"]),
        ("artist IS NULL AND track = 'low/0.wav'", ["0.wav"]),
    ],
)
def test_conditions_filter(library: Library, where: str, tracks: list[str]) -> None:
    assert [Path(track.path).name for track in library.tracks(where)] == tracks


def test_what_is_no_library_says_so(tmp_path: Path, library: Library) -> None:
    (tmp_path / "empty").mkdir()
    for place, message in [
        (tmp_path / "nowhere", "no such folder"),
        (tmp_path / "empty", f"the folder has no {HEAD_FILE}"),
    ]:
        with pytest.raises(UsageError, match=message):
            Library.open(place)
    with pytest.raises(UsageError, match="contains other files"):
        Library.create(tmp_path, FEATURES)
    with pytest.raises(UsageError, match="there is already a library here"):
        Library.create(library.path, FEATURES)
    with pytest.raises(UnknownName, match="metric"):
        Library.create(tmp_path / "new", FEATURES, metric="euclid")
    with pytest.raises(TableError, match="mirlab judge gtzan"):
        library.add("gtzan")
    fresh = Library.create(tmp_path / "fresh", FEATURES)
    for ask in (fresh.tracks, lambda: fresh.similar("x"), lambda: export(fresh, tmp_path / "x.parquet")):
        with pytest.raises(MirlabError, match="the library is empty"):
            ask()


def test_a_newer_or_broken_library_is_refused(library: Library) -> None:
    head = library.path / HEAD_FILE
    said = json.loads(head.read_text())
    head.write_text(json.dumps({**said, "protocol": 4}))
    with pytest.raises(MirlabError, match="layout 4 by a newer mirlab; this version reads up to 3"):
        Library.open(library.path)
    head.write_text("{")
    with pytest.raises(MirlabError, match="expected a file written by mirlab, but it cannot be read"):
        Library.open(library.path)


def test_what_must_be_said_of_a_source_is_kept(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    write_tone(tmp_path / "flat" / "one.wav", 1234)
    library.add(tmp_path / "flat", workers=1)
    export(library, tmp_path / "all.parquet")
    opened = open_source(tmp_path / "all.parquet")
    assert isinstance(opened, FeatureTable)
    assert any("no track has a label" in note for note in opened.notes)


def test_a_single_file_is_a_source(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    change = library.add(write_tone(tmp_path / "one.wav", 1234), workers=1)
    assert change.added == 1
    assert library.settings.sources[-1] == str(tmp_path / "one.wav")


def test_names_are_found_in_every_unicode_form(tmp_path: Path, write_tone: Tone) -> None:
    composed, apart = (unicodedata.normalize(form, "Motörhead.wav") for form in ("NFC", "NFD"))
    for i, name in enumerate((apart, "b.wav", "c.wav")):
        write_tone(tmp_path / "music" / "x" / name, 500 + 500 * i)
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean", metric="standard")
    library.add(tmp_path / "music", workers=1)
    for asked in (composed, f"x/{composed}", tmp_path / "music" / "x" / composed):
        assert [n.track for n in library.similar(asked, k=1)] == ["x/b.wav"]
    for where in (f"track = 'x/{composed}'", f"track IN ('x/{composed}')", f"track LIKE '%{composed}'"):
        assert [t.track for t in library.tracks(where)] == [f"x/{apart}"]
    assert len(library.tracks(f"track <> 'x/{composed}'")) == 2


def test_a_label_is_spelled_as_the_library_has_it(tmp_path: Path, write_tone: Tone) -> None:
    write_tone(tmp_path / "one" / "Rock" / "a.wav", 500)
    write_tone(tmp_path / "one" / "Jazz" / "b.wav", 1000)
    write_tone(tmp_path / "two" / "rock" / "c.wav", 1500)
    write_tone(tmp_path / "two" / "pop" / "d.wav", 2000)
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean", metric="standard")
    library.add(tmp_path / "one", workers=1)
    change = library.add(tmp_path / "two", workers=1)
    assert 'labels now use the library\'s spelling: "rock" is "Rock".' in change.notes
    assert sorted(str(t.label) for t in library.tracks()) == ["Jazz", "Rock", "Rock", "pop"]
    again = update(library, workers=1)
    assert (again.moved, again.known) == (0, 4)


def test_a_rebuild_killed_between_its_two_steps_is_mended(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Library, "keep", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            rebuild(library, "rms.mean", "cosine", workers=1)
    opened = Library.open(library.path)
    assert opened.settings.recipe.columns != ("rms.mean",)
    with opened.writing():
        pass
    kept = Library.open(library.path).settings
    assert (kept.recipe.columns, kept.metric) == (("rms.mean",), "cosine")
    assert not adding.update(opened, workers=1).changed
