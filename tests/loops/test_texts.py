"""The package's texts of loops: each belongs to its source, and gives the numbers that numba's gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from mirlab.audio.spectra import kernels
from mirlab.loops import machine, renew, texts
from mirlab.loops.declared import Declared, declared
from mirlab.loops.loop import Loop
from mirlab.loops.signature import read

from .conftest import Importing

SOUND = (0.1 * np.random.default_rng(0).standard_normal(70_000)).astype(np.float32)


def again(loop: object) -> Loop:
    """A loop as another process has it: not compiled yet."""
    assert isinstance(loop, Loop)
    return Loop(loop.declared)


def rates(loop: Loop) -> np.ndarray:
    out = np.empty((2, 10), np.float32)
    energies, crossings = np.empty(13, np.float32), np.zeros((2, 13), np.int32)
    loop(SOUND, 2048, 512, 512, 0, len(SOUND), 1e-10, energies, crossings, out)
    return out


def extremes(loop: Loop) -> np.ndarray:
    magnitude = np.abs(SOUND[: 513 * 100]).reshape(513, 100)
    out = np.empty((4, 100), np.float32)
    loop(magnitude, np.array([3, 200]), np.array([200, 513]), np.array([4, 7]), 7, out)
    return out


@pytest.mark.parametrize(("name", "numbers"), [("time_domain", rates), ("contrast_extremes", extremes)])
def test_numbers_do_not_depend_on_where_code_came_from(
    monkeypatch: pytest.MonkeyPatch, place: Path, name: str, numbers: object
) -> None:
    assert callable(numbers)
    loops = [again(getattr(kernels, name)) for _ in range(3)]
    found = [numbers(loops[0]), numbers(loops[1])]
    monkeypatch.setattr(texts, "shipped", lambda _: None)
    found.append(numbers(loops[2]))
    assert [loop.came_from for loop in loops] == ["the package's text", "a file", "numba"]
    assert_array_equal(found[1], found[0])
    assert_array_equal(found[2], found[0])


def test_a_text_that_llvm_can_not_read_leads_to_numba(
    monkeypatch: pytest.MonkeyPatch, place: Path, small: Importing
) -> None:
    loop = small().more
    of_tomorrow = texts.Text("more", "", "", "define i32 @mirlab_body() tomorrow { ret i32 0 }")
    monkeypatch.setattr(texts, "shipped", lambda _: of_tomorrow)
    assert loop(2) == 3
    assert loop.came_from == "numba"


def test_a_text_may_call_nothing_but_c_s_library() -> None:
    text = "declare i32 @system(ptr)\ndefine i32 @mirlab_body(ptr %o, ptr %e, i64 %x) {\n"
    text += "  %r = call i32 @system(ptr null)\n  ret i32 %r\n}"
    with pytest.raises(machine.Unreadable, match="calls system, which is not there"):
        machine.machine_code(text, read("i8(i8)"))


def test_a_text_of_another_source_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    loop = declared(kernels.time_domain)
    assert loop is not None
    assert texts.shipped(loop) is not None
    assert texts.shipped(Declared(loop.function, loop.signature)) is None
    monkeypatch.setitem(loop.function.__globals__, "math", 3)
    assert texts.shipped(loop) is None
    monkeypatch.undo()
    assert texts.shipped(loop) is not None
    changed = tmp_path / "kernels.py"
    changed.write_bytes(Path(kernels.__file__).read_bytes() + b"# A word more.\n")
    monkeypatch.setattr(Declared, "source", changed)
    monkeypatch.setattr(texts, "path_of", lambda _: texts.FOLDER / "audio.spectra.kernels.ll")
    assert texts.shipped(loop) is None
    changed.write_bytes(Path(kernels.__file__).read_bytes().replace(b"\n", b"\r\n"))
    texts._source.cache_clear()
    assert texts.shipped(loop) is not None
    changed.unlink()
    texts._source.cache_clear()
    assert texts.shipped(loop) is not None


def test_a_loop_that_calls_a_loop_belongs_to_both(small: Importing, place: Path) -> None:
    two = """
from mirlab.loops import compiled
STEP = 1

@compiled("i8(i8)")
def more(x):
    return x + STEP

@compiled("i8(i8)")
def twice(x):
    return more(more(x))
"""
    first = small(two)
    assert first.twice(2) == 4
    second = small(two)
    second.STEP = 5
    assert texts.stamp(second.twice.declared) != texts.stamp(first.twice.declared)
    assert second.twice(2) == 12
    assert second.twice.came_from == "numba"


def test_renewing_writes_what_changed_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = Path(kernels.__file__)
    monkeypatch.setattr(renew, "modules", lambda: [source])
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    monkeypatch.setattr(renew, "FOLDER", tmp_path)
    original = texts.PACKAGE / "loops" / "texts" / "audio.spectra.kernels.ll"
    copy, left = tmp_path / original.name, tmp_path / "of.no.module.ll"
    copy.write_bytes(original.read_bytes())
    left.write_text("")
    texts.held.cache_clear()
    assert renew.outdated() == ["of.no.module.ll"]
    assert renew.renew() == [left]
    known = texts.held(copy)["spectral_change"]
    copy.write_text(copy.read_text().replace(known.stamp, "another"))
    texts.held.cache_clear()
    assert "kernels.py: spectral_change" in renew.outdated()
    monkeypatch.setattr("mirlab.loops.frontend.lowered", lambda loop: f"{loop.name} made anew")
    checked: list[str] = []
    monkeypatch.setattr(renew, "machine_code", lambda text, _: checked.append(text))
    assert renew.renew() == [copy]
    assert texts.held(copy)["spectral_change"].text == "spectral_change made anew\n"
    assert checked == ["spectral_change made anew"]
    assert renew.outdated() == []


def test_texts_say_nothing_of_the_machine_that_made_them() -> None:
    for path in texts.FOLDER.iterdir():
        said = path.read_text(encoding="utf-8")
        for word in ("kernels.py", "target triple", "target datalayout", "target-cpu", "x86_64", "\\80\\04"):
            assert word not in said, path


def test_code_can_be_made_for_the_processor_of_an_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CPU_NAME", "generic")
    monkeypatch.setenv("NUMBA_CPU_FEATURES", "")
    machine._processor.cache_clear()
    machine.host.cache_clear()
    try:
        assert machine.host().splitlines()[-1] == "generic"
        loop = declared(kernels.spectral_change)
        assert loop is not None
        shipped = texts.shipped(loop)
        assert shipped is not None
        assert machine.load(machine.machine_code(shipped.text, loop.signature)).address
    finally:
        monkeypatch.undo()
        machine._processor.cache_clear()
        machine.host.cache_clear()
