"""The file format: what is written is read again, and what was spoilt is refused with its reason."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import BundleError, OutputError
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.training import Trained, train

COMMENT = b"mirlab bundle, manifest sha256:"


def repacked(
    path: Path,
    change: Callable[[dict[str, Any]], None] = lambda manifest: None,
    members: dict[str, bytes] | None = None,
    rehash: bool = True,
) -> Path:
    """Write the bundle again with a changed manifest and members, its hashes mended as a forger would."""
    with zipfile.ZipFile(path) as file:
        data = {name: file.read(name) for name in file.namelist()}
    data.update(members or {})
    manifest = json.loads(data["manifest.json"])
    if rehash:
        manifest["members"] = {
            name: hashlib.sha256(content).hexdigest()
            for name, content in data.items()
            if name != "manifest.json"
        }
    change(manifest)
    data["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.comment = COMMENT + hashlib.sha256(data["manifest.json"]).hexdigest().encode()
        for name, content in data.items():
            file.writestr(name, content)
    return path


def test_what_is_written_is_read_again(trained: Trained) -> None:
    found = bundle.read(trained.path)
    assert found.card == trained.card
    assert found.card_text == trained.card_text
    assert found.manifest["labels"] == ["calm", "loud", "wild"]
    assert found.conformal.shape == (2, 90)


def test_equal_trainings_give_equal_bytes(
    trained: Trained, tmp_path: Path, make_table: Callable[..., FeatureTable]
) -> None:
    again = train(make_table(), out=tmp_path / "small.mirlab")
    assert again.path.read_bytes() == trained.path.read_bytes()


def test_nothing_in_it_is_pickled(trained: Trained) -> None:
    with zipfile.ZipFile(trained.path) as file:
        assert set(file.namelist()) <= set(bundle.MEMBERS)
        for name in ("conformal.npy", "novelty.npy"):
            np.load(io.BytesIO(file.read(name)), allow_pickle=False)
        for name in ("manifest.json", "golden.json", "card.json"):
            json.loads(file.read(name))


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "an empty file"), (b"RIFF....WAVEfmt ", "but this is not one"), (b"PK\x03\x04half", "cut off")],
)
def test_a_file_that_is_no_bundle(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "other.mirlab"
    path.write_bytes(content)
    with pytest.raises(BundleError, match=reason) as refused:
        load(path)
    assert str(path) in str(refused.value)


def test_a_zip_of_something_else(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "songs.zip", "w") as file:
        file.writestr("a.wav", b"x")
    with pytest.raises(BundleError, match=r"a zip file, but not a bundle: it has no manifest.json"):
        load(tmp_path / "songs.zip")


def test_no_such_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="there is no such file"):
        load(tmp_path / "nothing.mirlab")
    with pytest.raises(BundleError, match="could not be read: Is a directory"):
        load(tmp_path)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.99])
def test_a_truncated_bundle(share: float, bundle_path: Path) -> None:
    content = bundle_path.read_bytes()
    bundle_path.write_bytes(content[: int(share * len(content))])
    with pytest.raises(BundleError, match="the end of this zip file is missing"):
        load(bundle_path)


def test_every_flipped_byte_is_found_or_harmless(bundle_path: Path) -> None:
    content = bundle_path.read_bytes()
    whole = bundle.read(bundle_path)
    for place in range(0, len(content), 97):
        spoilt = bytearray(content)
        spoilt[place] ^= 0x55
        bundle_path.write_bytes(bytes(spoilt))
        try:
            found = bundle.read(bundle_path)
        except BundleError:
            continue
        # Else it was a byte that no reader looks at, such as a time.
        assert (found.model, found.manifest) == (whole.model, whole.manifest)


def test_a_newer_protocol(bundle_path: Path) -> None:
    repacked(bundle_path, lambda manifest: manifest.update(protocol=bundle.PROTOCOL + 1))
    with pytest.raises(BundleError, match=r"protocol 4 by a newer mirlab, this one reads up to 3: upgrade"):
        load(bundle_path)


@pytest.mark.parametrize("protocol", [None, "1", True, 0, -3, 1.5])
def test_a_protocol_that_is_no_number(protocol: Any, bundle_path: Path) -> None:
    repacked(bundle_path, lambda manifest: manifest.update(protocol=protocol))
    with pytest.raises(BundleError, match="expected a protocol number"):
        load(bundle_path)


@pytest.mark.parametrize("member", ["model.onnx", "golden.json", "card.json", "conformal.npy", "novelty.npy"])
def test_a_changed_member(member: str, bundle_path: Path) -> None:
    repacked(bundle_path, members={member: b"other"}, rehash=False)
    with pytest.raises(BundleError, match=f"changed since it was written: {member} is not the one"):
        load(bundle_path)


def test_a_changed_manifest(bundle_path: Path) -> None:
    content = zipfile.ZipFile(bundle_path).read("manifest.json").replace(b'"calm"', b'"wilf"')
    with zipfile.ZipFile(bundle_path) as file:
        said, data = file.comment, {name: file.read(name) for name in file.namelist()}
    with zipfile.ZipFile(bundle_path, "w") as file:
        file.comment = said
        for name in data:
            file.writestr(name, content if name == "manifest.json" else data[name])
    with pytest.raises(BundleError, match=r"its manifest.json is not the one that was written"):
        load(bundle_path)


@pytest.mark.parametrize("name", ["../../evil.txt", "/etc/evil", "code.py", "model.pkl"])
def test_a_member_that_no_bundle_has(name: str, bundle_path: Path) -> None:
    repacked(bundle_path, members={name: b"x"})
    with pytest.raises(BundleError, match="which bundles never contain"):
        load(bundle_path)


def test_a_bomb_is_not_unpacked(bundle_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(bundle.MEMBERS, "golden.json", 1 << 20)
    repacked(bundle_path, members={"golden.json": b" " * (8 << 20)})
    with pytest.raises(BundleError, match=r"golden.json unpacks to more than 1 MB"):
        load(bundle_path)


def test_a_missing_member(bundle_path: Path) -> None:
    with zipfile.ZipFile(bundle_path) as file:
        data = {name: file.read(name) for name in file.namelist()}
    manifest = json.loads(data["manifest.json"])
    del data["golden.json"], manifest["members"]["golden.json"]
    data["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(bundle_path, "w") as file:
        file.comment = COMMENT + hashlib.sha256(data["manifest.json"]).hexdigest().encode()
        for name, content in data.items():
            file.writestr(name, content)
    with pytest.raises(BundleError, match=r"golden.json is missing"):
        load(bundle_path)


def test_other_versions_of_features(bundle_path: Path) -> None:
    repacked(bundle_path, lambda m: m["recipe"]["versions"].update(mfcc="99"))
    with pytest.raises(BundleError, match=r"other versions of these features: mfcc \(version 99, here 1\)"):
        load(bundle_path)


def test_features_that_this_version_lacks(bundle_path: Path) -> None:
    def change(manifest: dict[str, Any]) -> None:
        manifest["recipe"]["columns"][0] = "swing_ratio.mean"

    repacked(bundle_path, change)
    with pytest.raises(
        BundleError, match=r"features that this version of mirlab does not have: swing_ratio.mean"
    ):
        load(bundle_path)


def test_golden_vectors_that_come_out_differently(bundle_path: Path) -> None:
    golden = json.loads(zipfile.ZipFile(bundle_path).read("golden.json"))
    golden["probabilities"][0] = [0.2, 0.3, 0.5]
    repacked(bundle_path, members={"golden.json": json.dumps(golden).encode()})
    with pytest.raises(BundleError, match="its golden vectors come out differently here"):
        load(bundle_path)


def test_a_golden_sound_that_comes_out_differently(bundle_path: Path) -> None:
    golden = json.loads(zipfile.ZipFile(bundle_path).read("golden.json"))
    golden["sound"]["row"][2] *= 1.5
    repacked(bundle_path, members={"golden.json": json.dumps(golden).encode()})
    with pytest.raises(BundleError, match=r"its golden sound has another rms.mean here"):
        load(bundle_path)


def test_a_graph_that_is_none(bundle_path: Path) -> None:
    repacked(bundle_path, members={"model.onnx": b"no graph"})
    with pytest.raises(BundleError, match="its graph is not allowed: it is not an ONNX file"):
        load(bundle_path)


@pytest.mark.parametrize("key", ["labels", "columns", "novelty_threshold", "recipe", "unusual_columns"])
def test_a_manifest_that_lacks_something(key: str, bundle_path: Path) -> None:
    repacked(bundle_path, lambda manifest: manifest.pop(key))
    with pytest.raises(BundleError, match=f"its contents don't fit together.*{key}"):
        load(bundle_path)


def test_an_array_with_objects_is_refused(bundle_path: Path) -> None:
    buffer = io.BytesIO()
    np.save(buffer, np.array([[{"a": 1}]], dtype=object), allow_pickle=True)
    repacked(bundle_path, members={"conformal.npy": buffer.getvalue()})
    with pytest.raises(BundleError, match=r"conformal.npy can't be read as an array"):
        load(bundle_path)


def test_a_place_that_cannot_be_written(tmp_path: Path, trained: Trained) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is not a folder"):
        bundle.write(bundle.read(trained.path), tmp_path / "file" / "a.mirlab")


def test_every_released_protocol_loads_and_answers_as_it_did(tmp_path: Path) -> None:
    import soundfile as sf

    from mirlab.learn.bundle.golden import golden_sound

    released = sorted((Path(__file__).parent / "released").glob("*.mirlab"))
    assert [path.stem.split("-")[1] for path in released] == ["1", "2", "3", "3"]
    assert bundle.PROTOCOL == 3
    sound = tmp_path / "sound.wav"
    sf.write(sound, golden_sound(22050).samples, 22050, subtype="FLOAT")
    for path in released:
        said = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        answer = load(path).predict(sound)[0].as_json()
        assert answer.keys() - {"path"} == said.keys()
        for exact in ("label", "prediction_set", "unknown", "tags"):
            assert answer.get(exact) == said.get(exact)
        for near in ("probabilities", "thresholds", "values"):
            assert answer.get(near, {}) == pytest.approx(said.get(near, {}), abs=1e-3, rel=1e-3)
        for name, ends in said.get("intervals", {}).items():
            assert answer["intervals"][name] == pytest.approx(ends, rel=1e-3)
        assert path.stat().st_size < 100_000


def test_another_file_under_that_name_stays_unless_by_force(trained: Trained, tmp_path: Path) -> None:
    contents = bundle.read(trained.path)
    (out := tmp_path / "a.mirlab").write_bytes(b"somebody's notes")
    with pytest.raises(OutputError, match=r"a\.mirlab"):
        bundle.write(contents, out)
    assert out.read_bytes() == b"somebody's notes"
    bundle.write(contents, out, force=True)
    bundle.write(contents, out)
    assert load(out).hash == load(trained.path).hash
