"""The built-in table of learned features: 733 tracks, the tags by name, the rest as in the table gtzan."""

from __future__ import annotations

import runpy
from collections import Counter
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mirlab.data.gtzan import gtzan, learned, make_learned
from mirlab.data.sources.builtin import builtin
from mirlab.data.sources.sources import open_source
from mirlab.data.splits.making import make_splits
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UsageError


@pytest.fixture(scope="module")
def table() -> FeatureTable:
    return learned.learned_table()


def test_the_tags_stand_beside_the_57_features(table: FeatureTable) -> None:
    public = gtzan.gtzan_table()
    assert table.values.shape == (733, 157)
    assert len(table.select("musicnn_msd_tags_hop61").columns) == 100
    assert table.select("public").columns == public.columns
    row = list(public.tracks).index("rock/rock.00099.au")
    mine = list(table.tracks).index("rock/rock.00099.au")
    assert (table.select("public").values[mine] == public.values[row]).all()
    assert {name: values[mine] for name, values in table.meta.items()} == {
        name: values[row] for name, values in public.meta.items()
    }
    assert learned.TABLE.stat().st_size < 500_000


def test_scores_are_of_the_tags_that_name_them(table: FeatureTable) -> None:
    for genre, tag in (("jazz", "jazz"), ("metal", "metal"), ("hiphop", "hip_hop"), ("country", "country")):
        score = table.select(f"{learned.FEATURE}[{tag}].mean").values[:, 0]
        assert max(gtzan.GENRES, key=lambda g: score[table.labels == g].mean()) == genre
    deviations = table.select(f"{learned.FEATURE}.std").values
    assert (deviations > 0).all()
    assert (deviations < 0.5).all()


def test_it_is_built_in_and_says_what_it_lacks(table: FeatureTable) -> None:
    listed = {each.name: each for each in builtin()}["gtzan-learned"]
    assert (listed.n_tracks, listed.classes) == (733, dict(Counter(table.labels)))
    assert "Copyright (c) 2019, Jordi Pons" in listed.sources.read_text(encoding="utf-8")
    assert open_source("gtzan-learned").notes == list(learned.NOTES)
    plan = make_splits(table, "fault-filtered")
    (split,) = plan.splits
    assert (split.train.size, split.test.size) == (443, 290)
    assert "lack 197 of its 930 tracks" in plan.sentence


def taggrams(path: Path, *, tags: tuple[str, ...] = learned.TAGS, skip: str = "") -> Path:
    """Two patches a track, scores k / 100 and (k + 2) / 100 for the tag number k."""
    parts = {name: row["fault_filtered"] for name, row in gtzan.facts().items()}
    names = [name for name, part in parts.items() if part in {"train", "test"} and name != skip]
    scores = {tag: np.float32([k / 100, (k + 2) / 100] * len(names)) for k, tag in enumerate(tags)}
    pq.write_table(pa.table({"track": [name for name in names for _ in range(2)], **scores}), path)
    return path


def test_the_script_takes_mean_and_deviation_over_patches(tmp_path: Path) -> None:
    made = make_learned.make(taggrams(tmp_path / "taggrams.parquet"))
    assert list(made.tracks) == list(learned.learned_table().tracks)
    assert made.columns == learned.learned_table().columns[:100]
    assert made.values[0, :50] == pytest.approx((np.arange(50) + 1) / 100, abs=1e-7)
    assert made.values[0, 50:] == pytest.approx(np.full(50, 0.01), abs=1e-7)


def test_the_script_refuses_other_tracks_and_tags(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"the 733 training and test tracks .* got 732"):
        make_learned.make(taggrams(tmp_path / "a.parquet", skip="rock.00099"))
    with pytest.raises(TableError, match="a column for each tag, and there is none for happy"):
        make_learned.make(taggrams(tmp_path / "b.parquet", tags=learned.TAGS[:-1]))


def test_the_script_wants_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["make_learned"])
    with pytest.raises(UsageError, match="expected one file"):
        runpy.run_path(str(make_learned.__file__), run_name="__main__")
