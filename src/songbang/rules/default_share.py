"""What is due where the papers promise no compensation?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, share_figure, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_share, below, compensation_stated
from songbang.sums.share_due import share_due

FIGURES = ("share", "of", "floor")
DUE = Words(
    "没有约定补偿。你履行了竞业限制，每月可以要求{due}元。",
    "No compensation is agreed. If you keep the restraint you may claim {due} yuan a month.",
)
DUE_OF = {
    "average_wage_12m": Words(
        "没有约定补偿。你履行了竞业限制，可以按离职前十二个月平均工资的{share}按月要求，不低于当地最低工资。",
        "No compensation is agreed. If you keep the restraint you may claim {share} of your average wage of the last "
        "twelve months each month, not below the local minimum wage.",
    ),
    "last_year_pay": Words(
        "没有约定补偿。你履行了竞业限制，可以按离职前一年报酬总额的{share}按年要求。",
        "No compensation is agreed. If you keep the restraint you may claim {share} of your total pay of the last year "
        "for each year.",
    ),
}
STATED = Words(
    "补偿已有约定，法定的{share}只在没有约定时适用。",
    "Compensation is agreed; the default of {share} applies only where none is.",
)
KEEPS = Words("前提是你履行了竞业限制。", "It rests on your having kept the restraint.")
FILLED = Words("如果空白处后来填了数额，按填写的算。", "It changes if the blank was filled in later.")
ITEMISED = Words("少数法院认可单独列明的预付。", "A few courts accept a prepayment that is itemised.")
FACTS = (
    *("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "comp_blank", "comp_in_wages", "comp_when"),
    "avg12",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Nothing agreed: the default share of the average wage, with its floor. Agreed: the two shares side by side.

    A blank, and money that is said to be in the wages, count as nothing agreed.
    """
    stated, blank = compensation_stated(facts), yes(facts, "comp_blank")
    in_wages = yes(facts, "comp_in_wages") or word(facts, "comp_when") == "in_wages"
    if stated is False or blank or in_wages:
        flips = (KEEPS, *((FILLED,) if blank else ()), *((ITEMISED,) if in_wages else ()))
        return _due(facts, provision, flips)
    return lacking(provision, facts, ("comp_stated",), *FACTS) if stated is None else _stated(facts, provision)


def _due(facts: Facts, provision: Provision, flips: tuple[Words, ...]) -> Verdict:
    share, of = share_figure(provision, "share"), str(provision.values["of"])
    due = share_due(facts, share, of, str(provision.values["floor"]) or None)
    seen = used(facts, *FACTS, *due.reads)
    if due.due is None:
        return Verdict(Standing.SILENT, DUE_OF[of].fill(share=percent(share)), seen, missing=due.missing, flips=flips)
    return Verdict(Standing.SILENT, DUE.fill(due=yuan(due.due)), seen, due.steps, due.missing, flips)


def _stated(facts: Facts, provision: Provision) -> Verdict:
    share, agreed = share_figure(provision, "share"), agreed_share(facts)
    line = "" if agreed is None else f"{percent(agreed)} {'<' if below(agreed, share) else '≥'} {percent(share)}"
    steps = (Words(line, line),) if line else ()
    return Verdict(Standing.KEPT, STATED.fill(share=percent(share)), used(facts, *FACTS), steps)
