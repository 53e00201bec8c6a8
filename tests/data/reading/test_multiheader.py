"""Headers of several lines, as pandas writes them and FMA ships them."""

from __future__ import annotations

from pathlib import Path

import pytest

import mirlab
from mirlab.data.reading.multiheader import header_lines
from mirlab.errors import TableError

FEATURES = """\
feature,mfcc,mfcc,zcr
statistics,mean,std,mean
number,01,10,01
track_id,,,
2,0.5,1.5,0.1
3,0.7,2,0.2
"""
TRACKS = ",album,album,track\n,title,id,genre_top\ntrack_id,,,\n2,AWOL,1,Hip-Hop\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (FEATURES, 3),
        (FEATURES.replace("track_id,,,\n", "").replace("10", "02"), 3),
        (TRACKS, 2),
        ("track,a,label\nx,1,rock\ny,,\n", 1),
        ("track,a,a\nx,1,rock\n", 1),
        ("", 1),
    ],
)
def test_how_many_lines_are_header(tmp_path: Path, text: str, lines: int) -> None:
    (tmp_path / "t.csv").write_text(text)
    assert header_lines(tmp_path / "t.csv") == lines


def test_such_a_table_is_explained(tmp_path: Path) -> None:
    (tmp_path / "features.csv").write_text(FEATURES)
    with pytest.raises(TableError, match=r"3 levels .*header=\[0, 1, 2\].*genre_top"):
        mirlab.open_source(tmp_path / "features.csv")
