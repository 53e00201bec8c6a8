"""`mirlab judge`: how good are the neighbours, and in which space are they best?"""

from __future__ import annotations

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
    say,
    seed_option,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.find.evaluation import JudgedSpace, Judgement
    from mirlab.learn.statistics import Interval


@click.command(cls=Guarded)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE")
@click.option(
    "--space",
    "spaces",
    multiple=True,
    metavar="SPACE",
    help="A space to judge: features or a set (mfcc,rms), a table of vectors, a library, or own; with a "
    "metric of its own as SPACE@METRIC; repeatable.  [default: own]",
)
@click.option(
    "--metric",
    "metric",
    multiple=True,
    help="Distance: cosine, standard, mahalanobis or lda; repeatable.  [default: the library's, or cosine]",
)
@click.option("--mutual-proximity", is_flag=True, help="Rank by mutual proximity, which weakens hubs.")
@click.option(
    "--duplicates/--no-duplicates",
    default=True,
    show_default=True,
    help="Look for copies of the same recording, and leave them out.",
)
@click.option(
    "--features",
    default=None,
    help="Features of the space own: a set or terms.  [default: every column of a library or a table; for "
    "audio, those of a new library]",
)
@click.option(
    "--relevance",
    default=None,
    metavar="FACT",
    help="What a correct neighbour shares with the query: label, artist or album.  [default: the first that "
    "is known]",
)
@click.option(
    "--stability",
    type=click.IntRange(min=0),
    default=40,
    show_default=True,
    metavar="N",
    help="Number of tracks to alter (MP3, gain, silence before) and look for; 0 for none.",
)
@click.option("--common", is_flag=True, help="Judge on the tracks that all spaces have.")
@click.option(
    "--out",
    type=OutFolder(RETRIEVAL_FILES),
    default=None,
    help="Folder for retrieval.html and retrieval.json.",
)
@force_option
@seed_option
@source_options("label", "artist", "facts", "corrections")
@workers_option
@format_option
def judge(
    sources: tuple[str, ...],
    spaces: tuple[str, ...],
    metric: tuple[str, ...],
    mutual_proximity: bool,
    duplicates: bool,
    features: str | None,
    relevance: str | None,
    stability: int,
    common: bool,
    out: Path | None,
    force: bool,
    seed: int,
    read_as: dict[str, Any],
    workers: int | None,
    format_: str,
) -> None:
    """Judge and compare spaces by the neighbours that they give.

    SOURCE is a library, a folder of audio, a table or a built-in name. A neighbour is correct if it has the
    query's label or, without labels, its artist or album. Reports precision at 1, 5 and 10, MAP and MRR, with
    and without the query's artist and copies, hubs, cost, and stability to altered audio.
    """
    from mirlab.find.facade import judge as run
    from mirlab.show.pages import write_retrieval
    from mirlab.show.terminal import Phases

    asked = _spaces(sources, spaces)
    with Phases() as phases:
        judgement = run(
            sources[0],
            spaces=asked,
            metric=metric,
            mutual_proximity=mutual_proximity,
            duplicates=duplicates,
            features=features,
            **read_as,
            relevance=relevance,
            stability=stability,
            common=common,
            seed=seed,
            workers=workers,
            progress=phases,
        )
    page = write_retrieval(judgement, out, force=force) if out is not None else None
    if format_ == "json":
        as_json({**judgement.to_dict(), "page": None if page is None else str(page)})
        return
    _print(judgement)
    if page is not None:
        say(f"\nReport: {page}")


def _spaces(sources: tuple[str, ...], spaces: tuple[str, ...]) -> list[str] | None:
    """The spaces that are asked for; several sources are the former way to name them."""
    from mirlab.errors import UsageError
    from mirlab.find.facade import OWN

    if len(sources) == 1:
        return list(spaces) or None
    if spaces:
        raise UsageError(f"expected one source and its spaces, got {len(sources)} sources")
    written = " ".join(f"--space {space}" for space in (OWN, *sources[1:]))
    say(
        f"mirlab: several sources are spaces of the first now; the former way goes with the next version: "
        f"mirlab judge {sources[0]} {written}",
        err=True,
    )
    return [OWN, *sources[1:]]


