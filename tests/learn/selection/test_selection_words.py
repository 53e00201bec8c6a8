"""What a selection says, writes and gives back, from results that are made up."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.plan import SplitPlan
from mirlab.data.splits.protocols import protocol_of
from mirlab.data.splits.splits import Split
from mirlab.errors import UsageError
from mirlab.learn.config.experiments import parse
from mirlab.learn.selection.curve import Point
from mirlab.learn.selection.nested import Selected
from mirlab.learn.selection.saved import load_selection
from mirlab.learn.selection.selection import Selection
from mirlab.learn.statistics.intervals import Interval
from mirlab.learn.subsets.scoring import Score
from mirlab.learn.subsets.searches import Found
from mirlab.learn.subsets.searching import Result
from mirlab.learn.subsets.settings import Settings
from mirlab.learn.subsets.units import Unit, Units

COLUMNS = tuple(Column(name, None, "mean") for name in ("rms", "spectral_flatness", "zero_crossing_rate"))
UNITS = Units("column", COLUMNS, np.zeros((4, 3)), tuple(Unit(str(c), (i,)) for i, c in enumerate(COLUMNS)))


def interval(mean: float, half: float = 0.05) -> Interval:
    return Interval(mean, mean - half, mean + half, 0.95, "x")


def result(answer: int = 1) -> Result:
    best = {size: Found(tuple(range(size)), Score(0.5, 0.4)) for size in (1, 2, 3)}
    scores = {found.subset: found.score for found in best.values()}
    return Result(best, scores, (0, 1, 2), {}, answer, "svm", {})


def selected(
    protocol: str = "kfold",
    *,
    honest: tuple[float, ...] = (0.5, 0.6, 0.7),
    optimistic: tuple[float, ...] = (0.5, 0.65, 0.8),
    probability: tuple[float | None, ...] = (None, None, None),
    smallest: int | None = None,
    size: int = 2,
    warnings: tuple[str, ...] = (),
    stable: float = 0.5,
    columns: tuple[Column, ...] = COLUMNS[:2],
) -> Selected:
    rows = np.arange(4)
    plan = SplitPlan(
        protocol_of(protocol),
        (Split(rows[:2], rows[2:], "fold 1 of 2"), Split(rows[2:], rows[:2], "fold 2 of 2")),
        "so",
        warnings,
        groups=rows,
        group_kind="artist",
        inner=rows,
    )
    points = tuple(
        Point(i + 1, float(i + 1), 2.5 * (i + 1), interval(h), interval(o), p)
        for i, (h, o, p) in enumerate(zip(honest, optimistic, probability, strict=True))
    )
    return Selected(
        plan=plan,
        points=points,
        searches=(result(2), result(2)),
        final=result(),
        nested=interval(0.61),
        nested_probability=None,
        wholes=(),
        smallest=None if smallest is None else points[smallest - 1],
        size=size,
        stable=stable,
        shares=np.array([1.0, 0.5, 0.0]),
        columns=columns,
        seconds=1.5,
    )


def selection(protocols: Mapping[str, Selected], **settings: Any) -> Selection:
    return Selection(
        "songs",
        Settings(**settings),
        "ab" * 32,
        "cd" * 32,
        4,
        {"a": 2, "b": 2},
        UNITS,
        protocols,
        ("a note",),
    )


def test_without_a_target_the_best_set_and_what_it_would_claim() -> None:
    said = selection({"kfold": selected()}).sentences()
    assert said == [
        "The best set for svm has 2 columns under kfold (60.0 %, 95 % interval 55.0 to 65.0).",
        "Searched and evaluated on all tracks, 2 columns would claim 65.0 %, 5.0 points too much.",
    ]
    one = selection({"kfold": selected(size=1)})
    assert one.sentences() == [
        "The best set for svm has 1 column under kfold (50.0 %, 95 % interval 45.0 to 55.0)."
    ]
    assert one.answer() == one.sentences()[0]
    assert one.words(1) == "1 column"
    assert one.words(3) == "3 columns"


CHOSEN = (
    "Under kfold, where each split's search also chose the size, the accuracy is 61.0 %, 95 % "
    "interval 56.0 to 66.0."
)


def test_with_a_target_how_sure_it_is() -> None:
    found = selected(probability=(0.1, 0.6, 0.96), smallest=2, optimistic=(0.5, 0.6, 0.7))
    said = selection({"kfold": found}, target=0.58).sentences()
    assert said == [
        "The smallest set of the 3 columns that reaches 58 % with svm: 2 columns do under kfold "
        "(60.0 %, 95 % interval 55.0 to 65.0, slightly optimistic, because the same tracks chose the size).",
        CHOSEN,
        "Under kfold the probability that such sets reach 58 % on other artists like these is 60 %.",
        "With 3 columns or more it is 95 %.",
    ]
    sure = selected(probability=(0.1, 0.999, 0.999), smallest=2, optimistic=(0.5, 0.6, 0.7))
    assert selection({"kfold": sure}, target=0.5).sentences()[1:] == [
        CHOSEN,
        "Under kfold the probability that such sets reach 50 % on other artists like these is above 99 %.",
    ]
    single = selected(probability=(0.99, 0.01, 0.005), smallest=1, size=1, optimistic=(0.4, 0.4, 0.4))
    first, chosen, second = selection({"kfold": single}, target=0.45, cost="milliseconds").sentences()
    assert chosen == CHOSEN
    assert first.startswith(
        "The cheapest set of the 3 columns that reaches 45 % with svm: 1 column does under"
    )
    assert second.endswith("is 99 %.")


def test_out_of_reach_it_says_what_is_most_probable() -> None:
    found = selected(probability=(0.001, 0.009, 0.005), optimistic=(0.4, 0.4, 0.4))
    assert selection({"kfold": found}, target=0.9).sentences() == [
        "No set of up to 3 of the 3 columns reaches 90 % with svm: the best gets "
        "61.0 %, 95 % interval 56.0 to 66.0 under kfold.",
        "Under kfold the probability of reaching it is below 1 % at every size.",
    ]
    likely = selected(probability=(0.001, 0.2, 0.005), optimistic=(0.4, 0.4, 0.4))
    assert selection({"kfold": likely}, target=0.9).sentences()[1] == (
        "Under kfold the probability of reaching it is highest with 2 columns: 20 %."
    )
    unknown = selected(probability=(math.nan,) * 3, optimistic=(0.4, 0.4, 0.4))
    assert (
        "the probability of reaching it is not known." in selection({"kfold": unknown}, target=0.9).answer()
    )


def test_the_trusted_protocol_comes_first_and_the_other_is_warned_about() -> None:
    warned = "100 % of the test tracks share an artist with the training set"
    both = {
        "kfold": selected("kfold", warnings=(warned,), probability=(0.1, 0.2, 0.3), smallest=3, size=3),
        "artist-kfold": selected("artist-kfold", probability=(0.1, 0.2, 0.3)),
    }
    made = selection(both, target=0.65)
    assert made.trusted == "artist-kfold"
    said = made.sentences()
    assert "none does under artist-kfold, where the best gets 61.0 %" in said[0]
    assert said[0].endswith(
        ", and 3 columns do under kfold (70.0 %, 95 % interval 65.0 to 75.0, slightly optimistic, "
        "because the same tracks chose the size)."
    )
    assert said[1] == "kfold allows the same artist in training and test: expect less on new artists."
    assert sum("allows the same artist" in sentence for sentence in said) == 1
    assert made.warnings == [f"kfold: {warned}."]


def test_what_is_written_and_read_again(tmp_path: Path) -> None:
    made = selection({"kfold": selected(smallest=2, probability=(0.1, 0.2, None))}, target=0.6)
    made.save(tmp_path)
    told = json.loads((tmp_path / "selection.json").read_text(encoding="utf-8"))
    found = told["protocols"]["kfold"]
    assert found["chosen"] == {"rms.mean": 1.0, "spectral_flatness.mean": 0.5}
    assert (found["judged"], found["splits"], found["smallest"], found["stability"]) == (9, 2, 2, 0.5)
    assert found["recipe"] == {
        "size": 2,
        "units": ["rms.mean", "spectral_flatness.mean"],
        "columns": ["rms.mean", "spectral_flatness.mean"],
    }
    assert (told["tracks"], told["candidates"], told["format"]) == (4, 3, 1)
    saved = load_selection(tmp_path)
    curve = saved.protocols["kfold"]
    assert curve.points == made.protocols["kfold"].points
    assert (curve.smallest, curve.size) == (2, 2)
    table = made.candidates().to_pylist()
    assert [row["size"] for row in table] == [1, 2, 3] * 3
    assert table[1] == {
        "protocol": "kfold",
        "search": "fold 1 of 2",
        "size": 2,
        "units": "rms.mean, spectral_flatness.mean",
        "accuracy": 0.5,
        "value": 0.4,
    }
    assert table[8]["search"] == "all rows"
    (tmp_path / "selection.json").write_text(json.dumps({**told, "format": 2}), encoding="utf-8")
    with pytest.raises(
        UsageError, match="a selection in layout 2, written by a newer mirlab; this one reads"
    ):
        load_selection(tmp_path)


def test_a_stability_that_is_not_known_is_null() -> None:
    assert (
        selection({"kfold": selected(stable=math.nan)}).to_dict()["protocols"]["kfold"]["stability"] is None
    )


def test_the_recipe_says_what_was_chosen_and_how_sure_that_is() -> None:
    made = selection({"kfold": selected()}, target=0.55, params={"C": 2.0}, seed=7, method="mrmr")
    recipe = parse(made.recipe())
    assert recipe.name == "selected-2-kfold"
    assert recipe.title == "2 columns chosen for svm under kfold"
    assert (recipe.seed, recipe.protocols, recipe.goal) == (7, ["kfold"], 0.55)
    assert recipe.takes_logarithms
    assert "mrmr selection chose" in recipe.question
    assert "is 60.0 % (95 % interval 55.0 to 65.0) under kfold" in recipe.notes[0]
    assert len(recipe.notes) == 1
    assert "[model.params]\nC = 2.0\n" in made.recipe()
    assert 'on = "both"' in made.recipe()
    foreign = selected(columns=(Column("tempo_of_theirs", None, "value"),))
    text = selection({"kfold": foreign}).recipe()
    assert 'on = "table"' in text
    assert "can't be computed from sound by this mirlab" in text
    assert "goal" not in text
    assert "params" not in text


def test_words_that_need_escapes_and_numbers_come_back_from_the_recipe() -> None:
    source = 'a "b" \\ \n\x7f \u2028 é.csv'
    params = {"C": 1e-7, "gamma": "scale", "probabilities": False}
    made = selection({"kfold": selected()}, target=np.float64(0.55), params=params)
    recipe = parse(replace(made, source=source).recipe())
    assert recipe.data.source == source
    assert recipe.model.params == params
    assert recipe.goal == 0.55
