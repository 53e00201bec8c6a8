"""The built-in table "gtzan-learned": what a pretrained network hears in GTZAN, beside the 57 features.

MusiCNN (Pons and Serra 2019) scores 50 tags for every patch of 187 frames (3 s), one patch every 61 frames
(1 s). A track's columns are the mean and the population standard deviation over its patches. The scores are
published for the training and test tracks of the fault-filtered partition, so its 197 validation tracks are
not here.

Sources are named in ``SOURCES-learned.md``.

Contents: TABLE, FEATURE, TAGS, CLASSES, NOTES, learned_table.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from mirlab.data.gtzan import gtzan
from mirlab.data.tables import FeatureTable

TABLE = Path(__file__).with_name("gtzan_learned.parquet")
"""The tags' columns alone; ``python -m mirlab.data.gtzan.make_learned`` makes it."""

FEATURE = "musicnn_msd_tags_hop61"

TAGS = (
    *("rock", "pop", "alternative", "indie", "electronic", "female vocalists", "dance", "00s"),
    *("alternative rock", "jazz", "beautiful", "metal", "chillout", "male vocalists", "classic rock"),
    *("soul", "indie rock", "Mellow", "electronica", "80s", "folk", "90s", "chill", "instrumental", "punk"),
    *("oldies", "blues", "hard rock", "ambient", "acoustic", "experimental", "female vocalist", "guitar"),
    *("Hip-Hop", "70s", "party", "country", "easy listening", "sexy", "catchy", "funk", "electro"),
    *("heavy metal", "Progressive rock", "60s", "rnb", "indie pop", "sad", "House", "happy"),
)
"""The 50 tags in the network's order, as it writes them."""

CLASSES = {
    "blues": 77,
    "classical": 79,
    "country": 75,
    "disco": 71,
    "hiphop": 74,
    "jazz": 70,
    "metal": 71,
    "pop": 71,
    "reggae": 69,
    "rock": 76,
}

NOTES = (
    "MusiCNN was trained on the Million Song Dataset, which may include songs of GTZAN, and its 50 tags "
    "include genres: accuracies with its columns may be too high for other music.",
    "The table has 733 of GTZAN's 1,000 tracks: those that the fault-filtered partition trains (443) and "
    "tests (290) on. Its 197 validation tracks are not here.",
)


def learned_table() -> FeatureTable:
    """Return 733 tracks x 157 columns, with labels, artists, folds and the partition of the table "gtzan"."""
    tags, public = FeatureTable.from_parquet(TABLE), gtzan.gtzan_table()
    row_of = {track: row for row, track in enumerate(public.tracks)}
    beside = public.rows([row_of[track] for track in tags.tracks])
    return FeatureTable(
        tracks=beside.tracks,
        labels=beside.labels,
        columns=(*tags.columns, *beside.columns),
        values=np.hstack([tags.values, beside.values]),
        meta=beside.meta,
        notes=list(NOTES),
        provenance={**beside.provenance, "source": "gtzan-learned", "learned": tags.provenance},
    )
