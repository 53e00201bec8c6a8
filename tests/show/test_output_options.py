"""Every option that names a file or a folder to write is guarded, before the command does anything else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import mirlab
from mirlab.show.terminal.cli import cli, main
from mirlab.show.terminal.guard import Guarded, OutFile, OutFolder, Output, OutResults

READ = {
    "audits", "bundle", "card", "corrections", "csv", "extend", "facts", "file", "lib", "library",
    "model", "password_file", "plan", "player_users", "plugin", "relative_to", "result_a", "result_b",
    "results", "roots", "test_corrections", "test_facts",
}  # fmt: skip
"""Paths that commands only read. `serve --corrections` is written to: corrections.py guards it."""

TEXT = {
    "a_set", "b_set", "by", "cluster", "column", "cost", "data", "experiment", "features", "fields",
    "first", "format_", "groups", "host", "journal", "label", "last", "like", "method", "methods",
    "metric", "metrics", "model", "mood", "name", "paths", "prefix", "protocol", "protocols", "query",
    "radio", "range_", "recipe", "relevance", "separator", "source", "sources", "spaces", "split",
    "subsonic", "targets", "test", "test_label", "token", "tracks", "unlike", "user", "where", "words",
}  # fmt: skip
"""Names, terms and sources: nothing is written there."""


def commands(
    group: click.Group, prefix: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, (*prefix, name))
        else:
            yield (*prefix, name), command


COMMANDS = dict(commands(cli))
OUTPUTS = [
    (name, param)
    for name, command in COMMANDS.items()
    for param in command.params
    if isinstance(param.type, Output)
]


@pytest.mark.parametrize("name", COMMANDS, ids=" ".join)
def test_every_path_is_an_input_or_a_guarded_output(name: tuple[str, ...]) -> None:
    command = COMMANDS[name]
    for param in command.params:
        if isinstance(param.type, Output):
            assert isinstance(command, Guarded), (
                f"{name}: {param.name} is checked by commands that are Guarded"
            )
            assert any(other.name == "force" for other in command.params), f"{name} has no --force"
        elif isinstance(param.type, click.Path | click.File):
            assert param.name in READ, f"{name}: is {param.name} written? Then it is an Output of guard.py"
        elif param.type.name == "text":
            assert param.name in TEXT, (
                f"{name}: does {param.name} name a place to write? Then it is an Output"
            )


def test_the_outputs_are_these() -> None:
    assert {(" ".join(name), param.name) for name, param in OUTPUTS} == {
        ("run", "out"), ("select", "out"), ("extract", "out"), ("rank", "out"), ("audit", "out"),
        ("train", "out"), ("classify", "out"), ("tag", "out"), ("describe", "out"), ("library export", "out"),
        ("library backup", "out"),
        ("similar", "out"), ("playlist", "out"), ("similar", "m3u"), ("playlist", "m3u"), ("judge", "out"),
        ("write-tags", "out"),
    }  # fmt: skip


def arguments(name: tuple[str, ...], param: click.Parameter, value: Path) -> list[str]:
    """A command line that asks for the output and reads what is not there."""
    words = list(name)
    for other in COMMANDS[name].params:
        given = str(value) if other is param else f"nothing-{other.name}"
        if isinstance(other, click.Argument):
            words.append(given)
        elif other is param:
            words += [other.opts[0], given]
    return [*words, "--timeline"] if name in {("classify",), ("tag",)} else words


def places(param: click.Parameter, folder: Path) -> Iterator[tuple[Path, Path]]:
    """What to give as the output, and the file of somebody's that must stay."""
    kind = param.type
    if isinstance(kind, OutFile):
        name = "mine.pls" if getattr(kind.kind, "__module__", "").endswith("listfiles") else "mine.csv"
        yield folder / name, folder / name
    elif isinstance(kind, OutResults):
        yield folder, folder / "mine.txt"
    elif isinstance(kind, OutFolder):
        yield from ((folder, folder / name) for name in kind.files)
    else:
        for ending in ("csv", "parquet", "failures.csv"):
            yield folder / f"mine.{ending.rpartition('.')[2]}", folder / f"mine.{ending}"
        yield from ((folder, folder / name) for name in ("manifest.json", "failures.csv"))


@pytest.mark.parametrize(("name", "param"), OUTPUTS, ids=[" ".join(name) for name, _ in OUTPUTS])
def test_what_is_not_mirlabs_stays_unless_it_is_forced(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: tuple[str, ...],
    param: click.Parameter,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    for value, mine in places(param, tmp_path / "out"):
        mine.write_text("a person's own")
        line = arguments(name, param, value)
        assert main(line) == 1
        said = capsys.readouterr().err
        assert str(mine) in said or repr(mine.name) in said
        assert "nothing-" not in said, "the guard comes before everything else"
        assert main([*line, "--force"]) != 0
        assert "nothing-" in capsys.readouterr().err
        assert mine.read_text() == "a person's own"
        mine.unlink()


def test_songs_and_sources_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c").mkdir()
    files = {
        "song.wav": b"RIFF",
        "list.m3u8": b"RIFF",
        "man.csv": b"path,label\nc/1.wav,x\n",
        "c.csv": b"path,label\n",
        "c/1.wav": b"",
    }
    for file, content in files.items():
        Path(file).write_bytes(content)
    for line, words in (
        ("extract man.csv --out man.csv", "man.csv: this is an input, which the same command reads"),
        ("extract man.csv --out c/../man.csv --force", "this is man.csv, which the same command reads"),
        ("extract man.csv --corrections c.csv --out c.csv", "this is an input, which the same command reads"),
        ("extract c --out c", "the folder is c, which the same command reads"),
        ("extract c --out .", "the folder holds c, which the same command reads"),
        ("audit c --out c", "the folder is c"),
        ("audit man.csv --out .", "the folder holds man.csv"),
        ("train man.csv --out song.wav", "expected a bundle of mirlab train that mirlab wrote, or nothing"),
        ("train man.csv --out man.csv --force", "this is an input"),
        ("train man.csv --out new.mp3", 'a name that ends in ".mp3" is a sound file\'s'),
        (
            "similar lib x --out list.m3u8",
            "expected a playlist that mirlab wrote, or nothing, but a file that mirlab did not write",
        ),
        ("playlist lib a b --out list.m3u8", "but a file that mirlab did not write is there"),
    ):
        assert main(line.split()) == 1, line
        assert words in capsys.readouterr().err, line
        assert {file: Path(file).read_bytes() for file in files} == files
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c", "c.csv", "list.m3u8", "man.csv", "song.wav"]


OWN = {
    "files/atomic.py": "the definition",
    "audio/embedding/carrying.py": "the cache",
    "data/sources/corrections.py": "it looks at the header and keeps what it doesn't know",
    "find/space/plane.py": "the cache",
    "find/writing/exchanging.py": "a music file, compared before it is replaced",
    "find/store/history.py": "the library's own history",
    "find/store/readcopy.py": "the library's own copy of its rows",
    "find/store/seals.py": "the library's own digests",
    "find/store/settings.py": "the library's own head",
    "find/players/table.py": "the library's own table of a media server's songs",
    "show/web/content/auditing.py": "the cache",
}


def test_every_writer_says_what_kind_it_writes() -> None:
    root = Path(mirlab.__file__).parent
    for path in sorted(root.rglob("*.py")):
        shown = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "replacing":
                assert len(node.args) > 1 or shown in OWN, f"{shown}:{node.lineno}: which Kind is it?"
