"""The addresses of one track: facts, neighbours, picture, waveform."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from tests.data.reading.test_covers import PNG

from mirlab.find.facade.library import Library
from mirlab.show.web.content.state import shown_library, shown_table
from mirlab.show.web.serving.app import make_app

with warnings.catch_warnings():
    # Newer Starlettes would rather have another client than httpx, which serves as well.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

RATE = 22050


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half silent, half full: one with a picture, one with a page in the picture's place, one without.

    And one that is silent throughout.
    """
    folder = tmp_path_factory.mktemp("music")
    rng = np.random.default_rng(4)
    for name, picture in (("a", PNG), ("b", b"<script>alert(1)</script>"), ("c", None)):
        noise = rng.uniform(-0.5, 0.5, 12 * RATE)
        noise[: 6 * RATE] = 0
        path = folder / f"{name}.flac"
        sf.write(path, noise, RATE)
        if picture is not None:
            _insert(path, picture)
    sf.write(folder / "still.flac", np.zeros(RATE), RATE)
    return folder


def _insert(path: Path, picture: bytes) -> None:
    """Put a picture behind the first block of a FLAC file."""
    data = path.read_bytes()
    end = 8 + int.from_bytes(data[5:8], "big")
    kind = b"image/png"
    block = (3).to_bytes(4, "big") + len(kind).to_bytes(4, "big") + kind + bytes(20)
    block += len(picture).to_bytes(4, "big") + picture
    head = data[:4] + bytes([data[4] & 0x7F]) + data[5:end]
    last = data[4] & 0x80
    path.write_bytes(head + bytes([6 | last]) + len(block).to_bytes(3, "big") + block + data[end:])


@pytest.fixture(scope="module")
def client(music: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    library = Library.create(tmp_path_factory.mktemp("made") / "lib", "rms", metric="standard")
    library.add(music, workers=1)
    app = make_app([shown_library(library, "library"), shown_table()])
    with TestClient(app, base_url="http://localhost") as made:
        yield made


@pytest.fixture(scope="module")
def ids(client: TestClient) -> dict[str, str]:
    told = client.get("/api/tracks").json()
    return dict(zip(told["track"], told["id"], strict=True))


def test_a_track_says_where_it_stands_and_what_is_known(client: TestClient, ids: dict[str, str]) -> None:
    said = client.get(f"/api/tracks/{ids['b.flac']}").json()
    columns = client.get("/api/tracks").json()
    assert (said["collection"], columns["id"][said["row"]]) == ("library", ids["b.flac"])
    track = said["track"]
    assert (track["track"], track["sound"], track["duration"]) == ("b.flac", True, 12.0)
    assert track["facts"]["loudness"] < 0
    row = client.get("/api/tracks/gtzan-0003").json()
    assert (row["collection"], row["row"], row["track"]["sound"]) == ("gtzan", 3, False)
    assert row["track"]["facts"] == {}
    assert "no track called" in client.get("/api/tracks/nothing").json()["error"]


def test_neighbours_carry_facts_and_distances(client: TestClient, ids: dict[str, str]) -> None:
    said = client.get(f"/api/tracks/{ids['a.flac']}/neighbours?k=2").json()
    assert said["track"]["id"] == ids["a.flac"]
    assert {near["track"] for near in said["neighbours"]} == {"b.flac", "c.flac"}
    distances = [near["distance"] for near in said["neighbours"]]
    assert distances == sorted(distances)
    assert said["reason"] is None
    assert client.get(f"/api/tracks/{ids['a.flac']}/radio").json()["reason"] is None


def test_nothing_sounds_like_silence_and_the_answer_says_so(client: TestClient, ids: dict[str, str]) -> None:
    still = f"/api/tracks/{ids['still.flac']}"
    said = client.get(f"{still}/neighbours").json()
    assert (said["neighbours"], said["reason"]) == ([], "silence: nothing to classify")
    said = client.get(f"{still}/radio").json()
    assert (said["tracks"], said["reason"]) == ([], "silence: nothing to classify")


def test_a_picture_is_shown_as_what_it_is(client: TestClient, ids: dict[str, str]) -> None:
    for _ in range(2):
        found = client.get(f"/api/tracks/{ids['a.flac']}/cover")
        assert (found.status_code, found.content) == (200, PNG)
        assert found.headers["content-type"] == "image/png"
        assert found.headers["x-content-type-options"] == "nosniff"
        assert found.headers["cache-control"] == "private, max-age=600"
    for id in (ids["b.flac"], ids["c.flac"], "gtzan-0000"):
        nothing = client.get(f"/api/tracks/{id}/cover")
        assert (nothing.status_code, nothing.content) == (204, b"")


def test_a_waveform_is_by_amplitude_and_kept(client: TestClient, ids: dict[str, str], music: Path) -> None:
    said = client.get(f"/api/tracks/{ids['a.flac']}/peaks").json()
    assert len(said["peaks"]) == 400
    assert said["peaks"][:199] == [0.0] * 199
    assert said["peaks"][201:] == pytest.approx([0.5] * 199, abs=0.05)
    assert said["duration"] == 12.0
    assert said["loudest"] == pytest.approx(2.0, abs=0.01)
    site = client.app.state.site  # type: ignore[attr-defined]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(site.sounds._workshop, "do", None)
        assert client.get(f"/api/tracks/{ids['a.flac']}/peaks").json() == said


def test_without_a_sound_there_is_no_waveform(client: TestClient) -> None:
    said = client.get("/api/tracks/gtzan-0000/peaks")
    assert said.status_code == 422
    assert "so there is no audio to play" in said.json()["error"]


def test_a_file_that_has_gone_has_no_waveform_and_no_picture(
    client: TestClient, ids: dict[str, str], music: Path
) -> None:
    (music / "c.flac").rename(music / "hidden")
    try:
        said = client.get(f"/api/tracks/{ids['c.flac']}/peaks")
        assert said.status_code == 422
        assert "c.flac: the file is no longer there" in said.json()["error"]
        assert client.get(f"/api/tracks/{ids['c.flac']}/cover").status_code == 204
    finally:
        (music / "hidden").rename(music / "c.flac")
