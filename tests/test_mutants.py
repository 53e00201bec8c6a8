"""The changes by which tests are judged: what can slip is tried, and what is only said is left alone."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def changing(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks import changing

    return changing


def changed(changing: ModuleType, source: str) -> set[str]:
    places = changing.changes("x.py", source)
    return {changing.apply(source, change) for options in places for change in options}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a < b", {"(a <= b)", "(a > b)"}),
        ("a == b", {"(a != b)", "(a >= b)"}),
        ("x = a + b", {"x = (a - b)"}),
        ("x -= y", {"x += y"}),
        ("a and b", {"(a or b)"}),
        ("x = -a", {"x = (a)"}),
        ("x = 3", {"x = (4)"}),
        ("x = 100", {"x = (200)"}),
        ("x = 0.5", {"x = (1.0)"}),
        ("x = True", {"x = (False)"}),
        ("x = min(a)", {"x = (max(a))"}),
        ("x = sorted(a)", {"x = (sorted(a, reverse=True))"}),
        ("x = sorted(a, reverse=b)", {"x = (sorted(a))"}),
        ("x = s(a, axis=0)", {"x = (s(a, axis=1))"}),
        ("x = s(a, axis=-1)", {"x = (s(a, axis=0))"}),
        ("x = a[b:]", {"x = a[(b + 1):]"}),
        ("while a:\n    b = c", {"while (not a):\n    b = c"}),
        ("f(a)", {"pass"}),
        ("def f():\n    return a", {"def f():\n    return"}),
        ("def f(n=1):\n    pass", {"def f(n=(2)):\n    pass"}),
        ('raise E("ä" + str(1 < 2))', {"pass"}),
        ("é = 1", {"é = (2)"}),
        # Words, types and what no user meets.
        ('"""A docstring of 3 < 4."""', set()),
        ('x = f"{a + 1}"', set()),
        ('x = "a" + b', set()),
        ('x = "track" if n == 1 else "tracks"', set()),
        ("x: int | None = None", set()),
        ("Codes = int | str", set()),
        ("assert a < b", set()),
        ("@lru_cache(maxsize=16)\ndef f(a: int | None) -> int | None:\n    pass", set()),
        ("x = isinstance(a, int | str)", set()),
        ("if TYPE_CHECKING:\n    x = 1", set()),
        ("x = zip(a, strict=True)", set()),
    ],
)
def test_what_is_changed(changing: ModuleType, source: str, wanted: set[str]) -> None:
    assert changed(changing, source) == wanted


def test_lines_that_say_nothing_are_left_alone(changing: ModuleType) -> None:
    package = ROOT / "src" / "mirlab"
    for module, spared in changing.IMMATERIAL.items():
        text = (package / module).read_text(encoding="utf-8")
        lines = text.splitlines()
        places = changing.changes(module, text)
        assert places
        assert not any(part in lines[options[0].line - 1] for options in places for part in spared)
