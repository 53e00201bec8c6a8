"""The reliability diagram: how often answers of a confidence come true.

Contents: reliability_png.

Reference
---------
Niculescu-Mizil and Caruana (2005), Predicting good probabilities with supervised learning, ICML.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from mirlab.show.figures.palette import light
from mirlab.show.figures.style import axes_at, canvas, percent_ticks, style


def reliability_png(card: Mapping[str, Any]) -> bytes:
    """Draw the reliability diagram of a model card as PNG, 150 dpi; equal cards give equal bytes."""
    calibration = card["calibration"]
    bins = calibration["reliability"]
    with style():
        figure = canvas(3.6, 3.9)
        axes = axes_at(figure, 0.62, 0.62, 2.8, 2.7)
        axes.plot([0, 1], [0, 1], color=light("muted"), linewidth=0.9, linestyle=(0, (4, 3)))
        for edge, confidence, accuracy, tracks in zip(
            bins["edges"], bins["confidence"], bins["accuracy"], bins["tracks"], strict=False
        ):
            if not tracks:
                continue
            axes.bar(edge + 0.05, accuracy, width=0.094, color=light("series-1"), alpha=0.3)
            axes.plot(confidence, accuracy, marker="o", markersize=4, color=light("ink"))
            axes.annotate(
                str(tracks), (edge + 0.05, 0.02), ha="center", va="bottom", fontsize=7, color=light("muted")
            )
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1)
        axes.set_xlabel("confidence (probability of the predicted class)")
        axes.set_ylabel("share of correct predictions")
        percent_ticks(axes.xaxis)
        percent_ticks(axes.yaxis)
        figure.text(
            0.12 / 3.6,
            1 - 0.12 / 3.9,
            "Reliability on held-out tracks",
            fontsize=11,
            fontweight="bold",
            va="top",
        )
        by_chance = 100 * calibration["ece_by_chance"]
        words = f"ECE {100 * calibration['ece']:.1f} %; by chance alone {by_chance:.1f} %"
        figure.text(0.12 / 3.6, 1 - 0.36 / 3.9, words, va="top", color=light("muted"))
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=150, metadata={"Software": "mirlab"})
    return buffer.getvalue()
