"""What lies at a track's place is looked at before it is taken for the track."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library import adding
from mirlab.find.library.rebuilding import rebuild
from mirlab.find.library.roots import relative_to_roots, roots_of
from mirlab.find.playlists.walking import walk
from mirlab.find.playlists.writing import write_playlist
from mirlab.find.review.exporting import export, manifest_of, playlist_of, table_of
from mirlab.find.store.whereabouts import State, Whereabouts
from mirlab.show.terminal.cli import main

Tone = Callable[..., Path]
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def overwritten(library: Library, band: Path, write_tone: Tone) -> tuple[Library, str, str]:
    """Two ids: of low/0.wav, which is overwritten and has a copy, and low/1.wav, which is and has none."""
    (band / "low" / "z.wav").write_bytes((band / "low" / "0.wav").read_bytes())
    adding.update(library, workers=1)
    ids = {track.track: track.id for track in library.tracks()}
    write_tone(band / "low" / "0.wav", 6000)
    write_tone(band / "low" / "1.wav", 7000)
    return library, ids["low/0.wav"], ids["low/1.wav"]


def test_states_of_a_place(tmp_path: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch) -> None:
    from mirlab.data.execution.cache import FeatureCache
    from mirlab.files.identity import digest

    file = write_tone(tmp_path / "a.wav", 500)
    os.mkfifo(tmp_path / "pipe")
    place, content = os.fsencode(file), digest(file)
    with Whereabouts() as whereabouts:
        assert whereabouts.state(place, content) is State.HOLDS
        assert whereabouts.state(place, "0" * 40) is State.OTHER
        assert whereabouts.state(os.fsencode(tmp_path / "pipe"), content) is State.OTHER
        assert whereabouts.state(os.fsencode(tmp_path), content) is State.OTHER
        for nothing in (tmp_path / "b.wav", file / "b.wav"):
            assert whereabouts.state(os.fsencode(nothing), content) is State.GONE

        def refused(*_: object) -> str:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(FeatureCache, "digest", refused)
        assert whereabouts.state(place, content) is State.UNKNOWN


def test_nobody_is_played_another_recording(overwritten: tuple[Library, str, str], band: Path) -> None:
    library, copied, lost = overwritten
    assert library.path_of(copied) == band / "low" / "z.wav"
    with pytest.raises(MirlabError, match=r"1\.wav: the file no longer contains this track"):
        library.path_of(lost)


def test_what_is_instead_of_a_track_is_told_apart(
    overwritten: tuple[Library, str, str], band: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, _, lost = overwritten
    (band / "low" / "1.wav").unlink()
    with pytest.raises(MirlabError, match=r"1\.wav: the file is no longer there; if it was moved"):
        library.path_of(lost)
    monkeypatch.setattr(Whereabouts, "state", lambda *_: State.UNKNOWN)
    with pytest.raises(MirlabError, match=r"1\.wav: the file can't be read now"):
        library.path_of(lost)


def test_playlists_lead_to_the_tracks(
    overwritten: tuple[Library, str, str], band: Path, tmp_path: Path, capsys: Captured
) -> None:
    library, copied, lost = overwritten
    (band / "high" / "4.wav").unlink()
    out = tmp_path / "x.m3u8"
    assert export(library, out).tracks == 7
    lines = out.read_text(encoding="utf-8").splitlines()
    paths = [line for line in lines if not line.startswith("#")]
    assert str(band / "low" / "z.wav") in paths
    assert str(band / "low" / "0.wav") not in paths
    # Nothing lies there: it may come back, and nobody hears a wrong song.
    assert str(band / "high" / "4.wav") in paths
    assert f"# left out, because the file now contains another recording: {band / 'low' / '1.wav'}" in lines
    assert (
        playlist_of(library, [lost])
        .data.decode()
        .splitlines()[1]
        .startswith("# left out, because the file now contains another")
    )
    found = walk(library, "low/0.wav", "high/7.wav", 8)
    note, missing = write_playlist(library, out, found.tracks).notes
    assert (
        note == f"{band / 'low' / '1.wav'} was left out of the playlist, because the file now contains "
        "another recording."
    )
    assert missing.startswith(f"1 file of the playlist is missing now: {band / 'high' / '4.wav'}. ")
    for command in (
        ["playlist", str(library.path), copied, "high/7.wav", "-n", "8"],
        ["similar", str(library.path), copied],
    ):
        assert main([*command, "--out", str(out), "--force"]) == 0
        assert f"note: {note}" in capsys.readouterr().err


def test_tables_and_manifests_name_no_other_recording(
    overwritten: tuple[Library, str, str], band: Path, tmp_path: Path
) -> None:
    library, copied, lost = overwritten
    table = table_of(library)
    paths = dict(zip(table.meta["id"], table.meta["path"], strict=True))
    assert (paths[copied], paths[lost]) == (str(band / "low" / "z.wav"), None)
    assert any(
        "1 row without a path, because the file now contains another recording" in note
        for note in table.notes
    )
    assert str(band / "low" / "z.wav") in manifest_of(library, [copied])
    with pytest.raises(UsageError, match=r"1 of these tracks cannot be used.*1\.wav: run"):
        manifest_of(library, [copied, lost])
    with pytest.raises(MirlabError, match=r"lose 1 track whose file is missing or changed"):
        rebuild(library, "rms.mean", None, workers=1)


def test_copies_are_told_by_what_is_heard(
    library: Library, band: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """low/1.wav is overwritten with the query's sound: the track is no copy of the query for that."""

    ids = {track.track: track.id for track in library.tracks()}
    (band / "low" / "1.wav").write_bytes((band / "low" / "0.wav").read_bytes())
    found = library.similar(ids["low/0.wav"], k=7, dedupe=True)
    assert ids["low/1.wav"] in {n.id for n in found}
    assert any(
        "only artist and title were compared for 1 candidate whose file is missing or changed" in n
        for n in found.notes
    )


