"""Labels that look like several tags or like numbers: asked about, never taken in silence.

Contents: check_classes_meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mirlab.data.tasks.cells import DOUBTFUL, SURE, number_of, pieces_of, shared_pieces
from mirlab.errors import UsageError
from mirlab.words import quoted

_FEWEST_NUMBERS = 8


def check_classes_meant(labels: Sequence[Any], where: str, called: str) -> None:
    """Raise UsageError where labels look like several tags, or like numbers to predict.

    A semicolon or a bar between words looks so in any label; a slash or a comma only where one of the parts
    is in other labels as well.

    Parameters
    ----------
    labels : None where unknown
    where : what the data are called
    called : what the labels are called: "label", or the column
    """
    texts = list(dict.fromkeys(str(label) for label in labels if label is not None))
    for separator in SURE:
        for text in texts:
            parts = [part for part in pieces_of(text, separator) if part]
            if len(parts) > 1:
                _ask(text, separator, "", where, called)
    for separator in DOUBTFUL:
        shared = shared_pieces(texts, separator)
        if shared:
            piece, text = shared
            _ask(text, separator, f", for {quoted(piece)} is in other labels, too", where, called)
    numbers = [number_of(text) for text in texts]
    if (
        len(texts) >= _FEWEST_NUMBERS
        and all(number is not None and number == number for number in numbers)
        and any(number is not None and not float(number).is_integer() for number in numbers)
    ):
        raise UsageError(
            f"{where}: the labels look like numbers to predict ({len(texts):,} different, such as "
            f'{quoted(texts[0])}): --task numbers (task="numbers") learns them as numbers; --task class '
            "takes each as a class"
        )


def _ask(text: str, separator: str, why: str, where: str, called: str) -> None:
    raise UsageError(
        f"{where}: the label {quoted(text[:60])} looks like several tags{why}: --task tags --separator "
        f'"{separator}" (task="tags", separator="{separator}") learns them as tags; --task class '
        '(task="class") takes each label as one class'
    )
