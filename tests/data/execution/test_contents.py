"""Files that change while they are taken: no content ever gets another one's numbers."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.containers import sound_digest as digest
from mirlab.data.audit.duplicates import find_duplicates
from mirlab.data.audit.measures import measure_all
from mirlab.data.execution.cluster import Here
from mirlab.data.execution.pool import Inline
from mirlab.data.extraction import shardrun
from mirlab.data.extraction.extraction import NothingExtracted, extract
from mirlab.data.extraction.frames import extract_frames
from mirlab.data.extraction.shardrun import extract_shards
from mirlab.data.sources.folder import open_folder
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.files import identity
from mirlab.files.identity import Identity
from mirlab.typing import ProgressEvent

RATE = 22050
TERM = "spectral_centroid.median"


def tone(path: Path, frequency: float, level: float = 0.5) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, level * np.sin(2 * np.pi * frequency * np.arange(RATE) / RATE), RATE, subtype="PCM_16")
    return path


class Meddling(Inline):
    """Does something to the files after they were hashed, before they are decoded."""

    def __init__(self, deed: Callable[[], object], times: int = 1) -> None:
        self.deed, self.left = deed, times

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self.left:
            self.left -= 1
            self.deed()
        return super().submit(fn, *args, **kwargs)


def replaced(path: Path, other: Path) -> Callable[[], object]:
    return lambda: other.replace(path)


def rewritten(path: Path, other: Path) -> Callable[[], object]:
    """The bytes of another file of equal size, with the times of before."""

    def deed() -> None:
        times = path.stat()
        path.write_bytes(other.read_bytes())
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

    return deed


def swapped(path: Path, other: Path) -> Callable[[], object]:
    def deed() -> None:
        aside = path.with_suffix(".aside")
        path.rename(aside)
        other.rename(path)
        aside.rename(other)

    return deed


@pytest.mark.parametrize("how", [replaced, rewritten])
def test_a_file_replaced_before_it_is_decoded_gets_its_own_numbers(
    tmp_path: Path, how: Callable[[Path, Path], Callable[[], object]]
) -> None:
    song = tone(tmp_path / "music" / "song.wav", 1000)
    (tmp_path / "copy.wav").write_bytes(song.read_bytes())
    meddling = Meddling(how(song, tone(tmp_path / "other.wav", 3000)))
    first = extract(tmp_path / "music", features=TERM, executor=meddling)
    assert first.table.values[0, 0] == pytest.approx(3000, rel=0.01)
    assert first.contents == {"song.wav": digest(song)}
    untouched = tone(tmp_path / "kept" / "copy.wav", 1000)
    assert untouched.read_bytes() == (tmp_path / "copy.wav").read_bytes()
    assert extract(untouched.parent, features=TERM, workers=1).table.values[0, 0] == pytest.approx(
        1000, rel=0.01
    )


def test_names_swapped_between_hashing_and_decoding(tmp_path: Path) -> None:
    a, b = tone(tmp_path / "m" / "a.wav", 1000), tone(tmp_path / "m" / "b.wav", 3000)
    frames = extract_frames(tmp_path / "m", features="zero_crossing_rate", executor=Meddling(swapped(a, b)))
    low, high = (float(np.median(rows)) for rows in frames.tensors["zero_crossing_rate"].values)
    assert (low, high) == (pytest.approx(6000 / RATE, rel=0.05), pytest.approx(2000 / RATE, rel=0.05))


def test_copies_of_a_replaced_file_keep_what_they_hold(tmp_path: Path) -> None:
    a, b = tone(tmp_path / "m" / "a.wav", 1000), tone(tmp_path / "m" / "b.wav", 1000)
    found = extract(
        tmp_path / "m", features=TERM, executor=Meddling(replaced(a, tone(tmp_path / "x.wav", 3000)))
    )
    assert found.table.values[:, 0] == pytest.approx([3000, 1000], rel=0.01)
    assert found.contents["b.wav"] == digest(b)


def test_a_file_that_was_half_written_is_taken_again(tmp_path: Path) -> None:
    song = tone(tmp_path / "m" / "song.wav", 1000)
    whole = song.read_bytes()
    song.write_bytes(b"half")
    found = extract(tmp_path / "m", features=TERM, executor=Meddling(lambda: song.write_bytes(whole)))
    assert (found.failures, found.computed) == ([], 1)


def test_a_file_that_keeps_changing_is_a_failure_that_says_so(tmp_path: Path) -> None:
    song = tone(tmp_path / "m" / "song.wav", 1000)
    levels = iter(np.linspace(0.1, 0.9, 20))
    ticks: list[ProgressEvent] = []
    meddling = Meddling(lambda: tone(song, 1000, next(levels)), times=20)
    with pytest.raises(NothingExtracted, match="changed while it was read, 3 times in a row") as caught:
        extract(
            tmp_path / "m",
            features=TERM,
            executor=meddling,
            progress=ticks.append,
        )
    assert [(f.track, f.stage) for f in caught.value.failures] == [("song.wav", "open")]
    assert (meddling.left, ticks[-1]) == (17, ProgressEvent("extracting", 1, 1, 1))


def test_a_file_too_fresh_for_its_times_is_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a file system whose clock did not tick between the two.
    monkeypatch.setattr(Identity, "is_still", lambda self, path: True)
    monkeypatch.setattr(identity, "TICK", 10**18)
    monkeypatch.setattr(identity, "COARSE_TICK", 10**18)
    song = tone(tmp_path / "m" / "song.wav", 1000)
    found = extract(tmp_path / "m", features=TERM, executor=Meddling(lambda: tone(song, 3000)))
    assert found.table.values[0, 0] == pytest.approx(3000, rel=0.01)
    assert found.contents == {"song.wav": digest(song)}


def test_measures_are_those_of_the_file_that_is_there(tmp_path: Path) -> None:
    song, copy = tone(tmp_path / "m" / "song.wav", 440, 0.5), tone(tmp_path / "k" / "song.wav", 440, 0.5)
    meddling = Meddling(replaced(song, tone(tmp_path / "x.wav", 440, 0.125)))
    found = measure_all(open_folder(song.parent), executor=meddling)
    kept = measure_all(open_folder(copy.parent), workers=1)
    peaks = [measured.quality["song.wav"].peak for measured in (found, kept)]
    assert peaks == pytest.approx([0.125, 0.5], rel=1e-3)


def test_fingerprints_are_those_of_the_file_that_is_there(tmp_path: Path) -> None:
    a, b = tone(tmp_path / "m" / "a.wav", 440), tone(tmp_path / "m" / "b.wav", 880)
    found = find_duplicates([a, b], executor=Meddling(replaced(a, tone(tmp_path / "x.wav", 880))))
    assert found.clusters == [[str(a), str(b)]]
    assert find_duplicates([tone(tmp_path / "k.wav", 440), b], workers=1).clusters == []


class MeddlingPlace(Here):
    def __init__(self, meddling: Meddling) -> None:
        self.meddling = meddling

    def executor(self) -> Meddling:
        return self.meddling


def sharded(source: Path, out: Path) -> tuple[list[float], int, int]:
    done = extract_shards(source, features=TERM, out=out, workers=1)
    table = open_source(out)
    assert isinstance(table, FeatureTable)
    return table.values[:, 0].tolist(), done.computed, done.cached


def test_shards_know_swapped_files_of_equal_size_and_time(tmp_path: Path) -> None:
    a, b = tone(tmp_path / "m" / "a.wav", 1000), tone(tmp_path / "m" / "b.wav", 3000)
    for path in (a, b):
        os.utime(path, ns=(10**18, 10**18))
    out = tmp_path / "out"
    assert sharded(a.parent, out) == (pytest.approx([1000, 3000], rel=0.01), 2, 0)
    assert sharded(a.parent, out)[1:] == (0, 2)
    swapped(a, b)()
    assert sharded(a.parent, out) == (pytest.approx([3000, 1000], rel=0.01), 2, 0)
    rewritten(a, b)()
    assert sharded(a.parent, out) == (pytest.approx([1000, 1000], rel=0.01), 2, 0)


def test_a_shard_is_named_by_the_files_that_were_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = tone(tmp_path / "m" / "a.wav", 1000), tone(tmp_path / "x" / "b.wav", 3000)
    os.utime(b, ns=(a.stat().st_atime_ns, a.stat().st_mtime_ns))
    place = MeddlingPlace(Meddling(swapped(a, b)))
    with monkeypatch.context() as patch:
        patch.setattr(shardrun, "open_place", lambda *_: place)
        assert sharded(a.parent, tmp_path / "out")[0] == pytest.approx([3000], rel=0.01)
    assert sharded(a.parent, tmp_path / "out") == (pytest.approx([3000], rel=0.01), 0, 1)


def test_a_sound_that_changes_in_a_shard_is_taken_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mirlab.data.extraction import shards

    song, analyse = tone(tmp_path / "m" / "a.wav", 1000), shards.analyse
    left = [3000.0, 2000.0]

    def changing(path: Path, request: Any) -> Any:
        found = analyse(path, request)
        if left:
            tone(song, left.pop())
        return found

    monkeypatch.setattr(shards, "analyse", changing)
    assert sharded(song.parent, tmp_path / "out")[0] == pytest.approx([3000], rel=0.01)
    left += [900.0, 800.0, 700.0, 600.0]
    with pytest.raises(NothingExtracted, match="changed while it was read"):
        extract_shards(song.parent, features=TERM, out=tmp_path / "other", workers=1)
    assert left == [900.0]
