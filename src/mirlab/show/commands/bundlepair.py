"""`mirlab compare` of two classifiers: what it prints.

Contents: compare_classifiers, are_bundles.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.show.commands.heldtracks import held_tracks
from mirlab.show.terminal import as_json, paragraph, say, say_left_out

if TYPE_CHECKING:
    from mirlab.learn.statistics import Comparison
    from mirlab.learn.upkeep import ComparedBundles

SHOWN = 10
"""Tracks that are listed."""


def are_bundles(a: Path, b: Path | None) -> bool:
    """Whether two classifiers are to be compared, and not results.

    Raises
    ------
    UsageError : a classifier and something else, or nothing
    """
    files = [path for path in (a, b) if path is not None and path.is_file()]
    if not files:
        return False
    if b is None:
        raise UsageError(f"{a}: expected a second classifier to compare it with")
    for path in (a, b):
        if path not in files:
            what = "is a folder, not a classifier" if path.is_dir() else "there is no such file"
            raise UsageError(
                f"{path}: {what}. {files[0]} is a classifier: give a second one, or two folders of results"
            )
    return True


def compare_classifiers(
    a: Path, b: Path, data: str, fail_if_worse: bool, format_: str, *, read_as: dict[str, Any], **how: Any
) -> int:
    """Compare, print, and return the exit code."""
    from mirlab.learn.upkeep import compare_bundles
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        tracks = held_tracks(data, read_as, a, b)
        found = compare_bundles(a, b, tracks, **read_as, **how, progress=phases)
    say_left_out(found.failures)
    if format_ == "json":
        as_json(found.to_dict())
    else:
        _print(found)
    if not fail_if_worse:
        return 0
    if found.comparison is None:
        raise UsageError("--fail-if-worse needs tracks with labels: without them none can be called worse")
    if found.verdict != "worse":
        return 0
    say("B is worse than A, and --fail-if-worse is set.", err=True)
    return 1


def _print(found: ComparedBundles) -> None:
    from mirlab.learn.statistics import Measure
    from mirlab.show.terminal import print_rows

    paragraph(found.headline())
    say()
    named = {Measure(name).label: name for name in (found.metric, *found.beside) if name}
    print_rows(
        [
            {
                "metric": label,
                "A": a,
                "B": b,
                **({} if found.tests is None else _cells(named.get(label, ""), one)),
            }
            for label, one, a, b in found.rows()
        ]
    )
    say()
    shares = "" if found.task == "numbers" and found.tests is not None else "Shares in %. "
    paragraph(f"{shares}{found.explained()}".rstrip())
    if found.by_class:
        say()
        print_rows(
            [
                {
                    "class": one.label,
                    "tracks": one.tracks,
                    "A right": one.a_right,
                    "B right": one.b_right,
                    "A alone": one.only_a,
                    "B alone": one.only_b,
                }
                for one in found.by_class
            ]
        )
    if found.per_target and found.tests is not None:
        say()
        print_rows([_of_target(found, name, one) for name, one in found.per_target.items()])
    if found.disagreements:
        say()
        shown = found.disagreements[:SHOWN]
        print_rows(
            [
                {
                    "track": one.track,
                    **({} if found.tests is None else {"class": one.label or "-"}),
                    "A": one.a,
                    "% A": f"{100 * one.a_probability:.0f}",
                    "B": one.b,
                    "% B": f"{100 * one.b_probability:.0f}",
                    **({} if found.tests is None else {"right": (one.right or "-").upper()[:1]}),
                }
                for one in shown
            ]
        )
        rest = len(found.disagreements) - len(shown)
        if rest:
            paragraph(f"They differ on {rest:,} more tracks: --format json has them all.")
    for remark in found.remarks_on():
        say()
        paragraph(remark)


def _cells(metric: str, comparison: Comparison | None) -> dict[str, str]:
    """A difference with its interval, and whether it is significant."""
    from mirlab.learn.statistics import Measure

    if comparison is None:
        return {"B - A": "", "significant": ""}
    # Shares beside the task's metric are accuracies of a kind, and are written like one.
    measure = Measure("accuracy" if metric in ("coverage", "unknown") else metric)
    return {
        "B - A": measure.cell(comparison.difference, "+"),
        "significant": "yes" if comparison.distinguishable else "no",
    }


def _of_target(found: ComparedBundles, name: str, comparison: Comparison) -> dict[str, Any]:
    return {"target": name, **_cells(found.metric, comparison)}
