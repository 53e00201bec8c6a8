"""A track is its sound: other tags, names and places cost no analysis and lose nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from tests.data.execution.layout3 import in_layout_3

from mirlab.audio.containers import sound_digest
from mirlab.data.execution import cache
from mirlab.data.tables import Failure
from mirlab.files import digest
from mirlab.find.facade.library import Library
from mirlab.find.library import bringing
from mirlab.find.store import HEAD_FILE
from mirlab.find.store.settings import read_settings, write_settings

Tone = Callable[..., Path]


def retag(path: Path, **tags: str) -> None:
    """Put a LIST chunk with these fields behind the samples of a WAV file."""
    fields = b"".join(
        name.encode() + len(text.encode() + b"\0").to_bytes(4, "little") + text.encode() + b"\0"
        + bytes(len(text.encode() + b"\0") % 2)
        for name, text in tags.items()
    )  # fmt: skip
    data = path.read_bytes()
    body = data[8:] + b"LIST" + (4 + len(fields)).to_bytes(4, "little") + b"INFO" + fields
    path.write_bytes(b"RIFF" + len(body).to_bytes(4, "little") + body)


@pytest.fixture
def no_analysis(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From its call on, no sound may be analysed."""

    def refuse() -> None:
        def analysed(*args: object, **kwargs: object) -> None:
            raise AssertionError("sound was analysed")

        monkeypatch.setattr(bringing, "extract", analysed)

    return refuse


def said_by_hand(library: Library) -> None:
    """Give every track a prediction, as a classifier would."""
    import pyarrow as pa

    with library.writing():
        rows = library.store.read(library.store.table().schema.names)  # type: ignore[union-attr]
        place = rows.schema.get_field_index("predicted")
        words = [f"said of {track}" for track in rows["track"].to_pylist()]
        library.store.rewrite(library.head, rows.set_column(place, "predicted", pa.array(words)))


def test_a_retagged_file_keeps_all_that_is_known_of_its_sound(
    library: Library, band: Path, no_analysis: Callable[[], None]
) -> None:
    said_by_hand(library)
    before = {track.track: track for track in library.tracks()}
    retag(band / "low/1.wav", INAM="New title", IART="Somebody", IGNR="Rock; Pop", ICRD="1999")
    no_analysis()
    change = library.update(workers=1)
    assert (change.moved, change.known, change.added, change.replaced) == (0, 7, 0, 0)
    assert (change.artist_changed, change.label_changed, change.facts_changed) == (1, 0, 1)
    after = {track.track: track for track in library.tracks()}
    (track,) = (after[name] for name in after if after[name] != before[name])
    assert (track.id, track.predicted) == (before["low/1.wav"].id, "said of low/1.wav")
    assert (track.title, track.artist) == ("New title", "Somebody")
    assert track.facts["tag_genre"] == ["Rock", "Pop"]
    assert [t.track for t in library.tracks("tag_genre = 'Pop' AND year = 1999")] == ["low/1.wav"]


def test_a_file_that_was_renamed_and_retagged_at_once_is_the_same_track(
    library: Library, band: Path, no_analysis: Callable[[], None]
) -> None:
    said_by_hand(library)
    id = next(track.id for track in library.tracks() if track.track == "low/1.wav")
    retag(band / "low/1.wav", INAM="New title")
    (band / "high" / "sub").mkdir()
    (band / "low/1.wav").rename(band / "high/sub/new name.wav")
    no_analysis()
    change = library.update(workers=1)
    assert (change.moved, change.added, change.vanished) == (1, 0, [])
    assert (change.artist_changed, change.label_changed, change.facts_changed) == (0, 1, 1)
    (track,) = (track for track in library.tracks() if track.id == id)
    assert (track.track, track.predicted, track.title) == (
        "high/sub/new name.wav",
        "said of low/1.wav",
        "New title",
    )


def test_a_retagged_file_is_found_before_the_library_knows(library: Library, band: Path) -> None:
    id = next(track.id for track in library.tracks() if track.track == "low/1.wav")
    retag(band / "low/1.wav", INAM="New title")
    assert library.path_of(id) == band / "low/1.wav"
    assert library.similar(band / "low/1.wav", k=1).neighbours[0].id != id


