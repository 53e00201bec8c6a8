"""How many changed operators do the tests notice? A sample of changes in the code, each tried on its tests.

A change is one operator, constant, condition, slice, call or `raise` (see benchmarks/changing.py). The
checkout is copied; the change is made in the copy; and the test files that belong to the module run there,
up to the first that fails. A failure, or no end in five times the usual time, means that the change was
caught; tests that pass mean that it survived, and that this line could break unnoticed.

Which tests belong to a module: those of its name (tests/data/splits/test_folds.py for
data/splits/folds.py), those in `TESTS` below, and, where there are none, those that import it. `--wide`
gives survivors a second chance with every test file that imports the module. The tests run on the unchanged
module first, and must pass.

    python -m benchmarks mutants [--count 100] [--seed 0] [--group splits] [--module data/splits/folds.py]
                                 [--workers 1] [--wide] [--list] [--only 3,17]

`--list` prints the sample, numbered, and runs nothing; `--only` runs those of these numbers. The same seed
gives the same sample as long as the modules stay as they are. Some 20 s a change on one core.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from benchmarks.changing import Change, apply, changes
from benchmarks.measuring import table

ROOT = Path(__file__).resolve().parents[1]
SOURCE = Path("src") / "mirlab"
GROUPS: dict[str, tuple[str, ...]] = {
    "splits": (
        *(
            "data/splits/splits.py",
            "data/splits/folds.py",
            "data/splits/drawn.py",
            "data/splits/published.py",
            "data/splits/units.py",
        ),
        *(
            "data/splits/making.py",
            "data/splits/plan.py",
            "data/splits/protocols.py",
            "data/audit/separation.py",
            "data/splits/overlap.py",
            "data/audit/duplicates.py",
        ),
        *(
            "data/audit/matching.py",
            "data/naming/names.py",
            "data/naming/credits.py",
            "data/audit/nearnames.py",
        ),
    ),
    "intervals": (
        *(
            "learn/statistics/intervals.py",
            "learn/statistics/bootstrap.py",
            "learn/statistics/comparisons.py",
            "learn/results/pairs.py",
        ),
        *(
            "learn/statistics/metrics.py",
            "learn/training/calibration.py",
            "learn/results/confusion.py",
            "learn/statistics/voting.py",
        ),
        *("learn/bundle/conformal.py", "learn/training/honest.py"),
    ),
    "selection": (
        "learn/selection/*.py",
        "learn/subsets/*.py",
        "learn/judging/importance.py",
        "learn/models/tuning.py",
        "learn/judging/leakage.py",
    ),
    "cache": (
        *(
            "data/execution/cache.py",
            "files/store.py",
            "files/atomic.py",
            "data/extraction/shards.py",
            "data/extraction/shardrun.py",
        ),
        *(
            "data/tables/frames_file.py",
            "data/reading/arrays.py",
            "data/reading/tablefile.py",
            "data/sources/manifests.py",
        ),
        *("data/execution/contents.py", "data/sources/unpacked.py", "files/identity.py"),
    ),
    "kernels": (
        *(
            "audio/spectra/kernels.py",
            "audio/features/feature_kernels.py",
            "audio/spectra/frames.py",
            "audio/spectra/filterbanks.py",
        ),
        *(
            "audio/features/contrast.py",
            "audio/features/chroma.py",
            "audio/features/loudness.py",
            "audio/features/hpss.py",
            "audio/features/rhythm.py",
        ),
        *(
            "audio/features/onset.py",
            "audio/registry/summary.py",
            "audio/features/delta.py",
            "audio/features/modulation.py",
            "audio/features/tonal.py",
        ),
        *(
            "audio/tonality/partials.py",
            "audio/tonality/tuning.py",
            "audio/tonality/key.py",
        ),
        *(
            "audio/features/shape.py",
            "audio/listening/quality.py",
            "audio/listening/fingerprints.py",
            "audio/registry/terms.py",
        ),
    ),
    "export": (
        *(
            "learn/training/onnx_export.py",
            "learn/bundle/graph.py",
            "learn/bundle/bundle.py",
            "learn/bundle/predict.py",
            "learn/training/card.py",
        ),
        *(
            "learn/bundle/golden.py",
            "learn/bundle/novelty.py",
            "learn/results/confident.py",
            "learn/bundle/parts.py",
            "graphs/*.py",
        ),
    ),
    "library": ("find/**/*.py",),
    "security": (
        *(
            "show/web/serving/security.py",
            "show/web/serving/upload.py",
            "show/web/serving/bodies.py",
            "show/web/work/allowance.py",
        ),
        *(
            "data/execution/limits.py",
            "data/sources/archive.py",
            "data/sources/membernames.py",
            "files/places.py",
            "find/store/where.py",
        ),
        *("files/regular.py", "loops/kept.py"),
    ),
}
"""The modules from which a sample is drawn, an equal share from each group."""

TESTS: dict[str, tuple[str, ...]] = {
    "audio/[cdefhkmost]*.py": ("golden/test_features.py",),
    "audio/[!v]*kernels.py": ("audio/test_librosa_oracle.py", "audio/features/test_spectral.py"),
    "loops/kept.py": ("loops/test_kept.py",),
    "audio/spectra/padding.py": ("audio/spectra/test_frames.py", "audio/views/test_logmel.py"),
    "audio/spectra/arriving.py": ("audio/spectra/test_frames.py", "audio/views/test_resampling.py"),
    "audio/views/*.py": ("audio/views/test_resampling.py", "audio/views/test_logmel.py"),
    "audio/views/[lv]*.py": ("audio/views/test_named.py",),
    "audio/features/onset.py": ("audio/features/test_rhythm.py",),
    "audio/features/rhythm.py": ("golden/test_features.py",),
    "audio/features/feature_kernels.py": ("audio/features/test_hpss.py", "audio/features/test_rhythm.py"),
    "audio/spectra/fourier*.py": ("audio/spectra/test_fourier.py",),
    "audio/spectra/median_kernels.py": ("audio/features/test_hpss.py",),
    "audio/spectra/filterbanks.py": ("audio/test_librosa_oracle.py",),
    "audio/features/contrast.py": ("audio/test_librosa_oracle.py",),
    "audio/features/chroma.py": ("audio/test_librosa_oracle.py", "audio/features/test_spectral.py"),
    "audio/spectra/frames.py": ("audio/analysis/test_analysis.py", "audio/test_librosa_oracle.py"),
    "data/splits/drawn.py": ("data/splits/test_protocols.py",),
    "data/splits/overlap.py": ("data/splits/test_protocols.py", "data/audit/test_separation.py"),
    "data/splits/published.py": ("data/splits/test_protocols.py", "data/gtzan/test_gtzan.py"),
    "data/splits/splits.py": ("data/splits/test_protocols.py",),
    "data/splits/units.py": ("data/splits/test_protocols.py",),
    "data/audit/duplicates.py": ("data/audit/test_matching.py",),
    "data/extraction/shardrun.py": ("data/extraction/test_shards.py",),
    "files/store.py": ("data/extraction/test_extraction.py", "data/sources/test_sources.py"),
    "data/execution/cache.py": ("data/extraction/test_extraction.py",),
    "data/execution/limits.py": ("data/sources/test_sources.py", "data/sources/test_archive.py"),
    "data/sources/membernames.py": ("data/sources/test_archive.py", "data/sources/test_unpacked.py"),
    "files/identity.py": ("data/execution/test_contents.py", "data/execution/test_cache.py"),
    "graphs/*.py": ("graphs/test_walking.py", "learn/bundle/test_hostile.py"),
    "learn/statistics/bootstrap.py": ("learn/statistics/test_intervals.py",),
    "learn/results/confusion.py": ("learn/statistics/test_metrics.py", "show/figures/test_plots.py"),
    "learn/bundle/conformal.py": ("learn/bundle/test_predict.py", "learn/training/test_training.py"),
    "learn/training/honest.py": ("learn/training/test_training.py", "learn/bundle/test_novelty.py"),
    "learn/bundle/parts.py": ("learn/bundle/test_bundle.py", "learn/bundle/test_hostile.py"),
    "learn/bundle/bundle.py": ("learn/bundle/test_hostile.py",),
    "learn/bundle/predict.py": ("learn/bundle/test_bundle.py",),
    "files/atomic.py": ("files/test_outputs.py",),
    "learn/bundle/golden.py": ("learn/bundle/test_bundle.py", "learn/bundle/test_predict.py"),
    "learn/bundle/graph.py": ("learn/bundle/test_bundle.py", "learn/training/test_onnx_export.py"),
    "learn/training/card.py": ("learn/training/test_training.py", "learn/bundle/test_bundle.py"),
    "learn/results/confident.py": ("learn/results/test_confident.py",),
    "learn/subsets/judges.py": ("learn/subsets/test_searches.py",),
    "learn/subsets/kernel_judge.py": ("learn/subsets/test_judges.py",),
    "learn/subsets/net_judge.py": ("learn/subsets/test_judges.py",),
    "learn/subsets/partial.py": ("learn/selection/test_screen_and_partial.py",),
    "learn/subsets/screen.py": ("learn/selection/test_screen_and_partial.py",),
    "learn/selection/search*.py": ("learn/subsets/test_searches.py",),
    "learn/selection/re*.py": ("learn/selection/test_selection_words.py",),
    "learn/selection/[nor]*.py": ("learn/selection/test_nested.py", "learn/selection/test_selecting.py"),
    "learn/selection/se[aelt]*.py": ("learn/selection/test_nested.py", "learn/selection/test_selecting.py"),
    "learn/selection/saved.py": (
        "learn/selection/test_selection_words.py",
        "learn/selection/test_selecting.py",
    ),
    "find/[aehilrs]*.py": ("find/library/test_library.py",),
    "find/[hprsqm]*.py": ("find/evaluation/test_retrieval.py", "find/search/test_neighbours.py"),
    "find/[rs]*s.py": ("find/test_damage.py", "find/test_meddled.py"),
    "find/store/store.py": ("find/test_damage.py", "find/test_meddled.py"),
    "find/evaluation/ranking.py": ("find/evaluation/test_stability.py",),
    "find/facade/collection.py": ("find/facade/test_judging.py",),
    "find/facade/spaces.py": ("find/facade/test_judging.py",),
    "find/playlists/walking.py": ("show/test_library_commands.py",),
    "show/web/*.py": ("show/web/serving/test_security.py", "show/web/test_uploads.py"),
}
"""Test files beside those of a module's name; every pattern that fits counts."""

