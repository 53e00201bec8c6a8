"""What is heard in a library's tracks and what else is known of them, as columns that conditions reach."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.describing import DESCRIBING, described_by
from mirlab.audio.spectra.frames import FrameSpec
from mirlab.data.descriptions.asking import describe
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import DatasetError, UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library import hearing
from mirlab.find.store.rows import DESCRIBED
from mirlab.show.terminal.cli import main


def heard(library: Library) -> dict[str, dict[str, object]]:
    return {row["track"]: {name: row[name] for name in DESCRIBED} for row in library.store.known()}


@pytest.fixture
def told(band: Path) -> Dataset:
    """The band with further facts of most tracks."""
    facts = {"sadness": 0.5, "tags": ("piano", "slow"), "live": True, "mood": "blue", "tempo": 77.0}
    tracks = [
        Track(f"{n}.wav", path, facts={**facts, "sadness": n / 10} if n < 6 else {})
        for n, path in enumerate(sorted(band.rglob("*.wav"), key=lambda path: path.name))
    ]
    return Dataset("told", band, tracks)


def test_a_library_says_what_describe_says(library: Library, band: Path) -> None:
    said = {Path(one.path).name: one.facts() for one in describe(sorted(band.rglob("*.wav")), cache=False)}
    assert {Path(track).name: facts for track, facts in heard(library).items()} == said
    (found,) = library.tracks("track = 'low/0.wav'")
    assert found.loudness == said["0.wav"]["loudness"]
    assert found.loudness == pytest.approx(-9.0, abs=1.0)


def test_conditions_reach_it(library: Library) -> None:
    assert len(library.tracks("key IS NULL AND loudness > -30")) == 8, "a short tone has no key"
    assert len(library.tracks("tempo IS NULL")) == 8, "a steady tone has no tempo"
    assert not library.tracks("tempo BETWEEN 1 AND 1000")


def cadence(path: Path) -> None:
    """Eight seconds in A minor: tonic, subdominant, dominant, tonic, each note with four partials."""
    t = np.arange(2 * 22_050) / 22_050
    chords = [(45, 57, 60, 64), (50, 57, 62, 65), (52, 56, 59, 64), (45, 57, 60, 64)]
    tones = [[440 * 2 ** ((note - 69) / 12) * k for note in chord for k in (1, 2, 3, 4)] for chord in chords]
    sound = np.concatenate([np.sin(2 * np.pi * np.outer(t, tone)) @ (110 / np.array(tone)) for tone in tones])
    sf.write(path, 0.5 * sound / np.abs(sound).max(), 22_050)


def test_a_key_is_found_by_its_name(library: Library, tmp_path: Path) -> None:
    cadence(tmp_path / "cadence.wav")
    library.add(tmp_path / "cadence.wav", workers=1)
    found = library.tracks("key = 'A minor' AND camelot = '8A' AND key_confidence > 0.4")
    assert [track.track for track in found] == ["cadence.wav"]


def test_another_framing_hears_the_same(band: Path, library: Library, tmp_path: Path) -> None:
    spec = FrameSpec(n_fft=1024, hop_length=512)
    assert hearing.described_with(spec) == ()
    assert hearing.described_with(FrameSpec()) == DESCRIBING
    other = Library.create(tmp_path / "other", "spectral_centroid.mean", spec=spec)
    other.add(band, workers=1)
    assert heard(other) == heard(library)


def test_the_vectors_are_of_the_librarys_own_columns(library: Library, band: Path, tmp_path: Path) -> None:
    assert library.head.recipe.columns == (
        "spectral_centroid.mean", "spectral_centroid.median", "spectral_rolloff.mean"
    )  # fmt: skip
    # A feature that is asked for and heard as well is one column.
    both = Library.create(tmp_path / "both", "channel_loudness, spectral_centroid.mean")
    both.add(band, workers=1)
    assert heard(both) == heard(library)
    column = both.table().values[:, 0]
    assert sorted(column.round(2)) == sorted(float(facts["loudness"]) for facts in heard(both).values())  # type: ignore[arg-type]


def test_a_library_of_an_earlier_mirlab_gets_it_with_an_update(library: Library, band: Path) -> None:
    before, vectors = heard(library), library.vectors().vectors.copy()
    library.store.table().drop_columns([*DESCRIBED, "described"])
    old = Library.open(library.path)
    assert len(old.tracks("label = 'low'")) == 4
    assert {track.key for track in old.tracks()} == {None}
    assert len(old.similar(str(band / "low" / "0.wav"), k=3)) == 3
    with pytest.raises(UsageError, match=r"without loudness and tempo: run  mirlab library update .* first"):
        old.tracks("tempo > 100 AND loudness < 0")
    assert old.update(dry_run=True, workers=1).renewed == 8
    assert old.update(workers=1).renewed == 8
    assert heard(old) == before
    assert (old.vectors().vectors == vectors).all()
    assert old.update(workers=1).known == 8


def test_what_is_not_known_yet_is_said(library: Library) -> None:
    library.store.table().update(values={"described": None}, where="track = 'low/0.wav'")
    again = Library.open(library.path)
    (note,) = again.meant("loudness > -70 AND key IS NULL")
    assert note.startswith("key and loudness are not known yet for 1 track: run  mirlab library update")
    assert again.meant("label = 'low'") == []
    assert again.meant("genre = 'Low' OR label IN ('low', 'jazz')") == [
        "No track has the genre 'Low'. Did you mean \"low\"?",
        "No track has the label 'jazz'.",
    ]
    assert again.meant(None) == []


def test_further_facts_are_columns(told: Dataset, tmp_path: Path) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean")
    library.add(told, workers=1)

    def names(where: str) -> list[str]:
        return sorted(track.track for track in library.tracks(where))

    assert names("sadness > 0.25 AND tags = 'piano'") == ["3.wav", "4.wav", "5.wav"]
    assert names("mood LIKE 'bl%' AND live = TRUE AND sadness < 0.15") == ["0.wav", "1.wav"]
    assert names("has(tags, 'loud')") == []
    assert names("sadness IS NULL") == ["6.wav", "7.wav"]
    assert len(names('"fact:tempo" = 77 AND tempo IS NULL')) == 6
    (found,) = library.tracks("sadness = 0.3")
    assert found.facts == {**told.tracks[3].facts, "tags": ["piano", "slow"]}
    row = library.tracks().records()[0]
    assert (row["fact:tags"], row["fact:tempo"], row["tempo"]) == ("piano; slow", 77.0, None)
    with pytest.raises(UnknownName, match=r'no column called "sadnes".*Did you mean "sadness"'):
        names("sadnes > 0")


def test_further_facts_follow_their_source(told: Dataset, tmp_path: Path) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean")
    plain = [Track(track.id, track.path) for track in told.tracks]
    library.add(Dataset("told", told.root, plain), workers=1)
    change = library.add(told, workers=1)
    assert (change.facts_changed, change.added, change.renewed, change.known) == (6, 0, 0, 2)
    assert (change.moved, change.label_changed, change.artist_changed) == (0, 0, 0)
    assert len(library.tracks("sadness >= 0")) == 6
    assert library.add(told, workers=1).facts_changed == 0
    more = [Track("7.wav", told.tracks[7].path, facts={"sadness": "much", "year": 1969})]
    change = library.add(Dataset("told", told.root, more), workers=1)
    assert 'The fact "sadness" was left out where it is not a number, as it was at first.' in change.notes
    assert [track.track for track in library.tracks("year = 1969")] == ["7.wav"]
    library.rebuild(features="spectral_rolloff.mean", workers=1)
    assert len(library.tracks("sadness >= 0")) == 6


def test_further_facts_are_exported(told: Dataset, tmp_path: Path) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean")
    library.add(told, workers=1)
    for name in ("t.parquet", "t.csv"):
        library.export(tmp_path / name)
        table = open_source(tmp_path / name, labelled=False)
        assert isinstance(table, FeatureTable)
        assert table.meta["sadness"].tolist()[:2] == [0.0, 0.1]
        assert list(table.meta["loudness"]) == [
            facts["loudness"] for _, facts in sorted(heard(library).items())
        ]
        assert "described" not in table.meta


def test_a_file_of_facts_is_read_again_by_update(
    band: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = tmp_path / "facts.csv"
    facts.write_text("path,sadness\nlow/0.wav,0.7\nlow/1.wav,0.2\n")
    lib = tmp_path / "lib"
    words = ["library", "add", str(lib), str(band), "--features", "spectral_centroid.mean", "--workers", "1"]
    assert main([*words, "--facts", str(facts)]) == 0
    assert main(["library", "list", str(lib), "--where", "sadness > 0.5", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out.split("\n", 1)[1])
    assert [track["track"] for track in said["tracks"]] == ["low/0.wav"]
    assert said["tracks"][0]["facts"] == {"sadness": 0.7}
    facts.write_text("path,sadness\nlow/0.wav,0.1\n")
    library = Library.open(lib)
    change = library.update(workers=1)
    assert change.facts_changed == 2, change.notes
    assert len(library.tracks("sadness > 0")) == 1
    facts.write_text("path,sadness\nnobody.wav,0.1\n")
    assert library.update(workers=1).missing == [str(band)]
    with pytest.raises(DatasetError):
        Library.fill(tmp_path / "none", band, facts=facts)
    assert not (tmp_path / "none").exists()


def test_adding_a_source_again_keeps_its_file_of_facts(band: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("path,sadness\nlow/0.wav,0.7\n")
    second.write_text("path,year\nlow/0.wav,1969\n")
    library, change = Library.fill(
        tmp_path / "lib", band, features="spectral_centroid.mean", facts=first, workers=1
    )
    assert not any("from now on" in note for note in change.notes)
    for again in (library.add(band, workers=1), Library.fill(tmp_path / "lib", band, workers=1)[1]):
        assert not again.changed
        assert len(library.tracks("sadness = 0.7")) == 1
    change = library.add(band, facts=second, workers=1)
    assert (
        f"{band} has its further facts from {second} from now on, and no longer from {first}: a source has "
        "one file of facts, so put all that you want to keep into one." in change.notes
    )
    assert len(library.tracks("year = 1969")) == 1


def test_tags_in_a_text_are_lists_in_a_library(band: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts.csv"
    facts.write_text(
        "path,tags,moods,words\nlow/0.wav,calm; sad,calm;a|b,a;b\nlow/1.wav,sad,b,c\nlow/2.wav,,,\n"
        "low/3.wav,\"['calm', 'odd']\",,d\n"
    )
    library, change = Library.fill(
        tmp_path / "lib", band, features="spectral_centroid.mean", facts=facts, workers=1
    )
    found = {word: {t.track for t in library.tracks(f"tags = '{word}'")} for word in ("calm", "sad", "odd")}
    assert found == {
        "calm": {"low/0.wav", "low/3.wav"},
        "sad": {"low/0.wav", "low/1.wav"},
        "odd": {"low/3.wav"},
    }
    # Where it is not sure what stands between them, and in any other fact, they are what they were.
    assert 'The fact "moods" was kept as text, as both ; and | stand between its tags.' in change.notes
    assert [t.track for t in library.tracks("moods = 'calm;a|b' AND words = 'a;b'")] == ["low/0.wav"]


def test_by_which_features_it_was_heard(library: Library) -> None:
    assert {row["described"] for row in library.store.known()} == {described_by()}
