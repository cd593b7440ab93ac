"""The tables of minimum wages become Wages; what is wrong in them is told, not raised."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from songbang.basis.problem import Problem
from songbang.law.cells import Cells
from songbang.law.faults import CITY_TAKES_NONE, OVERLAP, UNTIL_BEFORE_FROM, WRONG_VALUE
from songbang.law.files import File
from songbang.law.wages import City, Wage, Wages

TABLE_KEYS = frozenset({"wage", "city", "sources"})
WAGE_KEYS = frozenset({"place", "tier", "from", "until", "monthly", "source", "verified", "reviewed"})
CITY_KEYS = frozenset({"place", "tier", "from"})


def read_wages(files: list[File], problems: list[Problem]) -> Wages:
    """Return the wages of every table. Faulty entries are left out and told in ``problems``; nothing raises."""
    found: dict[str, list[Wage]] = {}
    cities: dict[str, City] = {}
    for file in files:
        Cells(file.tables, file.name, problems).only(TABLE_KEYS)
        sources = file.tables.get("sources")
        for row in file.rows("wage"):
            cells = Cells(row, f"{file.name} {row.get('place')} {row.get('tier')} {row.get('from')}")
            wage = _wage(cells, sources if isinstance(sources, dict) else {})
            problems += cells.faults
            if not cells.faults:
                found.setdefault(wage.place, []).append(wage)
        for row in file.rows("city"):
            cells = Cells(row, f"{file.name} {row.get('place')}")
            cells.only(CITY_KEYS)
            city = City(cells.text("place"), _tier(cells), cells.day("from"))
            problems += cells.faults
            if not cells.faults:
                cities[city.place] = city
    values = {place: tuple(sorted(wages, key=lambda wage: (wage.start, wage.tier))) for place, wages in found.items()}
    return Wages(values, cities)


def lint_wages(wages: Wages) -> Iterator[Problem]:
    """Return what only shows when the values are set side by side."""
    for place, values in wages.values.items():
        for wage in values:
            if wage.until is not None and wage.until < wage.start:
                yield UNTIL_BEFORE_FROM.at(f"wages {place} {wage.tier} {wage.start}")
        for tier in sorted({wage.tier for wage in values}):
            of_tier = [wage for wage in values if wage.tier == tier]
            for earlier, later in pairwise(of_tier):
                if (earlier.until or date.max) >= later.start:
                    yield OVERLAP.at(f"wages {place} {tier} {later.start}", earlier=earlier.start)
    for place in wages.cities:
        if place in wages.values or not wages.steps(place):
            yield CITY_TAKES_NONE.at(f"wages {place}")


def _wage(cells: Cells, sources: dict[str, object]) -> Wage:
    cells.only(WAGE_KEYS)
    return Wage(
        place=cells.text("place"),
        tier=_tier(cells),
        start=cells.day("from"),
        until=cells.optional_day("until"),
        monthly=_sum(cells),
        verified=cells.flag("verified"),
        reviewed=cells.day("reviewed"),
        source=_source(cells, sources),
    )


def _tier(cells: Cells) -> int:
    value = cells.row.get("tier")
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    cells.fault(WRONG_VALUE, key="tier", wanted="1, 2, 3 …")
    return 1


def _sum(cells: Cells) -> Decimal:
    value = cells.row.get("monthly")
    try:
        found = Decimal(value) if isinstance(value, str) else Decimal(0)
    except InvalidOperation:
        found = Decimal(0)
    if found.is_finite() and found > 0:
        return found
    cells.fault(WRONG_VALUE, key="monthly", wanted='"2690"')
    return Decimal(0)


def _source(cells: Cells, sources: dict[str, object]) -> str:
    found = sources.get(cells.text("source"))
    if isinstance(found, str) and found.strip():
        return found
    cells.fault(WRONG_VALUE, key="source", wanted=", ".join(sources) or "[sources]")
    return ""
