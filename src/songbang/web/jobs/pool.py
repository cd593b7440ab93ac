"""A few workers and the line before them. A worker that is too slow, or no longer wanted, is ended and replaced."""

import secrets
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Lock, Thread
from time import monotonic
from typing import Any

from songbang.basis.words import Words
from songbang.web.jobs import worker as says
from songbang.web.jobs.faults import CANCELLED, DIED, TOO_LONG, broken, fault_in
from songbang.web.jobs.job import Fault, Job, State, Work, drop
from songbang.web.jobs.worker import serve_work
from songbang.web.settings import Limits

_KEPT = 200
"""Jobs that are remembered after their end."""
_GLANCE = 0.05
"""Seconds between two looks at whether a job is to be stopped."""


class Pool:
    """As many workers, jobs in line, and seconds and bytes of one job as the limits say."""

    def __init__(self, limits: Limits, clock: Callable[[], datetime], *, warm: bool) -> None:
        self._limits, self._clock, self._warm = limits, clock, warm
        self._line: SimpleQueue[Job | None] = SimpleQueue()
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = Lock()
        self._threads = [
            Thread(target=self._tend, name=f"songbang-tender-{at}", daemon=True) for at in range(limits.workers)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, kind: str, owner: str | None, work: Work) -> Job | None:
        """Put work in line and return its job; ``None`` where the line is full."""
        with self._lock:
            if sum(not job.is_over for job in self._jobs.values()) >= self._limits.waiting:
                return None
            job = Job(secrets.token_hex(16), kind, owner, work, self._clock())
            self._jobs[job.id] = job
            for old in [name for name, one in self._jobs.items() if one.is_over][:-_KEPT]:
                del self._jobs[old]
        self._line.put(job)
        return job

    def get(self, name: str) -> Job | None:
        """Return a job by its id."""
        return self._jobs.get(name)

    def all(self) -> tuple[Job, ...]:
        """Return every job that is remembered, the oldest first."""
        with self._lock:
            return tuple(self._jobs.values())

    def now(self) -> datetime:
        """Return this moment, by the clock that jobs are timed with."""
        return self._clock()

    def cancel(self, job: Job) -> None:
        """Stop a job: one in line never begins, one that runs is ended with its process."""
        job.stop.set()

    def forget(self, owner: str | None) -> None:
        """Stop the jobs of an owner, of everybody for ``None``, and keep nothing of them, nor of what came out."""
        with self._lock:
            for name in [name for name, job in self._jobs.items() if owner in {None, job.owner}]:
                self._jobs.pop(name).stop.set()

    def close(self) -> None:
        """Stop everything and wait until the processes are gone."""
        for job in self.all():
            job.stop.set()
        for _ in self._threads:
            self._line.put(None)
        for thread in self._threads:
            thread.join(timeout=10)

    def _tend(self) -> None:
        """Look after one worker: hand it work, listen, replace it."""
        crew = _Crew(self._limits.job_bytes)
        if self._warm:
            with suppress(OSError, EOFError):
                crew.begin("warm", {})
        while (job := self._line.get()) is not None:
            self._run(crew, job)
        crew.end()

    def _run(self, crew: "_Crew", job: Job) -> None:
        if job.stop.is_set():
            drop(job.work.ready)
            self._over(job, State.CANCELLED, CANCELLED)
            return
        job.state, job.began = State.RUNNING, self._clock()
        try:
            with job.work.ready() as arguments:
                end = self._listened(crew, job, dict(arguments))
        except Exception as error:  # noqa: BLE001 - whatever stood in the way of making ready, the job has its end
            end = State.FAILED, fault_in(error)
        self._over(job, *end)

    def _listened(self, crew: "_Crew", job: Job, arguments: dict[str, Any]) -> tuple[State, Fault | None]:
        until = monotonic() + self._limits.job_seconds
        try:
            crew.settle(job.stop.is_set, until)
            crew.begin(job.work.name, arguments)
            while not job.stop.is_set() and monotonic() < until:
                if crew.pipe.poll(_GLANCE):
                    heard, value = crew.pipe.recv()
                    if heard == says.PROGRESS:
                        job.progress = value
                    else:
                        return _ended(job, heard, value)
        except (EOFError, OSError):
            crew.end()
            return State.FAILED, DIED
        crew.end()
        return (State.CANCELLED, CANCELLED) if job.stop.is_set() else (State.FAILED, TOO_LONG)

    def _over(self, job: Job, state: State, fault: Fault | None) -> None:
        job.fault, job.ended, job.state = fault, self._clock(), state
        job.finished.set()


def _ended(job: Job, heard: str, value: Any) -> tuple[State, Fault | None]:  # noqa: ANN401 - as the pipe gave it
    if heard == says.RESULT:
        job.result = value
        return State.DONE, None
    if heard == says.STOPPED:
        told: tuple[Words, Words] = value
        return State.FAILED, Fault("refused", *told)
    return State.FAILED, broken(value)


class _Crew:
    """One worker process at a time, started when it is needed and after one was ended."""

    def __init__(self, memory: int) -> None:
        self._memory = memory
        self._process: BaseProcess | None = None
        self._owes = 0
        self.pipe: Connection

    def begin(self, name: str, arguments: dict[str, Any]) -> None:
        if self._process is None or not self._process.is_alive():
            self._start()
        self.pipe.send((name, arguments))
        self._owes += name == "warm"

    def settle(self, stopped: Callable[[], bool], until: float) -> None:
        """Wait for the answer to warming up, which nobody asked for."""
        while self._owes and self._process is not None and not stopped() and monotonic() < until:
            if self.pipe.poll(_GLANCE):
                self.pipe.recv()
                self._owes -= 1

    def end(self) -> None:
        """End the process, at once if need be."""
        if self._process is None:
            return
        self.pipe.close()
        self._process.terminate()
        self._process.join(timeout=2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process, self._owes = None, 0

    def _start(self) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve_work, args=(theirs, self._memory), daemon=True)
        self._process.start()
        self._owes = 0
        theirs.close()
