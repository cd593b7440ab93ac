"""A page reaches the disk whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from songbang.basis.problem import Problem
from songbang.basis.words import Words

REPORT = "report.html"
REPORT_JSON = "report.json"
REPORT_PDF = "report.pdf"

_REASONS: Mapping[int, Words] = MappingProxyType(
    {
        errno.EACCES: Words("不允许你写入", "does not allow you to write"),
        errno.EPERM: Words("不允许你写入", "does not allow you to write"),
        errno.EROFS: Words("是只读的", "is read-only"),
        errno.ENOSPC: Words("所在的磁盘满了", "is on a disk that is full"),
        errno.ENOTDIR: Words("不是文件夹", "is not a folder"),
        errno.EEXIST: Words("不是文件夹", "is not a folder"),
        errno.EISDIR: Words("里已有一个名为 {name} 的文件夹", "already holds a folder named {name}"),
    }
)


def write_page(text: str, folder: Path, name: str = REPORT) -> Path | Problem:
    """Write ``folder/name`` in UTF-8 as ``write_file`` does."""
    return write_file(text.encode("utf-8"), folder, name)


def write_file(data: bytes, folder: Path, name: str) -> Path | Problem:
    """Write ``folder/name`` and return its path, or say why that folder cannot be written.

    The bytes go to a new file beside it first, which then takes its name: whoever opens the file meanwhile
    sees the old one or the new one.
    """
    beside: Path | None = None
    target = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, made = tempfile.mkstemp(dir=folder, prefix=f".{target.stem}-", suffix=target.suffix)
        beside = Path(made)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        beside.chmod(0o644)
        beside.replace(target)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        return _refused(folder, name, error)
    return target


def disk_reason(error: OSError) -> Words:
    """Return why a folder cannot be written, to follow its name; a name may still have to be filled in."""
    return _REASONS.get(error.errno or 0, Words("写不进去", "cannot be written"))


def _refused(folder: Path, name: str, error: OSError) -> Problem:
    says = Words("「{folder}」{why}，{name} 没有写成。", "“{folder}” {why}; {name} was not written.")
    do = Words("换一个你能写入的文件夹，用 --out 指定。", "Name a folder that you can write to with --out.")
    why = disk_reason(error).fill(name=name)
    return Problem("unwritable", str(folder), says.fill(folder=folder, why=why, name=name), do)
