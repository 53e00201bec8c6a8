"""A graph that may be run, run: one session of onnxruntime, on one thread.

Contents: Session.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.graphs.device import CPU, providers
from mirlab.graphs.model import Model, Refused
from mirlab.words import their_words


class Session:
    """A graph that was walked and loaded.

    One thread, because processes share the cores, and because sums then come in one order.

    Parameters
    ----------
    walked : what `walk` made of the graph
    model : the same bytes of an ONNX file
    device : what it runs on, see `device.chosen_device`

    Raises
    ------
    Refused : a graph that onnxruntime can't run, with a clause that says why; a device that it can't start
    """

    def __init__(self, walked: Model, model: bytes, device: str = CPU) -> None:
        self.inputs, self.outputs = walked.inputs, walked.outputs
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            # Without its fallback, which would go on with another device and print so on standard output.
            self._session: Any = onnxruntime.InferenceSession(
                model, options, providers=providers(device), enable_fallback=0
            )
        except Exception as error:  # onnxruntime's errors share no class of their own but Exception
            raise Refused(f"can't be run by this onnxruntime: {their_words(error)}") from error
        wanted = providers(device)[0][0]
        if wanted not in self._session.get_providers():
            raise Refused(
                f"can't be run on {device}: onnxruntime could not start {wanted}, whose driver or "
                "libraries may be missing. Set MIRLAB_DEVICE=cpu to do without"
            )

    def run(self, outputs: Sequence[str], given: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """The named outputs for these inputs; raises Refused with onnxruntime's words where it fails."""
        try:
            return [np.asarray(found) for found in self._session.run(list(outputs), dict(given))]
        except Exception as error:
            raise Refused(f"failed: {their_words(error)}") from error
