"""The chosen set as an experiment file: `mirlab run` runs it, `mirlab train --recipe` trains with it.

Contents: experiment_file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mirlab.audio.analysis import not_computable
from mirlab.learn.config import is_net

if TYPE_CHECKING:
    from mirlab.learn.selection.nested import Selected
    from mirlab.learn.subsets import Settings


def experiment_file(found: Selected, protocol: str, settings: Settings, source: str, size: str) -> str:
    """Return the set that was chosen under a protocol as an experiment file, TOML.

    Parameters
    ----------
    found : what the search found under the protocol
    source : the data that it was chosen on
    size : the chosen set's size in words, "12 columns"
    """
    honest = found.expected.honest
    expected = f"{100 * honest.mean:.1f} %"
    if honest.known:
        expected += f" ({100 * honest.level:g} % interval {100 * honest.low:.1f} to {100 * honest.high:.1f})"
    notes = [
        f"The set was chosen with the tracks of {source} in view: what a run on them prints is "
        f"optimistic. The estimate from tracks that the search never saw is {expected} under {protocol}."
    ]
    if found.smallest is not None:
        notes[0] += (
            f" Its size was picked by that estimate; chosen by each split's search it is "
            f"{100 * found.nested.mean:.1f} %."
        )
    fit = not not_computable(found.columns)
    if not fit:
        notes.append("Some of its columns can't be computed from sound by this mirlab: it is for tables.")
    plain = {"name": f"selected-{found.size}"}
    lines: list[str] = [
        *_pairs({"name": f"selected-{found.size}-{protocol}"}),
        *_pairs({"title": f"{size} chosen for {settings.model} under {protocol}"}),
        *_pairs({"question": f"How much do the {size} know that {settings.method} selection chose?"}),
        *_pairs({"seed": settings.seed, "protocols": [protocol]}),
    ]
    if settings.target is not None:
        lines += _pairs({"goal": settings.target})
    if not is_net(settings.model) or any(column.statistic == "var" for column in found.columns):
        lines += _pairs({"log_variances": True})
    lines += _pairs({"notes": notes})
    lines += ["", "[data]", *_pairs({"source": source}), "", "[model]"]
    lines += _pairs({"name": settings.model, **_model(settings)})
    lines += ["", "[[feature_sets]]", *_pairs({**plain, "on": "both" if fit else "table"})]
    lines += ["columns = [", *(f"  {_value(str(column))}," for column in found.columns), "]"]
    return "\n".join(lines) + "\n"


def _model(settings: Settings) -> dict[str, Any]:
    """What the section [model] says besides the name."""
    from mirlab.learn.models import registry as models

    if not is_net(settings.model):
        return {"params": dict(settings.params)} if settings.params else {}
    own = {**models.get(settings.model).parameters(), **settings.params}
    return {
        "hidden": list(own["hidden"]),
        "epochs": [own["epochs"]],
        "batch_size": own["batch_size"],
        "learning_rate": own["learning_rate"],
    }


def _pairs(values: dict[str, Any]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in values.items()]


def _value(value: Any) -> str:
    """A value in TOML; JSON's strings are TOML's basic strings but for one character."""
    import json

    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(item)}" for key, item in value.items()) + " }"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return repr(value)
