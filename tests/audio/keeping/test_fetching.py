"""MusiCNN is fetched as a whole or not at all, and whatever goes wrong is said."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from mirlab.audio.embedding.card import parse_card
from mirlab.audio.keeping import downloading, placing
from mirlab.audio.keeping.downloading import DownloadError
from mirlab.audio.keeping.fetching import get_embedding
from mirlab.audio.keeping.listing import Embeddings, embedding
from mirlab.audio.musicnn.wheel import Wheel
from mirlab.errors import OutputError, UnknownName, UsageError
from mirlab.typing import ProgressEvent

from .conftest import NAMES, WHEEL, Pip, left_in

FILES = [f"embeddings/{name}/{file}" for name in NAMES for file in ("LICENSE", "card.toml", "graph.onnx")]
SAVES = f"(into / 'musicnn-0.1.0-py3-none-any.whl').write_bytes({WHEEL!r})\n"
RETRIES = """
for i in range(2):
    print("WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError('<an object>: "
          "Failed to establish a new connection: [Errno 111] Connection refused')': /simple/musicnn/")
print("ERROR: Could not find a version that satisfies the requirement musicnn==0.1.0 (from versions: none)")
print("ERROR: No matching distribution found for musicnn==0.1.0")
sys.exit(1)
"""


def states(found: Embeddings) -> list[str]:
    return [each.state for each in found]


def test_models_come_from_a_file(brought: Path, wheel: Path, private_data: Path) -> None:
    assert states(get_embedding("musicnn", file=wheel)) == ["fetched", "fetched"]
    assert left_in(private_data) == FILES
    kept = private_data / "embeddings" / "tiny_one"
    assert (kept / "card.toml").read_bytes() == (brought / "tiny_one.toml").read_bytes()
    assert (kept / "LICENSE").read_bytes() == b"free"
    assert embedding("tiny_one").state == "here"


def test_what_is_here_is_not_fetched_again(brought: Path, wheel: Path, private_data: Path) -> None:
    get_embedding("musicnn", file=wheel)
    before = (private_data / "embeddings" / "tiny_two").stat().st_ino
    assert states(get_embedding("tiny_one")) == ["here", "here"]
    assert states(get_embedding("tiny_one", file=wheel)) == ["here", "here"]
    (private_data / "embeddings" / "tiny_one" / "graph.onnx").write_bytes(b"cut")
    assert embedding("tiny_one").state == "damaged"
    assert states(get_embedding("tiny_one", file=wheel)) == ["fetched", "here"]
    assert (private_data / "embeddings" / "tiny_two").stat().st_ino == before
    assert states(get_embedding("musicnn", file=wheel, force=True)) == ["fetched", "fetched"]
    assert left_in(private_data) == FILES


def test_names_that_can_be_fetched(brought: Path) -> None:
    with pytest.raises(UnknownName, match=r'that can be fetched called "musicn". Did you mean "musicnn"'):
        get_embedding("musicn")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"another", "this is not the wheel that is needed: expected .* a file of 7 bytes"),
        (None, "No such file"),
    ],
)
def test_another_file_is_refused(
    content: bytes | None, words: str, brought: Path, tmp_path: Path, private_data: Path
) -> None:
    file = tmp_path / "other.whl"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UsageError, match=rf"other\.whl: .*{words}"):
        get_embedding("musicnn", file=file)
    assert left_in(private_data) == []


def test_a_wrong_file_is_refused_where_everything_is_here(brought: Path, wheel: Path, tmp_path: Path) -> None:
    get_embedding("musicnn", file=wheel)
    (tmp_path / "other.whl").write_bytes(b"another")
    with pytest.raises(UsageError, match=r"other\.whl: this is not the wheel that is needed"):
        get_embedding("musicnn", file=tmp_path / "other.whl")
    with pytest.raises(UsageError, match=r"such\.whl: the wheel can't be read: No such file"):
        get_embedding("musicnn", file="/no/such.whl")


def test_pip_downloads_it(brought: Path, private_data: Path, tmp_path: Path, pip: Pip) -> None:
    pip(f"{SAVES}pathlib.Path({str(tmp_path / 'said')!r}).write_text('\\n'.join(given))")
    told: list[ProgressEvent] = []
    assert states(get_embedding("musicnn", progress=told.append)) == ["fetched", "fetched"]
    given = (tmp_path / "said").read_text().splitlines()
    assert given[0] == "download"
    assert {"--no-deps", "--only-binary", "--no-input", "musicnn==0.1.0"} <= set(given)
    assert told[0] == ProgressEvent("downloading", 0, 29, unit="MB")
    assert told[-1] == ProgressEvent("writing", 2, 2, unit="models")
    assert left_in(private_data) == FILES


FULL = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
PIPS = [
    (
        RETRIES,
        DownloadError,
        r"could not download musicnn==0\.1\.0: Connection refused\. To go on, get musicnn-.*"
        r"mirlab embeddings get musicnn --from musicnn-0\.1\.0-py3-none-any\.whl",
    ),
    ("print('ERROR: No matching distribution for x'); sys.exit(1)", DownloadError, "No matching distrib"),
    ("sys.exit(3)", DownloadError, "it ended with code 3 and no word"),
    ("print('odd\\x1b[2J'); sys.exit(1)", DownloadError, r"odd␛\[2J"),
    ("", DownloadError, "it ended with code 0 and no word"),
    (f"print({FULL!r}); sys.exit(1)", OutputError, "No space left on device. Nothing was left there; free"),
    (SAVES.replace("a wheel", "not one"), DownloadError, "what pip downloaded as .* is not the wheel"),
]


@pytest.mark.parametrize(("script", "kind", "words"), PIPS)
def test_what_pip_can_t_do(
    script: str, kind: type[Exception], words: str, brought: Path, private_data: Path, pip: Pip
) -> None:
    pip(script)
    with pytest.raises(kind, match=words):
        get_embedding("musicnn")
    assert left_in(private_data) == []


def test_a_python_without_pip(brought: Path, monkeypatch: pytest.MonkeyPatch, private_data: Path) -> None:
    monkeypatch.setattr(downloading, "find_spec", lambda name: None)
    with pytest.raises(DownloadError, match=r"pip, .* is not installed .* ensurepip .* or get musicnn-0.1.0"):
        get_embedding("musicnn")
    assert left_in(private_data) == []


def test_an_interrupt_ends_pip_and_leaves_nothing(
    brought: Path, private_data: Path, tmp_path: Path, pip: Pip
) -> None:
    said = tmp_path / "pid"
    pip(
        f"import os, signal\n(into / 'half.whl').write_bytes(b'half')\n"
        f"pathlib.Path({str(said)!r}).write_text(str(os.getpid()))\nsignal.pause()"
    )

    def stop(event: ProgressEvent) -> None:
        if said.is_file() and said.read_text():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        get_embedding("musicnn", progress=stop)
    with pytest.raises(ProcessLookupError):
        os.kill(int(said.read_text()), 0)
    assert left_in(private_data) == []
    assert list((private_data / "embeddings").iterdir()) == []


def test_no_space_for_the_graphs(
    brought: Path, wheel: Path, private_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(placing.os, "fsync", full)
    with pytest.raises(OutputError, match=r"could not write .*tiny_one: No space left on device. Nothing"):
        get_embedding("musicnn", file=wheel)
    assert left_in(private_data) == []


def test_a_place_that_can_t_be_written(
    brought: Path, wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MIRLAB_DATA", str(tmp_path / "file"))
    with pytest.raises(OutputError, match=r"could not write .*embeddings: .* is not a folder"):
        get_embedding("musicnn", file=wheel)


def test_the_base_is_enough_to_fetch(brought: Path, wheel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = Wheel(b"").files_of("tiny_one")
    monkeypatch.setattr(Wheel, "files_of", lambda wheel, name: written)
    for package in ("onnx", "google.protobuf", "pyarrow", "sklearn"):
        monkeypatch.setitem(sys.modules, package, None)
    assert states(get_embedding("musicnn", file=wheel)) == ["fetched", "fetched"]


def test_golden_numbers_that_do_not_come_out(brought: Path, wheel: Path, private_data: Path) -> None:
    file = brought / "tiny_two.toml"
    file.write_text(file.read_text().replace("hop_length = 256", "hop_length = 255"), encoding="utf-8")
    with pytest.raises(UsageError, match="tiny_two: its golden numbers don't come out"):
        get_embedding("musicnn", file=wheel)
    # The first model is whole and stays.
    assert left_in(private_data) == FILES[:3]


def test_other_bytes_than_the_card_describes_are_not_kept(
    brought: Path, wheel: Path, private_data: Path
) -> None:
    file = brought / "tiny_one.toml"
    digest = parse_card(file.read_bytes(), "card").graph_sha256
    file.write_text(file.read_text().replace(digest, "0" * 64), encoding="utf-8")
    with pytest.raises(UsageError, match=r"tiny_one: another graph\.onnx was written than the"):
        get_embedding("musicnn", file=wheel)
    assert left_in(private_data) == []
