"""Many people and many judgments: ``make bench-scale``. A missed figure is reported, never raised."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from bench.audit import AuditPace, audit_pace
from bench.audit import floors as audit_floors
from bench.audit import lines as audit_lines
from bench.figure import CannotRunError
from bench.judgments import figures
from bench.kept_page import keep_page
from bench.process import PROJECT
from bench.scale_sieve import Loss, SievePace, loss, pace
from bench.scale_table import TablePace, shown, table_pace
from bench.tables import figures_table, table

PAGE: Final = PROJECT / "bench" / "results-scale.md"
MB: Final = 1_000_000
SIEVED, LOOKED_AT, TABLED, RELEVANT = 200 * MB, 20 * MB, 300 * MB, 4 * MB


@dataclass(frozen=True, slots=True)
class Floor:
    """A figure that is at least, or at most, so much."""

    name: str
    measured: float
    limit: float
    unit: str
    most: bool = False

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The figure as people read it."""
        reached = self.measured <= self.limit if self.most else self.measured >= self.limit
        sign = "≤" if self.most else "≥"
        limit = f"{self.limit:g}{self.unit}"
        return self.name, f"{self.measured:.2f}{self.unit}", f"{sign} {limit}", "reached" if reached else "missed"


def floors(sieved: SievePace, lost: Loss, tabled: TablePace) -> Iterable[Floor]:
    """Yield what was asked beside what was measured."""
    own, hand = tabled.growth
    yield Floor("Sieve against bare Hyperscan, 200 patterns", median(sieved.shares), 0.7, " ×")
    yield Floor("Decisions on non-competes that the sieve lost", lost.lost, 0, "", most=True)
    yield Floor("Whole table a core, 1 % relevant", tabled.a_core, 5, " MB/s")
    yield Floor("Two workers against one", median(tabled.gains), 1.7, " ×")
    yield Floor("Memory of the program, ten times the corpus", own, 1.2, " ×", most=True)
    yield Floor("Memory of a worker, ten times the corpus", hand, 1.2, " ×", most=True)


def page(sieved: SievePace, lost: Loss, tabled: TablePace, audited: AuditPace) -> str:
    """Return what was measured of documents and of rosters."""
    all_floors = [*floors(sieved, lost, tabled), *(Floor(*one) for one in audit_floors(audited))]
    asked = table(("Figure", "Measured", "Wanted", ""), [one.row for one in all_floors])
    documents = table(("", "measured"), rows(sieved, lost, tabled))
    people = table(("", "measured"), audit_lines(audited))
    return f"{asked}\n\n## Documents\n\n{_MADE}\n\n{documents}\n\n## People\n\n{people}"


def rows(sieved: SievePace, lost: Loss, tabled: TablePace) -> list[tuple[str, str]]:
    """Return what was measured beside the figures."""
    large = tabled.one[0]
    return [
        (f"bare Hyperscan over {sieved.size:.0f} MB in one piece of memory, 200 patterns", f"{sieved.bare:.0f} MB/s"),
        ("our sieve over the same as documents, 200 patterns", f"{sieved.ours:.0f} MB/s"),
        ("… round by round", " ".join(f"{one:.2f}" for one in sieved.shares)),
        ("our sieve, the patterns of the product", f"{sieved.product:.0f} MB/s"),
        ("… over text that has yet to become bytes", f"{sieved.as_text:.0f} MB/s"),
        (f"looked at one by one: {lost.size:.0f} MB, documents", f"{lost.documents:,}"),
        ("… kept by the sieve, decisions on non-competes, lost", f"{lost.kept:,}, {lost.relevant:,}, {lost.lost:,}"),
        (f"whole way, {tabled.size:.0f} MB, documents and decisions", f"{large.documents:,}, {large.decisions:,}"),
        ("… one worker, seconds", " ".join(shown(tabled.one))),
        ("… two workers, seconds", " ".join(shown(tabled.two))),
        ("… two workers against one", " ".join(f"{one:.2f}" for one in tabled.gains)),
        ("… two programs that only count against one", " ".join(f"{one:.2f}" for one in tabled.machine)),
        ("… memory of the program, of a worker", f"{large.own:.0f} MB, {large.hand:.0f} MB"),
        ("… the same for a tenth of the corpus", f"{tabled.tenth.own:.0f} MB, {tabled.tenth.hand:.0f} MB"),
        (
            f"whole way, one worker, {tabled.relevant_size:.1f} MB of decisions on non-competes alone",
            f"{tabled.relevant_a_core:.2f} MB/s",
        ),
    ]


_MADE: Final = (
    "The corpus is made: lifelike decisions of `tests/judgments/dev` and `bench/scale_filler.toml`, multiplied with "
    "other numbers and names; 1 % of its bytes are decisions on non-competes, another 0.5 % mention the duty in "
    "passing. Seconds are from the start of a fresh program to the last table written."
)


def main() -> int:
    """Measure, print, keep. Exit code 1 only where something could not be run."""
    try:
        told = page(pace(SIEVED), loss(LOOKED_AT), table_pace(TABLED, RELEVANT), audit_pace())
    except CannotRunError as fault:
        print(f"This could not be measured:\n{fault}", file=sys.stderr)
        return 1
    read = figures_table(figures())
    keep_page(PAGE, "Many people, many judgments", "bench-scale", f"{told}\n\n## Judgments\n\n{read}")
    print(f"\nWritten: {Path(PAGE).relative_to(PROJECT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
