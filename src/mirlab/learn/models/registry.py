"""The registry of models: everything that an experiment can train, by name.

An entry makes unfitted scikit-learn classifiers: `fit(X, y)`, `predict(X)`, `classes_`, and
`predict_proba(X)` with columns in the order of `classes_`. Rows are tracks, columns are features, and each
scales its own columns by its training rows. Listing the registry imports neither Keras nor scikit-learn.

A model of frames (`ModelEntry.frames`) hears each track in time instead: X is (n, time, dim) float32 as in
`mirlab.data.tables.frametensor`, and it is fitted by `fit(X, y, groups=...)`, groups being the rows'
artists, which early stopping must not separate.

A model may also learn several tags a row, or numbers: `ModelEntry.tasks` says which. Of tags it is fitted on
(n, k) 0 and 1 and has `predict_proba` (n, k) and `thresholds_` (k,); of numbers it is fitted on (n, k) and
`predict` gives (n, k).

Own models are added by the decorator, in code that runs before the model is named:

    @model("nearest-centroid", summary="The class whose mean is closest.")
    def nearest_centroid(metric: str = "euclidean"):
        return sklearn.neighbors.NearestCentroid(metric=metric)

or by an installed package, as an entry point of the group "mirlab.models" that names such a function.

Contents: `ModelEntry`, `register`, `model`, `names`, `entries`, `get`.
"""

from __future__ import annotations

import importlib
import inspect
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.metadata import entry_points
from typing import Any, TypeVar

from mirlab.data.tables import TASKS, TaskName
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.learn.models import candidates
from mirlab.learn.models.bounds import check_parameters
from mirlab.plugins import own_needs_plugin, registered
from mirlab.words import quoted, their_words

ENTRY_POINT_GROUP = "mirlab.models"

Target = Callable[..., Any] | str
"""What makes a model, or where it is: "package.module:name"."""

Factory = TypeVar("Factory", bound=Callable[..., Any])


@dataclass(frozen=True)
class ModelEntry:
    """A model by name.

    Parameters
    ----------
    name : as experiments write it
    target : what makes one, or where it is: "package.module:name"
    summary : one sentence for a person
    reference : who described it first
    presets : parameters that differ from the target's own defaults
    space : values of its parameters that are worth trying, most plausible first
    frames : the feature whose frames it hears, e.g. "mel64_db"; "" for models of a table's columns
    others : by task, what makes the model of tags or of numbers; `target` makes that of classes
    """

    name: str
    target: Target | None
    summary: str
    reference: str = ""
    presets: Mapping[str, Any] = field(default_factory=dict)
    space: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    frames: str = ""
    others: Mapping[TaskName, Target] = field(default_factory=dict)

    @property
    def tasks(self) -> tuple[TaskName, ...]:
        """What it can learn: "class", "tags", "numbers"."""
        return tuple(task for task in TASKS if task in self._targets)

    @property
    def _targets(self) -> dict[TaskName, Target]:
        mine: dict[TaskName, Target] = {} if self.target is None else {"class": self.target}
        return {**mine, **self.others}

    @property
    def ours(self) -> bool:
        """Whether all that makes it is mirlab's own."""
        return all(isinstance(t, str) and t.startswith("mirlab.") for t in self._targets.values())

    def target_of(self, task: TaskName) -> Target:
        """What makes the model of a task; UsageError with the models that learn it where this one doesn't."""
        if task not in self._targets:
            able = [name for name, entry in entries().items() if task in entry.tasks]
            raise UsageError(
                f'the model "{self.name}" learns {" or ".join(self.tasks)}, and this is about {task}: '
                f"take one of {', '.join(able)}"
            )
        return self._targets[task]

    def factory(self, task: TaskName = "class") -> Callable[..., Any]:
        """Return what makes the model, importing it if need be."""
        target = self.target_of(task)
        if not isinstance(target, str):
            return target
        module, _, attribute = target.partition(":")
        made: Callable[..., Any] = getattr(importlib.import_module(module), attribute)
        return made

    def parameters(self, task: TaskName = "class") -> dict[str, Any]:
        """Return its parameters with their defaults."""
        signature = inspect.signature(self.factory(task)).parameters
        return {
            name: self.presets.get(name, p.default)
            for name, p in signature.items()
            if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)
        }

    def make(self, task: TaskName = "class", /, **params: Any) -> Any:
        """Return a new, unfitted model; UnknownName for a parameter that it does not have.

        A whole number beyond what can be meant is a UsageError, and so is a function that fails or returns
        no classifier.
        """
        known = self.parameters(task)
        target = self.target_of(task)
        for name in params:
            if name not in known:
                raise UnknownName(f"parameter of the model {self.name}", name, known)
        check_parameters(params, self.name)
        given = {**self.presets, **params}
        if isinstance(target, str):
            return self.factory(task)(**given)
        try:
            made = target(**given)
        except MirlabError:
            raise
        except Exception as error:
            raise UsageError(
                f'the model "{self.name}" can\'t be made{_place(target, error)}: '
                f"{type(error).__name__}: {their_words(error)}"
            ) from error
        lacking = [name for name in ("fit", "predict") if not callable(getattr(made, name, None))]
        if isinstance(made, type) or lacking:
            came = f"the class {made.__name__}" if isinstance(made, type) else quoted(made)
            raise UsageError(
                f'the model "{self.name}"{_place(target)}: expected its function to return a classifier '
                f"with fit and predict, got {came}"
            )
        return made


