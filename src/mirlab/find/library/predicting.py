"""What a classifier says of a library's tracks: the columns `predicted`, `probability`, `unknown`, `model`.

The features that a bundle goes by come through the cache, so that a track is listened to once for each bundle
at most. Every row carries the hash of the bundle that labelled it, in the commit that brought the label.

Contents: predict, Labelling, classifier_of, said_of, also_wanted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.audio.spectra import FrameSpec
from mirlab.data.extraction import NothingExtracted, extract
from mirlab.data.tables import Dataset, Failure, Track
from mirlab.find.library.rebuilding import present
from mirlab.find.store import FACTS, SAID, fact_fields, index
from mirlab.learn.bundle import Classifier, load
from mirlab.progress import shows_progress, staged
from mirlab.typing import Progress
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library import opened as libraries


@dataclass(frozen=True, repr=False)
class Labelling:
    """Result of labelling a library with a classifier.

    Parameters
    ----------
    labelled : number of tracks that were labelled
    unknown : tracks that are unlike the classifier's training data; silence among them gets no label
    changed : tracks of which something else is said than before
    gone : paths of tracks whose file is missing or changed; they keep their earlier prediction
    failures : files that could not be analysed; their tracks also keep their earlier prediction
    """

    labelled: int = 0
    unknown: int = 0
    changed: int = 0
    gone: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    def __repr__(self) -> str:
        return (
            f"<Labelling, {self.labelled} labelled, {self.unknown} unknown, {len(self.gone)} gone, "
            f"{len(self.failures)} failed>"
        )


@shows_progress
def predict(
    library: libraries.OpenLibrary,
    model: str | Path | Classifier,
    *,
    dry_run: bool = False,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress = True,
) -> Labelling:
    """Label every track whose file exists, in one commit. Earlier predicted labels are replaced.

    Parameters
    ----------
    model : a bundle's path, or a loaded one
    dry_run : ask the classifier, and write nothing
    workers : number of processes; None for one per core
    wait : seconds to wait for another process that is writing
    progress : True shows a bar, False nothing; or a function that is called as tracks are finished
        (`mirlab.progress`)

    Raises
    ------
    BundleError : the model cannot be used, or needs columns that mirlab cannot compute from audio
    MirlabError : the library is empty, or another process is writing
    OutputError : the library cannot be written; it is not changed
    """
    classifier = classifier_of(model)
    assert classifier is not None
    called = model.hash if isinstance(model, Classifier) else str(model)
    with library.looking() if dry_run else library.writing(wait, "predict", written_out(called)):
        head = library.head
        rows = library.store.read(library.store.names)
        facts = rows.select([*FACTS, "places"]).to_pylist()
        there = present(facts)
        said, failures = said_of(
            classifier,
            there.tracks,
            workers,
            staged(progress, "classifying"),
            there.sounds,
        )
        now = [said.get(fact["id"], fact) for fact in facts]
        changed = sum(
            any(new[name] != fact[name] for name in SAID) for new, fact in zip(now, facts, strict=True)
        )
        if changed and not dry_run:
            import pyarrow as pa

            for arrow in fact_fields():
                if arrow.name in SAID:
                    place = rows.schema.get_field_index(arrow.name)
                    values = pa.array([new[arrow.name] for new in now], arrow.type)
                    rows = rows.set_column(place, arrow, values)
            library.store.rewrite(head, rows)
            index.settle(library.store)
    names = {fact["id"]: fact["track"] for fact in facts}
    return Labelling(
        labelled=sum(new["predicted"] is not None for new in said.values()),
        unknown=sum(bool(new["unknown"]) for new in said.values()),
        changed=changed,
        gone=sorted(there.gone),
        failures=[Failure(names[f.track], f.stage, f.reason) for f in failures],
    )


def classifier_of(model: str | Path | Classifier | None) -> Classifier | None:
    """A bundle of classes, loaded where it is given by its path, and fit to be asked about sound.

    Raises
    ------
    BundleError : a bundle that can't be asked about sound
    UsageError : a bundle of tags or numbers
    """
    if model is None:
        return None
    classifier = model if isinstance(model, Classifier) else load(model)
    classifier.check_task(
        "class",
        "labelling the tracks of a library",
        "keep what it says of your music as facts of the tracks:  mirlab classify BUNDLE MUSIC --format csv "
        "> said.csv  and then  mirlab library add LIBRARY MUSIC --facts said.csv",
    )
    _ = classifier.recipe
    return classifier


def also_wanted(classifier: Classifier | None, spec: FrameSpec) -> list[str]:
    """What to compute for a classifier while a track is analysed; nothing if it frames otherwise."""
    if classifier is None:
        return []
    recipe = classifier.recipe
    alike = recipe.spec == spec and recipe.offset == 0 and recipe.duration is None
    return list(map(str, recipe.columns)) if alike else []


def said_of(
    classifier: Classifier,
    tracks: Sequence[Track],
    workers: int | None = None,
    progress: Progress = None,
    sounds: Mapping[str, str] | None = None,
) -> tuple[dict[str, dict[str, Any]], list[Failure]]:
    """What a classifier says of each track, by its id (SAID), and the tracks that can't be analysed.

    Nothing is said of a track whose file holds another sound by now than in `sounds` (by id; None where ids
    are the digests of sounds).
    """
    if not tracks:
        return {}, []
    recipe = classifier.recipe
    try:
        extraction = extract(
            Dataset("library", Path(), list(tracks)),
            features=list(map(str, recipe.columns)),
            spec=recipe.spec,
            offset=recipe.offset,
            duration=recipe.duration,
            workers=workers,
            progress=progress,
        )
    except NothingExtracted as error:
        return {}, error.failures
    table = extraction.table
    said = {}
    failures = list(extraction.failures)
    answers = classifier.predict_features(table.values, table.columns)
    for track, answer in zip(map(str, table.tracks), answers, strict=True):
        if extraction.contents[track] != (track if sounds is None else sounds[track]):
            failures.append(Failure(track, "open", "the file changed since it was checked"))
            continue
        if answer.error:
            failures.append(Failure(track, "features", answer.error))
            continue
        # Silence has none.
        probability = answer.probabilities.get(answer.label or "")
        said[track] = dict(
            zip(SAID, (answer.label, probability, answer.unknown, classifier.hash), strict=True)
        )
    return said, failures
