"""The inference server's application: what a bundle says of sounds that are sent to it.

Conventions: answers are JSON; an error is {"error": sentence} (gate/problems.py). A sound is sent as the body
of a request, or several as the parts of one.

Contents: make_inference_app.
"""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from fastapi import FastAPI, Response

from mirlab.errors import MirlabError, UnknownName
from mirlab.show.web.gate import PROBLEMS, Bodies, Guard, answer_problems
from mirlab.show.web.inference.metrics import MEDIA_TYPE
from mirlab.show.web.inference.routes import UPLOADS, routes
from mirlab.show.web.inference.service import NotReloaded, Service
from mirlab.show.web.inference.shapes import Health
from mirlab.show.web.work import Busy
from mirlab.version import __version__

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

OPEN = frozenset({"/healthz", "/readyz"})
"""What is answered without a token: whoever starts containers asks it, and it says nothing of sounds."""


def make_inference_app(
    service: Service,
    *,
    host: str = "127.0.0.1",
    token: str | None = None,
    told: Callable[[str], object] = lambda _: None,
) -> FastAPI:
    """Build the application.

    Parameters
    ----------
    service : the bundle and its workers, started; it ends with the application
    host, token : see security.Guard
    told : is given sentences for whoever runs the server
    """

    async def reloaded() -> None:
        try:
            changed = await service.reload()
        except MirlabError as error:
            told(f"the bundle was not reloaded: {error}")
            return
        told("another bundle answers now" if changed else "the bundle's file is as it was")

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        tasks: set[asyncio.Task[None]] = set()

        def hang_up() -> None:
            task = asyncio.ensure_future(reloaded())
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        try:
            hung_up = getattr(signal, "SIGHUP", None)
            if hung_up is not None and threading.current_thread() is threading.main_thread():
                asyncio.get_running_loop().add_signal_handler(hung_up, hang_up)
            yield
        finally:
            await asyncio.to_thread(service.close)

    app = FastAPI(
        title="mirlab serve-model",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        lifespan=running,
        responses=PROBLEMS,
    )
    app.state.service = service
    app.add_middleware(Bodies, uploads=UPLOADS)
    app.add_middleware(_Counted, service=service)
    app.add_middleware(Guard, host=host, token=token, pages=False, open_to_all=OPEN)
    answer_problems(app, {Busy: 503, UnknownName: 422, NotReloaded: 409}, see="/openapi.json")

    @app.get("/healthz")
    async def healthz() -> Health:
        """Whether the server runs; needs no token."""
        return Health(status="ok", version=__version__)

    @app.get("/readyz")
    async def readyz() -> Health:
        """Whether a worker has loaded the bundle; needs no token."""
        return Health(status="ready", version=__version__)

    @app.get("/metrics", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
    async def metrics() -> Response:
        """Counts, gauges and latencies as Prometheus reads them."""
        loaded = service.loaded
        assert loaded is not None
        bundle = {"name": loaded.name, "bundle": loaded.said["hash"], "version": __version__}
        return Response(service.metrics.text(service.now(), bundle), media_type=MEDIA_TYPE)

    app.include_router(routes(service))
    return app


class _Counted:
    """ASGI middleware that counts requests by their route, and how long their answers took."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self.app, self.metrics = app, service.metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = perf_counter(), 500

        async def seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, seen)
        finally:
            # What a stranger asks for must not become a label.
            route = scope.get("route")
            self.metrics.answered(getattr(route, "path", "other"), status, perf_counter() - began)
