"""Modules put together do what they do one by one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.show.web.delivery.bundling import BundleError, bundle, modules_of
from mirlab.show.web.delivery.pages import _FIRST, _PAGES, STATIC

MODULES = {
    "core/base.js": (
        'export const told = [];\nexport function tell(what) {\n  told.push(what);\n}\ntell("base");\n'
        "export class Sum {\n  static of(...all) {\n    return all.reduce((a, b) => a + b, 0);\n  }\n}\n"
    ),
    "core/passing.js": 'export { tell, Sum as Total } from "./base.js";\n',
    "core/minified.js": "var a=1,b=2;export{a as one,b as two};\n",
    "shell/app.js": (
        'import { told } from "../core/base.js";\n'
        'import {\n  tell,\n  Total as Sum,\n} from "../core/passing.js";\n'
        'import * as numbers from "../core/minified.js";\nimport "./effect.js";\n'
        "tell(`import { told } from nowhere, ${Sum.of(numbers.one, numbers.two)}`);\n"
        'document.title = JSON.stringify(told);\nconst page = () => import("../map/page.js");\n'
        "page().then(({ page: found }) => { document.body.dataset.ready = found(); });\n"
    ),
    "shell/effect.js": 'import { tell } from "../core/base.js";\ntell("effect");\n',
    "map/page.js": ('import { late } from "./late.js";\nexport function page() {\n  return late();\n}\n'),
    "map/late.js": 'import { page } from "./page.js";\nexport const late = () => `yes ${typeof page}`;\n',
}


@pytest.fixture
def static(tmp_path: Path) -> Path:
    for name, text in MODULES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_what_modules_need_is_found(static: Path) -> None:
    needed = ["core/base.js", "core/minified.js", "core/passing.js", "shell/app.js", "shell/effect.js"]
    assert modules_of(static, "shell/app.js") == needed
    (static / "core" / "base.js").unlink()
    with pytest.raises(BundleError, match=r"core/base\.js: there is no such module"):
        modules_of(static, "shell/app.js")


@pytest.mark.parametrize("line", ["export default 3;", "export let a = 1;", 'import a from "./b.js";'])
def test_what_can_not_be_put_together_is_refused(static: Path, line: str) -> None:
    (static / "core" / "base.js").write_text(f"{line}\n", encoding="utf-8")
    (static / "core" / "b.js").write_text("", encoding="utf-8")
    with pytest.raises(BundleError, match=r"core/base\.js: expected imports and exports by name, got"):
        bundle(static, "core/base.js")


def test_a_bundle_does_what_its_modules_do(
    static: Path, tmp_path: Path, open_page: Callable[..., Any]
) -> None:
    script = bundle(static, "shell/app.js", "map/page.js", run="shell/app.js")
    page = tmp_path / "page.html"
    page.write_text(f'<body><script type="module">{script}</script></body>', encoding="utf-8")
    opened = open_page(page.as_uri(), ready="body[data-ready]")
    assert opened.locator("body").get_attribute("data-ready") == "yes function", "circles are no harm"
    assert json.loads(opened.title()) == ["base", "effect", "import { told } from nowhere, 3"]


def test_every_script_of_the_pages_can_be_put_together() -> None:
    first = modules_of(STATIC, *_FIRST)
    for name in set(_PAGES) - {"map"}:
        script = bundle(STATIC, f"{name}/page.js", without=first)
        assert f'define("{name}/page.js"' in script
        assert 'define("core/address.js"' not in script, "it came with the first view"
