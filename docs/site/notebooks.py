"""The gallery: notebooks that are executed, and shown on the site as they came out.

A notebook in docs/notebooks/ is kept with its outputs. As a MkDocs hook this file makes a page of each: its
text, its code, and what the code printed, with figures as files beside the page. As a program it runs the
notebooks again and keeps what they give:

    python docs/site/notebooks.py [NAME ...]

The alternative text of a figure is the key "alt" in its cell's metadata. Standard error (progress, warnings)
is not kept.

Contents: on_files, page_of, executed.
"""

from __future__ import annotations

import base64
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

PICTURES = {"image/png": ".png", "image/svg+xml": ".svg"}
"""Outputs that are figures, and what their files end with."""

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for path in sorted(FOLDER.glob("*.ipynb")):
        text, figures = page_of(json.loads(path.read_text(encoding="utf-8")), path.stem)
        files.append(File.generated(config, f"notebooks/{path.stem}.md", content=text))
        for name, content in figures.items():
            files.append(File.generated(config, f"notebooks/{name}", content=content))
    return files


def page_of(notebook: dict[str, Any], name: str) -> tuple[str, dict[str, bytes]]:
    """Return a notebook as Markdown, and its figures by the names that the page gives them."""
    figures: dict[str, bytes] = {}
    blocks: list[str] = []
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            blocks.append(source)
            continue
        blocks.append(f"```python\n{source}\n```")
        blocks += _outputs(cell, name, figures)
    # Below the title, which is the first line of the first cell.
    title, _, rest = blocks[0].partition("\n")
    first = f"{title}\n\n[Download this notebook]({name}.ipynb)\n{rest}"
    return "\n\n".join([first, *blocks[1:]]) + "\n", figures


def _outputs(cell: dict[str, Any], name: str, figures: dict[str, bytes]) -> Iterator[str]:
    for output in cell["outputs"]:
        if output["output_type"] == "stream":
            yield _text("".join(output["text"]))
            continue
        data = output["data"]
        picture = next((kind for kind in PICTURES if kind in data), "")
        if picture:
            file = f"{name}-{len(figures) + 1}{PICTURES[picture]}"
            content = "".join(data[picture])
            figures[file] = base64.b64decode(content) if picture == "image/png" else content.encode()
            yield f"![{cell['metadata'].get('alt', 'Figure')}]({file})"
        elif "text/html" in data:
            # The style of pandas is for a page of its own; the site has one for its tables.
            html = re.sub(r"<style scoped.*?</style>", "", "".join(data["text/html"]), flags=re.S)
            # Markdown ends a block of HTML at an empty line.
            lines = [line for line in html.splitlines() if line.strip()]
            yield "\n".join(['<div class="notebook-output">', *lines, "</div>"])
        else:
            yield _text("".join(data["text/plain"]))


def _text(text: str) -> str:
    return f"``` {{ .text .notebook-text }}\n{text.rstrip()}\n```"


def executed(path: Path, folder: Path) -> dict[str, Any]:
    """Run a notebook in a folder and return it with its new outputs.

    Raises
    ------
    nbclient.exceptions.CellExecutionError : a cell failed
    """
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell.outputs = [output for output in cell.outputs if _is_kept(output)]
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    nbformat.validate(notebook)
    return json.loads(nbformat.writes(notebook))  # type: ignore[no-any-return]


def _is_kept(output: dict[str, Any]) -> bool:
    """Whether an output is an answer: no standard error, and no place where a bar was."""
    return output.get("name") != "stderr" and output.get("data", {}).get("text/html", "bar gone") != ""


def main(names: list[str]) -> None:
    for path in sorted(FOLDER.glob("*.ipynb")):
        if names and path.stem not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            notebook = executed(path, Path(folder))
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(path.stem)


if __name__ == "__main__":
    main(sys.argv[1:])
