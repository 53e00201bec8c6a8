"""The way from Python into a loop, written in LLVM's language, and the little that loops need of a runtime.

numba's function takes an array as its parts: nothing, nothing, items, bytes of an item, data, shape, strides.
The entry takes numpy's arrays themselves, looks whether each is what the loop was compiled for, and takes the
parts out of them. So a call costs about a microsecond, and no wrong array is ever read.

The entry returns 0; -1 - k if argument k is the wrong array; or where the description of an exception is (a
structure that begins with the address and the length of its words), 1 where there is none.

Contents: BODY, ENTRY, entry, RUNTIME, OUTSIDE, check_layout.
"""

from __future__ import annotations

import ctypes
from functools import cache

import numpy as np

from mirlab.loops.signature import Argument, Signature

BODY, ENTRY = "mirlab_body", "mirlab_entry"
"""The names of numba's function and of the entry in every module."""

_OF_NUMBERS = (
    "log",
    "log2",
    "log10",
    "exp",
    "pow",
    "sqrt",
    "sin",
    "cos",
    "tan",
    "atan2",
    "floor",
    "ceil",
    "fmod",
)
OUTSIDE = frozenset(
    ["malloc", "free", "memset", "memcpy", "memmove", *_OF_NUMBERS, *(f"{name}f" for name in _OF_NUMBERS)]
)
"""What loops may call: functions of C's library alone."""

RUNTIME = """
declare noalias ptr @malloc(i64)
declare void @free(ptr)

define linkonce_odr noalias ptr @NRT_MemInfo_alloc_aligned(i64 %size, i32 %align) noinline {
  %wide = zext i32 %align to i64
  %more = add i64 %wide, 48
  %bytes = add i64 %size, %more
  %over = icmp ult i64 %bytes, %size
  br i1 %over, label %none, label %ask
ask:
  %info = call ptr @malloc(i64 %bytes)
  %failed = icmp eq ptr %info, null
  br i1 %failed, label %none, label %fill
fill:
  %after = getelementptr i8, ptr %info, i64 %more
  %place = ptrtoint ptr %after to i64
  %most = sub i64 0, %wide
  %aligned = and i64 %place, %most
  %data = inttoptr i64 %aligned to ptr
  store i64 1, ptr %info
  %f1 = getelementptr i8, ptr %info, i64 8
  store ptr null, ptr %f1
  %f2 = getelementptr i8, ptr %info, i64 16
  store ptr null, ptr %f2
  %f3 = getelementptr i8, ptr %info, i64 24
  store ptr %data, ptr %f3
  %f4 = getelementptr i8, ptr %info, i64 32
  store i64 %size, ptr %f4
  %f5 = getelementptr i8, ptr %info, i64 40
  store ptr null, ptr %f5
  ret ptr %info
none:
  ret ptr null
}

define linkonce_odr ptr @NRT_MemInfo_data_fast(ptr %info) {
  %at = getelementptr i8, ptr %info, i64 24
  %data = load ptr, ptr %at
  ret ptr %data
}

define linkonce_odr void @NRT_incref(ptr %info) noinline {
  %none = icmp eq ptr %info, null
  br i1 %none, label %end, label %count
count:
  %before = load i64, ptr %info
  %now = add i64 %before, 1
  store i64 %now, ptr %info
  br label %end
end:
  ret void
}

define linkonce_odr void @NRT_decref(ptr %info) noinline {
  %none = icmp eq ptr %info, null
  br i1 %none, label %end, label %count
count:
  %before = load i64, ptr %info
  %now = sub i64 %before, 1
  store i64 %now, ptr %info
  %last = icmp eq i64 %now, 0
  br i1 %last, label %release, label %end
release:
  call void @free(ptr %info)
  br label %end
end:
  ret void
}
"""
"""numba's counted memory, of which each block here belongs to one call in one thread: nothing is atomic."""

HELD = {
    "NRT_MemInfo_alloc_aligned": "declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)",
    "NRT_MemInfo_data_fast": "declare ptr @NRT_MemInfo_data_fast(ptr)",
    "NRT_incref": "declare void @NRT_incref(ptr)",
    "NRT_decref": "declare void @NRT_decref(ptr)",
}
"""What the runtime has, as a loop's text declares it."""

# numpy's array: the head of every object, then data, axes, shape, strides, base, type, flags.
_HEAD = object.__basicsize__
_DATA, _AXES, _SHAPE, _TYPE, _FLAGS = (_HEAD + more for more in (0, 8, 16, 40, 48))
_ORDER_OF_BYTES, _NUMBER_OF_TYPE = _HEAD + 10, _HEAD + 12
_C_CONTIGUOUS, _ALIGNED, _WRITEABLE = 0x1, 0x100, 0x400
_WANTED = _C_CONTIGUOUS | _ALIGNED | _WRITEABLE
_LLVM = {"f8": "double", "i8": "i64", "b1": "i8"}


@cache
def check_layout() -> None:
    """See that numpy's arrays lie in memory as the entry reads them.

    Raises
    ------
    RuntimeError : they do not
    """
    array = np.zeros((3, 5), np.float32)
    where = id(array)
    kind = ctypes.c_void_p.from_address(where + _TYPE).value
    shape = ctypes.c_void_p.from_address(where + _SHAPE).value
    seen = (
        ctypes.c_void_p.from_address(where + _DATA).value,
        ctypes.c_int32.from_address(where + _AXES).value,
        kind,
        ctypes.c_int32.from_address(where + _FLAGS).value & _WANTED,
    )
    held = seen == (array.ctypes.data, 2, id(array.dtype), _WANTED) and shape is not None and kind is not None
    if held:
        assert shape is not None
        assert kind is not None
        held = (ctypes.c_int64 * 2).from_address(shape)[:] == [3, 5] and (
            ctypes.c_int32.from_address(kind + _NUMBER_OF_TYPE).value == array.dtype.num
            and ctypes.c_char.from_address(kind + _ORDER_OF_BYTES).value == b"="
        )
    if not held:
        raise RuntimeError(
            f"expected numpy's arrays to lie in memory as those of numpy 2 do, and those of numpy "
            f"{np.__version__} lie otherwise: install another version of numpy"
        )


