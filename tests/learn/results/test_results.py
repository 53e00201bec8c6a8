from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mirlab.errors import OutputError, UnknownName, UsageError
from mirlab.learn.results.condition import Condition
from mirlab.learn.results.confusion import Confusion
from mirlab.learn.results.destination import FILES
from mirlab.learn.results.findings import answering, best, optimism, sentences
from mirlab.learn.results.results import Results
from mirlab.learn.statistics.comparisons import compare_over_splits
from mirlab.learn.statistics.intervals import mean_interval_over_splits
from mirlab.words import Answer

SCORES = {
    ("as-written", "small"): [0.5, 0.6, 0.4],
    ("as-written", "large"): [0.7, 0.8, 0.6],
    ("corrected", "small"): [0.5, 0.55, 0.6],
    ("corrected", "large"): [0.70, 0.74, 0.81],
}


def made(
    scores: dict[tuple[str, str], list[float]] | None = None,
    goal: float | None = 0.8,
    overlap: float | None = 0.63,
) -> Results:
    """Results of 2 epochs whose last validation accuracies are known."""
    runs: list[dict[str, Any]] = []
    predictions: list[dict[str, Any]] = []
    for (protocol, name), values in (scores or SCORES).items():
        key = {
            "protocol": protocol,
            "feature_set": name,
            "n_features": 5 if name == "small" else 57,
            "scaler": "standard",
            "hidden": "8",
            "sample_rate": 0,
            "n_fft": 0,
            "hop_length": 0,
            "duration": 0.0,
            "epochs": 2,
        }
        for repeat, value in enumerate(values):
            for epoch in (1, 2):
                metrics = {
                    "train_loss": 1.0 / epoch,
                    "train_accuracy": value / 2 * epoch,
                    "validation_loss": 2.0 / epoch,
                    "validation_accuracy": value / 2 * epoch,
                }
                runs.append({**key, "repeat": repeat, "epoch": epoch, **metrics})
            for track, label, predicted in (("1", "a", "a"), ("2", "a", "b"), ("3", "b", "b")):
                row = {k: v for k, v in key.items() if k != "n_features"}
                row |= {"repeat": repeat, "track": track, "label": label, "predicted": predicted}
                predictions.append({**row, "p_a": 0.5, "p_b": 0.5})
    about = {
        "mirlab": "0.1.0",
        "config": {"test_size": 0.3, "goal": goal},
        "data": {"classes": {"a": 2, "b": 1}},
        "artist_overlap": {} if overlap is None else {"corrected": overlap},
        "reference": [
            {"feature_set": "small", "epochs": 2, "validation_accuracy": 0.34, "label": "first"},
            {"feature_set": "small", "epochs": 2, "validation_accuracy": 0.35, "label": "second"},
            {"feature_set": "small", "epochs": 9, "validation_accuracy": 0.99, "label": "other epochs"},
        ],
    }
    return Results(pa.Table.from_pylist(runs), pa.Table.from_pylist(predictions), about)


def test_a_saved_folder_loads_equal_and_writes_equal_bytes(tmp_path: Path) -> None:
    results = made()
    results.save(tmp_path / "one")
    again = Results.load(tmp_path / "one")
    assert again.runs.equals(results.runs)
    assert again.predictions.equals(results.predictions)
    assert again.about == results.about
    again.save(tmp_path / "two")
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one", "two"]


def test_an_earlier_results_folder_is_replaced_with_what_was_made_of_it(tmp_path: Path) -> None:
    folder = made().save(tmp_path / "out")
    (folder / "report.html").write_text("old")
    made(goal=0.9).save(folder)
    assert sorted(p.name for p in folder.iterdir()) == sorted(FILES)
    assert Results.load(folder).about["config"]["goal"] == 0.9
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["song.wav", "notes.txt"])
def test_a_foreign_folder_is_refused_and_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text("mine")
    with pytest.raises(OutputError, match=f"holds {name!r} and is not an earlier results folder"):
        made().save(tmp_path / "out")
    assert [p.name for p in (tmp_path / "out").iterdir()] == [name]


