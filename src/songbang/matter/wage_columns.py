"""Which columns and rows of a wage table hold the months, the items and the sums."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from songbang.matter.wage_cells import money_of, month_of, month_within, year_within
from songbang.matter.wage_layout import Head, Layout, Row, head_of
from songbang.papers.workbook import Sheet

LOOKED_AT: Final = 40
"""In how many rows from the top a head is looked for."""
_MASKED: Final = re.compile(r"\*|\d")
_SUM_LIKE: Final = re.compile(r"\s*\d{5}(?:\.\d+)?\s*")
"""What may be the number of a day, and is a sum where nothing else tells."""
_GROUP: Final = re.compile(
    r"应发|应付|增项|收入|扣|减项|缴|承担|部分|公司|企业|个人|deduct|earning|employ", re.IGNORECASE
)
_MADE: Final = re.compile(r"日期|制表|打印|导出|发放日|编制|date|print|export", re.IGNORECASE)


def layout_of(sheet: Sheet) -> Layout | None:
    """Return how a sheet is laid out, ``None`` where it is no wage table."""
    rows = sorted(sheet.rows.items())
    for at, (number, row) in enumerate(rows[:LOOKED_AT]):
        heads = {column: head_of(words) for column, words in row.items()}
        over = words_over(sheet, number)
        found = _across(number, row, over) or _down(rows, at, heads, over)
        if found is not None:
            return found
    return _headless(rows)


def words_over(sheet: Sheet, first: int) -> tuple[str, ...]:
    """Return the words over a row that may name the month or year of a table, the name of its sheet last.

    A day on which the table was made or printed is none of them.
    """
    over = [words for number, row in sorted(sheet.rows.items()) if number < first for words in row.values()]
    return tuple(words for words in (*over, sheet.title) if not _MADE.search(words))


def _across(number: int, row: Row, over: Sequence[str]) -> Layout | None:
    """Read a head in which every column is a month."""
    year = next((year for words in over if (year := year_within(words))), None)
    months = {at: words for at, words in row.items() if month_of(words, year) and not _SUM_LIKE.fullmatch(words)}
    if len(months) < 2 or any(head_of(row[column]) for column in months):
        return None
    before = [column for column in row if column < min(months) and head_of(row[column]) is Head.ITEM]
    item = before[-1] if before else max(min(months) - 1, 0)
    return Layout(number + 1, {Head.ITEM: item}, months=months)


def _down(
    rows: Sequence[tuple[int, Row]], at: int, heads: Mapping[int, Head | None], over: Sequence[str]
) -> Layout | None:
    """Read a head with a column for the month and one for each item, or for item and amount."""
    number, row = rows[at]
    kinds = {head: column for column, head in reversed([*heads.items()]) if head is not None}
    months = kinds.keys() & {Head.MONTH, Head.PAID_MONTH}
    people = tuple(column for column, head in heads.items() if head is Head.PERSON)
    dated = bool(months) or any(month_within(words) for words in over)
    if Head.ITEM in kinds and Head.AMOUNT in kinds and dated:
        return Layout(number + 1, kinds, people=people, pairs=_pairs(heads))
    if len(row) < 2 or not dated or not (months or _named_items(heads, row)):
        return None
    lower = rows[at + 1][1] if at + 1 < len(rows) and _is_second_head(rows[at + 1][1]) else {}
    upper = rows[at - 1][1] if at and not lower and len(rows[at - 1][1]) > 1 else {}
    items = _items(*((row, lower) if lower else (upper, row)))
    items = {column: named for column, named in items.items() if _holds_sums(rows[at + 1 :], column)}
    below = {head: column for column, words in lower.items() if (head := head_of(words)) is not None}
    return Layout(rows[at + 1][0] + 1 if lower else number + 1, {**below, **kinds}, items, people=people)


def _pairs(heads: Mapping[int, Head | None]) -> tuple[tuple[int, int], ...]:
    """Return each column of sums with the column of items nearest before it, else the first one."""
    items = [column for column, head in heads.items() if head is Head.ITEM]
    amounts = [column for column, head in heads.items() if head is Head.AMOUNT]
    return tuple((max((one for one in items if one < at), default=items[0]), at) for at in amounts)


def _items(groups: Row, labels: Row) -> dict[int, tuple[str, str]]:
    """Return the items of a head with the group each stands under; a group reaches up to the next one."""
    items, group = {}, ""
    for column in sorted({*groups, *labels}):
        group = _group(groups[column]) if column in groups else group
        label = labels.get(column, groups.get(column, ""))
        if head_of(label) is None:
            items[column] = (label, group if column in labels else "")
    return items


def _holds_sums(rows: Sequence[tuple[int, Row]], column: int) -> bool:
    """Tell whether a column may hold pay: a sum stands in it, or something that is not read; never words alone."""
    cells = [row[column] for _, row in rows if column in row]
    return any(money_of(words) is not None or _MASKED.search(words) for words in cells)


def _group(words: str) -> str:
    """Return the words of a group of items, nothing for what else may stand over a head: 单位：元, a date."""
    return words if _GROUP.search(words) and not _MADE.search(words) else ""


def _named_items(heads: Mapping[int, Head | None], row: Row) -> bool:
    """Tell whether a row is the head of a table without a column for the month: words only, two of them items."""
    words = [column for column, head in heads.items() if head is None and money_of(row[column]) is None]
    return len(words) >= 2 and all(money_of(one) is None for one in row.values())


def _is_second_head(row: Row) -> bool:
    """Tell whether a row goes on with the head over it: words only, no sum and no month."""
    return len(row) >= 2 and not any(money_of(words) is not None or month_of(words) for words in row.values())


def _headless(rows: Sequence[tuple[int, Row]]) -> Layout | None:
    """Read a table without a head whose first row is a month, words and a sum."""
    row = rows[0][1] if rows else {}
    at = [*row]
    if len(at) != 3 or not month_of(row[at[0]]) or money_of(row[at[1]]) is not None or money_of(row[at[2]]) is None:
        return None
    return Layout(rows[0][0], {Head.MONTH: at[0]}, pairs=((at[1], at[2]),))
