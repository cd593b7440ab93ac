"""All policies at one glance: in each group wages, moves and separations, with their ranges."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.definitions import measures
from songbang.lab.outcome import GroupOutcome, Outcome
from songbang.reports.charts.sheet import Block, Cell, Column, Section, Table, Text, cell
from songbang.reports.lab.axes import ends, share_axis, strip_cell
from songbang.reports.lab.named import begun, numbered
from songbang.reports.lab.numbers import change_teller, spread_lines

LED_BY = "wage_all"
BESIDE = ("wage_new_hires", "job_to_job", "separations")
_TITLE = Words("一眼看全", "At a glance")
_POLICY = Words("政策", "Policy")
_READ = Words(
    "与现状相比的长期变化。点：按卡片上的数；线：这些数在各自范围内一起变动时，结果的 5% 到 95%。"
    "它不是置信区间，模型错了它不会变宽。",
    "Change in the long run against the card as it stands. Dot: at the numbers of the card. Line: from the 5th to the "
    "95th per cent of results as those numbers move through their ranges together. It is no confidence interval; it "
    "does not widen where the model is wrong.",
)
_NO_RANGE = Words(
    "卡片上没有一个数写了范围，所以只有点，没有线。",
    "No number of the card has a range, so there are dots and no lines.",
)


def glance(outcome: Outcome) -> Section:
    """Return the section."""
    return Section("glance", _TITLE, tuple(_blocks(outcome)))


def has_ranges(outcome: Outcome) -> bool:
    """Tell whether any figure has a range."""
    return any(
        figure.change.low is not None for one in outcome.policies for group in one.groups for figure in group.figures
    )


def _blocks(outcome: Outcome) -> Iterator[Block]:
    yield Text(_READ if has_ranges(outcome) else _NO_RANGE, quiet=True)
    led = [group.figure(LED_BY).change for one in outcome.policies for group in one.groups]
    columns = (
        Column(_POLICY),
        Column(begun(measures()[LED_BY].short), axis=share_axis(ends(led))),
        *(Column(begun(measures()[name].short), number=True) for name in (LED_BY, *BESIDE)),
    )
    names = numbered(outcome)
    for at, group in enumerate(outcome.card.groups):
        rows = tuple(_row(says, one.groups[at]) for says, one in zip(names, outcome.policies, strict=True))
        yield Table(group.says, columns, rows)


def _row(says: Words, group: GroupOutcome) -> tuple[Cell, ...]:
    led = group.figure(LED_BY).change
    told = (
        cell(spread_lines(group.figure(name).change, change_teller(measures()[name]))) for name in (LED_BY, *BESIDE)
    )
    return (cell(says), strip_cell(led), *told)
