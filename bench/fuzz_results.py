"""What ``make fuzz`` found, as a page: bench/results-fuzz.md."""

import os
import platform
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bench.fuzz_watch import MOST_BYTES, MOST_SECONDS, Result
from bench.process import PROJECT
from bench.results import commit
from bench.tables import table

PAGE: Final = PROJECT / "bench" / "results-fuzz.md"
HEAD: Final = f"""# Damaged files

Written by `make fuzz`. Small sound papers of each format are cut, flipped, spliced, given other heads, sizes and names,
damaged inside their packing and nested in archives and mails; each goes through reading, findings and the report in a
watched process. Asked of every file: no exception, at most {MOST_SECONDS:g} s and {MOST_BYTES >> 20} MB, a paper or a
problem for each name that was put in, every span and clause inside its text. `make fuzz SEED=…` runs one again.

Read: papers and no problem. Partly: papers, and problems that are named. Named: problems only, each with what to do."""
SLOW: Final = 5.0


@dataclass(frozen=True, slots=True)
class Found:
    """All results in order of their seeds, and the seconds they took together."""

    results: tuple[Result, ...]
    seconds: float

    @property
    def failed(self) -> tuple[Result, ...]:
        """Those that broke a rule."""
        return tuple(one for one in self.results if one.faults)


def shown(found: Found) -> str:
    """Return the tables and every failure with its seed."""
    forms = sorted({one.form for one in found.results})
    head = ("Format", "Files", "Read", "Partly", "Named", "Broke a rule", "Slowest", "Most memory")
    rows = [_row(form, [one for one in found.results if one.form == form]) for form in forms]
    parts = [table(head, [*rows, _row("**all**", found.results)]), table(("Problem", "Files"), _codes(found))]
    broken = [f"- seed {one.seed}, {one.form}, {one.damage}: {'; '.join(one.faults)}" for one in found.failed]
    slow = [f"{one.seed} ({one.seconds:.1f} s)" for one in found.results if one.seconds > SLOW]
    told = f"Seeds that took over {SLOW:g} s: {', '.join(slow) or 'none'}."
    return "\n\n".join([*parts, "\n".join(broken) or "No file broke a rule.", told])


def keep(found: Found) -> str:
    """Write the page and return its name."""
    day = datetime.now(UTC).date().isoformat()
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    told = f"Measured on {day} at commit {commit()}; {machine}; {found.seconds / 60:.0f} minutes."
    PAGE.write_text(f"{HEAD}\n\n{told}\n\n{shown(found)}\n", encoding="utf-8")
    return str(PAGE.relative_to(PROJECT))


def _row(form: str, results: list[Result] | tuple[Result, ...]) -> tuple[object, ...]:
    outcomes = Counter(one.outcome for one in results)
    told = [outcomes[outcome] for outcome in ("read", "partly", "named")]
    slowest, most = max(one.seconds for one in results), max(one.peak for one in results)
    return (form, len(results), *told, sum(bool(one.faults) for one in results), f"{slowest:.1f} s", f"{most >> 20} MB")


def _codes(found: Found) -> Iterator[tuple[object, ...]]:
    yield from Counter(code for one in found.results for code in one.codes).most_common()
