"""Which features a description is made of, how they work, and where that was published.

Contents: DESCRIBING, methods, described_by.
"""

from __future__ import annotations

from typing import Any

from mirlab.audio.registry import get

_MEANT = {"tempo": "bpm", "key": "key", "tuning": "tuning", "loudness": "channel_loudness"}
DESCRIBING = tuple(_MEANT.values())
"""The features that a description is made of."""


def methods() -> dict[str, dict[str, Any]]:
    """By what is said of a sound: its feature, how that works, and where it was published."""
    found = {}
    for said, name in _MEANT.items():
        feature = get(name)
        found[said] = {
            "feature": name,
            "version": feature.version,
            "method": feature.summary,
            "reference": feature.reference,
        }
    return found


def described_by() -> str:
    """The features of a description with their versions, in a text that changes with them."""
    return ", ".join(f"{name} {get(name).version}" for name in DESCRIBING)
