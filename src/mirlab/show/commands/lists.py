"""`mirlab datasets`, `features`, `models`, `experiments`: what there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from mirlab.show.commands.options import as_json, format_option


def _print(rows: Sequence[dict[str, Any]], format_: str) -> None:
    from mirlab.show.console import print_rows

    if format_ == "json":
        as_json(rows)
    else:
        print_rows(rows)


@click.command()
@format_option
def datasets(format_: str) -> None:
    """List the data that is built in. Every place that takes data takes these names, or a folder, an
    archive, a manifest or a table of your own."""
    from mirlab.data.sources import builtin

    _print(
        [
            {
                "name": b.name,
                "kind": b.kind,
                "tracks": b.n_tracks,
                "classes": len(b.classes),
                "description": b.description,
            }
            for b in builtin()
        ],
        format_,
    )


@click.command()
@format_option
def features(format_: str) -> None:
    """List the features, with dimensions, units, version and reference."""
    from mirlab.audio import registry

    _print(
        [
            {
                "name": f.name,
                "size": f.size,
                "units": f.units,
                "version": f.version,
                "summary": f.summary,
                "reference": f.reference,
            }
            for f in registry.listed()
        ],
        format_,
    )


@click.command()
@format_option
def models(format_: str) -> None:
    """List the models."""
    from mirlab.learn import models as registry

    entries = [registry.get(name) for name in registry.names()]
    _print([{"name": m.name, "summary": m.summary, "reference": m.reference} for m in entries], format_)


@click.command()
@format_option
def experiments(format_: str) -> None:
    """List the experiments that are built in."""
    from mirlab.learn import config

    loaded = [config.load(name) for name in config.names()]
    _print([{"name": c.name, "title": c.title, "question": c.question} for c in loaded], format_)
