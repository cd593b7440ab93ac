"""A page of figures with the circumstances in which they were measured."""

from datetime import UTC, datetime
from pathlib import Path

from bench.results import circumstances


def keep_page(page: Path, title: str, target: str, told: str) -> None:
    """Write what was measured under its title, print it, and say which target of the Makefile made the page."""
    head = f"# {title}\n\nWritten by `make {target}`."
    page.write_text(f"{head}\n\n{circumstances(datetime.now(UTC).date())}\n\n{told}\n", encoding="utf-8")
    print(told)
