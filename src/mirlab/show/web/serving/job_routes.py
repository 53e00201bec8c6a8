"""The addresses of long work on a library: experiments, training, updates, predictions.

What is worked on is named by collection; folders are taken only under roots that were given at the start.

Contents: routes, Wanted, JobSaid, JobsSaid, PlannedSaid, FoldersSaid.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.imports import need_extra
from mirlab.show.web.content import Shown
from mirlab.show.web.serving.site import Site
from mirlab.show.web.work import Known, planned
from mirlab.words import quoted

Short = Annotated[str, Query(max_length=500)]
_LONGEST_NAME = 80


class Wanted(BaseModel):
    """What should be done."""

    model_config = ConfigDict(extra="forbid")

    kind: Literal["run", "train", "update", "add", "predict"]
    collection: str = Field(max_length=500)
    experiment: str = Field("honest", max_length=100, description="of `run`: the name of a built-in one")
    protocol: str | None = Field(
        None, max_length=100, description="of `run` and `train`: in place of the usual ones"
    )
    without: list[Annotated[str, Field(max_length=500)]] = Field(
        [], max_length=100, description="of `run` and `train`: labels to leave out"
    )
    name: str | None = Field(None, max_length=100, description="of `run` and `train`: of the result")
    model: str | None = Field(
        None, max_length=100, description="of `train`: a name; of `predict`: a bundle's"
    )
    prune: bool = Field(False, description="of `update`: also remove tracks whose files are gone")
    force: bool = Field(False, description="of `update`: prune even where many files are gone")
    folder: str | None = Field(None, max_length=4000, description="of `add`")


class JobSaid(BaseModel):
    """One job and how far it is."""

    id: str
    kind: str
    title: str
    state: Literal["waiting", "running", "done", "failed", "cancelled"]
    what: str
    done: int
    total: int
    started: str
    error: str
    result: dict[str, Any] | None


class JobsSaid(BaseModel):
    """All jobs of this server, the newest first, and where results go."""

    jobs: list[JobSaid]
    experiments: list[str]
    results: str
    bundles: list[str]
    lacking: dict[str, str] = Field(
        description="collections that nothing can be learnt from, and why: they lack labels"
    )


class ClassSaid(BaseModel):
    """A class that will be learnt: its tracks, the number of its artists, and the one if it is only one."""

    label: str
    tracks: int
    artists: int
    artist: str | None


class PlannedSaid(BaseModel):
    """What an experiment or a training will use; `alone` are classes that `apart` can't split."""

    tracks: int
    without_artist: int
    classes: list[ClassSaid]
    features: list[str]
    protocols: list[str]
    choices: list[str]
    apart: str
    alone: list[ClassSaid]
    lasts: str
    name: str


class FoldersSaid(BaseModel):
    """Folders of the server's machine."""

    folders: list[str]


def routes(site: Site) -> APIRouter:
    """The addresses of jobs."""
    router = APIRouter(prefix="/api", tags=["jobs"])

    @router.get("/jobs")
    def jobs() -> JobsSaid:
        """What is being done, what was done, and what can be."""
        site.working.take_in()
        return JobsSaid.model_validate(
            {
                "jobs": site.working.jobs.all(),
                "experiments": _experiments(),
                "results": str(site.working.results),
                "bundles": sorted(site.working.bundles()),
                "lacking": {shown.name: why for shown in site.collections if (why := _lacking(site, shown))},
            }
        )

    @router.post("/jobs")
    def start(wanted: Wanted) -> JobSaid:
        """Begin something, when what was asked for before is over."""
        if wanted.kind in _LEARNS:
            need_extra(_LEARNS[wanted.kind], "lab")
        shown = site.collection(wanted.collection)
        return JobSaid.model_validate(_START[wanted.kind](site, shown, _path(shown), wanted))

    @router.get("/jobs/plan")
    def plan(
        kind: Literal["run", "train"],
        collection: Short,
        experiment: Short = "honest",
        protocol: Short | None = None,
        without: Annotated[list[Short] | None, Query(max_length=100)] = None,
    ) -> PlannedSaid:
        """What an experiment or a training would use: nothing is begun."""
        need_extra(_LEARNS[kind], "lab")
        shown, left = site.collection(collection), without or []
        if kind == "run":
            _check_experiment(experiment)
        said = planned(kind, _known(site, shown), experiment, protocol or None, left)
        return PlannedSaid.model_validate({**said, "name": _usual_name(shown, kind, experiment, left)})

    @router.delete("/jobs/{id}")
    def cancel(id: str) -> JobSaid:
        """Give a job up; what it has finished writing stays."""
        return JobSaid.model_validate(site.working.jobs.cancel(id))

    @router.get("/folders")
    def folders(folder: Annotated[str | None, Query(max_length=4000)] = None) -> FoldersSaid:
        """The folders that may be added to a library: those in one, or the roots themselves."""
        found = site.working.folders(folder)
        return FoldersSaid(folders=[str(path) for path in found])

    return router


