"""`mirlab library`, `similar`, `playlist` and `judge` as a shell sees them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]
RATE = 22050
FEATURES = "spectral_centroid.mean,spectral_rolloff.mean"


@pytest.fixture
def band(tmp_path: Path) -> Path:
    folder = tmp_path / "band"
    for i in range(6):
        name = folder / ("low" if i < 3 else "high") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        t = np.arange(RATE) / RATE
        sf.write(name, 0.5 * np.sin(2 * np.pi * (500 + 500 * i) * t), RATE, subtype="PCM_16")
    (folder / "low" / "a\x1b[31m<b>.wav").write_text("words")
    return folder


@pytest.fixture
def lib(band: Path, tmp_path: Path, capsys: Captured) -> str:
    place = str(tmp_path / "lib")
    assert main(["library", "add", place, str(band), "--features", FEATURES, "--workers", "1"]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{place}: 6 tracks (6 added, 1 failed)\n"
    assert "1 TRACK FAILED" in printed.err
    assert "\x1b" not in printed.err
    return place


def test_add_update_list_info_remove_export(lib: str, band: Path, tmp_path: Path, capsys: Captured) -> None:
    (band / "low" / "0.wav").rename(band / "low" / "00.wav")
    assert main(["library", "update", lib, "--workers", "1", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["tracks"], told["moved"], told["known"], told["added"]) == (6, 1, 5, 0)
    assert [failure["stage"] for failure in told["failures"]] == ["open"]
    assert main(["library", "list", lib, "--where", "genre = 'low'", "--limit", "2"]) == 0
    printed = capsys.readouterr()
    assert "low/00.wav" in printed.out
    assert "and 1 more" in printed.err
    assert main(["library", "info", lib, "--format", "json"]) == 0
    info = json.loads(capsys.readouterr().out)
    assert (info["tracks"], info["labels"], info["search"]) == (6, {"high": 3, "low": 3}, "exact")
    assert main(["library", "info", lib]) == 0
    assert "high 3, low 3" in capsys.readouterr().out
    assert main(["library", "export", lib, str(tmp_path / "t.csv")]) == 0
    (band / "low" / "1.wav").rename(band / "high" / "1.wav")
    assert main(["library", "update", lib, "--workers", "1"]) == 0
    assert "6 tracks (1 moved, 1 with another label, 5 known, 1 failed)" in capsys.readouterr().out
    assert main(["library", "remove", lib, "low/00.wav"]) == 0
    assert "5 tracks (1 removed)" in capsys.readouterr().out
    assert main(["library", "add", lib, str(band), "--strict", "--workers", "1"]) == 1


def test_similar_and_playlist(lib: str, tmp_path: Path, capsys: Captured) -> None:
    list_ = tmp_path / "x.m3u8"
    arguments = ["similar", lib, "low/1.wav", "-k", "2", "--metric", "standard", "--out", str(list_)]
    assert main([*arguments, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {Path(n["path"]).name for n in found["neighbours"]} == {"0.wav", "2.wav"}
    assert list_.read_text().count("#EXTINF") == 2
    assert main(arguments) == 0
    columns = capsys.readouterr().out.splitlines()[0].split()
    assert columns == ["distance", "track", "label", "loudness", "id"]
    assert main(["similar", lib, "--like", "spectral_centroid=2000", "-k", "1"]) == 0
    assert "high/3.wav" in capsys.readouterr().out
    assert main(["playlist", lib, "low/0.wav", "high/5.wav", "-n", "4", "--format", "json"]) == 0
    walked = json.loads(capsys.readouterr().out)["tracks"]
    assert [walked[0]["track"], walked[-1]["track"], len(walked)] == ["low/0.wav", "high/5.wav", 4]
    assert main(["playlist", lib, "low/0.wav", "high/5.wav", "-n", "4"]) == 0
    assert "The largest step is" in capsys.readouterr().out


def test_kinds_of_playlists_and_their_files(lib: str, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "x.xspf"
    asked = ["playlist", lib, "--radio", "low/0.wav", "-n", "3", "--out", str(out), "--prefix", "Z:\\"]
    assert main([*asked, "--dry-run"]) == 0
    printed = capsys.readouterr().out
    assert printed.endswith(
        "(dry run, nothing was written):\n  Z:\\low\\0.wav\n  Z:\\low\\1.wav\n  Z:\\low\\2.wav\n"
    )
    assert not out.exists()
    assert main([*asked, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["locations"] == [f"Z:\\low\\{i}.wav" for i in range(3)]
    assert (told["dry_run"], told["out"], len(told["tracks"])) == (False, str(out), 3)
    assert "file:///Z:/low/0.wav" in out.read_text()
    assert main(["playlist", lib, "--extend", str(out), "-n", "1", "--m3u", str(tmp_path / "y.m3u8")]) == 0
    printed = capsys.readouterr()
    assert "--m3u is called --out now" in printed.err
    assert f"{tmp_path / 'y.m3u8'}: 4 tracks\n" in printed.out
    assert main(["playlist", lib, "--where", "label = 'low'", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["tracks"]) == 3
    assert main(["playlist", lib, "--mood", "bright, not low", "-n", "2"]) == 0
    assert capsys.readouterr().out.split()[0] == "score"
    assert main(["playlist", lib, "--mood", "?"]) == 0
    assert {"bright", "low"} <= set(capsys.readouterr().out.split())
    assert main(["similar", lib, "low/0.wav", "--out", str(tmp_path / "s.pls"), "--dry-run"]) == 0
    assert "s.pls: 5 tracks (dry run" in capsys.readouterr().out
    exported = ["library", "export", lib, str(tmp_path / "all.jspf"), "--prefix", "/m", "--dry-run"]
    assert main(exported) == 0
    assert "  /m/high/3.wav\n" in capsys.readouterr().out
    assert main(["library", "export", lib, str(tmp_path / "all.csv"), "--dry-run"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'all.csv'}: 6 tracks (dry run, nothing was written)\n"
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["x.xspf", "y.m3u8"]


def test_judge_prints_and_writes_a_page(lib: str, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    assert main(["judge", lib, "--metric", "standard", "--out", str(out), "--workers", "1"]) == 0
    printed = capsys.readouterr()
    assert "lib (standard): Of ten neighbours" in printed.out
    assert "no artists are known" in printed.err
    page = (out / "retrieval.html").read_text(encoding="utf-8")
    assert "How good are the neighbours?" in page
    assert "<script" not in page
    assert "http:" not in page.replace("http://www.w3.org/", "")
    assert "https:" not in page
    before = page
    assert main(["judge", lib, "--metric", "standard", "--out", str(out), "--workers", "1"]) == 0
    assert (out / "retrieval.html").read_text(encoding="utf-8") == before
    told = json.loads((out / "retrieval.json").read_text(encoding="utf-8"))
    assert told["results"][0]["tracks"] == 6


def test_tables_are_compared_on_one_page(tmp_path: Path, capsys: Captured) -> None:
    arguments = ["judge", "gtzan", "--metric", "cosine", "--metric", "standard", "--format", "json"]
    assert main(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert [result["metric"] for result in found["results"]] == ["cosine", "standard"]
    loose, strict = found["results"][0]["conditions"]
    assert (loose["name"], strict["name"]) == ("all", "other artists")
    # Published figures on GTZAN owe much to the same artists on both sides.
    assert loose["scores"]["P@1"]["mean"] - strict["scores"]["P@1"]["mean"] > 0.15
    assert found["comparisons"][0].startswith("gtzan@standard minus gtzan@cosine: ")


def test_spaces_are_compared_with_a_verdict_on_top(band: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    spaces = ["--space", "spectral_centroid.mean", "--space", "rms.mean@standard"]
    asked = ["judge", str(band), *spaces, "--stability", "2", "--no-duplicates", "--workers", "1"]
    assert main([*asked, "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    told = json.loads((out / "retrieval.json").read_text(encoding="utf-8"))
    assert printed.splitlines()[0] == told["verdict"]
    assert "rms.mean@standard minus spectral_centroid.mean: " in printed
    assert "Altered tracks: original found / same neighbours." in printed
    page = (out / "retrieval.html").read_text(encoding="utf-8")
    assert "Which space has the best neighbours?" in page
    assert page.index(told["verdict"][:40]) < page.index("<svg")
    assert [space["stability"]["tracks"] for space in told["results"]] == [2, 2]


def test_several_sources_are_the_former_way_to_name_spaces(tmp_path: Path, capsys: Captured) -> None:
    rng = np.random.default_rng(0)
    tables = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for path in tables:
        rows = [f"t{i},{'ab'[i % 2]},{rng.normal():.4f}" for i in range(12)]
        path.write_text("\n".join(["track,label,x", *rows]) + "\n")
    given = [str(path) for path in tables]
    assert main(["judge", *given, "--format", "json"]) == 0
    printed = capsys.readouterr()
    assert f"mirlab judge {given[0]} --space own --space {given[1]}" in printed.err
    assert [space["name"] for space in json.loads(printed.out)["results"]] == ["one.csv", "two.csv"]
    assert main(["judge", *given, "--space", "x"]) == 2
    assert "expected one source and its spaces, got 2 sources" in capsys.readouterr().err


def test_mistakes_have_a_code_and_a_sentence(lib: str, band: Path, tmp_path: Path, capsys: Captured) -> None:
    fresh = str(tmp_path / "fresh")
    for arguments, code, message in [
        (["library", "add", fresh, "gtzan"], 1, "a library needs audio"),
        (["library", "add", fresh, str(band / "lou")], 2, "Did you mean"),
        (["library", "add", fresh], 2, "give at least one SOURCE"),
        (["library", "add", fresh, str(band), "--features", "mfc"], 2, "Did you mean"),
        (["library", "add", fresh, str(band), "--metric", "cos"], 2, "there is no metric"),
        (["library", "add", str(tmp_path), str(band)], 2, "contains other files"),
        (["library", "add", lib, str(band), "--features", "rms"], 2, "one set of features"),
        (["library", "list", fresh], 2, "no such folder"),
        (["library", "list", lib, "--where", "genre='jazz'; DROP TABLE t"], 2, "nothing after it"),
        (["library", "export", lib, str(tmp_path / "x.xls")], 2, "expected a name ending in"),
        (["similar", lib], 2, "give a track"),
        (["similar", lib, "low/9.wav"], 2, "Did you mean"),
        (["similar", lib, "low/1.wav", "--like", "rms=1"], 2, "give either a track or --like, not both"),
        (["similar", lib, str(band / "low" / "a\x1b[31m<b>.wav")], 1, "b>.wav"),
        (["playlist", lib, "low/0.wav", "low/0.wav"], 2, "expected two different tracks"),
        (["playlist", lib], 2, "expected what the playlist is made from: give FROM and TO, --radio TRACK"),
        (["playlist", lib, "a", "b", "--mood", "x"], 2, "got FROM and TO and --mood"),
        (
            ["playlist", lib, "a", "b", "--prefix", "/"],
            2,
            "--prefix says how a playlist is written: add --out",
        ),
        (["playlist", lib, "a", "b", "--dry-run"], 2, "add --out FILE"),
        (["playlist", lib, "a", "b", "--out", "x.wpl"], 2, 'got ".wpl"'),
        (["similar", lib, "low/0.wav", "--out", "x"], 2, "got none of these"),
        (["playlist", lib, "a", "b", "--out", "x.pls", "--m3u", "y.pls"], 2, "both were given"),
        (["library", "export", lib, str(tmp_path / "x.csv"), "--prefix", "/"], 2, "are for playlists"),
        (["judge", "gtzan", "--metric", "lad"], 2, 'Did you mean "lda"'),
    ]:
        assert main(arguments) == code, arguments
        printed = capsys.readouterr()
        assert message in printed.err, arguments
        assert printed.out == ""
        assert not Path(fresh).exists()


def test_without_the_extra_the_pip_command_is_given(
    lib: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "lancedb", None)
    assert main(["library", "list", lib]) == 2
    said = 'mirlab library list needs lancedb, which is not installed: run  pip install "mirlab[library]"'
    assert capsys.readouterr().err == f"mirlab: {said}\n"
