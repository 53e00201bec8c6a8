"""`mirlab judge`: how good are the neighbours?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.files import RETRIEVAL_FILES
from mirlab.show.terminal import (
    Guarded,
    OutFolder,
    as_json,
    force_option,
    format_option,
    label_option,
    say,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.find.evaluation import Compared, Judgement


@click.command(cls=Guarded)
@click.argument("sources", nargs=-1, required=True, metavar="LIB_OR_TABLE...")
@click.option(
    "--metric",
    "metrics",
    multiple=True,
    help="Distance: cosine, standard, mahalanobis or lda; repeatable.  [default: the library's, or cosine]",
)
@click.option("--mutual-proximity", is_flag=True, help="Rank by mutual proximity, which weakens hubs.")
@click.option(
    "--duplicates/--no-duplicates",
    default=True,
    show_default=True,
    help="Look for copies of the same recording in a library, and leave them out.",
)
@click.option(
    "--features",
    default=None,
    help="A set or terms.  [default: every column of a table; for audio, those of a new library]",
)
@click.option(
    "--out",
    type=OutFolder(RETRIEVAL_FILES),
    default=None,
    help="Folder for retrieval.html and retrieval.json.",
)
@force_option
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Random seed.")
@label_option
@workers_option
@format_option
def judge(
    sources: tuple[str, ...],
    metrics: tuple[str, ...],
    mutual_proximity: bool,
    duplicates: bool,
    features: str | None,
    out: Path | None,
    force: bool,
    seed: int,
    label: str | None,
    workers: int | None,
    format_: str,
) -> None:
    """Measure how good the neighbours in a library, or in a table of features or embeddings, are.

    A neighbour is correct if it has the query's label. Reports precision at 1, 5 and 10, MAP and MRR, with
    and without the query's artist and copies. Several sources are compared on the same queries.
    """
    from mirlab.errors import UnknownName
    from mirlab.find.evaluation import compared
    from mirlab.find.facade import judge as run
    from mirlab.find.space import METRICS
    from mirlab.show.pages import write_retrieval
    from mirlab.show.terminal import Phases

    for metric in metrics:
        if metric not in METRICS:
            raise UnknownName("metric", metric, METRICS)
    judged: list[Judgement] = []
    with Phases() as phases:
        for source in sources:
            for one in dict.fromkeys(metrics or (None,)):
                found = run(
                    source,
                    metric=one,
                    mutual_proximity=mutual_proximity,
                    duplicates=duplicates,
                    features=features,
                    label=label,
                    seed=seed,
                    workers=workers,
                    progress=phases,
                )
                name = Path(source.rstrip("/")).name or source
                judged.append(replace(found, name=f"{name}, {one}" if len(metrics) > 1 else name))
    found_pairs = [compared(judged[0], other, seed=seed) for other in judged[1:]]
    pairs = [pair for pair in found_pairs if pair is not None]
    page = write_retrieval(judged, pairs, out, force=force) if out is not None else None
    if format_ == "json":
        as_json(
            {
                "results": [judgement.to_dict() for judgement in judged],
                "comparisons": [pair.sentence() for pair in pairs],
                "page": None if page is None else str(page),
            }
        )
        return
    _print(judged, pairs)
    if page is not None:
        say(f"\nReport: {page}")


def _print(judged: list[Judgement], pairs: list[Compared]) -> None:
    from mirlab.find.evaluation import MEASURES
    from mirlab.show.terminal import print_rows
    from mirlab.words import visible

    for number, judgement in enumerate(judged):
        if number:
            say("")
        say(visible(f"{judgement.name} ({judgement.metric}): {judgement.answer()}"))
        rows = []
        for condition in judgement.conditions:
            row: dict[str, Any] = {"candidates": condition.name, "queries": len(condition.queries)}
            for measure in MEASURES:
                found = condition.scores[measure]
                ends = f" ({100 * found.low:.0f}-{100 * found.high:.0f})" if found.known else ""
                row[measure] = f"{100 * found.mean:.1f}{ends}"
            rows.append({**row, "hubness": round(condition.hubness.skewness, 2)})
        chance = judgement.trusted.random
        rows.append(
            {
                "candidates": "by chance",
                "queries": len(judgement.trusted.queries),
                **{m: f"{100 * chance[m]:.1f}" for m in MEASURES},
                "hubness": None,
            }
        )
        say("")
        print_rows(rows)
        for note in judgement.notes:
            say(f"note: {visible(note)}", err=True)
    for pair in pairs:
        say("\n" + visible(pair.sentence()))
    say(
        "\nIn %, with 95 % intervals that resample the queries' artists. Hubness is the skewness of "
        "the number "
        "of top-ten lists that each track appears in."
    )
