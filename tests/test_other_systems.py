"""What Windows and macOS lack is hidden from mirlab, which goes on without: locks, limits, endings."""

from __future__ import annotations

import ast
import builtins
import ctypes
import os
import signal
import subprocess
import sys
import textwrap
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab.data.execution import limits, parent
from mirlab.data.execution.limits import Limits, cause_of_death, death_of, within
from mirlab.data.sources.corrections import Correction, CorrectionsFile
from mirlab.errors import MirlabError, OutputError
from mirlab.files import parts, processes
from mirlab.files.atomic import replacing
from mirlab.files.parts import part_prefix
from mirlab.find.store.lock import writer_lock
from mirlab.show.terminal import interrupt

SOURCE = Path(mirlab.__file__).parent
MODULES = {"fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "posix", "syslog"}
OF_OS = """
    chown confstr copy_file_range eventfd fchdir fchmod fchown fdatasync fork forkpty fpathconf fstatvfs
    getegid geteuid getgid getgroups getloadavg getpgid getpgrp getpriority getresgid getresuid getsid
    getuid getxattr initgroups killpg lchown listxattr lockf major makedev memfd_create minor mkfifo
    mknod nice openpty pathconf pidfd_open pread preadv pwrite pwritev register_at_fork
    sched_getaffinity sched_yield sendfile setgid setpriority setsid setuid splice statvfs sync sysconf
    tcgetpgrp ttyname uname wait wait3 wait4 waitid O_ASYNC O_CLOEXEC O_DIRECT O_DIRECTORY O_DSYNC
    O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RSYNC O_SYNC O_TMPFILE
"""
OS = set(OF_OS.split())
SIGNALS = {"SIGABRT", "SIGFPE", "SIGILL", "SIGINT", "SIGSEGV", "SIGTERM", "SIG_DFL", "SIG_IGN"}
ALARMS = {"alarm", "setitimer", "getitimer", "pause", "pthread_kill", "pthread_sigmask", "sigwait"}


class Seen(types.ModuleType):
    """A module as another system has it."""

    def __init__(self, module: types.ModuleType, lacks: set[str], **instead: Any) -> None:
        super().__init__(module.__name__)
        self.__dict__.update(_module=module, _lacks=lacks, **instead)

    def __getattr__(self, name: str) -> Any:
        if name in self.__dict__["_lacks"]:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r} on this system")
        return getattr(self.__dict__["_module"], name)


def open_no_folder(path: Any, *arguments: Any, **named: Any) -> int:
    if Path(path).is_dir():
        raise PermissionError(13, "Permission denied", str(path))
    return os.open(path, *arguments, **named)


def hide(monkeypatch: pytest.MonkeyPatch, **instead: Any) -> None:
    """Hide from mirlab's modules, loaded or not, what Windows lacks; every other package keeps it."""
    lacking = {name for name in dir(signal) if name.startswith("SIG")} - SIGNALS | ALARMS
    seen = {"os": Seen(os, OS, open=open_no_folder, **instead), "signal": Seen(signal, lacking)}
    imports = builtins.__import__

    def importing(name: str, globals: Any = None, *rest: Any, **named: Any) -> Any:
        if str((globals or {}).get("__name__", "")).startswith("mirlab"):
            if name in MODULES:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)
            if name in seen:
                return seen[name]
        return imports(name, globals, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", importing)
    for name, module in list(sys.modules.items()):
        for known in seen if name.startswith("mirlab") else ():
            if isinstance(vars(module).get(known), types.ModuleType):
                monkeypatch.setitem(vars(module), known, seen[known])


class Kernel:
    """What kernel32 is asked, with the processes that run."""

    def __init__(self, *running: int) -> None:
        self.running, self.asked = running, list[tuple[Any, ...]]()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> int:
            self.asked.append((name, *arguments))
            return 7

        return call

    def OpenProcess(self, access: int, inherit: bool, process: int) -> int:
        return process

    def WaitForSingleObject(self, handle: int, milliseconds: int) -> int:
        return 0x102 if handle in self.running and milliseconds == 0 else 0


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kernel]:
    """Windows, as far as mirlab can see."""
    kernel = Kernel(os.getpid())
    parts._machine.cache_clear()
    hide(monkeypatch, name="nt")
    monkeypatch.setattr(processes, "_kernel32", lambda: kernel)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 87, raising=False)
    yield kernel
    parts._machine.cache_clear()