_ELSEWHERE = {
    "SVC": "svm",
    "LogisticRegression": "logreg",
    "logistic": "logreg",
    "LinearDiscriminantAnalysis": "lda",
    "KNeighborsClassifier": "knn",
    "k-nn": "knn",
    "RandomForestClassifier": "forest",
    "rf": "forest",
    "HistGradientBoostingClassifier": "gboost",
    "GradientBoostingClassifier": "gboost",
    "xgboost": "gboost",
    "lightgbm": "gboost",
    "MLPClassifier": "dense",
    "mlp": "dense",
    "nn": "dense",
    "lstm": "rnn",
    "gru": "rnn",
}
"""What models are called in scikit-learn and elsewhere."""

_entries: dict[str, ModelEntry] = {}


def register(entry: ModelEntry) -> None:
    """Add an entry; UsageError where its name is taken, except by an earlier form of the same function."""
    if entry.name in _entries and _origin(entry) != _origin(_entries[entry.name]):
        raise UsageError(
            f'There is already a model called "{entry.name}" ({_entries[entry.name].summary}): '
            "give the new one another name."
        )
    _entries[entry.name] = entry
    registered("model", entry.name)


def _origin(entry: ModelEntry) -> object:
    """Where a model's function comes from; what mirlab brings itself equals nothing else."""
    target = entry.target
    return object() if target is None or isinstance(target, str) else (target.__module__, target.__qualname__)


def model(
    name: str,
    *,
    summary: str,
    reference: str = "",
    space: Mapping[str, tuple[Any, ...]] | None = None,
    frames: str = "",
) -> Callable[[Factory], Factory]:
    """Register the decorated class or function, whose keyword parameters are the model's parameters.

    Raises
    ------
    UsageError : a parameter without a default, or a name that is taken
    """

    def add(factory: Factory) -> Factory:
        _check_defaults(name, factory)
        register(ModelEntry(name, factory, summary, reference, space=space or {}, frames=frames))
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


def _place(factory: Callable[..., Any], error: Exception | None = None) -> str:
    """Where an own model's function stands, or the line of it that failed: " (FILE, line 3)"."""
    code = getattr(inspect.unwrap(factory), "__code__", None)
    if code is None:
        code = getattr(getattr(factory, "__init__", None), "__code__", None)
    if code is None:
        return ""
    frames = traceback.extract_tb(error.__traceback__) if error is not None else []
    lines = [frame.lineno for frame in frames if frame.filename == code.co_filename]
    return f" ({code.co_filename}, line {lines[-1] if lines else code.co_firstlineno})"


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


_DENSE_SPACE: dict[str, tuple[Any, ...]] = {
    "epochs": (20, 10, 15, 40, 80),
    "learning_rate": (0.001, 0.003, 0.0003),
    "scaler": ("standard", "robust", "minmax"),
}

