"""The explorer's API: what it answers, and what it refuses."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.find.facade.library import Library
from mirlab.show.terminal.cli import main
from mirlab.show.web.content.state import Shown, shown_library, shown_table
from mirlab.show.web.serving import site
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.work.allowance import Allowance
from mirlab.show.web.work.work import Workshop

with warnings.catch_warnings():
    # Newer Starlettes would rather have another client than httpx, which serves as well.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

EVIL = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    folder = tmp_path_factory.mktemp("explorer")
    t = np.arange(22050) / 22050
    for i in range(6):
        path = folder / "band" / ("low" if i < 3 else "high") / f"{i}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        sf.write(path, 0.5 * np.sin(2 * np.pi * (300 + 400 * i) * t), 22050, subtype="PCM_16")
    library = Library.create(folder / "lib", "rms,spectral_centroid", metric="standard")
    library.add(folder / "band", workers=1)
    made = shown_library(library, "library")
    return replace(made, tracks=[{**made.tracks[0], "title": EVIL}, *made.tracks[1:]])


@pytest.fixture
def client(shown: Shown) -> Iterator[TestClient]:
    app = make_app([shown, shown_table()], allowance=Allowance(upload=1 << 20))
    with TestClient(app, base_url="http://127.0.0.1:8080") as made:
        yield made


def test_tracks_neighbours_and_features(client: TestClient, shown: Shown) -> None:
    tracks = client.get("/api/tracks").json()
    assert tracks["n"] == len(tracks["id"]) == 6
    assert all(-1 <= place <= 1 for place in tracks["x"] + tracks["y"])
    assert tracks["title"][0] == EVIL
    by_name = dict(zip(tracks["track"], tracks["id"], strict=True))
    found = client.get(f"/api/tracks/{by_name['low/0.wav']}/neighbours?k=2").json()["neighbours"]
    assert [n["id"] for n in found] == [n.id for n in shown.library.similar(by_name["low/0.wav"], k=2)]
    assert found[0]["track"] == "low/1.wav"
    values = client.get("/api/feature?column=rms.mean").json()["values"]
    assert values == pytest.approx([0.5 / np.sqrt(2)] * 6, rel=0.05)


def test_features_belong_to_the_tracks_that_are_shown(shown: Shown) -> None:
    assert shown.library is not None
    table, column = shown.library.table(), "spectral_centroid.mean"
    values = table.values[:, [str(c) for c in table.columns].index(column)]
    right = dict(zip(table.tracks, values.tolist(), strict=True))
    gone = replace(shown, tracks=[{"id": "gone"}, *shown.tracks[3:]])
    assert gone.feature(column) == [None, *(right[t["track"]] for t in shown.tracks[3:])]
    assert gone.values_of(1, [shown.columns.index(column)]) == [right[shown.tracks[3]["track"]]]
    assert np.isnan(gone.values_of(0, [0, 1])).all()


def test_radio_begins_with_its_track_and_goes_on(client: TestClient, shown: Shown) -> None:
    assert shown.library is not None
    id = next(t["id"] for t in shown.tracks if t["track"] == "low/0.wav")
    said = client.get(f"/api/tracks/{id}/radio?n=3").json()["tracks"]
    assert [t["id"] for t in said] == [t.id for t in shown.library.radio(id, n=3).tracks]
    assert said[0]["track"] == "low/0.wav"
    refused = client.get("/api/tracks/gtzan-0000/radio")
    assert refused.status_code == 422
    assert "there is no audio to play" in refused.text


def test_the_built_in_table_has_neighbours_and_no_sound(client: TestClient) -> None:
    found = client.get("/api/tracks/gtzan-0000/neighbours?k=3").json()["neighbours"]
    distances = [n["distance"] for n in found]
    assert len(found) == 3
    assert distances == sorted(distances)
    answer = client.get("/api/tracks/gtzan-0000/audio")
    assert answer.status_code == 422
    assert "so there is no audio to play" in answer.json()["error"]


def test_audio_comes_in_ranges(client: TestClient, shown: Shown) -> None:
    id = shown.tracks[0]["id"]
    whole = client.get(f"/api/tracks/{id}/audio")
    part = client.get(f"/api/tracks/{id}/audio", headers={"Range": "bytes=10-19"})
    assert part.status_code == 206
    assert part.content == whole.content[10:20]
    assert whole.headers["content-type"].startswith("audio/")


def test_a_file_outside_the_roots_is_not_served(client: TestClient, shown: Shown, tmp_path: Path) -> None:
    id = shown.tracks[0]["id"]
    shown.library.settings = replace(shown.library.settings, sources=(str(tmp_path),))
    try:
        answer = client.get(f"/api/tracks/{id}/audio")
    finally:
        shown.library.settings = Library.open(shown.library.path).settings
    assert answer.status_code == 422
    assert "outside the folders" in answer.json()["error"]


@pytest.mark.parametrize("id", ["nothing", "..%2F..%2Fetc%2Fpasswd", "%00"])
def test_ids_are_looked_up_not_opened(client: TestClient, id: str) -> None:
    assert client.get(f"/api/tracks/{id}/audio").status_code == 404


def test_foreign_names_and_sites_are_refused(client: TestClient) -> None:
    assert client.get("/healthz").json()["status"] == "ok"
    assert client.get("/healthz", headers={"Host": "evil.example"}).status_code == 421
    assert client.get("/healthz", headers={"Host": "[x"}).status_code == 421
    assert client.post("/api/similar", headers={"Origin": "http://evil.example"}).status_code == 403
    assert client.get("/healthz", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert client.get("/healthz", headers={"Origin": "http://127.0.0.1:8080"}).status_code == 200


def test_every_answer_has_a_strict_policy(client: TestClient) -> None:
    for path in ("/", "/docs", "/static/shell/app.js", "/api/tracks", "/nothing"):
        policy = client.get(path).headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy
    assert "/api/classify" in client.get("/docs").text


def test_a_token_lets_in_and_nothing_else_does(shown: Shown) -> None:
    app = make_app([shown], host="0.0.0.0", token="a-long-secret-of-32-characters-00")
    with TestClient(app, base_url="http://music.example", follow_redirects=False) as client:
        assert client.get("/healthz").status_code == 401
        assert client.get("/?token=wrong").status_code == 401
        assert (
            client.get("/healthz", headers={"Authorization": "Bearer é".encode("latin-1")}).status_code == 401
        )
        welcome = client.get("/?token=a-long-secret-of-32-characters-00")
        assert welcome.status_code == 303
        cookie = welcome.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Strict" in cookie
        assert client.get("/healthz").status_code == 200
        client.cookies.clear()
        assert (
            client.get(
                "/healthz", headers={"Authorization": "Bearer a-long-secret-of-32-characters-00"}
            ).status_code
            == 200
        )


def test_uploads(client: TestClient, shown: Shown) -> None:
    path = shown.sound_of(shown.tracks[0]["id"])
    found = client.post("/api/similar?name=a.wav&k=3", content=path.read_bytes())
    assert found.status_code == 200, found.text
    assert len(found.json()["neighbours"]) == 3
    broken = client.post("/api/similar?name=../../a.wav", content=b"no sound at all" * 100)
    assert broken.status_code == 422
    assert client.post("/api/similar").status_code == 422
    assert client.post("/api/similar", content=b"\0" * ((1 << 20) + 1)).status_code == 413
    bare = client.post("/api/classify", content=b"x")
    assert "--model" in bare.json()["error"]


def test_other_addresses_need_a_token(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--host", "0.0.0.0"]) == 2
    assert "so it needs a token" in capsys.readouterr().err


def test_experiments(shown: Shown, run_folder: Path) -> None:
    with TestClient(make_app([shown], results=run_folder.parent), base_url="http://localhost") as client:
        listed = client.get("/api/experiments").json()["experiments"]
        assert [e["name"] for e in listed] == ["seed-1"]
        assert listed[0]["answer"]
        one = client.get("/api/experiments/seed-1").json()
        assert (one["name"], one["kind"]) == ("seed-1", "run")
        chosen = {"protocol": one["best"]["protocol"], "condition": one["best"]["condition"]}
        confusion = client.get("/api/experiments/seed-1/confusion", params=chosen).json()
        assert len(confusion["counts"]) == len(confusion["labels"]) == 10
        assert client.get("/api/experiments/nothing").status_code == 404


def test_workers_load_the_classifier_before_the_first_upload(
    band: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(Workshop, "submit", lambda self, *task: asked.append(task))
    monkeypatch.setattr(site, "_WARMED", 2)
    with TestClient(make_app([band.shown()], model=band.model)):
        pass
    assert asked == [("warm", str(band.model), str(band.library))] * 2
