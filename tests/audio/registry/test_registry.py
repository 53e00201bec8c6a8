"""The contract every feature keeps, walked over the whole registry, and the registry itself."""

from __future__ import annotations

import pickle
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import EntryPoint

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.analysis import analyse, not_computable, recipe_of
from mirlab.audio.decoding import Waveform
from mirlab.audio.registry import registry
from mirlab.audio.registry.columns import columns_of
from mirlab.audio.registry.registry import Feature
from mirlab.audio.registry.terms import SETS, Column, Term, expand
from mirlab.audio.spectra.frames import FrameSpec, Spectra, spectra
from mirlab.errors import UnknownName, UsageError

SPEC = FrameSpec()
RNG = np.random.default_rng(3)
N = 90 * SPEC.hop_length
NOISE = (0.2 * RNG.standard_normal(N)).astype(np.float32)
ODD_SOUNDS = {
    "silence": np.zeros(N, np.float32),
    "noise": NOISE,
    "direct current": np.full(N, 0.5, np.float32),
    "impulse": np.eye(1, N, N // 2, dtype=np.float32)[0],
    "clipped": np.sign(NOISE),
    "almost silence": np.float32(1e-30) * NOISE,
    "one frame": NOISE[: SPEC.n_fft],
}
EVERY = registry.names()
GAINS = {"none", "amplitude", "power", "decibels", "half decibels", "first"}


@pytest.fixture
def clean_registry() -> Iterator[None]:
    """Put the registry back as it was."""
    before = dict(registry._features)
    yield
    registry._features.clear()
    registry._features.update(before)


def blocks(samples: np.ndarray) -> list[Spectra]:
    return list(spectra([samples], SPEC))


def answer(entry: Feature, blocks: Iterable[Spectra]) -> np.ndarray:
    """The feature's frames (d, t), or its values of the whole track as (d, answers)."""
    frames = entry.frames(blocks)
    return frames if entry.value is None else entry.summary_of(frames, SPEC)


@pytest.mark.parametrize("name", EVERY)
class TestContract:
    def test_says_what_it_is(self, name: str) -> None:
        entry = registry.get(name)
        assert entry.name == name
        assert isinstance(entry.version, int)
        assert entry.version >= 1
        assert entry.units
        assert re.search(r"\(\d{4}\)", entry.reference), "an author and a year"
        assert entry.summary.endswith((".", ":")) or "\n" not in entry.summary
        assert 20 < len(entry.summary) <= 130
        shape = r"\((\d+|n|size), t\)" if entry.value is None else r"\((\d+|8 n|n \(n \+ 1\) / 2),\)"
        assert re.search(shape, entry.doc), "the docstring gives the shape"
        assert entry.gain in GAINS

    def test_columns_can_be_named(self, name: str) -> None:
        entry = registry.get(name)
        assert len(entry.dimensions) in (0, entry.size)
        for row in (0, entry.size - 1):
            column = entry.column(row, entry.statistics[0])
            assert Column.parse(str(column)) == column
            assert Term.parse(str(column)).matches(column)
            assert entry.row_of(column) == row

    @pytest.mark.parametrize("sound", ODD_SOUNDS)
    def test_gives_finite_frames_of_its_size(self, name: str, sound: str) -> None:
        entry = registry.get(name)
        samples = ODD_SOUNDS[sound]
        found = answer(entry, blocks(samples))
        framed = entry.value is None
        columns = SPEC.n_frames(len(samples)) if framed else len(entry.answers)
        kind = np.float32 if framed else np.float64
        assert (found.shape, found.dtype) == ((entry.size, columns), kind)
        assert np.isfinite(found).all()

    def test_raw_frames_match_their_block(self, name: str) -> None:
        entry = registry.get(name)
        for block in blocks(NOISE):
            raw = entry.raw(block)
            assert (raw.shape[1], raw.dtype) == (block.n_frames, np.float32)

    def test_does_not_depend_on_the_blocks(self, name: str) -> None:
        entry = registry.get(name)
        whole = answer(entry, spectra([NOISE], SPEC, 1000))
        cut = answer(entry, spectra([NOISE[:5000], NOISE[5000:]], SPEC, 7))
        assert_allclose(cut, whole, rtol=1e-5, atol=1e-5 * np.abs(whole).max())

    def test_leaves_the_spectra_as_they_were(self, name: str) -> None:
        entry = registry.get(name)
        block = blocks(NOISE)[0]
        kept = block.samples.copy(), block.power.copy(), block.magnitude.copy()
        entry.raw(block)
        for before, after in zip(kept, (block.samples, block.power, block.magnitude), strict=True):
            assert_array_equal(before, after)

    def test_gain_changes_what_it_says(self, name: str) -> None:
        entry = registry.get(name)
        loud, quiet = answer(entry, blocks(NOISE)), answer(entry, blocks(NOISE * np.float32(0.25)))
        expected = loud.copy()
        if entry.gain == "amplitude":
            # Of a feature's answers, the variance goes with the square.
            squared = [entry.value is not None and name == "var" for name in entry.statistics]
            expected *= np.where(squared, 0.25**2, 0.25) if entry.value is not None else 0.25
        elif entry.gain == "power":
            expected *= 0.25**2
        elif entry.gain == "decibels":
            expected += 20 * np.log10(0.25)
        elif entry.gain == "half decibels":
            expected += 10 * np.log10(0.25)
        elif entry.gain == "first":
            # The orthonormal DCT of a constant level is that level times the root of the number of bands.
            expected[0] += 20 * np.log10(0.25) * np.sqrt(128)
        assert_allclose(quiet, expected, rtol=1e-4, atol=1e-4 * max(1.0, np.abs(loud).max()))

    def test_needs_samples_only_if_it_says_so(self, name: str) -> None:
        entry = registry.get(name)
        block = Spectra.from_magnitude(np.ones((SPEC.n_bins, 3)), SPEC)
        if entry.samples:
            with pytest.raises(UsageError, match="need samples"):
                entry.raw(block)
        else:
            assert entry.raw(block).shape[1] == 3


def test_features_of_one_raw_key_have_the_same_raw_frames() -> None:
    block = blocks(NOISE)[0]
    seen: dict[str, np.ndarray] = {}
    for entry in map(registry.get, registry.names()):
        assert_array_equal(seen.setdefault(entry.raw_key, entry.raw(block)), entry.raw(block))


def test_features_of_one_finish_key_have_the_same_finished_frames() -> None:
    seen: dict[str, tuple[str, np.ndarray]] = {}
    for entry in map(registry.get, registry.names()):
        if entry.finish is None or not entry.finish_key:
            continue
        whole = replace(entry, part=None).frames(blocks(NOISE))
        raw_key, first = seen.setdefault(entry.finish_key, (entry.raw_key, whole))
        assert raw_key == entry.raw_key, "what is made of the same raw frames"
        assert_array_equal(first, whole)
    assert len(seen) < sum(bool(entry.finish_key) for entry in map(registry.get, registry.names()))


def test_every_named_set_asks_for_features_there_are() -> None:
    for terms in SETS.values():
        for term in map(Term.parse, terms):
            assert registry.get(term.feature, size=term.last).name == term.feature


FRAME_BY_FRAME = [
    name
    for name in EVERY
    if not ((entry := registry.get(name)).samples or entry.reach or entry.value is not None)
]
"""Features of single frames: neither of samples, nor of neighbouring frames, nor of whole tracks."""


@pytest.mark.parametrize("name", FRAME_BY_FRAME)
def test_order_of_frames_does_not_matter_to_a_frame(name: str) -> None:
    entry = registry.get(name)
    magnitude = RNG.random((SPEC.n_bins, 12)).astype(np.float32)
    order = RNG.permutation(12)
    straight = entry.frames([Spectra.from_magnitude(magnitude, SPEC)])
    permuted = entry.frames([Spectra.from_magnitude(magnitude[:, order], SPEC)])
    assert_allclose(permuted, straight[:, order], rtol=1e-6, atol=1e-6 * np.abs(straight).max())


class TestGet:
    def test_sizes_where_there_is_a_choice(self) -> None:
        assert (registry.get("mfcc").size, registry.get("mfcc", size=24).size) == (20, 24)
        assert registry.get("mfcc", 1).scalar is False
        assert registry.get("rms").scalar is True
        twelve, forty = (registry.get("mfcc", n).frames(blocks(NOISE)) for n in (12, 40))
        assert_allclose(forty[:12], twelve, rtol=1e-5, atol=1e-4)

    def test_a_part_of_a_fixed_size_is_the_feature(self) -> None:
        assert registry.get("mel24", size=12) is registry.get("mel24", size=24)

    @pytest.mark.parametrize(
        ("name", "size", "words"),
        [
            ("mfcc", 129, "mfcc can have 1 to 128 dimensions, got 129"),
            ("mfcc", 0, "mfcc can have 1 to 128 dimensions, got 0"),
            ("rms", 2, "rms has 1 dimension, got 2"),
            ("mel24", 25, "mel24 has dimensions 1 to 24, got 25"),
            ("mel0", None, "no feature called"),
            ("mel100000", None, "mel{n} exists for n from 1 to 512, got mel100000"),
            ("chroma1", None, "chroma{n} exists for n from 2 to 120"),
        ],
    )
    def test_what_there_is_not(self, name: str, size: int | None, words: str) -> None:
        with pytest.raises(UsageError, match=re.escape(words)):
            registry.get(name, size=size)

    @pytest.mark.parametrize(
        ("name", "meant"),
        [("mfc", "mfcc"), ("spectral_centriod", "spectral_centroid"), ("chroma_tuned", "chroma_tuned12")],
    )
    def test_unknown_names_are_answered_with_a_guess(self, name: str, meant: str) -> None:
        with pytest.raises(UnknownName, match=f'no feature called "{name}".*Did you mean .*"{meant}"'):
            registry.get(name)

    def test_families_are_listed_and_make_any_member(self) -> None:
        assert {f.template for f in registry.families()} == {
            "mel{n}",
            "mel{n}_db",
            "chroma{n}",
            "chroma_tuned{n}",
            "modulation_mel{n}_peak",
            "modulation_mel{n}_valley",
            "modulation_{feature}_peak",
            "modulation_{feature}_valley",
            "mfcc{n}_cov",
        }
        assert registry.get("mel40_db").size == 40
        assert {"mfcc", "mel24", "chroma12", "chroma_tuned12", "mel24_db"} <= set(registry.names())


def crest(block: Spectra) -> np.ndarray:
    """Largest magnitude over the mean of a frame."""
    return block.magnitude.max(axis=0) / block.magnitude.mean(axis=0)


OWN = {"size": 1, "units": "ratio", "reference": "Peeters (2004), A large set of audio features"}


@pytest.mark.usefixtures("clean_registry")
class TestOwnFeatures:
    def test_a_decorated_function_is_a_feature(self) -> None:
        assert registry.feature(name="crest", **OWN)(crest) is crest
        entry = registry.get("crest")
        assert entry.frames(blocks(NOISE)).shape == (1, SPEC.n_frames(N))
        assert (entry.version, entry.summary) == (1, "Largest magnitude over the mean of a frame.")
        assert "crest" in registry.names()
        assert [f.name for f in registry.own_features()] == ["crest"]
        assert registry.feature(name="crest", **OWN)(crest) is crest, "a module may be imported again"

    def test_travels_to_a_worker(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, __name__, sys.modules[crest.__module__])
        registry.feature(name="crest", **OWN)(crest)
        sent = pickle.dumps(registry.own_features())
        registry._features.pop("crest")
        for entry in pickle.loads(sent):
            registry.add(entry, replace=True)
            registry.add(entry, replace=True)
        assert registry.get("crest").frames(blocks(NOISE)).shape[0] == 1

    def test_whole_track_knowledge(self) -> None:
        registry.feature(
            name="relative_peak",
            track=lambda chunks: max(float(c.max()) for c in chunks),
            finish=lambda chunk, loudest: chunk / loudest,
            **OWN,
        )(peak_of_frame)
        assert registry.get("relative_peak").frames(blocks(NOISE)).max() == 1.0

    def test_frames_of_another_shape_are_an_error(self) -> None:
        registry.feature(name="wrong", **{**OWN, "size": 3})(crest)
        with pytest.raises(UsageError, match=r"wrong: expected frames of shape \(3, 91\), got \(91,\)"):
            registry.get("wrong").frames(blocks(NOISE))

    def test_needs_a_docstring(self) -> None:
        with pytest.raises(UsageError, match="bare: expected a docstring"):
            registry.feature(name="bare", **OWN)(lambda block: block.magnitude[:1])

    @pytest.mark.parametrize("name", ["Crest", "crest-1", "crest_03", "crest.mean", "", "_crest", "1crest"])
    def test_needs_a_name_that_columns_can_carry(self, name: str) -> None:
        with pytest.raises(UsageError, match="can't name a feature"):
            registry.feature(name=name, **OWN)(crest)

    @pytest.mark.parametrize(
        ("name", "words"), [("rms", "already"), ("mel31", "family"), ("mel24_db", "family")]
    )
    def test_a_taken_name_is_an_error(self, name: str, words: str) -> None:
        with pytest.raises(UsageError, match=words):
            registry.feature(name=name, **OWN)(crest)

    @pytest.mark.parametrize("change", [{"version": 0}, {"size": 0}])
    def test_version_and_size_count_from_one(self, change: dict[str, int]) -> None:
        with pytest.raises(UsageError, match="version and size of at least 1"):
            registry.feature(name="crest", **{**OWN, **change})(crest)


def peak_of_frame(block: Spectra) -> np.ndarray:
    """Largest magnitude of a frame."""
    return block.magnitude.max(axis=0, keepdims=True)


@pytest.mark.usefixtures("clean_registry")
class TestEntryPoints:
    @pytest.fixture(autouse=True)
    def not_loaded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(registry, "_loaded", set())

    def install(self, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
        points = (EntryPoint("own", value, registry.ENTRY_POINTS),)
        monkeypatch.setattr(registry, "entry_points", lambda group: points if "features" in group else ())

    def test_a_package_brings_features(self, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
        (tmp_path / "packaged_crest.py").write_text(
            "import mirlab\n"
            "@mirlab.feature(name='packaged', size=1, units='ratio', reference='Nobody (2000)')\n"
            "def packaged(spectra):\n"
            "    'Half of everything.'\n"
            "    return spectra.magnitude.mean(axis=0) / 2\n",
            encoding="utf-8",
        )
        monkeypatch.syspath_prepend(tmp_path)
        self.install(monkeypatch, "packaged_crest")
        assert registry.get("packaged").units == "ratio"

    def test_a_broken_package_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.install(monkeypatch, "there_is_no_such_module:thing")
        with pytest.raises(UsageError, match=r"own = there_is_no_such_module:thing.*mend or uninstall"):
            registry.get("rms")


def test_a_feature_without_raw_frames_of_a_track_is_the_frames() -> None:
    entry = Feature("x", 2, "u", 1, "r", "s", raw=lambda block: block.power[:2])
    assert_array_equal(
        entry.frames(blocks(NOISE)), np.concatenate([b.power[:2] for b in blocks(NOISE)], axis=1)
    )


def _tags() -> Feature:
    return replace(
        registry.get("mfcc"), name="tags", size=3, resized=None, dimensions=("rock", "jazz", "60s")
    )


def test_a_feature_names_the_columns_of_named_dimensions() -> None:
    tags = _tags()
    assert [str(tags.column(row, "mean")) for row in range(3)] == [
        "tags[rock].mean",
        "tags[jazz].mean",
        "tags[60s].mean",
    ]
    assert [tags.row_of(tags.column(row, "std")) for row in range(3)] == [0, 1, 2]
    with pytest.raises(UnknownName, match=r'no column called "tags\[jaz\]\.mean".*Did you mean "tags\[jazz'):
        tags.row_of(Column.parse("tags[jaz].mean"))
    with pytest.raises(UnknownName, match=r'"tags_01\.mean"'):
        tags.row_of(Column.parse("tags_01.mean"))
    with pytest.raises(UsageError, match=r"mfcc\[rock\]\.mean: expected a dimension of mfcc from 1 to"):
        registry.get("mfcc").row_of(Column.parse("mfcc[rock].mean"))


def test_terms_ask_for_named_dimensions_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    registry.names()
    monkeypatch.setitem(registry._features, "tags", _tags())
    assert [str(c) for c in columns_of(expand("tags[jazz,rock].mean"))] == [
        "tags[jazz].mean",
        "tags[rock].mean",
    ]
    assert [str(c) for c in columns_of(expand("tags[2-3].mean"))] == ["tags[jazz].mean", "tags[60s].mean"]
    with pytest.raises(UnknownName, match=r'tags: .*no dimension called "jaz".*Did you mean "jazz"'):
        columns_of(expand("tags[jaz].mean"))
    with pytest.raises(UsageError, match=r"the dimensions of rms have no names: write numbers from 1 to 1"):
        columns_of(expand("rms[loud].mean"))


def test_many_columns_look_a_feature_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A learned model's files are looked for each time, and it has hundreds of columns."""
    asked: list[str] = []
    get = registry.get
    monkeypatch.setattr(registry, "get", lambda name, size=None: asked.append(name) or get(name, size))
    recipe = recipe_of("mfcc[1-20],rms")
    assert asked == ["mfcc", "rms"]
    asked.clear()
    request = recipe.request()
    assert sorted(asked) == ["mfcc", "mfcc", "rms", "rms"], "once for the sizes, once to check them"
    found = analyse(Waveform(NOISE, SPEC.sample_rate), request)
    asked.clear()
    assert recipe.rows(found).shape == (1, 42)
    assert not_computable(recipe.columns) == []
    assert asked == ["mfcc", "rms"] * 2
