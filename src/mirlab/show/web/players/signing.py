"""Who may ask by OpenSubsonic: a user with a password or its token, or an API key.

As https://opensubsonic.netlify.app/docs/api-reference/ and its extension apiKeyAuthentication say. The API
key is the server's own token. Where the server has neither users nor a token, which only this machine can
reach, any name is let in, as the explorer lets in anybody.

Contents: signed_in, Refused, read_users.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from mirlab.errors import MirlabError, UsageError
from mirlab.files import expanded, read_regular
from mirlab.show.web.gate import is_secret

MISSING, WRONG, NO_TOKENS, NO_SUCH_WAY, SEVERAL_WAYS, WRONG_KEY = 10, 40, 41, 42, 43, 44
_MOST_BYTES = 1 << 20


class Refused(MirlabError):
    """A question that is not answered, with the code that Subsonic's API has for the reason."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def signed_in(asked: Mapping[str, str], users: Mapping[str, str] | None, token: str | None) -> str:
    """The name of whoever asks.

    Parameters
    ----------
    asked : the parameters of the question
    users : password by name; None where there are none
    token : the API key; None where there is none

    Raises
    ------
    Refused : something is missing, contradictory or wrong
    """
    own = [name for name in ("u", "p", "t", "s") if name in asked]
    if "apiKey" in asked:
        if own:
            raise Refused(SEVERAL_WAYS, f"Expected either apiKey or a user, got apiKey and {own[0]}")
        if token is None:
            raise Refused(NO_SUCH_WAY, "This server has no API key: it was started without a token")
        if not is_secret(asked["apiKey"], token):
            raise Refused(WRONG_KEY, "Invalid API key")
        return "apiKey"
    if "p" in asked and ("t" in asked or "s" in asked):
        raise Refused(SEVERAL_WAYS, "Expected either p or t with s, got both")
    for name in ("u", *(("t", "s") if "t" in asked or "s" in asked else ("p",))):
        if name not in asked:
            raise Refused(MISSING, f"Required parameter is missing: {name}")
    if users is None:
        if token is None:
            return asked["u"]
        code = NO_TOKENS if "t" in asked else NO_SUCH_WAY
        raise Refused(code, "This server has no users: give its token as apiKey, without u")
    password = users.get(asked["u"], "")
    if "t" in asked:
        right = hashlib.md5((password + asked["s"]).encode("utf-8", "replace"), usedforsecurity=False)
        fits = is_secret(asked["t"].lower(), right.hexdigest())
    else:
        fits = is_secret(_in_clear(asked["p"]), password)
    # An unknown name takes as long as a wrong password.
    if not fits or not password:
        raise Refused(WRONG, "Wrong username or password")
    return asked["u"]


def _in_clear(password: str) -> str:
    if not password.startswith("enc:"):
        return password
    try:
        return bytes.fromhex(password[4:]).decode("utf-8")
    except ValueError:
        return ""


def read_users(path: str | Path) -> dict[str, str]:
    """Users and their passwords, a line NAME:PASSWORD for each; raises UsageError."""
    place = expanded(path)
    option = f"--player-users {place}"
    try:
        text = read_regular(place, _MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{option}: expected UTF-8 text, but byte {error.start} is not valid") from error
    except OSError as error:
        raise UsageError(f"{option}: it can't be read: {error.strerror or error}") from error
    users: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        name, colon, password = line.partition(":")
        if not colon or not name.strip() or not password:
            raise UsageError(f"{option}, line {number}: expected NAME:PASSWORD")
        if name.strip() in users:
            raise UsageError(f"{option}, line {number}: this name was there before: give each once")
        users[name.strip()] = password
    if not users:
        raise UsageError(f"{option}: expected a line NAME:PASSWORD for each user, but it is empty")
    return users