@pytest.fixture
def older(band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_cache: Path) -> Library:
    """A library of layout 1, whose tracks are known by all bytes of their files."""
    from tests.find.conftest import FEATURES

    with monkeypatch.context() as patched:
        patched.setattr(cache, "sound_digest", digest)
        made = Library.create(tmp_path / "older", FEATURES, metric="standard")
        made.add(band, workers=1)
        said_by_hand(made)
    head = made.path / HEAD_FILE
    said = json.loads(head.read_text())
    del said["crc32"]
    head.write_text(json.dumps({**said, "protocol": 1}))
    # An earlier version noted no sound of any file.
    (private_cache / "features-v4.sqlite").unlink()
    return Library.open(made.path)


@pytest.fixture
def second(band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_cache: Path) -> Library:
    """A library of layout 2 of WAV files and two AU files, which were hashed whole then."""
    from tests.find.conftest import FEATURES

    for name in ("1", "5"):
        folder = "low" if name == "1" else "high"
        samples, rate = soundfile.read(band / folder / f"{name}.wav")
        soundfile.write(band / folder / f"{name}.au", samples, rate, format="AU", subtype="PCM_16")
        (band / folder / f"{name}.wav").unlink()
    with monkeypatch.context() as patched:
        patched.setattr(
            cache, "sound_digest", lambda path, *_: (digest if path.suffix == ".au" else sound_digest)(path)
        )
        patched.setattr(cache, "formerly_whole", lambda path: None)
        made = Library.create(tmp_path / "second", FEATURES, metric="standard")
        made.add(band, workers=1)
        said_by_hand(made)
    head = made.path / HEAD_FILE
    said = json.loads(head.read_text())
    del said["crc32"]
    head.write_text(json.dumps({**said, "protocol": 2}))
    in_layout_3(private_cache / "features-v4.sqlite")
    return Library.open(made.path)


def annotated(path: Path, text: bytes) -> None:
    """Put a text of eight bytes between header and samples of an AU file."""
    data = path.read_bytes()
    start = int.from_bytes(data[4:8], "big")
    path.write_bytes(data[:4] + (24 + len(text)).to_bytes(4, "big") + data[8:24] + text + data[start:])


@pytest.mark.parametrize("forgotten", [False, True])
def test_a_library_of_the_second_layout_loses_and_analyses_nothing(
    second: Library, band: Path, private_cache: Path, no_analysis: Callable[[], None], forgotten: bool
) -> None:
    assert {t.id for t in second.tracks("path LIKE '%.au'")} == {digest(p) for p in band.rglob("*.au")}
    assert second.path_of(digest(band / "low/1.au")) == band / "low/1.au"
    if forgotten:
        for kept in private_cache.glob("features-v*.sqlite"):
            kept.unlink()
    (band / "high/5.au").rename(band / "low/moved.au")
    no_analysis()
    for dry in (True, False):
        change = second.update(workers=1, dry_run=dry)
        assert (change.known, change.moved, change.added, change.replaced) == (7, 1, 0, 0)
    tracks = {track.track: track for track in second.tracks()}
    assert len(tracks) == 8
    assert tracks["low/1.au"].id == sound_digest(band / "low/1.au") != digest(band / "low/1.au")
    assert tracks["low/moved.au"].predicted == "said of high/5.au"
    settings = read_settings(second.path)
    assert (settings.layout, settings.by_bytes) == (3, False)
    annotated(band / "low/1.au", b"A song\0\0")
    assert second.update(workers=1).known == 8
    assert {track.id for track in second.tracks()} == {track.id for track in tracks.values()}


