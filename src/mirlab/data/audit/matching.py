"""Which fingerprints lie over each other: the search for near duplicates, in less than quadratic time.

After Haitsma and Kalker (2002): copies share many whole sub-fingerprints, so an inverted index (here: all
words, sorted) proposes pairs and offsets, and only these are compared bit by bit.

    1. sort all words; a word's entries are its first place in each track that holds it
    2. link each entry with the next REACH entries of the same word: a vote for (track a, track b, offset).
       The number of links is bounded by REACH times the number of words, however common a word is, and
       a recording with hundreds of copies still hangs together as a chain
    3. where VOTES votes agree on the offset, lay the two over each other there and take the agreement

Conventions: words are (n,) uint32 arrays of audio/listening/fingerprints.py, 0 is no sound; tracks are
numbered in the order given; an offset, in words, is where b begins on a's time line. Same input, same
output.

Contents: THRESHOLD, LEAST_SECONDS, Match, near_matches.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.listening import WORDS_PER_SECOND, Agreement, Words, agreement
from mirlab.errors import UsageError

THRESHOLD = 0.6
"""Least agreement of near duplicates: about 20 % of the bits differ."""
LEAST_SECONDS = 3.0
"""Least sound in common: Haitsma and Kalker's 256 words. Less is too little to tell."""
REACH = 8
VOTES = 3
# Copies are seldom shifted by whole words, so votes fall on neighbouring offsets.
_WIDTH = 3
_OFFSETS = 3
_PART = 1 << 22


@dataclass(frozen=True)
class Match:
    """Two tracks, a < b, that lie over each other: b begins `offset` words after a."""

    a: int
    b: int
    offset: int
    agreement: Agreement


def near_matches(tracks: Sequence[Words], threshold: float = THRESHOLD) -> list[Match]:
    """Find the pairs of fingerprints that agree in at least LEAST_SECONDS of sound, sorted by (a, b).

    In a large cluster not every pair is compared, but the pairs given connect it.

    Parameters
    ----------
    tracks : (n,) uint32 words of each track
    threshold : least `agreement.score`, above 0 and at most 1
    """
    if not 0 < threshold <= 1:
        raise UsageError(f"expected a threshold above 0 and at most 1, got {threshold}")
    least = round(LEAST_SECONDS * WORDS_PER_SECOND)
    found = []
    for a, b, offsets in _proposals(tracks):
        offset = min(offsets, key=lambda at: _error(tracks[a], tracks[b], at, least))
        agreed = agreement(tracks[a], tracks[b], offset)
        if agreed.words >= least and agreed.score >= threshold:
            found.append(Match(a, b, offset, agreed))
    return found


def _error(a: Words, b: Words, offset: int, least: int) -> float:
    """Share of differing bits, silence and all; 1.0 where the overlap is too short."""
    first, last = max(0, offset), min(a.size, b.size + offset)
    if last - first < least:
        return 1.0
    differing = np.bitwise_count(a[first:last] ^ b[first - offset : last - offset])
    return float(differing.sum(dtype=np.int64)) / (32 * (last - first))


def _proposals(tracks: Sequence[Words]) -> Iterator[tuple[int, int, list[int]]]:
    """Give pairs (a, b) in order, each with the offsets worth trying."""
    n = len(tracks)
    longest = max((track.size for track in tracks), default=0)
    span = 2 * longest + 2 * _WIDTH + 1
    total = sum(track.size for track in tracks)
    if n * n * span >= 1 << 63 or total >= 1 << 32:
        raise UsageError(
            f"expected fewer tracks, {n:,} of them with {total:,} words are more than the search can number: "
            "search in parts"
        )
    if total == 0:
        return
    codes, votes = _votes(tracks, n, span, longest)
    # Votes at an offset and the next few; the guard in `span` keeps one pair's offsets from the next's.
    sums = votes.copy()
    for step in range(1, _WIDTH):
        near = codes[step:] - codes[:-step] < _WIDTH
        sums[:-step] += np.where(near, votes[step:], 0)
    strong = np.flatnonzero(sums >= VOTES)
    pairs = codes[strong] // span
    order = np.lexsort((codes[strong], -sums[strong], pairs))
    strong, pairs = strong[order], pairs[order]
    starts = np.flatnonzero(np.diff(pairs, prepend=-1))
    for start, stop in zip(starts, np.append(starts, len(pairs))[1:], strict=True):
        pair = int(pairs[start])
        best = codes[strong[start : min(stop, start + _OFFSETS)]] - pair * span - longest
        tried = {int(at) + step for at in best for step in range(-1, _WIDTH + 1)}
        yield pair // n, pair % n, sorted(tried)


def _votes(
    tracks: Sequence[Words], n: int, span: int, longest: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Count the links by code = (a * n + b) * span + offset + longest; codes ascending, with counts."""
    words = np.concatenate(tracks)
    sizes = [track.size for track in tracks]
    owner = np.repeat(np.arange(n, dtype=np.int32), sizes)
    start = np.cumsum([0, *sizes[:-1]], dtype=np.int64)
    parts = 1 + words.size // _PART
    codes, counts = [], []
    for part in range(parts):
        mine = np.flatnonzero((words != 0) if parts == 1 else (words != 0) & (words % parts == part))
        linked = _links(words, owner, mine)
        a, b = owner[linked[0]].astype(np.int64), owner[linked[1]].astype(np.int64)
        offset = (linked[0] - start[a]) - (linked[1] - start[b])
        code, count = np.unique((a * n + b) * span + offset + longest, return_counts=True)
        codes.append(code)
        counts.append(count)
    merged, inverse = np.unique(np.concatenate(codes), return_inverse=True)
    total = np.bincount(inverse, weights=np.concatenate(counts), minlength=merged.size).astype(np.int64)
    return merged, total


def _links(words: Words, owner: NDArray[np.int32], places: NDArray[np.intp]) -> NDArray[np.int64]:
    """Return (2, k) places of equal words in different tracks, the first in the earlier track."""
    # Word above, place below: one sort brings equal words together, in the order of the tracks.
    keys = (words[places].astype(np.uint64) << np.uint64(32)) | places.astype(np.uint64)
    keys.sort()
    place = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
    word = (keys >> np.uint64(32)).astype(np.uint32)
    first = np.ones(place.size, dtype=bool)
    first[1:] = (word[1:] != word[:-1]) | (np.diff(owner[place]) != 0)
    place, word = place[first], word[first]
    links = []
    for step in range(1, REACH + 1):
        same = np.flatnonzero(word[step:] == word[:-step])
        if same.size == 0:
            break
        links.append(np.stack([place[same], place[same + step]]))
    return np.concatenate(links, axis=1) if links else np.empty((2, 0), dtype=np.int64)