register(
    ModelEntry(
        "dense",
        "mirlab.learn.nets.dense:DenseClassifier",
        "Dense layers of 128, 64 and 32 units: the write-up's net.",
        "Kingma and Ba, Adam, ICLR 2015; Glorot and Bengio, AISTATS 2010",
        space=_DENSE_SPACE,
    )
)
register(
    ModelEntry(
        "dense-wide",
        "mirlab.learn.nets.dense:DenseClassifier",
        "Dense layers of 512, 256, 128 and 64 units: the write-up's wide net.",
        "Kingma and Ba, Adam, ICLR 2015; Glorot and Bengio, AISTATS 2010",
        presets={"hidden": (512, 256, 128, 64)},
        space=_DENSE_SPACE,
    )
)
register(
    ModelEntry(
        "svm",
        "mirlab.learn.models.classical:svm",
        "Support vectors with a Gaussian kernel.",
        "Cortes and Vapnik, Machine Learning 20, 1995",
        space={"C": (10.0, 1.0, 3.0, 30.0, 100.0), "gamma": ("scale", 0.003, 0.01, 0.03, 0.1)},
    )
)
register(
    ModelEntry(
        "logreg",
        "mirlab.learn.models.classical:logreg",
        "Multinomial logistic regression with an L2 penalty.",
        "Cox, Journal of the Royal Statistical Society B 20, 1958",
        space={"C": (1.0, 0.01, 0.1, 10.0)},
        others={"tags": "mirlab.learn.models.tagging_models:logreg"},
    )
)
register(
    ModelEntry(
        "lda",
        "mirlab.learn.models.classical:lda",
        "Linear discriminants with a shrunk covariance.",
        "Fisher, Annals of Eugenics 7, 1936; Ledoit and Wolf, Journal of Multivariate Analysis 88, 2004",
        space={"shrinkage": ("auto", 0.01, 0.1, 0.5)},
    )
)
register(
    ModelEntry(
        "knn",
        "mirlab.learn.models.classical:knn",
        "The vote of the nearest neighbours, closer ones counting more.",
        "Cover and Hart, IEEE Transactions on Information Theory 13, 1967",
        space={"neighbours": (5, 1, 3, 9, 15, 25), "weights": ("distance", "uniform")},
    )
)
register(
    ModelEntry(
        "forest",
        "mirlab.learn.models.classical:forest",
        "A random forest of 500 trees.",
        "Breiman, Machine Learning 45, 2001",
        space={"max_features": ("sqrt", 0.1, 0.3), "min_samples_leaf": (1, 2, 5)},
    )
)
register(
    ModelEntry(
        "gboost",
        "mirlab.learn.models.classical:gboost",
        "Gradient boosted trees on binned columns.",
        "Friedman, Annals of Statistics 29, 2001; Ke et al., LightGBM, NeurIPS 2017",
        space={"learning_rate": (0.1, 0.03), "max_iter": (100, 300), "max_leaf_nodes": (31, 8, 15)},
    )
)
register(
    ModelEntry(
        "cnn",
        "mirlab.learn.nets.frame_nets:CnnClassifier",
        "Convolutions along time over patches of a log-mel spectrogram.",
        "Dieleman and Schrauwen, ICASSP 2014; van den Oord, Dieleman and Schrauwen, NeurIPS 2013",
        presets={"mask_bands": 16, "mask_frames": 24},
        frames="mel64_db",
    )
)
register(
    ModelEntry(
        "rnn",
        "mirlab.learn.nets.frame_nets:RnnClassifier",
        "Gated recurrent units over frames of cepstral coefficients.",
        "Cho et al., EMNLP 2014",
        presets={"mask_bands": 4, "mask_frames": 24},
        frames="mfcc",
    )
)
register(
    ModelEntry(
        candidates.NAME,
        "mirlab.learn.models.best:best",
        "Whichever of the other models does best in inner folds; for experiments that tune it.",
        "Varma and Simon, BMC Bioinformatics 7, 2006 (nested cross-validation)",
        space=candidates.SPACE,
    )
)
register(
    ModelEntry(
        "ridge",
        None,
        "Linear regression with an L2 penalty.",
        "Hoerl and Kennard, Technometrics 12, 1970",
        space={"alpha": (100.0, 1.0, 10.0, 1000.0)},
        others={"numbers": "mirlab.learn.models.regression:ridge"},
    )
)
