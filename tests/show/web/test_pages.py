"""The pages as a browser sees them: each opens alone, and colours come from one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mirlab.show.figures.palette import CATEGORIES


def test_every_page_opens_alone(showroom: str, open_page: Callable[..., Any]) -> None:
    page = open_page("about:blank", ready="html")
    for name in ["map", "song", "review", "lab", "library"]:
        # Another address each time, so that the page is loaded anew.
        page.goto(f"{showroom}/?{name}#/{name}")
        page.wait_for_selector("body[data-ready=yes]")
        shown = page.locator("main > section:not([hidden])")
        assert shown.count() == 1
        assert shown.get_attribute("id") == f"page-{name}"
        link = page.locator("nav a[aria-current=page]").get_attribute("href")
        assert link.split("?")[0] == f"#/{name}"
        # Whoever goes from heading to heading begins with the page's own.
        assert shown.locator("h1").count() == 1, name


def test_colours_come_from_one_place(showroom: str, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{showroom}/#/library")
    style = "getComputedStyle(document.documentElement).getPropertyValue('--series-1').trim()"
    assert page.evaluate(style) == "#0072b2"
    given = page.request.get(f"{showroom}/api/about").json()["palette"]["categories"]["light"]
    assert given == [role.light for role in CATEGORIES]
    assert page.request.get(f"{showroom}/favicon.ico").headers["content-type"] == "image/svg+xml"
