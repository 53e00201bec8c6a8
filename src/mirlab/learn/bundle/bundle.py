"""The bundle: a trained classifier as one file.

A bundle is a zip of these members and no others:

    manifest.json    protocol, task, labels, model, recipe, calibration, thresholds, versions, hash of each
                     member; distribution: quantiles of novelty.npy's columns, not in earlier bundles. No
                     task means classes; tags and numbers are protocol 3
    model.onnx       logarithms, scaler, classifier and calibration: columns to probabilities, or to numbers
    conformal.npy    (2, n) scores of held-out tracks and their weights, for the prediction sets; of k numbers
                     (k + 1, n), for the intervals; absent of tags
    novelty.npy      (2 + r, d) centre, scale and axes, for "unknown"
    background.npy   (at most 64, d) rows of the training table, against which contributions are counted
    golden.json      rows and the answers they must give; a short sound and the row it must give
    card.json, card.md    the model card, for machines and for people
    reliability.png  the reliability diagram, where it was drawn
    learned/NAME/card.toml, graph.onnx, LICENSE    each learned model that its columns come from, where the
                     model's licence allows it: protocol 2

Nothing in it is code: numbers are ONNX, JSON and NumPy's own format read without pickle. Equal contents give
equal bytes (fixed times, fixed order). SHA-256 of every member stands in the manifest, that of the manifest
in the zip's comment. The hashes find damage and careless changes; they are no signature, so a bundle is as
trustworthy as where it came from.

Contents: PROTOCOL, Contents, write, read, unreadable.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import re
import struct
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.embedding import LARGEST, Carried
from mirlab.errors import BundleError
from mirlab.files import BUNDLE, open_regular, replacing
from mirlab.learn.bundle import packed
from mirlab.learn.bundle.said import parse
from mirlab.words import quoted, their_words

PROTOCOL = 3
"""Version of the layout; a newer file is refused, an older one is read. A bundle is written as the oldest
protocol that can say what it holds: of classes 1, or 2 with learned models; of tags or numbers 3."""

MEMBERS = {
    "manifest.json": 4 << 20,
    "model.onnx": 512 << 20,
    "conformal.npy": 64 << 20,
    "novelty.npy": 64 << 20,
    "background.npy": 64 << 20,
    "golden.json": 16 << 20,
    "card.json": 4 << 20,
    "card.md": 4 << 20,
    "reliability.png": 16 << 20,
}
"""Every member with the bytes that it may have unpacked."""

OPTIONAL = {"reliability.png", "background.npy"}
OPTIONAL_FROM_3 = {"conformal.npy"}
"""Whether a bundle's task needs it is checked with its task."""
LEARNED = {"card.toml": "card", "graph.onnx": "graph", "LICENSE": "licence"}
"""Members of a learned model's folder, and which part of `Carried` each is."""
MOST_LEARNED = 8
_LEARNED = re.compile(rf"learned/([a-z](?:_?[a-z0-9]){{0,99}})/({'|'.join(map(re.escape, LEARNED))})")
_TIME = (1980, 1, 1, 0, 0, 0)
_LONGEST_HEADER = 1000
_COMMENT = b"mirlab bundle, manifest sha256:"


@dataclass(frozen=True)
class Contents:
    """What is in a bundle.

    Parameters
    ----------
    manifest : without the hashes, which `write` adds
    model : the ONNX graph
    conformal, novelty : arrays, see the module's table; conformal is None of tags
    golden, card : as JSON holds them
    card_text : the card in Markdown
    picture : PNG, empty where there is none
    background : training rows; None in bundles that were written without
    learned : the learned models that it carries
    hash : 16 hexadecimal digits of the manifest, which has the hash of every member; `read` sets it
    """

    manifest: dict[str, Any]
    model: bytes
    conformal: NDArray[np.float64] | None
    novelty: NDArray[np.float64]
    golden: dict[str, Any]
    card: dict[str, Any]
    card_text: str
    picture: bytes = b""
    background: NDArray[np.float64] | None = None
    learned: tuple[Carried, ...] = ()
    hash: str = ""


