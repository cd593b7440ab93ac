"""The file of corrections of a run: the one that was named, or the one that lies in the folder of the report."""

from pathlib import Path

from songbang.basis.correction import Corrections
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.cli.faults import CommandError


def asked_corrections(named: Path | None, folder: Path) -> tuple[Corrections, list[Problem], Path]:
    """Return what a person put right, what is wrong with their file, and the file itself."""
    from songbang.review.corrections_file import NAME, CorrectionsError, read_corrections  # noqa: PLC0415

    file = named or folder / NAME
    if not file.exists():
        if named is not None:
            says = Words("没有更正文件「{file}」。", "There is no file of corrections “{file}”.")
            do = Words("检查 --corrections 后面的路径。", "Check the path after --corrections.")
            raise CommandError(says.fill(file=named), do)
        return Corrections(), [], file
    try:
        corrections, problems = read_corrections(file)
    except CorrectionsError as error:
        raise CommandError(error.says, error.do) from error
    return corrections, problems, file
