from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.extraction.extraction import Extraction
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Failure, Track
from mirlab.errors import OutputError, TableError, UsageError
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment import experiment
from mirlab.learn.nets import folds
from mirlab.learn.nets.sweep import Job, Trained
from mirlab.learn.results.destination import FILES
from mirlab.learn.results.results import Results
from mirlab.typing import ProgressEvent


def a_config(**changes: Any) -> ExperimentConfig:
    settings: dict[str, Any] = {
        "name": "small",
        "title": "A small one",
        "question": "Which?",
        "seed": 3,
        "repeats": 3,
        "protocols": ["as-written", "corrected"],
        "model": {"epochs": [2, 4], "batch_size": 16, "hidden": [8], "learning_rate": 0.01},
        "feature_sets": [
            {"name": "good", "columns": ["mfcc[1-2].mean"]},
            {"name": "noise", "columns": ["rms.mean", "mfcc_03.mean"]},
        ],
    }
    return ExperimentConfig.model_validate(settings | changes)


def a_table(n: int = 60, classes: int = 3, **meta: list[Any]) -> FeatureTable:
    """Classes told apart by the first two cepstral coefficients; all else is noise."""
    rng = np.random.default_rng(0)
    number = np.arange(n) % classes
    values = rng.normal(size=(n, 4))
    values[:, :2] += 4 * np.stack([number, (number * 2) % classes], axis=1)
    columns = [Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean"), Column("mfcc", 3, "mean")]
    return FeatureTable(
        tracks=np.array([f"{i:03d}.wav" for i in range(n)], dtype=object),
        labels=np.array(["xyzvw"[i] for i in number], dtype=object),
        columns=(*columns, Column("rms", None, "mean")),
        values=values,
        meta={name: np.array(facts, dtype=object) for name, facts in meta.items()},
    )


def quick_train(jobs: Sequence[Job], *, n_outputs: int, epochs: int, **_: Any) -> list[Trained]:
    """In place of nets, which take long to compile: distances to the classes' centres, and a little luck."""
    trained = []
    for job in jobs:
        luck = np.random.default_rng([job.init_seed, job.order_seed]).normal(
            scale=0.1, size=(epochs, n_outputs)
        )
        mean = np.stack([job.X_train[job.y_train == k].mean(axis=0) for k in range(n_outputs)])
        logits = -((job.X_test[:, None] - mean) ** 2).sum(axis=2) + luck[-1]
        shares = np.exp(logits - logits.max(axis=1, keepdims=True))
        accuracy = np.full(epochs, (logits.argmax(axis=1) == job.y_test).mean())
        history = {"train_loss": luck[:, 0], "train_accuracy": accuracy}
        history |= {"validation_loss": luck[:, 1], "validation_accuracy": accuracy}
        probabilities = (shares / shares.sum(axis=1, keepdims=True)).astype(np.float32)
        trained.append(Trained(history, probabilities, None))
    return trained


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folds, "train_many", quick_train)


@pytest.fixture(scope="module")
def results() -> Results:
    return experiment.run(a_config(), source=a_table(artist=[f"artist {i // 6}" for i in range(60)]))


def rows_of(results: Results, **wanted: Any) -> list[dict[str, Any]]:
    rows = results.predictions.to_pylist()
    return [row for row in rows if all(row[key] == value for key, value in wanted.items())]


def test_there_is_a_row_for_every_net_and_epoch_and_for_every_test_track(results: Results) -> None:
    assert results.runs.column_names == [
        "protocol", "feature_set", "n_features", "model", "scaler", "hidden", "sample_rate", "n_fft",
        "hop_length", "duration", "epochs", "repeat", "epoch", "train_loss", "train_accuracy",
        "validation_loss", "validation_accuracy",
    ]  # fmt: skip
    assert results.predictions.column_names == [
        "protocol", "feature_set", "model", "scaler", "hidden", "sample_rate", "n_fft", "hop_length",
        "duration", "epochs", "repeat", "track", "label", "predicted", "group", "artist", "p_x", "p_y", "p_z",
    ]  # fmt: skip
    assert len(results.runs) == 2 * 2 * 3 * (2 + 4)
    assert len(results.predictions) == 2 * 2 * 2 * 3 * 18
    assert results.protocols == ["as-written", "corrected"]
    assert results.feature_sets == ["good", "noise"]
    probabilities = np.column_stack([results.predictions[f"p_{name}"].to_numpy() for name in "xyz"])
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
    predicted = np.array(list("xyz"))[probabilities.argmax(axis=1)]
    assert predicted.tolist() == results.predictions["predicted"].to_pylist()


