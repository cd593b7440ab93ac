"""What speaks against the answer, what the models leave out, what each figure means, and how to have it again."""

from collections.abc import Iterator

from songbang import __version__
from songbang.basis.words import Words
from songbang.lab.definitions import lines, measures
from songbang.lab.limits import left_out
from songbang.lab.outcome import Outcome
from songbang.lab.published.counter import Counter, counters
from songbang.lab.published.effects import effects
from songbang.lab.published.rival import rival
from songbang.reports.charts.sheet import Points, Section, Terms, Text, plain
from songbang.reports.lab.forest_words import MARKS
from songbang.reports.lab.numbers import share

_COUNTER, _LEFT_OUT = Words("相反的结果", "Results to the contrary"), Words("没有算什么", "What is left out")
_MEANINGS, _AGAIN = Words("每个数字怎么算", "How each figure is worked out"), Words("重做这一次", "To have it again")
_SAYS = Words("{says}（{source}；出处：{mark}）", "{says} ({source}; from: {mark})")
_RIVAL = Words(
    "{says}算出来：新入职工资 {low} 至 {high}，量到的是 {measured}（试了 {tried} 种设定）。",
    "{says} Worked out: wage of new hires {low} to {high}, where {measured} was measured ({tried} settings tried).",
)
_SOURCES = Words("引用的研究（核对日期 {day}）", "Studies that are quoted (reviewed {day})")
_TERMS = (
    (Words("种子", "Seed"), lambda outcome: str(outcome.seed)),
    (Words("抽样次数", "Draws"), lambda outcome: str(outcome.how.draws)),
    (
        Words("模拟的人和月数（L1）", "Simulated workers and months (L1)"),
        lambda outcome: f"{outcome.how.workers:,} × {outcome.how.months}",
    ),
    (Words("算到哪几层", "Levels"), lambda outcome: ", ".join(outcome.how.levels)),
    (Words("卡片的 SHA-256", "SHA-256 of the card"), lambda outcome: outcome.card_hash),
    (Words("版本", "Version"), lambda _: f"Songbang {__version__}"),
)
_SAME = Words(
    "同一张卡片、同样的数、同一个版本，得到同样的结果，和用几个核无关。",
    "The same card, numbers and version give the same result, on any number of cores.",
)


def end_sections(outcome: Outcome) -> Iterator[Section]:
    """Yield the last sections of the page."""
    yield Section("counter", _COUNTER, (Points((*map(_counter, counters()), _rival())),))
    yield Section("left-out", _LEFT_OUT, (Points(tuple(one.says for one in left_out())),))
    told = [(one.label, one.says) for one in measures().values()]
    told += [(one.label, one.says) for one in lines().values()]
    yield Section("meanings", _MEANINGS, (Terms(tuple(told)), _sources()))
    again = Terms(tuple((label, plain(tell(outcome))) for label, tell in _TERMS))
    yield Section("redo", _AGAIN, (Text(_SAME), again))


def _counter(one: Counter) -> Words:
    return _SAYS.fill(says=one.says, source=one.source, mark=MARKS[one.mark])


def _rival() -> Words:
    other = rival()
    low, high, measured = (share(value, signed=True) for value in (*other.wage_hires, other.measured))
    return _RIVAL.fill(says=other.says, low=low, high=high, measured=measured, tried=other.tried)


def _sources() -> Points:
    told = dict.fromkeys(one.source for one in effects().values())
    day = max(one.reviewed for one in effects().values())
    return Points(tuple(plain(one) for one in told), folded=_SOURCES.fill(day=day))
