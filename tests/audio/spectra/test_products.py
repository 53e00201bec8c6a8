"""Small products never start threads: nothing in this room asks BLAS for one."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_allclose

import mirlab.audio
from mirlab.audio.spectra.products import product

BLAS = frozenset({"dot", "vdot", "inner", "matmul", "tensordot", "multi_dot"})


def blas_calls(source: str) -> list[int]:
    """Lines with the operator @ or with one of numpy's functions that hand a product to BLAS."""
    found = []
    for node in ast.walk(ast.parse(source)):
        operator = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.MatMult)
        called = isinstance(node, ast.Attribute) and node.attr in BLAS
        if operator or called:
            found.append(node.lineno)
    return sorted(found)


def test_what_asks_blas_is_found() -> None:
    assert blas_calls("a = 1\nb = x @ y\nx @= y\nnp.dot(x, y)\nx.dot(y)\nproduct(x, y)") == [2, 3, 4, 5]


def test_no_analysis_asks_blas() -> None:
    room = Path(mirlab.audio.__file__).parent
    found = {str(path.relative_to(room)): blas_calls(path.read_text("utf-8")) for path in room.rglob("*.py")}
    assert {path: lines for path, lines in found.items() if lines} == {}, "use mirlab.audio.spectra.product"


@pytest.mark.parametrize(
    ("left", "right"), [((5,), (5,)), ((5,), (5, 7)), ((3, 5), (5,)), ((3, 5), (5, 7)), ((2, 3, 5), (5,))]
)
def test_products_are_numpys(left: tuple[int, ...], right: tuple[int, ...]) -> None:
    rng = np.random.default_rng(0)
    a, b = rng.standard_normal(left), rng.standard_normal(right)
    assert_allclose(product(a, b), a @ b, rtol=1e-12)
