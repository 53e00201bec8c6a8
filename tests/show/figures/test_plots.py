"""The figures: what they show, that they repeat byte for byte, and that they leave matplotlib alone."""

from __future__ import annotations

import re
import struct
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest

from mirlab.errors import OutputError
from mirlab.show.answers.overview import Overview, spread
from mirlab.show.figures.curves import learning_curves
from mirlab.show.figures.dots import summary
from mirlab.show.figures.matrix import confusion_matrix
from mirlab.show.figures.palette import light
from mirlab.show.figures.plots import figure_bytes, inline_svg, write_figures

NAMES = ["accuracy", "loss", "summary", "confusion"]


def texts(figure):
    from matplotlib.text import Text

    return [text.get_text() for text in figure.findobj(Text) if text.get_text().strip()]


@pytest.fixture(scope="module")
def found(results):
    return Overview(results)


def test_a_grid_of_lengths_by_feature_sets_with_shared_axes(found):
    figure = learning_curves(found, "accuracy")
    assert len(figure.axes) == 2 * 4
    assert len({ax.get_xlim() for ax in figure.axes}) == len({ax.get_ylim() for ax in figure.axes}) == 1
    shown = texts(figure)
    assert {"base-5", "mfcc12", "mfcc20", "all", "5 inputs", "57 inputs", "2 epochs", "4 epochs"} <= set(
        shown
    )
    assert {"as-written", "corrected", "validation", "training", "chance (10 %)", "write-up"} <= set(shown)


def test_the_legend_lists_the_protocols_that_have_lines(results):
    found = Overview(results)
    found.rows = [replace(row, epochs=row.epochs * (row.protocol == "as-written")) for row in found.rows]
    assert found.over_of_nets == "4 splits"
    shown = texts(learning_curves(found, "accuracy"))
    assert "as-written" in shown
    assert "corrected" not in shown


def test_a_panel_holds_both_curves_of_both_protocols_and_the_write_ups_draws(found):
    ax = learning_curves(found, "accuracy").axes[0]
    lines = ax.get_lines()
    by_look = {(line.get_color(), line.get_linestyle()) for line in lines if len(line.get_xdata()) == 2}
    for role in ("series-1", "series-2"):
        assert (light(role), "-") in by_look
        assert (light(role), "--") in by_look
    assert len(ax.collections) == 4
    (diamonds,) = [line for line in lines if line.get_marker() == "D"]
    assert diamonds.get_xdata().tolist() == [2, 2]
    assert diamonds.get_ydata().tolist() == [0.2211, 0.2322]
    row = found.final("corrected", found.settings[0], 2)
    solid = [line for line in lines if line.get_color() == light("series-1") and line.get_linestyle() == "-"]
    assert solid[0].get_ydata()[-1] == pytest.approx(row.validation_accuracy.mean)


def test_nine_feature_sets_go_on_in_a_second_block(invented):
    nine = {f"set-{i}": (i, 0.3 + 0.04 * i) for i in range(1, 10)}
    figure = learning_curves(Overview(invented(sets=nine)), "loss")
    assert len(figure.axes) == 9
    width, height = figure.get_size_inches()
    assert width < 11
    tops = sorted({round(ax.get_position().y1 * height, 3) for ax in figure.axes})
    assert len(tops) == 2
    figure.canvas.draw()
    boxes = [ax.get_tightbbox() for ax in figure.axes]
    assert not [(a, b) for i, a in enumerate(boxes) for b in boxes[:i] if a.overlaps(b)]


@pytest.mark.parametrize("narrow", [False, True])
def test_the_summary_shows_means_intervals_goal_chance_and_draws(found, narrow):
    figure = summary(found, narrow=narrow)
    (ax,) = figure.axes
    points = {
        (line.get_marker(), line.get_color(), round(float(x), 6))
        for line in ax.get_lines()
        for x in line.get_xdata()
    }
    for setting in found.settings:
        for protocol, role in (("corrected", "series-1"), ("as-written", "series-2")):
            row = found.final(protocol, setting, 4)
            mean = row.validation_accuracy
            assert ("o", light(role), round(mean.mean, 6)) in points
            for end in (mean.low, mean.high, *spread(row)):
                assert ("None", light(role), round(end, 6)) in points
    verticals = [line.get_xdata()[0] for line in ax.get_lines() if len(set(line.get_xdata())) == 1]
    assert {0.8, 0.1} <= {round(float(x), 6) for x in verticals}
    diamonds = [x for line in ax.get_lines() if line.get_marker() == "D" for x in line.get_xdata()]
    assert diamonds == [0.3133]
    assert {"goal 80 %", "chance (10 %)"} <= set(texts(figure))


def test_the_key_stays_inside_the_figure_and_off_the_axes(found, invented):
    pair = {"only": (5, 0.4)}
    figures = [learning_curves(found, "accuracy"), summary(found), summary(found, narrow=True)]
    figures.append(learning_curves(Overview(invented(sets=pair)), "loss"))
    for figure in figures:
        figure.canvas.draw()
        box = figure.legends[0].get_window_extent()
        assert box.x0 >= 0
        assert box.x1 <= figure.bbox.x1
        assert box.y0 >= max(ax.get_tightbbox().y1 for ax in figure.axes)


def test_a_single_repeat_has_neither_band_nor_interval_in_its_key(invented):
    found = Overview(invented(repeats=1, config={"test_size": 0.3}))
    for figure in (learning_curves(found, "accuracy"), summary(found)):
        assert not [text for text in texts(figure) if "95 %" in text]
    assert not [text for text in texts(summary(found)) if "goal" in text]


