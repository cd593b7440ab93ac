"""The process that works: takes a piece of work, tells how far it is, gives what came out, and waits for the next."""

import os
import signal
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any

from songbang.web.jobs.works import WORKS

_BEHIND = 5
"""How far a reading stands back behind the pages, which a person waits for."""
PROGRESS, RESULT, STOPPED, BROKEN = "progress", "result", "stopped", "broken"


def serve_work(pipe: Connection, memory: int) -> None:
    """Work until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started us
    Thread(target=_end_with_parent, daemon=True).start()
    _keep_within(memory)
    with suppress(AttributeError, OSError):  # not on Windows
        os.nice(_BEHIND)
    with suppress(EOFError, OSError):
        while True:
            name, arguments = pipe.recv()
            pipe.send(_done(pipe, name, arguments))


def _end_with_parent() -> None:
    """End when the program that started us is gone, however it ended: nobody wants the work any more."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _done(pipe: Connection, name: str, arguments: dict[str, Any]) -> tuple[str, Any]:
    from songbang.tasks.refusal import Refusal  # noqa: PLC0415 - a worker is up sooner without

    try:
        return RESULT, WORKS[name](lambda progress: pipe.send((PROGRESS, progress)), **arguments)
    except Refusal as fault:
        return STOPPED, (fault.says, fault.do)
    except MemoryError:
        return BROKEN, "MemoryError"
    except Exception as error:  # the last guard: whatever it was, the worker lives on
        if os.environ.get("SONGBANG_DEBUG"):
            raise
        return BROKEN, type(error).__name__


def _keep_within(memory: int) -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
