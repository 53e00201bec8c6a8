"""From a source to a bundle: features, an honest test, the final model, one file.

The path: source -> table of the recipe's columns -> `honest.judge` (folds, calibration, thresholds) -> the model
fitted on all rows -> its ONNX graph, checked against the model -> the bundle. Nothing is written before
everything is known, so an interrupted training leaves nothing.

Contents: FEATURES, UNUSUAL, Plan, plan_of, train, Trained.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.frames import FrameSpec
from mirlab.audio.terms import Column, expand
from mirlab.data.table import FeatureTable
from mirlab.data.track import Dataset
from mirlab.errors import TableError, UsageError
from mirlab.learn import bundle, models

Progress = Callable[..., None]
"""Called with (what is being done, done, in all, failures so far)."""

FEATURES = (
    "mfcc",
    "zero_crossing_rate",
    "rms",
    "spectral_centroid",
    "spectral_bandwidth",
    "spectral_rolloff",
    "spectral_flatness",
    "spectral_contrast",
    "spectral_flux",
    "spectral_entropy",
    "spectral_crest",
    "spectral_slope",
    "onset_strength",
    "chroma12",
)
"""What a bundle goes by where nothing else is asked for: mean and spread of 50 rows, 100 columns."""

UNUSUAL = (*FEATURES, "rms.max")
"""What "unknown" goes by, whatever the classifier goes by."""


@dataclass(frozen=True)
class Plan:
    """What is to be trained.

    Parameters
    ----------
    model, params : of the registry
    features : terms; None takes FEATURES of sound and every column of a table
    spec, offset, duration : framing and part of each file
    logarithms : whether the model sees ln(variance)
    recipe : the file it comes from, "" where there is none
    """

    model: str = "svm"
    params: Mapping[str, Any] = field(default_factory=dict)
    features: tuple[str, ...] | None = None
    spec: FrameSpec = FrameSpec()
    offset: float = 0.0
    duration: float | None = None
    logarithms: bool = True
    recipe: str = ""


@dataclass(frozen=True)
class Trained:
    """What `train` wrote.

    Parameters
    ----------
    path : the bundle
    card : its model card
    card_text : the card in Markdown
    failures : (track, reason) of tracks that could not be analysed
    """

    path: Path
    card: dict[str, Any]
    card_text: str
    failures: list[tuple[str, str]]


def plan_of(experiment: str | Path) -> Plan:
    """Read a recipe: an experiment file's first feature set, its first model and its framing.

    Raises
    ------
    UnknownName, ConfigError : as `config.load`
    UsageError : a file that leaves something open (a search, several framings), as a bundle is one model
    """
    from mirlab.learn import config

    found = config.load(experiment)
    section, axes = found.model, found.axes
    several = [
        name
        for name in ("n_fft", "hop_length", "sample_rate", "scaler", "duration", "hidden")
        if len(getattr(axes, name) or ()) > 1
    ]
    if several:
        raise UsageError(
            f"{experiment}: a bundle is one model, and this file has several values of {', '.join(several)}: leave one"
        )
    if section.tune:
        raise UsageError(
            f"{experiment}: a bundle is one model, and this file searches for its parameters (tune = true): "
            "write the ones that were chosen, params = {{ ... }}"
        )
    params: dict[str, Any] = dict(section.params)
    if section.net:
        params = {
            "hidden": found.hidden[0],
            "epochs": section.epochs[-1],
            "batch_size": section.batch_size,
            "learning_rate": section.learning_rate,
        }
    if "scaler" in models.get(section.name).parameters():
        params["scaler"] = axes.scaler[0]
    return Plan(
        model=section.name,
        params=params,
        features=tuple(found.feature_sets[0].columns),
        spec=FrameSpec(sample_rate=axes.sample_rate[0], n_fft=axes.n_fft[0], hop_length=axes.hop_length[0]),
        offset=found.data.offset,
        duration=found.durations[0],
        logarithms=found.takes_logarithms,
        recipe=str(experiment),
    )


def train(
    source: str | Path | Dataset | FeatureTable,
    out: str | Path,
    plan: Plan | None = None,
    *,
    protocol: str | None = None,
    seed: int = 0,
    workers: int | None = None,
    progress: Progress | None = None,
    picture: Callable[[Mapping[str, Any]], bytes] | None = None,
) -> Trained:
    """Train a classifier and write it as a bundle.

    Parameters
    ----------
    source : anything `open_source` takes
    out : the file to write
    plan : what to train; Plan() where None
    protocol : how the card's accuracy is measured; None takes folds of artists where they are known, else of tracks
    seed : of the splits and, where it has one, of the model
    workers : processes that analyse sound
    progress : called as the work goes on
    picture : draws the reliability diagram from the card, as PNG

    Raises
    ------
    MissingExtra : packages of the extra "ship" are missing
    UsageError : a model that can't be written as a graph; said before any work
    TableError, DatasetError : data that can't be trained on
    """
    from mirlab.learn.card import card_text, model_card
    from mirlab.learn.honest import judge
    from mirlab.learn.onnx_export import check_exportable, require_extra
    from mirlab.learn.scores import Scored

    require_extra("mirlab train")
    plan = plan or Plan()
    models.get(plan.model)
    asked = plan.features or FEATURES
    check_exportable(plan.model, plan.params, [Column("rms", None, "var"), Column("rms", None, "mean")])
    data = _gather(source, plan, asked, workers, progress)
    estimator = Scored(_pipeline(data.table.columns, plan, seed))
    honest = judge(
        data.table,
        data.unusual,
        estimator,
        plan.model,
        protocol,
        seed,
        progress,
    )
    fitted = estimator.fit(data.table.values, data.table.labels.astype(str)).fitted_
    card = model_card(
        honest,
        data.table,
        name=Path(out).stem,
        model=plan.model,
        params=_plain(plan.params),
        source=data.source,
        kind="sound" if data.recipe is not None else "table",
        failures=len(data.failures),
        notes=data.notes,
    )
    text = card_text(card)
    made = _contents(fitted, data, honest, plan, seed, card, text, b"" if picture is None else picture(card))
    bundle.write(made, out)
    return Trained(Path(out), card, text, data.failures)


@dataclass(frozen=True)
class _Data:
    """What is trained on: `table` has the classifier's columns, `unusual` those of "unknown"."""

    table: FeatureTable
    unusual: FeatureTable
    recipe: Any
    source: str
    failures: list[tuple[str, str]]
    notes: list[str]


