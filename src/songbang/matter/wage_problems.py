"""What can be wrong in wage slips, and what the person does next: one entry a code."""

from typing import Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words

PROBLEMS: Final[dict[str, tuple[Words, Words]]] = {
    "wages_no_table": (
        Words("没有认出工资表：找不到月份和项目。", "No wage table was made out: no months with items in it."),
        Words(
            "做成三列「月份、项目、金额」，一行一项，再读一次；或者一行一个月、一列一个项目。",
            "Make three columns, month, item, amount; or a row a month, a column an item. Then read it again.",
        ),
    ),
    "wages_month": (
        Words(
            "「{cell}」看不出是哪个月，这一行没有计入。", "“{cell}” names no month for sure; this row does not count."
        ),
        Words("写成 2025-03 这样。", "Write it like 2025-03."),
    ),
    "wages_amount": (
        Words(
            "「{label}」的「{cell}」不是人民币金额，没有计入。",
            "“{cell}” under “{label}” is no sum in yuan; it does not count.",
        ),
        Words("只写数字，例如 12000.00；外币先折成人民币。", "Write the number alone, such as 12000.00; yuan only."),
    ),
    "wages_unknown_label": (
        Words("「{label}」是什么，认不出来，没有猜。", "What “{label}” is cannot be told, and was not guessed."),
        Words(
            "在「月份、项目、金额」的表里加一列「种类」，写：{kinds}。",
            "In a table of month, item, amount add a column “kind” and write one of: {kinds}.",
        ),
    ),
    "wages_unnamed": (
        Words(
            "第 {column} 列有金额，没有标题，没有计入。",
            "Column {column} holds sums and has no heading; it does not count.",
        ),
        Words("给这一列写上项目名称。", "Give the column the name of its item."),
    ),
    "wages_total_differs": (
        Words(
            "{month}「{label}」的合计写的是 {told}，各项相加是 {added}，差 {gap}。",
            "{month}“{label}”: the total says {told}, the lines add up to {added}; {gap} apart.",
        ),
        Words(
            "对照原工资条，看有没有漏掉或多出的项目；两个数都照原样保留。",
            "Compare with the slip itself for an item left out or too many; both are kept as they stand.",
        ),
    ),
    "wages_many_people": (
        Words("表里有 {count} 个人的工资，没有读。", "The table holds the pay of {count} people and was not read."),
        Words("只留你自己的行，存成新的文件。", "Keep your own rows only, in a file of its own."),
    ),
    "wages_paid_month": (
        Words(
            "只有发放月份，没有工资所属的月份，按发放月份算。",
            "Only the month of payment is told, not the month it was earned for; that month was taken.",
        ),
        Words(
            "工资如果隔月发，把月份改成所属的月份。",
            "If pay comes a month later, change the months to those it was earned for.",
        ),
    ),
    "wages_october": (
        Words("「{cell}」排在九月之后，读作十月。", "“{cell}” stands behind September and is read as October."),
        Words(
            "表格程序会把 2025.10 存成 2025.1；写成 2025-10 就不会。",
            "Spreadsheets keep 2025.10 as 2025.1; write 2025-10.",
        ),
    ),
    "wages_twice": (
        Words(
            "{month}「{label}」出现了 {count} 次，金额相同，都计入了。",
            "{month}: “{label}” stands there {count} times with the same sum; all of them count.",
        ),
        Words("如果是同一笔，删去重复的行。", "If it is one and the same, delete the rows too many."),
    ),
}  # fmt: skip


INFORMS: Final = frozenset({"wages_total_differs", "wages_paid_month", "wages_october", "wages_twice"})
"""Codes of what there is to say about lines that were read all the same."""


def wage_problem(code: str, file: str, line: int | None, **details: object) -> Problem:
    """Return the problem of this code at a line of a file. Raises ``KeyError`` for a code that has no words."""
    says, do = PROBLEMS[code]
    return Problem(code, file, says.fill(**details), do.fill(**details), line=line)
