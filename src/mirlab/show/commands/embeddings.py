"""`mirlab embeddings`: models that others trained, whose outputs are features."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.terminal import as_json, dry_run_option, format_option, say
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.audio.keeping import Embedding


@click.group()
def embeddings() -> None:
    """Fetch, add, list and remove learned models, whose outputs are features.

    Start with:  mirlab embeddings get musicnn
    """


@embeddings.command()
@click.argument("name")
@click.option(
    "--from",
    "file",
    type=click.Path(path_type=Path),
    default=None,
    metavar="WHEEL",
    help="Read the wheel from this file, without a connection.",
)
@click.option("--force", is_flag=True, help="Fetch models again that are here.")
@format_option
def get(name: str, file: Path | None, force: bool, format_: str) -> None:
    """Fetch the learned model NAME: musicnn.

    `pip download` fetches its wheel (29 MB) with your settings of pip. Four models are written into your data
    folder, about 16 MB, and checked. Models that are there already are left as they are.
    """
    from mirlab.audio.keeping import get_embedding
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        found = get_embedding(name, file=file, force=force, progress=phases)
    if format_ == "json":
        as_json([_plain(each) for each in found])
        return
    for each in found:
        said = "was here already" if each.state == "here" else each.state
        say(f"{each.name}: {said}  ({', '.join(each.features[:2])})")
    say("\nTry:  mirlab tag SONGS")


@embeddings.command("list")
@format_option
def list_(format_: str) -> None:
    """List the learned models, whether they are on this machine or not."""
    from mirlab.audio.keeping import embeddings as known
    from mirlab.show.terminal import print_rows

    found = known()
    if format_ == "json":
        as_json([_plain(each) for each in found])
        return
    rows = [{key: value for key, value in row.items() if key != "features"} for row in found.records()]
    print_rows(rows)
    lacking = sorted({each.get for each in found if each.get and each.state != "here"})
    for name in lacking:
        say(f"\nTo fetch what is not here:  mirlab embeddings get {name}")


@embeddings.command()
@click.argument("name")
@format_option
def show(name: str, format_: str) -> None:
    """Show what the learned model NAME is: its features, licence, training data and front end."""
    from mirlab.audio.embedding import card_of
    from mirlab.audio.keeping import embedding

    found = embedding(name)
    card = None if not found.features else card_of(name)
    view: dict[str, Any] = {} if card is None else asdict(card.view)
    dimensions = {} if card is None else {output.name: output.dimensions for output in card.outputs}
    if format_ == "json":
        as_json({**_plain(found), "view": view, "dimensions": dimensions})
        return
    say(f"{found.name}: {visible(found.title)}\n")
    size = "" if found.bytes is None else f", {found.bytes / 1e6:.1f} MB in {visible(found.path)}"
    lines = {
        "state": f"{found.state}{size}",
        "features": ", ".join(found.features),
        "costs": ""
        if found.milliseconds is None
        else f"{found.milliseconds:.0f} ms for 30 s of sound, one core",
        "licence": f"{visible(found.licence)}; a bundle {'may' if found.in_bundles else 'may not'} carry it",
        "cite": visible(found.citation),
        "trained on": visible(found.training_data),
        "may hold": ", ".join(map(visible, found.overlaps)) or "nothing known",
        "from": visible(found.source) or "a card of yours",
        "verified": "golden numbers come out" if found.verified else "no: its card has no golden numbers",
        "front end": ", ".join(f"{key} {value}" for key, value in view.items() if value is not None),
    }
    for key, value in lines.items():
        if value:
            say(f"  {key:<11}{value}")
    for output, names in dimensions.items():
        if names:
            say(f"\n{output}: {', '.join(map(visible, names))}")


@embeddings.command()
@click.argument("card", type=click.Path(path_type=Path))
@click.option("--without-golden", is_flag=True, help="Add a card that has no golden numbers, unverified.")
@click.option("--force", is_flag=True, help="Replace a model of that name which differs.")
@format_option
def add(card: Path, without_golden: bool, force: bool, format_: str) -> None:
    """Add a learned model of your own from CARD, a TOML file beside its ONNX graph.

    The graph is read and run, and the card's golden numbers must come out. Both are copied into your data
    folder; the files that you gave stay as they are.
    """
    from mirlab.audio.keeping import add_embedding

    found = add_embedding(card, without_golden=without_golden, force=force)
    if format_ == "json":
        as_json(_plain(found))
        return
    say(f"{found.name}: {'was here already' if found.state == 'here' else found.state}")
    say(f"Features: {', '.join(found.features)}")
    if not found.verified:
        say("Its card has no golden numbers: nothing shows whether its front end is the model's.", err=True)


@embeddings.command()
@click.argument("name")
@dry_run_option
@format_option
def remove(name: str, dry_run: bool, format_: str) -> None:
    """Remove the learned model NAME from this machine. Tables with its features stay as they are."""
    from mirlab.audio.keeping import remove_embedding

    found = remove_embedding(name, dry_run=dry_run)
    if format_ == "json":
        as_json({**_plain(found), "dry_run": dry_run})
        return
    say(f"{found.name}: {'dry run, it would be removed' if dry_run else 'removed'}")
    if found.get and not dry_run:
        say(f"To have it again:  mirlab embeddings get {found.get}")


def _plain(found: Embedding) -> dict[str, Any]:
    return {**asdict(found), "path": str(found.path)}
