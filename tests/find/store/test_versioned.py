"""Names of columns as the database has them."""

from __future__ import annotations

import pytest

from mirlab.find.store import shown, stored


@pytest.mark.parametrize("name", ["rms.mean", "mfcc_03.mean", "tags[hip_hop].std", "duration"])
def test_a_column_is_stored_under_a_name_that_reads_back(name: str) -> None:
    assert shown(stored(name)) == name
    assert not set(".[]") & set(stored(name))
