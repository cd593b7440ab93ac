"""Where measured figures are kept: bench/results.md, and the front pages."""

import os
import platform
from datetime import UTC, date, datetime
from typing import Final

from bench.block import BEGIN, END, put_block
from bench.figure import CannotRunError
from bench.headline import Results, headline
from bench.process import PROJECT, run
from bench.tables import accuracy_section, formats_section, pictures_section, speed_section

RESULTS: Final = PROJECT / "bench" / "results.md"
FRONT_PAGES: Final = {"README.md": "en", "README.zh-CN.md": "zh"}
HEAD: Final = f"""# How well and how fast papers are read

Printed by `make bench-read`, which writes what stands between the two marks. The rest is written by hand.

{BEGIN}
{END}
"""


def keep(results: Results) -> list[str]:
    """Write the figures to every page that has a place for them; return the names of the pages."""
    if not RESULTS.exists():
        RESULTS.write_text(HEAD, encoding="utf-8")
    day = datetime.now(UTC).date()
    pages = {RESULTS: f"{circumstances(day)}\n\n{sections(results)}"}
    for name, lang in FRONT_PAGES.items():
        pages[PROJECT / name] = headline(results, day, lang)
    return [str(page.relative_to(PROJECT)) for page, text in pages.items() if put_block(page, text)]


def sections(of: Results) -> str:
    """Return the tables of all that was measured."""
    races = (of.reading, of.looking, of.helping)
    tables = [*map(accuracy_section, of.sets), formats_section(of.sets)]
    return "\n\n".join([*tables, pictures_section(of.pictures), speed_section(races)])


def circumstances(day: date) -> str:
    """Return the day, the commit and the machine of a measurement."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return f"Measured on {day.isoformat()} at commit {commit()}; {machine}."


def commit() -> str:
    """Return the commit that was measured, and whether the source has changes beside it."""
    try:
        head = run(["git", "rev-parse", "--short", "HEAD"]).output.decode().strip()
        changed = run(["git", "status", "--porcelain", "--untracked-files=no", "src"]).output.strip()
    except CannotRunError:
        return "unknown (no git here)"
    return f"{head} with changes not committed" if changed else head
