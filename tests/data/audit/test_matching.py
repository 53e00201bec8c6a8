"""The search finds what overlaps, whatever the offset, and is not led astray by common words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from mirlab.audio.listening.fingerprints import agreement
from mirlab.data.audit import matching
from mirlab.data.audit.matching import THRESHOLD, near_matches
from mirlab.errors import UsageError

Words = NDArray[np.uint32]


def recording(seed: int, n: int = 800) -> Words:
    return np.random.default_rng(seed).integers(1, 1 << 32, n, dtype=np.uint32)


def with_errors(words: Words, rate: float, seed: int) -> Words:
    flips = np.random.default_rng(seed).random((words.size, 32)) < rate
    return words ^ np.bitwise_or.reduce(flips.astype(np.uint32) << np.arange(32, dtype=np.uint32), axis=1)


def brute_force(tracks: list[Words], threshold: float) -> list[tuple[int, int]]:
    found = []
    for a in range(len(tracks)):
        for b in range(a + 1, len(tracks)):
            offsets = range(258 - tracks[b].size, tracks[a].size - 257)
            agreed = [agreement(tracks[a], tracks[b], at) for at in offsets]
            if max((x.score for x in agreed if x.words >= 258), default=0.0) >= threshold:
                found.append((a, b))
    return found


@settings(max_examples=30)
@given(cut=st.integers(0, 500), swap=st.booleans(), seed=st.integers(0, 100))
def test_a_copy_is_found_at_its_offset(cut: int, swap: bool, seed: int) -> None:
    a, b = recording(seed), with_errors(recording(seed)[cut:], 0.1, seed)
    tracks = [recording(1000), b, recording(1001), a] if swap else [a, recording(1000), recording(1001), b]
    (match,) = near_matches(tracks)
    assert (match.a, match.b) == ((1, 3) if swap else (0, 3))
    assert match.offset == (-cut if swap else cut)
    assert match.agreement.words == 800 - cut
    assert match.agreement.error == pytest.approx(0.1, abs=0.02)


def test_the_search_finds_what_comparing_all_finds() -> None:
    tracks = [recording(seed, 400) for seed in range(4)]
    tracks += [with_errors(tracks[0][50:], 0.12, 1), with_errors(tracks[1][:300], 0.05, 2)]
    tracks += [with_errors(tracks[2], 0.35, 3), np.concatenate([recording(9, 60), tracks[3]])]
    expected = brute_force(tracks, THRESHOLD)
    assert expected == [(0, 4), (1, 5), (3, 7)]
    assert [(m.a, m.b) for m in near_matches(tracks)] == expected


def test_the_threshold_is_what_decides() -> None:
    a = recording(0)
    b = with_errors(a, 0.15, 1)
    score = near_matches([a, b])[0].agreement.score
    assert score == pytest.approx(0.7, abs=0.02)
    assert len(near_matches([a, b], score - 0.01)) == 1
    assert near_matches([a, b], score + 0.01) == []


@pytest.mark.parametrize(("shared", "found"), [(250, False), (265, True)])
def test_less_than_three_seconds_in_common_is_too_little(shared: int, found: bool) -> None:
    a, b = recording(0), np.concatenate([recording(0)[-shared:], recording(1)])
    assert bool(near_matches([a, b])) is found


def shifted(true: int, votes: dict[int, int]) -> list[Words]:
    """Two tracks of which b begins `true` words after a: one bit of each word differs, and of equal words
    there are only so many at each of the offsets in `votes`."""
    a = recording(0, 1200)
    b = recording(1, 1000)
    there = np.arange(max(0, -true), min(1000, 1200 - true))
    b[there] = a[there + true] ^ np.uint32(1)
    places = iter(range(300, 900, 7))
    for offset, count in votes.items():
        for _ in range(count):
            place = next(places)
            b[place] = a[place + offset]
    return [a, b]


@pytest.mark.parametrize(
    ("true", "votes", "found"),
    [
        (0, {0: 3}, True),
        (0, {0: 2}, False),
        (0, {0: 1, 1: 1, 2: 1}, True),
        (0, {0: 1, 1: 1, 3: 1}, False),
        (0, {-2: 1, -1: 1, 0: 1}, True),
        (40, {40: 2, 42: 1}, True),
        # From one word before the votes to one after them.
        (39, {40: 1, 41: 1, 42: 1}, True),
        (43, {40: 1, 41: 1, 42: 1}, True),
        (38, {40: 1, 41: 1, 42: 1}, False),
        (44, {40: 1, 41: 1, 42: 1}, False),
        # The three offsets with the most votes.
        (0, {100: 5, 200: 4, 0: 3}, True),
        (0, {100: 5, -200: 4, 250: 6, 0: 3}, False),
    ],
)
def test_votes_at_neighbouring_offsets_count_together(true: int, votes: dict[int, int], found: bool) -> None:
    assert [(m.a, m.b, m.offset) for m in near_matches(shifted(true, votes))] == [(0, 1, true)] * found


def test_words_that_all_tracks_share_make_no_pairs_and_hide_none() -> None:
    common = recording(77, 5)
    tracks = []
    for seed in range(60):
        track = recording(seed)
        track[np.random.default_rng(seed).choice(800, 300, replace=False)] = np.resize(common, 300)
        tracks.append(track)
    tracks.append(tracks[30][100:].copy())
    assert [(m.a, m.b, m.offset) for m in near_matches(tracks)] == [(30, 60, 100)]


def test_a_large_cluster_hangs_together_by_few_pairs() -> None:
    base = recording(0)
    tracks = [with_errors(base, 0.02, seed) for seed in range(60)]
    pairs = [(m.a, m.b) for m in near_matches(tracks)]
    assert len(pairs) < 60 * 59 / 2
    reached = {0}
    for a, b in pairs:
        if a in reached:
            reached.add(b)
    assert reached == set(range(60))


def test_searching_in_parts_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    tracks = [recording(seed) for seed in range(5)] + [with_errors(recording(2)[30:], 0.1, 0)]
    whole = near_matches(tracks)
    monkeypatch.setattr(matching, "_PART", 500)
    assert near_matches(tracks) == whole
    assert len(whole) == 1


def test_loops_are_paired_with_their_copies_at_some_turn() -> None:
    loop = np.resize(recording(0, 170), 900)
    (match,) = near_matches([loop, loop[100:]])
    assert match.agreement.score == 1
    assert (match.offset - 100) % 170 == 0


def test_nothing_and_silence_match_nothing() -> None:
    assert near_matches([]) == []
    silent, steady = np.zeros(900, np.uint32), np.full(900, 7, np.uint32)
    assert near_matches([silent, silent, steady, steady, recording(0), np.zeros(0, np.uint32)]) == []


@pytest.mark.parametrize("threshold", [0.0, -1.0, 1.5, float("nan")])
def test_a_threshold_must_be_a_share(threshold: float) -> None:
    with pytest.raises(UsageError, match="above 0 and at most 1"):
        near_matches([recording(0)], threshold)


def test_at_the_true_offset_the_fewest_bits_differ() -> None:
    # Votes lie before, at and after it, so that the offset is chosen by the bits.
    (match,) = near_matches(shifted(41, {40: 2, 41: 1, 42: 2}))
    assert match.offset == 41
    assert match.agreement.error == pytest.approx(1 / 32, abs=0.01)


def test_too_short_an_overlap_is_no_agreement() -> None:
    a, b = recording(0, 40), recording(0, 40)[30:]
    assert matching._error(a, b, 30, 10) == 0.0
    assert matching._error(a, b, 30, 11) == 1.0
    assert matching._error(b, a, -30, 11) == 1.0


def test_a_recording_that_begins_far_into_another_is_found() -> None:
    a, b = recording(0, 1500), recording(0, 1500)[-300:]
    assert [(m.a, m.b, m.offset) for m in near_matches([a, b])] == [(0, 1, 1200)]
    assert [(m.a, m.b, m.offset) for m in near_matches([b, a])] == [(0, 1, -1200)]


def test_a_word_is_linked_with_its_next_eight_and_with_each_track_once() -> None:
    owner = np.array([0, 0, *range(1, 12)], dtype=np.int32)
    links = matching._links(np.full(13, 5, np.uint32), owner, np.arange(13))
    assert links.shape[1] == sum(12 - step for step in range(1, 9))
    pairs = {(int(owner[a]), int(owner[b])) for a, b in links.T}
    assert pairs == {(a, b) for a in range(12) for b in range(a + 1, min(12, a + 9))}
    assert 1 not in links, "the second place of the same track"
