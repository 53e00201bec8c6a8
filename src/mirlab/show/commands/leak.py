"""`mirlab leak`: the same features and model under segment, track and artist splits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from mirlab.show.terminal import (
    as_json,
    features_option,
    format_option,
    model_name_option,
    paragraph,
    say,
    say_left_out,
    seed_option,
    source_options,
    workers_option,
)
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.data.tables import FeatureTable
    from mirlab.learn.judging import LeakReport, LeakRow
    from mirlab.learn.statistics import Interval


@click.command()
@click.argument("source")
@model_name_option
@features_option
@click.option(
    "--segment",
    type=click.FloatRange(min=0),
    default=None,
    help="Length of slices in seconds; 0 uses whole tracks, without a segment row.  [default: 3]",
)
@click.option("--folds", type=click.IntRange(min=2), default=None, help="Number of folds.  [default: 10]")
@click.option(
    "--repeats", type=click.IntRange(min=1), default=3, show_default=True, help="Repeats of the track row."
)
@seed_option
@source_options()
@workers_option
@format_option
def leak(
    source: str,
    model: str | None,
    features: str | None,
    segment: float | None,
    folds: int | None,
    repeats: int,
    seed: int,
    read_as: dict[str, Any],
    workers: int | None,
    format_: str,
) -> None:
    """Measure how much accuracy comes from having the same tracks or artists in training and test.

    The same features and model are tested with slices, then tracks, then artists kept together. Rows that are
    impossible with this data are skipped, with the reason.
    """
    from mirlab.data.extraction import labelled_table
    from mirlab.data.tables import SourceSpec
    from mirlab.learn.judging import SLICES
    from mirlab.learn.judging import leak as measure
    from mirlab.learn.models import registry as models
    from mirlab.show.terminal import Phases

    if model is not None:
        models.get(model)
    with Phases() as phases:
        found = labelled_table(
            source,
            SourceSpec(**read_as),
            features=features,
            segment=segment,
            slices=SLICES,
            workers=workers,
            progress=phases,
        )
        table, failures = found.table, len(found.failures)
        report = measure(
            table,
            model=model,
            folds=folds,
            repeats=repeats,
            seed=seed,
            progress=phases,
        )
    say_left_out(failures)
    if format_ == "json":
        as_json(_machine_readable(report, table, failures, seed))
    else:
        _print(report, table)


def _print(report: LeakReport, table: FeatureTable) -> None:
    from mirlab.show.terminal import print_rows

    n_tracks, sliced = len(set(table.tracks)), len(set(table.tracks)) < len(table)
    tracks = counted(n_tracks, "track")
    what = f"{counted(len(table), 'slice')} of {tracks}" if sliced else tracks
    paragraph(f"{report.model} on {what}: {report.recipe}.")
    say()
    print_rows([_cells(row, report, sliced) for row in report.rows])
    say()
    paragraph(report.sentence)
    say()
    evaluations = [row.evaluation for row in report.rows if row.evaluation is not None]
    level = evaluations[0].primary.level
    kind = evaluations[0].plan.group_kind
    measure = report.measure
    name = measure.label[0].upper() + measure.label[1:]
    written, gaps = (" in %", "; gaps in percentage points") if measure.share else ("", "")
    slices = "on single slices" if report.metric == "accuracy" else "on the means of a track's slices"
    paragraph(
        f"{name}{written}, with {100 * level:g} % intervals that resample {kind}s{gaps}. A gap is measured "
        f"on the tracks that both rows tested{f', and {slices} where the row above tests slices' * sliced}."
    )
    for row in report.rows:
        say()
        if row.evaluation is None:
            paragraph(f"skipped, because {row.skipped}", f"{row.name}: ")
            continue
        paragraph(row.evaluation.sentence, f"{row.name}: ")
        notes = [
            *row.evaluation.warnings,
            *([row.evaluation.primary.note] if row.evaluation.primary.note else []),
        ]
        for note in notes:
            paragraph(note, "  - ")
    for note in table.notes:
        say()
        paragraph(f"Note: {note}")


def _cells(row: LeakRow, report: LeakReport, sliced: bool) -> dict[str, str]:
    evaluation, slices, measure = row.evaluation, {}, report.measure
    if sliced and report.metric == "accuracy":
        by_slice = None if evaluation is None else evaluation.slice_accuracy
        slices = {"by slice": "" if by_slice is None else measure.number(by_slice.mean)}
    return {
        "split": row.name,
        "apart": row.apart,
        measure.label: "skipped" if evaluation is None else measure.cell(evaluation.primary),
        **slices,
        "tested": "" if evaluation is None else str(evaluation.n_tracks),
        "gap to above": "" if row.gap is None else measure.cell(row.gap, sign="+"),
    }


def _machine_readable(report: LeakReport, table: FeatureTable, failures: int, seed: int) -> dict[str, Any]:
    return {
        "model": report.model,
        "metric": report.metric,
        "recipe": report.recipe,
        "answer": report.sentence,
        "tracks": len(set(table.tracks)),
        "rows": len(table),
        "failures": failures,
        "seed": seed,
        "leak": _numbers(report.leak),
        "leak_row": report.apart or None,
        "ladder": [_row(row) for row in report.rows],
        "notes": list(table.notes),
    }


def _row(row: LeakRow) -> dict[str, Any]:
    from mirlab.learn.statistics import primary_of

    found = row.evaluation
    numbers: dict[str, Any] = {"row": row.name, "protocol": row.protocol, "apart": row.apart}
    if found is None:
        return {**numbers, "skipped": row.skipped}
    return {
        **numbers,
        "skipped": None,
        "sentence": found.sentence,
        "warnings": list(found.warnings),
        "tracks": found.n_tracks,
        "predictions": len(found.judged.track),
        primary_of(found.task): _numbers(found.primary),
        "slice_accuracy": _numbers(found.slice_accuracy),
        "mean_over_splits": _numbers(found.over_splits),
        "above": row.above or None,
        "gap": _numbers(row.gap),
        "gap_tracks": row.gap_tracks,
    }


def _numbers(interval: Interval | None) -> dict[str, Any] | None:
    if interval is None:
        return None
    low, high = (interval.low, interval.high) if interval.known else (None, None)
    return {
        "mean": interval.mean,
        "low": low,
        "high": high,
        "level": interval.level,
        "of": interval.of,
        "note": interval.note,
    }
