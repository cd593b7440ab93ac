"""What a picture says to someone who cannot see it."""

from collections.abc import Iterator, Mapping, Sequence

from songbang.basis.words import Words
from songbang.position.results import Days, Position
from songbang.position.status import Side
from songbang.reports.amounts import join
from songbang.reports.stand.picture.marks import Mark
from songbang.reports.stand.picture.scale import Scale
from songbang.reports.stand.status_words import STATUS
from songbang.reports.stand.told import shown, stretch

TITLE = Words("从 {first} 到 {last} 的处境", "Where you stand from {first} to {last}")
TOGETHER = Words("合起来", "Together")
BANDS: Mapping[Side, Words] = {
    Side.EMPLOYER: Words("公司的算法", "Employer's reading"),
    Side.WORKER: Words("你的算法", "Your reading"),
}
EACH = Words("{name}：{stretches}。", "{name}: {stretches}.")
DAYS = Words("{days} {status}", "{days} {status}")
OWED = Words("还欠的补偿：{owed}。", "Compensation owed: {owed}.")
MARK = Words("{number}：{lines}。", "{number}: {lines}.")


def title(scale: Scale) -> Words:
    """Return the name of the picture."""
    return TITLE.fill(first=scale.first.isoformat(), last=scale.last.isoformat())


def description(position: Position, marks: Sequence[Mark]) -> Words:
    """Return all that the picture shows, as sentences."""
    return join(_sentences(position, marks), "", " ")


def _sentences(position: Position, marks: Sequence[Mark]) -> Iterator[Words]:
    yield EACH.fill(name=TOGETHER, stretches=_stretches(position.days))
    for side in Side:
        for one in position.readings:
            if one.side is side:
                yield EACH.fill(name=BANDS[side], stretches=_stretches(one.days))
    yield OWED.fill(owed=shown(position.money.owed.value))
    for mark in marks:
        yield MARK.fill(number=mark.number, lines=join(mark.lines, "；", "; "))


def _stretches(days: Sequence[Days]) -> Words:
    told = (DAYS.fill(days=stretch(one.first, one.last), status=STATUS[one.status]) for one in days)
    return join(told, "；", "; ")
