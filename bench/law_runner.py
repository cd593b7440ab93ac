"""A runner in a process of its own, told word by word what to do: the rows stay loaded between two runs."""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from bench.figure import CannotRunError
from bench.process import PROJECT


class Runner:
    """A process that has its rows in memory and waits."""

    def __init__(self, name: str, command: Sequence[str], settings: Mapping[str, str] | None = None) -> None:
        self.name = name
        try:
            self._process = subprocess.Popen(
                command,
                cwd=PROJECT,
                env={**os.environ, **(settings or {})},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        except OSError as error:
            raise CannotRunError(f"{command[0]}: {error}") from error
        ready = self._answer()
        self.versions: Mapping[str, str] = {"Python": ready["python"], **ready["versions"]}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def lap(self) -> float:
        """Work the rows out twice, the first time unclocked: while the others run, memory and caches go to them."""
        self.seconds("run")
        return self.seconds("run")

    def seconds(self, word: str) -> float:
        """Tell the process a word and return the seconds that it measured for it."""
        if self._process.stdin is not None and self._process.poll() is None:
            print(word, file=self._process.stdin, flush=True)
        return float(self._answer()["seconds"])

    def _answer(self) -> Mapping[str, Any]:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        if not line:
            raise CannotRunError(f"{self.name}: {self._process.communicate()[1].strip()[-2000:]}")
        answer: Mapping[str, Any] = json.loads(line)
        return answer
