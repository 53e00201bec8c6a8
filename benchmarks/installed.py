"""How many megabytes does mirlab need: the base, and each extra beside it?

A wheel is built from this repository and installed by pip into a fresh environment, once for the base and
once for each extra that is named. Counted are the files of site-packages without `__pycache__`, which Python
writes as it goes, and without pip and setuptools, which were there before. Sizes are in MB of 2^20 bytes.

    python -m benchmarks installed                     the base
    python -m benchmarks installed lab library web     and extras
    python -m benchmarks installed --here              the environment that this runs in, package by package
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from benchmarks import measuring

ROOT = Path(__file__).parents[1]
MOST = 560
"""Megabytes that the base may have."""
_BEFORE = {"pip", "setuptools"}
_SHOWN = 0.5


def sizes(site: Path) -> dict[str, float]:
    """Megabytes of each installed distribution, the largest first; what none lists is "no package"."""
    owner = {
        file.as_posix(): _name(found)
        for found in distributions(path=[str(site)])
        for file in found.files or ()
    }
    counted: Counter[str] = Counter()
    for folder, inner, files in os.walk(site):
        inner[:] = [name for name in inner if name != "__pycache__"]
        for path in (Path(folder, name) for name in files):
            if not path.is_symlink():
                size = path.stat().st_size
                counted[owner.get(path.relative_to(site).as_posix(), "no package")] += size
    return {name: size / 2**20 for name, size in counted.most_common() if name not in _BEFORE}


def _name(found: Distribution) -> str:
    return str(found.metadata["Name"]).lower().replace("_", "-")


def installed(wheel: Path, extra: str, folder: Path) -> dict[str, float]:
    """The sizes in a fresh environment with the wheel and an extra; "" is the base."""
    place = folder / (extra or "base")
    python = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    wanted = f"{wheel}[{extra}]" if extra else str(wheel)
    subprocess.run([str(python), "-m", "pip", "install", "-q", wanted], check=True)
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return sizes(Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()))


def _printed(title: str, found: dict[str, float]) -> None:
    rows = [(name, f"{size:.1f}") for name, size in found.items() if size >= _SHOWN]
    small = sum(size for size in found.values() if size < _SHOWN)
    print(f"\n{title}: {sum(found.values()):.0f} MB\n")
    print(measuring.table(["package", "MB"], [*rows, (f"{len(found) - len(rows)} others", f"{small:.1f}")]))


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Install, measure and print; fails where the base has more than MOST megabytes."""
    if "--here" in arguments:
        import sysconfig

        here = sizes(Path(sysconfig.get_path("purelib")))
        _printed("this environment", here)
        return {"installed": {"here": here}}
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with measuring.said("building the wheel"):
            building = ["-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)]
            subprocess.run([sys.executable, *building], check=True)
        (wheel,) = folder.glob("*.whl")
        for extra in ("", *arguments):
            with measuring.said(f"installing {extra or 'the base'}"):
                found[extra or "base"] = installed(wheel, extra, folder)
    for what, each in found.items():
        _printed(what, each)
    total = sum(found["base"].values())
    if total > MOST:
        raise SystemExit(f"expected a base of at most {MOST} MB, got {total:.0f} MB")
    return {"installed": found}


if __name__ == "__main__":
    main(sys.argv[1:])
