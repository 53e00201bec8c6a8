"""Compiled kernels: each compiles once, and a place that can't be written costs time, never a result."""

from __future__ import annotations

import importlib.util
import os
import pickle
import sys
from pathlib import Path
from types import ModuleType

import numba
import numpy as np
import pytest
from numba.core import caching
from numpy.testing import assert_array_equal

from mirlab.audio.registry import registry
from mirlab.audio.spectra import compiling, kernels
from mirlab.audio.spectra.frames import FrameSpec, spectra

SOUND = (0.1 * np.random.default_rng(0).standard_normal(70_000)).astype(np.float32)
SOURCE = Path(kernels.__file__)


def fresh(name: str, source: Path = SOURCE) -> ModuleType:
    """Import the kernels, or another source, a second time, under another name."""
    spec = importlib.util.spec_from_file_location(name, source)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules[name]
    return module


def rates(module: ModuleType) -> np.ndarray:
    out = np.empty((2, 10), np.float32)
    energies, crossings = np.empty(13, np.float32), np.zeros((2, 13), np.int32)
    module.time_domain(SOUND, 2048, 512, 512, 0, len(SOUND), 1e-10, energies, crossings, out)
    return out


def nowhere(*_: object, **__: object) -> None:
    return None


def test_every_kernel_has_one_specialisation() -> None:
    for name in registry.names():
        for spec in (FrameSpec(), FrameSpec(n_fft=1024, hop_length=300, center=False)):
            registry.get(name).frames(spectra([SOUND], spec))
            registry.get(name).frames(spectra([SOUND[:5000], SOUND[5000:]], spec, 5))
    compiled = {n: k for n, k in vars(kernels).items() if isinstance(k, numba.core.dispatcher.Dispatcher)}
    assert len(compiled) == 7
    assert {name: len(kernel.signatures) for name, kernel in compiled.items()} == dict.fromkeys(compiled, 1)


def test_without_a_place_for_compiled_code(monkeypatch: pytest.MonkeyPatch) -> None:
    for locator in caching.CacheImpl._locator_classes:
        monkeypatch.setattr(locator, "from_function", classmethod(nowhere))
    assert_array_equal(rates(fresh("kernels_without_a_cache")), rates(kernels))


def only_private(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for locator in caching.CacheImpl._locator_classes:
        monkeypatch.setattr(locator, "from_function", classmethod(nowhere))
    monkeypatch.setattr(compiling.tempfile, "tempdir", str(tmp_path))


def test_without_its_usual_places_a_private_one_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_private(monkeypatch, tmp_path)
    module = fresh("kernels_in_a_private_cache")
    assert_array_equal(rates(module), rates(kernels))
    (folder,) = tmp_path.glob("mirlab*")
    assert folder.stat().st_mode & 0o777 == 0o700
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert sorted(path.suffix for path in files) == [".nbc", ".nbi"]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


SMALL = """
from mirlab.audio.spectra.compiling import compiled

@compiled()
def more(x):
    return x + 1
"""


def small(tmp_path: Path) -> ModuleType:
    (tmp_path / "small.py").write_text(SMALL)
    return fresh("small", tmp_path / "small.py")


def hits(module: ModuleType) -> int:
    """How often the small kernel was taken from the cache, after it gave the right number."""
    assert module.more(2) == 3
    return sum(module.more.stats.cache_hits.values())


def planted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The index and the code of the small kernel, in a private folder."""
    only_private(monkeypatch, tmp_path)
    assert hits(small(tmp_path)) == 0
    assert hits(small(tmp_path)) == 1
    return sorted(path for path in tmp_path.rglob("*.nb?"))


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("damage", ["empty", "cut", "bit", "pickle", "other", "pipe", "folder"])
def test_a_damaged_entry_is_compiled_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, which: int, damage: str
) -> None:
    path = planted(monkeypatch, tmp_path)[which]
    whole = path.read_bytes()
    bad = {
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "bit": whole[:-200] + bytes([whole[-200] ^ 1]) + whole[-199:],
        "pickle": pickle.dumps(Explosive(tmp_path / "exploded")),
        "other": next(p for p in path.parent.glob("*.nb?") if p != path).read_bytes(),
    }
    if damage in bad:
        path.write_bytes(bad[damage])
    else:
        path.unlink()
        os.mkfifo(path) if damage == "pipe" else path.mkdir()
    assert hits(small(tmp_path)) == 0
    assert not (tmp_path / "exploded").exists()
    # A folder can't be replaced by a file; everything else is put right by the way.
    assert hits(small(tmp_path)) == (0 if damage == "folder" else 1)


class Explosive:
    """Leaves a mark where it is unpickled."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.mark,)


@pytest.mark.parametrize("what", ["folder", "above", "index", "code"])
def test_what_others_can_write_is_not_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, what: str
) -> None:
    index, code = sorted(planted(monkeypatch, tmp_path), key=lambda path: path.suffix, reverse=True)
    module = small(tmp_path)
    {"folder": code.parent, "above": tmp_path, "index": index, "code": code}[what].chmod(0o777)
    assert hits(module) == 0


