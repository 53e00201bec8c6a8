"""How fast is the explorer: the map, a click, an upload, and the server while it works?

Starts `mirlab serve` with a library of so many tracks (the toy band and, beside it, rows between those of two
of its tracks of a label, with noise and without sound) and a classifier of the toy band, and looks at it with
Chromium. Measured are, each several times, after one round that warms caches:

- the time from asking for the page until something is painted, and until the map is drawn,
- the same for a first visit over "fast 3G" (1.44 Mbit/s, 562 ms), with nothing kept by the browser, and what
  such a visit asks for until the map is drawn,
- the time that a frame of the map takes while it is dragged about, and while the pointer moves over it,
- the time from a click on a track of the toy band until it sounds (the player's "playing") and until its
  neighbours are listed,
- the time of POST /api/classify with a clip of 30 s,
- the time of GET /healthz, asked again and again while a file of 10 minutes is analysed.

    python -m benchmarks web [--tracks 10000] [--rounds 7] [--chromium /usr/bin/chromium]

Prints a table in Markdown: medians and the worst.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import nan
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section
from benchmarks.serving import Server, serving

LIMITS = {
    "first paint": 300,
    "map of all tracks drawn": 1000,
    "fast 3G: first paint": 3000,
    "fast 3G: map of all tracks drawn": None,
    "a frame while dragging": None,
    "a frame while pointing": None,
    "click to playing": 300,
    "click to neighbours listed": 300,
    "classify a clip of 30 s": 1500,
    "/healthz during 10 minutes of sound": 100,
}
"""What is measured, and the milliseconds that its median may take."""


def _median(name: str) -> Callable[[Any], float]:
    return lambda figures: float(figures["web"][name]["median"])


SECTION = Section(
    "The explorer",
    "In Chromium, on the same machine as the server. The first paint waits for the page and its style "
    "sheet, 15 kB; over a slow line, the font, the icons and the script arrive at the same time and share "
    "it. The map waits for three answers in turn: the page, the script, the tracks. What the server has is "
    "asked for beside the script, and corrections beside the tracks, so that neither costs a round trip of "
    "its own. Texts are compressed. Scripts keep their comments, more than a quarter of what is sent of "
    "them: taking them out safely needs a parser of JavaScript, and so Node.",
    minutes=5,
    bars=tuple(Bar(name, limit, "ms", _median(name)) for name, limit in LIMITS.items() if limit is not None),
)


RATE = 22050
DRAWN = """() => new Promise((done) => {
  const look = () => {
    if (document.body.dataset.ready) requestAnimationFrame(() => setTimeout(done));
    else setTimeout(look, 2);
  };
  look();
})"""
CLICK = """(row) => new Promise((done, failed) => {
  const page = document.getElementById("page-map");
  const map = mirlabModules.get("map/page.js").exports.opened();
  const { audio } = mirlabModules.get("core/player.js").exports.player;
  const canvas = page.querySelector(".map-canvas");
  canvas.setPointerCapture = () => {};
  const times = {};
  let began = 0;
  setTimeout(() => failed(new Error(`row ${row}, 60 s after the click: ${JSON.stringify(times)}`)), 60_000);
  const both = () => times.playing && times.listed && done(times);
  const watch = new MutationObserver(() => {
    if (page.querySelector(".soundalikes p") || !page.querySelector(".soundalikes li")) return;
    watch.disconnect();
    requestAnimationFrame(() => { times.listed = performance.now() - began; both(); });
  });
  const click = ([clientX, clientY]) => {
    began = performance.now();
    watch.observe(page, { childList: true, subtree: true });
    audio.addEventListener("playing", () => {
      times.playing = performance.now() - began;
      both();
    }, { once: true });
    const at = { clientX, clientY, pointerId: 1, bubbles: true, isPrimary: true };
    canvas.dispatchEvent(new PointerEvent("pointerdown", at));
    canvas.dispatchEvent(new PointerEvent("pointerup", at));
  };
  // The map may still glide to the track before, and a click soon after another one zooms.
  let [last, still] = ["", performance.now()];
  const look = () => {
    const place = map.screenOf(row);
    if (String(place) !== last) [last, still] = [String(place), performance.now()];
    if (performance.now() - still < 500) setTimeout(look, 20);
    else click(place);
  };
  look();
})"""
APART = """([ids, count]) => {
  const map = mirlabModules.get("map/page.js").exports.opened();
  const sounding = ids.map((id) => map.facts.collection.row(id));
  const places = sounding.map((row) => map.screenOf(row));
  const far = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const chosen = [0];
  // Each the farthest from those before, so that no click meets the track that is chosen already.
  const near = places.map((one) => far(one, places[0]));
  while (chosen.length < count) {
    const next = near.indexOf(Math.max(...near));
    chosen.push(next);
    places.forEach((one, i) => { near[i] = Math.min(near[i], far(one, places[next])); });
  }
  return chosen.map((i) => sounding[i]);
}"""
FRAMES = """(dragging) => new Promise((done) => {
  const canvas = document.querySelector(".map-canvas");
  const box = canvas.getBoundingClientRect();
  const send = (kind, i) => canvas.dispatchEvent(new PointerEvent(kind, {
    clientX: box.left + 300 + 4 * i, clientY: box.top + 200 + (i % 7), pointerId: 1, shiftKey: dragging,
    bubbles: true,
  }));
  canvas.setPointerCapture = () => {};
  const gaps = [];
  let i = 0;
  if (dragging) send("pointerdown", 0);
  const step = () => {
    // The page's own drawing was asked for before this, so it is part of the frame.
    const began = performance.now();
    send("pointermove", i += 1);
    requestAnimationFrame(() => {
      gaps.push(performance.now() - began);
      if (i < 60) step();
      else { if (dragging) send("pointerup", i); done(gaps); }
    });
  };
  step();
})"""


def resampled(folder: Path, n: int) -> Path:
    """Make a library of n tracks: the toy band's, and rows between two of one label, with noise.

    A track's id is the digest of its sound, and only a file with that digest is played. So the rows between
    have no sound.
    """
    from mirlab.find.facade.library import Library
    from mirlab.find.store.rows import FACTS, matrix_of, row_table
    from mirlab.show.web.work.toyband import toy_library

    toy = toy_library()
    head, source = toy.head, toy.store.table().to_arrow().sort_by("id")
    rng = np.random.default_rng(0)
    drawn = rng.integers(0, source.num_rows, n - source.num_rows)
    own = np.asarray(matrix_of(source, head.recipe), dtype=np.float64)
    labels = np.array(source["label"].to_pylist())
    other = np.array([rng.choice(np.flatnonzero(labels == labels[i])) for i in drawn])
    share = rng.uniform(size=(len(drawn), 1))
    noise = 0.4 * own.std(axis=0) * rng.standard_normal((len(drawn), own.shape[1]))
    values = np.vstack([own, share * own[drawn] + (1 - share) * own[other] + noise])
    known = source.select([*(name for name in FACTS if name in source.schema.names), "places"]).to_pylist()
    facts = [*known, *({**known[i], "id": f"{number:032x}"} for number, i in enumerate(drawn))]
    library = Library.create(folder / "lib", metric=head.metric.name)
    with library.writing():
        library.store.rewrite(head, row_table(head.recipe, facts, values, head.metric.transform(values)))
    library.remember(str(Path(known[0]["path"]).parents[2]), ())
    return library.path


PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
FAST_3G = {"offline": False, "latency": 562.5, "downloadThroughput": 180_000, "uploadThroughput": 84_375}
"""Milliseconds, and bytes a second; as browsers' own tools call a slow phone's line."""
FIRST_VISITS = 3


def sound(path: Path, seconds: float) -> Path:
    """Write a chord with beats and hiss."""
    import soundfile as sf

    rng = np.random.default_rng(1)
    t = np.arange(round(seconds * RATE)) / RATE
    chord = sum(np.sin(2 * np.pi * f * t) for f in (220.0, 277.2, 329.6)) * np.exp(-4 * (t % 0.5))
    sf.write(path, (0.2 * chord + 0.02 * rng.standard_normal(t.size)).astype(np.float32), RATE)
    return path


def ask(server: Server, path: str, body: bytes | None = None) -> float:
    """Ask once; milliseconds until the whole answer was there."""
    said = server.ask(path, "GET" if body is None else "POST", body)
    if said.status != 200:
        raise RuntimeError(f"{path} was answered with {said.status}: {said.body[:200]!r}")
    return said.took


def health_while(server: Server, work: Callable[[], Any]) -> list[float]:
    """Milliseconds of /healthz, asked every 20 ms while some work is done."""
    thread = threading.Thread(target=work)
    thread.start()
    times = []
    while thread.is_alive():
        times.append(ask(server, "/healthz"))
        time.sleep(0.02)
    return times


@dataclass
class Asked:
    """What a page asks for: when, when it was there (milliseconds after the first), and bytes on the wire."""

    path: str
    begins: float
    ends: float = nan
    size: int = 0


def first_visit(browser: Any, address: str) -> tuple[dict[str, float], list[Asked]]:
    """Milliseconds of a visit over a slow line, by a browser that has nothing of the page; what it asks."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", FAST_3G)
    asked: dict[str, Asked] = {}
    first = 0.0

    def begins(said: Any) -> None:
        nonlocal first
        first = first or said["timestamp"]
        path = said["request"]["url"].removeprefix(address).partition("?")[0]
        asked[said["requestId"]] = Asked(path or "/", 1000 * (said["timestamp"] - first))

    def ends(said: Any) -> None:
        if said["requestId"] in asked:
            one = asked[said["requestId"]]
            one.ends, one.size = 1000 * (said["timestamp"] - first), int(said["encodedDataLength"])

    line.on("Network.requestWillBeSent", begins)
    line.on("Network.loadingFinished", ends)
    start = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.evaluate(DRAWN)
    drawn = 1000 * (time.perf_counter() - start)
    painted = page.evaluate(PAINTED)
    there = [one for one in asked.values() if one.ends < drawn]
    context.close()
    return {"first paint": painted, "map of all tracks drawn": drawn}, there


