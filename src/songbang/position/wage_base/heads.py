"""Which kinds of line count, and why: read from the provisions of the place."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.answers.figures.setting import Setting
from songbang.basis.known import list_figure
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing, Topic
from songbang.basis.words import Words
from songbang.matter.pay import PayKind, PayLine
from songbang.position.wage_base.result import Base, Counts, Part

RULE = "wage_heads"
NOT_HELD = Words("这一类算不算，没有记载。", "Whether this kind counts is not recorded.")
NOT_KNOWN = Words("不知道这一项是什么，没有猜。", "What this line is is not known, and was not guessed.")
A_TOTAL = Words("这是合计，不另算一笔。", "A total, no line of its own.")
ONLY_TOTAL = Words("这个月只有合计，按合计算。", "Only the total of this month is known; it is taken.")
NOT_IN_BASE = {
    Base.WITHOUT_OVERTIME: (
        frozenset({PayKind.OVERTIME}),
        Words("这个口径不算加班费。", "This base leaves overtime out."),
    ),
    Base.WITHOUT_BONUS: (
        frozenset({PayKind.BONUS, PayKind.YEAR_END_BONUS}),
        Words("这个口径不算奖金。", "This base leaves bonuses out."),
    ),
}
ONLY_BASIC = Words("这个口径只算基本工资。", "This base counts basic wage alone.")


@dataclass(frozen=True, slots=True)
class Head:
    """How a kind of line counts, and the provision that says so."""

    counts: Counts
    provision: Provision

    @property
    def open(self) -> bool:
        """Tell whether courts differ on it."""
        return self.provision.values["standing"] == Standing.OPEN


Heads = Mapping[PayKind, Head]


def heads_of(setting: Setting) -> Heads:
    """Return how each kind counts in a place on a day; a kind that no provision names is left out."""
    found: dict[PayKind, Head] = {}
    for provision in reversed(setting.law.in_force(setting.place, setting.day, Topic.COMPENSATION)):
        if provision.rule == RULE:
            counts = Counts(str(provision.values["counts"]))
            found.update({PayKind(kind): Head(counts, provision) for kind in list_figure(provision, "heads")})
    return found


def parts_of(line: PayLine, heads: Heads, *, total_counts: bool) -> Mapping[Base, Part]:
    """Return how a line counts in each base; ``total_counts`` for the total of a month that has nothing else."""
    return {base: _part(line.kind, base, heads, total_counts=total_counts) for base in Base}


def _part(kind: PayKind, base: Base, heads: Heads, *, total_counts: bool) -> Part:
    if kind is PayKind.UNKNOWN:
        return Part(Counts.NO, ONLY_BASIC) if base is Base.BASIC else Part(Counts.UNKNOWN, NOT_KNOWN)
    if kind is PayKind.TOTAL:
        return _total(base, total_counts=total_counts)
    head = heads.get(kind)
    if head is None:
        return Part(Counts.UNKNOWN, NOT_HELD)
    left_out = None if head.counts is Counts.NO else _left_out(kind, base)
    if left_out is not None:
        return Part(Counts.NO, left_out)
    return Part(head.counts, head.provision.says, (head.provision,), head.open)


def _left_out(kind: PayKind, base: Base) -> Words | None:
    """Return why a kind that counts by law is no part of a base, ``None`` where it is."""
    if base is Base.BASIC:
        return None if kind is PayKind.BASIC else ONLY_BASIC
    kinds, says = NOT_IN_BASE.get(base, (frozenset(), ONLY_BASIC))
    return says if kind in kinds else None


def _total(base: Base, *, total_counts: bool) -> Part:
    if not total_counts:
        return Part(Counts.NO, A_TOTAL)
    return Part(Counts.YES if base is Base.PAY_DUE else Counts.UNKNOWN, ONLY_TOTAL)
