"""Results of a run for the terminal, on standard output.

Conventions: accuracies are shares in `result_rows`, per cent in print. Names from files are printed with
control characters made visible.

Contents: print_results, result_rows, answer_paragraphs.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any

from mirlab.data.known import find_set
from mirlab.learn.statistics import Measure, metrics_of_one
from mirlab.show.answers import Line, Overview
from mirlab.show.terminal.output import left_out
from mirlab.show.terminal.tables import TextTable, print_table, print_text, terminal_width
from mirlab.words import Answer, visible

if TYPE_CHECKING:
    from mirlab.learn.results import Results, SummaryRow


def print_results(results: Results, *, file: IO[str] | None = None) -> None:
    """Print a run: its title, the table of results with 95 % intervals, and the answer in a sentence."""
    from mirlab.learn.results import optimism, sentences

    found = Overview(results)
    lines = found.lines()
    published = any(line.written for line in lines)
    headers = [
        "feature set",
        "inputs",
        *(["epochs"] if found.lengths else []),
        *found.protocols,
        *([found.reference_name] if published else []),
    ]
    cells, last = [], None
    for line in lines:
        first = line.setting != last
        last = line.setting
        row = [
            line.setting.label if first else "",
            str(line.setting.n_features) if first else "",
            *([str(line.epochs or "–")] if found.lengths else []),
        ]
        row += [_accuracy(line, protocol, found) for protocol in found.protocols]
        if published:
            row.append(", ".join(f"{100 * value:.1f}" for value in line.written))
        cells.append(row)
    bold = {i for i, line in enumerate(lines) if line.best}
    numeric = [header in ("inputs", "epochs") for header in headers]
    width = terminal_width()
    print_text(f"{visible(found.about['title'])}\n", file)
    print_table(TextTable([visible(header) for header in headers], cells, numeric, bold), file)
    known = any(row.validation_score.known for row in found.rows)
    times = found.over + ("" if known else ", so no interval")
    what = "mean and 95 % interval" if known else "mean"
    when = " at the last epoch" if found.lengths else ""
    picked = " (optimistic, because these test tracks picked it)" if optimism(results) else ""
    unit = f" in {found.measure.unit}" if found.measure.unit else ""
    note = f"Validation {found.measure.label}{when}{unit}: {what} over {times}. "
    note += f"* Best under {found.trusted}{picked}. {_chance(found)}"
    if published and "reference_source" in found.about:
        note += f" {_no_comparison(found)}"
    print_text("\n" + textwrap.fill(note, width), file)
    if not found.of_classes:
        _print_targets(found, file)
    effects = found.effects()
    if effects:
        under = visible(found.trusted)
        points = ", in points" if found.measure.share else ""
        print_text(f"\nEffect of each axis under {under}, compared with its first value{points}:\n", file)
        cells = [list(row.values()) for row in effects]
        print_table(TextTable(list(effects[0]), cells, [False] * len(effects[0])), file)
    for paragraph in answer_paragraphs(sentences(results)):
        print_text("\n" + textwrap.fill(visible(paragraph), width), file)
    failures = found.about["data"].get("failures", 0)
    if failures:
        print_text(f"\n{left_out(failures)}", file)


def answer_paragraphs(said: Sequence[str]) -> list[str]:
    """The sentences of an answer as paragraphs: the short one, each that takes something off it, the rest."""
    answer = Answer.of(said)
    caveats = [f"But: {caveat}" for caveat in answer.caveats]
    return [answer.first, *caveats, *([" ".join(answer.behind)] if answer.behind else [])]


def _chance(found: Overview) -> str:
    chance = found.measure.number(found.chance(found.score))
    if found.of_classes:
        return f"Chance is {chance}."
    return f"Always predicting {found.chance_words} gets {chance}."


def _print_targets(found: Overview, file: IO[str] | None) -> None:
    """The best run's figures of each tag or number."""
    table = found.best_targets
    names = metrics_of_one(found.results.task)
    rows = []
    for row in table.records():
        cells = [_with_ends(row, name, first=name == names[0]) for name in names]
        rows.append(
            [visible(row["target"]), *cells, *([str(row["positives"])] if "positives" in row else [])]
        )
    headers = [found.noun, *(Measure(name).label for name in names)]
    headers += ["tracks"] if found.results.task == "tags" else []
    numeric = [False, *(False for _ in names), *([True] if found.results.task == "tags" else [])]
    shares = ", shares in %" if found.results.task == "tags" else ""
    print_text(f"\nEach {found.noun} by the best run under {visible(found.trusted)}{shares}:\n", file)
    print_table(TextTable(headers, rows, numeric), file)


def _with_ends(row: Mapping[str, Any], name: str, *, first: bool) -> str:
    """A figure; the first of a row with its interval."""
    number, mean = Measure(name).number, row[name]
    if mean is None:
        return "-"
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    return number(mean) + (f" ({number(low)} to {number(high)})" if first and low is not None else "")


def _no_comparison(found: Overview) -> str:
    """That published figures of one collection stand beside results of another."""
    source, data = (
        visible(text) for text in (found.about["reference_source"], found.about["data"]["source"])
    )
    known = find_set(source)
    of = source if known is None else known.title
    whose = "published" if found.reference_name == "published" else f"{found.reference_name}'s"
    name = data.rstrip("/").rpartition("/")[2] or data
    return f"The {whose} results are for {of} and cannot be compared with {name}."


def result_rows(results: Results) -> list[dict[str, Any]]:
    """The rows of `print_results` for machines: shares in [0, 1], None where there is no interval."""
    found = Overview(results)
    return [
        {
            "feature_set": line.setting.feature_set,
            "n_features": line.setting.n_features,
            **dict(line.setting.axes),
            "epochs": line.epochs,
            "protocols": {name: _numbers(final) for name, final in line.finals.items()},
            "published": line.written,
            "best": line.best,
        }
        for line in found.lines()
    ]


def _numbers(final: SummaryRow | None) -> dict[str, Any] | None:
    if final is None:
        return None
    score = final.validation_score
    name = "accuracy" if final.metric == "accuracy" else "score"
    more = {key: interval.to_dict() for key, interval in final.metrics.items()}
    return {
        f"validation_{name}": score.mean,
        "low": score.low if score.known else None,
        "high": score.high if score.known else None,
        f"train_{name}": _number(final.train_score),
        **({"metric": final.metric, "metrics": more} if more else {}),
        "validation_loss": _number(final.validation_loss),
        "train_loss": _number(final.train_loss),
        "repeats": len(final.scores),
    }


def _number(value: float) -> float | None:
    """None for NaN, which JSON has no word for."""
    return None if math.isnan(value) else value


def _accuracy(line: Line, protocol: str, found: Overview) -> str:
    final = line.finals[protocol]
    if final is None:
        return ""
    score, number = final.validation_score, found.measure.number
    star = "*" if line.best and protocol == found.trusted else ""
    if not score.known:
        return f"{number(score.mean)}{star}"
    between = "–" if found.measure.share else " to "
    return f"{number(score.mean)}{star or ' '} {number(score.low)}{between}{number(score.high)}"
