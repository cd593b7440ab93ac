"""Who pays: what employers and what workers bear, on one scale and at the same length."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.definitions import lines
from songbang.lab.outcome import Outcome, Spread, WhoPays
from songbang.reports.charts.sheet import Block, Cell, Column, Section, Table, Text, cell, plain
from songbang.reports.lab.axes import ends, share_axis, strip_cell
from songbang.reports.lab.named import numbered
from songbang.reports.lab.numbers import UNKNOWN, money, share, spread_lines

SIDES = ("employers", "workers")
_TITLE = Words("谁出钱", "Who pays")
_READ = Words(
    "两边用同一把尺：占全部工资的比例。补偿是公司付、劳动者收的同一笔钱，两边都记。"
    "劳动者少拿的工资就是公司少付的工资，只记在劳动者一边，没有从公司一边扣掉：公司一边变小，不等于公司得利。",
    "Both sides on one scale, as a share of all pay. Compensation is paid by employers and received by workers: it "
    "stands on both sides. Wages that workers do not get are wages that employers do not pay: they stand with the "
    "workers only and are not taken off the employers' side, so where that falls employers need not gain.",
)
TODAY = Words("现状", "As it stands")
_COLUMNS = (Words("政策", "Policy"), Words("占工资", "Share of pay"), Words("一年多少 {currency}", "{currency} a year"))
_EACH = Words("平均每人一年 {currency}", "{currency} a worker and year")
_LINES = Words("谁出钱，一行一行", "Who pays, line by line")
_LINE, _BEFORE, _AFTER = (
    Words("项目（一年 {currency}）", "Line ({currency} a year)"),
    Words("现状", "As it stands"),
    Words("政策后", "After"),
)
_SUM = Words("{label}（合计）", "{label} (sum)")


def pays_section(outcome: Outcome) -> Section:
    """Return the section: a table a side, with the card as it stands first."""
    return Section("pays", _TITLE, tuple(_blocks(outcome)))


def bill(pays: WhoPays, line: str, when: str) -> Spread:
    """Return one line ``before`` or ``after``."""
    found: Spread = getattr(next(one for one in pays.bills if one.line == line), when)
    return found


def _blocks(outcome: Outcome) -> Iterator[Block]:
    yield Text(_READ)
    for side in SIDES:
        yield _side(outcome, side)


def _side(outcome: Outcome, side: str) -> Table:
    told = [(TODAY, outcome.policies[0].who_pays, "before")] if outcome.policies else []
    told += [(says, one.who_pays, "after") for says, one in zip(numbered(outcome), outcome.policies, strict=True)]
    shares = [
        end / one.who_pays.payroll if end is not None else None
        for one in outcome.policies
        for name in SIDES
        for when in ("before", "after")
        for end in ends([bill(one.who_pays, name, when)])
    ]
    currency = outcome.card.currency
    columns = (
        Column(_COLUMNS[0]),
        Column(_COLUMNS[1], axis=share_axis(shares, signed=False)),
        Column(_COLUMNS[1], number=True),
        Column(_COLUMNS[2].fill(currency=currency), number=True),
        Column(_EACH.fill(currency=currency), number=True),
    )
    return Table(
        lines()[side].label, columns, tuple(_row(says, pays, bill(pays, side, when)) for says, pays, when in told)
    )


def _row(says: Words, pays: WhoPays, borne: Spread) -> tuple[Cell, ...]:
    each = UNKNOWN if borne.value is None else plain(money(borne.value / pays.workers))
    return (
        cell(says),
        strip_cell(borne, pays.payroll),
        cell(spread_lines(borne, lambda value: plain(share(value / pays.payroll, places=2)), UNKNOWN)),
        cell(UNKNOWN if borne.value is None else money(borne.value)),
        cell(each),
    )


def lines_table(pays: WhoPays, currency: str, first: int) -> Table:
    """Return every line of who pays before and after a policy; ``first`` rows are seen at once."""
    columns = (
        Column(_LINE.fill(currency=currency)),
        *(Column(one, number=True) for one in (_BEFORE, _AFTER)),
    )
    rows = tuple(
        (
            cell(_SUM.fill(label=lines()[one.line].label) if lines()[one.line].total else lines()[one.line].label),
            *(cell(spread_lines(each, lambda value: plain(money(value)), UNKNOWN)) for each in (one.before, one.after)),
        )
        for one in pays.bills
    )
    return Table(_LINES, columns, rows, first=first)
