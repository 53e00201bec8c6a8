"""`mirlab duplicates`: which recordings are there more than once, and which file is worth keeping."""

from __future__ import annotations

import click

from mirlab.show.terminal import as_json, format_option, say, workers_option
from mirlab.words import visible


@click.command()
@click.argument("source", metavar="SOURCE|LIB")
@click.option("--no-cache", is_flag=True, help="Do not use the cache.")
@workers_option
@format_option
def duplicates(source: str, no_cache: bool, workers: int | None, format_: str) -> None:
    """Find recordings of which there are several files in SOURCE, or in the library LIB.

    Files are alike by their bytes, by their samples, or by the fingerprint of their sound. Of each recording
    the best file comes first, with the reason. Nothing is deleted.
    """
    from pathlib import Path

    from mirlab.data.audit import find_copies
    from mirlab.files import expanded, is_url
    from mirlab.find.store import HEAD_FILE
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        if not is_url(source) and (expanded(source) / HEAD_FILE).exists():
            from mirlab.find.facade import Library

            library = Library.open(Path(source))
            found = library.duplicates(workers=workers, cache=not no_cache, progress=phases)
        else:
            found = find_copies(source, workers=workers, cache=not no_cache, progress=phases)
    for note in found.notes:
        say(f"note: {visible(note)}", err=True)
    for failure in found.failures[:5]:
        say(f"note: {visible(failure.track)} cannot be decoded: {visible(failure.reason)}", err=True)
    if format_ == "json":
        as_json(
            {
                "source": found.source,
                "tracks": found.tracks,
                "spare_bytes": found.spare,
                "recordings": [[vars(file) for file in one.files] for one in found.recordings],
                "failures": [vars(failure) for failure in found.failures],
            }
        )
        return
    for recording in found.recordings:
        for file in recording.files:
            said = f"keep: {file.why}" if file.keep else f"{file.alike}, {file.bytes / 1e6:,.1f} MB"
            say(f"{'' if file.keep else '    '}{visible(file.track)}  ({said})")
    if found.recordings:
        say()
    say(found.answer())
