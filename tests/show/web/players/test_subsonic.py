"""OpenSubsonic's sonicSimilarity, against the published specification.

SPECIFICATION is written from https://github.com/opensubsonic/open-subsonic-api, folder openapi/schemas:
SubsonicResponse/SubsonicBaseResponse.json, SubsonicSuccessResponse.json, SubsonicFailureResponse.json,
SonicMatch.json, Child.json, Error.json, OpenSubsonicExtension.json, and openapi/endpoints for what is
required where. `additionalProperties` is stricter than theirs: no name of our own.
"""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from typing import Any

import httpx
import jsonschema
import pytest

from mirlab.errors import UsageError
from mirlab.show.web.players.signing import Refused, read_users, signed_in

TOKEN = "a-token-of-enough-letters"
KEY = {"apiKey": TOKEN, "v": "1.16.1", "c": "test"}
NAMESPACE = "{http://subsonic.org/restapi}"

_TEXT, _WHOLE = {"type": "string"}, {"type": "integer"}
CHILD = {
    "type": "object",
    "required": ["id", "isDir", "title"],
    "additionalProperties": False,
    "properties": {
        **dict.fromkeys(
            ("id", "parent", "title", "album", "artist", "genre", "coverArt", "contentType", "suffix", "path",
             "created", "albumId", "artistId", "musicBrainzId", "displayArtist", "displayAlbumArtist",
             "sortName"), _TEXT,
        ),
        **dict.fromkeys(
            ("track", "year", "size", "duration", "bitRate", "bitDepth", "samplingRate", "channelCount",
             "discNumber"), _WHOLE,
        ),
        "isDir": {"type": "boolean"},
        "isVideo": {"type": "boolean"},
        "type": {"enum": ["music", "video", "podcast", "audiobook"]},
        "mediaType": {"enum": ["song", "album", "artist"]},
    },
}  # fmt: skip
MATCH = {
    "type": "object",
    "required": ["entry", "similarity"],
    "additionalProperties": False,
    "properties": {"entry": CHILD, "similarity": {"type": "number", "minimum": -1, "maximum": 1}},
}
ERROR = {
    "type": "object",
    "required": ["code"],
    "additionalProperties": False,
    "properties": {
        "code": {"enum": [0, 10, 20, 30, 40, 41, 42, 43, 44, 50, 60, 70]},
        "message": _TEXT,
        "helpUrl": _TEXT,
    },
}
EXTENSION = {
    "type": "object",
    "required": ["name", "versions"],
    "properties": {"name": _TEXT, "versions": {"type": "array", "items": _WHOLE}},
}


def answer_with(**more: Any) -> dict[str, Any]:
    """The schema of a good answer that has these besides what every answer has."""
    return _answer("ok", more)


def _answer(status: str, more: dict[str, Any]) -> dict[str, Any]:
    base = {"version": _TEXT, "type": _TEXT, "serverVersion": _TEXT, "openSubsonic": {"type": "boolean"}}
    inner = {
        "type": "object",
        "required": [*base, "status", *more],
        "additionalProperties": False,
        "properties": {**base, "status": {"enum": [status]}, **more},
    }
    return {
        "type": "object",
        "required": ["subsonic-response"],
        "additionalProperties": False,
        "properties": {"subsonic-response": inner},
    }


SPECIFICATION = {
    "ping": answer_with(),
    "getOpenSubsonicExtensions": answer_with(openSubsonicExtensions={"type": "array", "items": EXTENSION}),
    "getSonicSimilarTracks": answer_with(sonicMatch={"type": "array", "items": MATCH}),
    "findSonicPath": answer_with(sonicMatch={"type": "array", "items": MATCH}),
    "tokenInfo": answer_with(
        tokenInfo={"type": "object", "required": ["username"], "properties": {"username": _TEXT}}
    ),
}
FAILURE = _answer("failed", {"error": ERROR})


def ask(client: httpx.Client, method: str, *, post: bool = False, **asked: Any) -> dict[str, Any]:
    given = {**({} if "v" in asked else KEY), **asked, "f": "json"}
    address = f"/rest/{method}"
    answer = client.post(address, data=given) if post else client.get(address, params=given)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    said: dict[str, Any] = answer.json()
    name = method.removesuffix(".view")
    jsonschema.validate(said, FAILURE if "error" in said["subsonic-response"] else SPECIFICATION[name])
    return said["subsonic-response"]


def code(client: httpx.Client, method: str, **asked: Any) -> int:
    found: int = ask(client, method, **asked)["error"]["code"]
    return found


QUESTIONS = {
    "ping": {},
    "getOpenSubsonicExtensions": {},
    "tokenInfo": {},
    "getSonicSimilarTracks": {"id": "s2", "count": 3},
    "findSonicPath": {"startSongId": "s0", "endSongId": "s5", "count": 4},
}


