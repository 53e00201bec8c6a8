"""A user's table of features, CSV or Parquet, as a FeatureTable.

What a table needs: a header, a column ``label`` (or genre, class, target) and at least one column of
numbers. It may have an id (track, filename, file, path, id) and facts (artist, album, title, group and
so on; any other is headed ``fact:NAME``); every other column is a feature. Names become ours where they
can be understood (``mfcc3_mean`` is ``mfcc_03.mean``; the public GTZAN table by its own header), other
columns keep their names with the statistic ``value``. Rows in messages count from 1 below the header.
Columns that name rows or hold the label once more are no features (`screening`), unless they are headed
``feature:NAME``.

Nothing is repaired behind the user's back: text among the numbers, cells that are empty, NaN or
infinite, rows without a label and repeated ids are errors that name rows and columns. Constant and
empty columns carry nothing, and are dropped with a note.

Contents: open_table, and the steps that arrays share: read_csv, check_size, check_names,
assemble.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.known import fill_in, slices_of
from mirlab.data.naming import is_missing, label_of, text_of
from mirlab.data.reading.columnnames import columns_of
from mirlab.data.reading.featurecolumns import features_of, rows_text, some
from mirlab.data.reading.labelcolumn import (
    LABELS,
    label_column,
    learnt,
    misspelt_first,
    relabelled,
    target_columns,
    targets_headed,
    text_lists,
)
from mirlab.data.reading.listcolumns import spread_lists
from mirlab.data.reading.multiheader import flattening, header_lines
from mirlab.data.reading.spelling import spelled
from mirlab.data.reading.tags import compilation_notes, names_compilation
from mirlab.data.tables import TAG_FACTS, TARGET_PREFIXES, Asked, FeatureTable, table_head
from mirlab.errors import DatasetError, TableError
from mirlab.files import (
    FACT_PREFIX,
    OTHER_FACTS,
    TEXT_FACTS,
    check_columns,
    check_regular,
    open_regular,
    read_header,
    read_parquet,
    reading,
    unguarded_column,
)
from mirlab.words import quoted

IDS = ("track", "filename", "file", "path", "id")
OTHER_IDS = (
    *("track_id", "trackid", "song_id", "songid", "clip_id", "clipid", "file_id", "fileid"),
    *("file_name", "filepath", "file_path"),
)
"""Names of columns that name the tracks where none of IDS is there and each row has an id of its own."""

ID_COLUMNS = (*IDS, *OTHER_IDS, "mp3_path", "track_path", "audio_path")
"""Names of columns that may name the tracks in a list beside their data."""

MAX_CSV_BYTES = 1 << 30
MAX_CELLS = 250_000_000
"""The largest table that is read: 2 GB of numbers."""

_NEEDS = (
    "a table of features needs a column label (or genre, class, target) and at least one column of numbers; "
    "a manifest of sound files needs the columns path and label"
)
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]+)?(e[+-]?[0-9]+)?|-?inf|nan")
_NULLS = ["", "NA", "N/A", "#N/A", "n/a", "null", "NULL", "None", "NaN", "nan", "-NaN", "-nan"]


_NOTHING = Asked()


def open_table(
    path: str | Path, *, label: str | None = None, labelled: bool = True, asked: Asked = _NOTHING
) -> FeatureTable:
    """Read a table of features: one of ours, the public 57-column CSV, or any with labels and numbers.

    `label` names the column with the labels; None takes the first of LABELS. Without `labelled` there need be
    none, nor a label in every row. What is `asked` for as tags or numbers is kept as facts and is no feature.

    Raises
    ------
    TableError : anything that the module's docstring calls an error, with rows and columns named
    """
    source = Path(path)
    if source.suffix.lower() == ".parquet":
        table = _read_parquet(source)
        if table_head(table, source) is not None:
            return relabelled(FeatureTable.from_parquet(source), label)
        table = spread_lists(source, table)
        check_names(source, table.column_names)
    else:
        table = read_csv(source, label)
    return assemble(source, table, label, labelled=labelled, asked=asked)


def _read_parquet(path: Path) -> Any:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        check_regular(path)
        with pq.ParquetFile(path) as file:
            check_columns(path, file.metadata.num_columns)
            check_size(path, _cells(file.metadata))
            check_names(path, file.schema_arrow.names)
            # Of one of ours the schema is enough here: FeatureTable reads it itself.
            if table_head(file.schema_arrow.empty_table(), path) is not None:
                return file.schema_arrow.empty_table()
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError) as error:
        raise TableError(f"{path}: expected a Parquet file, but it can't be read as one: {error}") from error
    return read_parquet(path)


def _cells(metadata: Any) -> int:
    """Numbers in a Parquet file, those of its lists each counted."""
    groups = [metadata.row_group(i) for i in range(metadata.num_row_groups)]
    return sum(group.column(i).num_values for group in groups for i in range(group.num_columns))


def read_csv(path: Path, label: str | None = None) -> Any:
    """Read a CSV as a pyarrow.Table, labels, ids and facts as text; TableError where it can't be."""
    import pyarrow as pa
    from pyarrow import csv

    try:
        header = read_header(path)
        with reading(path):
            levels = header_lines(path)
    except DatasetError as error:
        raise TableError(f"{error}; {_NEEDS}") from error
    if levels > 1:
        raise TableError(f"{path}: expected one line of names, but {flattening(levels)}")
    check_names(path, header)
    size = path.stat().st_size
    if size > MAX_CSV_BYTES:
        raise TableError(
            f"{path}: expected a CSV of at most {MAX_CSV_BYTES:,} bytes, got {size:,}: save it as Parquet"
        )
    if size > MAX_CELLS:
        check_size(path, (_lines(path) - 1) * len(header))
    own = _headed(header)
    known = {*LABELS, *IDS, *OTHER_IDS, *TEXT_FACTS, *TAG_FACTS, "" if label is None else label.casefold()}
    text = {n: pa.string() for n in header if n.casefold() in known or n in own}
    try:
        table = csv.read_csv(
            path,
            # One block, so that a column's type is inferred from all of its cells.
            read_options=csv.ReadOptions(block_size=size + 1, column_names=header, skip_rows=1),
            parse_options=csv.ParseOptions(newlines_in_values=True),
            convert_options=csv.ConvertOptions(column_types=text, null_values=_NULLS),
        )
    except (pa.ArrowInvalid, OSError) as error:
        raise TableError(
            f"{path}: expected comma-separated UTF-8 values, but it can't be read as such: {error}"
        ) from error
    check_size(path, table.num_rows * table.num_columns)
    table = pa.table([unguarded_column(column) for column in table.columns], names=table.column_names)
    for name in own:
        cells = typed(table[name].to_pylist())
        table = table.set_column(table.column_names.index(name), name, pa.array(cells))
    return table


