"""What AudioMuse-AI's plugins ask, as their code does, and what they read of the answers.

Navidrome: https://github.com/NeptuneHub/AudioMuse-AI-NV-plugin (main.go, audiomuse_api.go)
Jellyfin:  https://github.com/NeptuneHub/audiomuse-ai-plugin (Services/AudioMuseService.cs)
Lyrion:    https://github.com/JameZUK/lyrion-audiomuseai-plugin (AudioMuseAI/API.pm)
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from mirlab.find.facade.library import Library
from mirlab.show.web.players.holding import Players
from mirlab.show.web.serving.app import make_app

TOKEN = "a-token-of-enough-letters"
BEARER = {"Authorization": f"Bearer {TOKEN}"}


def ask(client: httpx.Client, path: str, **asked: Any) -> Any:
    answer = client.get(path, params=asked, headers=BEARER)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_navidromes_instant_mix(asking: httpx.Client) -> None:
    tracks = ask(
        asking,
        "/api/similar_tracks",
        item_id="s2",
        n="3",
        eliminate_duplicates="true",
        radius_similarity="true",
    )
    assert tracks[0]["item_id"] in ("s1", "s3")
    assert len(tracks) == 3
    for track in tracks:
        assert {name: type(value) for name, value in track.items()} == {
            "item_id": str, "title": str, "author": str, "album": str, "distance": float,
        }  # fmt: skip
        # The plugin makes a similarity of it: 1 - distance, within 0 and 1.
        assert 0 < track["distance"] < 1
    assert tracks[0]["album"] == "<Album> & \x07more"
    assert {track["album"] for track in tracks} == {"<Album> & \x07more", "unknown"}


def test_navidromes_sonic_path(asking: httpx.Client) -> None:
    found = ask(
        asking, "/api/find_path", start_song_id="s0", end_song_id="s5", count="4", max_steps="4",
        path_fix_size="false", mood_pct="100",
    )  # fmt: skip
    path = [track["item_id"] for track in found["path"]]
    assert (path[0], path[-1], len(path)) == ("s0", "s5", 4)
    assert found["path"][0]["distance"] == 0.0
    assert found["total_distance"] > 0


def test_navidromes_artists(asking: httpx.Client) -> None:
    """It gives the id of the artist as `artist`."""
    plain = ask(asking, "/api/similar_artists", artist="ar0", n="10", include_component_matches="false")
    assert [(one["artist"], one["artist_id"]) for one in plain] == [("Artist 1", "ar1"), ("Artist 2", "ar2")]
    assert all(set(one) == {"artist", "artist_id", "divergence"} for one in plain)
    [one] = ask(asking, "/api/similar_artists", artist="ar0", n="1", include_component_matches="true")
    [component] = one["component_matches"]
    own, theirs = (component[f"artist{i}_representative_songs"] for i in (1, 2))
    assert [(song["item_id"], song["title"]) for song in own] == [("s1", "T1"), ("s0", "T0")]
    assert [song["item_id"] for song in theirs] == ["s2", "s3"]


def test_jellyfins_questions(asking: httpx.Client) -> None:
    by_names = ask(asking, "/api/similar_tracks", n=2, title="t2", artist="artist 1")
    assert by_names == ask(asking, "/api/similar_tracks", n=2, item_id="s2", eliminate_duplicates="true")
    assert ask(asking, "/api/similar_artists", n=1, artist="artist 0")[0]["artist_id"] == "ar1"
    assert ask(asking, "/api/similar_artists", n=1, artist_id="ar0")[0]["artist_id"] == "ar1"
    # Its test of the connection.
    assert ask(asking, "/api/active_tasks") == {}


def test_lyrions_questions(asking: httpx.Client) -> None:
    assert ask(asking, "/api/health") == {"status": "ok"}
    found = ask(asking, "/api/find_path", start_song_id="s0", end_song_id="s2", max_steps=8)
    # The track that the server lacks is on no path; there are six.
    assert len(found["path"]) == 6


@pytest.mark.parametrize(("n", "many"), [(0, 1), (-3, 1), (10**6, 5)])
def test_any_number_is_answered(asking: httpx.Client, n: int, many: int) -> None:
    assert len(ask(asking, "/api/similar_tracks", item_id="s2", n=n, eliminate_duplicates=False)) == many


@pytest.mark.parametrize(
    ("path", "asked", "status", "sentence"),
    [
        ("similar_tracks", {"item_id": "nope"}, 404, "there is no song with the id 'nope'"),
        ("similar_tracks", {"item_id": "lost"}, 404, "this song of the media server has no track"),
        ("similar_tracks", {"title": "T1"}, 422, "expected item_id, or title and artist"),
        ("similar_tracks", {"item_id": "s1", "n": "x"}, 422, "n: "),
        ("find_path", {"start_song_id": "s1"}, 422, "end_song_id: expected a value, got nothing"),
        ("find_path", {"start_song_id": "s1", "end_song_id": "nope"}, 404, "no song with the id 'nope'"),
        ("similar_artists", {"artist": "Nobody"}, 404, "there is no artist 'Nobody'"),
        ("similar_artists", {}, 422, "expected artist or artist_id"),
    ],
)
def test_a_refusal_is_a_sentence(
    asking: httpx.Client, path: str, asked: dict[str, str], status: int, sentence: str
) -> None:
    answer = asking.get(f"/api/{path}", params=asked, headers=BEARER)
    assert answer.status_code == status
    assert sentence in answer.json()["error"]


def test_nothing_without_the_token(asking: httpx.Client) -> None:
    for path in ("similar_tracks?item_id=s1", "similar_artists?artist=ar0", "health", "active_tasks"):
        for headers in ({}, {"Authorization": "Bearer another-token-of-letters"}):
            answer = asking.get(f"/api/{path}", headers=headers)
            assert (answer.status_code, list(answer.json())) == (401, ["error"])


def test_without_ids_there_are_no_such_addresses() -> None:
    plain = make_app().openapi()["paths"]
    assert not [path for path in plain if path.startswith("/rest") or "similar_tracks" in path]


def test_new_ids_and_changes_of_the_library_are_seen(
    known: Library, asking: httpx.Client, ids_file: Path
) -> None:
    before = ids_file.read_bytes()
    try:
        said = json.loads(before)
        del said["songs"][0], said["crc32"]
        from mirlab.find.players.table import _sum_of

        ids_file.write_text(json.dumps({**said, "crc32": _sum_of(said)}), encoding="utf-8")
        assert asking.get("/api/similar_tracks?item_id=s0", headers=BEARER).status_code == 404
        ids_file.write_text("{", encoding="utf-8")
        # What can't be read now leaves what was read.
        assert len(ask(asking, "/api/similar_tracks", item_id="s1", eliminate_duplicates=False)) == 4
    finally:
        ids_file.write_bytes(before)
    assert len(ask(asking, "/api/similar_tracks", item_id="s0", eliminate_duplicates=False)) == 5


def test_every_answer_in_json_is_described(known: Library) -> None:
    described = make_app(players=Players(known)).openapi()
    own = {p: m for p, m in described["paths"].items() if p.startswith("/rest") or p in (
        "/api/similar_tracks", "/api/similar_artists", "/api/find_path", "/api/health", "/api/active_tasks",
    )}  # fmt: skip
    assert len(own) == 10
    for path, methods in own.items():
        for method, said in methods.items():
            shape = str(said["responses"]["200"]["content"]["application/json"]["schema"])
            assert "$ref" in shape, (path, method)
            assert "401" in said["responses"]
