"""The toy band as files: whole or not there, the same every time, and true to its manifest."""

from __future__ import annotations

import csv
import os
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.data.extraction.labelled import labelled_table
from mirlab.data.reading.tags import read_tags
from mirlab.data.tables.sourcespec import SourceSpec
from mirlab.data.tables.track import Dataset
from mirlab.data.toy import dataset as toy_module
from mirlab.data.toy.dataset import SECONDS, VERSION, toy, write_band
from mirlab.data.toy.listing import is_whole, read_band
from mirlab.errors import DatasetError, OutputError, UnknownName, UsageError
from mirlab.typing import ProgressEvent

SMALL = {"styles": ("swing", "march"), "artists": 2, "songs": 1, "seconds": 2.0}


def small(seed: int = 0, **changes: object) -> Dataset:
    return toy(seed, **{**SMALL, **changes})  # type: ignore[arg-type]


def samples(dataset: Dataset) -> list[np.ndarray]:
    return [soundfile.read(track.path)[0] for track in dataset.tracks]


def test_it_lies_in_the_cache_and_knows_its_artists(private_cache: Path) -> None:
    band = small()
    assert band.name == "toy"
    assert band.root.parent == private_cache / "toy"
    assert band.root.name.startswith(f"seed-0-v{VERSION}")
    assert band.classes == {"march": 2, "swing": 2}
    assert len({track.artist for track in band.tracks}) == 4
    assert all(track.album and track.title and track.path.is_file() for track in band.tracks)
    assert [track.id for track in band.tracks] == sorted(track.id for track in band.tracks)
    assert all(track.id.startswith(f"{track.label}/") for track in band.tracks)
    assert "synthesised" in band.notes[0]


