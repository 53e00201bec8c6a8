"""`mirlab compare`: is one run better than another, or does it only look so?

Contents: compare (the command), numbers.
"""

from __future__ import annotations

import math
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.learn.results import numbers
from mirlab.show.terminal import as_json, format_option, say

if TYPE_CHECKING:
    from mirlab.learn.results import Compared

FEW = 4
"""Up to so many comparisons each is put in a sentence below the table."""


@click.command()
@click.argument("result_a", type=click.Path(path_type=Path))
@click.argument("result_b", type=click.Path(path_type=Path), required=False)
@click.option(
    "--a",
    "a_set",
    default=None,
    help='Feature set, model, SET/MODEL, or values such as "n_fft=1024, hop_length=256", in RESULT_A.',
)
@click.option(
    "--b", "b_set", default=None, help="The same in RESULT_B, or in RESULT_A if RESULT_B is not given."
)
@click.option(
    "--protocol", default=None, help="Compare under this protocol only.  [default: all that both have]"
)
@click.option(
    "--level",
    type=click.FloatRange(min=0.5, max=1, max_open=True),
    default=0.95,
    show_default=True,
    help="Confidence level of the intervals and verdicts.",
)
@click.option(
    "--other-values",
    is_flag=True,
    help="Allow different features of the same tracks, whose data hashes differ.",
)
@click.option("--per-target", is_flag=True, help="Compare each tag or number, too.")
@format_option
def compare(
    result_a: Path,
    result_b: Path | None,
    a_set: str | None,
    b_set: str | None,
    protocol: str | None,
    level: float,
    other_values: bool,
    per_target: bool,
    format_: str,
) -> None:
    """Compare two results folders of `mirlab run`, or two conditions of one:
    feature sets, models or values of axes.

    Results are paired by split and track. The output says whether the difference is significant.
    """
    from mirlab.learn.results import compare as compare_results
    from mirlab.show.terminal import print_rows
    from mirlab.words import visible

    found = compare_results(
        result_a,
        result_b,
        a_set=a_set,
        b_set=b_set,
        protocol=protocol,
        level=level,
        other_values=other_values,
        per_target=per_target,
    )
    if format_ == "json":
        as_json({"comparisons": [numbers(row) for row in found.rows], "notes": list(found.notes)})
        return
    print_rows([_line(row, named=per_target) for row in found.rows])
    sentences = [row.sentence for row in found.rows]
    if len(sentences) > FEW:
        tests = dict.fromkeys(row.comparison.test for row in found.rows)
        sentences = [f"Tests: {'; '.join(tests)}. Use --format json for a sentence about each comparison."]
    for text in [*sentences, *found.notes]:
        say("\n" + textwrap.fill(visible(text), 80))


def _line(row: Compared, *, named: bool) -> dict[str, Any]:
    measure = row.measure
    score = measure.unit if row.metric == "accuracy" else f"{measure.label} {measure.unit}".rstrip()
    p = row.comparison.p if row.comparison.adjusted_p is None else row.comparison.adjusted_p
    return {
        "protocol": row.protocol,
        **({"target": row.target or "all"} if named else {}),
        "a": row.a,
        f"a {score}": measure.number(row.score_a),
        "b": row.b,
        f"b {score}": measure.number(row.score_b),
        "b - a": measure.cell(row.comparison.difference, "+"),
        "p": "none" if math.isnan(p) else "<0.001" if p < 0.001 else f"{p:.3f}",
        "verdict": row.comparison.verdict,
    }