def test_a_folder_of_another_user_or_open_to_others_is_not_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True, mode=0o700)
    link = tmp_path / "link"
    link.symlink_to(inside)
    assert compiling.is_ours(inside)
    assert compiling.is_ours(link)
    assert not compiling.is_ours(tmp_path / "nowhere")
    for mode, ours in ((0o775, False), (0o757, False), (0o1777, False), (0o755, True)):
        inside.chmod(mode)
        assert compiling.is_ours(inside) == compiling.is_ours(link) == ours, oct(mode)
    for mode, ours in ((0o775, True), (0o757, False), (0o777, False), (0o1777, True)):
        inside.parent.chmod(mode)
        assert compiling.is_ours(inside) == ours, oct(mode)
    inside.parent.chmod(0o775)
    monkeypatch.setattr(compiling.os, "getgid", lambda: -1)
    assert not compiling.is_ours(inside)
    inside.parent.chmod(0o755)
    monkeypatch.setattr(compiling.os, "getuid", lambda: 12345)
    assert not compiling.is_ours(inside) or inside.stat().st_uid == 0
    monkeypatch.setattr(Path, "lstat", lambda self: os.stat_result((0o40755, 0, 0, 1, 54321, 0, 0, 0, 0, 0)))
    assert not compiling.is_ours(inside)


def test_a_planted_link_to_a_private_place_is_not_followed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / f"mirlab-numba-{os.getuid()}").symlink_to(tmp_path / "theirs")
    only_private(monkeypatch, tmp_path)
    assert hits(small(tmp_path)) == 0
    assert list((tmp_path / "theirs").iterdir()) == []


def test_a_full_disk_costs_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    module = fresh("kernels_on_a_full_disk")
    monkeypatch.setattr(caching.IndexDataCacheFile, "save", full)
    monkeypatch.setattr(caching.IndexDataCacheFile, "load", full)
    assert_array_equal(rates(module), rates(kernels))


def test_a_spectral_peak_is_the_vertex_of_its_parabola() -> None:
    # Each frame is a parabola around bin 10, so that place and height are known.
    places, heights = np.array([9.6, 10.0, 10.3]), np.array([4.0, 9.0, 2.5])
    bins = np.arange(21)[:, np.newaxis]
    power = np.maximum(heights - (bins - places) ** 2, 0.0).astype(np.float32)
    pitch, strength = np.empty(60, np.float32), np.empty(60, np.float32)
    found = kernels.spectral_peaks(power, 1, 20, 0.1, 100.0, pitch, strength)
    assert found == 3
    np.testing.assert_allclose(pitch[:3], 100 * places, rtol=1e-5)
    np.testing.assert_allclose(strength[:3], heights, rtol=1e-5)


def test_only_bins_inside_the_range_and_above_the_floor_are_peaks() -> None:
    power = np.zeros((12, 1), np.float32)
    power[[2, 5, 8], 0] = [1.0, 10.0, 2.0]
    pitch, strength = np.empty(12, np.float32), np.empty(12, np.float32)

    def peaks(first: int, last: int, share: float) -> list[float]:
        return pitch[: kernels.spectral_peaks(power, first, last, share, 1.0, pitch, strength)].tolist()

    assert peaks(0, 12, 0.05) == [2.0, 5.0, 8.0]
    assert peaks(2, 9, 0.05) == [2.0, 5.0, 8.0]
    assert peaks(3, 8, 0.05) == [5.0]
    assert peaks(0, 12, 0.1) == [5.0, 8.0]
    assert peaks(0, 12, 0.15) == [5.0, 8.0]
    assert peaks(0, 12, 0.2) == [5.0]


def test_compiled_code_of_another_source_is_not_loaded(tmp_path: Path) -> None:
    stamp = (1700000000.0, 500)
    compiling._Sealed(str(tmp_path), "loop", stamp)._save_index({"signature": "loop.1.nbc"})
    assert compiling._Sealed(str(tmp_path), "loop", stamp)._load_index() == {"signature": "loop.1.nbc"}
    for other in ((1700000000.0, 501), (1700000000.0, 499), (1600000000.0, 500), (1800000000.0, 500)):
        assert compiling._Sealed(str(tmp_path), "loop", other)._load_index() == {}
