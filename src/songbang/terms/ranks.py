"""Terms that a table states by rank: one row a rank, one column a term."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from operator import attrgetter

from songbang.passages.passages import Item, Passages
from songbang.terms.once import once_a_paper
from songbang.terms.source import Source

_POINTS = re.compile(
    r"(?:附表|下表|附件|上表|表)\s?(?P<n>[一二三四五六七八九十\d]*)|(?:下|上)?列(?:表格?|标准)|所列(?:金额|标准)|schedule|table",
    re.IGNORECASE,
)
_RANK = re.compile(r"人群|适用人员|职级|级别|层级|岗位|职务|职位|人员类别|类别|序列|对象|[Rr]ank|[Gg]rade|[Ll]evel")

_SUMS = re.compile(r"违约|赔|金额|[Dd]amages")


@dataclass(frozen=True, slots=True)
class Ranked:
    """One rank of a table: who, the words of the cell for the term with their place in the folded text, and its column's head."""

    who: str
    start: int
    words: str
    head: str = ""


def ranked(source: Source, column: re.Pattern[str]) -> list[Ranked]:
    """Return the rows of the table that the clause points to, read down the column whose head meets ``column``.

    Empty where the clause points to no table, or no table of ranks has such a column.
    """
    if not _POINTS.search(source.text):
        return []
    for table in _tables(source.passages).values():
        rows = [*_rows(table, source, column)]
        if rows:
            return rows
    return []


def own_row(source: Source) -> list[Ranked]:
    """Return the cells of the table that the clause itself stands in, each with the head of its column and its rank."""
    end = source.start + len(source.text)
    items = source.passages.items
    first = bisect_left(items, source.start, key=attrgetter("start"))
    mine = [item for item in takewhile(lambda item: item.start < end, islice(items, first, None)) if item.cell]
    if not mine or mine[0].cell is None:
        return []
    text = source.passages.folded.text
    table = _tables(source.passages)[mine[0].cell.table]
    at = {(item.cell.row, item.cell.column): item for item in table if item.cell}
    heads = {place[1]: text[item.start : item.end] for place, item in at.items() if place[0] == 0}
    ranks = next((number for number, head in heads.items() if _RANK.search(head)), None)
    if ranks is None or not any(_SUMS.search(head) for head in heads.values()):
        return []
    cells = [item for item in mine if item.cell and item.cell.row > 0 and item.cell.column != ranks]
    return [
        Ranked(
            source.written(who.start, who.end), item.start, text[item.start : item.end], heads.get(item.cell.column, "")
        )
        for item in cells
        if item.cell and (who := at.get((item.cell.row, ranks)))
    ]


@once_a_paper
def _tables(passages: Passages) -> dict[int, list[Item]]:
    """The cells of each table of a paper."""
    tables: dict[int, list[Item]] = {}
    for item in passages.items:
        if item.cell is not None:
            tables.setdefault(item.cell.table, []).append(item)
    return tables


def _rows(table: list[Item], source: Source, column: re.Pattern[str]) -> Iterator[Ranked]:
    text = source.passages.folded.text
    at = {(item.cell.row, item.cell.column): item for item in table if item.cell is not None}
    heads = {place[1]: text[item.start : item.end] for place, item in at.items() if place[0] == 0}
    ranks = next((number for number, head in heads.items() if _RANK.search(head)), None)
    wanted = next((number for number, head in heads.items() if number != ranks and column.search(head)), None)
    if ranks is None or wanted is None:
        return
    for row in sorted({place[0] for place in at} - {0}):
        who, cell = at.get((row, ranks)), at.get((row, wanted))
        if who is not None and cell is not None:
            yield Ranked(source.written(who.start, who.end), cell.start, text[cell.start : cell.end], heads[wanted])
