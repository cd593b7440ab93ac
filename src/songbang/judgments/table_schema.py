"""The columns of the four tables with their types: fields come from the codebook, the rest says where a row is from."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import polars as pl

from songbang.judgments.codebook import codebook

TYPES: Mapping[str, pl.DataType] = MappingProxyType(
    {
        "text": pl.String(),
        "choice": pl.String(),
        "day": pl.Date(),
        "sum": pl.Int64(),  # whole cents
        "share": pl.String(),  # an exact decimal
        "multiple": pl.String(),
        "months": pl.Int64(),
        "count": pl.Int64(),
        "yes": pl.Boolean(),
        "list": pl.List(pl.String()),
    }
)
Schema = Mapping[str, pl.DataType]
_VALUES: Schema = {
    "document": pl.String(),
    "field": pl.String(),
    "value": pl.String(),
    "start": pl.Int64(),
    "end": pl.Int64(),
    "words": pl.String(),
}
_ERRORS: Schema = {
    "document": pl.String(),
    "code": pl.String(),
    "page": pl.Int64(),
    "line": pl.Int64(),
    "says_zh": pl.String(),
    "says_en": pl.String(),
    "do_zh": pl.String(),
    "do_en": pl.String(),
    "was_read": pl.Boolean(),
}
_PLACES = ("asked_start", "asked_end", "answered_start", "answered_end")


@cache
def schemas() -> Mapping[str, Schema]:
    """Return the columns of each table: decisions, claims, values (each with its place and words), errors."""
    book = codebook()
    decisions = {one.name: TYPES[one.kind] for one in book.fields}
    claims = {one.name: TYPES[one.kind] for one in book.claims}
    return {
        "decisions": {"document": pl.String(), "dispute": pl.String(), **decisions},
        "claims": {"document": pl.String(), "number": pl.Int64(), **claims, **dict.fromkeys(_PLACES, pl.Int64())},
        "values": _VALUES,
        "errors": _ERRORS,
    }
