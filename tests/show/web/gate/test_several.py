"""Parts of a request become files, whatever pieces they arrive in."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from starlette.requests import Request

from mirlab.show.web.gate.problems import Gone, TooSlow
from mirlab.show.web.gate.several import received_several
from mirlab.show.web.work.allowance import Allowance
from mirlab.show.web.work.places import Places

BODY = (
    b'--b\r\nContent-Disposition: form-data; name="f"; filename="C:\\\\music\\\\one.WAV"\r\n\r\n'
    b"\r\n--not\r\n--b\r\n"
    b'Content-Disposition: form-data; name="f"; filename="../../two.evil.suffix"\r\n\r\n22\r\n--b--\r\n'
)


async def taken(pieces: list[bytes], allowed: Allowance, ends: bool = True) -> list[tuple[str, str, bytes]]:
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
    places = Places(1)
    try:
        async with received_several(Request(scope, receive), allowed, places) as sent:
            found = [(one.name, Path(one.path).suffix, Path(one.path).read_bytes()) for one in sent]
            folder = Path(sent[0].path).parent
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


def test_whoever_is_slow_or_leaves_holds_no_place() -> None:
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
