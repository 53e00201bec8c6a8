"""`mirlab library`: a folder that knows what tracks sound like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mirlab.show.commands.options import as_json, format_option, workers_option

if TYPE_CHECKING:
    from mirlab.find.adding import Change
    from mirlab.find.library import Library

wait_option = click.option(
    "--wait", type=click.FloatRange(min=0), default=0.0, help="Wait so many seconds for another writer."
)
where_option = click.option(
    "--where", default=None, metavar="CONDITION", help="E.g. \"genre = 'jazz' AND rms.mean > 0.1\"."
)


@click.group()
def library() -> None:
    """Keep a library of tracks that can be searched by sound: add, update, remove, list, info, export.

    Start with:  mirlab library add my-library my-music
    """


@library.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("--features", default=None, help="A set or terms, for a new library.  [default: timbre set]")
@click.option("--metric", default=None, help="cosine, standard, mahalanobis or lda.  [default: cosine]")
@click.option("--rebuild", is_flag=True, help="Compute every track anew, with these --features.")
@workers_option
@wait_option
@click.option("--strict", is_flag=True, help="Exit with 1 when any track fails.")
@format_option
def add(
    lib: Path,
    sources: tuple[str, ...],
    features: str | None,
    metric: str | None,
    rebuild: bool,
    workers: int | None,
    wait: float,
    strict: bool,
    format_: str,
) -> int:
    """Add the tracks of folders, archives, manifests or sound files to LIB, which is made where it is not
    there. What it holds already is not analysed again; the music is only read."""
    from mirlab.find.adding import add as run
    from mirlab.find.adding import check_request
    from mirlab.find.library import HEAD_FILE, Library
    from mirlab.find.metric import DEFAULT_METRIC
    from mirlab.find.recipe import DEFAULT_FEATURES
    from mirlab.show.commands.run import Phases

    if (lib / HEAD_FILE).exists():
        opened = Library.open(lib)
        check_request(opened, features, metric)
    else:
        opened = Library.create(lib, features or DEFAULT_FEATURES, metric=metric or DEFAULT_METRIC)
    with Phases() as phases:
        changes = [run(opened, source, workers=workers, wait=wait, progress=phases) for source in sources]
    return _tell(opened, changes, format_, strict)


@library.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.option("--prune", is_flag=True, help="Take out the tracks whose files are gone.")
@workers_option
@wait_option
@click.option("--strict", is_flag=True, help="Exit with 1 when any track fails.")
@format_option
def update(lib: Path, prune: bool, workers: int | None, wait: float, strict: bool, format_: str) -> int:
    """Look through everything that was added to LIB: new and changed files are analysed, moved ones are
    followed by their content, and features with a newer version are computed anew."""
    from mirlab.find.adding import update as run
    from mirlab.find.library import Library
    from mirlab.show.commands.run import Phases

    opened = Library.open(lib)
    with Phases() as phases:
        change = run(opened, prune=prune, workers=workers, wait=wait, progress=phases)
    return _tell(opened, [change], format_, strict)


def _tell(opened: Library, changes: list[Change], format_: str, strict: bool) -> int:
    from mirlab.show.overview import visible

    failures = [failure for change in changes for failure in change.failures]
    vanished = sorted({path for change in changes for path in change.vanished})
    for note in dict.fromkeys(note for change in changes for note in change.notes):
        click.echo(f"note: {visible(note)}", err=True)
    if failures:
        n = len(failures)
        click.echo(f"\n{n} TRACK{'S' if n > 1 else ''} FAILED. The first:", err=True)
        for failure in failures[:5]:
            click.echo(f"  {visible(failure.track)}: {visible(failure.reason)}", err=True)
    counts = {
        name: sum(int(getattr(change, name)) for change in changes)
        for name in ("added", "renewed", "replaced", "moved", "known", "copies", "removed")
    }
    if format_ == "json":
        as_json(
            {
                "library": str(opened.path),
                "tracks": len(opened),
                **counts,
                "vanished": [_plain(path) for path in vanished],
                "failures": [
                    {"track": _plain(f.track), "stage": f.stage, "reason": _plain(f.reason)} for f in failures
                ],
            }
        )
    else:
        words = ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "nothing to do"
        failed = f", {len(failures)} failed" if failures else ""
        click.echo(f"{opened.path}: {len(opened):,} tracks ({words}{failed})")
        if vanished:
            click.echo(f"{len(vanished)} files are gone and their tracks were kept (--prune takes them out):")
            for path in vanished[:5]:
                click.echo(f"  {visible(path)}")
    return 1 if strict and failures else 0


def _plain(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
