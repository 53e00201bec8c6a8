"""`mirlab library history` and `undo`: what changed in a library, and the way back."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.show.terminal import as_json, dry_run_option, format_option, say, wait_option
from mirlab.words import counted, visible


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.option(
    "--limit", type=click.IntRange(min=1), default=None, help="Maximum number of versions to print."
)
@format_option
def history(lib: Path, limit: int | None, format_: str) -> None:
    """Show the versions of LIB: what changed when, by which command.

    `mirlab library undo LIB --to VERSION` returns to one that is kept.
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import print_rows

    found = Library.open(lib).history()
    shown = found[:limit]
    if format_ == "json":
        as_json({"library": str(lib), "versions": [vars(version) for version in shown], "total": len(found)})
        return
    print_rows(
        [
            {
                "version": version.version,
                "at": version.at.replace("T", " ").removesuffix("Z"),
                "command": f"{version.command} {version.what}".strip(),
                "tracks": version.tracks,
                "came": version.came,
                "left": version.left,
                "kept": ("now" if version is found[0] else "yes") if version.kept else "no",
                **({} if all(v.finished for v in shown) else {"finished": version.finished}),
            }
            for version in shown
        ]
    )
    if len(shown) < len(found):
        say(f"and {len(found) - len(shown):,} more", err=True)
    say(f"\n{found.headline()} Times are in UTC.")


@click.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.option(
    "--to",
    type=click.IntRange(min=1),
    default=None,
    metavar="VERSION",
    help="Version to return to.  [default: the one before the last change]",
)
@click.option(
    "--force", is_flag=True, help="Also where files hold other sound now, or features are computed otherwise."
)
@dry_run_option
@wait_option
@format_option
def undo(lib: Path, to: int | None, force: bool, dry_run: bool, wait: float, format_: str) -> None:
    """Return LIB to an earlier version: its tracks, predictions and settings.

    Undoing is a change like any other, so it can be undone as well.
    """
    from mirlab.find.facade import Library

    opened = Library.open(lib)
    done = opened.undo(to=to, force=force, dry_run=dry_run, wait=wait)
    for note in done.notes:
        say(f"note: {visible(note)}", err=True)
    if format_ == "json":
        as_json({"library": str(lib), **vars(done), "dry_run": dry_run})
        return
    would = "would be" if dry_run else "is"
    say(f"{lib}: {would} as it was in version {done.version}, with {counted(done.tracks, 'track')}")
    for what in done.undone:
        say(f"  taken back: {visible(what)}")
    for paths, says in ((done.back, "back"), (done.left, "gone again")):
        if paths:
            say(f"  {counted(len(paths), 'track')} {says}:")
            for path in paths[:5]:
                say(f"    {visible(path)}")
            if len(paths) > 5:
                say(f"    and {len(paths) - 5:,} more")
    if done.changed:
        say(f"  {counted(done.changed, 'track')} with the facts, labels and predictions of then")
    for sentence in done.settings:
        say(f"  {visible(sentence)}")
