"""LLVM: from a text to machine code for this processor, and from machine code to a function.

Contents: Unreadable, host, machine_code, Loaded, load.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from mirlab.loops.entry import BODY, ENTRY, OUTSIDE, RUNTIME, entry
from mirlab.loops.signature import Signature

if TYPE_CHECKING:
    from llvmlite.binding import TargetMachine

_LIBRARIES = ("ucrtbase", "vcruntime140", "msvcrt") if sys.platform == "win32" else (None, "libm.so.6")


class Unreadable(Exception):
    """A text that this version of LLVM can't read, or that wants what is not there."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A loop in memory: the address of its entry, and what must live as long as it."""

    address: int
    engine: Any


@cache
def host() -> str:
    """What machine code depends on, as text: LLVM, the system, the processor and what it can do."""
    import llvmlite
    import llvmlite.binding as llvm

    version = ".".join(map(str, llvm.llvm_version_info))
    return "\n".join([llvmlite.__version__, version, llvm.get_process_triple(), *_processor()])


@cache
def _processor() -> tuple[str, str]:
    """The processor and its features: this machine's, or what numba's variables name, as images do."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    name, features = os.environ.get("NUMBA_CPU_NAME"), os.environ.get("NUMBA_CPU_FEATURES")
    if features is None:
        try:
            features = llvm.get_host_cpu_features().flatten()
        except RuntimeError:
            features = ""
    return name or llvm.get_host_cpu_name(), features


def _target() -> TargetMachine:
    import llvmlite.binding as llvm

    name, features = _processor()
    target = llvm.Target.from_triple(llvm.get_process_triple())
    # What numba asks for, so that code is the same whoever compiles a loop.
    reloc = (
        "static" if target.name.startswith("x86") else "pic" if target.name.startswith("ppc") else "default"
    )
    return target.create_target_machine(
        cpu=name, features=features, opt=3, reloc=reloc, codemodel="jitdefault", jit=True
    )


def machine_code(text: str, signature: Signature) -> bytes:
    """Compile numba's text of a loop, with its entry.

    Raises
    ------
    Unreadable : LLVM can't read it, or it calls what loops may not
    """
    import llvmlite.binding as llvm

    target = _target()
    try:
        module = llvm.parse_assembly(text)
        module.get_function(BODY)
        module.link_in(llvm.parse_assembly(RUNTIME))
        module.link_in(llvm.parse_assembly(entry(signature)))
        module.triple = llvm.get_process_triple()
        module.data_layout = str(target.target_data)
        module.verify()
    except (RuntimeError, NameError) as error:
        raise Unreadable(str(error)) from error
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization, options.slp_vectorization = True, False
    builder = llvm.create_pass_builder(target, options)
    passes = builder.getModulePassManager()
    passes.add_refprune_pass()
    passes.run(module, builder)
    wanting = sorted(
        f.name
        for f in module.functions
        if f.is_declaration and not f.name.startswith("llvm.") and not _is_there(f.name)
    )
    if wanting:
        raise Unreadable(f"calls {', '.join(wanting)}, which is not there")
    return bytes(target.emit_object(module))


def load(code: bytes) -> Loaded:
    """Put machine code into memory where it can run; LLVM trusts that it is whole and for this machine."""
    import llvmlite.binding as llvm

    for name in OUTSIDE:
        _is_there(name)
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _target())
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return Loaded(engine.get_function_address(ENTRY), engine)


@cache
def _is_there(name: str) -> bool:
    """Whether LLVM finds one of C's functions, which it is told of where it does not."""
    import llvmlite.binding as llvm

    if name not in OUTSIDE:
        return False
    if llvm.address_of_symbol(name):
        return True
    for library in _LIBRARIES:
        try:
            found = ctypes.cast(getattr(ctypes.CDLL(library), name), ctypes.c_void_p).value
        except (OSError, AttributeError, TypeError):
            continue
        llvm.add_symbol(name, found)
        return True
    return False