def test_an_overwritten_first_place_is_left(overwritten: tuple[Library, str, str], band: Path) -> None:
    library, copied, lost = overwritten
    change = adding.update(library, workers=1)
    assert (change.added, change.replaced, change.vanished) == (2, 1, [])
    tracks = {track.id: track for track in library.tracks()}
    assert tracks[copied].path == str(band / "low" / "z.wav")
    assert lost not in tracks
    assert sorted(t.track for t in tracks.values()).count("low/0.wav") == 1
    assert not adding.update(library, workers=1).changed


def test_a_place_that_holds_no_sound_any_more_is_vanished(
    library: Library, band: Path, write_tone: Tone
) -> None:
    (band / "low" / "0.wav").write_text("words")
    write_tone(band / "low" / "new.wav", 700)
    change = adding.update(library, workers=1)
    assert (change.added, len(library)) == (1, 9)
    assert change.vanished == [str(band / "low" / "0.wav")]
    assert [failure.track for failure in change.failures] == ["low/0.wav"]


def test_an_export_is_the_same_wherever_it_was_made(band: Path, tmp_path: Path) -> None:
    import shutil

    tables, raw = [], []
    for place in ("one", "two/three"):
        here = tmp_path / place
        shutil.copytree(band, here / "band")
        library = Library.create(here / "lib", "rms.mean", metric="standard")
        library.add(here / "band", workers=1)
        export(library, here / "t.parquet")
        export(library, here / "t.csv")
        table = open_source(here / "t.parquet")
        assert isinstance(table, FeatureTable)
        assert table.provenance["roots"] == {"band": str(here / "band")}
        assert table.meta["path"].tolist() == table.tracks.tolist()
        tables.append({**table.provenance, "roots": None})
        raw.append((here / "t.csv").read_bytes())
    assert tables[0] == tables[1]
    assert raw[0] == raw[1]
    assert str(tmp_path).encode() not in raw[0]


def test_paths_are_relative_to_the_innermost_root_of_their_name() -> None:
    roots = [Path("/m"), Path("/m/in"), Path("/n")]
    told, named = relative_to_roots(
        ["/m/a", "/m/in/b", "/else/c", None, "/n/d", "/m/e"], ["m", "in", "m", "m", "two", "two"], roots
    )
    # "two" has two roots, and could not be told from one name.
    assert told == ["a", "b", "/else/c", None, "/n/d", "/m/e"]
    assert named == {"m": "/m", "in": "/m/in"}


def test_roots_are_the_folders_that_sound_lies_in(tmp_path: Path, private_cache: Path) -> None:
    (tmp_path / "music").mkdir()
    (tmp_path / "list.csv").touch()
    sources = ("toy", str(tmp_path / "music"), str(tmp_path / "list.csv"), str(tmp_path / "gone"))
    library: Any = SimpleNamespace(settings=SimpleNamespace(sources=sources))
    assert roots_of(library) == [
        private_cache / "toy", private_cache / "archives", tmp_path / "music", tmp_path
    ]  # fmt: skip


def test_names_of_equal_tracks_carry_their_source(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    write_tone(tmp_path / "other" / "low" / "0.wav", 1234)
    write_tone(tmp_path / "other" / "low" / "1.wav", 1235)
    library.add(tmp_path / "other", workers=1)
    names = table_of(library).tracks.tolist()
    assert names == sorted({*names})
    assert {"band/low/0.wav", "other/0.wav"} & set(names) or {"band/low/0.wav", "other/low/0.wav"} <= set(
        names
    )
