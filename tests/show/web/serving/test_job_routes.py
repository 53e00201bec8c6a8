"""Long work on a library by its addresses: what may be asked, how far it is, what came of it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from mirlab.errors import UsageError
from mirlab.find.facade.library import Library
from mirlab.show.web.content.state import shown_library, shown_table
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.work.longtasks import _labelled
from mirlab.show.web.work.planned import Known, planned


@pytest.fixture
def own(
    band: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_tone: Callable[..., Path]
) -> Library:
    """A library of one's own, of four short clips of two labels."""
    monkeypatch.setenv("MIRLAB_CACHE", str(band.cache))
    for seed in range(4):
        make_tone(tmp_path / "music" / ("low" if seed % 2 else "high") / f"{seed}.wav", bool(seed % 2), seed)
    library = Library.create(tmp_path / "lib", "rms,spectral_centroid,mfcc[1-4]", metric="standard")
    library.add(tmp_path / "music", workers=1)
    return library


@pytest.fixture
def app(own: Library, band: Any, tmp_path: Path) -> FastAPI:
    (tmp_path / "results").mkdir()
    return make_app(
        [shown_library(own, "library"), shown_table()],
        model=band.model,
        results=tmp_path / "results",
        corrections=tmp_path / "corrections.csv",
        roots=[tmp_path / "more"],
    )


@pytest.fixture
def client(app: FastAPI, serve: Callable[..., str]) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=serve(app), timeout=60) as opened:
        yield opened


def jobs(client: httpx.Client) -> list[dict[str, Any]]:
    return client.get("/api/jobs").json()["jobs"]


def finished(client: httpx.Client, eventually: Callable[..., None]) -> dict[str, Any]:
    eventually(lambda: jobs(client)[0]["state"] not in {"waiting", "running"})
    return jobs(client)[0]


def refused(client: httpx.Client, **wanted: Any) -> str:
    answer = client.post("/api/jobs", json={"collection": "library", **wanted})
    assert answer.status_code in {400, 404, 422}, answer.text
    return answer.json()["error"]


def test_a_library_is_updated_predicted_and_added_to(
    client: httpx.Client,
    own: Library,
    tmp_path: Path,
    make_tone: Callable[..., Path],
    eventually: Callable[..., None],
) -> None:
    make_tone(tmp_path / "music" / "low" / "9.wav", True, 9)
    client.post("/api/jobs", json={"kind": "update", "collection": "library"})
    done = finished(client, eventually)
    assert (done["state"], done["result"]["added"], done["title"]) == ("done", 1, "update of library")
    make_tone(tmp_path / "more" / "new" / "low" / "10.wav", True, 10)
    client.post(
        "/api/jobs", json={"kind": "add", "collection": "library", "folder": str(tmp_path / "more" / "new")}
    )
    assert finished(client, eventually)["result"]["added"] == 1
    client.post("/api/jobs", json={"kind": "predict", "collection": "library"})
    assert finished(client, eventually)["result"]["labelled"] == 6
    assert {t.predicted for t in Library.open(own.path).tracks()} == {"low", "high"}
    # The pages see the library as it is now.
    assert client.get("/api/about").json()["collections"][0]["tracks"] == 6
    assert [job["kind"] for job in jobs(client)] == ["predict", "add", "update"]


def test_only_folders_under_the_roots_are_added(client: httpx.Client, tmp_path: Path) -> None:
    (tmp_path / "more" / "inside").mkdir(parents=True)
    (tmp_path / "more" / "out").symlink_to(tmp_path / "music")
    for folder in (tmp_path / "music", tmp_path / "more" / ".." / "music", tmp_path / "more" / "out", "/"):
        assert "expected a folder under" in refused(client, kind="add", folder=str(folder))
        assert client.get("/api/folders", params={"folder": str(folder)}).status_code == 422
    assert "no such folder" in refused(client, kind="add", folder=str(tmp_path / "more" / "none"))
    assert client.get("/api/folders").json()["folders"] == [str(tmp_path / "more")]
    inside = client.get("/api/folders", params={"folder": str(tmp_path / "more")}).json()["folders"]
    assert str(tmp_path / "more" / "inside") in inside