MOST_MEMORY = 12 << 30
OTHER = "other"


@dataclass
class Verdict:
    """What became of one change: "caught", "no end" (which is caught, too), "survived" or "untested"."""

    group: str
    change: Change
    outcome: str
    seconds: float

    @property
    def caught(self) -> bool:
        return self.outcome in {"caught", "no end"}


def modules_of(group: str) -> list[str]:
    """The modules of a group that there are, as paths below the package; of "other" all that no group has."""
    place = ROOT / SOURCE
    patterns = GROUPS.get(group, ("**/*.py",))
    found = {p.relative_to(place).as_posix() for pattern in patterns for p in place.glob(pattern)}
    if group == OTHER:
        found -= {name for grouped in GROUPS for name in modules_of(grouped)}
    return sorted(found)


def sample(groups: Sequence[str], only: str | None, count: int, seed: int) -> list[tuple[str, Change]]:
    """Draw places at random, an equal share from each group, and one of the changes that fit each."""
    drawn = []
    for number, group in enumerate(groups):
        rng = random.Random(f"{seed} {group}")
        names = [name for name in modules_of(group) if only is None or fnmatch(name, only)]
        places = [found for name in names for found in changes(name, text_of(name))]
        share = count // len(groups) + (number < count % len(groups))
        picked = rng.sample(places, min(share, len(places)))
        drawn += [(group, rng.choice(options)) for options in picked]
    # A module's changes one after another: its tests run once without any.
    return sorted(drawn, key=lambda pair: (groups.index(pair[0]), pair[1].module, pair[1].start))


