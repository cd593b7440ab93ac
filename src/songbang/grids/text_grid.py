"""A table in text as a grid: commas, semicolons or tabs, in any encoding a spreadsheet writes."""

import csv
import io
from itertools import islice, zip_longest

import polars as pl

from songbang.grids.grid import Grid, numbered
from songbang.papers.csv import mark_of
from songbang.papers.encoding import decode

_SAMPLE = 200
_LEAST_LIMIT = 131_072
"""The limit of a cell is one for the whole process: it is never made smaller than it was."""
_GUARD = r'(?s)^="(.*)"$'
"""A cell written as a formula so that it keeps its noughts: ``="007"``."""


def text_grid(data: bytes) -> Grid:
    """Return the one grid of a table in text; a row is a record, as a spreadsheet counts it.

    Raises ``PaperError`` with ``garbled_text``.
    """
    text = decode(data).replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    csv.field_size_limit(max(len(text) + 1, _LEAST_LIMIT))
    mark = mark_of(text)
    whole = len(mark.encode()) == 1 and text.count('"') % 2 == 0
    cells = _at_once(text, mark) if whole else _line_by_line(text, mark)
    return Grid("", numbered(cells.with_columns(pl.all().str.replace(_GUARD, "$1"))))


def _at_once(text: str, mark: str) -> pl.DataFrame:
    """Read the whole table in columns; one whose lines are longer or stranger than its first ones line by line."""
    sample = list(islice(csv.reader(io.StringIO(text[: 200 * _SAMPLE]), delimiter=mark), _SAMPLE))
    width = max(map(len, sample), default=1)
    try:
        return pl.read_csv(
            io.BytesIO(text.encode("utf-8", errors="replace")),
            has_header=False,
            separator=mark,
            schema={f"c{at}": pl.String for at in range(width)},
            infer_schema=False,
            missing_columns="insert",
        )
    except pl.exceptions.PolarsError:
        return _line_by_line(text, mark)


def _line_by_line(text: str, mark: str) -> pl.DataFrame:
    """Read a table whose lines are of different lengths; short ones are filled up."""
    columns = list(zip_longest(*_records(text, mark)))
    return pl.DataFrame({f"c{at}": pl.Series(cells, dtype=pl.String) for at, cells in enumerate(columns)})


def _records(text: str, mark: str) -> list[list[str]]:
    """Return the records; from a line on whose quotation mark is never closed, such marks are words like any other."""
    reader = csv.reader(io.StringIO(text), delimiter=mark)
    records, begins = [], [0]
    for record in reader:
        records.append(record)
        begins.append(reader.line_num)
    last = text.split("\n")[begins[-2] :] if records else []
    try:
        list(csv.reader(io.StringIO("\n".join(last)), delimiter=mark, strict=True))
    except csv.Error:
        return records[:-1] + list(csv.reader(last, delimiter=mark, quoting=csv.QUOTE_NONE))
    return records
