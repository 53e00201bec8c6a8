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
    """A benchmark on the page, with the arguments that it is run with and what its figures mean."""

    name: str
    title: str
    meaning: str
    arguments: tuple[str, ...] = ()


SECTIONS = (
    Section(
        "extraction",
        "A track",
        "The seed set is 110 numbers a frame. Ratios hold better than milliseconds: other work on a "
        "machine slows all ways alike.",
    ),
    Section(
        "profile",
        "Where the time of a track goes",
        "The Fourier transform is scipy's. Everything after it goes over blocks of 128 frames, which stay "
        "in the second-level cache; all thirteen statistics are computed at once, to be kept for later. "
        "Tried without gain: other sizes of blocks and tiles, NumPy's FFT (four times slower). Not taken: "
        "the natural logarithm in single precision instead of log10, which saves 0.8 ms and doubles the "
        "rounding error.",
    ),
    Section(
        "start",
        "A start",
        "Compiled loops are kept beside the package, in the user's cache or among the temporary files, so "
        "they are compiled once. Each file carries a digest, and only folders and files that nobody else can "
        "write to are used: what is damaged, or somebody else's, is compiled anew. What is left of "
        "a warm start is importing numpy, scipy (numba loads "
        "scipy.linalg at its first call) and numba; of a cold one, LLVM at work on two of the loops. Tried "
        "without gain: less optimisation, no garbage collection, handing every work array over.",
    ),
    Section(
        "growth",
        "Long tracks, and two workers",
        "Memory does not grow with a track's length: what does not fit lies in a temporary file.",
    ),
    Section(
        "soak",
        "A hundred thousand tracks",
        "Small numbers show what a command takes for nothing; from there time grows with the tracks, and so "
        "does the memory of what holds a whole table (extract, select) or all facts (library add). A table "
        "in shards is not held as a whole: see scale.md.",
    ),
    Section("selection", "A set of columns", "See select.md for what a whole nested search takes."),
    Section("sweep", "A net", "Nets of a sweep share one compiled program; see nets.md."),
    Section("retrieval", "A question to a library", "See library.md for the index and what it misses."),
    Section("latency", "A classifier's answer", "From a bundle trained on the toy band."),
    Section("web", "The explorer", "In Chromium, on the same machine as the server."),
)


def record(section: Section) -> None:
    """Run a benchmark and keep what it says.

    Raises
    ------
    RuntimeError : it failed; its record stays as it was
    """
    print(f"== {section.name}", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "benchmarks", section.name, *section.arguments]
        ran = subprocess.run(
            [*command, "--figures", str(figures)], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
        )
        if ran.returncode:
            raise RuntimeError(f"{section.name} ended with {ran.returncode}")
        found = json.loads(figures.read_text(encoding="utf-8")) if figures.exists() else {}
    RECORDS.mkdir(exist_ok=True)
    kept = {
        "day": datetime.date.today().isoformat(),
        "machine": machine(),
        "versions": versions(),
        "command": " ".join(["python", *command[1:]]),
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
        "# Performance: what takes how long",
        "",
        "Made by `python -m benchmarks` from a checkout with the extra `[test]` (and essentia, audioflux,",
        "opensmile and torch, to compare them); `python -m benchmarks NAME --record` measures one question",
        "again. Continuous integration times nothing: it counts work (one transform a track, nothing on a",
        "second run).",
        "",
    ]
    if {"extraction", "soak"} & set(records):
        lines += [
            f"![Milliseconds for one clip by library, and growth with tracks](images/{PICTURE.name})",
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
