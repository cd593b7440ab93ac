"""What policies on non-competes would cost on a roster: side by side, and for each leaver where it is said what for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.papers.read import Progress
from songbang.papers.waiting_room import Looking
from songbang.portfolio.policy.assumed import NOTHING
from songbang.portfolio.policy.compare import Comparison, compare
from songbang.portfolio.policy.leavers import Choices, leavers_of
from songbang.portfolio.policy.people import Asked
from songbang.portfolio.policy.policy import Policy
from songbang.portfolio.policy.read_policy import read_policy, read_rates
from songbang.portfolio.policy.shipped import shipped
from songbang.portfolio.roster.roster import Roster
from songbang.tasks.asked import COUNTRY
from songbang.tasks.audit_purpose import Purpose, purpose_of
from songbang.tasks.audit_roster import RosterAsked, is_whole, place_held, roster_of
from songbang.tasks.refusal import Refusal, refused

MOST = 20
NO_POLICY = Words("没有写要比哪些政策。", "No policy to compare was named.")
NAME_SOME = Words(
    "写政策文件，或者用自带的：{names}（命令行用 --policy）。",
    "Name policy files, or shipped ones: {names} (--policy on the command line).",
)
TOO_MANY = Words("一次最多比 {most} 种政策。", "At most {most} policies are compared at a time.").fill(most=MOST)
FEWER = Words("分几次比。", "Compare them in several goes.")
TWICE = Words("有两份政策都叫「{name}」。", "Two policies are called “{name}”.")
RENAME = Words("改一份的 name。", "Change the name of one of them.")
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class PolicyAsked:
    """Which roster and policies (files, or names of shipped ones), the rates of the user, the day, the purpose of rows.

    ``place`` is where who names no place works.
    """

    people: RosterAsked
    policies: Sequence[str]
    day: date
    rates: Path | None = None
    place: str | None = None
    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class PolicyResult:
    """What came out: the roster as it was read, the comparison, each leaver's choices where a purpose was written."""

    roster: Roster
    comparison: Comparison
    choices: Choices | None
    purpose: Purpose | None
    place: str
    law: Law

    @property
    def is_whole(self) -> bool:
        """Tell whether every row and cell was read, and every paper."""
        return is_whole(self.roster)


def compare_policies(
    asked: PolicyAsked, files: Progress | None = None, pictures: Looking | None = None
) -> PolicyResult:
    """Set policies side by side on a roster by the law of a day.

    A roster, a policy or rates that cannot be read, a place whose law is not held, and a purpose that is declined are
    a ``Refusal``. ``files`` and ``pictures`` are told how far the reading of agreements is.
    """
    purpose, law = purpose_of(asked.purpose, asked.day), load()
    place = place_held(asked.place or COUNTRY, law)
    policies = _policies(asked.policies)
    assumed = NOTHING if asked.rates is None else _taken(read_rates(asked.rates))
    roster = roster_of(asked.people, files, pictures)
    found = compare(roster.frame, policies, law, asked.day, assumed, place)
    choices = None if purpose is None else leavers_of(Asked(roster.frame, found.found, law, place))
    return PolicyResult(roster, found, choices, purpose, place, law)


def _policies(named: Sequence[str]) -> list[Policy]:
    if not named:
        raise Refusal(NO_POLICY, NAME_SOME.fill(names=", ".join(shipped())))
    if len(named) > MOST:
        raise Refusal(TOO_MANY, FEWER)
    found = [_taken(read_policy(one)) for one in named]
    names = [one.name for one in found]
    for name in names:
        if names.count(name) > 1:
            raise Refusal(TWICE.fill(name=name), RENAME)
    return found


def _taken(found: Read | Problem) -> Read:
    if isinstance(found, Problem):
        raise refused(found)
    return found
