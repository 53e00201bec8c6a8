"""The shape of the project: rooms, wings and faces, imports one way, short files, public names."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

import mirlab

SOURCE = Path(mirlab.__file__).parent
TESTS = Path(__file__).parent
ROOMS = ["files", "loops", "graphs", "progress", "tabular", "audio", "data", "learn", "find", "show"]
GROUND = {"mirlab.errors", "mirlab.formerly", "mirlab.imports", "mirlab.plugins", "mirlab.seams"} | {
    "mirlab.typing",
    "mirlab.version",
    "mirlab.words",
}
"""What every room may import."""

MOST_FILES = 15
ALIKE = {"show/commands"}
"""Wings of files that are alike, a file for each command: as many as there are commands."""

FILES = sorted(SOURCE.rglob("*.py"))
MODULES = {
    ".".join(("mirlab", *path.relative_to(SOURCE).with_suffix("").parts)): path
    for path in FILES
    if path.name != "__init__.py"
}
WINGS = sorted({path.parent for path in MODULES.values()} - {SOURCE})
FACES = {".".join(("mirlab", *wing.relative_to(SOURCE).parts)): wing for wing in WINGS}


@cache
def face_of(wing: str) -> dict[str, str]:
    """The names of a wing's face, and the module where each is defined; a module's own name leads to it."""
    stub = FACES[wing] / "__init__.pyi"
    if not stub.is_file():
        return {}
    found = {}
    for node in ast.parse(stub.read_text(encoding="utf-8")).body:
        assert isinstance(node, ast.ImportFrom)
        assert node.level == 1, f"{stub}: a face hands on the names of its own wing"
        for alias in node.names:
            assert alias.asname == alias.name, (
                f"{stub}: write {alias.name} as {alias.name}, so that it is public"
            )
            found[alias.name] = f"{wing}.{node.module or alias.name}"
    return found


class Module(NamedTuple):
    """What the tests ask of a file: a file's tree is large, and reading it takes longest."""

    imports: list[tuple[str, str]]
    strings: set[str]
    assigned: list[str]


