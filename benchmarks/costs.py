"""What does each feature cost, and what do features share?

Measures every feature of the registry on 30 s of synthesised sound (16-bit WAV, 22,050 Hz), in processor time
of one thread, and writes src/mirlab/audio/costs.json, from which selection prices features. Then compares
the sums of parts with what analysing named sets really takes, and prints the dearest features.

    python -m benchmarks costs [--keep] [--new]

--keep writes nothing. --new measures only features that costs.json lacks in their present version, scaled to
the others by the floor.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from mirlab.audio.registry import Feature
from mirlab.errors import UsageError

REPEATS = 7


def _analysed(names: list[str], path: Path) -> float:
    from mirlab.audio.analysis.analysis import analyse
    from mirlab.audio.analysis.request import request_for
    from mirlab.audio.registry.terms import expand

    request = request_for(expand(names))
    times = []
    for _ in range(4):
        start = time.thread_time()
        analyse(path, request)
        times.append(time.thread_time() - start)
    return 1000 * min(times[1:])


def _is_here(feature: Feature) -> bool:
    assert feature.patches is not None
    try:
        feature.patches.net.check()
    except UsageError as error:
        print(f"not measured: {error}", file=sys.stderr)
        return False
    return True


def _with_new(costs: Any, listed: list[Feature]) -> Any:
    """What is stored, and the features that it lacks."""
    known = costs.stored()
    lacking = [f for f in listed if known.features.get(f.name, (0, ()))[0] != f.version]
    now = costs.measure(lacking, REPEATS)
    scaled = {part: ms * known.floor / now.floor for part, ms in now.parts.items()}
    return costs.Costs(known.floor, {**scaled, **known.parts}, {**known.features, **now.features})


def main(arguments: list[str] | None = None) -> None:
    """Measure, write and print."""
    from threadpoolctl import threadpool_limits

    from mirlab.audio.analysis import costs
    from mirlab.audio.registry import registry
    from mirlab.audio.registry.terms import SETS

    own = registry.own_features()
    if own:
        print("Installed packages bring features, which are not written down.", file=sys.stderr)
    present = [feature for feature in registry.listed() if feature.patches is None or _is_here(feature)]
    listed = [feature for feature in present if feature not in own]
    if "--new" in (arguments or []):
        found = _with_new(costs, listed)
    else:
        found = costs.measure(listed, REPEATS)
    if "--keep" not in (arguments or []):
        costs.FILE.write_text(found.to_json(), encoding="utf-8")
        costs.stored.cache_clear()
        print(f"wrote {costs.FILE.name}", file=sys.stderr)
    alone = {name: sum(found.parts[part] for part in parts) for name, (_, parts) in found.features.items()}
    print("| feature | ms alone | times the floor | ms beyond what it shares |\n|---|---|---|---|")
    for name in sorted(alone, key=lambda name: -alone[name]):
        parts = found.features[name][1]
        others = {p for other, (_, used) in found.features.items() if other != name for p in used}
        beyond = sum(found.parts[part] for part in parts if part not in others)
        print(f"| {name} | {alone[name]:.1f} | {alone[name] / found.floor:.2f} | {beyond:.1f} |")
    print(f"\nfloor: {found.floor:.1f} ms\n")
    print("| set | ms, sum of parts | ms, analysed | ratio |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1):
        path = Path(folder) / "clip.wav"
        costs.clip(path)
        for name in SETS:
            summed, taken = costs.cost_of([name]), _analysed([name], path)
            print(f"| {name} | {summed:.1f} | {taken:.1f} | {summed / taken:.2f} |")


if __name__ == "__main__":
    main(sys.argv[1:])
