"""What would change the answer: numbers of the card that turn it, and facts that nobody has measured."""

from collections.abc import Iterator, Sequence

from songbang.basis.words import Words
from songbang.lab.card_keys import card_keys
from songbang.lab.definitions import lines, measures
from songbang.lab.limits import unmeasured
from songbang.lab.outcome import Moved, Outcome
from songbang.reports.charts.sheet import Block, Cell, Column, Section, Table, Terms, Text, cell, plain
from songbang.reports.lab.card_section import value_text
from songbang.reports.lab.named import group_words, key_words, numbered
from songbang.reports.lab.numbers import Tell, between, money, signed

MOST = 3
"""Rows of a policy that are seen at once; the others that matter are unfolded."""
_TITLE = Words("什么会改变这个结论", "What would change my mind")
_READ = Words(
    "一次只动一个数：有范围的走完范围，没有范围的上下动 {swing}。只列出会让结论变号，或让它改变一半以上的。",
    "One number at a time: through its range where it has one, else by {swing} either way. Listed are those that turn "
    "the sign of an answer or move it by half of its size or more.",
)
_NONE = Words(
    "{policy}：没有一个数单独一动就会变号，或改变一半以上。",
    "{policy}: no number alone turns a sign or moves an answer by half.",
)
_COLUMNS = (
    Words("卡片上的数", "Number of the card"),
    Words("从多少到多少", "Moved between"),
    Words("哪个结果", "Answer"),
    Words("按卡片", "On the card"),
    Words("会变成", "Moves between"),
    Words("变号", "Turns sign"),
)
_NUMBERS = frozenset({1, 3, 4})
_YES, _NO = Words("会", "yes"), Words("不会", "no")
_SWUNG = Words("{range}\n（没有写范围）", "{range}\n(no range told)")
_OF = Words("{group}：{answer}", "{group}: {answer}")
_OPEN = Words(
    "还没有人量过、量了会改变结论的：", "Nobody has measured these, and knowing them would change the answer:"
)
_YEAR = Words("{label}（一年 {currency}）", "{label} ({currency} a year)")


def mind_section(outcome: Outcome) -> Section:
    """Return the section."""
    return Section("mind", _TITLE, tuple(_blocks(outcome)))


def what_matters(moved: Sequence[Moved]) -> list[Moved]:
    """Return the numbers that matter, most of all first."""
    return [one for one in moved if one.matters]


def _blocks(outcome: Outcome) -> Iterator[Block]:
    yield Text(_READ.fill(swing=f"{outcome.swing:.0%}"))
    columns = tuple(Column(says, number=at in _NUMBERS) for at, says in enumerate(_COLUMNS))
    for says, one in zip(numbered(outcome), outcome.policies, strict=True):
        told = what_matters(one.moved)
        if told:
            yield Table(says, columns, tuple(_row(outcome, each) for each in told), first=MOST)
        else:
            yield Text(_NONE.fill(policy=says))
    yield Text(_OPEN)
    yield Terms(tuple((one.says, one.turns or one.says) for one in unmeasured()))


def _row(outcome: Outcome, one: Moved) -> tuple[Cell, ...]:
    table, *_, last = one.key.split(".")
    unit, currency = card_keys(table)[last].unit, outcome.card.currency
    moved = between(one.low, one.high, lambda value: plain(value_text(value, unit, currency)))
    tells = answer_teller(one.measure)
    ends = (min(one.change_low, one.change, one.change_high), max(one.change_low, one.change, one.change_high))
    return (
        cell(key_words(outcome.card, one.key)),
        cell(moved if one.told else _SWUNG.fill(range=moved)),
        cell(_OF.fill(group=group_words(outcome.card, one.group), answer=answer_words(one.measure, currency))),
        cell(tells(one.change)),
        cell(between(*ends, tells)),
        cell(_YES if one.flips else _NO),
    )


def answer_teller(measure: str) -> Tell:
    """Return how a change of an answer is told: of a figure in per cent, of a bill in money a year."""
    return signed if measure in measures() else lambda value: plain(f"{'+' if value > 0 else ''}{money(value)}")


def answer_words(measure: str, currency: str) -> Words:
    """Return what an answer is called, a bill with its money."""
    if measure in measures():
        return measures()[measure].short
    return _YEAR.fill(label=lines()[measure].label, currency=currency)