@pytest.mark.parametrize("method", QUESTIONS)
def test_an_answer_is_as_specified_by_get_and_form_with_and_without_view(
    asking: httpx.Client, method: str
) -> None:
    asked = QUESTIONS[method]
    first = ask(asking, method, **asked)
    assert first["status"] == "ok"
    assert first == ask(asking, f"{method}.view", **asked) == ask(asking, method, post=True, **asked)


def test_similar_tracks_from_the_most_alike(asking: httpx.Client) -> None:
    found = ask(asking, "getSonicSimilarTracks", id="s2")["sonicMatch"]
    assert {match["entry"]["id"] for match in found} == {"s0", "s1", "s3", "s4", "s5"}
    alike = [match["similarity"] for match in found]
    assert alike == sorted(alike, reverse=True)
    assert found[0]["entry"] == {
        "id": found[0]["entry"]["id"],
        "isDir": False,
        "isVideo": False,
        "type": "music",
        "mediaType": "song",
        "title": found[0]["entry"]["title"],
        "artist": found[0]["entry"]["artist"],
        "artistId": found[0]["entry"]["artistId"],
        "album": "<Album> & \x07more",
        "path": f"{found[0]['entry']['title'][1:]}.wav",
        "duration": 1,
    }
    assert ask(asking, "getSonicSimilarTracks", id="s2", count=0)["sonicMatch"] == []


def test_a_path_begins_with_its_start_and_ends_with_its_end(asking: httpx.Client) -> None:
    found = ask(asking, "findSonicPath", startSongId="s5", endSongId="s0")["sonicMatch"]
    assert [match["entry"]["id"] for match in found] == ["s5", "s4", "s3", "s2", "s1", "s0"]
    assert found[0]["similarity"] == 1.0
    assert found[-1]["similarity"] < found[1]["similarity"] < 1.0


def test_xml_says_the_same(asking: httpx.Client) -> None:
    answer = asking.get("/rest/getSonicSimilarTracks.view", params={**KEY, "id": "s2", "count": 2})
    assert answer.headers["content-type"] == "application/xml"
    root = ET.fromstring(answer.content)
    assert root.tag == f"{NAMESPACE}subsonic-response"
    assert (root.get("status"), root.get("openSubsonic"), root.get("version")) == ("ok", "true", "1.16.1")
    said = ask(asking, "getSonicSimilarTracks", id="s2", count=2)["sonicMatch"]
    told = root.findall(f"{NAMESPACE}sonicMatch")
    assert [float(match.get("similarity", "")) for match in told] == [match["similarity"] for match in said]
    entries = [match[0] for match in told]
    assert [entry.tag for entry in entries] == [f"{NAMESPACE}entry"] * 2
    assert [entry.get("id") for entry in entries] == [match["entry"]["id"] for match in said]
    assert entries[0].get("isDir") == "false"
    # XML has no bells.
    assert entries[0].get("album") == "<Album> & \ufffdmore"
    failed = ET.fromstring(asking.get("/rest/ping").content)
    assert (failed.get("status"), failed[0].tag, failed[0].get("code")) == (
        "failed",
        f"{NAMESPACE}error",
        "10",
    )
    versions = ET.fromstring(asking.get("/rest/getOpenSubsonicExtensions").content)
    assert (versions[0].get("name"), versions[0][0].text) == ("sonicSimilarity", "1")


def test_extensions_are_public_and_name_what_there_is(asking: httpx.Client) -> None:
    said = asking.get("/rest/getOpenSubsonicExtensions.view?f=json").json()["subsonic-response"]
    names = [one["name"] for one in said["openSubsonicExtensions"]]
    assert names == ["sonicSimilarity", "formPost", "apiKeyAuthentication"]
    together = asking.get("/rest/getOpenSubsonicExtensions?f=json&together=true").json()["subsonic-response"]
    assert [one["name"] for one in together["openSubsonicExtensions"]] == ["sonicSimilarity"]


@pytest.mark.parametrize("asked", [{}, {"id": ""}])
def test_what_is_missing_is_code_10(asking: httpx.Client, asked: dict[str, str]) -> None:
    assert code(asking, "getSonicSimilarTracks", **asked) == 10
    assert code(asking, "findSonicPath", startSongId="s1", **asked) == 10
    for name in ("v", "c"):
        given = {**KEY, "f": "json", "id": "s1"}
        del given[name]
        answer = asking.get("/rest/getSonicSimilarTracks", params=given).json()["subsonic-response"]
        assert answer["error"] == {"code": 10, "message": f"Required parameter is missing: {name}"}


def test_what_is_not_there_is_code_70(asking: httpx.Client) -> None:
    for id in ("nope", "lost"):
        assert code(asking, "getSonicSimilarTracks", id=id) == 70
        assert code(asking, "findSonicPath", startSongId="s1", endSongId=id) == 70


@pytest.mark.parametrize("count", ["x", "-1", "1.5", "9" * 30])
def test_a_count_that_is_none_is_code_0(asking: httpx.Client, count: str) -> None:
    assert code(asking, "getSonicSimilarTracks", id="s1", count=count) == 0
    assert code(asking, "findSonicPath", startSongId="s1", endSongId="s2", count="1") == 0


