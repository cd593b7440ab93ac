"""How fast a matter is asked day by day: ``make bench-position``. A missed figure is reported, never raised."""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from bench.kept_page import keep_page
from bench.process import PROJECT, SONGBANG, run
from bench.tables import table
from songbang.law.in_force import Law
from songbang.law.read import load
from songbang.matter.event import Event, EventKind
from songbang.matter.matter import Matter
from songbang.position.daily import daily
from songbang.position.stand import stand

PAGE: Final = PROJECT / "bench" / "results-position.md"
EVENTS: Final = 200
YEAR: Final = (date(2026, 4, 1), date(2027, 3, 31))
LEFT: Final = date(2026, 3, 31)
ROUNDS: Final = 5
DAILY_SECONDS: Final = 1.0
KINDS: Final = (
    *(EventKind.PAID, EventKind.REMINDED, EventKind.NOTED, EventKind.REPORTED, EventKind.PROMISED),
    *(EventKind.COMPLAINED, EventKind.RELEASE_ASKED, EventKind.BREACH_ALLEGED, EventKind.RESCINDED),
)
STAND: Final = (SONGBANG, "stand", "examples/matter", "--on", "2026-11-22", "--json")


def story() -> Matter:
    """Make a matter of so many events, spread over the year, of every kind that can come again."""
    events = [Event(EventKind.SIGNED, date(2022, 1, 4)), Event(EventKind.LEFT, LEFT)]
    for at in range(EVENTS - len(events)):
        kind, day = KINDS[at % len(KINDS)], LEFT + timedelta(days=1 + 2 * at)
        fields = {"amount": Decimal(600), "from": day, "to": day} if kind is EventKind.PAID else {}
        events.append(Event(kind, day, fields))
    facts = {
        "nc_months": 24,
        "comp_share": Decimal("0.30"),
        "comp_of": "average_wage_12m",
        "avg12": Decimal(30000),
        "damages": ({"multiple": Decimal(2), "of": "annual_wage_before_exit"},),
        "return": "all",
    }
    return Matter("cn-sh", facts, tuple(sorted(events, key=lambda one: (one.day, one.kind))))


def seconds(work: Callable[[], object]) -> float:
    """Return the middle of several rounds, one before them not counted."""
    laps = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        work()
        laps.append(time.perf_counter() - start)
    return statistics.median(laps[1:])


def measured(law: Law, matter: Matter) -> str:
    """Return the rows of the page."""
    swept = seconds(lambda: daily(matter, law, *YEAR))
    whole = seconds(lambda: stand(matter, law, YEAR[0] + timedelta(days=180)))
    days = (YEAR[1] - YEAR[0]).days + 1
    command = statistics.median(run(STAND, fine=(0, 4)).seconds for _ in range(ROUNDS))
    rows = [
        (f"{days} daily positions of a matter with {EVENTS} events", f"{swept:.2f} s", f"< {DAILY_SECONDS:g} s"),
        ("… against the limit", f"{swept / DAILY_SECONDS:.2f} ×", "< 1 ×"),
        ("… against as many whole positions one by one", f"{swept / (whole * days):.3f} ×", "–"),
        ("one whole position of that matter", f"{1000 * whole:.0f} ms", "–"),
        ("`songbang stand examples/matter --json`, from the shell", f"{command:.2f} s", "–"),
    ]
    return table(("", "measured", "asked"), rows)


def main() -> int:
    """Measure, print, keep."""
    told = measured(load(), story())
    keep_page(PAGE, "How fast a matter is asked", "bench-position", told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
