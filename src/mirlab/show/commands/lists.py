"""The commands that list what there is: `mirlab datasets`, `features`, `models` and the like."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from mirlab.errors import UnknownName
from mirlab.show.terminal import SHELLS, as_json, completion_script, format_option, say

if TYPE_CHECKING:
    from mirlab.audio.registry import Feature
    from mirlab.data.sources import Builtin
    from mirlab.data.tables import TaskName
    from mirlab.learn.models import registry as known_models


def _print(rows: Sequence[dict[str, Any]], format_: str) -> None:
    from mirlab.show.terminal import print_rows

    if format_ == "json":
        as_json(rows)
    else:
        print_rows(rows)


@click.command()
@click.argument("name", required=False)
@format_option
def datasets(name: str | None, format_: str) -> None:
    """List the built-in datasets, or show where the dataset NAME comes from, its licence and what to cite.

    Every command that takes data accepts these names, or your own folder, archive, manifest or table.
    """
    from mirlab.data.sources import builtin

    known = {dataset.name: dataset for dataset in builtin()}
    if name is None:
        rows = [_dataset(dataset) for dataset in known.values()]
        if format_ == "table":
            rows = [{key: value for key, value in row.items() if key != "citation"} for row in rows]
        _print(rows, format_)
        return
    if name not in known:
        raise UnknownName("built-in data set", name, known)
    found = known[name]
    sources = found.sources.read_text(encoding="utf-8")
    if format_ == "json":
        as_json({**_dataset(found), "sources": sources})
    else:
        say(f"{found.name}: {found.description}\n")
        say(sources.rstrip("\n"))


def _dataset(dataset: Builtin) -> dict[str, Any]:
    return {
        "name": dataset.name,
        "kind": dataset.kind,
        "tracks": dataset.n_tracks,
        "classes": len(dataset.classes),
        "description": dataset.description,
        "licence": dataset.licence,
        "citation": dataset.citation,
    }


@click.command()
@click.argument("name", required=False)
@format_option
def features(name: str | None, format_: str) -> None:
    """List the features with size, units, version and reference, or explain the feature NAME.

    NAME may also be a column such as mfcc_03.mean: its feature is explained.
    """
    from mirlab.audio.registry import registry

    if name is not None:
        _explain(_meant(name), format_)
        return
    rows = [_feature(feature) for feature in registry.listed()]
    if format_ == "table":
        rows = [{key: value for key, value in row.items() if key != "summary"} for row in rows]
    _print(rows, format_)


def _meant(name: str) -> Feature:
    """The feature of a name, or of a term with brackets or a statistic, whose parts must be there."""
    from mirlab.audio.registry import Term, columns_of, registry

    if not set(name) & set("[."):
        return registry.get(name)
    term = Term.parse(name)
    found = registry.get(term.feature)
    columns_of([term])
    return found


def _explain(found: Feature, format_: str) -> None:
    import inspect

    from mirlab.words import visible

    explanation = inspect.cleandoc(found.doc)
    if format_ == "json":
        as_json({**_feature(found), "dimensions": found.dimensions, "explanation": explanation})
        return
    say(f"{found.name}: {found.size} x {visible(found.units)}, version {found.version}\n")
    say(explanation or found.summary)
    if found.dimensions:
        say("\nDimensions:")
        names = ", ".join(found.dimensions)
        say(textwrap.fill(names, 100, initial_indent="  ", subsequent_indent="  "))
        say(f"\nA column:  {found.column(0, found.statistics[0])}")


def _feature(feature: Feature) -> dict[str, Any]:
    names = ("name", "size", "units", "version", "summary", "reference")
    return {name: getattr(feature, name) for name in names}


@click.command()
@format_option
def sets(format_: str) -> None:
    """List the named feature sets that --features accepts."""
    from mirlab.audio.registry import SETS

    if format_ == "json":
        as_json([{"name": name, "terms": list(terms)} for name, terms in SETS.items()])
        return
    for name, terms in SETS.items():
        say(f"{name} ({len(terms)} terms)")
        say(textwrap.fill(", ".join(terms), 100, initial_indent="  ", subsequent_indent="  "))


@click.command()
@format_option
def protocols(format_: str) -> None:
    """List the protocols: the ways to split data into training and test rows."""
    from mirlab.data.splits import all_protocols

    rows = [{"name": p.name, "keeps apart": p.apart, "summary": p.summary} for p in all_protocols().values()]
    _print(rows, format_)


@click.command()
@click.argument("name", required=False)
@format_option
def models(name: str | None, format_: str) -> None:
    """List the models, or show the model NAME: what it learns, its parameters, what tuning tries."""
    from mirlab.data.tables import TASKS
    from mirlab.learn.models import registry, usual_model

    if name is not None:
        _print_model(registry.get(name), format_)
        return
    entries = [registry.get(name) for name in registry.names()]
    _print(
        [
            {
                "name": m.name,
                "learns": ", ".join(m.tasks) if format_ == "table" else list(m.tasks),
                "summary": m.summary,
                "reference": m.reference,
            }
            for m in entries
        ],
        format_,
    )
    if format_ == "table":
        usual = ", ".join(f"{usual_model(task)} for {task}" for task in TASKS)
        say(f"\nWithout a name the model is {usual}.")


def _print_model(entry: known_models.ModelEntry, format_: str) -> None:
    if format_ == "json":
        as_json(
            {
                "name": entry.name,
                "summary": entry.summary,
                "reference": entry.reference,
                "frames": entry.frames or None,
                "tasks": list(entry.tasks),
                **_of_task(entry, entry.tasks[0]),
                "by_task": {task: _of_task(entry, task) for task in entry.tasks},
            }
        )
        return
    say(f"{entry.name}: {entry.summary}")
    if entry.frames:
        say(f"It takes the frames of the feature {entry.frames}, not the columns of a table.")
    say(f"Learns: {', '.join(entry.tasks)}.")
    for task in entry.tasks:
        about = "" if len(entry.tasks) == 1 else f" of {task}"
        parameters, space = entry.parameters(task), entry.space_of(task)
        say(f"\nParameters{about} and their defaults:" if parameters else f"\nIt has no parameters{about}.")
        for key, value in parameters.items():
            say(f"  {key} = {value!r}")
        if space:
            say(f"\nValues that tuning{about} tries:")
            for key, values in space.items():
                say(f"  {key}: {', '.join(map(repr, values))}")
    if entry.reference:
        say(f"\nReference: {entry.reference}")


def _of_task(entry: known_models.ModelEntry, task: TaskName) -> dict[str, Any]:
    parameters, space = entry.parameters(task), entry.space_of(task)
    return {
        "parameters": {key: _plain(value) for key, value in parameters.items()},
        "space": {key: [_plain(value) for value in values] for key, values in space.items()},
    }


def _plain(value: Any) -> Any:
    """A parameter's value for JSON: an object that JSON has no word for is written as Python shows it."""
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, bool | int | float | str) else repr(value)


@click.command()
@format_option
def experiments(format_: str) -> None:
    """List the built-in experiments."""
    from mirlab.learn.config import experiments

    loaded = [experiments.load(name) for name in experiments.names()]
    _print([{"name": c.name, "title": c.title, "question": c.question} for c in loaded], format_)


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print a script that adds tab completion for SHELL.

    \b
    bash:  mirlab completion bash > ~/.local/share/bash-completion/completions/mirlab
    zsh:   mirlab completion zsh > ~/.zfunc/_mirlab      (a folder of $fpath)
    fish:  mirlab completion fish > ~/.config/fish/completions/mirlab.fish
    """
    say(completion_script(context.find_root().command, shell))
