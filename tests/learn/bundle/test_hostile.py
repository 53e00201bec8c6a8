"""Bundles that someone made on purpose, their hashes in order: a sentence, or the answers of the original."""

from __future__ import annotations

import json
import math
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.errors import BundleError
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.graph import INPUT, OUTPUT, Graph
from mirlab.learn.bundle.predict import Classifier, load

RELEASED = Path(__file__).parent / "released" / "protocol-1.mirlab"


def spoilt(path: Path, member: str, change: Callable[[Any], Any]) -> bundle.Contents:
    """What a bundle would be read as whose manifest or golden.json says something else."""
    contents = bundle.read(path)
    said = json.loads(json.dumps(getattr(contents, member)))
    change(said)
    return bundle.Contents(**{**vars(contents), member: said})


def at(*keys: str | int, value: Any) -> Callable[[Any], None]:
    def change(said: Any) -> None:
        for key in keys[:-1]:
            said = said[key]
        said[keys[-1]] = value

    return change


HUGE = 10**400
NUMBERS: list[tuple[str, tuple[str | int, ...], Any, str]] = [
    ("manifest", ("labels",), "abc", r"manifest.json: .*labels: expected a list of 2 to 10,000 names, got"),
    ("manifest", ("labels",), ["a", "a", "b"], "labels: expected a list of 2 to 10,000 names, each once"),
    ("manifest", ("labels", 0), 3, r"labels: expected .* names, each of 1 to 20,000 characters, got 3"),
    ("manifest", ("labels", 0), "", "labels: expected .* names, each of 1 to 20,000 characters, got ''"),
    ("manifest", ("labels",), [f"l{i}" for i in range(10_001)], "labels: expected a list of 2 to 10,000"),
    ("manifest", ("columns", 0), "no column", "columns: expected names of columns such as mfcc_03.mean"),
    ("manifest", ("columns", 0), "mfcc_" + "9" * 900 + ".mean", "columns of the recipe, got 'mfcc_9"),
    ("manifest", ("columns",), {"a": 1}, "columns: expected a list"),
    ("manifest", ("unusual_columns",), [], "unusual_columns: expected a list of 1 to"),
    ("manifest", ("novelty_threshold",), HUGE, r"novelty_threshold: expected .*got a whole number of"),
    ("manifest", ("novelty_threshold",), math.nan, "novelty_threshold: expected a number from 1e-06"),
    ("manifest", ("novelty_threshold",), math.inf, "novelty_threshold: expected a number"),
    ("manifest", ("novelty_threshold",), 0, "novelty_threshold: expected a number .* got 0"),
    ("manifest", ("novelty_threshold",), True, "novelty_threshold: expected a number .* got True"),
    ("manifest", ("novelty_threshold",), "1.8", "novelty_threshold: expected a number .* got '1.8'"),
    ("manifest", ("recipe",), 5, "recipe: expected an object, got 5"),
    ("manifest", ("recipe", "spec"), [], r"recipe.spec: expected an object"),
    ("manifest", ("recipe", "spec", "sample_rate"), 10**12, "expected sample_rate to be a whole number"),
    ("manifest", ("recipe", "spec", "n_fft"), HUGE, "expected n_fft to be a whole number"),
    ("manifest", ("recipe", "spec", "window"), "x" * 10**6, "expected window to be one of"),
    ("manifest", ("recipe", "spec", "evil"), 1, "recipe can't be followed: .*unexpected keyword"),
    ("manifest", ("recipe", "spec", "hop_length"), 1, "every 1 would take unreasonably long"),
    ("manifest", ("recipe", "offset"), math.nan, r"recipe.offset: expected a number"),
    ("manifest", ("recipe", "offset"), -1, r"recipe.offset: expected a number from 0"),
    ("manifest", ("recipe", "duration"), 1e300, r"recipe.duration: expected a number"),
    ("manifest", ("recipe", "versions"), None, r"recipe.versions: expected an object, got None"),
    ("manifest", ("recipe", "versions", "rms"), ["1"] * 10**5, r"rms \(version \['1', '1'"),
    ("manifest", ("recipe", "columns"), "rms.mean", r"recipe.columns: expected a list"),
    ("golden", ("rows",), [], "golden.json: .*rows: expected a list of 1 to 64 rows"),
    ("golden", ("rows", 0), [1.0], "rows: expected rows of 12 numbers"),
    ("golden", ("rows", 0, 0), math.nan, "rows: expected numbers from -1e\\+300 to 1e\\+300, got nan"),
    ("golden", ("rows", 0, 0), HUGE, "rows: expected numbers .* got a whole number of about 400 digits"),
    ("golden", ("rows", 0, 0), "1", "rows: expected numbers .* got '1'"),
    ("golden", ("probabilities", 0, 0), -0.5, "probabilities: expected numbers from 0 to 1, got -0.5"),
    ("golden", ("probabilities", 0), [0.5] * 10, "probabilities: expected rows that sum to 1"),
    ("golden", ("probabilities",), [[1.0] + [0.0] * 9], "probabilities: expected 8 rows"),
    ("golden", ("distances", 0), math.nan, "distances: expected numbers from 0"),
    ("golden", ("distances",), [1.0], "distances: expected a list of 8 numbers"),
    ("golden", ("sound",), None, "sound: expected an object, got None"),
    ("golden", ("sound", "row", 0), math.nan, r"sound.row: expected numbers"),
    ("golden", ("sound", "row"), [], r"sound.row: expected a list of 82 numbers"),
    ("golden", ("sound", "allowed", 0), math.nan, r"sound.allowed: expected numbers from 0"),
    ("golden", ("sound", "allowed", 0), 1e200, r"sound.allowed: expected allowances that are small"),
]  # fmt: skip


