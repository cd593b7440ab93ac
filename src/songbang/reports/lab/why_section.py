"""Why the mean wage moved: offers that count again, wages posted anew, other people in work; the parts add up."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.definitions import measures
from songbang.lab.ladder.why import Why
from songbang.lab.outcome import GroupOutcome, Outcome
from songbang.reports.charts.sheet import Block, Cell, Column, Section, Table, Text, cell
from songbang.reports.lab.named import numbered
from songbang.reports.lab.numbers import share, signed, spread_lines

REACHED = ("posted_bound", "posted_free")
"""What firms' posting does to jobs that were bound, and to those that were not."""
PARTS = ("climbing", "posting", "composition")
_TITLE = Words("工资为什么会动", "Why wages move")
_READ = Words(
    "平均工资的变化分成三份，加起来正好是全部：被拦下的机会算数了，人换到更高的位置；同一个位置，公司开出别的价；"
    "在职的人变了（只动限制的政策，这一份是零）。每一份取六种先后次序的平均，不偏向哪一种。",
    "The change of the average wage in three parts that add up to it: offers count that were blocked, so people sit on "
    "better jobs; firms post another wage for the same job; other people make up those in work (nothing, for a policy "
    "that touches restraints only). Each part is the mean over the six orders in which the three may come.",
)
_SPREADS = Words(
    "签了限制的人和没签的人，各自因为公司改价动了多少。没签的人那一列是外溢。",
    "How far firms' posting moves those who were bound, and those who were free. The column of the free is spillover.",
)
_COLUMNS = (
    Words("政策", "Policy"),
    Words("被拦的机会", "Blocked offers"),
    Words("公司开价", "Wage posting"),
    Words("人员构成", "Composition"),
    Words("合计", "In all"),
)


def why_section(outcome: Outcome) -> Section:
    """Return the section: a table a group, in per cent of the mean wage before."""
    return Section("why", _TITLE, tuple(_blocks(outcome)))


def _blocks(outcome: Outcome) -> Iterator[Block]:
    yield Text(_READ)
    columns = (Column(_COLUMNS[0]), *(Column(one, number=True) for one in _COLUMNS[1:]))
    for at, group in enumerate(outcome.card.groups):
        rows = zip(numbered(outcome), outcome.policies, strict=True)
        yield Table(group.says, columns, tuple((cell(says), *_parts(one.groups[at].why)) for says, one in rows))
    yield Text(_SPREADS)
    heads = (Column(_COLUMNS[0]), *(Column(measures()[name].label, number=True) for name in REACHED))
    for at, group in enumerate(outcome.card.groups):
        rows = zip(numbered(outcome), outcome.policies, strict=True)
        yield Table(group.says, heads, tuple((cell(says), *_reached(one.groups[at])) for says, one in rows))


def _reached(group: GroupOutcome) -> Iterator[Cell]:
    for name in REACHED:
        yield cell(spread_lines(group.figure(name).change, signed))


def _parts(why: Why) -> Iterator[Cell]:
    for part in PARTS:
        yield cell(share(getattr(why, part) / why.before, signed=True, places=2))
    yield cell(share(why.after / why.before - 1, signed=True, places=2))
