"""What leaving costs, line by line and month by month."""

from decimal import Decimal

from songbang.basis.shown import yuan
from songbang.basis.words import Words
from songbang.position.cost import CostLine, CostMonth, CostToLeave
from songbang.reports.plain_values import Json, plain_value
from songbang.reports.script import tell
from songbang.reports.stand.because_json import figure_json
from songbang.reports.stand.sheet import Section, Sentence, Table
from songbang.reports.stand.told import amount, day, figure_point

TITLE = Words("离开要付多少", "What leaving costs")
LEFT = Words(
    "离职日 {day}；下面按哪天入职竞争公司算。", "Left on {day}; the days below are those of joining a competitor."
)
NOT_LEFT = Words("下面按哪天离职算。", "The days below are those of leaving.")
MOST = Words(
    "这是文件里的钱按法律上限算出的最高数，不是预测。",
    "These are the most that the papers ask within the caps of the law; no forecast.",
)
BY_MONTH = Words("逐月", "Month by month")
DAY, ALONE, RIVAL = (
    Words("日期", "Day"),
    Words("只是离开", "Leaving alone"),
    Words("去竞争公司", "Joining a competitor"),
)


def cost_section(cost: CostToLeave) -> Section:
    """Return the stack: each line with its arithmetic, then a table by month."""
    about = NOT_LEFT if cost.left is None else LEFT.fill(day=cost.left.isoformat())
    points = (figure_point(line.name, line.figure) for line in cost.lines)
    rows = tuple(_row(one) for one in (cost.today, *cost.months))
    head = (DAY, *(line.name for line in cost.lines), ALONE, RIVAL)
    numbers = frozenset(range(1, len(head)))
    return Section("cost", TITLE, (Sentence(about), Sentence(MOST), *points, Table(BY_MONTH, head, rows, numbers)))


def cost_json(cost: CostToLeave, lang: str) -> dict[str, Json]:
    """Return the stack as JSON."""
    return {
        "on": cost.day.isoformat(),
        "left": plain_value(cost.left, lang),
        "lines": [_line(one, lang) for one in cost.lines],
        "months": [_month(one, lang) for one in (cost.today, *cost.months)],
    }


def _line(one: CostLine, lang: str) -> dict[str, Json]:
    told = figure_json(one.figure, lang)
    return {"kind": one.kind.value, "name": tell(one.name, lang), "competing": one.competing, "figure": told}


def _month(one: CostMonth, lang: str) -> dict[str, Json]:
    return {
        "day": one.day.isoformat(),
        "amounts": [plain_value(value, lang) for value in one.amounts],
        "leaving": plain_value(one.leaving, lang),
        "competing": plain_value(one.competing, lang),
        "unknown": [kind.value for kind in one.unknown],
    }


def _row(one: CostMonth) -> tuple[Words, ...]:
    return (day(one.day), *(_sum(value) for value in (*one.amounts, one.leaving, one.competing)))


def _sum(value: Decimal | None) -> Words:
    return amount(None) if value is None else Words(yuan(value), yuan(value))
