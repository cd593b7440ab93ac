"""How well and how fast papers are read: ``make bench-read``. A figure that is missed is reported, not an error."""

import os
import sys
from pathlib import Path

from bench.accuracy import Measured, labelled_sets, measure
from bench.big_pdf import big_pdf
from bench.figure import CannotRunError
from bench.results import Results, keep
from bench.speed import help_race, reading_race
from bench.tables import accuracy_section, speed_section


def main() -> int:
    """Measure, print, keep. Exit code 1 only where something could not be run."""
    shared = Path(os.environ.get("SHARED", "../shared")).resolve()
    try:
        sets = _accuracy(shared)
        reading, helping = reading_race(big_pdf()), help_race()
    except CannotRunError as fault:
        print(f"This could not be measured:\n{fault}", file=sys.stderr)
        return 1
    print(speed_section((reading, helping)), end="\n\n")
    if not any(of.papers.folder == shared / "papers" for of in sets):
        print("Not everything was measured, so the figures that are kept stay as they were.")
        return 0
    print("Written:", ", ".join(keep(Results(sets, reading, helping))))
    return 0


def _accuracy(shared: Path) -> tuple[Measured, ...]:
    scorer = shared / "papers" / "score.py"
    if not scorer.exists():
        print("The labelled papers and their scorer are not here, so accuracy is not measured. Speed is.\n")
        return ()
    done = []
    for papers in labelled_sets(shared):
        done.append(measure(papers, scorer))
        print(accuracy_section(done[-1]), end="\n\n")
        if not papers.sealed:
            print("Misses:", *done[-1].score.misses, sep="\n- ", end="\n\n")
    return tuple(done)


if __name__ == "__main__":
    sys.exit(main())