def text_of(module: str) -> str:
    return (ROOT / SOURCE / module).read_text(encoding="utf-8")


def tests_of(module: str) -> list[str]:
    """Test files that belong to a module, the narrowest first, as paths below the checkout."""
    room, stem = module.partition("/")[0], Path(module).stem
    tests = ROOT / "tests"
    named = sorted((tests / room).rglob(f"test_{stem}.py")) + sorted(
        (tests / room).rglob(f"test_{stem}_*.py")
    )
    extra = [tests / file for pattern, files in TESTS.items() if fnmatch(module, pattern) for file in files]
    found = [path for path in dict.fromkeys(named + extra) if path.is_file()]
    return [path.relative_to(ROOT).as_posix() for path in found] or importers_of(module)


def importers_of(module: str) -> list[str]:
    """Test files that name a module in an import, the shortest first."""
    name = "mirlab." + module.removesuffix(".py").replace("/", ".")
    found = []
    for path in (ROOT / "tests").rglob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        if any(name in names for names in _imports(ast.parse(text))):
            found.append((len(text), path.relative_to(ROOT).as_posix()))
    return [path for _, path in sorted(found)]


def _imports(tree: ast.AST) -> Iterator[set[str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield {f"{node.module}", *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            yield {alias.name for alias in node.names}


class Copy:
    """A copy of the checkout in which changes are tried."""

    def __init__(self, place: Path) -> None:
        self.place = place / "copy"
        self.scratch = place / "scratch"
        listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        for name in subprocess.check_output(listed, cwd=ROOT, text=True).split("\0"):
            if name and (ROOT / name).is_file():
                (self.place / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, self.place / name)
        self.usual: dict[tuple[str, ...], float] = {}
        self.running: subprocess.Popen[bytes] | None = None
        self.stopped = False

    def run(self, files: Sequence[str], limit: float) -> tuple[int | None, float, str]:
        """Run test files: the exit code (None: no end within `limit` seconds), seconds, what they said."""
        if self.stopped:
            raise RuntimeError("stopped")
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(parents=True)
        environment = dict(os.environ)
        environment["PYTHONPATH"] = str(self.place / "src")
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        environment["TMPDIR"] = str(self.scratch)
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "-p", "no:cacheprovider"]
        start = time.monotonic()
        with (self.scratch / "said").open("wb") as said:
            process = self.running = subprocess.Popen(
                [*command, "--basetemp", str(self.scratch / "pytest"), *files],
                cwd=self.place,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
            if hasattr(resource, "prlimit"):
                resource.prlimit(process.pid, resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
            try:
                code: int | None = process.wait(limit)
            except subprocess.TimeoutExpired:
                code = None
            # Workers that a changed module has left behind go, too.
            self.end()
            process.wait()
        said_last = (self.scratch / "said").read_text(encoding="utf-8", errors="replace")[-3000:]
        return code, time.monotonic() - start, said_last

    def end(self) -> None:
        """End the tests that run, and every process that they started."""
        if self.running is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.running.pid, signal.SIGKILL)

    def unchanged(self, files: Sequence[str]) -> float:
        """Seconds that test files take on the code as it is.

        Raises
        ------
        RuntimeError : they don't pass
        """
        key = tuple(files)
        if key not in self.usual:
            code, seconds, said = self.run(files, 3600)
            if code:
                raise RuntimeError(f"the tests fail without a change: {' '.join(files)}\n{said}")
            self.usual[key] = seconds
        return self.usual[key]

    def judge(self, change: Change, files: Sequence[str]) -> tuple[str, float]:
        """Make a change, run the tests, and take it back."""
        if not files:
            return "untested", 0.0
        limit = 60 + 5 * self.unchanged(files)
        path = self.place / SOURCE / change.module
        source, state = path.read_text(encoding="utf-8"), path.stat()
        try:
            path.write_text(apply(source, change), encoding="utf-8")
            code, seconds, _ = self.run(files, limit)
        finally:
            path.write_text(source, encoding="utf-8")
            os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
        return "no end" if code is None else "caught" if code else "survived", seconds


def try_all(drawn: Sequence[tuple[str, Change]], workers: int, wide: bool) -> list[Verdict]:
    """Judge every change; each worker has a copy of its own and takes whole modules."""
    parts: dict[str, list[tuple[str, Change]]] = {}
    for group, change in drawn:
        parts.setdefault(change.module, []).append((group, change))
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copies = [Copy(Path(folder) / str(number)) for number in range(workers)]
        free = list(copies)

        def one(module: str) -> list[Verdict]:
            mine, found = free.pop(), []
            try:
                for group, change in parts[module]:
                    files = tests_of(module)
                    outcome, seconds = mine.judge(change, files)
                    more = [file for file in importers_of(module) if file not in files] if wide else []
                    if outcome == "survived" and more:
                        outcome, again = mine.judge(change, more)
                        seconds += again
                    found.append(Verdict(group, change, outcome, seconds))
                    print(f"{outcome:9} {seconds:4.0f} s  {change}", file=sys.stderr, flush=True)
            finally:
                free.append(mine)
            return found

        pool = ThreadPoolExecutor(workers)
        try:
            return [verdict for some in pool.map(one, parts) for verdict in some]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            for mine in copies:
                mine.stopped = True
                mine.end()
            pool.shutdown()


def main(arguments: list[str] | None = None) -> dict[str, int]:
    """Draw, try, and print the shares caught and the survivors."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks mutants", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--group", choices=[*GROUPS, OTHER], action="append", help="again for more than one")
    parser.add_argument("--module", help='a path below the package, or a pattern: "learn/selection/*.py"')
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument(
        "--wide", action="store_true", help="try survivors on all tests that import the module"
    )
    parser.add_argument("--list", action="store_true", help="print the sample and run nothing")
    parser.add_argument("--only", help="numbers of the list, 3,17")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    groups = options.group or list(GROUPS)
    if options.module:
        groups = [g for g in [*groups, OTHER] if any(fnmatch(name, options.module) for name in modules_of(g))]
        if not groups:
            parser.error(
                f"there is no module {options.module} (a path below the package, data/splits/folds.py)"
            )
    drawn = sample(groups, options.module, options.count, options.seed)
    numbered = list(enumerate(drawn, 1))
    if options.only:
        wanted = {int(number) for number in options.only.split(",")}
        numbered = [(number, pair) for number, pair in numbered if number in wanted]
    if options.list:
        for number, (group, change) in numbered:
            print(f"{number:4}  {group:9}  {change}")
        return {}
    verdicts = try_all([pair for _, pair in numbered], max(1, options.workers), options.wide)

    rows = []
    for group in groups:
        mine = [v for v in verdicts if v.group == group]
        caught, ended = sum(v.caught for v in mine), sum(v.outcome == "no end" for v in mine)
        if mine:
            rows.append((group, len(mine), caught, ended, f"{100 * caught / len(mine):.0f} %"))
    caught, ended = sum(v.caught for v in verdicts), sum(v.outcome == "no end" for v in verdicts)
    rows.append(("all", len(verdicts), caught, ended, f"{100 * caught / max(1, len(verdicts)):.0f} %"))
    print(table(("group", "changes", "caught", "of these by time", "share"), rows))
    survivors = [v for v in verdicts if not v.caught]
    if survivors:
        print("\nNot caught:\n")
    for verdict in survivors:
        print(f"- {verdict.change}{' (no tests are known)' if verdict.outcome == 'untested' else ''}")
    return {"changes": len(verdicts), "caught": caught}


if __name__ == "__main__":
    main(sys.argv[1:])
