"""Duplicates are found in files, remembered by content and handed to the splits."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from mirlab.audio.listening.fingerprints import Fingerprint
from mirlab.audio.registry.terms import Column
from mirlab.data.audit import duplicates
from mirlab.data.audit.duplicates import Duplicates, Pair, find_duplicates, pairs_among
from mirlab.data.splits.units import units_of
from mirlab.data.tables.table import FeatureTable
from mirlab.data.toy.dataset import toy
from mirlab.errors import TableError, UsageError
from mirlab.typing import ProgressEvent

RATE = 22050


def tune(seed: int, seconds: float = 5.0) -> NDArray[np.float64]:
    """Decaying notes of random pitch every eighth of a second, over a little noise."""
    rng = np.random.default_rng(seed)
    out = 0.003 * rng.standard_normal(round(seconds * RATE))
    t = np.arange(RATE // 2) / RATE
    for start in range(0, len(out), RATE // 8):
        note = np.sin(2 * np.pi * 220 * 2 ** (rng.integers(0, 36) / 12) * t) * np.exp(-6 * t)
        out[start : start + len(t)] += 0.15 * note[: len(out) - start]
    return np.rint(out * 32768) / 32768


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five tunes; of the first an exact and two altered copies, of the second an altered one."""
    folder = tmp_path_factory.mktemp("music")
    for seed in range(5):
        sf.write(folder / f"{seed}.wav", tune(seed), RATE, subtype="PCM_16")
    sf.write(folder / "0-same.flac", tune(0), RATE, subtype="PCM_16")
    sf.write(folder / "0-quiet.wav", tune(0) * 0.25, RATE, subtype="PCM_16")
    sf.write(folder / "0-cut.ogg", tune(0)[RATE:], RATE)
    sf.write(folder / "1-loud.mp3", np.clip(tune(1) * 2, -1, 1), RATE)
    return folder


def test_exact_and_near_duplicates_are_found_and_told_apart(collection: Path) -> None:
    found = find_duplicates(collection, workers=1)
    assert found.clusters == [["0-cut.ogg", "0-quiet.wav", "0-same.flac", "0.wav"], ["1-loud.mp3", "1.wav"]]
    kinds = {(pair.a, pair.b): pair.kind for pair in found.pairs}
    assert kinds.pop(("0-same.flac", "0.wav")) == "exact"
    assert set(kinds.values()) == {"near"}
    cut = next(p for p in found.pairs if (p.a, p.b) == ("0-cut.ogg", "0-same.flac"))
    assert cut.offset == pytest.approx(-1.0, abs=0.02)
    assert cut.seconds == pytest.approx(4 - 0.37, abs=0.05)
    assert all(found.threshold <= pair.score <= 1 for pair in found.pairs)
    assert (found.tracks, found.computed, found.failures) == (9, 9, [])
    assert found.notes == []


