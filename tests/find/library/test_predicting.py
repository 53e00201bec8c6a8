"""A library's tracks carry what a classifier says of them, the same as it says when it is asked itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from tests.learn.target_tables import table_of_targets

from mirlab.audio.spectra import frames as frames_module
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import BundleError, MirlabError, OutputError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library import adding
from mirlab.find.library.rebuilding import rebuild
from mirlab.find.review.exporting import export
from mirlab.find.store.rows import SAID
from mirlab.learn.bundle.predict import Classifier, load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import train
from mirlab.show.terminal.cli import main

Tone = Callable[..., Path]
FEATURES = ("spectral_centroid.mean", "rms.mean")


def noisy_tone(path: Path, frequency: float, seed: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    t = np.arange(22050) / 22050
    sf.write(
        path, rng.uniform(0.3, 0.6) * np.sin(2 * np.pi * frequency * t) + 0.01 * rng.normal(size=22050), 22050
    )


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A classifier of tones below and above 2250 Hz."""
    folder = tmp_path_factory.mktemp("train")
    for seed in range(20):
        low = seed % 2 == 0
        noisy_tone(
            folder / "music" / ("deep" if low else "shrill") / f"{seed}.wav",
            (500 if low else 2500) + 65 * seed,
            seed,
        )
    return train(
        folder / "music", out=folder / "tones.mirlab", recipe=Plan(model="lda", features=FEATURES), workers=1
    ).path


@pytest.fixture(scope="module")
def classifier(bundle: Path) -> Classifier:
    return load(bundle)


def said(library: Library) -> dict[str, tuple[Any, ...]]:
    return {track.track: tuple(getattr(track, name) for name in SAID) for track in library.tracks()}


def wanted(classifier: Classifier, library: Library) -> dict[str, tuple[Any, ...]]:
    """What the classifier says of the files when it is asked itself."""
    tracks = library.tracks()
    answers = classifier.predict([track.path for track in tracks], workers=1)
    return {
        track.track: (a.label, a.probabilities[str(a.label)], a.unknown, classifier.hash)
        for track, a in zip(tracks, answers, strict=True)
    }


def test_every_track_is_labelled_as_the_classifier_says(
    library: Library, classifier: Classifier, bundle: Path
) -> None:
    assert set(said(library).values()) == {(None,) * 4}
    before = library.vectors()
    found = library.predict(bundle, workers=1)
    assert (found.labelled, found.gone, found.failures) == (8, [], [])
    assert said(library) == wanted(classifier, library)
    assert found.unknown == sum(bool(row[2]) for row in said(library).values())
    deep = {track.track for track in library.tracks("predicted = 'deep'")}
    assert deep == {track for track, row in wanted(classifier, library).items() if row[0] == "deep"}
    assert 0 < len(deep) < 8
    assert len(library.tracks("unknown = TRUE")) == found.unknown
    assert len(library.tracks("NOT unknown = false AND probability > 2")) == 0
    after = library.vectors()
    assert after.ids.tolist() == before.ids.tolist()
    np.testing.assert_array_equal(after.vectors, before.vectors)


def test_asking_again_changes_nothing_and_hears_nothing(library: Library, classifier: Classifier) -> None:
    library.predict(classifier, workers=1)
    library.store.refresh()
    version, heard = library.store.version, frames_module.STFT_COUNT.count
    assert library.predict(classifier, workers=1).labelled == 8
    library.store.refresh()
    assert (library.store.version, frames_module.STFT_COUNT.count) == (version, heard)


def test_what_is_added_with_a_model_is_labelled_in_one_hearing(
    band: Path, tmp_path: Path, classifier: Classifier, write_tone: Tone
) -> None:
    library = Library.create(tmp_path / "lib", "rms.mean,mfcc[1-3]", metric="standard")
    before = frames_module.STFT_COUNT.count
    library.add(band, model=classifier, workers=1)
    assert frames_module.STFT_COUNT.count - before == 8
    assert said(library) == wanted(classifier, library)
    plain = Library.create(tmp_path / "plain", "rms.mean,mfcc[1-3]", metric="standard")
    plain.add(band, workers=1)
    np.testing.assert_array_equal(library.vectors().vectors, plain.vectors().vectors)
    write_tone(band / "low" / "8.wav", 900)
    adding.update(library, workers=1)
    assert said(library)["low/8.wav"] == (None,) * 4
    write_tone(band / "low" / "9.wav", 950)
    adding.update(library, model=classifier, workers=1)
    assert said(library)["low/9.wav"] == wanted(classifier, library)["low/9.wav"]
    assert said(library)["low/8.wav"] == (None,) * 4


def test_silence_is_unknown(library: Library, classifier: Classifier, band: Path, write_tone: Tone) -> None:
    write_tone(band / "low" / "still.wav", 500, level=0.0)
    library.add(band, model=classifier, workers=1)
    assert said(library)["low/still.wav"][:3] == (None, None, True)
    again = library.predict(classifier, workers=1)
    assert (again.labelled, again.failures) == (8, [])
    assert sum(library.info().predicted.values()) == 8


