"""How a doubt is told to the page.

Contents: told, said, meanwhile.
"""

from __future__ import annotations

from typing import Any

from mirlab.data.sources import Correction
from mirlab.find.review import Doubt
from mirlab.show.web.content.decided import revision_of


def told(doubt: Doubt, decided: Correction | None) -> dict[str, Any]:
    """A doubt and what stands of it, as the page takes them."""
    return {
        "id": doubt.id,
        "kind": doubt.kind,
        "reasons": [reason.sentence for reason in doubt.reasons],
        "instead": doubt.instead,
        "certainty": doubt.certainty,
        "strength": doubt.certainty,
        "source": doubt.source,
        "sources": list(dict.fromkeys(reason.source for reason in doubt.reasons)),
        "offset": doubt.offset,
        "tracks": [{"id": t.id, "track": t.track, "label": t.label} for t in doubt.tracks],
        "revision": revision_of(decided),
        "decision": None
        if decided is None
        else {
            "verdict": decided.verdict,
            "label": decided.label,
            "track": decided.track,
            "note": decided.note,
            "when": decided.when,
        },
    }


def said(correction: Correction) -> tuple[str, str, str, str]:
    """What a correction says, whenever it was made."""
    return correction.path, correction.of, correction.verdict, correction.label


def meanwhile(doubt: Doubt, stands: Correction | None) -> str:
    """The sentence to whoever decided what somebody else had decided."""
    name = doubt.tracks[0].track
    if stands is None:
        return f"the decision about {name} was taken back meanwhile, so yours was not saved: look again"
    what = {"left out": f"{stands.track} is left out", "no duplicate": "no duplicate"}.get(
        stands.verdict, f'its label is "{stands.label}"'
    )
    return f"{name} was decided elsewhere meanwhile ({what}), so your decision was not saved: look again"
