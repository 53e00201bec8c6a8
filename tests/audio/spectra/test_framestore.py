"""The store of frame-level features gives back what it was given, from memory and from its file."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.audio.spectra import framestore
from mirlab.audio.spectra.framestore import RECORD_FRAMES, FrameStore
from mirlab.errors import OutputError


@settings(max_examples=25, deadline=None)
@given(
    lengths=st.lists(st.integers(0, 3 * RECORD_FRAMES), max_size=6),
    limit=st.sampled_from([0, 100_000, 64 << 20]),
    seed=st.integers(0, 1000),
)
def test_gives_back_what_was_appended(lengths: list[int], limit: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    sizes = {"one": 1, "many": 7}
    chunks = {key: [rng.random((d, t), dtype=np.float32) for t in lengths] for key, d in sizes.items()}
    whole = {k: np.concatenate([*c, np.empty((sizes[k], 0), np.float32)], axis=1) for k, c in chunks.items()}
    with FrameStore(limit) as store:
        for number in range(len(lengths)):
            for key in sizes:
                store.append(key, chunks[key][number])
        assert store.keys() == (list(sizes) if lengths else [])
        for key in store.keys():  # noqa: SIM118
            assert store.shape(key) == whole[key].shape
            np.testing.assert_array_equal(store.rows(key), whole[key])
            given_back = list(store.chunks(key))
            assert sum(c.shape[1] for c in given_back) == sum(lengths)
            if given_back:
                np.testing.assert_array_equal(np.concatenate(given_back, axis=1), whole[key])
        if store.keys():
            np.testing.assert_array_equal(store.rows("many", 2, 5), whole["many"][2:5])


def test_spills_above_its_limit_only() -> None:
    chunk = np.zeros((4, RECORD_FRAMES), dtype=np.float32)
    with FrameStore(limit=3 * chunk.nbytes) as store:
        for _ in range(3):
            store.append("x", chunk)
        assert not store.spilled
        store.append("x", chunk)
        assert store.spilled
        assert store.shape("x") == (4, 4 * RECORD_FRAMES)
    assert not store.spilled
    assert store.keys() == []


def test_memory_stays_under_the_limit_over_many_records() -> None:
    with FrameStore(limit=100_000) as store:
        for number in range(40):
            store.append("x", np.full((3, 1000), number, dtype=np.float32))
            assert store.held_bytes <= 100_000 + 3 * RECORD_FRAMES * 4
        store.append("y", np.ones((1, 5), dtype=np.float32))
        np.testing.assert_array_equal(store.rows("x")[0, ::1000], np.arange(40))


def test_writing_and_reading_may_alternate() -> None:
    with FrameStore(limit=0) as store:
        for number in range(5):
            store.append("x", np.full((2, RECORD_FRAMES), number, dtype=np.float32))
            assert store.rows("x")[1, -1] == number
        for place, chunk in enumerate(store.chunks("x")):
            store.append("y", chunk * 2)
            assert store.rows("y")[0, -1] == 2 * place


def test_keeps_a_copy_of_what_its_caller_reuses() -> None:
    buffer = np.ones((1, 4), dtype=np.float32)
    with FrameStore() as store:
        store.append("x", buffer)
        buffer[:] = 7
        np.testing.assert_array_equal(store.rows("x"), np.ones((1, 4)))


def test_dropping_frees_memory() -> None:
    with FrameStore() as store:
        store.append("x", np.zeros((8, 3000), dtype=np.float32))
        store.append("y", np.zeros((1, 10), dtype=np.float32))
        store.drop("x")
        assert store.keys() == ["y"]
        assert store.held_bytes == 40


def test_chunks_that_do_not_fit() -> None:
    with FrameStore() as store:
        store.append("x", np.zeros((2, 3), dtype=np.float32))
        with pytest.raises(ValueError, match="x: expected 2 rows as in its first chunk, got 3"):
            store.append("x", np.zeros((3, 3), dtype=np.float32))
        with pytest.raises(ValueError, match=r"y: expected a chunk of shape \(d, t\), got \(3,\)"):
            store.append("y", np.zeros(3, dtype=np.float32))


def test_no_space_left_for_the_temporary_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**options: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(framestore.tempfile, "TemporaryFile", full)
    with (
        FrameStore(limit=0) as store,
        pytest.raises(OutputError, match=r"a temporary file in .*No space left on device.*TMPDIR"),
    ):
        store.append("x", np.zeros((2, RECORD_FRAMES), dtype=np.float32))
