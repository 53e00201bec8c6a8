"""`mirlab rank`: which features matter, and are the simpler ones the more significant?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.files import RANKING_FILES
from mirlab.show.terminal import (
    Guarded,
    OutFolder,
    as_json,
    features_option,
    force_option,
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
    from mirlab.learn.judging import Ranking


@click.command(cls=Guarded)
@click.argument("source")
@model_name_option
@features_option
@click.option(
    "--by",
    type=click.Choice(["feature", "column"]),
    default="feature",
    show_default=True,
    help="What to rank: whole features and families of features, or single columns.",
)
@click.option(
    "--group",
    "groups",
    multiple=True,
    metavar="NAME=TERMS",
    help='Rank several features as one, e.g. "loudness=rms,spectral_flux"; repeatable.',
)
@click.option(
    "--method",
    "methods",
    multiple=True,
    type=click.Choice(["permute", "drop", "alone"]),
    help="How to measure importance; repeatable.  [default: all three]",
)
@click.option(
    "--permutations",
    type=click.IntRange(min=1),
    default=5,
    show_default=True,
    help="Number of permutations of each feature per split.",
)
@splitting_options
@click.option(
    "--out",
    type=OutFolder(RANKING_FILES),
    default=None,
    help="Folder for the page, the figure (PNG and SVG) and the numbers (JSON).",
)
@force_option
@source_options()
@workers_option
@format_option
def rank(
    source: str,
    model: str | None,
    features: str | None,
    by: str,
    groups: tuple[str, ...],
    methods: tuple[str, ...],
    permutations: int,
    protocol: str | None,
    folds: int | None,
    repeats: int | None,
    column: str | None,
    seed: int,
    out: Path | None,
    force: bool,
    read_as: dict[str, Any],
    workers: int | None,
    format_: str,
) -> None:
    """Rank the features of SOURCE by their importance to a model.

    Each feature is permuted among the test tracks, left out, and used alone, all on the same splits. Results
    have intervals and Holm's correction.
    """
    from mirlab.data.extraction import labelled_table
    from mirlab.data.tables import SourceSpec
    from mirlab.learn.judging import METHODS
    from mirlab.learn.judging import rank as judge
    from mirlab.learn.models import registry as models
    from mirlab.show.pages import write_ranking
    from mirlab.show.terminal import Phases

    if model is not None:
        models.get(model)
    named = _groups(groups)
    with Phases() as phases:
        opened = labelled_table(
            source,
            SourceSpec(**read_as),
            features=features,
            workers=workers,
            progress=phases,
        )
        failures = len(opened.failures)
        found = judge(
            opened.table,
            model=model,
            protocol=protocol,
            by=by,
            groups=named,
            methods=[m for m in METHODS if m in methods] or tuple(METHODS),
            permutations=permutations,
            folds=folds,
            repeats=repeats,
            column=column,
            seed=seed,
            workers=workers,
            progress=phases,
        )
    page = write_ranking(found, out, force=force) if out is not None else None
    say_left_out(failures)
    if format_ == "json":
        more = {"failures": failures, "seed": seed, "page": str(page) if page else None}
        as_json({**found.to_dict(), **more})
        return
    _print(found)
    if page is not None:
        say(f"\nPage: {page}")


def _groups(texts: tuple[str, ...]) -> dict[str, str]:
    groups: dict[str, str] = {}
    for text in texts:
        name, equals, terms = (part.strip() for part in text.partition("="))
        if not equals or not name or not terms:
            raise click.UsageError(f'--group: expected NAME=TERMS such as "low=mfcc[1-4]", got "{text}"')
        if name in groups:
            raise click.UsageError(f'--group: there are two groups named "{name}": put their terms into one')
        groups[name] = terms
    return groups


def _print(found: Ranking) -> None:
    from mirlab.show.pages import cells
    from mirlab.show.terminal import print_rows

    paragraph(found.answer())
    say()
    print_rows(cells(found))
    say()
    columns = {"permute": "permuted", "drop": "dropped", "alone": "alone"}
    said = zip(found.methods, found.explained(), strict=True)
    explained = "; ".join(f"{columns[name]}: {words}" for name, words in said)
    written = 'Differences in percentage points, "alone" in %, with' if found.measure.share else "With"
    paragraph(
        f"{explained}. {written} {100 * found.score.level:g} % intervals; * marks importance significantly "
        "above zero after Holm's correction."
    )
    say()
    paragraph(f"{found.plan.sentence}.".replace("..", "."))
    for note in found.notes:
        say()
        paragraph(f"Note: {note}")
