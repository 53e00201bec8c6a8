"""Bundles with learned models: one file that needs nothing else, and every way that they don't fit."""

from __future__ import annotations

import hashlib
import json
import pickle
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from tests.audio.embedding.tiny_model import card_text, graph_bytes, write_model
from tests.learn.bundle.test_bundle import repacked
from tests.learn.learned_sounds import RATE, write_sounds

import mirlab
from mirlab.audio.embedding import shelf
from mirlab.audio.embedding.carrying import Carried, take
from mirlab.audio.registry.registry import get
from mirlab.data.extraction.extraction import Extraction, extract
from mirlab.errors import BundleError, UsageError
from mirlab.files.places import cache_dir
from mirlab.graphs import device
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.predict import Classifier, load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import Trained, train

FEATURES = ("rms.mean", "tiny_levels.mean", "tiny_tags[low].std")


def made(folder: Path, data: Path, **more: Any) -> Trained:
    """A bundle of the tiny model in `data`, which is gone afterwards unless a test puts it back."""
    return train(
        write_sounds(folder / "sounds"),
        out=folder / "tiny.mirlab",
        recipe=Plan(model="lda", features=FEATURES),
        workers=1,
        progress=False,
        **more,
    )


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trained]:
    folder = tmp_path_factory.mktemp("learned")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_DATA", str(folder / "data"))
        patch.setenv("MIRLAB_CACHE", str(folder / "cache"))
        model = write_model(folder / "data")
        (model / "LICENSE").write_text("do as you like", encoding="utf-8")
        yield made(folder, folder / "data")


@pytest.fixture
def carrier(original: Trained, tmp_path: Path) -> Path:
    """A copy of the bundle, on a machine that has no learned model."""
    return Path(shutil.copy(original.path, tmp_path / "tiny.mirlab"))


def sound(seconds: float = 1.0) -> tuple[np.ndarray[Any, Any], int]:
    return np.random.default_rng(1).standard_normal(round(seconds * RATE)).astype(np.float32) / 10, RATE


def test_a_bundle_brings_its_model_along(carrier: Path, original: Trained) -> None:
    found = bundle.read(carrier)
    assert found.manifest["protocol"] == 2
    (carried,) = found.learned
    assert carried.licence == b"do as you like"
    assert carried.graph == graph_bytes()
    classifier = load(carrier)
    assert classifier.predict([sound()], progress=False)[0].label in classifier.labels
    (folder,) = (cache_dir() / "lent").iterdir()
    assert sorted(file.name for file in folder.iterdir()) == ["LICENSE", "card.toml", "graph.onnx"]
    (said,) = original.card["learned"]
    assert (said["name"], said["licence"], said["carried"]) == ("tiny", "MIT", True)
    assert "tiny: Means of bands (licence MIT; in this file). Nobody (2026), Means." in original.card_text


def test_the_model_in_the_data_folder_is_used_where_it_is_the_same(carrier: Path, private_data: Path) -> None:
    write_model(private_data)
    load(carrier)
    assert not (cache_dir() / "lent").exists()
    assert not shelf._lent


def test_workers_get_the_model_that_a_bundle_lends(carrier: Path, tmp_path: Path) -> None:
    manifest = write_sounds(tmp_path / "sounds", artists=2)
    files = sorted(manifest.parent.glob("*.wav"))
    classifier = load(carrier)
    alone = classifier.predict(files, workers=1, progress=False)
    several = classifier.predict(files, workers=2, progress=False)
    assert not any(p.error for p in several)
    assert [p.probabilities for p in several] == [p.probabilities for p in alone]