def entry(signature: Signature) -> str:
    """Return the text of the entry to a loop."""
    takes = ["ptr %out"] if signature.returns else []
    gives = ["ptr %out" if signature.returns else "ptr %slot", "ptr %raised"]
    kinds = ["ptr", "ptr"]
    lines: list[str] = []
    wrong: list[str] = []
    for number, argument in enumerate(signature.arguments):
        if argument.axes == 0:
            kind = _LLVM[argument.code]
            takes.append(f"{kind} {'zeroext ' if argument.code == 'b1' else ''}%a{number}")
            gives.append(f"{kind} %a{number}")
            kinds.append(kind)
            continue
        takes.append(f"ptr %a{number}")
        checked, parts = _array(f"a{number}", argument)
        lines += checked
        wrong += [f"a{number}.wrong:", f"  ret i64 {-1 - number}"]
        gives += parts
        kinds += [part.rpartition(" ")[0] for part in parts]
    return "\n".join(
        [
            f"declare i32 @{BODY}({', '.join(kinds)})",
            f"define i64 @{ENTRY}({', '.join(takes)}) {{",
            "  %slot = alloca i64",
            "  %raised = alloca ptr",
            "  store ptr null, ptr %raised",
            *lines,
            f"  %status = call i32 @{BODY}({', '.join(gives)})",
            # numba's codes: 0 for a result, -2 for None.
            "  %fine = icmp eq i32 %status, 0",
            "  %nothing = icmp eq i32 %status, -2",
            "  %good = or i1 %fine, %nothing",
            "  br i1 %good, label %done, label %failed",
            "done:",
            "  ret i64 0",
            "failed:",
            "  %what = load ptr, ptr %raised",
            "  %number = ptrtoint ptr %what to i64",
            "  %unknown = icmp eq i64 %number, 0",
            "  %said = select i1 %unknown, i64 1, i64 %number",
            "  ret i64 %said",
            *wrong,
            "}",
        ]
    )


def _array(name: str, argument: Argument) -> tuple[list[str], list[str]]:
    """The lines that look at an array and take it apart, and its parts as arguments of numba's function."""
    dtype = np.dtype(argument.code)
    # On every system two of C's types have one size: numpy tells them apart, loops need not.
    numbers = sorted({np.dtype(c).num for c in "?bBhHiIlLqQfdFD" if np.dtype(c) == dtype})
    lines: list[str] = []

    def load(what: str, kind: str, base: str, offset: int) -> str:
        at = f"%{name}.{what}.at"
        lines.append(f"  {at} = getelementptr i8, ptr {base}, i64 {offset}")
        lines.append(f"  %{name}.{what} = load {kind}, ptr {at}")
        return f"%{name}.{what}"

    def demand(what: str, condition: str) -> None:
        lines.append(f"  %{name}.{what}.holds = {condition}")
        lines.append(f"  br i1 %{name}.{what}.holds, label %{name}.{what}.good, label %{name}.wrong")
        lines.append(f"{name}.{what}.good:")

    demand("axes", f"icmp eq i32 {load('axes', 'i32', f'%{name}', _AXES)}, {argument.axes}")
    lines.append(f"  %{name}.wanted = and i32 {load('flags', 'i32', f'%{name}', _FLAGS)}, {_WANTED}")
    demand("flags", f"icmp eq i32 %{name}.wanted, {_WANTED}")
    kind = load("type", "ptr", f"%{name}", _TYPE)
    order = load("order", "i8", kind, _ORDER_OF_BYTES)
    demand("order", f"icmp eq i8 {order}, {ord(dtype.byteorder)}")
    number = load("number", "i32", kind, _NUMBER_OF_TYPE)
    for k, n in enumerate(numbers):
        lines.append(f"  %{name}.is{k} = icmp eq i32 {number}, {n}")
    either = f"%{name}.is0"
    for k in range(1, len(numbers)):
        lines.append(f"  %{name}.either{k} = or i1 {either}, %{name}.is{k}")
        either = f"%{name}.either{k}"
    demand("number", f"or i1 {either}, false")
    data = load("data", "ptr", f"%{name}", _DATA)
    shape = load("shape", "ptr", f"%{name}", _SHAPE)
    sizes = [load(f"size{axis}", "i64", shape, 8 * axis) for axis in range(argument.axes)]
    strides = [str(dtype.itemsize)]
    items = sizes[-1]
    for axis in range(argument.axes - 2, -1, -1):
        lines.append(f"  %{name}.stride{axis} = mul i64 {strides[0]}, {sizes[axis + 1]}")
        strides.insert(0, f"%{name}.stride{axis}")
        lines.append(f"  %{name}.items{axis} = mul i64 {items}, {sizes[axis]}")
        items = f"%{name}.items{axis}"
    parts = ["ptr null", "ptr null", f"i64 {items}", f"i64 {dtype.itemsize}", f"ptr {data}"]
    return lines, [*parts, *(f"i64 {size}" for size in sizes), *(f"i64 {stride}" for stride in strides)]
