"""A wheel, downloaded by the person's own pip with their own settings: index, proxy, certificates, cache.

pip runs as a process of its own and writes into a folder that is removed afterwards. The size of what is
there says how far it is.

Contents: download, DownloadError.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from mirlab.errors import MirlabError, OutputError
from mirlab.words import visible

_STEP, _PATIENCE = 0.1, 5.0
"""Seconds between two looks at how far pip is, and until one that was asked to end is ended."""
_MOST_SAID = 1 << 20
_REASONS = re.compile(
    r"\[Errno -?\d+\] ([^'\")\]]+)|(certificate verify failed[^'\")]*)|((?:Read|Connect) timed out)|"
    r"(\b40[137] [A-Z][\w ]+|\b50\d [A-Z][\w ]+)"
)


class DownloadError(MirlabError):
    """pip is missing, or could not get what was asked for; the message says why and what else there is."""


def download(requirement: str, into: Path, tell: Callable[[int], None], otherwise: str) -> Path:
    """Get the wheel of one requirement.

    Parameters
    ----------
    requirement : such as "musicnn==0.1.0"
    into : an empty folder of ours
    tell : is called with the bytes that have come so far
    otherwise : what to do where it can't be had, in the imperative, for the message

    Returns
    -------
    Path : the one file that came

    Raises
    ------
    DownloadError : no pip, no connection, or no such wheel
    OutputError : no space
    """
    wheels, rest, log = into / "wheels", into / "rest", into / "log"
    wheels.mkdir()
    rest.mkdir()
    command = [
        *_pip(otherwise), "download", "--no-deps", "--only-binary", ":all:", "--no-input",
        "--disable-pip-version-check", "--progress-bar", "off", "--dest", str(wheels), requirement,
    ]  # fmt: skip
    # What is on its way lies in our folder: on the disk where it will stay, and gone if this is interrupted.
    settings = {**os.environ, "TMPDIR": str(rest), "TEMP": str(rest), "TMP": str(rest)}
    with log.open("wb") as said:
        code = _run(command, settings, said, lambda: tell(_size(wheels) + _size(rest)))
    with log.open("rb") as written:
        words = written.read(_MOST_SAID).decode("utf-8", "replace")
    found = [file for file in wheels.iterdir() if file.suffix == ".whl"]
    if code == 0 and len(found) == 1:
        return found[0]
    if "[Errno 28]" in words or "No space left" in words:
        raise OutputError(
            f"could not write {into.parent}: No space left on device. Nothing was left there; free some "
            "space, or move the data folder with MIRLAB_DATA, and run again."
        )
    raise DownloadError(
        f"pip could not download {requirement}: {_reason(words, code)}. To go on, {otherwise}"
    )


def _pip(otherwise: str) -> list[str]:
    if find_spec("pip") is None:
        raise DownloadError(
            f"pip, which downloads the wheel, is not installed for {sys.executable}. Run  "
            f"python -m ensurepip  and try again, or {otherwise}"
        )
    return [sys.executable, "-m", "pip"]


def _run(command: list[str], settings: dict[str, str], said: IO[bytes], look: Callable[[], None]) -> int:
    """Run a process to its end, or end it with this one."""
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, env=settings
    ) as process:
        try:
            while True:
                try:
                    return process.wait(_STEP)
                except subprocess.TimeoutExpired:
                    look()
        except BaseException:
            process.terminate()
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
            raise


def _size(folder: Path) -> int:
    found = 0
    for place, _, files in os.walk(folder):
        for file in files:
            try:
                found += os.stat(os.path.join(place, file)).st_size  # noqa: PTH116, PTH118
            except OSError:
                continue
    return found


def _reason(words: str, code: int) -> str:
    """Why it failed, in pip's words: what kept it from the index, else its last error."""
    lines = [line.strip() for line in words.splitlines()]
    for line in reversed(lines):
        found = _REASONS.search(line) if line.startswith(("WARNING", "ERROR")) else None
        if found is not None:
            return visible(next(filter(None, found.groups())).strip())
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR")]
    if not errors:
        errors = [line for line in lines if line][-1:]
    return visible(errors[0][:300]).rstrip(".") if errors else f"it ended with code {code} and no word"
