"""How well and how fast papers are read: ``make bench-read``. A figure that is missed is reported, not an error."""

import os
import sys
import tempfile
from pathlib import Path

from bench.accuracy import Measured, labelled_sets, measure
from bench.big_pdf import big_pdf
from bench.figure import CannotRunError
from bench.headline import Results
from bench.results import keep
from bench.scan_accuracy import measure_scans
from bench.scan_pages import NoFontError, pages
from bench.speed import Race, help_race, looking_race, reading_race
from bench.tables import accuracy_section, pictures_section, speed_section


def main() -> int:
    """Measure, print, keep. Exit code 1 only where something could not be run."""
    shared = Path(os.environ.get("SHARED", "../shared")).resolve()
    try:
        sets = _accuracy(shared)
        pictures = tuple(measure_scans())
        print(pictures_section(pictures), end="\n\n")
        of = Results(sets, pictures, reading_race(big_pdf()), _looking(), help_race())
    except (CannotRunError, NoFontError) as fault:
        print(f"This could not be measured:\n{fault}", file=sys.stderr)
        return 1
    print(speed_section((of.reading, of.looking, of.helping)), end="\n\n")
    if not any(one.papers.folder == shared / "papers" for one in sets):
        print("Not everything was measured, so the figures that are kept stay as they were.")
        return 0
    print("Written:", ", ".join(keep(of)))
    return 0


def _looking() -> Race:
    """Race on pages as they come from a scanner."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, page in enumerate(pages(seed=1)):
            files.append(Path(folder, f"page{number}.png"))
            page.image.save(files[-1])
        return looking_race(files)


def _accuracy(shared: Path) -> tuple[Measured, ...]:
    scorer = shared / "papers" / "score.py"
    if not scorer.exists():
        print("The labelled papers and their scorer are not here, so accuracy is not measured. Speed is.\n")
        return ()
    done = []
    for papers in labelled_sets(shared):
        done.append(measure(papers, scorer))
        print(accuracy_section(done[-1]), end="\n\n")
    return tuple(done)


if __name__ == "__main__":
    sys.exit(main())
