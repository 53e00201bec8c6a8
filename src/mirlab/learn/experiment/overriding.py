"""What a caller asks for in the place of an experiment's own repeats, seed and protocols.

Contents: overridden, with_task.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mirlab.data.splits import protocol_of
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


def with_task(
    config: ExperimentConfig,
    task: str | None,
    targets: str | Sequence[str] | None,
    separator: str | None,
    facts: str | Path | None,
    *,
    label: str | None = None,
) -> tuple[ExperimentConfig, list[str]]:
    """The experiment with what is to be learnt in the place of its own, and notes; None keeps its own.

    Its targets and separator are those of its task: whoever asks for another task, or for a label, gets none
    of them. A label alone is one of classes.
    """
    own, asked = config.data, "class" if label is not None and task is None else task
    named = targets.split(",") if isinstance(targets, str) else targets
    given = {
        "task": task,
        "targets": None if named is None else [name.strip() for name in named],
        "separator": separator,
        "facts": None if facts is None else str(facts),
    }
    another = asked is not None and asked != own.task
    dropped = {"targets": another or label is not None, "separator": another, "task": another}
    changes: dict[str, Any] = {key: None for key, gone in dropped.items() if gone}
    changes |= {key: value for key, value in given.items() if value is not None}
    lost = [key for key in ("targets", "separator") if getattr(own, key) and changes.get(key, "") is None]
    if not changes:
        return config, []
    what = f'the task "{asked}"' if label is None else f'the label "{label}"'
    notes = [_lost(own, lost, what)] if lost else []
    return config.model_copy(update={"data": own.model_copy(update=changes)}), notes


def _lost(own: DataSection, keys: Sequence[str], asked: str) -> str:
    """The note on what the file says of another task."""
    said = {"targets": ", ".join(own.targets or ()), "separator": f'"{own.separator}"'}
    parts = listed([f"{key} ({said[key]})" for key in keys])
    were = "was" if keys == ["separator"] else "were"
    return f"the experiment's own {parts} {were} not used, as {asked} was asked for."
