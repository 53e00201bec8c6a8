"""Asking a bundle, in Python: files, features and windows."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.execution import default_workers, workers
from mirlab.data.execution.limits import Limits
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import AudioError, BundleError, UsageError
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import Trained, train

RATE = 22050
Make = Callable[..., FeatureTable]


def clip(path: Path, kind: str, seed: int, seconds: float = 2.0) -> Path:
    """Low or high plucked notes, soft or loud: music enough for a test."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    pitch = (110 if kind == "low" else 880) * 2 ** (rng.integers(0, 12, 16) / 12)
    sound = np.zeros(len(t))
    for number, f in enumerate(np.resize(pitch, int(seconds * 4))):
        since = t - number / 4
        sound += (since >= 0) * np.sin(2 * np.pi * f * t) * np.exp(-8 * np.maximum(since, 0))
    sound = sound / np.abs(sound).max() * rng.uniform(0.2, 0.8) + 0.003 * rng.normal(size=len(t))
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, sound, RATE)
    return path


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("music")
    for kind in ("low", "high"):
        for seed in range(12):
            clip(root / kind / f"{seed}.wav", kind, seed)
    return root


@pytest.fixture(scope="module")
def notes(music: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of sound."""
    path = tmp_path_factory.mktemp("bundle") / "notes.mirlab"
    return train(music, out=path, recipe=Plan(model="lda"), workers=1).path


def test_files_in_their_order_and_failures_among_them(notes: Path, tmp_path: Path) -> None:
    (tmp_path / "no.wav").write_bytes(b"no sound at all")
    files = [
        clip(tmp_path / "a.wav", "high", 50),
        tmp_path / "no.wav",
        clip(tmp_path / "b.wav", "low", 51),
        tmp_path / "gone.wav",
        clip(tmp_path / "c.wav", "low", 52),
    ]
    answers = mirlab.load(notes).predict(files, workers=1)
    assert [answer.path for answer in answers] == [str(file) for file in files]
    assert [answer.label for answer in answers] == ["high", None, "low", None, "low"]
    assert "expected a sound file" in answers[1].error
    assert answers[3].error
    for answer in (answers[0], answers[2]):
        assert sum(answer.probabilities.values()) == pytest.approx(1)
        assert answer.label in answer.prediction_set
        assert set(answer.as_json()) == {"path", "label", "probabilities", "prediction_set", "unknown"}
    failed = answers[1].as_json()
    assert failed["label"] is None
    assert failed["error"]


def test_what_is_odd_about_a_sound_is_said_beside_its_answer(notes: Path, tmp_path: Path) -> None:
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(7 * RATE) / RATE)
    sf.write(tmp_path / "off.wav", np.stack([tone, -0.9 * tone], axis=1), RATE)
    sf.write(tmp_path / "fine.wav", np.stack([tone, tone], axis=1), RATE)
    classifier = load(notes)
    off, fine = classifier.predict([tmp_path / "off.wav", tmp_path / "fine.wav"], workers=1)
    said = ("its 2 channels cancel in 100 % of its sound: the mix to mono is 26 dB below them",)
    assert off.notes == said
    assert off.as_json()["notes"] == list(said)
    assert fine.notes == ()
    assert {window.prediction.notes for window in classifier.windows(tmp_path / "off.wav", 3.0)} == {said}


def test_one_path_is_enough(notes: Path, music: Path) -> None:
    one = load(notes).predict(music / "low" / "3.wav")
    assert [answer.label for answer in one] == ["low"]


def test_silence_noise_and_a_tone_are_unknown(notes: Path, tmp_path: Path) -> None:
    t = np.arange(2 * RATE) / RATE
    sounds = {
        "silence": np.zeros(len(t)),
        "hiss": 0.1 * np.random.default_rng(0).normal(size=len(t)),
        "tone": 0.3 * np.sin(2 * np.pi * 440 * t),
    }
    for name, samples in sounds.items():
        sf.write(tmp_path / f"{name}.wav", samples, RATE)
    answers = load(notes).predict([tmp_path / f"{name}.wav" for name in sounds])
    assert [answer.unknown for answer in answers] == [True, True, True]
    silence, *others = answers
    assert (silence.reason, silence.label, silence.error) == ("silence: nothing to classify", None, "")
    assert (dict(silence.probabilities), silence.prediction_set) == ({}, ())
    assert re.search(r"times the distance within which 9\d\.\d % of held-out training", others[0].reason)
    assert all(answer.label in ("low", "high") for answer in others), "the label stays the best class"


def test_music_with_silence_at_its_ends_is_classified(notes: Path, music: Path, tmp_path: Path) -> None:
    y, rate = sf.read(music / "low" / "1.wav")
    still = np.zeros(4 * rate)
    sf.write(tmp_path / "faded.wav", np.concatenate([still, y, still]), rate)
    classifier = load(notes)
    (said,) = classifier.predict(tmp_path / "faded.wav")
    assert said.label in ("low", "high")
    assert not said.silent
    windows = classifier.windows(tmp_path / "faded.wav", 2.0)
    assert [bool(w.prediction.probabilities) for w in windows][:: len(windows) - 1] == [False, False]
    assert any(w.prediction.label for w in windows)


def test_the_training_music_is_known(notes: Path, music: Path) -> None:
    answers = load(notes).predict(sorted(music.rglob("*.wav"))[:3])
    assert not any(answer.unknown for answer in answers)


def test_more_coverage_gives_larger_sets(trained: Trained, make_table: Make) -> None:
    classifier, rows = load(trained.path), make_table(60, seed=3)
    sizes, covered = [], []
    for coverage in (0.5, 0.8, 0.95):
        answers = classifier.predict_features(rows.values, coverage=coverage)
        sizes.append(np.mean([len(answer.prediction_set) for answer in answers]))
        covered.append(np.mean([x in a.prediction_set for a, x in zip(answers, rows.labels, strict=True)]))
    assert sizes[0] < sizes[1] < sizes[2]
    assert covered[2] >= 0.85
    with pytest.raises(UsageError, match="coverage: expected a share"):
        classifier.predict_features(rows.values, coverage=2)


def test_features_in_any_order_and_among_others(trained: Trained, make_table: Make) -> None:
    classifier, table = load(trained.path), make_table(5, seed=9)
    wanted = classifier.predict_features(table.values, table.columns)
    order = [3, 0, 4, 2, 1]
    columns = [*(str(table.columns[i]) for i in order), "other.mean"]
    values = np.column_stack([table.values[:, order], np.zeros(5)])
    assert classifier.predict_features(values, columns) == wanted
    with pytest.raises(UsageError, match=r"these are missing: \['mfcc_02.mean'\]"):
        classifier.predict_features(table.values[:, [0, 2, 3, 4]], [table.columns[i] for i in (0, 2, 3, 4)])
    with pytest.raises(UsageError, match="expected rows of 5 columns, got 4"):
        classifier.predict_features(table.values[:, :4])


def test_windows_follow_what_is_heard(notes: Path, tmp_path: Path) -> None:
    first, _ = sf.read(clip(tmp_path / "a.wav", "low", 60, 6.0))
    second, _ = sf.read(clip(tmp_path / "b.wav", "high", 60, 6.0))
    sf.write(tmp_path / "mix.wav", np.concatenate([first, second]), RATE)
    windows = load(notes).windows(tmp_path / "mix.wav", 2.0, 1.0)
    assert [(w.start, w.stop) for w in windows] == [(float(i), float(i + 2)) for i in range(11)]
    assert [w.prediction.label for w in windows[:4]] == ["low"] * 4
    assert [w.prediction.label for w in windows[-4:]] == ["high"] * 4
    with pytest.raises(AudioError, match=r"gone.wav"):
        load(notes).windows(tmp_path / "gone.wav")


def test_a_table_s_own_columns_cannot_be_heard(make_table: Make, tmp_path: Path, music: Path) -> None:
    table = make_table(columns=("mfcc_01.mean", "danceability.mean", "mood_07.value"))
    trained = train(table, out=tmp_path / "a.mirlab", recipe=Plan(model="lda"))
    assert "trained on a table" in " ".join(trained.card["limits"])
    classifier = load(trained.path)
    assert len(classifier.predict_features(table.values)) == 90
    with pytest.raises(BundleError, match=r"can't be computed from sound: danceability.mean, mood_07.value"):
        classifier.predict(music / "low" / "0.wav")


def test_rows_far_off_are_unknown(trained: Trained, make_table: Make) -> None:
    classifier, table = load(trained.path), make_table(20, seed=8)
    assert np.mean([a.unknown for a in classifier.predict_features(table.values)]) <= 0.2
    assert all(a.unknown for a in classifier.predict_features(table.values + 1e3))


@pytest.mark.parametrize(("peak", "silent"), [(0.0, True), (0.0009, True), (0.0011, False), (0.005, False)])
def test_silence_is_what_never_reaches_minus_60_db(
    peak: float, silent: bool, trained: Trained, make_table: Make
) -> None:
    row = make_table(20, seed=8).values[:1].copy()
    row[:, 3] = peak
    answer = load(trained.path).predict_features(row)[0]
    assert (answer.silent, answer.label is None) == (silent, silent)


def test_answering_needs_nothing_that_trained(notes: Path, music: Path) -> None:
    script = textwrap.dedent(
        f"""
        import sys

        class Refuse:
            names = {{
                "keras", "jax", "sklearn", "librosa", "pandas", "matplotlib", "onnx", "skl2onnx", "pydantic",
                "pyarrow",
            }}
            def find_spec(self, name, path=None, target=None):
                if name.split(".")[0] in self.names:
                    raise ImportError("classify must not import " + name)

        sys.meta_path.insert(0, Refuse())
        from mirlab.show.terminal.cli import main
        arguments = [{str(notes)!r}, {str(music / "low")!r}, "--format", "json", "--workers", "1"]
        sys.exit(main(["classify", *arguments]))
        """
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count('"label": "low"') >= 11


def test_threads_that_ask_at_once_share_their_processes(
    notes: Path, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classifier = load(notes)
    files = sorted(music.rglob("*.wav"))[:5]
    alone = classifier.predict(files, workers=1)
    started: list[int] = []
    start = workers.own_processes
    monkeypatch.setattr(
        workers, "own_processes", lambda number, limits: started.append(number) or start(number, limits)
    )
    held = workers.borrow(default_workers(), Limits())
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: classifier.predict(files), range(4)))
    held.give_back()
    assert answers == [alone] * 4
    assert started == [default_workers()]


def test_a_classifier_travels(trained: Trained, make_table: Make, tmp_path: Path) -> None:
    import joblib
    import loky

    path = tmp_path / "moved.mirlab"
    path.write_bytes(trained.path.read_bytes())
    classifier, rows = load(path), make_table(6, seed=3)
    wanted = classifier.predict_features(rows.values)
    path.unlink()
    joblib.dump(classifier, tmp_path / "classifier.joblib")
    for arrived in (
        pickle.loads(pickle.dumps(classifier)),
        joblib.load(tmp_path / "classifier.joblib"),
        copy.deepcopy(classifier),
    ):
        assert arrived.predict_features(rows.values) == wanted
        assert (arrived.hash, arrived.labels) == (classifier.hash, classifier.labels)
    with loky.ProcessPoolExecutor(1) as process:
        assert process.submit(classifier.predict_features, rows.values).result() == wanted


def test_columns_are_read_as_columns(trained: Trained) -> None:
    classifier = load(trained.path)
    assert classifier.columns[0] == Column("mfcc", 1, "mean")
    assert classifier.labels == ("calm", "loud", "wild")
    assert classifier.card["name"] == "small"
