"""A bundle's ONNX graph, run by onnxruntime: rows of columns to calibrated probabilities.

Contents: Graph.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import BundleError, MissingExtra

INPUT, OUTPUT = "features", "probabilities"


class Graph:
    """A graph that is ready to run, on one thread: rows are few and the graph small.

    Raises
    ------
    MissingExtra : onnxruntime is not installed
    BundleError : bytes that are no graph which onnxruntime can run
    """

    def __init__(self, model: bytes, path: str = "model.onnx") -> None:
        try:
            import onnxruntime
        except ImportError as error:
            raise MissingExtra("a bundle", "ship") from error
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            self._session: Any = onnxruntime.InferenceSession(
                model, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime's errors share no class of their own but Exception
            raise BundleError(
                f"{path}: its graph can't be run by this onnxruntime: {_first_line(error)}"
            ) from error
        shapes = {value.name: value for value in (*self._session.get_inputs(), *self._session.get_outputs())}
        if set(shapes) != {INPUT, OUTPUT}:
            raise BundleError(
                f"{path}: expected a graph from {INPUT} to {OUTPUT}, got {', '.join(sorted(shapes))}"
            )
        self.width, self.classes = shapes[INPUT].shape[-1], shapes[OUTPUT].shape[-1]
        self._path = path

    def probabilities(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, d) to (n, k)."""
        try:
            answer = self._session.run([OUTPUT], {INPUT: np.ascontiguousarray(rows, dtype=np.float64)})[0]
        except Exception as error:
            raise BundleError(f"{self._path}: its graph failed: {_first_line(error)}") from error
        return np.asarray(answer, dtype=np.float64)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
