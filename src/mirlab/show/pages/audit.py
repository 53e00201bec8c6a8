"""The pages of an audit: audit.html to look at and listen to, audit.json and findings.csv for machines.

Conventions: as in report.py, every value goes through jinja2 with autoescape on and what comes from files is
made `visible` first. No script, no request: the only things that the page asks for are the sound files
themselves, by links relative to it. Equal audits give equal files.

Contents: write_audit, render, finding_rows.
"""

from __future__ import annotations

import csv
import json
import os
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_from_bytes

from mirlab.data.audit import to_write
from mirlab.data.findings import KINDS, Finding
from mirlab.files import AUDIT_FILES, replacing, shown
from mirlab.show.figures import css_variables
from mirlab.show.pages.page import environment, prose
from mirlab.version import __version__

if TYPE_CHECKING:
    from mirlab.data.audit import Audit
    from mirlab.data.tables import Track

TEMPLATE = "audit.html.j2"

LISTEN = frozenset({"copies-in-two-classes", "exact-copies", "near-copies", "same-title"})
"""Kinds whose tracks are worth playing side by side."""

MOST_SHOWN = 200
"""Findings of a kind on the page, and tracks in a list; the CSV has them all."""

MOST_CLIPS = 6
"""Players in one card."""


def write_audit(audit: Audit, out: str | Path, *, force: bool = False) -> Path:
    """Write audit.html, audit.json and findings.csv into a folder; return the page.

    Raises
    ------
    OutputError : the place can't be written, or holds a file of another kind, without `force`
    """
    folder = Path(out)
    said = to_write(audit.to_dict(), folder)
    files = {
        "audit.json": json.dumps(said, ensure_ascii=False, indent=1, allow_nan=False) + "\n",
        "audit.html": render(audit, folder),
    }
    with (
        replacing(folder / "findings.csv", AUDIT_FILES["findings.csv"], force=force) as part,
        part.open("w", encoding="utf-8", errors="replace", newline="") as file,
    ):
        writer = csv.DictWriter(
            file, ["finding", "severity", "kind", "track", "message"], lineterminator="\n"
        )
        writer.writeheader()
        writer.writerows(
            {name: shown(cell) if isinstance(cell, str) else cell for name, cell in row.items()}
            for row in finding_rows(audit)
        )
    for name, text in files.items():
        with replacing(folder / name, AUDIT_FILES[name], force=force) as part:
            # A file name that is not valid Unicode reaches us as lone surrogates, which UTF-8 cannot hold.
            part.write_bytes(text.encode("utf-8", errors="replace"))
    return folder / "audit.html"


def finding_rows(audit: Audit) -> list[dict[str, Any]]:
    """A row for every track of every finding, numbered from 1; a finding without tracks has one row."""
    return [
        {
            "finding": number,
            "severity": finding.severity,
            "kind": finding.kind,
            "track": track,
            "message": finding.message,
        }
        for number, finding in enumerate(audit.findings, start=1)
        for track in finding.tracks or ("",)
    ]


def render(audit: Audit, folder: str | Path) -> str:
    """The page as one HTML document, for a file that lies in `folder`: links to sound start there."""
    pages = environment()
    pages.filters.update(sentence=_sentence)
    by_id = {track.id: track for track in audit.tracks}
    heard = audit.kind == "audio"
    links = {track.id: _link(track.path, Path(folder)) for track in audit.tracks} if heard else {}
    return pages.get_template(TEMPLATE).render(
        audit=audit,
        overlap=audit.overlap,
        links=links,
        sections=[
            _section(kind, list(findings), by_id, links)
            for kind, findings in groupby(audit.findings, lambda finding: finding.kind)
        ],
        impossible="split-impossible" in audit.counts,
        most=MOST_SHOWN,
        version=__version__,
        light=css_variables("light"),
        dark=css_variables("dark"),
    )


def _section(
    kind: str, findings: list[Finding], tracks: dict[str, Track], links: dict[str, str]
) -> dict[str, Any]:
    listen, shown = kind in LISTEN, findings[:MOST_SHOWN]
    return {
        "kind": KINDS[kind],
        "findings": findings,
        "shown": shown,
        "hidden": len(findings) - len(shown),
        "tracks": len({track for finding in findings for track in finding.tracks}),
        "listen": listen,
        "each": all(len(finding.tracks) == 1 for finding in findings),
        "cards": [_card(finding, tracks, links) for finding in shown] if listen else [],
    }


def _card(finding: Finding, tracks: dict[str, Track], links: dict[str, str]) -> dict[str, Any]:
    offset = float(finding.values.get("offset") or 0.0)
    # Where the second begins later in the music, the first has to skip so much, and the other way round.
    starts = (max(0.0, offset), max(0.0, -offset)) if len(finding.tracks) == 2 else ()
    clips = []
    for place, track in enumerate(finding.tracks[:MOST_CLIPS]):
        start = starts[place] if starts else 0.0
        source = links.get(track)
        if source and start >= 0.05:
            source += f"#t={start:.2f}"
        clips.append({"track": tracks[track], "source": source})
    return {"message": finding.message, "clips": clips, "more": len(finding.tracks) - len(clips)}


def _link(path: Path, folder: Path) -> str:
    """The address of a file relative to a page in `folder`; absolute where they lie on different drives."""
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:
        return path.absolute().as_uri()
    return quote_from_bytes(os.fsencode(relative.replace(os.sep, "/")))


def _sentence(text: object) -> str:
    return prose(text).rstrip(".") + "."
