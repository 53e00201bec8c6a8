"""Manifests: what they say, and every way of saying it wrong with its line."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.naming.credits import artists_in
from mirlab.data.naming.names import is_missing, label_key, label_of
from mirlab.data.sources.manifests import is_manifest, open_manifest, write_manifest
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.asked import Asked
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import DatasetError, OutputError
from mirlab.files.csvfile import read_header


def manifest(folder: Path, text: str, *files: str) -> Path:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"")
    (folder / "songs.csv").write_text(text, encoding="utf-8", newline="")
    return folder / "songs.csv"


def test_reads_what_is_there(tmp_path: Path) -> None:
    text = '\ufeffPath, Label ,artist,group\r\nb/2.wav, rock ,"Smith, Jones",g1\r\n\r\n"a 1.wav",pop,,\r\n'
    data = open_manifest(manifest(tmp_path, text, "b/2.wav", "a 1.wav"))
    first, second = data.tracks
    assert (first.id, first.path, first.label, first.artist, first.group) == (
        "a 1.wav",
        tmp_path / "a 1.wav",
        "pop",
        None,
        None,
    )
    assert (second.id, second.label, second.artist, second.group) == ("b/2.wav", "rock", "Smith, Jones", "g1")
    assert (data.name, data.root, data.notes) == ("songs", tmp_path, [])


def test_absolute_paths_below_the_folder_become_relative(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    text = f"path,label\n{tmp_path}/m/in.wav,a\n{tmp_path}/out.wav,a\n../up.wav,b\nx/../y.wav,b\n"
    (tmp_path / "up.wav").touch()
    data = open_manifest(manifest(tmp_path / "m", text, "in.wav"))
    assert {t.id for t in data.tracks} == {"in.wav", f"{tmp_path}/out.wav", "../up.wav", "y.wav"}


def test_missing_files_are_kept_with_a_note(tmp_path: Path) -> None:
    data = open_manifest(manifest(tmp_path, "path,label\na.wav,x\ngone.wav,x\n", "a.wav"))
    assert [t.id for t in data.tracks] == ["a.wav", "gone.wav"]
    assert data.notes == ["1 of 2 files of the manifest don't exist: gone.wav (line 3)."]


def test_other_columns_are_facts_and_what_would_say_something_else_is_noted(tmp_path: Path) -> None:
    text = "path,label,year,moods,segment_start\na.wav,x,1999,,3\nb.wav,y,,sad; calm,4\n"
    data = open_manifest(manifest(tmp_path, text, "a.wav", "b.wav"))
    assert data.notes == [
        "columns of the manifest kept as facts: year, moods.",
        "columns of the manifest that were not used: segment_start.",
    ]
    # A track without moods has none; its year would be unknown.
    facts = [dict(track.facts) for track in data.tracks]
    assert facts == [{"year": 1999, "moods": ""}, {"moods": "sad; calm"}]


def test_a_manifest_in_json_has_lists(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"path": "a.wav", "label": "x", "artist": None, "moods": ["sad", "calm"], "year": 1999},
        {"path": "b.wav", "label": ["x", "y"], "artist": "Ann", "moods": [], "opus": "1"},
    ]
    manifest(tmp_path, "", "a.wav", "b.wav")
    (tmp_path / "m.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "m.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    for name in ("m.json", "m.jsonl"):
        data = open_source(tmp_path / name)
        assert isinstance(data, Dataset)
        assert [(t.id, t.label, t.artist) for t in data.tracks] == [
            ("a.wav", "x", None),
            ("b.wav", "x; y", "Ann"),
        ]
        facts = [dict(track.facts) for track in data.tracks]
        assert facts == [{"moods": ("sad", "calm"), "year": 1999}, {"moods": (), "opus": "1"}]
    (tmp_path / "m.json").write_text(json.dumps([{"path": "a.wav", "label": ""}]), encoding="utf-8")
    with pytest.raises(DatasetError, match="expected a label on every line, but there is none on line 1"):
        open_manifest(tmp_path / "m.json")
    (tmp_path / "m.json").write_text('{"accuracy": 0.5}', encoding="utf-8")
    with pytest.raises(DatasetError, match=r"m.json: expected a list of objects, .* got \{'accuracy': 0.5\}"):
        open_source(tmp_path / "m.json")
    (tmp_path / "m.json").write_text("[]", encoding="utf-8")
    with pytest.raises(DatasetError, match="expected a manifest with the columns path and label"):
        open_source(tmp_path / "m.json")


def test_tags_and_numbers_need_no_label(tmp_path: Path) -> None:
    data = open_manifest(manifest(tmp_path, "path,tempo\na.wav,92.5\nb.wav,120\n", "a.wav", "b.wav"))
    assert [(track.label, track.facts["tempo"]) for track in data.tracks] == [(None, 92.5), (None, 120)]
    assert data.notes[0] == "the manifest has no column label."
    text = "path,label,tempo\na.wav,,92\nb.wav,x,120\n"
    with pytest.raises(DatasetError, match="expected a label on every line"):
        open_manifest(manifest(tmp_path, text, "a.wav", "b.wav"))
    asked = Asked.of(targets="tempo")
    assert open_manifest(manifest(tmp_path, text, "a.wav", "b.wav"), asked=asked).tracks[0].label is None


def test_gtzans_names_and_compilations_are_known(tmp_path: Path) -> None:
    text = "path,label,artist\nblues.00000.wav,blues,\nx.wav,pop,Various Artists\n"
    data = open_manifest(manifest(tmp_path, text, "blues.00000.wav", "x.wav"))
    assert data.tracks[0].artist == "John Lee Hooker"
    assert data.tracks[1].compilation
    assert len(data.notes) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "its first line is empty"),
        ("\npath,label\n", "its first line is empty"),
        ("path,artist\na.wav,x\n", r"columns path and label .* got path, artist: add label"),
        ("file,label\na.wav,x\n", "add path"),
        ("path,label,Label\na.wav,x,y\n", "each column once, but these appear more than once: label"),
        ("path,label\n", "a line for each sound file .* there is none"),
        ("path;label\na.wav;x\n", "separated by commas, got semicolons"),
        ("path\tlabel\na.wav\tx\n", "got tabs"),
        (
            "path,label\na.wav,x\nb.wav,\nc.wav, \n",
            "expected a label on every line, but there is none on line 3, 4",
        ),
        ("path,label\n,x\na.wav,x\n", "expected a path on every line, but there is none on line 2"),
        (
            "path,label\na.wav,x\n./a.wav,y\n",
            r"each file once, but these appear more than once: a\.wav \(lines 2 and 3\)",
        ),
        ('path,label\n"new\nline.wav",x\nb.wav\n', "line 4: expected 2 values, got 1"),
        ("path,label\na,b.wav,x\n", "line 2: expected 2 values, got 3: quote a value that holds a comma"),
        ("path,label\nno.wav,x\nnone.wav,y\n", "none of the 2 files exists"),
        ("path,label\na\0.wav,x\n", "NUL character in the one on line 2|line contains NUL"),
        ('path,label\n"a.wav,x\n', "can't be read as such"),
    ],
)
def test_every_mistake_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(DatasetError, match=words):
        open_manifest(manifest(tmp_path, text, "a.wav", "b.wav"))


def test_many_mistakes_are_counted(tmp_path: Path) -> None:
    text = "path,label\n" + "".join(f"{k}.wav,\n" for k in range(9))
    with pytest.raises(DatasetError, match="line 2, 3, 4, 5, 6 and 4 more"):
        open_manifest(manifest(tmp_path, text))


def test_other_encodings_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("path,label\nä.wav,x\n".encode("latin-1"))
    with pytest.raises(DatasetError, match="expected UTF-8 text, but byte 11 is not valid"):
        open_manifest(tmp_path / "a.csv")


def test_a_missing_manifest(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="can't be read: No such file"):
        open_manifest(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("header", "is_one"),
    [
        (["path", "label"], True),
        (["Path", "genre", "year"], True),
        (["label", "x"], False),
        (["path", "label", "mfcc_01.mean"], False),
        (["path", "label", "rms_var"], False),
    ],
)
def test_is_manifest(header: list[str], is_one: bool) -> None:
    assert is_manifest(header) is is_one


def test_read_header(tmp_path: Path) -> None:
    assert read_header(manifest(tmp_path, 'path, "a, b" ,label\n1,2,3\n')) == ["path", '"a', 'b"', "label"]
    assert read_header(manifest(tmp_path, 'path,"a, b"\n')) == ["path", "a, b"]


names = st.text(st.characters(codec="utf-8", exclude_characters="/\\\0"), min_size=1, max_size=12).filter(
    lambda text: text.strip() and text not in (".", "..")
)
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12).map(
    lambda text: label_of(text) or ""
)


COMPOSED, APART = (unicodedata.normalize(form, "Motörhead.wav") for form in ("NFC", "NFD"))


@pytest.mark.parametrize(("listed", "there"), [(COMPOSED, APART), (APART, COMPOSED)])
def test_a_file_named_in_another_unicode_form_is_opened(tmp_path: Path, listed: str, there: str) -> None:
    data = open_manifest(manifest(tmp_path, f"path,label\nx/{listed},a\nb.wav,b\n", f"x/{there}", "b.wav"))
    assert {track.id: track.path for track in data.tracks} == {
        f"x/{listed}": tmp_path / "x" / there,
        "b.wav": tmp_path / "b.wav",
    }
    assert data.notes == [
        f"1 file is there under the same name in another Unicode form, and opened so: x/{listed} (line 2)."
    ]


def test_one_file_in_two_unicode_forms_is_listed_twice(tmp_path: Path) -> None:
    file = manifest(tmp_path, f"path,label\n{COMPOSED},a\n{APART},b\n", APART)
    with pytest.raises(
        DatasetError, match=r"expected each file once, but these appear more than once: .*\(lines 2 and 3\)"
    ):
        open_manifest(file)
    (tmp_path / COMPOSED).touch()
    assert len(open_manifest(file)) == 2


@settings(deadline=None)
@given(
    paths=st.lists(
        st.tuples(names, names).map(lambda p: f"{p[0]}/{p[1]}.wav"), min_size=1, max_size=5, unique=True
    ),
    label=texts.filter(lambda text: not is_missing(text) and label_key(text) != "z"),
    artist=texts.filter(lambda text: text == "" or artists_in(text)),
    group=texts.filter(lambda text: text == "" or not is_missing(text)),
)
def test_written_and_read_again(
    tmp_path_factory: pytest.TempPathFactory, paths: list[str], label: str, artist: str, group: str
) -> None:
    root = tmp_path_factory.mktemp("manifest")
    tracks = [Track(p, root / p, label, artist=artist or None, group=group or None) for p in paths]
    write_manifest(Dataset("any", root, tracks), root / "m.csv")
    # The files themselves are not there, but one must be.
    with (root / "m.csv").open("a", encoding="utf-8", newline="") as file:
        file.write('"m.csv","z","","","",""\n')
    again = {t.id: t for t in open_manifest(root / "m.csv").tracks}
    assert set(again) == {*paths, "m.csv"}
    for track in tracks:
        read = again[track.id]
        assert (read.label, read.artist, read.group) == (label, artist or None, group or None)
        assert read.path == track.path


def test_unlabelled_tracks_can_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"needs a label for every track, and a\.wav have none"):
        write_manifest(Dataset("x", tmp_path, [Track("a.wav", tmp_path / "a.wav")]), tmp_path / "m.csv")


def test_a_place_that_can_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="could not write"):
        write_manifest(Dataset("x", tmp_path, [Track("a", tmp_path / "a", "x")]), tmp_path / "file" / "m.csv")