def _gather(
    source: str | Path | Dataset | FeatureTable,
    plan: Plan,
    asked: tuple[str, ...],
    workers: int | None,
    progress: Progress | None,
) -> _Data:
    from mirlab.data.sources import open_source

    opened = open_source(source, progress=progress)
    name = opened.name if isinstance(opened, Dataset) else _name_of(source, opened)
    if isinstance(opened, FeatureTable):
        table = opened if plan.features is None else opened.select(list(plan.features))
        kept = _usable(table, name)
        return _Data(kept, kept, _recipe_of_table(kept, plan), name, [], list(kept.notes))
    from mirlab.data.extract import columns_of, extract
    from mirlab.learn.recipe import Recipe

    columns, unusual = columns_of(expand(list(asked))), columns_of(expand(list(UNUSUAL)))
    labelled = replace(opened, tracks=[track for track in opened.tracks if track.label is not None])
    notes = list(opened.notes)
    if len(labelled) < len(opened):
        notes.append(f"{len(opened) - len(labelled)} of {len(opened)} tracks have no label and are left out.")
    _check_classes(labelled.classes, name)
    every = tuple(dict.fromkeys((*columns, *unusual)))
    found = extract(
        labelled,
        [str(column) for column in every],
        spec=plan.spec,
        offset=plan.offset,
        duration=plan.duration,
        workers=workers,
        progress=None
        if progress is None
        else lambda done, total, failed: progress("extracting", done, total, failed),
    )
    whole = _usable(found.table, name)
    return _Data(
        whole.select([str(column) for column in columns]),
        whole.select([str(column) for column in unusual]),
        Recipe(every, plan.spec, plan.offset, plan.duration),
        name,
        [(failure.track, failure.reason) for failure in found.failures],
        [*notes, *found.notes],
    )


def _recipe_of_table(table: FeatureTable, plan: Plan) -> Any:
    """The recipe that gives a table's columns from sound, None where mirlab can't compute all of them."""
    from mirlab.learn.recipe import Recipe, not_computable

    if not_computable(table.columns):
        return None
    spec = table.provenance.get("spec")
    return Recipe(
        table.columns,
        FrameSpec(**spec) if isinstance(spec, dict) else plan.spec,
        float(table.provenance.get("offset") or 0.0),
        table.provenance.get("duration"),
    )


def _name_of(source: object, table: FeatureTable) -> str:
    if isinstance(source, str | Path):
        return Path(source).name or str(source)
    return str(table.provenance.get("source", "a table"))


def _usable(table: FeatureTable, name: str) -> FeatureTable:
    """The labelled rows; TableError where a classifier can't be made of them."""
    from mirlab.learn.evaluate import check_numbers

    kept = table.rows(np.array([label is not None for label in table.labels], dtype=bool))
    if len(set(kept.tracks)) < len(kept):
        raise TableError(
            f"{name}: expected one row for each track, got slices: a bundle answers for whole tracks. "
            "Give the table of whole tracks, or the sound"
        )
    _check_classes(kept.classes, name)
    check_numbers(kept)
    return kept


