"""The command as a person types it: a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Answer:
    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")


def songbang(
    *words: str | Path, at: Path | None = None, env: Mapping[str, str] | None = None, given: str = ""
) -> Answer:
    """Run the command line, with what is ``given`` on standard input, and return what came of it."""
    command = [sys.executable, "-c", "from songbang.cli.main import run; run()", *map(str, words)]
    done = subprocess.run(
        command,
        cwd=at,
        env={**os.environ, "SONGBANG_CACHE": "", **(env or {})},
        input=given.encode("utf-8"),
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr.decode("utf-8"))
