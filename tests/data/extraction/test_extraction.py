"""Extraction: one STFT a track, nothing twice, nothing lost, the same bytes."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import write_model

from mirlab.audio.registry import registry
from mirlab.audio.spectra import frames as frames_module
from mirlab.audio.spectra.frames import FrameSpec
from mirlab.data.execution.cache import CacheDamaged, FeatureCache
from mirlab.data.extraction.extraction import extract
from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.frames_file import read_frames
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import DatasetError, MirlabError, TableError, UnknownName, UsageError
from mirlab.find.store.versioned import recipe_for

RATE = 22050


@pytest.fixture
def band(tmp_path: Path) -> Path:
    """Six one-second tones of two classes; the frequency is the index."""
    folder = tmp_path / "band"
    for i in range(6):
        name = folder / ("low" if i < 3 else "high") / f"tone {i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        t = np.arange(RATE) / RATE
        sf.write(name, 0.5 * np.sin(2 * np.pi * (500 + 500 * i) * t), RATE, subtype="PCM_16")
    return folder


def test_a_tones_centroid_is_its_frequency(band: Path) -> None:
    table = extract(band, features="spectral_centroid.median,rms.mean", workers=1).table
    assert [str(c) for c in table.columns] == ["spectral_centroid.median", "rms.mean"]
    assert table.tracks.tolist() == sorted(table.tracks)
    by_track = dict(zip(table.tracks, table.values[:, 0], strict=True))
    for i in range(6):
        track = f"{'low' if i < 3 else 'high'}/tone {i}.wav"
        assert by_track[track] == pytest.approx(500 + 500 * i, rel=0.01)
    assert table.classes == {"high": 3, "low": 3}
    assert set(table.meta["duration"]) == {1.0}


def test_the_public_tables_columns_can_be_had_from_sound(band: Path) -> None:
    columns = gtzan_table().columns
    found = extract(band, features=",".join(str(column) for column in columns), workers=1).table
    assert found.columns == columns == extract(band, features="public", workers=1).table.columns
    assert np.isfinite(found.values).all()
    # The tones are steady: what there is, is harmonic, and its variance that of a sine of one half.
    harmonic, percussive = (
        found.select(f"{part}_wave.var").values[:, 0] for part in ("harmonic", "percussive")
    )
    assert harmonic == pytest.approx(0.5**2 / 2, rel=0.05)
    assert (percussive < 0.01 * harmonic).all()


def test_answers_that_have_usual_statistics_give_those_by_default(band: Path) -> None:
    table = extract(band, features="harmonic_wave,tempo,rms,*.value", workers=1).table
    names = [str(column) for column in table.columns]
    assert names[:5] == ["harmonic_wave.mean", "harmonic_wave.std", "tempo.value", "rms.mean", "rms.std"]
    assert "mfcc20_cov_210.value" in names
    with pytest.raises(UnknownName, match=r'harmonic_wave.median: there is no statistic called "median"'):
        extract(band, features="harmonic_wave.median")


def test_what_an_earlier_decoding_gave_is_computed_anew(band: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as earlier:
        for module in ("audio.analysis.request", "audio.decoding"):
            earlier.setattr(f"mirlab.{module}.DECODING_VERSION", 1)
        assert extract(band, features="rms.mean", workers=1).computed == 6
        assert recipe_for("rms.mean").versions == {"rms": "1", "decoding": "1"}
        library = recipe_for("rms.mean")
    assert extract(band, features="rms.mean", workers=1).computed == 6
    assert extract(band, features="rms.mean", workers=1).computed == 0
    # A library's rows are known by the hash of their recipe, so that its next update takes them again.
    assert library.renewed().hash != library.hash
    assert library.renewed().asked == library.asked


def test_silent_mel_bands_are_told_in_the_first_run_and_in_those_that_find_everything_known(
    band: Path,
) -> None:
    spec = FrameSpec(sample_rate=44100, n_fft=512, hop_length=256)
    for _ in range(2):
        found = extract(band, features="mfcc", spec=spec, workers=1)
        assert [note for note in found.table.notes if "11 of 128 mel bands hold no frequency bin" in note]
    assert found.cached == 6


def test_one_stft_a_track_and_none_the_second_time(band: Path) -> None:
    before = frames_module.STFT_COUNT.count
    first = extract(band, features="seed", workers=1)
    assert frames_module.STFT_COUNT.count - before == 6
    again = extract(band, features="seed", workers=1)
    assert frames_module.STFT_COUNT.count - before == 6
    assert (first.computed, first.cached) == (6, 0)
    assert (again.computed, again.cached) == (0, 6)
    assert again.table.data_hash == first.table.data_hash


def test_a_copy_is_recognised_by_its_content(band: Path) -> None:
    extract(band, features="rms", workers=1)
    (band / "low" / "copy.wav").write_bytes((band / "low" / "tone 0.wav").read_bytes())
    again = extract(band, features="rms", workers=1)
    assert (again.computed, again.cached) == (0, 7)


def test_two_copies_in_one_run_are_analysed_once(band: Path) -> None:
    (band / "low" / "copy.wav").write_bytes((band / "low" / "tone 0.wav").read_bytes())
    before = frames_module.STFT_COUNT.count
    table = extract(band, features="spectral_centroid", workers=1, executor=ThreadPoolExecutor(1)).table
    assert len(table) == 7
    assert frames_module.STFT_COUNT.count - before == 6


def test_a_new_version_recomputes_that_feature_only(band: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def counted(name: str, version: int) -> registry.Feature:
        def own(spectra: frames_module.Spectra) -> np.ndarray:
            """Ones (a test's feature)."""
            calls.append(name)
            return np.full((1, spectra.power.shape[1]), float(version), dtype=np.float32)

        return registry.Feature(
            name=name, size=1, units="1", version=version, reference="none", summary="Ones.", raw=own
        )

    registry.add(counted("own_a", 1), replace=True)
    registry.add(counted("own_b", 1), replace=True)
    try:
        extract(band, features="own_a.mean,own_b.mean", workers=1)
        assert set(calls) == {"own_a", "own_b"}
        calls.clear()
        registry.add(counted("own_b", 2), replace=True)
        table = extract(band, features="own_a.mean,own_b.mean", workers=1).table
        assert set(calls) == {"own_b"}
        assert table.values[0].tolist() == [1.0, 2.0]
    finally:
        registry.remove("own_a")
        registry.remove("own_b")


def test_processes_threads_and_this_process_agree_byte_for_byte(band: Path, tmp_path: Path) -> None:
    pictures = []
    for i, options in enumerate(
        ({"workers": 1}, {"workers": 2}, {"executor": ThreadPoolExecutor(2), "workers": 2})
    ):
        out = tmp_path / f"{i}.parquet"
        extract(band, features="seed", cache=False, **options).table.to_parquet(out)  # type: ignore[arg-type]
        pictures.append(out.read_bytes())
    assert pictures[0] == pictures[1] == pictures[2]


def test_failures_are_rows_with_their_reason(band: Path) -> None:
    (band / "low" / "words.wav").write_text("this is text")
    (band / "low" / "empty.wav").write_bytes(b"")
    (band / "low" / "gone.wav").symlink_to(band / "nowhere.wav")
    sf.write(band / "low" / "short.wav", np.zeros(100), RATE)
    result = extract(band, features="rms", workers=1)
    reasons = {failure.track: failure.reason for failure in result.failures}
    assert list(reasons) == ["low/empty.wav", "low/gone.wav", "low/short.wav", "low/words.wav"]
    assert "nowhere.wav, which is not there" in reasons["low/gone.wav"]
    assert "expected at least 2048 samples" in reasons["low/short.wav"]
    assert len(result.table) == 6


def test_no_success_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "words.wav").write_text("this is text")
    with pytest.raises(DatasetError, match=r"none of 1 track .* the first: a/words\.wav"):
        extract(tmp_path, features="rms", workers=1)


