"""Features of every frame, in one Parquet file.

One row a frame: ``track``, ``label``, ``frame`` (from 0), ``time`` (seconds, the frame's centre), then one
float32 column per dimension, named ``mfcc_03`` (``rms`` for features of one dimension). Rows of a track
are together and in order; one row group a track, so that a reader can take them one at a time.

Contents: write_frames, read_frames.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import get
from mirlab.audio.spectra import FrameSpec
from mirlab.data.tables.track import Track
from mirlab.errors import TableError
from mirlab.files import FRAMES, check_regular, replacing


def write_frames(
    path: str | Path,
    tracks: Iterable[tuple[Track, dict[str, NDArray[np.float32]]]],
    spec: FrameSpec,
    *,
    force: bool = False,
) -> None:
    """Write frame-level features, feature -> (d, t) for each track; whole or not at all.

    Raises
    ------
    OutputError : no permission, no space, or a file of another kind, without `force`
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    with replacing(path, FRAMES, force=force) as part:
        writer: Any = None
        try:
            for track, features in tracks:
                batch = _batch(pa, track, features, spec)
                if writer is None:
                    writer = pq.ParquetWriter(part, batch.schema, compression="zstd")
                writer.write_table(batch, row_group_size=max(1, len(batch)))
        finally:
            if writer is not None:
                writer.close()


def _batch(pa: Any, track: Track, features: dict[str, NDArray[np.float32]], spec: FrameSpec) -> Any:
    columns: dict[str, Any] = {}
    t = 0
    for name, rows in features.items():
        t = rows.shape[1]
        for i, row in enumerate(rows, start=1):
            columns[name if get(name).scalar else f"{name}_{i:02d}"] = pa.array(row)
    frame = np.arange(t, dtype=np.int32)
    shift = 0.0 if spec.center else spec.n_fft / 2
    head = {
        "track": pa.array([track.id] * t, pa.string()),
        "label": pa.array([track.label] * t, pa.string()),
        "frame": pa.array(frame),
        "time": pa.array((frame * spec.hop_length + shift) / spec.sample_rate),
    }
    return pa.table({**head, **columns})


def read_frames(path: str | Path) -> Iterator[tuple[str, str | None, list[str], NDArray[np.float32]]]:
    """Give (track, label, column names, values (d, t)) for each track of a file that `write_frames` wrote.

    Raises
    ------
    TableError : not such a file
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        check_regular(path)
        file = pq.ParquetFile(path)
    except (pa.ArrowInvalid, OSError) as error:
        raise TableError(
            f"{path}: expected a Parquet file of frames, but it can't be read: {error}"
        ) from error
    with file:
        names = file.schema_arrow.names
        if names[:4] != ["track", "label", "frame", "time"]:
            raise TableError(f"{path}: expected the columns track, label, frame, time first, got {names[:4]}")
        for group in range(file.num_row_groups):
            rows = file.read_row_group(group)
            values = np.stack([rows[name].to_numpy() for name in names[4:]])
            yield rows["track"][0].as_py(), rows["label"][0].as_py(), names[4:], values
