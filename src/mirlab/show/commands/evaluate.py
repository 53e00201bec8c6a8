"""`mirlab evaluate`: one model on one set of features, by one protocol."""

from __future__ import annotations

from pathlib import Path
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
    source_options,
    splitting_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.learn.judging import Evaluation


@click.command()
@click.argument("source")
@model_name_option
@features_option
@splitting_options
@source_options()
@click.option(
    "--test",
    default=None,
    metavar="SOURCE",
    help="Train on all of SOURCE and test on this source; artists that are in both are left out.",
)
@click.option(
    "--test-label", default=None, metavar="COLUMN", help="Column of the test source with its labels."
)
@click.option(
    "--test-facts",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE",
    help="Facts about the tracks of the test source, as --facts.",
)
@click.option(
    "--test-corrections",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE.csv",
    help="Corrections of the tracks of the test source, as --corrections.",
)
@workers_option
@format_option
def evaluate(
    source: str,
    model: str | None,
    features: str | None,
    protocol: str | None,
    folds: int | None,
    repeats: int | None,
    column: str | None,
    seed: int,
    read_as: dict[str, Any],
    test: str | None,
    test_label: str | None,
    test_facts: Path | None,
    test_corrections: Path | None,
    workers: int | None,
    format_: str,
) -> None:
    """Train and test a model on SOURCE, which learns its classes, tags or numbers.

    Every track is tested by a model that was not trained on it: in splits of SOURCE, or on the tracks of
    another source (--test). The output has every metric with its
    interval, each tag or number, and what a model gets that hears nothing. (To judge neighbours, use
    `mirlab judge`.)
    """
    from mirlab.data.extraction import labelled_table
    from mirlab.data.tables import SourceSpec
    from mirlab.learn.judging import check_test, open_test, read_as_test
    from mirlab.learn.judging import evaluate as measure
    from mirlab.learn.models import registry as models
    from mirlab.show.terminal import Phases

    if model is not None:
        models.get(model)
    splitting = {"--protocol": protocol, "--folds": folds, "--repeats": repeats, "--column": column}
    its = {
        "--test-label": test_label,
        "--test-facts": test_facts,
        "--test-corrections": test_corrections,
    }
    check_test(test, splitting, its)
    with Phases() as phases:
        how = SourceSpec(**read_as)
        opened = labelled_table(source, how, features=features, workers=workers, progress=phases)
        tested = None
        if test is not None:
            tested = open_test(
                test,
                opened.table,
                read_as_test(how, test_label, test_facts, test_corrections),
                workers=workers,
                progress=phases,
            )
        found = measure(
            opened.noted,
            test=None if tested is None else tested.noted,
            model=model,
            protocol=protocol,
            folds=folds,
            repeats=repeats,
            column=column,
            seed=seed,
            workers=workers,
            progress=phases,
        )
    failures = len(opened.failures) + (0 if tested is None else len(tested.failures))
    say_left_out(failures)
    if format_ == "json":
        as_json({**found.to_dict(), "failures": failures, "seed": seed})
    else:
        _print(found)


def _print(found: Evaluation) -> None:
    from mirlab.show.terminal import print_rows

    paragraph(found.headline())
    say()
    print_rows(_of_classes(found) if found.task == "class" else _of_targets(found))
    say()
    level = found.primary.level
    shares = "Shares in %, with" if found.task != "numbers" else "With"
    paragraph(f"{shares} {100 * level:g} % intervals that resample {found.plan.group_kind}s. {found.recipe}.")
    for note in (*found.warnings, *found.notes, *filter(None, [found.primary.note])):
        say()
        paragraph(f"Note: {note}")


def _of_classes(found: Evaluation) -> list[dict[str, Any]]:
    """A row for each metric, and the baseline's accuracy."""
    from mirlab.learn.statistics import Measure

    rows = []
    for name, interval in found.metrics.items():
        baseline = found.baseline.get(name)
        measure = Measure(name)
        cell = "" if baseline is None else measure.number(baseline)
        rows.append({"metric": measure.label, "": measure.cell(interval), "baseline": cell})
    return rows


def _of_targets(found: Evaluation) -> list[dict[str, Any]]:
    """A row for all of them, the baseline and each tag or number; only the first metric has an interval."""
    from mirlab.learn.statistics import Measure, metrics_of_one

    names = metrics_of_one(found.task)
    rows = []
    for row in found.records():
        cells = {}
        for name in names:
            measure, mean = Measure(name), row[name]
            ends = row.get(f"{name}_low"), row.get(f"{name}_high")
            known = [measure.number(end) for end in ends if end is not None]
            beside = f" ({known[0]} to {known[1]})" if len(known) == 2 and name == names[0] else ""
            cells[measure.label] = "-" if mean is None else f"{measure.number(mean)}{beside}"
        more = {"tracks": row.get("positives")} if found.task == "tags" else {}
        name = "baseline" if row["kind"] == "baseline" else row["target"]
        rows.append({"target": name, **cells, **more})
    return rows
