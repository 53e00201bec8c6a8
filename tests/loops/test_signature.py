"""Signatures of loops in numba's notation."""

from __future__ import annotations

import pytest

from mirlab.loops.signature import Argument, read


def test_what_signatures_say() -> None:
    found = read("Tuple((i8, f8))(f4[:,::1], c8[::1], f8, b1,i8)")
    assert found.arguments == (
        Argument("f4", 2),
        Argument("c8", 1),
        Argument("f8", 0),
        Argument("b1", 0),
        Argument("i8", 0),
    )
    assert (found.returns, found.is_tuple) == (("i8", "f8"), True)
    assert read("void()").arguments == read("void()").returns == ()
    assert (read("f8(i8)").returns, read("f8(i8)").is_tuple) == (("f8",), False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("f4[:,:]", 'expected a signature such as "void'),
        ("void(f4[:,:])", r'such as f4\[:,::1\], or one of f8, i8, b1, got "f4\[:,:\]"'),
        ("void(f4)", 'got "f4"'),
        ("void(str)", 'got "str"'),
        ("f4(i8)", "a loop returns f8 or i8, not f4"),
        ("Tuple((i8, u1))(i8)", "a loop returns f8 or i8, not u1"),
    ],
)
def test_what_is_none(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(text)
