"""What `train` compares where a learned model is here, and that the choice sees training rows alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.audio.embedding.tiny_model import card_text, graph_bytes, write_model
from tests.learn.learned_sounds import write_sounds

from mirlab.audio.embedding import shelf
from mirlab.data.splits.splits import Split
from mirlab.files.identity import digest, is_among
from mirlab.learn.bundle.predict import load
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.models.fitting import Trial, fit
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.models.registry import get
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.training import choice
from mirlab.learn.training.choice import Candidate, Chosen, compare
from mirlab.learn.training.train_plan import BOTH, FEATURES, HAND, LEARNED, advice, offer_of
from mirlab.learn.training.training import Trained, train


def candidate(name: str, columns: list[int], model: str = "lda") -> Candidate:
    return Candidate(name, np.array(columns), model, {}, make_pipeline((), model))


def three_columns(n: int = 60, seed: int = 0) -> tuple[Any, Any, Any]:
    """Column 0 is noise, 1 tells the classes apart, 2 names the artist; artists have one class each."""
    rng = np.random.default_rng(seed)
    artists = np.arange(n) // 3
    codes = (artists % 2).astype(np.intp)
    values = np.stack(
        [rng.standard_normal(n), codes + 0.4 * rng.standard_normal(n), artists * 7.3 % 5], axis=1
    )
    return values, codes, artists.astype(np.intp)


def test_the_best_candidate_is_taken_and_fitted_on_all_rows() -> None:
    values, codes, artists = three_columns()
    offered = [candidate("noise", [0]), candidate("good", [1])]
    found = Chosen(offered).fit(values, codes, groups=artists)
    assert found.candidate_.features == "good"
    assert (found.predict(values) == codes).mean() > 0.8
    assert found.predict_proba(values).shape == (60, 2)
    first = Chosen([candidate("first", [1]), candidate("second", [1])]).fit(values, codes)
    assert first.candidate_.features == "first", "of equal ones the first, which is the cheapest"


def test_an_artist_s_rows_stay_in_one_fold_of_the_choice() -> None:
    """A column that names the artist is worth everything where artists are mixed, and nothing where not."""
    values, codes, artists = three_columns()
    offered = [candidate("artist", [2], "knn")]
    apart = compare(values, codes, artists, offered, seed=0)
    mixed = compare(values, codes, np.arange(60), offered, seed=0)
    assert apart.apart
    assert (mixed.predicted[0] == codes[mixed.rows]).mean() > 0.95
    assert (apart.predicted[0] == codes[apart.rows]).mean() < 0.75


def test_a_class_of_one_artist_leaves_folds_of_tracks() -> None:
    values, codes, artists = three_columns()
    artists[codes == 1] = 1
    found = compare(values, codes, artists, [candidate("good", [1])], seed=0)
    assert not found.apart
    assert (found.predicted[0] == codes).mean() > 0.8


def test_a_large_table_gives_an_even_part_of_its_artists(monkeypatch: pytest.MonkeyPatch) -> None:
    values, codes, artists = three_columns()
    monkeypatch.setattr(choice, "MOST_ROWS", 30)
    found = compare(values, codes, artists, [candidate("good", [1])], seed=0)
    assert len(found.rows) == 30
    kept = set(artists[found.rows])
    assert not kept & set(np.delete(artists, found.rows))
    assert codes[found.rows].mean() == pytest.approx(0.5, abs=0.1)


def test_a_candidate_that_can_t_be_fitted_is_not_chosen() -> None:
    values, codes, artists = three_columns(12)
    broken = Candidate("broken", np.array([1]), "knn", {}, make_pipeline((), "knn", {"neighbours": 50}))
    found = compare(values, codes, artists, [broken, candidate("good", [1])], seed=0)
    assert (found.predicted[0] == -1).all()
    assert found.best(codes) == 1


def test_the_runner_gives_the_choice_its_training_rows_and_their_artists(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    values, codes, artists = three_columns()
    seen: list[Any] = []
    real = choice.compare
    monkeypatch.setattr(choice, "compare", lambda *a, **k: seen.append(a) or real(*a, **k))
    split = Split(np.arange(40), np.arange(40, 60), "test")
    chosen = Chosen([candidate("noise", [0]), candidate("good", [1])])
    fit(
        Trial(
            get("lda"),
            {},
            values,
            Goal.of_classes(codes, ("a", "b")),
            split,
            0,
            groups=artists,
            estimator=chosen,
        )
    )
    ((x, y, groups, _, _),) = seen
    assert np.array_equal(x, values[:40])
    assert np.array_equal(y, codes[:40])
    assert np.array_equal(groups, artists[:40])


def test_noise_chosen_from_many_stays_at_chance() -> None:
    """The best of 12 sets of noise looks good where it was chosen, and is worth nothing on other rows."""
    rng = np.random.default_rng(1)
    values, codes = rng.standard_normal((40, 12)), np.arange(40) % 2
    offered = [candidate(str(i), [i]) for i in range(12)]
    best = compare(values, codes, np.arange(40), offered, 0)
    looks = (best.predicted == codes).mean(axis=1).max()
    right = []
    for fold in range(4):
        test = np.arange(40) // 2 % 4 == fold
        found = Chosen(offered).fit(values[~test], codes[~test])
        right.append((found.predict(values[test]) == codes[test]).mean())
    assert looks > 0.6
    assert np.mean(right) < 0.58


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Trained, Path]]:
    """Trained with the tiny model on this machine, and where its data lie."""
    folder = tmp_path_factory.mktemp("compared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_DATA", str(folder / "data"))
        patch.setenv("MIRLAB_CACHE", str(folder / "cache"))
        write_model(folder / "data")
        made = train(write_sounds(folder / "sounds"), out=folder / "a.mirlab", workers=1, progress=False)
        yield made, folder


def test_the_card_says_what_was_compared_and_what_it_costs(compared: tuple[Trained, Path]) -> None:
    card, text = compared[0].card, compared[0].card_text
    sets = card["compared"]["sets"]
    assert [row["features"] for row in sets] == [HAND, LEARNED, BOTH]
    assert [row["columns"] for row in sets] == [100, 11, 111]
    assert sum(row["chosen"] for row in sets) == 1
    assert sets[0]["ms"] < sets[2]["ms"]
    assert "gain" not in sets[0]
    assert sets[1]["gain"]["mean"] == pytest.approx(sets[1]["accuracy"]["mean"] - sets[0]["accuracy"]["mean"])
    assert "12 pairs of features and model in 5 folds that kept artists apart" in text
    assert "| learned | 11 |" in text or "| **learned**, taken | 11 |" in text
    assert "the choice was made anew in each fold" in text


def test_the_bundle_holds_what_was_chosen_and_no_other_columns(compared: tuple[Trained, Path]) -> None:
    made, folder = compared
    (chosen,) = (row for row in made.card["compared"]["sets"] if row["chosen"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_DATA", str(folder / "data"))
        classifier = load(made.path)
        assert len(classifier.columns) == chosen["columns"] == made.card["features"]["columns"]
        assert made.card["model"] == {"name": chosen["model"], "params": chosen["params"]}
        answer = classifier.predict(folder / "sounds" / "low_0_0.wav", progress=False)[0]
    assert answer.label == "low"


def test_features_that_are_asked_for_are_not_compared(private_data: Path, tmp_path: Path) -> None:
    write_model(private_data)
    sounds = write_sounds(tmp_path / "sounds", artists=3)
    card = train(sounds, out=tmp_path / "a.mirlab", features="rms,mfcc", workers=1, progress=False).card
    files = list((tmp_path / "sounds").rglob("*.wav"))
    contents = card["data"]["contents"]
    assert contents["files"] == card["data"]["tracks"] == len(files)
    assert all(is_among(digest(path), contents["kept"]) for path in files)
    assert not is_among("00" * 20, contents["kept"])
    assert "compared" not in card
    assert "learned" not in card
    card = train(sounds, out=tmp_path / "a.mirlab", model="lda", workers=1, progress=False).card
    assert {row["model"] for row in card["compared"]["sets"]} == {"lda"}


def test_a_table_keeps_every_column(private_data: Path, tmp_path: Path, make_table: Any) -> None:
    write_model(private_data)
    made = train(make_table(), out=tmp_path / "a.mirlab", progress=False)
    assert "compared" not in made.card
    assert made.notes == ()


def test_musicnn_is_offered_first_and_others_are_named(private_data: Path) -> None:
    assert offer_of() is None
    write_model(private_data, "zebra")
    write_model(private_data, "aardvark")
    offer = offer_of()
    assert offer is not None
    assert offer.card.name == "aardvark"
    assert offer.sets[LEARNED] == ("aardvark_levels.mean", "aardvark_tags.mean")
    assert offer.sets[BOTH] == (*FEATURES, *offer.sets[LEARNED])
    assert "aardvark was compared; zebra can be asked for by --features" in offer.note


def test_without_a_learned_model_one_line_says_how_to_get_one(
    private_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_brought", dict)
    assert advice() == ""
    folder = write_model(private_data)
    text = card_text(graph_bytes()).replace('licence = "MIT"', 'licence = "MIT"\nget = "tiny-one"')
    (folder / "card.toml").write_text(text, encoding="utf-8")
    (folder / "graph.onnx").unlink()
    sounds = write_sounds(tmp_path / "sounds", artists=3)
    made = train(sounds, out=tmp_path / "a.mirlab", workers=1, progress=False)
    assert made.notes == (advice(),)
    assert "run  mirlab embeddings get tiny-one  and train again" in made.notes[0]
    assert "compared" not in made.card
    made = train(sounds, out=tmp_path / "a.mirlab", features="rms", workers=1, progress=False)
    assert made.notes == ()


def test_the_judged_procedure_chooses_with_the_table_s_artists(
    make_table: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The accuracy on the card is that of choosing anew, artists apart, in each fold's training rows."""
    table = make_table()
    seen: list[Any] = []
    real = choice.compare
    monkeypatch.setattr(choice, "compare", lambda *a, **k: seen.append(a) or real(*a, **k))
    offered = Chosen([candidate("first", [0]), candidate("second", [1])])
    evaluate(table, model="lda", estimator=offered, folds=3, progress=False)
    artists = np.unique(table.meta["artist"].astype(str)).size
    assert len(seen) == 3
    for values, _, groups, _, _ in seen:
        assert len(values) < len(table)
        assert 1 < np.unique(groups).size < artists
