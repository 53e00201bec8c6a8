"""The chosen set as an experiment file: `mirlab run` runs it, `mirlab train --recipe` trains with it.

Contents: experiment_file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mirlab.audio.analysis import not_computable
from mirlab.data.tables import TaskName
from mirlab.learn.models import NAME as BEST
from mirlab.learn.nets import is_net
from mirlab.learn.statistics import Measure, primary_of

if TYPE_CHECKING:
    from mirlab.learn.selection.nested import Selected
    from mirlab.learn.subsets import Settings


def experiment_file(
    found: Selected,
    protocol: str,
    settings: Settings,
    source: str,
    size: str,
    task: TaskName = "class",
    asked: Mapping[str, str] | None = None,
) -> str:
    """Return the set that was chosen under a protocol as an experiment file, TOML.

    Parameters
    ----------
    found : what the search found under the protocol
    source : the data that it was chosen on
    size : the chosen set's size in words, "12 columns"
    task : what is learnt
    asked : options of the source that say what is to be learnt
    """
    import tomli_w

    measure = Measure(primary_of(task))
    expected = measure.said(found.expected.honest)
    if task != "class":
        expected = f"{expected} in {measure.label}"
    notes = [
        f"The set was chosen with the tracks of {source} in view: what a run on them prints is "
        f"optimistic. The estimate from tracks that the search never saw is {expected} under {protocol}."
    ]
    if len(found.searches) == 1:
        notes = [
            f"The set was chosen on the training tracks of {protocol} in {source} alone; on its test tracks "
            f"it gets {expected}."
        ]
    elif found.smallest is not None and found.size == found.smallest.size:
        notes[0] += (
            f" Its size was picked by that estimate; chosen by each split's search it is "
            f"{measure.value(found.nested.mean)}."
        )
    model, params = settings.model, settings.params
    if model == BEST:
        model, params = found.recipe.model, found.recipe.params
    fit = not not_computable(found.columns)
    if not fit:
        notes.append("Some of its columns can't be computed from sound by this mirlab: it is for tables.")
    logged = any(column.statistic == "var" for column in found.columns) or not is_net(model)
    return tomli_w.dumps(
        {
            "name": f"selected-{found.size}-{protocol}",
            "title": f"{size} chosen for {model} under {protocol}",
            "question": f"How much do the {size} know that {settings.method} selection chose?",
            "seed": settings.seed,
            "protocols": [protocol],
            **({} if settings.target is None else {"goal": settings.target}),
            **({"log_variances": True} if logged else {}),
            "notes": notes,
            "data": {"source": source, **_learnt(asked or {})},
            "model": {"name": model, **_model(model, params)},
            "feature_sets": [
                {
                    "name": f"selected-{found.size}",
                    "on": "both" if fit else "table",
                    "columns": [str(column) for column in found.columns],
                }
            ],
        }
    )


def _learnt(asked: Mapping[str, str]) -> dict[str, Any]:
    """What the section [data] says of what is to be learnt."""
    return {name: value.split(",") if name == "targets" else value for name, value in asked.items()}


def _model(model: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """What the section [model] says besides the name."""
    from mirlab.learn.models import registry as models

    if not is_net(model):
        return {"params": dict(params)} if params else {}
    own = {**models.get(model).parameters(), **params}
    return {
        "hidden": list(own["hidden"]),
        "epochs": [own["epochs"]],
        "batch_size": own["batch_size"],
        "learning_rate": own["learning_rate"],
    }