def write(contents: Contents, path: str | Path, *, force: bool = False) -> None:
    """Write a bundle, whole or not at all.

    Raises
    ------
    OutputError : no permission, no space, or a file that is no bundle, without `force`
    """
    members = {
        "model.onnx": contents.model,
        **({} if contents.conformal is None else {"conformal.npy": _packed(contents.conformal)}),
        "novelty.npy": _packed(contents.novelty),
        **({} if contents.background is None else {"background.npy": _packed(contents.background)}),
        "golden.json": _text(contents.golden),
        "card.json": _text(contents.card),
        "card.md": contents.card_text.encode("utf-8"),
        **({"reliability.png": contents.picture} if contents.picture else {}),
        **{
            f"learned/{carried.name}/{name}": getattr(carried, part)
            for carried in contents.learned
            for name, part in LEARNED.items()
            if getattr(carried, part)
        },
    }
    protocol = 2 if "learned" in contents.manifest or contents.learned else 1
    protocol = 3 if "task" in contents.manifest else protocol
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
    manifest = _text({"protocol": protocol, **contents.manifest, "members": hashes})
    with replacing(path, BUNDLE, force=force) as part, zipfile.ZipFile(part, "w") as file:
        file.comment = _COMMENT + hashlib.sha256(manifest).hexdigest().encode()
        for name, data in {"manifest.json": manifest, **members}.items():
            info = zipfile.ZipInfo(name, _TIME)
            info.external_attr = 0o644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, data, compresslevel=9)


def read(path: str | Path) -> Contents:
    """Read a bundle and check that it is whole; whether it can be used here is `predict.load`'s to say.

    Raises
    ------
    BundleError : no bundle, cut off, changed since it was written, or of a newer protocol, with the reason
    """
    name = str(path)
    try:
        with open_regular(path) as opened, zipfile.ZipFile(opened) as file:
            return _read(file, name)
    except OSError as error:
        raise unreadable(path, error) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error) as error:
        raise BundleError(f"{name}: {_no_zip(Path(path))}") from error


def unreadable(path: str | Path, error: OSError) -> BundleError:
    """The error of a bundle's file that can't be read."""
    expected = "expected a bundle written by `mirlab train`"
    if isinstance(error, FileNotFoundError):
        return BundleError(f"{path}: there is no such file: {expected}")
    return BundleError(f"{path}: could not be read: {error.strerror or their_words(error)}: {expected}")


def _read(file: zipfile.ZipFile, path: str) -> Contents:
    listed = file.infolist()
    if "manifest.json" not in {info.filename for info in listed}:
        raise BundleError(
            f"{path}: a zip file, but not a bundle: it has no manifest.json. Write one with `mirlab train`"
        )
    packed.check_layout(file, path)
    manifest_bytes = packed.unpack(file, path, "manifest.json", MEMBERS["manifest.json"])
    manifest = parse(manifest_bytes, f"{path}: manifest.json")
    protocol = manifest.get("protocol")
    if not isinstance(protocol, int) or isinstance(protocol, bool) or protocol < 1:
        raise BundleError(f"{path}: expected a protocol number in its manifest, got {quoted(protocol)}")
    if protocol > PROTOCOL:
        raise BundleError(
            f"{path}: a bundle of protocol {quoted(protocol)} by a newer mirlab, this one reads up to "
            f"{PROTOCOL}: upgrade it"
        )
    names = [info.filename for info in listed]
    limits = {**MEMBERS, **(_learned_limits(names) if protocol > 1 else {})}
    strange = sorted({n for n in names if n not in limits or names.count(n) > 1})
    if strange:
        raise BundleError(
            f"{path}: changed since it was written: it holds {quoted(strange[0])}, which bundles never "
            "contain"
        )
    said = file.comment
    if said != _COMMENT + hashlib.sha256(manifest_bytes).hexdigest().encode():
        raise BundleError(
            f"{path}: changed since it was written: its manifest.json is not the one that was written"
        )
    hashes = manifest.pop("members", None)
    if not isinstance(hashes, dict) or set(hashes) != set(names) - {"manifest.json"}:
        raise BundleError(f"{path}: changed since it was written: its members are not those of its manifest")
    data = {}
    for name in hashes:
        data[name] = packed.unpack(file, path, name, limits[name])
        if hashlib.sha256(data[name]).hexdigest() != hashes[name]:
            raise BundleError(f"{path}: changed since it was written: {name} is not the one that was written")
    optional = OPTIONAL | (OPTIONAL_FROM_3 if protocol > 2 else set())
    missing = sorted(set(MEMBERS) - optional - set(names))
    if missing:
        raise BundleError(f"{path}: expected a bundle with {', '.join(MEMBERS)}, and {missing[0]} is missing")
    return Contents(
        manifest=manifest,
        model=data["model.onnx"],
        conformal=(
            _unpacked(data["conformal.npy"], path, "conformal.npy") if "conformal.npy" in data else None
        ),
        novelty=_unpacked(data["novelty.npy"], path, "novelty.npy"),
        background=(
            _unpacked(data["background.npy"], path, "background.npy") if "background.npy" in data else None
        ),
        golden=parse(data["golden.json"], f"{path}: golden.json"),
        card=parse(data["card.json"], f"{path}: card.json"),
        card_text=data["card.md"].decode("utf-8", "replace"),
        picture=data.get("reliability.png", b""),
        learned=_learned(data, path),
        hash=hashlib.sha256(manifest_bytes).hexdigest()[:16],
    )


