"""Run an experiment: feature sets x nets x epochs x protocols x repeats, and nothing left to chance.

The path: config -> material (tables) -> for each framing and feature set the columns that vary -> for each
protocol and repeat a split, a scaler and two seeds -> nets of equal shape trained together -> Results.

Contents: run.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from mirlab.data.overlap import class_warnings, overlap_warnings
from mirlab.data.splits import Split
from mirlab.data.table import FeatureTable
from mirlab.data.track import Dataset
from mirlab.data.units import sharing, units_of
from mirlab.errors import TableError, UsageError
from mirlab.learn import config as experiments
from mirlab.learn import protocols
from mirlab.learn.config import ExperimentConfig, FeatureSet
from mirlab.learn.material import Framing, Material, Progress, gather
from mirlab.learn.protocols import Protocol
from mirlab.learn.results import FORMAT, METRICS, Condition, Results, check_destination
from mirlab.learn.scaling import make_scaler
from mirlab.learn.sweep import Job, Trained, train_many
from mirlab.version import __version__


def run(
    config: ExperimentConfig | str | Path,
    *,
    data: str | Path | Dataset | FeatureTable | None = None,
    out: str | Path | None = None,
    repeats: int | None = None,
    seed: int | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> Results:
    """Run an experiment.

    Parameters
    ----------
    config : an experiment, or the name or path of one
    data : anything `open_source` takes; None takes the experiment's own source
    out : folder for the results; None keeps them in memory
    repeats, seed : in place of the experiment's own
    workers : processes that analyse sound; None takes one per core
    progress : called with (what is being done, done, in all, failures so far)

    Raises
    ------
    UsageError, ConfigError, UnknownName : an experiment that can't be meant
    DatasetError, TableError : data that can't be used
    OutputError : results that could not be written
    """
    if not isinstance(config, ExperimentConfig):
        config = experiments.load(config)
    config = _overridden(config, repeats, seed)
    if out is not None:
        check_destination(out)
    results = _Run(config, gather(config, data, workers=workers, progress=progress), progress).results()
    if out is not None:
        results.save(out)
    return results


def _overridden(config: ExperimentConfig, repeats: int | None, seed: int | None) -> ExperimentConfig:
    if repeats is not None and repeats < 1:
        raise UsageError(f"repeats: expected at least 1, got {repeats}")
    if seed is not None and seed < 0:
        raise UsageError(f"seed: expected a whole number of at least 0, got {seed}")
    changes = {"repeats": repeats, "seed": seed}
    return config.model_copy(update={k: v for k, v in changes.items() if v is not None})


@dataclass(frozen=True)
class _Net:
    """One net to train: where it belongs in the results, and on which rows it is trained and tested."""

    protocol: str
    condition: Condition
    n_features: int
    repeat: int
    split: Split


@dataclass
class _Run:
    config: ExperimentConfig
    material: Material
    progress: Progress | None
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        table = self.material.first
        self.labels = sorted(self.material.first.classes)
        number = {label: i for i, label in enumerate(self.labels)}
        self.codes: NDArray[np.int32] = np.array([number[label] for label in table.labels], dtype=np.int32)
        self.tracks, self.rows_of_track = np.unique(table.tracks.astype(str), return_inverse=True)
        self.splits = {
            (name, feature_set.name): [
                self._split(protocols.get(name), feature_set.name, repeat)
                for repeat in range(self.config.repeats)
            ]
            for name in self.config.protocols
            for feature_set in self.material.feature_sets
        }
        self._done = 0

    def _split(self, protocol: Protocol, feature_set: str, repeat: int) -> Split:
        """Rows of a random split of the tracks; slices of one track stay together."""
        config = self.config
        split = protocols.split_rows(
            protocol, config.seed, feature_set, repeat, len(self.tracks), config.test_size
        )
        if len(self.tracks) == len(self.codes):
            order = np.argsort(self.rows_of_track)
            return Split(order[split.train], order[split.test], split.name)
        in_test = np.isin(self.rows_of_track, split.test)
        return Split(np.flatnonzero(~in_test), np.flatnonzero(in_test), split.name)

    # Training -----------------------------------------------------------------------------------

    def results(self) -> Results:
        """Train everything and collect the results."""
        trained: list[tuple[_Net, Trained]] = []
        for framing, table in self.material.tables.items():
            for feature_set in self.material.feature_sets:
                values = self._values(feature_set, table, framing)
                for hidden in self.config.hidden:
                    for epochs in self.config.model.epochs:
                        trained += self._train(feature_set, framing, values, hidden, epochs)
        order = {name: i for i, name in enumerate(self.config.protocols)}
        trained.sort(key=lambda pair: order[pair[0].protocol])
        return Results(self._runs(trained), self._predictions(trained), self._about())

    def _values(self, feature_set: FeatureSet, table: FeatureTable, framing: Framing) -> NDArray[np.float64]:
        chosen = table.select(feature_set.terms)
        constant = np.ptp(chosen.values, axis=0) == 0
        if constant.all():
            raise TableError(
                f"{feature_set.name}: expected a column that tells tracks apart, and all {constant.size} "
                "columns are constant: leave the set out or look at the data"
            )
        if constant.any():
            names = [str(c) for c, same in zip(chosen.columns, constant, strict=True) if same]
            where = f" at {framing}" if len(self.material.tables) > 1 else ""
            self.notes.append(
                f"{feature_set.name}{where}: columns that are the same in every row were dropped: "
                f"{', '.join(names[:10])}" + (f" and {len(names) - 10} more" if len(names) > 10 else "") + "."
            )
        return chosen.values[:, ~constant]

    def _train(
        self,
        feature_set: FeatureSet,
        framing: Framing,
        values: NDArray[np.float64],
        hidden: tuple[int, ...],
        epochs: int,
    ) -> Iterator[tuple[_Net, Trained]]:
        nets: list[_Net] = []
        jobs: list[Job] = []
        for scaler in self.config.axes.scaler:
            condition = Condition(
                feature_set=feature_set.name,
                scaler=scaler,
                hidden="-".join(map(str, hidden)),
                sample_rate=framing.sample_rate,
                n_fft=framing.n_fft,
                hop_length=framing.hop_length,
                duration=framing.duration,
                epochs=epochs,
            )
            for name in self.config.protocols:
                protocol = protocols.get(name)
                for repeat, split in enumerate(self.splits[name, feature_set.name]):
                    seeds = protocols.net_seeds(protocol, self.config.seed, feature_set.name, epochs, repeat)
                    nets.append(_Net(name, condition, values.shape[1], repeat, split))
                    jobs.append(self._job(values, split, protocol, scaler, seeds))
        done = self._done
        trained = train_many(
            jobs,
            n_classes=len(self.labels),
            hidden=hidden,
            epochs=epochs,
            batch_size=self.config.model.batch_size,
            learning_rate=self.config.model.learning_rate,
            progress=lambda finished, _: self._report(done + finished),
        )
        self._done = done + len(jobs)
        self._report(self._done)
        return zip(nets, trained, strict=True)

    def _job(
        self,
        values: NDArray[np.float64],
        split: Split,
        protocol: Protocol,
        scaler: str,
        seeds: tuple[int, int],
    ) -> Job:
        seen = values if protocol.scaler_sees_test else values[split.train]
        scaled = np.asarray(make_scaler(scaler).fit(seen).transform(values), dtype=np.float64)
        if scaler != "none":
            # A column that is constant in the rows seen has no range to scale by: nothing was learnt of it.
            scaled[:, np.ptp(seen, axis=0) == 0] = 0.0
        rows = scaled.astype(np.float32)
        return Job(
            X_train=rows[split.train],
            y_train=self.codes[split.train],
            X_test=rows[split.test],
            y_test=self.codes[split.test],
            init_seed=seeds[0],
            order_seed=seeds[1],
        )

    @property
    def n_nets(self) -> int:
        """How many nets the experiment trains."""
        config, material = self.config, self.material
        conditions = len(config.model.epochs) * len(config.hidden) * len(config.axes.scaler)
        sets = len(material.tables) * len(material.feature_sets)
        return conditions * sets * len(config.protocols) * config.repeats

    def _report(self, done: int) -> None:
        if self.progress is not None:
            self.progress("training", done, self.n_nets, 0)

    # Results ------------------------------------------------------------------------------------

    def _runs(self, trained: list[tuple[_Net, Trained]]) -> pa.Table:
        batches = []
        for net, outcome in trained:
            epochs = net.condition.epochs
            columns = _constants(net, epochs)
            columns["repeat"] = pa.repeat(pa.scalar(net.repeat, pa.int32()), epochs)
            columns["epoch"] = pa.array(np.arange(1, epochs + 1, dtype=np.int32))
            for metric in METRICS:
                columns[metric] = pa.array(np.asarray(outcome.history[metric], dtype=np.float64))
            batches.append(pa.RecordBatch.from_pydict(columns))
        return pa.Table.from_batches(batches).combine_chunks()

    def _predictions(self, trained: list[tuple[_Net, Trained]]) -> pa.Table:
        names, tracks = np.array(self.labels, dtype=object), self.material.first.tracks
        batches = []
        for net, outcome in trained:
            test = net.split.test
            probabilities = np.asarray(outcome.probabilities, dtype=np.float32)
            columns = _constants(net, len(test))
            del columns["n_features"]
            columns["repeat"] = pa.repeat(pa.scalar(net.repeat, pa.int32()), len(test))
            columns["track"] = pa.array(list(tracks[test]), pa.string())
            columns["label"] = pa.array(list(names[self.codes[test]]), pa.string())
            columns["predicted"] = pa.array(list(names[probabilities.argmax(axis=1)]), pa.string())
            for i, label in enumerate(self.labels):
                columns[f"p_{label}"] = pa.array(np.ascontiguousarray(probabilities[:, i]))
            batches.append(pa.RecordBatch.from_pydict(columns))
        return pa.Table.from_batches(batches).combine_chunks()

    def _about(self) -> dict[str, Any]:
        config, material = self.config, self.material
        table = material.first
        sets = {feature_set.name for feature_set in material.feature_sets}
        reference = [row.model_dump(mode="json", exclude_none=True) for row in config.reference]
        reference = [row for row in reference if row["feature_set"] in sets]
        notes = [*config.notes, *self.notes, *self._split_notes()]
        if reference and material.source != config.data.source:
            notes.append(
                f"The published figures beside the results are from {config.data.source}; where "
                f"{Path(material.source).name} holds other tracks they are background and no comparison."
            )
        return {
            "mirlab": __version__,
            "format": FORMAT,
            "name": config.name,
            "title": config.title,
            "question": config.question,
            "config": config.model_dump(mode="json"),
            "data": {
                "source": material.source,
                "kind": material.kind,
                "n_tracks": len(self.tracks),
                "n_rows": len(table),
                "classes": table.classes,
                "hash": material.data_hash,
                "notes": list(dict.fromkeys(material.notes)),
                "failures": len(material.failures),
            },
            "seed": config.seed,
            "repeats": config.repeats,
            "protocols": {name: protocols.get(name).sentence for name in config.protocols},
            "artist_overlap": self._overlaps(),
            "reference": reference,
            "versions": {
                "python": platform.python_version(),
                **{package: version(package) for package in ("numpy", "keras", "jax")},
                "mirlab": __version__,
            },
            "notes": list(dict.fromkeys(notes)),
        }

    def _split_notes(self) -> list[str]:
        """What a reader of these splits has to know, by protocol where it is not true of all."""
        units = units_of(self.material.first)
        true_of: dict[str, list[str]] = {}
        for protocol in self.config.protocols:
            mine = [made for (name, _), made in self._distinct_splits().items() if name == protocol]
            splits = [split for made in mine for split in made]
            for sentence in [
                *class_warnings(splits, self.codes.astype(np.intp), self.labels),
                *overlap_warnings(splits, units, artists_apart=False),
            ]:
                true_of.setdefault(sentence, []).append(protocol)
        return [
            f"{sentence[0].upper()}{sentence[1:]}."
            if len(named) == len(self.config.protocols)
            else f"{', '.join(named)}: {sentence}."
            for sentence, named in true_of.items()
        ]

    def _distinct_splits(self) -> dict[tuple[str, str], list[Split]]:
        """The splits without the copies that a paired protocol makes for each feature set."""
        first = self.material.feature_sets[0].name
        return {
            key: made
            for key, made in self.splits.items()
            if not protocols.get(key[0]).paired or key[1] == first
        }

    def _overlaps(self) -> dict[str, float]:
        """Per protocol the share of the test rows of known artist whose artist is in the training set."""
        artist = units_of(self.material.first).artist
        shared: dict[str, list[tuple[int, int]]] = {}
        for (protocol, _), made in self._distinct_splits().items():
            shared.setdefault(protocol, []).extend(sharing(artist, s.train, s.test) for s in made)
        totals = {protocol: np.sum(counts, axis=0) for protocol, counts in shared.items()}
        return {protocol: float(same / known) for protocol, (same, known) in totals.items() if known}


def _constants(net: _Net, n: int) -> dict[str, Any]:
    """The columns that say which net it was, the same in all n rows."""
    condition = net.condition
    return {
        "protocol": pa.repeat(net.protocol, n),
        "feature_set": pa.repeat(condition.feature_set, n),
        "n_features": pa.repeat(pa.scalar(net.n_features, pa.int32()), n),
        "scaler": pa.repeat(condition.scaler, n),
        "hidden": pa.repeat(condition.hidden, n),
        "sample_rate": pa.repeat(pa.scalar(condition.sample_rate, pa.int32()), n),
        "n_fft": pa.repeat(pa.scalar(condition.n_fft, pa.int32()), n),
        "hop_length": pa.repeat(pa.scalar(condition.hop_length, pa.int32()), n),
        "duration": pa.repeat(float(condition.duration), n),
        "epochs": pa.repeat(pa.scalar(condition.epochs, pa.int32()), n),
    }
