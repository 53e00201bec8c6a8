"""The report: one file that asks for nothing, says everything, and trusts no name."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from mirlab.errors import OutputError
from mirlab.learn.results.findings import sentences
from mirlab.show.pages.report import command, render, write_report
from mirlab.words import Answer

NASTY = '<script>alert("1")</script>\n{{ 7 * 7 }} & \u202e日本'
VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """Tags with their attributes, text by tag, and whether every element is closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.mismatched: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.mismatched.append(tag)

    def handle_data(self, data):
        if not self.open or self.open[-1] not in {"style", "script"}:
            self.text.append(data)

    @property
    def words(self) -> str:
        return re.sub(r"\s+", " ", " ".join(self.text).replace("\u00a0", " "))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def html(results):
    return render(results)


@pytest.fixture(scope="module")
def page(html):
    return Page(html)


def test_the_page_asks_for_nothing_and_runs_nothing(page, html):
    assert not page.all("script")
    assert not page.all("iframe")
    for _, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("src", "href", "xlink:href", "action"):
            value = attributes.get(name)
            assert value is None or value.startswith(("#", "data:"))
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL).group(1)
    assert "url(" not in style
    assert "@import" not in style
    policies = [m["content"] for m in page.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    assert policies[0].startswith("default-src 'none'")


def test_the_page_is_well_formed_and_its_ids_are_unique(page):
    assert page.mismatched == []
    assert page.open == []
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(set(ids)) == len(ids)
    for _, attributes in page.tags:
        for key in ("aria-labelledby", "aria-describedby"):
            assert set((attributes.get(key) or "").split()) <= set(ids)
        if (attributes.get("href") or "").startswith("#"):
            assert attributes["href"][1:] in ids


def test_a_reader_of_any_kind_can_use_it(page, html):
    assert page.all("html")[0]["lang"] == "en"
    assert "width=device-width" in next(m["content"] for m in page.all("meta") if m.get("name") == "viewport")
    assert all(th.get("scope") in {"col", "row", "rowgroup"} for th in page.all("th"))
    assert len(page.all("h1")) == 1
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert all(b - a <= 1 for a, b in pairwise(levels))
    figures = [attributes for attributes in page.all("svg") if attributes.get("class") == "figure"]
    assert len(figures) == 4
    assert all(svg["role"] == "img" and svg["aria-labelledby"] for svg in figures)
    scrolling = [attributes for attributes in page.all("div") if attributes.get("class") == "scroll"]
    assert all(div["tabindex"] == "0" and div["aria-label"] for div in scrolling)
    assert "prefers-color-scheme: dark" in html
    assert "@media print" in html


def test_a_caption_is_no_wider_than_a_narrow_screen(html):
    (rule,) = re.findall(r"^caption \{(.*)\}$", html, re.MULTILINE)
    assert "max-width: min(46rem, 100vw - 2rem)" in rule


def test_it_says_what_was_asked_found_and_done(page, results):
    about, words = results.about, page.words
    for said in (
        about["title"],
        about["question"],
        *sentences(results),
        about["data"]["hash"],
        *about["notes"],
    ):
        assert said in words
    for sentence in about["protocols"].values():
        assert sentence in words
    assert "mirlab run seed-1 --source gtzan --repeats 4 --seed 0" in words
    assert "numpy 2.4.6" in words
    assert "blues 8, classical 8" in words


def test_the_table_has_the_numbers_of_the_summary_and_the_write_ups_beside(html, results):
    table = re.search(r'<table class="results">.*?</table>', html, re.DOTALL).group()
    words = Page(table).words
    for row in results.summary():
        accuracy = row.validation_accuracy
        assert f"{100 * accuracy.mean:.1f} {100 * accuracy.low:.1f}–{100 * accuracy.high:.1f}" in words
    assert "22.1, 23.2" in words
    assert "31.3" in words
    assert table.count("(best)") == 1


def test_the_confusion_matrix_adds_up(html, results):
    table = re.search(r'<table class="matrix">.*?</table>', html, re.DOTALL).group()
    counts = [int(n) for n in re.findall(r"<td style=[^>]*>(\d+)</td>", table)]
    expected = results.confusion("corrected", "all", 4).counts
    assert counts == expected.ravel().tolist()


def test_a_warning_that_the_notes_give_is_not_given_twice(page):
    assert page.words.count("63 % of the test tracks share an artist with the training set.") == 1
    assert "Test tracks that share an artist" not in page.words


def test_leaks_and_failures_are_told_even_where_no_note_does(invented):
    data = {
        "source": "songs",
        "kind": "audio",
        "n_tracks": 60,
        "classes": {"a": 30, "b": 30},
        "hash": "0",
        "failures": 3,
    }
    words = Page(render(invented(labels=("a", "b"), data=data, notes=[]))).words
    assert "Test tracks that share an artist with the training set: 63 % under as-written" in words
    assert "3 tracks could not be analysed and had to be left out." in words


def test_names_from_strangers_are_text(invented):
    results = invented(
        labels=(NASTY, "rock"),
        sets={NASTY: (3, 0.5)},
        track=lambda label, i: f"{NASTY}/{i}",
        title=NASTY,
        question=NASTY,
        notes=[NASTY],
        reference=[{"feature_set": NASTY, "epochs": 2, "validation_accuracy": 0.5, "label": NASTY}],
        data={
            "source": NASTY,
            "kind": "audio",
            "n_tracks": 12,
            "classes": {NASTY: 6, "rock": 6},
            "hash": NASTY,
            "notes": [NASTY],
            "failures": 1,
        },
        versions={NASTY: NASTY},
    )
    html = render(results)
    page = Page(html)
    assert "<script" not in html.lower()
    assert "49" not in re.findall(r"␊(\d+) ", page.words)
    assert "{{ 7 * 7 }}" in page.words
    assert "\u202e" not in page.words
    assert page.mismatched == []
    assert f"{NASTY[:27]}␊" in page.words


def test_artists_and_titles_are_shown_where_the_results_know_them(results, page):
    n = len(results.predictions)
    known = results.predictions.append_column("artist", [["B. B. <King>"] * n]).append_column(
        "title", [["Sweet"] * n]
    )
    html = render(type(results)(results.runs, known, results.about))
    assert "B. B. &lt;King&gt;: Sweet" in html
    assert "B. B." not in page.words


def test_one_repeat_claims_no_interval(invented):
    words = Page(render(invented(repeats=1, reference=[]))).words
    assert "mean over a single split." in words
    assert "Nadeau" not in words
    assert "nan" not in words
    assert "Write-up" not in words
    assert "Hollow" not in words


def test_the_command_is_safe_to_paste():
    about = {"name": "my test", "data": {"source": "a; rm -rf ~"}, "repeats": 2, "seed": 5}
    assert command(about) == "mirlab run 'my test' --source 'a; rm -rf ~' --repeats 2 --seed 5"


def test_the_command_names_the_file_that_was_run():
    about = {"name": "own", "experiment": "my tests/own.toml", "data": {"source": "toy"}, "repeats": None}
    assert command({**about, "seed": 0}) == "mirlab run 'my tests/own.toml' --source toy --seed 0"


def test_the_short_answer_stands_apart_from_what_is_behind_it(html, results):
    answer = Answer.of(sentences(results))
    block = re.search(r'<div class="answer">(.*?)</div>', html, re.DOTALL).group(1)
    short, *others = (Page(part).words for part in re.findall(r"<(?:p|li)>.*?</(?:p|li)>", block, re.DOTALL))
    assert answer.caveats
    assert (short, others) == (
        answer.first,
        [*(f"But: {caveat}" for caveat in answer.caveats), *answer.behind],
    )


def test_figures_published_of_something_else_are_not_shown(invented):
    words = Page(render(invented(protocols=("artist-kfold",)))).words
    assert "Write-up" not in words
    assert "Hollow" not in words


def test_equal_results_give_an_equal_page(results, html):
    assert render(results) == html


def test_it_is_written_whole_or_not_at_all(results, html, tmp_path, monkeypatch):
    monkeypatch.setattr("mirlab.show.pages.report.render", lambda _: html)
    path = write_report(results, tmp_path)
    assert path == tmp_path / "report.html"
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert write_report(results, tmp_path / "new" / "page.html").name == "page.html"
    before = path.read_bytes()

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(OutputError, match=r"could not write .*report\.html: No space left"):
        write_report(results, tmp_path)
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["new", "report.html"]
