"""The page docs/performance.md: every benchmark's answer, the machine it comes from, and a picture.

A benchmark is run in a process of its own; what it prints (Markdown) and the figures that it returns are kept
in benchmarks/records/NAME.json with the day, the machine and the versions, so that one of them can be run
again alone. The page is made from the records. Not a benchmark itself: it has no main.

Contents: SECTIONS, Section, record, recorded, write, text_of.
"""

from __future__ import annotations

import datetime
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RECORDS = Path(__file__).parent / "records"
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "performance.png"
PACKAGES = (
    *("numpy", "scipy", "numba", "soundfile", "scikit-learn", "jax", "keras", "lancedb", "fastapi"),
    *("librosa", "essentia", "audioflux", "opensmile", "torch"),
)


@dataclass(frozen=True)
class Section:
    """A benchmark on the page, with the arguments that it is run with and what its figures mean.

    `given` names arguments that whoever records it must give, such as a folder of sound that the repository
    doesn't hold; the page shows these names instead of paths.
    """

    name: str
    title: str
    meaning: str
    arguments: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


SECTIONS = (
    Section(
        "extraction",
        "One track",
        "The seed set has 110 numbers per frame. The floor is the time for decoding, windowing and "
        "the FFT alone. Trust the ratios more than the milliseconds: other work on the machine slows "
        "all methods alike.",
    ),
    Section(
        "profile",
        "Where the time for one track goes",
        "The Fourier transform is scipy's. Everything after it works on blocks of 128 frames, which "
        "fit into the second-level cache. All thirteen statistics are computed at once and cached for "
        "later requests. Other sizes of blocks and tiles were not faster, and NumPy's FFT was four "
        "times slower. The natural logarithm in single precision instead of log10 would save 0.8 ms, "
        "but was rejected because it doubles the rounding error.",
    ),
    Section(
        "learned",
        "Learned features",
        "The net takes nearly all of the time. The plain loop resamples with soxr, a cheaper filter than the "
        "one that the model was trained with, because librosa no longer has that one; the next section "
        "compares like with like. See [learned.md](learned.md) for what the time buys.",
    ),
    Section(
        "frontend",
        "Front ends of learned models",
        "See [embeddings.md](embeddings.md) for which front ends are verified, and against what.",
    ),
    Section(
        "start",
        "Start-up",
        "Compiled loops are stored beside the package, in the user's cache or with the temporary "
        "files, so they are compiled only once. Each file carries a digest, and mirlab uses only "
        "files and folders that nobody else can write to. Damaged files and those of other users are "
        "compiled again. A warm start spends its time on importing numpy, scipy (numba loads "
        "scipy.linalg at its first call) and numba; a cold start, on compiling two of the loops. "
        "These did not help: less optimisation, no garbage collection, passing in all work arrays.",
    ),
    Section(
        "growth",
        "Long tracks, and two workers",
        "Memory does not grow with the length of a track: what does not fit goes into a temporary file.",
    ),
    Section(
        "soak",
        "A hundred thousand tracks",
        "The rows with few tracks show the fixed cost of a command. Beyond that, time grows with the "
        "number of tracks. So does memory where a command keeps a whole table (extract, select) or "
        "the facts about all tracks (library add). [Tables in shards](scale.md) are never in memory "
        "as a whole.",
    ),
    Section(
        "selection",
        "Feature selection",
        "See [select.md](select.md) for the time of a whole nested search.",
    ),
    Section(
        "sweep",
        "Training a network",
        'A sweep trains many networks with one compiled program. "Vectorised" trains several side by '
        'side (`jax.vmap`). "Reset" calls `fit` again on one compiled model, "validated" also tests '
        'it after every epoch, as the sweep does, and "fresh" builds a new model for each network.',
    ),
    Section(
        "retrieval",
        "Searching a library",
        '"Matrix" is a single matrix product in memory, "flat scan" is LanceDB without an index, and '
        "`Library.similar` is a complete query. Recall@10 is the share of the ten exact neighbours "
        "that were found. [library.md](library.md) describes the index.",
    ),
    Section(
        "latency",
        "Classifying a clip",
        "With a bundle trained on the toy band.",
    ),
    Section(
        "inference",
        "Serving a classifier",
        "With a bundle trained on the toy band. The clients, which send 1.3 MB a clip, run on the same cores "
        "as the server. See [ship.md](ship.md).",
    ),
    Section(
        "web",
        "The explorer",
        "In Chromium, on the same machine as the server.",
    ),
    Section(
        "explorer_map",
        "The map in motion",
        "In Chromium without a graphics processor. The map before drew its points anew with every "
        "frame, and had neither names nor glow. Today's is one opaque picture: moving the map moves the "
        "picture and draws only when it no longer fills the screen. Trust the work in a frame, which is "
        "processor time, more than the time from frame to frame: other work on the machine delays the "
        "frames of both.",
        arguments=("--frames", "60"),
    ),
    Section(
        "tempokey",
        "Tempo and key: how often right",
        "See [tempo-and-key.md](tempo-and-key.md) for the methods and where the annotations come from. "
        "The clips are excerpts of 15-20 s, the first ten of each GTZAN genre.",
        given=("AUDIO", "TABLE"),
    ),
)