_LEARNS = {"run": "an experiment", "train": "training"}
"""What the extra of the explorer alone can't do."""


def _path(shown: Shown) -> str:
    if shown.library is None:
        raise UsageError(f"{shown.name} is a table of features: this needs a library with sound")
    return str(shown.library.path)


def _lacking(site: Site, shown: Shown) -> str:
    """Why nothing can be learnt from a collection, and what to do; "" where it can."""
    if shown.library is None:
        return ""
    try:
        labels = site.desk.labelled(shown)
    except MirlabError as error:
        return str(error)
    if len(labels) > 1:
        return ""
    has = f'only one label ("{next(iter(labels))}")' if labels else "no labels"
    return (
        f"The collection {shown.name} has {has}, and an experiment or a classifier needs two or more. Label "
        "tracks under Review: name groups of them, or teach classes of your own."
    )


def _check_labels(site: Site, shown: Shown) -> None:
    why = _lacking(site, shown)
    if why:
        raise UsageError(why)


def _free(folder: Path, name: str, suffix: str = "") -> Path:
    """A name under a folder that nothing has yet."""
    number, path = 1, folder / f"{name}{suffix}"
    while path.exists():
        number += 1
        path = folder / f"{name}-{number}{suffix}"
    return path


def _corrections(site: Site) -> str | None:
    path = site.corrections.path
    return str(path.resolve()) if path.is_file() else None


def _check_experiment(name: str) -> None:
    if name not in _experiments():
        # A path could be any file of this machine.
        raise UnknownName("experiment", name, _experiments())


def _known(site: Site, shown: Shown) -> list[Known]:
    """What is known of the tracks that have labels, corrections applied."""
    given = site.desk.given(shown) if shown.library is not None else {}
    found = []
    for track in shown.tracks:
        correction = given.get(track["id"])
        label = track["label"] if correction is None else correction.label or track["label"]
        if label and not (correction is not None and correction.verdict == "left out"):
            found.append(Known(label, track["artist"], track["duration"]))
    return found


def _usual_name(shown: Shown, kind: str, experiment: str, without: Sequence[str]) -> str:
    """What a result is called where nobody says: what was done, with which tracks."""
    stem = f"{experiment}-{shown.name}" if kind == "run" else shown.name
    names = re.sub(r"[^\w.-]+", "-", "-".join(sorted(without)))
    return f"{stem}-without-{names}"[:_LONGEST_NAME] if without else stem


def _named(shown: Shown, wanted: Wanted) -> str:
    name = (wanted.name or "").strip()
    if not name:
        return _usual_name(shown, wanted.kind, wanted.experiment, wanted.without)
    if not re.fullmatch(r"\w[\w .()+-]*", name) or len(name) > _LONGEST_NAME:
        raise UsageError(
            f"name: expected up to {_LONGEST_NAME} letters, digits, spaces and . _ - + ( ), the first a "
            f"letter or a digit, got {quoted(name)}"
        )
    return name


def _run(site: Site, shown: Shown, library: str, wanted: Wanted) -> Any:
    _check_experiment(wanted.experiment)
    _check_labels(site, shown)
    out = _free(site.working.results, _named(shown, wanted))
    title = f"{wanted.experiment} on {shown.name}"
    return site.working.jobs.start(
        "run",
        title,
        library,
        wanted.experiment,
        str(out),
        wanted.protocol,
        _corrections(site),
        sorted(wanted.without),
    )


def _train(site: Site, shown: Shown, library: str, wanted: Wanted) -> Any:
    _check_labels(site, shown)
    site.working.results.mkdir(parents=True, exist_ok=True)
    out = _free(site.working.results, _named(shown, wanted).removesuffix(".mirlab"), ".mirlab")
    return site.working.jobs.start(
        "train",
        f"a classifier of {shown.name}",
        library,
        str(out),
        wanted.model,
        _corrections(site),
        wanted.protocol,
        sorted(wanted.without),
    )


def _update(site: Site, shown: Shown, library: str, wanted: Wanted) -> Any:
    return site.working.jobs.start("update", f"update of {shown.name}", library, wanted.prune, wanted.force)


def _add(site: Site, shown: Shown, library: str, wanted: Wanted) -> Any:
    folder = site.working.under_a_root(wanted.folder or "")
    return site.working.jobs.start("add", f"{folder.name} into {shown.name}", library, str(folder))


def _predict(site: Site, shown: Shown, library: str, wanted: Wanted) -> Any:
    known = site.working.bundles()
    name = wanted.model or (next(iter(known)) if len(known) == 1 else "")
    if name not in known:
        raise UnknownName("classifier", name, known)
    return site.working.jobs.start("predict", f"{name} on {shown.name}", library, str(known[name]))


_START = {"run": _run, "train": _train, "update": _update, "add": _add, "predict": _predict}


def _experiments() -> list[str]:
    # Imported when it is asked for: the models would double the time until the server answers.
    from mirlab.learn.config import experiments

    return experiments.names()
