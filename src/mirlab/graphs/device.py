"""Which kind of processor runs the graphs of learned models: the variable MIRLAB_DEVICE says.

The processor is the default. An accelerator gives other last digits, so what it computed is kept and
recorded under its name, apart from what the processor gave.

Contents: VARIABLE, CPU, DEVICES, chosen_device, providers.
"""

from __future__ import annotations

import os
from typing import Any

from mirlab.errors import UsageError, did_you_mean
from mirlab.words import quoted

VARIABLE = "MIRLAB_DEVICE"
CPU, AUTO = "cpu", "auto"
_PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "directml": "DmlExecutionProvider",
}
_HOW = {
    "cuda": "onnxruntime-gpu has it, for NVIDIA's processors: install it in place of onnxruntime",
    "coreml": "onnxruntime has it on macOS alone",
    "directml": "onnxruntime-directml has it, for Windows: install it in place of onnxruntime",
}
# Convolutions in TF32 keep three digits.
_OPTIONS: dict[str, dict[str, Any]] = {"cuda": {"use_tf32": 0}}
DEVICES = (CPU, AUTO, *_PROVIDERS)
"""What the variable may say. "auto" is the first accelerator that onnxruntime was built for, or the CPU."""


def chosen_device() -> str:
    """The kind of processor that the graphs of learned models run on: "cpu", "cuda", "coreml" or "directml".

    Raises
    ------
    UsageError : MIRLAB_DEVICE says something else, or names what this onnxruntime was not built for
    """
    asked = os.environ.get(VARIABLE) or CPU
    if asked not in DEVICES:
        raise UsageError(
            f"{VARIABLE}: expected one of {', '.join(DEVICES)}, got {quoted(asked)}."
            f"{did_you_mean(asked, DEVICES)}"
        )
    if asked == CPU:
        return CPU
    import onnxruntime

    here = onnxruntime.get_available_providers()
    if asked == AUTO:
        return next((name for name, provider in _PROVIDERS.items() if provider in here), CPU)
    if _PROVIDERS[asked] not in here:
        raise UsageError(
            f"{VARIABLE}={asked}: this onnxruntime was not built for it ({_PROVIDERS[asked]}): "
            f"{_HOW[asked]}, or set {VARIABLE}={CPU}"
        )
    return asked


def providers(of: str) -> list[tuple[str, dict[str, Any]]]:
    """onnxruntime's providers for a device, the CPU last: it takes what the accelerator can't."""
    last = ("CPUExecutionProvider", dict[str, Any]())
    return [last] if of == CPU else [(_PROVIDERS[of], _OPTIONS.get(of, {})), last]
