"""Printed shares worked out again: what agrees, what was cut off, what is another number."""

from collections.abc import Iterator, Mapping

from songbang.basis.words import Words
from songbang.reports.charts.sheet import Block, Cell, Column, Points, Table, Text, cell
from songbang.reports.judgments.shares_json import audit_words
from songbang.statistics.audit_file import AuditedShares, Row
from songbang.statistics.audit_share import Agreement, percent_text
from songbang.statistics.interval import wilson

_WHAT, _SOURCE = Words("什么的占比", "Share of what"), Words("印在哪里", "Printed where")
_COUNTS, _PRINTED, _AGAIN = Words("分子 / 分母", "Counts"), Words("印出的", "Printed"), Words("重算", "Worked out")
_INTERVAL, _CAME = Words("95 % 区间", "95 % interval"), Words("结果", "What came of it")
_CAPTION = Words("印出的占比，重算一遍", "Printed shares worked out again")
_DIFFER = Words("{rows} 个占比里，{differ} 个对不上。", "Of {rows} shares, {differ} differ from their counts.")
_AGREEMENTS: Mapping[Agreement, Words] = {
    Agreement.AGREES: Words("一致", "agrees"),
    Agreement.CUT_OFF: Words("截断", "cut off"),
    Agreement.DIFFERS: Words("对不上", "differs"),
}


def share_blocks(shares: AuditedShares) -> Iterator[Block]:
    """Yield the table, and what could not be read of the file."""
    differ = sum(row.audit.agreement is Agreement.DIFFERS for row in shares.rows)
    if shares.rows:
        yield Text(_DIFFER.fill(rows=len(shares.rows), differ=differ))
        heads = (_COUNTS, _PRINTED, _AGAIN, _INTERVAL)
        columns = (Column(_WHAT), Column(_SOURCE), *(Column(one, number=True) for one in heads), Column(_CAME))
        yield Table(_CAPTION, columns, tuple(_row(row) for row in shares.rows))
        yield Points(
            tuple(audit_words(row.audit) for row in shares.rows if row.audit.agreement is not Agreement.AGREES)
        )
    if shares.problems:
        yield Points(tuple(problem.says for problem in shares.problems))


def _row(row: Row) -> tuple[Cell, ...]:
    audit = row.audit
    bounds = wilson(audit.numerator, audit.denominator)
    return (
        cell(row.label or "–"),
        cell(row.source),
        cell(f"{audit.numerator} / {audit.denominator}"),
        cell(percent_text(audit.printed.percent, audit.printed.places)),
        cell(audit.recomputed),
        cell(f"{100 * bounds.low:.1f}–{100 * bounds.high:.1f} %"),
        Cell(_AGREEMENTS[audit.agreement], quiet=audit.agreement is Agreement.AGREES),
    )
