"""The Python face and the command line say the same, and whatever is returned is exported."""

from __future__ import annotations

import ast
import inspect
import sys
import typing
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import pytest

import mirlab
from mirlab.show.terminal.cli import cli

Named = dict[str, str]

PYTHON_ONLY: dict[str, Named] = {
    "": {
        "progress": "the command draws bars of its own",
        "params": "a mapping; commands take models with parameters from an experiment's file",
        "level": "every command prints 95 % intervals",
        "executor": "an object; the command takes --cluster",
    },
    "evaluate": {
        "test_size": "of an experiment's file",
        "probabilities": "the command prints what they allow",
        "estimator": "an object",
    },
    "rank": {"test_size": "of an experiment's file"},
    "select": {"level": "every command prints 95 % intervals", "resume": "the command says --fresh"},
    "audit": {"cache": "the command says --no-cache"},
    "duplicates": {"cache": "the command says --no-cache", "threshold": "the usual one is measured"},
    "tag": {
        "cache": "the command says --no-cache",
        "limits": "Limits(seconds, memory), for an executor of one's own",
    },
    "describe": {
        "cache": "the command says --no-cache",
        "limits": "Limits(seconds, memory), for an executor of one's own",
    },
    "train": {
        "spec": "of a recipe's file",
        "offset": "of a recipe's file",
        "duration": "of a recipe's file",
        "picture": "a function that draws; the command has one",
    },
    "library ids": {"password": "never on a command line: a variable, a file or a question"},
    "extract": {
        "spec": "FrameSpec(sample_rate, n_fft, hop_length): the command has an option for each",
        "limits": "Limits(seconds, memory): the command has an option for each",
        "cache": "the command says --no-cache",
        "frames_to": "the command says --frames, and names the file after --out",
    },
}
"""Parameters that no option stands for, and why; "" is any function's."""

OF_A_FILE = ("out", "m3u", "relative_to", "prefix", "force", "dry_run")

COMMAND_ONLY: dict[str, Named] = {
    "": {
        "quiet": "what to print",
        "format": "how to print",
        "help": "of click",
        "plugin": "mirlab.plugin loads the file",
    },
    "test": {"require_accuracy": "an exit code"},
    "write-tags": {"apply": "Library.apply_tags", "undo": "Library.undo_tags", "wait": "of those two"},
    "drift": {"fail_on_drift": "an exit code"},
    "compare": {"fail_if_worse": "an exit code"},
    "rank": {"out": "the page, as mirlab.write_report is", "force": "of --out", "group": "groups, a mapping"},
    "select": {"out": "Selection.save", "force": "of --out", "fresh": "resume=False"},
    "audit": {
        "out": "the page",
        "force": "of --out",
        "no_cache": "cache=False",
        "split": "protocol, formerly",
    },
    "judge": {"out": "the page", "force": "of --out"},
    "duplicates": {"no_cache": "cache=False"},
    "tag": {
        "top": "Tagged.top",
        "timeline": "window, which gives a result for each",
        "out": "of --timeline",
        "force": "of --out",
        "no_cache": "cache=False",
    },
    "describe": {
        "out": "Descriptions.to_csv",
        "force": "of --out",
        "no_cache": "cache=False",
    },
    "run": {"data": "source, formerly"},
    "extract": {
        "out": "extract(...).table.to_parquet",
        "sample_rate": "spec",
        "n_fft": "spec",
        "hop_length": "spec",
        "frames": "frames_to",
        "time_limit": "limits",
        "memory_limit": "limits",
        "no_cache": "cache=False",
        "cluster": "extract_shards(cluster=...)",
        "shard_tracks": "extract_shards(shard_tracks=...)",
        "strict": "an exit code",
    },
    "similar": dict.fromkeys(OF_A_FILE, "Library.write_playlist"),
    "playlist": dict.fromkeys(OF_A_FILE, "Library.write_playlist"),
    "library add": {"strict": "an exit code"},
    "library update": {"strict": "an exit code"},
    "library predict": {"strict": "an exit code"},
    "library list": {"limit": "list slicing"},
    "library history": {"limit": "list slicing"},
    "library readmit": {"all": "no tracks"},
    "library ids": {"password_file": "password"},
}
"""Options that no parameter stands for, and why."""

