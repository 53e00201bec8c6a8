"""Every song of a media server that speaks Subsonic's API, which is asked politely and believed little.

A password is not sent, unless that is asked for: what goes out is the MD5 of the password and a salt, as the
API wants it (https://opensubsonic.netlify.app/docs/api-reference/). Answers are bounded in size and time. A
redirect to another host is refused, for the sign-in would go there, too.

Contents: fetch_songs, address_of.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import secrets
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from mirlab.errors import MirlabError, UsageError
from mirlab.find.players.songs import Song, song_of
from mirlab.find.players.table import Origin
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent
from mirlab.version import __version__
from mirlab.words import quoted, their_words

SECONDS = 30.0
"""Without a byte from the server."""
MOST_BYTES = 64 << 20
"""Of one answer."""
MOST_SONGS = 2_000_000
PAGE = 500
CLIENT, API = "mirlab", "1.16.1"


def address_of(url: str) -> str:
    """The address of a server, without what follows it in a call; raises UsageError."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise UsageError(f"--subsonic {quoted(url)}: this is no address ({their_words(error)})") from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"--subsonic {quoted(url)}: expected an address such as http://localhost:4533")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise UsageError(
            "--subsonic: expected the server's address alone: give the name with --user, and the password in "
            "a file or in MIRLAB_SUBSONIC_PASSWORD"
        )
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/').removesuffix('/rest')}"


def fetch_songs(
    url: str, user: str | None, secret: str, *, send_password: bool = False, progress: Progress = None
) -> tuple[Origin, list[Song]]:
    """Every song of a server, in its order.

    Parameters
    ----------
    url : the server's address
    user : the name of a user, whose password `secret` is; None where it is an API key
    send_password : send the password itself, which is all that servers before API 1.13 understand
    progress : told as songs arrive

    Raises
    ------
    UsageError : no address
    MirlabError : the server can't be reached, refuses, or answers something else
    """
    server = _Server(address_of(url), user, secret, in_clear=send_password)
    said = server.ask("ping")
    origin = Origin(
        server.address,
        str(said.get("type") or "a Subsonic server")[:100],
        str(said.get("serverVersion") or "")[:100],
        server.extensions() if said.get("openSubsonic") is True else {},
    )
    songs: dict[str, Song] = {}
    tell = told(progress)
    # Only OpenSubsonic promises every song for an empty search; most others give them, too.
    for found in (server.searched(), server.in_albums()):
        for page in found:
            for song in page:
                songs.setdefault(song.id, song)
            tell(ProgressEvent("asking for songs", len(songs), unit="songs"))
            if len(songs) > MOST_SONGS:
                raise MirlabError(f"{server.address}: expected at most {MOST_SONGS:,} songs, got more")
        if songs:
            break
    return origin, list(songs.values())


