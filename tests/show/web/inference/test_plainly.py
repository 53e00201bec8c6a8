"""The short way of the usual request: it is taken, and says what the long one says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import fastapi.routing
import httpx
import pytest

from mirlab.show.web.inference.plainly import _only_name
from mirlab.show.web.inference.service import Service


@pytest.mark.parametrize("path", ["classify", "describe"])
def test_both_ways_say_the_same(
    started: tuple[Service, httpx.Client],
    sound: Callable[..., bytes],
    monkeypatch: pytest.MonkeyPatch,
    path: str,
) -> None:
    _, client = started
    usual, solved = fastapi.routing.solve_dependencies, []

    async def solve(**given: Any) -> Any:
        solved.append(given["request"].url.query)
        return await usual(**given)

    monkeypatch.setattr(fastapi.routing, "solve_dependencies", solve)
    body, query = sound(), "name=caf%C3%A9+1.wav"
    short = client.post(f"/v1/{path}?{query}", content=body)
    assert solved == []
    fields = ",".join(key for key in short.json() if key not in {"name", "error"})
    long = client.post(f"/v1/{path}?{query}&fields={fields}", content=body)
    assert len(solved) == 1
    assert short.status_code == long.status_code == 200
    assert short.json()["name"] == "café 1.wav"
    assert short.content == long.content
    assert short.headers["content-type"] == long.headers["content-type"]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        (b"", ""),
        (b"name=", ""),
        (b"name=a.wav", "a.wav"),
        (b"name=" + 1000 * b"a", 1000 * "a"),
        (b"name=" + 1001 * b"a", None),
        (b"name=a&name=b", None),
        (b"name=a&explain=true", None),
        (b"Name=a", None),
        (b"x", None),
    ],
)
def test_what_is_looked_at_closely(query: bytes, name: str | None) -> None:
    assert _only_name(query) == name
