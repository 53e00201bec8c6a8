"""`mirlab extract`: features of every track into one table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.commands.options import as_json, format_option, workers_option

if TYPE_CHECKING:
    from mirlab.data.extract import Extraction
    from mirlab.data.track import Failure


@click.command()
@click.argument("source")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where the table goes: .parquet or .csv.",
)
@click.option(
    "--features", default="seed", show_default=True, help='A set or terms, e.g. "mfcc[1-12].mean,rms".'
)
@workers_option
@click.option(
    "--offset", type=click.FloatRange(min=0), default=0.0, help="Skip so many seconds of each track."
)
@click.option(
    "--duration", type=click.FloatRange(min=0, min_open=True), help="Take so many seconds of each track."
)
@click.option(
    "--segment", type=click.FloatRange(min=0, min_open=True), help="Make slices of so many seconds."
)
@click.option(
    "--hop", type=click.FloatRange(min=0, min_open=True), help="Start a slice every so many seconds."
)
@click.option("--sample-rate", type=int, default=22050, show_default=True, help="Resample to this rate, Hz.")
@click.option("--n-fft", type=int, default=2048, show_default=True, help="Samples in a frame.")
@click.option("--hop-length", type=int, default=512, show_default=True, help="Samples between frames.")
@click.option("--frames", is_flag=True, help="Keep the features of every frame too, in OUT.frames.parquet.")
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    help="Give up on a track after so many seconds; by default a minute and more for large files.",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(min=400),
    help="MB that a worker may hold; a track that needs more fails. By default 900.",
)
@click.option("--no-cache", is_flag=True, help="Neither use nor keep earlier analyses.")
@click.option("--strict", is_flag=True, help="Exit with 1 when any track fails.")
@format_option
def extract(
    source: str,
    out: Path,
    features: str,
    workers: int | None,
    offset: float,
    duration: float | None,
    segment: float | None,
    hop: float | None,
    sample_rate: int,
    n_fft: int,
    hop_length: int,
    frames: bool,
    time_limit: float | None,
    memory_limit: int | None,
    no_cache: bool,
    strict: bool,
    format_: str,
) -> int:
    """Compute features of every track of SOURCE: a folder with a folder per class, an archive, a
    manifest (path,label), or the built-in "toy".

    Tracks that can't be analysed are listed in OUT's name + .failures.csv. A second run computes only
    what is new.
    """
    import tempfile

    from mirlab.audio.frames import FrameSpec
    from mirlab.audio.terms import expand
    from mirlab.data.atomic import writing_errors
    from mirlab.data.extract import NothingExtracted
    from mirlab.data.extract import extract as run
    from mirlab.data.limits import DEFAULT_MEMORY, Limits
    from mirlab.data.sources import open_source
    from mirlab.show.commands.run import Phases

    if out.suffix not in {".parquet", ".csv"}:
        raise click.UsageError(f'--out: expected a name ending in .parquet or .csv, got "{out.name}"')
    if hop is not None and segment is None:
        raise click.UsageError("--hop says how far slices are apart: give --segment, their length, too")
    # Before anything slow: what can't be meant, and a place that can't be written.
    spec = FrameSpec(sample_rate=sample_rate, n_fft=n_fft, hop_length=hop_length)
    expand(features)
    with writing_errors(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=out.parent).close()
    failures_path = out.with_suffix(".failures.csv")
    try:
        with Phases() as phases:
            extraction = run(
                open_source(source, progress=phases),
                features,
                spec=spec,
                offset=offset,
                duration=duration,
                segment=segment,
                hop=hop,
                workers=workers,
                limits=Limits(time_limit, memory_limit << 20 if memory_limit else DEFAULT_MEMORY),
                cache=not no_cache,
                frames_to=out.with_suffix(".frames.parquet") if frames else None,
                progress=lambda done, total, failed: phases("extracting", done, total, failed),
            )
    except NothingExtracted as error:
        write_failures(failures_path, error.failures)
        raise
    if out.suffix == ".csv":
        extraction.table.to_csv(out)
    else:
        extraction.table.to_parquet(out)
    write_failures(failures_path, extraction.failures)
    _report(extraction, out, failures_path, format_)
    return 1 if strict and extraction.failures else 0


def write_failures(path: Path, failures: list[Failure]) -> None:
    """Write (track, stage, reason) as CSV; an earlier list is removed when nothing failed."""
    import csv

    from mirlab.data.atomic import replacing, writing_errors

    if not failures:
        with writing_errors(path):
            path.unlink(missing_ok=True)
        return
    with (
        replacing(path) as part,
        part.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(["track", "stage", "reason"])
        writer.writerows([failure.track, failure.stage, failure.reason] for failure in failures)


def _report(extraction: Extraction, out: Path, failures_path: Path, format_: str) -> None:
    table, failures = extraction.table, extraction.failures
    for note in (*extraction.notes, *table.notes):
        click.echo(f"note: {note}", err=True)
    if failures:
        n = len(failures)
        click.echo(
            f"\n{n} of {n + len(set(table.tracks))} TRACKS FAILED and are not in the table; "
            f"{failures_path} says why. The first:",
            err=True,
        )
        for failure in failures[:5]:
            click.echo(f"  {failure.track!r}: {failure.reason}", err=True)
    if format_ == "json":
        result: dict[str, Any] = {
            "out": str(out),
            "rows": len(table),
            "tracks": len(set(table.tracks)),
            "columns": [str(c) for c in table.columns],
            "classes": table.classes,
            "computed": extraction.computed,
            "cached": extraction.cached,
            "failures": [vars(failure) for failure in failures],
            "data_hash": table.data_hash,
        }
        as_json(result)
        return
    kinds = f"{len(table.classes)} classes" if table.classes else "no labels"
    click.echo(
        f"{out}: {len(table)} rows x {len(table.columns)} columns, {kinds} "
        f"({extraction.computed} tracks analysed, {extraction.cached} known already, {len(failures)} failed)"
    )