CALLED: dict[str, Named] = {
    "embeddings get": {"from": "file"},
    "rank": {"group": "groups", "method": "methods"},
    "compare": {"a": "a_set", "b": "b_set"},
    "judge": {"space": "spaces"},
    "write-tags": {"from": "sources"},
}
"""Option -> parameter, where one takes several values and the other one at a time."""

DEFAULTS: dict[tuple[str, str], str] = {
    ("run", "out"): "in Python results stay in memory; the command has to put them somewhere",
    ("rank", "method"): "all of them, which the command says as none",
}
"""Where the two differ, and why."""

FUNCTIONS: dict[str, Callable[..., Any]] = {
    "evaluate": mirlab.evaluate,
    "leak": mirlab.leak,
    "rank": mirlab.rank,
    "select": mirlab.select,
    "audit": mirlab.audit,
    "train": mirlab.train,
    "test": mirlab.test,
    "drift": mirlab.drift,
    "tag": mirlab.tag,
    "describe": mirlab.describe,
    "run": mirlab.run,
    "extract": mirlab.extract,
    "judge": mirlab.judge,
    "compare": mirlab.compare,
    "duplicates": mirlab.find_copies,
    "write-tags": mirlab.Library.plan_tags,
    "similar": mirlab.Library.similar,
    "playlist": mirlab.Library.playlist,
    "embeddings get": mirlab.get_embedding,
    "embeddings list": mirlab.embeddings,
    "embeddings show": mirlab.embedding,
    "embeddings add": mirlab.add_embedding,
    "embeddings remove": mirlab.remove_embedding,
    "library add": mirlab.Library.fill,
    "library update": mirlab.Library.update,
    "library remove": mirlab.Library.remove,
    "library predict": mirlab.Library.predict,
    "library list": mirlab.Library.tracks,
    "library info": mirlab.Library.info,
    "library export": mirlab.Library.export,
    "library history": mirlab.Library.history,
    "library undo": mirlab.Library.undo,
    "library backup": mirlab.Library.backup,
    "library restore": mirlab.Library.restore,
    "library removed": mirlab.Library.removed,
    "library readmit": mirlab.Library.readmit,
    "library drop": mirlab.Library.drop,
    "library ids": mirlab.Library.import_ids,
}


ALSO: dict[str, tuple[Callable[..., Any], ...]] = {"compare": (mirlab.compare_bundles,)}
"""Functions that a command is of beside the first: what it compares is told by what it is given."""


def all_parameters(words: str) -> dict[str, inspect.Parameter]:
    """Every parameter of a command's functions; of one name the first counts."""
    found: dict[str, inspect.Parameter] = {}
    for function in (FUNCTIONS[words], *ALSO.get(words, ())):
        found = {**inspect.signature(function).parameters, **found}
    return found


def command_of(words: str) -> click.Command:
    command: click.Command = cli
    for word in words.split():
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), word)
        assert found is not None, words
        command = found
    return command


def options_of(words: str) -> dict[str, Any]:
    """Option -> default; () is None, for a repeatable option that was not given."""
    command = command_of(words)
    context = click.Context(command, resilient_parsing=True)
    found = {}
    for option in command.params:
        if isinstance(option, click.Option):
            name = next(opt for opt in option.opts if opt.startswith("--") or len(option.opts) == 1)
            default = option.get_default(context)
            unset = default == () or type(default).__name__ == "Sentinel"
            found[name.lstrip("-").replace("-", "_")] = None if unset else default
    return found


