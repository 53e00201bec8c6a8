"""The registry of protocols: every way to split a table, by name.

    as-written      random splits of each feature set's own, the scaler fitted on all rows (the write-up's)
    corrected       the same random splits for all, everything fitted on training rows
    random          tracks at random
    stratified      tracks at random, each class in the same shares
    kfold           k folds of tracks, stratified by class
    repeated-kfold  the same, several times with other folds
    artist-kfold    k folds of artists, stratified by class: no artist and no duplicate on both sides
    fault-filtered  GTZAN's published partition, one split
    artist-3fold    GTZAN's published artist folds, three splits
    predefined      a column of the table says
    segment         k folds of slices: deliberately leaky, to measure what the leak is worth

No protocol but `segment` separates slices of one track. Rows without a label are in no split. Everything
drawn follows from the seed and the number of the repeat alone, so more repeats keep the earlier ones.

Contents: all_protocols, protocol_of, find_protocol, most_trusted, register_protocol, remove_protocol.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from importlib.metadata import entry_points

from mirlab.data.known import PublishedSplit, find_set, known_sets
from mirlab.data.splits import published
from mirlab.data.splits.case import Case, Made
from mirlab.data.splits.drawn import (
    artist_kfold,
    kfold,
    own_random_splits,
    random_splits,
    repeated_kfold,
    segment_kfold,
)
from mirlab.data.splits.plan import Protocol
from mirlab.errors import UnknownName, UsageError
from mirlab.plugins import own_needs_plugin, registered


def _published(case: Case, split: PublishedSplit, of: str) -> Made:
    listed = published.published(case.table, case.labelled, split, find_set(of))
    return Made(listed.splits, listed.sentence)


def _predefined(case: Case) -> Made:
    if case.column is None:
        raise UsageError('the protocol "predefined" needs column: the name of the column that says the split')
    listed = published.predefined(case.table, case.labelled, case.column)
    return Made(listed.splits, listed.sentence)


def _options(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AS_WRITTEN = (
    "The scaler is fitted on all rows before the split, so it has seen the test tracks; each feature "
    "set gets random splits of its own, shared by its runs of different lengths, so differences "
    "between feature sets include the luck of the split."
)
_CORRECTED = (
    "The same random splits for every feature set, with the same seeds for the initial weights and "
    "the order of the batches; the scaler and everything else are fitted on the training rows only."
)

_BUILT_IN = (
    Protocol(
        "as-written",
        _AS_WRITTEN,
        "track",
        partial(own_random_splits, name="as-written", paired=False, sentence=_AS_WRITTEN),
        _options("n_repeats test_size"),
        drawn="anew",
        trust=10,
        paired=False,
        scaler_sees_test=True,
        like_single_runs=True,
        colour="series-2",
    ),
    Protocol(
        "corrected",
        _CORRECTED,
        "track",
        partial(own_random_splits, name="corrected", paired=True, sentence=_CORRECTED),
        _options("n_repeats test_size"),
        drawn="anew",
        trust=60,
        like_single_runs=True,
        colour="series-1",
    ),
    Protocol(
        "random",
        "Tracks at random.",
        "track",
        random_splits,
        _options("n_repeats test_size"),
        drawn="anew",
        trust=20,
        like_single_runs=True,
    ),
    Protocol(
        "stratified",
        "Tracks at random, each class in the same shares.",
        "track",
        partial(random_splits, stratified=True),
        _options("n_repeats test_size"),
        drawn="anew",
        trust=30,
    ),
    Protocol(
        "kfold",
        "Folds of tracks, stratified by class.",
        "track",
        kfold,
        _options("n_splits"),
        trust=40,
    ),
    Protocol(
        "repeated-kfold",
        "Folds of tracks, stratified by class, several times.",
        "track",
        repeated_kfold,
        _options("n_splits n_repeats"),
        drawn="anew",
        trust=50,
    ),
    Protocol(
        "artist-kfold",
        "Folds of artists, stratified by class.",
        "artist",
        artist_kfold,
        _options("n_splits n_repeats"),
        mixes_artists=False,
        trust=100,
        reads="artist",
    ),
    Protocol(
        "predefined",
        "What a column of the table says.",
        "track",
        _predefined,
        _options("column"),
        mixes_artists=None,
        drawn="published",
        trust=70,
    ),
    Protocol(
        "segment",
        "Folds of slices: deliberately leaky, to measure the leak.",
        "segment",
        segment_kfold,
        _options("n_splits n_repeats"),
        trust=0,
    ),
)


ENTRY_POINTS = "mirlab.protocols"
"""Where installed packages name functions that `mirlab.protocol` decorates."""

_own: dict[str, Protocol] = {}


def all_protocols() -> Mapping[str, Protocol]:
    """Every protocol by name: built in, published for known data sets, registered by packages and plugins."""
    _load_entry_points()
    return {protocol.name: protocol for protocol in (*_BUILT_IN, *_of_known_sets())} | _own


def _of_known_sets() -> list[Protocol]:
    return [
        Protocol(
            split.protocol,
            split.summary,
            "track",
            partial(_published, split=split, of=known.name),
            mixes_artists=False,
            drawn="published",
            trust=split.trust,
            reads=split.reads,
        )
        for known in known_sets()
        for split in known.splits
    ]


@lru_cache(maxsize=1)
def _load_entry_points() -> None:
    for point in entry_points(group=ENTRY_POINTS):
        before = set(_own)
        try:
            point.load()
        except Exception as error:
            raise UsageError(
                f'the installed protocol "{point.name}" ({point.value}) can\'t be loaded: {error}. Repair or '
                "uninstall the package that brings it"
            ) from error
        if set(_own) == before:
            raise UsageError(
                f'the installed protocol "{point.name}" ({point.value}) registers nothing: its function '
                "needs the decorator mirlab.protocol"
            )


def register_protocol(protocol: Protocol) -> None:
    """Add a protocol; raises UsageError where the name is a built-in one's, or another function's."""
    earlier = _own.get(protocol.name)
    if protocol.name in {known.name for known in (*_BUILT_IN, *_of_known_sets())} or (
        earlier is not None and _home(earlier) != _home(protocol)
    ):
        raise UsageError(f'the name "{protocol.name}" is taken by another protocol: choose another name')
    _own[protocol.name] = protocol
    registered("protocol", protocol.name)


def remove_protocol(name: str) -> None:
    """Forget a registered protocol; built-in ones stay."""
    _own.pop(name, None)


def _home(protocol: Protocol) -> tuple[str, str]:
    """Where its function was defined: the same place may register it again, as a cell of a notebook does."""
    function = getattr(protocol.make, "keywords", {}).get("function", protocol.make)
    return function.__module__, function.__qualname__


def find_protocol(name: str) -> Protocol | None:
    """The protocol of that name; None for one that results of another version or machine may name."""
    return all_protocols().get(name)


def protocol_of(name: str) -> Protocol:
    """The protocol of that name; raises UnknownName."""
    found = find_protocol(name)
    if found is None:
        raise UnknownName("protocol", name, all_protocols(), otherwise=own_needs_plugin("protocol"))
    return found


def most_trusted(run: Sequence[str]) -> str:
    """Of the protocols that were run, the one that says most about music never heard.

    Artists apart come first, then published lists and splits of tracks; leaky ones come last. Where none of
    them is known it is the last.
    """
    known = [protocol for name in run if (protocol := find_protocol(name)) is not None]
    return max(known, key=lambda protocol: protocol.trust).name if known else run[-1]
