"""The label check's addresses: doubts, decisions that are on the disk, undo, and an audit behind it all."""

from __future__ import annotations

import csv
import re
import sys
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import mirlab.data.audit.auditing
from mirlab.data.audit.audit_file import AuditSaid
from mirlab.data.audit.duplicates import Pair
from mirlab.data.findings.finding import Finding
from mirlab.data.sources.corrections import Correction, CorrectionsFile
from mirlab.find.review.listing import Listing, Named
from mirlab.show.terminal.cli import main
from mirlab.show.web.content.auditing import Auditor
from mirlab.show.web.content.desk import Decision, Desk
from mirlab.show.web.content.doubtful import Wanted
from mirlab.show.web.content.shelf import Shelf
from mirlab.show.web.content.state import shown_table
from mirlab.show.web.serving import preparing
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.serving.preparing import Steps
from mirlab.typing import ProgressEvent

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient


def audit_of(band: Any) -> AuditSaid:
    """A pair and a broken file that nobody found."""
    return AuditSaid(
        "music",
        str(band.music),
        (Finding("unreadable", "no decoder knows it", ("low/broken.wav",)),),
        (Pair("low/01.wav", "low/03.wav", "near", 0.9, 0.5, 3.0),),
        {"low/01.wav": "low", "low/03.wav": "low", "low/broken.wav": "low"},
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mended.csv"


@pytest.fixture
def client(band: Any, band_results: Path, file: Path) -> Iterator[TestClient]:
    app = make_app([band.shown()], results=band_results, corrections=file, audits=[audit_of(band)])
    with TestClient(app, base_url="http://127.0.0.1") as made:
        yield made


def items_of(client: TestClient, kind: str, **asked: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = client.get("/api/check", params={"kind": kind, **asked}).json()["items"]
    return items


def rows_of(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def test_the_surest_mistakes_of_all_runs_are_doubts(client: TestClient, file: Path) -> None:
    page = client.get("/api/check?kind=label").json()
    assert page["file"] == str(file)
    assert page["labels"] == ["high", "low"]
    assert {kind: counts["open"] > 0 for kind, counts in page["counts"].items()} == dict.fromkeys(
        ("label", "pair", "unreadable"), True
    )
    certainties = [item["certainty"] for item in page["items"]]
    assert certainties == sorted(certainties, reverse=True)
    for item in page["items"]:
        (track,) = item["tracks"]
        assert track["sound"]
        assert {track["label"], item["instead"]} == {"high", "low"}
    assert any(len(item["reasons"]) > 1 for item in page["items"])
    assert not file.exists(), "looking changes nothing"


def test_only_so_many_mistakes_are_taken_and_the_others_counted(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, band: Any, band_results: Path
) -> None:
    everything = client.get("/api/check?kind=label&source=run").json()
    assert everything["further"] == 0
    assert not any("most confident" in note for note in everything["notes"])
    monkeypatch.setattr("mirlab.show.web.content.gathering.MISTAKES", 2)
    with TestClient(make_app([band.shown()], results=band_results), base_url="http://127.0.0.1") as fewer:
        page = fewer.get("/api/check?kind=label&source=run").json()
    told = [note for note in page["notes"] if "the 2 most confident ones are asked about" in note]
    assert len(told) > 0
    assert page["further"] == sum(
        int(re.search(r"of its (\d+) mistakes", note)[1]) - 2
        for note in told  # type: ignore[index]
    )
    assert 2 <= page["open"] < everything["open"]


def test_decisions_are_listed_and_one_is_taken_back(client: TestClient, file: Path) -> None:
    assert client.get("/api/decisions").json() == {"file": str(file), "total": 0, "last": "", "items": []}
    (pair,) = items_of(client, "pair")
    copies = {track["track"] for track in pair["tracks"]}
    first = next(item for item in items_of(client, "label") if item["tracks"][0]["track"] not in copies)
    name, was = (first["tracks"][0][key] for key in ("track", "label"))
    client.post(f"/api/check/{first['id']}", json={"verdict": "corrected", "label": "deep", "new": True})
    client.post(f"/api/check/{pair['id']}", json={"verdict": "left out", "track": 1})
    CorrectionsFile(file).put(
        Correction("/elsewhere/x.wav", "accepted", "low", when="2020-01-01T00:00:00+00:00")
    )
    page = client.get("/api/decisions").json()
    by_track = {one["track"]: one for one in page["items"]}
    assert (page["total"], page["items"][-1]["track"]) == (3, "/elsewhere/x.wav")
    assert page["last"] == max(one["when"] for one in page["items"])
    label, copy, other = by_track[name], by_track["low/03.wav"], by_track["/elsewhere/x.wav"]
    assert (label["was"], label["label"], label["verdict"]) == (was, "deep", "corrected")
    assert (label["track_id"], label["collection"]) == (first["tracks"][0]["id"], "library")
    assert (copy["verdict"], copy["of"]) == ("left out", "low/01.wav")
    assert (other["track_id"], other["collection"]) == (None, None)
    assert len(client.get("/api/decisions?offset=1&limit=1").json()["items"]) == 1

    undo = f"/api/decisions/{label['id']}/undo"
    stale = client.post(undo, json={"seen": copy["revision"]})
    assert stale.status_code == 409
    assert "was decided anew meanwhile, so nothing was taken back" in stale.json()["error"]
    assert client.post(undo, json={"seen": label["revision"]}).json()["total"] == 2
    assert {Path(row["path"]).name for row in rows_of(file)} == {"03.wav", "x.wav"}
    assert first["id"] in {item["id"] for item in items_of(client, "label")}, "it is asked about again"
    gone = client.post(undo, json={"seen": label["revision"]})
    assert "It was taken back already." in gone.json()["error"]


def test_a_page_is_bounded(client: TestClient) -> None:
    everything = client.get("/api/check?kind=label&limit=200").json()
    part = client.get("/api/check?kind=label&limit=2&offset=1").json()
    assert part["total"] == everything["total"]
    assert part["items"] == everything["items"][1:3]
    assert client.get("/api/check?limit=201").status_code == 422
    assert client.get("/api/check?kind=nothing").status_code == 422


def test_a_label_is_corrected_and_taken_back(client: TestClient, file: Path, band: Any) -> None:
    first, second = items_of(client, "label")[:2]
    body = {"verdict": "corrected", "label": " middle ", "new": True}
    said = client.post(f"/api/check/{first['id']}", json=body).json()
    assert said["decision"]["label"] == "middle"
    (row,) = rows_of(file)
    name = first["tracks"][0]["track"]
    assert (row["track"], row["label"], row["was"]) == (name, "middle", first["tracks"][0]["label"])
    assert row["path"] == str(band.music / name)
    assert client.get("/api/check?kind=label").json()["items"][0]["id"] == second["id"]
    assert "middle" in client.get("/api/check").json()["labels"]
    shown = items_of(client, "label", done=True)
    assert shown[0]["decision"]["verdict"] == "corrected"
    assert client.post("/api/check/undo").json()["id"] == first["id"]
    assert rows_of(file) == []
    assert items_of(client, "label")[0]["id"] == first["id"]
    answer = client.post("/api/check/undo")
    assert answer.status_code == 422
    assert answer.json()["error"].startswith("there is nothing to undo: this tab decided nothing")


def test_correcting_to_the_label_it_has_is_accepting(client: TestClient, file: Path) -> None:
    first, second = items_of(client, "label")[:2]
    own = first["tracks"][0]["label"]
    client.post(f"/api/check/{first['id']}", json={"verdict": "corrected", "label": own})
    client.post(f"/api/check/{second['id']}", json={"verdict": "accepted", "note": "heard twice"})
    assert [(row["verdict"], row["label"], row["note"]) for row in rows_of(file)] == [
        ("accepted", own, ""),
        ("accepted", second["tracks"][0]["label"], "heard twice"),
    ]


def test_a_pair_is_one_recording_or_is_not(client: TestClient, file: Path, band: Any) -> None:
    (pair,) = items_of(client, "pair")
    assert pair["offset"] == 0.5
    assert [track["track"] for track in pair["tracks"]] == ["low/01.wav", "low/03.wav"]
    client.post(f"/api/check/{pair['id']}", json={"verdict": "no duplicate"})
    assert items_of(client, "pair") == []
    client.post(f"/api/check/{pair['id']}", json={"verdict": "left out", "track": 1})
    (row,) = rows_of(file)
    assert (row["verdict"], row["track"], row["of"]) == (
        "left out",
        "low/03.wav",
        str(band.music / "low" / "01.wav"),
    )
    client.post("/api/check/undo")
    assert rows_of(file)[0]["verdict"] == "no duplicate"


def test_a_track_that_is_left_out_settles_whatever_is_doubtful_of_it(client: TestClient) -> None:
    (pair,) = items_of(client, "pair")
    names = [pair["tracks"][1]["track"]]
    before = {item["tracks"][0]["track"] for item in items_of(client, "label", limit=200)}
    client.post(f"/api/check/{pair['id']}", json={"verdict": "left out", "track": 1})
    after = {item["tracks"][0]["track"] for item in items_of(client, "label", limit=200)}
    assert after == before - set(names)


def test_a_file_without_a_track_can_be_left_out(client: TestClient, file: Path, band: Any) -> None:
    (broken,) = items_of(client, "unreadable")
    assert broken["tracks"][0]["sound"] is False
    assert broken["reasons"] == ["No decoder knows it."]
    client.post(f"/api/check/{broken['id']}", json={"verdict": "left out"})
    assert rows_of(file)[0]["path"] == str(band.music / "low" / "broken.wav")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"verdict": "corrected"}, "expected a label, got an empty one"),
        ({"verdict": "corrected", "label": "a\nb"}, "on one line"),
        ({"verdict": "no duplicate"}, "only pairs can be marked"),
        ({"verdict": "left out", "track": 1}, "expected one of 1 tracks"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    client: TestClient, file: Path, body: dict[str, Any], message: str
) -> None:
    id = items_of(client, "label")[0]["id"]
    answer = client.post(f"/api/check/{id}", json=body)
    assert answer.status_code == 422
    assert message in answer.json()["error"]
    assert not file.exists()


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"verdict": "eaten"},
        {"verdict": "accepted", "path": "/etc/passwd"},
        {"verdict": "corrected", "label": "x" * 201},
    ],
)
def test_other_bodies_are_refused(client: TestClient, file: Path, body: dict[str, Any]) -> None:
    id = items_of(client, "label")[0]["id"]
    assert client.post(f"/api/check/{id}", json=body).status_code == 422
    assert not file.exists()