def _lines(path: Path) -> int:
    """Lines of a file, counted without keeping them."""
    with open_regular(path) as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 22), b""))


def typed(cells: Sequence[str]) -> list[Any]:
    """Return a fact's cells as whole numbers, numbers or truth values where all are such, else as text.

    pyarrow's own guess would make dates of text that looks like one, and 7 of "007".
    """
    given = [cell for cell in cells if cell]
    if all(_INTEGER.fullmatch(cell) for cell in given):
        return [int(cell) if cell else None for cell in cells]
    if all(_NUMBER.fullmatch(cell) for cell in given):
        return [float(cell) if cell else None for cell in cells]
    if all(cell in ("true", "false") for cell in given):
        return [cell == "true" if cell else None for cell in cells]
    return [cell or None for cell in cells]


def check_size(path: Path, cells: int) -> None:
    """Raise TableError where there are more than MAX_CELLS cells."""
    if cells > MAX_CELLS:
        raise TableError(f"{path}: expected a table of at most {MAX_CELLS:,} cells, got {cells:,}: split it")


def check_names(path: Path, names: Sequence[str]) -> None:
    """Raise TableError where a column comes twice, whatever its case."""
    twice = [name for name, times in Counter(n.casefold() for n in names).items() if times > 1]
    if twice:
        raise TableError(f"{path}: expected each column once, but these appear more than once: {some(twice)}")


