"""Graphs answer like the models that they were written from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UsageError
from mirlab.learn.bundle.graph import Graph
from mirlab.learn.models import registry as models
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.training.calibration import softmax
from mirlab.learn.training.exportable import PROVEN, check_exportable
from mirlab.learn.training.logits import SLOPE, Scored, linear_weights, logits, steps_of
from mirlab.learn.training.onnx_export import export

SMALL: dict[str, dict[str, Any]] = {
    "svm": {"probabilities": False},
    "forest": {"trees": 20},
    "dense": {"epochs": 40, "learning_rate": 0.01},
    "dense-wide": {"epochs": 1},
}
REFUSED = {"gboost"}


@pytest.mark.parametrize(
    ("model", "classes"),
    [(model, 3) for model in PROVEN["class"]]
    + [(model, 2) for model in PROVEN["class"] if not model.startswith("dense")],
)
def test_a_graph_gives_the_model_s_own_answers(
    model: str, classes: int, make_table: Callable[..., FeatureTable]
) -> None:
    table = make_table(60)
    table = table.rows(np.isin(table.labels.astype(str), ["calm", "loud", "wild"][:classes]))
    rows, labels = table.values[:30], table.labels[:30].astype(str)
    fitted = make_pipeline(table.columns, model, SMALL.get(model)).fit(rows, labels)
    asked = np.concatenate([table.values, table.values * 1.1])
    answers = Graph(export(fitted, 1.7)).answers(asked)
    assert answers.shape == (len(asked), classes)
    np.testing.assert_allclose(answers, softmax(logits(fitted, asked), 1.7), atol=2e-6)
    np.testing.assert_allclose(answers.sum(axis=1), 1, atol=1e-9)
    # Far off one class has no chance but for the floor under the logits, which a high temperature shows.
    far = table.values * [1e4, 1e4, 1, 1, 1]
    answers = Graph(export(fitted, 50.0)).answers(far)
    np.testing.assert_allclose(answers, softmax(logits(fitted, far), 50.0), atol=2e-6)


def test_the_logarithm_is_of_variances_alone(make_table: Callable[..., FeatureTable]) -> None:
    """Deviations and every other statistic go in as they are: in the graph as in the model."""
    names = ("rms.std", "rms.var", "mfcc_01.mean", "zero_crossing_rate.max", "spectral_flux.std")
    table = make_table(60, columns=names)
    values = np.abs(table.values) + 0.01
    fitted = make_pipeline(table.columns, "lda").fit(values, table.labels.astype(str))
    steps, _ = steps_of(fitted)
    logged = steps[0].transform(values)
    np.testing.assert_array_equal(logged[:, 1], np.log(values[:, 1]))
    np.testing.assert_array_equal(logged[:, [0, 2, 3, 4]], values[:, [0, 2, 3, 4]])
    answers = Graph(export(fitted)).answers(values)
    np.testing.assert_allclose(answers, fitted.predict_proba(values), atol=1e-9)


@pytest.mark.parametrize("model", ["logreg", "lda", "knn", "forest"])
def test_at_temperature_1_the_probabilities_are_the_model_s(
    model: str, make_table: Callable[..., FeatureTable]
) -> None:
    table = make_table(60)
    fitted = make_pipeline(table.columns, model, SMALL.get(model)).fit(
        table.values[:40], table.labels[:40].astype(str)
    )
    mine = softmax(logits(fitted, table.values))
    # Votes of 0 are raised to a thousandth.
    np.testing.assert_allclose(mine, fitted.predict_proba(table.values), atol=3e-3)


@pytest.mark.parametrize("scaler", ["standard", "minmax", "robust", "none"])
def test_every_scaler_is_in_the_graph(scaler: str, make_table: Callable[..., FeatureTable]) -> None:
    table = make_table(60)
    fitted = make_pipeline(table.columns, "logreg", {"scaler": scaler}).fit(
        table.values, table.labels.astype(str)
    )
    answers = Graph(export(fitted)).answers(table.values)
    np.testing.assert_allclose(answers, fitted.predict_proba(table.values), atol=1e-9)


def test_every_model_of_the_registry_is_proven_or_refused() -> None:
    shipped = {name for name, e in models.entries().items() if str(e.target).startswith("mirlab.")}
    classical = {
        n
        for n in shipped
        if str(models.get(n).target).startswith(
            ("mirlab.learn.models.c", "mirlab.learn.models.p", "mirlab.learn.nets.dense")
        )
    }
    assert classical == set(PROVEN["class"]) | REFUSED


def test_boosting_is_refused_before_any_training(make_table: Callable[..., FeatureTable]) -> None:
    with pytest.raises(UsageError, match=r"gboost can't be put into a bundle.*Models that can: svm, logreg"):
        check_exportable("gboost", {}, make_table().columns)


@pytest.mark.parametrize("classes", [2, 4])
def test_a_machine_s_logits_are_sums_over_its_own_decisions(classes: int) -> None:
    rng = np.random.default_rng(0)
    codes = np.arange(80) % classes
    rows = rng.normal(size=(80, 3)) + codes[:, None]
    pipeline = make_pipeline((), "svm", {"probabilities": False}).fit(rows, codes)
    steps, machine = steps_of(pipeline)
    machine.svc_.decision_function_shape = "ovo"
    decisions = machine.svc_.decision_function(steps[0].transform(rows))
    if classes == 2:
        decisions = -decisions[:, None]  # scikit-learn's are positive for the second of two classes
    wanted, pair = np.zeros((80, classes)), 0
    for i in range(classes):
        for j in range(i + 1, classes):
            wanted[:, i] += np.log(1 / (1 + np.exp(-SLOPE * decisions[:, pair])))
            wanted[:, j] += np.log(1 / (1 + np.exp(SLOPE * decisions[:, pair])))
            pair += 1
    np.testing.assert_allclose(logits(pipeline, rows), wanted, atol=1e-9)
    agree = (logits(pipeline, rows).argmax(axis=1) == pipeline.predict(rows)).mean()
    assert agree == 1 if classes == 2 else agree > 0.9


def test_two_classes_of_a_linear_model_have_opposite_weights() -> None:
    rng = np.random.default_rng(0)
    rows, codes = rng.normal(size=(40, 3)), np.arange(40) % 2
    _, classifier = steps_of(make_pipeline((), "lda").fit(rows, codes))
    weights, bias = linear_weights(classifier)
    np.testing.assert_allclose(weights[:, 0], -weights[:, 1])
    np.testing.assert_allclose(bias[0], -bias[1])


def test_a_scored_classifier_answers_by_its_logits(make_table: Callable[..., FeatureTable]) -> None:
    table = make_table()
    scored = Scored(make_pipeline(table.columns, "svm", {"probabilities": False}))
    scored.fit(table.values, table.labels.astype(str))
    p = scored.predict_proba(table.values)
    assert (scored.classes_[p.argmax(axis=1)] == scored.predict(table.values)).all()
    assert not hasattr(scored.pipeline, "classes_"), "the pipeline that was given is not fitted"


def test_equal_models_give_equal_bytes(make_table: Callable[..., FeatureTable]) -> None:
    table = make_table()
    made = [
        export(make_pipeline(table.columns, "lda").fit(table.values, table.labels.astype(str)))
        for _ in range(2)
    ]
    assert made[0] == made[1]


def test_operators_beyond_onnxs_own_are_refused(
    make_table: Callable[..., FeatureTable], monkeypatch: pytest.MonkeyPatch
) -> None:
    import skl2onnx

    real = skl2onnx.convert_sklearn

    def with_a_stranger(*arguments: Any, **options: Any) -> Any:
        converted = real(*arguments, **options)
        converted.graph.node[0].domain = "com.strange"
        return converted

    monkeypatch.setattr(skl2onnx, "convert_sklearn", with_a_stranger)
    table = make_table()
    fitted = make_pipeline(table.columns, "forest", SMALL.get("forest")).fit(
        table.values, table.labels.astype(str)
    )
    with pytest.raises(UsageError, match=r"needs operators beyond ONNX's own \(com\.strange\)"):
        export(fitted)
