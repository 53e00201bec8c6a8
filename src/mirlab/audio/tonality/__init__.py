"""Tuning and key: from the steady partials of a track to its concert pitch and the 24 keys."""
