"""What a selection found: its answer in words, its curves, its recipes, and the files of it.

Contents: Selection, FILES.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.data.splits import most_trusted
from mirlab.data.tables import TaskName
from mirlab.files import RECIPE, SELECTION_FILES, replacing, sealed
from mirlab.learn.models import NAME as BEST
from mirlab.learn.selection.chosen import experiment_file
from mirlab.learn.selection.curve import Point
from mirlab.learn.selection.nested import Selected
from mirlab.learn.selection.rehearsed import (
    NEGLIGIBLE,
    model_words,
    probability,
    rehearsed_sentences,
    share,
)
from mirlab.learn.statistics import Interval, Measure, primary_of
from mirlab.learn.subsets import Settings, Units
from mirlab.tabular import Record, Tabular, spread
from mirlab.version import __version__, versions_of
from mirlab.words import Answer, Caveat, caveats_first

FILES = ("selection.json", "candidates.parquet", "recipe.toml")
FORMAT = 1


@dataclass(frozen=True, eq=False, repr=False)
class Selection(Tabular):
    """What was found.

    Parameters
    ----------
    source : of the data, as given
    settings : what was asked
    data_hash : of the table of labelled tracks
    data_hash_v2 : of the table with the facts that splits may depend on
    tracks, classes : number of tracks, and of each class or with each tag; of each number those known
    units : the candidates
    protocols : what was found under each protocol, in the order asked
    notes : sentences that every report must carry
    task : what was learnt: "class", "tags" or "numbers"
    asked : options that say what is to be learnt, as given: task, targets, separator, facts
    """

    source: str
    settings: Settings
    data_hash: str
    data_hash_v2: str
    tracks: int
    classes: Mapping[str, int]
    units: Units
    protocols: Mapping[str, Selected]
    notes: tuple[str, ...]
    task: TaskName = "class"
    asked: Mapping[str, str] = field(default_factory=dict)

    along = "size"

    @property
    def measure(self) -> Measure:
        """What sets are judged by: accuracy, or the primary metric of the task."""
        return Measure(primary_of(self.task))

    def share_columns(self) -> frozenset[str]:
        """The columns from 0 to 1, which are printed in %."""
        more = {self.measure.name, "optimistic"} if self.measure.share else set()
        return frozenset({"probability", *more})

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """What the figure shows: the metric of each protocol."""
        return ("protocol",), self.measure.name

    def records(self) -> list[Record]:
        """A row for each protocol and size.

        `accuracy` (of tags and numbers the primary metric, by its name) is measured on tracks that the search
        never saw, `optimistic` on those that it chose by; `milliseconds` is for a track of 30 s,
        `probability` that such sets reach the target.
        """
        return [
            {
                "protocol": name,
                "size": point.size,
                "columns": point.columns,
                "milliseconds": point.milliseconds,
                **spread(self.measure.name, point.honest),
                **spread("optimistic", point.optimistic),
                "probability": point.probability,
                "recipe": point.size == found.size,
            }
            for name, found in self.protocols.items()
            for point in found.points
        ]

    @property
    def trusted(self) -> str:
        """The protocol that says most about music never heard."""
        return most_trusted(list(self.protocols))

    @property
    def rehearsed(self) -> bool:
        """Whether the model, the kind of columns and the size were chosen on training rows, too."""
        return self.settings.model == BEST

    @property
    def warnings(self) -> list[str]:
        """What a reader has to know about the splits, by protocol."""
        return [
            f"{name}: {words}." for name, found in self.protocols.items() for words in found.plan.warnings
        ]

    def answer(self) -> str:
        """The whole answer; see `sentences`."""
        return " ".join(self.sentences())

    def sentences(self) -> list[str]:
        """The answer: whether a set reaches the target and which, what takes off from that, how sure it is.

        The sentences that take something off are `Caveat`.
        """
        names = sorted(self.protocols, key=lambda name: name != self.trusted)
        if self.rehearsed:
            return rehearsed_sentences(self.protocols, self.settings, len(self.units))
        said = [self._first(names)]
        for name in names:
            said += self._more(name)
        return caveats_first(said)

    def words(self, size: int) -> str:
        """A number of units in words: "1 column", "12 columns"."""
        return f"{size} {self.settings.by}{'' if size == 1 else 's'}"

    def _first(self, names: list[str]) -> str:
        model, target = self.settings.model, self.settings.target
        if target is None:
            parts = [
                f"{self.words(found.size)} under {name} ({self._said(found.expected.honest)})"
                for name, found in ((n, self.protocols[n]) for n in names)
            ]
            by = "" if self.task == "class" else f", by {self.measure.label}"
            return f"The best set for {model} has {' and '.join(parts)}{by}."
        wanted = self.wanted
        reached = [n for n in names if self.protocols[n].smallest is not None]
        of = f"the {len(self.units)} {self.settings.by}s"
        if not reached:
            parts = [f"{self._said(self.protocols[n].nested)} under {n}" for n in names]
            return (
                f"No set of {self._up_to()} of {of} reaches {wanted} with {model}: "
                f"the best gets {' and '.join(parts)}."
            )
        parts = []
        for name in names:
            found = self.protocols[name]
            if found.smallest is None:
                parts.append(f"none does under {name}, where the best gets {self._said(found.nested)}")
            else:
                parts.append(
                    f"{self.words(found.smallest.size)} {'does' if found.smallest.size == 1 else 'do'} under "
                    f"{name} ({self._said(found.smallest.honest)}, slightly optimistic, because the same "
                    "tracks chose the size)"
                )
        smallest = "cheapest" if self.settings.cost == "milliseconds" else "smallest"
        return f"The {smallest} set of {of} that reaches {wanted} with {model}: {', and '.join(parts)}."

    @property
    def wanted(self) -> str:
        """The target in words: "80 %", of tags "30 % in macro average precision", of numbers "0.3 in R2"."""
        target = self.settings.target or 0.0
        if self.task == "class":
            return f"{100 * target:g} %"
        return f"{f'{100 * target:g} %' if self.measure.share else f'{target:g}'} in {self.measure.label}"

    def _said(self, interval: Interval) -> str:
        return share(interval, self.measure)

    def _up_to(self) -> str:
        largest = max(found.points[-1].size for found in self.protocols.values())
        return f"up to {largest}"

    def _more(self, name: str) -> list[str]:
        found, target = self.protocols[name], self.settings.target
        said = []
        if target is not None and found.smallest is not None:
            said.append(
                f"Under {name}, where each split's search also chose the size, the {self.measure.label} is "
                f"{self._said(found.nested)}."
            )
        if target is not None and found.smallest is not None and found.smallest.probability is not None:
            said.append(
                f"Under {name} the probability that such sets reach {self.wanted} on other "
                f"{found.plan.group_kind}s like these is {probability(found.smallest.probability)}."
            )
            sure = next((p for p in found.points if (p.probability or 0.0) >= self.settings.level), None)
            if sure is not None and sure.size > found.smallest.size:
                said.append(f"With {self.words(sure.size)} or more it is {100 * self.settings.level:g} %.")
        elif target is not None:
            best = max(found.points, key=lambda p: p.probability or 0.0)
            chance = probability(best.probability)
            if not _unknown(best.probability):
                nowhere = (best.probability or 0.0) < NEGLIGIBLE
                chance = (
                    f"{chance} at every size"
                    if nowhere
                    else f"highest with {self.words(best.size)}: {chance}"
                )
            said.append(f"Under {name} the probability of reaching it is {chance}.")
        point = found.expected
        gap = point.optimistic.mean - point.honest.mean
        if gap > 0:
            more = self.measure.difference(gap).lstrip("+")
            said.append(
                f"Searched and evaluated on all tracks, {self.words(point.size)} would claim "
                f"{self.measure.value(point.optimistic.mean)}, {more} too much."
            )
        if found.plan.protocol.mixes_artists and any("artist" in warning for warning in found.plan.warnings):
            said.append(
                Caveat(f"{name} allows the same artist in training and test: expect less on new artists.")
            )
        return said

    def recipe(self, protocol: str | None = None) -> str:
        """The recipe under a protocol (the trusted one by default) as an experiment file in TOML."""
        name = protocol or self.trusted
        found = self.protocols[name]
        return experiment_file(
            found, name, self.settings, self.source, self.words(found.size), self.task, self.asked
        )

    def to_dict(self) -> dict[str, Any]:
        """Everything but the candidates' scores, as JSON can hold it."""
        return {
            "format": FORMAT,
            "mirlab": __version__,
            "versions": versions_of(["numpy", "scikit-learn"]),
            "source": self.source,
            **({} if self.task == "class" else {"task": self.task, "metric": self.measure.name}),
            "data_hash": self.data_hash,
            "data_hash_v2": self.data_hash_v2,
            "tracks": self.tracks,
            "classes": dict(self.classes),
            "candidates": len(self.units),
            "settings": self.settings.to_dict(),
            "answer": self.answer(),
            "answer_parts": Answer.of(self.sentences())._asdict(),
            "trusted": self.trusted,
            "protocols": {name: self._protocol(name) for name in self.protocols},
            "notes": [*self.notes, *self.warnings],
        }

    def _protocol(self, name: str) -> dict[str, Any]:
        found = self.protocols[name]
        shares = sorted(
            zip(self.units.units, found.shares.tolist(), strict=True),
            key=lambda pair: (-pair[1], pair[0].name),
        )
        return {
            "sentence": found.plan.sentence,
            "splits": len(found.plan.splits),
            "points": [_point(point) for point in found.points],
            "nested": found.nested.to_dict(),
            **(self._rehearsal(found) if self.rehearsed else {}),
            "smallest": None if found.smallest is None else found.smallest.size,
            "recipe": {
                "size": found.size,
                "units": list(self.units.names_of(found.subset)),
                "columns": [str(column) for column in found.columns],
            },
            "stability": None if math.isnan(found.stable) else found.stable,
            "chosen": {unit.name: share for unit, share in shares if share > 0},
            "judged": sum(len(r.scores) for r in (*found.searches, found.final)),
            "seconds": found.seconds,
        }

    def _rehearsal(self, found: Selected) -> dict[str, Any]:
        return {
            "nested_probability": found.nested_probability,
            "chosen_in": [
                {
                    "split": split.name,
                    "kind": search.kind,
                    "model": search.model,
                    "params": dict(search.params),
                    "size": search.answer,
                    "units": list(self.units.names_of(search.at(search.answer).subset)),
                    "rehearsed": {str(size): score.accuracy for size, score in search.sizes.items()},
                }
                for split, search in zip(found.plan.splits, found.searches, strict=True)
            ],
            "wholes": [
                {
                    "kind": whole.kind,
                    "columns": whole.columns,
                    "accuracy": whole.accuracy.to_dict(),
                    "probability": whole.probability,
                    "models": [model_words(*made) for made in whole.models],
                }
                for whole in found.wholes
            ],
        }

    def candidates(self) -> Any:
        """Every subset that any search judged, as a pyarrow.Table.

        Columns: protocol; search, the split or "all rows"; size; units, names joined by ", "; accuracy (of
        tags and numbers the primary metric, by its name) and value in the inner folds (see `judges`).
        """
        import pyarrow as pa

        names = [unit.name for unit in self.units.units]
        columns: dict[str, list[Any]] = {
            key: [] for key in ("protocol", "search", "size", "units", self.measure.name, "value")
        }
        for protocol, found in self.protocols.items():
            labels = [*(split.name for split in found.plan.splits), "all rows"]
            for label, result in zip(labels, (*found.searches, found.final), strict=True):
                n = len(result.scores)
                columns["protocol"] += [protocol] * n
                columns["search"] += [label] * n
                columns["size"] += [len(subset) for subset in result.scores]
                columns["units"] += [", ".join(names[u] for u in subset) for subset in result.scores]
                columns[self.measure.name] += [score.accuracy for score in result.scores.values()]
                columns["value"] += [score.value for score in result.scores.values()]
        return pa.table(columns)

    def save(self, folder: str | Path, *, force: bool = False) -> list[Path]:
        """Write selection.json, candidates.parquet, recipe.toml and, of several protocols, a recipe for each.

        Raises
        ------
        OutputError : the folder can't be written, or, without `force`, holds a file of another kind or a
            recipe that was edited
        """
        import pyarrow.parquet as pq

        into = Path(folder)
        texts = {"recipe.toml": sealed(self.recipe())}
        if len(self.protocols) > 1:
            texts |= {f"recipe-{name}.toml": sealed(self.recipe(name)) for name in self.protocols}
        paths = []
        candidates = SELECTION_FILES["candidates.parquet"]
        with replacing(into / "candidates.parquet", candidates, force=force) as part:
            pq.write_table(self.candidates(), part, compression="zstd")
        paths.append(into / "candidates.parquet")
        texts["selection.json"] = (
            json.dumps(self.to_dict(), ensure_ascii=False, indent=1, allow_nan=False) + "\n"
        )
        for name, text in texts.items():
            with replacing(into / name, SELECTION_FILES.get(name, RECIPE), force=force) as part:
                part.write_bytes(text.encode("utf-8", errors="replace"))
            paths.append(into / name)
        return paths


def _point(point: Point) -> dict[str, Any]:
    return {
        "size": point.size,
        "columns": point.columns,
        "milliseconds": point.milliseconds,
        "honest": point.honest.to_dict(),
        "optimistic": point.optimistic.to_dict(),
        "probability": point.probability,
    }


def _unknown(p: float | None) -> bool:
    return p is None or math.isnan(p)
