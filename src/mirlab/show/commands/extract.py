"""`mirlab extract`: features of every track into one table."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.terminal import (
    Guarded,
    Output,
    Params,
    as_json,
    force_option,
    format_option,
    say,
    source_options,
    workers_option,
)
from mirlab.words import counted

_ONE_FILE = frozenset({".parquet", ".csv"})

if TYPE_CHECKING:
    from mirlab.data.extraction import Extraction
    from mirlab.data.tables import Failure


class OutTable(click.types.StringParamType, Output):
    """A table in one file, or a folder or an address that gets it in shards."""

    def check(self, value: Any, params: Params, inputs: list[Path]) -> None:
        from mirlab.data.extraction import check_workspace
        from mirlab.files import (
            FAILURES,
            FRAMES,
            SHARD_FILES,
            TABLE,
            TABLE_CSV,
            check_folder,
            check_writable,
            is_url,
        )

        out, force = Path(value), params["force"]
        if is_url(value):
            return
        if out.suffix not in _ONE_FILE:
            if not out.suffix:
                check_folder(out, SHARD_FILES, force=force, inputs=inputs)
            return
        files = {
            out: TABLE_CSV if out.suffix == ".csv" else TABLE,
            out.with_suffix(".failures.csv"): FAILURES,
        }
        if params["frames"]:
            files |= {out.with_suffix(".frames.parquet"): FRAMES}
        for path, kind in files.items():
            check_writable(path, kind, force=force, inputs=inputs)
        if params["cluster"] is not None or is_url(params["source"]):
            check_workspace(out.with_suffix(".shards"))


@click.command(cls=Guarded)
@click.argument("source")
@click.option(
    "--out",
    required=True,
    type=OutTable(),
    help="Output: a file ending in .parquet or .csv, or a folder or address (s3://bucket/folder) for a "
    "table in shards.",
)
@click.option(
    "--features", default="seed", show_default=True, help='Features, e.g. "seed" or "mfcc[1-12].mean,rms".'
)
@source_options("label", "artist", "facts", "corrections")
@force_option
@workers_option
@click.option(
    "--offset", type=click.FloatRange(min=0), default=0.0, help="Seconds to skip at the start of each track."
)
@click.option(
    "--duration",
    type=click.FloatRange(min=0, min_open=True),
    help="Seconds of each track to analyse.  [default: all]",
)
@click.option(
    "--segment",
    type=click.FloatRange(min=0, min_open=True),
    help="Cut tracks into slices of this length, in seconds.",
)
@click.option(
    "--hop",
    type=click.FloatRange(min=0, min_open=True),
    help="Seconds from the start of one slice to the next.  [default: --segment]",
)
@click.option(
    "--sample-rate", type=int, default=22050, show_default=True, help="Resample to this rate, in Hz."
)
@click.option("--n-fft", type=int, default=2048, show_default=True, help="Frame length in samples.")
@click.option(
    "--hop-length", type=int, default=512, show_default=True, help="Distance between frames in samples."
)
@click.option("--frames", is_flag=True, help="Also save the features of every frame, in OUT.frames.parquet.")
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    help="Seconds after which a track fails.  [default: a minute, more for large files]",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(min=400),
    help="Memory per worker in MB; a track that needs more fails.  [default: 900]",
)
@click.option("--no-cache", is_flag=True, help="Do not use the cache.")
@click.option(
    "--cluster",
    help="Use the workers of a Dask scheduler (tcp://host:8786), or N local ones (local:N).",
)
@click.option(
    "--shard-tracks",
    type=click.IntRange(min=1),
    help="Tracks per shard.  [default: 1000]",
)
@click.option("--strict", is_flag=True, help="Exit with code 1 if any track fails.")
@format_option
def extract(
    source: str,
    out: str,
    features: str,
    read_as: dict[str, Any],
    force: bool,
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
    cluster: str | None,
    shard_tracks: int | None,
    strict: bool,
    format_: str,
) -> int:
    """Compute features of every track and write them as a table.

    SOURCE is a folder with one folder per class, an archive, a manifest (path,label), or the built-in "toy".

    Tracks that cannot be analysed are listed in OUT.failures.csv. A second run computes only what is new.
    Audio at an address (s3://bucket/music) and work on a cluster produce a table in shards; if OUT is a
    single file, the shards are joined.
    """
    from mirlab.audio.registry import expand
    from mirlab.audio.spectra import FrameSpec
    from mirlab.data.execution import DEFAULT_MEMORY, Limits
    from mirlab.files import is_url

    one_file = not is_url(out) and Path(out).suffix in _ONE_FILE
    if Path(out).suffix and not one_file:
        raise click.UsageError(
            f'--out: expected a name ending in .parquet or .csv, got "{Path(out).name}": '
            "only a folder for a table in shards has no extension"
        )
    if hop is not None and segment is None:
        raise click.UsageError("--hop needs --segment, the length of the slices: add --segment")
    in_shards = not one_file or cluster is not None or is_url(source)
    if is_url(source):
        for name, what in (("facts", "facts"), ("label", "labels"), ("artist", "artists")):
            if read_as[name] is not None:
                raise click.UsageError(
                    f"--{name} does not work with audio at an address: its files are fetched one by one to "
                    "be analysed, perhaps by another machine, and nobody reads their tags. Labels come from "
                    f"the class folders there. For other {what}, write a manifest (path,label and further "
                    "columns) of the files, and give its address"
                )
    single = {"--frames": frames, "--no-cache": no_cache, "--corrections": read_as["corrections"]}
    for name, given in single.items():
        if in_shards and given:
            raise click.UsageError(
                f"{name} does not work with tables in shards: leave it out, or use a source on this "
                "machine, an --out that ends in .parquet or .csv, and no --cluster"
            )
    if shard_tracks is not None and not in_shards:
        raise click.UsageError(
            "--shard-tracks works only with tables in shards: give a folder or address as --out"
        )
    # Before anything slow: invalid options.
    spec = FrameSpec(sample_rate=sample_rate, n_fft=n_fft, hop_length=hop_length)
    expand(features)
    options: dict[str, Any] = {
        "spec": spec,
        "offset": offset,
        "duration": duration,
        "segment": segment,
        "hop": hop,
        "workers": workers,
        "force": force,
        "limits": Limits(time_limit, memory_limit << 20 if memory_limit else DEFAULT_MEMORY),
    }
    if in_shards:
        options |= {"cluster": cluster} | ({"shard_tracks": shard_tracks} if shard_tracks else {})
    else:
        options |= {"cache": not no_cache}
    if one_file:
        if frames:
            options |= {"frames_to": Path(out).with_suffix(".frames.parquet")}
        failed = _into_a_file(source, Path(out), features, options, in_shards, format_, read_as)
    else:
        failed = _into_shards(source, out, features, options, format_, read_as)
    return 1 if strict and failed else 0


def _into_a_file(
    source: str,
    out: Path,
    features: str,
    options: dict[str, Any],
    in_shards: bool,
    format_: str,
    read_as: dict[str, Any],
) -> bool:
    """Extract, write the table, report, and say whether a track failed."""
    from mirlab.files import FRAMES, replacing

    force = bool(options["force"])
    failures_path = out.with_suffix(".failures.csv")
    frames = options.pop("frames_to", None)
    # Frames get their name after the table has got its own: neither stays without the other.
    with replacing(frames, FRAMES, force=force) if frames else nullcontext() as part:
        if part is not None:
            options["frames_to"] = part
        extraction = _extracted(source, out, failures_path, features, options, in_shards, read_as)
        if out.suffix == ".csv":
            extraction.table.to_csv(out, force=force)
        else:
            extraction.table.to_parquet(out, force=force)
    write_failures(failures_path, extraction.failures, force=force)
    _report(extraction, out, failures_path, format_)
    return bool(extraction.failures)


def _extracted(
    source: str,
    out: Path,
    failures_path: Path,
    features: str,
    options: dict[str, Any],
    in_shards: bool,
    read_as: dict[str, Any],
) -> Extraction:
    """Extract; where nothing could be, say of each track why."""
    from mirlab.data.extraction import NothingExtracted, extract_joined
    from mirlab.data.extraction import extract as run
    from mirlab.data.sources import open_source
    from mirlab.files import is_url
    from mirlab.show.terminal import Phases

    force = bool(options["force"])
    try:
        with Phases() as phases:
            opened: Any = source
            if not is_url(source):
                opened = open_source(source, progress=phases, decide=False, **read_as)
            options |= {"progress": phases}
            if in_shards:
                return extract_joined(opened, features, folder=out.with_suffix(".shards"), **options)
            return run(opened, features=features, **options)
    except NothingExtracted as error:
        write_failures(failures_path, error.failures, force=force)
        raise


def _into_shards(
    source: str, out: str, features: str, options: dict[str, Any], format_: str, read_as: dict[str, Any]
) -> bool:
    """Extract into a folder or to an address, report, and say whether a track failed."""
    from mirlab.data.extraction import FAILURES, extract_shards
    from mirlab.data.sources import open_source
    from mirlab.files import is_url
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        opened = source if is_url(source) else open_source(source, progress=phases, decide=False, **read_as)
        options |= {"progress": phases}
        done = extract_shards(opened, features=features, out=out, **options)
    for note in done.notes:
        say(f"note: {note}", err=True)
    _tell(done.failures, done.tracks, f"{out.rstrip('/')}/{FAILURES}")
    if format_ == "json":
        as_json({**vars(done), "failures": [vars(failure) for failure in done.failures]})
    else:
        say(
            f"{out}: {done.rows} rows x {counted(len(done.columns), 'column')} in "
            f"{counted(done.shards, 'shard')} ({counted(done.computed, 'track')} analysed, "
            f"{done.cached} already known, {len(done.failures)} failed)"
        )
    return bool(done.failures)


def write_failures(path: Path, failures: list[Failure], *, force: bool = False) -> None:
    """Write (track, stage, reason) as CSV; an earlier list of mirlab's is removed when nothing failed."""
    import csv

    from mirlab.files import FAILURES, guarded, replacing, shown, writing_errors

    if not failures:
        with writing_errors(path):
            if path.is_file() and FAILURES.is_of(path):
                path.unlink()
        return
    with (
        replacing(path, FAILURES, force=force) as part,
        part.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(["track", "stage", "reason"])
        writer.writerows([guarded(f.track), f.stage, shown(f.reason)] for f in failures)


def _tell(failures: list[Failure], succeeded: int, where: str | Path) -> None:
    if failures:
        n = len(failures)
        say(
            f"\n{n} of {counted(n + succeeded, 'TRACK', 'TRACKS')} FAILED and had to be left out of "
            "the table. "
            f"Reasons are in {where}. The first:",
            err=True,
        )
        for failure in failures[:5]:
            say(f"  {failure.track}: {failure.reason}", err=True)


def _report(extraction: Extraction, out: Path, failures_path: Path, format_: str) -> None:
    table, failures = extraction.table, extraction.failures
    for note in (*extraction.notes, *table.notes):
        say(f"note: {note}", err=True)
    _tell(failures, len(set(table.tracks)), failures_path)
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
            "data_hash_v2": table.data_hash_v2,
        }
        as_json(result)
        return
    kinds = counted(len(table.classes), "class", "classes") if table.classes else "no labels"
    say(
        f"{out}: {len(table)} rows x {counted(len(table.columns), 'column')}, {kinds} "
        f"({counted(extraction.computed, 'track')} analysed, {extraction.cached} already known, "
        f"{len(failures)} failed)"
    )
