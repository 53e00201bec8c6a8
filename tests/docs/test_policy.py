"""The policy names every format with the number that the code writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

import mirlab
from mirlab.audio.embedding import card
from mirlab.data.execution import cache
from mirlab.data.sources import sharded
from mirlab.data.tables import table
from mirlab.data.toy import dataset
from mirlab.find.store import head, seals
from mirlab.learn.bundle import bundle
from mirlab.learn.results import run
from mirlab.learn.selection import selection

POLICY = Path(__file__).resolve().parents[2] / "docs" / "policy.md"
NUMBERS = {
    "bundle (`.mirlab`)": bundle.PROTOCOL,
    "table of features (`.parquet`)": table.PROTOCOL,
    "card of a learned model (`card.toml`)": card.FORMAT,
    "table in shards (`manifest.json`)": sharded.PROTOCOL,
    "results of a run (`run.json` and tables)": run.FORMAT,
    "selection (`selection.json`)": selection.FORMAT,
    "library": head.PROTOCOL,
    "a library's checksums": seals.PROTOCOL,
    "cache of analyses": cache.LAYOUT,
    "toy band": dataset.VERSION,
}


def rows() -> dict[str, str]:
    found = re.findall(r"^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$", POLICY.read_text(encoding="utf-8"), re.M)
    return {name: number for name, number in found if name not in {"format", "---"}}


@pytest.mark.parametrize("name", NUMBERS)
def test_the_number_is_the_one_that_is_written(name: str) -> None:
    assert rows()[name] == str(NUMBERS[name]), f"say in docs/policy.md and the changelog what {name} promises"


def test_only_plain_files_have_no_number() -> None:
    assert {name for name, number in rows().items() if number == "none"} == set(rows()) - set(NUMBERS)


def test_the_citation_is_of_this_version() -> None:
    said = yaml.safe_load((POLICY.parents[1] / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= set(said)
    assert said["version"] == mirlab.__version__
    assert said["license"] == "MIT"