def test_somebody_s_own_file_among_earlier_results_is_not_thrown_away(tmp_path: Path) -> None:
    folder = made().save(tmp_path / "out")
    (folder / "thesis.tex").write_text("mine")
    with pytest.raises(OutputError, match=r"also holds 'thesis\.tex', which mirlab did not write"):
        made().save(folder)
    assert (folder / "thesis.tex").read_text() == "mine"


def test_an_empty_folder_is_used_and_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert Results.load(made().save(tmp_path / "empty")).protocols == ["as-written", "corrected"]
    (tmp_path / "file").write_text("x")
    with pytest.raises(
        OutputError, match="expected a folder for the results, but there is a file with that name"
    ):
        made().save(tmp_path / "file")
    with pytest.raises(OutputError, match="could not write"):
        made().save(tmp_path / "file" / "below")


def test_a_full_disk_leaves_nothing_and_what_stood_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = made().save(tmp_path / "out")

    def full(table: Any, path: Path, **_: Any) -> None:
        Path(path).write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pq, "write_table", full)
    with pytest.raises(OutputError, match="No space left on device"):
        made(goal=0.9).save(folder)
    with pytest.raises(OutputError, match="No space left on device"):
        made().save(tmp_path / "new")
    assert Results.load(folder).about["config"]["goal"] == 0.8
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_failed_swap_puts_the_earlier_results_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = made().save(tmp_path / "out")
    rename = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if self.suffix == ".part":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(OutputError, match="Permission denied"):
        made(goal=0.9).save(folder)
    assert Results.load(folder).about["config"]["goal"] == 0.8
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_what_is_no_results_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"it has no results\.parquet, predictions\.parquet, run\.json"):
        Results.load(tmp_path)
    folder = made().save(tmp_path / "out")
    (folder / "results.parquet").write_bytes(b"PAR1")
    with pytest.raises(UsageError, match="the results can't be read"):
        Results.load(folder)


def test_results_of_a_newer_layout_are_refused(tmp_path: Path) -> None:
    folder = made().save(tmp_path / "out")
    about = json.loads((folder / "run.json").read_text())
    (folder / "run.json").write_text(json.dumps({**about, "format": 99}))
    with pytest.raises(UsageError, match="layout 99, written by a newer mirlab"):
        Results.load(folder)


def test_the_summary_has_the_means_and_intervals_of_the_last_epoch() -> None:
    rows = made().summary()
    assert [(row.protocol, row.feature_set) for row in rows] == list(SCORES)
    row = rows[2]
    assert row.scores.tolist() == [0.5, 0.55, 0.6]
    assert row.validation_accuracy == mean_interval_over_splits([0.5, 0.55, 0.6], 0.3)
    assert row.validation_loss == 1.0
    assert [r["label"] for r in row.references] == ["first", "second"]
    assert row.reference == 0.34
    assert rows[3].reference is None


def test_the_history_of_a_condition_is_repeats_by_epochs() -> None:
    results = made()
    small = Condition("small", "standard", "8", 0, 0, 0, 0.0, 2)
    assert results.conditions == [small, Condition("large", "standard", "8", 0, 0, 0, 0.0, 2)]
    history = results.history("corrected", small, "validation_accuracy")
    np.testing.assert_allclose(history, [[0.25, 0.5], [0.275, 0.55], [0.3, 0.6]])
    with pytest.raises(UnknownName, match='Did you mean "validation_accuracy'):
        results.history("corrected", small, "validation_acuracy")


def test_the_confusion_counts_every_repeat() -> None:
    confusion = made().confusion("corrected", "small", 2)
    assert confusion.labels == ("a", "b")
    assert confusion.counts.tolist() == [[3, 3], [0, 3]]
    assert confusion.recall == {"a": 0.5, "b": 1.0}
    assert confusion.precision == {"a": 1.0, "b": 0.5}
    (pair,) = confusion.most_confused()
    assert (pair.true, pair.predicted, pair.count, pair.share) == ("a", "b", 3, 0.5)


