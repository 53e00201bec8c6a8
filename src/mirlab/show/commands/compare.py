"""`mirlab compare`: is one run, or one classifier, better than another, or does it only look so?

Contents: compare (the command).
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from mirlab.errors import UsageError
from mirlab.imports import need_extra
from mirlab.learn.results import numbers
from mirlab.show.commands.bundlepair import are_bundles, compare_classifiers
from mirlab.show.terminal import (
    as_json,
    format_option,
    say,
    seed_option,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.learn.results import Compared

OF_RESULTS = ("a_set", "b_set", "protocol", "other_values", "per_target")
OF_CLASSIFIERS = (
    *("data", "label", "artist", "targets", "separator", "facts", "corrections", "labels", "unseen"),
    *("coverage", "fail_if_worse", "seed", "workers"),
)
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
@click.option(
    "--data", default=None, metavar="SOURCE", help="Of classifiers: the tracks that both are judged on."
)
@source_options("label", "artist", "targets", "separator", "facts", "corrections", of="Of classifiers: ")
@click.option(
    "--labels/--no-labels",
    default=True,
    show_default=True,
    help="Of classifiers: judge by labels where there are any, or only say where the two agree.",
)
@click.option(
    "--unseen",
    is_flag=True,
    help="Of classifiers: leave out tracks that are known to be of the training of either.",
)
@click.option(
    "--coverage",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=0.9,
    show_default=True,
    help="Of classifiers: how often prediction sets, or intervals, should hold the truth.",
)
@click.option(
    "--fail-if-worse",
    is_flag=True,
    help="Of classifiers: exit with code 1 where the second is worse; for a script that rolls it out.",
)
@seed_option
@workers_option
@format_option
@click.pass_context
def compare(
    ctx: click.Context,
    result_a: Path,
    result_b: Path | None,
    a_set: str | None,
    b_set: str | None,
    protocol: str | None,
    level: float,
    other_values: bool,
    per_target: bool,
    data: str | None,
    read_as: dict[str, Any],
    labels: bool,
    unseen: bool,
    coverage: float,
    fail_if_worse: bool,
    seed: int,
    workers: int | None,
    format_: str,
) -> int:
    """Compare two results folders of `mirlab run`, or two conditions of one:
    feature sets, models or values of axes. Or compare two classifiers, A.mirlab and B.mirlab, on the tracks
    of --data.

    Results are paired by split and track, classifiers by track. The output says whether the difference is
    significant.
    """
    if are_bundles(result_a, result_b):
        assert result_b is not None
        _check_given(ctx, OF_RESULTS, "two classifiers", "folders of results")
        if data is None:
            raise UsageError("two classifiers are compared on the same tracks: name them with --data SOURCE")
        return compare_classifiers(
            result_a,
            result_b,
            data,
            fail_if_worse,
            format_,
            read_as=read_as,
            labels=labels,
            unseen=unseen,
            coverage=coverage,
            level=level,
            seed=seed,
            workers=workers,
        )
    _check_given(ctx, OF_CLASSIFIERS, "folders of results", "two classifiers (files)")
    if not result_a.exists():
        raise UsageError(
            f"{result_a}: there is no such file or folder: expected a results folder of `mirlab run`, or a "
            "classifier"
        )
    need_extra("mirlab compare", "lab")
    from mirlab.learn.results import compare as compare_results
    from mirlab.show.terminal import print_rows
    from mirlab.words import some, visible

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
        return 0
    if per_target:
        say(textwrap.fill(visible(_heading(found.rows)), 80) + "\n")
    print_rows([_of_target(row, found.rows) if per_target else _line(row) for row in found.rows])
    sentences = [row.sentence for row in found.rows]
    if len(sentences) > FEW:
        tests = dict.fromkeys(row.comparison.test for row in found.rows if math.isfinite(row.comparison.p))
        untested = [row for row in found.rows if math.isnan(row.comparison.p)]
        sentences = [f"Tests: {'; '.join(tests)}. Use --format json for a sentence about each comparison."]
        for why in dict.fromkeys(row.comparison.difference.note for row in untested if row.target):
            names = [row.target for row in untested if row.comparison.difference.note == why]
            sentences.append(f"Not tested: {some(names)} ({why}).")
    for text in [*sentences, *found.notes]:
        say("\n" + textwrap.fill(visible(text), 80))
    return 0


def _check_given(ctx: click.Context, names: tuple[str, ...], came: str, wanted: str) -> None:
    """Raise UsageError where an option is given that is about the other kind."""
    for param in ctx.command.params:
        given = ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
        if param.name in names and given:
            raise UsageError(f"{param.opts[0]} is about {wanted}, and these are {came}: leave it out")


def _heading(rows: Sequence[Compared]) -> str:
    """What the rows of a table of many tags or numbers share: they need the room for their figures."""
    shared = [f"{side}: {name}" for side in ("a", "b") if (name := _shared(rows, side))]
    shared += [f"under {name}"] if (name := _shared(rows, "protocol")) else []
    metrics = dict.fromkeys(f"{row.measure.label} of {'each' if row.target else 'all'}" for row in rows)
    if len({row.metric for row in rows}) == 1:
        metrics = dict.fromkeys([rows[0].measure.label])
    unit = f", in {rows[0].measure.unit}" if rows[0].measure.unit else ""
    return "; ".join([*shared, f"{', '.join(metrics)}{unit}"])


def _shared(rows: Sequence[Compared], name: str) -> str:
    values = {getattr(row, name) for row in rows}
    return values.pop() if len(values) == 1 else ""


def _of_target(row: Compared, rows: Sequence[Compared]) -> dict[str, Any]:
    own = {name: getattr(row, name) for name in ("protocol", "a", "b") if not _shared(rows, name)}
    scores = {
        f"{side} score" if side in own else side: row.measure.number(score)
        for side, score in (("a", row.score_a), ("b", row.score_b))
    }
    return {"target": row.target or "all", **own, **scores, **_verdict(row)}


def _line(row: Compared) -> dict[str, Any]:
    measure = row.measure
    score = measure.unit if row.metric == "accuracy" else f"{measure.label} {measure.unit}".rstrip()
    return {
        "protocol": row.protocol,
        "a": row.a,
        f"a {score}": measure.number(row.score_a),
        "b": row.b,
        f"b {score}": measure.number(row.score_b),
        **_verdict(row),
    }


def _verdict(row: Compared) -> dict[str, Any]:
    p = row.comparison.p if row.comparison.adjusted_p is None else row.comparison.adjusted_p
    return {
        "b - a": row.measure.cell(row.comparison.difference, "+"),
        "p": "none" if math.isnan(p) else "<0.001" if p < 0.001 else f"{p:.3f}",
        "verdict": row.comparison.verdict,
    }
