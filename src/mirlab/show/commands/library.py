"""`mirlab library`: a folder that knows what tracks sound like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.commands.library_backup import backup, restore
from mirlab.show.commands.library_export import export
from mirlab.show.commands.library_find import find
from mirlab.show.commands.library_history import history, undo
from mirlab.show.commands.library_ids import ids
from mirlab.show.commands.library_removals import drop, readmit, remove, removed
from mirlab.show.terminal import (
    as_json,
    dry_run_option,
    format_option,
    model_option,
    quiet_option,
    say,
    source_options,
    wait_option,
    where_option,
    workers_option,
)
from mirlab.words import counted, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mirlab.data.tables import Failure
    from mirlab.find.facade import Library
    from mirlab.find.library import Change


@click.group()
def library() -> None:
    """Manage a library of tracks that can be searched by sound.

    Start with:  mirlab library add my-library my-music
    """


for _command in (export, find, remove, removed, readmit, drop, history, undo, backup, restore, ids):
    library.add_command(_command)


@library.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.argument("sources", nargs=-1, metavar="SOURCE...")
@click.option(
    "--features",
    default=None,
    help="Features of a new library.  [default: 90 numbers of timbre and harmony, and a learned model's "
    "where one is here (`mirlab embeddings list`). With --rebuild, the word default means these]",
)
@click.option(
    "--metric", default=None, help="Distance: cosine, standard, mahalanobis or lda.  [default: cosine]"
)
@click.option("--rebuild", is_flag=True, help="Change --features or --metric, and compute all tracks again.")
@model_option
@source_options("label", "artist", "facts", "corrections")
@dry_run_option
@workers_option
@wait_option
@click.option("--strict", is_flag=True, help="Exit with code 1 if any track fails.")
@quiet_option
@format_option
def add(
    lib: Path,
    sources: tuple[str, ...],
    features: str | None,
    metric: str | None,
    rebuild: bool,
    model: Path | None,
    read_as: dict[str, Any],
    dry_run: bool,
    workers: int | None,
    wait: float,
    strict: bool,
    format_: str,
) -> int:
    """Add the tracks of folders, archives, manifests or audio files to the library LIB.

    The library is created if it does not exist. Tracks that it already contains are not analysed again. Your
    music files are never changed.
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import Phases

    if not sources and not rebuild:
        raise click.UsageError("give at least one SOURCE: a folder, archive, manifest or audio file")
    with Phases() as phases:
        opened, change = Library.fill(
            lib,
            *sources,
            features=features,
            metric=metric,
            rebuild=rebuild,
            model=model,
            **read_as,
            dry_run=dry_run,
            workers=workers,
            wait=wait,
            progress=phases,
        )
    return _tell(opened, change, format_, strict, dry_run=dry_run)


