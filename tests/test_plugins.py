"""Plugins: files that register things, in Python and on the command line, and the numbers they lead to."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab import plugins
from mirlab.audio.registry import registry as features
from mirlab.errors import UsageError
from mirlab.learn.models import registry as models
from mirlab.show.terminal.cli import main
from mirlab.show.web.work import worker

LEVEL = '''
import numpy as np
import mirlab

FACTOR = {factor}

@mirlab.feature(name="level_of_track", size=1, units="full scale", reference="own", takes="samples")
def level_of_track(y, sr):
    """Largest sample of the track, times a factor."""
    return FACTOR * np.abs(y).max()
'''
MODEL = """
from sklearn.naive_bayes import GaussianNB
import mirlab

@mirlab.model("bayes-of-mine", summary="Gaussian naive Bayes.")
def bayes(var_smoothing: float = 1e-9):
    return GaussianNB(var_smoothing=var_smoothing)
"""


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave the registries as they were."""
    features.names()
    models.names()
    monkeypatch.setattr(features, "_features", dict(features._features))
    monkeypatch.setattr(models, "_entries", dict(models._entries))
    monkeypatch.setattr(plugins, "_loaded", {})
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.startswith("mirlab_plugin_"):
            del sys.modules[name]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for number in range(8):
        name = tmp_path / "music" / ("loud" if number % 2 else "calm") / f"{number}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        level = (0.8 if number % 2 else 0.1) + number / 100
        sf.write(name, level * np.sin(np.arange(8000) / 5), 22050)
    return tmp_path / "music"


def written(folder: Path, text: str, name: str = "mine.py") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_plugin_registers(tmp_path: Path) -> None:
    file = written(tmp_path, LEVEL.format(factor=2) + MODEL)
    loaded = mirlab.plugin(file)
    assert loaded.brought == (("feature", "level_of_track"), ("model", "bayes-of-mine"))
    assert mirlab.features([0.25, -0.5] * 2000, 22050, "level_of_track")["level_of_track.value"] == 1.0
    assert "bayes-of-mine" in models.names()
    assert plugins.loaded() == (loaded,)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.py"], "no compiled file beside it"


def test_a_file_is_run_once_until_it_changes(tmp_path: Path) -> None:
    file = written(tmp_path, LEVEL.format(factor=2))
    first = mirlab.plugin(file)
    function = features.get("level_of_track")
    assert mirlab.plugin(str(file)) is first
    assert features.get("level_of_track") is function
    written(tmp_path, LEVEL.format(factor=3))
    assert mirlab.plugin(file).digest != first.digest
    assert mirlab.features([0.5] * 4000, 22050, "level_of_track")["level_of_track.value"] == 1.5
    assert len(plugins.loaded()) == 1


def test_changed_code_gets_no_stale_numbers(tmp_path: Path, music: Path) -> None:
    file = written(tmp_path, LEVEL.format(factor=2))
    mirlab.plugin(file)
    one = mirlab.extract(music, features="level_of_track, rms.mean", workers=1)
    assert one.computed == 8
    assert mirlab.extract(music, features="level_of_track", workers=1).computed == 0
    # Only a constant beside the function changed.
    written(tmp_path, LEVEL.format(factor=3))
    mirlab.plugin(file)
    other = mirlab.extract(music, features="level_of_track", workers=1)
    assert other.computed == 8
    np.testing.assert_allclose(other.table.values[:, 0], 1.5 * one.table.values[:, 0])
    assert mirlab.extract(music, features="rms.mean", workers=1).computed == 0
    (said,) = other.table.provenance["plugins"]
    assert said == {
        "file": "mine.py",
        "hash": plugins.loaded()[0].digest,
        "registers": ["feature level_of_track"],
    }
    assert "plugins" not in mirlab.extract(music, features="rms.mean", workers=1).table.provenance


def test_features_of_plugins_work_in_other_processes(tmp_path: Path, music: Path) -> None:
    mirlab.plugin(written(tmp_path, LEVEL.format(factor=2)))
    asked = "level_of_track"
    here = mirlab.extract(music, features=asked, workers=1, cache=False).table
    there = mirlab.extract(music, features=asked, workers=2, cache=False)
    assert not there.failures
    np.testing.assert_array_equal(there.table.values, here.values)
    # Shards are named and filled in the workers, by the same keys.
    mirlab.extract_shards(music, features=asked, out=tmp_path / "shards", workers=2)
    np.testing.assert_array_equal(mirlab.open_source(tmp_path / "shards").values, here.values)


