"""Experiments with models that hear frames: the same tracks and splits as the others, training rows only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression

from mirlab.audio.registry.terms import Column
from mirlab.data.extraction.extraction import Extraction
from mirlab.data.extraction.frames import FrameExtraction
from mirlab.data.tables.frametensor import FrameTensor
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Failure, Track
from mirlab.errors import TableError
from mirlab.learn.config import experiments
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment import experiment
from mirlab.learn.models import registry as models
from mirlab.show.pages.report import render

N, TIME = 48, 20
NAMES = [f"{i:02d}.wav" for i in range(N)]
FITTED: list[tuple[set[int], np.ndarray]] = []


class Hears(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Tells classes by the first frame; remembers the rows it was fitted on, which the last band numbers."""

    def fit(self, X: Any, y: Any, groups: Any = None) -> Hears:
        FITTED.append((set(X[:, 0, -1].astype(int).tolist()), np.asarray(groups)))
        self.inner_ = LogisticRegression().fit(X[:, 0, :-1], y)
        self.classes_ = self.inner_.classes_
        self.epochs_ = 7
        return self

    def predict(self, X: Any) -> Any:
        return self.inner_.predict(X[:, 0, :-1])

    def predict_proba(self, X: Any) -> Any:
        return self.inner_.predict_proba(X[:, 0, :-1])


