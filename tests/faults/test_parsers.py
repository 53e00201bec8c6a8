"""Every parser of ours, fed with noise and with damaged originals: an answer or a sentence, nothing else.

The originals are whole files of each kind; hypothesis edits them. What is not a MirlabError fails the test.
"""

from __future__ import annotations

import io
import json
import os
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mirlab.audio.registry.terms import Column, expand
from mirlab.data.reading.columnnames import columns_of
from mirlab.data.reading.tablefile import open_table
from mirlab.data.sources.archive import open_archive
from mirlab.data.sources.manifests import open_manifest, write_manifest
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.frames_file import read_frames
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import ConfigError, MirlabError, UsageError
from mirlab.files.csvfile import read_header
from mirlab.learn.bundle import bundle
from mirlab.learn.config import config, experiments

_EXAMPLES = 400 if os.environ.get("MIRLAB_FAULTS") == "all" else 40
fuzz = settings(max_examples=_EXAMPLES, suppress_health_check=list(HealthCheck))

TEXTS = st.text(st.characters(codec="utf-8"), max_size=60)
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=24) | st.sampled_from(
        [b"\0", b",", b'"', b"\n", b"[", b"]", b"=", b"{", b"nan", b"1e999", b"\xff\xff\xff\xff", b"\x80" * 8]
    )),
    min_size=1, max_size=4,
)  # fmt: skip


def edited(original: bytes, edits: list[tuple[float, int, bytes]], kept: float = 1.0) -> bytes:
    """Replace stretches of a file: (where from 0 to 1, bytes taken out, bytes put in)."""
    data = bytearray(original)
    for where, length, put in edits:
        at = int(where * len(data))
        data[at : at + length] = put
    return bytes(data[: max(1, int(kept * len(data)))])


def answered(what: Callable[[], Any]) -> Any:
    """Return the answer, or the error that was raised for people; anything else fails."""
    try:
        return what()
    except MirlabError as error:
        return error


def opened(name: str, content: bytes, how: Callable[[Path], Any]) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        return answered(lambda: how(path))


@cache
def experiment() -> bytes:
    return (resources.files("mirlab") / "experiments" / "honest.toml").read_bytes()


@cache
def table() -> FeatureTable:
    values = np.random.default_rng(0).normal(size=(6, 3))
    names = [f"{label}/{i}.wav" for label in ("a", "b") for i in range(3)]
    return FeatureTable(
        tracks=np.array(names, dtype=object),
        labels=np.array([name[0] for name in names], dtype=object),
        columns=tuple(Column.parse(text) for text in ("mfcc_01.mean", "rms.std", "own.value")),
        values=values,
        meta={"artist": np.array(["x", None, "y"] * 2, dtype=object)},
        notes=["a note"],
    )


@cache
def table_bytes(suffix: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"t{suffix}"
        (table().to_csv if suffix == ".csv" else table().to_parquet)(path)
        return path.read_bytes()


@given(EDITS, st.floats(0.3, 1))
@fuzz
def test_an_experiment_file(edits: list[tuple[float, int, bytes]], kept: float) -> None:
    opened("e.toml", edited(experiment(), edits, kept), experiments.load)


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["name", "data", "source", "model", "feature_sets", "axes", "repeats", "columns", "seed", "x"]
    ), inner, max_size=4),
    max_leaves=12,
), st.sampled_from(["name", "data", "model", "feature_sets", "axes", "reference", "seed"]))  # fmt: skip
@fuzz
def test_an_experiment_of_other_values(value: Any, key: str) -> None:
    raw = {**tomllib.loads(experiment().decode()), key: value}
    text = "\n".join(f"{name} = {_toml(part)}" for name, part in raw.items())
    answer = answered(lambda: experiments.parse(text))
    assert isinstance(answer, ConfigError | config.ExperimentConfig)