GUARDED = [
    # Imported where there is one.
    ("door.py", "resource"),
    # Beside getuid and killpg, which are asked for.
    ("kept.py", "os.getgid"),
    ("work.py", "signal.SIGKILL"),
]


def test_what_is_hidden_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    hide(monkeypatch)
    assert not hasattr(limits.signal, "setitimer")
    assert not hasattr(limits.os, "getuid")
    importing: Any = builtins.__import__
    with pytest.raises(ModuleNotFoundError):
        importing("fcntl", {"__name__": "mirlab.find.store.lock"})


def test_every_posix_only_name_is_asked_for_first() -> None:
    bare = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "os.name ==" in text or "os.name !=" in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                bare += [(path.name, alias.name) for alias in node.names if alias.name in MODULES]
            if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
                continue
            module, name = node.value.id, node.attr
            lacks = (module == "os" and name in OS) or (
                module == "signal" and (name in ALARMS or (name.startswith("SIG") and name not in SIGNALS))
            )
            if lacks and f'hasattr({module}, "{name}")' not in text:
                bare.append((path.name, f"{module}.{name}"))
    assert sorted(set(bare)) == GUARDED


def test_one_writer_at_a_time(kernel: Kernel, tmp_path: Path) -> None:
    with writer_lock(tmp_path):
        with pytest.raises(MirlabError, match=rf"another process is writing.*process {os.getpid()}"):
            writer_lock(tmp_path).__enter__()
        # The first byte is the one that Windows locks, so nobody else can read it.
        assert (tmp_path / ".lock").read_bytes() == b"\n%d\n" % os.getpid()
    with writer_lock(tmp_path):
        pass


def test_a_folder_without_locks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(handle: int, *, blocking: bool) -> bool:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("filelock.lock_descriptor", refused)
    with pytest.raises(OutputError, match=r"not support file locks \(Function not implemented\): move it"):
        writer_lock(tmp_path).__enter__()


def test_parts_of_dead_writers_go_and_those_of_living_ones_stay(kernel: Kernel, tmp_path: Path) -> None:
    mine = part_prefix(Path("t.csv"))
    living = tmp_path / f"{mine}abcdefgh.part"
    dead = tmp_path / f"{mine.replace(f'-{os.getpid()}.', '-123456.')}abcdefgh.part"
    for path in (living, dead):
        path.touch()
    with replacing(tmp_path / "t.csv") as part:
        part.write_text("whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([living.name, "t.csv"])


def test_a_process_that_windows_will_not_open_runs(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel, "OpenProcess", lambda access, inherit, process: 0)
    assert not processes.runs(4)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5, raising=False)
    assert processes.runs(4)
    assert not processes.runs(1 << 32)