def record(section: Section, given: Sequence[str] = ()) -> None:
    """Run a benchmark and keep what it says; `given` are the arguments that `section.given` names.

    Raises
    ------
    RuntimeError : it failed; its record stays as it was
    """
    print(f"== {section.name}", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures.json"
        command = ["-m", "benchmarks", section.name, *section.arguments]
        ran = subprocess.run(
            [sys.executable, *command, *given, "--figures", str(figures)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if ran.returncode:
            raise RuntimeError(f"{section.name} ended with {ran.returncode}")
        found = json.loads(figures.read_text(encoding="utf-8")) if figures.exists() else {}
    RECORDS.mkdir(exist_ok=True)
    kept = {
        "day": datetime.date.today().isoformat(),
        "machine": machine(),
        "versions": versions(),
        "command": " ".join(["python", *command, *section.given]),
        "text": ran.stdout.strip(),
        "figures": found,
    }
    path = RECORDS / f"{section.name}.json"
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def machine() -> str:
    """Processor, cores, memory, system and Python."""
    model = platform.processor() or platform.machine()
    cpu = Path("/proc/cpuinfo")
    if cpu.exists() and (named := re.search(r"^model name\s*:\s*(.+)$", cpu.read_text(), re.MULTILINE)):
        model = named[1]
    memory = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory = f", {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB"
    return f"{model}, {os.cpu_count()} cores{memory}, {platform.system()}, Python {platform.python_version()}"


def versions() -> dict[str, str]:
    """Of the packages that the figures depend on, where they are installed."""
    found = {}
    for name in ("mirlab", *PACKAGES):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def recorded() -> dict[str, dict[str, Any]]:
    """What is kept of each section, in the order of the page."""
    return {
        section.name: json.loads(path.read_text(encoding="utf-8"))
        for section in SECTIONS
        if (path := RECORDS / f"{section.name}.json").exists()
    }


def write() -> None:
    """Make the page and its picture from the records that there are."""
    records = recorded()
    _draw({name: kept["figures"] for name, kept in records.items()})
    PAGE.write_text(text_of(records), encoding="utf-8")


def text_of(records: Mapping[str, Mapping[str, Any]]) -> str:
    """The page that some records make."""
    lines = [
        "# How fast is mirlab?",
        "",
        "Each section answers one question with measurements. `python -m benchmarks` repeats all of them and",
        "writes this page; `python -m benchmarks NAME --record` measures one again. Run it in a clone of the",
        "repository with the extra `[test]`, and with essentia, audioflux, opensmile and torch for the",
        "comparison. The tests measure no times. They count work instead: one transform per track, and",
        "nothing on a second run.",
        "",
    ]
    if {"extraction", "soak"} & set(records):
        lines += [
            f"![Time for one clip by library, and time against the number of tracks](images/{PICTURE.name})",
            "",
        ]
    for section in SECTIONS:
        if section.name in records:
            lines += [f"## {section.title}", "", *_said(section, records[section.name]), ""]
    lines += ["## Machines and versions", "", *_machines(records)]
    return "\n".join(lines).rstrip() + "\n"


def _said(section: Section, kept: Mapping[str, Any]) -> list[str]:
    import importlib

    question = (importlib.import_module(f"benchmarks.{section.name}").__doc__ or "").partition("\n")[0]
    text = kept["text"]
    if "|---" not in text:
        text = f"```\n{text}\n```"
    return [f"*{question}* `{kept['command']}`", "", text, "", section.meaning]


def _machines(records: Mapping[str, Mapping[str, Any]]) -> list[str]:
    groups: dict[tuple[str, str, str], list[str]] = {}
    for name, kept in records.items():
        said = ", ".join(f"{package} {number}" for package, number in kept["versions"].items())
        groups.setdefault((kept["day"], kept["machine"], said), []).append(name)
    return [f"- {', '.join(names)}: {day}, {where}; {said}." for (day, where, said), names in groups.items()]


def _draw(figures: Mapping[str, Any]) -> None:
    """Bars of milliseconds a clip, and lines of seconds over tracks; nothing where neither was measured."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    from mirlab.show.figures.palette import ROLES

    ways, soak = figures.get("extraction", {}).get("ways"), figures.get("soak", {}).get("soak")
    if not ways and not soak:
        return
    colours = [role.light for role in ROLES if role.name.startswith("series-")]
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4), layout="constrained")
    if ways:
        _bars(left, ways, colours)
    if soak:
        _growth(right, soak, [*colours, "#5c636b"])
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(PICTURE, dpi=110)
    plt.close(figure)


def _bars(axes: Any, ways: Mapping[str, float], colours: Sequence[str]) -> None:
    names = sorted(ways, key=lambda name: ways[name])
    shades = [colours[0] if name == "mirlab" else "#9aa0a6" for name in names]
    bars = axes.barh(names, [ways[name] for name in names], color=shades)
    axes.bar_label(bars, fmt="{:.0f}", padding=3)
    axes.invert_yaxis()
    axes.set_xlabel("ms for a clip of 30 s (WAV, one thread)")
    axes.set_title("The seed set of one clip")
    axes.margins(x=0.12)
    axes.spines[["top", "right"]].set_visible(False)


def _growth(axes: Any, soak: Mapping[str, Any], colours: Sequence[str]) -> None:
    counts = sorted(map(int, soak))
    commands = [name for name in soak[str(counts[0])] if name != "cache"]
    for colour, marker, name in zip(colours, "osD^v", commands, strict=False):
        walls = [soak[str(count)][name]["wall"] for count in counts]
        axes.plot(counts, walls, color=colour, marker=marker, label=name)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("tracks of one second")
    axes.set_ylabel("s, the whole command")
    axes.set_title("Growth with the number of tracks")
    axes.legend(frameon=False)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
