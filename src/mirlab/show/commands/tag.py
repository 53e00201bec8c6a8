"""`mirlab tag`: what is this song like?"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.terminal import (
    Guarded,
    ShortPaths,
    as_json,
    check_timeline,
    complain,
    force_option,
    json_text,
    named_sounds,
    remark,
    say,
    timeline_options,
    workers_option,
    write,
)
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.learn.tagging import Tagged, Tags
    from mirlab.show.terminal import NamedSound

_WINDOW = 6.0
_AT_ONCE = 3


@click.command(cls=Guarded)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--model",
    default="musicnn_msd",
    show_default=True,
    metavar="NAME",
    help="Learned model whose tags are asked for, e.g. musicnn_msd or musicnn_mtt.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="Output format.",
)
@click.option(
    "--top",
    type=click.IntRange(min=1),
    default=8,
    show_default=True,
    help="Number of tags shown per row of the table.",
)
@timeline_options("Tag")
@click.option("--no-cache", is_flag=True, help="Do not use the cache.")
@force_option
@workers_option
def tag(
    paths: tuple[str, ...],
    model: str,
    format_: str,
    top: int,
    timeline: bool,
    window: float | None,
    hop: float | None,
    out: Path | None,
    no_cache: bool,
    force: bool,
    workers: int | None,
) -> int:
    """Say what songs are like: 50 tags such as rock, female vocalists or 80s, with their scores.

    Nothing has to be trained. Each PATH is an audio file, a folder, an archive, a manifest or built-in audio;
    - reads standard input: audio (cat song.mp3 | ...) or a list of paths, one per line.

    A score is what the model gives for a tag, averaged over the song. Scores are not probabilities.
    """
    from mirlab.learn.tagging import tag_files, tagger_of
    from mirlab.show.terminal import Phases

    check_timeline(timeline, window, hop, out)
    tagger_of(model)
    with ExitStack() as held:
        sounds = list(named_sounds(paths, held, "to tag"))
        if not sounds:
            raise click.UsageError(
                "expected audio files, but found none: give files, folders with audio, or -"
            )
        places = _places(sounds, out, force) if timeline else {}
        windows = None
        # A bar for a file or two would be gone before it is read.
        with Phases() if len(sounds) > _AT_ONCE else nullcontext() as phases:
            asked: dict[str, Any] = {"model": model, "workers": workers, "cache": not no_cache}
            asked |= {"progress": phases}
            found = tag_files([(sound.name, sound.path) for sound in sounds], **asked)
            good = [sound for sound, said in zip(sounds, found, strict=True) if said.scores]
            if timeline and good:
                wanted = [(sound.name, sound.path) for sound in good]
                windows = tag_files(wanted, window=window or _WINDOW, hop=hop, **asked)
    _show(found, format_, top, ShortPaths.of(paths, (sound.name for sound in sounds)))
    _remark(found, format_)
    if windows is not None:
        _write_timelines(windows, places, top, force)
    failed = sum(bool(said.error) for said in found)
    return 1 if failed == len(found) else 0


def _places(sounds: Sequence[NamedSound], out: Path | None, force: bool) -> dict[str, Path]:
    """By name, what the names of a sound's timeline begin with; each place was looked at."""
    from mirlab.files import check_replaceable, writing_errors
    from mirlab.show.figures import bases, tag_timeline_files

    if out is None and not all(sound.own for sound in sounds):
        raise click.UsageError(
            "a timeline is written beside its file, but standard input, archives and other collections have "
            "no such folder: add --out FOLDER"
        )
    if out is None:
        places = {sound.name: sound.path for sound in sounds}
    else:
        places = bases((sound.name for sound in sounds), out)
    for sound in sounds:
        for place, kind in tag_timeline_files(places[sound.name]).items():
            with writing_errors(place):
                check_replaceable(place, kind, force=force, inputs=[str(sound.path)])
    return places


def _show(found: Tags, format_: str, top: int, short: ShortPaths) -> None:
    from mirlab.show.terminal import print_rows

    if format_ == "json":
        as_json({"model": found.model, "results": [said.as_json() for said in found]})
    elif format_ == "jsonl":
        for said in found:
            write(json_text({"model": found.model, **said.as_json()}) + "\n")
    elif format_ == "csv":
        write(found.csv_text())
    else:
        print_rows([_row(said, top, short) for said in found])
        short.remark()


def _row(said: Tagged, top: int, short: ShortPaths) -> dict[str, str]:
    from mirlab.words import visible

    tags = ", ".join(f"{visible(tag)} {score:.2f}" for tag, score in said.top(top))
    tags = tags or said.reason or "could not be analysed"
    return {"file": visible(short(said.path)), "tags and their scores": tags}


def _remark(found: Tags, format_: str) -> None:
    """What else there is to say, on standard error."""
    failed = 0
    for said in found:
        if said.error:
            failed += 1
            complain(said.path, said.error)
    for said in found:
        for words in said.notes:
            remark(said.path, words)
    if format_ == "table" and any(said.scores for said in found):
        say(f"note: the numbers are scores of {found.model}, not probabilities", err=True)
    if failed:
        say(f"{failed} of {counted(len(found), 'file')} could not be analysed", err=True)


def _write_timelines(windows: Tags, places: dict[str, Path], top: int, force: bool) -> None:
    from mirlab.show.figures import write_tag_timeline

    by_sound: dict[str, list[Tagged]] = {}
    for said in windows:
        if said.error:
            complain(said.path, f"no timeline: {said.error}")
        else:
            parts = by_sound.setdefault(said.path, [])
            if not parts or (said.start or 0.0) > (parts[-1].start or 0.0):
                parts.append(said)
    for name, parts in by_sound.items():
        written = write_tag_timeline(parts, windows.names, places[name], top, force=force)
        say(f"timeline: {' and '.join(str(path) for path in written)}", err=True)
