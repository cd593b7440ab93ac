"""Was the claim brought in time?"""

from songbang.basis.facts import Facts
from songbang.basis.known import day, lacking, list_figure, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words
from songbang.sums.agreed import MONTHS_IN
from songbang.sums.months import add_months

FIGURES = ("years", "since", "renewed_by")
LAST_DAY = Words("最迟要在{last}申请仲裁。", "Arbitration has to be applied for by {last}.")
IN_TIME = Words("{filed}申请仲裁，没有超过{last}，时效没过。", "Applied for on {filed}, by {last}: in time.")
LATE = Words(
    "{filed}才申请仲裁，已经过了{last}；对方提出时效抗辩的，请求会被驳回。",
    "Applied for on {filed}, after {last}: if the other side pleads the limitation, the claim fails.",
)
ANEW = Words(
    "催要、投诉或对方答应履行的，从那天起重新计算。",
    "A demand, a complaint or the other side's promise starts it anew from that day.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Count the years from the day it was known, and anew from a demand made in time."""
    since, renewals = str(provision.values["since"]), list_figure(provision, "renewed_by")
    known, filed, seen = day(facts, since), day(facts, "filed"), used(facts, since, "filed", *renewals)
    if known is None:
        return lacking(provision, facts, (since,), *seen)
    months = whole_figure(provision, "years") * MONTHS_IN["year"]
    last = add_months(known, months)
    for again in sorted(found for name in renewals if (found := day(facts, name)) is not None):
        if known <= again <= last:
            last = add_months(again, months)
    if filed is None:
        return Verdict(Standing.SILENT, LAST_DAY.fill(last=last), seen, missing=("filed",), flips=(ANEW,))
    in_time = filed <= last
    said = (IN_TIME if in_time else LATE).fill(filed=filed, last=last)
    return Verdict(Standing.KEPT if in_time else Standing.BROKEN, said, seen, flips=(ANEW,))
