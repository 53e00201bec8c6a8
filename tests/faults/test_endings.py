"""However a command ends, its workers end with it and nothing half-written stays."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mirlab.show.terminal import interrupt

posix = pytest.mark.skipif(not hasattr(os, "getppid") or os.name == "nt", reason="signals of POSIX")
watched = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="no end of a process to wait for")

PARENT = """
import os, signal, sys
from mirlab.data.execution.limits import Limits
from mirlab.data.execution.workers import own_processes
pool = own_processes(2, Limits())
print(*{pool.submit(os.getpid).result() for _ in range(8)}, flush=True)
futures = [pool.submit(signal.pause) for _ in range(2)]
os.kill(os.getpid(), int(sys.argv[1]))
"""
WITHOUT_THE_KERNEL = """
import os, signal, subprocess, sys
child = "import os, signal, sys; from mirlab.data.execution import parent; "
child += "parent._kernel_tells = lambda: False; "
child += "parent.end_with(int(sys.argv[1])); print(os.getpid(), flush=True); signal.pause()"
subprocess.Popen([sys.executable, "-c", child, str(os.getpid())])
signal.pause()
"""


def ended(pid: int, seconds: float) -> bool:
    """Whether a process ends within so many seconds."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        return bool(poll.poll(1000 * seconds))
    finally:
        os.close(handle)


@watched
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_busy_workers_end_with_a_killed_parent(how: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(int(how))], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        workers = [int(pid) for pid in parent.stdout.readline().split()]
    assert parent.returncode == -how
    assert workers
    # The output was inherited: that it ended says the same, for every process that was started.
    late = [pid for pid in workers if not ended(pid, 5)]
    for pid in late:
        os.kill(pid, signal.SIGKILL)
    assert late == []


@watched
def test_workers_end_where_the_kernel_does_not_tell() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WITHOUT_THE_KERNEL], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        parent.kill()
        in_time = ended(worker, 5)
        if not in_time:
            os.kill(worker, signal.SIGKILL)
        assert in_time


@posix
def test_a_worker_whose_parent_ended_before_it_asked_ends() -> None:
    code = "from mirlab.data.execution.parent import end_with; end_with(0); print('lives')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")


HALF_WAY = """
import os, signal, sys
# What started the tests may ignore it, as nohup does.
signal.signal(signal.SIGHUP, signal.SIG_DFL)
from mirlab.files import atomic
from mirlab.data.extraction import extraction as extract
from mirlab.show.terminal import cli
def stop(*a, **k):
    with atomic.replacing(sys.argv[4]) as part:
        part.write_text("half")
        os.kill(os.getpid(), NUMBER)
extract.extract = stop
cli.entry()
"""


@posix
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_every_wish_to_end_is_an_interrupt(tmp_path: Path, number: signal.Signals, code: int) -> None:
    out = tmp_path / "out" / "t.csv"
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "a.wav").write_bytes(b"")
    script = HALF_WAY.replace("NUMBER", str(int(number)))
    done = subprocess.run(
        [sys.executable, "-c", script, "extract", str(tmp_path / "m"), "--out", str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert (
        "mirlab: interrupted; no partly written files remain, and analyses in the cache will be "
        "reused" in done.stderr
    )
    assert "Traceback" not in done.stderr
    assert list(out.parent.iterdir()) == []


@posix
def test_what_nohup_ignores_stays_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupt, "_wished", None)
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    try:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        interrupt.remember()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGTERM)
        with pytest.raises(KeyboardInterrupt):
            interrupt.check()
        assert interrupt.exit_code() == 143
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
