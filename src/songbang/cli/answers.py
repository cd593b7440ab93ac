"""Where the answers come from: a person at a terminal, a file, or what is piped in."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from songbang.basis.words import Words
from songbang.reports.script import tell
from songbang.tasks.refusal import NOTHING_READ, Refusal

LONGEST = 400
"""Characters of one answer that are read."""
NO_FILE = Words("答案文件「{file}」打不开：{error}。", "The file of answers “{file}” cannot be opened: {error}.")
WHICH = Words("检查 --answers 后面的路径；一行写一个答案。", "Check the path after --answers; one answer a line.")


@dataclass(frozen=True, slots=True)
class Answers:
    """One line an answer; the end of them says nothing more. ``live`` is true where a person can be asked again."""

    lines: Iterator[str]
    live: bool
    out: TextIO
    lang: str

    def say(self, words: Words, **named: object) -> None:
        """Say something to whoever answers; what is ``named`` goes in as it is called, in no other script."""
        said = tell(words, self.lang)
        self.out.write(f"{said.format(**named) if named else said}\n")
        self.out.flush()

    def next(self) -> str | None:
        """Return the next answer, ``None`` after the last one."""
        if self.live:
            self.out.write("> ")
            self.out.flush()
        line = next(self.lines, None)
        return None if line is None else line.strip()[:LONGEST]


def answers_of(file: Path | None, lang: str, *, as_json: bool) -> Answers:
    """Return the answers of a file, or of standard input where none is named."""
    out = sys.stderr if as_json else sys.stdout
    if file is not None and str(file) != "-":
        return Answers(iter(_lines(file)), live=False, out=out, lang=lang)
    if sys.stdin is None:
        return Answers(iter(()), live=False, out=out, lang=lang)
    live = sys.stdin.isatty()
    read: Callable[[], str | bytes] = sys.stdin.readline if live else sys.stdin.buffer.readline
    return Answers(_typed(read), live, out, lang)


def _typed(read: Callable[[], str | bytes]) -> Iterator[str]:
    while line := read():
        yield line if isinstance(line, str) else line.decode("utf-8-sig", errors="replace")


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise Refusal(NO_FILE.fill(file=file, error=said), WHICH, NOTHING_READ) from None
