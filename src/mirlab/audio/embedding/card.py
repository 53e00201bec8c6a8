"""The card of a learned model: everything that decides its numbers, and what to know before using them.

A card is a TOML file beside the model's graph:

    card = 1
    name = "my_model"
    version = 1
    title = "What it is, in a few words"
    licence = "ISC"
    in_bundles = true
    citation = "Who (year), title"
    training_data = "What it was trained on"
    overlaps = ["gtzan"]

    [weights]
    source = "where they come from"
    sha256 = "of what was downloaded"

    [view]                                  # every number of the front end, see mirlab.audio.views.View
    sample_rate = 16000
    resampler = "kaiser_best"
    ...                                     # or published = "yamnet", one of mirlab.audio.views.NAMED

    [patches]
    frames = 187
    hop = 187
    other_hops = [61]

    [graph]
    file = "graph.onnx"
    sha256 = "of the file"
    input = "patches"
    layout = "frames, bands"

    [outputs.tags]
    output = "tags"
    size = 50
    units = "score"
    summary = "What its numbers say."
    dimensions = ["rock", "pop", ...]

    [golden]
    sound = "sweep"
    tolerance = 1e-4
    means = { tags = [0.01, ...] }

The golden numbers are the mean of each output over the patches of a sound, computed by the model's own code
or checked against it: a card with one wrong number in it gives others, and is refused.

Contents: Card, Output, Golden, Trunk, read_card, parse_card, LAYOUTS, LONGEST_CARD.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from mirlab.audio.embedding.keys import Keys
from mirlab.audio.registry import slug
from mirlab.audio.views import View, named_view
from mirlab.errors import UnknownName, UsageError, did_you_mean
from mirlab.files import open_regular
from mirlab.words import listed, quoted, some, their_words

FORMAT = 1
LONGEST_CARD = 1 << 20
"""Bytes of a card."""
LAYOUTS = {
    "frames, bands": (1, 2),
    "bands, frames": (2, 1),
    "1, frames, bands": (2, 3),
    "1, bands, frames": (3, 2),
}
"""How a patch lies in the graph's input after the axis of patches: where its frames and its bands are."""
MOST_DIMENSIONS = 8192
_NAME = re.compile(r"[a-z](?:_?[a-z0-9])*")


@dataclass(frozen=True)
class Output:
    """One output of a model, which is a feature.

    Parameters
    ----------
    name : the feature is CARD_NAME
    output : what the graph calls it
    size : numbers for each patch
    units, summary : as of every feature
    dimensions : names of the numbers as people read them ("Hip-Hop"); () where they have none
    """

    name: str
    output: str
    size: int
    units: str
    summary: str
    dimensions: tuple[str, ...] = ()

    @cached_property
    def slugs(self) -> tuple[str, ...]:
        """The names as columns write them ("hip_hop")."""
        return tuple(map(slug, self.dimensions))


@dataclass(frozen=True)
class Golden:
    """What the whole path must give for one sound.

    Parameters
    ----------
    sound : "sweep" (mirlab makes it) or a sound file beside the card
    tolerance : how far each number may be off
    means : by output, the mean over the sound's patches
    """

    sound: str
    tolerance: float
    means: Mapping[str, tuple[float, ...]] = field(hash=False)


@dataclass(frozen=True)
class Trunk:
    """A second form of the graph for patches that overlap: what they share is computed once.

    Parameters
    ----------
    trunk : file of the graph from `frames` (t + 2 reach, bands) to `rows` (t, width)
    head : file of the graph from `patches` (n, frames, bands) and `rows` (n, frames, width) to the outputs
    reach : frames on either side that a row depends on; beyond a patch's ends the model sees zeros
    sha256 : of the two files
    """

    trunk: str
    head: str
    reach: int
    sha256: tuple[str, str]


