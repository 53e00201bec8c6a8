"""Who is let in with a file, and whose turn it is."""

from __future__ import annotations

import asyncio

import pytest

from mirlab.show.web.work.places import Busy, Places, Turns


def test_places_are_bounded_in_all_and_for_each_client() -> None:
    places = Places(3, each=2)
    with places.one("a"), places.one("a"):
        with pytest.raises(Busy, match="2 files from your address are already being analysed"):
            places.one("a").__enter__()
        with (
            places.one("b"),
            pytest.raises(Busy, match=r"^3 files are already being analysed: try again in a moment"),
        ):
            places.one("c").__enter__()
    assert places.taken == 0
    with places.one("a"):
        assert places.taken == 1


def test_places_hold_so_many_bytes_at_most_and_give_them_back() -> None:
    places = Places(3, most_bytes=10)
    with places.one() as first, places.one() as second:
        first.hold(6)
        second.hold(4)
        with pytest.raises(Busy, match="fill the disk space for uploads"):
            first.hold(1)
    with places.one() as third:
        third.hold(10)
    assert places.bytes == 0


def order_of(*asked: tuple[str, str], free: int = 1) -> list[tuple[str, str]]:
    """The order in which (client, request) have their turns, all asked for while another has it."""
    had: list[tuple[str, str]] = []

    async def one(turns: Turns, client: str, request: str) -> None:
        async with turns.one(client, request):
            had.append((client, request))

    async def all_of_them() -> None:
        turns = Turns(free)
        async with turns.one("first", "first"):
            waiting = [asyncio.ensure_future(one(turns, *each)) for each in asked]
            await asyncio.sleep(0)
            assert turns.waiting == len(asked)
        await asyncio.gather(*waiting)
        assert turns.free == free
        assert turns.waiting == 0

    asyncio.run(all_of_them())
    return had


def test_clients_take_turns_and_so_do_their_requests() -> None:
    many, few, other = ("a", "many"), ("a", "few"), ("b", "one")
    assert order_of(many, many, many, many, few, other) == [many, other, few, many, many, many]


def test_whoever_leaves_while_waiting_takes_no_turn() -> None:
    async def leaving() -> None:
        turns = Turns(1)
        async with turns.one("a", 1):
            gone, stays = (asyncio.ensure_future(turns._mine(who, 1)) for who in "bc")
            await asyncio.sleep(0)
            gone.cancel()
            await asyncio.sleep(0)
            assert turns.waiting == 1
        await stays
        assert turns.free == 0
        # One that is told that it may begin, and leaves before it does, hands its turn on.
        late, last = (asyncio.ensure_future(turns._mine(who, 1)) for who in "de")
        await asyncio.sleep(0)
        turns._next()
        late.cancel()
        await last
        turns._next()
        assert turns.free == 1

    asyncio.run(leaving())
