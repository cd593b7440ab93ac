"""What was understood of a roster: its heads, its rows, what was not read; told without a word about a person."""

from collections.abc import Iterator

from songbang.portfolio.roster.columns import columns
from songbang.portfolio.roster.faults import faults
from songbang.portfolio.roster.roster import Mapped, Roster, Sureness
from songbang.reports.plain_values import Json
from songbang.reports.script import tell

OPEN = frozenset({Sureness.ASKED, Sureness.NOT_KNOWN})
"""Heads that a person may settle."""


def columns_json(roster: Roster, lang: str) -> list[Json]:
    """Return each head of the roster with what it became, how surely, why, and what it could be."""
    return [_head(one, lang) for one in roster.mapped]


def roster_json(roster: Roster, lang: str) -> dict[str, Json]:
    """Return how many rows were read and left out, and how often each thing was not read, or is to be known."""
    left_out = roster.errors.filter("left_out").height
    return {
        "name": roster.name,
        "rows": roster.original.height,
        "read": roster.frame.height,
        "left_out": left_out,
        "errors": [*_counts(roster, "errors", lang)],
        "notices": [*_counts(roster, "notices", lang)],
    }


def choices_json(lang: str) -> list[Json]:
    """Return every column that a head may become."""
    return [{"column": one.name, "says": tell(one.says, lang)} for one in columns().values()]


def asked_of(roster: Roster) -> tuple[Mapped, ...]:
    """Return the heads that nobody can settle but a person."""
    return tuple(one for one in roster.mapped if one.how is Sureness.ASKED)


def _head(one: Mapped, lang: str) -> dict[str, Json]:
    says = columns()[one.column].says if one.column else None
    return {
        "sheet": one.sheet,
        "header": one.header,
        "column": one.column,
        "says": tell(says, lang) if says else None,
        "how": one.how.value,
        "because": tell(one.because, lang),
        "may_be": [*one.may_be],
    }


def _counts(roster: Roster, table: str, lang: str) -> Iterator[dict[str, Json]]:
    """Yield each code with the head it stands under, how often it occurs, what it says and what to do."""
    frame = roster.errors if table == "errors" else roster.notices
    counted = frame.group_by("code", "header", maintain_order=True).len()
    for code, header, count in counted.iter_rows():
        fault = faults()[code]
        yield {
            "code": code,
            "header": header,
            "count": count,
            "says": tell(fault.says, lang),
            "do": tell(fault.do, lang),
        }