def test_predictions_and_accuracies_agree(results: Results) -> None:
    for row in results.summary():
        wanted = {key: getattr(row, key) for key in ("protocol", "feature_set", "epochs")}
        for repeat, score in enumerate(row.scores):
            predictions = rows_of(results, **wanted, repeat=repeat)
            right = np.mean([p["label"] == p["predicted"] for p in predictions])
            assert right == pytest.approx(score, abs=1e-6)


def test_the_informative_features_win(results: Results) -> None:
    accuracy = {(r.protocol, r.feature_set, r.epochs): r.validation_accuracy.mean for r in results.summary()}
    for protocol in results.protocols:
        assert accuracy[protocol, "good", 4] > accuracy[protocol, "noise", 4] + 0.2
    assert "good (2 features, 4 epochs) does best" in results.answer()


def test_corrected_is_paired_and_as_written_is_not(results: Results) -> None:
    def tracks(protocol: str, name: str, epochs: int, repeat: int) -> list[str]:
        wanted = {"protocol": protocol, "feature_set": name, "epochs": epochs, "repeat": repeat}
        return [row["track"] for row in rows_of(results, **wanted)]

    for repeat in range(3):
        assert tracks("corrected", "good", 2, repeat) == tracks("corrected", "noise", 4, repeat)
        assert tracks("as-written", "good", 2, repeat) == tracks("as-written", "good", 4, repeat)
        assert tracks("as-written", "good", 2, repeat) != tracks("as-written", "noise", 2, repeat)
    assert tracks("corrected", "good", 2, 0) != tracks("corrected", "good", 2, 1)


def test_a_longer_corrected_run_is_the_shorter_one_continued(results: Results) -> None:
    short, long = (c for c in results.conditions if c.feature_set == "good")
    np.testing.assert_array_equal(
        results.history("corrected", short, "validation_loss"),
        results.history("corrected", long, "validation_loss")[:, :2],
    )


def test_the_same_seed_gives_the_same_numbers_and_another_seed_others(
    results: Results, tmp_path: Path
) -> None:
    table = a_table(artist=[f"artist {i // 6}" for i in range(60)])
    for name in ("one", "two"):
        experiment.run(a_config(), source=table, out=tmp_path / name)
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert Results.load(tmp_path / "one").runs.equals(results.runs)
    assert not experiment.run(a_config(), source=table, seed=4).runs.equals(results.runs)


@pytest.mark.usefixtures("quick")
def test_one_more_feature_set_and_repeat_change_nothing_for_the_others() -> None:
    results = experiment.run(a_config(), source=a_table())
    sets = [s.model_dump() for s in a_config().feature_sets]
    more = a_config(feature_sets=[{"name": "all", "columns": ["*"], "on": "table"}, *sets], repeats=4)
    again = experiment.run(more, source=a_table())
    for condition in results.conditions:
        for protocol in results.protocols:
            expected = results.history(protocol, condition, "validation_loss")
            got = again.history(protocol, condition, "validation_loss")[:3]
            np.testing.assert_array_equal(got, expected)


