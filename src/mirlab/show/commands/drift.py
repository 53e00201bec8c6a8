"""`mirlab drift`: are these sounds like those that a classifier was trained on?"""

from __future__ import annotations

import math
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
    from mirlab.learn.upkeep import Drift, DriftedFeature

SHOWN = 4
"""Features that are shown where none has moved."""
LONGEST_UNIT = 3
"""Characters of a unit that is written beside a number, as Hz and dB."""


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.argument("source")
@source_options("artist", "facts")
@click.option(
    "--fail-on-drift",
    is_flag=True,
    help="Exit with code 1 where the sounds differ; for a script that watches a classifier.",
)
@workers_option
@format_option
def drift(
    bundle: Path,
    source: str,
    read_as: dict[str, Any],
    fail_on_drift: bool,
    workers: int | None,
    format_: str,
) -> int:
    """Compare the sounds of SOURCE with those that the classifier BUNDLE was trained on.

    SOURCE needs no labels. Prints how far each feature has moved, whether that is more than chance, how many
    sounds are unknown to the classifier, what may be the cause, and how many tracks it takes to say so.
    """
    from mirlab.learn.upkeep import drift as compared
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        tracks = held_tracks(source, read_as, bundle)
        found = compared(bundle, tracks, **read_as, workers=workers, progress=phases)
    say_left_out(found.failures)
    if format_ == "json":
        as_json(found.to_dict())
    else:
        _print(found)
    if not (fail_on_drift and found.drifted):
        return 0
    say("There is drift, and --fail-on-drift is set.", err=True)
    return 1


def _print(found: Drift) -> None:
    from mirlab.show.terminal import print_rows

    paragraph(found.headline())
    say()
    moved = [one for one in found.features if one.drifted]
    shown = sorted(moved or found.features, key=lambda one: -abs(one.most.shift))
    shown = shown if moved else shown[:SHOWN]
    print_rows(
        [
            {
                "feature": one.name,
                "moved most": one.most.column.removeprefix(one.name).lstrip("._") or one.most.column,
                "training": _value(one.most.training, _units(one)),
                "here": _value(one.most.here, _units(one)),
                "shift": f"{one.most.shift:+.2f}",
                "spread": f"{one.most.spread:.2f}" if math.isfinite(one.most.spread) else "-",
                "outside": "-" if one.most.outside is None else f"{100 * one.most.outside:.0f} %",
                "p": "-" if one.p is None else "<0.001" if one.p < 0.001 else f"{one.p:.3f}",
            }
            for one in shown
        ]
    )
    say()
    paragraph(
        "The table shows the column of each feature that moved most: its mean in the training data and here, "
        "the shift in standard deviations of the training data, the spread as a multiple of theirs, and the "
        "share of tracks outside their range. p is the feature's smallest, corrected for all columns."
    )
    for remark in filter(None, [found.alike() if moved else "", *found.remarks_on()]):
        say()
        paragraph(remark)


def _units(one: DriftedFeature) -> str:
    """The unit of the column that moved most; "" where it is not that of the feature."""
    return "" if one.most.column.endswith((".var", ".skewness", ".kurtosis")) else one.units


def _value(value: float, units: str) -> str:
    shown = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{shown} {units}" if 0 < len(units) <= LONGEST_UNIT else shown
