"""`mirlab classify`: what is this song?"""

from __future__ import annotations

import io
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.terminal import (
    Guarded,
    Piped,
    as_json,
    check_timeline,
    complain,
    force_option,
    json_text,
    remark,
    say,
    shown_name,
    sound_paths,
    timeline_options,
    workers_option,
    write,
)
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier, Explanation, Prediction


@click.command(cls=Guarded)
@click.argument("bundle", type=click.Path(path_type=Path))
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="Output format.",
)
@click.option(
    "--top",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    help="Number of labels shown per row of the table.",
)
@click.option(
    "--coverage",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=0.9,
    show_default=True,
    help="How often a prediction set should contain the right label.",
)
@click.option(
    "--explain",
    "explained",
    is_flag=True,
    help="Show which features speak for and against each label (table, json and jsonl).",
)
@timeline_options("Classify")
@force_option
@workers_option
def classify(
    bundle: Path,
    paths: tuple[str, ...],
    format_: str,
    top: int,
    coverage: float,
    explained: bool,
    timeline: bool,
    window: float | None,
    hop: float | None,
    out: Path | None,
    force: bool,
    workers: int | None,
) -> int:
    """Classify audio files with BUNDLE, a file written by `mirlab train`.

    Each PATH is an audio file or a folder of them; - reads standard input: audio (cat song.mp3 | ...) or a
    list of paths, one per line.

    The label is the most probable class. The set contains the right class nine times in ten. "unknown" means
    that the audio is unlike everything that the classifier was trained on.
    """
    from mirlab.learn.bundle import load

    check_timeline(timeline, window, hop, out)
    if explained and format_ == "csv":
        raise click.UsageError("--explain does not work with --format csv: use table, json or jsonl")
    classifier = load(bundle)
    with ExitStack() as held:
        files = list(sound_paths(paths, held))
        if not files:
            raise click.UsageError(
                "expected audio files, but found none: give files, folders with audio, or -"
            )
        if timeline and out is None and any(isinstance(file, Piped) for file in files):
            raise click.UsageError(
                "a timeline is written beside its file, but standard input has no folder: add --out FOLDER"
            )
        return _classified(
            classifier, files, format_, top, coverage, explained, timeline, window, hop, out, force, workers
        )


def _classified(
    classifier: Classifier,
    files: list[str],
    format_: str,
    top: int,
    coverage: float,
    explained: bool,
    timeline: bool,
    window: float | None,
    hop: float | None,
    out: Path | None,
    force: bool,
    workers: int | None,
) -> int:
    """Classify, print, and say with the exit code whether anything could be."""
    if timeline:
        from mirlab.files import check_replaceable, writing_errors
        from mirlab.show.figures import bases, timeline_files

        places = {} if out is None else bases(dict.fromkeys(map(shown_name, files)), out)
        for file in files:
            for place, kind in timeline_files(places.get(shown_name(file), Path(file))).items():
                with writing_errors(place):
                    check_replaceable(place, kind, force=force, inputs=[file])
    predictions = _predicted(classifier, files, coverage, workers)
    failed = [prediction for prediction in predictions if prediction.error]
    why = _explained(classifier, predictions) if explained else {}
    named = [replace(prediction, path=shown_name(prediction.path)) for prediction in predictions]
    _show(named, format_, top, classifier.labels, {shown_name(path): said for path, said in why.items()})
    for prediction in named:
        if prediction.error:
            complain(prediction.path, prediction.error)
    for prediction in named:
        for note in prediction.notes:
            remark(prediction.path, note)
    if timeline:
        from mirlab.show.figures import bases, write_timeline

        analysed = dict.fromkeys(prediction.path for prediction in predictions if not prediction.error)
        base = {} if out is None else bases(map(shown_name, analysed), out)
        for path in analysed:
            written = write_timeline(
                classifier, path, window or 6.0, hop, coverage, base.get(shown_name(path)), force=force
            )
            say(f"timeline: {' and '.join(str(path) for path in written)}", err=True)
    if failed:
        say(f"{len(failed)} of {counted(len(predictions), 'file')} could not be analysed", err=True)
    return 1 if len(failed) == len(predictions) else 0


