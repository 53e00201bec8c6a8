"""The experiments' addresses: matrices by condition, the tracks behind a number, comparisons, reports."""

from __future__ import annotations

import json
import os
import shutil
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import mirlab.learn.results.run as run_module
from mirlab.find.facade.library import Library
from mirlab.find.review.listing import listing_of_library
from mirlab.learn.results.pairs import compare
from mirlab.learn.results.results import Results
from mirlab.show.pages.report import write_report
from mirlab.show.web.content.experiments import run_in_full
from mirlab.show.web.content.shelf import Shelf
from mirlab.show.web.serving.app import make_app

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient


@pytest.fixture
def client(band: Any, band_results: Path, tmp_path: Path) -> Iterator[TestClient]:
    app = make_app([band.shown()], results=band_results, corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as made:
        yield made


def test_a_matrix_is_of_one_condition_and_protocol(client: TestClient, band_results: Path) -> None:
    one = client.get("/api/experiments/first").json()
    assert one["conditions"] == ["levels", "mfcc4"]
    assert one["protocols"] == ["as-written", "corrected"]
    assert one["sides"][:2] == [{"value": name, "words": name} for name in ("levels", "mfcc4")]
    assert all("all 2 conditions" in side["words"] for side in one["sides"][2:])
    assert one["sound"] == {"collection": "library", "found": 20, "of": 20, "heard": True}
    results = Results.load(band_results / "first")
    for protocol in one["protocols"]:
        for condition, words in enumerate(one["conditions"]):
            asked = {"protocol": protocol, "condition": condition}
            found = client.get("/api/experiments/first/confusion", params=asked).json()
            assert found["counts"] == results.confusion(protocol, words, 2).counts.tolist()
            assert found["splits"] == 3


def test_the_tracks_behind_every_number_add_up_to_it(client: TestClient) -> None:
    asked = {"protocol": "corrected", "condition": 0}
    matrix = client.get("/api/experiments/first/confusion", params=asked).json()
    for i, true in enumerate(matrix["labels"]):
        for j, predicted in enumerate(matrix["labels"]):
            cell = {**asked, "true": true, "predicted": predicted}
            found = client.get("/api/experiments/first/cell", params=cell).json()
            assert sum(track["times"] for track in found["tracks"]) == matrix["counts"][i][j]
            assert found["total"] == found["here"] == len(found["tracks"])
            assert found["ids"] == [track["id"] for track in found["tracks"]]
            for track in found["tracks"]:
                assert track["track"].startswith(f"{true}/")
                assert track["sound"]
                assert client.get(f"/api/tracks/{track['id']}/audio").status_code == 200


def test_the_doubted_tracks_of_a_cell_lead_to_their_doubts(client: TestClient) -> None:
    asked = {"protocol": "corrected", "condition": 0}
    doubts = {item["tracks"][0]["id"]: item["id"] for item in client.get("/api/check").json()["items"]}
    seen = set()
    for true in ("high", "low"):
        for predicted in ("high", "low"):
            cell = {**asked, "true": true, "predicted": predicted}
            for track in client.get("/api/experiments/first/cell", params=cell).json()["tracks"]:
                assert track["doubt"] == doubts.get(track["id"])
                seen.add(track["doubt"] is None)
    assert seen == {True, False}


def test_a_cell_comes_in_parts(client: TestClient) -> None:
    asked = {"protocol": "corrected", "condition": 0, "true": "low", "predicted": "low"}
    whole = client.get("/api/experiments/first/cell", params=asked).json()
    assert whole["total"] > 2
    part = client.get("/api/experiments/first/cell", params={**asked, "offset": 1, "limit": 1}).json()
    assert part["tracks"] == whole["tracks"][1:2]
    assert client.get("/api/experiments/first/cell", params={**asked, "limit": 201}).status_code == 422


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"protocol": "nothing", "condition": 0}, "no protocol in these results"),
        ({"protocol": "corrected", "condition": 2}, 'no condition called "2"'),
        ({"protocol": "corrected", "condition": -1}, 'no condition called "-1"'),
    ],
)
def test_what_was_not_run_is_said(client: TestClient, asked: dict[str, Any], message: str) -> None:
    for place in ("confusion", "cell"):
        answer = client.get(
            f"/api/experiments/first/{place}", params={**asked, "true": "low", "predicted": "low"}
        )
        assert answer.status_code == 404
        assert message in answer.json()["error"]


def test_a_class_that_is_not_there_is_said(client: TestClient) -> None:
    asked = {"protocol": "corrected", "condition": 0, "true": "jazz", "predicted": "low"}
    answer = client.get("/api/experiments/first/cell", params=asked)
    assert answer.status_code == 404
    assert 'no class in these results called "jazz"' in answer.json()["error"]


def test_a_comparison_is_that_of_the_command(client: TestClient, band_results: Path) -> None:
    said = client.get("/api/compare?a=first&b=second&protocol=corrected").json()
    found = compare(band_results / "first", band_results / "second", protocol="corrected")
    assert [row["sentence"] for row in said["comparisons"]] == [row.sentence for row in found.rows]
    assert said["comparisons"][0]["p"] == found.rows[0].comparison.p


