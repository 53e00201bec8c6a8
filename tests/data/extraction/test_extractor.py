"""The transformer for scikit-learn: rows of sounds, in their order, as scikit-learn expects them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.testing import assert_array_equal
from sklearn.base import clone
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.svm import SVC

import mirlab
from mirlab.data.extraction.extractor import FeatureExtractor
from mirlab.errors import AudioError, UnknownName, UsageError

RATE = 22050
RNG = np.random.default_rng(4)
SOUNDS = [
    (0.3 * np.sin(np.arange(RATE) * (0.05 if i % 2 else 0.2)) + 0.02 * RNG.standard_normal(RATE)).astype(
        np.float32
    )
    for i in range(20)
]
LABELS = [str(i % 2) for i in range(20)]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    for number, y in enumerate(SOUNDS):
        sf.write(tmp_path / f"{number:02d}.wav", y, RATE, subtype="FLOAT")
    return sorted(tmp_path.iterdir())


def test_in_a_pipeline_under_cross_validation(paths: list[Path]) -> None:
    pipeline = make_pipeline(FeatureExtractor("mfcc.mean, rms", workers=1), SVC())
    assert cross_val_score(pipeline, paths, LABELS, cv=5).tolist() == [1.0] * 5
    pipeline.set_params(featureextractor__features="rms.mean", featureextractor__sr=RATE)
    assert pipeline.fit(SOUNDS, LABELS)[:-1].transform(SOUNDS).shape == (20, 1)


def test_every_way_to_give_a_sound_gives_the_same_rows_in_order(paths: list[Path]) -> None:
    extractor = FeatureExtractor("mfcc[1-3].mean", sr=RATE, workers=1, cache=False)
    rows = extractor.fit_transform(paths[::-1])
    expected = mirlab.extract(paths[0].parent, features="mfcc[1-3].mean", workers=1).table.values[::-1]
    assert_array_equal(rows, expected)
    few = slice(0, 3)
    for sounds in (
        [str(path) for path in paths[few]],
        np.array([str(path) for path in paths[few]]),
        [path.read_bytes() for path in paths[few]],
        SOUNDS[few],
        np.stack(SOUNDS[few]),
        [list(map(float, y)) for y in SOUNDS[few]],
        [(y, RATE) for y in SOUNDS[few]],
        [mirlab.Waveform(y, RATE) for y in SOUNDS[few]],
    ):
        assert_array_equal(extractor.transform(sounds), expected[::-1][few])
    assert_array_equal(extractor.transform([paths[1], paths[1]]), expected[::-1][[1, 1]])


def test_pandas_in_and_out(paths: list[Path]) -> None:
    pd = pytest.importorskip("pandas")
    extractor = FeatureExtractor("rms").set_output(transform="pandas")
    frame = extractor.fit_transform(pd.DataFrame({"path": list(map(str, paths[:2]))}, index=[7, 9]))
    assert list(frame.columns) == list(extractor.get_feature_names_out()) == ["rms.mean", "rms.std"]
    assert list(frame.index) == [7, 9]
    with pytest.raises(UsageError, match="expected sounds, got a DataFrame of 2 columns: give the one"):
        extractor.transform(pd.DataFrame({"path": ["a"], "label": ["b"]}))


def test_as_an_estimator() -> None:
    spec = mirlab.FrameSpec(n_fft=1024)
    made = clone(FeatureExtractor("rms", sr=8000, spec=spec, errors="nan"))
    assert made.get_params()["spec"] == spec
    assert repr(made).startswith("FeatureExtractor(errors='nan', features='rms'")
    assert not made.__sklearn_tags__().requires_fit
    assert not [name for name in vars(made.fit(SOUNDS)) if name.endswith("_")], "nothing is fitted"


def test_a_sound_that_fails_is_named_or_a_row_of_nan(paths: list[Path]) -> None:
    paths[1].write_bytes(b"no sound")
    bad = [paths[0], paths[1], b"", (SOUNDS[0] * np.nan, RATE)]
    with pytest.raises(
        AudioError, match=r"01\.wav: expected a sound file, .* \(2 more of the 4 sounds failed"
    ):
        FeatureExtractor("rms").transform(bad)
    rows = FeatureExtractor("rms", errors="nan").transform(bad)
    assert np.isnan(rows).all(axis=1).tolist() == [False, True, True, True]
    assert np.isnan(FeatureExtractor("rms", errors="nan").transform([b"no sound"])).all()
    assert np.isnan(FeatureExtractor("rms", errors="nan").transform([b""])).all()


@pytest.mark.parametrize(
    ("made", "sounds", "words"),
    [
        (
            FeatureExtractor("rms"),
            "a.wav",
            r"expected several sounds in a list, got one str: write \[sound\]",
        ),
        (FeatureExtractor("rms"), [], "expected at least one sound, got none"),
        (FeatureExtractor("rms"), SOUNDS, r"without their rate: give FeatureExtractor\(..., sr=22050\)"),
        (FeatureExtractor("rms", errors="skip"), SOUNDS, 'expected "raise" or "nan", got \'skip\''),
        (FeatureExtractor("rms"), [3], "got int"),
    ],
)
def test_what_can_not_be_meant(made: FeatureExtractor, sounds: object, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        made.transform(sounds)  # type: ignore[arg-type]


def test_a_feature_that_does_not_exist_is_told_of_when_fitted() -> None:
    with pytest.raises(UnknownName, match='no feature called "mfc"'):
        FeatureExtractor("mfc").fit(SOUNDS)


def test_scikit_learn_is_imported_when_it_is_used() -> None:
    code = "import sys, mirlab; mirlab.features; assert 'sklearn' not in sys.modules; mirlab.FeatureExtractor"
    subprocess.run([sys.executable, "-c", code], check=True)
