"""The minimum wages that are held, as Markdown: a table for each place, each value with its days and its source."""

from collections.abc import Iterator

from songbang.basis.shown import yuan
from songbang.law.in_force import Law
from songbang.law.wages import City, Wage
from songbang.reports.held_places import name_and_code, place_name
from songbang.reports.markdown import code, plain, table

_HEADS = ("档 Tier:", "从 From", "到 Until", "元/月 Yuan a month:", "核对 Checked", "来源 Source")
_CITY_HEADS = ("地方 Place", "档 Tier:", "从 From")
_OPEN = "未知 not known"


def wage_heading(name: str, law: Law) -> str:
    """Return the heading of one place's minimum wages."""
    return f"{code(name)} {plain(place_name(name, law).zh)}最低工资 · minimum wage"


def wage_tables(law: Law) -> Iterator[str]:
    """Return a heading and a table for each place, by tier, the newest value first."""
    for name in sorted(law.wages.values):
        yield f"### {wage_heading(name, law)}"
        yield table(_HEADS, (_row(wage) for wage in _sorted(law.wages.values[name])))


def cities(law: Law) -> str:
    """Return the cities that take a value of the place above them: the tier of each, and from when it is known."""
    return table(_CITY_HEADS, (_city(city, law) for _, city in sorted(law.wages.cities.items())))


def _sorted(wages: tuple[Wage, ...]) -> list[Wage]:
    newest = sorted(wages, key=lambda wage: wage.start, reverse=True)
    return sorted(newest, key=lambda wage: wage.tier)


def _row(wage: Wage) -> tuple[str, ...]:
    until = f"{wage.until}" if wage.until else _OPEN
    checked = "是 yes" if wage.verified else "否 no"
    return f"{wage.tier}", f"{wage.start}", until, yuan(wage.monthly), checked, plain(wage.source)


def _city(city: City, law: Law) -> tuple[str, ...]:
    return name_and_code(city.place, law), f"{city.tier}", f"{city.start}"
