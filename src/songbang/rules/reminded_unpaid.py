"""Has the compensation stayed unpaid, after a reminder or for long enough, to ask for release?"""

from songbang.basis.facts import Facts
from songbang.basis.known import count, lacking, used, whole_figure
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ("reminder_months", "months")
REMINDED = Words(
    "催告后{since}个月仍没付；指引建议这时可以解除竞业限制。",
    "Unpaid {since} months after your reminder; the guidance advises that the restraint may then be ended.",
)
LONG = Words(
    "已有{unpaid}个月没付；指引建议这时可以解除竞业限制。",
    "Unpaid for {unpaid} months; the guidance advises that the restraint may then be ended.",
)
NOT_YET = Words(
    "还没到指引说的时间：催告后{reminder}个月，或者没付{months}个月。",
    "Not yet what the guidance names: {reminder} months after a reminder, or {months} months unpaid.",
)
COURTS = Words(
    "法院按司法解释数没付的月数，不按指引；解除之前你仍受约束。",
    "Courts count the unpaid months by the judicial interpretation, not by the guidance; until it is ended you stay "
    "bound.",
)
FACTS = ("months_since_reminder", "months_unpaid")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Either a reminder that stayed without effect, or a long time: each more than the months named."""
    reminder, limit = whole_figure(provision, "reminder_months"), whole_figure(provision, "months")
    since, unpaid, seen = count(facts, "months_since_reminder"), count(facts, "months_unpaid"), used(facts, *FACTS)
    if unpaid is not None and unpaid > limit:
        step = f"{unpaid} > {limit}"
        return Verdict(Standing.BROKEN, LONG.fill(unpaid=unpaid), seen, (Words(step, step),), flips=(COURTS,))
    if since is not None and since > reminder and unpaid != 0:
        step = f"{since} > {reminder}"
        return Verdict(Standing.BROKEN, REMINDED.fill(since=since), seen, (Words(step, step),), flips=(COURTS,))
    if unpaid is None:
        return lacking(provision, facts, ("months_unpaid",), *FACTS)
    if unpaid and since is None:
        return lacking(provision, facts, ("months_since_reminder",), *FACTS)
    return Verdict(Standing.KEPT, NOT_YET.fill(reminder=reminder, months=limit), seen)