def test_a_second_run_decodes_nothing(collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = find_duplicates(collection, workers=1)
    monkeypatch.setattr(duplicates, "fingerprint", lambda path: pytest.fail("decoded again"))
    seen: list[ProgressEvent] = []
    second = find_duplicates(collection, workers=1, progress=seen.append)
    assert (second.computed, second.cached) == (0, 9)
    assert (second.pairs, second.clusters) == (first.pairs, first.clusters)
    assert seen[-1] == ProgressEvent("comparing", 9, 9)


def test_without_a_cache_nothing_is_kept(collection: Path, private_cache: Path) -> None:
    find_duplicates([collection / "0.wav", collection / "1.wav"], workers=1, cache=False)
    assert not list(private_cache.glob("*.sqlite"))


def test_an_executor_and_any_order_give_the_same(collection: Path) -> None:
    files = sorted(collection.iterdir())
    one = find_duplicates(files, workers=1, cache=False)
    with ThreadPoolExecutor(2) as executor:
        other = find_duplicates([*reversed(files), files[0]], executor=executor, workers=2, cache=False)
    assert other == one
    assert one.clusters[0] == [
        str(collection / name) for name in ("0-cut.ogg", "0-quiet.wav", "0-same.flac", "0.wav")
    ]


def test_files_that_cannot_be_read_cost_themselves_only(collection: Path, tmp_path: Path) -> None:
    shutil.copy(collection / "0.wav", tmp_path)
    shutil.copy(collection / "0.wav", tmp_path / "copy.wav")
    (tmp_path / "broken.wav").write_bytes(b"no sound")
    (tmp_path / "broken-too.wav").write_bytes(b"no sound")
    files = [*tmp_path.iterdir(), tmp_path / "missing.wav"]
    found = find_duplicates(files, workers=1)
    assert found.clusters == [[str(tmp_path / "0.wav"), str(tmp_path / "copy.wav")]]
    assert [Path(f.track).name for f in found.failures] == ["broken-too.wav", "broken.wav", "missing.wav"]
    assert {f.stage for f in found.failures} == {"open"}
    assert found.tracks == 2


def test_silence_tones_and_short_sounds_are_exact_duplicates_only(tmp_path: Path) -> None:
    t = np.arange(4 * RATE) / RATE
    sounds = {
        "silent-4": np.zeros(4 * RATE),
        "silent-5": np.zeros(5 * RATE),
        "silent-5-too": np.zeros(5 * RATE),
        "tone-440": 0.5 * np.sin(2 * np.pi * 440 * t),
        "tone-441": 0.5 * np.sin(2 * np.pi * 441 * t),
        "tone-880": 0.5 * np.sin(2 * np.pi * 880 * t),
        "click": np.array([0.5]),
        "short": tune(0, 0.3),
        "short-too": tune(0, 0.3),
        "short-quiet": tune(0, 0.3) / 4,
    }
    for name, samples in sounds.items():
        sf.write(tmp_path / f"{name}.wav", samples, RATE, subtype="PCM_16")
    found = find_duplicates(tmp_path, workers=1)
    assert found.clusters == [["short-too.wav", "short.wav"], ["silent-5-too.wav", "silent-5.wav"]]
    assert not found.failures


def test_songs_of_a_band_that_share_their_samples_are_no_duplicates() -> None:
    band = toy(0, styles=["funk", "disco"], artists=1, songs=4, seconds=5.0)
    assert find_duplicates(band, workers=1).pairs == []


def test_of_many_exact_duplicates_each_is_paired_with_the_first() -> None:
    words = np.random.default_rng(0).integers(1, 1 << 32, 500, dtype=np.uint32)
    marks = {name: Fingerprint(words, "same", 6.0) for name in "dcba"}
    marks["e"] = Fingerprint(words[50:], "another", 5.4)
    pairs = pairs_among(marks)
    assert [(p.a, p.b, p.kind) for p in pairs] == [
        ("a", "b", "exact"),
        ("a", "c", "exact"),
        ("a", "d", "exact"),
        ("a", "e", "near"),
    ]
    assert pairs[-1].offset == pytest.approx(50 / 86.125)


def test_clusters_join_what_pairs_connect() -> None:
    links = [("d", "e"), ("a", "f"), ("b", "c"), ("c", "f")]
    pairs = [Pair(a, b, "near", 0.9, 0.0, 10.0) for a, b in links]
    assert duplicates._clusters(pairs) == [["a", "b", "c", "f"], ["d", "e"]]
    assert duplicates._clusters(reversed(pairs)) == duplicates._clusters(pairs)


def test_a_table_gets_its_clusters_and_splits_keep_them() -> None:
    table = FeatureTable(
        tracks=np.array(["a", "b", "c", "d"], dtype=object),
        labels=np.array(["x"] * 4, dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.zeros((4, 1)),
        meta={"artist": np.array(["p", "q", "r", None], dtype=object)},
    )
    found = Duplicates([Pair("a", "c", "near", 0.9, 0.0, 9.0)], [["a", "c"]])
    annotated = found.annotated(table)
    assert annotated.meta["cluster"].tolist() == ["a", None, "a", None]
    assert "cluster" not in table.meta
    units = units_of(annotated)
    assert units.cluster.tolist() == [0, -1, 0, -1]
    assert units.group[0] == units.group[2] != units.group[1]


def test_a_table_holds_no_sound() -> None:
    with pytest.raises(TableError, match="gtzan: duplicates are found by their sound"):
        find_duplicates("gtzan")


def test_a_threshold_must_be_a_share_before_anything_is_decoded(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"threshold above 0 and at most 1, got 1\.5"):
        find_duplicates(tmp_path / "nothing here", threshold=1.5)
