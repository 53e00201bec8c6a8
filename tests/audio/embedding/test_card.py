"""Cards: what they must say, and sentences for what they say wrongly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.audio.embedding.tiny_model import VIEW, card_text, graph_bytes

from mirlab.audio.embedding.card import parse_card, read_card
from mirlab.audio.embedding.shelf import card_of
from mirlab.audio.views.named import NAMED
from mirlab.errors import UsageError

GRAPH = graph_bytes()
TEXT = card_text(GRAPH)


def read(text: str) -> object:
    return parse_card(text.encode(), "my.toml")


def test_a_card_says_everything() -> None:
    card = parse_card(TEXT.encode(), "my.toml")
    assert card.view.sample_rate == 16000
    assert card.view.resampler == "kaiser_best"
    assert card.hops == (10, 4)
    assert card.feature_names() == ["tiny_levels", "tiny_tags", "tiny_levels_hop4", "tiny_tags_hop4"]
    assert card.outputs[1].slugs == ("low", "middle_low", "80s")
    assert card.golden is None
    assert card.in_bundles


PUBLISHED = TEXT.replace(VIEW, '\npublished = "yamnet"\n')


def test_a_view_may_be_one_that_was_published() -> None:
    assert parse_card(PUBLISHED.encode(), "my.toml").view == NAMED["yamnet"]
    with pytest.raises(
        UsageError, match=r'my\.toml: view: .*no front end called "yamnat".*Did you mean "yamnet"'
    ):
        read(PUBLISHED.replace("yamnet", "yamnat"))
    with pytest.raises(UsageError, match=r'my\.toml: view: there is no key "n_mels"'):
        read(PUBLISHED.replace('"yamnet"', '"yamnet"\nn_mels = 8'))


@pytest.mark.parametrize("name", ["musicnn_msd", "musicnn_mtt"])
def test_musicnns_cards_have_the_view_that_was_published(name: str) -> None:
    view = card_of(name).view
    assert (view.win_length, view.fmax) == (512, 8000)
    assert replace(view, win_length=None, fmax=None) == NAMED["musicnn"]


GOLDEN = '\n[golden]\nsound = "sweep"\n[golden.means]\ntags = [1.0, 2.0, 3.0]\n'


def test_golden_numbers_are_of_outputs() -> None:
    card = parse_card((TEXT + GOLDEN).encode(), "my.toml")
    assert card.golden is not None
    assert card.golden.means == {"tags": (1.0, 2.0, 3.0)}
    assert card.golden.tolerance == 1e-4


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("card = 1", "card = 2", r"my\.toml: card: expected 1, the format that this mirlab reads, got 2"),
        ('name = "tiny"', 'name = "Tiny Model"', "name: expected lower-case letters, digits and single"),
        ("version = 1", "verson = 1", r'expected the key version \(a whole number from 1 .*got "verson"'),
        ("version = 1", "version = true", "version: expected a whole number from 1 to .*got True"),
        ("licence =", "license =", r'expected the key licence \(a text\), got "license"'),
        ("hop_length = 256", "hop_lenght = 256", r'my\.toml: view: .*hop_lenght".*Did you mean "hop_length"'),
        ("hop_length = 256", "hop_length = 0", "view: expected hop_length to be a whole number from 1"),
        ("n_mels = 8", "", r"view: expected the keys n_mels, .*too|view: expected the keys"),
        ("hop = 10", "hop = -1", "patches: hop: expected a whole number from 1"),
        (
            'file = "graph.onnx"',
            'file = "../graph.onnx"',
            "expected the name of a file beside the card",
        ),
        ('sha256 = "', 'sha256 = "x', "sha256: expected a SHA-256 as 64 hexadecimal digits"),
        ('input = "patches"', 'input = "patches"\nlayout = "frame, bands"', 'Did you mean "frames, bands"'),
        ('input = "patches"', 'input = "patches"\nlayuot = "x"', 'graph: there is no key "layuot"'),
        (
            '["Low", "Middle-Low", "80s"]',
            '["Low", "80s"]',
            "expected a name for each of 3, got 2",
        ),
        ('["Low", "Middle-Low", "80s"]', '["a b", "a-b", "c"]', "names that differ in letters or digits"),
        ('["Low", "Middle-Low", "80s"]', '["1", "a", "b"]', "expected a letter in each name, got"),
        ("[outputs.tags]", "[outputs.tags_03]", "does not end like an index"),
        ("size = 8", "size = 0", r"outputs: levels: size: expected a whole number from 1"),
        ("card = 1", "card = 1\ncolour = 3", 'my.toml: there is no key "colour"'),
        ("card = 1", "card =", "the card is not valid TOML"),
    ],
)
def test_a_mistake_names_its_key(old: str, new: str, words: str) -> None:
    assert old in TEXT
    with pytest.raises(UsageError, match=words):
        read(TEXT.replace(old, new, 1))


def test_golden_numbers_of_no_output_are_refused() -> None:
    with pytest.raises(UsageError, match=r'golden: means: there is no key "tag".*Did you mean "tags"'):
        read(TEXT + GOLDEN.replace("tags =", "tag ="))
    with pytest.raises(UsageError, match="tags: expected a list of 3 numbers"):
        read(TEXT + GOLDEN.replace(", 3.0", ""))


def test_a_card_of_no_outputs_is_none() -> None:
    with pytest.raises(UsageError, match="outputs: expected at least one"):
        read(TEXT[: TEXT.index("[outputs.levels]")] + "[outputs]\n")


def test_the_digest_tells_cards_apart() -> None:
    one = parse_card(TEXT.encode(), "a")
    other = parse_card(TEXT.replace("hop_length = 256", "hop_length = 255").encode(), "b")
    titled = parse_card(TEXT.replace("Means of bands", "Another title").encode(), "c")
    assert one.digest() != other.digest()
    assert one.digest() == titled.digest()


def test_files_that_are_no_cards(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.toml: the card can't be read: No such file"):
        read_card(tmp_path / "none.toml")
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * ((1 << 20) + 2))
    with pytest.raises(UsageError, match="expected a card of at most 1,024 kB"):
        read_card(large)
