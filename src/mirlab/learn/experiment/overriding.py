"""What a caller asks for in place of an experiment's own: repeats, seed, protocols, how the source is read.

Contents: overridden, read_otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mirlab.data.splits import protocol_of
from mirlab.data.tables import SourceSpec
from mirlab.errors import UsageError
from mirlab.learn.config import DataSection, ExperimentConfig, check_drawn
from mirlab.words import listed


def overridden(
    config: ExperimentConfig, repeats: int | None, seed: int | None, named: Sequence[str] | None
) -> ExperimentConfig:
    """The experiment with these in the place of its own; None, or no names, keep them.

    Raises
    ------
    UsageError : repeats or a seed that can't be meant, a protocol that lacks its column
    """
    check_drawn(repeats, seed)
    for name in named or ():
        if "column" in protocol_of(name).options and config.split_column is None:
            raise UsageError(
                f'the protocol "{name}" reads a column of the table: name it in the experiment\'s file, '
                'split_column = "..."'
            )
    # A protocol that is asked for by name is run or refused, never replaced.
    kept = {} if named else config.otherwise
    changes = {"repeats": repeats, "seed": seed, "protocols": list(dict.fromkeys(named or ())) or None}
    given: dict[str, Any] = {k: v for k, v in changes.items() if v is not None}
    # One that the file doesn't know is for all of its feature sets.
    others = [name for name in named or () if name not in (config.protocols or ())]
    if others:
        given["feature_sets"] = [
            each.model_copy(update={"protocols": [*each.protocols, *others]}) if each.protocols else each
            for each in config.feature_sets
        ]
    return config.model_copy(update={**given, "otherwise": kept})


def read_otherwise(config: ExperimentConfig, read_as: SourceSpec) -> tuple[ExperimentConfig, list[str]]:
    """The experiment with its source read as a caller asks, and notes; None keeps the experiment's own.

    An experiment's label, targets and separator belong to its task: whoever asks for another task gets none
    of them. A label takes the place of targets, and targets that of a label. A label alone is one of classes.

    Raises
    ------
    UnknownName, UsageError : what can't be meant
    """
    own, names = config.data, list(read_as.asked.targets)
    task = "class" if read_as.label is not None and read_as.task is None else read_as.task
    another = task is not None and task != (own.task or ("class" if own.label is not None else None))
    dropped = {
        "label": another or bool(names),
        "targets": another or read_as.label is not None,
        "separator": another,
        "task": another,
    }
    changes: dict[str, Any] = {key: None for key, gone in dropped.items() if gone}
    given = {**vars(read_as), "targets": names or None}
    changes |= {
        key: str(value) if isinstance(value, Path) else value
        for key, value in given.items()
        if value is not None
    }
    if not changes:
        return config, []
    belonging = ("label", "targets", "separator")
    lost = [key for key in belonging if getattr(own, key) and changes.get(key, "") is None]
    if read_as.label is not None:
        what = f'the label "{read_as.label}" was'
    elif task is not None:
        what = f'the task "{task}" was'
    else:
        what = f"the targets {', '.join(names)} were"
    notes = [_lost(own, lost, what)] if lost else []
    return config.model_copy(update={"data": own.model_copy(update=changes)}), notes


def _lost(own: DataSection, keys: Sequence[str], asked: str) -> str:
    """The note on what the file says of another task."""
    said = {
        "label": f'"{own.label}"',
        "targets": ", ".join(own.targets or ()),
        "separator": f'"{own.separator}"',
    }
    parts = listed([f"{key} ({said[key]})" for key in keys])
    were = "was" if len(keys) == 1 and keys != ["targets"] else "were"
    return f"the experiment's own {parts} {were} not used, as {asked} asked for."
