"""The inference server as its own description says it, and without what inference does not need."""

from __future__ import annotations

import subprocess
import sys
import textwrap
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
)

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def test_generated_questions_are_answered_as_described(started: Any) -> None:
    _, client = started
    described = schemathesis.openapi.from_url(f"{client.base_url}/openapi.json")
    operations = [found.ok() for found in described.get_all_operations()]
    assert {operation.label for operation in operations} == {
        "GET /healthz", "GET /readyz", "GET /metrics", "GET /v1/models", "POST /v1/classify",
        "POST /v1/tag", "POST /v1/describe", "POST /v1/reload",
    }  # fmt: skip
    for operation in operations:

        @settings(max_examples=5, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            # A machine with much else to do answers late.
            case.call_and_validate(checks=CHECKS, timeout=120)

        ask()


def test_every_answer_is_a_model(started: Any) -> None:
    described = started[1].get("/openapi.json").json()
    for path, methods in described["paths"].items():
        for said in methods.values():
            content = said["responses"]["200"]["content"]
            assert "$ref" in str(content) or path == "/metrics"
            for status in ("401", "413", "422", "503"):
                schema = said["responses"][status]["content"]["application/json"]["schema"]
                assert schema["$ref"].endswith("/Problem")
    fields = described["components"]["schemas"]["Classified"]["properties"]
    assert {"label", "probabilities", "unknown", "explanation", "error"} <= set(fields)
    body = described["paths"]["/v1/classify"]["post"]["requestBody"]["content"]
    assert set(body) == {"application/octet-stream", "audio/*", "multipart/form-data"}


def test_the_base_and_one_extra_are_enough(
    released: Path, tmp_path: Path, sound: Callable[..., bytes]
) -> None:
    (tmp_path / "a.wav").write_bytes(sound())
    script = f"""
    import sys
    from importlib.abc import MetaPathFinder

    class Absent(MetaPathFinder):
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in {{"pyarrow", "sklearn", "lancedb", "sqlglot", "keras", "jax", "onnx",
                "skl2onnx", "matplotlib", "pandas", "jinja2", "threadpoolctl", "tomli_w", "faiss"}}:
                raise ModuleNotFoundError(name)

    sys.meta_path.insert(0, Absent())
    from mirlab.show.commands import serve_model
    from mirlab.show.web.gate import listen, run
    from mirlab.show.web.inference import Service, make_inference_app
    from mirlab.show.web.work.inferring import infer, opened
    make_inference_app.__call__
    bundle = {str(released / "protocol-1.mirlab")!r}
    assert opened(None, bundle)["task"] == "class"
    for want in ("classified", "described"):
        said = infer(None, {str(tmp_path / "a.wav")!r}, 60, bundle, want, explaining=True)
        assert said["duration"] == 1.0
    assert not [name for name in sys.modules if name.startswith("mirlab.find")]
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
