"""A worker process: reads what is asked on its standard input, a line of JSON each, and answers likewise.

    asked     {"task": name, "arguments": [...]}
    answers   {"told": {"stage": ..., "done": ...}}, a ProgressEvent, any number of times
              {"done": result} or {"failed": sentence}

It is started as `python -m mirlab.show.web.work.worker MEMORY NICE PARENT [PLUGIN...]`: the most bytes that
it may hold (0 is no limit), how far it steps back behind the server, the server's process, with which it
ends, and the plugins that the server has loaded.

Contents: main.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from queue import SimpleQueue
from typing import IO, Any

from mirlab.data.execution import Limits, end_with, hold
from mirlab.errors import MirlabError
from mirlab.files import keep_freed_memory
from mirlab.plugins import load
from mirlab.typing import OnProgress


def main(memory: int, nice: int, parent: int, plugins: Sequence[str] = ()) -> None:
    """Answer until the standard input ends."""
    # Whatever a library prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    end_with(parent)
    keep_freed_memory()
    _limit(memory, nice)
    from mirlab.show.web.work.longtasks import LONG_TASKS
    from mirlab.show.web.work.tasks import TASKS

    known = {**LONG_TASKS, **TASKS}
    for plugin in plugins:
        load(plugin)
    for line in _lines():
        asked = json.loads(line)
        try:
            result = known[asked["task"]](_teller(answers), *asked["arguments"])
            _say(answers, {"done": result})
        except MirlabError as error:
            _say(answers, {"failed": str(error)})
        except MemoryError:
            words = "the analysis needed more memory than uploads are allowed: send a shorter part"
            _say(answers, {"failed": words})
        except Exception as error:
            # For whoever runs the server; the visitor is told that it was not their fault.
            traceback.print_exc()
            sentence = f"the analysis failed ({type(error).__name__}); the server is not affected"
            _say(answers, {"failed": sentence})


def _lines() -> Iterator[str]:
    """What is asked, a line each; when that ends, the server is dead, and so this process ends at once."""
    lines: SimpleQueue[str] = SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            lines.put(line)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    while True:
        yield lines.get()


def _teller(answers: IO[str]) -> OnProgress:
    return lambda event: _say(answers, {"told": asdict(event)})


def _say(answers: IO[str], what: dict[str, Any]) -> None:
    # The machine's own errors may hold bytes that are no text.
    answers.write(json.dumps(what, allow_nan=False) + "\n")
    answers.flush()


def _limit(memory: int, nice: int) -> None:
    if memory:
        hold(Limits(memory=memory))
    if nice and hasattr(os, "nice"):
        os.nice(nice)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
