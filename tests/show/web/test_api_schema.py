"""The API as its own description says it: generated questions are answered as described."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from mirlab.show.web.content.state import shown_table

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    unsupported_method,
]


def test_generated_questions_are_answered_as_described(
    band: Any, run_folder: Path, serve: Callable[..., str]
) -> None:
    address = serve([band.shown(), shown_table()], model=band.model, results=run_folder.parent)
    described = schemathesis.openapi.from_url(f"{address}/openapi.json")
    operations = [found.ok() for found in described.get_all_operations()]
    for operation in operations:

        @settings(max_examples=4, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            # A machine with much else to do answers late.
            case.call_and_validate(checks=CHECKS, timeout=120)

        ask()
    assert {operation.label for operation in operations} > {
        "POST /api/classify",
        "POST /api/song",
        "GET /api/tracks/{id}/audio",
    }
