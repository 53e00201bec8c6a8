"""How smoothly does the explorer's map move, without a graphics processor?

    python -m benchmarks explorer_map [--tracks 10000 100000] [--frames 150] [--slower 1 4] [--before fd98ef1]

Chromium with `--disable-gpu` shows a made-up collection of so many tracks (twelve labels that overlap)
on a screen of 1440 x 900 pixels. A drag moves the map about and a wheel zooms it in and out, one event
a frame, as a hand does. Measured are the time from frame to frame (16.7 ms is the screen's own pace)
and the processor time that the page's own thread takes for one. The frames after a hand has come to
rest, where points that were only moved are drawn again, are counted with the rest. `--slower` slows the
page's thread so many times.

`--before` names a commit whose map (one canvas, drawn anew with every frame) is measured in the same run, in
turn; the clone must have that commit.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import itertools
import json
import shutil
import statistics
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import measuring
from benchmarks.sections import Section

SECTION = Section(
    "The map in motion",
    "In Chromium without a graphics processor. The map before drew its points anew with every "
    "frame, and had neither names nor glow. Today's is one opaque picture: moving the map moves"
    " the picture and draws only when it no longer fills the screen. Trust the work in a frame,"
    " which is processor time, more than the time from frame to frame: other work on the "
    "machine delays the frames of both.",
    minutes=8,
    arguments=("--frames", "60"),
)


STATIC = "src/mirlab/show/web/static"
SCREEN = {"width": 1440, "height": 900}
ROUNDS = 3
LATE = 25
MOVEMENTS = ("pan", "zoom")
PAGE = """<!doctype html><meta charset="utf-8"><title>map</title>
<link rel="stylesheet" href="/static/css/tokens.css"><link rel="stylesheet" href="/static/css/map.css">
<style>html, body { height: 100%; margin: 0 } #root, #hand, #overlay { position: absolute; inset: 0 }
#hand, #overlay { width: 100%; height: 100% } #overlay { pointer-events: none }</style>
<div id="root"></div><script type="module" src="SCRIPT"></script>"""
MADE = """
const palette = PALETTE;
const n = Number(new URLSearchParams(location.search).get("n"));
let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const normal = () => random() + random() + random() + random() - 2;
const places = () => ({ x: 1.4 * random() - 0.7, y: 1.4 * random() - 0.7, w: 0.1 + 0.25 * random() });
const groups = Array.from({ length: 12 }, places);
const labels = new Uint16Array(n), xs = new Float32Array(n), ys = new Float32Array(n);
for (let i = 0; i < n; i += 1) {
  labels[i] = Math.floor(12 * random() ** 1.7);
  const { x, y, w } = groups[labels[i]];
  xs[i] = Math.max(-1, Math.min(1, x + w * normal()));
  ys[i] = Math.max(-1, Math.min(1, y + w * normal()));
}
"""
NEW = """
import { MapCanvas } from "/static/map/canvas.js";
import { categoryColour, usePalette } from "/static/core/palette.js";
MADE
usePalette(palette);
const map = new MapCanvas(document.getElementById("root"));
map.setPoints(xs, ys, n);
map.setColours(labels, (code) => (code < 0 ? "" : categoryColour(code)), (code) => code);
const rows = (of, code) => [...labels.keys()].filter((i) => of(i) === code);
const names = (count, word, of) => Array.from({ length: count }, (_, c) => (
  { text: `${word} ${c}`, colour: categoryColour(c), rows: rows(of, c) }
));
map.setNames(names(12, "label", (i) => labels[i]), names(60, "artist number", (i) => i % 997));
document.querySelector(".map-canvas").id = "hand";
document.body.dataset.ready = "yes";
"""
OLD = """
import { Plot } from "/old/plot.js";
import { categoryColour, usePalette } from "/old/palette.js";
MADE
usePalette(palette);
document.getElementById("root").innerHTML = '<canvas id="points"></canvas><canvas id="overlay"></canvas>';
const canvas = document.getElementById("points");
const plot = new Plot(canvas, document.getElementById("overlay"), { hover() {}, pick() {}, lasso() {} });
plot.setPoints(Array.from(xs, (x, i) => [x, ys[i]]));
plot.setLooks(labels, Array.from({ length: 12 }, (_, c) => ({ colour: categoryColour(c), mark: c })));
plot.shown = new Uint8Array(n).fill(1);
plot.moving = true;
plot.draw();
canvas.id = "hand";
document.body.dataset.ready = "yes";
"""
FRAMES = """([what, count]) => new Promise((done) => {
  const hand = document.getElementById("hand");
  hand.setPointerCapture = () => {};
  const at = (i) => [720 + 260 * Math.sin(i / 14), 450 + 180 * Math.sin(i / 23)];
  const send = (kind, i) => {
    const [clientX, clientY] = at(i);
    const said = { clientX, clientY, pointerId: 1, pointerType: "mouse", bubbles: true };
    hand.dispatchEvent(new PointerEvent(kind, said));
  };
  const wheel = (i) => hand.dispatchEvent(new WheelEvent("wheel", {
    clientX: 640, clientY: 400, deltaY: i % 60 < 30 ? -60 : 60, bubbles: true, cancelable: true,
  }));
  const gaps = [];
  let i = 0;
  let last = 0;
  if (what === "pan") send("pointerdown", 0);
  const step = (now) => {
    if (last) gaps.push(now - last);
    last = now;
    i += 1;
    if (i <= count && what === "pan") send("pointermove", i);
    else if (i <= count) wheel(i);
    else if (i === count + 1 && what === "pan") send("pointerup", count);
    if (i < count + 12) requestAnimationFrame(step);
    else done(gaps);
  };
  requestAnimationFrame(step);
})"""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The files of a folder, on a free port until the block ends."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *arguments: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def old_map(folder: Path, commit: str) -> bool:
    """Write the scripts of the map as a commit had it; False where the clone lacks the commit."""
    folder.mkdir()
    root = Path(__file__).parents[1]
    for name in ("plot.js", "stamps.js", "palette.js", "elements.js", "api.js"):
        shown = subprocess.run(
            ["git", "show", f"{commit}:{STATIC}/{name}"], cwd=root, capture_output=True, check=False
        )
        if shown.returncode:
            return False
        (folder / name).write_bytes(shown.stdout)
    return True


def write_pages(folder: Path, commit: str) -> list[str]:
    """Lay out what the browser opens; gives the names of the maps that there are."""
    from mirlab.show.figures.palette import page_palette

    made = MADE.replace("PALETTE", json.dumps(page_palette()))
    (folder / "static").symlink_to(Path(__file__).parents[1] / STATIC)
    names = ["new", *(["before"] if old_map(folder / "old", commit) else [])]
    for name, script in (("new", NEW), ("before", OLD)):
        (folder / f"{name}.js").write_text(script.replace("MADE", made), encoding="utf-8")
        (folder / f"{name}.html").write_text(PAGE.replace("SCRIPT", f"{name}.js"), encoding="utf-8")
    return names


def gaps(browser: Any, address: str, frames: int, slower: float) -> dict[str, list[tuple[float, float]]]:
    """Milliseconds from frame to frame while a map is moved and zoomed, each with the mean work in one."""
    page = browser.new_page(viewport=SCREEN)
    page.goto(address)
    page.wait_for_selector("body[data-ready=yes]")
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    page.wait_for_timeout(500)

    def worked() -> float:
        said = session.send("Performance.getMetrics")["metrics"]
        return 1000 * next(float(one["value"]) for one in said if one["name"] == "TaskDuration")

    found = {}
    for what in MOVEMENTS:
        page.evaluate(FRAMES, [what, 20])
        before = worked()
        times = page.evaluate(FRAMES, [what, frames])
        work = (worked() - before) / len(times)
        found[what] = [(time, work) for time in times]
    page.close()
    return found


def measure(
    tracks: Sequence[int], frames: int, slower: Sequence[float], before: str, chromium: str
) -> dict[str, dict[str, float]]:
    """By the number of tracks, how much slower, the movement and the map: a row's figures in milliseconds."""
    from playwright.sync_api import sync_playwright

    taken: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as work, sync_playwright() as started:
        names = write_pages(Path(work), before)
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        with served(Path(work)) as address:
            for count, rate, turn in itertools.product(tracks, slower, range(ROUNDS)):
                with measuring.said(f"{count:,} tracks, {rate:g} times slower, round {turn + 1}"):
                    for name in names:
                        found = gaps(browser, f"{address}/{name}.html?n={count}", frames, rate)
                        for what, times in found.items():
                            taken.setdefault(f"{count:,} | {rate:g} | {what} | {name}", []).extend(times)
        browser.close()
    return {way: _summary(times) for way, times in sorted(taken.items(), key=_order)}


