"""The page docs/performance.md: every benchmark's answer, the machine it comes from, and a picture.

A benchmark is run in a process of its own; what it prints (Markdown) and the figures that it returns are kept
in benchmarks/records/NAME.json with the day, the machine, the versions and how its bars were met, so that one
of them can be run again alone. The page is made from the records. Not a benchmark itself: it has no main.

Contents: record, recorded, write, text_of.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks import bars, measuring
from benchmarks.pace import watched
from benchmarks.sections import NAMES, section

ROOT = Path(__file__).parents[1]
RECORDS = Path(__file__).parent / "records"
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "performance.png"
PATIENCE = 4
"""A benchmark is ended after so many times the time that it should take, or took."""
SLOWER = 1.1
"""Times from which on the page says that the machine was slower than it can be."""
PACKAGES = (
    *("numpy", "scipy", "numba", "soundfile", "scikit-learn", "jax", "keras", "lancedb", "fastapi"),
    *("librosa", "essentia", "audioflux", "opensmile", "torch", "sonara", "pyAudioAnalysis"),
)


def record(name: str, given: Sequence[str] = ()) -> None:
    """Run a benchmark and keep what it says; `given` are the arguments that its section names so.

    Raises
    ------
    RuntimeError : it failed, or took longer than PATIENCE allows; its record stays as it was
    """
    asked = section(name)
    before = recorded().get(name, {}).get("seconds")
    took = "" if before is None else f" (took {_minutes(before)} last time)"
    print(f"== {name}: about {_minutes(60 * asked.minutes)}{took}", file=sys.stderr, flush=True)
    command = ["-m", "benchmarks", name, *asked.arguments]
    with tempfile.TemporaryDirectory() as folder, watched() as pace:
        figures = Path(folder) / "figures.json"
        start = time.perf_counter()
        text = _ran(
            [sys.executable, *command, *given, "--figures", str(figures)],
            PATIENCE * 60 * max(asked.minutes, (before or 0) / 60, 5),
        )
        seconds = time.perf_counter() - start
        found = json.loads(figures.read_text(encoding="utf-8")) if figures.exists() else {}
    _keep(
        name,
        {
            "day": datetime.date.today().isoformat(),
            "machine": machine(),
            "versions": versions(),
            "command": " ".join(["python", *command, *asked.given]),
            "seconds": round(seconds, 1),
            "pace": round(pace.median, 3),
            "text": text.strip(),
            "figures": found,
        },
    )
    for judged in bars.judge(asked.bars, found):
        print(f"   {bars.line(judged)}", file=sys.stderr, flush=True)


def _ran(command: Sequence[str], patience: float) -> str:
    """What a command prints; it and all that it started are ended when it takes too long."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        said, _ = process.communicate(timeout=patience)
    except BaseException as error:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        if isinstance(error, subprocess.TimeoutExpired):
            raise RuntimeError(f"not done after {_minutes(patience)}, and so was ended") from error
        raise
    if process.returncode:
        raise RuntimeError(f"ended with {process.returncode}")
    return said


def _minutes(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def _keep(name: str, kept: Mapping[str, Any]) -> None:
    RECORDS.mkdir(exist_ok=True)
    text = json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
    (RECORDS / f"{name}.json").write_text(text, encoding="utf-8")


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
        name: json.loads(path.read_text(encoding="utf-8"))
        for name in NAMES
        if (path := RECORDS / f"{name}.json").exists()
    }


def write() -> None:
    """Hold the records against the bars as they are declared now, and make the page and its picture."""
    records = recorded()
    for name, kept in records.items():
        kept["bars"] = [one.to_json() for one in bars.judge(section(name).bars, kept["figures"])]
        _keep(name, kept)
    _draw({name: kept["figures"] for name, kept in records.items()})
    PAGE.write_text(text_of(records), encoding="utf-8")


