"""What the law itself knows of a place and need not be asked: the minimum wage of a day."""

from dataclasses import dataclass
from datetime import date

from songbang.basis.facts import Facts
from songbang.basis.verdict import Verdict
from songbang.law.in_force import Law

WAGE = "minimum_wage"


@dataclass(frozen=True, slots=True)
class LocalFacts:
    """Facts with the minimum wage of the table where nobody gave one; ``verified`` tells whether that was checked."""

    facts: Facts
    added: bool = False
    verified: bool = True

    def checked(self, verdict: Verdict) -> bool:
        """Tell whether a verdict rests on nothing of the table that was not compared with an official page."""
        return self.verified or not self.added or WAGE not in verdict.facts


def local_facts(facts: Facts, law: Law, place: str, day: date) -> LocalFacts:
    """Add the minimum wage of the place on a day where it is settled and not given."""
    if facts.get(WAGE) is not None:
        return LocalFacts(facts)
    found = law.wages.on(place, day)
    if len({wage.monthly for wage in found}) != 1:
        return LocalFacts(facts)
    added = {**facts, WAGE: found[0].monthly}
    return LocalFacts(added, added=True, verified=all(wage.verified for wage in found))
