"""The tables that a run wrote, taken back and tied to their disputes."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.judgments.table import Table
from songbang.judgments.table_disputes import with_disputes
from songbang.judgments.table_schema import schemas
from songbang.judgments.work import LOOKED


def table_of(written: Mapping[str, Path]) -> tuple[Table, int]:
    """Return the tables, and how many documents were looked at because they held a word that a decision needs."""
    frames = {name: pl.read_parquet(path) for name, path in written.items() if name in schemas()}
    looked = pl.scan_parquet(written[LOOKED]).select(pl.len()).collect().item() if LOOKED in written else 0
    return with_disputes(Table.from_frames(**frames)), int(looked)


def problems_in(errors: pl.DataFrame) -> Iterator[Problem]:
    """Yield what stood in the way, in the order of the table."""
    for row in errors.iter_rows(named=True):
        says, do = Words(row["says_zh"], row["says_en"]), Words(row["do_zh"], row["do_en"])
        yield Problem(row["code"], row["document"], says, do, row["page"], row["line"])
