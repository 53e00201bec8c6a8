"""numba as a front end: a loop's Python in, its text in LLVM's language out, before LLVM vectorises it.

Contents: lowered, made_by.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from types import FunctionType
from typing import Any

from mirlab.loops.declared import Declared, Instructions
from mirlab.loops.entry import BODY, HELD

_DEFINITION = re.compile(r"^define [^\n]*@((?:NRT|nrt)_\w+)\([^\n]*\{\n.*?^\}\n", re.M | re.S)
_DECLARATION = re.compile(r"^declare [^\n]*@((?:NRT|nrt)_\w+)\([^\n]*\n", re.M)
_OF_THIS_MACHINE = re.compile(r"^(?:; ModuleID|; Function Attrs|source_filename|target ).*\n", re.M)
_PICKLED = re.compile(r'(@[\w.$]+) = internal constant \[(\d+) x i8\] c"(\\80\\04[^"]*)"')
_ESCAPED = re.compile(rb"\\([0-9A-F]{2})")
_COMMENT = re.compile(r" *; (?:preds = .*|No predecessors!)$", re.M)
_MANGLED = re.compile(r"@(_Z[\w.$]+|\.const\.[\w.$]+)")


def made_by() -> str:
    """Who makes the texts here, with versions."""
    import llvmlite
    import llvmlite.binding as llvm
    import numba

    version = ".".join(map(str, llvm.llvm_version_info))
    return f"numba {numba.__version__}, llvmlite {llvmlite.__version__}, LLVM {version}"


def lowered(loop: Declared) -> str:
    """Return a loop's text, in which nothing depends on the machine that it was made on."""
    import llvmlite.binding as llvm

    text, name = _captured(loop)
    module = llvm.parse_assembly(_OF_THIS_MACHINE.sub("", _without_runtime(text, name)))
    options = llvm.create_pipeline_tuning_options(speed_level=0)
    llvm.initialize_native_target()
    builder = llvm.create_pass_builder(llvm.Target.from_default_triple().create_target_machine(), options)
    passes = llvm.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.add_strip_dead_prototype_pass()
    passes.run(module, builder)
    return _COMMENT.sub("", _OF_THIS_MACHINE.sub("", str(module)))


def _captured(loop: Declared) -> tuple[str, str]:
    """What numba hands to LLVM's last passes, and the name of the loop's function in it."""
    import numba
    from numba.core import codegen
    from numba.core.compiler_lock import global_compiler_lock

    texts: dict[str, str] = {}
    library = codegen.CPUCodeLibrary
    usual = library._optimize_final_module

    def optimise(self: Any) -> None:
        cheap, builder = self._codegen._module_pass_manager(
            loop_vectorize=False, slp_vectorize=False, opt=0, cost="cheap"
        )
        cheap.run(self._final_module, builder)
        texts[self.name] = str(self._final_module)
        usual(self)

    with global_compiler_lock:
        library._optimize_final_module = optimise
        try:
            settings = {"error_model": "numpy", "no_cfunc_wrapper": True, "no_cpython_wrapper": True}
            dispatcher = numba.njit(loop.signature.text, fastmath=set(loop.fastmath) or False, **settings)(
                _for_numba(loop)
            )
        finally:
            library._optimize_final_module = usual
    (result,) = dispatcher.overloads.values()
    return texts[result.library.name], result.fndesc.mangled_name


def _for_numba(loop: Declared) -> Callable[..., Any]:
    """A loop's function, with the loops and instructions that it calls as numba knows them."""
    import numba
    from numba.extending import intrinsic

    function = loop.function
    called: dict[str, Any] = {}
    for name, value in loop.outside():
        if isinstance(value, Declared):
            settings = {"error_model": "numpy", "fastmath": set(value.fastmath) or False}
            called[name] = numba.njit(**settings)(_for_numba(value))
        elif isinstance(value, Instructions):
            called[name] = intrinsic(value.function)
    if not called:
        return function
    return FunctionType(function.__code__, {**function.__globals__, **called}, function.__name__)


def _without_runtime(text: str, name: str) -> str:
    """A text with short names, whose memory is asked of our runtime."""
    kept = _DECLARATION.sub("", _DEFINITION.sub("", text))
    used = [line for held, line in HELD.items() if f"@{held}(" in kept]
    names: dict[str, str] = {name: BODY}
    kept = _MANGLED.sub(lambda found: "@" + names.setdefault(found[1], f"n{len(names)}"), kept)
    return "\n".join([_with_plain_words(kept), *used, ""])


def _with_plain_words(text: str) -> str:
    """A text in which what is raised is said in words, for numba pickles it with the place of the source."""
    for place, size, data in _PICKLED.findall(text):
        raised, arguments, _ = pickle.loads(
            _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), data.encode("latin-1"))
        )
        words = " ".join(map(str, arguments)) or "arrays whose shapes don't fit"
        said = f"{raised.__name__}: {words}".encode("ascii").replace(b"\\", b"/").replace(b'"', b"'").decode()
        text = text.replace(
            f'{place} = internal constant [{size} x i8] c"{data}"',
            f'{place} = internal constant [{len(said)} x i8] c"{said}"',
        ).replace(f"{{ ptr {place}, i32 {size},", f"{{ ptr {place}, i32 {len(said)},")
    return text
