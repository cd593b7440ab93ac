"""Runs cases in a process of their own and watches it: time, memory, life."""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bench.fuzz_case import Case
from bench.process import PROJECT

MOST_SECONDS: Final = 20.0
MOST_BYTES: Final = 1024**3
LOOK: Final = 0.1


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one case: its outcome, problem codes, faults (none where all is well), seconds and peak bytes."""

    seed: int
    form: str
    damage: str
    outcome: str
    codes: tuple[str, ...]
    faults: tuple[str, ...]
    seconds: float
    peak: int


class Watch:
    """One reading process, started when it is needed and again after it had to be ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, case: Case) -> Result:
        """Read the case; a process that dies, hangs or swells is a fault, and is ended."""
        path = self._folder / case.name
        path.write_bytes(case.data)
        process = self._started()
        assert process.stdin  # noqa: S101 - Popen was given a pipe
        ended = start = time.monotonic()
        try:
            process.stdin.write(json.dumps({"path": str(path), "names": case.names}).encode() + b"\n")
            process.stdin.flush()
            said = self._answer(process, start)
            ended = time.monotonic()
        except OSError as error:
            said = {"faults": [f"died: {type(error).__name__}"]}
        finally:
            path.unlink()
        faults = list(said.get("faults", ()))
        if "outcome" not in said:
            self.end()
        elif said["peak"] > MOST_BYTES:
            faults.append(f"memory: {said['peak'] >> 20} MB")
        return Result(
            case.seed,
            case.form,
            case.damage,
            said.get("outcome", "ended"),
            tuple(said.get("codes", ())),
            tuple(faults),
            said.get("seconds", ended - start),
            said.get("peak", 0),
        )

    def end(self) -> None:
        """End the process and whatever it started."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            command = [sys.executable, "-m", "bench.fuzz_worker"]
            self._process = subprocess.Popen(
                command,
                cwd=PROJECT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # so that what it starts can be ended with it
            )
        return self._process

    def _answer(self, process: subprocess.Popen[bytes], start: float) -> dict[str, Any]:
        assert process.stdout  # noqa: S101 - Popen was given a pipe
        while not select.select([process.stdout], [], [], LOOK)[0]:
            if time.monotonic() - start > MOST_SECONDS:
                return {"faults": [f"hang: over {MOST_SECONDS:g} s"]}
            if (held := _held(process.pid)) > MOST_BYTES:
                return {"faults": [f"memory: over {MOST_BYTES >> 20} MB"], "peak": held}
        line = process.stdout.readline()
        return json.loads(line) if line else {"faults": [f"died: exit code {process.wait()}"]}


@contextmanager
def watching() -> Iterator[Watch]:
    """Give a watch with a folder of its own; its process is ended afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        watch = Watch(Path(folder))
        try:
            yield watch
        finally:
            watch.end()


def _held(process: int) -> int:
    """Return the memory a process holds, in bytes; 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
