"""A process that is killed at any command that writes leaves the library as it was or as it was to be.

One process with everything imported forks a child for each command, and the child kills itself (SIGKILL)
right after a commit of the table, or right before a file gets its name: where what belongs together is apart.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.find.facade.library import Library
from mirlab.find.library import predicting
from mirlab.find.store.settings import settings_dict

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

COMMANDS = {
    "add": "library.add(music, workers=1)",
    "update": "library.update(workers=1)",
    "remove": "library.remove('low/1.wav', 'high/5.wav')",
    "readmit": "library.readmit(workers=1)",
    "drop": "library.drop(more)",
    "rebuild": "library.rebuild(features='rms.mean', metric='cosine', workers=1)",
    "predict": "library.predict('a bundle')",
    "undo": "library.undo(to=2)",
    "backup": "library.backup(lib + '.zip')",
    "restore": "Library.restore(zipped, lib + '-new')",
    "restore over": "Library.restore(zipped, lib, force=True)",
}
AT_ONCE = {"remove", "drop", "rebuild", "predict", "undo", "restore over"}
"""Commands of which all or nothing is done; of the others each track is there whole or not at all."""

CHILD = """
    import json, os, signal, sys
    import lancedb
    from mirlab.files import atomic
    from mirlab.find.facade.library import Library
    from mirlab.find.library import adding, bringing, predicting, removing
    from mirlab.find.keeping import backing, restoring, undoing
    from mirlab.find.store import store

    given = json.loads(sys.argv[1])
    for one in given["runs"]:
        if (child := os.fork()) == 0:
            signal.alarm(60)
            left = [one["count"]]

            def die():
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

            whole, rename = store.Store._check_whole, atomic._rename
            if one["at"] == "commit":
                store.Store._check_whole = lambda self: (whole(self), die())
            else:
                atomic._rename = lambda *given: (die(), rename(*given))
            predicting.classifier_of = lambda model: model
            predicting.said_of = lambda model, tracks, *_: (
                {t.id: dict(zip(predicting.SAID, ("low", 0.5, False, "0" * 16))) for t in tracks}, []
            )
            lib, music, more, zipped = one["lib"], given["music"], given["more"], given["zipped"]
            library = Library.open(lib)
            exec(one["command"])
            os._exit(0)
        print(os.waitpid(child, 0)[1])
"""


def state(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Rows by id without vectors, which a metric of other rows makes, and the settings."""
    library = Library.open(folder)
    table = library.store.table()
    rows = (
        []
        if table is None
        else library.store.read([n for n in table.schema.names if n != "vector"]).to_pylist()
    )
    settings = settings_dict(library.settings)
    # Not when they were removed.
    settings["removed"] = sorted(one.id for one in library.settings.removed)
    return {row["id"]: row for row in rows}, settings


def test_nothing_is_lost_or_half_written(
    library: Library,
    band: Path,
    tmp_path: Path,
    write_tone: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    more = tmp_path / "more"
    write_tone(more / "one.wav", 700)
    (more / "copy.wav").write_bytes((band / "low" / "0.wav").read_bytes())
    library.add(more, workers=1)
    zipped = tmp_path / "whole.zip"
    library.backup(zipped)
    library.remove("high/7.wav")
    write_tone(band / "low" / "new.wav", 600)
    given = {"music": str(band), "more": str(more), "zipped": str(zipped)}
    moments = [("commit", 1), ("file", 3)]
    runs = []
    for command, words in COMMANDS.items():
        for at, count in moments:
            if command == "backup" and at == "commit":
                continue
            lib = tmp_path / "libs" / f"{command} {at} {count}"
            shutil.copytree(library.path, lib)
            runs.append({"lib": str(lib), "command": words, "name": command, "at": at, "count": count})
    script = tmp_path / "child.py"
    script.write_text(textwrap.dedent(CHILD))
    done = subprocess.run(
        [sys.executable, "-W", "ignore", script, json.dumps({**given, "runs": runs})],
        capture_output=True,
        text=True,
        check=True,
    )
    statuses = [int(line) for line in done.stdout.split()]
    killed = [one for one, status in zip(runs, statuses, strict=True) if status == signal.SIGKILL]
    assert all(status in (0, signal.SIGKILL) for status in statuses), done.stderr
    assert {one["name"] for one in killed} == COMMANDS.keys()

    monkeypatch.setattr(predicting, "classifier_of", lambda model: model)
    said = dict(zip(predicting.SAID, ("low", 0.5, False, "0" * 16), strict=True))
    monkeypatch.setattr(predicting, "said_of", lambda _, tracks, *__: ({t.id: said for t in tracks}, []))
    before = state(library.path)
    after = {}
    for command, words in COMMANDS.items():
        lib = str(tmp_path / "after" / command)
        shutil.copytree(library.path, lib)
        names = {"library": Library.open(lib), "Library": Library, "lib": lib, **given}
        exec(words, names)
        after[command] = state(Path(lib))
    for one in killed:
        lib, name = Path(one["lib"]), one["name"]
        opened = Library.open(lib)
        rows, _ = state(lib)
        assert rows
        assert len(opened.vectors().ids) == len(rows), one
        with opened.writing():
            pass
        rows, settings = state(lib)
        if name in AT_ONCE:
            assert (rows, settings) in (before, after[name]), one
        for id, row in rows.items():
            assert row in (before[0].get(id), after[name][0].get(id)), one
        assert rows.keys() >= before[0].keys() & after[name][0].keys(), one
        for path in (lib.with_name(lib.name + ".zip"), lib.with_name(lib.name + "-new")):
            assert not path.exists(), one
        # It goes on: the same once more gives what it gives in peace.
        if name in ("add", "update", "remove", "drop", "rebuild"):
            if settings == after[name][1] and name in ("remove", "drop"):
                continue
            exec(one["command"], {"library": opened, "Library": Library, "lib": str(lib), **given})
            assert state(lib) == after[name], one
