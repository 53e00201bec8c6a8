"""Notes about tracks whose channels or levels are not what features assume.

Analyses find such faults (audio.mixing); here they become sentences of a table, and text that can be kept.

Contents: Faults, fault_notes, packed, unpacked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from mirlab.audio.decoding import Fault
from mirlab.data.findings.finding import KINDS
from mirlab.errors import TableError

Faults = Mapping[str, Sequence[Fault]]
"""The faults of tracks by their ids."""

_NAMED = 3


def fault_notes(faults: Faults) -> list[str]:
    """A note for each kind of fault, the most serious first: which tracks have it, and how badly."""
    notes = []
    for kind in KINDS.values():
        found = [
            (track, fault.words)
            for track in sorted(faults)
            for fault in faults[track]
            if fault.kind == kind.name
        ]
        if not found:
            continue
        named = "; ".join(f"{track} ({words})" for track, words in found[:_NAMED])
        more = (
            f"; and {len(found) - _NAMED:,} more, which `mirlab audit` lists" if len(found) > _NAMED else ""
        )
        notes.append(f"{kind.title}: {named}{more}. {kind.advice}")
    return notes


def packed(faults: Sequence[Fault]) -> list[list[str]]:
    """Faults as JSON can hold them."""
    return [[fault.kind, fault.words] for fault in faults]


def unpacked(said: Any) -> tuple[Fault, ...]:
    """Faults from what `packed` gave, or from its JSON as bytes; raises TableError for anything else."""
    try:
        pairs = json.loads(said) if isinstance(said, bytes) else said
        return tuple(Fault(str(kind), str(words)) for kind, words in pairs)
    except (ValueError, TypeError, RecursionError) as error:
        raise TableError("expected the faults of a track as pairs of texts") from error