class _Server:
    """One server, and how it is asked."""

    def __init__(self, address: str, user: str | None, secret: str, *, in_clear: bool) -> None:
        self.address, self._user, self._secret, self._in_clear = address, user, secret, in_clear
        self._opener = urllib.request.build_opener(_SameHost(address))

    def ask(self, method: str, **asked: str | int) -> dict[str, Any]:
        """What the server answers to one call; raises MirlabError where it does not, or refuses."""
        query = urlencode({**asked, **self._signed(), "v": API, "c": CLIENT, "f": "json"})
        request = urllib.request.Request(
            f"{self.address}/rest/{method}.view?{query}", headers={"user-agent": f"mirlab/{__version__}"}
        )
        try:
            with self._opener.open(request, timeout=SECONDS) as answer:
                text = answer.read(MOST_BYTES + 1)
        except urllib.error.HTTPError as error:
            with error:
                raise MirlabError(
                    f"{self.address}: the server answered {method} with {error.code} "
                    f"({quoted(error.reason)}): is this the address of a Subsonic server?"
                ) from None
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "reason", None) or error
            why = (
                "it did not answer in time" if isinstance(reason, TimeoutError) else their_words(str(reason))
            )
            raise MirlabError(f"{self.address}: the server can't be asked: {why}") from None
        if len(text) > MOST_BYTES:
            raise MirlabError(
                f"{self.address}: expected an answer of at most {MOST_BYTES >> 20} MiB, got more"
            )
        return self._read(method, text)

    def _read(self, method: str, text: bytes) -> dict[str, Any]:
        try:
            said = json.loads(text)["subsonic-response"]
            status, failed = said["status"], said.get("error") or {}
            code, words = failed.get("code"), quoted(failed.get("message") or "no reason given")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise MirlabError(
                f"{self.address}: expected an answer of Subsonic's API to {method}, got {quoted(text[:80])}: "
                "is this the address of a Subsonic server?"
            ) from None
        if status != "ok":
            hints = {
                10: "a server before API 1.13 takes no tokens: --send-password sends the password itself",
                40: "check --user and the password",
                41: "it takes no tokens: make an API key there, and give it without --user",
                42: "it takes no such sign-in: with a password give --user, with an API key leave it out",
                44: "check the API key",
            }
            hint = f": {hints[code]}" if code in hints else ""
            raise MirlabError(f"{self.address}: the server refused {method}: {words} (code {code}){hint}")
        found: dict[str, Any] = said
        return found

    def extensions(self) -> dict[str, tuple[int, ...]]:
        """The extensions of OpenSubsonic that it has."""
        found = {}
        for one in _dicts(self.ask("getOpenSubsonicExtensions").get("openSubsonicExtensions")):
            versions = one.get("versions")
            if isinstance(one.get("name"), str) and isinstance(versions, list):
                found[one["name"][:100]] = tuple(v for v in versions[:20] if type(v) is int)
        return dict(list(found.items())[:100])

    def searched(self) -> Iterator[list[Song]]:
        """Songs by pages of a search for everything."""
        start = 0
        known: set[str] = set()
        while True:
            said = self.ask(
                "search3", query="", artistCount=0, albumCount=0, songCount=PAGE, songOffset=start
            )
            page = _songs(_dict(said.get("searchResult3")).get("song"))
            # A server that knows of no paging gives its first page for ever.
            if known.issuperset(song.id for song in page):
                return
            yield page
            known.update(song.id for song in page)
            start += PAGE

    def in_albums(self) -> Iterator[list[Song]]:
        """Songs by albums."""
        start = 0
        known: set[str] = set()
        while True:
            said = self.ask("getAlbumList2", type="alphabeticalByName", size=PAGE, offset=start)
            albums = [str(a["id"]) for a in _dicts(_dict(said.get("albumList2")).get("album")) if a.get("id")]
            new = [album for album in albums if album not in known]
            for album in new:
                page = _songs(_dict(self.ask("getAlbum", id=album).get("album")).get("song"))
                if page:
                    yield page
            if not new:
                return
            known.update(new)
            start += PAGE

    def _signed(self) -> dict[str, str]:
        if self._user is None:
            return {"apiKey": self._secret}
        if self._in_clear:
            return {"u": self._user, "p": f"enc:{self._secret.encode().hex()}"}
        salt = secrets.token_hex(8)
        token = hashlib.md5((self._secret + salt).encode(), usedforsecurity=False).hexdigest()
        return {"u": self._user, "t": token, "s": salt}


def _dict(said: Any) -> Mapping[str, Any]:
    return said if isinstance(said, dict) else {}


def _dicts(said: Any) -> list[dict[str, Any]]:
    # Some servers turn a list of one into what is in it.
    several = said if isinstance(said, list) else [said]
    return [one for one in several if isinstance(one, dict)]


def _songs(said: Any) -> list[Song]:
    found = (song_of(one) for one in _dicts(said) if one.get("isDir") is not True)
    return [song for song in found if song is not None]


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows a redirect on the same host, and to no weaker protocol."""

    max_redirections = 5

    def __init__(self, address: str) -> None:
        self._from = urlsplit(address)

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        to = urlsplit(newurl)
        weaker = self._from.scheme == "https" and to.scheme != "https"
        if to.hostname != self._from.hostname or weaker:
            raise MirlabError(
                f"{self._from.scheme}://{self._from.netloc}: the server sends to "
                f"{quoted(f'{to.scheme}://{to.netloc}')}, and the sign-in must not go there: if it is the "
                "server's, give that address with --subsonic"
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)
