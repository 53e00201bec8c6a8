"""The models that mirlab brings: what each learns, by which function, and which parameters are worth trying.

Contents: BUILT_IN.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mirlab.data.tables import TaskName
from mirlab.learn.models import candidates
from mirlab.learn.models.entry import ModelEntry, Target

_DENSE_SPACE: dict[str, tuple[Any, ...]] = {
    "epochs": (20, 10, 15, 40, 80),
    "learning_rate": (0.001, 0.003, 0.0003),
    "scaler": ("standard", "robust", "minmax"),
}

_DENSE_OTHERS: dict[TaskName, Target] = {
    "tags": "mirlab.learn.nets.dense_targets:dense_tags",
    "numbers": "mirlab.learn.nets.dense_targets:dense_numbers",
}


def _others(name: str, *tasks: TaskName) -> dict[TaskName, Target]:
    """What makes a model of tags and of numbers, by its name."""
    modules: dict[TaskName, str] = {"tags": "tagging_models", "numbers": "regression"}
    return {task: f"mirlab.learn.models.{modules[task]}:{name}" for task in tasks or modules}


def _both(space: Mapping[str, tuple[Any, ...]]) -> dict[TaskName, Mapping[str, tuple[Any, ...]]]:
    """The same values to try for tags and for numbers."""
    return {"tags": space, "numbers": space}


BUILT_IN: tuple[ModelEntry, ...] = (
    ModelEntry(
        "dense",
        "mirlab.learn.nets.dense:DenseClassifier",
        "Dense layers of 128, 64 and 32 units: the write-up's net.",
        "Kingma and Ba, Adam, ICLR 2015; Glorot and Bengio, AISTATS 2010",
        space=_DENSE_SPACE,
        others=_DENSE_OTHERS,
    ),
    ModelEntry(
        "dense-wide",
        "mirlab.learn.nets.dense:DenseClassifier",
        "Dense layers of 512, 256, 128 and 64 units: the write-up's wide net.",
        "Kingma and Ba, Adam, ICLR 2015; Glorot and Bengio, AISTATS 2010",
        presets={"hidden": (512, 256, 128, 64)},
        space=_DENSE_SPACE,
        others=_DENSE_OTHERS,
    ),
    ModelEntry(
        "svm",
        "mirlab.learn.models.classical:svm",
        "Support vectors with a Gaussian kernel.",
        "Cortes and Vapnik, Machine Learning 20, 1995",
        space={"C": (10.0, 1.0, 3.0, 30.0, 100.0), "gamma": ("scale", 0.003, 0.01, 0.03, 0.1)},
        others=_others("svm"),
        spaces={
            "tags": {"C": (1.0, 0.3, 3.0), "gamma": ("scale/3", "scale", "scale/10")},
            "numbers": {"C": (3.0, 0.3, 1.0, 10.0), "gamma": ("scale/10", "scale/3", "scale", "scale/30")},
        },
    ),
    ModelEntry(
        "logreg",
        "mirlab.learn.models.classical:logreg",
        "Multinomial logistic regression with an L2 penalty.",
        "Cox, Journal of the Royal Statistical Society B 20, 1958",
        space={"C": (1.0, 0.01, 0.1, 10.0)},
        others=_others("logreg", "tags"),
        spaces={"tags": {"C": (0.01, 0.001, 0.003, 0.03, 0.1, 1.0)}},
    ),
    ModelEntry(
        "lda",
        "mirlab.learn.models.classical:lda",
        "Linear discriminants with a shrunk covariance.",
        "Fisher, Annals of Eugenics 7, 1936; Ledoit and Wolf, Journal of Multivariate Analysis 88, 2004",
        space={"shrinkage": ("auto", 0.01, 0.1, 0.5)},
    ),
    ModelEntry(
        "knn",
        "mirlab.learn.models.classical:knn",
        "The vote of the nearest neighbours, closer ones counting more.",
        "Cover and Hart, IEEE Transactions on Information Theory 13, 1967",
        space={"neighbours": (5, 1, 3, 9, 15, 25), "weights": ("distance", "uniform")},
        others=_others("knn"),
        spaces=_both({"neighbours": (15, 5, 9, 25, 40), "weights": ("distance", "uniform")}),
    ),
    ModelEntry(
        "forest",
        "mirlab.learn.models.classical:forest",
        "A random forest of 500 trees.",
        "Breiman, Machine Learning 45, 2001",
        space={"max_features": ("sqrt", 0.1, 0.3), "min_samples_leaf": (1, 2, 5)},
        others=_others("forest"),
        spaces={"numbers": {"max_features": (0.3, "sqrt", 0.1), "min_samples_leaf": (1, 2, 5)}},
    ),
    ModelEntry(
        "gboost",
        "mirlab.learn.models.classical:gboost",
        "Gradient boosted trees on binned columns.",
        "Friedman, Annals of Statistics 29, 2001; Ke et al., LightGBM, NeurIPS 2017",
        space={"learning_rate": (0.1, 0.03), "max_iter": (100, 300), "max_leaf_nodes": (31, 8, 15)},
        others=_others("gboost"),
    ),
    ModelEntry(
        "cnn",
        "mirlab.learn.nets.frame_nets:CnnClassifier",
        "Convolutions along time over patches of a log-mel spectrogram.",
        "Dieleman and Schrauwen, ICASSP 2014; van den Oord, Dieleman and Schrauwen, NeurIPS 2013",
        presets={"mask_bands": 16, "mask_frames": 24},
        frames="mel64_db",
    ),
    ModelEntry(
        "rnn",
        "mirlab.learn.nets.frame_nets:RnnClassifier",
        "Gated recurrent units over frames of cepstral coefficients.",
        "Cho et al., EMNLP 2014",
        presets={"mask_bands": 4, "mask_frames": 24},
        frames="mfcc",
    ),
    ModelEntry(
        candidates.NAME,
        "mirlab.learn.models.best:best",
        "Whichever of the other models does best in inner folds; for experiments that tune it.",
        "Varma and Simon, BMC Bioinformatics 7, 2006 (nested cross-validation)",
        space=candidates.SPACE,
        others={
            "tags": "mirlab.learn.models.best:best_of_tags",
            "numbers": "mirlab.learn.models.best:best_of_numbers",
        },
        spaces=candidates.SPACES,
    ),
    ModelEntry(
        "ridge",
        None,
        "Linear regression with an L2 penalty.",
        "Hoerl and Kennard, Technometrics 12, 1970",
        space={"alpha": ("scale", "scale/10", "scale/3", "scale/30", "scale/1000")},
        others=_others("ridge", "numbers"),
    ),
    ModelEntry(
        "prior",
        "mirlab.learn.models.prior:classes",
        "What is said without hearing the music: shares of classes or tags, means of numbers. A baseline.",
        "Dummy models of scikit-learn",
        others={"tags": "mirlab.learn.models.prior:tags", "numbers": "mirlab.learn.models.prior:numbers"},
    ),
)