def parameters_of(words: str) -> dict[str, Any]:
    """Parameter -> default, of those that are given by name."""
    parameters = all_parameters(words).values()
    return {p.name: p.default for p in parameters if p.kind is inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("words", FUNCTIONS)
def test_a_function_and_its_command_say_the_same(words: str) -> None:
    given, options = parameters_of(words), options_of(words)
    everything = all_parameters(words)
    called = {option: CALLED.get(words, {}).get(option, option) for option in options}
    apart = {**COMMAND_ONLY[""], **COMMAND_ONLY.get(words, {})}
    lacking = {o for o, p in called.items() if p not in everything and o not in apart}
    assert not lacking, f"mirlab {words} has options that the function lacks"
    own = {**PYTHON_ONLY[""], **PYTHON_ONLY.get(words, {})}
    more = {name for name in given if name not in called.values() and name not in own}
    assert not more, f"mirlab {words} lacks options for these parameters"
    for option, default in options.items():
        parameter = everything.get(called[option])
        if parameter is not None and (words, option) not in DEFAULTS and option not in apart:
            wanted = None if parameter.default is inspect.Parameter.empty else parameter.default
            assert wanted == default or (wanted, default) in ((False, None), (None, False)), (words, option)


def test_reasons_are_of_what_is_there() -> None:
    for words, reasons in COMMAND_ONLY.items():
        if words:
            options = {o.lstrip("-").replace("-", "_") for p in command_of(words).params for o in p.opts}
            assert reasons.keys() <= options, words
    for words, reasons in PYTHON_ONLY.items():
        if words:
            assert reasons.keys() <= parameters_of(words).keys(), words


@pytest.mark.parametrize(
    "words", [w for w in FUNCTIONS if " " not in w and w not in ("similar", "playlist", "write-tags")]
)
def test_options_after_the_first_go_by_name(words: str) -> None:
    places = [
        p.name
        for p in inspect.signature(FUNCTIONS[words]).parameters.values()
        if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    ]
    several = {
        "run": ["experiment"],
        "compare": ["a", "b"],
        "test": ["bundle", "source"],
        "drift": ["bundle", "source"],
    }
    assert places == several.get(words, ["source"])


# What is returned is exported -----------------------------------------------------------------

INNER = {
    "Analysis": "what Classifier.analysis keeps of one file, for whoever reads features",
    "Collection": "the vectors of a library as they lie in memory",
    "Condition": "of a run; a cell of a table",
    "Head": "of a library's store",
    "Measure": "how a metric is called and written",
    "Pair": "two labels",
    "Point": "of a curve; Selection has it",
    "Recording": "what a writer of a library notes of its change",
    "Request": "to the analysis",
    "Result": "of a search; Selected has it",
    "TargetAnswers": "of a run; its predictions as arrays",
}
"""Classes that only methods for other parts of mirlab return, and what they are."""


def names_in(function: Any) -> dict[str, Any]:
    """What a function's annotations can name: its module's names, and those imported for types alone."""
    module = sys.modules[function.__module__]
    names = dict(vars(module))
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mirlab"):
            home = import_module(str(node.module))
            names |= {a.asname or a.name: getattr(home, a.name) for a in node.names if hasattr(home, a.name)}
    return names


def classes_in(hint: Any) -> Iterator[type]:
    if isinstance(hint, type) and not typing.get_args(hint):
        if hint.__module__.startswith("mirlab"):
            yield hint
        return
    for part in typing.get_args(hint):
        yield from classes_in(part)


def returned_by(function: Any) -> Iterator[type]:
    function = inspect.unwrap(function)
    said = function.__annotations__.get("return")
    yield from classes_in(eval(said, names_in(function)) if isinstance(said, str) else said)


def functions_of(name: str) -> Iterator[Any]:
    thing = getattr(mirlab, name)
    if inspect.isfunction(thing):
        yield thing
    elif isinstance(thing, type):
        for attribute in dir(thing):
            found = inspect.getattr_static(thing, attribute)
            found = getattr(found, "fget", None) or getattr(found, "__func__", None) or found
            own = inspect.isfunction(found) and found.__module__.startswith("mirlab")
            if own and not attribute.startswith("_"):
                yield found


def test_what_is_returned_is_exported() -> None:
    returned = {
        kind.__name__: function.__qualname__
        for name in mirlab.__all__
        for function in functions_of(name)
        for kind in returned_by(function)
    }
    assert {"Evaluation", "LeakReport", "Audit", "Comparisons", "Prediction", "Change", "Found"} <= set(
        returned
    )
    lacking = {kind: by for kind, by in returned.items() if kind not in mirlab.__all__ and kind not in INNER}
    assert not lacking, "name these in src/mirlab/__init__.pyi"
    assert set(INNER) <= set(returned), "no longer returned"


def test_every_public_name_is_there() -> None:
    for name in mirlab.__all__:
        assert getattr(mirlab, name) is not None, name