def test_another_device_computes_anew_and_answers_for_the_same_bundle(
    carrier: Path, private_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "AzureExecutionProvider" not in onnxruntime.get_available_providers():
        pytest.skip("this onnxruntime has one provider only")
    monkeypatch.setitem(device._PROVIDERS, "directml", "AzureExecutionProvider")
    write_model(private_data)
    sounds = write_sounds(tmp_path / "sounds", artists=1, each=1)

    def extraction() -> Extraction:
        return extract(sounds, features="rms.mean, tiny_levels.mean", workers=1, progress=False)

    alone = load(carrier).predict([sound()], progress=False)[0].probabilities
    before = extraction()
    monkeypatch.setenv("MIRLAB_DEVICE", "directml")
    assert load(carrier).predict([sound()], progress=False)[0].probabilities == alone
    after = extraction()
    assert (before.computed, after.computed, extraction().cached) == (2, 2, 2)
    assert "device" not in before.table.provenance
    assert after.table.provenance["device"] == "directml"
    np.testing.assert_array_equal(after.table.values, before.table.values)
    monkeypatch.setenv("MIRLAB_DEVICE", "cpu")
    assert extraction().cached == 2


def test_it_goes_to_other_processes_whole(carrier: Path) -> None:
    classifier = load(carrier)
    packed = pickle.dumps(classifier)
    shelf._lent.clear()
    again = pickle.loads(packed)
    assert "tiny" in shelf._lent
    assert again.predict([sound()], progress=False)[0].label == classifier.predict([sound()])[0].label


def test_windows_shorter_than_a_patch_have_answers(carrier: Path) -> None:
    windows = load(carrier).windows(sound(2.0), seconds=0.14, hop=0.5)
    assert len(windows) >= 3
    assert all(window.prediction.label for window in windows)


def test_a_spoilt_copy_in_the_cache_is_written_anew(carrier: Path) -> None:
    load(carrier)
    (graph,) = (cache_dir() / "lent").glob("*/graph.onnx")
    graph.write_bytes(b"spoilt")
    shelf._lent.clear()
    load(carrier)
    assert graph.read_bytes() == graph_bytes()


def with_model(path: Path, **files: bytes | None) -> Path:
    """The bundle with other files of its learned model, its hashes mended."""
    names = {"card": "card.toml", "graph": "graph.onnx", "licence": "LICENSE"}
    with zipfile.ZipFile(path) as file:
        data = {name: file.read(name) for name in file.namelist()}
    for part, content in files.items():
        name = f"learned/tiny/{names[part]}"
        data.pop(name)
        if content is not None:
            data[name] = content
    manifest = json.loads(data["manifest.json"])
    manifest["members"] = {n: hashlib.sha256(c).hexdigest() for n, c in data.items() if n != "manifest.json"}
    data["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.comment = bundle._COMMENT + hashlib.sha256(data["manifest.json"]).hexdigest().encode()
        for name, content in data.items():
            file.writestr(name, content)
    return path


def card(**more: Any) -> bytes:
    return card_text(graph_bytes(), **more).encode()


ATTACKS: list[tuple[dict[str, bytes | None], str]] = [
    ({"graph": None}, r"expected learned/tiny/graph.onnx beside the rest .* and it is missing"),
    ({"card": None}, r"expected learned/tiny/card.toml beside the rest"),
    ({"card": b"card = ["}, r"the learned model tiny: its card: the card is not valid TOML"),
    ({"card": b"x" * (1 << 20 | 1)}, r"learned/tiny/card.toml unpacks to more than 1 MB"),
    ({"card": card(name="other")}, r"its card is that of other"),
    ({"card": card().replace(b'file = "graph.onnx"', b'file = "../../x"')}, r"the name of a file beside"),
    ({"card": card().replace(b'file = "graph.onnx"', b'file = "card.toml"')}, r"that of tiny in card.toml"),
    ({"card": card().replace(b"hop_length = 256", b"hop_length = 1")}, r"would take unreasonably long"),
    ({"card": card(frames=9000)}, r"would take unreasonably long"),
    ({"graph": graph_bytes(gain=2.0)}, r"its graph is not the one that its card describes \(SHA-256\)"),
    (
        {"graph": graph_bytes(gain=2.0), "card": card_text(graph_bytes(gain=2.0)).encode()},
        r"it was trained on other versions of these features: tiny_levels \(version 1\+",
    ),
    (
        {"graph": b"no graph", "card": card_text(b"no graph").encode()},
        r"it was trained on other versions",
    ),
]


@pytest.mark.parametrize(("files", "words"), ATTACKS)
def test_a_model_that_was_tampered_with(files: dict[str, bytes | None], words: str, carrier: Path) -> None:
    with pytest.raises(BundleError, match=words) as refused:
        load(with_model(carrier, **files))
    assert str(refused.value).startswith(str(carrier))


def test_a_graph_that_must_not_be_run_is_walked_before(carrier: Path) -> None:
    """A forger who mends the recipe's versions, too, meets the walk of the graph."""
    evil = b"no graph at all"
    text = card_text(evil).encode()
    found = bundle.read(with_model(carrier, graph=evil, card=text))
    version = f"1+{shelf.parse_card(text, 'evil').digest()}"
    manifest = json.loads(json.dumps(found.manifest))
    for name in ("tiny_levels", "tiny_tags"):
        manifest["recipe"]["versions"][name] = version
    with pytest.raises(BundleError, match=r"b.mirlab: .*this graph is not allowed"):
        Classifier(replace(found, manifest=manifest), "b.mirlab")


@pytest.mark.parametrize(
    "name",
    [
        "learned/tiny/evil.py",
        "learned/../x/card.toml",
        "learned/tiny/sub/card.toml",
        "learned/Tiny/card.toml",
    ],
)
def test_other_members_beside_a_model_are_refused(name: str, carrier: Path) -> None:
    with pytest.raises(BundleError, match="which bundles never contain"):
        load(repacked(carrier, members={name: b"x"}))


def test_more_models_than_any_bundle_has_are_refused(carrier: Path) -> None:
    more = {f"learned/tiny{i}/card.toml": b"x" for i in range(8)}
    with pytest.raises(BundleError, match="which bundles never contain"):
        load(repacked(carrier, members=more))


def test_protocol_1_carries_no_model(carrier: Path) -> None:
    with pytest.raises(BundleError, match="which bundles never contain"):
        load(repacked(carrier, lambda manifest: manifest.update(protocol=1)))


def test_another_model_of_that_name_in_the_data_folder(carrier: Path, private_data: Path) -> None:
    write_model(private_data, gain=2.0)
    with pytest.raises(
        BundleError,
        match=r"tiny.mirlab carries a learned model tiny that differs from .*embeddings remove tiny",
    ):
        load(carrier)


def test_two_bundles_with_different_models_of_one_name(
    carrier: Path, private_data: Path, tmp_path: Path
) -> None:
    write_model(private_data, gain=2.0)
    other = made(tmp_path / "other", private_data).path
    shutil.rmtree(private_data / "embeddings")
    load(other)
    with pytest.raises(
        BundleError, match=r"carries the learned model tiny, and .*other.tiny.mirlab another one"
    ):
        load(carrier)
    assert load(other).labels == ("high", "low")


def test_a_model_that_would_take_the_place_of_a_feature() -> None:
    graph = graph_bytes()
    text = card_text(graph, "spectral").replace("[outputs.levels]", "[outputs.flux]")
    before = get("spectral_flux")
    with pytest.raises(
        UsageError, match='its feature "spectral_flux" has the name of another feature of mirlab'
    ):
        take(Carried("spectral", text.encode(), graph), "b.mirlab")
    assert get("spectral_flux") == before
    assert not shelf._lent


def closed_model(private_data: Path) -> Path:
    folder = write_model(private_data)
    text = (folder / "card.toml").read_text(encoding="utf-8")
    (folder / "card.toml").write_text(
        text.replace("in_bundles = true", "in_bundles = false"), encoding="utf-8"
    )
    return folder


def test_a_licence_that_forbids_it_is_said_and_the_model_is_asked_for(
    private_data: Path, tmp_path: Path
) -> None:
    folder = closed_model(private_data)
    trained = made(tmp_path, private_data)
    assert "not in this file, as its licence forbids it" in trained.card_text
    (note,) = trained.notes
    assert "The licence of the learned model tiny (MIT) lets no bundle carry it" in note
    assert "mirlab embeddings add" in note
    assert bundle.read(trained.path).learned == ()
    assert load(trained.path).labels == ("high", "low")
    shutil.rmtree(folder)
    with pytest.raises(
        BundleError,
        match=r"it needs the learned model 'tiny' \(licence 'MIT'\), which is not here and whose licence "
        r"lets no bundle carry it: run  mirlab embeddings add  with its card",
    ):
        load(trained.path)


def test_a_model_that_mirlab_knows_and_that_is_not_here_is_asked_for_by_its_command(
    private_data: Path, tmp_path: Path
) -> None:
    folder = closed_model(private_data)
    text = (folder / "card.toml").read_text(encoding="utf-8")
    (folder / "card.toml").write_text(text.replace('licence = "MIT"', 'licence = "MIT"\nget = "tiny-one"'))
    path = made(tmp_path, private_data).path
    (folder / "graph.onnx").unlink()
    with pytest.raises(
        BundleError, match=r"needs the learned model 'tiny'.*run  mirlab embeddings get tiny-one"
    ):
        load(path)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("tiny", "learned: expected a list of at most 8 learned models, got 'tiny'"),
        ([{}] * 9, "expected a list of at most 8 learned models"),
        (["tiny"], "learned: expected objects, got 'tiny'"),
        ([{"name": "tiny"}], "learned.0.licence is missing"),
        ([{"name": "absent", "licence": "MIT"}], "needs the learned model 'absent'"),
    ],
)
def test_a_list_of_models_that_is_none(value: Any, words: str, carrier: Path) -> None:
    with pytest.raises(BundleError, match=words):
        load(repacked(carrier, lambda manifest: manifest.update(learned=value)))