@pytest.mark.parametrize(("member", "keys", "value", "words"), NUMBERS)
def test_a_value_that_it_may_not_have(
    member: str, keys: tuple[str | int, ...], value: Any, words: str
) -> None:
    with pytest.raises(BundleError, match=words) as refused:
        Classifier(spoilt(RELEASED, member, at(*keys, value=value)), "b.mirlab")
    assert len(str(refused.value)) < 500
    assert str(refused.value).startswith("b.mirlab: ")


def test_golden_distances_are_checked() -> None:
    distances = bundle.read(RELEASED).golden["distances"]
    with pytest.raises(
        BundleError, match=r"come out differently here \(.* differ by 0, distances by \d+ %\)"
    ):
        Classifier(spoilt(RELEASED, "golden", at("distances", 3, value=1.5 * distances[3])), "b.mirlab")


ARRAYS: list[tuple[str, Callable[[np.ndarray[Any, Any]], np.ndarray[Any, Any]], str]] = [
    ("conformal", lambda a: a[:1], "expected scores and weights, got 1 rows"),
    ("conformal", lambda a: a[:, :0], "expected scores and weights"),
    ("conformal", lambda a: a + 5, "expected scores from 0 to 1"),
    ("conformal", lambda a: a * [[1], [-1]], "expected weights above 0 and up to 1"),
    ("novelty", lambda a: a[:, 1:], "does not fit the unusual columns"),
    ("novelty", lambda a: a[:2], "does not fit the unusual columns"),
    ("novelty", lambda a: np.concatenate([a[:1], 0 * a[1:2], a[2:]]), "expected scales above 0"),
]


