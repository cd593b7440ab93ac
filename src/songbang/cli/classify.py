"""`songbang clause`: one line out for each clause that comes in."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from songbang.basis.words import Words
from songbang.cli.output import put_text
from songbang.reports.clause_answer import clause_line, fault_line
from songbang.tasks.clause import Classified, classified_json, classified_lines
from songbang.tasks.clause_lines import LineFault
from songbang.tasks.refusal import NOTHING_READ, PARTLY_READ, Refusal

STANDARD_INPUT = Path("-")


def classify(path: Path, lang: str, *, as_json: bool) -> int:
    """Answer every line of the file, in order, and return the exit code: 4 where a line could not be read."""
    code = 0
    with opened(path) as lines:
        for number, one in enumerate(classified_lines(lines), start=1):
            code = PARTLY_READ if isinstance(one, LineFault) else code
            told = json.dumps(classified_json(one, lang), ensure_ascii=False) if as_json else _line(number, one, lang)
            put_text(f"{told}\n")
    return code


def _line(number: int, one: Classified | LineFault, lang: str) -> str:
    if isinstance(one, LineFault):
        return fault_line(number, one.says, one.do, lang)
    return clause_line(number, one.text, one.answer, lang)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Give the bytes of a file, of standard input for ``-``; a file that cannot be read is told."""
    if path == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        says = Words("读不了「{path}」：{reason}。", "“{path}” cannot be read: {reason}.")
        do = Words("检查路径和文件名，再试一次。", "Check the path and the name, and try again.")
        raise Refusal(says.fill(path=path, reason=reason), do, NOTHING_READ) from None
    with file:
        yield file
