"""Folders of sound files: what counts, which class it gets, and which folders are refused."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.sources.folder import is_sound, open_folder, sound_files
from mirlab.errors import DatasetError
from mirlab.files.suffixes import is_audio


def make(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"not read here")
    return root


def labels(root: Path) -> dict[str, str | None]:
    return {track.id: track.label for track in open_folder(root).tracks}


def test_class_folders(tmp_path: Path) -> None:
    make(tmp_path, "jazz/b.mp3", "blues/a.WAV", "blues/readme.txt", "cover.jpg")
    assert labels(tmp_path) == {"blues/a.WAV": "blues", "jazz/b.mp3": "jazz"}
    assert open_folder(tmp_path).classes == {"blues": 1, "jazz": 1}


def test_folders_around_the_classes_are_entered(tmp_path: Path) -> None:
    make(tmp_path, "data/genres/blues/a.au", "data/genres/jazz/b.au", "data/empty/readme.txt")
    assert labels(tmp_path) == {"data/genres/blues/a.au": "blues", "data/genres/jazz/b.au": "jazz"}


def test_deeper_files_inherit_the_class_above(tmp_path: Path) -> None:
    make(tmp_path, "rock/artist/album/1.flac", "rock/2.flac", "pop/3.flac")
    assert set(labels(tmp_path).values()) == {"rock", "pop"}
    assert labels(tmp_path)["rock/artist/album/1.flac"] == "rock"


def test_files_beside_the_classes_have_no_label(tmp_path: Path) -> None:
    make(tmp_path, "x/rock/1.wav", "x/pop/2.wav", "x/3.wav")
    assert labels(tmp_path) == {"x/rock/1.wav": "rock", "x/pop/2.wav": "pop", "x/3.wav": None}
    assert any("1 track lies next to the class folders" in note for note in open_folder(tmp_path).notes)


def test_a_flat_folder_is_unlabelled_with_a_note(tmp_path: Path) -> None:
    make(tmp_path, "1.wav", "2.ogg")
    data = open_folder(tmp_path)
    assert [t.label for t in data.tracks] == [None, None]
    assert any("no track has a label" in note for note in data.notes)


@pytest.mark.parametrize("prefix", ["", "genres/"])
def test_one_class_opens_with_its_name(tmp_path: Path, prefix: str) -> None:
    make(tmp_path, f"{prefix}rock/1.wav", f"{prefix}rock/2.wav")
    assert set(labels(tmp_path).values()) == {"rock"}


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "a/1.wav", "a/._1.wav", ".trash/b/2.wav", "__MACOSX/a/3.wav", "b/2.wav")
    assert set(labels(tmp_path)) == {"a/1.wav", "b/2.wav"}


def test_names_may_hold_anything(tmp_path: Path) -> None:
    names = [
        "a b/c d.wav",
        "ñandú/日本.mp3",
        "new\nline/x\ny.wav",
        "quote\"'/%s{0}.wav",
        "dots.wav/a.b.c.wav",
    ]
    assert set(labels(make(tmp_path, *names))) == set(names)


def test_ids_are_text_even_where_names_are_not(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path / "a")
    try:
        os.mkdir(folder)  # noqa: PTH102
        with open(folder + b"/\xff.wav", "wb"):  # noqa: PTH123
            pass
    except OSError:
        pytest.skip("this file system takes no names that are not UTF-8")
    (track,) = open_folder(tmp_path).tracks
    assert track.id == "a/\\xff.wav"
    assert track.path.exists()


def test_tracks_are_sorted_by_id(tmp_path: Path) -> None:
    make(tmp_path, "b/1.wav", "a/2.wav", "a b/3.wav")
    ids = [t.id for t in open_folder(tmp_path).tracks]
    assert ids == sorted(ids)


def test_link_loops_end_and_a_folder_keeps_its_own_name(tmp_path: Path) -> None:
    make(tmp_path, "zz/1.wav", "b/2.wav")
    (tmp_path / "aa").symlink_to(tmp_path / "zz")
    (tmp_path / "b" / "up").symlink_to(tmp_path)
    (tmp_path / "b" / "self.wav").symlink_to("self.wav")
    (tmp_path / "b" / "self").symlink_to("self")
    assert set(labels(tmp_path)) == {"zz/1.wav", "b/2.wav", "b/self.wav"}


def test_a_linked_folder_and_a_linked_file_are_followed(tmp_path: Path) -> None:
    make(tmp_path / "store", "1.wav")
    make(tmp_path / "music", "pop/2.wav")
    (tmp_path / "music" / "rock").symlink_to(tmp_path / "store")
    (tmp_path / "music" / "pop" / "3.wav").symlink_to(tmp_path / "store" / "1.wav")
    assert labels(tmp_path / "music") == {"pop/2.wav": "pop", "pop/3.wav": "pop", "rock/1.wav": "rock"}


def test_a_broken_link_stays_a_track(tmp_path: Path) -> None:
    make(tmp_path, "a/1.wav")
    (tmp_path / "a" / "gone.wav").symlink_to(tmp_path / "nowhere.wav")
    assert set(labels(tmp_path)) == {"a/1.wav", "a/gone.wav"}


def test_a_pipe_is_no_track(tmp_path: Path) -> None:
    make(tmp_path, "a/1.wav")
    os.mkfifo(tmp_path / "a" / "pipe.wav")
    assert set(labels(tmp_path)) == {"a/1.wav"}


def test_a_folder_that_cannot_be_read_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/1.wav", "b/2.wav")
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    data = open_folder(tmp_path)
    assert [t.id for t in data.tracks] == ["a/1.wav"]
    assert "the folder b was left out, it can't be read: Permission denied." in data.notes


def test_an_empty_folder_says_what_was_expected(tmp_path: Path) -> None:
    make(tmp_path, "notes.txt")
    with pytest.raises(
        DatasetError, match=r"expected sound files, ideally in one folder per class.*found none"
    ):
        open_folder(tmp_path)


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="expected a folder"):
        open_folder(tmp_path / "none")


def test_tracks_named_like_gtzans_get_their_facts(tmp_path: Path) -> None:
    data = open_folder(make(tmp_path, "blues/blues.00000.flac", "blues/other.flac"))
    ours, other = data.tracks
    assert (ours.artist, ours.facts["artist_fold"], ours.facts["fault_filtered"]) == (
        "John Lee Hooker",
        2,
        "valid",
    )
    assert other.artist is None
    assert dict(other.facts) == {}
    assert any("1 track is named like GTZAN's" in note for note in data.notes)


@pytest.mark.parametrize("name", ["a.wav", "a.AIFF", "a b.m4a", "x.y.opus", "a.wma"])
def test_is_audio(name: str) -> None:
    assert is_audio(name)
    assert not is_audio(f".{name}")
    assert not is_audio(f"{name}.txt")


def test_real_music_has_artists_in_its_tags(shared_audio: Path) -> None:
    data = open_folder(shared_audio / "emotify_small")
    assert len(data) == 160
    assert data.classes == {"classical": 40, "electronic": 40, "pop": 40, "rock": 40}
    assert len({t.artist for t in data.tracks}) == 66
    assert {t.artist for t in data.tracks if t.compilation} == {"Magnatune Compilation"}
    assert any("Magnatune Compilation" in note for note in data.notes)


def wav(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, np.zeros(400), 8000, format="WAV")
    return path


def test_sound_is_known_by_its_content_where_the_name_says_nothing(tmp_path: Path) -> None:
    make(tmp_path, "rock/1.mp3", "jazz/2.wav")
    for name in ("rock/a.mpga", "rock/no_suffix", "rock/01. A title", "jazz/b.mpga", "jazz/c.txt"):
        wav(tmp_path / name)
    found = labels(tmp_path)
    assert set(found) == {
        "jazz/2.wav", "jazz/b.mpga", "jazz/c.txt", "rock/01. A title", "rock/1.mp3", "rock/a.mpga",
        "rock/no_suffix",
    }  # fmt: skip
    assert found["rock/no_suffix"] == "rock"
    assert [note for note in open_folder(tmp_path).notes if "content" in note] == [
        "5 files whose names don't end like sound's were included because their content is sound: .mpga 2, "
        "without an ending 2, .txt 1."
    ]


def test_what_is_passed_over_is_named(tmp_path: Path) -> None:
    make(tmp_path, "a/1.wav", "a/README", "a/cover.jpg", "a/list.m3u", "a/.DS_Store", "a/._1.wav", ".x/2.wav")
    for name in ("a/song.mid", "b/x.sib", "b/y.sib", "b/z"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"MThd\0\0\0\6")
    (tmp_path / "a" / "empty").touch()
    for name in (
        "a/2.mp3.part",
        "a/3.mp3.crdownload",
        "a/4.wav.tmp",
        "a/1.wav.bak",
        "a/1.wav~",
        "a/.5.wav.part",
    ):
        wav(tmp_path / name)
    data = open_folder(tmp_path)
    assert [track.id for track in data.tracks] == ["a/1.wav"]
    assert data.notes[:2] == [
        "4 files were skipped because neither their name nor their content is that of a sound file: .sib "
        "2, .mid 1, "
        "without an ending 1.",
        "5 files were skipped because the name is that of an unfinished download or a backup: .bak 1, "
        ".crdownload 1, .part 1, .tmp 1, .wav~ 1.",
    ]
    passed = sound_files(tmp_path).passed
    assert passed.company == {"": 2, ".jpg": 1, ".m3u": 1}


def test_company_alone_needs_no_word(tmp_path: Path) -> None:
    make(tmp_path, "a/1.wav", "b/2.wav", "a/cover.jpg", "readme.txt", "a/LICENSE", "b/song.lrc")
    (tmp_path / "a" / "folder.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert open_folder(tmp_path).notes == []


def test_no_sound_among_other_files(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt", "c.jpg")
    (tmp_path / "d.sib").write_bytes(b"\0\1")
    with pytest.raises(
        DatasetError, match=r"found none among 4 other files \(\.txt 2, \.jpg 1, \.sib 1\): give"
    ):
        open_folder(tmp_path)


def test_a_pipe_is_never_looked_into(tmp_path: Path) -> None:
    make(tmp_path, "1.wav")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert set(labels(tmp_path)) == {"1.wav"}
    assert not is_sound(tmp_path / "pipe")
    assert not is_sound(tmp_path / "gone")


def test_links_to_sound_without_a_suffix(tmp_path: Path) -> None:
    wav(tmp_path / "store" / "1f0c")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "song").symlink_to(tmp_path / "store" / "1f0c")
    assert set(labels(tmp_path / "c")) == {"song"}


def test_folders_of_other_programs_are_skipped_and_counted(tmp_path: Path) -> None:
    theirs = (
        "@eaDir/x.mp3/a.mp3",
        "#recycle/b.mp3",
        "rock/@eaDir/c.mp3",
        ".Trash-1000/d.mp3",
        "lost+found/e.mp3",
    )
    root = make(tmp_path, "rock/1.wav", "pop/1.wav", *theirs, "rock/._1.wav", ".hidden/f.mp3")
    opened = open_folder(root)
    assert [track.id for track in opened.tracks] == ["pop/1.wav", "rock/1.wav"]
    assert (
        "5 folders of other programs (thumbnails, recycle bins and the like) were skipped: @eaDir 2, "
        "#recycle 1, .Trash-1000 1, lost+found 1."
    ) in opened.notes
    assert any(note.startswith("1 file was skipped because the name begins with ._") for note in opened.notes)


def test_folders_of_artists_are_no_classes_unless_they_are_asked_for(tmp_path: Path) -> None:
    root = make(tmp_path, "Ann/1.mp3", "Bob/1.mp3")
    for name in ("Ann", "Bob"):
        data = b"\x03" + name.encode()
        body = b"TPE1" + len(data).to_bytes(4, "big") + b"\0\0" + data
        (root / name / "1.mp3").write_bytes(b"ID3\x04\0\0\0\0\0" + bytes([len(body)]) + body + bytes(64))
    assert open_folder(root).classes == {}
    assert open_folder(root, label="folder").classes == {"Ann": 1, "Bob": 1}
