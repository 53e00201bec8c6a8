"""Many modules in one script, so that a browser asks once and not seventy times.

Each module becomes a function that fills an object with what it exports, and is called when it is first
needed. What it imports it takes from those objects. This goes as far as the modules of static/ do: imports
and exports begin a line and have names, and what is exported is never assigned again (`export let` is
refused).

Bundlers do this better for any code; each needs Node, to build a package that is Python.

Contents: bundle, modules_of, BundleError.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Collection
from pathlib import Path

_IMPORT = re.compile(
    r'^import\s+(?:(?P<names>\{[^}]*\})|\*\s+as\s+(?P<all>\w+))?\s*(?:from\s*)?"(?P<from>[^"]+)";', re.M
)
_EXPORT_FROM = re.compile(r'^export\s*(?P<names>\{[^}]*\})\s*from\s*"(?P<from>[^"]+)";', re.M)
_EXPORT_NAMES = re.compile(r"(?:^|(?<=[;}]))export\s*(?P<names>\{[^}]*\});", re.M)
_EXPORT = re.compile(r"^export\s+(?P<kind>(?:async\s+)?function\*?|class|const)\s+(?P<name>\w+)", re.M)
_LATER = re.compile(r'import\("(?P<from>\.[^"]+)"\)')
_LEFT = re.compile(r"^(?:import\b(?!\()|export\b)[^\n]*", re.M)

_START = """const known = (globalThis.mirlabModules ??= new Map());
const define = (name, make) => known.has(name) || known.set(name, { make, exports: null });
const need = (name) => {
  const module = known.get(name);
  if (!module.exports) {
    module.exports = {};
    module.make(module.exports);
  }
  return module.exports;
};
const later = (name) => known.has(name)
  ? Promise.resolve().then(() => need(name))
  : import(`/bundle/${name.split("/")[0]}.js`).then(() => need(name));
"""


class BundleError(ValueError):
    """A module whose imports or exports are not of the kind that can be put together."""


def modules_of(static: Path, *roots: str) -> list[str]:
    """The modules that some need, themselves included, by their paths under a folder; sorted.

    Raises
    ------
    BundleError : a module that is not there
    """
    found: set[str] = set()
    open_ = list(roots)
    while open_:
        name = open_.pop()
        if name in found:
            continue
        if not (static / name).is_file():
            raise BundleError(f"{name}: there is no such module, but another imports it")
        found.add(name)
        text = (static / name).read_text(encoding="utf-8")
        open_ += [_resolved(name, m["from"]) for p in (_IMPORT, _EXPORT_FROM) for m in p.finditer(text)]
    return sorted(found)


def bundle(static: Path, *roots: str, run: str | None = None, without: Collection[str] = ()) -> str:
    """One script of the modules that some need.

    Parameters
    ----------
    static : the folder of the modules
    roots : paths of modules under it
    run : one of them that is begun at once
    without : modules that another script has brought

    Raises
    ------
    BundleError : a module whose imports or exports are of another kind
    """
    needed = [name for name in modules_of(static, *roots) if name not in without]
    parts = [_defined(static, name) for name in needed]
    begun = "" if run is None else f"need({json.dumps(run)});\n"
    return _START + "".join(parts) + begun


def _defined(static: Path, name: str) -> str:
    text = (static / name).read_text(encoding="utf-8")
    exported: list[tuple[str, str]] = []

    def taken(found: re.Match[str]) -> str:
        needed = f"need({json.dumps(_resolved(name, found['from']))})"
        if found["all"]:
            return f"const {found['all']} = {needed};"
        if found["names"] is None:
            return f"{needed};"
        pairs = ", ".join(f"{theirs}: {ours}" for theirs, ours in _pairs(found["names"]))
        return f"const {{ {pairs} }} = {needed};"

    def handed_on(found: re.Match[str]) -> str:
        needed = f"need({json.dumps(_resolved(name, found['from']))})"
        exported.extend((f"{needed}.{theirs}", ours) for theirs, ours in _pairs(found["names"]))
        return ""

    def named(found: re.Match[str]) -> str:
        exported.extend(_pairs(found["names"]))
        return ""

    def declared(found: re.Match[str]) -> str:
        exported.append((found["name"], found["name"]))
        return f"{found['kind']} {found['name']}"

    text = _EXPORT_FROM.sub(handed_on, text)
    text = _IMPORT.sub(taken, text)
    text = _EXPORT_NAMES.sub(named, text)
    text = _EXPORT.sub(declared, text)
    text = _LATER.sub(lambda found: f"later({json.dumps(_resolved(name, found['from']))})", text)
    left = _LEFT.search(text)
    if left is not None:
        raise BundleError(f"{name}: expected imports and exports by name, got: {left[0].strip()}")
    # Getters, for what is exported may be declared further down.
    getters = "".join(f"get {public}() {{ return {own}; }}, " for own, public in exported)
    told = f"Object.defineProperties(exports, Object.getOwnPropertyDescriptors({{ {getters}}}));\n"
    return f"// {name}\ndefine({json.dumps(name)}, (exports) => {{\n{told}{text}\n}});\n"


def _pairs(names: str) -> list[tuple[str, str]]:
    """Of `{ a, b as c }`: the name that was, and the one that is meant from here on."""
    parts = [part.split() for part in names.strip("{}").split(",") if part.strip()]
    return [(part[0], part[-1]) for part in parts]


def _resolved(name: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
