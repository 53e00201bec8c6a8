"""In the base, where no extra is installed, what infers works, and the rest says what to install.

One process sees of the installed packages those that the base's own requirements bring.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import write_model

from mirlab.imports import EXTRAS
from mirlab.show.terminal.parts import EXTRA_OF

ROOT = Path(__file__).parents[1]
BUNDLES = ROOT / "tests" / "learn" / "bundle" / "released"

BASE = """
import contextlib, io, json, re, sys, tomllib, traceback
from importlib import metadata
from importlib.machinery import PathFinder

def name_of(line):
    return re.split(r"[^\\w.-]", line)[0].lower().replace("_", "-").replace(".", "-")

project = tomllib.loads(open(sys.argv[1], encoding="utf-8").read())["project"]
base, new = {"mirlab"}, {name_of(line) for line in project["dependencies"]}
while new:
    base |= new
    lines = [line for name in new for line in metadata.requires(name) or [] if "extra ==" not in line]
    new = {name_of(line) for line in lines} - base
    # Of other systems or Pythons: not here.
    new = {name for name in new if name in {name_of(d.name) for d in metadata.distributions()}}
owners = metadata.packages_distributions()
hidden = {top for top, names in owners.items() if not {name_of(name) for name in names} & base}

class Installed(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name in hidden else super().find_spec(name, path, target)

sys.meta_path[:] = [Installed if finder is PathFinder else finder for finder in sys.meta_path]
sys.meta_path[:] = [f for f in sys.meta_path if "editable" not in str(getattr(f, "__module__", f)).lower()]

import click
from mirlab.show.terminal.cli import cli, main

def run(*words):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(list(words))
        except BaseException:
            code = traceback.format_exc()
    return {"code": code, "out": out.getvalue(), "err": err.getvalue()}
"""

WALK = '''
def words_for(command):
    """Something for whatever the command must be given."""
    words = []
    for param in command.params:
        if not param.required:
            continue
        if isinstance(param.type, click.Choice):
            word = param.type.choices[0]
        elif isinstance(param.type, (click.types.IntParamType, click.types.FloatParamType)):
            word = "1"
        else:
            word = "something"
        words += [word] if isinstance(param, click.Argument) else [param.opts[0], word]
    return words

def leaves(command, name):
    if isinstance(command, click.Group):
        for inner in command.list_commands(click.Context(command)):
            yield from leaves(command.get_command(click.Context(command), inner), f"{name} {inner}".strip())
    else:
        yield name, command
'''


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the commands answer in a process that sees the base alone."""
    folder = tmp_path_factory.mktemp("base")
    times = np.arange(2 * 22050) / 22050
    for genre, pitch in (("low", 200), ("high", 3000)):
        (folder / "songs" / genre).mkdir(parents=True)
        sf.write(folder / "songs" / genre / "blues.00001.wav", 0.3 * np.sin(2 * np.pi * pitch * times), 22050)
    with zipfile.ZipFile(folder / "songs.zip", "w") as archive:
        for path in sorted((folder / "songs").rglob("*.wav")):
            archive.write(path, path.relative_to(folder / "songs"))
    (folder / "songs.csv").write_text("path,label,artist\nsongs/low/blues.00001.wav,low,Ann\n", "utf-8")
    (folder / "data" / "embeddings").mkdir(parents=True)
    card = write_model(folder / "model")
    asked = {
        "help": ["--help"],
        "classify": ["classify", f"{BUNDLES / 'protocol-2.mirlab'}", "songs", "--format", "json"],
        "tags": ["classify", f"{BUNDLES / 'protocol-3-tags.mirlab'}", "songs", "--format", "csv"],
        "numbers": ["classify", f"{BUNDLES / 'protocol-3-numbers.mirlab'}", "songs", "--explain"],
        "drift": ["drift", f"{BUNDLES / 'protocol-2.mirlab'}", "songs"],
        "test": ["test", f"{BUNDLES / 'protocol-2.mirlab'}", "songs", "--format", "json"],
        "compare": ["compare", *[f"{BUNDLES / 'protocol-2.mirlab'}"] * 2, "--data", "songs"],
        "add": ["embeddings", "add", str(card)],
        "tag": ["tag", "songs", "--model", "tiny", "--format", "json"],
        "tag zip": ["tag", "songs.zip", "--model", "tiny", "--format", "csv"],
        "describe": ["describe", "songs", "--format", "json"],
        "describe zip": ["describe", "songs.zip", "--format", "csv"],
        "describe csv": ["describe", "songs.csv", "--out", "described.csv"],
        "timeline": ["classify", f"{BUNDLES / 'protocol-2.mirlab'}", "songs", "--timeline", "--out", "t"],
    }
    script = (
        BASE
        + WALK
        + textwrap.dedent(
            """
        already = set(sys.modules)
        answers = {name: run(*words) for name, words in json.loads(sys.argv[2]).items()}
        answers["loaded"] = sorted({name.partition(".")[0] for name in set(sys.modules) - already} & hidden)
        answers["commands"] = {name: run(*name.split(), *words_for(leaf)) for name, leaf in leaves(cli, "")}
        print(json.dumps(answers))
        """
        )
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(ROOT / "pyproject.toml"), json.dumps(asked)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "MIRLAB_DATA": str(folder / "data"), "MIRLAB_CACHE": str(folder / "cache")},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("classify", '"label": "high"'),
        ("tags", "path,tags,unknown,p:piano,p:drums,p:voice,error"),
        ("numbers", "Contributed by each feature:"),
        ("drift", "are unknown to the classifier, 4.2 %"),
        ("test", '"verdict": '),
        ("compare", "The two can't be told apart: of 2 tracks"),
        ("tag", '"model": "tiny"'),
        ("tag zip", "low/blues.00001.wav,"),
        ("describe", '"integrated": -14'),
        ("describe zip", "low/blues.00001.wav,2"),
        ("describe csv", ""),
    ],
)
def test_inference_needs_the_base_alone(answers: dict[str, Any], name: str, said: str) -> None:
    assert answers[name]["code"] == 0, answers[name]
    assert said in answers[name]["out"]


