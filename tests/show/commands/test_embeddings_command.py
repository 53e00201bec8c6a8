"""`mirlab embeddings`: what is printed, as text and as JSON, and the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.audio.embedding.tiny_model import card_text, graph_bytes

from mirlab.show.terminal.cli import main


@pytest.fixture
def card(tmp_path: Path) -> Path:
    (tmp_path / "graph.onnx").write_bytes(graph_bytes())
    file = tmp_path / "my-model.toml"
    file.write_text(card_text(graph_bytes()), encoding="utf-8")
    return file


def test_models_that_are_not_here_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["embeddings", "list"]) == 0
    said = capsys.readouterr().out
    assert "musicnn_msd  not here" in said
    assert "ms for 30 s" in said
    assert "To fetch what is not here:  mirlab embeddings get musicnn" in said
    assert main(["embeddings", "list", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in found] == ["musicnn_msd", "musicnn_mtt", "vgg_msd", "vgg_mtt"]
    assert 100 < found[0]["milliseconds"] < 1000
    assert found[0]["features"][:2] == ["musicnn_msd_tags", "musicnn_msd_embedding"]


def test_a_model_is_added_shown_and_removed(card: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["embeddings", "add", str(card)]) == 2
    assert "my-model.toml: expected [golden]" in capsys.readouterr().err
    assert main(["embeddings", "add", str(card), "--without-golden"]) == 0
    said = capsys.readouterr()
    assert said.out == "tiny: added\nFeatures: tiny_levels, tiny_tags, tiny_levels_hop4, tiny_tags_hop4\n"
    assert "nothing shows whether its front end is the model's" in said.err
    assert main(["embeddings", "show", "tiny"]) == 0
    said_of = capsys.readouterr().out
    assert "verified   no: its card has no golden numbers" in said_of
    assert "licence    MIT; a bundle may carry it" in said_of
    assert "tags: Low, Middle-Low, 80s" in said_of
    assert main(["embeddings", "show", "tiny", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["state"], found["view"]["n_mels"], found["milliseconds"]) == ("here", 8, None)
    assert found["dimensions"]["tags"] == ["Low", "Middle-Low", "80s"]
    assert main(["embeddings", "remove", "tiny", "--dry-run"]) == 0
    assert capsys.readouterr().out == "tiny: dry run, it would be removed\n"
    assert main(["embeddings", "remove", "tiny"]) == 0
    assert capsys.readouterr().out == "tiny: removed\n"
    assert main(["embeddings", "show", "tiny"]) == 2
    assert 'no learned model called "tiny"' in capsys.readouterr().err


def test_what_is_here_is_said(musicnn: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["embeddings", "get", "musicnn"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("musicnn_msd: was here already")
    assert said.endswith("\nTry:  mirlab tag SONGS\n")
    assert main(["embeddings", "get", "vgg_mtt", "--format", "json"]) == 0
    assert {each["state"] for each in json.loads(capsys.readouterr().out)} == {"here"}


def test_a_wrong_wheel(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.whl"
    file.write_bytes(b"PK")
    assert main(["embeddings", "get", "musicnn", "--from", str(file)]) == 2
    assert "x.whl: this is not the wheel that is needed" in capsys.readouterr().err
    assert main(["embeddings", "get", "openl3"]) == 2
    assert 'no learned model that can be fetched called "openl3". Known: musicnn' in capsys.readouterr().err
