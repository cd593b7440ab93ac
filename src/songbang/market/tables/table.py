"""The rows of a table by the columns that its heads name, whatever kind of file it is in."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.grids.grid import Grid
from songbang.grids.open import open_grids
from songbang.grids.workbook_grids import ERROR, UNWORKED
from songbang.market.tables.heads import Head, columns_of

LOOKED_AT = 20
"""In how many rows from the top a head is looked for."""
_SHOWN = 12
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What no name holds and a terminal may obey: control characters, marks of direction."""
_NO_HEAD = Words(
    "没有看懂表头。看到的：{seen}。认出的：{found}。还缺：{missing}。",
    "The heads are not understood. Seen: {seen}. Recognised: {found}. Missing: {missing}.",
)
_RENAME = Words(
    "把表头改成这些名字：{heads}；然后再读一次。", "Rename the heads to these: {heads}; then read it again."
)
_TWICE = Words("有两列都像是「{column}」：{heads}。", "Two columns look like “{column}”: {heads}.")
_RENAME_ONE = Words("给其中一列换个名字，再读一次。", "Give one of them another name and read it again.")
_HIDDEN = Words("隐藏的工作表「{sheet}」没有读。", "The hidden sheet “{sheet}” was not read.")
_SHOW = Words("要用它，就取消隐藏，再读一次。", "Show it and read the file again, if it counts.")
_NOT_READ = Words("这些列没有读：{heads}。", "These columns were not read: {heads}.")
_FINE = Words(
    "用不上就不用管；要用，照说明改列名。", "Leave it where they do not matter; else rename them as the docs say."
)
_NONE = Words("无", "none")


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the head: its sheet, its number as a spreadsheet shows it, what stands in it by column.

    A cell that a merged area covers holds the words of that area. Cells are stripped; empty ones are left out, so that
    a column with ``many`` places has as many cells as are filled. ``faulty`` are columns whose cell holds a formula
    that came to nothing: it is left out too.
    """

    sheet: str
    number: int
    cells: Mapping[str, tuple[str, ...]]
    faulty: tuple[str, ...] = ()

    def one(self, column: str) -> str:
        """Return the words of a column that stands once, empty where there are none."""
        return next(iter(self.cells.get(column, ())), "")


@dataclass(frozen=True, slots=True)
class Table:
    """Every row of a file that holds anything in a column that is known, and what there is to know of the file.

    ``unread`` are the heads of its other columns.
    """

    name: str
    columns: frozenset[str]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    unread: tuple[str, ...] = ()


def read_table(path: Path, heads: Sequence[Head], code: str) -> Table | Problem:
    """Read the sheets of a file whose heads name what is needed; ``code`` begins the codes of its problems.

    A ``Problem`` where no sheet does, with the heads that were seen and what was understood of them.
    """
    grids = open_grids(path)
    if isinstance(grids, Problem):
        return grids
    shown = [grid for grid in grids if not grid.is_hidden] or list(grids)
    found = [_sheet(grid, heads, path.name, code) for grid in shown]
    tables = [one for one in found if isinstance(one, Table)]
    wrong = [one for one in found if isinstance(one, Problem)]
    twice = next((one for one in wrong if one.code == f"{code}_head_twice"), None)
    if twice or not tables:
        return twice or wrong[0]
    hidden = [_hidden(grid, path.name, code) for grid in grids if grid not in shown]
    return Table(
        path.name,
        frozenset().union(*(one.columns for one in tables)),
        tuple(row for one in tables for row in one.rows),
        (*hidden, *wrong, *(problem for one in tables for problem in one.problems)),
        tuple(head for one in tables for head in one.unread),
    )


def _sheet(grid: Grid, heads: Sequence[Head], name: str, code: str) -> Table | Problem:
    top = list(grid.cells.head(LOOKED_AT).iter_rows())
    number, *cells = max(top, key=lambda row: (len(set(columns_of(row[1:], heads).values())), -row[0]))
    columns = columns_of(cells, heads)
    missing = [head for head in heads if head.needed and head.column not in columns.values()]
    if missing:
        return _headless(max(top, key=lambda row: sum(map(bool, row[1:])))[1:], columns, cells, missing, (name, code))
    counted = Counter(columns.values())
    for head in heads:
        if counted[head.column] > 1 and not head.many:
            both = "、".join(str(cells[at]) for at, column in columns.items() if column == head.column)
            says = _TWICE.fill(column=head.says, heads=both)
            return Problem(f"{code}_head_twice", name, says, _RENAME_ONE, line=number)
    unread = tuple(cell for at, cell in enumerate(cells) if cell and at not in columns)
    says = _NOT_READ.fill(heads="、".join(head[:20] for head in unread[:_SHOWN]))
    told = (Problem(f"{code}_columns_not_read", name, says, _FINE, line=number),) if unread else ()
    return Table(name, frozenset(columns.values()), tuple(_rows(grid, number, columns)), told, unread)


def _rows(grid: Grid, head: int, columns: Mapping[int, str]) -> Iterator[Row]:
    """Yield the rows below the head that hold anything, in their order."""
    rows = {number: list(cells) for number, *cells in grid.cells.iter_rows() if number > head}
    for area in grid.merged:
        above = rows.get(area.top)
        if above and area.left in columns:
            for number in range(area.top + 1, area.bottom + 1):
                if number in rows:
                    rows[number][area.left] = above[area.left]
    faults = {place for code in (ERROR, UNWORKED) for place in grid.faults.get(code, ())}
    for number, cells in rows.items():
        if any(cells):
            faulty = {at: column for at, column in columns.items() if (number, at) in faults}
            sound = {at: column for at, column in columns.items() if at not in faulty}
            yield Row(grid.sheet, number, _by_column(cells, sound), tuple(faulty.values()))


def _by_column(cells: Sequence[str | None], columns: Mapping[int, str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for at, column in columns.items():
        words = _CONTROL.sub(" ", cells[at] or "").strip()
        if words:
            found[column] = (*found.get(column, ()), words)
    return found


def _headless(
    seen: Iterable[str | None],
    columns: Mapping[int, str],
    cells: Sequence[str | None],
    missing: Sequence[Head],
    of: tuple[str, str],
) -> Problem:
    name, code = of
    words = "、".join([cell[:20] for cell in seen if cell][:_SHOWN])
    found = "、".join(f"{cells[at]} → {column}" for at, column in columns.items()) or _NONE
    says = _NO_HEAD.fill(seen=words, found=found, missing=_list([head.says for head in missing]))
    return Problem(f"{code}_no_head", name, says, _RENAME.fill(heads=_list([head.says for head in missing])))


def _list(words: Sequence[Words]) -> Words:
    return Words("、".join(one.zh for one in words), ", ".join(one.en for one in words))


def _hidden(grid: Grid, name: str, code: str) -> Problem:
    return Problem(f"{code}_hidden_sheet", name, _HIDDEN.fill(sheet=grid.sheet), _SHOW)
