"""Make examples/roster.xlsx, a roster as HR keeps one: ``.venv/bin/python -m examples.make_roster [FILE]``.

The firm (甲辰科技) and its people are invented. Two rows of heads, days and sums in several hands, gaps.
"""

import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import xlsxwriter

HERE = Path(__file__).parent
PEOPLE, SEED, DAY = 120, 8, date(2026, 11, 20)
TITLE = "甲辰科技有限公司 竞业限制台账（示例，人员均为虚构）"
HEADS = [
    *((head, "") for head in ("工号", "姓名", "部门", "岗位", "人员类别", "是否接触商业秘密", "工作地点")),
    *((head, "") for head in ("竞业协议签订日期", "离职日期", "前12个月平均工资", "竞业限制期限")),
    ("约定补偿", "比例"),
    ("约定补偿", "基数"),
    *((head, "") for head in ("是否启动", "已付补偿", "竞业违约金")),
]
POSTS = {
    "研发部": [("算法负责人", "高级技术人员", "是"), ("后端工程师", "其他", "是"), ("测试工程师", "其他", "否")],
    "销售部": [("销售总监", "高级管理人员", "是"), ("大区经理", "其他", "是"), ("销售专员", "其他", "否")],
    "行政部": [("行政总监", "高级管理人员", "是"), ("前台", "其他", "否"), ("保安", "其他", "否")],
}
PLACES = ("上海", "深圳", "北京市朝阳区", "杭州")
SURNAMES = "林陈周沈何许邓冯曹彭"


def people(draw: Random) -> Iterator[list[str]]:
    """Yield the cells of each person as they are typed."""
    for number in range(1, PEOPLE + 1):
        department = draw.choice(list(POSTS))
        post, role, secrets = draw.choice(POSTS[department])
        signed = DAY - timedelta(days=draw.randint(400, 2500))
        left = DAY - timedelta(days=draw.randint(5, 800)) if draw.random() < 0.4 else None
        wage = {"高级管理人员": 60_000, "高级技术人员": 48_000}.get(role, 16_000) + 500 * draw.randint(0, 20)
        started = left is not None and draw.random() < 0.7
        share = draw.choice(["30%", "30%", "20%", "50%"])
        due = int(wage * float(share.rstrip("%")) / 100)
        paid = due * draw.randint(0, 6) if started else 0
        gone = "" if left is None else "是" if started else "否"
        yield [
            *(f"JC{number:04}", f"{draw.choice(SURNAMES)}某", department, post),
            *(role if draw.random() < 0.95 else "", secrets, draw.choice(PLACES)),
            *(_day(draw, signed), "" if left is None else _day(draw, left), _sum(draw, wage)),
            *(draw.choice(["12个月", "24个月", "两年", "6", ""]), share, "月平均工资"),
            *(gone, "" if left is None else str(paid), draw.choice(["30万", "500,000", "", "20万元"])),
        ]


def make_roster(path: Path) -> Path:
    """Write the workbook."""
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"created": datetime(2026, 11, 20)})  # noqa: DTZ001 - the same file each time
        bold = book.add_format({"bold": True, "align": "center", "valign": "vcenter", "border": 1})
        sheet = book.add_worksheet("竞业台账")
        sheet.merge_range(0, 0, 0, len(HEADS) - 1, TITLE, bold)
        for column, (head, below) in enumerate(HEADS):
            if below and HEADS[column - 1][0] != head:
                sheet.merge_range(1, column, 1, column + 1, head, bold)
            elif not below:
                sheet.merge_range(1, column, 2, column, head, bold)
            if below:
                sheet.write_string(2, column, below, bold)
            sheet.set_column(column, column, 14)
        for row, cells in enumerate(people(Random(SEED)), 3):  # noqa: S311 - an example, no secret
            for column, text in enumerate(cells):
                sheet.write_string(row, column, text)
        sheet.freeze_panes(3, 2)
    return path


def _day(draw: Random, day: date) -> str:
    return draw.choice(
        [
            f"{day:%Y-%m-%d}",
            f"{day.year}.{day.month}.{day.day}",
            f"{day:%Y%m%d}",
            f"{day.year}年{day.month}月{day.day}日",
        ]
    )


def _sum(draw: Random, yuan: int) -> str:
    return draw.choice([str(yuan), f"{yuan:,}", f"{yuan:,}元/月", f"{yuan / 10_000:g}万"])


if __name__ == "__main__":
    made = make_roster(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "roster.xlsx")
    print(f"{made.stat().st_size:>8}  {made}")