def test_one_epoch_can_be_seen(invented):
    figure = learning_curves(Overview(invented(epochs=(1,))), "accuracy")
    dots = [line for line in figure.axes[0].get_lines() if line.get_marker() == "."]
    assert len(dots) == 4


def test_a_diverging_repeat_does_not_flatten_the_others(invented):
    results = invented(repeats=20, epochs=(4,))
    found = Overview(results)
    normal = learning_curves(found, "loss").axes[0].get_ylim()[1]
    column = results.runs["validation_loss"].to_numpy().copy()
    column[7] = 1e6
    index = results.runs.column_names.index("validation_loss")
    spoiled = Overview(
        type(results)(
            results.runs.set_column(index, "validation_loss", [column]), results.predictions, results.about
        )
    )
    assert learning_curves(spoiled, "loss").axes[0].get_ylim()[1] < 3 * normal


def test_the_matrix_prints_every_count(found):
    figure = confusion_matrix(found)
    counts = found.confusion(found.best).counts
    shown = [int(text) for text in texts(figure) if text.isdigit()]
    assert sorted(shown) == sorted(counts[counts > 0].tolist())
    assert sum(shown) == counts.sum()
    assert "all, 4 epochs, corrected: counts over 4 splits" in texts(figure)


def test_files_are_whole_png_at_150_dpi_and_svg(results, tmp_path):
    paths = write_figures(results, tmp_path / "new" / "folder")
    assert [path.name for path in paths] == [
        f"{name}.{suffix}" for name in NAMES for suffix in ("png", "svg")
    ]
    assert sorted(path.name for path in paths[0].parent.iterdir()) == sorted(path.name for path in paths)
    for path in paths:
        content = path.read_bytes()
        if path.suffix == ".png":
            width, height = struct.unpack(">II", content[16:24])
            assert width >= 5.2 * 150
            assert height >= 300
        else:
            assert ElementTree.fromstring(content).tag.endswith("svg")


def test_equal_results_give_equal_files_without_a_date(results, run_folder, tmp_path):
    from mirlab.learn.results.results import Results

    one = write_figures(results, tmp_path / "one")
    two = write_figures(Results.load(run_folder), tmp_path / "two")
    for a, b in zip(one, two, strict=True):
        assert a.read_bytes() == b.read_bytes(), a.name
    assert b"<dc:date>" not in (tmp_path / "one" / "accuracy.svg").read_bytes()


def test_matplotlib_is_left_as_it_was(results, tmp_path):
    import matplotlib as mpl

    with mpl.rc_context({"font.size": 31, "svg.hashsalt": "theirs", "lines.linewidth": 9}):
        before = dict(mpl.rcParams)
        figure = summary(Overview(results))
        inline_svg(figure, "a", "t", "d")
        assert dict(mpl.rcParams) == before
    assert max(text.get_fontsize() for text in figure.findobj(mpl.text.Text)) < 15


def test_an_inline_figure_has_ids_of_its_own_and_no_fixed_colours(found):
    figure = summary(found)
    one = inline_svg(figure, "one", "A <title>", "says & more")
    two = inline_svg(figure, "two", "t", "d")
    ids = [re.findall(r'\bid="([^"]+)"', svg) for svg in (one, two)]
    assert not set(ids[0]) & set(ids[1])
    assert len(set(ids[0])) == len(ids[0])
    assert set(re.findall(r"(?:url\(|href=\")#([^)\"]+)", one)) <= set(ids[0])
    assert '<title id="one-title">A &lt;title&gt;</title>' in one
    assert "says &amp; more" in one
    assert "font-family" not in one
    assert "DejaVu" not in one
    assert re.findall(r"#[0-9a-f]{6}", re.sub(r"var\([^)]*\)", "", one)) == []
    assert ElementTree.fromstring(one).attrib["role"] == "img"


def test_names_of_any_kind_are_drawn(invented, tmp_path):
    labels = ("$x_", "<b>&", "日本\u202e語", "a\nb\x00", "very long name of a class that never ends at all")
    results = invented(
        labels=labels, sets={"$\\frac{": (3, 0.5), "<script>": (4, 0.6)}, track="{0}/{1}".format
    )
    for path in write_figures(results, tmp_path / "out"):
        if path.suffix == ".svg":
            ElementTree.fromstring(path.read_bytes())
    inside = inline_svg(summary(Overview(results)), "s", "t", "d")
    assert "<script" not in inside
    assert "&lt;script&gt;" in inside


def test_a_place_that_cannot_be_written_is_a_sentence(results, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(OutputError, match=r"could not write .*accuracy\.png"):
        write_figures(results, blocked)
    assert blocked.read_text() == "in the way"


def test_unrun_combinations_leave_their_panel_empty(results):
    import pyarrow.compute as pc

    runs = results.runs
    partial = runs.filter(
        pc.invert(pc.and_(pc.equal(runs["feature_set"], "all"), pc.equal(runs["epochs"], 4)))
    )
    found = Overview(type(results)(partial, results.predictions, results.about))
    last = learning_curves(found, "accuracy").axes[-1]
    assert [line for line in last.get_lines() if not np.allclose(line.get_ydata(), 0.1)] == []
    assert len(found.lines()) == 7
    assert len(summary(found).axes) == 1


def test_a_pdf_is_white_as_paper(found):
    pdf = figure_bytes(confusion_matrix(found), "pdf", **{"pdf.compression": 0}).decode("latin-1")
    page = next(line for line in pdf.splitlines() if line.endswith((" rg", " g")))
    assert page.startswith("1 g ")