def test_a_class_that_never_came_up_has_no_recall() -> None:
    confusion = Confusion.of(["a", "b"], ["a"], ["a"])
    assert np.isnan(confusion.recall["b"])
    assert np.isnan(confusion.precision["b"])
    assert confusion.most_confused() == []


def test_a_confusion_of_what_was_not_run_is_refused() -> None:
    results = made()
    with pytest.raises(UnknownName, match="protocol in these results"):
        results.confusion("correct", "small", 2)
    with pytest.raises(UnknownName, match="feature set in these results"):
        results.confusion("corrected", "medium", 2)
    with pytest.raises(UnknownName, match='axis called "scalar"'):
        results.confusion("corrected", "small", 2, scalar="none")
    with pytest.raises(UsageError, match=r"expected one condition, and 0 were run with .*epochs 3"):
        results.confusion("corrected", "small", 3)


def test_the_answer_rests_on_the_paired_difference() -> None:
    text = made().answer()
    assert text.startswith(
        "No set reaches 80 %: large (57 features, 2 epochs) does best with 75.0 % (95 % interval "
    )
    assert "the share of the test tracks that it got right under the protocol corrected." in text
    paired = compare_over_splits(SCORES["corrected", "small"], SCORES["corrected", "large"], 0.3)
    assert paired.distinguishable
    assert "The runner-up, small (5 features, 2 epochs), is 20.0 points behind on the same splits" in text
    assert text.endswith("): distinguishable.")
    assert " The interval does not rule 80 % out. " in text
    answer = Answer.of(sentences(made()))
    assert answer.caveats == (
        "These are random splits in which 63 % of the test tracks share an artist with the training set: "
        "expect less on new artists.",
    ), "what takes something off the answer is apart from what stands behind it"
    assert text == " ".join([answer.first, *answer.caveats, *answer.behind])


PICKED = ", optimistic as it was picked by the tracks that it was tested on."


@pytest.mark.parametrize("goal", [None, 0.5, 0.99])
def test_the_best_of_several_is_said_to_be_optimistic_in_the_first_sentence(goal: float | None) -> None:
    several = made(goal=goal)
    first, *rest = sentences(several)
    assert first.endswith(PICKED)
    assert optimism(several).startswith("It is the best of 2 by the same test tracks")
    assert ("fewest features" in " ".join(rest)) == (goal == 0.5)
    assert ("It was picked in the same way." in " ".join(rest)) == (goal == 0.5)


def test_a_single_setting_was_picked_by_nothing() -> None:
    alone = made({("corrected", "small"): [0.5, 0.6, 0.55]})
    assert "optimistic" not in alone.answer()
    assert optimism(alone) == ""


@pytest.mark.parametrize(
    "choice", [{"model": "best"}, {"selected": True}, {"model": "best", "selected": True}]
)
def test_the_best_run_has_the_highest_figure_and_the_answer_rests_on_a_choice_in_the_training_tracks(
    choice: dict[str, Any],
) -> None:
    rows = [replace(row, **(choice if row.feature_set == "small" else {})) for row in made().summary()]
    assert [best(rows).feature_set, answering(rows).feature_set] == ["large", "small"]
    said = optimism(SimpleNamespace(summary=lambda: rows))  # type: ignore[arg-type]
    assert said.startswith("It is the best of 2 by the same test tracks")
    assert ": expect less. The answer rests on small (5 features, " in said
    assert said.endswith(", which was chosen within the training tracks.")


