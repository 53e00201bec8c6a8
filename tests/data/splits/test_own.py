"""Own protocols: registered by a function, known everywhere, and held to what they say of themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.splits import protocols
from mirlab.data.splits.making import make_splits
from mirlab.data.splits.own import protocol
from mirlab.data.splits.protocols import all_protocols, most_trusted, protocol_of, remove_protocol
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError

NAMES = ("halves", "by-artist", "of-package", "my-thirds")


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    yield
    for name in NAMES:
        remove_protocol(name)


def a_table(slices: int = 1, **meta: list[Any]) -> FeatureTable:
    n = 12 * slices
    facts = {"artist": [f"a{i // (3 * slices)}" for i in range(n)], **meta}
    if slices > 1:
        facts["segment_start"] = [float(i % slices) for i in range(n)]
    return FeatureTable(
        tracks=np.array([f"t{i // slices:02d}" for i in range(n)], dtype=object),
        labels=np.array([("x", "y")[i // slices % 2] for i in range(n)], dtype=object),
        columns=(Column.parse("rms.mean"),),
        values=np.arange(n, dtype=float)[:, None],
        meta={name: np.array(values, dtype=object) for name, values in facts.items()},
    )


def halves(table: FeatureTable, *, seed: int = 0) -> Iterable[tuple[Any, Any]]:
    """Two halves, as they lie.

    More is not said in a list.
    """
    n = len(table)
    yield np.arange(n // 2), np.arange(n // 2, n)
    yield np.arange(n) >= n // 2, np.arange(n) < n // 2


def test_an_own_protocol_is_known_everywhere() -> None:
    protocol("halves")(halves)
    plan = make_splits(a_table(), "halves", seed=4)
    assert [s.test.tolist() for s in plan.splits] == [list(range(6, 12)), list(range(6))]
    assert plan.sentence == "Two halves, as they lie: 2 splits of 12 tracks (seed 4)."
    assert plan.warnings == ("0 % of the test tracks share an artist with the training set",)
    assert (plan.unit, plan.protocol.apart, plan.redrawn) == ("track", "tracks", False)
    assert most_trusted(["kfold", "halves", "random"]) == "halves"
    assert most_trusted(["artist-kfold", "halves"]) == "artist-kfold"
    assert protocol_of("halves").summary == "Two halves, as they lie."
    with pytest.raises(UnknownName, match='Did you mean "halves"'):
        make_splits(a_table(), "halve")
    found = mirlab.evaluate(a_table(), model="lda", protocol="halves")
    assert (found.protocol, len(found.split_scores)) == ("halves", 2)
    with pytest.raises(UsageError, match='"halves" has no use for n_splits'):
        make_splits(a_table(), "halves", n_splits=3)


def test_rows_without_a_label_are_not_shown_to_it() -> None:
    protocol("halves")(halves)
    table = a_table()
    table.labels[[0, 5]] = None
    plan = make_splits(table, "halves")
    assert [s.test.tolist() for s in plan.splits] == [[7, 8, 9, 10, 11], [1, 2, 3, 4, 6]]


def test_artists_are_held_apart_and_unknown_ones_left_out() -> None:
    @protocol("by-artist", unit="artist")
    def by_artist(table: FeatureTable, *, folds: int = 2) -> Iterable[tuple[Any, Any]]:
        """Folds of artists."""
        number = np.unique(table.meta["artist"].astype(str), return_inverse=True)[1]
        for fold in range(folds):
            yield number % folds != fold, number % folds == fold

    table = a_table()
    table.meta["artist"][[4, 7]] = None
    plan = make_splits(table, "by-artist")
    assert plan.warnings == ("2 tracks of unknown artist left out",)
    assert plan.protocol.apart == "artists"
    assert len(make_splits(table, "by-artist", n_splits=4).splits) == 4
    with pytest.raises(TableError, match=r'"by-artist" needs the artists, .* add a column artist'):
        make_splits(a_table(artist=[None] * 12), "by-artist")

    protocol("halves", unit="artist")(halves)
    with pytest.raises(
        UsageError, match=r"keeps each artist whole, and the artist 'b' is on both sides of its"
    ):
        make_splits(a_table(artist=["a"] * 4 + ["b"] * 4 + ["c"] * 4), "halves")


def test_slices_are_held_together() -> None:
    def odd(table: FeatureTable) -> Iterable[tuple[Any, Any]]:
        """Slices by turns."""
        turn = np.arange(len(table)) % 2 == 0
        return [(turn, ~turn)]

    protocol("halves")(odd)
    with pytest.raises(
        UsageError, match="says that it keeps each track whole, and the track 't00' is on both"
    ):
        make_splits(a_table(slices=2), "halves")
    remove_protocol("halves")
    protocol("halves", unit="segment")(odd)
    assert len(make_splits(a_table(slices=2), "halves").splits) == 1


def test_a_column_that_it_reads_is_asked_for() -> None:
    protocol("halves", reads="album")(halves)
    with pytest.raises(TableError, match='"halves" reads the column "album", and this table has no value'):
        make_splits(a_table(), "halves")
    assert make_splits(a_table(album=["x"] * 12), "halves").splits


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], "gives no splits: expected pairs"),
        ([([0, 1], [2.5])], r"gives rows that are none: .* from 0 to 11, or a mask of 12 .* float64"),
        ([([0, 1], [12])], "gives rows that are none"),
        ([([-1], [2])], "gives rows that are none"),
        ([(np.ones(3, dtype=bool), [2])], "gives rows that are none"),
        ([([0, 1], [1, 2])], '"split 1" has the same row in its training and its test half'),
        ([([0], [])], '"split 1" has no rows to test on'),
        ([3], "failed: TypeError"),
    ],
)
def test_what_is_no_split_is_told(given: list[Any], message: str) -> None:
    def wrong(table: FeatureTable) -> list[Any]:
        """Wrong."""
        return given

    protocol("halves")(wrong)
    with pytest.raises(UsageError, match=message):
        make_splits(a_table(), "halves")


def test_what_can_not_be_registered_is_told() -> None:
    with pytest.raises(UsageError, match='the name "kfold" is taken'):
        protocol("kfold")(halves)
    protocol("halves")(halves)
    protocol("halves")(halves)
    with pytest.raises(UsageError, match='the name "halves" is taken by another protocol'):

        @protocol("halves")
        def other(table: FeatureTable) -> list[Any]:
            """Another."""
            return []

    with pytest.raises(UsageError, match=r"up to 64 lower-case letters.* got 'My halves'"):
        protocol("My halves")
    with pytest.raises(
        UsageError, match="my-thirds: unit: expected one of segment, track, artist, got 'album'"
    ):
        protocol("my-thirds", unit="album")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="my-thirds: expected a docstring"):
        protocol("my-thirds")(lambda table: [])

    def positional(table: FeatureTable, folds: int = 3) -> list[Any]:
        """Folds."""
        return []

    with pytest.raises(UsageError, match=r'keyword-only parameters out of folds, .* got "folds"'):
        protocol("my-thirds")(positional)
    assert "my-thirds" not in all_protocols()


def test_installed_packages_bring_protocols(monkeypatch: pytest.MonkeyPatch) -> None:
    def bring(*points: EntryPoint) -> None:
        protocols._load_entry_points.cache_clear()
        monkeypatch.setattr(protocols, "entry_points", lambda group: points)

    bring(EntryPoint("of-package", "my_package:splits", protocols.ENTRY_POINTS))
    with pytest.raises(UsageError, match=r'"of-package" \(my_package:splits\) can.t be loaded: No module'):
        all_protocols()
    bring(EntryPoint("of-package", "json:dumps", protocols.ENTRY_POINTS))
    with pytest.raises(
        UsageError, match=r"registers nothing: its function needs the decorator mirlab.protocol"
    ):
        all_protocols()

    class Point:
        name, value = "of-package", "here:halves"

        def load(self) -> None:
            protocol("of-package")(halves)

    bring(Point())  # type: ignore[arg-type]
    assert "of-package" in all_protocols()
    bring()


PLUGIN = """
import numpy as np
import mirlab

@mirlab.protocol("my-thirds")
def thirds(table, *, folds=3):
    "Thirds, by turns."
    _, track = np.unique(table.tracks, return_inverse=True)
    for fold in range(folds):
        yield track % folds != fold, track % folds == fold
"""


def test_a_plugin_brings_a_protocol(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(PLUGIN, encoding="utf-8")
    assert mirlab.plugin(file).brought == (("protocol", "my-thirds"),)
    assert len(mirlab.split(a_table(), "my-thirds")) == 3
    file.write_text(PLUGIN.replace("folds=3", "folds=4"), encoding="utf-8")
    assert mirlab.plugin(file).brought == (("protocol", "my-thirds"),)
    assert len(mirlab.split(a_table(), "my-thirds")) == 4


def test_the_command_line_lists_it() -> None:
    from mirlab.show.terminal.cli import cli

    protocol("halves")(halves)
    done = CliRunner().invoke(cli, ["protocols"])
    assert done.exit_code == 0
    assert "Two halves, as they lie." in done.output
