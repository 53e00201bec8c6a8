"""Experiment files: what to ask, of which data, with which features, nets and protocols.

A file is TOML and is checked as a whole: `load` raises one ConfigError with a sentence for every
mistake. Durations are in seconds, sample rates in Hz, n_fft and hop_length in samples.

Contents: ExperimentConfig and its sections, names (shipped experiments), load (by name or path).
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError

from mirlab.audio.frames import FrameSpec
from mirlab.audio.terms import Term, expand
from mirlab.errors import ConfigError, MirlabError, UnknownName, UsageError, did_you_mean
from mirlab.files.regular import check_regular, read_regular
from mirlab.learn import bounds, models, protocols, scaling
from mirlab.learn.claim import Claim, claim_mistakes
from mirlab.learn.locate import Lines, syntax_line
from mirlab.learn.mistakes import Mistake, from_validation, shown
from mirlab.learn.model_section import Count, Hidden, ModelSection, Name, Section, model_mistakes

_LARGEST_FILE = 1_000_000
_DEEP = re.compile(r"""(?<![\w"'-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){100}""")
"""A key of so many parts: tomllib's time for it grows with their square."""


def _protocol(name: str) -> str:
    protocols.get(name)
    return name


def _instead(name: str) -> str:
    return name and _protocol(name)


def _scaler(name: str) -> str:
    if name not in scaling.SCALERS:
        raise UnknownName("scaler", name, scaling.SCALERS)
    return name


def _term(text: str) -> str:
    expand([text])
    return text


def _plain(check: Any) -> AfterValidator:
    """A validator whose refusals are plain sentences (pydantic understands ValueError only)."""

    def validate(value: Any) -> Any:
        try:
            return check(value)
        except UsageError as error:
            raise ValueError(str(error)) from error

    return AfterValidator(validate)


def _frame(name: str) -> AfterValidator:
    def check(value: int) -> int:
        arguments: dict[str, Any] = {name: value}
        FrameSpec(**arguments)
        return value

    return _plain(check)


def _folder_name(name: str) -> str:
    """Results stand in a folder of the experiment's name."""
    strange = [c for c in name if not (c.isalnum() or c in " ._-+()")]
    if strange or name.startswith(".") or name != name.strip():
        raise ValueError(
            "expected a name that can be a folder's, of letters, digits, spaces and . _ - + ( ), with no dot "
            f"at its start and no space at its ends, got {shown(name)}"
        )
    return name


Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Share = Annotated[float, Field(ge=0, le=1)]
Loss = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Text = Annotated[str, Field(min_length=1)]


class DataSection(Section):
    """Which data: anything that `mirlab.data.sources.open_source` takes; `--data` overrides it."""

    source: Text = "gtzan"
    offset: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0
    duration: Seconds | None = None


class FeatureSet(Section):
    """Columns that a net is fed with, and the kind of source they are asked of."""

    name: Name
    columns: Annotated[list[Annotated[str, _plain(_term)]], Field(min_length=1)]
    on: Literal["table", "audio", "both"] = "both"
    note: Text | None = None

    @property
    def terms(self) -> list[Term]:
        """The columns asked for."""
        return expand(self.columns)


class Axes(Section):
    """What is varied besides feature sets and epochs; every combination is run."""

    n_fft: Annotated[list[Annotated[int, _frame("n_fft")]], Field(min_length=1)] = Field(
        default=[FrameSpec.n_fft]
    )
    hop_length: Annotated[list[Annotated[int, _frame("hop_length")]], Field(min_length=1)] = Field(
        default=[FrameSpec.hop_length]
    )
    sample_rate: Annotated[list[Annotated[int, _frame("sample_rate")]], Field(min_length=1)] = Field(
        default=[FrameSpec.sample_rate]
    )
    duration: Annotated[list[Seconds], Field(min_length=1)] | None = None
    scaler: Annotated[list[Annotated[str, _plain(_scaler)]], Field(min_length=1)] = Field(
        default=["standard"]
    )
    hidden: Annotated[list[Hidden], Field(min_length=1)] | None = None


def _listed(value: Any) -> Any:
    """One table [model] is a list of one."""
    return [value] if isinstance(value, dict) else value


class Reference(Section):
    """A figure that somebody else published for one of the feature sets."""

    label: Text
    feature_set: Name
    epochs: Count
    validation_accuracy: Share
    train_accuracy: Share | None = None
    train_loss: Loss | None = None
    validation_loss: Loss | None = None


class ExperimentConfig(Section):
    """An experiment as a file describes it.

    Parameters
    ----------
    name, title, question : what it is called (letters, digits, spaces and . _ - + ( ), as results stand in
        a folder of that name) and what it asks
    goal : the accuracy that the question asks about, or None
    seed : where all randomness comes from
    repeats : number of random splits, and how many times folds are drawn anew; None takes
        10 random splits (20 of as-written and corrected), folds drawn once (three times by repeated-kfold)
    folds : of the protocols that have folds; None takes 10, or as many as the data allow
    test_size : share of the tracks that random splits test on
    split_column : the column that the protocol "predefined" reads
    protocols : names of `mirlab.learn.protocols`; None takes artist-kfold where the artists are known, else
        kfold
    otherwise : for protocols that not all data can give, the one that is run in the place of each, or "" to
        leave it out; a note says so
    log_variances : put ln(variance) in the place of every column of variances, for all models alike; None
        does so where any model is no net, as these go by distances that skewed columns would rule
    learning_curve : train the best condition on growing shares of the training rows; None does so where
        it is no net and is not tuned
    notes : sentences that every report must carry
    claim : what somebody said of these models, which the answer then judges
    models : the tables [model], or each [[model]]
    """

    name: Annotated[Name, AfterValidator(_folder_name)]
    title: Text
    question: Text
    goal: Annotated[float, Field(gt=0, le=1)] | None = None
    seed: Annotated[int, Field(ge=0, le=bounds.MOST_SEED)] = 0
    repeats: Annotated[int, Field(ge=1, le=bounds.MOST_REPEATS)] | None = None
    folds: Annotated[int, Field(ge=2, le=bounds.MOST_FOLDS)] | None = None
    test_size: Annotated[float, Field(gt=0, lt=1)] = 0.3
    split_column: Text | None = None
    protocols: Annotated[list[Annotated[str, _plain(_protocol)]], Field(min_length=1)] | None = None
    otherwise: dict[Annotated[str, _plain(_protocol)], Annotated[str, _plain(_instead)]] = Field(default={})
    log_variances: bool | None = None
    learning_curve: bool | None = None
    notes: list[Text] = Field(default=[])
    data: DataSection = DataSection()
    models: Annotated[list[ModelSection], Field(min_length=1, alias="model"), BeforeValidator(_listed)]
    feature_sets: Annotated[list[FeatureSet], Field(min_length=1)]
    axes: Axes = Axes()
    reference: list[Reference] = Field(default=[])
    claim: Claim | None = None

    @property
    def model(self) -> ModelSection:
        """The first of the models."""
        return self.models[0]

    @property
    def takes_logarithms(self) -> bool:
        """Whether variances are replaced by their logarithms."""
        return not all(m.net for m in self.models) if self.log_variances is None else self.log_variances

    @property
    def hidden(self) -> list[tuple[int, ...]]:
        """The widths of the first model's hidden layers."""
        return self.hidden_of(self.model)

    def hidden_of(self, model: ModelSection) -> list[tuple[int, ...]]:
        """The widths of a net's hidden layers, one tuple for each net that is compared."""
        if self.axes.hidden is not None:
            return [tuple(widths) for widths in self.axes.hidden]
        if model.hidden is not None:
            return [tuple(model.hidden)]
        return [tuple(models.get(model.name).parameters()["hidden"])]

    @property
    def durations(self) -> list[float | None]:
        """Seconds of each clip that are used, one entry for each value compared; None is the whole clip."""
        return [self.data.duration] if self.axes.duration is None else list(self.axes.duration)


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
        raise ConfigError(text, [f"expected text in UTF-8, and byte {error.start + 1} is not"]) from error
    return parse(content.replace("\r\n", "\n"), text)


def parse(text: str, file: str = "experiment") -> ExperimentConfig:
    """Read an experiment from TOML text; `file` is how messages call it.

    Raises
    ------
    ConfigError : mistakes in the text, all of them
    """
    if _DEEP.search(text):
        raise ConfigError(file, [f"{file}: expected tables nested a few deep, and a key has a hundred parts"])
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, reason = syntax_line(text, error)
        raise ConfigError(file, [f"{file}, line {line}: expected TOML: {reason}"]) from error
    except RecursionError as error:
        raise ConfigError(file, [f"{file}: expected lists and tables nested a few deep, not more"]) from error
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
            bounds.check_experiment(config)
        except UsageError as error:
            mistakes.append(Mistake(("axes",), str(error)))
    if config is None or mistakes:
        lines = Lines(text)
        numbered = sorted({(lines.line(m.path), m.clause) for m in mistakes})
        raise ConfigError(file, [f"{file}, line {line}: {clause}" for line, clause in numbered])
    return config


_SECTIONS: dict[str, type[Section]] = {
    "data": DataSection,
    "model": ModelSection,
    "feature_sets": FeatureSet,
    "axes": Axes,
    "reference": Reference,
    "claim": Claim,
}


def _keys_of(path: tuple[str | int, ...]) -> list[str]:
    section = _SECTIONS[str(path[0])] if path else ExperimentConfig
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
            clause = f"{key} is given twice, in [{section}] and in [axes]: keep one of them"
            mistakes.append(Mistake(("axes", key), clause))
    mistakes += _repeated(("protocols",), raw.get("protocols"))
    single = isinstance(raw.get("model"), dict)
    for position, section in enumerate(sections):
        path: tuple[str | int, ...] = ("model",) if single else ("model", position)
        mistakes += _repeated((*path, "epochs"), _table(section).get("epochs"))
    mistakes += model_mistakes(sections, _table(raw.get("axes")), single=single)
    called = [str(_table(s).get("label", _table(s).get("name", "dense"))) for s in sections]
    mistakes += claim_mistakes(raw.get("claim"), called, set_names)
    if "predefined" in _list(raw.get("protocols")) and "split_column" not in raw:
        clause = 'the protocol "predefined" reads a column of the table: write split_column = "..."'
        mistakes.append(Mistake(("protocols",), clause))
    for key, values in _table(raw.get("axes")).items():
        mistakes += _repeated(("axes", key), values)
    return mistakes


def _repeated(path: tuple[str | int, ...], values: Any) -> list[Mistake]:
    texts = [shown(value) for value in _list(values)]
    again = [text for text, times in Counter(texts).items() if times > 1]
    clause = f"{path[-1]}: expected each value once, got {', '.join(again)} again"
    return [Mistake(path, clause)] if again else []


def _unknown_features(position: int, columns: list[Any]) -> list[Mistake]:
    from mirlab.audio import registry

    mistakes = []
    for number, text in enumerate(columns):
        path = ("feature_sets", position, "columns", number)
        try:
            terms = expand([text]) if isinstance(text, str) else []
        except MirlabError:
            continue  # the field's own check reports it
        for term in terms:
            if term.feature == "*":
                clause = 'columns: "*" has no meaning on sound: name the features, or write on = "table"'
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
