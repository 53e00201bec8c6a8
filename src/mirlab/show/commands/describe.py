"""`mirlab describe`: how fast is this song, in which key, how loud and how long?"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.files import DESCRIPTIONS_CSV, DESCRIPTIONS_JSON
from mirlab.show.terminal import (
    Guarded,
    OutFile,
    ShortPaths,
    as_json,
    complain,
    force_option,
    json_text,
    named_sounds,
    remark,
    say,
    workers_option,
    write,
)
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.data.descriptions import Descriptions

_AT_ONCE = 3
_KINDS = {".csv": DESCRIPTIONS_CSV, ".json": DESCRIPTIONS_JSON}


@click.command(cls=Guarded)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--range",
    "range_",
    default=None,
    metavar="LOW-HIGH",
    help="Tempi that are meant, e.g. 70-180: others are doubled or halved into this range.",
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="Output format.",
)
@click.option(
    "-o",
    "--out",
    type=OutFile(lambda path: _KINDS.get(path.suffix.lower(), DESCRIPTIONS_CSV)),
    default=None,
    metavar="FILE",
    help="Write the result to a file ending in .csv or .json instead of printing it.",
)
@click.option("--no-cache", is_flag=True, help="Do not use the cache.")
@force_option
@workers_option
def describe(
    paths: tuple[str, ...],
    range_: str | None,
    format_: str,
    out: Path | None,
    no_cache: bool,
    force: bool,
    workers: int | None,
) -> int:
    """Say how fast songs are, in which key, how they are tuned, how loud and how long they are.

    Each PATH is an audio file, a folder, an archive, a manifest or built-in audio; - reads standard input:
    audio (cat song.mp3 | ...) or a list of paths, one per line.

    Tempo and key come with a confidence. Where it is low, the answer is "no steady tempo" or "no clear key".
    Loudness is integrated loudness (LUFS), as ITU-R BS.1770 defines it; gain leads to -18 LUFS.
    """
    from mirlab.audio.describing import TempoRange
    from mirlab.data.descriptions import describe_files
    from mirlab.show.terminal import Phases

    if out is not None and out.suffix.lower() not in _KINDS:
        raise click.UsageError(f'--out: expected a name ending in .csv or .json, got "{out.name}"')
    wanted = None if range_ is None else TempoRange.parse(range_)
    with ExitStack() as held:
        sounds = list(named_sounds(paths, held, "to describe"))
        if not sounds:
            raise click.UsageError(
                "expected audio files, but found none: give files, folders with audio, or -"
            )
        # A bar for a file or two would be gone before it is read.
        with Phases() if len(sounds) > _AT_ONCE else nullcontext() as phases:
            found = describe_files(
                [(sound.name, sound.path) for sound in sounds],
                range=wanted,
                workers=workers,
                cache=not no_cache,
                progress=phases,
            )
    failed = sum(bool(said.error) for said in found)
    if out is None:
        _show(found, format_, ShortPaths.of(paths, (sound.name for sound in sounds)))
    elif failed < len(found):
        _write(found, out, force)
    for said in found:
        if said.error:
            complain(said.path, said.error)
        for words in said.notes:
            remark(said.path, words)
    if failed:
        say(f"{failed} of {counted(len(found), 'file')} could not be analysed", err=True)
    return 1 if failed == len(found) else 0


def _answer(found: Descriptions) -> Mapping[str, Any]:
    return {"methods": found.methods, "results": [said.as_json() for said in found]}


def _show(found: Descriptions, format_: str, short: ShortPaths) -> None:
    from mirlab.data.descriptions import in_short
    from mirlab.show.terminal import print_rows
    from mirlab.words import visible

    if format_ == "json":
        as_json(_answer(found))
    elif format_ == "csv":
        write(found.csv_text())
    else:
        rows = [in_short(replace(said, path=short(said.path))) for said in found]
        print_rows([{name: visible(text) for name, text in row.items()} for row in rows])
        short.remark()


def _write(found: Descriptions, out: Path, force: bool) -> None:
    from mirlab.files import replacing

    kind = _KINDS[out.suffix.lower()]
    text = found.csv_text() if kind is DESCRIPTIONS_CSV else json_text(_answer(found), indent=2) + "\n"
    with replacing(out, kind, force=force) as part:
        part.write_text(text, encoding="utf-8", errors="replace")
    say(f"{found.headline()} Written to {out}", err=True)
