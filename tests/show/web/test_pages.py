"""The pages as a browser sees them: each opens, says where it is, and asks no one but its server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mirlab.show.figures.palette import CATEGORIES


@pytest.mark.parametrize("name", ["map", "song", "check", "experiments"])
def test_every_page_opens_alone(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any], name: str
) -> None:
    page = open_page(f"{serve([band.shown()])}/#{name}")
    shown = page.locator("main > section:not([hidden])")
    assert shown.count() == 1
    assert shown.get_attribute("id") == f"page-{name}"
    assert page.locator("nav a[aria-current=page]").get_attribute("href") == f"#{name}"


def test_colours_come_from_one_place(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any]
) -> None:
    address = serve([band.shown()])
    page = open_page(address)
    style = "getComputedStyle(document.documentElement).getPropertyValue('--series-1').trim()"
    assert page.evaluate(style) == "#0072b2"
    given = page.request.get(f"{address}/api/about").json()["palette"]["categories"]["light"]
    assert given == [role.light for role in CATEGORIES]
    assert page.request.get(f"{address}/favicon.ico").headers["content-type"] == "image/svg+xml"
