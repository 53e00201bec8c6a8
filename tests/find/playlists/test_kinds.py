"""Radio, lists by condition and by words, and what can't be meant; tones, whose neighbours are known."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from mirlab.errors import UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.playlists.conditions import of_condition
from mirlab.find.playlists.extending import extend
from mirlab.find.playlists.making import make_playlist
from mirlab.find.playlists.moods import _shares, _Words, mood_words, of_mood, parsed_mood
from mirlab.find.playlists.picking import Length
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.playlists.radio import radio
from mirlab.find.playlists.walking import walk

Tone = Callable[..., Path]
Facts = Callable[[Library, dict[str, dict[str, Any]]], None]


def stems(found: Playlist) -> str:
    return "".join(Path(track.path).stem for track in found.tracks)


def test_radio_begins_with_its_track_and_goes_on_to_the_nearest(library: Library) -> None:
    found = radio(library, ["low/0.wav"], n=4, heard=False)
    assert stems(found) == "0123"
    assert [track.distance > 0 for track in found.tracks] == [False, True, True, True]
    assert "no artist of these tracks is known" in found.notes[0]


def test_several_tracks_take_turns_instead_of_what_lies_between(library: Library) -> None:
    found = radio(library, ["low/0.wav", "high/7.wav"], n=6, heard=False)
    assert stems(found)[:2] == "07"
    assert set(stems(found)[2:]) == {"1", "6", "2", "5"}
    assert stems(radio(library, ["low/0.wav", "high/7.wav", "low/0.wav"], n=2, heard=False)) == "07"
    assert stems(make_playlist(library, radio="low/0.wav", n=2, heard=False)) == "01"
    with pytest.raises(UsageError, match="expected at least one track or file that the radio is like"):
        radio(library, [])
    with pytest.raises(UsageError, match="a list of 1 can't begin with 2 tracks"):
        radio(library, ["low/0.wav", "high/7.wav"], n=1)


def test_what_is_nearer_to_an_unlike_track_stays_out(library: Library) -> None:
    found = radio(library, ["low/2.wav"], unlike=["high/5.wav"], heard=False)
    assert sorted(stems(found)) == list("0123")
    assert found.notes[-2] == "the list has 4 tracks, not 8: no more tracks fit." or any(
        "the list has 4 tracks, not 15" in note for note in found.notes
    )
    both = radio(library, ["low/0.wav", "high/6.wav"], unlike=["low/3.wav"], heard=False)
    assert sorted(stems(both)) == list("01567")
    assert "1" not in stems(radio(library, ["low/2.wav"], without=[library.tracks()[5].id], heard=False))


def test_radio_of_a_file_outside(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    outside = write_tone(tmp_path / "outside.wav", 2550)
    assert stems(radio(library, [outside], n=1, heard=False)) == "4"
    assert stems(radio(library, ["low/0.wav"], unlike=[outside], heard=False)) == "012"


def test_nothing_sounds_like_silence(library: Library, band: Path, tmp_path: Path, write_tone: Tone) -> None:
    write_tone(band / "still.wav", 2000, level=0.0)
    library.add(band, workers=1)
    for silent in ("still.wav", write_tone(tmp_path / "outside.wav", 500, level=0.0, seconds=2.0)):
        found = radio(library, [silent], heard=False)
        assert (found.tracks, found.notes) == ([], ["silence: nothing to classify."])
    found = radio(library, ["low/1.wav", "still.wav"], n=20, heard=False)
    assert found.notes[0] == "1 track of silence had no part in this."
    assert stems(found)[0] == "1"
    assert len(found.tracks) == 8
    assert len(radio(library, ["low/1.wav"], unlike=["still.wav"], n=20, heard=False).tracks) == 8
    with pytest.raises(UsageError, match=r"still\.wav: it is silent, so no steps lead to or from it"):
        walk(library, "low/1.wav", "still.wav", n=3)
    listed = tmp_path / "list.m3u8"
    listed.write_text(f"{band}/still.wav\n", encoding="utf-8")
    with pytest.raises(UsageError, match="all of its tracks are silent, so nothing says how to go on"):
        extend(library, listed, n=1)
    listed.write_text(f"{band}/low/1.wav\n{band}/still.wav\n", encoding="utf-8")
    assert stems(extend(library, listed, n=1, heard=False)) in ("1still0", "1still2")


def test_artists_are_spread_and_songs_come_once(library: Library, with_facts: Facts) -> None:
    facts = {f"low/{i}.wav": {"artist": "A", "title": f"T{i}"} for i in range(4)}
    facts |= {f"high/{i}.wav": {"artist": f"B{i}", "title": "x"} for i in (4, 5, 6)}
    with_facts(library, facts)
    assert stems(radio(library, ["low/0.wav"], n=5, heard=False)) == "04567"
    with_facts(
        library, {"high/4.wav": {"artist": "a", "title": "t0"}, "high/7.wav": {"artist": "B6", "title": "X"}}
    )
    found = radio(library, ["low/0.wav"], heard=False)
    # 4 is the same song as 0, and 7 as 6.
    assert sorted(stems(found)) == list("012356")
    strict = radio(library, ["low/0.wav"], heard=False, no_same_artist=True)
    assert not any(a.artist == b.artist for a, b in pairwise(strict.tracks))
    assert len(strict.tracks) < len(found.tracks)


def test_copies_that_are_heard_come_once(library: Library, band: Path) -> None:
    import soundfile as sf

    rng = np.random.default_rng(0)
    noise = np.cumsum(rng.normal(size=(22050 * 8,))) * 0.01
    noise = 0.5 * noise / np.abs(noise).max()
    sf.write(band / "a.wav", noise, 22050, subtype="PCM_16")
    sf.write(band / "b.wav", 0.5 * noise, 22050, subtype="PCM_16")
    library.add(band, workers=1)
    near = radio(library, ["a.wav"], n=4, heard=False)
    assert "b" in stems(near)
    assert "b" not in stems(radio(library, ["a.wav"], n=4))
    (band / "list.m3u").write_text("a.wav\n")
    assert "b" not in stems(extend(library, band / "list.m3u", n=3))


def test_a_length_in_minutes(library: Library, with_facts: Facts) -> None:
    found = radio(library, ["low/0.wav"], minutes=2.5 / 60, heard=False)
    assert len(found.tracks) == 3
    assert found.minutes == pytest.approx(3 / 60)
    assert len(make_playlist(library, "low/0.wav", "high/7.wav", minutes=5 / 60).tracks) == 5
    assert len(of_condition(library, "label = 'low'", minutes=2 / 60, heard=False).tracks) == 2
    assert not any("no more tracks" in note for note in found.notes)
    short = radio(library, ["low/0.wav"], minutes=1, heard=False)
    assert "the list has 8 tracks, too few for 1 min: no more tracks fit." in short.notes
    assert len(make_playlist(library, "low/0.wav", "high/7.wav", minutes=0.001).tracks) == 2
    with_facts(library, {f"low/{i}.wav": {"duration": 2.0} for i in range(4)})
    low = make_playlist(library, "low/0.wav", "low/3.wav", minutes=4 / 60, where="label = 'low'")
    assert len(low.tracks) == 2


def test_lengths() -> None:
    assert Length(minutes=10).about([None]) == 3
    assert Length(minutes=0.001).about([60.0]) == 1
    assert Length(minutes=3.5).full([None])
    for minutes in (float("nan"), float("inf"), -1.0):
        with pytest.raises(UsageError, match="expected a length of more than 0 minutes"):
            Length(minutes=minutes)
    with pytest.raises(UsageError, match="expected a number of tracks from 0, got n = -1"):
        Length(-1)
    with pytest.raises(UsageError, match="got both: leave one out"):
        Length(3, 4.0)


def test_a_condition_gives_a_smooth_order_of_typical_tracks(library: Library, with_facts: Facts) -> None:
    assert stems(of_condition(library, "label = 'low'", heard=False)) in ("0123", "3210")
    assert set(stems(of_condition(library, "label = 'low'", n=2, heard=False))) == {"1", "2"}
    with_facts(library, {f"low/{i}.wav": {"artist": "A" if i in (1, 2) else f"B{i}"} for i in range(4)})
    found = of_condition(library, "label = 'low'", n=3, heard=False)
    assert {track.artist for track in found.tracks} == {"A", "B0", "B3"}
    with pytest.raises(UsageError, match="no track matches label = 'mid'"):
        of_condition(library, "label = 'mid'")


def test_no_artist_twice_in_a_row_leaves_out_what_can_not_be_apart(
    library: Library, with_facts: Facts
) -> None:
    with_facts(library, {f"low/{i}.wav": {"artist": "A" if i else "B"} for i in range(4)})
    found = of_condition(library, "label = 'low'", no_same_artist=True, heard=False)
    assert not any(a.artist == b.artist for a, b in pairwise(found.tracks))
    assert any("left out, so that no artist comes twice in a row" in note for note in found.notes)


@pytest.fixture
def moody(library: Library, band: Path, tmp_path: Path) -> Library:
    """Tags piano (0, 1, 4), vocal (1, 5); sadness falls from 0 to 7, and is not known of 6."""
    lines = ["path,tags,sadness"]
    for i in range(8):
        tags = "; ".join(name for name, of in (("Piano", "014"), ("lead vocal", "15")) if str(i) in of)
        sad = "" if i == 6 else f"{(8 - i) / 10}"
        lines.append(f"{band / ('low' if i < 4 else 'high') / f'{i}.wav'},{tags},{sad}")
    (tmp_path / "facts.csv").write_text("\n".join(lines) + "\n")
    library.add(band, facts=tmp_path / "facts.csv", workers=1)
    return library


def test_words_choose_and_rank(moody: Library, with_facts: Facts) -> None:
    found = of_mood(moody, "piano, not lead vocal", heard=False)
    assert sorted(stems(found)) == ["0", "4"]
    assert found.scores == [1.0, 1.0]
    assert '"piano" was looked up in tags.' in found.notes
    assert found.records()[0]["score"] == 1.0
    sad = of_mood(moody, "sadness", n=2, heard=False)
    assert sorted(stems(sad)) == ["0", "1"]
    assert sorted(sad.scores or []) == pytest.approx([11 / 14, 13 / 14])
    sad_and_low = of_mood(moody, "sadness and low", n=15, heard=False)
    assert set(stems(sad_and_low)) == set("0123")
    assert max(sad_and_low.scores or []) == pytest.approx((13 / 14) ** 0.5)
    # What is not known does not fit, whichever way it is asked.
    assert "6" not in stems(of_mood(moody, "not sadness", heard=False))
    assert set(stems(of_mood(moody, "bright", n=2, where="label = 'low'", heard=False))) == {"2", "3"}
    assert set(stems(of_mood(moody, "dark", n=2, heard=False))) == {"0", "1"}
    with_facts(moody, {f"low/{i}.wav": {"artist": "A"} for i in (0, 1)})
    assert set(stems(of_mood(moody, "dark", n=2, heard=False))) == {"0", "2"}


def test_where_a_word_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    words = object.__new__(_Words)
    words.library = range(3)  # type: ignore[assignment]
    words.tags, words.texts = {"calm": "tag"}, {"calm": {"tags": [2]}}
    words.facts, words.kinds = {"live": "live", "fast": "fast"}, {"live": "truth", "fast": "number"}
    words.measured = {"tempo": "tempo"}
    numbers = {"tempo": [60.0, 120.0, np.nan], "tag": [2.0, 1.0, np.nan]}
    monkeypatch.setattr(
        words, "_numbers", lambda column: np.array(numbers.get(column, [1.0, 0.0, 1.0])), raising=False
    )
    # The largest of tag and text, and what a learned tag says not is said by the text.
    assert words.scores("calm")[0].tolist() == [0.75, 0.25, 1.0]
    assert words.scores("live")[0].tolist() == [1.0, 0.0, 1.0]
    assert words.scores("fast")[1] == ["fast"]
    slow, said = words.scores("slow")
    assert (slow.tolist()[:2], said) == ([0.75, 0.25], ["tempo"])
    assert np.isnan(slow[2])
    assert _shares(np.array([1.0, 1.0, 2.0])).tolist() == pytest.approx([1 / 3, 1 / 3, 5 / 6])
    assert not _Words._is_mood("year", "number")


def test_words_that_are_not_known_or_fit_nothing(moody: Library) -> None:
    assert {"piano", "lead vocal", "sadness", "low", "high", "bright"} <= set(mood_words(moody))
    with pytest.raises(UnknownName, match=r'no mood word called "pianno"\. Did you mean "piano"'):
        of_mood(moody, "not pianno")
    with pytest.raises(UnknownName, match=r"musicnn  and then  mirlab library add .* --features default\."):
        of_mood(moody, "jazz")
    with pytest.raises(UsageError, match='no track that matches --where fits "piano"'):
        of_mood(moody, "piano", where="track = 'high/7.wav'")
    with pytest.raises(UsageError, match="expected words such as"):
        of_mood(moody, " , ")
    with pytest.raises(UsageError, match="is asked for and not asked for"):
        of_mood(moody, "piano, not piano")


KNOWN = {
    key: key.replace("_", " ")
    for key in ("calm", "piano", "vocal", "no_vocals", "hip_hop", "easy_listening", "hand_drums")
}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("calm piano, not vocal", ["calm", "piano", "-vocal"]),
        ("Easy Listening and Hip-Hop", ["easy_listening", "hip_hop"]),
        ("no vocals", ["no_vocals"]),
        ("NOT calm, no piano", ["-calm", "-piano"]),
        ("hand drums", ["hand_drums"]),
        ("not hip hop calm; piano", ["-hip_hop", "-calm", "piano"]),
        ("calm without vocal", ["calm", "-vocal"]),
        ("calm, calm", ["calm"]),
    ],
)
def test_how_words_are_read(text: str, keys: list[str]) -> None:
    assert [("-" if wish.negated else "") + wish.key for wish in parsed_mood(text, KNOWN)] == keys


def test_a_mood_is_no_novel() -> None:
    with pytest.raises(UsageError, match="expected at most 500 characters, got 504"):
        parsed_mood("calm" * 126, KNOWN)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({}, "expected what the playlist is made from: give FROM and TO"),
        ({"first": "a"}, "expected two tracks, FROM and TO, got one"),
        ({"first": "a", "last": "b", "mood": "x"}, "got FROM and TO and --mood: give one of"),
        ({"radio": "a", "extend_": "x.m3u"}, "got --radio and --extend"),
        ({"mood": "x", "unlike": ["a"]}, "--unlike goes with --radio and --extend"),
        ({"radio": "a", "n": 0}, "expected at least one track, got n = 0"),
        ({"radio": "a", "n": 3, "minutes": 3.0}, "got both: leave one out"),
        ({"radio": "a", "minutes": 0.0}, "expected a length of more than 0 minutes"),
    ],
)
def test_one_kind_at_a_time(asked: dict[str, Any], message: str) -> None:
    # All of this is said before a library is looked at.
    with pytest.raises(UsageError, match=message):
        make_playlist(cast(Library, None), **asked)


def test_tracks_of_unknown_artist_are_counted(library: Library, with_facts: Facts) -> None:
    with_facts(library, {"low/0.wav": {"artist": "A"}, "low/1.wav": {"artist": "B"}})
    found = radio(library, ["low/0.wav"], n=4, heard=False)
    assert any("the artists of 2 of these 4 tracks are not known" in note for note in found.notes)


def test_artists_are_no_mood_words(library: Library, band: Path, tmp_path: Path) -> None:
    facts = [{"path": str(band / "low" / "0.wav"), "artists": ["Nina"], "moods": ["calm"]}]
    (tmp_path / "facts.json").write_text(json.dumps(facts))
    library.add(band, facts=tmp_path / "facts.json", workers=1)
    words = mood_words(library)
    assert "calm" in words
    assert "nina" not in words