def _toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case None:
            return '""'
        case str():
            return '"' + "".join(c if c.isalnum() else f"\\U{ord(c):08x}" for c in value) + '"'
        case list():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{k} = {_toml(v)}" for k, v in value.items()) + "}"
    return str(value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = " + "[" * 5000, "nested at most a few levels deep"),
        ("x = " + "{x=" * 5000, "nested at most a few levels deep"),
        ("a" + ".a" * 5000 + " = 1", "nested at most a few levels deep"),
        ("x = " + "1" * 5000, "expected TOML: Exceeds the limit"),
    ],
)
def test_an_experiment_without_a_bottom(text: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        experiments.parse(text)


@given(TEXTS | st.from_regex(r"[a-z*]{0,6}(\[[0-9-]{0,8}\])?(\.[a-z*]{0,6})?", fullmatch=True))
@example("mfcc[1-99999999999999999999]")
@example("rms.mean," * 2000)
@fuzz
def test_terms_and_columns(text: str) -> None:
    answered(lambda: expand(text))
    answered(lambda: table().select(text))
    column = answered(lambda: Column.parse(text))
    if isinstance(column, Column):
        assert Column.parse(str(column)) == column


@given(st.lists(TEXTS, max_size=6, unique=True))
@fuzz
def test_other_peoples_column_names(names: list[str]) -> None:
    columns, _ = columns_of(names)
    assert len({str(column) for column in columns}) == len(names)
    for column in columns:
        assert Column.parse(str(column)) == column


@given(EDITS, st.floats(0.3, 1))
@fuzz
def test_a_table_in_csv(edits: list[tuple[float, int, bytes]], kept: float) -> None:
    content = edited(table_bytes(".csv"), edits, kept)
    answer = opened("t.csv", content, open_source)
    if isinstance(answer, FeatureTable):
        assert np.isfinite(answer.values).all()
    opened("t.csv", content, read_header)


@given(st.binary(max_size=400))
@fuzz
def test_noise_under_every_suffix(content: bytes) -> None:
    for suffix in (".csv", ".parquet", ".zip", ".tar", ".tar.gz", ".toml", ".npz", ".wav"):
        how = experiments.load if suffix == ".toml" else open_source
        # A file named like sound is a source of one track, which fails when it is read.
        assert isinstance(opened(f"t{suffix}", content, how), MirlabError | FeatureTable | Dataset)


@given(EDITS, st.floats(0.3, 1))
@fuzz
def test_a_table_in_parquet(edits: list[tuple[float, int, bytes]], kept: float) -> None:
    opened("t.parquet", edited(table_bytes(".parquet"), edits, kept), open_table)


@given(st.recursive(st.none() | st.integers() | TEXTS, lambda i: st.lists(i) | st.dictionaries(TEXTS, i)),
       st.sampled_from(["protocol", "meta", "notes", "provenance"]))  # fmt: skip
@fuzz
def test_the_head_of_a_table(value: Any, key: str) -> None:
    import pyarrow.parquet as pq

    arrow = table().to_arrow()
    head = {**json.loads(arrow.schema.metadata[b"mirlab"]), key: value}
    sink = io.BytesIO()
    pq.write_table(arrow.replace_schema_metadata({b"mirlab": json.dumps(head)}), sink)
    opened("t.parquet", sink.getvalue(), open_table)


@given(EDITS)
@fuzz
def test_frames_in_parquet(edits: list[tuple[float, int, bytes]]) -> None:
    opened("t.parquet", edited(table_bytes(".parquet"), edits), lambda path: list(read_frames(path)))


@given(EDITS, st.floats(0.3, 1))
@fuzz
def test_a_manifest(edits: list[tuple[float, int, bytes]], kept: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tracks = [Track(f"{i}.wav", Path(folder) / f"{i}.wav", "ab"[i % 2], artist="x, y") for i in range(4)]
        for track in tracks:
            track.path.touch()
        path = Path(folder) / "m.csv"
        write_manifest(Dataset("m", Path(folder), tracks), path)
        path.write_bytes(edited(path.read_bytes(), edits, kept))
        answered(lambda: open_manifest(path))


@cache
def gtzan_archive(kind: str) -> bytes:
    """An archive laid out like GTZAN's own: genres/blues/blues.00000.au."""
    sink = io.BytesIO()
    members = {
        f"genres/{g}/{g}.0000{i}.au": f"{g}{i}".encode() * 50 for g in ("blues", "rock") for i in (0, 1)
    }
    if kind == ".zip":
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in members.items():
                packed.writestr(zipfile.ZipInfo(name), content)
        return sink.getvalue()
    with tarfile.open(fileobj=sink, mode="w:gz" if kind == ".tar.gz" else "w") as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return sink.getvalue()


@pytest.mark.parametrize("kind", [".zip", ".tar", ".tar.gz"])
@given(edits=EDITS, kept=st.floats(0.3, 1))
@fuzz
def test_an_archive(kind: str, edits: list[tuple[float, int, bytes]], kept: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, cache_dir = Path(folder) / f"genres{kind}", Path(folder) / "cache"
        path.write_bytes(edited(gtzan_archive(kind), edits, kept))
        answer = answered(lambda: open_archive(path, cache_dir=cache_dir))
        inside = [p for p in Path(folder).rglob("*") if p.is_file() and p != path]
        assert all(p.is_relative_to(cache_dir / "archives") for p in inside)
        if isinstance(answer, MirlabError):
            # What was unpacked whole and then found to hold no sound may stay; a part may not.
            assert not list((cache_dir / "archives").glob(".*"))


@given(EDITS, st.booleans())
@example([(0.25, 1, b"(")], True)
@fuzz
def test_an_array_with_its_rows(edits: list[tuple[float, int, bytes]], head: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.npy"
        np.save(path, np.arange(24.0).reshape(6, 4))
        path.with_suffix(".csv").write_text("track,label\n" + "".join(f"{i},{i % 2}\n" for i in range(6)))
        content = path.read_bytes()
        start = 128 if head else len(content)
        path.write_bytes(edited(content[:start], edits) + content[start:])
        answered(lambda: open_source(path))


BUNDLE = Path(__file__).parents[1] / "learn" / "bundle" / "released" / "protocol-1.mirlab"


@given(EDITS, st.floats(0.3, 1))
@fuzz
def test_a_bundle_that_was_damaged(edits: list[tuple[float, int, bytes]], kept: float) -> None:
    answer = opened("b.mirlab", edited(BUNDLE.read_bytes(), edits, kept), bundle.read)
    if not isinstance(answer, MirlabError):
        whole = bundle.read(BUNDLE)
        assert (answer.manifest, answer.model) == (whole.manifest, whole.model)


@given(EDITS, st.sampled_from(["manifest.json", "conformal.npy", "novelty.npy", "golden.json", "card.json"]))
@fuzz
def test_a_bundle_that_was_made_to_look_whole(edits: list[tuple[float, int, bytes]], changed: str) -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(BUNDLE) as old, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new:
        members = {name: old.read(name) for name in old.namelist()}
        members[changed] = edited(members[changed], edits)
        with suppress(ValueError, TypeError):
            said = json.loads(members["manifest.json"])
            said["members"] |= {n: sha256(members[n]).hexdigest() for n in members if n != "manifest.json"}
            members["manifest.json"] = json.dumps(said).encode()
        for name, content in members.items():
            new.writestr(name, content)
        new.comment = bundle._COMMENT + sha256(members["manifest.json"]).hexdigest().encode()
    opened("b.mirlab", sink.getvalue(), bundle.read)


def test_the_originals_are_whole() -> None:
    assert isinstance(bundle.read(BUNDLE), bundle.Contents)
    raw = tomllib.loads(experiment().decode())
    text = "\n".join(f"{name} = {_toml(part)}" for name, part in raw.items())
    assert isinstance(experiments.parse(text), config.ExperimentConfig)
    assert isinstance(opened("e.toml", experiment(), experiments.load), config.ExperimentConfig)
    for suffix in (".csv", ".parquet"):
        assert isinstance(opened(f"t{suffix}", table_bytes(suffix), open_table), FeatureTable)
    for kind in (".zip", ".tar", ".tar.gz"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"genres{kind}"
            path.write_bytes(gtzan_archive(kind))
            tracks = open_archive(path, cache_dir=Path(folder) / "c").tracks
            assert [t.label for t in tracks] == ["blues", "blues", "rock", "rock"]
    assert isinstance(answered(lambda: Column.parse("no column")), UsageError)
