"""`mirlab write-tags`: what a library knows, written into the tags of its files by a plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mirlab.files import TAG_PLAN
from mirlab.show.terminal import (
    Guarded,
    OutFile,
    as_json,
    dry_run_option,
    format_option,
    quiet_option,
    say,
    wait_option,
    where_option,
)
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.find.writing import TagPlan, TagsDone

_SHOWN = 5
_OF_PLANS = {
    "where": "where",
    "min_probability": "min-probability",
    "overwrite": "overwrite",
    "sources": "from",
    "notation": "notation",
}
"""Parameters that only a plan has, and how their options are called."""


@click.command("write-tags", cls=Guarded)
@click.argument("lib", type=click.Path(path_type=Path))
@click.option("--fields", default=None, metavar="FIELD,...", help="What to write: genre, bpm, key, mood.")
@where_option
@click.option(
    "--min-probability",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Least probability of a predicted genre.",
)
@click.option("--overwrite", is_flag=True, help="Also replace values that the files have.")
@click.option(
    "--from",
    "sources",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Column that a field is taken from, e.g. genre=label.  [default: genre=predicted, bpm=tempo, "
    "key=key, mood=mood]",
)
@click.option(
    "--notation",
    type=click.Choice(["letters", "camelot"]),
    default="letters",
    show_default=True,
    help="How keys are written: Am or 8A.",
)
@click.option("--out", type=OutFile(TAG_PLAN), default=None, help="Write the plan to a CSV file.")
@click.option(
    "--apply",
    "plan",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="PLAN.csv",
    help="Write the tags of this plan into the files.",
)
@click.option(
    "--undo",
    "journal",
    is_flag=False,
    flag_value="",
    default=None,
    metavar="[JOURNAL]",
    help="Take back what was written: the latest, or what JOURNAL holds.",
)
@click.option(
    "--force",
    is_flag=True,
    help="Also overwrite another file at --out; with --undo, also take back files that changed since.",
)
@dry_run_option
@wait_option
@quiet_option
@format_option
def write_tags(
    lib: Path,
    fields: str | None,
    where: str | None,
    min_probability: float,
    overwrite: bool,
    sources: tuple[str, ...],
    notation: str,
    out: Path | None,
    plan: Path | None,
    journal: str | None,
    force: bool,
    dry_run: bool,
    wait: float,
    format_: str,
) -> int:
    """Write what LIB knows of your music into the tags of its files.

    First make a plan:  mirlab write-tags LIB --fields genre,bpm --out plan.csv
    Look at it, delete rows or change values. Then:  mirlab write-tags LIB --apply plan.csv
    And back, byte for byte:  mirlab write-tags LIB --undo
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import Phases

    asked = [fields is not None or out is not None, plan is not None, journal is not None]
    if sum(asked) != 1:
        raise click.UsageError("give one of: --fields with --out (make a plan), --apply PLAN.csv, --undo")
    context = click.get_current_context()
    for name in _OF_PLANS:
        if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE and not asked[0]:
            raise click.UsageError(
                f"--{_OF_PLANS[name]} belongs to --fields, which makes a plan: a plan that is applied or "
                "taken back stands as it is"
            )
    library = Library.open(lib)
    with Phases() as phases:
        if plan is not None:
            applied = library.apply_tags(plan, dry_run=dry_run, wait=wait, progress=phases)
        elif journal is not None:
            applied = library.undo_tags(
                journal or None, force=force, dry_run=dry_run, wait=wait, progress=phases
            )
        else:
            if fields is None or (out is None and not dry_run):
                raise click.UsageError("a plan needs --fields and --out (or --dry-run)")
            made = library.plan_tags(
                fields, out=out, where=where, min_probability=min_probability, overwrite=overwrite,
                sources=_pairs(sources), notation=notation, force=force, dry_run=dry_run, progress=phases,
            )  # fmt: skip
            _show_plan(lib, made, dry_run, format_)
            return 0
    _show_done(lib, applied, format_)
    return 1 if applied.refused else 0


def _pairs(sources: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in sources:
        field, equals, column = one.partition("=")
        if not equals or not field.strip() or not column.strip():
            raise click.UsageError(f"--from: expected FIELD=COLUMN, such as genre=label, got {one!r}")
        found[field.strip()] = column.strip()
    return found


def _show_plan(lib: Path, plan: TagPlan, dry_run: bool, format_: str) -> None:
    for note in plan.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json(
            {
                "library": str(lib),
                "changes": plan.records(),
                **{name: getattr(plan, name) for name in ("tracks", "files", "kept", "same", "unsure")},
                "out": plan.out,
                "dry_run": dry_run,
            }
        )
        return
    for change in plan.changes[:_SHOWN]:
        what = f"{change.field}: {change.old or '-'} -> {change.new}" if change.new else change.why
        say(f"{visible(change.path)}  ({visible(what)})")
    if len(plan.changes) > _SHOWN:
        say(f"and {len(plan.changes) - _SHOWN:,} more")
    say(plan.answer())
    if plan.out is not None and plan.files:
        say(f"\nTo write them:  mirlab write-tags {lib} --apply {plan.out}")


def _show_done(lib: Path, done: TagsDone, format_: str) -> None:
    for note in done.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json({"library": str(lib), **vars(done), "files": [vars(file) for file in done.files]})
        return
    for file in done.refused:
        say(f"refused: {visible(file.path)}: {visible(file.reason)}", err=True, wrong=True)
    would = "dry run, " if done.dry_run else ""
    say(f"{would}{done.answer()}")
    if done.journal is not None and any(file.state == "written" for file in done.files):
        say(f"To take it back:  mirlab write-tags {lib} --undo")
