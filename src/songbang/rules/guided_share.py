"""Does the agreed compensation reach the share that is recommended for its term?"""

from fractions import Fraction

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, number, share_figure, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_monthly, agreed_share, compensation_stated, share_needs

FIGURES = ("share", "long_share", "over_months")
NONE = Words(
    "没有约定补偿；指引建议每月不低于{share}，期限超过{months}个月的不低于{long}。",
    "None is agreed; the guidance advises at least {share} a month, {long} where the term is over {months} months.",
)
REACHED = Words(
    "补偿是{agreed}，达到指引建议的{wanted}。", "{agreed} is paid, which reaches the {wanted} of the guidance."
)
BELOW = Words(
    "补偿是{agreed}，低于指引建议的{wanted}。", "{agreed} is paid, below the {wanted} that the guidance advises."
)
BELOW_WAGE = Words(
    "补偿低于最低工资；指引建议不低于它。", "It is below the minimum wage, which the guidance takes as floor."
)
FACTS = ("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "nc_months", "avg12", "minimum_wage")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """The longer the term, the higher the recommended share; the minimum wage is the floor."""
    short, long = share_figure(provision, "share"), share_figure(provision, "long_share")
    threshold, seen = whole_figure(provision, "over_months"), used(facts, *FACTS)
    stated, agreed = compensation_stated(facts), agreed_share(facts)
    if stated is False:
        says = NONE.fill(share=percent(short), long=percent(long), months=threshold)
        return Verdict(Standing.SILENT, says, seen)
    monthly, floor = agreed_monthly(facts), number(facts, "minimum_wage")
    if monthly is not None and floor is not None and monthly < floor:
        line = f"{yuan(monthly)} < {yuan(floor)}"
        return Verdict(Standing.BROKEN, BELOW_WAGE, seen, (Words(line, line),))
    if stated is None or agreed is None:
        return lacking(provision, facts, ("comp_stated",) if stated is None else share_needs(facts), *FACTS)
    months = count(facts, "nc_months")
    if months is None and short <= agreed < long:
        return lacking(provision, facts, ("nc_months",), *FACTS)
    wanted = _wanted(short, long, threshold, months, below=agreed < short)
    reached = agreed >= wanted
    lines = [f"{percent(agreed)} {'≥' if reached else '<'} {percent(wanted)}"]
    if months is not None:
        lines.insert(0, f"{months} {'>' if months > threshold else '≤'} {threshold} → {percent(wanted)}")
    return Verdict(
        Standing.KEPT if reached else Standing.BROKEN,
        (REACHED if reached else BELOW).fill(agreed=percent(agreed), wanted=percent(wanted)),
        seen,
        tuple(Words(line, line) for line in lines),
    )


def _wanted(short: Fraction, long: Fraction, threshold: int, months: int | None, *, below: bool) -> Fraction:
    if months is None:
        return short if below else long
    return long if months > threshold else short