def test_a_choice_in_the_training_tracks_that_is_also_the_highest_was_picked_by_nothing() -> None:
    rows = made().summary()
    one = [replace(row, selected=row.feature_set == "large") for row in rows]
    assert best(one) is answering(one)
    assert optimism(SimpleNamespace(summary=lambda: one)) == ""  # type: ignore[arg-type]
    several = [replace(row, model="best") for row in rows]
    said = optimism(SimpleNamespace(summary=lambda: several))  # type: ignore[arg-type]
    assert said.endswith("so that is optimistic: expect less.")


def test_the_answer_says_so_when_nothing_can_be_told_apart() -> None:
    close = {("corrected", "small"): [0.5, 0.6, 0.7], ("corrected", "large"): [0.62, 0.55, 0.66]}
    assert "): not distinguishable." in made(close).answer()
    single = {("corrected", "small"): [0.5], ("corrected", "large"): [0.6]}
    text = made(single).answer()
    assert "on one split, so without an interval" in text
    assert "on one split, which can't tell them apart" in text
    pair = {("corrected", "small"): [0.5, 0.6]}
    assert "55.0 %, on splits without usable spread, so without an interval" in made(pair).answer()
    alone = {("corrected", "small"): [0.5, 0.6, 0.55]}
    assert (
        made(alone).answer().startswith("small (5 features, 2 epochs) does not reach 80 %: it gets 55.0 % (")
    )
    assert made(alone, goal=None).answer().startswith("small (5 features, 2 epochs) gets 55.0 % (95 %")
    unpaired = {("as-written", "small"): [0.5, 0.6], ("as-written", "large"): [0.7, 0.8]}
    assert "on other splits, so no more can be said" in made(unpaired).answer()


def test_the_answer_names_the_smallest_set_that_reached_the_goal() -> None:
    high = {("corrected", "small"): [0.81, 0.82, 0.815], ("corrected", "large"): [0.9, 0.91, 0.905]}
    text = made(high, overlap=None).answer()
    assert text.startswith("large (57 features, 2 epochs) reaches the goal of 80 %: 90.5 % (95 % interval ")
    assert "reach it small (5 features, 2 epochs) has the fewest features: 81.5 % (95 % interval " in text
    assert text.count("rule out") == 1, "the larger set is above 80 % for certain, the smaller is not"
    assert "artist" not in text
    ungoaled = made(high, goal=None).answer()
    assert ungoaled.startswith("large (57 features, 2 epochs) does best of 2 feature sets with 90.5 %")
    assert "goal" not in ungoaled


def test_a_goal_that_is_reached_by_a_hair_is_said_with_its_doubt() -> None:
    wide = {("corrected", "small"): [0.80, 0.82, 0.84], ("corrected", "large"): [0.78, 0.88, 0.98]}
    text = made(wide).answer()
    assert "The interval does not rule out less than the goal." in text
    assert ", though its interval does not rule out less." in text
    assert all(sentence.endswith(".") for sentence in sentences(made(wide)))
    assert " ".join(sentences(made(wide))) == text


@pytest.mark.parametrize(
    ("protocol", "changes", "expected"),
    [
        ("as-written", {}, 2),
        ("random", {}, 2),
        ("artist-kfold", {}, 0),
        ("kfold", {}, 0),
        ("corrected", {"model": "svm"}, 0),
        ("corrected", {"hidden": "512"}, 0),
        ("corrected", {"scaler": "minmax"}, 0),
    ],
)
def test_published_figures_stand_beside_what_was_made_as_they_were(
    protocol: str, changes: dict[str, str], expected: int
) -> None:
    results = made({(protocol, "small"): [0.5, 0.6, 0.4]})
    if changes:  # The experiment's own net first, then one that differs from it.
        another = results.runs
        for name, value in changes.items():
            at = another.column_names.index(name)
            another = another.set_column(at, name, pa.repeat(value, len(another)))
        runs = pa.concat_tables([results.runs, another])
        results = Results(runs, results.predictions, results.about)
        assert len(results.summary()[0].references) == 2
    assert len(results.summary()[-1].references) == expected
