"""How long before leaving must notice be given?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, whole_figure, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("days", "probation_days")
WRITTEN = Words(
    "你提前{days}天书面通知就可以离职，不需要公司批准。",
    "You may leave on {days} days' notice in writing; the employer's approval is not needed.",
)
PROBATION = Words("试用期内提前{days}天通知就可以离职。", "In probation you may leave on {days} days' notice.")
AT_ONCE = Words(
    "公司欠薪、没缴社保等过错时，可以随时离职。",
    "Where the employer is at fault (unpaid wages, no social insurance), you may leave at once.",
)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """In probation the notice is shorter."""
    probation, seen = yes(facts, "in_probation"), used(facts, "in_probation")
    if probation is None:
        return lacking(provision, facts, ("in_probation",))
    said, name = (PROBATION, "probation_days") if probation else (WRITTEN, "days")
    return Verdict(Standing.SILENT, said.fill(days=whole_figure(provision, name)), seen, flips=(AT_ONCE,))
