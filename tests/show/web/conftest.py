"""A real server on a free port of this machine, and a real browser that looks at it.

Most of the time of these tests goes into servers, workers and pages, so share them:

- Tests that only look take `showroom`, the address of a server that the whole run shares.
- Tests of a module that may see each other's traces make one server: a fixture of scope "module" with
  `served`, as in test_map_page.py. `serve` starts one for one test: for a file of decisions that is read.
- A worker takes seconds to start and stays with its server. Uploads of a module go to one server.
- One page at several sizes is one page and `set_viewport_size`, not one parameter a size.
- Logic that needs no browser is tested in tests/web with Node.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.find.facade.library import Library
from mirlab.show.web.content.state import shown_library, shown_table
from mirlab.show.web.gate.server import listen, server_of
from mirlab.show.web.serving import site
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.work import work

CHROMIUM = os.environ.get("MIRLAB_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
RATE = 22050
UNUSED = [
    # Two pages that every window loads for its address bar. They take more time than the page under test.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    # This list replaces Playwright's own, so the part of it that matters here follows.
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "HttpsUpgrades",
    "MediaRouter",
    "OptimizationHints",
    "PaintHolding",
]
"""What the browser does without."""
LONG = 180
"""Seconds after which a wait is given up. A shared machine may be ten times as slow as a quiet one."""
UNTIL = """() => new Promise((done, failed) => {
  const end = performance.now() + LIMIT;
  const look = () => {
    if (EXPRESSION) done();
    else if (performance.now() > end) failed(new Error(SAID + " never came true"));
    else setTimeout(look, 20);
  };
  look();
})"""
SLOWLY = """() => {
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    this.defaultPlaybackRate = this.playbackRate = 0.0625;
    return play.call(this);
  };
}"""
"""The clips take four seconds. Played as slowly as a browser can, they outlast a test on any machine."""


KNOWN: list[dict[str, Any]] = [
    {
        "artist": "Änne & the Two",
        "title": "Über den Wolken",
        "facts": {"tempo": 90.0, "key": "A minor", "tags": ["calm"]},
    },
    {
        "artist": "Änne & the Two",
        "title": "Second song",
        "facts": {"tempo": 120.0, "key": "C major", "tags": ["wild"]},
    },
    {"artist": "Somebody", "title": "Third song", "facts": {"tempo": 150.0, "key": "C major", "year": 2000}},
]
"""What the showroom knows of its first tracks."""


@contextmanager
def serving(app: Any, port: int = 0) -> Iterator[str]:
    """Serve an application until the block ends, on a free port where none is given; gives its address."""
    ready = threading.Event()
    listener = listen("127.0.0.1", port)
    server = server_of(app, ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        assert ready.wait(LONG)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(LONG)
        listener.close()
        assert not thread.is_alive()


def tone(path: Path, low: bool, seed: int, seconds: float = 4.0) -> Path:
    """A beating tone of a low or a high pitch, as a WAV file."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    pitch = rng.uniform(100, 200) * (1 if low else 8)
    beat = 0.6 + 0.4 * np.sign(np.sin(2 * np.pi * rng.uniform(3, 6) * t))
    samples = beat * np.sin(2 * np.pi * pitch * t) * rng.uniform(0.2, 0.7) + 0.01 * rng.normal(size=len(t))
    path.parent.mkdir(parents=True, exist_ok=True)
    sf.write(path, samples, RATE, subtype="PCM_16")
    return path


@pytest.fixture(scope="session", autouse=True)
def cold_workers() -> Iterator[None]:
    """Let no worker load a classifier before it is asked: most tests ask nothing of it, and two would."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(site, "_WARMED", 0)
        yield


@pytest.fixture
def make_tone() -> Callable[..., Path]:
    return tone


@dataclass(frozen=True)
class Band:
    """Twenty clips of two labels, a library of them, and a classifier trained on them."""

    music: Path
    library: Path
    model: Path
    cache: Path

    def shown(self) -> Any:
        return shown_library(Library.open(self.library), "library")


@pytest.fixture(scope="session")
def band(tmp_path_factory: pytest.TempPathFactory) -> Band:
    from mirlab.learn.training.train_plan import Plan
    from mirlab.learn.training.training import train

    folder = tmp_path_factory.mktemp("band")
    for seed in range(20):
        tone(folder / "music" / ("low" if seed % 2 else "high") / f"{seed:02d}.wav", bool(seed % 2), seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_CACHE", str(folder / "cache"))
        library = Library.create(folder / "lib", "rms,spectral_centroid,mfcc[1-4]", metric="standard")
        library.add(folder / "music", workers=1)
        train(folder / "music", out=folder / "notes.mirlab", recipe=Plan(model="lda"), workers=1)
    return Band(folder / "music", folder / "lib", folder / "notes.mirlab", folder / "cache")


@pytest.fixture
def never(tmp_path: Path) -> tuple[str, ...]:
    """A worker's task that does not end by itself: it reads from a pipe into which nobody writes."""
    pipe = tmp_path / "pipe.npy"
    os.mkfifo(pipe)
    return ("plane", str(pipe), str(tmp_path), "pca")


