"""From a source to a bundle: features, an honest test, the final model, one file.

The path: source -> table of the recipe's columns -> `honest.judge` (folds, calibration, thresholds) -> the
model fitted on all rows -> its ONNX graph, checked against the model -> the bundle. Nothing is written before
everything is known, so an interrupted training leaves nothing.

Contents: train, Trained.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.audio.registry import Column, expand
from mirlab.audio.spectra import FrameSpec
from mirlab.data.sources import Source, inputs_of, read_source
from mirlab.data.splits import protocol_of
from mirlab.data.tables import Dataset, SourceSpec, TaskName
from mirlab.data.tasks import decided
from mirlab.errors import UsageError
from mirlab.files import BUNDLE, check_writable
from mirlab.formerly import formerly
from mirlab.learn.bundle import bundle
from mirlab.learn.models import registry as models
from mirlab.learn.models import usual_model
from mirlab.learn.training.train_data import TrainingData, gather
from mirlab.learn.training.train_plan import FEATURES, Offer, Plan, advice, offer_of, plan_of
from mirlab.progress import shows_progress
from mirlab.tabular import html_page, markdown_as_html
from mirlab.typing import Progress
from mirlab.words import counted, written_out

if TYPE_CHECKING:
    from mirlab.learn.training.choice import Candidate


@dataclass(frozen=True, repr=False)
class Trained:
    """What `train` wrote.

    Parameters
    ----------
    path : the bundle
    card : its model card
    card_text : the card in Markdown
    failures : (track, reason) of tracks that could not be analysed
    notes : sentences for whoever trained it, as that a learned model is needed to use it
    """

    path: Path
    card: dict[str, Any]
    card_text: str
    failures: list[tuple[str, str]]
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        failed = f", {counted(len(self.failures), 'track')} failed" if self.failures else ""
        return f"<Trained {str(self.path)[-200:]}{failed}>"

    def _repr_html_(self) -> str:
        return html_page(repr(self)[1:-1], markdown_as_html(self.card_text), "")


@formerly("out", "recipe", plan="recipe")
@shows_progress
def train(
    source: Source,
    *,
    out: str | Path,
    model: str | None = None,
    params: Mapping[str, Any] | None = None,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    recipe: str | Path | Plan | None = None,
    spec: FrameSpec | None = None,
    offset: float = 0.0,
    duration: float | None = None,
    protocol: str | None = None,
    seed: int = 0,
    workers: int | None = None,
    progress: Progress = True,
    corrections: str | Path | None = None,
    picture: Callable[[Mapping[str, Any]], bytes] | None = None,
    force: bool = False,
) -> Trained:
    """Train a classifier, or a model of tags or numbers, and write it as a bundle.

    Parameters
    ----------
    source : anything `open_source` takes
    out : the file to write
    model : a name of the registry of models; None takes the recipe's, and without one "svm" for classes,
        "logreg" for tags and "ridge" for numbers, or what is best where features are compared
    params : the model's parameters in place of its own
    features : terms or a set; None takes the recipe's, else every column of a table, and of sound 100
        hand-crafted columns, or, where a learned model is here (`mirlab embeddings list`), the best of these,
        the learned model's features and both, chosen within the training rows
    label : the column of a table that holds the labels, where it is not called so
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    task, targets, separator, facts : what is learnt where it is not one class: several tags or numbers a
        track, as `open_source` takes them
    recipe : in place of model, features and framing, an experiment by name or file: its first feature set and
        its first model. Or a `Plan`
    spec, offset, duration : framing and the part of each sound file, in seconds
    protocol : how the card's accuracy is measured; None takes folds of artists where they are known, else of
        tracks
    seed : of the splits and, where it has one, of the model
    workers : processes that analyse sound
    progress : a bar, nothing, or a function (`mirlab.progress`), told as the work goes on
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    picture : draws the reliability diagram from the card, as PNG
    force : replace a file that is no bundle

    Example
    -------
    >>> import mirlab
    >>> made = mirlab.train("gtzan", model="lda", features="mfcc.mean, rms", out="small.mirlab")
    >>> made.card["model"]["name"]
    'lda'

    Raises
    ------
    MissingExtra : packages of the extra "lab" are missing
    UsageError : a model that can't be written as a graph; said before any work
    TableError, DatasetError : data that can't be trained on
    OutputError : a place that can't be written, or a file there that must stay; said before any work
    """
    from mirlab.learn.bundle import Classifier, carried_of, learned_json, models_behind, not_carried
    from mirlab.learn.training.deciding import candidates_of, decide
    from mirlab.learn.training.exportable import require_extra
    from mirlab.learn.training.finishing import finished, judged

    require_extra("mirlab train")
    plan = _plan(recipe, model, params, features, spec, offset, duration)
    if protocol is not None:
        protocol_of(protocol)
    read_as = SourceSpec(label, artist, task, targets, separator, facts, corrections)
    wanted = read_as.asked
    if plan.model and not wanted.anything and "class" in models.get(plan.model).tasks:
        _check_model(plan, "class")
    read = inputs_of(source, corrections, facts) + inputs_of(plan.recipe, files_only=True)
    check_writable(out, BUNDLE, force=force, inputs=read)
    opened = read_source(source, read_as, progress=progress)
    if isinstance(opened, Dataset) and opened.asked is None:
        opened = decided(opened, wanted)
    learnt = opened.task
    plan = replace(plan, model=plan.model or usual_model(learnt))
    _check_model(plan, learnt)
    offer = offer_of() if plan.features is None and not plan.recipe else None
    asked = plan.features or (FEATURES if offer is None else offer.terms)
    data = gather(opened, source, plan, asked, workers, progress)
    notes = _notes(data, plan, offer)
    candidates: list[Candidate] = []
    if offer is not None and data.sound:
        settled = model is not None or params is not None or recipe is not None
        candidates = candidates_of(offer, data.table.columns, plan, settled, seed, learnt)
    honest = judged(data, candidates, plan, protocol, seed, progress)
    compared = None
    if offer is not None and candidates:
        usual = honest.folds.plan
        decision = decide(offer, candidates, data, plan, usual.groups, usual.group_kind, seed, progress)
        plan, data, compared = decision.plan, decision.data, decision.compared
    learned = models_behind(data.recipe)
    about = {
        "name": written_out(Path(out).stem),
        "model": plan.model,
        "params": _plain(plan.params),
        "source": data.source,
        "kind": "sound" if data.recipe is not None else "table",
        "failures": len(data.failures),
        "notes": [*plan.notes, *data.notes],
        "corrections": data.corrections,
        "compared": compared,
        "learned": learned_json(learned),
        "contents": data.contents,
    }
    made = finished(honest, data, plan, about, seed)
    if picture is not None and "calibration" in made.card:
        made = replace(made, picture=picture(made.card))
    if learned:
        made = replace(
            made,
            manifest={**made.manifest, "learned": learned_json(learned)},
            learned=carried_of(learned),
        )
    # What this mirlab would refuse to load must not be written.
    Classifier(made, str(out))
    bundle.write(made, out, force=force)
    return Trained(Path(out), made.card, made.card_text, data.failures, (*notes, *not_carried(learned)))


def _check_model(plan: Plan, task: TaskName) -> None:
    """Raise UsageError where the plan's model can't be made, or can't be written as a graph."""
    from mirlab.learn.training.exportable import check_exportable

    models.get(plan.model).make(task, **plan.params)
    columns = [Column("rms", None, "var"), Column("rms", None, "mean")]
    check_exportable(plan.model, plan.params, columns, task)