@cache
def module_at(path: Path) -> Module:
    """The imports from mirlab, the constants and the names given at the top of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports: list[tuple[str, str]] = []
    strings: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                strings.add(node.value)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide the direction"
            if (node.module or "").split(".")[0] == "mirlab":
                imports += ((node.module or "", alias.name) for alias in node.names)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                assert alias.name.split(".")[0] != "mirlab", f"{path}: import names, not {alias.name}"
    assigned = [
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    return Module(imports, strings, assigned)


def imports_of(path: Path) -> list[tuple[str, str]]:
    """(package or module, name) of every import from mirlab in a file, wherever it stands."""
    return module_at(path).imports


@cache
def arrows() -> dict[str, set[str]]:
    """Which modules each module imports, faces seen through."""
    found: dict[str, set[str]] = {}
    for name, path in MODULES.items():
        found[name] = set()
        for source, taken in imports_of(path):
            if f"{source}.{taken}" in MODULES:
                found[name].add(f"{source}.{taken}")
            elif source in FACES:
                home = face_of(source).get(taken)
                assert home is not None, (
                    f"{path}: the face of {source} has no {taken}: name it in __init__.pyi"
                )
                found[name].add(home)
            elif source in MODULES:
                found[name].add(source)
            else:
                assert source == "mirlab", f"{path}: there is no {source}"
    return found


def circles(edges: dict[str, set[str]]) -> list[str]:
    """Chains that lead back to where they began; none in a house that stands."""
    done: set[str] = set()
    found: list[str] = []

    def visit(name: str, above: list[str]) -> None:
        if name in above:
            found.append(" -> ".join([*above[above.index(name) :], name]))
        elif name not in done:
            for other in sorted(edges.get(name, ())):
                visit(other, [*above, name])
            done.add(name)

    for name in sorted(edges):
        visit(name, [])
    return found


def wing_of(module: str) -> str:
    return module.rpartition(".")[0]


def test_imports_go_one_way() -> None:
    wrong = []
    for path in FILES:
        place = path.relative_to(SOURCE)
        room = place.parts[0]
        if room not in ROOMS:
            continue
        for source, _ in imports_of(path):
            parts = source.split(".")
            if len(parts) > 1 and parts[1] in ROOMS:
                if ROOMS.index(parts[1]) > ROOMS.index(room):
                    wrong.append(f"{place} reaches into {source}")
            elif source not in GROUND:
                wrong.append(f"{place} imports {source}")
    assert wrong == []


def test_other_wings_are_entered_by_their_face() -> None:
    wrong = [
        f"{name} imports {taken} from {source}, inside another wing: import it from {wing_of(source)}, "
        "and name it in its __init__.pyi"
        for name, path in MODULES.items()
        for source, taken in imports_of(path)
        if source in MODULES and wing_of(source) not in ("mirlab", wing_of(name))
    ]
    assert wrong == []


KNOWN_SETS = {"mirlab.data.gtzan"}
"""Wings of data sets whose tracks are known by name. Generic code asks `data/known` about every set alike."""

NAMES_A_SET = {"data/known/registry.py", "data/sources/builtin.py", "learn/config/config.py"}
"""Where a set's name is code: the registry, the list of built-in sources, an experiment's default."""


@pytest.mark.parametrize("wing", sorted(KNOWN_SETS))
def test_nobody_but_the_registry_knows_a_data_set(wing: str) -> None:
    name = wing.rpartition(".")[2]
    for path in FILES:
        place = path.relative_to(SOURCE).as_posix()
        if path.is_relative_to(FACES[wing]):
            continue
        taken = [source for source, _ in imports_of(path) if source.startswith(wing)]
        assert not taken, f"{place} imports {taken[0]}: ask mirlab.data.known instead"
        if name in module_at(path).strings:
            assert place in NAMES_A_SET, f"{place} asks for {name}: ask mirlab.data.known"


def test_nothing_goes_in_circles() -> None:
    assert circles(arrows()) == []


def test_wings_do_not_go_in_circles() -> None:
    between: dict[str, set[str]] = {}
    for name, others in arrows().items():
        if wing_of(name) in FACES:
            between.setdefault(wing_of(name), set()).update(map(wing_of, others))
    for wing, others in between.items():
        others -= {wing, "mirlab"}
    assert circles(between) == []


def test_circles_are_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b -> c -> b"]


@pytest.mark.parametrize("wing", FACES)
def test_a_face_names_what_is_there(wing: str) -> None:
    face = face_of(wing)
    inside = {name.rpartition(".")[2] for name in MODULES if wing_of(name) == wing}
    for name, home in face.items():
        if home == f"{wing}.{name}":
            assert home in MODULES
            continue
        assert name not in inside, f"{wing}: {name} is the name of a file as well, which would hide it"
        assert not name.startswith("_"), f"{wing}: {name} is private"
        assert getattr(import_module(wing), name) is getattr(import_module(home), name)


def test_a_face_names_what_others_take() -> None:
    taken = {
        (source, name)
        for path in [*FILES, SOURCE / "__init__.pyi"]
        for source, name in (imports_of(path) if path.suffix == ".py" else _public())
    }
    unused = [f"{wing}: {name}" for wing in FACES for name in face_of(wing) if (wing, name) not in taken]
    assert unused == []


def _public() -> Iterator[tuple[str, str]]:
    for node in ast.parse((SOURCE / "__init__.pyi").read_text(encoding="utf-8")).body:
        assert isinstance(node, ast.ImportFrom)
        yield from ((f"mirlab.{node.module}", alias.name) for alias in node.names)


@pytest.mark.parametrize("wing", WINGS, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_a_wing_can_be_overlooked(wing: Path) -> None:
    files = [path for path in wing.glob("*.py") if path.name != "__init__.py"]
    assert len(files) <= MOST_FILES or wing.relative_to(SOURCE).as_posix() in ALIKE
    assert not (wing.parent / f"{wing.name}.py").exists(), "a file and a folder of one name"
    assert ast.get_docstring(ast.parse((wing / "__init__.py").read_text(encoding="utf-8")))


def test_tests_mirror_the_house() -> None:
    for path in TESTS.rglob("test_*.py"):
        parts = path.relative_to(TESTS).parts
        if parts[0] in ROOMS:
            assert SOURCE.joinpath(*parts[:-1]).is_dir(), f"{path}: there is no such wing"


def test_files_are_one_concept_long() -> None:
    texts = {path.relative_to(SOURCE).as_posix(): path.read_text(encoding="utf-8") for path in FILES}
    assert [place for place, text in texts.items() if len(text.splitlines()) > 400] == [], "400 lines at most"
    silent = [place for place, text in texts.items() if text and not text.startswith('"""')]
    assert silent == [], "a module opens with its conventions and contents"


def test_public_names_exist_and_are_listed() -> None:
    assert set(mirlab.__all__) == {name for _, name in _public()}
    for name in mirlab.__all__:
        assert getattr(mirlab, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = mirlab.nothing
    with pytest.raises(AttributeError, match='Did you mean "evaluate"'):
        _ = mirlab.evalaute


HEAVY = {
    "keras",
    "jax",
    "matplotlib",
    "librosa",
    "numba",
    "llvmlite",
    "scipy",
    "sklearn",
    "pyarrow",
    "pandas",
    "soundfile",
    "av",
    "rich",
    "lancedb",
    "sqlglot",
}


@pytest.mark.parametrize(
    "code", ["import mirlab", "from mirlab.show.terminal.cli import main; main(['--help'])"]
)
def test_start_up_imports_nothing_heavy(code: str) -> None:
    script = f"{code}\nimport sys\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stderr.split()}
    assert not loaded & (HEAVY | {"numpy"})


def test_texts_of_loops_belong_to_their_sources() -> None:
    from mirlab.loops.renew import outdated

    assert outdated() == [], "run  python -m mirlab.loops.renew  and commit what it wrote"


def test_types_of_arrays_are_named_once() -> None:
    ours = SOURCE / "typing.py"
    names = {name for name in vars(import_module("mirlab.typing")) if name[0].isupper()} - {"NDArray"}
    assert "Floats" in names
    again = [
        f"{path.relative_to(SOURCE)}: {name}"
        for path in FILES
        if path != ours
        for name in module_at(path).assigned
        if name in names
    ]
    assert again == [], "import it from mirlab.typing"
