"""A sent file: small ones are written by whoever works on them, large ones as they arrive."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from mirlab.show.web.work import uploads
from mirlab.show.web.work.uploads import Upload
from mirlab.show.web.work.work import Workshop


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_small_one_is_on_the_disk_while_it_is_needed(scratch: Path) -> None:
    upload = Upload(".wav")
    assert not upload.take(b"RI")
    assert not upload.take(b"FF")
    for _ in range(2):
        with upload.there() as path:
            assert Path(path).read_bytes() == b"RIFF"
            assert Path(path).suffix == ".wav"
            assert Path(path).parent == scratch
        assert not upload.on_disk
        assert list(scratch.iterdir()) == []
    with pytest.raises(ZeroDivisionError), upload.there():
        raise ZeroDivisionError
    assert list(scratch.iterdir()) == []


def test_a_large_one_is_written_as_it_arrives(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "WRITTEN_AT_ONCE", 3)
    upload = Upload()
    assert [upload.take(block) for block in (b"ab", b"c")] == [False, True]
    upload.write()
    assert upload.on_disk
    assert not upload.take(b"d")
    upload.finish()
    for _ in range(2):
        with upload.there() as path:
            assert Path(path).read_bytes() == b"abcd"
    upload.remove()
    upload.remove()
    assert list(scratch.iterdir()) == []


def test_a_worker_is_given_a_path(scratch: Path) -> None:
    workshop = Workshop(workers=1)
    upload = Upload(".wav")
    upload.take(b"no sound")
    asked: list[object] = []

    class Worker:
        alive = False

        def ask(self, job: object, arguments: list[object]) -> dict[str, object]:
            asked.append(arguments[1:])
            return {"done": Path(str(arguments[0])).read_bytes().decode()}

        def close(self) -> None:
            pass

    workshop._worker = lambda fresh: Worker()  # type: ignore[assignment, method-assign, return-value]
    try:
        assert workshop.submit("infer", upload, 3.0).future.result(60) == "no sound"
    finally:
        workshop.close()
    assert asked == [[3.0]]
    assert list(scratch.iterdir()) == []
