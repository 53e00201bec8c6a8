"""The report of judged spaces: retrieval.html for people, retrieval.json for machines.

Conventions: as in audit_page.py: one self-contained file, no script, no request, every value through jinja2
with autoescape on, names made `visible`. Equal judgements give equal files.

Contents: write_retrieval, render.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.files import RETRIEVAL_FILES, replacing
from mirlab.find.evaluation import FOUND, MEASURES, SAME
from mirlab.show.figures import css_variables, inline_svg, precision_of_spaces, stability_of_spaces
from mirlab.show.pages.page import environment
from mirlab.version import __version__
from mirlab.words import visible

if TYPE_CHECKING:
    from mirlab.find.evaluation import Judgement

TEMPLATE = "retrieval.html.j2"


def write_retrieval(judgement: Judgement, out: str | Path, *, force: bool = False) -> Path:
    """Write retrieval.html and retrieval.json into a folder; return the page.

    Raises
    ------
    OutputError : the place can't be written, or holds a file of another kind, without `force`
    """
    folder = Path(out)
    said = {"mirlab": __version__, **judgement.to_dict()}
    files = {
        "retrieval.json": json.dumps(said, ensure_ascii=False, indent=1, allow_nan=False) + "\n",
        "retrieval.html": render(judgement),
    }
    for name, text in files.items():
        with replacing(folder / name, RETRIEVAL_FILES[name], force=force) as part:
            part.write_bytes(text.encode("utf-8", errors="replace"))
    return folder / "retrieval.html"


def render(judgement: Judgement) -> str:
    """The page as one HTML document."""
    pages = environment()
    pages.filters.update(share=_share, breakable=_breakable)
    return pages.get_template(TEMPLATE).render(
        judgement=judgement,
        judged=judgement.spaces,
        pairs=judgement.pairs,
        verdict=judgement.answer(),
        shared=[note for note in judgement.notes if _everywhere(judgement, note)],
        stable=[space for space in judgement.spaces if space.stability is not None],
        figures=_figures(judgement),
        measures=MEASURES,
        found=FOUND,
        same=SAME,
        version=__version__,
        light=css_variables("light"),
        dark=css_variables("dark"),
    )


def _everywhere(judgement: Judgement, note: str) -> bool:
    """Whether a note is about all spaces, or about none alone."""
    having = sum(note in space.notes for space in judgement.spaces)
    return having in (0, len(judgement.spaces))


def _figures(judgement: Judgement) -> list[dict[str, Any]]:
    from markupsafe import Markup

    wanted = []
    if judgement.relevance and len(judgement.spaces) > 1:
        title = "P@10 of each space"
        spoken = [f"{s.name}: {100 * s.trusted.scores['P@10'].mean:.1f} %" for s in judgement.spaces]
        wanted.append(("precision", precision_of_spaces, title, spoken))
    stable = [space for space in judgement.spaces if space.stability is not None]
    if stable:
        title = "Neighbours that stay the same when the sound is altered"
        spoken = [
            f"{s.name}: {100 * s.stability.each.mean():.1f} %" for s in stable if s.stability is not None
        ]
        wanted.append(("stability", stability_of_spaces, title, spoken))
    return [
        {
            "name": name,
            **{
                size: Markup(
                    inline_svg(
                        draw(judgement, narrow=size == "narrow"),
                        f"{name}-{size}",
                        title,
                        visible("; ".join(spoken)),
                    )
                )
                for size in ("wide", "narrow")
            },
        }
        for name, draw, title, spoken in wanted
    ]


def _breakable(name: str) -> Any:
    """A name that a narrow table may break after a sign: names of features have no blanks."""
    from markupsafe import Markup, escape

    return Markup("<wbr>").join(
        escape(part) for part in re.findall(r"[^_.,@]+[_.,@]*|[_.,@]+", visible(name))
    )


def _share(value: Any) -> str:
    return f"{float(value):.3f}"
