"""Calling a loop: what goes in, what comes out, what is refused; threads and forks."""

from __future__ import annotations

import os
import pickle
import threading
from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.spectra import kernels
from mirlab.audio.views import sinc_kernels
from mirlab.loops import loop as loops
from mirlab.loops.entry import check_layout

from .conftest import Importing

KINDS = """
from mirlab.loops import compiled

@compiled("Tuple((i8, f8))(i8, f8, b1, f4[::1], u1[:,::1], b1[::1])")
def kinds(whole, real, yes, row, table, marks):
    total = 0
    for i in range(table.shape[0]):
        for j in range(table.shape[1]):
            total += table[i, j] * (10 if yes else 1)
    part = real
    for i in range(row.size):
        if marks[i]:
            part += row[i]
    return whole + total, part

@compiled("void(f8[::1])")
def three(row):
    a, b, c = row
    row[0] = a + b + c

@compiled("i8(i8)")
def much(size):
    import_free = np.empty(size, np.float64)
    import_free[0] = 1
    return int(import_free[0])
""".replace("from mirlab.loops import compiled", "import numpy as np\nfrom mirlab.loops import compiled", 1)


def block(shape: tuple[int, ...] = (4, 6)) -> np.ndarray:
    return np.arange(np.prod(shape), dtype=np.float32).reshape(shape)


def change(magnitude: object, scale: object, out: object) -> None:
    kernels.spectral_change(magnitude, scale, out)


def test_numbers_arrays_and_tuples_pass(small: Importing, place: Path) -> None:
    kinds = small(KINDS).kinds
    table, marks = np.array([[1, 2, 3], [4, 5, 6]], np.uint8), np.array([True, False, True])
    row = np.array([0.5, 7.0, 0.25], np.float32)
    assert kinds(100, 2.0, False, row, table, marks) == (121, 2.75)
    assert kinds(np.int64(100), np.float32(2.0), np.True_, row, table, marks) == (310, 2.75)
    assert kinds(1, 2, True, row[:0], table[:0], marks[:0]) == (1, 2.0)


def test_what_a_loop_raises_is_raised(small: Importing, place: Path) -> None:
    module = small(KINDS)
    row = np.array([1.0, 2.0, 3.0])
    module.three(row)
    assert row[0] == 6.0
    with pytest.raises(ValueError, match="three: arrays whose shapes don't fit"):
        module.three(np.zeros(4))
    assert module.much(10) == 1
    with pytest.raises(MemoryError, match="much: Allocation failed"):
        module.much(1 << 58)
    with pytest.raises(ValueError, match="much: negative dimensions"):
        module.much(-1)


def test_arrays_of_another_kind_are_refused() -> None:
    scale, out = np.ones(6, np.float32), np.zeros(6, np.float32)
    change(block(), scale, out)
    assert out.tolist() == [0.0, *[4.0] * 5]
    wanted = r"argument 1: expected a writeable float32 array of 2 axes in order of C, got "
    read_only = block()
    read_only.flags.writeable = False
    for wrong, said in (
        (block().astype(np.float64), "float64, 2 axes"),
        (block().astype(np.int32), "int32, 2 axes"),
        (block().astype(">f4"), ">f4, 2 axes"),
        (block((24,)), "float32, 1 axes"),
        (block().T, "float32, not in order of C, 2 axes"),
        (block((4, 12))[:, ::2], "float32, not in order of C, 2 axes"),
        (read_only, "read-only, float32, 2 axes"),
        ([[1.0, 2.0]], "list"),
        (None, "NoneType"),
    ):
        with pytest.raises(TypeError, match=wanted + said):
            change(wrong, scale, out)
    with pytest.raises(TypeError, match=r"spectral_change, argument 3: .*, got float64, 1 axes"):
        change(block(), scale, np.zeros(6))
    with pytest.raises(TypeError, match="spectral_change takes 3 arguments, got 2"):
        kernels.spectral_change(block(), scale)


def test_subclasses_of_arrays_are_arrays(tmp_path: Path) -> None:
    held = np.memmap(tmp_path / "block", np.float32, "w+", shape=(4, 6))
    held[:] = block()
    out = np.zeros(6, np.float32)
    change(held, np.ones(6, np.float32), out)
    assert out.tolist() == [0.0, *[4.0] * 5]


def test_an_axis_of_one_may_have_any_stride() -> None:
    strange = np.lib.stride_tricks.as_strided(block((6,)), (1, 6), (4444, 4))
    assert strange.flags.c_contiguous
    out = np.zeros(6, np.float32)
    change(strange, np.ones(6, np.float32), out)
    assert out.tolist() == [0.0, *[1.0] * 5]


def test_several_numbers_come_back_as_numba_gave_them() -> None:
    starts, phases = np.empty(3, np.int64), np.empty(3, np.int64)
    assert sinc_kernels.walk(0, 0, 0.0, 2, 3, 1.5, starts, phases) == (4, 1, 4.5)
    assert (starts.tolist(), phases.tolist()) == ([0, 1, 3], [0, 1, 0])


def test_a_loop_is_a_function_of_its_module() -> None:
    assert kernels.moments.__doc__.startswith("Write centroid")
    assert kernels.moments.__name__ == "moments"
    assert pickle.loads(pickle.dumps(kernels.moments)) is kernels.moments
    assert repr(kernels.moments) == "<loop mirlab.audio.spectra.kernels.moments>"


def test_threads_that_call_a_loop_first_get_one_and_the_same(small: Importing, place: Path) -> None:
    loop = small().more
    found: list[int] = []
    start = threading.Barrier(4)

    def ask() -> None:
        start.wait()
        found.append(loop(2))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [3] * 4
    assert len(list(place.iterdir())) == 1


def test_two_processes_that_keep_code_at_once_leave_it_whole(small: Importing, place: Path) -> None:
    from mirlab.loops import kept

    first, second = small().more, small().more
    assert first(2) == second(2) == 3
    (path,) = place.iterdir()
    held = path.read_bytes()
    kept._write(path, held)
    assert [p.read_bytes() for p in place.iterdir()] == [held]


def test_a_fork_while_another_thread_compiles_can_compile() -> None:
    before = loops._lock
    before.acquire()
    try:
        loops._unlocked()
        assert loops._lock is not before
    finally:
        before.release()
    assert not hasattr(os, "register_at_fork") or loops._lock.acquire(blocking=False)


def test_numpy_lies_in_memory_as_loops_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    check_layout()
    monkeypatch.setattr("mirlab.loops.entry._FLAGS", 24)
    check_layout.cache_clear()
    try:
        with pytest.raises(RuntimeError, match="install another version of numpy"):
            check_layout()
    finally:
        check_layout.cache_clear()
