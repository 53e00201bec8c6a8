"""MusiCNN's wheel: what it is, and the nets that it holds as ONNX graphs.

The wheel can't be installed beside today's NumPy, and nothing of its code is run: its checkpoints are read.

Contents: REQUIREMENT, FILE, BYTES, NETS, Net, open_wheel, WrongWheel.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mirlab.audio.musicnn import nets
from mirlab.audio.musicnn.checkpoint import BadCheckpoint, Checkpoint
from mirlab.audio.musicnn.layers import musicnn_weights, vgg_weights
from mirlab.files import read_regular
from mirlab.words import their_words

REQUIREMENT = "musicnn==0.1.0"
FILE = "musicnn-0.1.0-py3-none-any.whl"
BYTES = 29_292_476

NETS = {
    "musicnn_msd": "MSD_musicnn",
    "musicnn_mtt": "MTT_musicnn",
    "vgg_msd": "MSD_vgg",
    "vgg_mtt": "MTT_vgg",
}
"""Our names of the nets, and the wheel's folders."""

_LICENCE = "musicnn-0.1.0.dist-info/LICENSE.md"
_MOST_WHEEL, _MOST_MEMBER = 64 << 20, 16 << 20


class WrongWheel(Exception):
    """A file that is not the wheel, or a damaged one; the text is a clause that says why."""


@dataclass(frozen=True)
class Wheel:
    """The wheel's bytes, checked."""

    data: bytes

    def files_of(self, name: str) -> Mapping[str, bytes]:
        """The files of one of NETS: graph.onnx, LICENSE and, of MusiCNN, trunk.onnx and head.onnx.

        Raises
        ------
        WrongWheel : it lacks something, or holds something else
        """
        folder = f"musicnn/{NETS[name]}"
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as opened:
                licence = _member(opened, _LICENCE)
                index, data = (_member(opened, f"{folder}/.{p}") for p in ("index", "data-00000-of-00001"))
        except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise WrongWheel(f"it can't be unpacked: {their_words(error)}") from error
        try:
            found = Checkpoint(index, data)
            if name.startswith("vgg"):
                graphs = {"graph.onnx": nets.vgg(vgg_weights(found))}
            else:
                weights = musicnn_weights(found)
                graphs = {
                    "graph.onnx": nets.musicnn(weights),
                    "trunk.onnx": nets.trunk(weights),
                    "head.onnx": nets.head(weights),
                }
        except BadCheckpoint as error:
            raise WrongWheel(f"{folder}: {error}") from error
        return {**graphs, "LICENSE": licence}


def open_wheel(path: str | Path, sha256: str) -> Wheel:
    """Read the wheel and hold it against its digest.

    Raises
    ------
    WrongWheel : another file
    OSError : it can't be read
    """
    data = read_regular(path, _MOST_WHEEL)
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise WrongWheel(
            f"expected {FILE} with the SHA-256 {sha256[:16]}..., got a file of {len(data):,} bytes with "
            f"{found[:16]}..."
        )
    return Wheel(data)


def _member(opened: zipfile.ZipFile, name: str) -> bytes:
    """One member, never more of it than there may be, whatever the zip says of its size."""
    try:
        with opened.open(name) as member:
            data = member.read(_MOST_MEMBER + 1)
    except KeyError as error:
        raise WrongWheel(f"there is no {name} in it") from error
    if len(data) > _MOST_MEMBER:
        raise WrongWheel(f"{name} has more than {_MOST_MEMBER:,} bytes")
    return data
