"""The registry of models, and the contract that every entry keeps."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.base import clone

from mirlab import plugins
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.models import registry as models

# Trees, epochs and rounds that are enough for sixty rows.
QUICK: dict[str, dict[str, Any]] = {
    "dense": {"epochs": 30, "batch_size": 10, "hidden": (16,), "learning_rate": 0.02},
    "dense-wide": {"epochs": 30, "batch_size": 10, "hidden": (16, 8), "learning_rate": 0.02},
    "forest": {"trees": 20},
    "gboost": {"max_iter": 5, "min_samples_leaf": 5},
}
BUILT_IN = ["dense", "dense-wide", "svm", "logreg", "lda", "knn", "forest", "gboost"]
OF_FRAMES = ["cnn", "rnn"]


def clusters(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Sixty rows of three well separated classes, in columns of very different units."""
    rng = np.random.default_rng(seed)
    codes = np.arange(60) % 3
    centres = np.array([[0, 0, 0, 0], [6, 0, 6, 0], [0, 6, 0, 6]])
    rows = (centres[codes] + rng.normal(size=(60, 4))) * [1, 1e4, 1e-3, 10]
    return rows, np.array(["blues", "metal", "pop"])[codes]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, models.ModelEntry]:
    """The registry, given back as it was."""
    models.names()
    monkeypatch.setattr(models, "_entries", dict(models._entries))
    return models._entries


def test_the_built_in_models() -> None:
    assert models.names()[: len(BUILT_IN + OF_FRAMES)] == BUILT_IN + OF_FRAMES


@pytest.mark.parametrize("name", BUILT_IN + OF_FRAMES)
def test_every_model_is_described_and_its_space_is_of_its_parameters(name: str) -> None:
    entry = models.get(name)
    assert entry.name == name
    assert entry.summary.endswith(".")
    assert entry.reference
    known = entry.parameters()
    for parameter, values in entry.space.items():
        assert values[0] == known[parameter], f"{parameter}: the most plausible value is the default"
        assert len(set(values)) == len(values) > 1


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_model_learns_clones_and_gives_probabilities(name: str) -> None:
    X, y = clusters(0)
    new, truth = clusters(1)
    model = models.get(name).make(**QUICK.get(name, {}))
    fitted = clone(model).fit(X, y)
    again = clone(model).fit(X, y)
    assert list(fitted.classes_) == ["blues", "metal", "pop"]
    assert np.mean(fitted.predict(new) == truth) > 0.95
    probabilities = fitted.predict_proba(new)
    assert probabilities.shape == (60, 3)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
    assert np.mean(fitted.classes_[probabilities.argmax(axis=1)] == truth) > 0.95
    np.testing.assert_array_equal(probabilities, again.predict_proba(new))


def test_the_nets_are_the_write_ups() -> None:
    assert models.get("dense").make().hidden == (128, 64, 32)
    assert models.get("dense-wide").make().hidden == (512, 256, 128, 64)
    assert models.get("dense-wide").make(hidden=(4,)).hidden == (4,)


def test_svm_predicts_the_same_with_and_without_probabilities() -> None:
    X, y = clusters(0)
    new = clusters(1)[0] + np.random.default_rng(2).normal(0, 3, (60, 4)) * [1, 1e4, 1e-3, 10]
    plain = models.get("svm").make(probabilities=False).fit(X, y)
    np.testing.assert_array_equal(plain.predict(new), models.get("svm").make().fit(X, y).predict(new))
    assert not hasattr(plain, "predict_proba")


def test_svm_refuses_what_it_can_not_learn_from() -> None:
    X, y = clusters(0)
    with pytest.raises(ValueError, match='at least two classes, but all rows have one class, "pop"'):
        models.get("svm").make().fit(X, np.full(60, "pop"))
    y[0] = "jazz"
    with pytest.raises(ValueError, match='"jazz" has one: add rows or set probabilities=False'):
        models.get("svm").make().fit(X, y)


def test_an_unknown_model_gets_a_suggestion() -> None:
    with pytest.raises(UnknownName, match=r'no model called "dens"\. Did you mean "dense"'):
        models.get("dens")


def test_an_unknown_parameter_gets_a_suggestion() -> None:
    message = r'parameter of the model dense called "epoch"\. Did you mean "epochs"'
    with pytest.raises(UnknownName, match=message):
        models.get("dense").make(epoch=3)


