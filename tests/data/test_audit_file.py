"""audit.json, read again."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.audit import audit
from mirlab.data.audit_file import read_audit, said_of
from mirlab.errors import UsageError


def test_what_an_audit_wrote_is_read(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    noise = rng.normal(size=4 * 22050) * 0.1
    for name in ("a/1.wav", "b/1.wav", "b/2.wav"):
        (tmp_path / "music" / name).parent.mkdir(parents=True, exist_ok=True)
        sf.write(tmp_path / "music" / name, noise if "1" in name else rng.normal(size=22050) * 0.1, 22050)
    (tmp_path / "music" / "a" / "broken.wav").write_bytes(b"RIFF, and nothing else")
    made = audit(tmp_path / "music", workers=1)
    (tmp_path / "audit.json").write_text(json.dumps(made.to_dict()), encoding="utf-8")
    for place in (tmp_path, tmp_path / "audit.json"):
        said = read_audit(place)
        assert said == said_of(made.to_dict())
        assert said.root == str(tmp_path / "music")
        assert [(pair.a, pair.b, pair.kind) for pair in said.pairs] == [("a/1.wav", "b/1.wav", "exact")]
        assert ("unreadable", ("a/broken.wav",)) in [(f.kind, f.tracks) for f in said.findings]
        assert said.labels["b/2.wav"] == "b"


def test_a_file_of_an_earlier_version_has_no_folder_and_no_labels(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text('{"source": "x", "findings": [], "pairs": []}', encoding="utf-8")
    said = read_audit(tmp_path / "old.json")
    assert (said.root, said.labels) == ("", {})


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"source": 1, "findings": 3, "pairs": []}', "[" * 100_000])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(
        UsageError, match=r"x\.json: expected the audit\.json of `mirlab audit SOURCE --out FOLDER`"
    ):
        read_audit(tmp_path / "x.json")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"give the audit\.json that"):
        read_audit(tmp_path / "none.json")
