"""What is wrong with a request's parameters or its JSON, in sentences of our own.

Contents: sentence_of.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_LONGEST = 60
_EXPECTED = {
    "missing": "a value",
    "greater_than": "a number above {gt:g}",
    "greater_than_equal": "{ge:g} or more",
    "less_than": "a number below {lt:g}",
    "less_than_equal": "{le:g} or less",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_parsing_size": "a smaller whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "string_type": "text",
    "string_unicode": "text",
    "string_too_long": "{max_length} characters or fewer",
    "string_too_short": "{min_length} characters or more",
    "list_type": "a list",
    "too_long": "a list of {max_length} or fewer",
    "too_short": "a list of {min_length} or more",
    "literal_error": "{expected}",
    "enum": "{expected}",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "json_invalid": "JSON",
    "extra_forbidden": "no such key",
}


def sentence_of(mistake: Mapping[str, Any]) -> str:
    """Where it is, what was expected and what came, of one of pydantic's errors."""
    place, kind = mistake["loc"], mistake["type"]
    # The first part says whether it is the query, the path or the body.
    where = ".".join(map(str, place[1:])) or str(place[0])
    if kind == "json_invalid":
        return "body: expected JSON, got something else"
    wanted = _EXPECTED.get(kind)
    if wanted is None:
        return f"{where}: {mistake['msg']}, got {_short(mistake.get('input'))}"
    got = "nothing" if kind == "missing" else _short(mistake.get("input"))
    return f"{where}: expected {wanted.format(**mistake.get('ctx', {}))}, got {got}"


def _short(came: object) -> str:
    said = repr(came)
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}..."
