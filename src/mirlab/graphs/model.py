"""An ONNX file as what it says, without running or allocating any of it.

What could reach beyond the file or run a program of its own is refused while reading: external data (in
initializers, sparse initializers, constants and attributes), subgraphs (If, Loop, Scan), functions, training
graphs, types that are no tensors. Tensors stay where they lie in the bytes; their length is held against
their dimensions.

Contents: Model, Node, Attribute, Tensor, Value, Refused, read_model.

Reference
---------
https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (IR version 13)
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from mirlab.graphs.wire import BYTES, FIXED32, FIXED64, VARINT, Field, Item, Malformed, fields, varints

Span = tuple[int, int]

ROWS = -1
"""The dimension that is known only when rows are given: named, or left open."""

LARGEST = 1 << 40
_LONGEST_NAME = 1000
_FEW = 64
"""Numbers of an attribute that are kept; of more, only the count is."""

_BITS = {1: 32, 2: 8, 3: 8, 4: 16, 5: 16, 6: 32, 7: 64, 9: 8, 10: 16, 11: 64, 12: 32, 13: 64, 16: 16}
_TEXT = 8
_DATA = {
    "float_data": {1},
    "int32_data": {2, 3, 4, 5, 6, 9, 10, 16},
    "int64_data": {7},
    "double_data": {11},
    "uint64_data": {12, 13},
    "string_data": {_TEXT},
}


class Refused(Exception):
    """A graph that must not be run; the text is a clause that says why."""


@dataclass(frozen=True)
class Tensor:
    """Numbers in the file: their ONNX type, dimensions and, of a few whole numbers, the values."""

    type: int
    dims: tuple[int, ...]
    few: tuple[int, ...] | None = None

    @property
    def count(self) -> int:
        return math.prod(self.dims)


@dataclass(frozen=True)
class Attribute:
    """What an operator is told: a number, text, a tensor, or a list of which a few whole numbers are kept."""

    type: int = 0
    number: int | None = None
    text: bytes | None = None
    ints: tuple[int, ...] | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    tensor: Tensor | None = None


@dataclass(frozen=True)
class Node:
    """An operator with what goes in and comes out, by name; "" is an input that is left out."""

    domain: str
    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute]

    @property
    def kind(self) -> str:
        return f"{self.domain}.{self.operator}" if self.domain else self.operator

    def number(self, name: str, default: int) -> int:
        said = self.attributes.get(name)
        return default if said is None or said.number is None else said.number


@dataclass(frozen=True)
class Value:
    """An input or an output: its ONNX type and its dimensions, ROWS where one is open."""

    name: str
    type: int
    dims: tuple[int, ...]


@dataclass(frozen=True)
class Model:
    """What a file says.

    Parameters
    ----------
    ir_version, opsets : the version of the format, and of each domain's operators
    inputs, outputs : of the graph; inputs without those that have a value in the file
    nodes : in the file's order
    tensors : initializers by name
    """

    ir_version: int
    opsets: Mapping[str, int]
    inputs: tuple[Value, ...]
    outputs: tuple[Value, ...]
    nodes: tuple[Node, ...]
    tensors: Mapping[str, Tensor]


def _schema(text: str) -> dict[int, Field]:
    """Fields as ``number name kind``: i varint, f float, d double, b bytes; * repeated, + counted in runs."""
    found = {}
    for line in text.split(","):
        number, name, kind = line.split()
        wire = {"i": VARINT, "f": FIXED32, "d": FIXED64, "b": BYTES}[kind[0]]
        packed = wire if kind[1:] and wire != BYTES else None
        found[int(number)] = Field(name, wire, bool(kind[1:]), kind[1:] == "+", packed)
    return found


_MODEL = _schema(
    "1 ir_version i,2 producer_name b,3 producer_version b,4 domain b,5 model_version i,6 doc_string b,"
    "7 graph b,8 opset_import b*,14 metadata_props b*,20 training_info b*,25 functions b*,26 configuration b*"
)
_GRAPH = _schema(
    "1 node b*,2 name b,5 initializer b*,10 doc_string b,11 input b*,12 output b*,13 value_info b*,"
    "14 quantization_annotation b*,15 sparse_initializer b*,16 metadata_props b*"
)
_NODE = _schema(
    "1 input b*,2 output b*,3 name b,4 op_type b,5 attribute b*,6 doc_string b,7 domain b,8 overload b,"
    "9 metadata_props b*,10 device_configurations b*"
)
_ATTRIBUTE = _schema(
    "1 name b,2 f f,3 i i,4 s b,5 t b,6 g b,7 floats f+,8 ints i+,9 strings b+,10 tensors b*,11 graphs b*,"
    "13 doc_string b,14 tp b,15 type_protos b*,20 type i,21 ref_attr_name b,22 sparse_tensor b,"
    "23 sparse_tensors b*"
)
_TENSOR = _schema(
    "1 dims i*,2 data_type i,3 segment b,4 float_data f+,5 int32_data i+,6 string_data b*,7 int64_data i+,"
    "8 name b,9 raw_data b,10 double_data d+,11 uint64_data i+,12 doc_string b,13 external_data b*,"
    "14 data_location i,16 metadata_props b*"
)
_VALUE = _schema("1 name b,2 type b,3 doc_string b,4 metadata_props b*")
_TYPE = _schema("1 tensor_type b,4 sequence b,5 map b,6 denotation b,7 opaque b,8 sparse b,9 optional b")
_TENSOR_TYPE = _schema("1 elem_type i,2 shape b")
_SHAPE = _schema("1 dim b*")
_DIM = _schema("1 dim_value i,2 dim_param b,3 denotation b")
_OPSET = _schema("1 domain b,2 version i")
_ENTRY = _schema("1 key b,2 value b")

_NEVER = {
    "training_info": "it holds a training graph",
    "functions": "it defines functions of its own",
    "configuration": "it asks for devices",
    "device_configurations": "it asks for devices",
    "sparse_initializer": "it holds sparse tensors",
    "sparse_tensor": "it holds sparse tensors",
    "sparse_tensors": "it holds sparse tensors",
    "quantization_annotation": "it holds quantization annotations",
    "g": "an operator has a graph of its own",
    "graphs": "an operator has a graph of its own",
    "tensors": "an operator has a list of tensors",
    "tp": "an operator has a type for an attribute",
    "type_protos": "an operator has a type for an attribute",
    "ref_attr_name": "an attribute refers to a function's",
    "external_data": "a tensor's numbers are said to lie in another file (external data)",
    "segment": "a tensor is cut into segments",
    "overload": "an operator is an overload of a function",
    **dict.fromkeys(
        ("sequence", "map", "opaque", "sparse", "optional"), "a value is something else than a tensor"
    ),
}


def read_model(data: bytes, *, most_nodes: int = 10_000) -> Model:
    """Read an ONNX file.

    Raises
    ------
    Refused : no ONNX file, or one that must not be run, with the reason
    """
    try:
        return _model(data, most_nodes)
    except Malformed as error:
        raise Refused(f"it is not an ONNX file: {error}") from error


def _inside(data: bytes, span: Span, schema: dict[int, Field]) -> Iterator[tuple[str, int, Span]]:
    for item in fields(data, *span, schema):
        _allowed(item)
        yield item.name, item.number, (item.start, item.stop)


def _allowed(item: Item) -> None:
    if item.name in _NEVER and (item.stop > item.start or item.name not in {"overload", "ref_attr_name"}):
        raise Refused(_NEVER[item.name])


def _model(data: bytes, most_nodes: int) -> Model:
    graph: Span | None = None
    version, opsets = 0, dict[str, int]()
    for name, number, span in _inside(data, (0, len(data)), _MODEL):
        match name:
            case "ir_version":
                version = number
            case "graph":
                graph = span
            case "opset_import":
                domain, opset = "", 0
                for part, value, inner in _inside(data, span, _OPSET):
                    domain = _text(data, inner) if part == "domain" else domain
                    opset = value if part == "version" else opset
                domain = "" if domain == "ai.onnx" else domain
                if opsets.get(domain, opset) != opset:
                    raise Refused(f'it names two versions of the operators of "{domain[:40]}"')
                opsets[domain] = opset
            case "metadata_props":
                _entry(data, span)
    if graph is None:
        raise Refused("it is not an ONNX file: there is no graph in it")
    nodes: list[Node] = []
    tensors: dict[str, Tensor] = {}
    inputs, outputs = list[Value](), list[Value]()
    for name, _, span in _inside(data, graph, _GRAPH):
        match name:
            case "node":
                nodes.append(_node(data, span))
                if len(nodes) > most_nodes:
                    raise Refused(f"it has more than {most_nodes:,} operators")
            case "initializer":
                known, tensor = _tensor(data, span)
                if known in tensors or not known:
                    raise Refused(
                        f"it holds {_shown(known)} twice" if known else "it holds a tensor without a name"
                    )
                tensors[known] = tensor
            case "input":
                inputs.append(_value(data, span))
            case "output":
                outputs.append(_value(data, span))
            case "value_info":
                _value(data, span)
            case "metadata_props":
                _entry(data, span)
    given = tuple(value for value in inputs if value.name not in tensors)
    return Model(version, opsets, given, tuple(outputs), tuple(nodes), tensors)


def _entry(data: bytes, span: Span) -> None:
    for part, _, inner in _inside(data, span, _ENTRY):
        # onnxruntime can be made to take its own settings from here.
        if part == "key" and data[slice(*inner)].lower().startswith(b"ort"):
            raise Refused("it carries settings for onnxruntime")


def _node(data: bytes, span: Span) -> Node:
    said = {"op_type": "", "domain": ""}
    inputs, outputs = list[str](), list[str]()
    attributes: dict[str, Attribute] = {}
    for name, _, inner in _inside(data, span, _NODE):
        match name:
            case "input":
                inputs.append(_text(data, inner))
            case "output":
                outputs.append(_text(data, inner))
            case "op_type" | "domain":
                said[name] = _text(data, inner)
            case "attribute":
                known, attribute = _attribute(data, inner)
                if known in attributes:
                    raise Refused(f"an operator has the attribute {_shown(known)} twice")
                attributes[known] = attribute
    domain = "" if said["domain"] == "ai.onnx" else said["domain"]
    return Node(domain, said["op_type"], tuple(inputs), tuple(outputs), attributes)


def _attribute(data: bytes, span: Span) -> tuple[str, Attribute]:
    known, kind, number, text, tensor = "", 0, None, None, None
    counts: dict[str, int] = {}
    ints: list[int] = []
    for item in fields(data, *span, _ATTRIBUTE):
        _allowed(item)
        name, value, inner = item.name, item.number, (item.start, item.stop)
        match name:
            case "name":
                known = _text(data, inner)
            case "type":
                kind = value
            case "i":
                number = value
            case "s":
                text = data[slice(*inner)]
            case "t":
                tensor = _tensor(data, inner)[1]
            case "floats" | "ints" | "strings":
                counts[name] = counts.get(name, 0) + value
                if name == "ints" and counts["ints"] <= _FEW:
                    ints += varints(data, *inner, 8 << 3 if item.tagged else None)
    few = tuple(ints) if counts.get("ints", 0) <= _FEW else None
    return known, Attribute(kind, number, text, few, counts, tensor)


def _tensor(data: bytes, span: Span) -> tuple[str, Tensor]:
    known, kind, raw = "", 0, None
    dims: list[int] = []
    counts: dict[str, int] = {}
    whole: list[int] = []
    for item in fields(data, *span, _TENSOR):
        _allowed(item)
        name, number, inner = item.name, item.number, (item.start, item.stop)
        match name:
            case "dims":
                dims += varints(data, *inner)
            case "data_type":
                kind = number
            case "name":
                known = _text(data, inner)
            case "data_location":
                if number:
                    raise Refused(_NEVER["external_data"])
            case "raw_data":
                raw = inner
            case _ if name in _DATA:
                counts[name] = counts.get(name, 0) + (1 if name == "string_data" else number)
                if name == "int64_data" and counts[name] <= _FEW:
                    whole += varints(data, *inner, 7 << 3 if item.tagged else None)
    if kind != _TEXT and kind not in _BITS:
        raise Refused(f"{_shown(known)} holds numbers of the unknown kind {kind}")
    if len(dims) > 8 or any(not 0 <= n <= LARGEST for n in dims) or math.prod(dims) > LARGEST:
        raise Refused(f"{_shown(known)} has dimensions that no tensor has")
    _check_length(known, kind, math.prod(dims), raw, counts)
    few = None
    if kind == 7 and math.prod(dims) <= _FEW:
        read = (data[at : at + 8] for at in range(*(raw or (0, 0)), 8))
        few = tuple(whole) or tuple(int.from_bytes(eight, "little", signed=True) for eight in read)
    return known, Tensor(kind, tuple(dims), few)


def _check_length(known: str, kind: int, count: int, raw: Span | None, counts: Mapping[str, int]) -> None:
    """Hold the numbers that are there against the dimensions."""
    if raw is not None and not counts and kind != _TEXT:
        fits = 8 * (raw[1] - raw[0]) == count * _BITS[kind]
    elif raw is None and len(counts) == 1:
        ((name, there),) = counts.items()
        fits = kind in _DATA[name] and there == count
    else:
        fits = raw is None and not counts and count == 0
    if not fits:
        raise Refused(f"{_shown(known)} does not hold as many numbers as its dimensions say")


def _value(data: bytes, span: Span) -> Value:
    known, kind = "", 0
    dims: list[int] = []
    for name, _, inner in _inside(data, span, _VALUE):
        if name == "name":
            known = _text(data, inner)
        if name != "type":
            continue
        for part, _, below in _inside(data, inner, _TYPE):
            if part != "tensor_type":
                continue
            for what, number, shape in _inside(data, below, _TENSOR_TYPE):
                if what == "elem_type":
                    kind = number
                    continue
                for _, _, dim in _inside(data, shape, _SHAPE):
                    said = [number for what, number, _ in _inside(data, dim, _DIM) if what == "dim_value"]
                    dims.append(said[0] if said and said[0] >= 0 else ROWS)
    if len(dims) > 8 or any(n > LARGEST for n in dims):
        raise Refused(f"{_shown(known)} has dimensions that no tensor has")
    return Value(known, kind, tuple(dims))


def _text(data: bytes, span: Span) -> str:
    if span[1] - span[0] > _LONGEST_NAME:
        raise Refused(f"it has a name of more than {_LONGEST_NAME:,} bytes")
    try:
        return data[slice(*span)].decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("it has a name that is no text") from error


def _shown(name: str) -> str:
    return f'"{name[:40]}"' if name.isprintable() else "a tensor"
