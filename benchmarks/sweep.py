"""How much faster is training a network in a sweep than with Keras's own `fit`?

The write-up's net (128-64-32) on 700 rows x 12 columns, 10 classes, batch 100, 20 epochs, in five ways:

    sweep                  `train_many`, with validation on 300 rows after every epoch
    sweep, vectorised      the same with the nets of a chunk side by side (`jax.vmap`)
    fit, reset             `keras.Model.fit` on one compiled model, weights and optimiser state reset
    fit, reset, validated  the same with validation on the 300 rows, which is what the sweep does
    fresh                  a new model for each net: built, compiled, traced and fitted

Three rounds, the ways interleaved; medians, and ratios within a round, since other work on the machine
slows all of them; processor time is shown because it suffers less from that. Compilation is left out of
the first three ways (a warm-up run) and shown for the sweep.

    python -m benchmarks sweep [--rounds 3] [--nets 100] [--many 1000]
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from benchmarks.sections import Section
from mirlab.learn.nets.backend import keras
from mirlab.learn.nets.dense import HIDDEN, build, weights_of
from mirlab.learn.nets.seeding import epoch_orders, initial_weights
from mirlab.learn.nets.sweep import Job, train_many

SECTION = Section(
    "Training a network",
    'A sweep trains many networks with one compiled program. "Vectorised" trains several side '
    'by side (`jax.vmap`). "Reset" calls `fit` again on one compiled model, "validated" also '
    'tests it after every epoch, as the sweep does, and "fresh" builds a new model for each '
    "network. Folds of artists differ in size, and each size has a program; all are compiled side by "
    "side, on all cores. One program for every size was tried, with rows of weight 0 that fill the smaller "
    "folds up: it moved the gradients by 7e-8, so each size keeps its own.",
    minutes=4,
)


N_TRAIN, N_TEST, N_COLUMNS, N_CLASSES = 700, 300, 12, 10
BATCH_SIZE, EPOCHS = 100, 20
SIZES = (N_COLUMNS, *HIDDEN, N_CLASSES)


class Times(NamedTuple):
    """Seconds by the clock, and of processor time over all threads."""

    wall: float
    processor: float


def job(seed: int) -> Job:
    """Overlapping clusters; every job has rows of its own, as under repeated splits."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(0).normal(size=(N_CLASSES, N_COLUMNS))
    codes = rng.integers(0, N_CLASSES, N_TRAIN + N_TEST)
    rows = (centres[codes] + rng.normal(size=(len(codes), N_COLUMNS))).astype(np.float32)
    return Job(rows[:N_TRAIN], codes[:N_TRAIN], rows[N_TRAIN:], codes[N_TRAIN:], seed, seed)


def fit(model: Any, j: Job, *, validated: bool) -> None:
    validation = (j.X_test, j.y_test) if validated else None
    model.fit(
        j.X_train, j.y_train, batch_size=BATCH_SIZE, epochs=EPOCHS, validation_data=validation, verbose=0
    )


def fit_reset(model: Any, j: Job, *, validated: bool) -> None:
    model.set_weights(initial_weights(SIZES, j.init_seed))
    for variable in model.optimizer.variables:
        if variable.path != model.optimizer.learning_rate.path:
            variable.assign(np.zeros(variable.shape, dtype=variable.dtype))
    fit(model, j, validated=validated)


def seconds(work: Callable[[], object], share: int = 1) -> Times:
    """Return the wall and processor seconds of a `share`-th of the work."""
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return Times((time.perf_counter() - wall) / share, (time.process_time() - processor) / share)


def agreement(vectorised: bool | None = None) -> float:
    """Return the largest difference of a weight from `fit`'s, as a share of its layer's largest weight."""
    jobs = [job(seed) for seed in range(5)]
    j = jobs[1]
    ours = train_many(
        jobs,
        n_outputs=N_CLASSES,
        hidden=HIDDEN,
        epochs=EPOCHS,
        batch_size=BATCH_SIZE,
        vectorised=vectorised,
        keep_weights=True,
    )
    model, orders = build(N_COLUMNS, N_CLASSES, HIDDEN, seed=j.init_seed), epoch_orders(j.order_seed, N_TRAIN)
    for _ in range(EPOCHS):
        order = next(orders)
        model.fit(j.X_train[order], j.y_train[order], batch_size=BATCH_SIZE, shuffle=False, verbose=0)
    pairs = zip(ours[1].weights or [], weights_of(model), strict=True)
    return max(float(np.abs(a - b).max() / np.abs(b).max()) for a, b in pairs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m benchmarks sweep", description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--nets", type=int, default=100, help="nets of the sweep in a round")
    parser.add_argument("--many", type=int, default=1000, help="nets of the last call")
    options = parser.parse_args(arguments)

    keras()
    import jax

    settings: dict[str, Any] = {
        "n_outputs": N_CLASSES,
        "hidden": HIDDEN,
        "epochs": EPOCHS,
        "batch_size": BATCH_SIZE,
    }
    jobs = [job(seed) for seed in range(options.nets)]
    warm = seconds(lambda: train_many(jobs[:10], **settings)).wall
    train_many(jobs[:10], vectorised=True, **settings)
    model = build(N_COLUMNS, N_CLASSES, HIDDEN)
    fit(model, jobs[0], validated=True)

    def reset(validated: bool) -> Times:
        few = jobs[:5]
        return seconds(lambda: [fit_reset(model, j, validated=validated) for j in few], len(few))

    ways: dict[str, Callable[[], Times]] = {
        "sweep": lambda: seconds(lambda: train_many(jobs, **settings), len(jobs)),
        "sweep, vectorised": lambda: seconds(
            lambda: train_many(jobs, vectorised=True, **settings), len(jobs)
        ),
        "fit, reset": lambda: reset(validated=False),
        "fit, reset, validated": lambda: reset(validated=True),
        "fresh": lambda: seconds(lambda: fit(build(N_COLUMNS, N_CLASSES, HIDDEN), jobs[0], validated=False)),
    }
    taken: dict[str, list[Times]] = {name: [] for name in ways}
    for _ in range(options.rounds):
        for name, measure in ways.items():
            taken[name].append(measure())

    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    print(f"{os.cpu_count()} cores (load {load}), JAX on {jax.default_backend()}, {options.rounds} rounds")
    print(f"{'method':24}{'ms per net':>10}{'processor ms':>14}{'x the sweep':>13}")
    for name, times in taken.items():
        wall, processor = (1000 * statistics.median(t) for t in zip(*times, strict=True))
        ratio = statistics.median(t.wall / s.wall for t, s in zip(times, taken["sweep"], strict=True))
        print(f"{name:24}{wall:10.1f}{processor:14.1f}{ratio:13.1f}")
    compiling = warm - 10 * statistics.median(t.wall for t in taken["sweep"])
    print(f"importing, tracing and compiling a program of the sweep, once for its shapes: {compiling:.1f} s")
    many = [job(seed) for seed in range(options.many)]
    whole = seconds(lambda: train_many(many, **settings))
    print(
        f"{options.many:,} nets in one call: {whole.wall:.1f} s ({whole.processor:.1f} s of processor time)"
    )
    print("largest difference of a weight from fit's, as a share of its layer's largest weight:")
    print(f"{agreement():.1e} in the sweep, {agreement(vectorised=True):.1e} vectorised")
