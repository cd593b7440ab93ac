"""May the employer decide whether a person leaves the country?"""

from songbang.basis.facts import Facts
from songbang.basis.known import held, lacking, used, yes
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.basis.words import Words

FIGURES = ()
NONE = Words("文件里没有出行要审批的条款。", "The papers hold no clause on approval to travel.")
STATE_SECRETS = Words(
    "你的岗位是正式认定的涉密岗位，出境要依法审批。",
    "Your post is formally classified under the state-secrets law: leaving the country needs approval by law.",
)
PRIVATE = Words(
    "法律没有让公司决定你能否出境。请假审批是常见约定；禁止你在假期私人出境，很可能无效。",
    "No law lets a company decide whether you leave the country. Approval of leave is ordinary; a ban on private "
    "travel in your own time is likely void.",
)
FACTS = ("clauses", "state_secret_post")


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Only state organs bar an exit; a post under the state-secrets law is another matter."""
    asked, secret, seen = held(facts, provision), yes(facts, "state_secret_post"), used(facts, *FACTS)
    if asked is False:
        return Verdict(Standing.SILENT, NONE, seen)
    if asked is None or secret is None:
        return lacking(provision, facts, ("clauses",) if asked is None else ("state_secret_post",), *FACTS)
    return Verdict(Standing.KEPT, STATE_SECRETS, seen) if secret else Verdict(Standing.OPEN, PRIVATE, seen)
