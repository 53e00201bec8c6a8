"""What a library holds, as the Library page says it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mirlab.show.web.content.holdings import is_there


@pytest.mark.parametrize("source", ["toy", "s3://bucket/music"])
def test_what_is_no_path_is_not_missed(source: str) -> None:
    assert is_there(source)


def test_a_folder_is_there_until_it_is_gone(tmp_path: Path) -> None:
    assert is_there(str(tmp_path))
    assert not is_there(str(tmp_path / "gone"))