@library.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.option(
    "--prune",
    is_flag=True,
    help="Remove tracks whose files are gone, unless they may be only temporarily missing.",
)
@click.option("--force", is_flag=True, help="With --prune: remove all tracks whose files are gone.")
@click.option(
    "--prune-anyway",
    type=click.IntRange(min=1),
    default=None,
    metavar="COUNT",
    help="Remove all tracks whose files are gone, if they are COUNT tracks; otherwise none.",
)
@dry_run_option
@model_option
@workers_option
@wait_option
@click.option("--strict", is_flag=True, help="Exit with code 1 if any track fails.")
@quiet_option
@format_option
def update(
    lib: Path,
    prune: bool,
    force: bool,
    prune_anyway: int | None,
    dry_run: bool,
    model: Path | None,
    workers: int | None,
    wait: float,
    strict: bool,
    format_: str,
) -> int:
    """Update LIB from all sources that were added to it.

    New and changed files are analysed, moved files are recognised by their content, and features with a newer
    version are computed again, as are tempo, key and loudness where they are not known.

    The exit code is 1 if a source could not be read, or if --prune kept tracks that may be only temporarily
    missing.
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import Phases

    if force and not prune:
        raise click.UsageError("--force needs --prune: add --prune")
    opened = Library.open(lib)
    with Phases() as phases:
        change = opened.update(
            prune=prune,
            force=force,
            prune_anyway=prune_anyway,
            dry_run=dry_run,
            model=model,
            workers=workers,
            wait=wait,
            progress=phases,
        )
    status = _tell(opened, change, format_, strict, dry_run=dry_run)
    return 1 if change.missing or change.kept else status


@library.command()
@click.argument("lib", type=click.Path(path_type=Path))
@click.option(
    "--model",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="BUNDLE",
    help="Classifier from `mirlab train`.",
)
@dry_run_option
@workers_option
@wait_option
@click.option("--strict", is_flag=True, help="Exit with code 1 if any track fails.")
@quiet_option
@format_option
def predict(
    lib: Path,
    model: Path,
    dry_run: bool,
    workers: int | None,
    wait: float,
    strict: bool,
    format_: str,
) -> int:
    """Label every track of LIB whose file exists with the classifier BUNDLE.

    Afterwards --where can use the predicted labels: "predicted = 'jazz' AND unknown = FALSE".
    """
    from mirlab.find.facade import Library
    from mirlab.show.terminal import Phases

    opened = Library.open(lib)
    with Phases() as phases:
        found = opened.predict(model, dry_run=dry_run, workers=workers, wait=wait, progress=phases)
    _tell_failures(found.failures)
    if format_ == "json":
        as_json(
            {
                "library": str(lib),
                "tracks": len(opened),
                "labelled": found.labelled,
                "unknown": found.unknown,
                "changed": found.changed,
                "gone": [_plain(path) for path in found.gone],
                "dry_run": dry_run,
                "failures": _failures(found.failures),
            }
        )
    else:
        would = "dry run, " if dry_run else ""
        say(
            f"{lib}: {counted(found.labelled, 'track')} labelled ({would}{found.unknown:,} of them unknown, "
            f"{found.changed:,} otherwise than before)"
        )
        if found.gone:
            say(f"{_files(found.gone)} missing or changed; earlier predictions are kept for:", wrong=True)
            _some(found.gone)
    return 1 if strict and found.failures else 0


@library.command("list")
@click.argument("lib", type=click.Path(path_type=Path))
@where_option
@click.option("--limit", type=click.IntRange(min=1), default=None, help="Maximum number of tracks to print.")
@format_option
def list_(lib: Path, where: str | None, limit: int | None, format_: str) -> None:
    """List the tracks of LIB, sorted by path."""
    from mirlab.find.facade import Library
    from mirlab.show.terminal import print_columns

    opened = Library.open(lib)
    if format_ == "json":
        tracks = opened.tracks(where)
        _say_meant(opened, where)
        as_json({"tracks": [vars(track) for track in tracks[:limit]], "total": len(tracks)})
        return
    names = ["track", "label", "predicted", "probability", "unknown", "artist", "title"]
    names += ["tempo", "key", "loudness", "duration"]
    columns, total = opened.track_columns([*names, "id"], where, limit)
    _say_meant(opened, where)
    ids = columns.pop("id")
    known = {name: column for name, column in columns.items() if any(cell is not None for cell in column)}
    print_columns({**known, "id": [id[:8] for id in ids]})
    if len(ids) < total:
        say(f"and {total - len(ids):,} more", err=True)


def _say_meant(opened: Library, where: str | None) -> None:
    for note in opened.meant(where):
        say(f"note: {visible(note)}", err=True)


@library.command()
@click.argument("lib", type=click.Path(path_type=Path))
@format_option
def info(lib: Path, format_: str) -> None:
    """Show what LIB contains and how it was made."""
    from mirlab.find.facade import Library

    info = Library.open(lib).info()
    said = {**vars(info), "sources": [_plain(source) for source in info.sources]}
    if format_ == "json":
        as_json(said)
        return
    for name, value in said.items():
        if isinstance(value, dict):
            value = ", ".join(f"{label} {count}" for label, count in value.items()) or "none"
        elif isinstance(value, list):
            value = ", ".join(map(str, value)) or "none"
        say(f"{name.replace('_', ' '):14} {visible(value)}")


def _tell(opened: Library, change: Change, format_: str, strict: bool, *, dry_run: bool = False) -> int:
    failures, kept = change.failures, change.kept
    vanished, pruned = sorted(change.vanished), sorted(change.pruned)
    # With --quiet, notes are worth reading where something is wrong.
    wrong = bool(failures or kept or change.missing)
    for note in [*change.notes, *kept]:
        say(f"note: {visible(note)}", err=True, wrong=wrong)
    if kept:
        every = len(vanished) + (len(pruned) if dry_run else 0)
        say(f"note: to remove all {every:,} of them:  --prune-anyway {every}", err=True, wrong=True)
    _tell_failures(failures)
    counts = change.counts
    if format_ == "json":
        as_json(
            {
                "library": str(opened.path),
                "tracks": len(opened),
                **counts,
                "vanished": [_plain(path) for path in vanished],
                "pruned": [_plain(path) for path in pruned],
                "missing": [_plain(source) for source in change.missing],
                "kept": [_plain(why) for why in kept],
                "dry_run": dry_run,
                "failures": _failures(failures),
            }
        )
    else:
        parts = [f"{count} {_in_words(name, count)}" for name, count in counts.items() if count]
        words = ", ".join(parts) or "nothing to do"
        failed = f", {len(failures)} failed" if failures else ""
        would = "; without --dry-run: " if dry_run else " ("
        tracks = counted(len(opened), "track")
        say(f"{opened.path}: {tracks}{would}{words}{failed}{'' if dry_run else ')'}")
        verb = "would be" if dry_run else "were"
        if pruned:
            say(f"{_files(pruned)} missing, and the tracks {verb} removed:")
            _some(pruned, wrong=False)
        if vanished:
            hint = "" if kept else " (--prune removes them)"
            said = f"{_files(vanished)} missing or now another recording, and the tracks {verb} kept{hint}:"
            say(said, wrong=True)
            _some(vanished)
    return 1 if strict and failures else 0


def _in_words(name: str, count: int) -> str:
    """What happened to so many tracks, of the name in `Change`."""
    if name == "copies":
        return "copy" if count == 1 else "copies"
    words = {
        "label_changed": "with another label",
        "artist_changed": "with another artist",
        "facts_changed": "with other facts",
        "left_out": "left out",
    }
    return words.get(name, name)


def _files(paths: Sequence[str]) -> str:
    return f"{counted(len(paths), 'file')} {'is' if len(paths) == 1 else 'are'}"


def _some(paths: Sequence[str], *, wrong: bool = True) -> None:
    for path in paths[:5]:
        say(f"  {visible(path)}", wrong=wrong)
    if len(paths) > 5:
        say(f"  and {len(paths) - 5:,} more", wrong=wrong)


def _tell_failures(failures: list[Failure]) -> None:
    if failures:
        n = len(failures)
        say(f"\n{counted(n, 'TRACK', 'TRACKS')} FAILED. The first:", err=True, wrong=True)
        for failure in failures[:5]:
            say(f"  {visible(failure.track)}: {visible(failure.reason)}", err=True, wrong=True)


def _failures(failures: list[Failure]) -> list[dict[str, str]]:
    return [{"track": _plain(f.track), "stage": f.stage, "reason": _plain(f.reason)} for f in failures]


def _plain(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
