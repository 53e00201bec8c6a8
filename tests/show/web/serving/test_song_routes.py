"""The song page's addresses: what they tell, and that a visitor who leaves takes the work with them."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest
import soundfile as sf
from tests.audio.embedding.tiny_model import write_model

from mirlab.audio.analysis import analysis
from mirlab.audio.decoding.libsndfile import SndfileDecoder
from mirlab.data.descriptions.asking import describe
from mirlab.errors import AudioError, MirlabError
from mirlab.learn.bundle.contributions import explain
from mirlab.learn.bundle.predict import load
from mirlab.learn.tagging.tagger import tagger_of
from mirlab.learn.tagging.tagging import tag
from mirlab.show.web.content.state import shown_table, toy_classifier_path
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.serving.site import Site
from mirlab.show.web.work import tasks
from mirlab.show.web.work.allowance import Allowance


def asked(address: str, method: str, path: str, body: bytes | None = None) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    connection.request(method, path, body)
    return connection


def answer(address: str, method: str, path: str, body: bytes | None = None) -> Any:
    import json

    connection = asked(address, method, path, body)
    said = json.loads(connection.getresponse().read())
    connection.close()
    return said


def test_a_song_is_what_the_command_line_says(
    band: Any, serve: Callable[..., str], make_tone: Callable[..., Path], tmp_path: Path
) -> None:
    path = make_tone(tmp_path / "a.wav", low=False, seed=91, seconds=5)
    said = answer(
        serve([band.shown()], model=band.model), "POST", "/api/classify?name=a.wav", path.read_bytes()
    )
    classifier = load(band.model)
    wanted = classifier.predict([str(path)], workers=1)[0]
    assert said["label"] == wanted.label == "high"
    assert said["probabilities"] == pytest.approx(dict(wanted.probabilities))
    assert said["prediction_set"] == list(wanted.prediction_set)
    assert said["unknown"] == wanted.unknown
    why = explain(classifier, classifier.row(path)).as_json()
    assert [c["feature"] for c in said["explanation"]["contributions"]] == [
        c["feature"] for c in why["contributions"]
    ]
    assert [part["start"] for part in said["timeline"]] == [0.0, 1.5]
    assert said["mel"]["bands"] == 64


def test_everything_is_said_of_one_upload_and_of_a_track_alike(
    band: Any, serve: Callable[..., str], make_tone: Callable[..., Path], tmp_path: Path, private_data: Path
) -> None:
    write_model(private_data)
    shown = band.shown()
    address = serve([shown, shown_table()], model=band.model)
    path = make_tone(tmp_path / "new.wav", low=True, seed=91, seconds=5)
    said = answer(address, "POST", "/api/song?name=new.wav&k=4", path.read_bytes())
    (wanted,) = load(band.model).predict([str(path)], workers=1)
    assert said["classified"]["probabilities"] == pytest.approx(dict(wanted.probabilities))
    assert (said["name"], said["collection"], said["track"]) == ("new.wav", "library", None)
    assert (said["in_training"], said["notes"], said["problems"]) == ("no", [], [])
    assert said["card"]["metric"] == "accuracy"
    assert said["card"]["sentence"].startswith("In cross-validation this classifier is right ")
    (tagged,) = tag([path], model="tiny")
    assert said["tagged"]["scores"] == pytest.approx(dict(tagged.scores))
    (described,) = describe(path, workers=1)
    assert said["described"]["loudness"] == {**described.loudness.as_json()}
    assert [n["id"] for n in said["neighbours"]] == [n.id for n in shown.library.similar(path, k=4)]
    assert said["reasons_in_words"][0]["sentence"]
    assert said["outline"]["mel"]["bands"] == 64

    track = next(t for t in shown.tracks if t["track"].endswith("low/01.wav"))
    of_track = answer(address, "GET", f"/api/tracks/{track['id']}/song?k=4")
    assert of_track.keys() == said.keys()
    assert (of_track["track"]["id"], of_track["in_training"]) == (track["id"], "yes")
    assert track["id"] not in [n["id"] for n in of_track["neighbours"]]
    # The same file, sent: it is known to be that track.
    sent = answer(address, "POST", "/api/song?name=x.wav&k=4", shown.sound_of(track["id"]).read_bytes())
    assert sent["track"]["id"] == track["id"]
    assert sent["neighbours"] == of_track["neighbours"]
    assert "there is no audio" in answer(address, "GET", "/api/tracks/gtzan-0001/song")["error"]

    sf.write(tmp_path / "still.wav", np.zeros(4 * 22050), 22050)
    still = answer(address, "POST", "/api/song?name=still.wav&k=4", (tmp_path / "still.wav").read_bytes())
    assert still["classified"]["reason"] == still["tagged"]["reason"] == "silence: nothing to classify"
    assert (still["classified"]["label"], still["classified"]["explanation"]) == (None, None)
    assert not still["classified"]["probabilities"]
    assert (still["tagged"]["scores"], still["neighbours"], still["reasons_in_words"]) == ({}, [], [])
    assert (still["outline"]["mel"]["bands"], still["problems"]) == (64, [])


def test_a_track_that_was_asked_for_is_remembered(band: Any, serve: Callable[..., str]) -> None:
    app = make_app([band.shown()])
    address = serve(app)
    track = f"/api/tracks/{band.shown().tracks[0]['id']}/song?k=2"
    first = answer(address, "GET", track)
    assert first["classified"] is None
    assert first["card"] is None
    app.state.site.workshop.close()
    assert answer(address, "GET", track) == first
    assert "the server is stopping" in answer(address, "GET", track + "0")["error"]


def test_a_sound_is_decoded_once_for_all_answers(
    band: Any,
    make_tone: Callable[..., Path],
    tmp_path: Path,
    private_data: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_model(private_data)
    path = make_tone(tmp_path / "a.wav", low=True, seed=91, seconds=5)
    decoded = []
    blocks = SndfileDecoder.channel_blocks

    def counted(self: Any, *asked: Any) -> Any:
        decoded.append(self.path)
        return blocks(self, *asked)

    monkeypatch.setattr(SndfileDecoder, "channel_blocks", counted)
    said = tasks.song(
        lambda event: None, str(path), 60.0, str(band.model), "tiny", str(band.library), None, 3
    )
    parts = ("described", "classified", "tagged", "neighbours", "outline")
    assert all(said[part] for part in parts)
    assert decoded == [path]


def test_what_fails_leaves_the_other_answers(
    band: Any, make_tone: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(make_tone(tmp_path / "a.wav", low=True, seed=91, seconds=5))
    real = analysis.analyse

    def failing(source: Any, request: Any) -> Any:
        if "mfcc" in dict(request.features):
            raise AudioError(str(source), "features", "mfcc failed")
        return real(source, request)

    monkeypatch.setattr("mirlab.audio.analysis.analyse", failing)
    said = tasks.song(lambda event: None, path, 60.0, str(band.model), None, None, None, 3)
    assert said["classified"] is None
    assert said["problems"] == ["mfcc failed"]
    assert said["described"]["duration"] == 5
    assert said["outline"]["peaks"]
    with pytest.raises(MirlabError, match="mfcc failed"):
        tasks.describe(lambda event: None, str(band.model), path, 60.0)


def test_a_visitor_who_leaves_frees_the_place(
    band: Any, serve: Callable[..., str], never: tuple[str, ...], eventually: Callable[..., None]
) -> None:
    app = make_app([band.shown()], model=band.model)
    address = serve(app)
    workshop = app.state.site.workshop
    busy = [workshop.submit(*never) for _ in range(2)]
    # The workers are loading the classifier at first.
    eventually(lambda: workshop.at_work == 2)
    connection = asked(address, "POST", "/api/classify?name=a.wav", b"some sound")
    eventually(lambda: workshop.at_work == 3)
    connection.close()
    eventually(lambda: workshop.at_work == 2)
    for job in busy:
        job.stop()
        assert job.future.exception(60) is not None


def test_too_many_are_told_to_come_again(
    band: Any, serve: Callable[..., str], never: tuple[str, ...], eventually: Callable[..., None]
) -> None:
    app = make_app([band.shown()], model=band.model)
    address = serve(app)
    workshop = app.state.site.workshop
    eventually(lambda: workshop.at_work == 0)
    busy = [workshop.submit(*never) for _ in range(workshop.queue)]
    connection = asked(address, "POST", "/api/classify?name=a.wav", b"some sound")
    said = connection.getresponse()
    assert said.status == 429
    assert "try again in a moment" in said.read().decode()
    connection.close()
    for job in busy:
        job.stop()
    assert answer(address, "GET", "/healthz")["status"] == "ok"


def test_the_toy_classifier_is_trained_on_demand_and_stopped(band: Any, serve: Callable[..., str]) -> None:
    app = make_app([band.shown()])
    address = serve(app)
    assert answer(address, "GET", "/api/model") == {
        "model": None,
        "training": {"state": "none", "what": "", "done": 0, "total": 0, "error": ""},
    }
    assert answer(address, "POST", "/api/model")["training"]["state"] == "running"
    assert answer(address, "DELETE", "/api/model")["model"] is None
    assert app.state.site.background._jobs["toy classifier"].future.exception(60) is not None
    assert answer(address, "GET", "/api/model")["training"]["state"] == "stopped"
    assert not toy_classifier_path().exists()


def test_progress_of_an_unknown_work_is_nothing(band: Any, serve: Callable[..., str]) -> None:
    assert answer(serve([band.shown()]), "GET", "/api/progress?work=x") == {"what": "", "done": 0, "total": 0}


def test_tags_are_what_the_command_line_says(
    band: Any, serve: Callable[..., str], make_tone: Callable[..., Path], tmp_path: Path, private_data: Path
) -> None:
    write_model(private_data)
    path = make_tone(tmp_path / "a.wav", low=True, seed=91, seconds=5)
    address = serve([band.shown()])
    assert answer(address, "GET", "/api/about")["tagger"] == {"model": "tiny", "title": "Means of bands"}
    said = answer(address, "POST", "/api/tags?name=a.wav", path.read_bytes())
    (wanted,) = tag([path], model="tiny")
    assert said["scores"] == pytest.approx(dict(wanted.scores))
    assert (said["model"], said["duration"], said["notes"]) == ("tiny", 5.0, [])
    assert said["timeline"][1]["start"] == pytest.approx(0.16)
    assert said["timeline"][-1]["stop"] <= 5.0
    mean = sum(part["scores"]["Low"] for part in said["timeline"]) / len(said["timeline"])
    assert mean == pytest.approx(wanted.scores["Low"], abs=1e-3)
    assert said["mel"]["bands"] == 64


def test_a_track_of_the_library_has_tags(band: Any, serve: Callable[..., str], private_data: Path) -> None:
    write_model(private_data)
    shown = band.shown()
    track = shown.tracks[3]
    said = answer(serve([shown, shown_table()]), "GET", f"/api/tracks/{track['id']}/tags")
    (wanted,) = tag([shown.sound_of(track["id"])], model="tiny")
    assert said["scores"] == pytest.approx(dict(wanted.scores))
    assert said["track"]["id"] == track["id"]


def test_tags_that_a_library_holds_are_not_computed_again(
    band: Any, private_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model(private_data)
    shown, tagger = band.shown(), tagger_of("tiny")
    columns = ("rms.mean", *map(str, reversed(tagger.columns)))
    values = np.arange(4.0 * len(shown.tracks)).reshape(-1, 4)
    values[2, 1] = np.nan
    site = Site([replace(shown, columns=columns, values=values)])
    try:
        kept = site.kept_tags(site.collections[0], 1, tagger)
        assert kept is not None
        assert kept["scores"] == {"Low": 7.0, "Middle-Low": 6.0, "80s": 5.0}
        assert site.kept_tags(site.collections[0], 2, tagger) is None
        assert site.kept_tags(shown, 1, tagger) is None
    finally:
        site.close()


def test_tags_need_a_model_and_sound(band: Any, serve: Callable[..., str], private_data: Path) -> None:
    shown = band.shown()
    address = serve([shown, shown_table()])
    assert answer(address, "GET", "/api/about")["tagger"] is None
    track = shown.tracks[0]["id"]
    for method, path in (("POST", "/api/tags"), ("GET", f"/api/tracks/{track}/tags")):
        said = answer(address, method, path, b"some sound" if method == "POST" else None)
        assert "run  mirlab embeddings get musicnn" in said["error"]
    write_model(private_data)
    assert "there is no audio" in answer(address, "GET", "/api/tracks/gtzan-0001/tags")["error"]
    assert answer(address, "GET", "/api/tracks/none/tags")["error"].startswith("there is no track")
    assert "expected a sound file" in answer(address, "POST", "/api/tags", b"some sound")["error"]


def test_a_longer_song_than_is_taken_has_no_tags(
    band: Any, serve: Callable[..., str], make_tone: Callable[..., Path], tmp_path: Path, private_data: Path
) -> None:
    write_model(private_data)
    path = make_tone(tmp_path / "a.wav", low=True, seed=1, seconds=4)
    address = serve([band.shown()], allowance=Allowance(sound=3.0))
    said = answer(address, "POST", "/api/tags?name=a.wav", path.read_bytes())
    assert "expected at most 0.05 minutes of audio" in said["error"]
