"""`mirlab select`: the smallest set of features that reaches a target."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.files import SELECTION_FILES
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
    from mirlab.learn.selection import Selection


@click.command(cls=Guarded)
@click.argument("source")
@click.option(
    "--target", type=float, default=None, help="Accuracy wanted, e.g. 0.80.  [default: the best set]"
)
@click.option("--model", default="svm", show_default=True, help="Name of a model (`mirlab models`).")
@click.option("--method", default="floating", show_default=True, help="How to search; see docs/select.md.")
@click.option("--by", default="column", show_default=True, help="Select single columns, or whole features.")
@click.option("--cost", default="count", show_default=True, help="What is small: count or milliseconds.")
@click.option(
    "--protocol",
    "protocols",
    multiple=True,
    metavar="NAME",
    help="How to split; repeatable.  [default: kfold, and artist-kfold where artists are known]",
)
@click.option(
    "--features", default=None, help="A set or terms to choose from.  [default: full; all of a table]"
)
@click.option("--most", type=click.IntRange(min=1), default=25, show_default=True, help="Largest set.")
@click.option("--folds", type=click.IntRange(min=2), default=None, help="Outer folds.  [default: 10]")
@click.option("--column", default=None, help="What the protocol predefined reads.")
@click.option("--inner", type=click.IntRange(min=2), default=3, show_default=True, help="Inner folds.")
@click.option(
    "--screen",
    type=float,
    default=0.01,
    show_default=True,
    help="Leave out columns that no class differs in at this level; 1 takes all.",
)
@click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Of splits and models."
)
@click.option(
    "--out",
    type=OutFolder(SELECTION_FILES),
    default=None,
    help="Folder for the results.  [default: mirlab-results/select-SOURCE]",
)
@force_option
@click.option("--fresh", is_flag=True, help="Don't go on from an interrupted run, and keep nothing for one.")
@label_option
@workers_option
@format_option
def select(
    source: str,
    target: float | None,
    model: str,
    method: str,
    by: str,
    cost: str,
    protocols: tuple[str, ...],
    features: str | None,
    most: int,
    folds: int | None,
    column: str | None,
    inner: int,
    screen: float,
    seed: int,
    out: Path | None,
    force: bool,
    fresh: bool,
    label: str | None,
    workers: int | None,
    format_: str,
) -> None:
    """Find the smallest set of features of SOURCE that reaches a target accuracy.

    The search is nested: every figure is of tracks that it never saw. An interrupted run goes on where it
    stopped.
    """
    from mirlab.data.sources import inputs_of
    from mirlab.files import check_folder
    from mirlab.learn.selection import select as search
    from mirlab.show.commands.run import Phases
    from mirlab.show.pages import write_selection

    folder = out or Path("mirlab-results") / f"select-{Path(source.rstrip('/')).name or 'data'}"
    check_folder(folder, SELECTION_FILES, force=force, inputs=inputs_of(source))
    with Phases() as phases:
        selection = search(
            source,
            target=target,
            model=model,
            method=method,
            by=by,
            cost=cost,
            protocol=protocols or None,
            features=features,
            label=label,
            most=most,
            folds=folds,
            column=column,
            inner=inner,
            screen=screen,
            seed=seed,
            workers=workers,
            resume=not fresh,
            progress=phases,
        )
    report = write_selection(selection, folder, force=force)
    if format_ == "json":
        as_json({**selection.to_dict(), "report": str(report)})
    else:
        _print(selection)
        say(f"\nThe report: {report}\nThe recipe: {folder / 'recipe.toml'}")


def _print(selection: Selection) -> None:
    import shutil

    from mirlab.show.terminal import print_rows
    from mirlab.words import visible

    width = shutil.get_terminal_size(fallback=(80, 24)).columns
    for name, found in selection.protocols.items():
        say(f"{name}\n")
        print_rows([_row(selection, point, found.size) for point in found.points])
        names = ", ".join(visible(unit) for unit in selection.units.names_of(found.subset))
        text = f"The recipe ({selection.words(found.size)}): {names}"
        say("\n" + textwrap.fill(text, width, break_long_words=False) + "\n")
    say(
        textwrap.fill(
            "Accuracy in %, of tracks that the search never saw, with intervals; optimistic: of sets that "
            "were searched with these tracks in view.",
            width,
        )
    )
    for sentence in [selection.answer(), *(f"Note: {n}" for n in (*selection.notes, *selection.warnings))]:
        say("\n" + textwrap.fill(visible(sentence), width))


def _row(selection: Selection, point: Any, size: int) -> dict[str, Any]:
    honest = point.honest
    ends = f" ({100 * honest.low:.1f} to {100 * honest.high:.1f})" if honest.known else ""
    row: dict[str, Any] = {"": "*" if point.size == size else "", f"{selection.settings.by}s": point.size}
    if selection.settings.by == "feature":
        row["columns"] = f"{point.columns:.1f}"
    if point.milliseconds is not None:
        row["ms"] = f"{point.milliseconds:.1f}"
    row |= {"accuracy": f"{100 * honest.mean:.1f}{ends}", "optimistic": f"{100 * point.optimistic.mean:.1f}"}
    if point.probability is not None:
        row["P(target)"] = f"{point.probability:.2f}"
    return row
