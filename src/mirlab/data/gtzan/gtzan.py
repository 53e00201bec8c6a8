"""What is known of GTZAN: the built-in table, and facts for every track named like one of its own.

GTZAN (Tzanetakis and Cook 2002) is 1,000 clips of 30 s, 10 genres x 100, named ``blues.00000`` to
``rock.00099`` whatever the suffix and wherever they lie. Many clips repeat recordings or share an
artist, so results on it mean little without these facts:

    artist, title     Sturm's index (2013), as far as the clips were identified
    artist_id         an integer per artist, None for 52 clips (Foleiss and Tavares 2020)
    artist_fold       1, 2 or 3: folds that share no artist (Foleiss and Tavares 2020)
    fault_filtered    "train", "valid" or "test", None for 70 clips that are left out as repeats or
                      faulty (Kereliuk, Sturm and Larsen 2015)

Sources are named in ``SOURCES.md``.

Contents: GENRES, track_name, slice_of, genre_of, facts, published, note, gtzan_table, public_column.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath

from mirlab.audio.registry import Column
from mirlab.data.tables import Fact, FeatureTable

GENRES = ("blues", "classical", "country", "disco", "hiphop", "jazz", "metal", "pop", "reggae", "rock")

FACTS = ("artist_id", "artist_fold", "fault_filtered")
"""Names of the facts that go into ``Track.facts``; artist and title have fields of their own."""

TABLE = Path(__file__).with_name("gtzan.parquet")
"""The built-in table; ``python -m mirlab.data.gtzan.make_gtzan`` makes it."""

FACTS_FILE = Path(__file__).with_name("gtzan_facts.csv")
"""The table's facts once more, for those who have sounds and nothing that reads Parquet; made with it."""

_NAME = re.compile(rf"({'|'.join(GENRES)})\.(\d{{5}})(?:\.(\d{{1,2}}))?", re.IGNORECASE)

# The public table's own names, and what they are here. "harmony" and "perceptr" are the mean and the
# variance of the waveforms that harmonic-percussive separation gives, not of any spectrum.
_PUBLIC = {
    "chroma_stft": "chroma_overall",
    "rms": "rms",
    "spectral_centroid": "spectral_centroid",
    "spectral_bandwidth": "spectral_bandwidth",
    "rolloff": "spectral_rolloff",
    "zero_crossing_rate": "zero_crossing_rate",
    "harmony": "harmonic_wave",
    "perceptr": "percussive_wave",
}
_PUBLIC_NAME = re.compile(rf"({'|'.join(_PUBLIC)}|mfcc(?P<index>\d{{1,2}}))_(?P<statistic>mean|var)")


def _match(name: str) -> re.Match[str] | None:
    base = PurePosixPath(name.replace("\\", "/")).name
    # The suffix is whatever follows the last dot, unless that is the number itself.
    return _NAME.fullmatch(base) or _NAME.fullmatch(PurePosixPath(base).stem)


def track_name(name: str) -> str | None:
    """Return "blues.00000" for a file named like that clip or a slice of it, else None."""
    match = _match(name)
    key = f"{match[1].lower()}.{match[2]}" if match else None
    return key if key is not None and int(key[-5:]) < 100 else None


def genre_of(clip: str) -> str:
    """Return "blues" for "blues.00000"."""
    return clip.split(".")[0]


def slice_of(name: str) -> int | None:
    """Return 3 for ``blues.00000.3.wav``, the fourth slice of a clip (counted from 0); None for a clip."""
    match = _match(name)
    return int(match[3]) if match and match[3] is not None else None


@cache
def facts() -> Mapping[str, Mapping[str, Fact]]:
    """Return artist, title, artist_id, artist_fold and fault_filtered for each of the 1,000 clips, by key."""
    with FACTS_FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {row.pop("track"): {name: _fact(name, cell) for name, cell in row.items()} for row in rows}


def _fact(name: str, cell: str) -> Fact:
    return None if not cell else int(cell) if name in {"artist_id", "artist_fold"} else cell


def published(fact: str) -> frozenset[str]:
    """Return the clips that a fact is published for: 948 for "artist_fold", 930 for "fault_filtered"."""
    return frozenset(name for name, row in facts().items() if row[fact] is not None)


def note(count: int) -> str:
    """Return the sentence for data with so many tracks named like GTZAN's."""
    named = "1 track is" if count == 1 else f"{count} tracks are"
    return (
        f"{named} named like GTZAN's: artists, artist folds and the fault-filtered partition "
        "were attached by name."
    )


def gtzan_table() -> FeatureTable:
    """Return the built-in table: 1,000 clips x 57 columns, labels, artists, folds and the partition."""
    return FeatureTable.from_parquet(TABLE)


def public_column(name: str) -> Column | None:
    """Translate a column of the public table ("mfcc3_mean", "rolloff_var", "tempo"), None for others."""
    if name == "tempo":
        return Column("tempo", None, "value")
    match = _PUBLIC_NAME.fullmatch(name)
    if match is None:
        return None
    if match["index"]:
        return Column("mfcc", int(match["index"]), match["statistic"])
    return Column(_PUBLIC[match[1]], None, match["statistic"])
