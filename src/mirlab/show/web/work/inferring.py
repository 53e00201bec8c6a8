"""What a worker is asked by the inference server: a bundle alone, without pages and libraries.

Conventions: as in tasks.py.

Contents: classifier_of, opened, infer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.show.web.work.hearing import Hearing
from mirlab.show.web.work.song import Asked
from mirlab.typing import Floats, OnProgress

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier


@lru_cache(maxsize=2)
def classifier_of(path: str) -> Classifier:
    """The classifier of a bundle, kept."""
    from mirlab.learn.bundle import load

    return load(path)


def opened(tell: OnProgress, bundle: str) -> dict[str, Any]:
    """Load a bundle and say what it is; raises BundleError where it can't be used."""
    from mirlab.learn.tagging import tagger_here
    from mirlab.show.answers import worth_of

    classifier = classifier_of(bundle)
    # Raises where the bundle was trained on a table whose columns no sound has.
    _ = classifier.recipe
    tagger, worth = tagger_here(), worth_of(classifier.card)
    return {
        "hash": classifier.hash,
        "task": classifier.task,
        "labels": list(classifier.labels),
        "worth": None if worth is None else worth.as_json(),
        "card": classifier.card,
        "columns": list(map(str, classifier.unusual_columns)),
        "tagger": None if tagger is None else tagger.model,
    }


def infer(
    tell: OnProgress,
    path: str,
    most: float,
    bundle: str,
    want: str,
    tagger: str | None = None,
    coverage: float | None = None,
    explaining: bool = False,
) -> dict[str, Any]:
    """What is said of a sound.

    Parameters
    ----------
    most : the longest sound that is taken, in seconds
    bundle : the classifier, which may carry the model that gives tags
    want : "classified", "tagged" or "described"
    tagger : the model that gives tags
    coverage : as of `Classifier.predict`
    explaining : whether to say which features spoke for the class
    """
    classifier = classifier_of(bundle)
    asked = Asked(Hearing(path, most), classifier, tagger, None, None, 0)
    asked.prepare({want})
    said: dict[str, Any] = {"duration": asked.hearing.seconds}
    if want == "classified":
        said |= asked.plain(coverage, explaining)
        said["standard"] = _standard(classifier, asked.row)
    elif want == "tagged":
        tagged = asked.tagged()
        said |= {key: tagged[key] for key in ("model", "title", "scores", "reason") if key in tagged}
    else:
        said |= asked.described()
    return {**said, "notes": asked.notes()}


def _standard(classifier: Classifier, analysed: Floats) -> list[float]:
    """Of (m,) of the recipe's columns those that "unknown" goes by, in deviations of the training rows."""
    place = {column: i for i, column in enumerate(classifier.recipe.columns)}
    row = analysed[np.newaxis, [place[column] for column in classifier.unusual_columns]]
    return [round(z, 4) for z in classifier.novelty.standard(row)[0].tolist()]
