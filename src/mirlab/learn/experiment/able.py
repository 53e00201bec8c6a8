"""What of an experiment can learn the data's task.

Contents: able.
"""

from __future__ import annotations

from collections.abc import Sequence

from mirlab.data.tables import FeatureTable, TaskName
from mirlab.errors import UsageError
from mirlab.learn.config import ExperimentConfig, ModelSection
from mirlab.learn.models import NAME as BEST
from mirlab.learn.models import registry as models
from mirlab.learn.models import usual_model


def able(config: ExperimentConfig, table: FeatureTable) -> tuple[ExperimentConfig, list[str]]:
    """The experiment without the models that can't learn the table's task, and notes on them.

    Raises
    ------
    UsageError : none of its models can; columns that the model "best" would choose, which is for classes
    """
    task = table.task
    kept = [section for section in config.models if task in models.get(section.name).tasks]
    if not kept:
        # Its sentence names a model that can.
        models.get(config.models[0].name).target_of(task)
    if task != "class":
        _check_choices(config, kept, task)
    if len(kept) == len(config.models):
        return config, []
    notes = [
        f"{section.called} was left out: it learns {' or '.join(models.get(section.name).tasks)}, "
        f"and this is about {task}."
        for section in config.models
        if section not in kept
    ]
    return config.model_copy(update={"models": kept}), notes


def _check_choices(config: ExperimentConfig, sections: Sequence[ModelSection], task: TaskName) -> None:
    """Refuse sets whose columns are chosen for the model "best": its rehearsals are of classes."""
    for feature_set in config.feature_sets:
        only = feature_set.models
        takes = [section for section in sections if only is None or section.called in only]
        if feature_set.select is not None and any(section.name == BEST for section in takes):
            raise UsageError(
                f'{feature_set.name}: select for the model "{BEST}" is for classes only, and these data are '
                f'{task}: keep the set to other models (models = ["{usual_model(task)}"]), or leave select '
                "out of it"
            )