def _learned_limits(names: Iterable[str]) -> dict[str, int]:
    """The bytes that each member of a learned model may have, of those that there are."""
    found = {name: match for name in names if (match := _LEARNED.fullmatch(name))}
    models = list(dict.fromkeys(match[1] for match in found.values()))[:MOST_LEARNED]
    return {name: LARGEST[LEARNED[match[2]]] for name, match in found.items() if match[1] in models}


def _learned(data: Mapping[str, bytes], path: str) -> tuple[Carried, ...]:
    parts: dict[str, dict[str, bytes]] = {}
    for name in data:
        if match := _LEARNED.fullmatch(name):
            parts.setdefault(match[1], {})[LEARNED[match[2]]] = data[name]
    for model, found in parts.items():
        for file, part in LEARNED.items():
            if part not in found and part != "licence":
                raise BundleError(
                    f"{path}: expected learned/{model}/{file} beside the rest of this learned model, and it "
                    "is missing"
                )
    return tuple(Carried(model, **found) for model, found in parts.items())


def _no_zip(path: Path) -> str:
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except (OSError, ValueError):
        return "can't be opened: expected a bundle written by `mirlab train`"
    if start[:2] == b"PK":
        return "the end of this zip file is missing, so it was cut off: download or copy it again"
    if not start:
        return "an empty file: expected a bundle written by `mirlab train`"
    return "expected a bundle written by `mirlab train` (a zip file), but this is not one"


def _text(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8", "surrogatepass")


def _packed(array: NDArray[np.float64]) -> bytes:
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.ascontiguousarray(array, dtype="<f8"), allow_pickle=False)
    return buffer.getvalue()


def _unpacked(data: bytes, path: str, name: str) -> NDArray[np.float64]:
    stream = io.BytesIO(data)
    try:
        version = np.lib.format.read_magic(stream)
        if version != (1, 0):
            raise ValueError(f"the version {version[0]}.{version[1]} of the format, expected 1.0")
        shape, by_column, dtype = np.lib.format.read_array_header_1_0(stream, max_header_size=_LONGEST_HEADER)
    except Exception as error:  # NumPy takes the header for Python's text, which fails in Python's own ways
        raise BundleError(f"{path}: {name} can't be read as an array: {their_words(error)}") from error
    if dtype != np.dtype("<f8") or len(shape) != 2 or by_column:
        raise BundleError(
            f"{path}: {name} can't be read as an array: it holds {quoted(dtype)} of {len(shape)} dimensions, "
            "expected float64 of 2, row by row"
        )
    rest = data[stream.tell() :]
    if any(type(n) is not int or n < 0 for n in shape) or math.prod(shape) * 8 != len(rest):
        raise BundleError(
            f"{path}: {name} holds {len(rest):,} bytes, which does not match its shape {quoted(shape)} is not"
        )
    array = np.frombuffer(rest, dtype="<f8").reshape(shape).copy()
    if not np.isfinite(array).all():
        raise BundleError(f"{path}: {name} holds numbers that are not finite")
    return array
