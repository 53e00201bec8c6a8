"""How much may be asked for: said before the work, not when memory or patience is gone.

The limits are far beyond what helps (the largest net here has 0.2 million weights, an experiment some
thousand models); they keep a slip of the finger from taking a machine down.

Contents: the limits, check_net, check_parameters, check_drawn, check_experiment.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.data.drawn import MOST_FOLDS as MOST_FOLDS
from mirlab.data.drawn import MOST_REPEATS as MOST_REPEATS
from mirlab.errors import UsageError

if TYPE_CHECKING:
    from mirlab.learn.config import ExperimentConfig

MOST_EPOCHS = 100_000
MOST_BATCH = 1_000_000_000
MOST_UNITS = 65_536
MOST_LAYERS = 64
MOST_WEIGHTS = 50_000_000
"""Of one net: 200 MB, and 800 MB while it is trained."""
MOST_SEED = 2**63 - 1
MOST_CANDIDATES = 10_000
MOST_PARAMETER = 1_000_000
"""Of any whole number among a model's parameters (trees, neighbours, iterations)."""
MOST_CONDITIONS = 10_000
MOST_MODELS = 1_000_000
MOST_ROWS = 50_000_000
"""Of results.parquet: one for each model and epoch; they take about 100 bytes each in memory."""


def check_net(sizes: Sequence[int], key: str = "hidden") -> None:
    """Raise UsageError where a net of these layers is too large.

    Parameters
    ----------
    sizes : units of each layer, with the inputs and the classes where they are known
    key : what the layers are called where they were given
    """
    if len(sizes) > MOST_LAYERS + 2:
        raise UsageError(f"{key}: expected at most {MOST_LAYERS} layers, got {len(sizes):,}")
    largest = max(sizes, default=0)
    if largest > MOST_UNITS and largest in sizes[1:-1]:
        raise UsageError(f"{key}: expected at most {MOST_UNITS:,} units in a layer, got {_count(largest)}")
    weights = sum(int(a) * int(b) for a, b in pairwise(sizes))
    if weights > MOST_WEIGHTS:
        raise UsageError(
            f"{key}: layers of {' x '.join(map(_count, sizes))} have {_count(weights)} weights, which take "
            f"{_bytes(16 * weights)} while they are trained: expected at most {MOST_WEIGHTS:,}"
        )


def check_parameters(params: Mapping[str, Any], where: str = "params") -> None:
    """Raise UsageError where a model's parameter is a whole number that can't be meant."""
    for name, value in params.items():
        if isinstance(value, bool) or not isinstance(value, int | np.integer):
            continue
        most = {"seed": MOST_SEED, "epochs": MOST_EPOCHS, "batch_size": MOST_BATCH}.get(name, MOST_PARAMETER)
        if value > most:
            raise UsageError(f"{where}: {name}: expected at most {most:,}, got {_count(int(value))}")


def check_drawn(repeats: int | None, seed: int | None) -> None:
    """Raise UsageError for repeats and seeds that can't be meant."""
    if repeats is not None and not 1 <= repeats <= MOST_REPEATS:
        raise UsageError(f"repeats: expected from 1 to {MOST_REPEATS:,}, got {_count(repeats)}")
    if seed is not None and not 0 <= seed <= MOST_SEED:
        raise UsageError(f"seed: expected a whole number from 0 to {MOST_SEED}, got {_count(seed)}")


def check_experiment(config: ExperimentConfig) -> None:
    """Raise UsageError where an experiment asks for more conditions, models or rows than can be meant."""
    from mirlab.learn.plans import RANDOM_SPLITS

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
            f"expected at most {MOST_CONDITIONS:,} conditions, and this experiment has {_count(conditions)}: "
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
                f"expected at most {most:,} {what}, and this experiment asks for {_count(asked)}: "
                f"{conditions:,} conditions x {protocols} protocols x {repeats:,} repeats"
                + (f" x {config.folds:,} folds" if config.folds else "")
                + (f", of up to {max((e for m in config.models for e in m.epochs), default=0):,} epochs")
                + ". Ask for fewer"
            )


def _count(number: int) -> str:
    """A whole number as a person reads it; one of many digits by its size."""
    return f"{number:,}" if abs(number) < 10**15 else f"about 10^{_digits(number) - 1}"


def _digits(number: int) -> int:
    # Python declines to write out numbers of thousands of digits.
    return int(int(number).bit_length() * 0.30103) + 1


def _bytes(number: int) -> str:
    for size, unit in ((10**12, "TB"), (10**9, "GB"), (10**6, "MB")):
        if number >= size:
            return f"{_count(number // size)} {unit}"
    return f"{number:,} bytes"
