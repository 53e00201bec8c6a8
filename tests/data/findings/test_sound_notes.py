"""Tracks whose channels or levels are off are named by every way from sound to numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.decoding.mixing import Fault
from mirlab.data.extraction.extraction import extract
from mirlab.data.extraction.frames import extract_frames
from mirlab.data.extraction.shardrun import extract_shards
from mirlab.data.findings.sound_notes import fault_notes, packed, unpacked
from mirlab.data.sources.sharded import open_shards
from mirlab.errors import TableError

RATE = 22050


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two sound tracks, one whose channels cancel and a copy of it."""
    tone = 0.4 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
    place = tmp_path / "songs"
    place.mkdir()
    for name, right in (("fine", tone), ("other", 0.5 * tone), ("off", -tone), ("off again", -tone)):
        sf.write(place / f"{name}.wav", np.stack([tone, right], axis=1), RATE, subtype="FLOAT")
    return place


NOTE = (
    "Files whose channels cancel in the mix to mono: off again.wav (its 2 channels cancel in 100 % of its "
    "sound: nothing is left of them in the mix to mono); off.wav ("
)


def test_every_way_to_a_table_names_them_and_so_do_later_runs(folder: Path, tmp_path: Path) -> None:
    for cached in (0, 4):
        found = extract(folder, features="rms.mean", workers=1)
        assert found.cached == cached
        (note,) = [note for note in found.table.notes if "cancel" in note]
        assert note.startswith(NOTE)
    (note,) = extract_frames(folder, features="rms", workers=1).notes
    assert note.startswith(NOTE)
    for _ in range(2):
        sharded = extract_shards(folder, features="rms.mean", out=tmp_path / "shards", workers=1)
        assert [note for note in sharded.notes if note.startswith(NOTE)]
        assert [note for note in open_shards(tmp_path / "shards").notes if note.startswith(NOTE)]


def test_faults_of_one_part_are_not_those_of_another(tmp_path: Path) -> None:
    tone = 0.4 * np.sin(2 * np.pi * 440 * np.arange(2 * RATE) / RATE)
    right = np.where(np.arange(tone.size) < RATE, tone, -tone)
    sf.write(tmp_path / "a.wav", np.stack([tone, right], axis=1), RATE)
    for _ in range(2):
        start = extract(tmp_path, features="rms.mean", duration=1.0, workers=1).table
        end = extract(tmp_path, features="rms.mean", offset=1.0, workers=1).table
        assert not [note for note in start.notes if "cancel" in note]
        assert [note for note in end.notes if "cancel" in note]


def test_three_tracks_are_named_and_the_rest_is_counted_the_most_serious_kind_first() -> None:
    faults = {f"{i}.wav": [Fault("dead-channel", "one is empty")] for i in range(5)}
    faults["0.wav"] = [*faults["0.wav"], Fault("wrong-scale", "its samples reach 32,767")]
    first, second = fault_notes(faults)
    assert first.startswith("Files whose samples are not at full scale 1: 0.wav (its samples reach 32,767). ")
    assert second.startswith(
        "Stereo files with an empty channel: 0.wav (one is empty); 1.wav (one is empty); 2.wav (one is "
        "empty); and 2 more, which `mirlab audit` lists. "
    )
    assert fault_notes({"a.wav": []}) == []


def test_what_is_kept_of_faults_comes_back_and_what_is_none_is_refused() -> None:
    faults = (Fault("silent", "all of it"), Fault("wrong-scale", "too large"))
    assert unpacked(packed(faults)) == faults
    for damaged in (b"[", b'[["one"]]', 5):
        with pytest.raises(TableError, match="expected the faults of a track as pairs of texts"):
            unpacked(damaged)


def test_a_library_calls_them_by_their_names(folder: Path, tmp_path: Path) -> None:
    from mirlab.find.facade.library import Library

    library = Library.create(tmp_path / "library", features="rms.mean,spectral_centroid.mean")
    (note,) = [note for note in library.add(folder, workers=1).notes if "cancel" in note]
    assert note.startswith("Files whose channels cancel in the mix to mono: off")
