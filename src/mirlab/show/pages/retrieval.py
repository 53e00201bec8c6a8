"""The report of a retrieval evaluation: retrieval.html for people, retrieval.json for machines.

Conventions: as in audit_page.py: one self-contained file, no script, no request, every value through jinja2
with autoescape on, names made `visible`. Equal judgements give equal files.

Contents: write_retrieval, render.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.files import RETRIEVAL_FILES, replacing
from mirlab.find.evaluation import MEASURES
from mirlab.show.figures import css_variables
from mirlab.show.pages.page import environment
from mirlab.version import __version__

if TYPE_CHECKING:
    from mirlab.find.evaluation import Compared, Judgement

TEMPLATE = "retrieval.html.j2"


def write_retrieval(
    judged: Sequence[Judgement], pairs: Sequence[Compared], out: str | Path, *, force: bool = False
) -> Path:
    """Write retrieval.html and retrieval.json into a folder; return the page.

    Raises
    ------
    OutputError : the place can't be written, or holds a file of another kind, without `force`
    """
    folder = Path(out)
    said = {
        "mirlab": __version__,
        "results": [judgement.to_dict() for judgement in judged],
        "comparisons": [pair.sentence() for pair in pairs],
    }
    files = {
        "retrieval.json": json.dumps(said, ensure_ascii=False, indent=1, allow_nan=False) + "\n",
        "retrieval.html": render(judged, pairs),
    }
    for name, text in files.items():
        with replacing(folder / name, RETRIEVAL_FILES[name], force=force) as part:
            part.write_bytes(text.encode("utf-8", errors="replace"))
    return folder / "retrieval.html"


def render(judged: Sequence[Judgement], pairs: Sequence[Compared]) -> str:
    """The page as one HTML document."""
    pages = environment()
    pages.filters.update(share=_share)
    return pages.get_template(TEMPLATE).render(
        judged=judged,
        pairs=pairs,
        measures=MEASURES,
        version=__version__,
        light=css_variables("light"),
        dark=css_variables("dark"),
    )


def _share(value: Any) -> str:
    return f"{float(value):.3f}"