def looked_at(address: str, rounds: int, chromium: str) -> tuple[dict[str, list[float]], list[Asked]]:
    """What a browser measures; what a first visit asks for."""
    from playwright.sync_api import sync_playwright

    from mirlab.show.web.work.toyband import toy_library

    sounding = [track.id for track in toy_library().tracks()]
    found: dict[str, list[float]] = {name: [] for name in LIMITS}
    arguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required", "--mute-audio"]
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=arguments)
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        page = context.new_page()
        for turn in range(rounds + 1):
            start = time.perf_counter()
            page.goto(address, wait_until="commit")
            page.evaluate(DRAWN)
            if turn:
                found["map of all tracks drawn"].append(1000 * (time.perf_counter() - start))
                found["first paint"].append(page.evaluate(PAINTED))
        with measuring.said("waiting until the server has arranged the map by PaCMAP (up to 300 s)"):
            page.wait_for_selector(".map[data-arranged=pacmap]", timeout=300_000)
        page.select_option("#arrangement", "pca")
        page.wait_for_selector(".map[data-arranged=pca]")
        for turn, row in enumerate(page.evaluate(APART, [sounding, rounds + 1])):
            times = page.evaluate(CLICK, row)
            if turn:
                found["click to playing"].append(times["playing"])
                found["click to neighbours listed"].append(times["listed"])
            page.evaluate("mirlabModules.get('core/player.js').exports.player.pause()")
        for _ in range(FIRST_VISITS):
            times, asked = first_visit(browser, address)
            for name, took in times.items():
                found[f"fast 3G: {name}"].append(took)
        found["a frame while dragging"] += page.evaluate(FRAMES, True)
        found["a frame while pointing"] += page.evaluate(FRAMES, False)
        browser.close()
    return found, asked


