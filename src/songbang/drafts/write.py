"""A letter reaches the disk whole, under a name that was free: one that may have been edited is never replaced."""

import os
import tempfile
from itertools import count
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.durable import take_name

SAYS = Words("「{path}」写不进去（{why}），没有写成。", "“{path}” cannot be written ({why}); nothing was written.")
DO = Words("换一个你能写入的地方，用 --out 指定。", "Name a place that you can write to with --out.")


def write_letter(content: bytes, wanted: Path) -> Path | Problem:
    """Write a letter under the name wanted, or the next free one (``…-2.docx``), and return its path.

    The bytes go to a file beside it first, which then takes the name if nobody has it.
    """
    beside: Path | None = None
    try:
        wanted.parent.mkdir(parents=True, exist_ok=True)
        descriptor, made = tempfile.mkstemp(dir=wanted.parent, prefix=".letter-", suffix=".part")
        beside = Path(made)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return _named(beside, wanted)
    except (OSError, ValueError) as error:  # a name may hold a sign that no disk knows
        says = SAYS.fill(path=wanted, why=getattr(error, "strerror", None) or error)
        return Problem("unwritable", str(wanted), says, DO)
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def _named(beside: Path, wanted: Path) -> Path:
    for number in count(1):
        target = wanted if number == 1 else wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        try:
            take_name(beside, target)
        except FileExistsError:
            continue
        return target
    raise AssertionError  # there is always a next number
