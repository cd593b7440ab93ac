"""Does the compensation reach the least that the law of the place demands, agreed or not?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, share_figure, used, word, yes
from songbang.basis.provision import Provision
from songbang.basis.shown import percent, yuan
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import agreed_monthly, agreed_share, below, compensation_stated, share_needs
from songbang.sums.share_due import BASES, share_due

FIGURES = ("share", "of", "floor")
NONE = {
    "average_wage_12m": Words(
        "没有约定补偿，每月可以要求离职前十二个月平均工资的{share}。",
        "No compensation is agreed: each month {share} of your average wage of the last twelve months is due.",
    ),
    "last_year_pay": Words(
        "没有约定补偿，每年可以要求离职前一年报酬总额的{share}。",
        "No compensation is agreed: each year {share} of your total pay of the last year is due.",
    ),
}
DUE = Words("没有约定补偿，每月可以要求{due}元。", "No compensation is agreed: you may claim {due} yuan a month.")
REACHED = Words("约定的补偿达到了{share}。", "The agreed compensation reaches {share}.")
RAISED = Words(
    "约定的补偿低于{share}，应当补到每月{due}元。",
    "The agreed compensation is below {share} and is raised to {due} yuan a month.",
)
BELOW = Words("约定的补偿低于{share}，应当补足。", "The agreed compensation is below {share} and is to be made up.")
FACTS = (
    *("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "comp_blank", "comp_in_wages", "comp_when"),
    "nc_months",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Set what is agreed against the least share; a lower sum is raised to it, as is none at all."""
    share, of, floor = share_figure(provision, "share"), str(provision.values["of"]), str(provision.values["floor"])
    due, stated = share_due(facts, share, of, floor or None), compensation_stated(facts)
    seen = used(facts, *FACTS, *due.reads)
    in_wages = yes(facts, "comp_in_wages") or word(facts, "comp_when") == "in_wages"
    if stated is False or yes(facts, "comp_blank") or in_wages:
        says = NONE[of].fill(share=percent(share)) if due.due is None else DUE.fill(due=yuan(due.due))
        return Verdict(Standing.SILENT, says, seen, due.steps, due.missing)
    if stated is None:
        return lacking(provision, facts, ("comp_stated",), *FACTS)
    monthly = agreed_monthly(facts)
    if monthly is not None and due.due is not None:
        low = monthly < due.due
        line = f"{yuan(monthly)} {'<' if low else '≥'} {yuan(due.due)}"
        says = RAISED.fill(share=percent(share), due=yuan(due.due)) if low else REACHED.fill(share=percent(share))
        return Verdict(Standing.BROKEN if low else Standing.KEPT, says, seen, (*due.steps, Words(line, line)))
    agreed = agreed_share(facts) if BASES[of][0] == "avg12" else None
    if agreed is None:
        return lacking(provision, facts, _needs(facts, BASES[of][0]), *FACTS)
    low = below(agreed, share)
    line = f"{percent(agreed)} {'<' if low else '≥'} {percent(share)}"
    says = (BELOW if low else REACHED).fill(share=percent(share))
    return Verdict(Standing.BROKEN if low else Standing.KEPT, says, seen, (Words(line, line),))


def _needs(facts: Facts, base: str) -> tuple[str, ...]:
    needs = tuple(name for name in share_needs(facts) if name != "avg12")
    return tuple(dict.fromkeys((*needs, base)))
