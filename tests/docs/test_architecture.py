"""The map of the house has every wing, and every file that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import mirlab

SOURCE = Path(mirlab.__file__).parent
ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([\w/]+)` \| ([^|]+) \| `([\w.]+)` \|$", TEXT, re.M)
FILES = [path for path in SOURCE.rglob("*.py") if path.name != "__init__.py"]
WINGS = sorted({path.parent.relative_to(SOURCE).as_posix() for path in FILES} - {"."})


def test_the_map_has_every_wing_once() -> None:
    assert sorted(wing for wing, _, _ in ROWS) == WINGS


@pytest.mark.parametrize(("wing", "file"), [(wing, file) for wing, _, file in ROWS])
def test_the_file_to_begin_with_is_there(wing: str, file: str) -> None:
    assert (SOURCE / wing / file).is_file()


NAMED = sorted(set(re.findall(r"(?:[\w*-]+/)+[\w*-]+\.(?:pyi?|js|html|json)", TEXT)))


@pytest.mark.parametrize("name", NAMED)
def test_a_file_that_is_named_is_there(name: str) -> None:
    places = [SOURCE, ROOT]
    assert any(list(place.glob(name)) for place in places), f"docs/architecture.md names {name}"


SAID = re.findall(r"`(\w+)` (?:of|in)\s+`((?:\w+/)+\w+\.py)`", TEXT)


@pytest.mark.parametrize(("name", "file"), SAID)
def test_what_is_said_to_be_in_a_file_is_in_it(name: str, file: str) -> None:
    path = next(place / file for place in (SOURCE, ROOT) if (place / file).is_file())
    assert re.search(rf"\b{name}\b", path.read_text(encoding="utf-8"))