@pytest.mark.parametrize("id", ["nothing", "..%2F..%2Fetc", "0" * 16, "%00"])
def test_only_known_doubts_are_decided(client: TestClient, file: Path, id: str) -> None:
    assert client.post(f"/api/check/{id}", json={"verdict": "accepted"}).status_code == 404
    assert client.get(f"/api/check/{id}/beside").status_code == 404
    assert not file.exists()


def test_the_nearest_of_both_labels_are_beside_a_doubt(client: TestClient) -> None:
    item = items_of(client, "label")[0]
    own, other = client.get(f"/api/check/{item['id']}/beside?k=2").json()["beside"]
    assert (own["label"], other["label"]) == (item["tracks"][0]["label"], item["instead"])
    for group in (own, other):
        assert [track["label"] for track in group["tracks"]] == [group["label"]] * 2
        distances = [track["distance"] for track in group["tracks"]]
        assert distances == sorted(distances)
    assert item["tracks"][0]["id"] not in {track["id"] for track in own["tracks"]}


def test_a_table_has_neighbours_beside_a_doubt_and_no_sound(inventor: Any, tmp_path: Path) -> None:
    inventor(tmp_path / "r" / "run", repeats=1, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
    app = make_app([shown_table()], results=tmp_path / "r", corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        item = items_of(client, "label")[0]
        groups = client.get(f"/api/check/{item['id']}/beside").json()["beside"]
        assert [len(group["tracks"]) for group in groups] == [3, 3]
        assert not item["tracks"][0]["sound"]
        client.post(f"/api/check/{item['id']}", json={"verdict": "accepted"})
    assert rows_of(tmp_path / "c.csv")[0]["path"] == item["tracks"][0]["track"]


def test_what_a_person_writes_meanwhile_is_kept(client: TestClient, file: Path) -> None:
    first, second = items_of(client, "label")[:2]
    client.post(f"/api/check/{first['id']}", json={"verdict": "accepted"})
    with file.open("a", encoding="utf-8") as opened:
        opened.write("by hand.wav,,jazz,,,,,,,\n")
    client.post(f"/api/check/{second['id']}", json={"verdict": "accepted"})
    assert [row["path"].endswith("by hand.wav") for row in rows_of(file)] == [False, True, False]
    file.write_text("nonsense", encoding="utf-8")
    answer = client.post(f"/api/check/{first['id']}", json={"verdict": "accepted"})
    assert answer.status_code == 422
    assert "expected corrections with the columns path and label" in answer.json()["error"]
    assert file.read_text(encoding="utf-8") == "nonsense"


def test_new_results_are_seen_and_broken_ones_are_said(
    band: Any, inventor: Any, tmp_path: Path, file: Path
) -> None:
    folder = tmp_path / "results"
    folder.mkdir()
    with TestClient(
        make_app([band.shown()], results=folder, corrections=file), base_url="http://127.0.0.1"
    ) as client:
        assert client.get("/api/check").json()["total"] == 0
        inventor(folder / "new", repeats=1, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
        # Its tracks are nowhere here: how many doubts that is, is said, and nobody is asked about them.
        page = client.get("/api/check").json()
        assert (page["total"], client.get("/api/about").json()["doubts"]) == (0, 0)
        number = page["elsewhere"]
        assert number > 0
        said = f"new: all of its {number} doubtful labels are of tracks that no collection here contains."
        assert said in page["notes"]
        (folder / "new" / "run.json").write_text("{", encoding="utf-8")
        page = client.get("/api/check").json()
        assert page["elsewhere"] == 0
        assert any("the results can't be read" in note for note in page["notes"])


# Strength, source and names ----------------------------------------------------------------------------


def test_doubts_are_asked_for_by_source_and_strength(client: TestClient) -> None:
    everything = client.get("/api/check?kind=label&limit=200").json()
    assert everything["sources"] == {"run": everything["total"], "classifier": 0, "audit": 0}
    strengths = [item["strength"] for item in everything["items"]]
    middle = sorted(strengths)[len(strengths) // 2]
    sure = client.get("/api/check", params={"kind": "label", "strength": middle, "limit": 200}).json()
    assert [item["strength"] for item in sure["items"]] == [s for s in strengths if s >= middle]
    assert 0 < sure["total"] < everything["total"]
    assert (sure["open"], sure["done"]) == (sure["total"], 0)
    audited = client.get("/api/check?source=audit").json()
    assert {item["kind"] for item in audited["items"]} == {"pair", "unreadable"}
    assert {item["source"] for item in audited["items"]} == {"audit"}
    assert client.get("/api/check?kind=label&source=audit").json()["total"] == 0
    assert client.get("/api/check?source=nobody").status_code == 422
    assert client.get("/api/check?strength=1.5").status_code == 422


def test_a_source_is_as_strong_as_its_own_reason(band: Any, band_results: Path, file: Path) -> None:
    said = audit_of(band)
    with TestClient(
        make_app([band.shown()], results=band_results, corrections=file), base_url="http://127.0.0.1"
    ) as client:
        name = items_of(client, "label")[0]["tracks"][0]["track"]
    tag = Finding("label-tag", "its tag says low", (name,), {"named": "low"})
    both = AuditSaid(said.source, said.root, (tag,), (), said.labels)
    app = make_app([band.shown()], results=band_results, corrections=file, audits=[both])
    with TestClient(app, base_url="http://127.0.0.1") as client:
        (item,) = client.get("/api/check?source=audit").json()["items"]
        assert item["sources"] == ["run", "audit"]
        assert item["strength"] > 0.9
        assert client.get("/api/check?source=audit&strength=0.9").json()["total"] == 0
        assert client.get("/api/check?source=run&strength=0.9").json()["total"] > 0


def test_an_item_has_its_address_and_the_names_of_its_songs(client: TestClient) -> None:
    item = items_of(client, "label")[0]
    assert client.get(f"/api/check/{item['id']}").json() == item
    assert {"title", "artist", "duration", "sound"} <= set(item["tracks"][0])
    assert client.get("/api/check/nothing").status_code == 404


# Two tabs ----------------------------------------------------------------------------------------------


def test_a_tab_takes_back_its_own_decisions_only(client: TestClient, file: Path) -> None:
    first, second = items_of(client, "label")[:2]
    for tab, item in (("one", first), ("two", second)):
        client.post(f"/api/check/{item['id']}", json={"verdict": "left out", "tab": tab, "seen": ""})
    assert client.get("/api/check?tab=two").json()["undo"] == second["tracks"][0]["track"]
    assert client.post("/api/check/undo?tab=one").json()["id"] == first["id"]
    assert [row["track"] for row in rows_of(file)] == [second["tracks"][0]["track"]]
    assert client.post("/api/check/undo?tab=one").status_code == 422
    assert client.post("/api/check/undo?tab=three").status_code == 422
    assert len(rows_of(file)) == 1


def test_what_another_tab_decided_meanwhile_stays(client: TestClient, file: Path) -> None:
    item = items_of(client, "label")[0]
    own, other = item["tracks"][0]["label"], item["instead"]
    first = {"verdict": "accepted", "tab": "one", "seen": item["revision"]}
    decided = client.post(f"/api/check/{item['id']}", json=first).json()
    assert decided["revision"] != item["revision"]
    second = {"verdict": "corrected", "label": other, "tab": "two", "seen": item["revision"]}
    answer = client.post(f"/api/check/{item['id']}", json=second)
    assert answer.status_code == 409
    assert f'was decided elsewhere meanwhile (its label is "{own}")' in answer.json()["error"]
    assert rows_of(file)[0]["verdict"] == "accepted"
    assert client.post("/api/check/undo?tab=two").status_code == 422
    # Whoever has seen what stands may change it; the first tab then finds a newer decision.
    seen = {**second, "seen": decided["revision"]}
    assert client.post(f"/api/check/{item['id']}", json=seen).json()["decision"]["label"] == other
    answer = client.post("/api/check/undo?tab=one")
    assert answer.status_code == 422
    assert "a newer decision exists" in answer.json()["error"]
    assert rows_of(file)[0]["label"] == other


def test_a_decision_that_another_tab_changed_is_not_undone_and_the_one_before_it_is(
    client: TestClient,
) -> None:
    before, item = items_of(client, "label")[:2]
    for one in (before, item):
        client.post(f"/api/check/{one['id']}", json={"verdict": "accepted", "tab": "one"})
    client.post(f"/api/check/{item['id']}", json={"verdict": "left out", "tab": "two"})
    assert client.post("/api/check/undo?tab=one").status_code == 422
    assert client.post("/api/check/undo?tab=one").json()["id"] == before["id"]


def test_what_was_taken_back_meanwhile_is_a_conflict_too(client: TestClient) -> None:
    item = items_of(client, "label")[0]
    decided = client.post(f"/api/check/{item['id']}", json={"verdict": "accepted", "tab": "one"}).json()
    client.post("/api/check/undo?tab=one")
    body = {"verdict": "left out", "tab": "two", "seen": decided["revision"]}
    answer = client.post(f"/api/check/{item['id']}", json=body)
    assert answer.status_code == 409
    assert "was taken back meanwhile" in answer.json()["error"]


def test_a_decision_that_is_sent_again_is_no_conflict(client: TestClient, file: Path) -> None:
    item = items_of(client, "label")[0]
    body = {"verdict": "accepted", "tab": "one", "seen": ""}
    once, again = (client.post(f"/api/check/{item['id']}", json=body) for _ in range(2))
    assert again.status_code == 200
    assert again.json() == once.json()
    client.post("/api/check/undo?tab=one")
    assert rows_of(file) == []
    assert client.post("/api/check/undo?tab=one").status_code == 422, "it counts as one"


# New labels --------------------------------------------------------------------------------------------


def test_a_new_label_is_confirmed(client: TestClient, file: Path) -> None:
    first, second, third = items_of(client, "label")[:3]
    body = {"verdict": "corrected", "label": "hihg"}
    answer = client.post(f"/api/check/{first['id']}", json=body)
    assert answer.status_code == 422
    assert answer.json()["error"] == (
        'nothing has the label "hihg" so far. Did you mean "high"? To add it, confirm that it is new'
    )
    assert not file.exists()
    assert client.post(f"/api/check/{first['id']}", json={**body, "new": True}).status_code == 200
    # From now on it is one of the labels, and another spelling of one is that one.
    for item, label in ((second, "hihg"), (third, " HIHG ")):
        answer = client.post(f"/api/check/{item['id']}", json={"verdict": "corrected", "label": label})
        assert answer.json()["decision"]["label"] == "hihg"


# Many at once ------------------------------------------------------------------------------------------


def test_many_tracks_get_a_label_and_one_word_takes_it_back(
    client: TestClient, file: Path, band: Any
) -> None:
    tracks = band.shown().tracks
    ids = [track["id"] for track in tracks]
    low = [track for track in tracks if track["label"] == "low"]
    said = client.post("/api/corrections", json={"ids": [*ids, ids[0]], "label": "low"}).json()
    assert (said["changed"], said["file"]) == (len(ids), str(file))
    verdicts = [row["verdict"] for row in rows_of(file)]
    assert (verdicts.count("accepted"), verdicts.count("corrected")) == (len(low), len(ids) - len(low))
    given = client.get("/api/corrections").json()
    assert sorted(given["id"]) == sorted(ids)
    assert set(given["label"]) == {"low"}
    assert client.post("/api/corrections", json={"ids": ids, "label": "low"}).json()["changed"] == 0
    # What was decided since stays.
    left_out = client.post("/api/corrections", json={"ids": ids[:1], "verdict": "left out"}).json()
    assert left_out["changed"] == 1
    undone = client.post("/api/corrections/undo", params={"token": said["undo"]}).json()
    assert undone == {"undone": len(ids) - 1, "of": len(ids)}
    assert [row["verdict"] for row in rows_of(file)] == ["left out"]
    assert client.post("/api/corrections/undo", params={"token": said["undo"]}).status_code == 422
    client.post("/api/corrections/undo", params={"token": left_out["undo"]})
    # Its own undo brings back what stood before it.
    assert [(row["path"], row["label"]) for row in rows_of(file)] == [
        (str(band.music / tracks[0]["track"]), "low")
    ]


def test_what_was_decided_of_tracks_is_put_back_whoever_decided_it(client: TestClient, file: Path) -> None:
    ids = client.get("/api/tracks").json()["id"][:3]
    client.post("/api/corrections", json={"ids": ids[:2], "verdict": "left out"})
    client.post("/api/corrections", json={"ids": ids[2:], "label": "low"})
    said = client.post("/api/corrections", json={"ids": ids[1:], "verdict": "put back"}).json()
    assert (said["changed"], said["undo"]) == (2, "")
    assert client.get("/api/corrections").json()["id"] == ids[:1]
    assert (
        client.post("/api/corrections", json={"ids": ids[1:], "verdict": "put back"}).json()["changed"] == 0
    )
    both = client.post("/api/corrections", json={"ids": ids, "verdict": "put back", "label": "low"})
    assert both.status_code == 422


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({"ids": ["nobody"], "label": "low"}, 404, "there is no track"),
        ({"ids": [], "label": "low"}, 422, "expected a list of 1 or more"),
        ({"ids": ["ONE"]}, 422, "expected either a label or"),
        (
            {"ids": ["ONE"], "label": "low", "verdict": "left out"},
            422,
            "expected either a label or the verdict",
        ),
        ({"ids": ["ONE"], "label": "lwo"}, 422, 'Did you mean "low"?'),
        ({"ids": ["ONE", "nobody"], "label": "low"}, 404, "there is no track"),
    ],
)
def test_what_many_cannot_be_given(
    client: TestClient, band: Any, file: Path, body: dict[str, Any], status: int, message: str
) -> None:
    one = band.shown().tracks[0]["id"]
    answer = client.post(
        "/api/corrections", json={**body, "ids": [one if i == "ONE" else i for i in body["ids"]]}
    )
    assert answer.status_code == status
    assert message in answer.json()["error"]
    assert not file.exists()


def test_the_page_is_told_how_many_are_open(client: TestClient) -> None:
    counts = client.get("/api/check").json()["counts"]
    assert client.get("/api/about").json()["doubts"] == sum(kind["open"] for kind in counts.values())
    item = items_of(client, "label")[0]
    client.post(f"/api/check/{item['id']}", json={"verdict": "accepted"})
    assert client.get("/api/about").json()["doubts"] == sum(kind["open"] for kind in counts.values()) - 1


# A hundred thousand ------------------------------------------------------------------------------------


def desk_of(number: int, folder: Path) -> Desk:
    """The desk of an invented library in which the classifier doubts every label."""
    import pyarrow as pa

    tracks = [Named(f"{i}.wav", "rock", f"/music/{i}.wav", f"id-{i}") for i in range(number)]
    columns = {
        "id": [track.id for track in tracks],
        "label": ["rock"] * number,
        "predicted": ["pop"] * number,
        "probability": [0.5 + i / 2 / number for i in range(number)],
    }
    store = SimpleNamespace(read=lambda names, where: pa.table(columns).select(names))
    shown: Any = SimpleNamespace(name="big", tracks=[], library=SimpleNamespace(path="lib", store=store))
    file = CorrectionsFile(folder / f"{number}.csv")
    file.put_many([Correction(track.path, "accepted", "rock") for track in tracks[: number // 10]])
    return Desk([shown], [Listing("big", tracks)], Shelf(None), Auditor([]), file)


def calls_of(job: Callable[[], object]) -> int:
    """How many functions are called while a job is done."""
    number = 0

    def count(frame: Any, event: str, argument: Any) -> None:
        nonlocal number
        number += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        job()
    finally:
        sys.setprofile(None)
    return number


def test_a_page_costs_what_it_shows_and_not_what_there_is(tmp_path: Path) -> None:
    """Counted, not timed: a page of 50 of 4,000 doubts takes as many steps as one of 200."""
    small, large = desk_of(200, tmp_path), desk_of(4000, tmp_path)
    asked = Wanted("label", "classifier", 0.6)
    first = {desk: calls_of(lambda desk=desk: desk.page(asked, 0, 50)) for desk in (small, large)}
    assert first[large] < 60 * 4000, "gathering looks at each doubt a few times"
    again = {desk: calls_of(lambda desk=desk: desk.page(asked, 0, 50)) for desk in (small, large)}
    assert again[large] < again[small] + 50
    assert large.page(asked, 0, 50)["total"] > 10 * small.page(asked, 0, 50)["total"]
    assert large.page(Wanted("label"), 0, 1)["done"] == 400
    last = large.page(Wanted("label"), 3599, 50)["items"]
    assert [item["tracks"][0]["track"] for item in last] == ["400.wav"]


def test_a_decision_costs_the_corrections_and_not_the_doubts(tmp_path: Path) -> None:
    small, large = desk_of(200, tmp_path), desk_of(4000, tmp_path)
    large.file.path.write_bytes(small.file.path.read_bytes())
    calls = {}
    for desk in (small, large):
        item = desk.page(Wanted("label"), 0, 1)["items"][0]
        calls[desk] = calls_of(lambda desk=desk, id=item["id"]: desk.decide(id, Decision("accepted")))
    assert calls[large] < calls[small] + 100


def test_counting_and_deciding_do_not_wait_for_each_other(tmp_path: Path) -> None:
    """Two threads that take the locks in two orders would stand still for ever."""
    desk = desk_of(50, tmp_path)
    item = desk.page(Wanted("label"), 0, 1)["items"][0]
    reading, go = threading.Event(), threading.Event()
    corrections = desk.decided.corrections

    def slowly() -> list[Correction]:
        reading.set()
        go.wait(10)
        return corrections()

    desk.decided.corrections = slowly  # type: ignore[method-assign]
    counting = threading.Thread(target=desk.standing, daemon=True)
    with desk.decided.deciding:
        counting.start()
        assert reading.wait(10)
        desk.decided.corrections = corrections  # type: ignore[method-assign]
        go.set()
        assert desk.decide(item["id"], Decision("accepted"))["decision"]
    counting.join(10)
    assert not counting.is_alive()


# The audit behind it ---------------------------------------------------------------------------------


def test_an_audit_runs_behind_the_page_and_its_findings_are_doubts(band: Any, tmp_path: Path) -> None:
    shown = band.shown()
    app = make_app([shown], corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        assert client.get("/api/audit").json()["state"] == "idle"
        assert client.post("/api/audit").json()["state"] in {"running", "done"}
        app.state.site.auditor.wait(120)
        state = client.get("/api/audit").json()
        assert (state["state"], state["audits"], state["problem"]) == ("done", 1, "")
        assert client.get("/api/check").status_code == 200


def test_an_audit_is_cancelled_and_nothing_else_runs_beside_it(
    band: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(source: str, *, workers: int | None, progress: Any) -> None:
        done = 0
        while True:
            progress(ProgressEvent("listening", done, 10))
            begun.set()
            done = min(9, done + 1)

    monkeypatch.setattr(mirlab.data.audit, "audit", endless)
    app = make_app([band.shown()], corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        client.post("/api/audit")
        assert begun.wait(60)
        state = client.get("/api/audit").json()
        assert (state["state"], state["what"], state["total"]) == ("running", "listening", 10)
        again = client.post("/api/audit")
        assert again.status_code == 422
        assert "already running" in again.json()["error"]
        client.delete("/api/audit")
        app.state.site.auditor.wait(60)
        state = client.get("/api/audit").json()
        assert (state["state"], state["audits"]) == ("cancelled", 0)


def test_an_audit_that_fails_says_why(tmp_path: Path) -> None:
    auditor = Auditor([str(tmp_path / "gone")])
    auditor.start()
    auditor.wait(60)
    state = auditor.state()
    assert state["state"] == "failed"
    assert "there is no such file or folder" in state["problem"]


def test_a_table_has_nothing_to_listen_to(tmp_path: Path) -> None:
    with TestClient(
        make_app([shown_table()], corrections=tmp_path / "c.csv"), base_url="http://127.0.0.1"
    ) as client:
        assert client.get("/api/audit").json()["can_start"] is False
        answer = client.post("/api/audit")
        assert answer.status_code == 422
        assert "an audit needs audio files" in answer.json()["error"]


# The command line ------------------------------------------------------------------------------------


def test_bad_files_are_refused_before_the_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "c.csv").write_text("name,mood\n", encoding="utf-8")
    assert main(["serve", "--corrections", str(tmp_path / "c.csv")]) == 1
    assert "expected corrections with the columns" in capsys.readouterr().err
    (tmp_path / "f").touch()
    assert main(["serve", "--corrections", str(tmp_path / "f" / "c.csv")]) == 1
    assert "could not write" in capsys.readouterr().err
    assert main(["serve", "--audit", str(tmp_path / "f")]) == 1
    assert "expected the audit.json" in capsys.readouterr().err


# Groups and teaching -----------------------------------------------------------------------------------


def test_a_decision_is_taken_back_after_a_restart(client: TestClient, file: Path, band: Any) -> None:
    first = items_of(client, "label")[0]
    made = client.post(f"/api/check/{first['id']}", json={"verdict": "accepted"}).json()
    address = f"/api/check/{first['id']}/reopen"
    assert client.post(address, json={"seen": "other"}).status_code == 409
    assert len(rows_of(file)) == 1
    # As after a restart: no tab knows of it.
    client.app.state.site.desk.decided = type(client.app.state.site.desk.decided)(CorrectionsFile(file))
    assert client.post("/api/check/undo").status_code == 422
    back = client.post(address, json={"seen": made["revision"]}).json()
    assert (back["decision"], back["revision"]) == (None, first["revision"])
    assert rows_of(file) == []
    assert client.post(address, json={"seen": ""}).json()["decision"] is None, "sent twice it is the same"
    assert items_of(client, "label")[0]["id"] == first["id"]


def test_what_is_nearest_goes_by_the_labels_as_corrected(client: TestClient, file: Path) -> None:
    item = items_of(client, "label")[0]
    beside = client.get(f"/api/check/{item['id']}/beside").json()["beside"]
    moved, left_out, stays = (track["id"] for track in beside[0]["tracks"])
    other = beside[1]["label"]
    client.post("/api/corrections", json={"ids": [moved], "label": other})
    client.post("/api/corrections", json={"ids": [left_out], "verdict": "left out"})
    after = {
        group["label"]: {track["id"] for track in group["tracks"]}
        for group in client.get(f"/api/check/{item['id']}/beside?k=20").json()["beside"]
    }
    assert stays in after[beside[0]["label"]]
    assert not {moved, left_out} & after[beside[0]["label"]]
    assert moved in after[other]


def test_groups_are_named_at_once(client: TestClient, file: Path, band: Any) -> None:
    answer = client.get("/api/groups")
    assert answer.status_code == 422
    assert "library has none without a label. Tracks with a label can be grouped" in answer.json()["error"]
    said = client.get("/api/groups?everything=true&number=2").json()
    assert [group["size"] for group in said["groups"]] == [10, 10]
    assert {group["suggested"] for group in said["groups"]} == {"high", "low"}
    body = {"everything": True, "number": 2, "version": said["version"], "group": 0, "label": "mine"}
    assert client.post("/api/groups", json=body).status_code == 422, "a new label is confirmed"
    changed = client.post("/api/groups", json={**body, "new": True}).json()
    assert changed["changed"] == 10
    assert {row["label"] for row in rows_of(file)} == {"mine"}
    again = client.get("/api/groups?everything=true&number=2").json()
    assert again["version"] == said["version"], "naming one leaves the groups as they are"
    assert [group["named"] for group in again["groups"]] == ["mine", None]
    assert client.post("/api/groups", json={**body, "version": "old"}).status_code == 409
    client.post("/api/corrections/undo", params={"token": changed["undo"]})
    assert rows_of(file) == []


def test_a_class_is_taught_and_survives_a_restart(client: TestClient, file: Path, band: Any) -> None:
    said = client.post("/api/teach", json={"classes": ["deep", "bright"]}).json()
    assert said["examples"] == 0
    while said["examples"] < 10:
        track = said["next"][0]
        label = "deep" if track["label"] == "low" else "bright"
        said = client.post(
            "/api/teach", json={"classes": ["deep", "bright"], "labels": {track["id"]: label}}
        ).json()
    assert {row["note"] for row in rows_of(file)} == {"taught"}
    was = Counter(row["was"] for row in rows_of(file))
    assert {one["label"]: one["examples"] for one in said["replaced"]} == was
    assert said["accuracy"]["low"] < said["accuracy"]["value"] <= said["accuracy"]["high"] <= 1
    assert "it is right" in said["sentence"]
    app = make_app([band.shown()], corrections=file)
    with TestClient(app, base_url="http://127.0.0.1") as later:
        again = later.post("/api/teach", json={}).json()
    assert {one["label"] for one in again["classes"]} == {"deep", "bright"}
    assert (again["examples"], again["accuracy"]) == (10, said["accuracy"])
    rest_is_labelled(client, file)
    client.post("/api/corrections/undo", params={"token": said["undo"]})
    assert len(rows_of(file)) == 9
    assert client.post("/api/teach", json={"labels": {"nobody": "deep"}}).status_code == 404


def rest_is_labelled(client: TestClient, file: Path) -> None:
    """After ten examples: what would be labelled is told, is written as it was told, and is no example."""
    asked: dict[str, Any] = {"classes": ["deep", "bright"], "probability": 0.5}
    none = client.post("/api/teach/rest", json=asked).json()
    assert (none["total"], none["of"]) == (0, 0), "all others have a label, which stays"
    asked["everything"] = True
    told = client.post("/api/teach/rest", json=asked).json()
    assert (told["total"], told["of"], sum(told["counts"].values())) == (10, 10, 10)
    for track in told["tracks"]:
        assert track["becomes"] == ("deep" if track["label"] == "low" else "bright")
        assert 0.5 <= track["probability"] <= 1
    assert "It was 50 % sure or more about 10 examples that it had not learnt from" in told["sentence"]
    assert len(rows_of(file)) == 10, "looking writes nothing"
    surer = client.post("/api/teach/rest", json={**asked, "probability": told["tracks"][4]["probability"]})
    assert surer.json()["total"] == 5
    assert client.post("/api/teach/rest", json={**asked, "save": True, "version": "old"}).status_code == 409
    saved = client.post("/api/teach/rest", json={**asked, "save": True, "version": told["version"]}).json()
    assert saved["changed"] == 10
    notes = Counter(row["note"] for row in rows_of(file))
    assert notes == {"taught": 10, "guessed, at least 50 %": 10}
    again = client.post("/api/teach", json={"classes": asked["classes"]}).json()
    assert again["examples"] == 10, "what it said itself teaches it nothing"
    assert again["next"], "a guess may still be asked about"
    undone = client.post("/api/corrections/undo", params={"token": saved["undo"]}).json()
    assert (undone["undone"], len(rows_of(file))) == (10, 10)
    few = client.post("/api/teach/rest", json={**asked, "classes": ["deep", "other"]})
    assert "give more examples of each class" in few.json()["error"]


def test_nothing_is_refused_for_good_while_the_library_is_read(
    band: Any, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decision that waited for the server comes while its library is read: it is told to come again."""
    monkeypatch.setattr(preparing, "_AT_ONCE", 0.01)
    go_on = threading.Event()

    def prepare(steps: Steps) -> Sequence[Any]:
        assert go_on.wait(60)
        return [band.shown()]

    app = make_app(prepare=prepare, corrections=file)
    with TestClient(app, base_url="http://127.0.0.1") as client:
        body = {"verdict": "accepted", "tab": "a", "seen": ""}
        asked = [client.post("/api/check/0123456789abcdef", json=body), client.get("/api/check")]
        asked += [client.post("/api/corrections", json={"ids": ["x"], "label": "low"})]
        go_on.set()
        for answer in asked:
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
            assert "this is being prepared" in answer.json()["error"]


def test_a_decision_outlives_what_raised_the_doubt(band: Any, band_results: Path, file: Path) -> None:
    """The server came back without the results: the tracks sent along say what the decision is about."""
    with TestClient(
        make_app([band.shown()], results=band_results, corrections=file), base_url="http://127.0.0.1"
    ) as before:
        one, other = items_of(before, "label")[:2]
    with TestClient(make_app([band.shown()], corrections=file), base_url="http://127.0.0.1") as client:
        address, track = f"/api/check/{one['id']}", one["tracks"][0]
        body = {"verdict": "left out", "tab": "a", "seen": one["revision"]}
        answer = client.post(address, json=body)
        assert answer.status_code == 404
        assert answer.json()["error"].endswith("that it came from: reload the page.")
        answer = client.post(address, json={**body, "about": [other["tracks"][0]["id"]]})
        assert answer.status_code == 404, "an id that is of another track"
        answer = client.post(address, json={**body, "about": [track["id"]]})
        assert answer.status_code == 200
        assert [(row["track"], row["verdict"]) for row in rows_of(file)] == [(track["track"], "left out")]
        assert client.post("/api/check/undo", params={"tab": "a"}).json()["decision"] is None
        assert not rows_of(file)


def test_an_audit_is_kept_for_the_next_start(band: Any, tmp_path: Path) -> None:
    auditor = Auditor([str(band.music)], kept=tmp_path / "audits", workers=1)
    auditor.start()
    auditor.wait()
    assert auditor.state()["state"] == "done"
    again = Auditor([], kept=tmp_path / "audits")
    again.listen_to([str(band.music)])
    assert again.found == auditor.found
    assert again.version
    Path(next((tmp_path / "audits").iterdir())).write_text("{")
    assert Auditor([str(band.music)], kept=tmp_path / "audits").found == ()
    given = audit_of(band)
    assert Auditor([str(band.music)], [given], tmp_path / "audits").found == (given,)
