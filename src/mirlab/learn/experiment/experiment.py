"""Run an experiment: feature sets x models x epochs x protocols x splits, and nothing left to chance.

The path: config -> material (tables) -> plans (the splits of each protocol) -> for each framing and feature
set the columns that vary -> for each model and split either a net, trained together with all nets of equal
shape, or a scikit-learn model -> Results. Whatever is fitted sees training rows only, but for the scaler of
the protocol `as-written`.

Contents: run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.sources import Source, inputs_of
from mirlab.data.splits import stream
from mirlab.data.tables import FeatureTable, SourceSpec
from mirlab.errors import MirlabError, TableError, UsageError
from mirlab.formerly import formerly
from mirlab.learn.config import (
    ExperimentConfig,
    FeatureSet,
    ModelSection,
    check_experiment,
    experiments,
)
from mirlab.learn.experiment.able import able
from mirlab.learn.experiment.about import about, tuning_counts
from mirlab.learn.experiment.choosing import choose_columns, chosen_rows, foretell_choice
from mirlab.learn.experiment.material import Framing, Material, gather
from mirlab.learn.experiment.overriding import overridden, read_otherwise
from mirlab.learn.experiment.plans import make_plans
from mirlab.learn.experiment.seeds import net_seeds
from mirlab.learn.experiment.setting import Place, Setting
from mirlab.learn.experiment.training_size import SHARES, SPLITS, shrunk
from mirlab.learn.models import NAME as BEST
from mirlab.learn.models import Trial, candidates, make_pipeline, make_scaler, score_of
from mirlab.learn.models import registry as models
from mirlab.learn.nets import fit_all
from mirlab.learn.results import (
    Condition,
    Outcome,
    Results,
    answering,
    check_destination,
    predictions_table,
    runs_table,
    sizes_table,
)
from mirlab.learn.statistics import goal_of
from mirlab.learn.subsets import stand_in_note
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent


@formerly(config="experiment", data="source", protocols="protocol")
@shows_progress
def run(
    experiment: ExperimentConfig | str | Path,
    *,
    source: Source | None = None,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    out: str | Path | None = None,
    repeats: int | None = None,
    seed: int | None = None,
    protocol: str | Sequence[str] | None = None,
    workers: int | None = None,
    progress: Progress = True,
    corrections: str | Path | None = None,
    force: bool = False,
) -> Results:
    """Run an experiment.

    Parameters
    ----------
    experiment : an experiment, or the name or path of one
    source : anything `open_source` takes; None takes the experiment's own source
    label, artist, task, targets, separator, facts, corrections : how the source is read, in place of the
        experiment's own, as in `open_source`
    out, force : folder for the results, by force one that holds something else; None keeps them in memory
    repeats, seed : in place of the experiment's own
    protocol : one or several, in place of the experiment's own
    workers : processes that analyse sound, and models fitted at a time; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`), told as the work goes on

    Raises
    ------
    UsageError, ConfigError, UnknownName : an experiment that can't be meant
    DatasetError, TableError : data that can't be used
    OutputError : results that could not be written
    """
    given = None if isinstance(experiment, ExperimentConfig) else str(experiment)
    config = experiment if isinstance(experiment, ExperimentConfig) else experiments.load(experiment)
    named = [protocol] if isinstance(protocol, str) else list(protocol or ())
    config = overridden(config, repeats, seed, named)
    check_experiment(config)
    if out is not None:
        read = inputs_of(source, config.data.source, config.data.corrections, corrections)
        check_destination(out, force=force, inputs=read + inputs_of(given, files_only=True))
    read_as = SourceSpec(label, artist, task, targets, separator, facts, corrections)
    config, dropped = read_otherwise(config, read_as)
    material = gather(config, source, workers=workers, progress=progress)
    config, notes = able(config, material.first)
    material.notes += [*dropped, *notes]
    results = _Run(config, material, workers, progress).results()
    if given is not None:
        results.about["experiment"] = given
    results.about.update({"protocols_asked": config.protocols} if named else {})
    results.about.update({"learnt_asked": read_as.said} if read_as.said else {})
    if out is not None:
        results.save(out, force=force)
    return results


@dataclass
class _Run:
    config: ExperimentConfig
    material: Material
    workers: int | None
    progress: Progress
    notes: list[str] = field(default_factory=list)
    selected: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.table = self.material.first
        self.goal = goal_of(self.table)
        self.tracks: NDArray[np.intp] = np.unique(self.table.tracks.astype(str), return_inverse=True)[1]
        sets = [feature_set.name for feature_set in self.material.feature_sets]
        sets += [section.input_name for section in self.config.models if section.heard]
        self.plans, notes = make_plans(self.config, self.table, sets)
        self.notes += notes

    # The whole ----------------------------------------------------------------------------------

    def results(self) -> Results:
        """Train everything and collect the results."""
        settings = list(self._settings())
        places = {s.condition: self._places(s) for s in settings}
        settings = [s for s in settings if places[s.condition]]
        if not settings:
            raise UsageError(
                f"no feature set of {self.config.name} is for {', '.join(plan.name for plan in self.plans)}: "
                "name another protocol, or change the feature sets' protocols"
            )
        total = sum(len(places[s.condition]) for s in settings)
        outcomes: list[Outcome] = []
        for setting in settings:
            outcomes += self._carried_out(
                setting, places[setting.condition], "training", len(outcomes), total
            )
        order = {plan.name: i for i, plan in enumerate(self.plans)}
        outcomes.sort(key=lambda outcome: order[outcome.protocol])
        groups = {plan.name: plan.groups for plan in self.plans}
        slices = frozenset(plan.name for plan in self.plans if plan.unit == "segment")
        said = about(self.config, self.material, self.plans, self.notes)
        chosen = tuning_counts(outcomes)
        said |= {"tuned": chosen} if chosen else {}
        said |= {"selected": self.selected} if self.selected else {}
        results = Results(
            runs_table(outcomes),
            predictions_table(outcomes, self.table, self.goal, groups, slices=slices),
            said,
        )
        return self._with_learning_curve(results, settings)

    def _places(self, setting: Setting) -> list[Place]:
        only = None if setting.feature_set is None else setting.feature_set.protocols
        return [
            Place(plan, repeat, split)
            for plan in self.plans
            if only is None or plan.name in self._run_for(only)
            for repeat, split in enumerate(plan.of(setting.condition.feature_set))
        ]

    def _run_for(self, protocols: Sequence[str]) -> set[str]:
        """These protocols, and those that are run in their place."""
        return {*protocols, *(self.config.otherwise.get(name, name) for name in protocols)}

    def _settings(self) -> Iterator[Setting]:
        config = self.config
        for framing, table in self.material.tables.items():
            for name, values, sections, feature_set in self._inputs(framing, table):
                for section in sections:
                    scaled = "scaler" in models.get(section.name).parameters(self.goal.task)
                    unscaled = ["standard" if section.heard else "none"]
                    for hidden in config.hidden_of(section) if section.net else [()]:
                        for epochs in section.epochs if section.net else [0]:
                            for scaler in config.axes.scaler if scaled else unscaled:
                                condition = Condition(
                                    feature_set=name,
                                    scaler=scaler,
                                    hidden="-".join(map(str, hidden)),
                                    sample_rate=framing.sample_rate,
                                    n_fft=framing.n_fft,
                                    hop_length=framing.hop_length,
                                    duration=framing.duration,
                                    epochs=epochs,
                                    model=section.called,
                                )
                                yield Setting(condition, section, hidden, values, feature_set, table)

    def _inputs(
        self, framing: Framing, table: FeatureTable
    ) -> Iterator[tuple[str, NDArray[Any], list[ModelSection], FeatureSet | None]]:
        """What models are fed with: its name, a row for each track, the models that take it, and its set."""
        given = [section for section in self.config.models if not section.heard]
        for feature_set in self.material.feature_sets if given else []:
            only = feature_set.models
            taken = [section for section in given if only is None or section.called in only]
            yield feature_set.name, self._values(feature_set, table, framing), taken, feature_set
        heard = self.material.frames.get(framing, {})
        for section in self.config.models:
            if section.heard in heard:
                yield section.input_name, heard[section.heard].values, [section], None

    def _values(self, feature_set: FeatureSet, table: FeatureTable, framing: Framing) -> NDArray[np.float64]:
        chosen = table.select(feature_set.terms)
        constant = np.ptp(chosen.values, axis=0) == 0
        if constant.all():
            raise TableError(
                f"{feature_set.name}: expected at least one column that varies, but all {constant.size} "
                "columns are constant: leave the set out or look at the data"
            )
        if constant.any():
            names = [str(c) for c, same in zip(chosen.columns, constant, strict=True) if same]
            where = f" at {framing}" if len(self.material.tables) > 1 else ""
            self.notes.append(
                f"{feature_set.name}{where}: constant columns were dropped: "
                f"{', '.join(names[:10])}" + (f" and {len(names) - 10} more" if len(names) > 10 else "") + "."
            )
        values = chosen.values
        # The logarithm is fitted on nothing, so it may be taken of all rows at once.
        steps = make_pipeline(chosen.columns).named_steps if self.config.takes_logarithms else {}
        if "log variances" in steps:
            values = steps["log variances"].transform(values)
            note = "Every model gets the logarithms of variance columns."
            self.notes += [] if note in self.notes else [note]
        return np.asarray(values[:, ~constant], dtype=np.float64)

    # Training -----------------------------------------------------------------------------------

    def _carried_out(
        self, setting: Setting, places: Sequence[Place], stage: str, done: int, total: int
    ) -> list[Outcome]:
        """Train a model on each of the splits; `done` of `total` were trained before."""

        def report(finished: int) -> None:
            told(self.progress)(ProgressEvent(stage, done + finished, total, unit="models"))

        n = setting.values.shape[-1]
        if setting.feature_set is not None and setting.feature_set.select is not None:
            trials, n = self._chosen_trials(setting, places)
        else:
            trials = [self._trial(setting, place) for place in places]
        found = fit_all(trials, workers=self.workers, progress=lambda event: report(event.done))
        report(len(places))
        if any(fitted.epochs for fitted in found):
            epochs = sorted(fitted.epochs for fitted in found)
            self.notes.append(
                f"{setting.section.called} trained for {epochs[0]} to {epochs[-1]} epochs, as early stopping "
                "on held-out training artists chose in each split."
            )
        return [
            Outcome(place.plan.name, setting.condition, n, place.repeat, place.split.train.size, fitted)
            for place, fitted in zip(places, found, strict=True)
        ]

    def _chosen_trials(self, setting: Setting, places: Sequence[Place]) -> tuple[list[Trial], int]:
        """A trial for each split with the columns that its training rows chose; their mean number in the
        first protocol."""
        feature_set, table, section = setting.feature_set, setting.table, setting.section
        assert feature_set is not None
        assert table is not None
        tell, chosen = told(self.progress), []
        workers = self.workers or os.cpu_count() or 1
        asked = (feature_set, section, table, self.goal)
        foretell_choice(*asked, places, self.config, workers, self.progress)
        for done, place in enumerate(places):
            tell(ProgressEvent(f"choosing {feature_set.name}", done, len(places), unit="splits"))
            chosen.append(choose_columns(*asked, place, self.config, workers))
        tell(ProgressEvent(f"choosing {feature_set.name}", len(places), len(places), unit="splits"))
        self.notes += [note for note in stand_in_note(table.task, section.name) if note not in self.notes]
        self.selected += chosen_rows(feature_set.name, section.called, places, chosen)
        trials = []
        for place, each in zip(places, chosen, strict=True):
            trial = self._trial(setting, place)
            params = each.params if section.name == BEST else trial.params
            trials.append(
                replace(trial, entry=models.get(each.model), params=params, values=each.values, candidates=0)
            )
        first = [each for place, each in zip(places, chosen, strict=True) if place.plan is places[0].plan]
        return trials, round(float(np.mean([len(each.columns) for each in first])))

    def _trial(self, setting: Setting, place: Place) -> Trial:
        entry, section, condition = models.get(setting.section.name), setting.section, setting.condition
        if section.among is not None:
            task = self.goal.task
            entry = entry.searching(task, candidates.space_of(section.among, task))
        params: dict[str, Any] = dict(section.params)
        values = setting.values
        if section.net:
            params |= {
                "hidden": setting.hidden,
                "epochs": condition.epochs,
                "batch_size": section.batch_size,
                "learning_rate": section.learning_rate,
            }
        if "scaler" in entry.parameters(self.goal.task):
            params["scaler"] = condition.scaler
            if place.plan.protocol.scaler_sees_test:
                params["scaler"] = "none"
                values = make_scaler(condition.scaler).fit_transform(values)
        seed, order_seed = net_seeds(
            place.plan.protocol, self.config.seed, condition.feature_set, condition.epochs, place.repeat
        )
        return Trial(
            entry,
            params,
            values,
            self.goal,
            place.split,
            seed=seed,
            candidates=section.candidates if section.tune else 0,
            groups=place.plan.inner,
            scores=True,
            order_seed=order_seed,
        )

    # Training size ------------------------------------------------------------------------------

    def _with_learning_curve(self, results: Results, settings: Sequence[Setting]) -> Results:
        row = answering(results.summary())
        setting = next(s for s in settings if s.condition == row.condition)
        wanted = self.config.learning_curve
        if wanted is None:
            wanted = not (setting.section.net or setting.section.tune or setting.section.heard)
            wanted = wanted and not self.selected
        if not wanted:
            return results
        plan = next(plan for plan in self.plans if plan.name == row.protocol)
        splits = plan.of(row.feature_set)[:SPLITS]
        # Tags and numbers are no strata.
        classes = self.goal.task == "class"
        strata = self.goal.truth if classes else np.zeros(len(self.goal), dtype=np.intp)
        outcomes: list[tuple[float, Outcome]] = []
        refused: dict[float, MirlabError] = {}
        for step, share in enumerate(SHARES):
            places = []
            for repeat, split in enumerate(splits):
                rng = np.random.default_rng(stream(self.config.seed, plan.name, "size", repeat))
                smaller = shrunk(split, share, self.tracks, strata, rng)
                places.append(Place(plan, repeat, smaller))
            done, total = step * len(splits), len(SHARES) * len(splits)
            try:
                trained = self._carried_out(setting, places, "learning curve", done, total)
                outcomes += [(share, outcome) for outcome in trained]
            except (TableError, UsageError) as error:
                refused[share] = error  # What was run is worth keeping, whatever a few rows are too few for.
        left = len(SHARES) - len(refused)
        if refused:
            results.about["notes"].append(_without(refused, left))
        if left < 2:
            return results
        outcomes.sort(key=lambda pair: (pair[1].repeat, pair[0]))
        scores = [score_of(self.goal, o.fitted.answers.voted(self.tracks)) for _, o in outcomes]
        curve = sizes_table(outcomes, scores)
        return replace(results, learning_curve=curve)


def _without(refused: Mapping[float, MirlabError], left: int) -> str:
    """The note on shares of the training tracks that the model could not be trained on."""
    shares = ", ".join(f"{100 * share:g} %" for share in refused)
    first = str(next(iter(refused.values()))).rstrip(".")
    what = "leaves out" if left >= 2 else "was left out because no model could be trained on"
    return f"The learning curve {what} {shares} of the training tracks: {first}."
