"""Experiment files: what to ask, of which data, with which features, nets and protocols.

A file is TOML and is checked as a whole: `load` raises one ConfigError with a sentence for every
mistake. Durations are in seconds, sample rates in Hz, n_fft and hop_length in samples.

Contents: ExperimentConfig and its sections, names (shipped experiments), load (by name or path).
"""

from __future__ import annotations

from dataclasses import fields
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from mirlab.audio.registry import Term, expand
from mirlab.audio.spectra import FrameSpec
from mirlab.data.splits import protocol_of
from mirlab.data.tables import SourceSpec
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.config.bounds import MOST_FOLDS, MOST_REPEATS
from mirlab.learn.config.claim import Claim
from mirlab.learn.config.mistakes import shown
from mirlab.learn.config.model_section import Count, Hidden, ModelSection, Name, Section
from mirlab.learn.models import MOST_SEED, scaling
from mirlab.learn.models import registry as models
from mirlab.learn.subsets import LEVEL, METHODS, MOST, check_screen


def _protocol(name: str) -> str:
    protocol_of(name)
    return name


def _instead(name: str) -> str:
    return name and _protocol(name)


def _scaler(name: str) -> str:
    if name not in scaling.SCALERS:
        raise UnknownName("scaler", name, scaling.SCALERS)
    return name


def _method(name: str) -> str:
    if name not in METHODS:
        raise UnknownName("method of selection", name, METHODS)
    return name


def _screen(screen: float) -> float:
    check_screen(screen)
    return screen


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
    """Which data: anything that `mirlab.data.sources.sources.open_source` takes; `--source` overrides it.

    Parameters
    ----------
    label, artist, task, targets, separator, facts, corrections : how the source is read, as in
        `mirlab.open_source`
    offset, duration : the part of each clip that is used, in seconds; None takes all of it
    """

    source: Text = "gtzan"
    label: Text | None = None
    artist: Literal["tag", "folder", "none"] | None = None
    task: Literal["class", "tags", "numbers"] | None = None
    targets: Annotated[list[Text], Field(min_length=1)] | None = None
    separator: Text | None = None
    facts: Text | None = None
    corrections: Text | None = None
    offset: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 0.0
    duration: Seconds | None = None

    @property
    def read_as(self) -> SourceSpec:
        """How the source is read."""
        return SourceSpec(**{each.name: getattr(self, each.name) for each in fields(SourceSpec)})


class SelectSection(Section):
    """A choice among a feature set's columns, made anew in the training rows of every split.

    The models that take the set are what the search is for; the model "best", for classes only, chooses the
    kind of columns, the model and the size, too (`mirlab select` explains each key).

    Parameters
    ----------
    target : accuracy that the smallest set is wanted for (of tags macro average precision, of numbers R2);
        None takes the experiment's goal
    most : size of the largest set
    method, by, inner, screen : as in `mirlab.select`
    """

    target: Annotated[float, Field(gt=0, le=1)] | None = None
    most: Count = MOST
    method: Annotated[str, _plain(_method)] = "floating"
    by: Literal["column", "feature"] = "column"
    inner: Annotated[int, Field(ge=2, le=MOST_FOLDS)] = 3
    screen: Annotated[float, _plain(_screen)] = LEVEL


class FeatureSet(Section):
    """Columns that a model is fed with, and the kind of source they are asked of.

    Parameters
    ----------
    name, columns : what results call it, and terms
    on : sources that it is asked of
    note : a sentence that every report must carry
    models, protocols : labels of the models and names of the protocols that take it; None is all of them
    select : choose among its columns within the training rows
    """

    name: Name
    columns: Annotated[list[Annotated[str, _plain(_term)]], Field(min_length=1)]
    on: Literal["table", "audio", "both"] = "both"
    note: Text | None = None
    models: Annotated[list[Name], Field(min_length=1)] | None = None
    protocols: Annotated[list[Annotated[str, _plain(_protocol)]], Field(min_length=1)] | None = None
    select: SelectSection | None = None

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
    goal : the accuracy that the question asks about (of tags macro average precision, of numbers R2), or None
    seed : where all randomness comes from
    repeats : number of random splits, and how many times folds are drawn anew; None takes
        10 random splits (20 of as-written and corrected), folds drawn once (three times by repeated-kfold)
    folds : of the protocols that have folds; None takes 10, or as many as the data allow
    test_size : share of the tracks that random splits test on
    split_column : the column that the protocol "predefined" reads
    protocols : names of `mirlab.data.splits.all_protocols`; None takes artist-kfold where the artists are
    known, else
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
    seed: Annotated[int, Field(ge=0, le=MOST_SEED)] = 0
    repeats: Annotated[int, Field(ge=1, le=MOST_REPEATS)] | None = None
    folds: Annotated[int, Field(ge=2, le=MOST_FOLDS)] | None = None
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


_SECTIONS: dict[str, type[Section]] = {
    "data": DataSection,
    "model": ModelSection,
    "feature_sets": FeatureSet,
    "select": SelectSection,
    "axes": Axes,
    "reference": Reference,
    "claim": Claim,
}
