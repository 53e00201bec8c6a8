"""The image, the compose file and the page of shipping name what there is, and the page's requests work.

Where Docker runs, CI builds the image and asks it (.ci/container).
"""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

import mirlab
from mirlab.show.commands.serve_model import serve_model
from mirlab.show.web.inference.app import OPEN
from mirlab.show.web.inference.shapes import Classified

ROOT = Path(__file__).parents[4]
PAGE = (ROOT / "docs" / "ship.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def image() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile."""
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    found = [line.split(None, 1) for line in lines if line.strip() and not line.startswith("#")]
    return [(name, words) for name, words in found]


def last(image: list[tuple[str, str]], wanted: str) -> str:
    return next(words for name, words in reversed(image) if name == wanted)


def test_the_image_is_slim_and_holds_what_it_names(image: list[tuple[str, str]]) -> None:
    bases = [words.split()[0] for name, words in image if name == "FROM"]
    assert bases == ["python:${PYTHON}-slim"] * 2
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    for name, words in image:
        assert name in {
            "ARG", "FROM", "WORKDIR", "RUN", "COPY", "ENV", "USER", "EXPOSE", "HEALTHCHECK", "STOPSIGNAL",
            "ENTRYPOINT", "CMD",
        }  # fmt: skip
        if name == "COPY" and not words.startswith("--from"):
            for source in words.split()[:-1]:
                assert (ROOT / source).exists()
                assert f"!{source}" in ignored, f"{source} is kept from the build by .dockerignore"
        if name == "RUN" and "pip install" in words:
            assert "--no-cache-dir" in words
            assert '".[serve]"' in words
    module = re.search(r"python -m (\S+)", last(image, "RUN"))
    assert module is not None
    assert find_spec(module[1]) is not None


def test_what_is_copied_is_enough_to_build_the_package(image: list[tuple[str, str]], tmp_path: Path) -> None:
    for name, words in image:
        if name == "COPY" and not words.startswith("--from"):
            for source in words.split()[:-1]:
                (tmp_path / source).symlink_to(ROOT / source)
    metadata = ProjectMetadata(str(tmp_path), PluginManager())
    assert metadata.core.name == "mirlab"
    assert metadata.core.readme
    assert "serve" in metadata.core.optional_dependencies
    assert metadata.version == mirlab.__version__


def test_the_image_runs_the_command_as_nobody_in_particular(image: list[tuple[str, str]]) -> None:
    order = [name for name, _ in image]
    assert last(image, "USER") == "10001"
    assert "--uid 10001" in next(words for name, words in image if "useradd" in words)
    # What is compiled is kept by whom it is for.
    assert len(order) - order[::-1].index("RUN") > order.index("USER")
    words = json.loads(last(image, "ENTRYPOINT"))
    assert words[:2] == ["mirlab", "serve-model"]
    context = serve_model.make_context("serve-model", [*words[2:], *json.loads(last(image, "CMD"))])
    assert str(context.params["port"]) == last(image, "EXPOSE")
    assert context.params["host"] == "0.0.0.0"


def test_the_health_check_asks_what_needs_no_token(image: list[tuple[str, str]]) -> None:
    command = json.loads(last(image, "HEALTHCHECK").partition("CMD ")[2])
    assert command[:2] == ["python", "-c"]
    ast.parse(command[2])
    asked = re.search(r"http://127\.0\.0\.1:8080(/\w+)", command[2])
    assert asked is not None
    assert asked[1] in OPEN


def test_the_compose_file_fits_the_image(image: list[tuple[str, str]]) -> None:
    (service,) = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"].values()
    assert service["build"] == "."
    assert service["ports"] == [f"127.0.0.1:8080:{last(image, 'EXPOSE')}"]
    assert service["environment"]["MIRLAB_TOKEN"].startswith("${MIRLAB_TOKEN:?")
    assert any(option.envvar == "MIRLAB_TOKEN" for option in serve_model.params)
    (mounted,) = service["volumes"]
    assert str(Path(service["command"][0]).parent) == mounted.split(":")[1]
    drain = next(option.default for option in serve_model.params if option.name == "drain")
    assert int(service["stop_grace_period"].removesuffix("s")) > drain


def test_ci_asks_the_container_where_docker_runs() -> None:
    script = ROOT / ".ci" / "container"
    assert os.access(script, os.X_OK)
    assert "\n.ci/container\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for named in re.findall(r"^cp (\S+)", script.read_text(encoding="utf-8"), re.M):
        assert (ROOT / named).is_file()


def test_the_requests_of_the_page_are_answered_as_it_shows(
    started: Any, sound: Callable[..., bytes], tmp_path: Path
) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is not on this machine")
    (tmp_path / "song.wav").write_bytes(sound())
    (tmp_path / "notes.txt").write_text("no sound", encoding="utf-8")
    address = str(started[1].base_url).rstrip("/")
    shown = [json.loads(text) for text in re.findall(r"^```json\n(.*?)^```", PAGE, re.M | re.S)]
    commands = re.findall(r"^ {4}(curl .+)$", PAGE, re.M)
    assert len(commands) == len(shown) == 2
    for command, expected in zip(commands, shown, strict=True):
        words = shlex.split(command.replace("http://127.0.0.1:8080", address))
        done = subprocess.run([*words, "-sS"], capture_output=True, check=True, cwd=tmp_path)
        said = json.loads(done.stdout)
        assert said.keys() == expected.keys()
        for mine, its in zip(said.get("results", []), expected.get("results", []), strict=True):
            assert mine.keys() == its.keys()
    client = re.search(r'^```python title="client.py"\n(.*?)^```', PAGE, re.M | re.S)
    assert client is not None
    code = client[1].replace("http://127.0.0.1:8080", address)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=tmp_path, text=True
    )
    label, probability = done.stdout.split()
    expected = started[1].post("/v1/classify", content=sound()).json()
    assert (label, float(probability)) == (expected["label"], expected["probabilities"][label])


def test_the_page_names_every_address_metric_and_field(started: Any) -> None:
    client: httpx.Client = started[1]
    for path in client.get("/openapi.json").json()["paths"]:
        assert f"{path}`" in PAGE, path
    for name in re.findall(r"^# TYPE (\S+)", client.get("/metrics").text, re.M):
        assert name in PAGE, name
    assert {"label", "unknown"} <= set(Classified.model_fields)
