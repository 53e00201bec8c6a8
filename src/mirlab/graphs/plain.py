"""A graph of float32 with whole numbers for attributes, which is written without the package `onnx`.

The few messages that it is made of are written here, field by field in the order of their numbers, as that
package writes them: the same graph gives the same bytes. Graphs of trained models, which take in parts that
other packages made, are built with `Builder`.

Contents: PlainGraph.

Reference
---------
https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.graphs.wire import BYTES, VARINT

_FLOAT, _INT64 = 1, 7
_INT, _INTS = 2, 7
_TYPES = {"f4": _FLOAT, "i8": _INT64}


class PlainGraph:
    """Nodes and constants in the order they are added; names count up.

    >>> graph = PlainGraph()
    >>> _ = graph.add("Add", "x", graph.constant(np.float32([1, 2])), name="y")
    >>> len(graph.model({"x": ["n", 2]}, {"y": ["n", 2]}, opset=17, ir_version=8))
    107
    """

    def __init__(self) -> None:
        self.nodes: list[bytes] = []
        self.initializers: list[bytes] = []
        self._named = 0

    def name(self) -> str:
        self._named += 1
        return f"v{self._named}"

    def constant(self, values: Any) -> str:
        """Add an array of float32 or int64 and return its name."""
        name, array = self.name(), np.asarray(values)
        little = array.astype(array.dtype.newbyteorder("<"), copy=False)
        self.initializers.append(
            b"".join(_number(1, size) for size in array.shape)
            + _number(2, _TYPES[array.dtype.str[1:]])
            + _text(8, name)
            + _bytes(9, little.tobytes())
        )
        return name

    def add(self, operator: str, *inputs: str, name: str = "", **attributes: int | Sequence[int]) -> str:
        """Add a node and return the name of its output."""
        output = name or self.name()
        self.nodes.append(
            b"".join(_text(1, one) for one in inputs)
            + _text(2, output)
            + _text(4, operator)
            + b"".join(_bytes(5, _attribute(key, value)) for key, value in sorted(attributes.items()))
        )
        return output

    def model(
        self,
        inputs: Mapping[str, Sequence[str | int]],
        outputs: Mapping[str, Sequence[str | int]],
        *,
        opset: int,
        ir_version: int,
    ) -> bytes:
        """The whole model.

        Parameters
        ----------
        inputs, outputs : the dimensions of each, float32; a name stands for one of any size
        opset, ir_version : of the operators, and of the format
        """
        graph = (
            _each(1, self.nodes)
            + _text(2, "mirlab")
            + _each(5, self.initializers)
            + _each(11, (_value(name, dims) for name, dims in inputs.items()))
            + _each(12, (_value(name, dims) for name, dims in outputs.items()))
        )
        opsets = _bytes(8, _text(1, "") + _number(2, opset))
        return _number(1, ir_version) + _text(2, "mirlab") + _bytes(7, graph) + opsets


def _attribute(name: str, value: int | Sequence[int]) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, _INT)
    return _text(1, name) + b"".join(_number(8, one) for one in value) + _number(20, _INTS)


def _value(name: str, dims: Sequence[str | int]) -> bytes:
    sizes = (_number(1, size) if isinstance(size, int) else _text(2, size) for size in dims)
    kind = _number(1, _FLOAT) + _bytes(2, _each(1, sizes))
    return _text(1, name) + _bytes(2, _bytes(1, kind))


def _varint(number: int) -> bytes:
    number &= (1 << 64) - 1
    groups = bytearray()
    while number > 0x7F:
        groups.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*groups, number])


def _number(field: int, number: int) -> bytes:
    return _varint(field << 3 | VARINT) + _varint(int(number))


def _bytes(field: int, data: bytes) -> bytes:
    return _varint(field << 3 | BYTES) + _varint(len(data)) + data


def _text(field: int, text: str) -> bytes:
    return _bytes(field, text.encode())


def _each(field: int, messages: Iterable[bytes]) -> bytes:
    return b"".join(_bytes(field, message) for message in messages)
