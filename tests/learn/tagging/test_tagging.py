"""Tags of sounds: their scores are the model's, whatever the source; what fails is a result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import write_model

import mirlab
from mirlab.data.execution import pool
from mirlab.errors import DatasetError, TableError, UnknownName, UsageError
from mirlab.learn.tagging.tagger import known_columns, tagger_here, tagger_of
from mirlab.learn.tagging.tagging import tag, tag_files

RATE = 22050
NOISE = (0.1 * np.random.default_rng(0).standard_normal(3 * RATE)).astype(np.float32)
LOW = np.sin(2 * np.pi * 60 * np.arange(3 * RATE) / RATE).astype(np.float32)


@pytest.fixture(autouse=True)
def tiny(private_data: Path) -> Path:
    return write_model(private_data)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for name, y in (("calm/low.wav", LOW), ("noisy/noise.wav", NOISE)):
        (tmp_path / "music" / name).parent.mkdir(parents=True, exist_ok=True)
        sf.write(tmp_path / "music" / name, y, RATE, subtype="FLOAT")
    return tmp_path / "music"


def means(y: np.ndarray[Any, Any]) -> dict[str, float]:
    found = mirlab.features(y, RATE, "tiny_tags.mean")
    return dict(zip(("Low", "Middle-Low", "80s"), found.vector, strict=True))


def test_scores_are_the_models_means_highest_first() -> None:
    (said,) = tag((LOW, RATE), model="tiny")
    assert said.scores == pytest.approx(means(LOW))
    assert list(said.scores.values()) == sorted(said.scores.values(), reverse=True)
    assert said.top(1) == [("Low", max(said.scores.values()))]
    assert (said.path, said.start, said.error, said.notes) == ("sound 1", None, "", ())


def test_answers_are_in_the_order_of_what_was_given(music: Path) -> None:
    low, noise = music / "calm" / "low.wav", music / "noisy" / "noise.wav"
    found = tag([noise, (LOW, RATE), low, noise], model="tiny")
    assert [said.path for said in found] == [str(noise), "sound 2", str(low), str(noise)]
    assert found[0] == found[3]
    assert found[1].scores == found[2].scores
    assert found[0].scores == pytest.approx(means(NOISE))


def test_a_source_is_taken_as_by_every_other_function(music: Path) -> None:
    found = tag(music, model="tiny")
    assert [said.path for said in found] == ["calm/low.wav", "noisy/noise.wav"]
    manifest = music / "list.csv"
    manifest.write_text("path,label\nnoisy/noise.wav,a\n")
    assert [said.path for said in tag(manifest, model="tiny")] == ["noisy/noise.wav"]


def test_what_cannot_be_analysed_is_a_result(music: Path) -> None:
    bad = music / "no.wav"
    bad.write_bytes(b"no sound at all")
    found = tag([bad, music / "calm" / "low.wav", b"nothing"], model="tiny")
    assert "expected a sound file" in found[0].error
    assert found[0].scores == {}
    assert found[1].error == ""
    assert found[2].error
    assert "1 sound tagged by tiny, 2 could not be analysed" in found.headline()
    alone = tag([bad], model="tiny")
    assert "expected a sound file" in alone[0].error
    assert tag([b"", (LOW, RATE)], model="tiny")[0].error == "expected a sound, got 0 bytes"
    assert tag(b"", model="tiny")[0].error == "expected a sound, got 0 bytes"


def test_short_and_silent_sound_is_tagged_and_said() -> None:
    short, silent = tag([(NOISE[:2000], RATE), (0 * NOISE, RATE)], model="tiny")
    assert "repeated to fill a patch" in short.notes[0]
    assert short.scores
    assert "silent" in silent.notes[0]
    assert (dict(silent.scores), silent.reason) == ({}, "silence: nothing to classify")
    assert silent.as_json()["reason"] == silent.reason
    found = tag([(0 * NOISE, RATE), (np.concatenate([0 * NOISE, NOISE, 0 * NOISE]), RATE)], model="tiny")
    assert "silence: nothing to classify" in found._repr_html_()
    assert found[1].scores, "a sound with silence at its ends"


def test_windows_have_times_and_their_own_scores() -> None:
    y = np.concatenate([LOW, NOISE])
    found = tag((y, RATE), model="tiny", window=3)
    assert [(said.start, said.stop) for said in found] == [(0, 3), (1.5, 4.5), (3, 6)]
    assert found[0].top(1)[0][0] == "Low"
    assert found[0].scores["Low"] > found[1].scores["Low"] > found[2].scores["Low"]
    apart = tag((y, RATE), model="tiny", window=3, hop=3)
    assert [said.start for said in apart] == [0, 3]
    assert apart[1] == found[2]


def test_a_second_run_finds_the_first_in_the_cache(music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = tag(music, model="tiny")

    def never(*arguments: Any) -> Any:
        raise AssertionError("it was analysed again")

    monkeypatch.setattr(pool, "analyse", never)
    assert tag(music, model="tiny") == first
    assert "analysed again" in tag(music, model="tiny", cache=False)[0].error


def test_commands_name_the_files_themselves(music: Path) -> None:
    low = music / "calm" / "low.wav"
    found = tag_files([("mine", low), ("none", music / "none.wav"), ("mine", low)], model="tiny")
    assert [said.path for said in found] == ["mine", "none", "mine"]
    assert found[0] == found[2]
    assert "No such file" in found[1].error


def test_wrong_asking_is_refused(music: Path) -> None:
    for error, words, source, asked in (
        (UnknownName, 'no model with tags called "tinny". Did you mean "tiny"?', music, {"model": "tinny"}),
        (UsageError, "hop is the distance between windows: give window", music, {"model": "tiny", "hop": 1}),
        (UsageError, "expected segments of at least", music, {"model": "tiny", "window": 0.01}),
        (TableError, "gtzan is a table of features and holds no sound", "gtzan", {"model": "tiny"}),
        (DatasetError, "expected sound files", music.parent / "empty", {"model": "tiny"}),
    ):
        (music.parent / "empty").mkdir(exist_ok=True)
        with pytest.raises(error, match=words.replace("?", r"\?")):
            tag(source, **asked)


def test_a_model_that_is_not_here_says_how_to_get_it(tiny: Path, music: Path) -> None:
    (tiny / "graph.onnx").unlink()
    with pytest.raises(UsageError, match="tiny is not here: run  mirlab embeddings add"):
        tag(music, model="tiny")
    assert tagger_here() is None
    with pytest.raises(UsageError, match="run  mirlab embeddings get musicnn"):
        tag(music)


def test_what_is_no_sound_is_told_that_sound_was_expected(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("words")
    for name in ("text.txt", "nothere.mp3"):
        with pytest.raises(UsageError, match=r"[Ee]xpected a sound file, a folder, an archive"):
            tag(tmp_path / name, model="tiny")


def test_only_named_tags_count(private_data: Path) -> None:
    other = write_model(private_data, "plain")
    card = other / "card.toml"
    text = card.read_text()
    card.write_text(text.replace('dimensions = ["Low", "Middle-Low", "80s"]\n', ""))
    with pytest.raises(UsageError, match=r"plain gives no tags with names: these do: .*tiny"):
        tagger_of("plain")
    card.write_text("this is no card")
    assert tagger_of("tiny").names == ("Low", "Middle-Low", "80s")
    here = tagger_here()
    assert here is not None
    assert (here.model, here.feature, here.licence) == ("tiny", "tiny_tags", "MIT")


def test_the_usual_model_is_asked_where_it_is_here(private_data: Path) -> None:
    assert tagger_here() == tagger_of("tiny")
    (private_data / "embeddings" / "musicnn_msd").mkdir()
    (private_data / "embeddings" / "musicnn_msd" / "graph.onnx").touch()
    here = tagger_here()
    assert here is not None
    assert here.model == "musicnn_msd"
    assert len(here.names) == 50


def test_a_table_may_have_the_tags_already() -> None:
    tagger = tagger_of("tiny")
    columns = ["rms.mean", *map(str, reversed(tagger.columns))]
    assert known_columns(tagger, columns) == [3, 2, 1]
    assert known_columns(tagger, columns[:-1]) is None


def test_real_music_has_fitting_tags(musicnn: str, shared_audio: Path) -> None:
    folder = shared_audio / "gtzan_small"
    wanted = {"classical": {"classical", "strings", "violin"}, "metal": {"rock", "metal", "guitar"}}
    clips = {genre: sorted((folder / genre).iterdir())[0] for genre in wanted}
    found = tag(list(clips.values()), model="musicnn_mtt")
    for genre, said in zip(clips, found, strict=True):
        assert {name for name, _ in said.top(3)} & wanted[genre], (genre, said.top(5))
        assert len(said.scores) == 50
        assert all(0 <= score <= 1 for score in said.scores.values())
    (metal,) = tag([clips["metal"]], model=musicnn)
    assert {name for name, _ in metal.top(5)} & {"metal", "heavy metal", "hard rock"}
