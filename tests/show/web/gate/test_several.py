"""Parts of a request become files, whatever pieces they arrive in."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import pytest
from starlette.requests import Request

from mirlab.errors import UsageError
from mirlab.show.web.gate.problems import Gone, TooSlow
from mirlab.show.web.gate.several import received_several
from mirlab.show.web.work.allowance import Allowance
from mirlab.show.web.work.places import Busy, Places

BODY = (
    b'--b\r\nContent-Disposition: form-data; name="f"; filename="C:\\\\music\\\\one.WAV"\r\n\r\n'
    b"\r\n--not\r\n--b\r\n"
    b'Content-Disposition: form-data; name="f"; filename="../../two.evil.suffix"\r\n\r\n22\r\n--b--\r\n'
)


async def taken(
    pieces: list[bytes], allowed: Allowance, ends: bool = True, most_bytes: float = float("inf")
) -> list[tuple[str, str, bytes]]:
    """Of each file its name, the suffix it is kept with, and its content."""
    left = list(pieces)

    async def receive() -> dict[str, object]:
        if left:
            return {"type": "http.request", "body": left.pop(0), "more_body": bool(left) or not ends}
        if ends:
            return {"type": "http.disconnect"}
        await asyncio.sleep(3600)
        raise AssertionError

    scope = {
        "type": "http",
        "method": "POST",
        "headers": [(b"content-type", b"multipart/form-data; boundary=b")],
    }
    places = Places(1, most_bytes)
    try:
        async with received_several(Request(scope, receive), allowed, places) as sent:
            found = [(one.name, Path(str(one.file)).suffix, Path(str(one.file)).read_bytes()) for one in sent]
            folder = Path(str(sent[0].file)).parent
            assert len(list(folder.iterdir())) == len(sent)
        assert not folder.exists()
    finally:
        assert (places.taken, places.bytes) == (0, 0)
    return found


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_files_come_whole_in_pieces_of_any_size(size: int) -> None:
    pieces = [BODY[i : i + size] for i in range(0, len(BODY), size)]
    assert asyncio.run(taken(pieces, Allowance())) == [
        ("one.WAV", ".wav", b"\r\n--not"),
        ("../../two.evil.suffix", "", b"22"),
    ]


def test_all_files_of_a_request_count_for_the_room_on_the_disk() -> None:
    with pytest.raises(Busy, match="fill the disk space for uploads"):
        asyncio.run(taken([BODY], Allowance(), most_bytes=8))
    assert len(asyncio.run(taken([BODY], Allowance(), most_bytes=9))) == 2


def test_a_part_without_a_name_does_not_take_the_one_before_for_its_own() -> None:
    nameless = b"--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n--b--\r\n"
    with pytest.raises(UsageError, match="got the part '', which has no file name"):
        asyncio.run(taken([BODY.removesuffix(b"--b--\r\n") + nameless], Allowance()))


def test_names_are_cut_where_they_are_too_long() -> None:
    body = BODY.replace(b"../../two.evil.suffix", b"x" * 3000)
    assert [len(name) for name, _, _ in asyncio.run(taken([body], Allowance()))] == [7, 1000]


def test_whoever_is_slow_or_leaves_holds_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(TooSlow, match=r"did not arrive within 0\.05 s"):
        asyncio.run(taken([BODY[:100]], Allowance(arrival=0.05), ends=False))

    async def leaving() -> None:
        pieces = [BODY[:100], b""]
        left = iter([{"type": "http.request", "body": piece, "more_body": True} for piece in pieces])

        async def receive() -> dict[str, object]:
            return next(left, {"type": "http.disconnect"})

        scope = {"type": "http", "headers": [(b"content-type", b"multipart/form-data; boundary=b")]}
        async with received_several(Request(scope, receive), Allowance(), Places(1)):
            raise AssertionError

    with pytest.raises(Gone, match="disconnected while sending files"):
        asyncio.run(leaving())
    assert list(tmp_path.iterdir()) == []
