"""Output that is lost or of too small a character set, and names that deceive: the work is done and said."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mirlab.show.terminal import cli, output
from mirlab.show.terminal.output import (
    as_json,
    json_text,
    paragraph,
    say,
    say_left_out,
    visible_lines,
    write,
)

NAME = "ロック é 🎵 \x1b[2J \u202e \udce9"


class Stream(io.TextIOWrapper):
    """A text stream over bytes, of any character set."""

    def __init__(self, encoding: str, errors: str = "strict") -> None:
        super().__init__(io.BytesIO(), encoding=encoding, errors=errors)

    def written(self) -> bytes:
        self.flush()
        found: bytes = self.buffer.getvalue()  # type: ignore[attr-defined]
        return found


class Broken(io.StringIO):
    """A stream whose every write fails, as on a full disk or a pipe that nobody reads."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, text: str) -> int:
        raise OSError(self.number, os.strerror(self.number))


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "ascii", "utf-8", "koi8-r", "shift_jis"])
def test_json_is_valid_and_the_same_in_every_character_set(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = Stream(encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    value = {"path": NAME, "labels": [NAME], NAME: 1.5}
    as_json(value)
    text = stream.written().decode("utf-8")
    assert json.loads(text) == value
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert ("ロック" in text) == (encoding == "utf-8")
    assert json.loads(json_text({"a": "\x85\u2028\U000e0041"})) == {"a": "\x85\u2028\U000e0041"}


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        [{}],
        {
            "total": 2,
            "tracks": [{"id": "a", "facts": {}, "p": 0.1}, {"id": "b", "facts": {"tags": ["x"]}}],
        },
        {"a": (1, [2, [None, True]]), 'quote"': "a, b: {c}", 1: {2.5: []}},
        "text",
    ],
)
def test_json_with_an_indent_is_laid_out_as_json_does(value: object) -> None:
    assert json_text(value, indent=2) == json.dumps(value, indent=2)


def test_json_has_no_word_for_what_is_no_number() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text({"tracks": [{"tempo": float("nan")}]}, indent=2)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_text_is_written_with_escapes_for_what_the_stream_cannot_hold(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, err = Stream(encoding), Stream(encoding)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    say(NAME + "\nline")
    say("é", err=True)
    write("曲.wav,1\n")
    text = out.written().decode(encoding)
    assert text.count("\n") == 3
    assert "\x1b" not in text
    assert ("\\u30ed" in text) == (encoding != "utf-8")
    assert err.written().decode(encoding) == ("\\xe9\n" if encoding == "ascii" else "é\n")


def test_every_line_is_visible_and_lines_stay_lines() -> None:
    assert visible_lines("a\x1b[31m\nb\tc\r\n") == "a␛[31m\nb␉c␍\n"


def test_a_reader_that_went_away_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Broken(errno.EPIPE))
    monkeypatch.setattr(sys, "stderr", Broken(errno.EPIPE))
    say("a")
    say("b", err=True)
    assert output.finish() is None


def test_a_full_disk_under_the_output_is_said_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    err = io.StringIO()
    monkeypatch.setattr(sys, "stdout", Broken(errno.ENOSPC))
    monkeypatch.setattr(sys, "stderr", err)
    assert cli.main(["models"]) == 1
    assert err.getvalue() == "mirlab: standard output: No space left on device\n"
    assert output.finish() is None, "said once"


def test_no_streams_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["models"]) == 0
    assert cli.main(["models", "--format", "json"]) == 0
    assert cli.main(["nothing"]) == 2


def test_wrong_usage_shows_no_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["evil\x1b[2J"]) == 2
    said = capsys.readouterr().err
    assert "\x1b" not in said
    assert "evil" in said


SCRIPT = """
import sys
from mirlab.show.terminal import cli
sys.argv = ["mirlab", "models", "--format", "json"]
cli.entry()
"""


@pytest.mark.parametrize(
    ("streams", "encoding", "code"),
    [
        (">/dev/full", "utf-8", 1),
        (">out", "ascii", 0),
        ("1>&- 2>&-", "utf-8", 0),
        ("0>&- 1>&- 2>&-", "utf-8", 0),
    ],
)
def test_a_process_with_bad_streams(streams: str, encoding: str, code: int, tmp_path: Path) -> None:
    if "full" in streams and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" "$@" {streams}', sys.executable, "-c", SCRIPT],
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert done.returncode == code, done.stderr
    assert done.stderr == (b"mirlab: standard output: No space left on device\n" if code else b"")
    if streams == ">out":
        assert isinstance(json.loads((tmp_path / "out").read_bytes()), list)


def test_a_paragraph_is_as_wide_as_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    paragraph("one two three four five six\x1b", "  - ")
    assert capsys.readouterr().out == "  - one two three\n    four five six\u241b\n"


def test_tracks_that_are_left_out_are_told_loudly(capsys: pytest.CaptureFixture[str]) -> None:
    say_left_out(0)
    assert capsys.readouterr().err == ""
    say_left_out(1)
    say_left_out(1200)
    said = "{} COULD NOT BE ANALYSED and had to be left out."
    assert capsys.readouterr().err.split("\n")[1::2] == [said.format("1 TRACK"), said.format("1,200 TRACKS")]
