"""The real nets, where `mirlab embeddings get musicnn` has put them, and what their author published."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.analysis.golden import check_golden, outputs_of
from mirlab.audio.embedding.net import check_overlapping
from mirlab.audio.embedding.shelf import card_of, model_folder, net_of
from mirlab.audio.musicnn.wheel import NETS


@pytest.mark.parametrize("name", NETS)
def test_files_are_those_of_the_card_and_give_its_golden_numbers(musicnn: str, name: str) -> None:
    card, folder = card_of(name), model_folder(name)
    digests = {card.graph: card.graph_sha256}
    if card.trunk is not None:
        digests |= dict(zip((card.trunk.trunk, card.trunk.head), card.trunk.sha256, strict=True))
    for file, digest in digests.items():
        assert hashlib.sha256((folder / file).read_bytes()).hexdigest() == digest
    assert "Jordi Pons" in (folder / "LICENSE").read_text()
    check_golden(card, net_of(card), folder)
    check_overlapping(net_of(card))


def test_tags_are_those_that_the_author_published(musicnn: str, shared_audio: Path) -> None:
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    card = card_of(musicnn)
    published = pq.read_table(shared_audio.parent / "gtzan" / "musicnn_taggrams.parquet")
    for track in ("disco.00005", "hiphop.00002"):
        rows = published.filter(pc.equal(published["track"], track)).select(list(card.outputs[0].dimensions))
        theirs = np.stack([column.to_numpy() for column in rows.columns], axis=1)
        (file,) = (shared_audio / "gtzan_small").rglob(f"{track}.flac")
        ours = outputs_of(card, net_of(card), file, ["tags"], hop=61)["tags"].T
        # The excerpts end before the clips: their last patch sees the end.
        off = np.abs(ours[:-1] - theirs[: len(ours) - 1])
        assert len(off) >= 10
        assert off.mean() < 1e-5
        assert off.max() < 1e-4
