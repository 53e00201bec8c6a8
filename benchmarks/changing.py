"""Changes of single operators in a module's source: what a slip of the keyboard or of the mind would do.

Conventions: a change replaces one stretch of the text and nothing else, so that the rest of the file, its
comments and its layout stay. Not a benchmark itself: it has no main.

Contents: Change, changes, apply, IMMATERIAL.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq, ast.GtE),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
CALLED = {
    one: other
    for pair in ("min max", "minimum maximum", "argmin argmax", "any all", "floor ceil")
    for one, other in (pair.split(), pair.split()[::-1])
}
# What these are given is read by people: their wording is not a number.
TALK = {"print", "echo", "warn", "plural", "_times", "_some", "progress", "debug", "info", "warning", "step"}

SPARED_KEYWORDS = {
    "axis": "changed as a whole, below",
    "strict": "of zip: a guard against slips in this very code",
    "indent": "how a file looks",
    "stacklevel": "what a warning points at",
}

IMMATERIAL: dict[str, dict[str, str]] = {
    "audio/spectra/kernels.py": {
        "LANES = 64": "frames a step: speed",
        "range(0, n_bins, 16)": "size of a tile: speed",
        "width = 16 if": "size of a tile: speed",
        "width = LANES if n_frames - s > LANES": "at equality both branches are one number",
        "for i in range(4 * LANES):": "zeros that are written over before they are read",
        "width = np.float32(": "the type of what follows",
        "a = lists[side * room + rank": "where a slice ends, no kernel looks",
        "row = magnitude[b, s : s + width]": "where a slice ends, no kernel looks",
    },
    "audio/features/feature_kernels.py": {
        "weight[first + start : first + stop]": "where a slice ends, no kernel looks",
    },
    "audio/registry/summary.py": {"wanted & _SPREAD": "more is computed than was asked for: speed"},
    "learn/results/pairs.py": {
        "sorted(range(len(keyed)), key=keyed.__getitem__)": "both tables in one order, whichever"
    },
    "loops/machine.py": {"options.loop_vectorization": "how LLVM compiles: speed"},
    "audio/spectra/frames.py": {"BLOCK = ": "frames a block: speed"},
    "data/audit/matching.py": {
        "_PART = 1 << 22": "words a part: memory",
        "parts = 1 + words.size // _PART": "words a part: memory",
        "span = 2 * longest": "any span from twice the longest on keeps pairs apart",
        "total >= 1 << 32": "four billion words",
        "/ (32 * (last - first))": "a factor that all offsets share",
        "(words % parts == part)": "parts are cut by remainders: any other cut into as many gives the same",
    },
    "data/splits/published.py": {
        "return (1, 0.0, str(value))": "any number above that of numbers sorts words last"
    },
    "data/splits/folds.py": {
        "np.add.at(counts": "shares and the order of sizes don't depend on what a row counts for",
        "np.round(wanted - take, 9)": "digits far beyond the data's",
        "overlap = np.round(": "digits far beyond the data's",
    },
    "data/splits/making.py": {"units.group >= 0, units.group": "any number from the largest group on"},
    "learn/statistics/bootstrap.py": {"4_000_000 // n": "resamples a block: memory"},
    "learn/statistics/comparisons.py": {
        "4_000_000 // d.size": "flips a block: memory",
        "observed = abs(d.sum()) - 1e-9": "rounding far below a track",
        "if sizes.size == d.size": "there are never more clusters than rows",
    },
    "learn/subsets/rankings.py": {
        "/ len(values)": "a factor that all units share",
        "posinf=1e12": "any large number",
    },
    "learn/selection/selecting.py": {"with_facts[:16]": "how long a folder's name is"},
    "learn/judging/importance.py": {
        "classes = tuple(sorted(table.classes))": "any order gives the same answers"
    },
}
"""Lines, by module and by a part of their text, whose changes no user could notice, each with the reason."""


@dataclass(frozen=True)
class Change:
    """One stretch of a module's text and what stands in its place.

    Parameters
    ----------
    module : path below the package, "data/splits/folds.py"
    line : from 1
    kind : "comparison", "arithmetic", "constant" and so on
    start, stop : bytes of the source
    before, after : the texts
    """

    module: str
    line: int
    kind: str
    start: int
    stop: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.module}:{self.line}  {_short(self.before)}  ->  {_short(self.after)}  ({self.kind})"


def _short(text: str, most: int = 80) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"


def apply(source: str, change: Change) -> str:
    """Return the source with the change made."""
    raw = source.encode("utf-8")
    return (raw[: change.start] + change.after.encode("utf-8") + raw[change.stop :]).decode("utf-8")


def changes(module: str, source: str) -> list[list[Change]]:
    """Find what can be changed: one list for each place in the text, of the changes that fit there.

    Docstrings, annotations, decorators, assertions, f-strings, the wording of messages and the lines of
    `IMMATERIAL` are left alone. Every change gives text that compiles.
    """
    raw = source.encode("utf-8")
    starts = [0]
    for line in raw.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    lines = source.splitlines()
    spared = IMMATERIAL.get(module, {})
    found = []
    for node, kinds in _places(ast.parse(source)):
        begin, end = (
            starts[node.lineno - 1] + node.col_offset,
            starts[node.end_lineno - 1] + node.end_col_offset,
        )
        if any(part in lines[node.lineno - 1] for part in spared):
            continue
        here = []
        for kind, new in kinds:
            after = ast.unparse(new)
            text = after if isinstance(new, ast.stmt) else f"({after})"
            change = Change(module, node.lineno, kind, begin, end, raw[begin:end].decode("utf-8"), text)
            try:
                compile(apply(source, change), module, "exec")
            except SyntaxError:
                continue
            here.append(change)
        if here:
            found.append(here)
    return found


Options = list[tuple[str, ast.AST]]


def _places(tree: ast.Module) -> Iterator[tuple[ast.AST, Options]]:
    """Walk to every node that counts, with what could stand in its place."""
    stack: list[ast.AST] = list(reversed(tree.body))
    while stack:
        node = stack.pop()
        if isinstance(node, ast.JoinedStr | ast.Assert | ast.Import | ast.ImportFrom):
            continue
        options = _options(node)
        if options:
            yield node, options
        yield from _parts(node)
        stack += reversed(_children(node))


def _parts(node: ast.AST) -> Iterator[tuple[ast.AST, Options]]:
    """Parts of a node that can be changed because of where they stand: ends of a slice, bare conditions."""
    if isinstance(node, ast.Slice):
        for end in (node.lower, node.upper):
            if end is not None and not isinstance(end, ast.Constant):
                yield end, [("slice", ast.BinOp(end, ast.Add(), ast.Constant(1)))]
    if "TYPE_CHECKING" in ast.unparse(getattr(node, "test", ast.Pass())):
        return
    tests = node.ifs if isinstance(node, ast.comprehension) else [getattr(node, "test", None)]
    for test in tests:
        # Others have an operator of their own.
        if isinstance(test, ast.Name | ast.Attribute | ast.Call):
            yield test, [("negated", ast.UnaryOp(ast.Not(), test))]


def _children(node: ast.AST) -> Sequence[ast.AST]:
    """The parts of a node that do something."""
    if isinstance(node, ast.Raise):
        return []
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        defaults = [d for d in (*node.args.defaults, *node.args.kw_defaults) if d is not None]
        return [*defaults, *node.body]
    if isinstance(node, ast.Lambda):
        return [*node.args.defaults, node.body]
    if isinstance(node, ast.ClassDef):
        return node.body
    if isinstance(node, ast.AnnAssign):
        return [] if node.value is None or "TypeAlias" in ast.unparse(node.annotation) else [node.value]
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp | ast.Subscript):
        # `X = A | B` names a type; `X = NDArray[...]` too.
        names = ast.unparse(node.targets[0])
        if names[:1].isupper() and not names.isupper():
            return []
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return []
    if isinstance(node, ast.IfExp) and all(_is_text(part) for part in (node.body, node.orelse)):
        return []
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and _has_text(node):
        return []
    if isinstance(node, ast.BoolOp) and "__doc__" in ast.unparse(node):
        return []
    if isinstance(node, ast.Call):
        name = _called(node)
        if name in TALK:
            return []
        if name in {"isinstance", "cast", "issubclass"}:
            return node.args[:1] if name != "cast" else node.args[1:]
        return [node.func, *node.args, *(k.value for k in node.keywords if k.arg not in SPARED_KEYWORDS)]
    return list(ast.iter_child_nodes(node))


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _has_text(node: ast.BinOp | ast.AugAssign) -> bool:
    sides = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.value,)
    return any(_is_text(s) or (isinstance(s, ast.BinOp) and _has_text(s)) for s in sides)


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _options(node: ast.AST) -> Options:
    """What could stand in a node's place, each with its kind."""
    if isinstance(node, ast.Compare):
        return [
            ("comparison", _with(node, ops=[*node.ops[:i], new(), *node.ops[i + 1 :]]))
            for i, op in enumerate(node.ops)
            for new in COMPARED[type(op)]
        ]
    if isinstance(node, ast.BinOp | ast.AugAssign):
        swapped = COMPUTED.get(type(node.op))
        if swapped is None or _has_text(node):
            return []
        return [("arithmetic", _with(node, op=swapped()))]
    if isinstance(node, ast.BoolOp) and "__doc__" not in ast.unparse(node):
        return [("and/or", _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And()))]
    if isinstance(node, ast.UnaryOp):
        return [(f"{type(node.op).__name__} removed", node.operand)]
    if isinstance(node, ast.Constant):
        return _constants(node)
    if isinstance(node, ast.Call):
        return _calls(node)
    if isinstance(node, ast.Return):
        return [] if node.value is None or _is_none(node.value) else [("return dropped", ast.Return(None))]
    if isinstance(node, ast.Raise):
        return [("raise removed", ast.Pass())]
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and _called(node.value) not in TALK:
        return [("call removed", ast.Pass())]
    return []