@pytest.mark.parametrize(("member", "change", "words"), ARRAYS)
def test_arrays_that_are_not_what_they_may_be(member: str, change: Any, words: str) -> None:
    contents = bundle.read(RELEASED)
    spoilt = bundle.Contents(**{**vars(contents), member: change(getattr(contents, member))})
    with pytest.raises(BundleError, match=words):
        Classifier(spoilt, "b.mirlab")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"protocol": 1, "a": NaN}', "it says NaN, which is not a valid JSON number"),
        (b'{"protocol": 1, "a": -Infinity}', "it says -Infinity"),
        (b'{"protocol": 1, "a": [1e400]}', "holds a number that is too large"),
        (b'{"protocol": 1, "protocol": 1}', "it has the key 'protocol' twice"),
        (b'{"protocol": 1, "a": ' + b"[" * 100_000, "can't be read as JSON: maximum recursion"),
        (b'{"protocol": 1, "a": ' + b"[" * 30 + b"]" * 30 + b"}", "nested more than 20 deep"),
        (b'{"protocol": 1' + b"0" * 5000 + b"}", "can't be read as JSON: Exceeds the limit"),
        (
            b'{"protocol": 1' + b"0" * 4000 + b"}",
            "of protocol a whole number of about 4,00. digits by a newer",
        ),
        (b"[1]", "manifest.json holds list, expected an object"),
        (b'{"protocol": 1, "a": "\xff"}', "can't be read as JSON"),
    ],
)
def test_json_that_python_would_read_and_should_not(content: bytes, words: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.mirlab", "w") as file:
        file.writestr("manifest.json", content)
    with pytest.raises(BundleError, match=words) as refused:
        load(tmp_path / "b.mirlab")
    assert len(str(refused.value)) < 500


# The zip ----------------------------------------------------------------------------------------------


def patched(content: bytes, signature: bytes, offset: int, value: bytes) -> bytes:
    where = content.index(signature) + offset
    return content[:where] + value + content[where + len(value) :]


def _twice(content: bytes, folder: Path) -> bytes:
    path = folder / "twice.mirlab"
    with zipfile.ZipFile(RELEASED) as old, zipfile.ZipFile(path, "w") as new:
        new.comment = old.comment
        for name in old.namelist():
            new.writestr(name, old.read(name))
        with pytest.warns(UserWarning, match="Duplicate name"):
            new.writestr("card.md", old.read("card.md"))
    return path.read_bytes()


DIFFERS = "differs from what the zip lists"
ZIPS: list[tuple[str, Callable[[bytes, Path], bytes], str]] = [
    ("a script before it", lambda c, _: b"#!/bin/sh\nexit 0\n" + c, "stands before its first member"),
    ("behind it", lambda c, _: c + b"more", "there are extra bytes after its last member"),
    ("a member twice", _twice, "it holds 'card.md', which bundles never contain"),
    ("encrypted", lambda c, _: patched(c, b"PK\1\2", 8, b"\1\0"), DIFFERS),
    ("another packer", lambda c, _: patched(c, b"PK\1\2", 10, b"\x0e\0"), DIFFERS),
    (
        "encrypted in both",
        lambda c, _: patched(patched(c, b"PK\1\2", 8, b"\1\0"), b"PK\3\4", 6, b"\1\0"),
        "is compressed in a way that bundles never use",
    ),
    ("another size", lambda c, _: patched(c, b"PK\3\4", 22, b"\xff\xff\0\0"), DIFFERS),
    ("another name", lambda c, _: patched(c, b"PK\3\4", 30, b"M"), DIFFERS),
    ("an extra field", lambda c, _: patched(c, b"PK\3\4", 28, b"\4\0"), DIFFERS),
    ("a terabyte", lambda c, _: patched(c, b"PK\1\2", 24, b"\xff\xff\xff\x7f"), DIFFERS),
]  # fmt: skip


@pytest.mark.parametrize(("change", "words"), [case[1:] for case in ZIPS], ids=[case[0] for case in ZIPS])
def test_a_zip_that_is_more_than_its_members(
    change: Callable[[bytes, Path], bytes], words: str, tmp_path: Path
) -> None:
    path = tmp_path / "b.mirlab"
    path.write_bytes(change(RELEASED.read_bytes(), tmp_path))
    with pytest.raises(BundleError, match=words):
        load(path)


def test_members_with_a_gap_or_on_top_of_each_other(tmp_path: Path) -> None:
    content = RELEASED.read_bytes()
    with zipfile.ZipFile(RELEASED) as file:
        second, start = (
            sorted(file.infolist(), key=lambda i: i.header_offset)[1].header_offset,
            file.start_dir,
        )
    gap = content[:second] + b"hidden" + content[second:]
    # Every offset behind the gap moves, as a careful forger would have it.
    for info in range(start + 6, len(gap)):
        if gap[info : info + 4] == b"PK\1\2":
            offset = struct.unpack_from("<I", gap, info + 42)[0]
            if offset >= second:
                gap = gap[: info + 42] + struct.pack("<I", offset + 6) + gap[info + 46 :]
        if gap[info : info + 4] == b"PK\5\6":
            gap = gap[: info + 16] + struct.pack("<I", start + 6) + gap[info + 20 :]
    path = tmp_path / "b.mirlab"
    path.write_bytes(gap)
    with pytest.raises(BundleError, match=f"something stands at byte {second:,} that is no part of it"):
        load(path)
    first = patched(content, b"PK\1\2", 0, b"PK\1\2")
    at = first.index(b"PK\1\2", start + 4)
    path.write_bytes(first[: at + 42] + struct.pack("<I", 0) + first[at + 46 :])
    with pytest.raises(BundleError, match=r"differs from what the zip lists|is no part of it"):
        load(path)


# The graph --------------------------------------------------------------------------------------------


def graph(operator: str, **attributes: Any) -> bytes:
    """One operator from two features to two numbers."""
    from onnx import TensorProto, helper

    made = helper.make_graph(
        [helper.make_node(operator, [INPUT], [OUTPUT], **attributes)],
        "g",
        [helper.make_tensor_value_info(INPUT, TensorProto.DOUBLE, [None, 2])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.DOUBLE, [None, 2])],
    )
    written: bytes = helper.make_model(
        made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    ).SerializeToString()
    return written


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ([0.4, 0.7], "gave no probabilities for row 2, but numbers from 0.4 to 0.7 that sum to 1.1"),
        ([-0.1, 1.1], "numbers from -0.1 to 1.1 that sum to 1"),
        ([0.2, 0.2], "that sum to 0.4"),
    ],
)
def test_what_a_graph_gives_must_be_probabilities(row: list[float], words: str) -> None:
    ready = Graph(graph("Identity"))
    assert ready.answers(np.array([[0.25, 0.75]])).tolist() == [[0.25, 0.75]]
    with pytest.raises(BundleError, match=words):
        ready.answers(np.array([[0.25, 0.75], row]))


