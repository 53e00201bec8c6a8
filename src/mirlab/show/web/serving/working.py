"""What long work is done with: the results folder, the classifiers at hand, the folders that may be added.

Contents: Working.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mirlab.errors import UsageError
from mirlab.show.web.content import Shelf
from mirlab.show.web.work import Jobs

DEFAULT_RESULTS = Path("mirlab-results")
"""In the working folder, as the command line has it."""
_MOST_FOLDERS = 500


class Working:
    """The jobs of one running explorer, and where they read and write.

    Parameters
    ----------
    shelf : the results, to which new ones are added
    model : the classifier that the server was started with
    roots : folders under which others may be added to a library

    Attributes
    ----------
    jobs : what is being done, and was
    """

    def __init__(self, shelf: Shelf, model: Path | None, roots: Sequence[Path] = ()) -> None:
        self.shelf, self.model = shelf, model
        self.roots = tuple(root.resolve() for root in roots)
        self.jobs = Jobs()

    @property
    def results(self) -> Path:
        """Where results go."""
        return self.shelf.folder or DEFAULT_RESULTS.resolve()

    def take_in(self) -> None:
        """Show the results of a first job, where the server was started without any."""
        if self.shelf.folder is None and self.results.is_dir():
            self.shelf.folder = self.results

    def bundles(self) -> dict[str, Path]:
        """Classifiers by name: the server's own, and those that were trained into the results."""
        found = {path.name: path for path in sorted(self.results.glob("*.mirlab")) if path.is_file()}
        return found if self.model is None else {self.model.name: self.model, **found}

    def under_a_root(self, folder: str) -> Path:
        """A folder that may be added.

        Raises
        ------
        UsageError : it is under none of the roots, or is no folder
        """
        if not self.roots:
            raise UsageError(
                "no folder may be added from this page: start the server with  --root FOLDER  or run  "
                "mirlab library add"
            )
        # Links lead where they lead before anything is compared.
        path = Path(folder).resolve()
        if not any(path.is_relative_to(root) for root in self.roots):
            allowed = ", ".join(map(str, self.roots))
            raise UsageError(f"expected a folder under {allowed}, got {folder[:200]!r}")
        if not path.is_dir():
            raise UsageError(f"{folder[:200]}: there is no such folder")
        return path

    def folders(self, folder: str | None) -> list[Path]:
        """The folders in one that may be added, or the roots themselves; raises as `under_a_root`."""
        if folder is None:
            return list(self.roots)
        inside = self.under_a_root(folder)
        seen = (path for path in inside.iterdir() if path.is_dir() and not path.name.startswith("."))
        return sorted(seen)[:_MOST_FOLDERS]

    def close(self) -> None:
        """Stop all jobs."""
        self.jobs.close()
