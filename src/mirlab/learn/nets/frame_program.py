"""One step of training and one of prediction, compiled once for a net's shape and kept.

A batch always has the same number of patches, so a program serves every fold, epoch and seed; state (weights,
moving averages, Adam's moments) goes in and comes out. The same state and batches give the same numbers on
the same machine.

Contents: Shape, State, Program, program.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.nets.architectures import build, initial_values

ASKED = 128
"""Patches that are predicted at a time."""

_lock = threading.Lock()


@dataclass(frozen=True)
class Shape:
    """What a program is compiled for; see `architectures.build`."""

    kind: str
    patch: int
    dim: int
    n_classes: int
    units: int
    dropout: float
    batch_size: int
    learning_rate: float
    weight_decay: float
    label_smoothing: float


@dataclass(frozen=True)
class State:
    """A net at one moment: its weights, its other variables and its optimiser's."""

    weights: Any
    others: Any
    optimizer: Any


@dataclass(frozen=True)
class Program:
    """A compiled net.

    Scaling is its first step: a patch x becomes (x - mean) / deviation by band, and NaN becomes 0.
    """

    shape: Shape
    _step: Any
    _predict: Any
    _model: Any
    _optimizer: tuple[NDArray[Any], ...]

    def start(self, seed: int) -> State:
        """The state before the first step."""
        import jax

        with _lock:
            weights, others = initial_values(self._model, seed)
        return State(*jax.device_put((weights, others, list(self._optimizer))))

    def step(self, state: State, patches: Any, codes: Any, scale: Any) -> tuple[State, Any]:
        """One step of AdamW on (batch_size, patch, dim) patches; the loss before it. `state` is used up."""
        weights, others, optimizer, loss = self._step(
            state.weights, state.others, state.optimizer, patches, codes, *scale
        )
        return State(weights, others, optimizer), loss

    def predict(self, state: State, patches: NDArray[np.float32], scale: Any) -> NDArray[np.float32]:
        """(m, n_classes) probabilities of any number of patches."""
        answers = []
        for first in range(0, len(patches), ASKED):
            block = patches[first : first + ASKED]
            filled = np.zeros((ASKED, *block.shape[1:]), dtype=np.float32)
            filled[: len(block)] = block
            answer = np.asarray(self._predict(state.weights, state.others, filled, *scale))
            answers.append(answer[: len(block)])
        return np.concatenate(answers)


def program(shape: Shape) -> Program:
    """Return the program for a shape, compiling it on first use."""
    with _lock:
        return _compiled(shape)


@lru_cache(maxsize=8)
def _compiled(shape: Shape) -> Program:
    import jax
    import jax.numpy as jnp

    from mirlab.learn.nets.backend import keras

    k = keras()
    model = build(shape.kind, shape.patch, shape.dim, shape.n_classes, shape.units, shape.dropout)
    optimizer = k.optimizers.AdamW(shape.learning_rate, weight_decay=shape.weight_decay)
    optimizer.build(model.trainable_variables)

    def scaled(patches: Any, mean: Any, deviation: Any) -> Any:
        return jnp.nan_to_num((patches - mean) / deviation, nan=0.0)

    def loss_of(weights: Any, others: Any, patches: Any, codes: Any) -> Any:
        probabilities, others = model.stateless_call(weights, others, patches, training=True)
        share = shape.label_smoothing
        wanted = (1 - share) * jax.nn.one_hot(codes, shape.n_classes) + share / shape.n_classes
        return k.losses.categorical_crossentropy(wanted, probabilities).mean(), others

    slope = jax.value_and_grad(loss_of, has_aux=True)

    def step(
        weights: Any, others: Any, state: Any, patches: Any, codes: Any, mean: Any, deviation: Any
    ) -> Any:
        (loss, others), slopes = slope(weights, others, scaled(patches, mean, deviation), codes)
        weights, state = optimizer.stateless_apply(state, slopes, weights)
        return weights, others, state, loss

    def predict(weights: Any, others: Any, patches: Any, mean: Any, deviation: Any) -> Any:
        return model.stateless_call(weights, others, scaled(patches, mean, deviation), training=False)[0]

    def like(variables: Any) -> list[Any]:
        return [jax.ShapeDtypeStruct(v.shape, v.dtype) for v in variables]

    def patches_of(number: int) -> Any:
        return jax.ShapeDtypeStruct((number, shape.patch, shape.dim), np.float32)

    weights, others = like(model.trainable_variables), like(model.non_trainable_variables)
    codes = jax.ShapeDtypeStruct((shape.batch_size,), np.int32)
    bands = jax.ShapeDtypeStruct((shape.dim,), np.float32)
    return Program(
        shape,
        jax.jit(step, donate_argnums=(0, 1, 2))
        .lower(weights, others, like(optimizer.variables), patches_of(shape.batch_size), codes, bands, bands)
        .compile(),
        jax.jit(predict).lower(weights, others, patches_of(ASKED), bands, bands).compile(),
        model,
        tuple(np.array(v.value) for v in optimizer.variables),
    )
