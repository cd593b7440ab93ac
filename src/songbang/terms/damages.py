"""Agreed damages: fixed sums and multiples, of what, and for breach of which duty."""

import re

from songbang.basis.term import Term, Value
from songbang.terms.breaches import breach_words, breached
from songbang.terms.damage_parts import owed, sums_in
from songbang.terms.ranks import Ranked, own_row, ranked
from songbang.terms.source import Source

_COLUMN = re.compile(r"违约金|赔偿|[Dd]amages")
_HIGHER = re.compile(
    r"(?:较高|孰高|更高|高者|就高|较大|从高|取其高|不(?:得)?(?:低于|少于)|whichever is (?:the )?(?:higher|greater)|the higher of|the greater of)"
)
_BOTH = re.compile(r"(?:之和|合计支付|两项(?:合计|相加)|同时(?:支付|承担)|累计支付|加上|外加|另加|\bplus\b)")


def damages(source: Source) -> list[Term]:
    """Return the clause's ``liquidated_damages``: one value, or a list where several sums apply."""
    words = source.text
    rows = ranked(source, _COLUMN)
    if rows:
        return _by_rank(source, rows)
    cells = _by_rank(source, own_row(source))
    if cells:
        return cells
    parts = owed(words)
    if not parts:
        return []
    values: list[Value] = [
        {**part.value, **_whom(breached(source, breach_words(source, part.start)))} for part in parts
    ]
    beside: dict[str, Value] = {}
    if len(values) > 1:
        if _HIGHER.search(words):
            beside["rule"] = "higher_of"
        elif _BOTH.search(words):
            beside["rule"] = "sum"
    if any(part.value.get("blank") for part in parts) and len(parts) == 1:
        beside["blank"] = True
    value = values[0] if len(values) == 1 else values
    return [source.term("liquidated_damages", value, source.start, (parts[0].start, parts[-1].end), **beside)]


def _whom(duties: list[str]) -> dict[str, Value]:
    return {"for": duties[0] if len(duties) == 1 else list(duties)} if duties else {}


def _by_rank(source: Source, rows: list[Ranked]) -> list[Term]:
    """One value a rank, told with ``who``; a column's head tells the breach where it names one."""
    values: list[Value] = []
    for row in rows:
        duties = breached(source, row.head if _NAMES_BREACH.search(row.head) else source.text)
        values += [{**part.value, **_whom(duties), "who": row.who} for part in sums_in(row.words)]
    if not values:
        return []
    return [source.term("liquidated_damages", values, 0, (rows[0].start, rows[-1].start + len(rows[-1].words)))]


_NAMES_BREACH = re.compile(r"违反|做不到|第[^,。;]{1,5}(?:条|项|款)|竞业|保密|招揽|客户")
