"""The file of corrections of a run: the one that was named, or the one that lies in the folder of the report."""

from pathlib import Path

from songbang.basis.words import Words
from songbang.tasks.refusal import Refusal


def corrections_file(named: Path | None, folder: Path) -> Path:
    """Return the file; one that was named and is not there stops the command."""
    from songbang.review.corrections_file import NAME  # noqa: PLC0415

    if named is not None and not named.exists():
        says = Words("没有更正文件「{file}」。", "There is no file of corrections “{file}”.")
        do = Words("检查 --corrections 后面的路径。", "Check the path after --corrections.")
        raise Refusal(says.fill(file=named), do)
    return named or folder / NAME
