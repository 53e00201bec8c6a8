"""GTZAN as one of the known data sets: what generic code may ask of it.

Contents: KNOWN.

References
----------
Kereliuk, C., Sturm, B. L. and Larsen, J. (2015). Deep learning and music adversaries. IEEE Transactions on
    Multimedia 17, 2059-2071. (the fault-filtered partition: 443 train, 197 valid, 290 test)
Foleiss, J. H. and Tavares, T. F. (2020). Texture selection for automatic music genre classification.
    Applied Soft Computing 89, 106127. (three artist-disjoint folds of 948 tracks)
"""

from __future__ import annotations

from pathlib import Path

from mirlab.data.gtzan import copy, gtzan, learned
from mirlab.data.known import BuiltinTable, KnownSet, PublishedSplit

KNOWN = KnownSet(
    name="gtzan",
    title="GTZAN",
    classes=dict.fromkeys(gtzan.GENRES, 100),
    clip=gtzan.track_name,
    facts=gtzan.facts,
    class_of=gtzan.genre_of,
    fact_names=gtzan.FACTS,
    note=gtzan.note,
    slice_of=gtzan.slice_of,
    slice_seconds=3.0,
    slice_note=(
        "rows are slices of 3 s named like GTZAN's (blues.00000.3.wav): they belong to their clip in splits."
    ),
    column=gtzan.public_column,
    splits=(
        PublishedSplit(
            "fault-filtered",
            "GTZAN's published fault-filtered partition.",
            "fault_filtered",
            "the fault-filtered partition of GTZAN (Kereliuk, Sturm and Larsen 2015), without repeats, "
            "distortions and mislabelled tracks: trained on its {trained}, "
            "tested on its {test} test tracks.",
            trust=80,
            folds=False,
        ),
        PublishedSplit(
            "artist-3fold",
            "GTZAN's published artist folds.",
            "artist_fold",
            "the {splits} artist folds of GTZAN (Foleiss and Tavares 2020), each tested by a model trained "
            "on the others: {tracks} tracks with a fold, artists apart by their artist_id.",
            trust=90,
            folds=True,
        ),
    ),
    findings=copy.copy_findings,
    unreadable=copy.UNREADABLE,
    tables=(
        BuiltinTable(
            name="gtzan",
            load=gtzan.gtzan_table,
            classes=dict.fromkeys(gtzan.GENRES, 100),
            description=(
                "57 features of GTZAN's 1,000 clips of 30 s, with artists, folds and the fault-filtered "
                "split."
            ),
            licence="none stated; measurements and facts, no sound",
            citation="Tzanetakis and Cook (2002), Musical genre classification of audio signals",
            sources=Path(__file__).with_name("SOURCES.md"),
        ),
        BuiltinTable(
            name="gtzan-learned",
            load=learned.learned_table,
            classes=learned.CLASSES,
            description=(
                "MusiCNN's 50 tags beside the 57 features, for the 733 training and test tracks of the "
                "fault-filtered split."
            ),
            licence="tags: ISC (Jordi Pons); the rest as gtzan",
            citation="Pons and Serra (2019), musicnn: pre-trained convolutional neural networks",
            sources=Path(__file__).with_name("SOURCES-learned.md"),
        ),
    ),
)
