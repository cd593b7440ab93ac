"""Does a dispute stop the clock of the restraint?"""

from songbang.basis.facts import Facts
from songbang.basis.known import lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
STOPS = Words(
    "约定仲裁、诉讼期间不计入期限。这等于变相延长，无效；期限照常走完。",
    "The time of a dispute is said not to count. That lengthens the restraint and is void; the term runs on.",
)
RUNS = Words("争议期间照常计入期限。", "The time of a dispute counts.")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """A clause that takes the time of a dispute out of the term is void."""
    stops, seen = yes(facts, "suspension_in_dispute"), used(facts, "suspension_in_dispute")
    if stops is None:
        return lacking(provision, facts, ("suspension_in_dispute",))
    return Verdict(Standing.BROKEN, STOPS, seen) if stops else Verdict(Standing.KEPT, RUNS, seen)
