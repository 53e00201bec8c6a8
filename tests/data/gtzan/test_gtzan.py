"""The built-in table and the facts behind it, counted against what their authors published."""

from __future__ import annotations

import csv
import runpy
from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.gtzan import gtzan, make_gtzan
from mirlab.data.known.registry import with_known_facts
from mirlab.data.tables.track import Track
from mirlab.errors import TableError, UsageError


def test_the_table_is_1000_tracks_of_57_columns() -> None:
    table = gtzan.gtzan_table()
    assert table.values.shape == (1000, 57)
    assert table.classes == dict.fromkeys(gtzan.GENRES, 100)
    assert np.isfinite(table.values).all()
    assert table.tracks[0] == "blues/blues.00000.au"
    assert set(table.meta) == {"artist", "title", "artist_id", "artist_fold", "fault_filtered", "length"}
    assert gtzan.TABLE.stat().st_size < 1_000_000


def test_names_are_ours_and_length_is_no_feature() -> None:
    table = gtzan.gtzan_table()
    names = {str(column) for column in table.columns}
    assert names >= {f"mfcc_{k:02d}.{s}" for k in range(1, 21) for s in ("mean", "var")}
    assert names >= {
        "tempo.value",
        "rms.mean",
        "spectral_rolloff.var",
        "chroma_overall.mean",
        "harmonic_wave.mean",
    }
    assert not any("length" in name for name in names)


def test_values_are_the_public_tables() -> None:
    row = gtzan.gtzan_table().rows([0])
    assert row.select("mfcc_03.mean").values[0, 0] == -19.168142318725586
    assert row.select("tempo").values[0, 0] == 123.046875
    assert row.meta["length"][0] == 661794


def test_facts_agree_with_what_was_published() -> None:
    facts = gtzan.facts()
    assert len(facts) == 1000
    assert len({f["artist_id"] for f in facts.values()} - {None}) == 412
    folds = [f["artist_fold"] for f in facts.values()]
    assert [folds.count(k) for k in (1, 2, 3, None)] == [315, 316, 317, 52]
    parts = [f["fault_filtered"] for f in facts.values()]
    assert [parts.count(k) for k in ("train", "valid", "test", None)] == [443, 197, 290, 70]
    assert len(gtzan.published("artist_fold")) == 948
    assert len(gtzan.published("fault_filtered")) == 930


def test_no_artist_is_in_two_folds() -> None:
    folds: dict[object, set[object]] = {}
    for row in gtzan.facts().values():
        if row["artist_id"] is not None:
            folds.setdefault(row["artist_id"], set()).add(row["artist_fold"])
    assert all(len(each) == 1 for each in folds.values())


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("blues/blues.00000.au", "blues.00000"),
        ("genres/jazz/jazz.00054.wav", "jazz.00054"),
        ("ROCK.00099.FLAC", "rock.00099"),
        ("C:\\music\\pop.00003.mp3", "pop.00003"),
        ("disco.00007", "disco.00007"),
        ("blues.00000.3.wav", "blues.00000"),
        ("blues.00100.wav", None),
        ("blues.0000.wav", None),
        ("xblues.00000.wav", None),
        ("blues.00000.remix.wav", None),
        ("blues.00000/song.wav", None),
        ("folk.00000.wav", None),
        ("", None),
    ],
)
def test_track_name(name: str, key: str | None) -> None:
    assert gtzan.track_name(name) == key


@pytest.mark.parametrize(
    ("name", "number"), [("blues.00000.3.wav", 3), ("blues.00000.wav", None), ("x.3.wav", None)]
)
def test_slice_of(name: str, number: int | None) -> None:
    assert gtzan.slice_of(name) == number


def test_what_a_track_knows_wins() -> None:
    (track,) = with_known_facts([Track("blues.00000.wav", Path("x"), artist="Me", facts={"artist_fold": 9})])
    assert track.artist == "Me"
    assert track.title == "One Bourbon, One Scotch And One Beer"
    assert track.facts == {"artist_id": 0, "artist_fold": 9, "fault_filtered": "valid"}


def test_an_unidentified_clip_has_empty_facts() -> None:
    (track,) = with_known_facts([Track("disco.00051.wav", Path("x"))])
    assert track.artist == "KC and The Sunshine Band"
    assert track.facts["artist_id"] is None


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("mfcc3_mean", Column("mfcc", 3, "mean")),
        ("mfcc20_var", Column("mfcc", 20, "var")),
        ("rolloff_var", Column("spectral_rolloff", None, "var")),
        ("chroma_stft_mean", Column("chroma_overall", None, "mean")),
        ("perceptr_mean", Column("percussive_wave", None, "mean")),
        ("tempo", Column("tempo", None, "value")),
        ("length", None),
        ("rms_median", None),
    ],
)
def test_public_columns(name: str, column: Column | None) -> None:
    assert gtzan.public_column(name) == column


def public_files(folder: Path, *, without: str = "") -> tuple[Path, Path]:
    """The two source files as they would be, made back from the table."""
    table = gtzan.gtzan_table()
    names = {str(gtzan.public_column(n)): n for n in public_header()}
    features, tracks = folder / "features.csv", folder / "tracks.csv"
    with features.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["filename", "length", *(names[str(c)] for c in table.columns), "label"])
        for i, track in enumerate(table.tracks):
            cells = [repr(float(v)) for v in table.values[i]]
            writer.writerow([track.split("/")[1], table.meta["length"][i], *cells, table.labels[i]])
    with tracks.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["track", "genre", "artist", "title", *gtzan.FACTS])
        for key, row in gtzan.facts().items():
            if key != without:
                writer.writerow([key, key[:-6], *(row[n] for n in ("artist", "title", *gtzan.FACTS))])
    return features, tracks


def public_header() -> list[str]:
    stems = ["chroma_stft", "rms", "spectral_centroid", "spectral_bandwidth", "rolloff", "zero_crossing_rate"]
    stems += ["harmony", "perceptr", *(f"mfcc{k}" for k in range(1, 21))]
    return [f"{stem}_{statistic}" for stem in stems for statistic in ("mean", "var")] + ["tempo"]


def test_the_script_makes_the_shipped_bytes(tmp_path: Path) -> None:
    made = tmp_path / "gtzan.parquet"
    make_gtzan.make(*public_files(tmp_path)).to_parquet(made)
    again = gtzan.gtzan_table()
    again.to_parquet(tmp_path / "again.parquet")
    assert made.read_bytes() == (tmp_path / "again.parquet").read_bytes()
    make_gtzan.write_facts(again, tmp_path / "facts.csv")
    assert (tmp_path / "facts.csv").read_bytes() == gtzan.FACTS_FILE.read_bytes()


def test_the_facts_are_those_of_the_table() -> None:
    table = gtzan.gtzan_table()
    names = ("artist", "title", *gtzan.FACTS)
    theirs = {
        Path(track).stem: {name: table.meta[name][row] for name in names}
        for row, track in enumerate(table.tracks)
    }
    assert dict(gtzan.facts()) == theirs


def test_the_script_refuses_other_tracks(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"expected GTZAN's 1,000 tracks in both files, got 1000 .* and 999"):
        make_gtzan.make(*public_files(tmp_path, without="blues.00000"))


def test_the_script_wants_two_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["make_gtzan"])
    with pytest.raises(UsageError, match="expected two files"):
        runpy.run_path(str(make_gtzan.__file__), run_name="__main__")