def _print(judgement: Judgement) -> None:
    from mirlab.show.terminal import print_rows
    from mirlab.words import visible

    spaces = judgement.spaces
    if len(spaces) == 1:
        say(visible(f"{spaces[0].name} ({spaces[0].metric}): {judgement.answer()}"))
        if spaces[0].relevance:
            say("")
            print_rows(_conditions(spaces[0]))
    else:
        say(visible(judgement.answer()) + "\n")
        print_rows([_row(space) for space in spaces])
        if judgement.pairs:
            say("")
        for pair in judgement.pairs:
            say(visible(pair.sentence()))
    rows = _altered(spaces[0]) if len(spaces) == 1 else list(map(_altered_in_short, spaces))
    if any(space.stability is not None for space in spaces):
        say("")
        print_rows(rows)
    for note in judgement.notes:
        say(f"note: {visible(note)}", err=True)
    say("\n" + _legend(judgement))


def _legend(judgement: Judgement) -> str:
    from mirlab.words import counted

    strict = judgement.spaces[0].trusted
    said = ["In %, with 95 % intervals that resample the queries' artists."]
    if len(judgement.spaces) > 1 and judgement.relevance:
        said.insert(0, f"{counted(len(strict.queries), 'query', 'queries')}; candidates: {strict.name}.")
    if len(judgement.pairs) > 1:
        said.append(f"The intervals of the {len(judgement.pairs)} differences hold together.")
    said.append("Hubness is the skewness of the number of top-ten lists that each track appears in.")
    if len(judgement.spaces) > 1:
        said.append("ms: one core, a track of 30 s.")
        if any(space.stability is not None for space in judgement.spaces):
            said.append("Altered tracks: original found / same neighbours.")
    elif (cost := judgement.spaces[0].cost) is not None:
        columns = counted(judgement.spaces[0].columns, "column")
        said.append(f"The {columns} cost {cost:.1f} ms of one core for a track of 30 s.")
    return " ".join(said)


def _share(found: Interval) -> str:
    ends = f" ({100 * found.low:.0f}-{100 * found.high:.0f})" if found.known else ""
    return f"{100 * found.mean:.1f}{ends}"


def _row(space: JudgedSpace) -> dict[str, Any]:
    strict = space.trusted
    return {
        "space": space.name,
        "metric": space.metric,
        "columns": space.columns,
        "ms": "-" if space.cost is None else f"{space.cost:.1f}",
        **{m: _share(strict.scores[m]) for m in ("P@1", "P@10", "MAP") if m in strict.scores},
        "hubness": round(strict.hubness.skewness, 2),
    }


def _conditions(space: JudgedSpace) -> list[dict[str, Any]]:
    from mirlab.find.evaluation import MEASURES

    rows: list[dict[str, Any]] = [
        {
            "candidates": condition.name,
            "queries": len(condition.queries),
            **{measure: _share(condition.scores[measure]) for measure in MEASURES},
            "hubness": round(condition.hubness.skewness, 2),
        }
        for condition in space.conditions
    ]
    chance = {measure: f"{100 * space.trusted.random[measure]:.1f}" for measure in MEASURES}
    last = {"candidates": "by chance", "queries": len(space.trusted.queries), **chance, "hubness": None}
    return [*rows, last]


def _altered_in_short(space: JudgedSpace) -> dict[str, Any]:
    row: dict[str, Any] = {"space": space.name}
    if space.stability is not None:
        row["altered"] = len(space.stability.rows)
        for alteration, scores in space.stability.scores.items():
            row[alteration] = " / ".join(f"{100 * found.mean:.0f}" for found in scores.values())
    return row


def _altered(space: JudgedSpace) -> list[dict[str, Any]]:
    if space.stability is None:
        return []
    return [
        {
            "altered": alteration,
            "tracks": len(space.stability.rows),
            **{measure: _share(found) for measure, found in scores.items()},
        }
        for alteration, scores in space.stability.scores.items()
    ]
