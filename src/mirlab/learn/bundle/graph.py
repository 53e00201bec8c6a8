"""A bundle's ONNX graph, run by onnxruntime: rows of columns to calibrated probabilities, or to numbers.

The graph is walked before it is loaded (`mirlab.graphs`): onnxruntime does whatever a file asks, such as
reading another file of the user's as its numbers. What comes out is checked: probabilities of classes sum to
1, those of tags are from 0 to 1, and numbers are finite.

Contents: Graph.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import TaskName
from mirlab.errors import BundleError
from mirlab.graphs import Refused, Session, walk
from mirlab.words import visible

INPUT, OUTPUT, NUMBERS = "features", "probabilities", "numbers"
ROUNDING = 1e-6
"""How far probabilities may be from 0, 1 and a sum of 1."""


class Graph:
    """A graph that is ready to run, on one thread: rows are few and the graph small.

    Parameters
    ----------
    model : the graph as bytes
    path : of the bundle, for messages
    task : what its answers are of; a graph of numbers gives NUMBERS, the others give OUTPUT

    Raises
    ------
    BundleError : bytes that are no graph, one that must not be run, or one that onnxruntime can't
    """

    def __init__(self, model: bytes, path: str = "model.onnx", task: TaskName = "class") -> None:
        self._task, self._output = task, NUMBERS if task == "numbers" else OUTPUT
        try:
            walked = walk(model)
        except Refused as error:
            raise BundleError(f"{path}: its graph is not allowed: {error}") from error
        inputs, outputs = walked.inputs, walked.outputs
        if [v.name for v in inputs] != [INPUT] or [v.name for v in outputs] != [self._output]:
            names = ", ".join(visible(value.name[:40]) for value in (*inputs, *outputs)[:10])
            raise BundleError(f"{path}: expected a graph from {INPUT} to {self._output}, got {names}")
        try:
            self._session = Session(walked, model)
        except Refused as error:
            raise BundleError(f"{path}: its graph {error}") from error
        # By their dimensions in the file; onnxruntime checks what it is given and what it gives.
        self.width, self.answers_per_row = inputs[0].dims[-1], outputs[0].dims[-1] if outputs[0].dims else 0
        self._path = path

    def answers(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, d) to (n, k): probabilities of classes or tags, or numbers."""
        asked = np.ascontiguousarray(rows, dtype=np.float64)
        try:
            found = self._session.run([self._output], {INPUT: asked})[0]
        except Refused as error:
            raise BundleError(f"{self._path}: its graph {error}") from error
        if found.dtype != np.float64 or found.shape != (len(asked), self.answers_per_row):
            what = "number" if self._task == "numbers" else "probability"
            of = {"class": "classes"}.get(self._task, self._task)
            raise BundleError(
                f"{self._path}: its graph gave {found.dtype} of the shape {found.shape}, expected a "
                f"{what} for each of {len(asked)} rows and {self.answers_per_row} {of}"
            )
        self._check(asked, found)
        return found

    def _check(self, asked: NDArray[np.float64], found: NDArray[np.float64]) -> None:
        """Raise unless every row of numbers got what it may; a row with NaN has no answer."""
        if self._task == "numbers":
            fine = np.isfinite(found).all(axis=1)
            wrong = np.flatnonzero(~fine & np.isfinite(asked).all(axis=1))
            if wrong.size:
                raise BundleError(
                    f"{self._path}: its graph gave numbers that are not finite for row {wrong[0] + 1}"
                )
            return
        least, most = found.min(axis=1, initial=1.0), found.max(axis=1, initial=0.0)
        # Written so that NaN is outside.
        fine = (least >= -ROUNDING) & (most <= 1 + ROUNDING)
        if self._task == "class":
            fine &= np.abs(found.sum(axis=1) - 1) <= ROUNDING
        if fine.all():
            return
        wrong = np.flatnonzero(~fine & np.isfinite(asked).all(axis=1))
        if wrong.size:
            raise BundleError(
                f"{self._path}: its graph gave no probabilities for row {wrong[0] + 1}, but numbers from "
                f"{least[wrong[0]]:.3g} to {most[wrong[0]]:.3g}"
                + (f" that sum to {found[wrong[0]].sum():.6g}" if self._task == "class" else "")
            )
