"""Reads a table of firms that the user supplies: names, other names, former names, owners, firms of the group."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.matter.agreement_told import NAMES
from songbang.matter.cells import TEXT, Cell
from songbang.matter.firm_columns import COLUMNS, Column
from songbang.matter.matter import Firm
from songbang.matter.plain_file import plain_text
from songbang.matter.sheet import Sheet as Told
from songbang.matter.sheet import entries
from songbang.matter.toml_text import read_toml
from songbang.papers.folded import fold
from songbang.papers.grids import grids_of
from songbang.papers.workbook import Sheet

NO_NAMES = Words("没有认出公司名称那一列。", "No column of firm names was made out.")
HEAD = Words(
    "第一行写列名：名称、别名、曾用名、母公司、关联公司；一行一家。",
    "Head the columns name, alias, former name, parent, affiliate; one firm a row.",
)
NO_NAME = Words("这一行没有公司名称，没有计入。", "This row names no firm and does not count.")
FILL = Words("在名称一列写上公司全称。", "Write the firm's full name in the column of names.")
LOOKED_AT = 10
"""In how many rows from the top a head is looked for."""
_PARTS = re.compile(
    r"[、;；\n|]|，|,(?!\s?(?:Ltd|Inc|Limited|LLC|Co\b|Corp))|(?<![A-Za-z])/(?![A-Za-z])", re.IGNORECASE
)
_NOTHING = re.compile(r"[\s\-—/\\.…_*]*|无|暂无|未知|N/?A|none|nil", re.IGNORECASE)
FIRM: Mapping[str, Cell] = {
    "name": TEXT,
    **dict.fromkeys(("aliases", "former", "parents", "affiliates"), NAMES),
}


def read_firms(path: Path) -> tuple[tuple[Firm, ...], tuple[Problem, ...]]:
    """Read the firms of a csv, tsv, xlsx, xls, ods or toml file; no input raises.

    A cell may hold several names, parted by 、 or ; or a line. A toml file holds ``[[firm]]`` with ``name``,
    ``aliases``, ``former``, ``parents`` and ``affiliates``. What cannot be read is a problem with the line; the rest
    is still read.
    """
    if path.suffix.lower() == ".toml":
        return _of_toml(path)
    sheets = grids_of(path)
    if isinstance(sheets, Problem):
        return (), (sheets,)
    firms: list[Firm] = []
    problems: list[Problem] = []
    for sheet in sheets:
        for one in _of_sheet(path.name, sheet):
            (firms if isinstance(one, Firm) else problems).append(one)  # type: ignore[arg-type] # one list a kind
    if not firms and not problems:
        problems.append(Problem("firms_no_names", path.name, NO_NAMES, HEAD, line=1))
    return tuple(firms), tuple(problems)


def _of_toml(path: Path) -> tuple[tuple[Firm, ...], tuple[Problem, ...]]:
    text = plain_text(path)
    read = text if isinstance(text, Problem) else read_toml(text, path.name)
    if isinstance(read, Problem):
        return (), (read,)
    table, told = read
    for name in table:
        if name != "firm":
            told.unknown((name,), name, ("firm",))
    firms = [_firm(value, at, told) for at, value in enumerate(entries(table.get("firm")))]
    return tuple(one for one in firms if one is not None), tuple(told.problems)


def _firm(value: object, at: int, told: Told) -> Firm | None:
    read = told.table(("firm", at), value, FIRM)
    if not isinstance(value, Mapping) or not told.whole(("firm", at), {k: v for k, v in read.items() if v}, ("name",)):
        return None
    return Firm(**read)  # type: ignore[arg-type] # as their cells read them


def _of_sheet(file: str, sheet: Sheet) -> Iterator[Firm | Problem]:
    """Yield the firms of one sheet; a sheet of one column without a head is a list of names."""
    rows = sorted(sheet.rows.items())
    for at, (_, cells) in enumerate(rows[:LOOKED_AT]):
        heads = {column: kind for column, words in cells.items() if (kind := _kind(words))}
        if Column.NAME in heads.values():
            for number, row in rows[at + 1 :]:
                yield _row(file, number + 1, row, heads)
            return
    if rows and all(set(cells) <= {min(rows[0][1])} for _, cells in rows):
        yield from (Firm(words) for _, cells in rows for words in cells.values() if not _NOTHING.fullmatch(words))


def _row(file: str, line: int, row: Mapping[int, str], heads: Mapping[int, Column]) -> Firm | Problem:
    told: dict[Column, list[str]] = {}
    for column, words in row.items():
        if column in heads:
            parts = (part.strip(' "“”') for part in _PARTS.split(words))
            told.setdefault(heads[column], []).extend(part for part in parts if not _NOTHING.fullmatch(part))
    names = told.get(Column.NAME, [])
    if not names:
        return Problem("firms_no_name", file, NO_NAME, FILL, line=line)
    others = (tuple(dict.fromkeys(told.get(kind, []))) for kind in Column if kind is not Column.NAME)
    aliases, affiliates, former, parents = others
    return Firm(names[0], tuple(dict.fromkeys((*names[1:], *aliases))), affiliates, former, parents)


def _kind(words: str) -> Column | None:
    plain = re.sub(r"[\s_\-:()]+", "", fold(words).text.casefold())
    return next((kind for kind, pattern in COLUMNS.items() if pattern.fullmatch(plain)), None)
