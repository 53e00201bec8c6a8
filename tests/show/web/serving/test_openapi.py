"""The description of the API: every answer in JSON has a shape, of which every field is named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from mirlab.show.web.serving.app import make_app


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return make_app().openapi()


def answers(described: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every good answer: its address, and its content by media type."""
    for path, methods in described["paths"].items():
        for method, said in methods.items():
            for status, answer in said["responses"].items():
                if status == "200":
                    yield f"{method.upper()} {path}", answer.get("content", {})


def test_every_answer_in_json_is_a_model(described: dict[str, Any]) -> None:
    shapes = {
        address: content["application/json"].get("schema", {})
        for address, content in answers(described)
        if "application/json" in content
    }
    assert len(shapes) > 30
    free = [
        address for address, shape in shapes.items() if "$ref" not in str(shape) or "additional" in str(shape)
    ]
    assert free == []


def test_models_name_their_fields(described: dict[str, Any]) -> None:
    columns = described["components"]["schemas"]["TrackColumns"]
    assert {"id", "label", "x", "y", "texts", "numbers", "lists"} <= set(columns["required"])
    assert columns["properties"]["label"]["$ref"].endswith("/Coded")
    about = described["components"]["schemas"]["About"]
    assert {"collections", "preparing", "version", "roots", "corrections"} <= set(about["properties"])
    assert described["components"]["schemas"]["Arrangement"]["properties"]["state"]["enum"] == [
        "none",
        "running",
        "done",
        "stopped",
        "failed",
    ]


def test_files_are_described_as_what_they_are(described: dict[str, Any]) -> None:
    kinds = {address: set(content) for address, content in answers(described)}
    assert kinds["POST /api/export"] == {
        "audio/x-mpegurl", "application/xspf+xml", "application/jspf+json", "audio/x-scpls", "text/csv",
    }  # fmt: skip
    assert kinds["GET /api/tracks/{id}/cover"] == {"image/png", "image/jpeg", "image/webp"}
    assert kinds["GET /api/experiments/{name}/report"] == {"text/html"}


def test_every_address_says_what_it_may_refuse(described: dict[str, Any]) -> None:
    for methods in described["paths"].values():
        for said in methods.values():
            for status in ("401", "403", "404", "408", "421", "422", "503"):
                schema = said["responses"][status]["content"]["application/json"]["schema"]
                assert schema["$ref"].endswith("/Problem")
