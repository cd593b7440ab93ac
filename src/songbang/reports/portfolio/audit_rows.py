"""The rows of an audit for people: the roster as it was, and beside each row what came out, in words and in yuan."""

from collections.abc import Callable, Mapping
from typing import Final

import polars as pl

from songbang.basis.words import Words
from songbang.portfolio.audit.result_columns import ResultColumn, ResultKind, result_columns
from songbang.reports.portfolio.audit_report import AuditReport, Rows
from songbang.reports.portfolio.audit_sections import column_words
from songbang.reports.portfolio.audit_words import STANDINGS, YES
from songbang.reports.script import tell

PARTS: Final[Mapping[ResultKind, int]] = {ResultKind.SUM: 100, ResultKind.SHARE: 10_000, ResultKind.RATIO: 100}
"""What the whole numbers of a frame are parts of: cents of a yuan, hundredths of a per cent of one, hundredths."""
PLACES = 4
BESIDE = ("row", "sheet")
WHERE = {"row": Words("行号", "Row"), "sheet": Words("工作表", "Sheet")}
UNSAFE = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the beginning of a formula."""


def told_rows(report: AuditReport, rows: Rows, lang: str) -> pl.DataFrame:
    """Return every row of the roster, its cells as they were, then the results under their names for people.

    Sums are yuan, shares and ratios numbers, days days, all else words. A row that was left out has no results.
    """
    results = pl.concat([rows.where.select(BESIDE), _shown(report, lang)], how="horizontal")
    joined = rows.original.join(results, on=list(BESIDE), how="left", nulls_equal=True, maintain_order="left")
    return joined.rename(
        {name: tell(words, lang) for name, words in WHERE.items() if tell(words, lang) not in joined.columns}
    )


def result_heads(rows: Rows, lang: str) -> Mapping[str, ResultColumn]:
    """Return the results by the head that they have in ``told_rows``; a head of the roster is never taken twice."""
    taken = set(rows.original.columns)
    heads: dict[str, ResultColumn] = {}
    for column in result_columns().values():
        head = tell(column.label, lang)
        while head in taken or head in heads:
            head += "*"
        heads[head] = column
    return heads


def rows_csv(report: AuditReport, rows: Rows, lang: str) -> bytes:
    """Return the rows as a table in text; cells that a spreadsheet would take for a formula get an apostrophe."""
    table = told_rows(report, rows, lang)
    safe = [_safe(name) for name, kind in table.schema.items() if kind == pl.String]
    names = {name: f"'{name}" for name in table.columns if name.startswith(UNSAFE)}
    return b"\xef\xbb\xbf" + table.with_columns(safe).rename(names).write_csv().encode("utf-8", "replace")


def _safe(name: str) -> pl.Expr:
    column = pl.col(name)
    unsafe = pl.any_horizontal([column.str.starts_with(one) for one in UNSAFE])
    return pl.when(unsafe).then(pl.concat_str(pl.lit("'"), column)).otherwise(column).alias(name)


def _shown(report: AuditReport, lang: str) -> pl.DataFrame:
    rows = report.rows
    if rows is None:
        raise LookupError("rows are told only where somebody said what for")
    results, heads = report.audit.results, result_heads(rows, lang)
    return pl.DataFrame([_column(results[column.name], column, lang).alias(head) for head, column in heads.items()])


def _column(values: pl.Series, column: ResultColumn, lang: str) -> pl.Series:
    parts = PARTS.get(column.kind)
    if parts is not None:
        return (values.cast(pl.Float64) / parts).round(PLACES)
    words = _words(column)
    if words is None:
        return values
    return _mapped(values, lambda value: tell(words(value), lang))


def _words(column: ResultColumn) -> Callable[[object], Words] | None:
    """Return what tells a value of a column in words; ``None`` where it is shown as it is."""
    if column.kind is ResultKind.STANDING:
        return lambda value: STANDINGS[str(value)]
    if column.kind is ResultKind.YES:
        return lambda value: YES[bool(value)]
    if column.kind is ResultKind.CHOICE:
        return lambda value: (column.values or {})[str(value)]
    if column.kind is ResultKind.COLUMNS:
        return lambda value: _listed(str(value))
    return None


def _listed(names: str) -> Words:
    said = [column_words(name) for name in names.split()]
    return Words("、".join(one.zh for one in said), ", ".join(one.en for one in said))


def _mapped(values: pl.Series, words: Callable[[object], str]) -> pl.Series:
    known = values.unique().drop_nulls()
    table = {value: words(value) for value in known}
    return values.replace_strict(table, default=None, return_dtype=pl.String)
