"""How much an experiment may ask for: conditions, models and rows of results, said before the work.

The limits are far beyond what helps (an experiment here trains some thousand models); they keep a slip of
the finger from taking a machine down.

Contents: check_experiment.
"""

from __future__ import annotations

import numpy as np

from mirlab.data.splits import MOST_FOLDS as MOST_FOLDS
from mirlab.data.splits import MOST_REPEATS as MOST_REPEATS
from mirlab.errors import UsageError
from mirlab.learn.config.bounds import RANDOM_SPLITS
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.models import as_count

MOST_CONDITIONS = 10_000


MOST_MODELS = 1_000_000


MOST_ROWS = 50_000_000
"""Of results.parquet: one for each model and epoch; they take about 100 bytes each in memory."""


def check_experiment(config: ExperimentConfig) -> None:
    """Raise UsageError where an experiment asks for more conditions, models or rows than can be meant."""
    axes = config.axes
    framings = {
        "n_fft": len(axes.n_fft),
        "hop_length": len(axes.hop_length),
        "sample_rate": len(axes.sample_rate),
        "duration": len(config.durations),
    }
    per_input = epochs = 0
    for model in config.models:
        nets = len(config.hidden_of(model)) if model.net else 1
        per_input += nets * len(axes.scaler) * (len(model.epochs) if model.net else 1)
        epochs += nets * len(axes.scaler) * (sum(model.epochs) if model.net else 1)
    inputs = len(config.feature_sets) * int(np.prod(list(framings.values()), dtype=object))
    conditions = inputs * per_input
    if conditions > MOST_CONDITIONS:
        sets = len(config.feature_sets)
        parts = [f"{sets:,} feature set{'s' * (sets > 1)}"]
        parts += [
            f"{per_input:,} models with their settings" if per_input > 1 else "1 model with its settings"
        ]
        parts += [f"{count:,} of {name}" for name, count in framings.items() if count > 1]
        raise UsageError(
            f"expected at most {MOST_CONDITIONS:,} conditions, and this experiment has "
            f"{as_count(conditions)}: "
            f"{' x '.join(parts)}. Leave some of them out, or make several experiments"
        )
    protocols = len(config.protocols or ("",))
    repeats = RANDOM_SPLITS if config.repeats is None else config.repeats
    splits = protocols * max(repeats, 1) * (config.folds or 1)
    for what, asked, most in (
        ("models", conditions * splits, MOST_MODELS),
        ("rows of results (one for each model and epoch)", inputs * epochs * splits, MOST_ROWS),
    ):
        if asked > most:
            raise UsageError(
                f"expected at most {most:,} {what}, and this experiment asks for {as_count(asked)}: "
                f"{conditions:,} conditions x {protocols} protocols x {repeats:,} repeats"
                + (f" x {config.folds:,} folds" if config.folds else "")
                + (f", of up to {max((e for m in config.models for e in m.epochs), default=0):,} epochs")
                + ". Ask for fewer"
            )