def test_slices_know_their_track(band: Path) -> None:
    table = extract(band, features="rms.mean", segment=0.2, workers=1).table
    assert len(table) == 30
    assert table.meta["segment_start"][:5].tolist() == [0.0, 0.2, 0.4, 0.6, 0.8]
    assert len(set(table.tracks)) == 6


def test_frames_are_kept_beside_the_table(band: Path, tmp_path: Path) -> None:
    out = tmp_path / "frames.parquet"
    extract(band, features="rms.mean,mfcc[1-3].mean", frames_to=out, workers=1)
    table = extract(band, features="rms.mean,mfcc[1-3].mean", frames_to=out, workers=1).table
    kept = list(read_frames(out))
    assert [track for track, *_ in kept] == table.tracks.tolist()
    track, label, names, values = kept[0]
    assert (track, label, names) == ("high/tone 3.wav", "high", ["rms", "mfcc_01", "mfcc_02", "mfcc_03"])
    assert values.shape == (4, FrameSpec().n_frames(RATE))
    np.testing.assert_allclose(values.mean(axis=1), table.values[0], rtol=1e-5)


def test_frames_do_not_depend_on_what_the_cache_holds(band: Path, tmp_path: Path) -> None:
    def frames(features: str, name: str, **options: bool) -> bytes:
        extract(band, features=features, frames_to=tmp_path / name, workers=1, **options)  # type: ignore[arg-type]
        return (tmp_path / name).read_bytes()

    calm = frames("mfcc[1-5].mean,rms.mean", "calm", cache=False)
    extract(band, features="mfcc[1-5].mean", workers=1)
    assert frames("mfcc[1-5].mean,rms.mean", "some") == calm
    frames("mfcc[1-20].mean,rms.mean", "more")
    (band / "low" / "tone 0.wav").touch()
    assert frames("mfcc[1-5].mean,rms.mean", "less") == calm