def _notes(data: TrainingData, plan: Plan, offer: Offer | None) -> tuple[str, ...]:
    """What to say of features that could be had."""
    if offer is not None or not data.sound or plan.features is not None or plan.recipe:
        return ()
    said = advice()
    return (said,) if said else ()


def _plan(
    recipe: str | Path | Plan | None,
    model: str | None,
    params: Mapping[str, Any] | None,
    features: str | Sequence[str] | None,
    spec: FrameSpec | None,
    offset: float,
    duration: float | None,
) -> Plan:
    """What is to be trained; UsageError where a recipe says it and something else does, too."""
    own = {"model": model, "params": params, "features": features, "spec": spec, "duration": duration}
    said = [name for name, value in own.items() if value is not None] + (["offset"] if offset else [])
    if recipe is not None:
        if said:
            raise UsageError(
                f"a recipe says the model, the features and their framing: leave out {' and '.join(said)}, "
                "or the recipe"
            )
        return recipe if isinstance(recipe, Plan) else plan_of(recipe)
    if model is not None:
        models.get(model)
    asked = features if features is None or isinstance(features, str) else list(features)
    return Plan(
        model=model or "",
        params=dict(params or {}),
        features=None if asked is None else tuple(str(term) for term in expand(asked)),
        spec=spec or FrameSpec(),
        offset=offset,
        duration=duration,
    )


def _plain(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in params.items()}
