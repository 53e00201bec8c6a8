"""`mirlab test`: is a classifier as good on these tracks as its card promised?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.commands.heldtracks import held_tracks
from mirlab.show.terminal import (
    as_json,
    format_option,
    paragraph,
    say,
    say_left_out,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.learn.upkeep import BundleTest


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.argument("source")
@source_options("label", "artist", "targets", "separator", "facts", "corrections")
@click.option(
    "--coverage",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=0.9,
    show_default=True,
    help="How often prediction sets, or intervals, should hold the truth.",
)
@click.option(
    "--require-accuracy",
    type=click.FloatRange(0, 1),
    default=None,
    metavar="SHARE",
    help="Exit with code 1 where the accuracy is lower, e.g. 0.7; for a script that rolls classifiers out.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of the resampling.")
@workers_option
@format_option
def test(
    bundle: Path,
    source: str,
    read_as: dict[str, Any],
    coverage: float,
    require_accuracy: float | None,
    seed: int,
    workers: int | None,
    format_: str,
) -> int:
    """Test the classifier BUNDLE on the labelled tracks of SOURCE.

    Prints each metric with its interval, whether that is what the classifier's card promised, how often its
    prediction sets hold the true class, and how good its probabilities are. Give tracks that it was not
    trained on, by other artists.
    """
    from mirlab.errors import UsageError
    from mirlab.learn.bundle import load
    from mirlab.learn.upkeep import test as tested
    from mirlab.show.terminal import Phases

    classifier = load(bundle)
    if require_accuracy is not None and classifier.task != "class":
        raise UsageError(
            f"--require-accuracy is for classifiers of classes, but {bundle} is one of {classifier.task}: "
            "leave it out"
        )
    with Phases() as phases:
        found = tested(
            classifier,
            held_tracks(source, read_as, classifier),
            **read_as,
            coverage=coverage,
            seed=seed,
            workers=workers,
            progress=phases,
        )
    say_left_out(found.failures)
    if format_ == "json":
        as_json(found.to_dict())
    else:
        _print(found)
    if require_accuracy is None or found.primary.mean >= require_accuracy:
        return 0
    say(f"The accuracy is below --require-accuracy {require_accuracy:g}.", err=True)
    return 1


def _print(found: BundleTest) -> None:
    from mirlab.learn.statistics import Measure
    from mirlab.show.terminal import print_rows

    paragraph(found.headline())
    say()
    rows: list[dict[str, Any]] = []
    for name, interval in found.metrics.items():
        measure = Measure(name)
        rows.append({"metric": measure.label, "": measure.cell(interval)})
    print_rows(rows)
    if found.scores is not None:
        say()
        share = Measure("accuracy").number
        print_rows(
            [
                {
                    "class": one.label,
                    "tracks": one.n,
                    "right": share(one.recall),
                    "precision": share(one.precision),
                }
                for one in found.scores.per_class
            ]
        )
    for name, metrics in found.per_target.items():
        said = [f"{Measure(metric).label} {Measure(metric).said(one)}" for metric, one in metrics.items()]
        paragraph(f"{name}: {', '.join(said)}")
    for remark in found.remarks_on():
        say()
        paragraph(remark)