def test_a_smaller_request_gives_the_same_bits_from_a_larger_one(band: Path) -> None:
    calm = extract(band, features="mfcc[1-5],mfcc_delta[1-3]", cache=False, workers=1).table
    extract(band, features="mfcc[1-24],mfcc_delta[1-21]", workers=1)
    again = extract(band, features="mfcc[1-5],mfcc_delta[1-3]", workers=1)
    assert again.computed == 0
    assert again.table.data_hash == calm.data_hash


def test_an_executor_that_stopped_and_a_feature_that_cannot_travel(band: Path) -> None:
    stopped = ThreadPoolExecutor(1)
    stopped.shutdown()
    with pytest.raises(MirlabError, match="the executor takes no more work"):
        extract(band, features="rms", executor=stopped)
    lock = threading.Lock()

    def locked(spectra: frames_module.Spectra) -> np.ndarray:
        """Ones, behind a lock (a test's feature)."""
        with lock:
            return np.ones((1, spectra.n_frames), dtype=np.float32)

    registry.feature(name="locked", size=1, units="1", reference="a test")(locked)
    try:
        with pytest.raises(UsageError, match=r'"locked" can\'t be sent to other processes .*workers=1'):
            extract(band, features="locked", workers=2)
        assert len(extract(band, features="locked", workers=1).table) == 6
    finally:
        registry.remove("locked")


def test_a_table_and_an_unknown_feature_are_refused(band: Path) -> None:
    with pytest.raises(TableError, match="a table of features and holds no sound"):
        extract("gtzan", features="rms")
    with pytest.raises(UnknownName, match=r'no feature called "rmss".*Did you mean "rms"'):
        extract(band, features="rmss")
    with pytest.raises(
        UnknownName, match=r'rms\.meen: there is no statistic called "meen". Did you mean "mean"'
    ):
        extract(band, features="rms.meen")


def test_a_star_asks_for_every_feature(band: Path) -> None:
    table = extract(band, features="*", workers=1).table
    assert set(table.features) == set(registry.names())
    whole = {name for name in registry.names() if "mean" not in registry.get(name).statistics}
    means = extract(band, features="*.mean", workers=1)
    assert means.computed == 0
    assert set(means.table.features) == set(registry.names()) - whole
    values = extract(band, features="*.value", workers=1).table
    assert set(values.features) == whole
    np.testing.assert_array_equal(values.values, table.select("*.value").values)


