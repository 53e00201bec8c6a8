"""The map's addresses: a map that is arranged, kept and given up; lists that can be read again."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.data.sources.manifests import open_manifest
from mirlab.find.listfiles.formats import read_listing
from mirlab.find.space.plane import arrange
from mirlab.show.web.content.state import shown_table
from mirlab.show.web.serving.app import make_app

with warnings.catch_warnings():
    # Newer Starlettes would rather have another client than httpx, which serves as well.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient


@pytest.fixture
def client(band: Any) -> Iterator[TestClient]:
    with TestClient(make_app([band.shown(), shown_table()]), base_url="http://127.0.0.1") as made:
        yield made


def job(client: TestClient, name: str) -> Any:
    return client.app.state.site.background._jobs[name]


def test_a_map_is_arranged_once_and_then_known(client: TestClient, band: Any) -> None:
    assert client.get("/api/map").json()["state"] == "none"
    assert client.post("/api/map").json()["state"] in ("running", "done")
    assert job(client, "map library").future.result(60) is None
    said = client.get("/api/map").json()
    assert said["state"] == "done"
    wanted = arrange(band.shown().vectors)
    np.testing.assert_allclose(said["points"], wanted, atol=1e-5)
    assert client.post("/api/map").json()["points"] == said["points"]


def test_what_stopped_jobs_left_goes(client: TestClient, private_cache: Path) -> None:
    folder = private_cache / "explorer" / "maps"
    folder.mkdir(parents=True)
    old, new = folder / ".vectors-old", folder / ".vectors-new"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    client.post("/api/map")
    job(client, "map library").stop()
    assert not old.exists()
    assert new.exists()


def test_a_map_can_be_given_up(client: TestClient) -> None:
    client.post("/api/map?collection=gtzan")
    client.delete("/api/map?collection=gtzan")
    assert job(client, "map gtzan").future.exception(60) is not None
    said = client.get("/api/map?collection=gtzan").json()
    assert said["state"] == "stopped"
    assert said["points"] is None
    assert client.get("/api/map?collection=gtzn").status_code == 404


def test_chosen_tracks_as_lists(client: TestClient, band: Any, tmp_path: Path) -> None:
    tracks = band.shown().tracks[:3]
    ids = [t["id"] for t in tracks]
    playlist = client.post("/api/export?form=m3u8", json={"ids": ids})
    assert playlist.headers["content-disposition"] == 'attachment; filename="selection.m3u8"'
    assert (playlist.headers["x-tracks"], playlist.headers["x-notes"]) == ("3", "[]")
    assert playlist.text.splitlines()[2::2] == [str(band.music / t["track"]) for t in tracks]
    for form, kind in (
        ("xspf", "application/xspf+xml"),
        ("jspf", "application/jspf+json"),
        ("pls", "audio/x-scpls"),
    ):
        listed = client.post(f"/api/export?form={form}", json={"ids": ids})
        assert listed.headers["content-type"].startswith(kind)
        (tmp_path / f"x.{form}").write_bytes(listed.content)
        places = [entry.location for entry in read_listing(tmp_path / f"x.{form}").entries]
        assert places == [str(band.music / t["track"]) for t in tracks]
    (tmp_path / "some.csv").write_bytes(client.post("/api/export?form=csv", json={"ids": ids}).content)
    found = open_manifest(tmp_path / "some.csv")
    assert {t.path: t.label for t in found.tracks} == {band.music / t["track"]: t["label"] for t in tracks}


@pytest.mark.parametrize(
    ("query", "body", "status", "words"),
    [
        ("form=m3u8", {"ids": ["nothing"]}, 404, "no track called"),
        ("form=csv&collection=gtzan", {"ids": ["gtzan-0000"]}, 422, "no files to list"),
        ("form=wav", {"ids": ["x"]}, 422, "m3u8"),
        ("form=csv", {"ids": []}, 422, "ids: expected a list of 1 or more, got []"),
        ("form=csv", {}, 422, "ids: expected a value, got nothing"),
    ],
)
def test_lists_that_cannot_be(
    client: TestClient, query: str, body: dict[str, Any], status: int, words: str
) -> None:
    said = client.post(f"/api/export?{query}", json=body)
    assert said.status_code == status
    assert words in said.text