@pytest.fixture
def hears() -> Iterator[None]:
    FITTED.clear()
    models.register(models.ModelEntry("hears", Hears, "Hears one frame.", frames="mel8_db"))
    yield
    models._entries.pop("hears")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Extraction replaced: columns know nothing, the first frame all, and 03.wav has no frames."""
    rng = np.random.default_rng(0)
    artist = np.array([f"artist {i // 3}" for i in range(N)], dtype=object)
    labels = np.array(["xy"[i // 3 % 2] for i in range(N)], dtype=object)
    calls: list[list[str]] = []

    def extract(source: Dataset, features: list[str], **options: Any) -> Extraction:
        table = FeatureTable(
            np.array(NAMES, dtype=object),
            labels,
            (Column("rms", None, "mean"),),
            rng.normal(size=(N, 1)),
            meta={"artist": artist},
        )
        return Extraction(table, [], computed=N, cached=0)

    def extract_frames(source: Dataset, features: list[str], **options: Any) -> FrameExtraction:
        calls.append(features)
        X = rng.normal(size=(N, TIME, 3)).astype(np.float32)
        X[:, 0, 0] += np.where(labels == "x", 4, -4)
        X[:, :, -1] = np.arange(N)[:, np.newaxis]
        names = np.array(NAMES, dtype=object)
        whole = FrameTensor(names, labels, "mel8_db", X, notes=["mel8_db: cut."])
        keep = np.arange(N) != 3
        return FrameExtraction(
            {f: whole.rows(keep) for f in features}, [Failure("03.wav", "frames", "short")]
        )

    monkeypatch.setattr("mirlab.data.extraction.extract", extract)
    monkeypatch.setattr("mirlab.data.extraction.extract_frames", extract_frames)
    return calls


def a_dataset() -> Dataset:
    return Dataset("band", Path(), [Track(n, Path(n), "xy"[i // 3 % 2]) for i, n in enumerate(NAMES)])


def a_config(**changes: Any) -> ExperimentConfig:
    settings: dict[str, Any] = {
        "name": "small",
        "title": "A small one",
        "question": "Which?",
        "folds": 4,
        "protocols": ["artist-kfold"],
        "model": [{"name": "lda"}, {"name": "hears"}],
        "feature_sets": [{"name": "energy", "columns": ["rms.mean"]}],
    }
    return ExperimentConfig.model_validate(settings | changes)


@pytest.mark.usefixtures("hears")
def test_frames_and_columns_share_tracks_and_splits_and_tests_stay_unheard(asked: list[list[str]]) -> None:
    results = experiment.run(a_config(), source=a_dataset())
    assert asked == [["mel8_db"]]
    inputs = {(c.feature_set, c.model): c for c in results.conditions}
    assert set(inputs) == {("energy", "lda"), ("mel8_db frames", "hears")}
    tables = [results.predicted("artist-kfold", c) for c in inputs.values()]
    assert tables[0]["track"].to_pylist() == tables[1]["track"].to_pylist()
    assert set(tables[0]["track"].to_pylist()) == set(NAMES) - {"03.wav"}
    rows = {row.model: row for row in results.summary()}
    assert rows["hears"].validation_accuracy.mean > 0.95
    assert (rows["hears"].n_features, rows["lda"].n_features) == (3, 1)
    assert rows["hears"].scaler == "standard"
    # Each split: fitted on what it does not test, with the artists that early stopping must not separate.
    assert len(FITTED) == 4
    for repeat, (heard, groups) in enumerate(FITTED):
        mask = tables[1]["repeat"].to_numpy() == repeat
        tested = {int(t[:2]) for t, mine in zip(tables[1]["track"].to_pylist(), mask, strict=True) if mine}
        assert heard | tested == set(range(N)) - {3}
        assert not heard & tested
        assert groups.shape == (len(heard),)
        assert np.unique(groups).size == len({row // 3 for row in heard})


@pytest.mark.usefixtures("hears", "asked")
def test_what_was_left_out_and_when_training_stopped_is_told() -> None:
    results = experiment.run(a_config(), source=a_dataset())
    notes = [*results.about["notes"], *results.about["data"]["notes"]]
    assert any("the first: 03.wav: short" in note for note in notes)
    assert "mel8_db: cut." in notes
    assert any("hears trained for 7 to 7 epochs, as early stopping" in note for note in notes)
    assert {"keras", "jax", "scikit-learn"} <= set(results.about["versions"])
    assert results.learning_curve is None, "a model of frames is not trained five times over unasked"
    page = render(results)
    assert "mel8_db frames" in page


@pytest.mark.usefixtures("hears", "asked")
def test_the_claim_is_judged_in_the_first_sentence_on_the_same_splits() -> None:
    claim = {"text": "hearing is worse", "worse": ["hears"], "than": ["lda"]}
    results = experiment.run(a_config(claim=claim), source=a_dataset())
    assert results.answer().startswith(
        "The claim that hearing is worse is reversed at 95 % for hears. hears is "
    )
    assert "points above lda (energy; 95 % interval" in results.answer()
    assert "is reversed at 95" in render(results)
    fair = {"text": "columns are worse", "worse": ["lda"], "than": ["hears"]}
    assert "holds at 95 % for lda" in experiment.run(a_config(claim=fair), source=a_dataset()).answer()
    unpaired = experiment.run(a_config(claim=claim, protocols=["as-written"], repeats=2), source=a_dataset())
    assert "could not be tested because these models did not share their splits" in unpaired.answer()


@pytest.mark.usefixtures("hears", "asked")
def test_the_same_seed_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = FrameTensor(
        np.array(NAMES, dtype=object),
        np.array(["xy"[i // 3 % 2] for i in range(N)], dtype=object),
        "mel8_db",
        np.random.default_rng(1).normal(size=(N, TIME, 3)).astype(np.float32),
    )
    monkeypatch.setattr(
        "mirlab.data.extraction.extract_frames",
        lambda source, features, **_: FrameExtraction({"mel8_db": whole}, []),
    )
    only = a_config(model=[{"name": "hears"}])
    for name, workers in (("one", 1), ("two", 3)):
        experiment.run(only, source=a_dataset(), out=tmp_path / name, workers=workers)
    read = [(tmp_path / name / "predictions.parquet").read_bytes() for name in ("one", "two")]
    assert read[0] == read[1]


@pytest.mark.usefixtures("hears")
def test_on_a_table_models_of_frames_are_left_out_with_a_note() -> None:
    rng = np.random.default_rng(0)
    table = FeatureTable(
        np.array(NAMES, dtype=object),
        np.array(["xy"[i % 2] for i in range(N)], dtype=object),
        (Column("rms", None, "mean"),),
        rng.normal(size=(N, 1)),
    )
    claim = {"text": "hearing is worse", "worse": ["hears"], "than": ["lda"]}
    results = experiment.run(a_config(protocols=["kfold"], claim=claim), source=table)
    assert {c.model for c in results.conditions} == {"lda"}
    assert "Left out because they need sound and this is a table: hears." in results.about["data"]["notes"]
    assert "could not be tested on this data because hears did not run." in results.answer()
    with pytest.raises(TableError, match=r"every model of small takes frames \(hears\), but this is a table"):
        experiment.run(a_config(protocols=["kfold"], model=[{"name": "hears"}]), source=table)


def test_seed_nets_names_the_nets_and_the_write_ups_claim() -> None:
    made = experiments.load("seed-nets")
    assert [m.name for m in made.models] == ["dense", "dense-wide", "svm", "logreg", "forest", "cnn", "rnn"]
    assert [m.heard for m in made.models if m.heard] == ["mel64_db", "mfcc"]
    assert made.claim is not None
    assert (made.claim.worse, made.claim.than) == (["cnn", "rnn"], ["dense", "dense-wide"])
    assert made.protocols is None, "artists apart where they are known"
