"""Yes and no, choices, lengths and places as rosters write them."""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Final

from songbang.law.read import load
from songbang.papers.folded import fold
from songbang.portfolio.roster.cells.bases import comp_base, damages_base
from songbang.portfolio.roster.cells.said import NOTHING, Said, says_nothing
from songbang.portfolio.roster.places import place_code
from songbang.terms.lengths import stretches
from songbang.terms.numbers import number
from songbang.terms.place_names import place_names, place_within

_LONGEST: Final = 600
_MOST_YEARS, _FEWEST_MONTHS = 10, 3
_RANGE: Final = re.compile(r"\d+\s*(?:个?月|年)?\s*(?:-|~|至|到|–|—)\s*\d+")
_BARE: Final = re.compile(r"(\d+(?:\.\d+)?)(?:个?月|months?|m)?")
_IN_DAYS: Final = re.compile(r"[\d一二三四五六七八九十百两](?:个)?(?:天|日|周|星期)|\b(?:days?|weeks?)\b")
_AT_MOST: Final = re.compile(r"不超过|不得?超出|以内|之内|最[长多]|至多|not (?:more|longer)|up to|at most|max")
_BASES: Final = {"comp_of": comp_base, "damages_of": damages_base}


def read_yes_cell(column: str, text: str) -> Said:
    """Read yes or no, also said of the thing itself: 已签订, 未启动."""
    plain = _plain(text)
    if says_nothing(plain):
        return NOTHING
    known = _cell_words()["yes_or_no"]
    return Said({column: known[plain] == "yes"}) if plain in known else Said(wrong="no_yes")


def read_choice_cell(column: str, text: str, values: tuple[str, ...]) -> Said:
    """Read one of a few values by its name here or by the words that people have for it."""
    plain = _plain(text)
    if says_nothing(plain):
        return NOTHING
    named = plain.replace("-", "_").replace(" ", "_")
    known = named if named in values else _cell_words().get(column, {}).get(plain.replace(" ", ""))
    if known is None and column in _BASES:
        known = _BASES[column](plain)
    return Said({column: known}) if known else Said(wrong="no_choice")


def read_months_cell(column: str, text: str, scale: int = 1, *, in_months: bool = True) -> Said:
    """Read one length in whole months; ``scale`` 12 says that bare numbers are years. Days make no whole months.

    ``in_months`` tells whether the head says that they are months: else 2 may be two years.
    """
    plain = _plain(text)
    if says_nothing(plain) or plain in {"无", "没有", "none"}:
        return NOTHING
    if _IN_DAYS.search(plain):
        return Said(wrong="months_in_days")
    lengths = {found.months for found in stretches(plain)}
    if _RANGE.search(plain) or len(lengths) > 1:
        return Said(wrong="months_range")
    bare = _BARE.fullmatch(plain)
    count = number(bare[1]) if bare else number(plain.removesuffix("月"))
    if bare and plain == bare[1] and _may_be_both(Decimal(plain), scale, in_months=in_months):
        return Said(wrong="months_unit")
    if count is not None:
        count *= scale if plain.replace(".", "").isdecimal() or not bare else 1
    else:
        count = next((number(str(months)) for months in lengths), None)
    if count is None or count != int(count) or not 0 <= count <= _LONGEST:
        return Said(wrong="no_months")
    return Said({column: int(count)}, note="months_at_most" if _AT_MOST.search(plain) else None)


def _may_be_both(count: Decimal, scale: int, *, in_months: bool) -> bool:
    """Tell whether a number without a unit may be years as well as months."""
    return count > _MOST_YEARS if scale > 1 else not in_months and 0 < count <= _FEWEST_MONTHS


def read_place_cell(column: str, text: str) -> Said:
    """Read the nearest place that a cell names, a city before its province; another stays as written and is told."""
    plain = fold(text).text.strip()
    if says_nothing(plain.lower()):
        return NOTHING
    code = place_code(plain, load()) or _elsewhere(plain)
    return Said({column: code}) if code else Said({column: text.strip()}, wrong="no_place")


def _elsewhere(plain: str) -> str | None:
    """Return a place whose law is not held. Of one whose law is, ``place_code`` knows better: 南京西路 is a street."""
    code = place_within(plain)
    return code if code in _codes() and not load().covers(str(code)) else None


def _plain(text: str) -> str:
    return fold(text).text.lower().strip().rstrip("。.!,;")


@cache
def _codes() -> frozenset[str | None]:
    """Return the codes that have a name; any other is two letters that happen to look like one."""
    return frozenset(place_names().values())


@cache
def _cell_words() -> Mapping[str, Mapping[str, str]]:
    """Return the words of each column with what they mean."""
    data = tomllib.loads(files("songbang.portfolio.roster.cells").joinpath("words.toml").read_text(encoding="utf-8"))
    return {
        column: {word: value for value, words in values.items() for word in words} for column, values in data.items()
    }
