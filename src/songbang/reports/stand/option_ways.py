"""The days on which a choice can be carried out, set beside each other, and the page to negotiate with."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.position.results import Option, Sheet, Sum, Way
from songbang.reports.stand.told import amount, day, missing

WAY = Words("{name}：{says}", "{name}: {says}")
UNTIL = Words("    限制到 {last} 为止", "    bound until {last}")
BRINGS = Words("    会得到，{name}：{amount}", "    brings, {name}: {amount}")
COSTS = Words("    可能被要，{name}：{amount}", "    may cost, {name}: {amount}")
FORGONE = Words("    拿不到，{name}：{amount}", "    given up, {name}: {amount}")
COST = Words("公司的账，{name}：{amount}", "The employer's account, {name}: {amount}")
WEAK = Words("公司站不稳的地方：{says}", "Where the employer is weak: {says}")
ASK = Words("可以谈：{says}", "To ask for: {says}")


def way_lines(one: Option) -> Iterator[Words]:
    """Yield each way with its sums, and the page to negotiate with, where a choice has them."""
    for way in one.ways:
        yield from _way(way)
    if one.sheet is not None:
        yield from _sheet(one.sheet)


def _way(way: Way) -> Iterator[Words]:
    yield WAY.fill(name=way.name, says=way.says)
    if way.bound_until is not None:
        yield UNTIL.fill(last=day(way.bound_until))
    for said, sums in ((BRINGS, way.brings), (COSTS, way.costs), (FORGONE, way.forgone)):
        for line in sums:
            yield from _line(said, line)


def _sheet(sheet: Sheet) -> Iterator[Words]:
    for line in sheet.cost:
        yield from _line(COST, line)
    yield from (WEAK.fill(says=reason.says) for reason in sheet.weak)
    yield from (ASK.fill(says=ask) for ask in sheet.asks)


def _line(said: Words, line: Sum) -> Iterator[Words]:
    yield said.fill(name=line.name, amount=amount(line.amount))
    yield from missing(line.missing)
