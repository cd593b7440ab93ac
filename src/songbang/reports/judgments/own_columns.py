"""The columns of each table as people read of them: fields of the codebook, and what says where a row is from."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from songbang.basis.words import Words
from songbang.judgments.codebook import Field, codebook
from songbang.judgments.table_schema import schemas

TABLES: Mapping[str, Words] = {
    "decisions": Words("文书", "Decisions"),
    "claims": Words("请求", "Claims"),
    "values": Words("读出的值和出处", "Values and their places"),
    "errors": Words("没有读成的", "What could not be read"),
}


@cache
def columns_of(table: str) -> tuple[Field, ...]:
    """Return the columns of a table in order, each with what it means."""
    book = codebook()
    known = _own() | {one.name: one for one in {"decisions": book.fields, "claims": book.claims}.get(table, ())}
    return tuple(known[name] for name in schemas()[table])


@cache
def _own() -> dict[str, Field]:
    told = tomllib.loads((files("songbang.reports.judgments") / "own_columns.toml").read_text(encoding="utf-8"))
    return {
        row["name"]: Field(
            row["name"], row["kind"], Words(row["zh"], row["en"]), Words(row["says"]["zh"], row["says"]["en"]), {}
        )
        for row in told["column"]
    }
