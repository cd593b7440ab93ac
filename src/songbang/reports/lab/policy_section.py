"""One policy: who decides it, what it does in each group before and after, the way there, and what it leaves out."""

from collections.abc import Iterator, Mapping

from songbang.basis.words import Words
from songbang.lab.definitions import Measure, measures
from songbang.lab.outcome import Figure, GroupOutcome, Outcome, PolicyOutcome
from songbang.lab.policy import policies
from songbang.reports.charts.sheet import NOTHING, Block, Cell, Column, Section, Table, Text, cell
from songbang.reports.lab.axes import ends, share_axis, strip_cell
from songbang.reports.lab.named import group_words, numbered
from songbang.reports.lab.numbers import change_teller, spread_lines, teller, with_unit
from songbang.reports.lab.path_picture import path_picture
from songbang.reports.lab.pays_section import lines_table

FIRST = (
    *("wage_all", "wage_new_hires", "wage_bound", "wage_free", "job_to_job", "separations", "unemployment"),
    *("tenure_all", "tenure_bound", "tenure_free"),
)
"""The measures that are seen at once; the others are unfolded."""
_SHOWN = 2
"""Of more policies the tables are folded: what they have in common stands at a glance."""
_FIGURES = Words("{group}：每个指标，现状、政策后和变化", "{group}: every measure as it stands, after, and the change")
_DECIDES: Mapping[str, Words] = {
    "law": Words("由规定作出，对所有公司一样。", "A rule, the same for every firm."),
    "firms": Words("由所有公司各自作出。", "Decided by all firms, each for itself."),
    "one firm": Words("由一家公司作出。", "Decided by one firm."),
}
_SOURCE = Words("数字的来源：{source}", "Source of its numbers: {source}")
_NO_SOURCE = Words(
    "政策的数字没有写来源，是写卡片的人定的。",
    "Its numbers have no source: they were chosen by whoever wrote the card.",
)
_LIMITS = Words("局限：{limits}", "Limits: {limits}")
_COLUMNS = (
    Words("指标", "Measure"),
    Words("现状", "As it stands"),
    Words("政策后", "After"),
    Words("变化", "Change"),
)


def policy_sections(outcome: Outcome, lang: str) -> Iterator[Section]:
    """Yield a section for each policy."""
    for at, (says, one) in enumerate(zip(numbered(outcome), outcome.policies, strict=True)):
        yield Section(f"policy-{at + 1}", says, tuple(_blocks(outcome, one, at, lang)))


def _blocks(outcome: Outcome, one: PolicyOutcome, at: int, lang: str) -> Iterator[Block]:
    policy = policies()[one.chosen.name]
    yield Text(_DECIDES[policy.decides])
    picture = path_picture(outcome, at, lang)
    if picture is not None:
        yield picture
    first = len(FIRST) if len(outcome.policies) <= _SHOWN else 0
    for group in one.groups:
        says = _FIGURES.fill(group=group_words(outcome.card, group.group))
        yield _table(says, group, outcome.card.currency, first)
    yield lines_table(one.who_pays, outcome.card.currency, 2 * first)
    yield Text(_LIMITS.fill(limits=policy.limits), quiet=True)
    if one.chosen.numbers:
        yield Text(_SOURCE.fill(source=one.chosen.source) if one.chosen.source else _NO_SOURCE, quiet=True)


def _table(caption: Words, group: GroupOutcome, currency: str, first: int) -> Table:
    names = (*FIRST, *(name for name in measures() if name not in FIRST))
    figures = [group.figure(name) for name in names]
    axis = share_axis(end for one in figures if measures()[one.measure].relative for end in ends([one.change]))
    columns = (
        Column(_COLUMNS[0]),
        *(Column(says, number=True) for says in _COLUMNS[1:3]),
        Column(_COLUMNS[3], axis=axis),
        Column(_COLUMNS[3], number=True),
    )
    return Table(caption, columns, tuple(_row(one, measures()[one.measure], currency) for one in figures), first=first)


def _row(figure: Figure, measure: Measure, currency: str) -> tuple[Cell, ...]:
    tells = teller(measure)
    return (
        cell(with_unit(measure, currency)),
        cell(spread_lines(figure.before, tells)),
        cell(spread_lines(figure.after, tells)),
        strip_cell(figure.change) if measure.relative else Cell(NOTHING),
        cell(spread_lines(figure.change, change_teller(measure, unit=False))),
    )