SCRIPT = """
import os, sys
import numpy as np
import mirlab

@mirlab.feature(name="deadly", size=1, units="1", reference="a test")
def deadly(spectra):
    '''Kills its process on the second tone.'''
    if "{kill}" and abs(float(np.median(spectra.power.argmax(axis=0))) * 22050 / 2048 - 1000) < 20:
        os._exit(11)
    return spectra.power.sum(axis=0, keepdims=True)

result = mirlab.extract(sys.argv[1], "deadly,rms.mean", workers=2)
print(len(result.table), *(f"{{f.track}}|{{f.stage}}|{{f.reason}}" for f in result.failures), sep="\\n")
"""


def test_a_file_that_kills_its_worker_is_named_and_the_rest_survives(band: Path, tmp_path: Path) -> None:
    # A script without a __main__ guard and with a feature of its own, as users write them.
    script = tmp_path / "own.py"
    script.write_text(textwrap.dedent(SCRIPT.format(kill="yes")))
    done = subprocess.run(
        [sys.executable, str(script), str(band)], capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "5"
    assert len(lines) == 2
    assert lines[1].startswith("low/tone 1.wav|worker|the process that analysed it died")


def test_killed_and_started_again_equals_an_undisturbed_run(
    band: Path, tmp_path: Path, private_cache: Path
) -> None:
    code = (
        "import sys; import mirlab.data.extraction.extraction as e; import os\n"
        "store = e.FeatureCache.store\n"
        "seen = []\n"
        "def dying(self, entries):\n"
        "    store(self, entries); seen.append(1)\n"
        "    if len(seen) == 3: self.flush(); os.kill(os.getpid(), 9)\n"
        "e.FeatureCache.store = dying\n"
        "e.extract(sys.argv[1], 'seed', workers=1).table.to_parquet(sys.argv[2])\n"
    )
    out = tmp_path / "out.parquet"
    died = subprocess.run([sys.executable, "-c", code, str(band), str(out)], timeout=240, check=False)
    assert died.returncode == -signal.SIGKILL
    assert not out.exists()
    again = extract(band, features="seed", workers=1)
    assert (again.computed, again.cached) == (3, 3)
    again.table.to_parquet(out)
    extract(band, features="seed", workers=1, cache=False).table.to_parquet(tmp_path / "calm.parquet")
    assert out.read_bytes() == (tmp_path / "calm.parquet").read_bytes()


def test_progress_counts_every_track(band: Path) -> None:
    (band / "low" / "words.wav").write_text("this is text")
    seen: list[tuple[int, int, int]] = []
    extract(band, features="rms", workers=1, progress=lambda e: seen.append((e.done, e.total, e.failures)))
    assert seen[-1] == (7, 7, 1)
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)


def test_the_csv_holds_what_the_parquet_holds(band: Path, tmp_path: Path) -> None:
    table = extract(band, features="rms.mean", workers=1).table
    table.to_csv(tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["track"] for row in rows] == table.tracks.tolist()
    assert float(rows[0]["rms.mean"]) == table.values[0, 0]
    table.to_parquet(tmp_path / "t.parquet")
    assert FeatureTable.from_parquet(tmp_path / "t.parquet").data_hash == table.data_hash


