"""Keras on JAX, imported once and checked.

Keras 3 picks its backend when it is first imported and keeps it for the whole process. The sweep
differentiates and vectorises Keras' stateless functions with JAX, so mirlab's nets need that backend:
every module here reaches Keras through `keras()` and never imports it on its own.

Contents: `keras`, `device`.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

from mirlab.errors import UsageError

BACKEND = "jax"


def keras() -> Any:
    """Return the `keras` module, running on JAX.

    Sets `KERAS_BACKEND=jax` where nothing is set (the variable outranks Keras' own settings file).

    Raises
    ------
    UsageError : the variable names another backend, or Keras was imported on another one before
    """
    if "keras" not in sys.modules:
        asked = os.environ.setdefault("KERAS_BACKEND", BACKEND)
        if asked != BACKEND:
            raise UsageError(
                f"mirlab trains its nets with Keras on JAX, but the environment variable KERAS_BACKEND is "
                f'"{asked}": unset it or set it to "{BACKEND}" before starting.'
            )
    module = importlib.import_module("keras")
    running = module.backend.backend()
    if running != BACKEND:
        raise UsageError(
            f'mirlab trains its nets with Keras on JAX, but Keras was already imported on "{running}" in '
            f'this process: set KERAS_BACKEND to "{BACKEND}" before the first import of keras.'
        )
    return module


def device() -> str:
    """The kind of processor that nets are trained on: JAX's own choice, "cpu", "gpu" or "tpu".

    An accelerator is used where JAX has the packages for one (as `pip install "jax[cuda12]"` brings them);
    the variable JAX_PLATFORMS=cpu keeps JAX from it.
    """
    import jax

    return str(jax.default_backend())