def test_own_models_by_decorator(registry: dict[str, models.ModelEntry]) -> None:
    @models.model("majority", summary="The most frequent class.", space={"strategy": ("prior", "uniform")})
    def majority(strategy: str = "prior") -> Any:
        from sklearn.dummy import DummyClassifier

        return DummyClassifier(strategy=strategy)

    assert models.names()[-1] == "majority"
    assert models.get("majority").make(strategy="uniform").strategy == "uniform"
    assert majority().strategy == "prior"
    models.model("majority", summary="The most frequent class, again.")(majority)
    assert models.get("majority").summary.endswith("again."), "a notebook's cell may be run again"
    for name, summary in (("majority", "The most frequent class"), ("svm", "Support vectors")):
        with pytest.raises(UsageError, match=rf'already a model called "{name}" \({summary}'):
            models.model(name, summary="Another.")(lambda: majority())


def entry_point(monkeypatch: pytest.MonkeyPatch, load: Any) -> None:
    class Point:
        name, value = "theirs", "their_package:theirs"

        def load(self) -> Any:
            return load()

    monkeypatch.setattr(models, "entry_points", lambda group: [Point()] if group == "mirlab.models" else [])
    models._load_entry_points.cache_clear()


@pytest.fixture
def fresh_entry_points(registry: dict[str, models.ModelEntry]) -> Any:
    yield
    models._load_entry_points.cache_clear()


@pytest.mark.usefixtures("fresh_entry_points")
def test_models_of_installed_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    assert EntryPoint("theirs", "their_package:theirs", "mirlab.models").group == models.ENTRY_POINT_GROUP
    entry_point(monkeypatch, lambda: models.model("theirs", summary="Theirs.")(lambda: None))
    assert "theirs" in models.names()


@pytest.mark.usefixtures("fresh_entry_points")
def test_a_package_that_fails_or_registers_nothing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ImportError("no module named their_package")

    entry_point(monkeypatch, broken)
    with pytest.raises(UsageError, match=r'"theirs" \(their_package:theirs\) could not be loaded: no module'):
        models.names()
    entry_point(monkeypatch, lambda: None)
    with pytest.raises(UsageError, match="registers nothing"):
        models.names()


def test_listing_imports_nothing_heavy() -> None:
    code = (
        "import sys; from mirlab.learn.models import registry; registry.entries();"
        "assert not {'keras', 'jax', 'sklearn', 'scipy'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.usefixtures("registry")
def test_a_parameter_without_default_is_refused_at_registration() -> None:
    expected = r'the model "bare": expected keyword parameters that have defaults, and "k" has none: write k='
    with pytest.raises(UsageError, match=expected):

        @models.model("bare", summary="Bare.")
        def bare(k: int) -> None: ...

    with pytest.raises(UsageError, match=r'"k" can\'t be given by its name'):
        models.model("bare", summary="Bare.")(lambda k=1, /: None)
    assert "bare" not in models.names()


@pytest.mark.usefixtures("registry")
def test_what_a_function_passes_on_is_no_parameter() -> None:
    from sklearn.dummy import DummyClassifier

    models.model("loose", summary="Loose.")(lambda *more, k=1, **rest: DummyClassifier())
    assert models.get("loose").parameters() == {"k": 1}


@pytest.mark.usefixtures("registry")
def test_a_function_that_returns_no_classifier_is_named_with_its_line() -> None:
    from sklearn.neighbors import NearestCentroid

    here = rf" \({re.escape(__file__)}, line \d+\)"
    made: list[tuple[Any, str]] = [
        (None, "got None"),
        (NearestCentroid, "got the class NearestCentroid"),
        ("svm", "got 'svm'"),
    ]
    for place, (value, words) in enumerate(made):
        models.model(f"empty-{place}", summary="Empty.")(lambda value=value: value)
        expected = (
            f'"empty-{place}"{here}: expected its function to return a classifier with fit and predict, '
        )
        with pytest.raises(UsageError, match=expected + words):
            models.get(f"empty-{place}").make()


@pytest.mark.usefixtures("registry")
def test_a_function_that_fails_is_named_with_the_line_that_failed() -> None:
    @models.model("broken", summary="Broken.")
    def broken(k: int = 0) -> Any:
        return 1 / k

    line = broken.__code__.co_firstlineno + 2
    expected = (
        rf'the model "broken" can\'t be made \(.*test_registry.py, line {line}\): ZeroDivisionError: div'
    )
    with pytest.raises(UsageError, match=expected):
        models.get("broken").make()


def test_an_unknown_model_unlike_any_other_may_be_of_a_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins, "_loaded", {})
    said = r'called "qqqq"\. For a model of your own, load its file: --plugin FILE\.py, or mirlab\.plugin'
    with pytest.raises(UnknownName, match=said):
        models.get("qqqq")
    with pytest.raises(UnknownName) as near:
        models.get("dens")
    assert "--plugin" not in str(near.value)
    monkeypatch.setattr(plugins, "_loaded", {"mine": plugins.Plugin(Path("mine.py"), "0", ())})
    with pytest.raises(UnknownName, match=r'called "qqqq"\. Known: '):
        models.get("qqqq")
