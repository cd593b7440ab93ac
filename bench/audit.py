"""How fast a roster is audited, and how the common rules do beside OpenFisca: a part of ``make bench-scale``."""

import json
import sys
from dataclasses import dataclass
from statistics import median
from typing import Final

from bench.law import FOLDER, OPENFISCA, ROWS
from bench.law_parameters import settled_places
from bench.law_race import Race, hand_over, race
from bench.law_rows import first_day
from bench.process import run
from songbang.law.read import load

SECONDS: Final = 60
LEAST_RATIO: Final = 3
AIM: Final = 5


@dataclass(frozen=True, slots=True)
class AuditPace:
    """Seconds of each audit of ``rows`` rows with its view by role, the peak of memory in MB, and the race."""

    rows: int
    seconds: tuple[float, ...]
    peak_mb: float
    race: Race

    @property
    def middle(self) -> float:
        """The audit in the middle."""
        return median(self.seconds)


def audit_pace(rows: int = ROWS) -> AuditPace:
    """Audit ``rows`` rows in a fresh process, and let the common rules race OpenFisca. ``CannotRunError`` else."""
    told = json.loads(run([sys.executable, "-m", "bench.audit_rows", str(rows)]).output)
    law = load()
    day = max(place.reviewed for place in law.places.values())
    hand_over(FOLDER, law, settled_places(law, first_day(day)), day, rows)
    return AuditPace(told["rows"], tuple(told["seconds"]), told["peak_mb"], race(FOLDER, day, OPENFISCA))


def floors(pace: AuditPace) -> tuple[tuple[str, float, float, str, bool], ...]:
    """Return each figure with its limit, its unit, and whether the limit is the most that it may be."""
    ways = ((f"Common rules against OpenFisca `{laps.name}`", pace.race.ratio(laps)) for laps in pace.race.theirs)
    audited = (f"{pace.rows:,} rows audited", pace.middle, float(SECONDS), " s", True)
    return (audited, *((name, ratio, float(LEAST_RATIO), " ×", False) for name, ratio in ways))


def lines(pace: AuditPace) -> tuple[tuple[str, str], ...]:
    """Return what was measured beside the figures, as rows of a table."""
    each = " ".join(f"{one:.1f}" for one in pace.seconds)
    ratios = " · ".join(f"{laps.name} {pace.race.ratio(laps):.1f} ×" for laps in pace.race.theirs)
    return (
        ("audits of one process, with the view by role, seconds", each),
        ("… peak of memory, rows and results in it", f"{pace.peak_mb:.0f} MB"),
        (f"common rules: times OpenFisca's speed, the aim is {AIM} ×", ratios),
    )


def main() -> int:
    """Measure and print."""
    pace = audit_pace()
    for name, measured, limit, unit, most in floors(pace):
        print(f"{name}: {measured:.2f}{unit} ({'≤' if most else '≥'} {limit:g}{unit})")
    for name, told in lines(pace):
        print(f"{name}: {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
