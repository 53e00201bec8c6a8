"""The registry of models: everything that an experiment can train, by name.

An entry makes unfitted models by task (`ModelEntry.tasks` says what it learns). Rows are tracks, columns are
features, and each model scales its own columns by its training rows:

    class    `fit(X, y)` with (n,) labels; `predict(X)` gives labels; `classes_`, and `predict_proba(X)` with
             columns in the order of `classes_`
    tags     `fit(X, Y)` with (n, k) 0 and 1; `predict_proba(X)` gives (n, k), each tag by itself;
             `thresholds_` (k,), from which probability on a row has the tag
    numbers  `fit(X, Y)` with (n, k) numbers; `predict(X)` gives (n, k) in their units

A model that says `takes_groups` gets `fit(..., groups=)`, the rows' artists, which its inner folds must not
separate. Listing the registry imports neither Keras nor scikit-learn.

A model of frames (`ModelEntry.frames`) hears each track in time instead: X is (n, time, dim) float32 as in
`mirlab.data.tables.frametensor`, and it is fitted by `fit(X, y, groups=...)`, groups being the rows'
artists, which early stopping must not separate.

Own models are added by the decorator, in code that runs before the model is named:

    @model("nearest-centroid", summary="The class whose mean is closest.")
    def nearest_centroid(metric: str = "euclidean"):
        return sklearn.neighbors.NearestCentroid(metric=metric)

or by an installed package, as an entry point of the group "mirlab.models" that names such a function.

Contents: `register`, `model`, `names`, `entries`, `get`, and `ModelEntry`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib.metadata import entry_points
from typing import Any, TypeVar

from mirlab.data.tables import TASKS, TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.models.built_in import BUILT_IN
from mirlab.learn.models.entry import ModelEntry as ModelEntry
from mirlab.learn.models.entry import Target
from mirlab.plugins import own_needs_plugin, registered

ENTRY_POINT_GROUP = "mirlab.models"

Factory = TypeVar("Factory", bound=Callable[..., Any])


_ELSEWHERE = {
    "SVC": "svm",
    "SVR": "svm",
    "LogisticRegression": "logreg",
    "logistic": "logreg",
    "OneVsRestClassifier": "logreg",
    "Ridge": "ridge",
    "RidgeCV": "ridge",
    "LinearRegression": "ridge",
    "linear": "ridge",
    "LinearDiscriminantAnalysis": "lda",
    "KNeighborsClassifier": "knn",
    "k-nn": "knn",
    "KNeighborsRegressor": "knn",
    "RandomForestClassifier": "forest",
    "RandomForestRegressor": "forest",
    "rf": "forest",
    "HistGradientBoostingClassifier": "gboost",
    "HistGradientBoostingRegressor": "gboost",
    "GradientBoostingClassifier": "gboost",
    "xgboost": "gboost",
    "lightgbm": "gboost",
    "MLPClassifier": "dense",
    "MLPRegressor": "dense",
    "mlp": "dense",
    "nn": "dense",
    "lstm": "rnn",
    "gru": "rnn",
    "DummyClassifier": "prior",
    "DummyRegressor": "prior",
    "baseline": "prior",
    "majority": "prior",
    "mean": "prior",
}
"""What models are called in scikit-learn and elsewhere."""

_entries: dict[str, ModelEntry] = {entry.name: entry for entry in BUILT_IN}


def register(entry: ModelEntry) -> None:
    """Add an entry; UsageError where its name is taken, except by an earlier form of the same function."""
    if entry.name in _entries and entry.origin != _entries[entry.name].origin:
        raise UsageError(
            f'There is already a model called "{entry.name}" ({_entries[entry.name].summary}): '
            "give the new one another name."
        )
    _entries[entry.name] = entry
    registered("model", entry.name)


def model(
    name: str,
    *,
    summary: str,
    reference: str = "",
    space: Mapping[str, tuple[Any, ...]] | None = None,
    frames: str = "",
    tasks: Sequence[TaskName] = ("class",),
) -> Callable[[Factory], Factory]:
    """Register the decorated class or function, whose keyword parameters are the model's parameters.

    What it makes is fitted by `fit(X, y)` on (n, d) rows, and by task:

        "class"    y is (n,) labels; `predict(X)` gives labels, `classes_` says which there are;
                   `predict_proba(X)` is welcome
        "tags"     y is (n, k) of 0 and 1; `predict_proba(X)` gives (n, k), the probability of each tag, or a
                   list of arrays as scikit-learn's own models do. mirlab chooses the thresholds
        "numbers"  y is (n, k) numbers; `predict(X)` gives (n, k). With one number y is (n,)

    Parameters
    ----------
    name : as commands and experiments write it
    summary : one sentence for a person
    reference : who described it first
    space : values of its parameters that tuning tries, the default first
    frames : the feature whose frames it hears; "" for the columns of a table
    tasks : what it learns; a function with a parameter called `task` is told which of these it is asked for

    Raises
    ------
    UsageError : a parameter without a default, a name that is taken, no task
    UnknownName : a task that there is not

    Example
    -------
    >>> from mirlab.learn.models.registry import get, model
    >>> @model("many-trees", summary="A hundred random trees.", tasks=("tags", "numbers"))
    ... def many_trees(trees: int = 100, task: str = "tags"):
    ...     from sklearn.ensemble import ExtraTreesClassifier, ExtraTreesRegressor
    ...     return (ExtraTreesClassifier if task == "tags" else ExtraTreesRegressor)(trees)
    >>> get("many-trees").tasks
    ('tags', 'numbers')
    """
    if not tasks or isinstance(tasks, str):
        raise UsageError(f'the model "{name}": expected tasks=("tags", "numbers"), say, got tasks={tasks!r}')
    for task in tasks:
        if task not in TASKS:
            raise UnknownName(f"task of the model {name}", str(task), TASKS)

    def add(factory: Factory) -> Factory:
        _check_defaults(name, factory)
        others: dict[TaskName, Target] = {task: factory for task in tasks if task != "class"}
        mine = factory if "class" in tasks else None
        register(ModelEntry(name, mine, summary, reference, space=space or {}, frames=frames, others=others))
        return factory

    return add


def _check_defaults(name: str, factory: Callable[..., Any]) -> None:
    """Raise UsageError where a parameter can't be left out or can't be named."""
    for key, p in inspect.signature(factory).parameters.items():
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            continue
        if p.default is p.empty or p.kind is p.POSITIONAL_ONLY:
            raise UsageError(
                f'the model "{name}": expected keyword parameters that have defaults, and "{key}" '
                + ("has none" if p.default is p.empty else "can't be given by its name")
                + f": write {key}=..."
            )


def names() -> list[str]:
    """Return the names of all models, in the order of their registration."""
    return list(entries())


def entries() -> dict[str, ModelEntry]:
    """Return all models by name; the first call loads those of installed packages."""
    _load_entry_points()
    return dict(_entries)


def get(name: str) -> ModelEntry:
    """Return the model of that name; UnknownName with the closest ones if there is none."""
    known = entries()
    if name not in known:
        otherwise = own_needs_plugin("model")
        raise UnknownName("model", name, known, elsewhere=_ELSEWHERE, otherwise=otherwise)
    return known[name]


@lru_cache(maxsize=1)
def _load_entry_points() -> None:
    """Import what installed packages offer; their decorators register it."""
    for point in entry_points(group=ENTRY_POINT_GROUP):
        before = set(_entries)
        try:
            point.load()
        except Exception as error:
            raise UsageError(
                f'The installed model "{point.name}" ({point.value}) could not be loaded: {error}. '
                "Repair or uninstall that package."
            ) from error
        if set(_entries) == before:
            raise UsageError(
                f'The installed model "{point.name}" ({point.value}) registers nothing: '
                "its function needs the decorator mirlab.learn.models.registry.model."
            )