def test_nothing_else_was_imported(answers: dict[str, Any]) -> None:
    assert answers["loaded"] == []


def test_help_shows_every_command_and_what_is_not_installed(answers: dict[str, Any]) -> None:
    said = " ".join(answers["help"]["out"].split())
    assert answers["help"]["code"] == 0
    for name in (*EXTRA_OF, "classify", "tag", "describe"):
        assert f" {name} " in said
    assert 'Not installed here: pip install "mirlab[lab]" run, evaluate, select' in said
    assert 'pip install "mirlab[library]" library, similar' in said


def test_every_command_works_or_says_what_to_install(answers: dict[str, Any]) -> None:
    wrong = {}
    for name, answer in answers["commands"].items():
        extra = EXTRA_OF.get(name, EXTRA_OF.get(name.partition(" ")[0]))
        if extra is None:
            right = answer["code"] in {0, 1, 2} and "not installed: run" not in answer["err"]
        else:
            said = f"mirlab: mirlab {name} needs "
            right = (
                answer["code"] == 2
                and answer["err"].startswith(said)
                and answer["err"].endswith(f'not installed: run  pip install "mirlab[{extra}]"\n')
                and answer["out"] == ""
            )
        if not right:
            wrong[name] = answer
    assert wrong == {}
    assert len(answers["commands"]) > 30


def test_an_option_may_need_more(answers: dict[str, Any]) -> None:
    answer = answers["timeline"]
    assert (answer["code"], answer["out"]) == (2, "")
    assert answer["err"] == (
        'mirlab: --timeline needs matplotlib, which is not installed: run  pip install "mirlab[lab]"\n'
    )


def test_every_extra_of_a_command_is_one() -> None:
    assert set(EXTRA_OF.values()) <= set(EXTRAS)
