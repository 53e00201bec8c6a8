"""The audit of a band with planted faults: each is found, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.registry.terms import Column
from mirlab.data.audit.auditing import audit
from mirlab.data.findings.finding import KINDS, SEVERITIES
from mirlab.data.tables.table import FeatureTable
from mirlab.data.toy.files import write_file
from mirlab.errors import UnknownName, UsageError

RATE = 22050
Plant = Callable[..., Path]


def melody(seed: int, seconds: float = 8.0) -> np.ndarray:
    """A tune of decaying notes with harmonics that no other seed gives."""
    rng = np.random.default_rng(seed)
    t = np.arange(round(0.25 * RATE)) / RATE
    notes = []
    for _ in range(round(seconds / 0.25)):
        frequency = 220 * 2 ** (rng.integers(0, 30) / 12)
        partials = sum(np.sin(2 * np.pi * k * frequency * t) / k for k in range(1, 6))
        notes.append(partials * np.exp(-t * rng.uniform(4, 12)))
    samples = np.concatenate(notes) + 0.05 * rng.normal(size=len(notes) * len(t))
    return (0.5 * samples / np.abs(samples).max()).astype(np.float32)


@pytest.fixture(scope="module")
def tunes() -> list[np.ndarray]:
    return [melody(seed) for seed in range(8)]


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    def write(name: str, samples: np.ndarray, artist: str | None = None, title: str | None = None) -> Path:
        path = tmp_path / "band" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if artist is None:
            sf.write(path, samples, RATE)
        else:
            tags = {"artist": artist, "album": "Album", "title": title or path.stem}
            write_file(path, samples.reshape(len(samples), -1), RATE, tags)
        return path

    return write


def found(folder: Path, **options: object) -> dict[str, list[tuple[str, ...]]]:
    result: dict[str, list[tuple[str, ...]]] = {}
    for finding in audit(folder, workers=1, **options).findings:  # type: ignore[arg-type]
        result.setdefault(finding.kind, []).append(finding.tracks)
    return result


def test_a_clean_band_has_only_its_size_against_it(
    plant: Plant, tmp_path: Path, tunes: list[np.ndarray]
) -> None:
    for i, tune in enumerate(tunes):
        plant(f"{'calm' if i % 2 else 'loud'}/{i}.flac", tune, f"Artist {i}")
    result = audit(tmp_path / "band", workers=1)
    assert result.counts == {"small-class": 2}
    assert result.answer() == "8 tracks, 2 classes, 8 known artists: 2 warnings."
    assert result.overlap is not None
    assert (result.overlap.protocol, result.overlap.artist_share, result.overlap.copies) == ("random", 0.0, 0)


def test_every_planted_fault_is_found_by_name(plant: Plant, tmp_path: Path, tunes: list[np.ndarray]) -> None:
    plant("a/fine.wav", tunes[0])
    plant("b/fine.wav", tunes[1])
    plant("a/silent.wav", 0 * tunes[2])
    plant("a/also silent.wav", 0 * tunes[2])
    plant("a/clipped.wav", np.clip(4 * tunes[2], -1, 1))
    plant("a/offset.wav", 0.5 * tunes[3] + 0.1)
    plant("b/mono.wav", np.column_stack([tunes[4], tunes[4]]))
    plant("b/empty.wav", np.column_stack([tunes[5], 0 * tunes[5]]))
    plant("b/short.wav", tunes[6][: RATE // 2])
    cut = plant("b/cut.flac", tunes[7])
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    (tmp_path / "band" / "b" / "words.mp3").write_text("words")
    (tmp_path / "band" / "b" / "<script>alert(1)<script>.wav").write_bytes(b"")
    kinds = found(tmp_path / "band")
    assert kinds.pop("silent") == [("a/also silent.wav",), ("a/silent.wav",)]
    assert kinds.pop("unreadable") == [("b/<script>alert(1)<script>.wav",), ("b/words.mp3",)]
    for kind, track in {
        "truncated": "b/cut.flac",
        "clipped": "a/clipped.wav",
        "dc-offset": "a/offset.wav",
        "mono-in-stereo": "b/mono.wav",
        "dead-channel": "b/empty.wav",
        "too-short": "b/short.wav",
        "odd-length": "b/short.wav",
    }.items():
        assert kinds.pop(kind) == [(track,)], kind
    # Two files of silence are equal, and no copies of a recording.
    assert set(kinds) == {"small-class", "unknown-artist"}


def test_copies_are_found_and_what_a_split_does_with_them(
    plant: Plant, tmp_path: Path, tunes: list[np.ndarray]
) -> None:
    for i, tune in enumerate(tunes):
        plant(f"{'ab'[i % 2]}/{i}.wav", tune, f"Artist {i}")
    # Coders round floats each in its own way: the same sound in another format has the same integers.
    plant("a/copy of 0.flac", sf.read(tmp_path / "band" / "a" / "0.wav", dtype="int16")[0])
    plant("a/softer 2.wav", 0.25 * tunes[2][RATE:], "Artist 2", "2")
    plant("b/other class.wav", tunes[4], "Someone", "Else")
    result = audit(tmp_path / "band", workers=1)
    by_kind = {finding.kind: finding for finding in result.findings}
    assert by_kind["exact-copies"].tracks == ("a/0.wav", "a/copy of 0.flac")
    assert by_kind["near-copies"].tracks == ("a/2.wav", "a/softer 2.wav")
    assert by_kind["near-copies"].values["offset"] == pytest.approx(1.0, abs=0.05)
    assert by_kind["copies-in-two-classes"].tracks == ("a/4.wav", "b/other class.wav")
    assert by_kind["split-copies"].values["protocol"] == "random"
    assert "same-title" not in by_kind
    assert result.findings[0].kind == "copies-in-two-classes"
    assert len(result.copies.clusters) == 3
    apart = audit(tmp_path / "band", protocol="artist-kfold", workers=1)
    assert not {"split-copies", "split-artists"} & set(apart.counts)
    assert apart.overlap is not None
    assert apart.overlap.clusters == ()


def test_labels_artists_and_titles(plant: Plant, tmp_path: Path, tunes: list[np.ndarray]) -> None:
    plant("jazz/blues.00017.wav", tunes[0])
    plant("rock/1.ogg", tunes[1], "A", "Song")
    plant("rock/2.ogg", tunes[2], "A", "song ")
    plant("blues/3.ogg", tunes[3], "B")
    for name, artist, genre in (("4", "B", "Blues Rock"), ("5", "Various Artists", "Hard Rock")):
        with sf.SoundFile(tmp_path / "band" / "blues" / f"{name}.flac", "w", RATE, 1) as file:
            file.artist, file.genre = artist, genre
            file.write(tunes[int(name)])
    kinds = found(tmp_path / "band")
    assert kinds["label-name"] == [("jazz/blues.00017.wav",)]
    assert kinds["label-tag"] == [("blues/5.flac",)]
    assert kinds["one-artist-class"] == [("rock/1.ogg", "rock/2.ogg")]
    assert kinds["dominated-class"] == [("blues/3.ogg", "blues/4.flac")]
    assert kinds["same-title"] == [("rock/1.ogg", "rock/2.ogg")]
    assert kinds["compilation"] == [("blues/5.flac",)]
    assert kinds["gtzan-length"] == [("jazz/blues.00017.wav",)]


def test_a_format_that_gives_the_class_away(plant: Plant, tmp_path: Path, tunes: list[np.ndarray]) -> None:
    for i, tune in enumerate(tunes[:4]):
        plant(f"{'ab'[i % 2]}/{i}.{'wav' if i % 2 else 'flac'}", tune)
    for name, values in {"a": ".flac", "b": ".wav"}.items():
        messages = [
            f.message for f in audit(tmp_path / "band", workers=1).findings if f.kind == "format-tells-class"
        ]
        assert f"all 2 files of {name}, and no others, have the file format {values}" in messages
        assert len(messages) == 2


def test_the_clip_known_to_be_broken(plant: Plant, tmp_path: Path, tunes: list[np.ndarray]) -> None:
    plant("jazz/jazz.00000.wav", tunes[0])
    (tmp_path / "band" / "jazz" / "jazz.00054.wav").write_bytes(b"not sound at all")
    (broken,) = [f for f in audit(tmp_path / "band", workers=1).findings if f.kind == "unreadable"]
    assert broken.tracks == ("jazz/jazz.00054.wav",)
    assert broken.message.endswith(
        "broken in the WAV copy in circulation and intact in the original .au archive"
    )


def test_nothing_readable_is_still_an_audit(tmp_path: Path) -> None:
    for name in ("a/1.wav", "b/2.wav"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("words")
    result = audit(tmp_path, workers=1)
    assert result.counts["unreadable"] == 2
    assert result.copies.pairs == []


def test_the_built_in_table_has_the_leak_that_everybody_had() -> None:
    result = audit("gtzan")
    assert result.kind == "table"
    assert result.overlap is not None
    assert result.overlap.artist_share == pytest.approx(0.63, abs=0.01)
    assert len(result.copies.clusters) == 14
    (twice,) = [f for f in result.findings if f.kind == "copies-in-two-classes"]
    assert twice.tracks == ("metal/metal.00058.au", "rock/rock.00016.au")
    assert result.counts["known-fault"] == 1
    clean = audit("gtzan", protocol="fault-filtered")
    assert clean.overlap is not None
    assert clean.overlap.copies == 0


def test_a_table_of_slices_has_each_track_once() -> None:
    table = FeatureTable(
        tracks=np.array(["a.wav", "a.wav", "b.wav", "b.wav"], dtype=object),
        labels=np.array(["x", "x", "y", "y"], dtype=object),
        columns=(Column.parse("rms.mean"),),
        values=np.zeros((4, 1)),
        meta={
            "segment_start": np.array([0.0, 3.0, 0.0, 3.0], dtype=object),
            "artist": np.array(["A", "A", "B", "B"], dtype=object),
        },
    )
    result = audit(table, protocol="segment", seed=1)
    assert [track.id for track in result.tracks] == ["a.wav", "b.wav"]
    assert [row.tracks for row in result.classes] == [1, 1]


def test_what_cannot_be_meant_is_said_before_the_listening(
    plant: Plant, tmp_path: Path, tunes: list[np.ndarray]
) -> None:
    plant("a/1.wav", tunes[0])
    plant("b/2.wav", tunes[1])
    heard: list[object] = []
    with pytest.raises(UnknownName, match='Did you mean "artist-kfold"'):
        audit(tmp_path / "band", protocol="artist-fold", progress=heard.append)
    with pytest.raises(UsageError, match="needs column"):
        audit(tmp_path / "band", protocol="predefined", progress=heard.append)
    assert heard == []


def test_twice_gives_the_same_json_and_decodes_once(
    plant: Plant, tmp_path: Path, tunes: list[np.ndarray]
) -> None:
    plant("a/1.wav", tunes[0])
    plant("b/2.wav", 0 * tunes[1])
    phases: list[str] = []
    first = audit(tmp_path / "band", workers=1, progress=lambda e: phases.append(e.stage))
    again = audit(tmp_path / "band", workers=1)
    text = json.dumps(first.to_dict(), allow_nan=False)
    assert text == json.dumps(again.to_dict(), allow_nan=False)
    assert json.loads(text)["files"]["b/2.wav"]["peak"] == 0
    # One file with sound has nothing to be compared with.
    assert set(phases) == {"listening"}


def test_every_kind_is_explained() -> None:
    for name, kind in KINDS.items():
        assert kind.name == name
        assert kind.severity in SEVERITIES
        assert kind.advice.endswith(".")
    order = [SEVERITIES.index(kind.severity) for kind in KINDS.values()]
    assert order == sorted(order)