def assemble(
    path: Path,
    table: Any,
    label: str | None = None,
    *,
    labelled: bool = True,
    asked: Asked = _NOTHING,
) -> FeatureTable:
    """Turn a pyarrow.Table of anybody's into one of ours, or say what is wrong with it."""
    names = {name.casefold(): name for name in table.column_names}
    if table.num_rows == 0:
        raise TableError(f"{path}: expected rows below the header, but there are none; {_NEEDS}")
    heads = [name for name in table.column_names if name.casefold().startswith(TARGET_PREFIXES)]
    aside = list(dict.fromkeys([*target_columns(table.column_names, asked), *text_lists(table)]))
    # Who learns tags or numbers needs no label.
    labelled = labelled and not asked.anything and not heads
    needed = labelled and not aside
    label_name, notes = label_column(path, table.column_names, label, _NEEDS, labelled=needed)
    if label is None and label_name in aside:
        label_name, notes = None, []
    labelled = labelled and label_name is not None
    labels: list[Any] = [None] * table.num_rows if label_name is None else table[label_name].to_pylist()
    bare = [i for i, label in enumerate(map(label_of, labels)) if label is None or is_missing(label)]
    if not labelled:
        for row in bare:
            labels[row] = None
    elif bare:
        words = sorted({f'"{labels[i].strip()}"' for i in bare if isinstance(labels[i], str)} - {'""'})
        counted = f" ({', '.join(words)} counts as empty)" if words else ""
        raise TableError(
            f'{path}: expected a label in every row, but the column "{label_name}" is empty in '
            f"{rows_text(bare)}{counted}: fill it in or remove those rows"
        )
    if heads and label_name is not None and asked.task is None:
        notes.append(f"{some(heads)} are learnt, not the label: --task class learns the label.")
    id_name = next((names[name] for name in IDS if name in names), None) or _other_id(table, names)
    tracks = _ids(table[id_name]) if id_name else []
    if id_name is None:
        width = len(str(table.num_rows))
        tracks = [f"row {i + 1:0{width}d}" for i in range(table.num_rows)]
        notes.append("the table has no track names: rows are named by their number.")
    elif id_name.casefold() not in IDS:
        notes.append(f'the column "{id_name}" was used as the names of the tracks.')
    unnamed = [i for i, track in enumerate(tracks) if track is None]
    if unnamed:
        raise TableError(
            f'{path}: expected an id in every row, but "{id_name}" is empty in {rows_text(unnamed)}'
        )
    meta = {n: _facts(table[names[n]], n in TEXT_FACTS) for n in (*TEXT_FACTS, *OTHER_FACTS) if n in names}
    headed = _headed(table.column_names)
    _check_headed(path, headed, meta)
    used = {label_name, id_name, *(names[name] for name in meta), *headed, *heads, *aside}
    aside = [name for name in aside if name not in {label_name, id_name, *headed, *heads}]
    meta |= {name: learnt(table[name]) for name in aside}
    meta |= {fact: _facts(table[n], fact in TEXT_FACTS) for n, fact in headed.items()}
    left = [name for name in table.column_names if name not in used]
    sliced: list[str] = []
    ids = _slices([str(track) for track in tracks], meta, sliced)
    facts_named = ", ".join((*IDS, *TEXT_FACTS))
    classes = asked.task == "class" or not (asked.anything or heads)
    with misspelt_first(path, table, asked):
        given = features_of(path, table, left, labels, ids, facts=facts_named, needs=_NEEDS, classes=classes)
    notes += given.notes + sliced
    _check_ids(path, ids, meta)
    notes += fill_in(ids, meta)
    if "artist" in meta and "compilation" not in meta:
        flags = [names_compilation(artist) for artist in meta["artist"]]
        meta |= {"compilation": flags} if any(flags) else {}
    notes += compilation_notes(meta.get("artist", ()))
    columns, renamed = columns_of(given.names, given.among)
    asserted = [c.feature for c, n in zip(columns, given.names, strict=True) if n in given.sure]
    made = FeatureTable(
        tracks=_objects(ids),
        labels=_objects(labels),
        columns=columns,
        values=given.values,
        meta={name: _objects(cells) for name, cells in meta.items()},
        notes=notes + renamed,
        provenance={"source": path.name, "kind": "table", **({"features": asserted} if asserted else {})},
        targets=targets_headed(path, table, heads),
    )
    return spelled(made)


