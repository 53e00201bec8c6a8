"""`mirlab run`: an experiment with its figures and report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.terminal import (
    Guarded,
    OutResults,
    Phases,
    as_json,
    force_option,
    format_option,
    say,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.learn.results import Results


@click.command(cls=Guarded)
@click.argument("experiment")
@click.option(
    "--source",
    "--data",
    "source",
    default=None,
    help="Data to use: a built-in name, folder, archive, manifest or table.",
)
@click.option(
    "--out",
    type=OutResults(),
    default=None,
    help="Folder for the results.  [default: mirlab-results/EXPERIMENT, or EXPERIMENT-SOURCE with --source]",
)
@click.option(
    "--repeats",
    type=click.IntRange(min=1),
    default=None,
    help="Number of repeats.  [default: the experiment's]",
)
@click.option(
    "--seed", type=click.IntRange(min=0), default=None, help="Random seed.  [default: the experiment's]"
)
@click.option(
    "--protocol",
    "protocols",
    multiple=True,
    metavar="NAME",
    help="Protocol for splitting: artist-kfold, kfold, random ...; repeatable.  [default: the experiment's]",
)
@source_options()
@force_option
@workers_option
@format_option
def run(
    experiment: str,
    source: str | None,
    out: Path | None,
    repeats: int | None,
    seed: int | None,
    protocols: tuple[str, ...],
    read_as: dict[str, Any],
    force: bool,
    workers: int | None,
    format_: str,
) -> None:
    """Run an experiment and write its figures and report.

    EXPERIMENT is the name of a built-in experiment (see `mirlab experiments`) or a TOML file.
    """
    from mirlab.learn.config import experiments
    from mirlab.learn.experiment import run as run_experiment
    from mirlab.show.figures import write_figures
    from mirlab.show.pages import write_report
    from mirlab.show.terminal import print_results

    folder = out or Path("mirlab-results") / _folder_name(experiments.load(experiment).name, source)
    with Phases() as phases:
        results = run_experiment(
            experiment,
            source=source,
            **read_as,
            out=folder,
            repeats=repeats,
            seed=seed,
            protocol=protocols,
            workers=workers,
            progress=phases,
            force=force,
        )
    say("writing the figures and the report", err=True)
    write_figures(results, folder, force=force)
    report = write_report(results, folder, force=force)
    if format_ == "json":
        as_json(_machine_readable(results, report))
    else:
        print_results(results)
        say(f"\nReport: {report}")


def _folder_name(experiment: str, data: str | None) -> str:
    if data is None:
        return experiment
    name = Path(data.rstrip("/")).name or "data"
    return f"{experiment}-{name}"


def _machine_readable(results: Results, report: Path) -> dict[str, Any]:
    from mirlab.learn.results import effect_rows, effects, nested, nested_numbers, optimism
    from mirlab.show.terminal import result_rows

    return {
        "answer": results.answer(),
        "optimism": optimism(results),
        "effects": effect_rows(effects(results)),
        "nested": nested_numbers(nested(results), results.measure.name),
        "rows": result_rows(results),
        "notes": results.about["notes"],
        "data": results.about["data"],
        "seed": results.about["seed"],
        "report": str(report),
    }