def test_a_graph_that_gives_nan_or_another_shape() -> None:
    with pytest.raises(BundleError, match="gave no probabilities for row 1"):
        Graph(graph("Log")).answers(np.array([[-1.0, 2.0]]))
    assert np.isnan(Graph(graph("Log")).answers(np.array([[np.nan, 1.0]]))).any(), "no answer, no blame"
    with pytest.raises(
        BundleError, match=r"gave float64 of the shape \(1, 1\), expected a probability for each"
    ):
        Graph(graph("ReduceSum")).answers(np.array([[0.5, 0.5]]))


def test_a_graph_that_names_a_file_of_the_user_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from onnx import ModelProto, TensorProto, helper

    secret = tmp_path / "secret.bin"
    secret.write_bytes(np.array([3.0, 1.0]).tobytes())
    monkeypatch.chdir(tmp_path)
    made = ModelProto.FromString(graph("Softmax", axis=1))
    stolen = TensorProto(name="w", data_type=TensorProto.DOUBLE, dims=[2], data_location=1)
    stolen.external_data.add(key="location", value=secret.name)
    made.graph.initializer.append(stolen)
    made.graph.node.insert(0, helper.make_node("Add", [INPUT, "w"], ["z"]))
    made.graph.node[1].input[0] = "z"
    contents = bundle.read(RELEASED)
    spoilt = bundle.Contents(**{**vars(contents), "model": made.SerializeToString()})
    with pytest.raises(
        BundleError, match=r"b.mirlab: its graph is not allowed: .*in another file \(external"
    ):
        Classifier(spoilt, "b.mirlab")


def test_a_runtime_s_own_words_without_the_place_it_was_built() -> None:
    from onnx import ModelProto

    made = ModelProto.FromString(graph("Softmax", axis=1))
    made.graph.node[0].attribute[0].i = 1
    made.graph.output[0].type.tensor_type.elem_type = 7
    with pytest.raises(BundleError, match="its graph can't be run by this onnxruntime") as refused:
        Graph(made.SerializeToString())
    assert "/onnxruntime" not in str(refused.value)


# Damage by chance -------------------------------------------------------------------------------------

VALUES = [
    None,
    True,
    0,
    -1,
    1,
    2,
    HUGE,
    1e300,
    -1e300,
    math.nan,
    math.inf,
    "",
    "x",
    "\x1b[2J",
    [],
    [[]],
    {},
    {"a": 1},
]


def _places(value: Any, keys: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [keys, *(place for k, v in value.items() for place in _places(v, (*keys, k)))]
    if isinstance(value, list):
        return [keys, *(place for i, v in enumerate(value[:2]) for place in _places(v, (*keys, i)))]
    return [keys]


@pytest.mark.parametrize("member", ["manifest", "golden", "card"])
def test_damage_gives_a_sentence_or_the_same_answers(member: str) -> None:
    contents = bundle.read(RELEASED)
    rows = np.array(contents.golden["rows"])
    whole = Classifier(contents, "b.mirlab")
    wanted = [(a.probabilities, a.prediction_set) for a in whole.predict_features(rows)]
    rng, loaded = random.Random(member), 0
    sentences: list[str] = []
    places = [place for place in _places(getattr(contents, member)) if place]
    for place in rng.sample(places, min(len(places), 40)):
        change = at(*place, value=rng.choice(VALUES))
        said = spoilt(RELEASED, member, change)
        try:
            answers = Classifier(said, "b.mirlab").predict_features(rows)
        except BundleError as error:
            sentences.append(str(error))
            continue
        loaded += 1
        for answer, (probabilities, labels) in zip(answers, wanted, strict=True):
            # A label may have another name, never another number.
            assert list(answer.probabilities.values()) == list(probabilities.values())
            assert len(answer.prediction_set) == len(labels)
    assert bool(loaded) == (member != "golden")
    assert not [said for said in sentences if len(said) > 700 or "\x1b" in said]
    assert bool(sentences) == (member != "card"), "the card is for people: whatever it says is plain JSON"
