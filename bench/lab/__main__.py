"""``make bench-lab``; ``python -m bench.lab simulation`` for one part, which is printed and not kept."""

import sys
from pathlib import Path
from typing import Final

from bench.figure import CannotRunError
from bench.kept_page import keep_page
from bench.lab.parts import PARTS, Part, versions
from bench.process import PROJECT
from bench.tables import table

PAGE: Final = PROJECT / "bench" / "results-lab.md"
TITLE: Final = "The policy lab and the ranking"


def page(parts: list[Part]) -> str:
    """Return the figures of all parts first, then each part."""
    asked = table(("Figure", "Measured", "Wanted", ""), [floor.row for part in parts for floor in part.floors])
    told = [f"## {part.title}\n\n{table(('', 'measured'), part.rows)}\n\n{part.read}" for part in parts]
    return "\n\n".join([f"{versions()}.", asked, *told])


def main() -> int:
    """Measure, print, keep. Exit code 1 only where something could not be run, 2 where there is no such part."""
    wanted = sys.argv[1:] or list(PARTS)
    if unknown := [name for name in wanted if name not in PARTS]:
        print(f"There is no part {unknown[0]!r}; there are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    try:
        told = page([PARTS[name]() for name in wanted])
    except CannotRunError as fault:
        print(f"This could not be measured:\n{fault}", file=sys.stderr)
        return 1
    if wanted != list(PARTS):
        print(f"{told}\n\nOnly a part was run, so the page that is kept stays as it was.")
        return 0
    keep_page(PAGE, TITLE, "bench-lab", told)
    print(f"\nWritten: {Path(PAGE).relative_to(PROJECT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