def _predicted(
    classifier: Classifier, files: list[str], coverage: float, workers: int | None
) -> list[Prediction]:
    if len(files) <= 3:
        return classifier.predict(files, coverage=coverage, workers=1)
    from mirlab.show.terminal import Phases

    with Phases() as phases:
        return classifier.predict(
            files,
            coverage=coverage,
            workers=workers,
            progress=phases,
        )


def _explained(classifier: Classifier, predictions: list[Prediction]) -> dict[str, Explanation]:
    """What spoke for the label of each file that could be analysed, by its path."""
    from mirlab.learn.bundle import explain

    return {p.path: explain(classifier, classifier.row(p.path)) for p in predictions if not p.error}


def _show(
    predictions: list[Prediction],
    format_: str,
    top: int,
    labels: tuple[str, ...],
    why: dict[str, Explanation],
) -> None:

    if format_ == "json":
        results = {"results": [_result(prediction, why) for prediction in predictions]}
        as_json(results)
    elif format_ == "jsonl":
        for prediction in predictions:
            write(json_text(_result(prediction, why)) + "\n")
    elif format_ == "csv":
        _csv(predictions, labels)
    else:
        from mirlab.show.terminal import print_rows

        print_rows([_row(prediction, top) for prediction in predictions])
        for prediction in predictions:
            if prediction.path in why:
                _print_why(prediction.path, why[prediction.path])


def _print_why(path: str, why: Explanation) -> None:
    from mirlab.show.terminal import print_rows
    from mirlab.words import visible, written_out

    say(
        f"\n{visible(written_out(path))}: {visible(why.label)} {100 * why.probability:.0f} %; on "
        "average over the "
        f"training tracks {100 * why.baseline:.0f} %. Percentage points contributed by each feature:"
    )
    print_rows(
        [
            {"feature": c.words or c.feature, "points": f"{100 * c.value:+.1f}", "±": f"{100 * c.error:.1f}"}
            for c in why.contributions
        ]
    )


def _result(prediction: Prediction, why: dict[str, Explanation]) -> dict[str, Any]:
    """The result with a path that JSON can hold: bytes that are no text are escaped."""
    from mirlab.words import written_out

    explanation = why.get(prediction.path)
    more = {} if explanation is None else {"explanation": explanation.as_json()}
    return {**prediction.as_json(), **more, "path": written_out(prediction.path)}


def _csv(predictions: list[Prediction], labels: tuple[str, ...]) -> None:
    import csv

    from mirlab.files import shown
    from mirlab.words import written_out

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(
        ["path", "label", "unknown", "prediction_set", *(shown(f"p:{label}") for label in labels), "error"]
    )
    for p in predictions:
        known = [p.label, str(p.unknown).lower(), ";".join(p.prediction_set)] if not p.error else ["", "", ""]
        numbers = [f"{p.probabilities[label]:.6g}" if not p.error else "" for label in labels]
        writer.writerow([*map(shown, (written_out(p.path), *known)), *numbers, shown(p.error)])
    write(buffer.getvalue())


def _row(prediction: Prediction, top: int) -> dict[str, str]:
    from mirlab.words import visible, written_out

    file = visible(written_out(prediction.path))
    if prediction.error:
        return {"file": file, "label": "", "probabilities": "could not be analysed", "set": "", "unknown": ""}
    best = sorted(prediction.probabilities.items(), key=lambda item: -item[1])[:top]
    return {
        "file": file,
        "label": visible(prediction.label),
        "probabilities": ", ".join(f"{visible(label)} {100 * p:.0f} %" for label, p in best),
        "set": ", ".join(visible(label) for label in prediction.prediction_set),
        "unknown": _unknown(prediction),
    }


def _unknown(prediction: Prediction) -> str:
    """Whether it is unknown, short enough for a table."""
    if not prediction.unknown:
        return ""
    return f"unknown: {prediction.reason}" if prediction.reason == "silence" else "unknown"