def test_two_files_of_one_name_and_a_file_called_as_a_package(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    mirlab.plugin(written(tmp_path, LEVEL.format(factor=1), "numpy.py"))
    import numpy

    assert numpy.__file__ != str(tmp_path / "numpy.py")
    with pytest.raises(UsageError, match=r"numpy\.py, line 7: .* \"level_of_track\" already"):
        mirlab.plugin(written(tmp_path / "a", LEVEL.format(factor=1), "numpy.py"))


def test_a_plugin_that_registers_nothing(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match=r"mine\.py: it registers nothing, so mirlab won't find"):
        mirlab.plugin(written(tmp_path, "x = 1\n"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import mirlab\n\nx = 1 / 0\n", r"mine\.py, line 3: the plugin can't be loaded: ZeroDivisionError"),
        ("def broken(:\n", r"mine\.py, line 1: the plugin can't be loaded: SyntaxError: invalid syntax"),
        ("import nowhere_to_be_found\n", r"line 1: .*ModuleNotFoundError: No module named 'nowhere"),
        ("raise SystemExit(3)\n", r"line 1: .*SystemExit: 3"),
        ("\n\nimport mirlab\nmirlab.feature(name='x', size=1)\n", r"line 4: .*TypeError: .*missing"),
        ("x = '\0'\n", r"mine\.py.*the plugin can't be loaded: .*null bytes"),
    ],
)
def test_a_plugin_that_fails_names_file_and_line(tmp_path: Path, text: str, words: str) -> None:
    file = written(tmp_path, text)
    before = set(sys.modules)
    with pytest.raises(UsageError, match=words):
        mirlab.plugin(file)
    assert plugins.loaded() == ()
    assert not [name for name in set(sys.modules) - before if name.startswith("mirlab_plugin_mine_")]
    # Mended, it loads.
    mirlab.plugin(written(tmp_path, MODEL))


def test_a_plugin_that_fails_after_a_change_leaves_the_earlier(tmp_path: Path) -> None:
    file = written(tmp_path, LEVEL.format(factor=2))
    first = mirlab.plugin(file)
    written(tmp_path, "1 / 0")
    with pytest.raises(UsageError, match="ZeroDivisionError"):
        mirlab.plugin(file)
    assert plugins.loaded() == (first,)


def test_what_is_no_plugin(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.py: the plugin can't be read: No such file"):
        mirlab.plugin(tmp_path / "nowhere.py")
    with pytest.raises(UsageError, match=r"expected a plugin, a Python file whose name ends in \.py"):
        mirlab.plugin(written(tmp_path, "", "mine.txt"))
    (tmp_path / "folder.py").mkdir()
    with pytest.raises(UsageError, match=r"folder\.py: the plugin can't be read: Is a directory"):
        mirlab.plugin(tmp_path / "folder.py")
    with pytest.raises(UsageError, match="a Python file of at most 1 MB"):
        mirlab.plugin(written(tmp_path, "#" * (1 << 20) + "\n"))
    (tmp_path / "null.py").symlink_to("/dev/null")
    with pytest.raises(UsageError, match="a Python file, got a device"):
        mirlab.plugin(tmp_path / "null.py")


# On the command line ----------------------------------------------------------------------------------


def test_commands_take_plugins(tmp_path: Path, music: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, LEVEL.format(factor=2) + MODEL)
    with_it = ["--plugin", str(file)]
    assert main(["models", *with_it, "--format", "json"]) == 0
    assert "bayes-of-mine" in [entry["name"] for entry in json.loads(capsys.readouterr().out)]
    table = tmp_path / "table.parquet"
    asked = ["--features", "level_of_track", "--workers", "1"]
    assert main(["extract", str(music), "--out", str(table), *asked, *with_it]) == 0
    experiment = """
name = "mine"
title = "Mine"
question = "Does it work?"
protocols = ["kfold"]
repeats = 2
[data]
source = "SOURCE"
[model]
name = "bayes-of-mine"
[[feature_sets]]
name = "level"
columns = ["level_of_track"]
"""
    written(tmp_path, experiment.replace("SOURCE", table.as_posix()), "mine.toml")
    out = tmp_path / "results"
    assert main(["run", str(tmp_path / "mine.toml"), "--out", str(out), *with_it]) == 0
    about = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert about["plugins"] == [
        {
            "file": "mine.py",
            "hash": plugins.loaded()[0].digest,
            "registers": ["feature level_of_track", "model bayes-of-mine"],
        }
    ]


def test_the_command_line_says_what_is_wrong_with_a_plugin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "import mirlab\nmirlab.nothing\n")
    assert main(["models", "--plugin", str(file)]) == 2
    assert f"mirlab: {file}, line 2: the plugin can't be loaded: AttributeError" in capsys.readouterr().err
    assert main(["models", "--plugin", str(written(tmp_path, "x = 1\n"))]) == 0
    assert f"note: {file}: it registers nothing" in capsys.readouterr().err
    assert main(["library", "add", "--help"]) == 0
    assert "--plugin FILE.py" in capsys.readouterr().out


def test_a_worker_of_the_explorer_loads_the_plugins_of_its_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_lines", lambda: iter([]))
    monkeypatch.setattr(worker, "end_with", lambda parent: None)
    monkeypatch.setattr("os.dup", lambda number: number)
    monkeypatch.setattr("os.dup2", lambda *numbers: None)
    monkeypatch.setattr("os.fdopen", lambda *_, **__: io.StringIO())
    worker.main(0, 0, 0, [str(written(tmp_path, MODEL))])
    assert "bayes-of-mine" in models.names()


@pytest.mark.parametrize("kind", ["feature", "protocol"])
def test_an_unknown_name_may_be_of_a_plugin(kind: str) -> None:
    from mirlab.audio.registry import registry
    from mirlab.data.splits.protocols import protocol_of

    find = {"feature": registry.get, "protocol": protocol_of}[kind]
    with pytest.raises(
        UsageError, match=rf'no {kind} called "qqqq"\. For a {kind} of your own, load its file: '
    ):
        find("qqqq")
