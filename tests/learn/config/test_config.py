from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.errors import ConfigError, UnknownName
from mirlab.learn.config import experiments

SMALL = """\
name = "small"
title = "A small one"
question = "Which?"
repeats = 2

[model]
epochs = [1, 2]

[[feature_sets]]
name = "energy"
columns = ["rms.mean"]

[[feature_sets]]
name = "cepstrum"
columns = ["mfcc[1-2].mean"]
"""


def mistakes(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        experiments.parse(text, "small.toml")
    return caught.value.mistakes


def test_a_sound_file_is_read_with_every_default() -> None:
    made = experiments.parse(SMALL)
    assert made.protocols is None
    assert made.learning_curve is None
    assert made.model.name == "dense"
    assert made.hidden == [(128, 64, 32)]
    assert made.durations == [None]
    assert made.axes.n_fft == [2048]
    assert made.axes.hop_length == [512]
    assert made.axes.sample_rate == [22050]
    assert [str(term) for term in made.feature_sets[1].terms] == ["mfcc[1-2].mean"]


def test_every_mistake_of_a_file_is_told_at_once_each_with_its_line() -> None:
    text = """\
name = "broken"
titel = "A broken one"
question = 7
repeats = 0
protocols = ["corected"]

[model]
name = "dens"
epochs = [10, "x", 10.5]

[axes]
scaler = ["standrad"]
hop_length = [0]

[[feature_sets]]
name = "one"
columns = ["mfc[1-12].mean", "mfcc[0-3]"]
on = "tabel"

[[feature_sets]]
name = "one"
columns = []

[[reference]]
label = "somebody"
feature_set = "two"
epochs = 10
validation_accuracy = 34.3
"""
    found = mistakes(text)
    expected = {
        1: "title is missing",
        2: 'unknown key "titel" in the top of the file. Did you mean "title"?',
        3: "question: expected a text in quotes, got 7",
        4: "repeats: expected at least 1, got 0",
        5: 'no protocol called "corected". Did you mean "corrected"?',
        8: 'no model called "dens". Did you mean "dense"',
        9: 'expected a whole number, got "x"',
        12: 'no scaler called "standrad". Did you mean "standard"?',
        13: "hop_length",
        17: 'no feature called "mfc". Did you mean "mfcc"',
        18: "expected 'table', 'audio' or 'both', got \"tabel\". Did you mean \"table\"?",
        21: 'expected each feature set\'s name once, got "one" again',
        22: "columns: expected at least 1 entry, got an empty list",
        26: 'there is no feature set called "two" in this file',
        28: "expected at most 1, got 34.3",
    }
    for line, words in expected.items():
        matching = [m for m in found if m.startswith(f"small.toml, line {line}: ") and words in m]
        assert matching, f"line {line}: {words!r} is not among\n" + "\n".join(found)
    assert any("line 9: " in m and "model.epochs[3]: expected a whole number, got 10.5" in m for m in found)
    assert any("line 17: " in m and "indices count from 1" in m for m in found)
    lines = [int(m.split("line ")[1].split(":")[0]) for m in found]
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("added", "words"),
    [
        ("[axes]\nhidden = [[8]]\n[model]\nhidden = [4]\nepochs = [1]\n", "hidden is set twice"),
        ("[axes]\nduration = [5.0]\n[data]\nduration = 3.0\n", "duration is set twice"),
        ("[axes]\nscaler = ['none', 'none']\n", 'expected each value once, got "none" again'),
        ("[data]\nduration = -1\n", "data.duration: expected more than 0, got -1"),
        ("[data]\nsurce = 'x'\n", 'unknown key "surce" in [data]. Did you mean "source"?'),
        ("[data]\noffset = nan\n", "data.offset: expected"),
        (
            "[model]\nname = 'svm'\nepochs = [1]\n",
            'epochs: "svm" is not a dense net and has no epochs',
        ),
        ("[model]\nname = 'gboost'\nlearning_rate = 0.1\n", "write params = { learning_rate = ... }"),
        ("[model]\nname = 'svm'\nparams = { c = 1.0 }\n", 'no parameter of the model svm called "c"'),
        ("[model]\nname = 'svm'\nparams = { scaler = 'none' }\n", "the scaler is an axis"),
        (
            "[model]\nname = 'svm'\nparams = { seed = 1 }\n",
            "a model's seed is derived from the seed of the experiment",
        ),
        ("[model]\nname = 'svm'\ncandidates = 5\n", "only a search uses them: write tune = true"),
        (
            "[model]\nname = 'svm'\ncandidates = 1\ntune = true\n",
            "model.candidates: expected at least 2, got 1",
        ),
        ("[model]\nname = 'dense'\n", "model.epochs is missing"),
        ("[model]\nepochs = [1]\ntune = true\n", "a net takes no tune"),
        ("[[model]]\nname = 'svm'\n[[model]]\nname = 'svm'\n", 'a model called "svm" already'),
        ("[[model]]\nname = 'svm'\n[[model]]\nname = 'lad'\n", 'no model called "lad". Did you mean "lda"?'),
        (
            "[axes]\nhidden = [[8]]\n[model]\nname = 'svm'\n",
            "none of the models is a neural net with hidden layers",
        ),
        ("protocols = ['predefined']\n", 'write split_column = "..."'),
        ("protocols = ['artist-fold']\n", 'no protocol called "artist-fold". Did you mean "artist-kfold"'),
        ("folds = 1\n", "folds: expected at least 2, got 1"),
        ("data = 3\n", "data: expected a table of keys, got 3"),
        ("[[feature_sets]]\nname = 'x'\ncolumns = ['*']\n", '"*" does not work with sound'),
        ("[[feature_sets]]\nname = 'x'\ncolumns = ['base-9']\n", 'no feature set called "base-9"'),
        ("[[feature_sets]]\nname = 'x'\ncolumns = ['mfcc[1-999]']\n", "mfcc can have 1 to 128 dimensions"),
        (
            "[[feature_sets]]\nname = 'x'\ncolumns = ['rms.maen']\n",
            'statistic called "maen". Did you mean "mean"',
        ),
        ("[[feature_sets]]\nname = 'x'\n", "feature_sets[3].columns is missing"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(added: str, words: str) -> None:
    text = SMALL.replace("[model]\nepochs = [1, 2]\n", "") if "[model]" in added else SMALL
    text = text + added if added.startswith("[") else added + text
    assert any(words in m for m in mistakes(text)), mistakes(text)


def test_several_models_are_a_list_of_tables_and_their_mistakes_have_lines() -> None:
    several = SMALL.replace("[model]\n", "[[model]]\n")
    made = experiments.parse(several + '[[model]]\nname = "svm"\nlabel = "soft"\nparams = { C = 1.0 }\n')
    assert [(m.called, m.net, m.epochs) for m in made.models] == [
        ("dense", True, [1, 2]),
        ("soft", False, []),
    ]
    assert made.models[1].params == {"C": 1.0}
    assert made.takes_logarithms
    assert not experiments.parse(SMALL).takes_logarithms
    (found,) = mistakes(several + '[[model]]\nname = "svm"\n\ntune = 3\n')
    assert found == "small.toml, line 19: model[2].tune: expected true or false, got 3"


def test_a_feature_that_only_a_table_has_may_be_asked_of_tables() -> None:
    text = SMALL + '[[feature_sets]]\nname = "own"\ncolumns = ["loudness.mean", "*"]\non = "table"\n'
    assert experiments.parse(text).feature_sets[2].name == "own"


def test_a_syntax_error_is_told_with_its_line() -> None:
    assert mistakes("name = 'x'\ntitle = = 3\n")[0].startswith("small.toml, line 2: expected TOML: ")


def test_an_unknown_experiment_is_told_with_the_known_ones() -> None:
    with pytest.raises(
        UnknownName, match=r'called "seed-3".*Did you mean "seed-.*Known: best, honest, seed-1, seed-2'
    ):
        experiments.load("seed-3")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bytes.toml"
    path.write_bytes(b"name = '\xff\xfe'")
    with pytest.raises(ConfigError, match="expected UTF-8 text, but byte 9 is not valid"):
        experiments.load(path)


def test_a_file_of_any_size_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(ConfigError, match="at most 1,000,000 bytes"):
        experiments.load(path)


def test_a_file_is_loaded_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(SMALL.replace("\n", "\r\n").encode())
    assert experiments.load(path) == experiments.load(str(path)) == experiments.parse(SMALL)


def test_seed_1_is_the_write_up_s_first_experiment() -> None:
    made = experiments.load("seed-1")
    assert (made.repeats, made.test_size, made.model.epochs, made.model.batch_size) == (
        20,
        0.3,
        [10, 15, 20],
        100,
    )
    assert made.hidden == [(128, 64, 32)]
    on_sound = [s.name for s in made.feature_sets if s.on != "table"]
    assert on_sound == [
        "base-5", "base-6", "base-7", "chroma-12", "chroma-24", "mfcc-12", "mfcc-24", "mel-12", "mel-24"
    ]  # fmt: skip
    on_tables = [s.name for s in made.feature_sets if s.on != "audio"]
    assert on_tables == ["base-5", "mfcc-12", "mfcc-20", "all-columns"]
    base = [r.validation_accuracy for r in made.reference if (r.feature_set, r.epochs) == ("base-5", 10)]
    assert base == [0.3433, 0.35]
    assert {r.feature_set for r in made.reference} == {
        "base-5", "chroma-12", "chroma-24", "mfcc-12", "mfcc-24", "mel-12", "mel-24"
    }  # fmt: skip
    assert len(made.reference) == 24
    assert any("6 inputs" in note and "11,434" in note and "seven" in note for note in made.notes)


def test_seed_2_is_the_write_up_s_second_experiment_and_its_table_version_a_substitute() -> None:
    made = experiments.load("seed-2")
    assert made.hidden == [(512, 256, 128, 64)]
    assert (made.test_size, made.model.epochs) == (0.2, [10])
    on_sound, on_table = made.feature_sets
    assert len(on_sound.terms) == 7
    assert on_sound.on == "audio"
    assert "substitute" in on_table.name
    assert on_table.note is not None
    assert [(r.feature_set, r.validation_accuracy) for r in made.reference] == [(on_sound.name, 0.69)]


def test_every_shipped_experiment_loads_and_is_called_as_its_file() -> None:
    assert {"seed-1", "seed-2"} <= set(experiments.names())
    for name in experiments.names():
        assert experiments.load(name).name == name


@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.floats(), st.text(max_size=3)),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
        max_leaves=5,
    ),
    st.sampled_from(["model", "data", "axes", "feature_sets", "reference", "protocols", "notes", "repeats"]),
)
def test_a_wrong_value_is_a_mistake_and_never_a_crash(value: object, key: str) -> None:
    text = SMALL.replace("[model]", "[unused]") if key == "model" else SMALL
    shown = toml(value)
    try:
        experiments.parse(f"{key} = {shown}\n{text}")
    except ConfigError as error:
        assert error.mistakes  # noqa: PT017


def toml(value: object) -> str:
    if value is None:
        return "[]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(c):08x}" for c in value if not 0xD800 <= ord(c) < 0xE000) + '"'
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"k{i} = {toml(v)}" for i, v in enumerate(value.values())) + "}"
    return str(value)


@pytest.mark.parametrize("name", ["../up", "a/b", "a\\\\b", ".hidden", "..", " ", "end ", "a:b", "a\\tb"])
def test_a_name_that_can_be_no_folder_s_is_refused(name: str) -> None:
    (clause,) = mistakes(SMALL.replace('"small"', f'"{name}"'))
    assert clause.startswith("small.toml, line 1: name: expected a name that can be a folder's, of letters,")


@pytest.mark.parametrize("name", ["seed-1", "Größe (2.0) + _x", "2026"])
def test_a_name_may_hold_letters_digits_and_some_signs(name: str) -> None:
    assert experiments.parse(SMALL.replace('"small"', f'"{name}"')).name == name
