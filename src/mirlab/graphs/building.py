"""An ONNX graph as it is built: nodes and constants in the order they are added.

Contents: Builder.
"""

from __future__ import annotations

from typing import Any

import numpy as np


class Builder:
    """Nodes and constants in the order they are added; names count up. Needs the package `onnx`."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.initializers: list[Any] = []
        self.width = 0
        self._named = 0

    def name(self) -> str:
        self._named += 1
        return f"v{self._named}"

    def constant(self, values: Any) -> str:
        from onnx import numpy_helper

        name = self.name()
        self.initializers.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def add(self, operator: str, *inputs: str, name: str = "", outputs: int = 1, **attributes: Any) -> str:
        """Add a node and return the name of its first output; further ones are NAME.1 and so on."""
        from onnx import helper

        first = name or self.name()
        named = [first, *(f"{first}.{i}" for i in range(1, outputs))]
        self.nodes.append(helper.make_node(operator, list(inputs), named, **attributes))
        return first
