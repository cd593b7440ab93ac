"""The firms of a table whose columns have no head."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from songbang.passages.passages import Passages
from songbang.terms.firm import Firm
from songbang.terms.firm_cells import cell_firms
from songbang.terms.firm_grids import Grid, Piece
from songbang.terms.firm_heads import columns
from songbang.terms.name_forms import COMPANY, is_name
from songbang.terms.other_names import other_script


def bare_firms(passages: Passages, grid: Grid) -> tuple[Firm, ...]:
    """Return the firms of a table without a head: the columns in which most cells are full names, else most are names."""
    rows = [_by_column(passages, row) for row in grid.rows]
    chosen = _most(rows, lambda one: bool(COMPANY.search(one.name) or _BRAND.search(one.name)))
    chosen = chosen or _most(rows, lambda one: is_name(one.name))
    return tuple(one for row in rows for one in _paired([one for column in chosen for one in row.get(column, ())]))


# With what a short Chinese name of a firm ends.
_BRAND = re.compile(
    r"[一-鿿]{2}(?:科技|股份|数据|智能|信息|网络|软件|机械|电子|生物|医药|实业|控股|传媒|文化|贸易|物流|银行|资本|咨询|工作室|实验室|互娱|互动|示例)$"
)


def _by_column(passages: Passages, row: Sequence[Piece]) -> dict[int, list[Firm]]:
    pieces: dict[int, list[Piece]] = {}
    for piece in row:
        pieces.setdefault(piece.column, []).append(piece)
    return {column: [*cell_firms(passages, cell)] for column, cell in pieces.items()}


def _most(rows: Sequence[dict[int, list[Firm]]], tells: Callable[[Firm], bool]) -> list[int]:
    """The columns of which at least half of the filled cells tell."""
    full, told = Counter[int](), Counter[int]()
    for row in rows:
        full.update(column for column, firms in row.items() if firms)
        told.update(column for column, firms in row.items() if any(tells(one) for one in firms))
    return [column for column in sorted(full) if told[column] * 2 >= full[column]]


def _paired(firms: list[Firm]) -> list[Firm]:
    """A row of two names in two scripts is one firm."""
    if len(firms) == 2 and other_script(firms[1].name, firms[0].name):
        return [replace(firms[0], aliases=(*firms[0].aliases, firms[1].name))]
    return firms


def joined(parts: Iterable[Piece | Grid], text: str) -> Iterator[Piece | Grid]:
    """Yield the lines and tables with a table that a page break cut put together: the rest has no head, or the same."""
    last: Grid | None = None
    for part in parts:
        if (
            isinstance(part, Grid)
            and last
            and (_words(part, text) == _words(last, text) or not columns(part.rows[0], text))
        ):
            last = Grid(last.rows + part.rows)
            continue
        if last:
            yield last
        last = part if isinstance(part, Grid) else None
        if last is None:
            yield part
    if last:
        yield last


def _words(grid: Grid, text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in grid.rows[0]]