def _check_classes(classes: Mapping[str, int], name: str) -> None:
    if len(classes) < 2:
        had = f"only {next(iter(classes))!r}" if classes else "no labels"
        raise TableError(f"{name}: expected tracks of at least two classes to learn from, found {had}")
    few = [label for label, count in classes.items() if count < 2]
    if few:
        raise TableError(f"{name}: expected at least two tracks of each class, found one of {', '.join(few)}")


def _pipeline(columns: tuple[Column, ...], plan: Plan, seed: int) -> Any:
    from sklearn.pipeline import Pipeline

    from mirlab.learn.pipeline import make_pipeline

    takes = models.get(plan.model).parameters()
    # A bundle calibrates the machine's own decisions, so its own probabilities would be work for nothing.
    own = {name: value for name, value in {"seed": seed, "probabilities": False}.items() if name in takes}
    made = make_pipeline(
        columns,
        plan.model,
        {**own, **plan.params, **({"probabilities": False} if "probabilities" in takes else {})},
    )
    return made if plan.logarithms else Pipeline(made.steps[-1:])


def _contents(
    fitted: Any,
    data: _Data,
    honest: Any,
    plan: Plan,
    seed: int,
    card: dict[str, Any],
    text: str,
    picture: bytes,
) -> bundle.Contents:
    from mirlab.learn.golden import TOLERANCE, golden_rows
    from mirlab.learn.graph import Graph
    from mirlab.learn.novelty import Novelty
    from mirlab.learn.onnx_export import export
    from mirlab.learn.calibration import softmax
    from mirlab.learn.scores import logits

    graph = export(fitted, honest.temperature)
    answers = Graph(graph).probabilities(data.table.values)
    wanted = softmax(logits(fitted, data.table.values), honest.temperature)
    worst = float(np.abs(answers - wanted).max())
    if worst > TOLERANCE:
        raise UsageError(
            f"the graph of the model {plan.model} gives other answers than the model itself: probabilities differ by "
            f"up to {worst:.2g}, and {TOLERANCE:g} is allowed. Take another model for a bundle"
        )
    novelty = Novelty.fit(data.unusual.values, data.unusual.columns)
    rows, unusual = golden_rows(data.table.values), golden_rows(data.unusual.values)
    golden: dict[str, Any] = {
        "rows": rows.tolist(),
        "probabilities": Graph(graph).probabilities(rows).tolist(),
        "unusual_rows": unusual.tolist(),
        "distances": novelty.distances(unusual).tolist(),
    }
    if data.recipe is not None:
        golden["sound"] = _golden_sound(data)
    manifest = {
        "mirlab": card["mirlab"],
        "labels": card["labels"],
        "model": card["model"],
        "logarithms": plan.logarithms,
        "columns": [str(column) for column in data.table.columns],
        "unusual_columns": [str(column) for column in data.unusual.columns],
        "recipe": None if data.recipe is None else data.recipe.as_json(),
        "temperature": honest.temperature,
        "novelty_threshold": honest.threshold,
        "seed": seed,
        "data_hash": data.table.data_hash,
        "versions": {
            n: version(n) for n in ("numpy", "scipy", "scikit-learn", "onnx", "skl2onnx", "onnxruntime")
        },
    }
    return bundle.Contents(
        manifest=manifest,
        model=graph,
        conformal=np.stack([honest.conformal.scores, honest.conformal.weights]),
        novelty=np.concatenate([novelty.centre[None], novelty.scale[None], novelty.axes.T]),
        golden=golden,
        card=card,
        card_text=text,
        picture=picture,
    )


def _golden_sound(data: _Data) -> dict[str, Any]:
    """The row of the golden sound, and how far off each of its numbers may be."""
    from mirlab.audio.analyse import analyse
    from mirlab.learn.golden import FEATURE_TOLERANCE, golden_sound

    whole = replace(data.recipe, offset=0.0, duration=None)
    row = whole.rows(analyse(golden_sound(data.recipe.spec.sample_rate), whole.request()))[0]
    spreads = {}
    for table in (data.table, data.unusual):
        spreads.update(zip(map(str, table.columns), table.values.std(axis=0), strict=True))
    spread: NDArray[np.float64] = np.array([spreads[str(column)] for column in data.recipe.columns])
    allowed = FEATURE_TOLERANCE * spread + 1e-3 * np.abs(row) + 1e-9
    return {"row": row.tolist(), "allowed": allowed.tolist()}


def _plain(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in params.items()}
