"""The options that say how a source is read mean the same in every command."""

from __future__ import annotations

import click

from mirlab.data.tables.targets import TASKS
from mirlab.show.commands.evaluate import evaluate
from mirlab.show.commands.rank import rank
from mirlab.show.terminal.completion import with_names
from mirlab.show.terminal.options import source_options


def test_the_tasks_are_those_of_tables() -> None:
    command = click.command()(source_options()(lambda **options: None))
    by_name = {option.name: option for option in command.params}
    assert set(by_name) == {"label", "artist", "task", "targets", "separator", "facts", "corrections"}
    kind = by_name["task"].type
    assert isinstance(kind, click.Choice)
    assert tuple(kind.choices) == TASKS


def test_a_command_gets_those_it_names_as_one_mapping() -> None:
    given: dict[str, object] = {}
    command = click.command()(source_options("label", "artist")(lambda **options: given.update(options)))
    command.main(["--label", "tag:genre"], standalone_mode=False)
    assert given == {"read_as": {"label": "tag:genre", "artist": None}}


def test_evaluate_and_rank_split_by_the_same_options() -> None:
    found = [{o.name: o for o in command.params} for command in (evaluate, rank)]
    for name in ("features", "protocol", "folds", "repeats", "column", "seed"):
        assert len({(o[name].type.name, str(o[name].help)) for o in found}) == 1  # type: ignore[attr-defined]


def test_completion_leaves_the_commands_as_they_are() -> None:
    before = {param.name: param.type for param in evaluate.params}
    completed = with_names(evaluate)
    assert {param.name: param.type for param in evaluate.params} == before
    (features,) = [param for param in completed.params if param.name == "features"]
    assert features.type is not before["features"]
