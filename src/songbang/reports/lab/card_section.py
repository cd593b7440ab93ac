"""The market card: every number, its range and its source; one without a source is an assumption and says so."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.card import Card, Range, Source
from songbang.lab.card_keys import Key, card_keys
from songbang.lab.outcome import Outcome
from songbang.reports.charts.sheet import Block, Cell, Column, Section, Table, Text, cell, plain
from songbang.reports.lab.named import begun
from songbang.reports.lab.numbers import share

_TITLE = Words("市场卡片：数字和来源", "The market card: numbers and sources")
_COUNT = Words(
    "有 {count} 个数没有来源，是写卡片的人的假设。结果只说：如果这些数对，会怎样。",
    "Numbers without a source: {count}. They are assumptions of whoever wrote the card; the results say what follows "
    "if they are right.",
)
_ALL = Words("每个数都写了来源。", "Every number has a source.")
_COLUMNS = (Words("数", "Number"), Words("取值", "Value"), Words("范围", "Range"), Words("来源", "Source"))
_ASSUMED, _NO_RANGE = Words("假设（没有来源）", "assumption (no source)"), Words("没有写", "none told")
_RESTRAINT, _FIRMS = Words("限制的内容", "The restraints"), Words("公司（博弈用）", "Firms (for the game)")
_BETWEEN = Words("{low} 至 {high}", "{low} to {high}")


def card_section(outcome: Outcome) -> Section:
    """Return the section: a table a group, one of the restraints, one of the firms."""
    return Section("card", _TITLE, tuple(_blocks(outcome)))


def value_text(value: float, unit: str, currency: str) -> str:
    """Return a number of the card with its unit."""
    if unit in {"share", "chance"}:
        return share(value, places=0 if unit == "share" and round(100 * value, 6) % 1 == 0 else 1)
    return f"{value:,.6g} {currency}" if unit == "money" else f"{value:,.6g}"


def _blocks(outcome: Outcome) -> Iterator[Block]:
    card, count = outcome.card, len(outcome.assumptions)
    yield Text(_COUNT.fill(count=count) if count else _ALL)
    for group in card.groups:
        yield _table(card, group.says, "group", group, f"group.{group.name}")
    yield _table(card, _RESTRAINT, "restraint", card.restraint, "restraint")
    if card.firms is not None:
        yield _table(card, _FIRMS, "firms", card.firms, "firms")


def _table(card: Card, caption: Words, kind: str, owner: object, prefix: str) -> Table:
    told = ((key, getattr(owner, name), f"{prefix}.{name}") for name, key in card_keys(kind).items())
    rows = tuple(
        _row(card, key, value, card.sources.get(place)) for key, value, place in told if not _untold(key, value)
    )
    columns = (
        Column(_COLUMNS[0]),
        Column(_COLUMNS[1], number=True),
        Column(_COLUMNS[2], number=True),
        Column(_COLUMNS[3]),
    )
    return Table(caption, columns, rows)


def _row(card: Card, key: Key, value: object, source: Source | None) -> tuple[Cell, ...]:
    low, high = _ends(value, source)
    tell = [None if end is None else value_text(end, key.unit, card.currency) for end in (low, high)]
    ranged = _BETWEEN.fill(low=tell[0], high=tell[1]) if tell[0] and tell[1] else _NO_RANGE
    at = "–" if isinstance(value, Range) else value_text(float(str(value)), key.unit, card.currency)
    says = plain(source.says) if source and source.says else _ASSUMED
    return (
        cell(begun(key.says)),
        cell(at),
        Cell(ranged, quiet=ranged is _NO_RANGE),
        Cell(says, quiet=says is _ASSUMED),
    )


def _untold(key: Key, value: object) -> bool:
    """Tell whether a number is not on the card; one that may be left out and is 0 says nothing."""
    return value is None or (value == 0 and not key.needed and key.unit == "money")


def _ends(value: object, source: Source | None) -> tuple[float | None, float | None]:
    if isinstance(value, Range):
        return value.low, value.high
    return (None, None) if source is None else (source.low, source.high)
