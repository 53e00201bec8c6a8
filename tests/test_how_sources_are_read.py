"""The command line, Python and experiment files have the same words for how a source is read."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import soundfile
from tests.test_face import FUNCTIONS, functions_of, options_of

import mirlab
from mirlab.data.tables.sourcespec import SourceSpec
from mirlab.errors import ConfigError, MirlabError
from mirlab.learn.config import DataSection, experiments

WORDS = tuple(each.name for each in fields(SourceSpec))

OF_LEARNING = ("task", "targets", "separator")
LACKING: dict[str, dict[str, str]] = {
    "judge": dict.fromkeys(OF_LEARNING, "neighbours share a label, an artist or an album"),
    "extract": dict.fromkeys(OF_LEARNING, "the table keeps all facts, and whoever learns from it chooses"),
    "library add": dict.fromkeys(OF_LEARNING, "a library keeps all facts"),
    "test": {"task": "the classifier's"},
    "compare": {"task": "the classifiers'"},
    "drift": dict.fromkeys(("label", "corrections", *OF_LEARNING), "it needs no labels"),
}
"""Words that a command and its function do without, and why."""

NOT_READ = {
    "describe": "files, which have no labels",
    "tag": "files, which have no labels",
    "find_copies": "what sounds alike, whatever it is said to be",
    "find_duplicates": "what sounds alike; of tracks that are open",
    "extract_shards": "tracks that are open",
    "extract_frames": "tracks that are open",
}
"""Public functions with a source whose labels and facts they have no use for, and why."""

FRAME = pd.DataFrame(
    np.random.default_rng(0).normal(size=(24, 3)), columns=["a", "b", "c"]
).assign(label=["x", "y"] * 12)  # fmt: skip


def reads(name: str) -> bool:
    return name in FUNCTIONS and bool(
        {"label", "artist"} & inspect.signature(FUNCTIONS[name]).parameters.keys()
    )


READING = [name for name in FUNCTIONS if reads(name)]


def test_the_words_are_those_of_open_source_and_of_experiment_files() -> None:
    parameters = inspect.signature(mirlab.open_source).parameters
    assert [name for name in parameters if name in WORDS] == [*WORDS[:-1], "corrections"]
    assert all(parameters[name].default is None for name in WORDS)
    assert DataSection().read_as == SourceSpec(), "a file that says nothing leaves all to the source"
    assert DataSection.model_fields.keys() == {*WORDS, "source", "offset", "duration"}


@pytest.mark.parametrize("words", READING)
def test_a_command_and_its_function_have_every_word(words: str) -> None:
    lacking = LACKING.get(words, {})
    wanted = [name for name in WORDS if name not in lacking]
    assert [name for name in options_of(words) if name in WORDS] == wanted
    assert set(inspect.signature(FUNCTIONS[words]).parameters) & set(WORDS) == set(wanted)


def test_whoever_takes_a_source_has_the_words_or_a_reason() -> None:
    own = {FUNCTIONS[name].__qualname__ for name in READING}
    own |= {"open_source", "split", "Library.add", "compare_bundles"}
    taking = set()
    for function in (found for name in mirlab.__all__ for found in functions_of(name)):
        parameters = inspect.signature(function).parameters
        sources = [p for name, p in parameters.items() if name in ("source", "sources", "data")]
        if any(kind in str(p.annotation) for p in sources for kind in ("Source", "Dataset")):
            taking.add(function.__qualname__)
    assert taking == own | NOT_READ.keys(), "give it the words, or say on NOT_READ why it has no use for them"


# Handed on ------------------------------------------------------------------------------------

WRONG = {
    "label": ("nowhere", "nowhere"),
    "artist": ("nobody", 'artist.*expected .?tag.*got "nobody"'),
    "task": ("genre", 'task.*"genre"'),
    "targets": ("nothing", "nothing|targets: these are columns of tags or numbers"),
    "separator": ("", "separator: expected"),
    "facts": ("no-facts.csv", r"no-facts\.csv"),
    "corrections": ("no-corrections.csv", r"no-corrections\.csv"),
}
"""By word, a value that can't be meant and what the message says of it."""


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A classifier of FRAME's columns beside an empty library, and a folder with two classes of sound."""
    folder = tmp_path_factory.mktemp("read")
    mirlab.train(FRAME, model="lda", out=folder / "own.mirlab", progress=False)
    for name in ("low", "high"):
        (folder / "music" / name).mkdir(parents=True)
        soundfile.write(folder / "music" / name / "a.wav", np.zeros(2205), 22050)
    mirlab.Library.create(folder / "own")
    return folder / "own.mirlab", folder / "music"


def called_with(words: str, places: tuple[Path, Path]) -> Callable[..., Any]:
    bundle, music = places
    special: dict[str, Callable[..., Any]] = {
        "open_source": partial(mirlab.open_source, FRAME),
        "split": partial(mirlab.split, FRAME, "kfold"),
        "run": partial(mirlab.run, "seed-80", source=FRAME),
        "train": partial(mirlab.train, FRAME, out=bundle.parent / "none.mirlab"),
        "evaluate": partial(mirlab.evaluate, FRAME, protocol="kfold"),
        "test": partial(mirlab.test, bundle, FRAME),
        "drift": partial(mirlab.drift, bundle, FRAME),
        "compare": partial(mirlab.compare_bundles, bundle, bundle, FRAME),
        "extract": partial(mirlab.extract, music),
        "library add": partial(mirlab.Library.fill, bundle.parent / "lib", music),
        "Library.add": partial(mirlab.Library.open(bundle.parent / "own").add, music),
    }
    return special.get(words) or partial(FUNCTIONS[words], FRAME)


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("words", ["open_source", "split", "Library.add", *READING])
def test_every_word_is_handed_on(words: str, word: str, places: tuple[Path, Path]) -> None:
    if word in LACKING.get("library add" if words == "Library.add" else words, {}):
        return
    value, said = WRONG[word]
    with pytest.raises(MirlabError, match=said):
        called_with(words, places)(**{word: value})


@pytest.mark.parametrize("word", WORDS)
def test_so_it_is_by_experiment_files(word: str, tmp_path: Path) -> None:
    value, said = WRONG[word]
    written = f'["{value}"]' if word == "targets" else f'"{value}"'
    file = tmp_path / "mine.toml"
    file.write_text(
        f'name = "mine"\ntitle = "T"\nquestion = "Q"\n[data]\nsource = "gtzan"\n{word} = {written}\n'
        '[[model]]\nname = "lda"\n[[feature_sets]]\nname = "all"\ncolumns = ["rms"]\n'
    )
    with pytest.raises(MirlabError, match=said if word != "separator" else "data.separator: expected text"):
        mirlab.run(file, source=FRAME)


def test_a_word_of_a_file_that_is_nearly_right_is_told(tmp_path: Path) -> None:
    said = (
        r"""line 5: data\.artist: expected 'tag', 'folder' or 'none', got "foler"\. Did you mean "folder"\?"""
    )
    with pytest.raises(ConfigError, match=said):
        experiments.parse(
            'name = "mine"\ntitle = "T"\nquestion = "Q"\n[data]\nartist = "foler"\n'
            '[[model]]\nname = "lda"\n[[feature_sets]]\nname = "all"\ncolumns = ["rms"]\n'
        )
