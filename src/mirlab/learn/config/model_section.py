"""What an experiment file says about a model: its name, its parameters, how it is trained or tuned.

Two kinds of models are told apart. A *net* (`DenseClassifier`) is trained for so many epochs and has
`hidden`, `epochs`, `batch_size` and `learning_rate`. Every other model of the registry is *fitted* once and
has `params` and `tune`; its results carry 0 epochs. Of these, models of frames (`ModelEntry.frames`) hear a
feature's frames in place of the feature sets' columns, and choose their number of epochs by themselves.

Contents: ModelSection, Section, model_mistakes (what no single key shows).
"""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from mirlab.errors import UsageError, did_you_mean
from mirlab.learn.config.bounds import MOST_CANDIDATES
from mirlab.learn.config.mistakes import Mistake, shown
from mirlab.learn.models import bounds, candidates
from mirlab.learn.models import registry as models
from mirlab.learn.nets import is_net

_OF_NETS = ("hidden", "epochs", "batch_size", "learning_rate")
_OF_OTHERS = ("params", "tune", "candidates")
_OF_AXES = ("seed", "scaler")
"""Parameters that an experiment sets itself: by its seed and by the axis `scaler`."""

Count = Annotated[int, Field(ge=1)]
Epochs = Annotated[int, Field(ge=1, le=bounds.MOST_EPOCHS)]
Name = Annotated[str, Field(min_length=1, max_length=60)]


def _net(hidden: list[int]) -> list[int]:
    try:
        bounds.check_net((1, *hidden, 1), "hidden")
    except UsageError as error:
        raise ValueError(str(error).removeprefix("hidden: ")) from error
    return hidden


Hidden = Annotated[list[Count], Field(min_length=1, max_length=bounds.MOST_LAYERS), AfterValidator(_net)]