def test_nothing_is_added_without_roots(own: Library, tmp_path: Path, serve: Callable[..., str]) -> None:
    address = serve([shown_library(own, "library")], corrections=tmp_path / "corrections.csv")
    with httpx.Client(base_url=address, timeout=60) as client:
        assert "--root FOLDER" in refused(client, kind="add", folder=str(tmp_path))


def test_what_can_not_be_done_is_refused_with_a_sentence(client: httpx.Client, tmp_path: Path) -> None:
    assert 'Did you mean "honest"?' in refused(client, kind="run", experiment="honst")
    toml = tmp_path / "mine.toml"
    toml.write_text("", encoding="utf-8")
    assert "there is no experiment called" in refused(client, kind="run", experiment=str(toml))
    assert "there is no classifier called" in refused(client, kind="predict", model="../notes.mirlab")
    table = {"kind": "update", "collection": "gtzan"}
    assert "this needs a library with sound" in refused(client, **table)
    assert "there is no job called" in client.delete("/api/jobs/99").json()["error"]


def test_the_explorer_alone_says_what_experiments_need(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tomli_w", None)
    for kind, what in (("run", "an experiment"), ("train", "training")):
        answer = client.post("/api/jobs", json={"kind": kind, "collection": "library"})
        assert answer.status_code == 422
        assert answer.json()["error"] == (
            f'{what} needs tomli-w, which is not installed: run  pip install "mirlab[lab]"'
        )
    assert client.get("/api/jobs").json()["jobs"] == []


def test_a_failed_job_says_why(
    client: httpx.Client, eventually: Callable[..., None], tmp_path: Path, own: Library
) -> None:
    client.post("/api/jobs", json={"kind": "train", "collection": "library", "model": "svn"})
    failed = finished(client, eventually)
    assert failed["state"] == "failed"
    assert 'Did you mean "svm"?' in failed["error"]
    assert list((tmp_path / "results").iterdir()) == []


def test_an_experiment_is_run_on_the_library(
    client: httpx.Client, app: FastAPI, monkeypatch: pytest.MonkeyPatch, own: Library
) -> None:
    # What an experiment is, is other tests' matter: here its folder and its words.
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(app.state.site.working.jobs, "start", lambda *given: asked.append(given) or _told())
    client.post("/api/jobs", json={"kind": "run", "collection": "library", "experiment": "honest"})
    kind, title, library, experiment, out, protocol, _, without = asked[0]
    assert (kind, title, experiment, protocol, without) == ("run", "honest on library", "honest", None, [])
    assert (library, Path(out).name) == (str(own.path), "honest-library")
    Path(out).mkdir()
    client.post("/api/jobs", json={"kind": "run", "collection": "library", "experiment": "honest"})
    assert Path(asked[1][4]).name == "honest-library-2"
    more = {"without": ["low"], "protocol": "kfold"}
    client.post("/api/jobs", json={"kind": "run", "collection": "library", **more})
    assert (Path(asked[2][4]).name, *asked[2][5:]) == ("honest-library-without-low", "kfold", None, ["low"])
    client.post("/api/jobs", json={"kind": "train", "collection": "library", "name": "My own (1)", **more})
    assert (asked[3][0], Path(asked[3][3]).name) == ("train", "My own (1).mirlab")
    assert asked[3][4:] == (None, None, "kfold", ["low"])
    for name in ("../up", ".hidden", "a/b", "x" * 81):
        assert "expected up to 80 letters" in refused(client, kind="run", name=name)


def test_what_will_be_used_is_said_before_anything_is_begun(client: httpx.Client, own: Library) -> None:
    asked = {"kind": "run", "collection": "library"}
    plan = client.get("/api/jobs/plan", params=asked).json()
    assert (plan["tracks"], plan["without_artist"], plan["name"]) == (4, 4, "honest-library")
    assert [(one["label"], one["tracks"]) for one in plan["classes"]] == [("high", 2), ("low", 2)]
    assert (plan["features"], plan["protocols"]) == (["base-5", "mfcc-20"], ["random", "artist-kfold"])
    assert plan["apart"] == "artist-kfold"
    assert [one["label"] for one in plan["alone"]] == ["high", "low"]
    assert plan["lasts"].startswith("Analysing the sound takes less than a minute (less if")
    less = client.get("/api/jobs/plan", params={**asked, "without": "low", "protocol": "random"}).json()
    assert (less["tracks"], less["alone"], less["name"]) == (2, [], "honest-library-without-low")
    trained = client.get("/api/jobs/plan", params={**asked, "kind": "train"}).json()
    assert (trained["protocols"], trained["name"]) == (["kfold"], "library")
    unknown = client.get("/api/jobs/plan", params={**asked, "experiment": "honets"})
    assert 'Did you mean "honest"?' in unknown.json()["error"]
    # A published split's stand-in is what a library is tested by; an artist alone is named.
    known = [Known("a", "x", None), Known("a", "x", 30.0), Known("b", "y", 30.0), Known("b", "z", 30.0)]
    best = planned("run", known, "best", None)
    assert best["protocols"] == ["kfold", "artist-kfold"]
    assert best["alone"] == [{"label": "a", "tracks": 2, "artists": 1, "artist": "x"}]
    # What is left out is not in what is learnt from.
    with pytest.raises(UsageError, match="has 1 label: label more"), _labelled(str(own.path), None, ["low"]):
        pass


def test_what_lacks_labels_is_said_before_anything_is_begun(
    own: Library, tmp_path: Path, client: httpx.Client, serve: Callable[..., str]
) -> None:
    assert client.get("/api/jobs").json()["lacking"] == {}
    bare = unlabelled(tmp_path)
    address = serve([shown_library(bare, "bare")], corrections=tmp_path / "mine.csv")
    with httpx.Client(base_url=address, timeout=60) as other:
        why = other.get("/api/jobs").json()["lacking"]["bare"]
        assert why.startswith("The collection bare has no labels, and an experiment or a classifier needs")
        for kind in ("run", "train"):
            answer = other.post("/api/jobs", json={"kind": kind, "collection": "bare"})
            assert (answer.status_code, answer.json()["error"]) == (422, why)
        ids = other.get("/api/tracks").json()["id"]
        other.post("/api/corrections", json={"ids": ids[:2], "label": "mine", "new": True})
        assert 'only one label ("mine")' in other.get("/api/jobs").json()["lacking"]["bare"]
        said = pytest.raises(UsageError, match="tracks of two labels or more, and bare has 1 label")
        with said, _labelled(str(bare.path), str(tmp_path / "mine.csv")):
            pass
        other.post("/api/corrections", json={"ids": ids[2:], "label": "yours", "new": True})
        assert other.get("/api/jobs").json()["lacking"] == {}
        # Labels that stand in the corrections alone are learnt from.
        other.post("/api/corrections", json={"ids": ids[3:], "label": "theirs", "new": True})
    # Labels that stand in the corrections alone are learnt from; what is left out is said with the results.
    with _labelled(str(bare.path), str(tmp_path / "mine.csv")) as source:
        assert (source.classes, source.notes) == ({"mine": 2, "theirs": 1, "yours": 1}, [])
    with _labelled(str(bare.path), str(tmp_path / "mine.csv"), ["theirs"]) as source:
        assert source.classes == {"mine": 2, "yours": 1}
        assert source.notes == ["1 track of 'theirs' was left out on request."]


def unlabelled(tmp_path: Path) -> Library:
    """The clips of `own` in one folder, so that nothing says what they are."""
    (tmp_path / "flat").mkdir()
    for file in (tmp_path / "music").rglob("*.wav"):
        shutil.copy(file, tmp_path / "flat" / file.name)
    library = Library.create(tmp_path / "bare", "rms,spectral_centroid,mfcc[1-4]", metric="standard")
    library.add(tmp_path / "flat", workers=1)
    return library


def _told() -> dict[str, Any]:
    return {
        "id": "1",
        "kind": "run",
        "title": "",
        "state": "waiting",
        "what": "",
        "done": 0,
        "total": 0,
        "started": "",
        "error": "",
        "result": None,
    }