@dataclass(frozen=True)
class Card:
    """A learned model.

    Parameters
    ----------
    name : of the model; its features begin with it
    version : raised whenever its numbers change
    title, licence, citation, training_data : for people; the licence as an SPDX identifier where there is one
    overlaps : known data sets whose songs may be among those it was trained on
    in_bundles : whether the licence allows a bundle to carry the graph
    get : what `mirlab embeddings get` calls it; "" where a person added it
    source, sha256 : where the weights come from, and the digest of what was downloaded
    view : the front end
    frames : of a patch
    hop : frames from one patch to the next
    other_hops : hops of which there are features, too, with _hopN at the end of their names
    graph, graph_sha256 : the file beside the card and its digest
    graph_input, layout : the input's name, and how a patch lies in it; see LAYOUTS
    outputs : what it gives
    golden : what it must give for a sound; None where the card states nothing
    trunk : the form for patches that overlap; None where there is none
    """

    name: str
    version: int
    title: str
    licence: str
    citation: str
    training_data: str
    view: View
    frames: int
    hop: int
    graph: str
    graph_sha256: str
    graph_input: str
    outputs: tuple[Output, ...]
    layout: str = "frames, bands"
    overlaps: tuple[str, ...] = ()
    in_bundles: bool = False
    get: str = ""
    source: str = ""
    sha256: str = ""
    other_hops: tuple[int, ...] = ()
    golden: Golden | None = None
    trunk: Trunk | None = None

    @property
    def hops(self) -> tuple[int, ...]:
        """Every hop of which there are features, the usual one first."""
        return (self.hop, *(hop for hop in self.other_hops if hop != self.hop))

    def feature_name(self, output: Output, hop: int) -> str:
        """What the feature of an output is called: musicnn_msd_tags, musicnn_msd_tags_hop61."""
        return f"{self.name}_{output.name}" + ("" if hop == self.hop else f"_hop{hop}")

    def feature_names(self) -> list[str]:
        """Every feature of the model, those of the usual hop first."""
        return [self.feature_name(output, hop) for hop in self.hops for output in self.outputs]

    def means(self) -> tuple[str, ...]:
        """Terms of the mean of each output over a track's patches, those of the usual hop."""
        return tuple(f"{self.feature_name(output, self.hop)}.mean" for output in self.outputs)

    def digest(self) -> str:
        """12 hexadecimal digits over all that decides its numbers: view, patches, graph and outputs.

        What it says for people is no part of it: a better summary makes no other model.
        """
        return self._digest

    @cached_property
    def _digest(self) -> str:
        # A table of a thousand columns asks for it a thousand times.
        said = {
            "view": self.view.key(),
            "frames": self.frames,
            "hop": self.hop,
            "graph": self.graph_sha256,
            "input": [self.graph_input, self.layout],
            "outputs": [[output.name, output.output, output.size, output.slugs] for output in self.outputs],
        }
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]


def read_card(path: str | Path) -> Card:
    """Read and check a card.

    Raises
    ------
    UsageError : a file that is missing, too large or no TOML, or whose content is not a card's; the message
        names the file and the key
    """
    file = Path(path)
    try:
        with open_regular(file) as opened:
            data = opened.read(LONGEST_CARD + 1)
    except OSError as error:
        raise UsageError(f"{file}: the card can't be read: {error.strerror or error}") from error
    return parse_card(data, str(file))


def parse_card(data: bytes, where: str) -> Card:
    """Read a card from its bytes; `where` begins the messages. Raises UsageError as `read_card` does."""
    if len(data) > LONGEST_CARD:
        raise UsageError(f"{where}: expected a card of at most {LONGEST_CARD >> 10:,} kB, got a larger file")
    try:
        said = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"{where}: the card is not valid TOML: {their_words(error)}") from error
    return _card(Keys(said, where))


