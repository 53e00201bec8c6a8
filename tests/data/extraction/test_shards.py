"""Tables in shards: the rows of a single process, wherever they lie and whatever happens on the way."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import Spectra
from mirlab.data.execution.cluster import Place
from mirlab.data.execution.pool import Inline
from mirlab.data.extraction import shardrun
from mirlab.data.extraction.extraction import NothingExtracted, extract
from mirlab.data.extraction.shardrun import Sharded, extract_shards
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import DatasetError, MirlabError, MissingExtra, OutputError, TableError, UsageError
from mirlab.show.terminal.cli import main


@pytest.fixture
def band(tmp_path: Path) -> Path:
    """Ten tones of two classes and a file that is none."""
    t = np.arange(6000) / 22050
    for i in range(10):
        name = tmp_path / "band" / ("low" if i % 2 else "high") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, 0.5 * np.sin(2 * np.pi * 200 * (i + 2) * t), 22050)
    (tmp_path / "band" / "low" / "words.wav").write_text("this is text")
    return tmp_path / "band"


def shards(source: str | Path, out: str | Path, **more: Any) -> Sharded:
    return extract_shards(source, features="mfcc", out=out, **{"shard_tracks": 3, "workers": 1, **more})


def bytes_of(table: Any, tmp_path: Path) -> bytes:
    assert isinstance(table, FeatureTable)
    table.to_parquet(tmp_path / "t.parquet")
    return (tmp_path / "t.parquet").read_bytes()


@pytest.mark.parametrize("segment", [None, 0.2])
def test_the_table_is_that_of_a_single_process(band: Path, tmp_path: Path, segment: float | None) -> None:
    calm = extract(band, features="mfcc", workers=1, cache=False, segment=segment)
    done = shards(band, tmp_path / "out", segment=segment)
    opened = open_source(tmp_path / "out")
    assert bytes_of(opened, tmp_path) == bytes_of(calm.table, tmp_path)
    assert (done.tracks, done.rows, done.shards) == (10, len(calm.table), 4)
    assert done.failures == calm.failures
    assert "low/words.wav,open," in (tmp_path / "out" / "failures.csv").read_text()


def test_facts_that_some_shards_lack_are_the_tables(band: Path, tmp_path: Path) -> None:
    lines = [f"band/{path.parent.name}/{path.name}" for path in sorted(band.rglob("[0-9].wav"))]
    rows = [
        f"{line},{line[5]},{'Hits Compilation' if i == 7 else ''},{'x' if i > 5 else ''}"
        for i, line in enumerate(lines)
    ]
    manifest = tmp_path / "m.csv"
    manifest.write_text("path,label,artist,group\n" + "\n".join(rows))
    calm = extract(manifest, features="rms", workers=1).table
    assert {"artist", "group", "compilation"} <= set(calm.meta)
    extract_shards(manifest, features="rms", out=tmp_path / "out", shard_tracks=3, workers=1)
    assert bytes_of(open_source(tmp_path / "out"), tmp_path) == bytes_of(calm, tmp_path)


def test_a_second_run_makes_what_is_missing_or_changed(band: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shards(band, out)
    whole = {path.name: path.read_bytes() for path in out.iterdir()}
    first, second = sorted(name for name in whole if name.startswith("shard"))[:2]
    (out / first).unlink()
    (out / second).write_bytes(b"half")
    (out / "manifest.json").unlink()
    with pytest.raises(DatasetError, match="found none"):
        open_source(out)
    again = shards(band, out)
    assert (again.computed, again.cached) == (6, 4)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == whole
    (band / "low" / "words.wav").unlink()
    changed = shards(band, out)
    assert (changed.computed, changed.cached) == (1, 9)
    assert not (out / "failures.csv").exists()
    other = extract_shards(band, features="rms", out=out, shard_tracks=3, workers=1)
    assert (other.computed, other.cached) == (10, 0)


class Faulty(Place):
    """Loses connections, kills a worker, runs a shard twice; otherwise this process."""

    def __init__(self) -> None:
        self.submitted: list[str] = []
        self.renewed = 0

    def executor(self) -> Executor:
        return _Faulty(self)

    def size(self) -> int:
        return 1

    def lost(self, error: BaseException) -> bool:
        return isinstance(error, ConnectionError)

    def renew(self) -> None:
        self.renewed += 1

    def close(self, *, kill: bool = False) -> None:
        pass


class _Faulty(Inline):
    def __init__(self, place: Faulty) -> None:
        self.place = place

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.place.submitted.append(fn.__name__)
        future: Future[Any] = Future()
        if fn.__name__ == "extract_shard":
            if len(self.place.submitted) == 1:
                future.set_exception(ConnectionError("gone"))
                return future
            tracks = [sound.track.id for sound in args[0].sounds]
            super().submit(fn, *args, **kwargs)
        else:
            tracks = [job.content for job in args[0]]
        if "high/8.wav" in tracks:
            future.set_exception(RuntimeError("KilledWorker"))
            return future
        return super().submit(fn, *args, **kwargs)


def test_losses_deaths_and_repeats(band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = Faulty()
    monkeypatch.setattr(shardrun, "open_place", lambda *_: place)
    done = shards(band, tmp_path / "out")
    assert (place.renewed, done.shards) == (1, 4)
    # Four shards and one of them again; the shard of the deadly file as a batch, and then file by file.
    assert [place.submitted.count(name) for name in ("extract_shard", "analyse_batch")] == [5, 4]
    assert [(f.track, f.stage) for f in done.failures] == [
        ("high/8.wav", "worker"),
        ("low/words.wav", "open"),
    ]
    assert "the process that analysed it died (RuntimeError KilledWorker)" in done.failures[0].reason
    calm = extract(band, features="mfcc", workers=1).table
    opened = open_source(tmp_path / "out")
    assert isinstance(opened, FeatureTable)
    kept = [track != "high/8.wav" for track in calm.tracks]
    assert opened.data_hash == calm.rows(kept).data_hash


def test_a_cluster_that_never_comes_back_is_given_up(
    band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone(Faulty):
        def executor(self) -> Executor:
            raise ConnectionError("gone")

    place = Gone()
    monkeypatch.setattr(shardrun, "open_place", lambda *_: place)
    with pytest.raises(MirlabError, match="the cluster was lost repeatedly"):
        shards(band, tmp_path / "out")
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_a_file_that_kills_a_process_of_ours_is_named(band: Path, tmp_path: Path) -> None:
    def deadly(spectra: Spectra) -> np.ndarray:
        """Kills its process on the tone of 1,000 Hz (a test's feature)."""
        if abs(float(np.median(spectra.power.argmax(axis=0))) * 22050 / 2048 - 1000) < 20:
            os.kill(os.getpid(), signal.SIGKILL)
        return spectra.power.sum(axis=0, keepdims=True)

    registry.feature(name="deadly", size=1, units="1", reference="a test")(deadly)
    try:
        done = extract_shards(band, features="deadly", out=tmp_path / "out", shard_tracks=3, workers=2)
    finally:
        registry.remove("deadly")
    assert [(f.track, f.stage) for f in done.failures] == [("low/3.wav", "worker"), ("low/words.wav", "open")]
    assert "was killed (SIGKILL)" in done.failures[0].reason
    assert done.tracks == 9


@pytest.fixture
def memory(band: Path) -> Iterator[Any]:
    """The band in fsspec's file system in memory, at memory://music."""
    fsspec = pytest.importorskip("fsspec", reason="the extra cluster is not installed")
    fs = fsspec.filesystem("memory")
    for path in band.rglob("*.wav"):
        fs.pipe_file(f"/music/{path.relative_to(band).as_posix()}", path.read_bytes())
    yield fs
    fs.store.clear()
    fs.pseudo_dirs[:] = [""]


def test_anywhere_that_fsspec_reaches(band: Path, tmp_path: Path, memory: Any) -> None:
    calm = extract(band, features="mfcc", workers=1).table
    done = shards("memory://music", "memory://features")
    assert (done.tracks, [f.track for f in done.failures]) == (10, ["low/words.wav"])
    opened = open_source("memory://features")
    assert isinstance(opened, FeatureTable)
    assert opened.data_hash == calm.data_hash
    assert not [name for name in memory.ls("/features", detail=False) if name.endswith(".part")]
    for name in ("low/a.mpga", "low/b.mpga", "cover.jpg", "low/.c.wav"):
        memory.pipe_file(f"/music/{name}", b"x")
    again = shards("memory://music", "memory://features")
    assert (again.computed, again.cached) == (0, 10)
    assert again.notes == [
        "2 files were skipped because only names with a sound file's suffix are used at an address: .mpga 2."
    ]
    memory.pipe_file("/t/table.csv", b"label,x\na,1\nb,2\n")
    assert isinstance(open_source("memory://t/table.csv"), FeatureTable)
    with pytest.raises(UsageError, match=r"memory://music: expected a table there"):
        open_source("memory://music")
    with pytest.raises(DatasetError, match=r"memory://nowhere: expected sound files"):
        shards("memory://nowhere", tmp_path / "out")
    with pytest.raises(UsageError, match=r"nosuch://x: expected an address such as s3://bucket/folder"):
        shards("nosuch://x", tmp_path / "out")


def test_a_manifest_at_an_address(band: Path, tmp_path: Path, memory: Any) -> None:
    lines = ["path,label,artist,mood"]
    for i in range(10):
        far = "memory://music/" if i % 3 else ""
        lines.append(
            f"{far}{'low' if i % 2 else 'high'}/{i}.wav,{i % 2},{'Various Artists' if i == 2 else 'x'},y"
        )
    memory.pipe_file("/music/list.csv", "\n".join(lines).encode())
    done = extract_shards("memory://music/list.csv", features="mfcc", out=tmp_path / "out", workers=1)
    assert (done.tracks, done.failures) == (10, [])
    assert "columns of the manifest kept as facts: mood." in done.notes
    opened = open_source(tmp_path / "out")
    assert isinstance(opened, FeatureTable)
    assert opened.classes == {"0": 5, "1": 5}
    assert opened.meta["compilation"].sum() == 1
    calm = dict(zip(*_rows(extract(band, features="mfcc", workers=1).table), strict=True))
    for track, row in zip(*_rows(opened), strict=True):
        np.testing.assert_array_equal(row, calm[track.removeprefix("memory://music/")])
    with pytest.raises(UsageError, match=r"memory://music/list\.csv: expected a table there"):
        open_source("memory://music/list.csv")
    memory.pipe_file("/music/twice.csv", b"path,label\na.wav,x\na.wav,x\n")
    with pytest.raises(
        DatasetError,
        match=r"twice\.csv: .* once, but these appear more than once: a\.wav \(lines 2 and 3\)",
    ):
        shards("memory://music/twice.csv", tmp_path / "none")
    (tmp_path / "m.csv").write_text("path,label\ns3://b/a.wav,x\n")
    with pytest.raises(DatasetError, match="there is an address on line 2: give the manifest itself by its"):
        open_source(tmp_path / "m.csv")
    near = "\n".join(["path,label", *(f"band/low/{i}.wav,x" for i in (1, 3))])
    (tmp_path / "near.csv").write_text(near)
    assert shards((tmp_path / "near.csv").as_uri(), tmp_path / "near").tracks == 2


def _rows(table: FeatureTable) -> tuple[list[str], np.ndarray]:
    return table.tracks.tolist(), table.values


def test_an_object_store(band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("s3fs", reason="the extra cluster is not installed")
    server_module = pytest.importorskip("moto.server", reason="moto, a local S3, is not installed")
    import fsspec

    server = server_module.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        for name, value in {
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        }.items():
            monkeypatch.setenv(name, value)
        fs = fsspec.filesystem("s3", skip_instance_cache=False)
        fs.mkdir("bucket")
        for path in band.rglob("*.wav"):
            fs.pipe_file(f"bucket/music/{path.relative_to(band).as_posix()}", path.read_bytes())
        done = shards("s3://bucket/music", "s3://bucket/features/")
        assert done.tracks == 10
        opened = open_source("s3://bucket/features")
        assert isinstance(opened, FeatureTable)
        assert opened.data_hash == extract(band, features="mfcc", workers=1).table.data_hash
        assert shards("s3://bucket/music", "s3://bucket/features/").computed == 0
        with pytest.raises(OutputError, match=r"could not write s3://nobucket/out/.*bucket"):
            shards(band, "s3://nobucket/out")
    finally:
        server.stop()


def test_without_the_extra(band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("fsspec", "distributed"):
        monkeypatch.setitem(sys.modules, name, None)
    for options in ({"cluster": "local:2", "out": tmp_path / "out"}, {"out": "s3://bucket/x"}):
        with pytest.raises(MissingExtra, match=r'pip install "mirlab\[cluster\]"'):
            shards(band, **options)  # type: ignore[arg-type]


def test_what_can_not_be_made(band: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="at least one track in a shard, got 0"):
        shards(band, tmp_path / "out", shard_tracks=0)
    with pytest.raises(TableError, match="a table of features"):
        shards("gtzan", tmp_path / "out")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match=r"could not write .*out"):
        shards(band, tmp_path / "file" / "out")
    for path in band.rglob("[0-9].wav"):
        path.write_text("this is text")
    with pytest.raises(NothingExtracted, match="none of 11 tracks"):
        shards(band, tmp_path / "none")
    assert not (tmp_path / "none" / "manifest.json").exists()


def test_a_manifest_that_was_changed(band: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shards(band, out)
    said = json.loads((out / "manifest.json").read_text())

    def with_manifest(**changes: Any) -> Any:
        (out / "manifest.json").write_text(json.dumps({**said, **changes}))
        return open_source(out)

    assert isinstance(with_manifest(), FeatureTable)
    with pytest.raises(TableError, match="written by a newer mirlab: upgrade"):
        with_manifest(protocol=2)
    with pytest.raises(TableError, match="expected a file as mirlab writes it, but it was changed"):
        with_manifest(rows="many")
    with pytest.raises(TableError, match=r"expected names of shards, got '\.\./shard-1'"):
        with_manifest(shards=[{**said["shards"][0], "name": "../shard-1"}])
    with pytest.raises(TableError, match="expected the data that the manifest names"):
        with_manifest(shards=[{**said["shards"][0], "data_hash": "0"}])
    with pytest.raises(TableError, match="expected the data that the manifest names"):
        with_manifest(shards=[{**said["shards"][0], "data_hash_v2": "0"}])
    before = [{k: v for k, v in shard.items() if k != "data_hash_v2"} for shard in said["shards"]]
    assert isinstance(with_manifest(shards=before), FeatureTable)
    with pytest.raises(TableError, match="expected a table of at most 250,000,000 cells"):
        with_manifest(rows=10**9)
    # A folder of sound may hold a manifest.json of somebody else's.
    (out / "manifest.json").write_text('{"kind": "other"}')
    sf.write(out / "x.wav", np.zeros(3000), 22050)
    assert not isinstance(open_source(out), FeatureTable)


def test_the_command_writes_shards_or_joins_them(
    band: Path, tmp_path: Path, memory: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    (band / "low" / "words.wav").unlink()
    one, other, out = tmp_path / "one.parquet", tmp_path / "other.parquet", tmp_path / "features"
    common = ["--features", "rms", "--workers", "1"]
    assert main(["extract", str(band), "--out", str(one), *common]) == 0
    assert main(["extract", str(band), "--out", str(out), "--shard-tracks", "4", *common]) == 0
    assert "10 rows x 2 columns in 3 shards (10 tracks analysed, 0 already known" in capsys.readouterr().out
    assert bytes_of(open_source(out), tmp_path) == one.read_bytes()
    assert (
        main(["extract", str(band), "--out", str(out), "--shard-tracks", "4", *common, "--format", "json"])
        == 0
    )
    assert json.loads(capsys.readouterr().out)["cached"] == 10
    memory.rm("/music/low/words.wav")
    assert main(["extract", "memory://music", "--out", str(other), *common]) == 0
    opened = open_source(other)
    assert isinstance(opened, FeatureTable)
    assert opened.data_hash == FeatureTable.from_parquet(one).data_hash
    assert sorted(path.name for path in tmp_path.glob("other*")) == ["other.parquet"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--out", "folder", "--frames"], "--frames does not work with tables in shards"),
        (
            ["--out", "a.csv", "--cluster", "local:2", "--no-cache"],
            "--no-cache does not work with tables in shards",
        ),
        (["--out", "a.csv", "--shard-tracks", "5"], "--shard-tracks works only with tables in shards"),
        (["--out", "a.csv", "--cluster", "host"], "expected a cluster such as"),
    ],
)
def test_options_that_do_not_go_together(
    band: Path,
    tmp_path: Path,
    arguments: list[str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert main(["extract", str(band), *arguments]) == 2
    assert words in capsys.readouterr().err
    left = [path for path in (tmp_path / "empty").rglob("*") if path.is_file()]
    assert left == [], "what was refused leaves no file"
