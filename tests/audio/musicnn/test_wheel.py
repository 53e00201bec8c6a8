"""The wheel is believed by its digest alone, and its members are read within bounds."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from mirlab.audio.musicnn import wheel
from mirlab.audio.musicnn.wheel import WrongWheel, open_wheel
from mirlab.files import MOST_BYTES
from mirlab.graphs.walking import Limits, walk

from .conftest import Write
from .test_nets import MUSICNN, VGG

LICENCE = "musicnn-0.1.0.dist-info/LICENSE.md"


def made(file: Path, members: dict[str, bytes]) -> wheel.Wheel:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as opened:
        for name, data in members.items():
            opened.writestr(name, data)
    return open_wheel(file, hashlib.sha256(file.read_bytes()).hexdigest())


def members(checkpoint: Write) -> dict[str, bytes]:
    found = {LICENCE: b"free to use"}
    for folder, tensors in (("MSD_musicnn", MUSICNN), ("MTT_vgg", VGG)):
        index, data = checkpoint(tensors)
        found |= {f"musicnn/{folder}/.index": index, f"musicnn/{folder}/.data-00000-of-00001": data}
    return found


def test_its_nets_become_graphs(tmp_path: Path, checkpoint: Write) -> None:
    opened = made(tmp_path / "w.whl", members(checkpoint))
    found = opened.files_of("musicnn_msd")
    assert list(found) == ["graph.onnx", "trunk.onnx", "head.onnx", "LICENSE"]
    assert found["LICENSE"] == b"free to use"
    for name in list(found)[:3]:
        walk(found[name], Limits(row=1 << 26, products=1 << 36))
    assert list(opened.files_of("vgg_mtt")) == ["graph.onnx", "LICENSE"]


def test_what_it_lacks_is_named(tmp_path: Path, checkpoint: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = members(checkpoint)
    opened = made(tmp_path / "w.whl", whole)
    with pytest.raises(WrongWheel, match=r"there is no musicnn/MSD_vgg/\.index in it"):
        opened.files_of("vgg_msd")
    wrong = {**whole, "musicnn/MTT_vgg/.index": whole["musicnn/MSD_musicnn/.index"]}
    with pytest.raises(WrongWheel, match='musicnn/MTT_vgg: there is no tensor "1CNN/kernel" in it'):
        made(tmp_path / "w.whl", wrong).files_of("vgg_mtt")
    monkeypatch.setattr(wheel, "_MOST_MEMBER", 5)
    with pytest.raises(WrongWheel, match=r"LICENSE\.md has more than 5 bytes"):
        opened.files_of("musicnn_msd")


def test_other_files(tmp_path: Path) -> None:
    file = tmp_path / "w.whl"
    file.write_bytes(b"no zip")
    with pytest.raises(WrongWheel, match=r"expected musicnn-0\.1\.0-py3-none-any\.whl with the SHA-256 0000"):
        open_wheel(file, "0" * 64)
    opened = open_wheel(file, hashlib.sha256(b"no zip").hexdigest())
    with pytest.raises(WrongWheel, match="it can't be unpacked: File is not a zip file"):
        opened.files_of("musicnn_msd")
    assert wheel._MOST_WHEEL < MOST_BYTES