def test_corrections_are_written_by_one_at_a_time(
    kernel: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = []
    monkeypatch.setattr("filelock.lock_descriptor", lambda handle: locked.append(os.fstat(handle).st_ino))
    kept = CorrectionsFile(tmp_path / "corrections.csv")
    kept.put(Correction(kept.place("a.wav"), "corrected", "jazz", "pop", "a.wav"))
    assert locked == [(tmp_path / ".corrections.csv.lock").stat().st_ino]
    assert [correction.label for correction in kept.read()] == ["jazz"]


def test_memory_is_limited_by_a_job(kernel: Kernel) -> None:
    given = []

    def told(job: int, kind: int, limits: Any, size: int) -> int:
        found = ctypes.cast(limits, ctypes.POINTER(processes._ExtendedLimits)).contents
        given.append((job, kind, found.BasicLimitInformation.LimitFlags, found.ProcessMemoryLimit, size))
        return 1

    kernel.SetInformationJobObject = told  # type: ignore[attr-defined]
    limits.hold(Limits(memory=500 << 20))
    # The size that Microsoft's header gives the structure on 64 bits.
    assert given == [(7, 9, 0x2100, 500 << 20, 144)]
    assert ("AssignProcessToJobObject", 7, 7) in kernel.asked
    assert processes._jobs[-1] == 7, "a handle that is let go of ends the process"


def test_a_worker_ends_with_its_parent(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setitem(vars(parent.os), "_exit", ended.append)
    parent._watch(123)
    assert ended == [1]


def test_workers_of_the_server_are_ended(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    from mirlab.show.web.work import work

    monkeypatch.setattr(work, "WORKER", ("-c", "import sys; sys.stdin.read()"))
    worker = work._Worker(0)
    assert worker.alive
    worker.close()
    assert not worker.alive


def test_wishes_to_end_are_those_that_there_are(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    hangup = signal.getsignal(signal.SIGHUP)
    try:
        interrupt.remember()
        assert signal.getsignal(signal.SIGTERM) is interrupt._on_interrupt
        assert signal.getsignal(signal.SIGHUP) is hangup
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_deaths_are_told_by_their_exit_codes(kernel: Kernel) -> None:
    slow = Limits(seconds=3.0)
    assert cause_of_death(OSError("{EXIT(1)}"), slow, "a.wav", 3.1) == "took longer than 3 s and was stopped"
    assert cause_of_death(OSError("{EXIT(1)}"), slow, "a.wav", 2.9) == "died (EXIT 1)"
    assert cause_of_death(OSError("{EXIT(-1073741819)}"), slow, "a") == "crashed (access violation)"
    assert death_of("with exit code", 0xC00000FD) == "crashed (stack overflow)"
    assert death_of("EXIT", processes.SWOLLEN) == "needed more memory than allowed and was stopped"


HANGS = """
    import signal
    for name in ("setitimer", "SIGALRM"):
        delattr(signal, name)
    from mirlab.data.execution.limits import Limits, within
    with within(Limits(seconds=100.0), "a.wav"):
        with within(Limits(seconds=0.05), "a.wav"):
            pass
    with within(Limits(seconds=0.05), "a.wav"):
        print("begun", flush=True)
        # Holds the interpreter, as compiled code may: no thread of Python's could end this.
        sum(range(10**12))
"""
SWELLS = """
    from mirlab.files import parts, processes
    held = b"x" * (100 << 20)
    processes._watch_memory(100 << 20)
"""


@pytest.mark.parametrize(("script", "code", "said"), [(HANGS, 1, "begun\n"), (SWELLS, 77, "")])
def test_limits_hold_without_the_systems_help(script: str, code: int, said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, said, "")


def test_alarms_are_called_off(kernel: Kernel) -> None:
    with within(Limits(seconds=0.01), "a.wav"):
        pass
    # An alarm that is still set would end the tests here.
    assert limits._deadlines == {}


def test_every_module_can_be_imported(tmp_path: Path) -> None:
    script = f"""
        import importlib, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        import pytest, test_other_systems as here
        with pytest.MonkeyPatch.context() as patch:
            for name in [name for name in sys.modules if name.split(".")[0] == "mirlab"]:
                del sys.modules[name]
            here.hide(patch, name="nt")
            for name in here.every_module():
                importlib.import_module(name)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def every_module() -> list[str]:
    places = (path.relative_to(SOURCE.parent).with_suffix("") for path in SOURCE.rglob("*.py"))
    names = (".".join(place.parts).removesuffix(".__init__") for place in places)
    return sorted(name for name in names if not name.endswith(("__main__", "make_gtzan")))


def test_sound_becomes_a_table_and_a_library(kernel: Kernel, tmp_path: Path) -> None:

    t = np.arange(22050) / 22050
    for label, pitch in (("low", 200), ("high", 3000)):
        for i in range(2):
            path = tmp_path / "band" / label / f"{i}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            sf.write(path, 0.3 * np.sin(2 * np.pi * (pitch + 10 * i) * t), 22050)
    table = mirlab.extract(tmp_path / "band", features="spectral_centroid.mean, rms.mean", workers=1).table
    table.to_csv(tmp_path / "t.csv")
    assert len((tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()) == 5
    library = mirlab.Library.create(tmp_path / "lib", "spectral_centroid.mean, rms.mean")
    assert library.add(tmp_path / "band", workers=1).added == 4
    assert len(mirlab.Library.open(tmp_path / "lib").tracks("label = 'low'")) == 2