def test_a_bundle_without_learned_features_stays_protocol_1(trained: Trained) -> None:
    found = bundle.read(trained.path)
    assert found.manifest["protocol"] == 1
    assert "learned" not in found.manifest
    assert "learned" not in trained.card


def test_training_says_at_once_that_a_model_is_gone(private_data: Path, tmp_path: Path) -> None:
    folder = write_model(private_data)
    (folder / "graph.onnx").unlink()
    with pytest.raises(UsageError, match=r"the learned model tiny is not here: run  mirlab embeddings add"):
        made(tmp_path, private_data)


def test_an_explanation_sums_up_with_learned_features(carrier: Path) -> None:
    classifier = load(carrier)
    found = mirlab.explain(classifier, classifier.row(sound()))
    assert sum(c.value for c in found.contributions) == pytest.approx(
        found.probability - found.baseline, abs=1e-9
    )


def test_musicnn_goes_along_with_its_licence(
    musicnn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sounds = write_sounds(tmp_path / "sounds", artists=2)
    features = (
        f"{musicnn}_tags[rock,jazz].mean",
        f"{musicnn}_embedding.mean",
        f"{musicnn}_tags_hop61[rock].mean",
    )
    plan = Plan(model="lda", features=features)
    trained = train(sounds, out=tmp_path / "a.mirlab", recipe=plan, workers=1, progress=False)
    assert b"Permission to use, copy, modify" in bundle.read(trained.path).learned[0].licence
    monkeypatch.setenv("MIRLAB_DATA", str(tmp_path / "elsewhere"))
    answers = load(trained.path).predict(sorted(sounds.parent.glob("*_0_*.wav")), workers=1, progress=False)
    assert [p.label for p in answers] == ["high", "high", "low", "low"]
