"""A feature's numbers change only together with its version."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from mirlab.audio.registry import registry

HERE = Path(__file__).parent
GOLDEN: dict[str, dict[str, Any]] = json.loads((HERE / "features.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def now() -> dict[str, dict[str, Any]]:
    spec = importlib.util.spec_from_file_location("make_features", HERE / "make_features.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    numbers: dict[str, dict[str, Any]] = module.numbers()
    return numbers


def test_every_feature_has_golden_numbers(now: dict[str, dict[str, Any]]) -> None:
    assert set(now) == set(GOLDEN), "run tests/golden/make_features.py after adding or removing a feature"


@pytest.mark.parametrize("name", GOLDEN)
def test_numbers_changed_only_with_the_version(name: str, now: dict[str, dict[str, Any]]) -> None:
    was, is_ = GOLDEN[name], now[name]
    assert is_["version"] == registry.get(name).version
    if is_["version"] != was["version"]:
        pytest.fail(f"{name} has a new version: run tests/golden/make_features.py and look at what changed")
    # Other processors round the last bits of single precision otherwise.
    for statistic in sorted(set(was) - {"version"}):
        scale = max(abs(v) for v in was[statistic])
        assert is_[statistic] == pytest.approx(was[statistic], rel=1e-4, abs=1e-5 * scale + 1e-9), (
            f"the numbers of {name} changed: bump its version, then run tests/golden/make_features.py"
        )
