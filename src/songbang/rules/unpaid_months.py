"""Has the compensation stayed unpaid long enough to end the restraint?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, used, whole_figure, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("months",)
ENOUGH = Words(
    "补偿已有{unpaid}个月没付，是公司的原因，你可以请求解除竞业限制。",
    "Compensation is {unpaid} months unpaid by the employer's fault: you may ask that the restraint be ended.",
)
NOT_YET = Words("没付{unpaid}个月，还不到{months}个月。", "{unpaid} months are unpaid, not yet {months}.")
NOT_ITS_FAULT = Words(
    "没付不是公司的原因，不能因此请求解除。",
    "It is unpaid for reasons that are not the employer's; that does not end it.",
)
IN_A_ROW = Words("这几个月要不要连续，法院看法不一。", "Whether the months must run together, courts differ.")
UNTIL_THEN = Words(
    "它不会自动结束：解除之前你仍受约束。", "It does not end by itself: until it is ended you stay bound."
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Count the unpaid months, then ask whose fault it is."""
    limit, unpaid, fault = (
        whole_figure(provision, "months"),
        count(facts, "months_unpaid"),
        yes(facts, "unpaid_by_employer"),
    )
    seen = used(facts, "months_unpaid", "unpaid_by_employer")
    if fault is False:
        return Verdict(Standing.KEPT, NOT_ITS_FAULT, seen)
    if unpaid is None:
        return lacking(provision, facts, ("months_unpaid",), *seen)
    step = Words(
        f"{unpaid} {'≥' if unpaid >= limit else '<'} {limit}", f"{unpaid} {'≥' if unpaid >= limit else '<'} {limit}"
    )
    if unpaid < limit:
        return Verdict(Standing.KEPT, NOT_YET.fill(unpaid=unpaid, months=limit), seen, (step,))
    if fault is None:
        return lacking(provision, facts, ("unpaid_by_employer",), *seen)
    return Verdict(Standing.BROKEN, ENOUGH.fill(unpaid=unpaid), seen, (step,), flips=(UNTIL_THEN, IN_A_ROW))
