"""The nets that hear time: a convolutional and a recurrent one, small, as their data are.

Inputs are (patch, dim) frames brought to mean 0 and deviation 1 by band; the output is a softmax over the
classes. Both end in the mean and the maximum over time of what they found, so that it matters what
is in a patch and not where in it.

    cnn  convolutions along time, all bands at once: two or three layers of Conv1D(width 4), batch
         normalisation, ReLU, max-pooling by 4. After Dieleman and Schrauwen (2014), 3, and van den Oord,
         Dieleman and Schrauwen (2013), 5.1, who pool over time as here
    rnn  frames averaged in fours, then one layer of gated recurrent units (Cho et al. 2014)

Contents: KINDS, LEAST_FRAMES, build, initial_values.

References
----------
Cho, K. et al. (2014). Learning phrase representations using RNN encoder-decoder for statistical machine
    translation. EMNLP.
Dieleman, S. and Schrauwen, B. (2014). End-to-end learning for music audio. ICASSP.
van den Oord, A., Dieleman, S. and Schrauwen, B. (2013). Deep content-based music recommendation. NeurIPS 26.
Ioffe, S. and Szegedy, C. (2015). Batch normalization. ICML.
Saxe, A. M., McClelland, J. L. and Ganguli, S. (2014). Exact solutions to the nonlinear dynamics of learning
    in deep linear neural networks. ICLR (orthogonal initial weights).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.nets.backend import keras

KINDS = ("cnn", "rnn")
LEAST_FRAMES = 16
"""Frames that a patch must have: two poolings by 4."""

_WIDTH, _POOL = 4, 4
# Batches are few, so the moving averages that predictions use must follow within an epoch or two.
_MOMENTUM = 0.9
# `initial_values` draws the kernels: Keras would compile a program for every shape of kernel to draw its own.
_UNSET = "zeros"


def build(kind: str, patch: int, dim: int, n_classes: int, units: int, dropout: float) -> Any:
    """Build a net, uncompiled, its kernels 0 until `initial_values` are set.

    Parameters
    ----------
    kind : "cnn" or "rnn"
    patch, dim : shape of what it hears; at least LEAST_FRAMES frames
    n_classes : outputs
    units : filters of a convolution, or gated units
    dropout : share of the pooled values that training leaves out

    Returns
    -------
    keras.Model from (batch, patch, dim) to (batch, n_classes)
    """
    k = keras()
    layers = k.layers
    x = heard = layers.Input((patch, dim), dtype="float32")
    if kind == "cnn":
        for _ in range(2):
            x = layers.Conv1D(units, _WIDTH, padding="same", use_bias=False, kernel_initializer=_UNSET)(x)
            x = layers.BatchNormalization(momentum=_MOMENTUM)(x)
            x = layers.Activation("relu")(x)
            x = layers.MaxPooling1D(_POOL)(x)
    else:
        x = layers.AveragePooling1D(_POOL)(x)
        x = layers.GRU(
            units,
            return_sequences=True,
            kernel_initializer=_UNSET,
            recurrent_initializer=_UNSET,
            seed=0,
        )(x)
    x = layers.Concatenate()([layers.GlobalAveragePooling1D()(x), layers.GlobalMaxPooling1D()(x)])
    x = layers.Dropout(dropout, seed=0)(x)
    x = layers.Dense(n_classes, activation="softmax", kernel_initializer=_UNSET)(x)
    return k.Model(heard, x, name=kind)


def initial_values(model: Any, seed: int) -> tuple[list[NDArray[np.float32]], list[NDArray[Any]]]:
    """Draw a net's initial weights, and what else it carries, with NumPy, so that a seed means one net.

    Kernels are Glorot uniform (`seeding.initial_weights`), recurrent ones orthogonal (Saxe et al. 2014);
    biases, scales and moving averages are Keras' own 0 and 1; dropout's stream starts from the seed.

    Returns
    -------
    the trainable and the other variables, in the model's order
    """
    rng = np.random.default_rng(seed)
    weights = []
    for variable in model.trainable_variables:
        shape = tuple(int(size) for size in variable.shape)
        if len(shape) < 2:
            value = np.array(variable.value, dtype=np.float32)
        elif "recurrent" in variable.path:
            q, r = np.linalg.qr(rng.normal(size=shape[::-1]))
            value = (q * np.sign(np.diag(r))).T.astype(np.float32)
        else:
            fan_in, fan_out = (int(np.prod(shape[:-2])) * size for size in shape[-2:])
            limit = np.sqrt(6.0 / (fan_in + fan_out))
            value = rng.uniform(-limit, limit, shape).astype(np.float32)
        weights.append(value)
    others = []
    for variable in model.non_trainable_variables:
        value = np.array(variable.value)
        if value.dtype.kind == "u":
            value = rng.integers(0, 2**31, value.shape).astype(value.dtype)
        others.append(value)
    return weights, others
