"""How the columns of a table written as CSV are headed: names of facts, and what marks a fact or a feature.

Contents: TEXT_FACTS, OTHER_FACTS, FACT_PREFIX, FEATURE_PREFIX.
"""

from __future__ import annotations

TEXT_FACTS = ("artist", "album", "title", "group", "fault_filtered")


OTHER_FACTS = (
    "artist_id",
    "artist_fold",
    "cluster",
    "compilation",
    "duration",
    "length",
    "segment_start",
    "segment_stop",
)
"""Names of columns that are facts in any CSV or Parquet file of features."""


FACT_PREFIX = "fact:"
"""What the header of every other fact begins with in CSV."""


FEATURE_PREFIX = "feature:"
"""What the header of a column begins with that is a feature, although it looks like an id or a label."""
