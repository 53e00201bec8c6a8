"""The pages of an audit: links that lead to the files, nothing from outside, names that stay text."""

from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import numpy as np
import pytest

from mirlab.data.audit.auditing import Audit, audit
from mirlab.data.audit.composition import class_rows
from mirlab.data.audit.copies import Copies
from mirlab.data.audit.duplicates import Pair
from mirlab.data.findings.finding import KINDS, Finding, in_order
from mirlab.data.tables.track import Track
from mirlab.errors import OutputError
from mirlab.show.pages import audit as audit_page
from mirlab.show.pages.audit import finding_rows, render, write_audit

NAMES = ("rock/<script>alert(1)</script>.wav", "pop/50% #1?.wav", "pop/c:\u202ed.mp3", "rock/e.wav")


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def made(tmp_path: Path) -> Audit:
    root = tmp_path / "my music"
    tracks = []
    for name in NAMES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
        tracks.append(Track(name, root / name, name.split("/")[0], artist="<b>Ray</b>"))
    copies = Copies([Pair(NAMES[1], NAMES[0], "near", 0.9, 2.5, 20.0)], [[NAMES[1], NAMES[0]]])
    findings = [
        *copies.findings({track.id: track.label for track in tracks}),
        Finding("clipped", "it stays at full scale", (NAMES[2],)),
        Finding("unlabelled", "some tracks", (NAMES[2], NAMES[3])),
        Finding("small-class", "rock has 2 tracks"),
    ]
    return Audit("my <music>", "audio", root, tracks, class_rows(tracks), in_order(findings), copies, None)


def test_every_link_leads_to_its_file(made: Audit, tmp_path: Path) -> None:
    page = write_audit(made, tmp_path / "out" / "deep")
    parsed = Page(page.read_text(encoding="utf-8"))
    targets = [a["href"] for a in parsed.all("a")] + [a["src"] for a in parsed.all("audio")]
    files = [urlsplit(str(target)) for target in targets if not str(target).startswith("#")]
    assert len(files) >= 6
    for address in files:
        assert (address.scheme, address.netloc, address.query) == ("", "", "")
        assert (page.parent / unquote(address.path)).read_text() in NAMES


def test_two_players_start_at_the_same_place_of_the_music(made: Audit, tmp_path: Path) -> None:
    players = Page(render(made, tmp_path)).all("audio")
    assert [str(p["src"]).split("wav")[1] for p in players] == ["#t=2.50", ""]
    assert all(p["preload"] == "none" and "controls" in p for p in players)


def test_names_stay_text_and_nothing_comes_from_outside(made: Audit, tmp_path: Path) -> None:
    text = render(made, tmp_path)
    parsed = Page(text)
    assert not {"script", "b", "iframe", "link"} & {tag for tag, _ in parsed.tags} - {"link"}
    assert [link["href"] for link in parsed.all("link")] == ["data:,"]
    assert not re.search(r"(?:https?:)?//", re.sub(r"<style>.*?</style>", "", text, flags=re.S))
    assert "\u202e" not in text
    assert "&lt;script&gt;" in text
    (policy,) = [m["content"] for m in parsed.all("meta") if m.get("http-equiv")]
    assert str(policy).startswith("default-src 'none'")
    assert not any(name.startswith("on") for _, attributes in parsed.tags for name in attributes)


def test_the_most_serious_comes_first_and_every_section_can_be_reached(made: Audit, tmp_path: Path) -> None:
    parsed = Page(render(made, tmp_path))
    sections = [a["aria-labelledby"] for a in parsed.all("section")]
    assert sections == ["copies-in-two-classes", "clipped", "small-class", "unlabelled", "split", "classes"]
    targets = [str(a["href"])[1:] for a in parsed.all("a") if str(a["href"]).startswith("#")]
    assert targets == sections[:-2]


def test_long_lists_are_cut_on_the_page_and_whole_in_the_csv(
    made: Audit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_page, "MOST_SHOWN", 2)
    made.findings = [Finding("clipped", f"clipping {i}", (NAMES[2],)) for i in range(5)]
    page = write_audit(made, tmp_path).read_text(encoding="utf-8")
    assert "clipping 1" in page
    assert "clipping 2" not in page
    assert "And 3 more findings, listed in findings.csv" in page
    assert len(finding_rows(made)) == 5


def test_the_csv_and_the_json_hold_it_all(made: Audit, tmp_path: Path) -> None:
    write_audit(made, tmp_path)
    with (tmp_path / "findings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["finding"] for row in rows] == ["1", "1", "2", "3", "4", "4"]
    assert [row["kind"] for row in rows][:3] == ["copies-in-two-classes"] * 2 + ["clipped"]
    assert {row["severity"] for row in rows} == {"serious", "warning", "note"}
    said = json.loads((tmp_path / "audit.json").read_text(encoding="utf-8"))
    assert said.pop("root") == "my music"
    assert said == {name: value for name, value in made.to_dict().items() if name != "root"}


def test_equal_audits_give_equal_files(made: Audit, tmp_path: Path) -> None:
    first = {p.name: p.read_bytes() for p in write_audit(made, tmp_path / "o").parent.iterdir()}
    again = {p.name: p.read_bytes() for p in write_audit(made, tmp_path / "o").parent.iterdir()}
    assert first == again
    assert set(first) == {"audit.html", "audit.json", "findings.csv"}


def test_every_kind_can_be_shown(made: Audit, tmp_path: Path) -> None:
    made.findings = in_order(Finding(kind, "something", (NAMES[0],)) for kind in KINDS)
    text = render(made, tmp_path)
    for kind in KINDS.values():
        assert f'id="{kind.name}"' in text


def test_a_table_has_no_players_and_no_links(tmp_path: Path) -> None:
    parsed = Page(render(audit("gtzan"), tmp_path))
    assert parsed.all("audio") == []
    assert all(str(a["href"]).startswith("#") for a in parsed.all("a"))


def test_a_name_that_is_no_text(made: Audit, tmp_path: Path) -> None:
    odd = Path(np.array([tmp_path])[0]) / "b\udcff.wav"
    made.tracks.append(Track("b\\xff.wav", odd, None))
    made.findings = [Finding("silent", "quiet", ("b\\xff.wav",))]
    page = write_audit(made, tmp_path)
    assert [a["href"] for a in Page(page.read_text(encoding="utf-8")).all("a")][-1] == "b%FF.wav"


def test_a_place_that_cannot_be_written(made: Audit, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="could not write"):
        write_audit(made, tmp_path / "file")
