"""What are learned features worth?

    python -m benchmarks worth [toy] [NAME=FOLDER ...] [gtzan-learned] [--hand seed]

The model must be here (`mirlab embeddings get musicnn`). Each collection's tracks are analysed once, for
three sets of features: hand-crafted, learned (means and deviations over patches of MusiCNN's 50 tags and of
the 200 numbers before them), and both. All three are judged in the same way:

    accuracy    ten folds with artists apart, the same for every set. The model (support vectors or logistic
                regression, and its C) is chosen in three inner folds of each fold's training rows, artists
                apart there as well. Every track is tested once. Intervals resample artists; differences are
                paired, track by track
    P@1, P@10   neighbours by other artists, in the metric of libraries (cosine). A neighbour is right if it
                has the query's label
    ms a track  processor time of one core for a track of 30 s, as `mirlab features` says it

"gtzan-learned" stands for the built-in table of that name: no sound, the 57 published columns and the tags of
733 tracks, and the published folds of artists; all ten genres, then classical, jazz and rock alone.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks import measuring

HAND, LEARNED, BOTH = "hand-crafted", "learned", "both"
PAIRS = ((HAND, LEARNED), (LEARNED, BOTH))
STATISTICS = ("mean", "std")
PUBLISHED = "gtzan-learned"
FEW = ("classical", "jazz", "rock")
SEED = 14
EITHER = "svm-or-logreg"
CANDIDATES = ("svm C=10", "svm C=1", "logreg C=1", "logreg C=0.1", "logreg C=0.01")
"""What is chosen among in the training rows. Few, as the choice is made thirty times for each set."""


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks worth")
    parser.add_argument("collections", nargs="*", default=["toy"], help="toy, NAME=FOLDER or gtzan-learned")
    parser.add_argument("--hand", default="seed", help="the hand-crafted features: a set or terms")
    parser.add_argument("--card", default="musicnn_msd", help="the learned model")
    parser.add_argument("--model", default=EITHER, help="the classifier, tuned within the training rows")
    parser.add_argument("--seed", type=int, default=SEED)
    asked = parser.parse_args(list(arguments))
    _register()
    found: dict[str, Any] = {}
    for collection in asked.collections:
        name, _, source = collection.partition("=")
        if collection == PUBLISHED:
            found |= _published(asked.model, asked.seed)
        else:
            found[name] = _of_sound(name, source or name, asked)
    return found


def either(candidate: str = CANDIDATES[0]) -> Any:
    """The model that a candidate names, unfitted; columns are standardised by the training rows."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    name, _, c = candidate.partition(" C=")
    model = SVC(C=float(c)) if name == "svm" else LogisticRegression(C=float(c), max_iter=2000)
    return make_pipeline(StandardScaler(), model)


def _register() -> None:
    import mirlab

    add = mirlab.model(
        EITHER, summary="support vectors or logistic regression", space={"candidate": CANDIDATES}
    )
    add(either)


def _of_sound(name: str, source: str, asked: argparse.Namespace) -> dict[str, Any]:
    import mirlab

    learned = [f"{asked.card}_{out}.{statistic}" for out in ("tags", "embedding") for statistic in STATISTICS]
    hand = [term.strip() for term in asked.hand.split(",")]
    sets = {HAND: hand, LEARNED: learned, BOTH: [*hand, *learned]}
    with measuring.said(f"{name}: features"):
        table = mirlab.extract(source, features=sets[BOTH], progress=False).table
    found = _judged(name, table, sets, "artist-kfold", asked.model, asked.seed)
    with measuring.said(f"{name}: neighbours"):
        spaces = [",".join(terms) for terms in sets.values()]
        judgement = mirlab.judge(table, spaces=spaces, stability=0, seed=asked.seed, progress=False)
    called = dict(zip(spaces, sets, strict=True))
    for space in judgement.spaces:
        strict = space.trusted
        found["sets"][called[space.name]] |= {
            "ms": space.cost,
            "P@1": _ends(strict.scores["P@1"]),
            "P@10": _ends(strict.scores["P@10"]),
            "chance": strict.random["P@10"],
        }
    for pair in judgement.pairs:
        key = (called[pair.first], called[pair.second])
        if key in PAIRS:
            found["pairs"][" ".join(key)]["P@10"] = {
                **_ends(pair.difference),
                "level": pair.difference.level,
                "verdict": "distinguishable" if pair.distinguishable else "not distinguishable",
            }
    found |= {"condition": judgement.trusted.name, "queries": len(judgement.trusted.queries)}
    _print(found)
    return found


def _published(model: str, seed: int) -> dict[str, Any]:
    import numpy as np

    import mirlab

    table = mirlab.open_source(PUBLISHED)
    assert isinstance(table, mirlab.FeatureTable)
    tags = [column for column in map(str, table.columns) if column.startswith("musicnn_")]
    rest = [column for column in map(str, table.columns) if column not in tags]
    sets = {HAND: rest, LEARNED: tags, BOTH: [*rest, *tags]}
    found = {}
    for name, genres in ((PUBLISHED, None), (f"{PUBLISHED}, {', '.join(FEW)}", FEW)):
        rows = table if genres is None else table.rows(np.isin(table.labels.astype(str), genres))
        found[name] = _judged(name, rows, sets, "artist-3fold", model, seed)
        _print(found[name])
    return found