def test_another_format_is_refused_in_xml(asking: httpx.Client) -> None:
    answer = asking.get("/rest/ping", params={**KEY, "f": "jsonp", "callback": "alert"})
    root = ET.fromstring(answer.content)
    assert root[0].get("message") == "Expected f=xml or f=json, got 'jsonp'"
    assert "alert" not in answer.text


def test_another_site_is_refused_before_anything_else(asking: httpx.Client) -> None:
    answer = asking.get("/rest/ping", params=KEY, headers={"origin": "https://evil.example"})
    assert answer.status_code == 403
    assert asking.get("/rest/ping", params=KEY, headers={"host": "evil.example"}).status_code == 421
    assert asking.get("/rest/stream", params=KEY).status_code == 401


def token_of(password: str, salt: str) -> str:
    return hashlib.md5((password + salt).encode()).hexdigest()


def test_users_by_password_and_token_over_http(asking: httpx.Client) -> None:
    plain = {"v": "1.16.1", "c": "test"}
    salted = {"u": "änne", "t": token_of("pässword:1", "c19b2d"), "s": "c19b2d"}
    assert ask(asking, "ping", **plain, **salted)["status"] == "ok"
    assert ask(asking, "ping", post=True, **plain, u="joe", p="enc:736573616d65")["status"] == "ok"
    assert code(asking, "ping", **plain, **{**salted, "u": "joe"}) == 40


USERS = {"joe": "sesame"}


@pytest.mark.parametrize(
    ("asked", "users", "token", "code"),
    [
        # The example of https://opensubsonic.netlify.app/docs/api-reference/
        ({"u": "joe", "t": "26719a1196d2a940705a59634eb18eab", "s": "c19b2d"}, USERS, None, None),
        ({"u": "joe", "t": "26719A1196D2A940705A59634EB18EAB", "s": "c19b2d"}, USERS, None, None),
        ({"u": "joe", "p": "sesame"}, USERS, None, None),
        ({"u": "joe", "p": "enc:736573616d65"}, USERS, None, None),
        ({"apiKey": TOKEN}, None, TOKEN, None),
        ({"u": "anybody", "p": "x"}, None, None, None),
        ({}, USERS, None, 10),
        ({"u": "joe"}, USERS, None, 10),
        ({"u": "joe", "t": "26719a1196d2a940705a59634eb18eab"}, USERS, None, 10),
        ({"p": "sesame"}, USERS, None, 10),
        ({}, None, None, 10),
        ({"u": "joe", "p": "wrong"}, USERS, None, 40),
        ({"u": "joe", "p": ""}, USERS, None, 40),
        ({"u": "joe", "p": "enc:zz"}, USERS, None, 40),
        ({"u": "joe", "t": "26719a1196d2a940705a59634eb18eab", "s": "other"}, USERS, None, 40),
        ({"u": "Joe", "p": "sesame"}, USERS, None, 40),
        ({"u": "nobody", "p": ""}, USERS, None, 40),
        ({"u": "nobody", "t": hashlib.md5(b"abc").hexdigest(), "s": "abc"}, USERS, None, 40),
        ({"u": "joe", "t": "x", "s": "y"}, None, TOKEN, 41),
        ({"u": "joe", "p": TOKEN}, None, TOKEN, 42),
        ({"apiKey": TOKEN}, USERS, None, 42),
        ({"apiKey": TOKEN, "u": "joe"}, USERS, TOKEN, 43),
        ({"u": "joe", "p": "sesame", "t": "x", "s": "y"}, USERS, None, 43),
        ({"apiKey": "wrong"}, USERS, TOKEN, 44),
        ({"apiKey": ""}, USERS, TOKEN, 44),
    ],
)
def test_who_may_ask(
    asked: dict[str, str], users: dict[str, str] | None, token: str | None, code: int | None
) -> None:
    if code is None:
        assert signed_in(asked, users, token)
        return
    with pytest.raises(Refused) as raised:
        signed_in(asked, users, token)
    assert raised.value.code == code


def test_users_of_a_file(tmp_path: Any) -> None:
    file = tmp_path / "users"
    file.write_text("joe:sesame\n\n änne :with:colon \n", encoding="utf-8")
    assert read_users(file) == {"joe": "sesame", "änne": "with:colon "}
    for text, sentence in (
        ("joe", "line 1: expected NAME:PASSWORD"),
        ("joe:", "line 1: expected NAME:PASSWORD"),
        ("a:1\na:2", "line 2: this name was there before"),
        ("\n", "but it is empty"),
    ):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(UsageError, match=sentence):
            read_users(file)
    file.write_bytes(b"joe:\xff")
    with pytest.raises(UsageError, match="byte 4 is not valid"):
        read_users(file)
    with pytest.raises(UsageError, match="can't be read: No such file"):
        read_users(tmp_path / "none")
