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
    say,
    seed_option,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.learn.selection import Selection


@click.command(cls=Guarded)
@click.argument("source")
@click.option(
    "--target",
    type=float,
    default=None,
    help="Target accuracy, e.g. 0.80; macro average precision for tags, R2 for numbers.  [default: find the "
    "best set]",
)
@click.option(
    "--model",
    default=None,
    help="Name of a model (`mirlab models`), or best: choose it, too.  [default: best for learned features, "
    "else svm; logreg for tags, ridge for numbers]",
)
@click.option(
    "--method",
    default="floating",
    show_default=True,
    help="Search method: floating, backward, l1, mrmr, permutation or exhaustive.",
)
@click.option(
    "--by",
    default="column",
    show_default=True,
    help="Select single columns (column) or whole features (feature).",
)
@click.option("--cost", default="count", show_default=True, help="What to keep small: count or milliseconds.")
@click.option(
    "--protocol",
    "protocols",
    multiple=True,
    metavar="NAME",
    help="Protocol for splitting; repeatable.  [default: kfold, and artist-kfold where artists are known]",
)
@click.option(
    "--features",
    default=None,
    help="Features to choose from.  [default: full for audio, all columns of a table]",
)
@click.option(
    "--most", type=click.IntRange(min=1), default=25, show_default=True, help="Size of the largest set."
)
@click.option(
    "--folds", type=click.IntRange(min=2), default=None, help="Number of outer folds.  [default: 10]"
)
@click.option("--column", default=None, help="Column that the protocol predefined reads.")
@click.option(
    "--inner", type=click.IntRange(min=2), default=3, show_default=True, help="Number of inner folds."
)
@click.option(
    "--screen",
    type=float,
    default=0.01,
    show_default=True,
    help="Skip columns whose classes do not differ at this significance level; 1 keeps all. A whole number "
    "from 2 keeps so many, those that differ most.",
)
@seed_option
@click.option(
    "--out",
    type=OutFolder(SELECTION_FILES),
    default=None,
    help="Folder for the results.  [default: mirlab-results/select-SOURCE]",
)
@force_option
@click.option(
    "--fresh",
    is_flag=True,
    help="Start again instead of continuing an interrupted run, and save no progress.",
)
@source_options()
@workers_option
@format_option
def select(
    source: str,
    target: float | None,
    model: str | None,
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
    read_as: dict[str, Any],
    workers: int | None,
    format_: str,
) -> None:
    """Find the smallest set of features of SOURCE that reaches a target accuracy.

    Sets for tags are judged by macro average precision, sets for numbers by R2. The search is nested:
    accuracy is measured on tracks that the search never saw. An interrupted run continues where it stopped.
    """
    from mirlab.data.sources import inputs_of
    from mirlab.files import check_folder
    from mirlab.learn.selection import select as search
    from mirlab.show.pages import write_selection
    from mirlab.show.terminal import Phases

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
            **read_as,
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
        say(f"\nReport: {report}\nRecipe: {folder / 'recipe.toml'}")


def _print(selection: Selection) -> None:
    import shutil

    from mirlab.show.terminal import answer_paragraphs, print_rows
    from mirlab.words import visible

    width = shutil.get_terminal_size(fallback=(80, 24)).columns
    measure = selection.measure
    for name, found in selection.protocols.items():
        say(f"{name}\n")
        print_rows([_row(selection, point, found.size) for point in found.points])
        if found.wholes:
            say("")
            print_rows([_whole(whole) for whole in found.wholes])
        names = ", ".join(visible(unit) for unit in selection.units.names_of(found.subset))
        text = f"Recipe ({selection.words(found.size)}): {names}"
        say("\n" + textwrap.fill(text, width, break_long_words=False) + "\n")
    name = measure.label
    head = f"{name[0].upper()}{name[1:]}" + (" in %" if measure.share else "")
    say(
        textwrap.fill(
            f"{head}, with intervals, on tracks that the search never saw. Optimistic: "
            f"{name} of sets "
            "from a search that saw these tracks.",
            width,
        )
    )
    notes = [f"Note: {note}" for note in (*selection.notes, *selection.warnings)]
    for paragraph in (*answer_paragraphs(selection.sentences()), *notes):
        say("\n" + textwrap.fill(visible(paragraph), width))


def _whole(whole: Any) -> dict[str, Any]:
    accuracy = whole.accuracy
    ends = f" ({100 * accuracy.low:.1f} to {100 * accuracy.high:.1f})" if accuracy.known else ""
    kind = "hand-crafted and learned" if whole.kind == "all" else whole.kind
    row = {
        "without a choice": kind,
        "columns": whole.columns,
        "accuracy": f"{100 * accuracy.mean:.1f}{ends}",
    }
    if whole.probability is not None:
        row["P(target)"] = f"{whole.probability:.2f}"
    return row


def _row(selection: Selection, point: Any, size: int) -> dict[str, Any]:
    measure = selection.measure
    row: dict[str, Any] = {"": "*" if point.size == size else "", f"{selection.settings.by}s": point.size}
    if selection.settings.by == "feature":
        row["columns"] = f"{point.columns:.1f}"
    if point.milliseconds is not None:
        row["ms"] = f"{point.milliseconds:.1f}"
    row |= {
        measure.label: measure.cell(point.honest),
        "optimistic": measure.number(point.optimistic.mean),
    }
    if point.probability is not None:
        row["P(target)"] = f"{point.probability:.2f}"
    return row