def test_labels_stay_with_moved_lost_and_recomputed_tracks(
    library: Library, classifier: Classifier, band: Path
) -> None:
    library.predict(classifier, workers=1)
    before = said(library)
    (band / "low" / "0.wav").rename(band / "high" / "0.wav")
    adding.update(library, workers=1)
    assert said(library)["high/0.wav"] == before["low/0.wav"]
    rebuild(library, "rms.mean", None, workers=1)
    assert said(library)["high/4.wav"] == before["high/4.wav"]
    (band / "low" / "1.wav").unlink()
    found = library.predict(classifier, workers=1)
    assert (found.labelled, found.gone) == (7, [str(band / "low" / "1.wav")])
    assert said(library)["low/1.wav"] == before["low/1.wav"]


def test_a_commit_that_fails_leaves_the_library(
    library: Library, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(library.store._db, "create_table", full)
    with pytest.raises(OutputError, match="It was not changed"):
        library.predict(classifier, workers=1)
    assert set(said(Library.open(library.path)).values()) == {(None,) * 4}


def test_a_library_without_these_columns_is_read_and_completed(
    library: Library, classifier: Classifier
) -> None:
    table = library.store.table()
    table.drop_columns(["probability", "unknown", "model"])
    old = Library.open(library.path)
    assert set(said(old).values()) == {(None,) * 4}
    with pytest.raises(MirlabError, match="cannot be read"):
        old.tracks("unknown = TRUE")
    old.predict(classifier, workers=1)
    assert said(old) == wanted(classifier, old)
    assert len(old.tracks("probability > 0")) == 8


def test_labels_are_exported(library: Library, classifier: Classifier, tmp_path: Path) -> None:
    library.predict(classifier, workers=1)
    for name in ("t.parquet", "t.csv"):
        export(library, tmp_path / name)
        table = open_source(tmp_path / name)
        assert isinstance(table, FeatureTable)
        assert table.meta["predicted"].tolist() == [said(library)[track][0] for track in table.tracks]


def test_what_cannot_be_asked_is_refused(library: Library, classifier: Classifier, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="there is no such file"):
        library.predict(tmp_path / "none.mirlab")
    with pytest.raises(BundleError, match="there is no such file"):
        library.add(tmp_path, model=tmp_path / "none.mirlab")
    with pytest.raises(MirlabError, match="the library is empty"):
        Library.create(tmp_path / "empty").predict(classifier)
    with pytest.raises(UsageError, match="unknown is true or false, but it is compared with 'yes'"):
        library.tracks("unknown = 'yes'")
    with pytest.raises(UsageError, match="expected a value for label"):
        library.tracks("label = TRUE")


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_a_bundle_of_tags_or_numbers_is_refused_with_the_way_that_works(
    task: Any, library: Library, tmp_path: Path
) -> None:
    model = train(table_of_targets(task), out=tmp_path / "said.mirlab", progress=False).path
    way = (
        rf"said\.mirlab: it was trained on {task}, and labelling the tracks of a library needs a bundle of "
        r"classes: keep what it says of your music as facts of the tracks:  mirlab classify BUNDLE MUSIC "
        r"--format csv > said\.csv  and then  mirlab library add LIBRARY MUSIC --facts said\.csv"
    )
    for ask in (library.predict, lambda model: library.add(tmp_path / "band", model=model)):
        with pytest.raises(UsageError, match=way):
            ask(model)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_what_such_a_bundle_says_reaches_a_library_as_facts(
    task: Any, band: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = ["path,tags,height"]
    facts += [f"{n}.wav,{'low; tone' if n < 4 else 'tone; high'},{500 * n + 500}" for n in range(8)]
    (tmp_path / "facts.csv").write_text("\n".join(facts) + "\n")
    asked = {"task": task, "targets": "tags" if task == "tags" else "height"}
    asked |= {"separator": ";"} if task == "tags" else {}
    train(
        band, out=tmp_path / "said.mirlab", features="spectral_centroid.mean, rms.mean", workers=1,
        facts=tmp_path / "facts.csv", progress=False, **asked,
    )  # fmt: skip
    monkeypatch.chdir(tmp_path)
    # Eight artists are too few for ends of nine in ten.
    coverage = ["--coverage", "0.5"] if task == "numbers" else []
    assert main(["classify", "said.mirlab", "band", "--format", "csv", "--workers", "1", *coverage]) == 0
    Path("said.csv").write_text(capsys.readouterr().out)
    options = ["--features", "spectral_centroid.mean", "--workers", "1", "--facts", "said.csv"]
    assert main(["library", "add", "lib", "band", *options]) == 0
    capsys.readouterr()
    asked_again = load("said.mirlab").predict(sorted(band.rglob("*.wav")), coverage=0.5)
    said = {Path(p.path).name: p for p in asked_again}
    library = Library.open("lib")
    if task == "numbers":
        tall = {name for name, p in said.items() if p.as_json()["values"]["height"] > 2200}
        assert tall
        assert {Path(t.track).name for t in library.tracks("height > 2200")} == tall
        (track,) = library.tracks("track = 'low/0.wav'")
        assert track.facts["height_low"] == pytest.approx(
            said["0.wav"].as_json()["intervals"]["height"][0], rel=1e-5
        )
        return
    for tag in ("low", "high"):
        has = {name for name, p in said.items() if tag in p.as_json()["tags"]}
        assert has
        assert {Path(t.track).name for t in library.tracks(f"tags = '{tag}'")} == has
        likely = {name for name, p in said.items() if p.as_json()["probabilities"][tag] > 0.4}
        assert {Path(t.track).name for t in library.tracks(f'"p:{tag}" > 0.4')} == likely