class Section(BaseModel):
    """A table of an experiment file: no unknown keys, no silent conversions, no changes afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _known(name: str) -> str:
    try:
        models.get(name)
    except UsageError as error:
        raise ValueError(str(error)) from error
    return name


def _framed(name: str) -> str:
    from mirlab.audio.registry import registry

    try:
        feature = registry.get(name)
    except UsageError as error:
        raise ValueError(str(error)) from error
    if feature.value is not None:
        raise ValueError(f'expected a feature with frames, but "{name}" is one value per track')
    return name


class ModelSection(Section):
    """Which model, and how it is trained.

    Parameters
    ----------
    name : as in the registry of models
    label : what results call it, where one model is run with several settings
    hidden, epochs, batch_size, learning_rate : of nets; a net is trained for each entry of `epochs`
    params : of other models, by the names of the registry
    tune : search the registry's values for the best ones, within the training rows of every split
    candidates : how many combinations of values the search tries at most
    among : names of the models that "best" chooses among; None is all that it knows
    frames : the feature whose frames a model of frames hears, in place of the registry's
    """

    name: Annotated[str, AfterValidator(_known)] = "dense"
    label: Name | None = None
    hidden: Hidden | None = None
    epochs: Annotated[list[Epochs], Field(min_length=1)] = []
    batch_size: Annotated[int, Field(ge=1, le=bounds.MOST_BATCH)] = 100
    learning_rate: Annotated[float, Field(gt=0, le=1)] = 0.001
    params: dict[str, bool | int | float | str] = {}
    tune: bool = False
    candidates: Annotated[int, Field(ge=2, le=MOST_CANDIDATES)] = 20
    among: Annotated[list[Annotated[str, AfterValidator(_known)]], Field(min_length=1)] | None = None
    frames: Annotated[str, AfterValidator(_framed)] | None = None

    @property
    def called(self) -> str:
        """What results call it."""
        return self.label or self.name

    @property
    def net(self) -> bool:
        """Whether it is trained for epochs."""
        return is_net(self.name)

    @property
    def heard(self) -> str:
        """The feature whose frames it hears; "" where it is given columns."""
        return self.frames or models.get(self.name).frames

    @property
    def input_name(self) -> str:
        """What results call the input of a model that hears frames, where others have a feature set."""
        return f"{self.heard} frames"


def model_mistakes(sections: list[Any], axes: dict[str, Any], *, single: bool) -> list[Mistake]:
    """What is wrong with the models of a file beyond single keys.

    Parameters
    ----------
    sections : the [model] tables as they came
    axes : the table [axes] as it came
    single : whether the file has one [model] and not a list of them
    """
    tables = [section if isinstance(section, dict) else {} for section in sections]
    mistakes: list[Mistake] = []
    labels = [str(table.get("label", table.get("name", "dense"))) for table in tables]
    nets = others = 0
    for position, (table, label) in enumerate(zip(tables, labels, strict=True)):
        path: tuple[str | int, ...] = ("model",) if single else ("model", position)
        if Counter(labels)[label] > 1 and labels.index(label) != position:
            clause = f"there is a model called {shown(label)} already: give this one a different label"
            mistakes.append(Mistake(path, clause))
        name = table.get("name", "dense")
        if not isinstance(name, str) or name not in models.entries():
            continue
        mistakes += _of_net(table, path) if is_net(name) else _of_other(name, table, path)
        if "frames" in table and not models.get(name).frames:
            clause = f'frames: "{name}" takes columns, not frames: remove it'
            mistakes.append(Mistake((*path, "frames"), clause))
        nets += is_net(name)
        others += not is_net(name)
    if "hidden" in axes and others and not nets:
        clause = "hidden: none of the models is a neural net with hidden layers: remove it"
        mistakes.append(Mistake(("axes", "hidden"), clause))
    return mistakes


def _of_net(table: dict[str, Any], path: tuple[str | int, ...]) -> list[Mistake]:
    mistakes = [
        Mistake((*path, key), f"{key}: a net takes no {key}: write {', '.join(_OF_NETS)} or axes instead")
        for key in _OF_OTHERS
        if key in table
    ]
    if "epochs" not in table:
        mistakes.append(Mistake(path, "model.epochs is missing: write epochs = ..."))
    return mistakes


def _parameters(name: str) -> list[str]:
    """The parameters of a model for any task: a file is read before the data are."""
    entry = models.get(name)
    return list(dict.fromkeys(key for task in entry.tasks for key in entry.parameters(task)))


def _of_other(name: str, table: dict[str, Any], path: tuple[str | int, ...]) -> list[Mistake]:
    mistakes = []
    for key in _OF_NETS:
        if key in table:
            clause = f'{key}: "{name}" is not a dense net and has no {key}: remove it'
            if key in _parameters(name):
                clause = f'{key}: "{name}" takes it as a parameter: write params = {{ {key} = ... }}'
            mistakes.append(Mistake((*path, key), clause))
    known = [key for key in _parameters(name) if key not in _OF_AXES]
    given = table.get("params")
    for key in given if isinstance(given, dict) else {}:
        if key == "seed":
            clause = "params: a model's seed is derived from the seed of the experiment: remove it"
        elif key == "scaler":
            clause = "params: the scaler is an axis: set it under [axes], scaler = [...]"
        elif key not in known:
            clause = f'params: there is no parameter of the model {name} called "{key}".'
            clause += f"{did_you_mean(key, known)} Known: {', '.join(known)}."
        else:
            clause = _too_much(key, given)
        if clause:
            mistakes.append(Mistake((*path, "params", key), clause))
    entry = models.get(name)
    if table.get("tune") is True and not any(entry.space_of(task) for task in entry.tasks):
        clause = f'tune: the model "{name}" has no search space: remove tune, or register a space'
        mistakes.append(Mistake((*path, "tune"), clause))
    if name == candidates.NAME and table.get("tune") is not True:
        mistakes.append(Mistake(path, f'tune: "{name}" is chosen by a search: write tune = true'))
    if "among" in table:
        clause = (
            'among: only the model "best" chooses among models: remove it' if name != candidates.NAME else ""
        )
        given = table["among"] if isinstance(table["among"], list) else []
        none = [other for other in given if isinstance(other, str) and other not in candidates.MODELS]
        if not clause and none:
            clause = f'among: "best" knows no candidate called {shown(none[0])}.'
            clause += f"{did_you_mean(none[0], candidates.MODELS)} Known: {', '.join(candidates.MODELS)}."
        if clause:
            mistakes.append(Mistake((*path, "among"), clause))
    if "candidates" in table and table.get("tune") is not True:
        mistakes.append(
            Mistake((*path, "candidates"), "candidates: only a search uses them: write tune = true")
        )
    return mistakes


def _too_much(key: str, given: Any) -> str:
    try:
        bounds.check_parameters({key: given[key]})
    except UsageError as error:
        return str(error)
    return ""
