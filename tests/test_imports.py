"""What is missing is said with the pip command; what threads need at once is imported whole."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import textwrap
import threading
import tomllib
from collections.abc import Callable, Iterator
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import MissingExtra
from mirlab.imports import DISTRIBUTIONS, EXTRAS, need, need_extra, ready_for_threads, whole

ROOT = Path(__file__).parents[1]
IMPORT = re.compile(r"^ *(?:import (\w+)|from (\w+)[\w.]* import )", re.MULTILINE)


def test_the_first_conditions_may_come_at_once() -> None:
    script = textwrap.dedent(
        """
        import sys, threading
        sys.setswitchinterval(1e-6)
        from mirlab.find.store.where import read_where
        assert "sqlglot" not in sys.modules
        start, errors, answers = threading.Barrier(12), [], []
        def ask():
            start.wait()
            try:
                answers.append(read_where("label = 'a' AND rms.mean > 0.1", ["rms.mean"], {}).sql)
            except BaseException as error:
                errors.append(repr(error))
        threads = [threading.Thread(target=ask) for _ in range(12)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert not errors, errors
        assert len(set(answers)) == 1 and len(answers) == 12
        """
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package whose second module fails once, having imported the first."""
    folder = tmp_path / "halfdone"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "first.py").write_text("from pathlib import Path\nCOUNT = []\n")
    (folder / "second.py").write_text(
        "from pathlib import Path\nimport halfdone.first\n"
        "if not Path(__file__).with_name('well').exists():\n    raise ImportError('not yet')\n"
        "halfdone.first.COUNT.append(1)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] == "halfdone"]:
        del sys.modules[name]


def test_what_failed_is_forgotten_and_can_be_tried_again(package: Path) -> None:
    with pytest.raises(ImportError, match="not yet"):
        whole("halfdone.second")
    assert not [name for name in sys.modules if name.startswith("halfdone")]
    ready_for_threads(["halfdone.second", "no_such_package"])
    (package / "well").touch()
    threads = [threading.Thread(target=whole, args=("halfdone.second",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sys.modules["halfdone.first"].COUNT == [1], "once"


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(ImportError, match="no_such_package"):
        whole("no_such_package")


# What is missing, and what to install.

Without = Callable[..., None]


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Without:
    """Let no finder find some packages, as where they are not installed."""

    hidden: set[str] = set()

    class Blind:
        @staticmethod
        def find_spec(name: str, path: Any = None, target: Any = None) -> Any:
            return None if name in hidden else PathFinder.find_spec(name, path, target)

    finders = [Blind if finder is PathFinder else finder for finder in sys.meta_path]
    monkeypatch.setattr(sys, "meta_path", finders)

    def hide(*names: str) -> None:
        hidden.update(names)
        for name in names:
            monkeypatch.delitem(sys.modules, name, raising=False)

    return hide


def in_module(name: str, code: str) -> None:
    """Run code as a module of this name does."""
    exec(textwrap.dedent(code), {"__name__": name})


@pytest.mark.parametrize(
    ("importer", "module", "needs"),
    [
        ("mirlab.learn.models.fitting", "sklearn", 'scikit-learn, .*run  pip install "mirlab\\[lab\\]"'),
        ("mirlab.find.space.metric", "sklearn", 'scikit-learn, .*run  pip install "mirlab\\[library\\]"'),
        ("mirlab.show.web.gate.server", "uvicorn", 'uvicorn, .*run  pip install "mirlab\\[web\\]"'),
        ("mirlab.show.web.inference.app", "uvicorn", 'uvicorn, .*run  pip install "mirlab\\[serve\\]"'),
        ("mirlab.finder", "pyarrow", 'pyarrow, .*run  pip install "mirlab\\[lab\\]"'),
    ],
)
def test_a_missing_package_names_the_extra(without: Without, importer: str, module: str, needs: str) -> None:
    without(module)
    with pytest.raises(MissingExtra, match=f"^this needs {needs}$") as caught:
        in_module(importer, f"import {module}")
    assert caught.value.name == module
    # As others ask: whether it is there, and what they do without it.
    in_module(
        importer,
        f"""
        from importlib.util import find_spec
        assert find_spec({module!r}) is None
        try:
            import {module}
        except ImportError:
            pass
        """,
    )


def test_others_fail_as_ever(without: Without) -> None:
    without("pandas")
    with pytest.raises(ModuleNotFoundError, match="No module named 'pandas'") as caught:
        in_module("seaborn", "import pandas")
    assert not isinstance(caught.value, MissingExtra)
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'json\.pandas'"):
        in_module("mirlab.data", "import json.pandas")


def test_need_is_said_before_any_work(without: Without) -> None:
    need("a figure", "numpy", "matplotlib")
    without("matplotlib", "keras", "jax", "onnx")
    with pytest.raises(
        MissingExtra,
        match=r'^a figure needs matplotlib, which is not installed: run  pip install "mirlab\[lab\]"$',
    ):
        need("a figure", "numpy", "matplotlib")
    # Only some experiments need these.
    need_extra("mirlab run", "lab")
    without("sklearn", "pyarrow", "jinja2", "tomli_w")
    with pytest.raises(MissingExtra, match=r"^mirlab run needs pyarrow, scikit-learn and others, which are"):
        need_extra("mirlab run", "lab")


def test_the_error_travels_between_processes() -> None:
    error = MissingExtra("a DataFrame", "pandas", ["pandas"])
    back = pickle.loads(pickle.dumps(error))
    assert (str(back), back.extra, back.packages) == (str(error), "pandas", ("pandas",))


def test_the_table_is_what_pyproject_says() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    def required(lines: list[str]) -> set[str]:
        return {re.split(r"[^\w.-]", line)[0].lower().replace("-", "_") for line in lines} - {"mirlab"}

    extras = project["optional-dependencies"]
    names = {module: name.replace("-", "_") for module, name in DISTRIBUTIONS.items()} | {
        "distributed": "dask"
    }
    base = required(project["dependencies"])
    for extra, modules in EXTRAS.items():
        wanted = {names.get(module, module) for module in modules}
        assert wanted & base == set(), extra
        given = required(extras[extra])
        for inner in re.findall(r"mirlab\[([\w,]+)\]", " ".join(extras[extra])):
            given |= set[str]().union(*(required(extras[name]) for name in inner.split(",")))
        assert given == wanted, extra
    assert set(extras) == {*EXTRAS, "all", "ship", "docs", "test"}
    assert extras["all"] == [f"mirlab[{','.join(EXTRAS)}]"]


def test_every_import_is_of_the_base_or_of_an_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    base = {re.split(r"[^\w.-]", line)[0].lower() for line in project["dependencies"]}
    known = base | {name for modules in EXTRAS.values() for name in modules} | sys.stdlib_module_names
    strange = set()
    for path in (ROOT / "src").rglob("*.py"):
        found = IMPORT.findall(path.read_text(encoding="utf-8"))
        strange |= {one or other for one, other in found} - known
    # uvicorn brings h11, and Jinja2 MarkupSafe; IPython is there in a notebook.
    assert strange == {"mirlab", "IPython", "h11", "markupsafe"}