@pytest.fixture
def eventually() -> Callable[[Callable[[], bool]], None]:
    """Wait until something is true."""

    def wait(true: Callable[[], bool]) -> None:
        pause, end = threading.Event(), time.monotonic() + LONG
        while time.monotonic() < end:
            if true():
                return
            pause.wait(0.01)
        pytest.fail("it never came true")

    return wait


@pytest.fixture(scope="session")
def served() -> Callable[..., Any]:
    """A server as a context: `with served([shown], model=...) as address`, for fixtures of a module."""
    return lambda shown, port=0, **choices: serving(make_app(shown, **choices), port)


@pytest.fixture(scope="session")
def band_results(tmp_path_factory: pytest.TempPathFactory, inventor: Callable[..., Path]) -> Path:
    """A folder of two invented runs on the band's tracks, under two protocols, with mistakes."""
    folder = tmp_path_factory.mktemp("results")
    for name, best in (("first", 0.6), ("second", 0.8)):
        inventor(
            folder / name,
            sets={"levels": (2, 0.5), "mfcc4": (4, best)},
            epochs=(2,),
            repeats=3,
            labels=("high", "low"),
            per_class=10,
            track=lambda label, i: f"{label}/{2 * i + (label == 'low'):02d}.wav",
            reference=[],
            name=name,
            title=f"The {name} run",
        )
    return folder


@pytest.fixture(scope="session")
def selection() -> Callable[[Path], Path]:
    """Write what `mirlab select` leaves into a folder, as far as a page reads it."""
    return _write_selection


def _write_selection(folder: Path) -> Path:
    def interval(mean: float) -> dict[str, Any]:
        return {"mean": mean, "low": mean - 0.1, "high": mean + 0.1, "level": 0.95, "of": "x", "note": ""}

    points = [
        {
            "size": size,
            "columns": size,
            "milliseconds": cost,
            "honest": interval(mean),
            "optimistic": interval(mean + 0.05),
            "probability": None,
        }
        for size, cost, mean in ((1, 3.0, 0.5), (2, 5.0, 0.7), (3, 4.0, 0.8))
    ]
    recipe = {"size": 3, "units": ["rms.mean", "<b>", "c"], "columns": []}
    said = {
        "format": 1,
        "source": "toy",
        "data_hash": "x",
        "tracks": 20,
        "answer": "Three columns do.",
        "settings": {"by": "column", "model": "lda", "target": 0.75},
        "protocols": {"kfold": {"points": points, "smallest": 3, "recipe": recipe}},
        "notes": [],
    }
    folder.mkdir(parents=True)
    (folder / "selection.json").write_text(json.dumps(said), encoding="utf-8")
    return folder


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """Start a server: `serve([shown], model=...)`, or of an application, gives its address.

    All end with the test.
    """
    with ExitStack() as stack:

        def start(shown: Any, **choices: Any) -> str:
            app = make_app(shown, **choices) if isinstance(shown, list) else shown
            return stack.enter_context(serving(app))

        yield start


class Restarted:
    """A server on one port that ends and begins again, as after a crash."""

    def __init__(self, app: Any) -> None:
        self.port = 0
        self.start(app)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, app: Any) -> None:
        self._block = serving(app, self.port)
        self.port = int(self._block.__enter__().rpartition(":")[2])

    def stop(self) -> None:
        self._block.__exit__(None, None, None)


@pytest.fixture
def serving_at() -> Iterator[Callable[[Any], Restarted]]:
    """Start a server that a test may stop and start again in its place."""
    made: list[Restarted] = []

    def start(app: Any) -> Restarted:
        made.append(Restarted(app))
        return made[-1]

    yield start
    for server in made:
        server.stop()


@pytest.fixture(scope="module")
def serve_all() -> Iterator[Callable[..., str]]:
    """As `serve`, for servers that all tests of a module share."""
    with ExitStack() as stack:
        yield lambda shown, **choices: stack.enter_context(serving(make_app(shown, **choices)))


