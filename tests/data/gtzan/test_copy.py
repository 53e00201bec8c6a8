"""Copies of GTZAN against what is known of the original."""

from __future__ import annotations

from pathlib import Path

from mirlab.data.gtzan import gtzan
from mirlab.data.known.registry import copy_findings, known_reason
from mirlab.data.tables.track import Track


def clips(*names: str) -> list[Track]:
    return [Track(f"{name.split('.')[0]}/{name}.wav", Path(name)) for name in names]


def test_other_music_is_left_alone() -> None:
    assert copy_findings([Track("rock/one.wav", Path("x"))], {"rock/one.wav": 3.0}) == []


def test_the_whole_original_has_its_seventy_faulty_clips_and_nothing_else() -> None:
    every = clips(*gtzan.facts())
    lengths = dict(zip(gtzan.gtzan_table().tracks, gtzan.gtzan_table().meta["length"], strict=True))
    seconds = {track.id: lengths[track.id.replace(".wav", ".au")] / 22050 for track in every}
    (found,) = copy_findings(every, seconds)
    assert (found.kind, len(found.tracks)) == ("known-fault", 70)


def test_cut_clips_and_missing_ones_are_found_and_slices_are_not_cut_clips() -> None:
    tracks = [*clips("blues.00000", "blues.00001"), Track("blues/blues.00002.3.wav", Path("x"))]
    found = copy_findings(tracks, {tracks[0].id: 20.0, tracks[1].id: 30.0, tracks[2].id: 3.0})
    by_kind = {finding.kind: finding for finding in found}
    assert set(by_kind) == {"gtzan-length", "incomplete"}
    assert by_kind["gtzan-length"].tracks == ("blues/blues.00000.wav",)
    assert "1 are shorter and 0 longer (20.0 s)" in by_kind["gtzan-length"].message
    assert by_kind["incomplete"].values["missing"] == 997


def test_the_clip_that_is_broken_in_the_wav_copy() -> None:
    assert "intact in the original .au archive" in str(known_reason("Data/jazz/jazz.00054.wav"))
    assert known_reason("jazz/jazz.00053.wav") is None
    assert known_reason("other.wav") is None