def _card(said: Keys) -> Card:
    version = said.whole("card", 1, 1 << 30)
    if version != FORMAT:
        raise said.wrong("card", f"expected {FORMAT}, the format that this mirlab reads", version)
    name = said.text("name")
    if not _NAME.fullmatch(name):
        raise said.wrong(
            "name", "expected lower-case letters, digits and single underscores, a letter first", name
        )
    weights, patches, graph = said.table("weights", {}), said.table("patches"), said.table("graph")
    layout = graph.text("layout", "frames, bands")
    if layout not in LAYOUTS:
        raise graph.wrong(
            "layout",
            f"expected {listed([quoted(k) for k in LAYOUTS])}",
            layout,
            did_you_mean(layout, LAYOUTS),
        )
    outputs = tuple(_output(name, part) for name, part in said.table("outputs").tables())
    if not outputs:
        raise UsageError(
            f"{said.where}: outputs: expected at least one, such as [outputs.embedding], got none"
        )
    golden = said.table("golden", None)
    view = said.table("view")
    trunk = graph.table("overlapping", None)
    card = Card(
        name=name,
        version=said.whole("version", 1, 1 << 30),
        title=said.text("title"),
        licence=said.text("licence"),
        citation=said.text("citation"),
        training_data=said.text("training_data"),
        overlaps=said.texts("overlaps", ()),
        in_bundles=said.flag("in_bundles", False),
        get=said.text("get", ""),
        source=weights.text("source", ""),
        sha256=weights.digest("sha256", ""),
        view=_view(view),
        frames=patches.whole("frames", 1, 1 << 16),
        hop=patches.whole("hop", 1, 1 << 16),
        other_hops=patches.wholes("other_hops", 1, 1 << 16),
        graph=graph.file("file"),
        graph_sha256=graph.digest("sha256"),
        graph_input=graph.text("input"),
        layout=layout,
        outputs=outputs,
        golden=None if golden is None else _golden(golden, outputs),
        trunk=None if trunk is None else _trunk(trunk),
    )
    for part in (said, weights, patches, graph, *filter(None, (golden, trunk))):
        part.nothing_else()
    return card


def _view(said: Keys) -> View:
    if "published" not in said:
        return said.made(View)
    name = said.text("published")
    said.nothing_else()
    try:
        return named_view(name)
    except UnknownName as error:
        raise UsageError(f"{said.where}: {error}") from error


def _output(name: str, said: Keys) -> Output:
    if not _NAME.fullmatch(name) or re.search(r"_\d{2,}$|_hop\d+$", name):
        raise UsageError(
            f"{said.where}: expected a name of lower-case letters, digits and single underscores that does "
            "not end like an index (_03) or a hop (_hop61)"
        )
    dimensions = said.texts("dimensions", ())
    size = said.whole("size", 1, MOST_DIMENSIONS)
    made = Output(name, said.text("output", name), size, said.text("units"), said.text("summary"), dimensions)
    if dimensions:
        if len(dimensions) != size:
            raise said.wrong("dimensions", f"expected a name for each of {size}", len(dimensions))
        unfit = [quoted(one) for one, short in zip(dimensions, made.slugs, strict=True) if not short]
        if unfit:
            raise said.wrong("dimensions", "expected a letter in each name", some(unfit))
        again = [quoted(d) for i, d in enumerate(dimensions) if made.slugs[i] in made.slugs[:i]]
        if again:
            raise said.wrong("dimensions", "expected names that differ in letters or digits", some(again))
    said.nothing_else()
    return made


def _golden(said: Keys, outputs: Iterable[Output]) -> Golden:
    given = said.table("means")
    means = {o.name: given.numbers(o.name, o.size) for o in outputs if o.name in given}
    given.nothing_else([o.name for o in outputs])
    if not means:
        names = listed([output.name for output in outputs])
        raise UsageError(f"{said.where}: expected the numbers of at least one output ({names}), got none")
    sound = said.text("sound")
    return Golden(sound if sound == "sweep" else said.file("sound"), said.number("tolerance", 1e-4), means)


def _trunk(said: Keys) -> Trunk:
    return Trunk(
        said.file("trunk"),
        said.file("head"),
        said.whole("reach", 0, 1 << 12),
        (said.digest("trunk_sha256"), said.digest("head_sha256")),
    )