@pytest.fixture
def worker_that(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let new workers do something else (hostile_worker.py) than look for what sounds like an upload."""
    script = str(Path(__file__).with_name("hostile_worker.py"))
    return lambda deed: monkeypatch.setattr(work, "WORKER", (script, deed))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium, as Debian packages it, once for all tests; its sound needs no gesture and no loudspeaker."""
    if CHROMIUM is None:
        pytest.skip("there is no chromium on this machine: install it, or name it in MIRLAB_CHROMIUM")
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required", "--mute-audio"]
    arguments += ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    arguments += ["--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    arguments += [f"--disable-features={','.join(UNUSED)}"]
    with sync_playwright() as started:
        opened = Browser(lambda: started.chromium.launch(executable_path=CHROMIUM, args=arguments))
        opened.rest()
        yield opened
        opened.wake()
        opened.close()


@pytest.fixture
def browser(chromium: Browser) -> Iterator[Browser]:
    """The browser, for one test."""
    chromium.wake()
    yield chromium
    chromium.rest()


class Browser:
    """A browser that is started again where its process died between two pages.

    While Playwright is open, its event loop counts as running in this thread, and other tests could start
    none. So it does only from `wake` to `rest`.
    """

    def __init__(self, start: Callable[[], Any]) -> None:
        self._start, self._running = start, start()
        self._loop = asyncio.get_running_loop()

    @property
    def alive(self) -> bool:
        return bool(self._running.is_connected())

    def new_context(self, **choices: Any) -> Any:
        if not self.alive:
            self._running = self._start()
        return self._running.new_context(**choices)

    def wake(self) -> None:
        asyncio._set_running_loop(self._loop)

    def rest(self) -> None:
        asyncio._set_running_loop(None)

    def close(self) -> None:
        self._running.close()


@pytest.fixture(scope="session")
def showroom(band: Band, band_results: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server with everything to see: a library, a table, a classifier, results.

    All tests share it, so they only look. Its first tracks have artists, titles and facts.
    """
    folder = tmp_path_factory.mktemp("showroom")
    band_shown = band.shown()
    known = [{**track, **more} for track, more in zip(band_shown.tracks, KNOWN, strict=False)]
    rich = replace(band_shown, tracks=known + band_shown.tracks[len(known) :])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_CACHE", str(band.cache))
        app = make_app(
            [rich, shown_table()],
            model=band.model,
            results=band_results,
            corrections=folder / "corrections.csv",
        )
    with serving(app) as address:
        yield address


@pytest.fixture
def open_page(browser: Any) -> Iterator[Callable[..., Any]]:
    """Open an address: `open_page(url, **context)` gives a page that is ready, as the explorer's say it.

    What a page complains of in its console, and what it asks for in vain, fails the test at its end, unless
    the test has listed a part of it in `page.expected`.
    """
    contexts, complaints = [], []

    def opener(address: str, ready: str = "body[data-ready=yes]", **choices: Any) -> Any:
        from playwright.sync_api import Error

        try:
            return opened(address, ready, **choices)
        except Error:
            if browser.alive:
                raise
        # The browser died while it opened the page: once more in a new one.
        return opened(address, ready, **choices)

    def opened(address: str, ready: str, **choices: Any) -> Any:
        context = browser.new_context(**choices)
        contexts.append(context)
        context.set_default_timeout(1000 * LONG)
        context.add_init_script(f"({SLOWLY})()")
        page = context.new_page()
        page.expected = []
        page.on("pageerror", lambda error: complaints.append((page, str(error))))
        page.on(
            "console",
            lambda said: said.type == "error" and complaints.append((page, f"{said.text} {said.location}")),
        )
        page.goto(address)
        page.wait_for_selector(ready)
        return page

    yield opener
    for context in contexts:
        if context.browser.is_connected():
            context.close()
    left = [text for page, text in complaints if not any(part in text for part in page.expected)]
    assert not left


@pytest.fixture(scope="session")
def until() -> Callable[[Any, str], None]:
    """Wait until an expression is true in a page: `until(page, "document.title === 'x'")`.

    Playwright's own wait_for_function evaluates text inside the page, which the page's policy forbids.
    """

    def wait(page: Any, expression: str) -> None:
        script = UNTIL.replace("LIMIT", str(1000 * LONG)).replace("SAID", json.dumps(expression))
        page.evaluate(script.replace("EXPRESSION", expression))

    return wait
