"""What is wrong with a copy of GTZAN, by what is known of the original.

    known-fault    clips that the fault-filtered partition leaves out as repeats, distortions or mislabels
    gtzan-length   clips at another length than the original's (the public table has their sample counts)
    incomplete     clips that the copy lacks

Contents: copy_findings, UNREADABLE.

References
----------
Sturm, B. L. (2013). The GTZAN dataset: its contents, its faults, their effects on evaluation, and its future
    use. arXiv:1306.1461.
Kereliuk, C., Sturm, B. L. and Larsen, J. (2015). Deep learning and music adversaries. IEEE Transactions on
    Multimedia 17, 2059-2071.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from mirlab.data.findings import Finding
from mirlab.data.gtzan import gtzan
from mirlab.data.tables import Track

SAMPLE_RATE = 22050

LENGTH_TOLERANCE = 0.25
"""Seconds. Coders pad and trim by up to about a tenth of a second."""

UNREADABLE = {
    "jazz.00054": "this clip is broken in the WAV copy in circulation and intact in the original .au archive"
}
"""Why a clip can't be read in the copies that circulate."""


def copy_findings(tracks: Sequence[Track], seconds: Mapping[str, float]) -> list[Finding]:
    """Compare the tracks named like GTZAN's with what is known of it; nothing comes where none is.

    Parameters
    ----------
    tracks : any tracks
    seconds : length of each track's sound, by id, where it was measured
    """
    clips = {track.id: name for track in tracks if (name := gtzan.track_name(track.id)) is not None}
    if not clips:
        return []
    found = []
    clean = gtzan.published("fault_filtered")
    faulty = tuple(sorted(track for track, clip in clips.items() if clip not in clean))
    if faulty:
        found.append(
            Finding(
                "known-fault",
                f"{len(faulty)} of {len(clips):,} clips are left out of the fault-filtered partition "
                "(Kereliuk, Sturm and Larsen 2015)",
                faulty,
            )
        )
    found += _lengths(clips, seconds)
    missing = sorted(set(gtzan.facts()) - set(clips.values()))
    if missing:
        few = f": {', '.join(missing)}" if len(missing) <= 10 else ""
        found.append(
            Finding(
                "incomplete",
                f"{len(missing):,} of GTZAN's {len(gtzan.facts()):,} clips are not here{few}",
                (),
                {"missing": len(missing)},
            )
        )
    return found


def _lengths(clips: Mapping[str, str], seconds: Mapping[str, float]) -> list[Finding]:
    originals = _original_seconds()
    other = {
        track: seconds[track] - originals[clip]
        for track, clip in clips.items()
        if track in seconds
        and gtzan.slice_of(track) is None
        and abs(seconds[track] - originals[clip]) > LENGTH_TOLERANCE
    }
    if not other:
        return []
    shorter = sum(change < 0 for change in other.values())
    lengths = sorted(seconds[track] for track in other)
    span = f"{lengths[0]:.1f} s" if lengths[0] == lengths[-1] else f"{lengths[0]:.1f} to {lengths[-1]:.1f} s"
    return [
        Finding(
            "gtzan-length",
            f"{len(other):,} of {len(clips):,} clips are not as long as the originals of 30 s: {shorter:,} "
            f"are shorter and {len(other) - shorter:,} longer ({span})",
            tuple(sorted(other)),
            {"shorter": shorter, "longer": len(other) - shorter},
        )
    ]


@cache
def _original_seconds() -> Mapping[str, float]:
    """The length of each original clip in seconds, from the public table's sample counts."""
    table = gtzan.gtzan_table()
    lengths = zip(table.tracks, table.meta["length"], strict=True)
    return {gtzan.track_name(track) or "": samples / SAMPLE_RATE for track, samples in lengths}
