"""Writers that are killed at any moment: a real process, SIGKILL, and a look at what it left behind."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from random import Random

COUNT = int(os.environ.get("COUNT", "20"))
"""How many times a writer is killed: few in a usual run, hundreds where ``COUNT`` says so."""
LONGEST = 0.06
"""Seconds after a writer's first word within which it is killed: some dozens of writes."""

LOOP = """
import io, sys
from songbang.cli.commands import app

def run(at):
    app(args=[one.replace("{n}", str(at)) for one in sys.argv[1:]], prog_name="songbang", standalone_mode=False)

out, sys.stdout = sys.stdout, io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
run(0)  # the first run imports what it needs: no moment of it is worth a kill
print("ready", file=out, flush=True)
for at in range(1, 1_000_000):
    print("done", at - 1, file=out, flush=True)
    run(at)
"""


def writing(*words: str) -> list[str]:
    """Return the command of a process that runs one songbang command over and over, ``{n}`` in it counting from 0.

    It says ``ready``, then ``done 0``, ``done 1`` … after each run that came back.
    """
    return [sys.executable, "-c", LOOP, *words]


def killed(command: list[str], delay: float) -> list[str]:
    """Start a writer, kill it ``delay`` seconds after its first line, and return the whole lines that it said."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        time.sleep(delay)
        process.kill()
        said = first + process.stdout.read()
        assert first, process.stderr.read().decode("utf-8", errors="replace")
    return said.decode("utf-8").split("\n")[:-1]


def kill_during(command: list[str], count: int, check: Callable[[], None], seed: int = 5) -> None:
    """Kill a writer ``count`` times at random moments and look each time at what it left with ``check``."""
    random = Random(seed)  # noqa: S311 - moments, no secrets
    for _ in range(count):
        killed(command, random.uniform(0, LONGEST))
        check()
