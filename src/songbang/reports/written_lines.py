"""The files of a matter, for a terminal and as JSON."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from songbang.basis.words import Words
from songbang.matter.written import Role, Written
from songbang.reports.plain_values import Json

ROLES = {
    Role.MATTER: Words("案情", "matter"),
    Role.WAGES: Words("工资条", "wage slips"),
    Role.EVIDENCE: Words("证据副本", "copy of evidence"),
    Role.LEDGER: Words("证据清单", "ledger of evidence"),
    Role.DRAFT: Words("文书草稿", "draft"),
    Role.LOCKED: Words("加密的案情", "locked matter"),
    Role.LEFT_BEHIND: Words("中断留下的", "left by a run that was killed"),
    Role.REPORT: Words("读文件的报告", "report of papers"),
    Role.PICTURES: Words("认图缓存", "kept from pictures"),
    Role.OWN: Words("你自己放的", "your own file"),
}
_LINE = Words("{role}  {path}  {size} 字节  {modified}", "{role}  {path}  {size} bytes  {modified}")
_PICTURES = Words(
    "认图缓存  {folder}  {count} 个文件，{size} 字节", "kept from pictures  {folder}  {count} files, {size} bytes"
)
NOT_KNOWN = (
    Words(
        "不知道的：用 --out 写到别处的报告、你自己复制或发出去的文件、系统备份和网盘里的副本。",
        "Not known: reports written elsewhere with --out, files that you copied or sent, backups and synced copies.",
    ),
)
"""What the program cannot list."""
NO_PROMISE = Words(
    "固态硬盘、日志、快照、备份里可能还有残留，删除不能保证抹掉。",
    "Traces may live on in SSD cells, journals, snapshots and backups; deleting cannot promise to wipe them.",
)
"""What deleting cannot promise."""


def written_lines(files: Sequence[Written], start: Path) -> Iterator[Words]:
    """Yield a line a file, its path from ``start`` where it lies below; what was kept of pictures in one line."""
    pictures = [one for one in files if one.role is Role.PICTURES]
    for one in files:
        if one.role is not Role.PICTURES:
            path = one.path.relative_to(start) if one.path.is_relative_to(start) else one.path
            yield _LINE.fill(role=ROLES[one.role], path=path, size=one.size, modified=one.modified)
    if pictures:
        size = sum(one.size for one in pictures)
        yield _PICTURES.fill(folder=pictures[0].path.parent, count=len(pictures), size=size)


def written_json(files: Iterable[Written]) -> list[Json]:
    """Return the files as JSON."""
    return [
        {"path": str(one.path), "role": one.role.value, "size": one.size, "modified": one.modified or None}
        for one in files
    ]
