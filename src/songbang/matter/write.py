"""A change to a matter reaches the disk whole or not at all, and two writers never lose one."""

import codecs
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.alone import alone
from songbang.matter.changes import Change
from songbang.matter.durable import settle
from songbang.matter.read import MOST_BYTES, NAME, ONE_MATTER, TOO_LARGE, file_of, text_of
from songbang.matter.toml_text import fault_of

PREFIX, SUFFIX = ".matter-", ".tmp"
"""What a file half written is called: readers never look at it, the next writer takes it away."""

NOT_WRITTEN = Words("「{folder}」写不进去：{error}。", "“{folder}” cannot be written: {error}.")
ELSEWHERE = Words("换一个你能写入的文件夹。", "Name a folder that you can write to.")


def begin(folder: Path, text: str) -> Problem | None:
    """Make the folder and its ``matter.toml`` with this text; one that is there stays as it is."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with alone(folder):
            if not (folder / NAME).exists():
                _write(folder / NAME, text.encode("utf-8"))
    except OSError as error:
        return _refused(folder, error)
    return None


def write_matter(folder: Path, *changes: Change) -> Problem | None:
    """Make the changes to ``matter.toml``, all of them or none, and return what stood in the way."""
    target = file_of(folder).resolve()
    try:
        if not target.is_file():
            problem = text_of(target)
            return problem if isinstance(problem, Problem) else None
        with alone(target.parent):
            return _changed(target, changes)
    except OSError as error:
        return _refused(folder, error)


def _changed(target: Path, changes: tuple[Change, ...]) -> Problem | None:
    text = text_of(target)
    if isinstance(text, Problem):
        return text
    rows = text.replace("\r\n", "\n")
    fault = fault_of(rows, target.name)
    if fault is not None:
        return fault
    for change in changes:
        made = change(rows)
        if isinstance(made, Problem):
            return made
        rows = made
    kept = rows.replace("\n", "\r\n") if "\r\n" in text else rows
    data = (codecs.BOM_UTF8 if target.read_bytes().startswith(codecs.BOM_UTF8) else b"") + kept.encode("utf-8")
    if len(data) > MOST_BYTES:
        return Problem("too_large", target.name, TOO_LARGE.fill(most=MOST_BYTES), ONE_MATTER)
    _write(target, data)
    return None


def _write(target: Path, data: bytes) -> None:
    """Write beside the file first and then take its name; whoever reads meanwhile sees the old or the new one."""
    for left in target.parent.glob(f"{PREFIX}*{SUFFIX}"):
        left.unlink(missing_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=PREFIX, suffix=SUFFIX)
    made = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            made.chmod(target.stat().st_mode & 0o777)
        made.replace(target)
        settle(target.parent)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def _refused(folder: Path, error: OSError) -> Problem:
    return Problem("unwritable", str(folder), NOT_WRITTEN.fill(folder=folder, error=error.strerror or error), ELSEWHERE)