def test_a_size_of_its_own_has_a_folder_of_its_own(
    private_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert small().root != small(songs=2).root
    monkeypatch.setattr(toy_module, "SECONDS", 1.0)
    monkeypatch.setattr(toy_module, "ARTISTS", 1)
    monkeypatch.setattr(toy_module, "SONGS", 1)
    assert SECONDS == 10.0
    assert toy(artists=1, songs=1, seconds=1.0).root == private_cache / "toy" / f"seed-0-v{VERSION}"


def test_the_files_are_what_the_manifest_says(tmp_path: Path) -> None:
    songs = write_band(tmp_path, 3, styles=["dub"], artists=2, songs=4, seconds=1.5)
    assert read_band(tmp_path) == songs
    with (tmp_path / "tracks.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:9] == [
        "path", "label", "artist", "album", "title", "tempo", "key", "metre", "instruments"
    ]  # fmt: skip
    assert {row["label"] for row in rows} == {"dub"}
    for song in songs:
        info = soundfile.info(tmp_path / song.path)
        assert info.samplerate == 22050
        assert info.channels == song.channels
        assert info.frames / info.samplerate == pytest.approx(1.5, abs=0.1)
        assert info.format.lower() == Path(song.path).suffix[1:]
        assert 66 * 0.96 <= song.tempo <= 88 * 1.04
        assert song.key.split()[1] == {"major": "major", "dorian": "minor", "minor": "minor"}[song.mode]


def test_its_tags_classes_and_numbers_can_be_learnt() -> None:
    band = small(artists=3, songs=2)
    assert all(isinstance(track.facts["instruments"], tuple) for track in band.tracks)
    made = labelled_table(band, SourceSpec(targets="instruments"), features="rms.mean").table
    assert made.targets is not None
    assert made.task == "tags"
    heard = {track.id: track.facts["instruments"] for track in band.tracks}
    for track, row in zip(made.tracks, made.targets.values, strict=True):
        has = {name for name, value in zip(made.targets.names, row, strict=True) if value}
        assert has == set(heard[track]) & set(made.targets.names)  # type: ignore[arg-type]
    made = labelled_table(band, SourceSpec(targets="tempo"), features="rms.mean").table
    assert made.targets is not None
    tempi = {track.id: track.facts["tempo"] for track in band.tracks}
    assert made.targets.values[:, 0].tolist() == [tempi[track] for track in made.tracks]
    keys = labelled_table(band, SourceSpec(label="key"), features="rms.mean").table
    assert keys.task == "class"
    assert set(keys.labels) == {track.facts["key"] for track in band.tracks}
    # Its list is a manifest that says the same.
    listed = labelled_table(
        band.root / "tracks.csv", SourceSpec(targets="instruments"), features="rms.mean"
    ).table
    assert listed.targets is not None
    again = labelled_table(band, SourceSpec(targets="instruments"), features="rms.mean").table.targets
    assert again is not None
    assert listed.targets.names == again.names
    np.testing.assert_array_equal(listed.targets.values, again.values)


def test_every_style_has_every_format_and_both_channel_counts() -> None:
    band = toy(styles=["bossa", "punk"], artists=4, songs=4, seconds=0.5)
    for style in band.classes:
        tracks = [track for track in band.tracks if track.label == style]
        assert Counter(track.path.suffix for track in tracks) == dict.fromkeys(
            [".flac", ".mp3", ".ogg", ".wav"], 4
        )
        assert Counter(soundfile.info(track.path).channels for track in tracks) == {1: 8, 2: 8}
    for artist in {track.artist for track in band.tracks}:
        assert len({track.path.suffix for track in band.tracks if track.artist == artist}) == 4


def test_the_tags_in_the_files_agree(tmp_path: Path) -> None:
    songs = write_band(tmp_path, 1, styles=["waltz", "disco"], artists=4, songs=1, seconds=0.5)
    assert len({Path(song.path).suffix for song in songs}) == 4
    assert not all(song.artist.isascii() for song in songs)
    for song in songs:
        tags = read_tags(tmp_path / song.path)
        assert (tags.artist, tags.album, tags.title) == (song.artist, song.album, song.title)


def test_the_same_seed_gives_the_same_samples(tmp_path: Path) -> None:
    first = small(cache_dir=tmp_path / "a", songs=2)
    second = small(cache_dir=tmp_path / "b", songs=2)
    assert [t.id for t in first.tracks] == [t.id for t in second.tracks]
    for one, other in zip(first.tracks, second.tracks, strict=True):
        if one.path.suffix in (".wav", ".flac"):
            assert one.path.read_bytes() == other.path.read_bytes()
        np.testing.assert_array_equal(soundfile.read(one.path)[0], soundfile.read(other.path)[0])
    assert (first.root / "tracks.csv").read_bytes() == (second.root / "tracks.csv").read_bytes()


def test_another_seed_is_another_band() -> None:
    first, second = small(0), small(1)
    assert first.root != second.root
    assert not {t.artist for t in first.tracks} & {t.artist for t in second.tracks}
    assert all(
        a.shape != b.shape or np.abs(a - b).max() > 0.05
        for a, b in zip(samples(first), samples(second), strict=True)
    )


def test_a_small_band_is_a_part_of_a_large_one() -> None:
    few = {track.id: track for track in small().tracks}
    many = {track.id: track for track in small(artists=3, songs=2, styles=("march", "swing", "dub")).tracks}
    assert few.keys() < many.keys()
    for name, track in few.items():
        np.testing.assert_array_equal(soundfile.read(track.path)[0], soundfile.read(many[name].path)[0])


def test_it_is_made_once() -> None:
    steps: list[tuple[int, int]] = []
    first = small(progress=lambda e: steps.append((e.done, e.total)))
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    again = small(progress=lambda e: pytest.fail("it was made again"))
    assert again == first


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


@pytest.mark.parametrize("damage", [Path.unlink, _cut])
@pytest.mark.parametrize("which", ["a song", "tracks.csv", "band.json"])
def test_a_damaged_band_is_made_again(damage: object, which: str) -> None:
    band = small()
    before = samples(band)
    damage(band.tracks[0].path if which == "a song" else band.root / which)  # type: ignore[operator]
    assert not is_whole(band.root, VERSION)
    again = small()
    assert again == band
    for one, other in zip(before, samples(again), strict=True):
        np.testing.assert_array_equal(one, other)
    assert [p.name for p in band.root.parent.iterdir()] == [band.root.name]


def test_an_interrupted_build_leaves_nothing_under_the_name(private_cache: Path) -> None:
    def stop(event: ProgressEvent) -> None:
        if event.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        small(progress=stop)
    assert list((private_cache / "toy").iterdir()) == []
    assert len(small()) == 4


def test_what_a_killed_build_left_is_swept_after_hours(private_cache: Path) -> None:
    old, new = (private_cache / "toy" / f".seed-9-v1.{name}.part" for name in ("old", "new"))
    for part in (old, new):
        (part / "band").mkdir(parents=True)
    os.utime(old, (1, 1))
    small()
    assert not old.exists()
    assert new.exists()


def test_a_band_that_someone_else_finished_meanwhile_is_used(private_cache: Path) -> None:
    def race(event: ProgressEvent) -> None:
        if event.done == event.total:
            small()

    assert len(small(progress=race)) == 4
    assert len(list((private_cache / "toy").iterdir())) == 1


def test_no_room_is_a_sentence_and_leaves_nothing(
    private_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(OutputError, match=r"could not write .*seed-0.*: No space left on device"):
            small()
    assert list((private_cache / "toy").iterdir()) == []


def test_a_file_where_the_folder_should_be_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "toy").write_text("not a folder")
    with pytest.raises(OutputError, match="could not write"):
        small(cache_dir=tmp_path)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"seed": -1}, "seed of a toy band must be 0 or more, got -1"),
        ({"artists": 0}, "needs artists to be 1 or more, got 0"),
        ({"songs": 0}, "needs songs to be 1 or more, got 0"),
        ({"seconds": 0.1}, r"lasts from 0\.5 to 600 seconds, got 0\.1"),
        ({"seconds": float("nan")}, r"lasts from 0\.5 to 600 seconds, got nan"),
        ({"styles": []}, "expected at least one style of ambient, bossa"),
    ],
)
def test_a_band_that_cannot_be_meant(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        small(**wrong)  # type: ignore[arg-type]


def test_an_unknown_style_is_named() -> None:
    with pytest.raises(UnknownName, match=r'no toy style called "swign"\. Did you mean "swing"\?'):
        toy(styles=["swign"])


def test_a_folder_without_a_band_is_no_band(tmp_path: Path) -> None:
    assert not is_whole(tmp_path, VERSION)
    with pytest.raises(DatasetError, match=r"tracks\.csv: expected the list of a toy band"):
        read_band(tmp_path)
    (tmp_path / "tracks.csv").write_text("path,label\nx.wav,dub\n")
    with pytest.raises(DatasetError, match="expected the list of a toy band"):
        read_band(tmp_path)
