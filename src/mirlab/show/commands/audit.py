"""`mirlab audit`: what is wrong with a dataset."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.files import AUDIT_FILES
from mirlab.show.terminal import (
    Guarded,
    OutFolder,
    as_json,
    force_option,
    format_option,
    print_rows,
    say,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.data.audit import Audit, TargetRow

_EXAMPLES = 3


@click.command(cls=Guarded)
@click.argument("source")
@click.option(
    "--out",
    type=OutFolder(AUDIT_FILES),
    default=None,
    help="Folder for audit.html (with audio players), audit.json and findings.csv.",
)
@force_option
@click.option(
    "--protocol",
    "--split",
    "protocol",
    default=None,
    metavar="NAME",
    help="Protocol whose splits are checked.  [default: random]",
)
@click.option("--column", default=None, help='Column that the protocol predefined reads, e.g. "fold".')
@click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Random seed of the splits."
)
@source_options()
@workers_option
@click.option("--no-cache", is_flag=True, help="Do not use the cache.")
@format_option
def audit(
    source: str,
    out: Path | None,
    force: bool,
    protocol: str | None,
    column: str | None,
    seed: int,
    read_as: dict[str, Any],
    workers: int | None,
    no_cache: bool,
    format_: str,
) -> None:
    """Find problems in SOURCE.

    Among them are broken, silent and clipped files, doubtful labels, copies of the same recording, classes
    with a single artist, and artists or copies that a split would put into both training and test.

    The exit code is 0 even if there are findings.
    """
    from mirlab.data.audit import audit as run
    from mirlab.show.pages import write_audit
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        found = run(
            source,
            **read_as,
            protocol=protocol,
            column=column,
            seed=seed,
            workers=workers,
            cache=not no_cache,
            progress=phases,
        )
    page = write_audit(found, out, force=force) if out is not None else None
    if format_ == "json":
        as_json({**found.to_dict(), "page": str(page) if page else None})
        return
    _print(found)
    if page is not None:
        say(f"\nPage with audio players: {page}")
    elif found.findings:
        say(f"\nFor all findings, with players for suspected copies: mirlab audit {source} --out FOLDER")


def _print(found: Audit) -> None:
    """The answer, then every kind of finding with its count and the first few, the most serious first."""
    from mirlab.data.findings import KINDS
    from mirlab.words import visible

    say(visible(f"{found.name}: {found.answer()}"))
    for note in found.notes:
        say(f"note: {visible(note)}", err=True)
    if found.targets:
        say("")
        print_rows([_target_row(row) for row in found.targets])
    if found.findings:
        say("")
        rows = [
            {"severity": KINDS[kind].severity, "findings": count, "what": KINDS[kind].title}
            for kind, count in found.counts.items()
        ]
        print_rows(rows)
    for kind, group in groupby(found.findings, lambda finding: finding.kind):
        findings = list(group)
        say(f"\n{KINDS[kind].title} ({KINDS[kind].severity})")
        for finding in findings[:_EXAMPLES]:
            say(f"  {_line(finding)}")
        if len(findings) > _EXAMPLES:
            say(f"  and {len(findings) - _EXAMPLES:,} more")
        say(f"  -> {KINDS[kind].advice}")


def _target_row(row: TargetRow) -> dict[str, Any]:
    if row.task == "tags":
        return {"tag": row.name, "tracks": row.tracks, "known": row.known}
    ends = {"low": row.low, "mean": row.mean, "high": row.high}
    return {"number": row.name, "known": row.known} | {name: f"{end:.4g}" for name, end in ends.items()}


def _line(finding: Any) -> str:
    from mirlab.words import visible

    tracks = finding.tracks
    if len(tracks) == 1:
        return visible(f"{tracks[0]}: {finding.message}")
    if not tracks:
        return visible(finding.message)
    more = f" and {len(tracks) - _EXAMPLES:,} more" if len(tracks) > _EXAMPLES else ""
    return visible(f"{finding.message}: {', '.join(tracks[:_EXAMPLES])}{more}")
