"""The README as a package index shows it: nothing there can follow an address within the repository.

With a `Repository` in `[project.urls]` such addresses become whole ones. Until there is one, pictures are
left out, and links to pages are their text.

Contents: shown_readme, ReadmeHook.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_PICTURE = re.compile(r"!\[([^\]]*)\]\((?!https?:)([^)]+)\)\n*")
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)]+)\)")


def shown_readme(text: str, urls: Mapping[str, str]) -> str:
    """Return a README without addresses that lead nowhere outside the repository."""
    home = urls.get("Repository", "").rstrip("/")
    if home:
        text = _PICTURE.sub(rf"![\1]({home}/raw/main/\2)\n\n", text)
        return _LINK.sub(rf"[\1]({home}/blob/main/\2)", text)
    return _LINK.sub(r"\1", _PICTURE.sub("", text))


class ReadmeHook(MetadataHookInterface):
    """Gives the project's metadata that README."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        shown = shown_readme(text, metadata.get("urls", {}))
        metadata["readme"] = {"content-type": "text/markdown", "text": shown}
