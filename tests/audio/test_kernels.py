"""Compiled kernels: each compiles once, and a place that can't be written costs time, never a result."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numba
import numpy as np
import pytest
from numba.core import caching
from numpy.testing import assert_array_equal

from mirlab.audio import kernels, registry
from mirlab.audio.frames import FrameSpec, spectra

SOUND = (0.1 * np.random.default_rng(0).standard_normal(70_000)).astype(np.float32)
SOURCE = Path(kernels.__file__)


def fresh(name: str) -> ModuleType:
    """Import the kernels a second time, under another name."""
    spec = importlib.util.spec_from_file_location(name, SOURCE)
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


def test_without_its_usual_places_a_private_one_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    usual = [c for c in caching.CacheImpl._locator_classes if "UserProvided" not in c.__name__]
    for locator in usual:
        monkeypatch.setattr(locator, "from_function", classmethod(nowhere))
    monkeypatch.setattr(kernels.tempfile, "tempdir", str(tmp_path))
    module = fresh("kernels_in_a_private_cache")
    assert_array_equal(rates(module), rates(kernels))
    (folder,) = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert list(folder.rglob("*.nbi"))
    assert numba.config.CACHE_DIR == ""


def test_a_folder_that_others_can_write_to_is_not_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(kernels.tempfile, "tempdir", str(tmp_path))
    own = kernels._own_cache()
    assert own is not None
    assert kernels._own_cache() == own
    Path(own).chmod(0o777)
    assert kernels._own_cache() is None


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
