"""A MkDocs hook: the pages that lie outside docs/, with their links led to where the site has them.

README.md is the site's first page; CHANGELOG.md, CONTRIBUTING.md and LICENSE are pages, too.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
OUTSIDE = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "LICENSE": "licence.md",
}
"""Files of the repository, and the pages that they become."""

_NAMED_BY_PATH = re.compile(r"\[docs/(?P<name>[\w-]+)\.md\](?=\()")
_LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+)(?=[)#])")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for name, page in OUTSIDE.items():
        text = (ROOT / name).read_text(encoding="utf-8")
        if not name.endswith(".md"):
            text = f"# Licence\n\n{text}"
        files.append(File.generated(config, page, content=_led(text, "")))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return markdown if page.file.generated_by else _led(markdown, f"docs/{page.file.src_uri}")


def _led(markdown: str, source: str) -> str:
    """Lead links of the file `source` of the repository to the site's pages."""

    def led(found: re.Match[str]) -> str:
        parts: list[str] = []
        for part in (PurePosixPath(source).parent / found["path"]).parts:
            parts = parts[:-1] if part == ".." else [*parts, part]
        target = "/".join(parts)
        if target in OUTSIDE:
            up = "../" * (len(PurePosixPath(source).parts) - 2)
            return up + OUTSIDE[target]
        # The site shows notebooks as pages.
        path = found["path"] if source else target.removeprefix("docs/")
        return re.sub(r"\.ipynb$", ".md", path)

    return _LINK.sub(led, _NAMED_BY_PATH.sub(r"[\g<name>]", markdown))