def text_of(records: Mapping[str, Mapping[str, Any]]) -> str:
    """The page that some records make."""
    lines = [
        "# How fast is mirlab?",
        "",
        "Each section answers one question with measurements. `python -m benchmarks` repeats all of them and "
        "writes this page; `python -m benchmarks NAME --record` measures one again. Run it in a clone of the "
        "repository with the extra `[test]`, and with essentia, audioflux, opensmile, sonara, "
        "pyAudioAnalysis and torch for the comparison; a section names those that are missing. The tests "
        "measure no times. They count work instead: one transform per track, and nothing on a second run.",
        "",
        "The features are also tested against librosa 1.0, which needs Python 3.12 or newer "
        "(`bash .ci/oracle`). They agree with it as they do with librosa 0.11, which stands in the tables.",
        "",
    ]
    if {"extraction", "soak"} & set(records):
        lines += [
            f"![Time for one clip by library; time and memory by number of tracks](images/{PICTURE.name})",
            "",
        ]
    lines += _bars_of_all(records)
    for name, kept in records.items():
        lines += [f"## {section(name).title}", "", *_said(name, kept), *_paced(kept, records), ""]
    lines += ["## Machines and versions", "", *_machines(records)]
    return "\n".join(lines).rstrip() + "\n"


def _bars_of_all(records: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The section with every bar; nothing where no record has one."""
    found = [(name, one) for name, kept in records.items() for one in _judged(kept)]
    if not found:
        return []
    missed = sum(one.met is False for _, one in found)
    unknown = sum(one.met is None for _, one in found)
    count = f"Met: {len(found) - missed - unknown} of {len(found)}. Missed: {missed}."
    cells = zip(found, bars.rows(one for _, one in found), strict=True)
    rows = [(f"[{section(name).title}](#{_anchor(name)})", *row) for (name, _), row in cells]
    return [
        "## The bars",
        "",
        "What mirlab sets out to reach, and what was measured. The share is the figure over the limit: "
        'where the limit is "at most", less than 100 % is good, and where it is "at least", more. Figures '
        "stand as they were measured. Other work slows a shared machine: a fixed piece of work is timed "
        "beside newer records, and a section says where it took longer than in the quickest of them.",
        "",
        f"{count} Not measured: {unknown}." if unknown else count,
        "",
        measuring.table(("section", *bars.HEADINGS), rows),
        "",
    ]


def _judged(kept: Mapping[str, Any]) -> list[bars.Judged]:
    return [bars.Judged.from_json(one) for one in kept.get("bars", ())]


def _anchor(name: str) -> str:
    """Where the page's generator puts a heading: lower case, words joined by hyphens."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", section(name).title).strip().lower())


def _said(name: str, kept: Mapping[str, Any]) -> list[str]:
    import importlib

    question = (importlib.import_module(f"benchmarks.{name}").__doc__ or "").partition("\n")[0]
    text = kept["text"]
    if "|---" not in text:
        text = f"```\n{text}\n```"
    lines = [f"*{question}* `{kept['command']}`", "", text, ""]
    if judged := _judged(kept):
        lines += [measuring.table(bars.HEADINGS, bars.rows(judged)), ""]
    return [*lines, section(name).meaning]


def _paced(kept: Mapping[str, Any], records: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """How much slower than at its quickest the machine was; nothing where it wasn't, or isn't known."""
    if "pace" not in kept:
        return []
    times = kept["pace"] / min(one["pace"] for one in records.values() if "pace" in one)
    if times < SLOWER:
        return []
    return ["", f"While this was measured, the machine was {times:.1f} times as slow as at its quickest."]


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
    figure, (left, middle, right) = plt.subplots(1, 3, figsize=(15, 4.2), layout="constrained")
    if ways:
        _bars(left, ways, colours)
    if soak:
        shades = [*colours, "#5c636b", "#9aa0a6"]
        _growth(middle, soak, shades, "wall", "s, the whole command")
        _growth(right, soak, shades, "peak", "peak MB of a process")
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


def _growth(axes: Any, soak: Mapping[str, Any], colours: Sequence[str], what: str, label: str) -> None:
    counts = sorted(map(int, soak))
    commands = [name for name in soak[str(counts[0])] if name != "cache"]
    for colour, marker, name in zip(colours, "osD^vP", commands, strict=False):
        measured = [soak[str(count)][name][what] for count in counts]
        axes.plot(counts, measured, color=colour, marker=marker, label=name)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("tracks of one second")
    axes.set_ylabel(label)
    axes.set_title(("Time" if what == "wall" else "Memory") + " by number of tracks")
    axes.legend(frameon=False)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
