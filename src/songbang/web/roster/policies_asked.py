"""What a page of policies was asked for: which policies, which rates, and the work on them."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Final

from fastapi import Depends, Query, Request

from songbang.portfolio.policy.shipped import shipped
from songbang.web.jobs.current import current_job
from songbang.web.jobs.job import Job
from songbang.web.jobs.policy_work import Compared
from songbang.web.roster.asked import Ready, RosterPage, roster_page

WORK: Final = "policy"
SHARES: Final = ("low", "mid", "high", "started")
"""Fields of per cent: of people who leave within a year, and of leavers whose restraint is started."""
YUAN: Final = ("dispute", "place")
"""Fields of yuan: for each restraint that is started, and for each person who leaves."""
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,2})?")
_LONGEST = 20
_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class ReadyPolicies:
    """What makes a comparison ready: equal for one roster as it stands, the same policies and rates."""

    roster: Ready
    policies: tuple[str, ...]
    rates: str | None

    @contextmanager
    def __call__(self) -> Iterator[Mapping[str, Any]]:
        """Lay the roster on disk and give the arguments of the work."""
        with self.roster() as given:
            yield {**given, "policies": self.policies, "rates": self.rates}


@dataclass(frozen=True, slots=True)
class PoliciesPage:
    """The policies asked for on a roster; ``typed`` are the fields as they were written, ``wrong`` those not taken."""

    roster: RosterPage
    policies: tuple[str, ...]
    typed: Mapping[str, str]
    wrong: frozenset[str]
    query: str

    @property
    def address(self) -> str:
        """Return the address of the page with what was asked."""
        return f"{self.roster.address}/policies"

    def job(self) -> Job:
        """Return the job that compares them. Raises ``Stop`` where too much waits in line."""
        ready = ReadyPolicies(self.roster.ready(), self.policies, rates_of(self.typed))
        return current_job(self.roster.house.pool, WORK, self.roster.folder.id, ready)

    def compared(self) -> Compared | None:
        """Return what came out; ``None`` where nothing was asked, or it is not done."""
        found = self.job().result if self.policies and not self.wrong else None
        return found if isinstance(found, Compared) else None


def rates_of(typed: Mapping[str, str]) -> str | None:
    """Return the fields that were filled in as the file of rates that every face reads."""
    share = {name: Decimal(typed[name]) / _WHOLE for name in SHARES if typed.get(name)}
    lines: list[str] = []
    if "mid" in share:
        lines += ["[leaving]", *(f'{name} = "{share[name]}"' for name in ("low", "mid", "high") if name in share)]
    if "started" in share:
        lines += ["[started]", f'share = "{share["started"]}"']
    if typed.get("dispute"):
        lines += ["[litigation]", f'per_restraint = "{typed["dispute"]}"']
    if typed.get("place"):
        lines += ["[replacement]", f'per_leaver = "{typed["place"]}"']
    return "\n".join(lines) + "\n" if lines else None


def policies_page(
    request: Request,
    roster: Annotated[RosterPage, Depends(roster_page)],
    policy: Annotated[list[str] | None, Query(max_length=20)] = None,
) -> PoliciesPage:
    """Return what was asked of an address; policies that do not exist are left out."""
    chosen = tuple(name for name in shipped() if name in (policy or ()))
    written = {name: request.query_params.get(name, "").strip()[:_LONGEST] for name in (*SHARES, *YUAN)}
    wrong = {name for name, text in written.items() if text and not _NUMBER.fullmatch(text)}
    return PoliciesPage(roster, chosen, written, frozenset(wrong), request.url.query)


PoliciesAsked = Annotated[PoliciesPage, Depends(policies_page)]