def test_files_known_by_their_sound_are_not_read_again_for_the_layout(
    second: Library, band: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mirlab.find.store import Whereabouts

    read: list[str] = []
    whole = Whereabouts.bytes_at
    monkeypatch.setattr(Whereabouts, "bytes_at", lambda self, p: read.append(p.name) or whole(self, p))
    assert second.update(workers=1).known == 8
    assert sorted(read) == ["1.au", "5.au"]


def test_an_older_library_opens_and_finds_its_files(older: Library, band: Path) -> None:
    (track,) = (track for track in older.tracks() if track.track == "low/1.wav")
    assert track.id == digest(band / "low/1.wav")
    assert older.path_of(track.id) == band / "low/1.wav"
    assert older.similar(band / "low/1.wav", k=1).neighbours[0].id != track.id
    assert older.remove(band / "low/1.wav") == 1


def test_an_older_library_is_brought_up_without_analysing(
    older: Library, band: Path, no_analysis: Callable[[], None]
) -> None:
    # One that moved is recognised, too, as long as its bytes are the same.
    (band / "low/2.wav").rename(band / "high/moved.wav")
    no_analysis()
    change = older.update(dry_run=True)
    assert (change.known, change.moved, change.added, change.replaced) == (7, 1, 0, 0)
    change = older.update(workers=1)
    assert (change.known, change.moved, change.added, change.replaced) == (7, 1, 0, 0)
    tracks = older.tracks()
    assert len(tracks) == 8
    assert all(track.id != digest(Path(track.path)) for track in tracks)
    assert {track.predicted for track in tracks} == {f"said of {n}" for n in _names()}
    settings = read_settings(older.path)
    assert (settings.layout, settings.by_bytes) == (3, False)
    retag(band / "high/moved.wav", INAM="New")
    assert (change := older.update(workers=1)).facts_changed == 1
    assert (change.moved, change.changed) == (0, True)
    assert older.update(workers=1).known == 8


def _names() -> list[str]:
    return [f"{'low' if i < 4 else 'high'}/{i}.wav" for i in range(8)]


def test_tracks_of_an_older_library_that_are_away_are_recognised_later(
    older: Library, band: Path, tmp_path: Path, no_analysis: Callable[[], None]
) -> None:
    (band / "low/3.wav").rename(tmp_path / "away.wav")
    older.update(workers=1)
    assert read_settings(older.path).by_bytes
    (tmp_path / "away.wav").rename(band / "low/back.wav")
    no_analysis()
    assert older.update(workers=1).moved == 1
    assert not read_settings(older.path).by_bytes
    (track,) = (track for track in older.tracks() if track.track == "low/back.wav")
    assert track.predicted == "said of low/3.wav"


def test_an_older_library_can_be_predicted_and_rebuilt_as_it_is(older: Library) -> None:
    from types import SimpleNamespace

    from mirlab.find.library import predicting, rebuilding

    found = rebuilding.present(older.store.known())
    assert len(found.tracks) == 8
    assert not found.gone
    assert all(found.sounds[track.id] != track.id for track in found.tracks)
    answer = SimpleNamespace(label="low", probabilities={"low": 1.0}, unknown=False, error="")
    recipe = older.head.recipe
    classifier = SimpleNamespace(
        recipe=SimpleNamespace(columns=recipe.columns, spec=recipe.spec, offset=0.0, duration=None),
        hash="h",
        predict_features=lambda values, columns: [answer] * len(values),
    )
    said, failures = predicting.said_of(classifier, found.tracks, 1, None, found.sounds)  # type: ignore[arg-type]
    assert (len(said), failures) == (8, list[Failure]())
    assert older.rebuild(features="rms.mean", workers=1) == 8


def test_layouts_are_kept_in_the_settings(library: Library) -> None:
    from dataclasses import replace

    settings = read_settings(library.path)
    assert (settings.layout, settings.by_bytes, settings.labels) == (3, False, {})
    write_settings(
        library.path, replace(settings, by_bytes=True, labels={"x": "tag:genre"}, artists={"y": "tag"})
    )
    again = read_settings(library.path)
    assert (again.by_bytes, again.labels, again.artists) == (True, {"x": "tag:genre"}, {"y": "tag"})


def test_labels_of_a_source_are_remembered(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    for i, genre in enumerate(("Rock", "Pop")):
        retag(write_tone(tmp_path / "music" / f"artist {i}" / "x.wav", 700 + i * 99), IGNR=genre)
    library.add(tmp_path / "music", label="tag:genre", workers=1)
    assert {t.label for t in library.tracks() if t.source == "music"} == {"Rock", "Pop"}
    retag(tmp_path / "music/artist 0/x.wav", IGNR="Jazz")
    library.update(workers=1)
    assert {t.label for t in library.tracks() if t.source == "music"} == {"Rock", "Pop"}
    library.add(tmp_path / "music", label="none", workers=1)
    assert {t.label for t in library.tracks() if t.source == "music"} == {None}


def test_artists_of_folders_reach_the_filter_and_are_remembered(
    library: Library, tmp_path: Path, write_tone: Tone, no_analysis: Callable[[], None]
) -> None:
    music = tmp_path / "music"
    for i, place in enumerate(("Abba/Gold/1.wav", "Abba/Arrival/1.wav", "Blur/13/1.wav")):
        write_tone(music / place, 600 + i)
    first = library.add(music, workers=1)
    assert any("--artist folder" in note for note in first.notes)
    no_analysis()
    change = library.add(music, artist="folder", workers=1)
    assert (change.moved, change.artist_changed, change.facts_changed, change.added) == (0, 3, 3, 0)
    assert any("the artists of 3 tracks were read from their folders" in note for note in change.notes)
    here = "source = 'music'"
    assert sorted((t.artist, t.album) for t in library.tracks(here)) == [
        ("Abba", "Arrival"), ("Abba", "Gold"), ("Blur", "13"),
    ]  # fmt: skip
    found = library.similar(music / "Abba/Gold/1.wav", k=2, where=here, no_same_artist=True)
    assert [n.artist for n in found.neighbours] == ["Blur"]
    assert library.update(workers=1).known == 11
    library.drop(music)
    assert library.settings.artists == {}


def test_two_tracks_of_an_older_library_with_one_sound_become_one(
    band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_cache: Path
) -> None:
    from tests.find.conftest import FEATURES

    copy = band / "low" / "copy.wav"
    copy.write_bytes((band / "low/1.wav").read_bytes())
    retag(copy, INAM="The copy")
    with monkeypatch.context() as patched:
        patched.setattr(cache, "sound_digest", digest)
        made = Library.create(tmp_path / "older", FEATURES, metric="standard")
        assert made.add(band, workers=1).added == 9
        said_by_hand(made)
    head = made.path / HEAD_FILE
    said = json.loads(head.read_text())
    del said["crc32"]
    head.write_text(json.dumps({**said, "protocol": 1}))
    (private_cache / "features-v4.sqlite").unlink()
    change = made.update(workers=1)
    assert (change.added, change.replaced, change.copies, len(made)) == (0, 0, 1, 8)
    (both,) = (row for row in made.store.known() if len(row["places"]) == 2)
    assert both["predicted"] in ("said of low/1.wav", "said of low/copy.wav")
    assert made.update(workers=1).known == 8


def test_what_was_removed_from_an_older_library_stays_out(
    older: Library, band: Path, no_analysis: Callable[[], None]
) -> None:
    no_analysis()
    before = digest(band / "low/1.wav")
    older.remove("low/1.wav", "low/2.wav")
    assert {one.id for one in older.removed()} == {before, digest(band / "low/2.wav")}
    (band / "low/1.wav").rename(band / "high/moved.wav")
    for dry in (True, False, False):
        change = older.update(workers=1, dry_run=dry)
        assert (change.known, change.left_out, change.added) == (6, 2, 0)
    # From now on it is known by its sound, so a new tag doesn't bring it back either.
    assert before not in {one.id for one in older.removed()}
    retag(band / "high/moved.wav", INAM="New title")
    assert older.update(workers=1).left_out == 2


def test_what_was_removed_from_an_older_library_can_be_taken_back(older: Library, band: Path) -> None:
    older.remove("low/1.wav", "low/2.wav")
    (band / "low/2.wav").unlink()
    asked = older.readmit(dry_run=True)
    done = older.readmit(workers=1)
    assert done.back == asked.back == [str(band / "low/1.wav")]
    assert done.absent == asked.absent == [str(band / "low/2.wav")]
    assert len(older) == 7
