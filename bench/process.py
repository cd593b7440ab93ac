"""Fresh processes, run to their end; what one printed and how long it took."""

import subprocess
import sys
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.figure import CannotRunError

PROJECT: Final = Path(__file__).parents[1]
SONGBANG: Final = str(Path(sys.executable).with_name("songbang"))


@dataclass(frozen=True, slots=True)
class Run:
    """One run: its standard output and its seconds of wall time."""

    output: bytes
    seconds: float


def run(command: Sequence[str], fine: Collection[int] = (0,)) -> Run:
    """Run the command from the project's folder; an exit code that is not fine raises `CannotRunError`."""
    start = time.perf_counter()
    try:
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
    except OSError as error:
        raise CannotRunError(f"{command[0]}: {error}") from error
    seconds = time.perf_counter() - start
    if done.returncode not in fine:
        said = done.stderr.decode(errors="replace").strip()[-2000:]
        raise CannotRunError(f"{' '.join(command)}\nleft with exit code {done.returncode}.\n{said}")
    return Run(done.stdout, seconds)
