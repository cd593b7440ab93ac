"""How do the agreed damages compare with the compensation for the whole term?"""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, rows, share_figure, used
from songbang.basis.provision import Provision
from songbang.basis.shown import plain
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import compensation_needs, compensation_stated
from songbang.sums.damages import damages_needs, damages_ratio

FIGURES = ("times",)
NO_DAMAGES = Words("没有约定违约金。", "No damages are agreed.")
NO_COMPENSATION = Words(
    "没有约定补偿，无从按补偿总额的{times}倍来比。",
    "No compensation is agreed, so there is no total to take {times} times of.",
)
WITHIN = Words(
    "违约金是补偿总额的{ratio}倍，没有超过{times}倍。",
    "The damages are {ratio} times the total compensation, not above {times} times.",
)
ABOVE = Words(
    "违约金是补偿总额的{ratio}倍，超过建议的{times}倍；过高的可以请求减少。",
    "The damages are {ratio} times the total compensation, above the {times} times advised; too high a sum may be cut.",
)
FACTS = ("damages", "nc_months", "comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "avg12")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Take the highest of the agreed sums; many formulas can be compared without knowing any wage."""
    damages, times, seen = rows(facts, "damages"), share_figure(provision, "times"), used(facts, *FACTS)
    if damages == ():
        return Verdict(Standing.SILENT, NO_DAMAGES, seen)
    if damages is None:
        return lacking(provision, facts, ("damages",), *FACTS)
    ratios = [damages_ratio(one, facts) for one in damages]
    known = [ratio for ratio in ratios if ratio is not None]
    highest = max(known, default=None)
    if highest is not None and (highest > times or len(known) == len(ratios)):
        return _compared(highest, Decimal(times.numerator) / times.denominator, seen)
    if compensation_stated(facts) is False:
        return Verdict(Standing.SILENT, NO_COMPENSATION.fill(times=plain(times)), seen)
    return lacking(provision, facts, _missing(damages, facts), *FACTS)


def _compared(ratio: Decimal, times: Decimal, seen: dict[str, object]) -> Verdict:
    within = ratio <= times
    line = f"{plain(ratio)} {'≤' if within else '>'} {plain(times)}"
    said = (WITHIN if within else ABOVE).fill(ratio=plain(ratio), times=plain(times))
    return Verdict(Standing.KEPT if within else Standing.BROKEN, said, seen, (Words(line, line),))


def _missing(damages: Iterable[Mapping[str, object]], facts: Facts) -> tuple[str, ...]:
    needs = [name for one in damages if damages_ratio(one, facts) is None for name in damages_needs(one, facts)]
    return tuple(dict.fromkeys([*needs, *compensation_needs(facts, whole_term=True)])) or ("comp_amount",)
