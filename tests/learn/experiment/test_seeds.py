from __future__ import annotations

from mirlab.data.splits.protocols import protocol_of
from mirlab.learn.experiment.seeds import net_seeds

AS_WRITTEN, CORRECTED = protocol_of("as-written"), protocol_of("corrected")


def test_paired_protocols_give_every_net_the_same_seeds() -> None:
    assert net_seeds(CORRECTED, 1, "mfcc", 10, 3) == net_seeds(CORRECTED, 1, "mel", 20, 3)
    seeds = {net_seeds(AS_WRITTEN, 1, name, epochs, 3) for name in ("mfcc", "mel") for epochs in (10, 20)}
    assert len(seeds) == 4


def test_the_seeds_of_published_results_stay() -> None:
    assert net_seeds(AS_WRITTEN, 2024, "mfcc", 10, 3) == (556229156, 1539386539)
    assert net_seeds(CORRECTED, 2024, "mfcc", 10, 3) == (829619718, 811792924)
