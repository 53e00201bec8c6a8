"""Answers of Subsonic's API as JSON and as XML.

In XML, plain values are attributes, and what is nested are elements, a list one for each of its items:
https://opensubsonic.netlify.app/docs/api-reference/

Contents: written.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Any

from fastapi.responses import Response

from mirlab.show.web.players.shapes import Answered, Subsonic

_NAMESPACE = "http://subsonic.org/restapi"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def written(answer: Answered, as_json: bool) -> Response:
    """The answer as JSON or XML; its status is 200 even where it refuses, as the API has it."""
    whole = Subsonic(**{"subsonic-response": answer})
    if as_json:
        said = whole.model_dump_json(by_alias=True, exclude_none=True)
        return Response(said.encode("utf-8", "replace"), media_type="application/json")
    root = _element("subsonic-response", answer.model_dump(exclude_none=True))
    root.set("xmlns", _NAMESPACE)
    text = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return Response(text, media_type="application/xml")


def _element(name: str, said: Any) -> ET.Element:
    made = ET.Element(name)
    if not isinstance(said, dict):
        made.text = _plain(said)
        return made
    for key, value in said.items():
        if isinstance(value, dict):
            made.append(_element(key, value))
        elif isinstance(value, list):
            made.extend(_element(key, one) for one in value)
        else:
            made.set(key, _plain(value))
    return made


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", str(value))
