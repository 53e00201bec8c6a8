"""`mirlab card`: what a classifier is, what it was trained on, and how good it is."""

from __future__ import annotations

from pathlib import Path

import click

from mirlab.show.terminal import as_json, format_option, say
from mirlab.words import visible


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@format_option
def card(bundle: Path, format_: str) -> None:
    """Print the model card of the classifier BUNDLE.

    It says what the classifier tells apart, the data, features and model behind it, how good it was on tracks
    that it was not trained on, what to expect of new tracks, and its limits.
    """
    from mirlab.learn.bundle import load

    classifier = load(bundle)
    if format_ == "json":
        as_json({"hash": classifier.hash, **classifier.card})
    else:
        # A card may come from anywhere: what a terminal would obey is written out.
        say("\n".join(visible(line) for line in classifier.card_text.rstrip().splitlines()))
