"""What the law adds or leaves open, where there is nothing to compare."""

from songbang.basis.facts import Facts
from songbang.basis.known import used
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict

FIGURES = ("standing",)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Tell the provision itself: ``open`` where courts differ and it gives both views, else ``silent``."""
    return Verdict(Standing(str(provision.values["standing"])), provision.says, used(facts, "clauses"))
