"""The usual request, which sends a sound with its name and asks for nothing else, taken the short way.

FastAPI's look at parameters that are not there is a good part of what a request costs beyond the analysis.

Contents: PlainlyAsked.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qsl

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from mirlab.show.web.gate import LONGEST_NAME


class PlainlyAsked(APIRoute):
    """A route that calls its function at once where a request has no parameter but `name`.

    What is asked otherwise, and wrongly, goes FastAPI's way, and so does every route that takes no name. The
    answer is held to the same model either way.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        usual = super().get_route_handler()
        if not any(parameter.name == "name" for parameter in self.dependant.query_params):
            return usual
        shape: TypeAdapter[Any] = TypeAdapter(self.response_model)

        async def answer(request: Request) -> Response:
            name = _only_name(request.scope["query_string"])
            if name is None:
                return await usual(request)
            said = shape.validate_python(await self.endpoint(request=request, name=name))
            content = shape.dump_json(said, exclude_unset=self.response_model_exclude_unset)
            return Response(content, media_type="application/json")

        return answer


def _only_name(query: bytes) -> str | None:
    """The name in a query that holds nothing else; None where it is to be looked at closely."""
    parameters = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    if not parameters:
        return ""
    if len(parameters) > 1 or parameters[0][0] != "name" or len(parameters[0][1]) > LONGEST_NAME:
        return None
    return parameters[0][1]
