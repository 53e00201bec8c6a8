"""A second data set, of six takes: generic code knows as much of it as it is told, by the registry alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.audit.labelling import label_findings
from mirlab.data.findings.finding import Finding
from mirlab.data.known.knownset import BuiltinTable, KnownSet, PublishedSplit
from mirlab.data.known.registry import (
    copy_findings,
    fact_notes,
    find_set,
    find_table,
    known_reason,
    known_sets,
    register_set,
    remove_set,
    with_known_facts,
)
from mirlab.data.reading.counterparts import same_names
from mirlab.data.sources.builtin import builtin
from mirlab.data.sources.sources import open_source
from mirlab.data.splits.making import make_splits
from mirlab.data.splits.protocols import all_protocols
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Track
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.judging.leakage import leak

PATTERN = re.compile(r"(?:.*/)?(drum|flute)_take(\d)(?:_part(\d))?\.\w+")


def clip(name: str) -> str | None:
    match = PATTERN.fullmatch(name)
    return f"{match[1]}-{match[2]}" if match and int(match[2]) < 3 else None


def part(name: str) -> int | None:
    match = PATTERN.fullmatch(name)
    return int(match[3]) if match and match[3] else None


def facts() -> Mapping[str, Mapping[str, object]]:
    return {
        f"{kind}-{i}": {"artist": f"{kind} player {i % 2}", "title": None, "day": None if i == 2 else 1 + i}
        for kind in ("drum", "flute")
        for i in range(3)
    }


def broken(tracks: Sequence[Track], seconds: Mapping[str, float]) -> list[Finding]:
    mine = [track.id for track in tracks if clip(track.id) == "drum-2"]
    return [Finding("known-fault", "the third drum take is out of tune", tuple(mine))] if mine else []


def table() -> FeatureTable:
    return FeatureTable(
        tracks=[f"{name.replace('-', '_take')}.wav" for name in facts()],
        labels=[name.split("-")[0] for name in facts()],
        columns=(Column.parse("rms.mean"),),
        values=np.array([[1.0], [1.1], [0.9], [5.0], [5.1], [4.9]]),
        meta={"day": [row["day"] for row in facts().values()]},
    )


TAKES = KnownSet(
    name="takes",
    title="the Takes",
    classes={"drum": 3, "flute": 3},
    clip=clip,
    facts=facts,  # type: ignore[arg-type]
    class_of=lambda name: name.split("-")[0],
    fact_names=("day",),
    note=lambda count: f"{count} tracks are named like the Takes.",
    slice_of=part,
    slice_seconds=2.0,
    slice_note="rows are parts of takes.",
    column=lambda name: Column("rms", None, "mean") if name == "loud_avg" else None,
    splits=(
        PublishedSplit(
            "day-folds", "Days of the Takes.", "day", "{splits} days, {tracks} tracks.", trust=95, folds=True
        ),
    ),
    findings=broken,
    unreadable={"flute-1": "the archive has it cut off"},
    tables=(
        BuiltinTable(
            name="takes",
            load=table,
            classes={"drum": 3, "flute": 3},
            description="Six takes.",
            licence="none",
            citation="Nobody (2020)",
            sources=Path(__file__),
        ),
    ),
)


@pytest.fixture(autouse=True)
def _takes() -> Iterator[None]:
    register_set(TAKES)
    yield
    remove_set("takes")


def test_its_tracks_get_their_facts() -> None:
    first, other = with_known_facts(
        [Track("a/drum_take1.wav", Path("x"), facts={"day": 9}), Track("song.wav", Path("y"))]
    )
    assert (first.artist, first.title, first.facts) == ("drum player 1", None, {"day": 9})
    assert (other.artist, other.facts) == (None, {})
    names = ["drum_take1.wav", "flute_take0.wav", "drum_take7.wav", "blues.00001.wav"]
    assert fact_notes(names) == [
        "1 track is named like GTZAN's: artists, artist folds and the fault-filtered partition were attached "
        "by name.",
        "2 tracks are named like the Takes.",
    ]


def test_a_table_of_it_is_understood(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    lines = [f"{kind}_take{i}.wav,{kind},{i}.5" for kind in ("drum", "flute") for i in range(3)]
    file.write_text("\n".join(["track,label,loud_avg", *lines]), encoding="utf-8")
    opened = open_source(file)
    assert isinstance(opened, FeatureTable)
    assert [str(column) for column in opened.columns] == ["rms.mean"]
    assert opened.meta["artist"].tolist() == [row["artist"] for row in facts().values()]
    assert opened.meta["day"].tolist() == [1, 2, None, 1, 2, None]
    assert "6 tracks are named like the Takes." in opened.notes


def test_slices_of_it_belong_together(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    lines = [
        f"{kind}_take{i}_part{p}.wav,{kind},{i}.{p}" for kind in ("drum",) for i in range(2) for p in (0, 3)
    ]
    file.write_text("\n".join(["track,label,loud_avg", *lines]), encoding="utf-8")
    opened = open_source(file)
    assert opened.meta["segment_start"].tolist() == [0.0, 6.0, 0.0, 6.0]  # type: ignore[union-attr]
    assert opened.meta["segment_stop"].tolist() == [2.0, 8.0, 2.0, 8.0]  # type: ignore[union-attr]
    assert "rows are parts of takes." in opened.notes


def test_its_published_split_is_a_protocol() -> None:
    protocol = all_protocols()["day-folds"]
    assert (protocol.drawn, protocol.reads, protocol.apart) == ("published", "day", "artists")
    plan = make_splits(table(), "day-folds")
    assert plan.sentence == "2 days, 4 tracks."
    assert [s.test.tolist() for s in plan.splits] == [[0, 3], [1, 4]]
    lacking = make_splits(table().rows([0, 1, 3, 2, 5]), "day-folds").sentence
    assert lacking.endswith("The data at hand lack 1 of its 4 tracks: flute-1.")
    assert leak(table(), model="lda").rows[-1].name == "day-folds"
    remove_set("takes")
    with pytest.raises(UnknownName, match="day-folds"):
        make_splits(table(), "day-folds")


def test_an_audit_knows_its_faults() -> None:
    tracks = [
        Track("drum/drum_take2.wav", Path("x"), "drum"),
        Track("drum/flute_take0.wav", Path("y"), "drum"),
    ]
    assert [f.tracks for f in copy_findings(tracks)] == [("drum/drum_take2.wav",)]
    (wrong,) = label_findings(tracks, {})
    assert wrong.message == "it is named like the Takes's flute-0 but labelled drum"
    assert known_reason("flute_take1.wav") == "the archive has it cut off"
    assert known_reason("drum_take1.wav") is None


def test_its_table_is_built_in_and_names_are_matched() -> None:
    assert len(open_source("takes")) == 6
    listed = {each.name: each for each in builtin()}["takes"]
    assert (listed.kind, listed.n_tracks, listed.classes) == ("table", 6, {"drum": 3, "flute": 3})
    assert same_names(["x/drum_take1.flac"], ["drum_take1.wav"]) == {"x/drum_take1.flac": "drum_take1.wav"}
    assert len(mirlab.split("takes", "day-folds")) == 2


def test_names_are_taken_once() -> None:
    assert [known.name for known in known_sets()] == ["gtzan", "takes"]
    assert find_set("takes") is TAKES
    assert find_table("takes") is TAKES.tables[0]
    with pytest.raises(UsageError, match='a data set called "takes" is known already'):
        register_set(TAKES)
