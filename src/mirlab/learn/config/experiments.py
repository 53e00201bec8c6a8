"""An experiment's file: found by name or path, read from TOML, every mistake in it named at once.

Contents: names (of the experiments that ship with mirlab), load, parse.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from mirlab.audio.registry import expand
from mirlab.data.splits import find_protocol
from mirlab.errors import ConfigError, MirlabError, UnknownName, UsageError, did_you_mean
from mirlab.files import check_regular, read_regular
from mirlab.learn.config.claim import claim_mistakes
from mirlab.learn.config.config import _SECTIONS, ExperimentConfig, _listed
from mirlab.learn.config.extent import check_experiment
from mirlab.learn.config.locate import Lines, syntax_line
from mirlab.learn.config.mistakes import Mistake, from_validation, shown
from mirlab.learn.config.model_section import Section, model_mistakes

_LARGEST_FILE = 1_000_000


_DEEP = re.compile(r"""(?<![\w"'-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){100}""")
"""A key of so many parts: tomllib's time for it grows with their square."""


def names() -> list[str]:
    """Names of the experiments that come with mirlab."""
    folder = resources.files("mirlab") / "experiments"
    return sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml"))


def load(name_or_path: str | Path) -> ExperimentConfig:
    """Read an experiment by the name of a shipped one or by a path.

    Raises
    ------
    UnknownName : neither a shipped experiment nor a file
    ConfigError : mistakes in the file, all of them
    """
    text = str(name_or_path)
    if text in names():
        resource = resources.files("mirlab") / "experiments" / f"{text}.toml"
        return parse(resource.read_text(encoding="utf-8"), f"{text}.toml")
    path = Path(name_or_path)
    if not path.exists() or path.is_dir():
        raise UnknownName("experiment (or experiment file)", text, names())
    try:
        if check_regular(path).st_size > _LARGEST_FILE:
            raise ConfigError(text, [f"expected an experiment of at most {_LARGEST_FILE:,} bytes"])
        content = read_regular(path, _LARGEST_FILE).decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{text}: could not be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(text, [f"expected UTF-8 text, but byte {error.start + 1} is not valid"]) from error
    return parse(content.replace("\r\n", "\n"), text)


def parse(text: str, file: str = "experiment") -> ExperimentConfig:
    """Read an experiment from TOML text; `file` is how messages call it.

    Raises
    ------
    ConfigError : mistakes in the text, all of them
    """
    if _DEEP.search(text):
        raise ConfigError(
            file, [f"{file}: expected tables nested at most a few levels deep, but a key has a hundred parts"]
        )
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, reason = syntax_line(text, error)
        raise ConfigError(file, [f"{file}, line {line}: expected TOML: {reason}"]) from error
    except RecursionError as error:
        raise ConfigError(
            file, [f"{file}: expected lists and tables nested at most a few levels deep"]
        ) from error
    except ValueError as error:
        # A number of thousands of digits: Python declines to read it.
        raise ConfigError(file, [f"{file}: expected TOML: {error}"]) from error
    config, mistakes = None, _cross_checks(raw)
    try:
        config = ExperimentConfig.model_validate(raw)
    except ValidationError as error:
        mistakes += from_validation([_as_written(found, raw) for found in error.errors()], _keys_of)
    if config is not None and not mistakes:
        try:
            check_experiment(config)
        except UsageError as error:
            mistakes.append(Mistake(("axes",), str(error)))
    if config is None or mistakes:
        lines = Lines(text)
        numbered = sorted({(lines.line(m.path), m.clause) for m in mistakes})
        raise ConfigError(file, [f"{file}, line {line}: {clause}" for line, clause in numbered])
    return config


def _keys_of(path: tuple[str | int, ...]) -> list[str]:
    section: type[Section] = ExperimentConfig
    for part in path:
        section = _SECTIONS.get(str(part), section)
    return [field.alias or name for name, field in section.model_fields.items()]


def _as_written(error: Any, raw: dict[str, Any]) -> Any:
    """pydantic's error with the path as the file has it: one [model] has no number."""
    path = error["loc"]
    if path[:2] == ("model", 0) and isinstance(raw.get("model"), dict):
        return {**error, "loc": ("model", *path[2:])}
    return error


def _cross_checks(raw: dict[str, Any]) -> list[Mistake]:
    """What no single key shows. Works on unchecked values, so that nothing hides behind other mistakes."""
    mistakes: list[Mistake] = []
    sets = [s if isinstance(s, dict) else {} for s in _list(raw.get("feature_sets"))]
    set_names = [str(s.get("name")) for s in sets]
    for position, (entry, name) in enumerate(zip(sets, set_names, strict=True)):
        if "name" in entry and Counter(set_names)[name] > 1 and set_names.index(name) != position:
            again = f"expected each feature set's name once, got {shown(name)} again"
            mistakes.append(Mistake(("feature_sets", position, "name"), again))
        if entry.get("on") != "table":
            mistakes += _unknown_features(position, _list(entry.get("columns")))
        mistakes += _arm_mistakes(position, entry, raw)
    for position, row in enumerate(_list(raw.get("reference"))):
        asked = row.get("feature_set") if isinstance(row, dict) else None
        if isinstance(asked, str) and asked not in set_names:
            clause = f"there is no feature set called {shown(asked)} in this file."
            clause += did_you_mean(asked, set_names)
            mistakes.append(Mistake(("reference", position, "feature_set"), clause))
    sections = _list(_listed(raw.get("model")))
    for key, tables in (("hidden", sections), ("duration", [raw.get("data")])):
        if any(key in _table(table) for table in tables) and key in _table(raw.get("axes")):
            section = "model" if key == "hidden" else "data"
            clause = f"{key} is set twice, in [{section}] and in [axes]: keep one of them"
            mistakes.append(Mistake(("axes", key), clause))
    mistakes += _repeated(("protocols",), raw.get("protocols"))
    single = isinstance(raw.get("model"), dict)
    for position, section in enumerate(sections):
        path: tuple[str | int, ...] = ("model",) if single else ("model", position)
        mistakes += _repeated((*path, "epochs"), _table(section).get("epochs"))
    mistakes += model_mistakes(sections, _table(raw.get("axes")), single=single)
    called = [str(_table(s).get("label", _table(s).get("name", "dense"))) for s in sections]
    mistakes += claim_mistakes(raw.get("claim"), called, set_names)
    if "split_column" not in raw:
        for name in map(str, _list(raw.get("protocols"))):
            protocol = find_protocol(name)
            if protocol is not None and "column" in protocol.options:
                clause = f'the protocol "{name}" reads a column of the table: write split_column = "..."'
                mistakes.append(Mistake(("protocols",), clause))
    for key, values in _table(raw.get("axes")).items():
        mistakes += _repeated(("axes", key), values)
    return mistakes


def _arm_mistakes(position: int, entry: dict[str, Any], raw: dict[str, Any]) -> list[Mistake]:
    """Models and protocols that a feature set is kept to, and the file doesn't have."""
    mistakes = []
    sections = [_table(section) for section in _list(_listed(raw.get("model")))]
    called = [str(section.get("label", section.get("name", "dense"))) for section in sections]
    for key, known, what in (
        ("models", called, "model"),
        ("protocols", [str(name) for name in _list(raw.get("protocols"))], "protocol"),
    ):
        for name in _list(entry.get(key)):
            if isinstance(name, str) and name not in known:
                clause = f"{key}: there is no {what} called {shown(name)} in this file."
                mistakes.append(Mistake(("feature_sets", position, key), clause + did_you_mean(name, known)))
    return mistakes


def _repeated(path: tuple[str | int, ...], values: Any) -> list[Mistake]:
    texts = [shown(value) for value in _list(values)]
    again = [text for text, times in Counter(texts).items() if times > 1]
    clause = f"{path[-1]}: expected each value once, got {', '.join(again)} again"
    return [Mistake(path, clause)] if again else []


def _unknown_features(position: int, columns: list[Any]) -> list[Mistake]:
    from mirlab.audio.registry import registry

    mistakes = []
    for number, text in enumerate(columns):
        path = ("feature_sets", position, "columns", number)
        try:
            terms = expand([text]) if isinstance(text, str) else []
        except MirlabError:
            continue  # the field's own check reports it
        for term in terms:
            if term.feature == "*":
                clause = 'columns: "*" does not work with sound: name the features, or write on = "table"'
                mistakes.append(Mistake(path, clause))
                continue
            try:
                statistics = registry.get(term.feature, size=term.last).statistics
                if term.statistic not in (None, "*", *statistics):
                    raise UnknownName("statistic", str(term.statistic), statistics)
            except UsageError as error:
                mistakes.append(Mistake(path, f"columns: {error}"))
    return mistakes


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _table(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
