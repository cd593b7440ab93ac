"""How long may the restraint run?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, used, whole_figure, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("months",)
WITHIN = Words("约定{months}个月，没有超过{cap}个月的上限。", "{months} months are agreed, within the cap of {cap}.")
BEYOND = Words(
    "约定{months}个月，超过{cap}个月的部分无效，前{cap}个月仍然有效。",
    "{months} months are agreed; what goes beyond {cap} is void, the first {cap} stand.",
)
ENDLESS = Words(
    "没有结束日期；超过{cap}个月的部分无效，前{cap}个月仍然有效。",
    "It has no end; what goes beyond {cap} months is void, the first {cap} stand.",
)
UNSAID = Words(
    "没有写期限；无论如何，合同结束{cap}个月后不再约束你。",
    "No term is stated; in any case it no longer binds you {cap} months after the contract has ended.",
)
FACTS = ("nc_months", "nc_open_ended", "nc_term_stated")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Set the agreed months against the cap; the excess is void, the rest stands."""
    cap, months = whole_figure(provision, "months"), count(facts, "nc_months")
    seen = used(facts, *FACTS)
    if yes(facts, "nc_open_ended"):
        return Verdict(Standing.BROKEN, ENDLESS.fill(cap=cap), seen)
    if months is not None:
        kept = months <= cap
        step = f"{months} {'≤' if kept else '>'} {cap}"
        return Verdict(
            Standing.KEPT if kept else Standing.BROKEN,
            (WITHIN if kept else BEYOND).fill(months=months, cap=cap),
            seen,
            steps=(Words(step, step),),
        )
    if yes(facts, "nc_term_stated") is False:
        return Verdict(Standing.SILENT, UNSAID.fill(cap=cap), seen)
    return lacking(provision, facts, ("nc_months",), *FACTS)
