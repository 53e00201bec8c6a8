"""What mirlab asks of the system about processes, with a way for Linux, macOS and Windows.

Windows is asked through kernel32: Python's `os.kill` would end the process that it asks about there, and
`os.getppid` names a parent that has long ended.

Contents: runs, wait_for_end, limit_memory, keep_freed_memory, SWOLLEN.

Reference
---------
https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_extended_limit_information
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from contextlib import suppress
from ctypes import wintypes
from typing import Any

SWOLLEN = 77
"""What a process ends with that has exceeded its limit on memory, where the system itself sets no limit."""

_LOOK_SECONDS = 0.2
_SYNCHRONIZE, _ACCESS_DENIED, _TIMEOUT, _FOREVER = 0x100000, 5, 0x102, 0xFFFFFFFF
_EXTENDED_LIMITS, _PROCESS_MEMORY, _KILL_ON_CLOSE = 9, 0x100, 0x2000
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Names of `mallopt`'s in <malloc.h>."""
_KEPT, _LARGE = 64 << 20, 32 << 20
_jobs: list[Any] = []


def runs(process: int) -> bool:
    """Whether a process of this machine runs; True where that can't be known."""
    if os.name == "nt":
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def wait_for_end(parent: int) -> None:
    """Return when the process that started this one has ended; for a thread of its own."""
    if os.name == "nt":
        # A virtual environment's python.exe starts another one, whose parent is not who asked for it.
        kernel = _kernel32()
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, parent)
        if handle:
            kernel.WaitForSingleObject(handle, _FOREVER)
            kernel.CloseHandle(handle)
        return
    import time

    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)


def limit_memory(most: int) -> None:
    """Let this process hold no more than `most` bytes of its own; later calls can't raise the limit.

    On Linux and Windows an allocation beyond it fails. Elsewhere the system limits no such thing: a thread
    looks five times a second and ends the process with the exit code SWOLLEN.
    """
    if os.name == "nt":
        _limit_job(most)
        return
    try:
        import resource
    except ImportError:
        return
    with suppress(OSError, ValueError):
        soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
        allowed = [limit for limit in (soft, hard, most) if limit != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_DATA, (min(allowed), hard))
    if sys.platform != "linux":
        threading.Thread(target=_watch_memory, args=(most,), daemon=True).start()


def keep_freed_memory() -> None:
    """Let this process keep up to 64 MB that it has freed, and blocks of up to 32 MB in one heap.

    glibc gives a block of 128 kB and more back to the system as soon as it is freed, and the kernel clears
    every page of the next one: of a request that moves megabytes that is most of the work. Both numbers are
    the most to which glibc raises them by itself, as larger blocks are freed. Does nothing under another
    allocator.
    """
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_MMAP_THRESHOLD, _LARGE)
        mallopt(_TRIM_THRESHOLD, _KEPT)


def _watch_memory(most: int) -> None:
    import resource
    import time

    unit = 1 if sys.platform == "darwin" else 1024
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit <= most:
        time.sleep(_LOOK_SECONDS)
    os._exit(SWOLLEN)


# Windows ------------------------------------------------------------------------------------------


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def _kernel32() -> Any:
    windows: Any = ctypes
    kernel = windows.WinDLL("kernel32", use_last_error=True)
    # Handles are pointers: without these, ctypes would cut them to 32 bits.
    kernel.OpenProcess.restype = kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    kernel.WaitForSingleObject.restype = wintypes.DWORD
    kernel.WaitForSingleObject.argtypes = (wintypes.HANDLE, wintypes.DWORD)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
    kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    return kernel


def _runs_on_windows(process: int) -> bool:
    windows: Any = ctypes
    kernel = _kernel32()
    handle = kernel.OpenProcess(_SYNCHRONIZE, False, process) if process <= 0xFFFFFFFF else None
    if not handle:
        return process <= 0xFFFFFFFF and bool(windows.get_last_error() == _ACCESS_DENIED)
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == _TIMEOUT)
    finally:
        kernel.CloseHandle(handle)


def _limit_job(most: int) -> None:
    """Put this process into a job of its own, whose limit holds for it and whose end ends its children."""
    kernel = _kernel32()
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return
    limits = _ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = _PROCESS_MEMORY | _KILL_ON_CLOSE
    limits.ProcessMemoryLimit = most
    kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    # Closing the handle would end this process.
    _jobs.append(job)
