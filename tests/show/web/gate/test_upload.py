"""Work for a client: it ends when the client leaves, and only that is called leaving."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from mirlab.errors import MirlabError
from mirlab.show.web.gate.problems import Gone
from mirlab.show.web.gate.upload import while_there


class Asking:
    """A request whose client leaves when the test says so."""

    def __init__(self) -> None:
        self.leaves = asyncio.Event()

    async def receive(self) -> dict[str, Any]:
        await self.leaves.wait()
        return {"type": "http.disconnect"}


class Work:
    """Something that lasts until it is told its result."""

    def __init__(self) -> None:
        self.began, self.cancelled = asyncio.Event(), False
        self.result: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def done(self) -> str:
        self.began.set()
        try:
            return await self.result
        except asyncio.CancelledError:
            self.cancelled = True
            raise


def begun(request: Asking, work: Work) -> asyncio.Task[str]:
    return asyncio.create_task(while_there(cast(Any, request), work.done()))


def nobody_else() -> bool:
    return asyncio.all_tasks() == {asyncio.current_task()}


def test_the_result_is_that_of_the_work() -> None:
    async def run() -> None:
        work = Work()
        task = begun(Asking(), work)
        work.result.set_result("said")
        assert await task == "said"
        await asyncio.sleep(0)
        assert nobody_else()

    asyncio.run(run())


def test_an_error_is_that_of_the_work() -> None:
    async def run() -> None:
        work = Work()
        task = begun(Asking(), work)
        work.result.set_exception(MirlabError("no sound"))
        with pytest.raises(MirlabError, match="no sound"):
            await task

    asyncio.run(run())


def test_the_work_ends_when_the_client_leaves() -> None:
    async def run() -> None:
        request, work = Asking(), Work()
        task = begun(request, work)
        await work.began.wait()
        request.leaves.set()
        with pytest.raises(Gone, match="disconnected while its file was being analysed"):
            await task
        assert work.cancelled
        assert not task.cancelled()
        assert not task.cancelling()

    asyncio.run(run())


@pytest.mark.parametrize("leaves", [False, True])
def test_who_is_cancelled_is_not_said_to_have_left(leaves: bool) -> None:
    async def run() -> None:
        request, work = Asking(), Work()
        task = begun(request, work)
        await work.began.wait()
        if leaves:
            request.leaves.set()
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert work.cancelled
        assert task.cancelled()

    asyncio.run(run())
