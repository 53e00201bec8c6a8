"""A graph is walked before it is loaded: what it is made of, what it can reach, how large it can become.

A runtime does what a file asks. It opens the files that the graph names as its numbers, runs loops that have
no end, and takes as much memory as the sizes multiply to, some of it while loading. So nothing is loaded that
was not read first: numbers in the file itself, operators that have a rule in `sizes`, each used after what it
needs, no graph in a graph, and no value larger than the limits allow.

Contents: Limits, walk (raises Refused).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mirlab.graphs.model import Model, Node, Refused, Value, read_model
from mirlab.graphs.netsizes import RULES
from mirlab.graphs.sizes import Size, Work, by_rows, each

__all__ = ["Limits", "Refused", "walk"]


@dataclass(frozen=True)
class Limits:
    """What a graph may be.

    Parameters
    ----------
    bytes : of the file
    nodes : operators
    numbers : in one tensor of the file
    row : in one value that is computed, for each row
    products : multiplications for each row
    opsets : the oldest and the newest version of each domain's operators
    ir_versions : the oldest and the newest version of the format
    """

    bytes: int = 512 << 20
    nodes: int = 10_000
    numbers: int = 1 << 26
    row: int = 1 << 22
    products: int = 1 << 30
    opsets: Mapping[str, tuple[int, int]] = field(
        default_factory=lambda: {"": (11, 24), "ai.onnx.ml": (1, 4)}
    )
    ir_versions: tuple[int, int] = (3, 13)


def walk(data: bytes, limits: Limits = Limits()) -> Model:
    """Read an ONNX file and make sure that it may be run.

    Raises
    ------
    Refused : with a clause that says why not, such as "it holds a training graph"
    """
    if len(data) > limits.bytes:
        raise Refused(f"it has {len(data):,} bytes, and {limits.bytes:,} are the most")
    model = read_model(data, most_nodes=limits.nodes)
    _versions(model, limits)
    work = Work()
    known: dict[str, Size] = {}
    for name, tensor in model.tensors.items():
        _numbers(name, tensor.dims, tensor.count, limits)
        known[name] = tensor.dims
        if tensor.few is not None:
            work.few[name] = tensor.few
    for value in model.inputs:
        if value.name in known or not value.dims or by_rows(value.dims[1:]):
            raise Refused(f'its input "{value.name[:40]}" has no fixed width')
        known[value.name] = value.dims
    for node in model.nodes:
        _step(node, known, work, limits)
    for value in model.outputs:
        _output(value, known)
    return model


def _versions(model: Model, limits: Limits) -> None:
    low, high = limits.ir_versions
    if not low <= model.ir_version <= high:
        raise Refused(f"it is of version {model.ir_version} of the format, and {low} to {high} are read")
    for domain, version in model.opsets.items():
        if domain not in limits.opsets:
            raise Refused(f'it needs operators of the domain "{domain[:40]}"')
        low, high = limits.opsets[domain]
        if not low <= version <= high:
            raise Refused(
                f"it needs version {version} of the operators{f' of {domain}' if domain else ''}, and "
                f"{low} to {high} are known"
            )
    if "" not in model.opsets:
        raise Refused("it does not say which version of the operators it needs")


def _numbers(name: str, dims: Size, count: int, limits: Limits) -> None:
    if count > limits.numbers:
        raise Refused(f'its tensor "{name[:40]}" has {count:,} numbers, and {limits.numbers:,} are the most')


def _step(node: Node, known: dict[str, Size], work: Work, limits: Limits) -> None:
    rule = RULES.get(node.kind)
    if rule is None:
        raise Refused(f'it has the operator "{node.kind[:60]}", which no graph may have here')
    for name in node.inputs:
        if name and name not in known:
            raise Refused(f'{node.kind} takes "{name[:40]}", which nothing before it gives')
    for said in node.attributes.values():
        if said.tensor is not None:
            _numbers("value", said.tensor.dims, said.tensor.count, limits)
        if sum(said.counts.values()) > limits.numbers:
            raise Refused(f"{node.kind} has an attribute of more than {limits.numbers:,} numbers")
    try:
        sizes = rule(node, [known[name] for name in node.inputs if name], work)
    except (IndexError, ValueError, TypeError) as error:
        raise Refused(f"{node.kind} has not the inputs that it needs") from error
    if len(node.outputs) > len(sizes) or not node.outputs:
        raise Refused(f"{node.kind} gives {len(node.outputs)} values")
    for name, size in zip(node.outputs, sizes, strict=False):
        if not name:
            continue
        if name in known:
            raise Refused(f'"{name[:40]}" is given twice')
        if by_rows(size) > 1 or each(size) > limits.row:
            raise Refused(
                f"{node.kind} gives {each(size):,} numbers for each row, and {limits.row:,} are the most"
                if by_rows(size) <= 1
                else f"{node.kind} sets rows against rows"
            )
        known[name] = size
    if work.products > limits.products:
        raise Refused(f"it takes more than {limits.products:,} multiplications for each row")


def _output(value: Value, known: Mapping[str, Size]) -> None:
    size = known.get(value.name)
    if size is None:
        raise Refused(f'its output "{value.name[:40]}" is given by no operator')
