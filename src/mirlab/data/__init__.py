"""Numbers to tables: tracks, datasets, feature tables, extraction, splits."""
