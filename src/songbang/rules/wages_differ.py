"""Does money in the wages count as compensation, where the courts of a place differ?"""

from dataclasses import replace

from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.standing import Standing
from songbang.basis.verdict import Verdict
from songbang.rules import wages_count

FIGURES = ()


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Ask the same as elsewhere; money in the wages leaves the question open."""
    verdict = wages_count.judge(facts, provision)
    return replace(verdict, standing=Standing.OPEN) if verdict.standing is Standing.BROKEN else verdict
