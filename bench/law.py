"""How fast the law is asked of many people, and how exactly: ``make bench-law``. A missed figure is reported."""

import os
import sys
from pathlib import Path
from typing import Final

from bench.figure import CannotRunError
from bench.law_exact import exactness
from bench.law_parameters import settled_places
from bench.law_person import alone
from bench.law_race import hand_over, race
from bench.law_results import Results, keep, sections
from bench.law_rows import first_day
from bench.process import PROJECT
from songbang.law.read import load

ROWS: Final = 1_000_000
FOLDER: Final = PROJECT / ".bench" / "law"
OPENFISCA: Final = PROJECT / ".bench" / "openfisca" / "bin" / "python"


def main() -> int:
    """Measure, print, keep. Exit code 1 only where something could not be run."""
    wanted = os.environ.get("ROWS") or str(ROWS)
    if not wanted.isdecimal() or int(wanted) < 1:
        print(f"ROWS is the number of rows, such as {ROWS}; it is {wanted!r}.", file=sys.stderr)
        return 1
    law = load()
    day = max(place.reviewed for place in law.places.values())
    places = settled_places(law, first_day(day))
    try:
        rows = hand_over(FOLDER, law, places, day, int(wanted))
        raced = race(FOLDER, day, Path(os.environ.get("OPENFISCA", OPENFISCA)))
        exact = exactness(rows, law, day, FOLDER, raced.fastest.name)
        person = alone(rows, law, day)
    except CannotRunError as fault:
        print(f"This could not be measured:\n{fault}", file=sys.stderr)
        return 1
    results = Results(rows.height, len(places), raced, exact, person)
    print(sections(results))
    if rows.height < ROWS:
        print("\nFewer rows than the figures are asked of, so those that are kept stay as they were.")
        return 0
    print(f"\nWritten: {keep(results)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
