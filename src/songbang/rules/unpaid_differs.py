"""Has it stayed unpaid long enough, where the text does not speak of the case and courts differ?"""

from dataclasses import replace

from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.rules import unpaid_months

FIGURES = ("months",)


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Count as elsewhere; enough months leave the question open, and the provision tells both views."""
    verdict = unpaid_months.judge(facts, provision)
    if verdict.standing is not Standing.BROKEN:
        return verdict
    return replace(verdict, standing=Standing.OPEN, says=provision.says)