def measure(
    tracks: int = 10_000, rounds: int = 7, chromium: str = "chromium"
) -> tuple[dict[str, dict[str, float]], list[Asked]]:
    """Measure everything: for each of LIMITS its median and its worst in milliseconds, and how often.

    The second is what a first visit asks for.
    """
    from mirlab.learn.training.training import train

    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        library = resampled(folder, tracks)
        train("toy", out=folder / "toy.mirlab")
        clip = sound(folder / "clip.wav", 30).read_bytes()
        long = sound(folder / "long.wav", 600).read_bytes()
        with serving("--library", str(library), "--model", str(folder / "toy.mirlab")) as server:
            found, asked = looked_at(server.address, rounds, chromium)
            times = [ask(server, "/api/classify?name=a.wav", clip) for _ in range(rounds + 1)]
            found["classify a clip of 30 s"] = times[1:]
            found["/healthz during 10 minutes of sound"] = health_while(
                server, lambda: ask(server, "/api/classify?name=a.wav", long)
            )
    figures = {
        name: {"median": median(times), "worst": max(times), "times": len(times)}
        for name, times in found.items()
    }
    return figures, asked


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks web")
    parser.add_argument("--tracks", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--chromium", default=shutil.which("chromium") or "chromium")
    asked = parser.parse_args(list(arguments))
    found, visit = measure(asked.tracks, asked.rounds, asked.chromium)
    print(f"{asked.tracks:,} tracks; milliseconds\n")
    rows = [
        (name, f"{said['median']:.0f}", f"{said['worst']:.0f}", f"{said['times']:.0f} x")
        for name, said in found.items()
    ]
    print(measuring.table(["what", "median", "worst", "measured"], rows))
    kilobytes = sum(one.size for one in visit) / 1000
    print(f"\nA first visit over fast 3G, until the map is drawn: {kilobytes:.0f} kB\n")
    rows = [(one.path, f"{one.begins:.0f}", f"{one.ends:.0f}", f"{one.size / 1000:.1f}") for one in visit]
    print(measuring.table(["asked for", "from, ms", "to, ms", "kB"], rows))
    return {"web": found, "visit": [asdict(one) for one in visit]}
