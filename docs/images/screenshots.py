"""Take the pictures of the explorer's pages that the README and docs/explorer.md show.

    python docs/images/screenshots.py [FOLDER]

Starts `mirlab serve` on the toy band, with a classifier and a run of the toy band that are made first (some
minutes where they aren't in the user's cache), looks at every page with Chromium (or MIRLAB_CHROMIUM) and
writes explorer-*.png beside this file, or into FOLDER.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mirlab.files.places import cache_dir
from mirlab.show.web.content.state import toy_classifier_path
from mirlab.show.web.work.toyband import toy_library

DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
COLOURS = 256
MIRLAB = (sys.executable, "-m", "mirlab")


def material() -> Path:
    """Make what is shown, where it isn't there; returns a folder of results."""
    toy_library()
    if not toy_classifier_path().exists():
        subprocess.run([*MIRLAB, "train", "toy", "--out", str(toy_classifier_path())], check=True)
    results = cache_dir() / "explorer" / "screenshots"
    if not (results / "toy" / "run.json").exists():
        subprocess.run(
            [*MIRLAB, "run", "seed-1", "--data", "toy", "--repeats", "5", "--out", str(results / "toy")],
            check=True,
        )
    return results


@contextmanager
def served(results: Path, folder: Path) -> Iterator[str]:
    """The address of a server of it, which would write corrections into a folder."""
    command = [*MIRLAB, "serve", "--port", "0", "--format", "json", "--results", str(results)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["address"]
        finally:
            process.terminate()


def take_map(page: Any) -> None:
    page.locator(".map[data-arranged=pacmap]").wait_for(timeout=120_000)
    page.locator(".map-canvas").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.locator(".soundalikes li").first.wait_for()


def medley_of(*labels: str) -> bytes:
    """A WAV file in which a track of each class comes after the other."""
    import numpy as np
    import soundfile

    from mirlab.audio.decoding.waveform import load

    first = {track.label: track.path for track in reversed(toy_library().tracks())}
    file = io.BytesIO()
    parts = [load(first[label]).samples for label in labels]
    soundfile.write(file, np.concatenate(parts), 22050, format="WAV", subtype="PCM_16")
    return file.getvalue()


def take_song(page: Any) -> None:
    medley = {"name": "medley.wav", "mimeType": "audio/wav", "buffer": medley_of("funk", "waltz", "ambient")}
    page.set_input_files("#file", medley)
    page.locator("#alike .near").first.wait_for()


def take_review(page: Any) -> None:
    page.locator(".doubts .name").first.wait_for()
    page.locator(".doubt .file").first.wait_for()


def take_lab(page: Any) -> None:
    page.locator("#experiment table").first.wait_for()
    page.locator(".matrix button").first.wait_for()


SHOTS = {
    "map": ("map", DESK, "light", take_map),
    "song": ("song", DESK, "light", take_song),
    "review": ("review", DESK, "light", take_review),
    "lab": ("lab", DESK, "light", take_lab),
    "dark": ("map", DESK, "dark", take_map),
    "phone": ("map", PHONE, "dark", take_map),
}


def small(picture: bytes, path: Path) -> None:
    """Write a picture with few colours."""
    from PIL import Image

    image = Image.open(io.BytesIO(picture)).convert("RGB")
    # Median cut and dithering keep the soft glow of the map, which few colours would turn into bands.
    few = image.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
    few.save(path, optimize=True)


def main(folder: Path) -> None:
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("MIRLAB_CHROMIUM") or shutil.which("chromium")
    results = material()
    # One of a fixed name, for the page shows it.
    place = Path(tempfile.gettempdir()) / "mirlab-screenshots"
    place.mkdir(exist_ok=True)
    shown = shutil.copytree(results, place / "results", dirs_exist_ok=True)
    with served(shown, place) as address, sync_playwright() as started:
        browser = started.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--mute-audio", "--force-color-profile=srgb"]
        )
        for name, (where, size, scheme, take) in SHOTS.items():
            context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
            context.set_default_timeout(60_000)
            page = context.new_page()
            page.goto(f"{address}#/{where}")
            page.wait_for_selector("body[data-ready=yes]")
            take(page)
            # A player moves on; what it shows must not depend on when the picture is taken.
            if page.locator(".playpause[aria-label=Pause]").count():
                page.locator(".playpause").click()
            page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)")
            page.wait_for_load_state("networkidle")
            path = folder / f"explorer-{name}.png"
            small(page.screenshot(animations="disabled", caret="hide"), path)
            print(f"{path}  {path.stat().st_size // 1000} kB")
            context.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
