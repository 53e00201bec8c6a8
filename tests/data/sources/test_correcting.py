"""Data with corrections: which track each belongs to, and what is said of those that belong to none."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from mirlab.data.reading.counterparts import same_names
from mirlab.data.sources.correcting import corrected
from mirlab.data.sources.corrections import Correction, CorrectionsFile
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import DatasetError, UsageError
from mirlab.files import digest


@pytest.fixture
def music(tmp_path: Path) -> Dataset:
    for name in ("rock/1.wav", "rock/2.wav", "pop/1.wav"):
        (tmp_path / "music" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "music" / name).touch()
    tracks = [
        Track(name, tmp_path / "music" / name, name.split("/")[0])
        for name in ("rock/1.wav", "rock/2.wav", "pop/1.wav")
    ]
    return Dataset("music", tmp_path / "music", tracks, ["a note"])


def table_of(music: Dataset) -> FeatureTable:
    return FeatureTable(
        tracks=np.array([t.id for t in music.tracks], dtype=object),
        labels=np.array([t.label for t in music.tracks], dtype=object),
        columns=(),
        values=np.empty((len(music), 0)),
    )


def written(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "mended.csv").write_text(text, encoding="utf-8")
    return folder / "mended.csv"


def labels_of(data: Dataset | FeatureTable) -> dict[str, str | None]:
    if isinstance(data, Dataset):
        return {track.id: track.label for track in data.tracks}
    return dict(zip(data.tracks, data.labels, strict=True))


@pytest.mark.parametrize("way", ["file", "absolute", "name", "track"])
def test_a_correction_finds_its_track(tmp_path: Path, music: Dataset, way: str) -> None:
    one, two = {
        "file": ("music/rock/1.wav,", "music/pop/1.wav,"),
        "absolute": (f"{tmp_path}/music/rock/1.wav,", f"{tmp_path}/music/pop/1.wav,"),
        "name": ("rock/1.wav,", "pop/1.wav,"),
        "track": ("gone/a.wav,rock/1.wav", "gone/b.wav,pop/1.wav"),
    }[way]
    text = f"path,track,label,verdict\n{one},pop,corrected\n{two},,left out\n"
    found = corrected(music, written(tmp_path, text))
    assert isinstance(found, Dataset)
    assert labels_of(found) == {"rock/1.wav": "pop", "rock/2.wav": "rock"}
    assert found.corrections is not None
    assert (found.corrections["relabelled"], found.corrections["left_out"]) == (1, 1)
    assert found.notes[0] == "a note"
    assert found.notes[1].startswith("1 track got a new label and 1 track was left out by mended.csv (SHA-")
    assert "is optimistic for that model" in found.notes[2]
    assert len(found.notes) == 3
    assert labels_of(music)["rock/1.wav"] == "rock"


def test_another_file_of_the_same_name_is_another_track(tmp_path: Path, music: Dataset) -> None:
    (tmp_path / "rock").mkdir()
    (tmp_path / "rock" / "1.wav").touch()
    found = corrected(music, written(tmp_path, "path,label\nrock/1.wav,pop\n"))
    assert labels_of(found) == labels_of(music)
    assert "1 correction names no track" in found.notes[-1]


def test_a_table_goes_by_names(tmp_path: Path, music: Dataset) -> None:
    table = table_of(music)
    text = "path,track,label,verdict\n/elsewhere/1.wav,rock/1.wav,pop,corrected\nrock/2.wav,,,left out\n"
    found = corrected(table, written(tmp_path, text))
    assert isinstance(found, FeatureTable)
    assert labels_of(found) == {"rock/1.wav": "pop", "pop/1.wav": "pop"}
    assert found.provenance["corrections"]["sha256"].startswith(found.notes[-2].split("SHA-256 ")[1][:12])
    assert found.data_hash != table.data_hash


def test_gtzans_table_and_its_audio_share_corrections() -> None:
    found = same_names(
        ["blues.00000", "rock/rock.00001.wav", "x"],
        ["blues/blues.00000.au", "rock.00001", "rock.00002.0.wav", "rock.00002.1.wav"],
    )
    assert found == {"blues.00000": "blues/blues.00000.au", "rock/rock.00001.wav": "rock.00001"}
    assert same_names(["rock.00002"], ["rock.00002.0.wav", "rock.00002.1.wav"]) == {}


def test_what_names_no_track_is_said_with_a_likely_one(tmp_path: Path, music: Dataset) -> None:
    found = corrected(music, written(tmp_path, "path,label\nrokc/1.wav,pop\n"))
    assert found.notes[-1].startswith(
        "1 correction names no track of these data, the first on line 2 of mended.csv: rokc/1.wav. "
        'Did you mean "rock/1.wav"'
    )


def test_a_label_that_changed_meanwhile_is_said(tmp_path: Path, music: Dataset) -> None:
    found = corrected(music, written(tmp_path, "path,label,was\nrock/1.wav,pop,jazz\n"))
    assert labels_of(found)["rock/1.wav"] == "pop"
    assert "which was jazz then and is rock in these data" in found.notes[-1]


def test_pairs_that_are_no_duplicates_change_nothing(tmp_path: Path, music: Dataset) -> None:
    text = "path,label,verdict,of\nrock/1.wav,,no duplicate,rock/2.wav\n"
    found = corrected(music, written(tmp_path, text))
    assert labels_of(found) == labels_of(music)
    assert len(found.notes) == 2


def test_two_labels_for_one_track_are_refused(tmp_path: Path, music: Dataset) -> None:
    text = "path,track,label\nmusic/rock/1.wav,,pop\ngone.wav,rock/1.wav,jazz\n"
    with pytest.raises(
        DatasetError, match=r"one label for rock/1.wav, got jazz and pop on the lines 2 and 3"
    ):
        corrected(music, written(tmp_path, text))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, music: Dataset) -> None:
    with pytest.raises(UsageError, match="there is no such file: give the CSV"):
        open_source(music, corrections=tmp_path / "none.csv")


def test_sources_of_any_kind_are_opened_with_corrections(tmp_path: Path) -> None:
    file = written(tmp_path, "path,label\nblues/blues.00000.wav,jazz\n")
    found = open_source("gtzan", corrections=file)
    assert isinstance(found, FeatureTable)
    assert labels_of(found)["blues/blues.00000.au"] == "jazz"


def test_a_correction_finds_its_track_in_another_unicode_form_and_its_class_in_another_case(
    tmp_path: Path, music: Dataset
) -> None:
    composed, apart = (unicodedata.normalize(form, "music/pop/\u00e9.wav") for form in ("NFC", "NFD"))
    (tmp_path / apart).touch()
    music.tracks.append(Track(apart.removeprefix("music/"), tmp_path / apart, "pop"))
    file = written(tmp_path, f"path,label\n{composed},ROCK\nmusic/rock/1.wav,Rock \n")
    found = corrected(music, file)
    assert labels_of(found)[apart.removeprefix("music/")] == "rock"
    assert found.classes == {"pop": 1, "rock": 3}
    assert any("1 track got a new label" in note for note in found.notes)
    assert same_names([composed], [apart]) == {composed: apart}
    assert same_names([composed], [apart, "other"]) == {composed: apart}


def test_the_hash_is_of_the_rows_that_were_read(
    tmp_path: Path, music: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "path,verdict,label\nrock/1.wav,corrected,metal\n")
    labels = iter(["folk", "soul"])
    read = CorrectionsFile.read

    def meddled(self: CorrectionsFile) -> list[Correction]:
        found = read(self)
        if (label := next(labels, None)) is not None:
            written(tmp_path, f"path,verdict,label\nrock/1.wav,corrected,{label}\n")
        return found

    monkeypatch.setattr(CorrectionsFile, "read", meddled)
    rows, said = CorrectionsFile(path).read_hashed()
    assert ([row.label for row in rows], said) == (["soul"], hashlib.sha256(path.read_bytes()).hexdigest())
    labels = iter("abcd")
    with pytest.raises(DatasetError, match=r"mended\.csv: it changed while it was read, 3 times in a row"):
        corrected(music, path)


def test_a_correction_follows_a_renamed_file_by_its_sound(tmp_path: Path, music: Dataset) -> None:
    for track in music.tracks:
        track.path.write_bytes(b"\xff\xfb\x90\x00" + track.id.encode() * 50)
    file = CorrectionsFile(tmp_path / "mended.csv")
    file.put_many(
        [
            Correction(file.place(music.tracks[1].path), "corrected", "jazz", track="rock/1.wav"),
            Correction(file.place(music.tracks[2].path), "corrected", "folk", track="rock/2.wav"),
        ]
    )
    (read,) = [one for one in file.read() if one.track == "rock/1.wav"]
    assert len(read.sound) == 40
    moved = tmp_path / "music" / "new name.wav"
    music.tracks[1].path.rename(moved)
    # Another tag in front of it changes nothing.
    moved.write_bytes(b"ID3\4\0\0\0\0\0\x05TITLE" + moved.read_bytes())
    now = Dataset("music", tmp_path / "music", [Track("new name.wav", moved, "rock"), *music.tracks[::2]])
    found = corrected(now, file.path)
    assert labels_of(found) == {"new name.wav": "jazz", "rock/2.wav": "folk", "pop/1.wav": "pop"}
    assert found.corrections is not None
    assert found.corrections["unused"] == 0
    # What was decided under the new name counts more.
    file.put(Correction(file.place(moved), "corrected", "soul", track="new name.wav"))
    assert labels_of(corrected(now, file.path))["new name.wav"] == "soul"


def test_a_correction_of_an_earlier_version_follows_a_kind_that_was_hashed_whole(
    tmp_path: Path, music: Dataset
) -> None:
    import soundfile

    song, moved = tmp_path / "music" / "song.au", tmp_path / "music" / "moved.au"
    soundfile.write(song, np.zeros(999), 22050, format="AU", subtype="PCM_16")
    file = CorrectionsFile(tmp_path / "mended.csv")
    file.put(Correction(file.place(song), "corrected", "jazz", track="song.au", sound=digest(song)))
    song.rename(moved)
    now = Dataset("music", tmp_path / "music", [Track("moved.au", moved, "rock"), *music.tracks])
    assert labels_of(corrected(now, file.path))["moved.au"] == "jazz"


def test_files_that_changed_names_keep_their_corrections(tmp_path: Path, music: Dataset) -> None:
    for track in music.tracks:
        track.path.write_bytes(b"\xff\xfb\x90\x00" + track.id.encode() * 50)
    other, one, two = (track.path for track in music.tracks)
    file = CorrectionsFile(tmp_path / "mended.csv")
    file.put(Correction(file.place(one), "corrected", "jazz", track="rock/1.wav"))
    one.rename(tmp_path / "aside")
    two.rename(one)
    (tmp_path / "aside").rename(two)
    assert labels_of(corrected(music, file.path)) == {
        "rock/1.wav": "rock",
        "rock/2.wav": "jazz",
        "pop/1.wav": "pop",
    }
    # A file that was cut, and whose former sound is nowhere, keeps what was decided under its name.
    two.write_bytes(b"\xff\xfb\x90\x00" + b"shorter" * 20)
    assert labels_of(corrected(music, file.path))["rock/1.wav"] == "jazz"
    # A file of an earlier version knows no sounds, and goes by names.
    text = file.path.read_text(encoding="utf-8").splitlines()
    file.path.write_text("\n".join(",".join(line.split(",")[:8]) for line in text), encoding="utf-8")
    other.rename(two)
    assert labels_of(corrected(music, file.path))["rock/1.wav"] == "jazz"
