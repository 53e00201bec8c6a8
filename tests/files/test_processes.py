"""What a process tells the allocator of its system, where that listens."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from mirlab.files.processes import keep_freed_memory


def test_glibc_is_told_to_keep_what_is_freed(monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[int, int] = {}
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(mallopt=told.__setitem__))
    keep_freed_memory()
    # M_MMAP_THRESHOLD and M_TRIM_THRESHOLD of <malloc.h>, and the most that glibc takes for the first.
    assert told == {-3: 32 << 20, -1: 64 << 20}


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_other_allocators_are_left_alone(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def library(_: Any) -> Any:
        assert platform == "linux"
        return SimpleNamespace()

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", library)
    keep_freed_memory()
