"""audit.json, read again."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.audit.audit_file import read_audit, said_of, to_write
from mirlab.data.audit.auditing import audit
from mirlab.errors import DatasetError, UsageError
from mirlab.show.pages.audit import write_audit


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
        DatasetError, match=r"x\.json: expected the audit\.json of `mirlab audit SOURCE --out FOLDER`"
    ):
        read_audit(tmp_path / "x.json")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"give the audit\.json that"):
        read_audit(tmp_path / "none.json")


def band(root: Path) -> Path:
    for name in ("a/1.wav", "b/2.wav"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        sf.write(root / name, np.zeros(2000), 8000)
    return root


def test_equal_work_gives_equal_files_wherever_it_lies(tmp_path: Path) -> None:
    written = []
    for place in ("here", "elsewhere/deeper"):
        found = audit(band(tmp_path / place / "music"), workers=1, cache=False)
        write_audit(found, tmp_path / place / "out")
        written.append((tmp_path / place / "out" / "audit.json").read_bytes())
    assert written[0] == written[1]
    assert str(tmp_path).encode() not in written[0]
    assert json.loads(written[0])["root"] == "../music"


def test_a_collection_and_its_audit_move_together(tmp_path: Path) -> None:
    write_audit(audit(band(tmp_path / "old" / "music"), workers=1, cache=False), tmp_path / "old" / "out")
    (tmp_path / "old").rename(tmp_path / "new")
    assert read_audit(tmp_path / "new" / "out").root == str(tmp_path / "new" / "music")
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / "y" / "link").symlink_to(tmp_path / "new" / "out")
    assert read_audit(tmp_path / "x" / "y" / "link").root == str(tmp_path / "new" / "music")


def test_an_absolute_root_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    said = {"source": "x", "root": "/music", "findings": [], "pairs": []}
    (tmp_path / "audit.json").write_text(json.dumps(said), encoding="utf-8")
    assert read_audit(tmp_path).root == "/music"


def test_what_lies_in_the_cache_is_found_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "cache"))
    said = to_write({"source": "x", "root": str(tmp_path / "cache" / "archives" / "1f0c")}, tmp_path)
    assert said["root"] == "cache:archives/1f0c"
    (tmp_path / "audit.json").write_text(json.dumps({**said, "findings": [], "pairs": []}), encoding="utf-8")
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "other"))
    assert read_audit(tmp_path).root == str(tmp_path / "other" / "archives" / "1f0c")


def test_a_table_has_no_root(tmp_path: Path) -> None:
    assert to_write({"source": "x", "root": None}, tmp_path)["root"] is None