def test_the_share_of_test_tracks_by_known_artists_is_told(results: Results) -> None:
    expected = []
    artist = {f"{i:03d}.wav": i // 6 for i in range(60)}
    for repeat in range(3):
        wanted = {"protocol": "corrected", "feature_set": "good", "epochs": 2, "repeat": repeat}
        test = {row["track"] for row in rows_of(results, **wanted)}
        train = {artist[track] for track in artist.keys() - test}
        expected += [artist[track] in train for track in test]
    assert results.about["artist_overlap"]["corrected"] == pytest.approx(np.mean(expected))
    assert any(
        "% of the test tracks share an artist with the training set" in n for n in results.about["notes"]
    )


@pytest.mark.usefixtures("quick")
def test_the_scaler_of_corrected_sees_training_rows_only_and_of_as_written_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[int] = []
    make = experiment.make_scaler

    def watched(name: str) -> Any:
        scaler = make(name)
        fit = scaler.fit
        scaler.fit = lambda values: (seen.append(len(values)), fit(values))[1]
        return scaler

    monkeypatch.setattr(experiment, "make_scaler", watched)
    monkeypatch.setattr(folds, "make_scaler", lambda name: watched(name) if name != "none" else make(name))
    for name, rows in (("as-written", 60), ("corrected", 42)):
        seen.clear()
        experiment.run(a_config(protocols=[name], repeats=1), source=a_table())
        assert set(seen) == {rows}


@pytest.mark.usefixtures("quick")
def test_a_column_that_is_constant_in_training_is_worth_nothing_in_the_test(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = a_table()
    table.values[:, 3] = 0.0
    table.values[0, 3] = 1e6
    jobs: list[Any] = []
    train = lambda some, **k: (jobs.extend(some), quick_train(some, **k))[1]  # noqa: E731
    monkeypatch.setattr(folds, "train_many", train)
    config = a_config(protocols=["corrected"], feature_sets=[{"name": "rms", "columns": ["rms.mean"]}])
    experiment.run(config, source=table)
    without = [job for job in jobs if np.ptp(job.X_train) == 0]
    assert without
    assert all((job.X_test == 0).all() for job in without)


@pytest.mark.usefixtures("quick")
def test_a_column_that_is_constant_everywhere_is_dropped_with_a_note() -> None:
    table = a_table()
    table.values[:, 3] = 7.0
    results = experiment.run(a_config(repeats=1), source=table)
    assert {(r.feature_set, r.n_features) for r in results.summary()} == {("good", 2), ("noise", 1)}
    assert "noise: constant columns were dropped: rms.mean." in results.about["notes"]
    alone = a_config(feature_sets=[{"name": "rms", "columns": ["rms.mean"]}])
    with pytest.raises(TableError, match="all 1 columns are constant"):
        experiment.run(alone, source=table)


@pytest.mark.usefixtures("quick")
def test_axes_are_crossed() -> None:
    axes = {"scaler": ["standard", "none"], "hidden": [[4], [4, 3]], "n_fft": [512, 1024]}
    config = a_config(axes=axes, repeats=1, model={"epochs": [1], "batch_size": 16})
    results = experiment.run(config, source=a_table())
    found = {(c.feature_set, c.scaler, c.hidden, c.n_fft) for c in results.conditions}
    assert found == {
        (name, scaler, hidden, 0)
        for name in ("good", "noise")
        for scaler in ("standard", "none")
        for hidden in ("4", "4-3")
    }
    assert any(
        "n_fft" in note and "the framing of a table is fixed" in note
        for note in results.about["data"]["notes"]
    )
    with pytest.raises(UsageError, match="an axis that tells the conditions apart"):
        results.confusion("corrected", "good", 1)
    assert results.confusion("corrected", "good", 1, scaler="none", hidden="4").counts.sum() == 18


@pytest.mark.usefixtures("quick")
def test_slices_of_a_track_stay_on_one_side() -> None:
    table = a_table(60)
    track = np.array([f"{i // 6}.wav" for i in range(60)], dtype=object)
    labels = np.array(["xy"[i // 6 % 2] for i in range(60)], dtype=object)
    table = FeatureTable(
        track,
        labels,
        table.columns,
        table.values,
        {"segment_start": np.array([i % 6 for i in range(60)], dtype=object)},
    )
    results = experiment.run(a_config(repeats=2), source=table)
    for protocol in results.protocols:
        tested = rows_of(results, protocol=protocol, feature_set="good", epochs=2, repeat=0)
        assert len(tested) == len({row["track"] for row in tested}) == 3
    assert results.about["data"]["n_tracks"] == 10


@pytest.mark.usefixtures("quick")
def test_rows_without_a_label_are_left_out_with_a_note() -> None:
    table = a_table()
    table.labels[:4] = None
    results = experiment.run(a_config(repeats=1), source=table)
    assert results.about["data"]["n_tracks"] == 56
    assert "4 of 60 tracks have no label and were left out." in results.about["data"]["notes"]


@pytest.mark.usefixtures("quick")
def test_a_table_without_the_columns_runs_all_it_has() -> None:
    table = a_table()
    table.columns = (*table.columns[:3], Column("loudness", None, "mean"))
    results = experiment.run(a_config(repeats=1), source=table)
    assert results.feature_sets == ["good"]
    assert "noise was left out: the table has no rms.mean." in results.about["data"]["notes"]
    table.columns = tuple(Column(name, None, "value") for name in ("a", "b", "c", "d"))
    results = experiment.run(a_config(repeats=1), source=table)
    assert results.feature_sets == ["all-columns"]
    assert any("all-columns was run instead" in note for note in results.about["data"]["notes"])


def test_bad_tables_are_refused() -> None:
    with pytest.raises(TableError, match="expected tracks of at least two classes, found only 'x'"):
        experiment.run(a_config(), source=a_table(classes=1))
    lonely = a_table()
    lonely.labels[5] = "single"
    with pytest.raises(TableError, match="at least two tracks in each class, found one of single"):
        experiment.run(a_config(), source=lonely)
    unknown = a_table()
    unknown.labels[:] = None
    with pytest.raises(TableError, match="at least two classes, found no labels"):
        experiment.run(a_config(), source=unknown)
    broken = a_table()
    broken.values[[7, 9], 3] = [np.nan, np.inf]
    with pytest.raises(
        TableError, match=r'got nan for the track "007.wav" in the column \S+, and 1 more .*\(columns: rms'
    ):
        experiment.run(a_config(), source=broken)
    bare = a_table()
    with pytest.raises(TableError, match="expected at least one column of numbers"):
        experiment.run(a_config(), source=FeatureTable(bare.tracks, bare.labels, (), np.empty((60, 0))))


def test_a_place_that_cannot_be_written_is_refused_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "song.wav").write_bytes(b"")

    def never(*_: Any) -> None:
        raise AssertionError("work was begun")

    with pytest.raises(OutputError, match="not an earlier results folder"):
        experiment.run(a_config(), source=a_table(), out=tmp_path / "out", progress=never)


@pytest.mark.parametrize(("key", "value"), [("repeats", 0), ("seed", -1)])
def test_overrides_are_checked(key: str, value: int) -> None:
    with pytest.raises(UsageError, match=f"{key}: expected"):
        experiment.run(a_config(), source=a_table(), **{key: value})


@pytest.mark.usefixtures("quick")
def test_run_json_says_what_was_run_and_the_published_figures_of_what_was_run() -> None:
    reference = {"label": "they", "feature_set": "good", "epochs": 2, "validation_accuracy": 0.5}
    config = a_config(
        reference=[reference, {**reference, "feature_set": "other"}],
        feature_sets=[
            {"name": "good", "columns": ["mfcc[1-2].mean"], "note": "a substitute"},
            {"name": "other", "columns": ["mel12.mean"], "on": "audio"},
        ],
        notes=["three things don't agree"],
    )
    steps: list[ProgressEvent] = []
    results = experiment.run(config, source=a_table(), repeats=2, seed=9, progress=steps.append)
    about = json.loads(json.dumps(results.about))
    assert (about["seed"], about["repeats"], about["config"]["seed"]) == (9, 2, 9)
    assert about["reference"] == [reference]
    assert about["data"]["classes"] == {"x": 20, "y": 20, "z": 20}
    assert about["data"]["hash"] == a_table().data_hash
    assert set(about["protocols"]) == {"as-written", "corrected"}
    assert {"python", "numpy", "keras", "jax", "mirlab"} == set(about["versions"])
    assert about["trained_on"] == "cpu"
    assert not any("trained on a" in note for note in about["notes"])
    assert "three things don't agree" in about["notes"]
    assert any("published figures" in note and "not a comparison" in note for note in about["notes"])
    assert "good: a substitute" in about["data"]["notes"]
    assert any("need sound and this is a table: other" in note for note in about["data"]["notes"])
    assert steps == [ProgressEvent("training", done, 8, unit="models") for done in (4, 8)]


@pytest.mark.usefixtures("quick")
def test_a_run_says_that_its_nets_were_trained_on_an_accelerator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mirlab.learn.experiment.about.device", lambda: "gpu")
    about = experiment.run(a_config(), source=a_table(), repeats=2).about
    assert about["trained_on"] == "gpu"
    assert any(note.startswith("The nets were trained on a GPU.") for note in about["notes"])


# Sound ------------------------------------------------------------------------------------------


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Extraction replaced by the table of known numbers; one track more fails at a long FFT."""
    calls: list[dict[str, Any]] = []

    def extract(source: Dataset, features: list[str], **options: Any) -> Extraction:
        calls.append({"features": features, **options})
        table = a_table()
        bad = [True] * 60
        failures = []
        if options["spec"].n_fft == 1024:
            bad[5] = False
            failures = [Failure("005.wav", "frames", "too short")]
        ids = {track.id for track in source.tracks}
        keep = np.array([track in ids and good for track, good in zip(table.tracks, bad, strict=True)])
        return Extraction(table.rows(keep), failures, computed=60, cached=0)

    monkeypatch.setattr("mirlab.data.extraction.extract", extract)
    return calls


def a_dataset(label_of_first: str | None = "x") -> Dataset:
    tracks = [Track(f"{i:03d}.wav", Path(f"{i:03d}.wav"), "xyz"[i % 3]) for i in range(1, 60)]
    return Dataset("band", Path(), [Track("000.wav", Path("000.wav"), label_of_first), *tracks])


@pytest.mark.usefixtures("quick")
def test_sound_is_analysed_once_for_each_framing_with_all_that_is_asked(asked: list[dict[str, Any]]) -> None:
    config = a_config(axes={"n_fft": [512, 1024], "duration": [5.0]}, repeats=1)
    results = experiment.run(config, source=a_dataset())
    assert [(c["spec"].n_fft, c["duration"]) for c in asked] == [(512, 5.0), (1024, 5.0)]
    assert asked[0]["features"] == ["mfcc[1-2].mean", "rms.mean", "mfcc_03.mean"]
    assert {(c.n_fft, c.duration, c.sample_rate) for c in results.conditions} == {
        (512, 5.0, 22050),
        (1024, 5.0, 22050),
    }
    assert results.about["data"]["kind"] == "audio"
    assert (results.about["data"]["n_tracks"], results.about["data"]["failures"]) == (59, 1)
    assert any("the first: 005.wav: too short" in note for note in results.about["data"]["notes"])
    by_fft = [{row["track"] for row in rows_of(results, n_fft=n, protocol="corrected")} for n in (512, 1024)]
    assert by_fft[0] == by_fft[1]


@pytest.mark.usefixtures("quick")
def test_unlabelled_sound_is_not_analysed_and_too_few_classes_are_told_before_the_work(
    asked: list[dict[str, Any]],
) -> None:
    results = experiment.run(a_config(repeats=1), source=a_dataset(label_of_first=None))
    assert results.about["data"]["n_tracks"] == 59
    asked.clear()
    one_class = Dataset("band", Path(), [Track(f"{i}", Path(f"{i}"), "x") for i in range(9)])
    with pytest.raises(TableError, match="expected tracks of at least two classes, found only 'x'"):
        experiment.run(a_config(), source=one_class)
    assert not asked


def test_an_experiment_on_tables_alone_has_no_use_for_sound(asked: list[dict[str, Any]]) -> None:
    config = a_config(feature_sets=[{"name": "all", "columns": ["*"], "on": "table"}])
    with pytest.raises(TableError, match="band is sound, but every feature set of small is for tables"):
        experiment.run(config, source=a_dataset())