def _order(way: tuple[str, Any]) -> tuple[int, float, str, bool]:
    count, rate, what, name = way[0].split(" | ")
    return int(count.replace(",", "")), float(rate), what, name == "new"


def _summary(frames: Sequence[tuple[float, float]]) -> dict[str, float]:
    times, work = zip(*frames, strict=True)
    return {
        "median": statistics.median(times),
        "p95": statistics.quantiles(times, n=20)[-1],
        "late": sum(time > LATE for time in times) / len(times),
        "work": statistics.mean(work),
    }


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks explorer_map")
    parser.add_argument("--tracks", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--frames", type=int, default=150)
    parser.add_argument(
        "--slower", type=float, nargs="+", default=[1, 4], help="times that the page's thread is slowed"
    )
    parser.add_argument("--before", default="fd98ef1", help="a commit whose map is measured beside this one")
    parser.add_argument("--chromium", default=shutil.which("chromium") or "chromium")
    asked = parser.parse_args(list(arguments))
    found = measure(asked.tracks, asked.frames, asked.slower, asked.before, asked.chromium)
    headings = [
        "tracks",
        "slower",
        "movement",
        "map",
        "median ms",
        "95th percentile",
        "late",
        "work in a frame",
    ]
    rows = [
        (
            *way.split(" | "),
            f"{said['median']:.1f}",
            f"{said['p95']:.1f}",
            f"{100 * said['late']:.0f} %",
            f"{said['work']:.1f}",
        )
        for way, said in found.items()
    ]
    print(measuring.table(headings, rows))
    print(f"\nLate: more than {LATE} ms after the frame before, so that one was left out.")
    return {"frames": found}
