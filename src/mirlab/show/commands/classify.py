"""`mirlab classify`: what is this song?"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mirlab.show.answers import csv_of, rows_of
from mirlab.show.terminal import (
    Guarded,
    Piped,
    ShortPaths,
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
    help="Number of labels shown per row of the table; of tags it shows those that a file has.",
)
@click.option(
    "--all", "every", is_flag=True, help="Show every label, or every tag with its probability, in the table."
)
@click.option(
    "--coverage",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=0.9,
    show_default=True,
    help="How often a prediction set should contain the right label, or an interval the right number.",
)
@click.option(
    "--explain",
    "explained",
    is_flag=True,
    help="Show which features speak for and against each label, tag or number (table, json and jsonl).",
)
@timeline_options("Classify")
@force_option
@workers_option
def classify(
    bundle: Path,
    paths: tuple[str, ...],
    format_: str,
    top: int,
    every: bool,
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

    The label is the most probable class. The set contains the right class nine times in ten. A bundle of tags
    gives the tags of a file with their probabilities, a bundle of numbers each number with an interval that
    contains the right one nine times in ten. "unknown" means that the audio is unlike everything that the
    classifier was trained on.
    """
    from mirlab.learn.bundle import load

    check_timeline(timeline, window, hop, out)
    if explained and format_ == "csv":
        raise click.UsageError("--explain does not work with --format csv: use table, json or jsonl")
    classifier = load(bundle)
    if classifier.task == "tags" and _given("coverage"):
        raise click.UsageError(
            "--coverage is about sets of classes and intervals of numbers, and this is a bundle of tags: "
            f"leave it out ({bundle})"
        )
    top = len(classifier.labels) if every else top
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
            classifier,
            files,
            ShortPaths.of(paths, map(shown_name, files)),
            format_,
            top,
            every,
            coverage,
            explained,
            timeline,
            window,
            hop,
            out,
            force,
            workers,
        )


def _given(option: str) -> bool:
    """Whether an option was written, and not left at its default."""
    source = click.get_current_context().get_parameter_source(option)
    return source is not click.core.ParameterSource.DEFAULT


def _classified(
    classifier: Classifier,
    files: list[str],
    short: ShortPaths,
    format_: str,
    top: int,
    every: bool,
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
    reasons = {shown_name(path): said for path, said in why.items()}
    _show(named, format_, top, every, classifier.labels, reasons, short)
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


def _explained(classifier: Classifier, predictions: list[Prediction]) -> dict[str, list[Explanation]]:
    """What spoke for the label, the tags or the numbers of each file that could be analysed, by its path."""
    from mirlab.learn.bundle import TagPrediction, explain_some

    found = {}
    for p in predictions:
        if p.error or p.silent:
            continue
        names = list(classifier.labels) if p.label is None else [p.label]
        if isinstance(p, TagPrediction):
            # Of a file without tags the most probable one is explained.
            names = list(p.tags) or [max(p.probabilities, key=lambda tag: p.probabilities[tag])]
        found[p.path] = explain_some(classifier, classifier.row(p.path), names)
    return found


def _show(
    predictions: list[Prediction],
    format_: str,
    top: int,
    every: bool,
    labels: tuple[str, ...],
    why: dict[str, list[Explanation]],
    short: ShortPaths,
) -> None:
    if format_ == "json":
        results = {"results": [_result(prediction, why) for prediction in predictions]}
        as_json(results)
    elif format_ == "jsonl":
        for prediction in predictions:
            write(json_text(_result(prediction, why)) + "\n")
    elif format_ == "csv":
        write(csv_of(predictions, labels))
    else:
        from mirlab.show.terminal import print_rows

        called = [replace(prediction, path=short(prediction.path)) for prediction in predictions]
        print_rows([row for prediction in called for row in rows_of(prediction, top, every, labels)])
        short.remark()
        for prediction in predictions:
            for one in why.get(prediction.path, ()):
                _print_why(prediction.path, one)


def _print_why(path: str, why: Explanation) -> None:
    from mirlab.show.terminal import print_rows
    from mirlab.words import visible, written_out

    name = f"\n{visible(written_out(path))}: {visible(why.label)}"
    if why.task == "numbers":
        say(
            f"{name} {why.probability:.4g}; on average over the training tracks {why.baseline:.4g}. "
            "Contributed by each feature:"
        )
        print_rows(
            [
                {"feature": c.words or c.feature, "difference": f"{c.value:+.3g}", "±": f"{c.error:.2g}"}
                for c in why.contributions
            ]
        )
        return
    say(
        f"{name} {100 * why.probability:.0f} %; on "
        "average over the "
        f"training tracks {100 * why.baseline:.0f} %. Percentage points contributed by each feature:"
    )
    print_rows(
        [
            {"feature": c.words or c.feature, "points": f"{100 * c.value:+.1f}", "±": f"{100 * c.error:.1f}"}
            for c in why.contributions
        ]
    )


def _result(prediction: Prediction, why: dict[str, list[Explanation]]) -> dict[str, Any]:
    """The result with a path that JSON can hold: bytes that are no text are escaped."""
    from mirlab.words import written_out

    found = [one.as_json() for one in why.get(prediction.path, ())]
    more: dict[str, Any] = {}
    if found:
        more = {"explanation": found[0]} if prediction.task == "class" else {"explanations": found}
    return {**prediction.as_json(), **more, "path": written_out(prediction.path)}