def _other_id(table: Any, names: Mapping[str, str]) -> str | None:
    """A column that names tracks by another name, if every row has an id of its own there."""
    for name in OTHER_IDS:
        if name in names:
            cells = _ids(table[names[name]])
            if "segment_start" in names or (None not in cells and len(set(cells)) == len(cells)):
                return names[name]
    return None


def _headed(names: Sequence[str]) -> dict[str, str]:
    """Return the columns that are facts by their prefix, and the facts' names."""
    return {n: n[len(FACT_PREFIX) :].strip() for n in names if n.casefold().startswith(FACT_PREFIX)}


def _check_headed(path: Path, headed: Mapping[str, str], plain: Mapping[str, Any]) -> None:
    taken = Counter([*headed.values(), *plain, "", "track", "label"])
    unfit = [header for header, fact in headed.items() if taken[fact] > 1]
    if unfit:
        raise TableError(
            f"{path}: expected the name of a fact after {FACT_PREFIX}, each once and no track or label, "
            f"got {some(unfit)}"
        )


def _slices(ids: list[str], meta: dict[str, list[Any]], notes: list[str]) -> list[str]:
    """Make rows named like slices of a known set's tracks slices of them: no split may take them apart."""
    found = None if "segment_start" in meta else slices_of(ids)
    if found is None:
        return ids
    known, numbers = found
    starts = [known.slice_seconds * number for number in numbers]
    meta["segment_start"] = starts
    meta["segment_stop"] = [start + known.slice_seconds for start in starts]
    notes.append(known.slice_note)
    clips = []
    for track, number in zip(ids, numbers, strict=True):
        head, _, suffix = track.rpartition(f".{number}.")
        clips.append(f"{head}.{suffix}" if head else track.removesuffix(f".{number}"))
    return clips


def _check_ids(path: Path, ids: Sequence[str], meta: dict[str, list[Any]]) -> None:
    starts = meta.get("segment_start")
    if starts is not None:
        bare = [i for i, start in enumerate(starts) if not isinstance(start, int | float)]
        if bare:
            raise TableError(
                f'{path}: expected seconds in the column "segment_start", but {rows_text(bare)} have none'
            )
    rows: dict[tuple[str, Any], list[int]] = {}
    for row, key in enumerate(zip(ids, starts or [None] * len(ids), strict=True)):
        rows.setdefault(key, []).append(row)
    twice = [f"{quoted(key[0])} in {rows_text(where)}" for key, where in rows.items() if len(where) > 1]
    if twice:
        raise TableError(
            f"{path}: expected each track once, but {len(twice)} appear more than once: {some(twice)}. "
            "Remove the repeats; a table of slices needs a column segment_start (seconds)"
        )


def _ids(column: Any) -> list[str | None]:
    """Return names of tracks as they are written, but for blanks at the ends; 3.0 becomes "3"."""
    return [c.strip() or None if isinstance(c, str) else text_of(c) for c in column.to_pylist()]


def _facts(column: Any, text: bool) -> list[Any]:
    if text:
        # Their spelling is `spelled`'s, which says what it changes.
        return [c if isinstance(c, str) and c.strip() else text_of(c) for c in column.to_pylist()]
    return [None if cell is None or cell != cell or cell == "" else cell for cell in column.to_pylist()]


def _objects(cells: Sequence[Any]) -> NDArray[np.object_]:
    array = np.empty(len(cells), dtype=object)
    array[:] = cells
    return array