def _with(node: ast.AST, **fields: object) -> ast.AST:
    new = copy.copy(node)
    for name, value in fields.items():
        setattr(new, name, value)
    return new


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _constants(node: ast.Constant) -> Options:
    value = node.value
    if isinstance(value, bool):
        return [("true/false", ast.Constant(not value))]
    if isinstance(value, int):
        # One more of a thousand resamples is no fault; twice as many is another setting.
        return [("constant", ast.Constant(value + 1 if value < 100 else 2 * value))]
    if isinstance(value, float):
        return [("constant", ast.Constant(2 * value if value else 1.0))]
    return []


def _calls(node: ast.Call) -> Options:
    name = _called(node)
    found: Options = []
    if name in CALLED:
        func = copy.copy(node.func)
        if isinstance(func, ast.Attribute):
            func.attr = CALLED[name]
        elif isinstance(func, ast.Name):
            func.id = CALLED[name]
        found.append((f"{name}/{CALLED[name]}", _with(node, func=func)))
    if name == "sorted":
        kept = [k for k in node.keywords if k.arg != "reverse"]
        if len(kept) == len(node.keywords):
            kept = [*kept, ast.keyword("reverse", ast.Constant(True))]
        found.append(("order", _with(node, keywords=kept)))
    for i, keyword in enumerate(node.keywords):
        if keyword.arg == "axis":
            new = ast.keyword("axis", ast.Constant(1 if ast.unparse(keyword.value) == "0" else 0))
            found.append(("axis", _with(node, keywords=[*node.keywords[:i], new, *node.keywords[i + 1 :]])))
    return found
