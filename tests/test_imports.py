"""Packages that threads need at once are imported whole, and a failed import can be tried again."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirlab.imports import ready_for_threads, whole


def test_the_first_conditions_may_come_at_once() -> None:
    script = textwrap.dedent(
        """
        import sys, threading
        sys.setswitchinterval(1e-6)
        from mirlab.find.store.where import read_where
        assert "sqlglot" not in sys.modules
        start, errors, answers = threading.Barrier(12), [], []
        def ask():
            start.wait()
            try:
                answers.append(read_where("label = 'a' AND rms.mean > 0.1", ["rms.mean"], {}).sql)
            except BaseException as error:
                errors.append(repr(error))
        threads = [threading.Thread(target=ask) for _ in range(12)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert not errors, errors
        assert len(set(answers)) == 1 and len(answers) == 12
        """
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package whose second module fails once, having imported the first."""
    folder = tmp_path / "halfdone"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "first.py").write_text("from pathlib import Path\nCOUNT = []\n")
    (folder / "second.py").write_text(
        "from pathlib import Path\nimport halfdone.first\n"
        "if not Path(__file__).with_name('well').exists():\n    raise ImportError('not yet')\n"
        "halfdone.first.COUNT.append(1)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] == "halfdone"]:
        del sys.modules[name]


def test_what_failed_is_forgotten_and_can_be_tried_again(package: Path) -> None:
    with pytest.raises(ImportError, match="not yet"):
        whole("halfdone.second")
    assert not [name for name in sys.modules if name.startswith("halfdone")]
    ready_for_threads(["halfdone.second", "no_such_package"])
    (package / "well").touch()
    threads = [threading.Thread(target=whole, args=("halfdone.second",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sys.modules["halfdone.first"].COUNT == [1], "once"


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(ImportError, match="no_such_package"):
        whole("no_such_package")
