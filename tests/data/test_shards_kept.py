"""What is kept of shards, and what is not: a table is never put together from what belongs to another."""

from __future__ import annotations

import json
from concurrent.futures import Executor, Future
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.analysis.request import request_for
from mirlab.audio.registry import columns_of
from mirlab.audio.registry.terms import expand
from mirlab.data.execution.cluster import Here
from mirlab.data.execution.pool import Inline
from mirlab.data.extraction import shardrun
from mirlab.data.extraction.shardrun import Sharded, extract_shards
from mirlab.data.extraction.shards import ShardJob, Sound
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Track
from mirlab.errors import DatasetError, MirlabError, TableError


@pytest.fixture
def band(tmp_path: Path) -> Path:
    for i in range(4):
        name = tmp_path / "band" / "ab"[i % 2] / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, 0.5 * np.sin(2 * np.pi * 200 * (i + 2) * np.arange(6000) / 22050), 22050)
    return tmp_path / "band"


def shards(source: Path, out: Path, features: str = "rms") -> Sharded:
    return extract_shards(source, features=features, out=out, shard_tracks=1, workers=1)


def opened(out: Path) -> FeatureTable:
    table = open_source(out)
    assert isinstance(table, FeatureTable)
    return table


OTHER: dict[str, Any] = {"compilation": True, "facts": {"year": 1999}, "artists": ("x", "y")}


@pytest.mark.parametrize("fact", sorted({f.name for f in fields(Track)} - {"path"}))
def test_a_shards_name_knows_every_fact_of_its_tracks(tmp_path: Path, fact: str) -> None:
    terms = expand("rms")
    track = Track("a", tmp_path / "a.wav")
    job = ShardJob(0, (Sound(track, "a.wav", "1"),), request_for(terms), columns_of(terms), "out")
    other = replace(track, **{fact: OTHER.get(fact, "other")})
    assert replace(job, sounds=(Sound(other, "a.wav", "1"),)).name != job.name
    assert replace(job, sounds=(Sound(track, "elsewhere/a.wav", "1"),)).name == job.name
    assert replace(job, sounds=(Sound(track, "a.wav", "2"),)).name != job.name


def test_an_artist_that_changed_is_the_tables(band: Path, tmp_path: Path) -> None:
    manifest, out = tmp_path / "m.csv", tmp_path / "out"
    for artist in ("one", "two"):
        lines = [f"band/{'ab'[i % 2]}/{i}.wav,a,{artist if i == 2 else 'same'}" for i in range(4)]
        manifest.write_text("\n".join(["path,label,artist", *lines]))
        done = shards(manifest, out)
        assert done.computed == (4 if artist == "one" else 1)
        assert opened(out).meta["artist"].tolist() == ["same", artist, "same", "same"]


@pytest.mark.parametrize("name", ["../shard-1", "shard-1/../../x", "shard-1\\..\\x", "x.parquet", ""])
def test_a_manifest_names_shards_of_its_own_folder(band: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    shards(band, out)
    said = json.loads((out / "manifest.json").read_text())
    # Where the name leads lies a good shard with the right hash.
    for place in (out / name, out.parent / name.replace("../", "")):
        if name and not place.exists() and place.parent.is_dir():
            place.write_bytes((out / said["shards"][0]["name"]).read_bytes())
    said["shards"][0]["name"] = name
    (out / "manifest.json").write_text(json.dumps(said))
    with pytest.raises(TableError, match="expected names of shards, got"):
        open_source(out)


def test_shards_of_other_columns_are_not_joined(band: Path, tmp_path: Path) -> None:
    shards(band, tmp_path / "out")
    shards(band, tmp_path / "other", "spectral_centroid")
    mine, other = (json.loads((tmp_path / n / "manifest.json").read_text()) for n in ("out", "other"))
    name = other["shards"][1]["name"]
    (tmp_path / "out" / name).write_bytes((tmp_path / "other" / name).read_bytes())
    mine["shards"][1] = other["shards"][1]
    (tmp_path / "out" / "manifest.json").write_text(json.dumps(mine))
    with pytest.raises(TableError, match="expected the same columns in every shard: these are of two runs"):
        open_source(tmp_path / "out")


def test_a_folder_whose_shards_change_is_unfinished_meanwhile(
    band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    shards(band, out)
    assert len(opened(out)) == 4
    sf.write(band / "a" / "9.wav", np.ones(6000) / 2, 22050)

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(shardrun, "write_manifest", stopped)
        with pytest.raises(KeyboardInterrupt):
            shards(band, out)
    assert not (out / "manifest.json").exists()
    with pytest.raises(DatasetError, match="found none"):
        open_source(out)
    assert shards(band, out).cached == 5
    assert len(opened(out)) == 5


class Flickering(Here):
    """A cluster that is lost before every shard, so many times."""

    def __init__(self, times: int) -> None:
        self.times, self.left, self.renewed = times, times, 0

    def executor(self) -> Executor:
        return _Flickering(self)

    def lost(self, error: BaseException) -> bool:
        return isinstance(error, ConnectionError)

    def renew(self) -> None:
        self.renewed += 1


class _Flickering(Inline):
    def __init__(self, place: Flickering) -> None:
        self.place = place

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if self.place.left:
            self.place.left -= 1
            future: Future[Any] = Future()
            future.set_exception(ConnectionError("gone"))
            return future
        self.place.left = self.place.times
        return super().submit(fn, *args, **kwargs)


def test_losses_are_counted_since_the_last_shard(
    band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shardrun, "_LOSSES", 2)
    place = Flickering(1)
    monkeypatch.setattr(shardrun, "open_place", lambda *_: place)
    assert shards(band, tmp_path / "out").shards == 4
    assert place.renewed == 4
    place = Flickering(10**9)
    with pytest.raises(MirlabError, match="lost repeatedly before it made a single shard"):
        shards(band, tmp_path / "other")
    assert place.renewed == 2
