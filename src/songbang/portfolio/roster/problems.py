"""What stands in the way of a roster as a whole."""

from collections.abc import Mapping
from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words

PROBLEMS: Final[Mapping[str, tuple[Words, Words]]] = {
    "roster_no_head": (
        Words(
            "「{sheet}」里没有找到表头。看到的是：{heads}", "No head was found in “{sheet}”. What stands there: {heads}"
        ),
        Words(
            "表头里要有姓名、岗位、离职日期这样的字；或者用 --columns 指定一个列对照文件。",
            "A head has words such as name, post or leaving date; or name a file of columns with --columns.",
        ),
    ),
    "roster_hidden_sheet": (
        Words(
            "工作表「{sheet}」是隐藏的（{rows} 行），没有读。",
            "The sheet “{sheet}” is hidden ({rows} rows) and was not read.",
        ),
        Words("要读它，先在表格软件里取消隐藏。", "To have it read, unhide it in the spreadsheet program."),
    ),
    "roster_no_people": (
        Words("表头下面没有人。", "There is nobody below the head."),
        Words("看看是不是存错了文件或工作表。", "See whether it is the right file and sheet."),
    ),
    "roster_digits_lost": (
        Words(
            "有 {count} 个证件号码的后几位被表格软件弄丢了（如 1.1E+17）。",
            "{count} identity numbers have lost their last digits in the spreadsheet program (as in 1.1E+17).",
        ),
        Words(
            "审计用不着证件号码，没有读；别处要用，从原来的系统重新导出成文本。",
            "No audit needs them and they were not read; where you need them, export them again as text.",
        ),
    ),
}


def roster_problem(code: str, name: str, **values: object) -> Problem:
    """Return the problem of this code for a roster; ``values`` go into its words."""
    says, do = PROBLEMS[code]
    return Problem(code, name, says.fill(**values), do)