def _judged(
    name: str, table: Any, sets: Mapping[str, Sequence[str]], protocol: str, model: str, seed: int
) -> dict[str, Any]:
    """Accuracies of the sets on the same folds, and their differences."""
    import mirlab
    from mirlab.learn.statistics import family

    with measuring.said(f"{name}: classifiers"), tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "worth.toml"
        path.write_text(_experiment(sets, protocol, model, seed), encoding="utf-8")
        results = mirlab.run(path, source=table, progress=False)
    rows = {row.feature_set: row for row in results.summary()}
    compared = {pair: mirlab.compare(results, a_set=pair[0], b_set=pair[1]).rows[0] for pair in PAIRS}
    # Holm's correction, as the same folds answer both questions.
    differences = family({" ".join(pair): row.comparison for pair, row in compared.items()})
    return {
        "name": name,
        "protocol": protocol,
        "tracks": compared[PAIRS[0]].n_tracks,
        "labels": len(table.classes),
        "sentence": results.about["protocols"][protocol],
        "notes": list(dict.fromkeys([*table.notes, *results.about["notes"]])),
        "sets": {
            one: {
                "columns": row.n_features,
                "accuracy": _ends(row.validation_accuracy),
                "chosen": _chosen(results.about, one),
            }
            for one, row in rows.items()
        },
        "pairs": {
            key: {
                "accuracy": {
                    **_ends(difference.difference),
                    "p": difference.adjusted_p,
                    "verdict": difference.verdict,
                }
            }
            for key, difference in differences.items()
        },
    }


def _experiment(sets: Mapping[str, Sequence[str]], protocol: str, model: str, seed: int) -> str:
    lines = [
        'name = "worth"',
        'title = "What are learned features worth?"',
        'question = "How much better do learned features tell these labels apart?"',
        f"seed = {seed}",
        f'protocols = ["{protocol}"]',
        '[data]\nsource = "toy"',
        f'[[model]]\nname = "{model}"\ntune = true',
    ]
    lines += [
        f"[[feature_sets]]\nname = {json.dumps(name)}\ncolumns = {json.dumps(list(columns))}"
        for name, columns in sets.items()
    ]
    return "\n".join(lines)


def _chosen(about: Mapping[str, Any], feature_set: str) -> dict[str, int]:
    """Models that the splits chose, with how many did."""
    return {
        str(row["chosen"]).removeprefix("candidate = "): int(row["splits"])
        for row in about.get("tuned", ())
        if row["feature_set"] == feature_set
    }


def _ends(found: Any) -> dict[str, float]:
    return {"mean": found.mean, "low": found.low, "high": found.high}


def _print(found: Mapping[str, Any]) -> None:
    print(f"\n### {found['name']}: {found['tracks']} tracks, {found['labels']} labels\n")
    heard = "P@10" in found["sets"][HAND]
    headings = ["features", "columns", "accuracy in %"]
    headings += ["P@1 in %", "P@10 in %", "ms a track"] if heard else []
    rows = []
    for name, one in found["sets"].items():
        row = [name, f"{one['columns']:,}", _share(one["accuracy"])]
        if heard:
            row += [_share(one["P@1"]), _share(one["P@10"]), f"{one['ms']:.0f}"]
        rows.append(row)
    print(measuring.table(headings, rows))
    print()
    headings = ["difference in points", "accuracy", "p (Holm)", ""]
    headings += ["P@10", ""] if heard else []
    rows = []
    for first, second in PAIRS:
        pair = found["pairs"][f"{first} {second}"]
        accuracy = pair["accuracy"]
        row = [f"{second} - {first}", _points(accuracy), f"{accuracy['p']:.2g}", accuracy["verdict"]]
        if heard:
            row += [_points(pair["P@10"]), pair["P@10"]["verdict"]]
        rows.append(row)
    print(measuring.table(headings, rows))
    print(f"\n{found['sentence']}")
    if heard:
        chance = 100 * found["sets"][HAND]["chance"]
        print(f"Neighbours: {found['condition']}, {found['queries']} queries; P@10 by chance {chance:.1f} %.")
    for name, one in found["sets"].items():
        models = ", ".join(f"{model} ({splits})" for model, splits in one["chosen"].items())
        print(f"Chosen for {name}: {models}.")
    for note in found["notes"]:
        print(f"Note: {note}")


def _share(interval: Mapping[str, float]) -> str:
    return f"{100 * interval['mean']:.1f} ({100 * interval['low']:.0f}–{100 * interval['high']:.0f})"


def _points(interval: Mapping[str, float]) -> str:
    low, high = 100 * interval["low"], 100 * interval["high"]
    return f"{100 * interval['mean']:+.1f} ({low:+.1f} to {high:+.1f})"


if __name__ == "__main__":
    import sys

    main(sys.argv[1:])
