"""What every result can do with its rows.

Contents: Tabular, TabularList, Record, spread.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, ClassVar, TypeAlias, TypeVar

from mirlab.files import Kind, replacing
from mirlab.seams import reach
from mirlab.tabular import formats
from mirlab.words import counted, visible

Record: TypeAlias = dict[str, Any]
"""One flat row: text, whole numbers, floats, truth values and None by name."""

LONGEST_REPR = 400

T = TypeVar("T")


def spread(name: str, found: Any) -> Record:
    """A number and its interval as three columns; None for what is not known.

    Parameters
    ----------
    found : an `Interval`, or None
    """
    if found is None:
        return {name: None, f"{name}_low": None, f"{name}_high": None}
    return {name: _known(found.mean), f"{name}_low": _known(found.low), f"{name}_high": _known(found.high)}


def _known(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


class Tabular:
    """A result that has rows: for pandas, for files, for a paper and for a notebook.

    A class that inherits it has a method `records`, and says which columns are shares. Its answer comes from
    `answer()` or `sentence`.
    """

    shares: ClassVar[frozenset[str]] = frozenset()
    """Columns from 0 to 1, printed in %."""
    differences: ClassVar[frozenset[str]] = frozenset()
    """Columns that are a share minus a share, printed in points."""
    plotted: ClassVar[tuple[tuple[str, ...], str]] = ((), "")
    """The columns that name a row of the figure, and the column that it shows; "" for no figure."""
    remarks: ClassVar[tuple[str, str]] = ("", "")
    """The column that names a row, and one of whole sentences about it: LaTeX has them below the table."""
    along: ClassVar[str] = ""
    """The column along the bottom of the figure, where rows have an order."""

    def records(self) -> list[Record]:
        """The rows, flat: an interval is three columns, `x`, `x_low` and `x_high`."""
        raise NotImplementedError

    def share_columns(self) -> frozenset[str]:
        """The columns from 0 to 1, which are printed in %."""
        return self.shares

    def difference_columns(self) -> frozenset[str]:
        """The columns that are a share minus a share, which are printed in points."""
        return self.differences

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The columns that name a row of the figure, and the column that it shows; "" for no figure."""
        return self.plotted

    def headline(self) -> str:
        """The answer in words, or ""."""
        said = getattr(self, "answer", None) or getattr(self, "sentence", "")
        return str(said() if callable(said) else said)

    def to_pandas(self) -> Any:
        """The rows as a pandas DataFrame; shares from 0 to 1, missing numbers NaN.

        Raises
        ------
        MissingExtra : pandas is not installed; the message has the pip command
        """
        return formats.data_frame(self.records())

    def to_csv(self, path: str | Path, *, force: bool = False) -> Path:
        """Write the rows as CSV (UTF-8, a header line, full precision); whole or not at all.

        A text that a spreadsheet would compute (it begins with = + - @) has an apostrophe before it.

        Raises
        ------
        OutputError : no permission, no space, or a file that is not such a table, without `force`
        """
        text = formats.csv_text(self.records())
        header = text.partition("\n")[0].encode()
        kind = Kind("a table of this kind of result", lambda there: _first_line(there, len(header)) == header)
        with replacing(path, kind, force=force) as part:
            part.write_bytes(text.encode("utf-8", "replace"))
        return Path(path)

    def to_markdown(self) -> str:
        """The rows as a Markdown table; shares in %, a number with its interval in one cell."""
        return formats.markdown(*self._printed())

    def to_latex(self, *, caption: str = "", label: str = "") -> str:
        r"""The rows as a LaTeX table with booktabs rules (``\usepackage{booktabs}``); text is escaped.

        Sentences about a row, such as why it was skipped, follow below the table.

        Parameters
        ----------
        caption, label : put the table into a ``table`` environment that has them
        """
        rows = self.records()
        name, remark = self.remarks
        notes = [f"{row[name]} ({remark}): {row[remark]}" for row in rows if remark and row[remark]]
        rows = [{key: value for key, value in row.items() if key != remark} for row in rows]
        return formats.latex(*self._printed(rows), caption=caption, label=label, notes=notes)

    def _printed(self, rows: list[Record] | None = None) -> tuple[list[str], list[list[str]], list[bool]]:
        rows = self.records() if rows is None else rows
        kept, cells = formats.printed(rows, self.share_columns(), self.difference_columns())
        headers = [name.replace("_", " ") for name in kept]
        numeric = [
            all(isinstance(row.get(name), int | float | None) for row in rows)
            and not any(isinstance(row.get(name), bool) for row in rows)
            for name in kept
        ]
        return headers, cells, numeric

    def __repr__(self) -> str:
        said = visible(self.headline())
        said = f"{said[:LONGEST_REPR]}..." if len(said) > LONGEST_REPR else said
        rows = counted(len(self.records()), "row")
        return f"<{type(self).__name__}, {rows}{': ' if said else ''}{said}>"

    def _repr_html_(self) -> str:
        picture = reach("figure in a notebook")(self) if self.figure_columns()[1] else ""
        return formats.html_page(self.headline(), formats.html_table(*self._printed()), picture)


class TabularList(list[T], Tabular):
    """A list whose elements are rows."""

    __repr__ = Tabular.__repr__


def _first_line(path: Path, size: int) -> bytes:
    with path.open("rb") as file:
        return file.read(size + 1).rstrip(b"\n")
