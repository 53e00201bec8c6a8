"""The environment of every page: jinja2 with autoescape on and strict about missing values.

Conventions: what comes from files (tracks, labels, sources) goes through the filters `visible` or `prose`.

Contents: environment, prose, laid_out, percent, whole.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mirlab.words import Answer, counted, visible

if TYPE_CHECKING:
    import jinja2


def environment() -> jinja2.Environment:
    """A new environment over the package's templates, with the filters of this module."""
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.PackageLoader("mirlab.show.pages", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(visible=visible, prose=prose, percent=percent, whole=whole, counted=_counted)
    return made


def prose(text: object) -> str:
    """Text for a paragraph: nothing hidden in it, and no line break between a number and its %."""
    return re.sub(r"(?<=\d) %", "\u00a0%", visible(text))


def laid_out(sentences: Sequence[str]) -> Answer:
    """The sentences of an answer as its template has them, each as `prose`."""
    said = Answer.of(sentences)
    return Answer(prose(said.first), *(tuple(map(prose, part)) for part in (said.caveats, said.behind)))


def percent(share: float, digits: int = 1) -> str:
    """A share as per cent without its sign; a dash for NaN."""
    return "–" if math.isnan(share) else f"{100 * share:.{digits}f}"


def whole(number: int) -> str:
    """A whole number with thin spaces between thousands."""
    return f"{number:,}".replace(",", "\u202f")


def _counted(number: int, noun: str) -> str:
    """`counted` with the thousands of `whole`."""
    return counted(number, noun).replace(",", "\u202f")
