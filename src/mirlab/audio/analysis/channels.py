"""What is measured on the channels of a track while it is decoded, before they are mixed.

Contents: metered, steps_between.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from mirlab.audio.decoding import Decoded, Fault
from mirlab.audio.metering import STEPS_A_SECOND, ChannelMeter, channel_weights
from mirlab.audio.registry import CHANNELS
from mirlab.audio.spectra import FrameStore


@contextmanager
def metered(sound: Decoded, store: FrameStore, faults: list[Fault], *, wanted: bool) -> Iterator[None]:
    """Measure what is decoded within the `with` block, and store the steps; a fault for an unknown layout."""
    if not wanted:
        yield
        return
    layout = sound.layout()
    weights = channel_weights(layout) if layout else np.ones(sound.channels)
    meter = ChannelMeter(sound.rate, weights)
    sound.watchers.append(meter)
    yield
    store.append(CHANNELS, meter.steps())
    if not layout:
        faults.append(
            Fault(
                "unknown-layout",
                f"the file does not say which of its {sound.channels} channels is which: loudness takes each "
                "for a front channel",
            )
        )


def steps_between(start: float, stop: float | None) -> slice:
    """The steps of the meter that lie in [start, stop) seconds, to the end for None; at least one."""
    first = int(start * STEPS_A_SECOND)
    return slice(first, None if stop is None else max(first + 1, int(stop * STEPS_A_SECOND)))
