"""mirlab: a laboratory for music classification and music information retrieval.

    import mirlab

    result = mirlab.extract("my-music")             # a folder with a folder per class
    result.table.to_parquet("features.parquet")
    mirlab.run("seed-1", data="my-music")           # a controlled experiment, with a report

Everything below is imported when it is first used, so that ``import mirlab`` is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mirlab.version import __version__

if TYPE_CHECKING:
    from mirlab.audio.frames import FrameSpec, Spectra
    from mirlab.audio.registry import feature
    from mirlab.audio.terms import Column, Term
    from mirlab.audio.waveform import Waveform
    from mirlab.data.audit import audit
    from mirlab.data.duplicates import find_duplicates
    from mirlab.data.extract import Extraction, extract
    from mirlab.data.extract_frames import extract_frames
    from mirlab.data.frametensor import FrameTensor
    from mirlab.data.limits import Limits
    from mirlab.data.shardrun import extract_shards
    from mirlab.data.sources import open_source
    from mirlab.data.table import FeatureTable
    from mirlab.data.track import Dataset, Failure, Track
    from mirlab.errors import MirlabError
    from mirlab.find.library import Library
    from mirlab.learn.compare import compare
    from mirlab.learn.contributions import explain
    from mirlab.learn.dense import DenseClassifier
    from mirlab.learn.evaluate import evaluate
    from mirlab.learn.experiment import run
    from mirlab.learn.leak import leak
    from mirlab.learn.models import model
    from mirlab.learn.predict import Classifier, load
    from mirlab.learn.rank import rank
    from mirlab.learn.ranking import Ranking
    from mirlab.learn.results import Results
    from mirlab.learn.selection.select import select
    from mirlab.learn.selection.selection import Selection
    from mirlab.learn.selection.selector import FeatureSelector
    from mirlab.learn.train import train
    from mirlab.show.report import write_report

_HOMES = {
    "Classifier": "mirlab.learn.predict",
    "Column": "mirlab.audio.terms",
    "Dataset": "mirlab.data.track",
    "DenseClassifier": "mirlab.learn.dense",
    "Extraction": "mirlab.data.extract",
    "Failure": "mirlab.data.track",
    "FeatureSelector": "mirlab.learn.selection.selector",
    "FeatureTable": "mirlab.data.table",
    "FrameSpec": "mirlab.audio.frames",
    "Library": "mirlab.find.library",
    "FrameTensor": "mirlab.data.frametensor",
    "Limits": "mirlab.data.limits",
    "MirlabError": "mirlab.errors",
    "Ranking": "mirlab.learn.ranking",
    "Results": "mirlab.learn.results",
    "Selection": "mirlab.learn.selection.selection",
    "Spectra": "mirlab.audio.frames",
    "Term": "mirlab.audio.terms",
    "Track": "mirlab.data.track",
    "Waveform": "mirlab.audio.waveform",
    "audit": "mirlab.data.audit",
    "compare": "mirlab.learn.compare",
    "evaluate": "mirlab.learn.evaluate",
    "explain": "mirlab.learn.contributions",
    "extract": "mirlab.data.extract",
    "extract_frames": "mirlab.data.extract_frames",
    "extract_shards": "mirlab.data.shardrun",
    "feature": "mirlab.audio.registry",
    "find_duplicates": "mirlab.data.duplicates",
    "leak": "mirlab.learn.leak",
    "load": "mirlab.learn.predict",
    "model": "mirlab.learn.models",
    "open_source": "mirlab.data.sources",
    "rank": "mirlab.learn.rank",
    "run": "mirlab.learn.experiment",
    "select": "mirlab.learn.selection.select",
    "train": "mirlab.learn.train",
    "write_report": "mirlab.show.report",
}

__all__ = [
    "Classifier",
    "Column",
    "Dataset",
    "DenseClassifier",
    "Extraction",
    "Failure",
    "FeatureSelector",
    "FeatureTable",
    "FrameSpec",
    "FrameTensor",
    "Library",
    "Limits",
    "MirlabError",
    "Ranking",
    "Results",
    "Selection",
    "Spectra",
    "Term",
    "Track",
    "Waveform",
    "__version__",
    "audit",
    "compare",
    "evaluate",
    "explain",
    "extract",
    "extract_frames",
    "extract_shards",
    "feature",
    "find_duplicates",
    "leak",
    "load",
    "model",
    "open_source",
    "rank",
    "run",
    "select",
    "train",
    "write_report",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'mirlab' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