def test_an_unwritable_cache_is_a_note_and_no_more(band: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", os.devnull + "/x")
    result = extract(band, features="rms", workers=1)
    assert len(result.table) == 6
    assert "this run is not cached" in result.notes[0]


def test_numbers_of_a_whole_track_have_one_column_each(band: Path, tmp_path: Path) -> None:
    frames = tmp_path / "frames.parquet"
    first = extract(
        band, features="key_strength,modulation_mel20_peak[9-10],rms.iqr", workers=1, frames_to=frames
    )
    assert [str(c) for c in first.table.columns] == [
        "key_strength.value",
        "modulation_mel20_peak_09.value",
        "modulation_mel20_peak_10.value",
        "rms.iqr",
    ]
    assert np.isfinite(first.table.values).all()
    assert {tuple(names) for _, _, names, _ in read_frames(frames)} == {("rms",)}
    again = extract(band, features="modulation_mel20_peak_09.value,key_strength.*", workers=1, frames_to=None)
    assert (again.computed, again.cached) == (0, 6)
    np.testing.assert_array_equal(again.table.values, first.table.values[:, [1, 0]])
    with pytest.raises(UnknownName, match=r'key_mode\.mean: there is no statistic called "mean".*value'):
        extract(band, features="key_mode.mean")
    with pytest.raises(UnknownName, match=r'rms\.value: there is no statistic called "value"'):
        extract(band, features="rms.value")


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are text there")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_file_whose_name_is_not_utf8_is_analysed(band: Path, tmp_path: Path, workers: int) -> None:
    (band / "low" / "tone 0.wav").rename(band / "low" / os.fsdecode(b"\xff.wav"))
    out = tmp_path / "t.parquet"
    extraction = extract(band, features="rms.mean", workers=workers, frames_to=tmp_path / "frames.parquet")
    assert extraction.failures == []
    assert "low/\\xff.wav" in extraction.table.tracks
    extraction.table.to_parquet(out)
    assert FeatureTable.from_parquet(out).tracks.tolist() == extraction.table.tracks.tolist()


@pytest.mark.parametrize("segment", [None, 0.2])
def test_a_table_in_csv_is_read_as_it_was(band: Path, tmp_path: Path, segment: float | None) -> None:
    table = extract(band, features="spectral_centroid,mfcc[1-3].mean", segment=segment, workers=1).table
    table.to_csv(tmp_path / "t.csv")
    read = open_source(tmp_path / "t.csv")
    assert isinstance(read, FeatureTable)
    assert (read.columns, set(read.meta)) == (table.columns, set(table.meta))
    assert read.meta["duration"].tolist() == table.meta["duration"].tolist()
    np.testing.assert_array_equal(read.values, table.values)
    assert (read.tracks.tolist(), read.labels.tolist()) == (table.tracks.tolist(), table.labels.tolist())


def test_a_second_damaged_cache_is_done_without(
    band: Path, private_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calm = extract(band, features="rms.mean", workers=1, cache=False).table.data_hash
    opened: list[Path | None] = []
    load, start = FeatureCache.load, FeatureCache.__init__

    def counted(self: FeatureCache, path: Path | None, **options: float) -> None:
        assert len(opened) < 4
        opened.append(path)
        start(self, path, **options)

    def damaged(self: FeatureCache, *given: object, **options: object) -> object:
        if opened[-1] is not None:
            raise CacheDamaged("no two reads agree")
        return load(self, *given, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(FeatureCache, "__init__", counted)
    monkeypatch.setattr(FeatureCache, "load", damaged)
    found = extract(band, features="rms.mean", workers=1)
    assert found.table.data_hash == calm
    assert opened == [private_cache / "features.sqlite"] * 2 + [None]
    assert [note.startswith("the cache was damaged and is now") for note in found.notes] == [True, True]


def test_what_only_a_learned_feature_lacks_is_said_whenever_it_is_asked_for(
    private_data: Path, tmp_path: Path
) -> None:
    write_model(private_data)
    for name in ("a", "b"):
        (tmp_path / "short" / name).mkdir(parents=True)
        noise = np.random.default_rng(ord(name)).uniform(-0.5, 0.5, RATE // 10)
        sf.write(tmp_path / "short" / name / "x.wav", noise, RATE, subtype="PCM_16")

    def said(features: str) -> bool:
        notes = extract(tmp_path / "short", features=features, workers=1).table.notes
        return any("a/x.wav (0.11 s, repeated to fill a patch of 0.16 s of tiny)" in note for note in notes)

    assert said("rms.mean,tiny_tags.mean")
    # The tags come from the cache, and only the other feature is computed.
    assert said("zero_crossing_rate.mean,tiny_tags.mean")
    assert said("zero_crossing_rate.mean,tiny_tags.mean")
    assert not said("rms.mean")
    assert not said("spectral_centroid.mean")
