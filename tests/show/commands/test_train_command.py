"""`mirlab train`: what it says of learned models beside the card."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.audio.embedding.tiny_model import card_text, graph_bytes, write_model
from tests.learn.learned_sounds import write_sounds

from mirlab.audio.embedding import shelf
from mirlab.show.terminal.cli import cli


def test_one_line_on_stderr_tells_of_a_model_to_get_and_json_stays_json(
    private_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_brought", dict)
    folder = write_model(private_data)
    text = card_text(graph_bytes()).replace('licence = "MIT"', 'licence = "MIT"\nget = "tiny-one"')
    (folder / "card.toml").write_text(text, encoding="utf-8")
    (folder / "graph.onnx").unlink()
    sounds = write_sounds(tmp_path / "sounds", artists=3)
    out = tmp_path / "a.mirlab"
    args = ["train", str(sounds), "--out", str(out), "--workers", "1", "--format", "json"]
    said = CliRunner().invoke(cli, args)
    assert said.exit_code == 0, said.stderr
    assert json.loads(said.stdout)["card"]["features"]["columns"] == 100
    notes = [line for line in said.stderr.splitlines() if line.startswith("Note: ")]
    assert len(notes) == 1
    assert notes[0].endswith("run  mirlab embeddings get tiny-one  and train again.")
    said = CliRunner().invoke(cli, [*args, "--features", "rms"])
    assert said.exit_code == 0, said.stderr
    assert "Note: " not in said.stderr
