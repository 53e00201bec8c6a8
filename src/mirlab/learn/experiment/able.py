"""What of an experiment can learn the data's task.

Contents: able.
"""

from __future__ import annotations

from mirlab.data.tables import FeatureTable
from mirlab.errors import UsageError
from mirlab.learn.config import ExperimentConfig
from mirlab.learn.models import registry as models


def able(config: ExperimentConfig, table: FeatureTable) -> tuple[ExperimentConfig, list[str]]:
    """The experiment without the models that can't learn the table's task, and notes on them.

    Raises
    ------
    UsageError : none of its models can; columns chosen by accuracy, where there is none
    """
    task = table.task
    for feature_set in config.feature_sets:
        if feature_set.select is not None and task != "class":
            raise UsageError(
                f"{feature_set.name}: select chooses columns by accuracy, and these data are {task}: leave "
                "select out of this feature set, or choose columns with `mirlab select` and name them"
            )
    kept = [section for section in config.models if task in models.get(section.name).tasks]
    if not kept:
        # Its sentence names a model that can.
        models.get(config.models[0].name).target_of(task)
    if len(kept) == len(config.models):
        return config, []
    notes = [
        f"{section.called} was left out: it learns {' or '.join(models.get(section.name).tasks)}, "
        f"and this is about {task}."
        for section in config.models
        if section not in kept
    ]
    return config.model_copy(update={"models": kept}), notes
