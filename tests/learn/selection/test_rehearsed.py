"""Selection where everything is chosen on training rows: the answer, its words, the recipe and the page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.learn.config.experiments import parse
from mirlab.learn.selection.rehearsed import kind_words, probability
from mirlab.learn.selection.selecting import select
from mirlab.learn.selection.selection import Selection
from mirlab.learn.subsets import rehearsal
from mirlab.show.commands.select import _print
from mirlab.show.pages.selection import render


def table_of_tags() -> FeatureTable:
    """150 tracks by 50 artists: two tags and three columns of noise; the last 50 tracks are for the test."""
    rng = np.random.default_rng(5)
    code = np.arange(150) % 3
    values = rng.standard_normal((150, 5))
    values[:, 0] += 2.0 * (code == 1)
    values[:, 1] += 2.0 * (code == 2)
    names = ("tags[rock].mean", "tags[hip_hop].mean", "rms.mean", "mfcc_01.mean", "mfcc_01.std")
    return FeatureTable(
        tracks=np.array([f"t{i}" for i in range(150)], dtype=object),
        labels=np.array(["a", "b", "c"], dtype=object)[code],
        columns=tuple(Column.parse(name) for name in names),
        values=values,
        meta={
            "artist": np.array([f"artist {i // 3}" for i in range(150)], dtype=object),
            "part": np.array(["train" if i < 99 else "test" for i in range(150)], dtype=object),
        },
    )


@pytest.fixture(scope="module", autouse=True)
def _few() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        few = {name: rehearsal.CANDIDATES[name] for name in ("lda(shrinkage=0.5)", "logreg(C=1.0)")}
        patch.setattr(rehearsal, "CANDIDATES", few)
        patch.setattr(rehearsal, "FURTHER", 1)
        yield


@pytest.fixture(scope="module")
def selection() -> Selection:
    return select(
        table_of_tags(),
        target=0.6,
        protocol="predefined",
        column="part",
        most=3,
        screen=1.0,
        workers=1,
        resume=False,
        progress=False,
    )


def test_learned_columns_make_the_choice_the_default(selection: Selection) -> None:
    assert selection.rehearsed
    plain = select(
        table_of_tags(), features="rms, mfcc", protocol="predefined", column="part", most=1, progress=False
    )
    assert plain.settings.model == "svm"


def test_the_recipe_of_one_split_is_what_its_training_rows_chose(selection: Selection) -> None:
    found = selection.protocols["predefined"]
    assert found.recipe is found.searches[0]
    assert found.size == found.searches[0].answer
    assert found.columns == selection.units.columns_of(found.searches[0].at(found.size).subset)
    assert found.nested == found.expected.honest
    assert [(whole.kind, whole.columns) for whole in found.wholes] == [
        ("hand-crafted", 3),
        ("learned", 2),
        ("all", 5),
    ]
    hand, learned, _ = found.wholes
    assert learned.accuracy.mean > hand.accuracy.mean + 0.2
    assert (learned.probability or 0) > 0.9 > 0.1 > (hand.probability or 0)


def test_folds_choose_each_for_itself() -> None:
    table = table_of_tags()
    made = select(table, protocol="artist-kfold", folds=2, most=2, workers=1, resume=False, progress=False)
    (found,) = made.protocols.values()
    assert found.recipe is found.final
    assert found.size == found.final.answer
    said = made.answer()
    assert "Chosen in the training tracks of each of the 2 splits of artist-kfold, sets of " in said
    assert "probability" not in said


def test_the_answer_leads_with_what_was_chosen_on_training_tracks(selection: Selection) -> None:
    said = " ".join(selection.sentences())
    assert "Chosen on the 99 training tracks of predefined alone, " in said
    assert " on its 51 test tracks; the probability of 60 % or more on other artists like these is " in said
    assert "Rehearsals within the training tracks reached 60 % (" in said
    assert "Without a choice of columns, under predefined: hand-crafted alone (3 columns) " in said
    assert "Picked by the accuracy on the test tracks of predefined, the size would be " in said


def test_numbers_for_programs_and_the_recipe(selection: Selection, tmp_path: Path) -> None:
    selection.save(tmp_path)
    told = json.loads((tmp_path / "selection.json").read_text(encoding="utf-8"))["protocols"]["predefined"]
    (chosen,) = told["chosen_in"]
    assert chosen["size"] == len(chosen["units"]) == told["recipe"]["size"]
    assert set(chosen["rehearsed"]) >= {"1", "2"}
    assert [whole["kind"] for whole in told["wholes"]] == ["hand-crafted", "learned", "all"]
    recipe = parse(
        (tmp_path / "recipe.toml")
        .read_text(encoding="utf-8")
        .replace("protocols", 'split_column = "part"\nprotocols', 1)
    )
    assert recipe.model.name in {"lda", "logreg"}
    assert recipe.notes[0].startswith("The set was chosen on the training tracks of predefined in ")


def test_the_page_and_the_terminal_show_the_kinds(
    selection: Selection, capsys: pytest.CaptureFixture[str]
) -> None:
    page = render(selection)
    assert "Without a choice of columns" in page
    assert (
        "What each split&#39;s training tracks chose" in page or "What each split's training tracks" in page
    )
    assert "hand-crafted and learned" in page
    _print(selection)
    printed = capsys.readouterr().out
    assert "without a choice" in printed
    assert "hand-crafted and learned" in printed


def test_words() -> None:
    assert kind_words("learned, means") == "means of learned features"
    assert kind_words("all") == "all features"
    assert [probability(p) for p in (None, 0.001, 0.5, 0.999)] == [
        "not known",
        "below 1 %",
        "50 %",
        "above 99 %",
    ]
