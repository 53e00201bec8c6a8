"""Neighbours of tones: the nearest frequency is the most similar, and filters leave out what they say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirlab.errors import AudioError, UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.playlists.walking import walk
from mirlab.find.search.neighbours import Found
from mirlab.find.search.wanted import parse_wanted
from mirlab.find.space.hubness import moments_of, pairwise, proximity
from mirlab.find.store import index

Tone = Callable[..., Path]
Facts = Callable[..., None]


def names(found: Found) -> list[str]:
    return [Path(neighbour.path).stem for neighbour in found]


def test_the_nearest_frequency_is_the_most_similar(library: Library) -> None:
    found = library.similar("low/2.wav", k=3)
    assert set(names(found)[:2]) == {"1", "3"}
    assert found.exact
    assert [n.distance for n in found] == sorted(n.distance for n in found)
    ids = {track.track: track.id for track in library.tracks()}
    assert names(library.similar(ids["low/2.wav"], k=3)) == names(found)
    assert names(library.similar(ids["low/2.wav"][:10], k=3)) == names(found)
    assert names(library.similar("2.wav", k=3)) == names(found)


def test_a_file_outside_and_the_centre_of_several(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    outside = write_tone(tmp_path / "outside.wav", 2550)
    assert names(library.similar(outside, k=1)) == ["4"]
    # Of 500 and 2500 Hz the centre is 1500 Hz.
    assert names(library.similar(["low/0.wav", "high/4.wav"], k=1)) == ["2"]
    assert names(library.similar([outside, "low/0.wav"], k=1)) == ["2"]


def test_silence_has_no_neighbours(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    still = write_tone(tmp_path / "still.wav", 500, level=0.0)
    found = library.similar(still, k=3)
    assert (names(found), found.notes) == ([], ["silence: nothing to classify."])
    outside = write_tone(tmp_path / "outside.wav", 2550)
    both = library.similar([still, outside], k=1)
    assert (names(both), both.notes) == (["4"], ["1 file of silence had no part in this."])


@pytest.mark.parametrize("level", [0.0, 0.0005])
def test_a_silent_track_of_the_library_has_none_either(
    library: Library, band: Path, tmp_path: Path, write_tone: Tone, level: float
) -> None:
    write_tone(band / "still.wav", 2000, level=level)
    # Too short for a tempo or a loudness is not silent.
    write_tone(band / "short.wav", 2000, seconds=0.3)
    library.add(band, workers=1)
    found = library.similar("still.wav", k=3)
    assert (names(found), found.notes) == ([], ["silence: nothing to classify."])
    assert len(library.similar("short.wav", k=3)) == 3
    outside = write_tone(tmp_path / "outside.wav", 2550)
    both = library.similar(["still.wav", outside], k=20)
    assert (names(both)[0], both.notes) == ("4", ["1 track of silence had no part in this."])
    assert "still" not in names(both)


def test_a_track_that_was_never_described_counts_as_sound(library: Library, with_facts: Facts) -> None:
    unheard = {"tuning": None, "loudness": None, "described": None}
    with_facts(library, {"low/2.wav": unheard, "low/3.wav": {"tuning": None, "loudness": None}})
    assert len(library.similar("low/2.wav", k=3)) == 3
    assert len(library.similar("low/3.wav", k=3)) == 0


def test_a_file_of_the_library_is_not_its_own_neighbour(library: Library, band: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere.wav"
    copy.write_bytes((band / "low" / "2.wav").read_bytes())
    assert "2" not in names(library.similar(copy, k=8))
    assert len(library.similar(copy, k=100)) == 7


def test_wanted_values_are_units_of_the_feature(library: Library) -> None:
    assert names(library.similar(like="spectral_centroid.mean=3500", k=1)) == ["6"]
    assert names(library.similar(like="spectral_centroid=99999", k=1)) == ["7"]
    for text, message in [
        ("rms.mean", "NAME=NUMBER"),
        ("rms.mean=loud", "NAME=NUMBER"),
        ("rms.mean=inf", "NAME=NUMBER"),
        ("rms.meen=1", 'Did you mean "rms.mean"'),
        ("rms.mean=1, rms=2", "rms.mean is given twice"),
    ]:
        with pytest.raises(UsageError, match=message):
            parse_wanted(text, ["rms.mean"])


@pytest.mark.parametrize("metric", ["cosine", "mahalanobis", "lda"])
def test_other_metrics_for_one_question(library: Library, metric: str) -> None:
    found = library.similar("low/2.wav", k=7, metric=metric)
    assert (len(found), found.metric) == (7, metric)


def test_where_leaves_out_the_rest(library: Library) -> None:
    assert names(library.similar("low/3.wav", k=2, where="genre = 'high'")) == ["4", "5"]


def test_no_same_artist(library: Library, with_facts: Facts) -> None:
    with_facts(library, {f"low/{i}.wav": {"artist": "One  Man" if i % 2 else "one man"} for i in range(4)})
    found = library.similar("low/2.wav", k=2, no_same_artist=True)
    assert names(found) == ["4", "5"]
    assert found.notes == ["2 neighbours have an unknown artist, who may be the query's."]
    found = library.similar("high/4.wav", k=1, no_same_artist=True)
    assert "artist is unknown, so no tracks were left out" in found.notes[0]


def test_dedupe_knows_titles_and_recordings(
    library: Library, band: Path, tmp_path: Path, write_tone: Tone, with_facts: Facts
) -> None:
    titled = {"artist": "A", "title": "Song"}
    with_facts(library, {"low/1.wav": titled, "low/3.wav": {"artist": "a", "title": "song"}})
    found = names(library.similar("low/2.wav", k=8, dedupe=True))
    assert len({"1", "3"} & set(found)) == 1
    # The same samples in another container: another content, the same recording.
    import soundfile as sf

    samples, rate = sf.read(band / "high" / "4.wav", dtype="int16")
    sf.write(band / "high" / "copy.flac", samples, rate, subtype="PCM_16")
    library.add(band, workers=1)
    plain = names(library.similar("high/5.wav", k=3))
    assert {"4", "copy"} <= set(plain)
    deduped = names(library.similar("high/5.wav", k=3, dedupe=True))
    assert len({"4", "copy"} & set(deduped)) == 1
    assert not {"4", "copy"} & set(names(library.similar("high/4.wav", k=8, dedupe=True)))


def test_mutual_proximity_is_that_of_the_matrix(library: Library) -> None:
    held = library.vectors()
    distances = pairwise(held.vectors, held.vectors)
    mean, deviation = moments_of(held.vectors)
    place = held.place[library.similar("low/0.wav", k=1).neighbours[0].id]
    row = held.place[next(t.id for t in library.tracks() if t.track == "low/0.wav")]
    known = proximity(distances[row], (mean[row], deviation[row]), (mean, deviation))
    found = library.similar("low/0.wav", k=7, mutual_proximity=True)
    assert [n.distance for n in found] == pytest.approx(sorted(np.delete(known, row)), abs=1e-5)
    assert place != row


def test_the_index_finds_what_exact_search_finds(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = {t.track: names(library.similar(t.id, k=3)) for t in library.tracks()}
    monkeypatch.setattr(index, "EXACT_UP_TO", 4)
    monkeypatch.setattr(index, "SHARE_PROBED", 1.0)
    index.build(library.store)
    again = Library.open(library.path)
    assert again.indexed
    for track, known in exact.items():
        found = again.similar(track, k=3)
        assert not found.exact
        assert names(found) == known
    found = again.similar("low/3.wav", k=2, where="genre = 'high'", dedupe=True)
    assert names(found) == ["4", "5"]


def test_an_index_that_a_killed_writer_owed_is_made_later(
    library: Library, band: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "EXACT_UP_TO", 4)
    assert not Library.open(library.path).indexed
    library.add(band, workers=1)
    assert Library.open(library.path).indexed


def test_questions_that_can_t_be_meant(library: Library, tmp_path: Path) -> None:
    (tmp_path / "words.wav").write_text("words")
    with pytest.raises(AudioError, match=r"words\.wav"):
        library.similar(tmp_path / "words.wav")
    with pytest.raises(UnknownName, match=r'Did you mean "low/2\.wav"'):
        library.similar("low/22.wav")
    with pytest.raises(UsageError, match="expected either tracks or feature values"):
        library.similar()
    with pytest.raises(UsageError, match="at least one neighbour"):
        library.similar("low/2.wav", k=0)
    with pytest.raises(UsageError, match="at least one track"):
        library.similar([])
    with pytest.raises(UnknownName, match="metric"):
        library.similar("low/2.wav", metric="euclid")


def test_artists_are_one_however_they_are_written_and_count_for_each_of_several(
    library: Library, with_facts: Facts
) -> None:
    written = ["Bjo\u0308rk", "Björk", "X feat. BJÖRK", "Y"]
    with_facts(library, {f"low/{i}.wav": {"artist": artist} for i, artist in enumerate(written)})
    assert names(library.similar("low/1.wav", k=1, no_same_artist=True)) == ["3"]
    assert names(library.similar("low/2.wav", k=1, no_same_artist=True)) == ["3"]
    with_facts(library, {"low/3.wav": {"artist": "Y / Björk"}, "low/1.wav": {"artist": "Various Artists"}})
    assert names(library.similar("low/0.wav", k=2, no_same_artist=True)) == ["1", "4"]
    found = library.similar("low/1.wav", k=1, no_same_artist=True)
    assert "artist is unknown, so no tracks were left out" in found.notes[0]
    with pytest.raises(UsageError, match="without the same artist twice in a row"):
        walk(library, "low/0.wav", "low/3.wav", n=2, no_same_artist=True)


def test_copies_by_name_are_one_song_of_any_of_its_artists(library: Library, with_facts: Facts) -> None:
    songs = [{"artist": "A; B", "title": "Café"}, {"artist": "b", "title": "CAFE\u0301"}]
    with_facts(library, {"low/1.wav": songs[0], "low/3.wav": songs[1]})
    assert "3" not in names(library.similar("low/1.wav", k=7, dedupe=True))
    with_facts(library, {f"low/{i}.wav": {"artist": "A", "title": "nan"} for i in (1, 3)})
    assert "3" in names(library.similar("low/1.wav", k=7, dedupe=True))


def test_sound_that_is_no_file(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    import soundfile

    outside = write_tone(tmp_path / "outside.wav", 2550)
    expected = [(n.id, n.distance) for n in library.similar(outside, k=3, dedupe=True)]
    y, rate = soundfile.read(outside, dtype="float32")
    with outside.open("rb") as file:
        for sound in (outside.read_bytes(), (y, rate), file):
            assert [(n.id, n.distance) for n in library.similar(sound, k=3, dedupe=True)] == expected
    assert names(library.similar([(y, rate), "low/0.wav"], k=1)) == ["2"]
    with pytest.raises(AudioError, match=r"^sound 1: expected a sound file, its content is not"):
        library.similar(b"no sound")
    with pytest.raises(AudioError, match=r"^sound 2: .* NaN"):
        library.similar(["low/0.wav", (y * np.nan, rate)])
    with pytest.raises(UsageError, match=r"expected a sound .* got int"):
        library.similar([3])
