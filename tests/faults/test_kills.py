"""A process that is killed at any command that writes leaves whole files, or none, and the next run finishes.

One process with everything imported forks a child for each command. The child kills itself (SIGKILL) right
before a file or folder gets its final name: the second one of commands that write several, so that the first
is there. Then commands that find something of it run once more, in peace. Commands that change a
library are killed in tests/find/keeping/test_kills.py, in the middle of what belongs together.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import click
import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import graph_bytes, write_model
from tests.audio.keeping.conftest import brought, golden_text, wheel
from tests.show.test_output_options import COMMANDS

from mirlab.find.facade.library import Library

__all__ = ["brought", "golden_text", "wheel"]

ROOT = Path(__file__).parents[2]
RELEASED = ROOT / "tests" / "learn" / "bundle" / "released"

KILLED = {
    "run": "run {experiment} --out {out}/results",
    "select": "select {table} --model lda --method l1 --folds 2 --inner 2 --workers 1 --out {out}/chosen",
    "rank": "rank {table} --model lda --folds 3 --permutations 2 --out {out}/ranking",
    "audit": "audit {music} --workers 1 --out {out}/audit",
    "extract": "extract {music} --features rms --workers 1 --frames --out {out}/t.parquet",
    "extract into shards": "extract {music} --features rms --workers 1 --shard-tracks 2 --out {out}/shards",
    "train": "train {table} --model lda --out {out}/b.mirlab",
    "classify": "classify {bundle} {song} --workers 1 --timeline --out {out}/times",
    "tag": "tag {song} --model tiny --workers 1 --timeline --out {out}/times",
    "describe": "describe {song} --workers 1 --out {out}/said.csv",
    "judge": "judge {table} --metric standard --workers 1 --out {out}/judged",
    "library ids": "library ids {library} --csv {ids}",
    "library export": "library export {library} {out}/t.parquet",
    "similar": "similar {library} 0.wav --out {out}/near.m3u8",
    "playlist": "playlist {library} 0.wav 5.wav -n 4 --out {out}/way.m3u8",
    "embeddings add": "embeddings add {card} --force",
    "embeddings get": "embeddings get musicnn --from {wheel} --force",
    "embeddings remove": "embeddings remove tiny",
}
"""What is killed here, with what it is given; several words of one command begin with its name."""

ONE = {
    "train", "describe", "library export", "similar", "playlist", "embeddings remove", "extract into shards",
    "library ids",
}  # fmt: skip
"""Of these the first file or folder is the last one, too; of shards the first is killed."""

AGAIN = {"run", "select", "audit", "extract", "extract into shards", "embeddings add", "embeddings get"}
"""Commands that find what the killed one left."""

LIBRARIES = "tests/find/keeping/test_kills.py"
ELSEWHERE = {
    **{
        f"library {name}": LIBRARIES
        for name in ("add", "update", "remove", "readmit", "drop", "predict", "undo", "backup", "restore")
    },
    "write-tags": "tests/find/writing/test_writing.py",
    "serve": "tests/data/sources/test_corrections.py",
}
"""Commands that write and are killed in another file."""

READING = {
    "evaluate", "compare", "leak", "card", "test", "drift", "duplicates", "serve-model", "datasets",
    "features", "sets", "models", "protocols", "experiments", "completion", "embeddings list",
    "embeddings show", "library find", "library history", "library info", "library list", "library removed",
}  # fmt: skip
"""Commands that write nothing but what is in the cache."""

CHILD = """
    import gc, json, os, signal, sys
    from pathlib import Path

    from mirlab.audio.embedding import shelf
    from mirlab.audio.musicnn import Wheel
    from mirlab.show.terminal.cli import main
    import lancedb, matplotlib.figure, pyarrow.parquet, skl2onnx, sklearn.linear_model
    from tests.audio.embedding.tiny_model import graph_bytes

    gc.freeze()
    given = json.loads(sys.argv[1])
    shelf.files = lambda package: Path(given["package"])
    Wheel.files_of = lambda wheel, name: {"graph.onnx": graph_bytes(), "LICENSE": b"free"}
    for one in given["runs"]:
        if (child := os.fork()) == 0:
            signal.alarm(120)
            left = [one["moment"]]

            def dying(move):
                def moved(self, target):
                    ends = [path for path in (self, Path(target)) if path.is_relative_to(one["out"])]
                    if any(".part" not in str(path) for path in ends):
                        left[0] -= 1
                        if left[0] == 0:
                            os.kill(os.getpid(), signal.SIGKILL)
                    return move(self, target)
                return moved

            Path.rename, Path.replace = dying(Path.rename), dying(Path.replace)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os._exit(main(one["argv"]))
        print(os.waitpid(child, 0)[1], json.dumps([
            str(path.relative_to(one["out"])) for path in sorted(Path(one["out"]).rglob("*"))
            if path.is_file() and not any(part.endswith(".part") for part in path.parts)
        ]), flush=True)
        for path in Path(one["out"]).rglob("*"):
            if path.is_file() and not any(part.endswith(".part") for part in path.parts):
                copy = Path(one["kept"]) / path.relative_to(one["out"])
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
"""


def test_every_command_that_writes_is_killed_somewhere() -> None:
    every = {" ".join(name) for name in COMMANDS}
    here = {command for command in every for name in KILLED if f"{name} ".startswith(f"{command} ")}
    listed = [here, set(ELSEWHERE), READING]
    assert every == set().union(*listed), "does it write? Then kill it here or elsewhere, and list it"
    assert sum(map(len, listed)) == len(every), "a command is listed once"
    for command, file in ELSEWHERE.items():
        said = (ROOT / file).read_text(encoding="utf-8")
        assert "SIGKILL" in said
        assert file != LIBRARIES or f'"{command.split()[-1]}"' in said


def test_what_only_reads_has_nowhere_to_write() -> None:
    for name in READING:
        command: click.Command = COMMANDS[tuple(name.split())]
        assert not {"out", "dry_run", "apply", "force"} & {param.name for param in command.params}, name


def is_whole(path: Path) -> bool:
    """Whether a file is what its name says, from beginning to end."""
    data = path.read_bytes()
    match path.suffix:
        case ".json":
            return bool(json.loads(data))
        case ".toml":
            return bool(tomllib.loads(data.decode()))
        case ".parquet":
            import pyarrow.parquet as pq

            return pq.read_table(path).num_rows > 0
        case ".mirlab":
            return zipfile.ZipFile(path).testzip() is None
        case ".html":
            return data.rstrip().endswith(b"</html>")
        case ".svg":
            return data.rstrip().endswith(b"</svg>")
        case ".png":
            return data.endswith(b"IEND\xaeB`\x82")
        case ".onnx":
            return data == graph_bytes()
        case _:
            return bool(data)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_nothing_half_written_has_its_final_name(
    brought: Path,
    wheel: Path,
    golden_text: str,
    tmp_path: Path,
    private_data: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = prepared(tmp_path, golden_text, private_data) | {"wheel": wheel}
    runs = []
    for name, words in KILLED.items():
        embeddings = name.startswith("embeddings")
        out = private_data / "embeddings" if embeddings else tmp_path / "out" / name.replace(" ", "-")
        out = given["library"] if name == "library ids" else out
        out.mkdir(parents=True, exist_ok=True)
        argv = words.format(**given, out=out).split()
        for moment in (1 if name in ONE else 2, 0)[: 2 if name in AGAIN else 1]:
            kept = tmp_path / "kept" / f"{name} {moment}"
            kept.mkdir(parents=True)
            runs.append({"name": name, "argv": argv, "out": str(out), "moment": moment, "kept": str(kept)})
    script = tmp_path / "child.py"
    script.write_text(textwrap.dedent(CHILD), encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), *sys.path]))
    done = subprocess.run(
        [sys.executable, "-W", "ignore", script, json.dumps({"package": str(brought.parent), "runs": runs})],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    ended = [line.split(" ", 1) for line in done.stdout.splitlines()]
    assert len(ended) == len(runs), done.stderr
    for one, (status, named) in zip(runs, ended, strict=True):
        name, names = one["name"], json.loads(named)
        assert int(status) == (signal.SIGKILL if one["moment"] else 0), (name, done.stderr)
        for path in Path(one["kept"]).rglob("*"):
            # A library's own files carry checksums, which whoever opens it looks at.
            assert path.is_dir() or name == "library ids" or is_whole(path), (name, path.name)
        if one["moment"] == 1 and not name.startswith(("embeddings", "library ids")):
            assert names == [], name
        assert names or one["moment"], name


def prepared(folder: Path, card: str, data: Path) -> dict[str, Any]:
    """What the commands are given: songs, a table, a library, an experiment, a model's card."""
    write_model(data)
    t = np.arange(11025) / 22050
    for i in range(6):
        song = folder / "music" / ("low" if i < 3 else "high") / f"{i}.wav"
        song.parent.mkdir(parents=True, exist_ok=True)
        sf.write(song, 0.5 * np.sin(2 * np.pi * 300 * (i + 1) * t), 22050)
    library = Library.create(folder / "lib", "rms,spectral_centroid", metric="standard")
    library.add(folder / "music", workers=1)
    rng = np.random.default_rng(0)
    lines = ["track,label,rms.mean,tempo.mean"]
    lines += [f"t{i},c{i % 2},{i % 2 * 3 + rng.normal()},{rng.normal()}" for i in range(40)]
    (folder / "table.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "mine.toml").write_text(
        f"""
        name = "mine"
        title = "Mine"
        question = "Does it work?"
        protocols = ["kfold"]
        repeats = 2
        [data]
        source = "{(folder / "table.csv").as_posix()}"
        [model]
        name = "lda"
        [[feature_sets]]
        name = "level"
        columns = ["rms.mean"]
        """,
        encoding="utf-8",
    )
    (folder / "ids.csv").write_text("id,path\n7,low/0.wav\n", encoding="utf-8")
    (folder / "card").mkdir()
    (folder / "card" / "graph.onnx").write_bytes(graph_bytes())
    (folder / "card" / "tiny.toml").write_text(card, encoding="utf-8")
    return {
        "music": folder / "music",
        "song": folder / "music" / "low" / "0.wav",
        "library": folder / "lib",
        "table": folder / "table.csv",
        "experiment": folder / "mine.toml",
        "ids": folder / "ids.csv",
        "card": folder / "card" / "tiny.toml",
        "bundle": RELEASED / "protocol-1.mirlab",
    }
