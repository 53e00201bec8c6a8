"""`mirlab classify BUNDLE -`: a sound on standard input, or a list of paths."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab.learn.training.train_plan import Plan
from mirlab.show.terminal.cli import main

RATE = 22050


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("piped")
    rng = np.random.default_rng(5)
    for number in range(20):
        kind = "low" if number % 2 else "high"
        pitch = rng.uniform(100, 200) * (1 if kind == "low" else 8)
        y = 0.5 * np.sin(2 * np.pi * pitch * np.arange(RATE) / RATE) + 0.01 * rng.normal(size=RATE)
        (root / "music" / kind).mkdir(parents=True, exist_ok=True)
        sf.write(root / "music" / kind / f"{number}.flac", y, RATE)
    path = root / "notes.mirlab"
    mirlab.train(
        root / "music", out=path, recipe=Plan(model="lda", features=("mfcc[1-4].mean", "rms")), workers=1
    )
    return path


@pytest.fixture
def song(notes: Path) -> bytes:
    return (notes.parent / "music" / "low" / "1.flac").read_bytes()


def pipe(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))


def asked(notes: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[dict[str, object]]:
    assert main(["classify", str(notes), "-", "--format", "json", *options]) == 0
    results: list[dict[str, object]] = json.loads(capsys.readouterr().out)["results"]
    return results


def test_a_song_on_standard_input(
    notes: Path, song: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe(monkeypatch, song)
    (piped,) = asked(notes, capsys, "--explain")
    assert (piped["path"], piped["label"]) == ("standard input", "low")
    assert piped["explanation"]
    pipe(monkeypatch, f"{notes.parent}/music/low/1.flac\n".encode())
    (listed,) = asked(notes, capsys)
    assert listed["probabilities"] == piped["probabilities"]


def test_bytes_that_are_no_sound(
    notes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe(monkeypatch, b"\0\1\2 no sound " * 100)
    assert main(["classify", str(notes), "-"]) == 1
    assert (
        "mirlab: standard input: expected a sound file, its content is not in a format"
        in capsys.readouterr().err
    )
    pipe(monkeypatch, b"")
    assert main(["classify", str(notes), "-"]) == 2
    assert "found none" in capsys.readouterr().err


def test_a_timeline_of_standard_input_needs_a_folder(
    notes: Path,
    song: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pipe(monkeypatch, song)
    assert main(["classify", str(notes), "-", "--timeline"]) == 2
    assert "standard input has no folder: add --out" in capsys.readouterr().err
    pipe(monkeypatch, song)
    assert main(["classify", str(notes), "-", "--timeline", "--window", "0.5", "--out", str(tmp_path)]) == 0
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        "standard input.timeline.csv",
        "standard input.timeline.png",
    ]


def test_python_takes_sound_without_files(notes: Path, song: bytes) -> None:
    classifier = mirlab.load(notes)
    path = notes.parent / "music" / "low" / "1.flac"
    y, sr = sf.read(path, dtype="float32")
    wave = mirlab.Waveform(y, sr)
    with path.open("rb") as file:
        answers = classifier.predict([path, song, (y, sr), file, wave, b"no sound", (y * np.nan, sr)])
    assert [p.path for p in answers] == [
        str(path), "sound 2", "sound 3", str(path), "sound 5", "sound 6", "sound 7"
    ]  # fmt: skip
    first, *others, bytes_, samples = answers
    assert first.label == "low"
    assert all(other.probabilities == first.probabilities for other in others)
    assert bytes_.error.startswith("expected a sound file, its content is not in a format")
    assert "NaN" in samples.error
    assert classifier.predict((y, sr))[0].probabilities == first.probabilities
    np.testing.assert_array_equal(classifier.row(song), classifier.row(path))
    assert [w.start for w in classifier.windows(song, 0.5)] == pytest.approx([0.0, 0.25, 0.5], abs=1e-3)
    with pytest.raises(
        mirlab.MirlabError, match=r"^sound 1: expected a sound file, its content is not in a format"
    ):
        classifier.row(b"no sound")
