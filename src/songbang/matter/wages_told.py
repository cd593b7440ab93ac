"""The wage slips that lie beside ``matter.toml``."""

from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.pay import PayLine

SUFFIXES = (".csv", ".tsv", ".xlsx", ".xls", ".ods")
SEVERAL = Words("有不止一个工资单文件，只用了「{used}」。", "There is more than one file of wages; “{used}” is used.")
ONE = Words("合成一个文件，或把不用的改名。", "Put them into one file, or rename what is not to be used.")


def wages_told(folder: Path) -> tuple[tuple[PayLine, ...], tuple[Problem, ...]]:
    """Return the lines of ``wages.csv`` or a workbook of that name; two such files are told, never added up."""
    found = [path for suffix in SUFFIXES if (path := folder / f"wages{suffix}").is_file()]
    if not found:
        return (), ()
    from songbang.matter.wage_slips import read_wage_slips  # noqa: PLC0415 - most matters have no slips to open

    lines, problems = read_wage_slips(found[0])
    if len(found) > 1:
        problems = (*problems, Problem("several_wages", found[1].name, SEVERAL.fill(used=found[0].name), ONE))
    return lines, problems
