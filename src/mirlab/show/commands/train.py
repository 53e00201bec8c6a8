"""`mirlab train`: a classifier as one file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.files import BUNDLE
from mirlab.show.terminal import (
    Guarded,
    OutFile,
    as_json,
    force_option,
    format_option,
    left_out,
    say,
    seed_option,
    source_options,
    workers_option,
)

if TYPE_CHECKING:
    from mirlab.learn.training import Trained


@click.command(cls=Guarded)
@click.argument("source")
@click.option(
    "--out",
    required=True,
    type=OutFile(BUNDLE),
    help="File to write, e.g. genres.mirlab.",
)
@click.option(
    "--model",
    default=None,
    help="Name of a model (`mirlab models`).  [default: svm for classes, logreg for tags, ridge for "
    "numbers, or the best where features are compared]",
)
@click.option(
    "--features",
    default=None,
    help='Features, e.g. "mfcc[1-12].mean,rms".  [default: every column of a table; 100 columns for audio, '
    "or, where a learned model is here (`mirlab embeddings list`), the best of these, its features and both]",
)
@click.option(
    "--recipe",
    default=None,
    help="Experiment (name or TOML file) whose first feature set and first model are used.",
)
@click.option(
    "--protocol",
    default=None,
    metavar="NAME",
    help="Protocol for the figures on the model card: artist-kfold, kfold, random ...  [default: "
    "artist-kfold where artists are known, else kfold]",
)
@seed_option
@source_options()
@force_option
@workers_option
@format_option
def train(
    source: str,
    out: Path,
    model: str | None,
    features: str | None,
    recipe: str | None,
    protocol: str | None,
    seed: int,
    read_as: dict[str, Any],
    force: bool,
    workers: int | None,
    format_: str,
) -> None:
    """Train a classifier on SOURCE and save it as one file for `mirlab classify` and `mirlab.load`.

    SOURCE is a folder with one folder per class, an archive, a manifest, a table of features, or built-in
    data. It learns one class for each track, or several tags, or numbers (--task, --targets). The file
    contains the model, its features, its calibration and a model card with its measured accuracy and what to
    expect on other music.
    """
    from mirlab.learn.training import train as run
    from mirlab.show.figures import reliability_png
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        trained = run(
            source,
            out=out,
            model=model,
            features=features,
            **read_as,
            recipe=recipe,
            protocol=protocol,
            seed=seed,
            workers=workers,
            progress=phases,
            picture=reliability_png,
            force=force,
        )
    if trained.failures:
        say(f"\n{left_out(len(trained.failures))} The first:", err=True)
        for track, reason in trained.failures[:5]:
            say(f"  {track}: {reason}", err=True)
    for note in trained.notes:
        say(f"Note: {note}", err=True)
    if format_ == "json":
        as_json({"out": str(out), "card": trained.card, "failures": _failures(trained)})
    else:
        _print(trained)


def _failures(trained: Trained) -> list[dict[str, Any]]:
    return [{"track": track, "reason": reason} for track, reason in trained.failures]


def _print(trained: Trained) -> None:
    say(trained.card_text)
    say(f"Bundle: {trained.path} ({trained.path.stat().st_size / 1000:,.0f} kB)")
