"""What run.json says of an experiment: what was asked, of which data, by which protocols and versions.

Contents: about, tuning_counts.
"""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.data.known import find_set
from mirlab.data.splits import SplitPlan
from mirlab.data.tables import FeatureTable, with_facts
from mirlab.learn.config import ExperimentConfig
from mirlab.learn.experiment.material import Material
from mirlab.learn.nets import device
from mirlab.learn.results import FORMAT, TARGET_FORMAT, Outcome
from mirlab.plugins import about as plugins
from mirlab.version import __version__, versions_of


def about(
    config: ExperimentConfig, material: Material, plans: Sequence[SplitPlan], notes: Iterable[str]
) -> dict[str, Any]:
    """The content of run.json, as JSON can hold it.

    Parameters
    ----------
    config : what was asked
    material : the data it was asked of
    plans : the splits of each protocol
    notes : sentences that came up on the way
    """
    table = material.first
    sets = {feature_set.name for feature_set in material.feature_sets}
    reference = [row.model_dump(mode="json", exclude_none=True) for row in config.reference]
    reference = [row for row in reference if row["feature_set"] in sets]
    said = [*config.notes, *notes, *_split_notes(plans)]
    foreign = bool(reference) and not _same_tracks(config, material)
    if foreign:
        said.append(
            f"The published figures beside the results are from {config.data.source}; where "
            f"{Path(material.source).name} holds other tracks, they are context, not a comparison."
        )
    hashed = material.data_hash
    nets = any(model.net or model.heard for model in config.models)
    trained_on = device() if nets else "cpu"
    if trained_on != "cpu":
        said.append(
            f"The nets were trained on a {trained_on.upper()}. On another kind of processor the same seed "
            "gives slightly different numbers."
        )
    packages = ["numpy"]
    packages += ["keras", "jax"] if nets else []
    packages += [] if all(model.net for model in config.models) else ["scikit-learn"]
    return {
        "mirlab": __version__,
        "format": FORMAT if table.targets is None else TARGET_FORMAT,
        "name": config.name,
        "title": config.title,
        "question": config.question,
        "config": config.model_dump(mode="json"),
        "data": {
            "source": material.source,
            "kind": material.kind,
            "n_tracks": len(set(table.tracks)),
            "n_rows": len(table),
            "classes": table.classes if table.targets is None else {},
            **_targets(table),
            "hash": hashed,
            "hash_v2": with_facts(hashed, table.meta),
            "notes": list(dict.fromkeys(material.notes)),
            "failures": len(material.failures),
            **({} if material.corrections is None else {"corrections": dict(material.corrections)}),
        },
        "seed": config.seed,
        "repeats": config.repeats,
        "protocols": {plan.name: plan.sentence for plan in plans},
        "splits": {plan.name: plan.about() for plan in plans},
        "artist_overlap": {plan.name: plan.overlap for plan in plans if plan.overlap is not None},
        "reference": reference,
        **({"reference_source": config.data.source} if foreign else {}),
        **({"trained_on": trained_on} if nets else {}),
        "versions": {
            "python": platform.python_version(),
            **versions_of(packages),
            "mirlab": __version__,
        },
        **plugins(),
        "notes": list(dict.fromkeys(said)),
    }


def _targets(table: FeatureTable) -> dict[str, Any]:
    """What is said of the data where tags or numbers are learnt: the task, and how many tracks have each."""
    if table.targets is None:
        return {}
    first = np.unique(table.tracks.astype(str), return_index=True)[1]
    return {"task": table.task, "targets": table.targets.rows(first).counts}


def _same_tracks(config: ExperimentConfig, material: Material) -> bool:
    """Whether published figures are of these tracks, by the source or by a known data set's names of them."""
    if material.source == config.data.source:
        return True
    known = find_set(config.data.source)
    return known is not None and all(known.clip(str(name)) for name in material.first.tracks)


def _split_notes(plans: Sequence[SplitPlan]) -> list[str]:
    """What a reader of these splits has to know, by protocol where it is not true of all."""
    true_of: dict[str, list[str]] = {}
    for plan in plans:
        for sentence in plan.warnings:
            true_of.setdefault(sentence, []).append(plan.name)
    return [
        f"{sentence[0].upper()}{sentence[1:]}."
        if len(named) == len(plans)
        else f"{', '.join(named)}: {sentence}."
        for sentence, named in true_of.items()
    ]


def tuning_counts(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """What tuning chose how often: a row for each protocol, feature set, model and choice."""
    chosen: Counter[tuple[str, str, str, str]] = Counter()
    for outcome in outcomes:
        if outcome.fitted.chosen:
            words = ", ".join(f"{name} = {value}" for name, value in outcome.fitted.chosen.items())
            chosen[outcome.protocol, outcome.condition.feature_set, outcome.condition.model, words] += 1
    ranked = sorted(chosen.items(), key=lambda item: (*item[0][:3], -item[1], item[0][3]))
    names = ("protocol", "feature_set", "model", "chosen")
    return [{**dict(zip(names, key, strict=True)), "splits": times} for key, times in ranked]
