"""What was worked out at the card's numbers and in its draws, put together: figures and bills with their spread."""

from collections.abc import Callable, Mapping, Sequence

from songbang.lab.definitions import lines, measures
from songbang.lab.ladder.why import why
from songbang.lab.outcome import Bill, Figure, GroupOutcome, Paths, WhoPays
from songbang.lab.rest import CELLS
from songbang.lab.spread import spread
from songbang.lab.who_pays import payroll
from songbang.lab.worked import Pair, Worked

Told = Callable[[Worked], Mapping[str, Pair]]


def grouped(base: Worked, draws: Sequence[Worked], paths: Paths | None) -> GroupOutcome:
    """Return one policy in one group."""
    return GroupOutcome(
        group=base.group.name,
        before=base.before,
        after=base.after,
        productivity=base.productivity,
        figures=tuple(_figure(name, base, draws) for name in measures()),
        who_pays=in_all([base], [[one] for one in draws]),
        why=why(base.before, base.after, CELLS),
        paths=paths,
    )


def in_all(base: Sequence[Worked], draws: Sequence[Sequence[Worked]]) -> WhoPays:
    """Return who pays in several groups together; a line that is not known in one is not known in all."""
    bills = tuple(
        Bill(name, *(spread(_sum(base, name, part), [_sum(one, name, part) for one in draws]) for part in Pair._fields))
        for name in lines()
    )
    return WhoPays(bills, sum(one.group.workers for one in base), sum(payroll(one.group, one.before) for one in base))


def _figure(name: str, base: Worked, draws: Sequence[Worked]) -> Figure:
    own = base.figures[name]
    return Figure(
        name,
        *(spread(getattr(own, part), [getattr(one.figures[name], part) for one in draws]) for part in Pair._fields),
    )


def _sum(groups: Sequence[Worked], name: str, part: str) -> float | None:
    values = [getattr(one.bills[name], part) for one in groups]
    return None if None in values else sum(values)