@pytest.mark.parametrize(
    ("asked", "status", "message"),
    [
        ("a=first&b=first", 422, "name both sides"),
        ("a=first&b=first&a_set=levels&b_set=mfcc4", 422, "tested in one run and not in the other"),
        ("a=first&b=nothing", 404, 'no experiment called "nothing"'),
        ("a=first&b=second&a_set=mfc4", 404, 'Did you mean "mfcc4"'),
        ("a=first&b=other", 422, "they are of other data"),
    ],
)
def test_what_cannot_be_compared_is_said(
    band: Any, band_results: Path, inventor: Any, tmp_path: Path, asked: str, status: int, message: str
) -> None:
    for path in band_results.iterdir():
        shutil.copytree(path, tmp_path / path.name)
    inventor(tmp_path / "other", repeats=3, epochs=(2,), per_class=5, sets={"levels": (2, 0.5)})
    app = make_app([band.shown()], results=tmp_path, corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        answer = client.get(f"/api/compare?{asked}")
    assert answer.status_code == status
    assert message in answer.json()["error"]


def test_a_report_is_served_in_a_sandbox(band: Any, inventor: Any, tmp_path: Path) -> None:
    inventor(tmp_path / "r" / "run", repeats=2, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
    write_report(Results.load(tmp_path / "r" / "run"), tmp_path / "r" / "run")
    inventor(tmp_path / "r" / "bare", repeats=2, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    (tmp_path / "r" / "bare" / "report.html").symlink_to(tmp_path / "secret.html")
    app = make_app([band.shown()], results=tmp_path / "r", corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        assert client.get("/api/experiments/run").json()["report"] is True
        answer = client.get("/api/experiments/run/report")
        assert answer.text.startswith("<!DOCTYPE html>")
        (policy,) = answer.headers.get_list("content-security-policy")
        assert policy.startswith("sandbox; default-src 'none'")
        assert "script" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert client.get("/api/experiments/bare").json()["report"] is False
        assert client.get("/api/experiments/bare/report").status_code == 422
        assert client.get("/api/experiments/..%2Fsecret/report").status_code == 404


def test_a_selection_has_its_curves_and_its_front(
    band: Any, tmp_path: Path, selection: Callable[[Path], Path]
) -> None:
    selection(tmp_path / "r" / "choice")
    broken = selection(tmp_path / "r" / "broken")
    (broken / "selection.json").write_text('{"format": 1}', encoding="utf-8")
    newer = selection(tmp_path / "r" / "newer")
    (newer / "selection.json").write_text('{"format": 99}', encoding="utf-8")
    app = make_app([band.shown()], results=tmp_path / "r", corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        listed = {one["name"]: one for one in client.get("/api/experiments").json()["experiments"]}
        assert listed["choice"]["answer"] == "Three columns do."
        assert "can't be read as such" in listed["broken"]["error"]
        assert "written by a newer mirlab" in listed["newer"]["error"]
        found = client.get("/api/experiments/choice").json()["protocols"]["kfold"]
        assert [point["front"] for point in found["points"]] == [True, False, True]
        assert found["units"] == ["rms.mean", "<b>", "c"]


def test_a_run_is_read_once_until_it_is_written_anew(
    inventor: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = inventor(tmp_path / "r" / "run", repeats=2, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
    loaded: Counter[str] = Counter()
    load = Results.load

    def counted(place: str | Path) -> Results:
        loaded[Path(place).name] += 1
        return load(place)

    monkeypatch.setattr(Results, "load", counted)
    shelf = Shelf(tmp_path / "r")
    assert shelf.run("run") is shelf.run("run")
    assert loaded["run"] == 1
    later = (folder / "run.json").stat().st_mtime_ns + 1
    os.utime(folder / "run.json", ns=(later, later))
    shelf.run("run")
    assert loaded["run"] == 2


def test_many_runs_are_listed_without_being_kept(inventor: Any, tmp_path: Path) -> None:
    for i in range(8):
        inventor(tmp_path / "r" / f"run-{i}", repeats=1, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
    shelf = Shelf(tmp_path / "r")
    assert [shelf.of_run(name, "name", lambda found: found.about["name"]) for name in shelf.runs()] == [
        "seed-1"
    ] * 8
    assert len(shelf._runs) == 6


def test_a_run_of_numbers_has_a_table_of_each_and_no_matrix(
    band: Any, targeted: Callable[..., Any], tmp_path: Path
) -> None:
    from mirlab.learn.config.config import ExperimentConfig
    from mirlab.learn.experiment.experiment import run

    config = {
        "name": "small",
        "title": "A small one",
        "question": "Which?",
        "protocols": ["artist-kfold"],
        "folds": 3,
        "model": [{"name": "ridge"}],
        "feature_sets": [{"name": "all", "columns": ["*"]}, {"name": "one", "columns": ["rms"]}],
    }
    run(ExperimentConfig.model_validate(config), source=targeted("numbers"), out=tmp_path / "r" / "small")
    app = make_app([band.shown()], results=tmp_path / "r", corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        one = client.get("/api/experiments/small").json()
        assert (one["task"], one["curve"]["label"], one["curve"]["share"]) == ("numbers", "R2", False)
        assert [row["number"] for row in one["targets"]] == ["tempo", "valence", "noise"]
        assert one["targets"][0]["R2"].startswith("0.")
        assert (one["scores"]["metric"], one["scores"]["trusted"]) == ("R2", "artist-kfold")
        assert [line["feature_set"] for line in one["scores"]["lines"]] == ["all", "one"]
        assert client.get("/api/check").status_code == 200, "numbers are never taken for another class"
        (listed,) = client.get("/api/experiments").json()["experiments"]
        assert listed["scores"]["lines"] == [line for line in one["scores"]["lines"] if line["best"]]
        asked = {"protocol": "artist-kfold", "condition": 0}
        refused = client.get("/api/experiments/small/confusion", params=asked)
        assert refused.status_code == 422
        assert "no confusion matrix of numbers" in refused.text
        asked = {"a": "small", "b": "small", "a_set": "all", "b_set": "one"}
        (found,) = client.get("/api/compare", params=asked).json()["comparisons"]
        assert (found["metric"], found["unit"]) == ("r2", "")
        assert found["difference"] == pytest.approx(found["b"]["r2"] - found["a"]["r2"])


def test_which_tracks_can_be_heard_follows_the_collections(band: Any, band_results: Path) -> None:
    shelf = Shelf(band_results)
    assert run_in_full(shelf, "first", [])["sound"] == {
        "collection": "",
        "found": 0,
        "of": 20,
        "heard": False,
    }
    listing = listing_of_library(Library.open(band.library), "library")
    assert run_in_full(shelf, "first", [listing])["sound"]["found"] == 20


def poisoned(folder: Path, inventor: Callable[..., Path]) -> dict[str, str]:
    """A folder of results that are damaged in many ways, and a part of what is said of each."""

    def run(name: str) -> Path:
        small: dict[str, Any] = {"sets": {"levels": (2, 0.5)}, "epochs": (2,), "repeats": 2, "per_class": 5}
        return inventor(folder / name, labels=("high", "low"), reference=[], title=name, **small)

    def changed(name: str, **about: Any) -> None:
        file = run(name) / "run.json"
        file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), **about}))

    run("<script>good")
    said = {"cut": "the results can't be read: Unterminated string"}
    cut = run("cut") / "run.json"
    cut.write_bytes(cut.read_bytes()[:441])
    said |= {"nan": "expected a number, got NaN", "half a character": "the results can't be read"}
    changed("nan", title=float("nan"))
    changed("half a character", title="\ud800")
    said |= {"other types": "damaged or were changed by hand", "other layout": "changed by hand (TypeError"}
    changed("other types", data={"classes": 7})
    changed("other layout", format="x")
    said |= {"without rows": "damaged or were changed by hand", "half": "half has no predictions.parquet"}
    rows = run("without rows") / "results.parquet"
    pq.write_table(pq.read_table(rows).slice(0, 0), rows)
    (run("half") / "predictions.parquet").unlink()
    said |= {
        "billion": "expected at most 1,000 cells, and it claims",
        "link": "link leads out of the results",
    }
    many = run("billion") / "predictions.parquet"
    table = pq.read_table(many)
    pq.write_table(pa.concat_tables([table] * 100), many)
    elsewhere = folder.parent / "elsewhere"
    run("link").rename(elsewhere)
    (folder / "link").symlink_to(elsewhere)
    said |= {"choice": "it can't be read as such", "link inside": "link inside leads out of the results"}
    (folder / "choice").mkdir()
    (folder / "choice" / "selection.json").write_text('{"format": 1}', encoding="utf-8")
    inside = run("link inside") / "run.json"
    inside.unlink()
    inside.symlink_to(elsewhere / "run.json")
    # Being written: under a hidden name until it is whole.
    run(".new.m1-2.3.part")
    return said


def test_damaged_results_are_told_and_the_others_are_shown(
    band: Any, tmp_path: Path, inventor: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_module, "MAX_CELLS", 1000)
    said = poisoned(tmp_path / "r", inventor)
    app = make_app([band.shown()], results=tmp_path / "r", corrections=tmp_path / "c.csv")
    with TestClient(app, base_url="http://127.0.0.1") as client:
        told = {one["name"]: one["error"] for one in client.get("/api/experiments").json()["experiments"]}
        assert told.pop("<script>good") is None
        assert told.keys() == said.keys()
        for name, part in said.items():
            assert part in told[name], name
            assert client.get(f"/api/experiments/{name}").status_code in {404, 422}, name
        assert client.get("/api/experiments/%3Cscript%3Egood").json()["title"] == "<script>good"
        notes = " ".join(client.get("/api/check").json()["notes"])
        assert "other layout: the results are damaged" in notes
